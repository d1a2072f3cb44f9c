/**
 * A report as a perfect extraction would give it, made of a gold file and its text: for trying the audit before and
 * apart from the engine.
 */
import type { DocumentHead, Fact, OutlineEntry, Report } from '../../src/model/contract.ts'
import { numberPattern, readingsOf } from '../../src/model/numbers.ts'
import { outlineOf } from './marked-text.ts'

export interface GoldFact {
  indicator: string
  subject: Fact['subject']
  sector: string | null
  value: number
  max?: number
  bound: Fact['bound']
  unit: string
  period: string | null
  status: Fact['status']
  quote: string
  where?: Fact['where']
  label?: string
  scope?: string
  id?: string
}

export interface Gold {
  document: Partial<DocumentHead> & { references?: { number: string | null; date: string | null }[] }
  facts: GoldFact[]
}

export function goldReport(gold: Gold, text: string): Report {
  const used = new Map<string, number>()
  const taken = new Set<number>()
  const rows = new Map<string, number>()
  const facts: Fact[] = []
  for (const [index, one] of gold.facts.entries()) {
    const place = locate(text, one.quote, one.where === 'table' ? 0 : 0)
    if (!place) continue
    const table = one.where === 'table'
    const count = used.get(one.quote) ?? 0
    used.set(one.quote, count + 1)
    const number = numberIn(text, place, one, taken, table)
    if (number) taken.add(number.start)
    if (table && !rows.has(one.quote)) rows.set(one.quote, rows.size + 1)
    const strict = /(?:trên|hơn|dưới)\s+$/iu.test(text.slice(place.start, number?.start ?? place.start))
    const half = number?.half ?? 0
    const low =
      one.bound === 'max'
        ? null
        : one.bound === 'approx'
          ? one.value * 0.95
          : Number((one.value - half).toPrecision(12))
    const high =
      one.bound === 'min'
        ? null
        : one.bound === 'approx'
          ? (one.max ?? one.value) * 1.05
          : Number(((one.max ?? one.value) + half).toPrecision(12))
    facts.push({
      id: `f${index + 1}`,
      indicator: one.indicator,
      label: one.label ?? null,
      subject: one.subject,
      sector: one.sector,
      scope: one.scope ?? null,
      value: one.value,
      max: one.max ?? null,
      bound: one.bound,
      strict,
      low: one.bound === 'min' ? one.value : low,
      high: one.bound === 'max' ? one.value : high,
      unit: one.unit,
      period: one.period,
      status: one.status,
      where: one.where ?? 'prose',
      stated: { subject: true, sector: one.sector === null ? null : true, period: false, status: false },
      source: {
        start: place.start,
        end: place.end,
        quote: text.slice(place.start, place.end),
        section: null,
        page: null,
        table: table ? { id: 't1', row: rows.get(one.quote)!, column: columns.indexOf(one.sector ?? '') + 1 } : null
      },
      number: number ? { start: number.start, end: number.end, quote: text.slice(number.start, number.end) } : null,
      rule: one.indicator
    })
  }
  const tableFacts = facts.filter((fact) => fact.source.table)
  const head = {
    kind: null,
    number: null,
    date: null,
    issuer: null,
    place: null,
    level: null,
    title: null,
    year: null,
    planYear: null,
    signer: null,
    signerRole: null,
    recipients: [],
    ...gold.document
  }
  return {
    schemaVersion: 1,
    tool: { name: 'rasoat', version: '0', rules: '' },
    source: { file: 'gold', format: 'txt', sha256: '', bytes: 0, pages: null, reader: 'gold', encoding: null },
    document: { ...head, references: referencesOf(gold, text) } as DocumentHead,
    outline: outlineOf(text),
    facts,
    wholes: [],
    tables:
      tableFacts.length === 0
        ? []
        : [
            {
              id: 't1',
              page: null,
              start: Math.min(...tableFacts.map((fact) => fact.source.start)),
              end: Math.max(...tableFacts.map((fact) => fact.source.end)),
              rows: []
            }
          ],
    findings: [],
    checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} },
    numbers: { total: 0, byClass: {} as Report['numbers']['byClass'], unexplained: [] },
    losses: [],
    text
  }
}

const columns = ['', 'agriculture', 'industryCrafts', 'trade', 'transport', 'electricity', 'credit', 'other']

function locate(text: string, quote: string, from: number): { start: number; end: number } | null {
  const words = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const pattern = new RegExp(words.join('\\s+'), 'gu')
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

function numberIn(
  text: string,
  place: { start: number; end: number },
  fact: GoldFact,
  taken: Set<number>,
  table: boolean
) {
  const quote = text.slice(place.start, place.end)
  for (const match of quote.matchAll(numberPattern)) {
    const start = place.start + match.index
    if (table && taken.has(start)) continue
    if (taken.has(start) && !/\//u.test(quote)) {
      // a whole line may be quoted for two figures
    }
    for (const reading of readingsOf(match[0])) {
      for (const scale of [1, 1000, 1e6, 0.001]) {
        if (Math.abs(Number(reading.decimal) * scale - fact.value) > 1e-9 * Math.max(1, Math.abs(fact.value))) continue
        if (table && taken.has(start)) continue
        const fuzzy = reading.places > 0 || fact.unit.includes('%') || scale > 1
        return { start, end: start + match[0].length, half: fuzzy ? (scale * 10 ** -reading.places) / 2 : 0 }
      }
    }
  }
  return null
}

function referencesOf(gold: Gold, text: string) {
  return (gold.document.references ?? []).flatMap((reference) => {
    if (!reference.number) return []
    const places: DocumentHead['references'] = []
    const pattern = new RegExp(
      reference.number.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[-/]/gu, '\\s*$&\\s*'),
      'gu'
    )
    for (const match of text.matchAll(pattern)) {
      places.push({
        number: reference.number,
        date: reference.date,
        source: { start: match.index, end: match.index + match[0].length, quote: match[0] }
      })
    }
    return places
  })
}

export type { OutlineEntry }
