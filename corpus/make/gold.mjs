/** The gold of one document in one format, in the form of the gold that the scorer reads; further keys are ours. */
import { workOut } from './relations.mjs'

const defined = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/**
 * @param {any} build
 * @param {{ text: string, at: Map<number, number> } | null} settled the text with its places; null for docx and PDF,
 *   whose reading text is the reader's affair
 * @param {string} file
 */
export function goldOf(build, settled, file) {
  const { source } = build
  const span = (marks) => {
    const [start, end] = [settled.at.get(marks.start), settled.at.get(marks.end)]
    return { start, end, quote: settled.text.slice(start, end) }
  }
  const quoteOf = (marks) => (settled ? span(marks).quote : marks.text.replace(/\s+/gu, ' '))
  const facts = build.facts.map((fact) => defined({
    id: fact.id,
    indicator: fact.indicator,
    label: fact.label ?? null,
    subject: fact.subject,
    sector: fact.sector ?? null,
    scope: fact.scope ?? null,
    value: fact.value,
    max: fact.max ?? null,
    bound: fact.bound ?? null,
    unit: fact.unit,
    period: fact.period ?? null,
    status: fact.status,
    where: fact.where,
    quote: quoteOf(fact.quote),
    printed: fact.printed ?? null,
    source: settled ? span(fact.quote) : undefined,
    number: settled ? (fact.mark ? span(fact.mark) : null) : undefined,
    fringe: fact.fringe,
    accept: fact.accept,
    note: fact.note
  }))
  const byId = new Map(build.facts.map((fact) => [fact.id, fact]))
  const quotesOf = (names) => names.flatMap((name) => {
    if (byId.has(name)) return [quoteOf(byId.get(name).quote)]
    if (build.anchors.has(name)) return build.anchors.get(name).map(quoteOf)
    throw new Error(`${source.stem}: no fact and no anchor "${name}"`)
  })
  const relations = workOut(source.relations ?? [], build.facts)
  const part = (id) => ({ id, label: byId.get(id).label ?? byId.get(id).sector ?? byId.get(id).indicator, value: byId.get(id).value })
  const wholes = relations
    .filter((relation) => ['partition', 'subset', 'overlap'].includes(relation.kind))
    .map(({ kind, whole, parts, holds }) => ({ kind, whole: part(whole), parts: parts.map(part), holds, quote: quotesOf([whole])[0] }))
  const unique = new Map(build.references.map((reference) => [`${reference.number} ${reference.date}`, reference]))
  return {
    source: file,
    sound: source.sound,
    document: { ...head, ...source.document, references: [...unique.values()].map(({ number, date }) => ({ number, date })) },
    facts,
    wholes,
    relations,
    findings: (source.findings ?? []).map(({ at, ...finding }) => ({ ...finding, quotes: [...quotesOf(at), ...(finding.quotes ?? [])] })),
    clean: (source.clean ?? []).map(({ at, ...entry }) => ({ ...entry, quotes: quotesOf(at) }))
  }
}

const head = { kind: null, number: null, date: null, issuer: null, place: null, level: null, title: null, year: null, planYear: null, signer: null, signerRole: null, recipients: [] }
