/** From the tree to facts, wholes and the account of every number. */

import type { Annotation } from '../model/annotation.ts'
import type { Fact, NumberClass, NumberLedger, Whole } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import { type Stretch, spanOf } from '../model/stretch.ts'
import type { Content, Passage, Root, Section, Table } from '../model/tree.ts'
import type { Draft } from './draft.ts'
import { accountFor, classifyNumbers, type LedgerEntry } from './ledger.ts'
import { figuresOf } from './passage.ts'
import { documentScope, narrow, type Scope, speaksOfSector } from './scope.ts'
import { figuresOfTable, type TableDraft } from './tables.ts'
import { wholesOf } from './wholes.ts'

export interface Found {
  facts: Fact[]
  wholes: Whole[]
  numbers: NumberLedger
  /** Every number of the text with its class. */
  classes: LedgerEntry[]
}

/** What a fact came from, before it gets its id. */
export interface Placed {
  draft: Draft
  stretch: Stretch
  section: string | null
  page: number | null
  where: Fact['source'] extends never ? never : Fact['where']
  table: Fact['source']['table']
  /** Span of the reading text that quotes it, where it is not its own clause. */
  source: { start: number; end: number } | null
}

interface Walk {
  root: Root
  placed: Placed[]
  parts: { part: Draft; whole: Draft }[]
  entries: LedgerEntry[]
  drafts: Map<Passage, Draft[]>
  scopes: Map<Passage, Scope>
  previous: Passage | null
  /** "- Ước thực hiện hết năm 2023 …" holds for its later siblings too. */
  sticky: { section: string | null; under: Passage | null; scope: Pick<Scope, 'status' | 'period'> } | null
}

export function find(root: Root): Found {
  const about = isAboutSector(root)
  const walk: Walk = {
    root,
    placed: [],
    parts: [],
    entries: [],
    drafts: new Map(),
    scopes: new Map(),
    previous: null,
    sticky: null
  }
  walkAll(walk, root.children, documentScope(root.head, about))
  const ordered = walk.placed
    .map((one) => ({ one, at: placeOf(one) }))
    .sort((a, b) => a.at.number.start - b.at.number.start || a.at.source.start - b.at.source.start)
  const facts = ordered.map(({ one, at }, index) => factOf(root.text, one, at, `f${index + 1}`))
  const ids = new Map(ordered.map(({ one }, index) => [one.draft, facts[index]!.id]))
  for (const fact of facts)
    if (fact.number) walk.entries.push({ start: fact.number.start, end: fact.number.end, class: 'fact' })
  const classes = classifyNumbers(root.text, walk.entries, root.claims)
  return { facts, wholes: wholesOf(walk.parts, ids), numbers: accountFor(root.text, classes), classes }
}

/** A paper on the collective economy says so in its title or headings, or speaks of it all the time. */
function isAboutSector(root: Root): boolean {
  if (root.head.title && speaksOfSector(root.head.title)) return true
  const mentions =
    root.text.match(/(?<!\p{L})(?:HTX|THT|QTDND|KTTT)(?!\p{L})|[Hh]ợp tác xã|[Tt]ổ hợp tác/gu)?.length ?? 0
  const often = mentions * 400 >= root.text.length
  if (root.head.title === null || root.head.kind === null) return mentions >= 2 && often
  // "Kết quả thực hiện Nghị quyết số 13-NQ/TW" does not say so, yet speaks of nothing else
  return mentions >= 12 && often && /kinh tế tập thể|KTTT|kinh tế hợp tác/iu.test(root.text)
}

function walkAll(walk: Walk, children: readonly Content[], scope: Scope): void {
  for (const node of children) {
    if (node.type === 'section') walkSection(walk, node, scope)
    else if (node.type === 'table') walkTable(walk, node, scope)
    else walkPassage(walk, node, scope)
  }
}

function walkSection(walk: Walk, section: Section, scope: Scope): void {
  walk.sticky = null
  const annotation = walkPassage(walk, section.heading, scope)
  const inner = annotation ? narrow(scope, annotation, true) : scope
  if (section.role?.startsWith('P2') && inner.status === null) inner.status = 'plan'
  walkAll(walk, section.children, inner)
  walk.sticky = null
}

const silent = new Set(['letterhead', 'title', 'grounds', 'signoff', 'furniture'])

/** "Căn cứ Quyết định … phê duyệt Đề án phát triển 15.000 hợp tác xã …;": the figure is the cited paper's. */
function isGround(passage: Passage): boolean {
  return passage.section === null && passage.kind === 'paragraph' && /^\s*căn cứ\s.*;\s*$/isu.test(passage.stretch.text)
}

function walkPassage(walk: Walk, passage: Passage, sectionScope: Scope): Annotation | null {
  if (passage.stretch.text === '') return null
  // a footnote stands at the foot of any section; it speaks where its mark stands
  const ownScope =
    passage.kind === 'footnote' && passage.under ? (walk.scopes.get(passage.under) ?? sectionScope) : sectionScope
  walk.scopes.set(passage, ownScope)
  const annotation = passage.annotation!
  note(walk, annotation)
  const kind = isGround(passage) ? 'grounds' : passage.kind
  if (silent.has(kind)) {
    // figures do not stand in letterheads and grounds; what digits they hold are spoken for by their form
    const other: NumberClass =
      kind === 'furniture' ? 'page' : kind === 'grounds' || kind === 'title' ? 'reference' : 'name'
    for (const quantity of annotation.quantities)
      claim(walk, annotation.stretch, quantity.numberFrom, quantity.numberTo, other)
    return annotation
  }
  if (
    annotation.quantities.length === 0 &&
    !annotation.marks.some((mark) => mark.terms.some((term) => term.kind === 'zero'))
  ) {
    noteSticky(walk, passage, annotation, sectionScope)
    walk.previous = passage
    return annotation
  }
  const scope = scopeUnder(walk, passage, ownScope)
  const figures = figuresOf({
    annotation,
    sentences: passage.children,
    scope,
    parent: parentOf(walk, passage),
    amongManagers: amongManagers(walk, passage)
  })
  walk.drafts.set(passage, figures.drafts)
  walk.parts.push(...figures.parts)
  for (const draft of figures.drafts) {
    walk.placed.push({
      draft,
      stretch: passage.stretch,
      section: passage.section,
      page: passage.page,
      where: passage.kind === 'footnote' ? 'footnote' : 'prose',
      table: null,
      source: null
    })
  }
  for (const span of figures.counted) claim(walk, passage.stretch, span.from, span.to, 'count')
  noteSticky(walk, passage, annotation, sectionScope)
  walk.previous = passage
  return annotation
}

function walkTable(walk: Walk, table: Table, scope: Scope): void {
  const found = figuresOfTable(table, scope)
  for (const { cell, annotation, draft, claims } of found.cells) {
    note(walk, annotation)
    for (const one of claims) claim(walk, annotation.stretch, one.from, one.to, one.class)
    if (draft) placeTableDraft(walk, table, cell, annotation, draft)
  }
  walk.parts.push(...found.parts)
}

function placeTableDraft(
  walk: Walk,
  table: Table,
  cell: TableDraft['cell'],
  annotation: Annotation,
  draft: Draft
): void {
  walk.placed.push({
    draft,
    stretch: annotation.stretch,
    section: table.section,
    page: cell.page ?? table.page,
    where: 'table',
    table: { id: table.id, row: cell.row, column: cell.column },
    source: { start: cell.start, end: cell.end }
  })
}

function note(walk: Walk, annotation: Annotation): void {
  for (const span of annotation.spoken) claim(walk, annotation.stretch, span.from, span.to, span.class)
}

function claim(walk: Walk, stretch: Stretch, from: number, to: number, name: NumberClass): void {
  if (to <= from) return
  walk.entries.push({ ...spanOf(stretch, from, to), class: name })
}

/** The scope of the section, narrowed by the items that the passage stands under, the outermost first. */
function scopeUnder(walk: Walk, passage: Passage, sectionScope: Scope): Scope {
  const chain: Passage[] = []
  for (let above = passage.under; above && chain.length < 6; above = above.under) chain.unshift(above)
  let scope = sectionScope
  const sticky = walk.sticky
  if (sticky && sticky.section === passage.section && (chain[0] ?? null) === sticky.under && scope.status !== 'plan')
    scope = { ...scope, ...sticky.scope }
  for (const above of chain) {
    const annotation = above.annotation
    if (annotation && passage.kind !== 'footnote') scope = narrowByItem(scope, annotation, walk.drafts.get(above) ?? [])
  }
  return scope
}

/** An item that holds figures of its own passes on what they agree in; a bare label all that it says. */
function narrowByItem(scope: Scope, annotation: Annotation, drafts: readonly Draft[]): Scope {
  if (drafts.length === 0) return narrow(scope, annotation, false)
  const last = brokenDown(annotation, drafts) ?? drafts.at(-1)!
  const sectors = new Set(drafts.map((draft) => draft.sector))
  return {
    ...scope,
    subject: last.subject,
    sector: sectors.size === 1 ? last.sector : scope.sector,
    status: last.status === 'change' || last.status === 'previous' ? scope.status : last.status,
    period: last.stated.period ? last.period : scope.period,
    family: annotation.marks.some((mark) =>
      mark.terms.some((term) => term.kind === 'cue' && term.rule.family === 'managers')
    )
      ? 'managers'
      : scope.family,
    indicator: last.indicator
  }
}

/**
 * What the items below break down: of "có 29 HTX; trong đó 24 HTX đang hoạt động, 05 HTX ngừng hoạt động. Chia theo
 * ngành nghề như sau:" the 29, else the figure named last.
 */
function brokenDown(annotation: Annotation, drafts: readonly Draft[]): Draft | null {
  const levels = drafts.filter((draft) => draft.status !== 'change' && draft.quantity.unit.family !== 'percent')
  const end = fold(annotation.stretch.text.slice(-70))
  const bySector = /theo (?:các )?(?:lĩnh vực|ngành|loại hình|nhóm)[^.;]*$/u.test(end)
  const all = bySector
    ? levels.find(({ indicator, sector }) => /^organizations\.(?:total|active)$/u.test(indicator) && sector === null)
    : undefined
  return all ?? levels.at(-1) ?? null
}

/** The figure that the items under "… Trong đó:" or beside "- Chia theo lĩnh vực:" break down. */
function parentOf(walk: Walk, passage: Passage): Draft | null {
  if (passage.kind === 'footnote') return null
  for (let above = passage.under; above; above = above.under) {
    const whole = above.annotation ? brokenDown(above.annotation, walk.drafts.get(above) ?? []) : null
    if (whole) return whole
  }
  const above = passage.under
  if (!above) return null
  // "- Tổng số: 31 HTX" stands right before "- Chia theo lĩnh vực:" on the same level
  const annotation = above.annotation
  if (!annotation?.marks.some((mark) => mark.terms.some((term) => term.kind === 'word' && term.id === 'among')))
    return null
  const siblings = [...walk.drafts.entries()].filter(
    ([other]) => other.section === above.section && other.under === above.under && other.start < above.start
  )
  return siblings.at(-1)?.[1].find((draft) => draft.quantity.unit.family !== 'percent') ?? null
}

function amongManagers(walk: Walk, passage: Passage): boolean {
  const before = walk.previous
  if (!before || before.section !== passage.section || before.under !== passage.under || passage.marker === null)
    return false
  return (walk.drafts.get(before) ?? []).some((draft) => draft.indicator.startsWith('managers.'))
}

function noteSticky(walk: Walk, passage: Passage, annotation: Annotation, scope: Scope): void {
  const first = annotation.marks[0]
  const opens =
    first && first.first <= 1 && first.terms.some((term) => term.kind === 'status' && term.id === 'estimate')
  const words = annotation.stretch.text.slice(0, 40).toLowerCase()
  if (opens && /^ước (?:thực hiện|tính|đến|hết|cả)/u.test(words)) {
    const inner = narrow(scope, annotation, false)
    walk.sticky = {
      section: passage.section,
      under: passage.under,
      scope: { status: 'estimate', period: inner.period }
    }
  }
}

function placeOf({ draft, stretch, source }: Placed): {
  number: { start: number; end: number }
  source: { start: number; end: number }
} {
  const number = spanOf(stretch, draft.quantity.numberFrom, draft.quantity.numberTo)
  const own = spanOf(stretch, draft.from, draft.to)
  const span = source ?? own
  return { number, source: { start: Math.min(span.start, number.start), end: Math.max(span.end, number.end) } }
}

function factOf(
  text: string,
  { draft, section, page, where, table }: Placed,
  at: ReturnType<typeof placeOf>,
  id: string
): Fact {
  const { quantity } = draft
  return {
    id,
    indicator: draft.indicator,
    label: draft.label,
    subject: draft.subject,
    sector: draft.sector,
    scope: draft.scope,
    value: quantity.value,
    max: quantity.max,
    bound: quantity.bound,
    strict: quantity.strict,
    low: quantity.low,
    high: quantity.high,
    unit: draft.unit,
    period: draft.period,
    status: draft.status,
    where,
    stated: draft.stated,
    source: { ...at.source, quote: text.slice(at.source.start, at.source.end), section, page, table },
    number: quantity.inWords ? null : { ...at.number, quote: text.slice(at.number.start, at.number.end) },
    rule: draft.rule
  }
}
