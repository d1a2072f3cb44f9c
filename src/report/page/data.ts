/**
 * What the page knows: an index of all documents, and one record a document that the browser parses only when somebody
 * opens it. Quotes are left out, for the text is there and they are its slices.
 */
import type {
  Bilingual,
  CheckCounts,
  DocumentHead,
  Fact,
  Finding,
  Loss,
  NumberLedger,
  OutlineEntry,
  Report,
  Source,
  Span
} from '../../model/contract.ts'
import { indicatorLabel, type Labels, sectorLabel } from '../labels.ts'
import { answersFor, type RunNotes, type UnreadFile } from '../run-notes.ts'
import { type PlanSeries, planSeries, type SectorSeries, sectorSeries } from './series.ts'
import { type TableLayout, tableLayouts } from './table-layout.ts'
import { type PageWord, pageWords } from './words.ts'

export type PageFact = Omit<Fact, 'source' | 'number' | 'rule' | 'low' | 'high'> & {
  start: number
  end: number
  page: number | null
  section: string | null
  number: Span | null
  /** Of a cell, what its row is called: a bare "5" says little in a list. */
  row: string | null
}

export type PageFinding = Omit<Finding, 'spans'> & {
  spans: (Span & { page: number | null })[]
  answer: { reason: string; author: string } | null
  /** The finding that this one is a consequence of. */
  cause: string | null
}

export interface PageDocument {
  source: Source
  tool: { version: string; rules: string }
  head: DocumentHead
  outline: OutlineEntry[]
  facts: PageFact[]
  findings: PageFinding[]
  tables: TableLayout[]
  unexplained: Span[]
  numbers: Pick<NumberLedger, 'total' | 'byClass'>
  checks: CheckCounts
  losses: Loss[]
  sectors: SectorSeries[]
  plans: PlanSeries[]
  text: string
}

export interface PageRow {
  file: string
  name: string
  number: string | null
  issuer: string | null
  place: string | null
  level: string | null
  year: number | null
  planYear: number | null
  figures: number
  error: number
  warning: number
  info: number
  answered: number
  unexplained: number
  numbers: number
  checks: { run: number; holds: number; fails: number; undecided: number }
}

export interface PageIndex {
  words: Record<PageWord, Bilingual>
  labels: {
    indicators: Record<string, Bilingual>
    sectors: Record<string, Bilingual>
    subjects: Record<string, Bilingual>
    statuses: Record<string, Bilingual>
    checks: Record<string, { name: Bilingual; reason: Bilingual | null }>
  }
  documents: PageRow[]
  byCheck: { check: string; severity: Finding['severity']; count: number }[]
  unread: UnreadFile[]
}

export function pageDocument(report: Report, notes: RunNotes): PageDocument {
  return {
    source: report.source,
    tool: { version: report.tool.version, rules: report.tool.rules },
    head: report.document,
    outline: report.outline,
    facts: report.facts.map(({ source, number, rule: _rule, low: _low, high: _high, ...fact }) => ({
      ...fact,
      start: source.start,
      end: source.end,
      page: source.page,
      section: source.section,
      number: number && { start: number.start, end: number.end },
      row: rowLabel(report, source.table)
    })),
    findings: pageFindings(report, notes),
    tables: tableLayouts(report),
    unexplained: report.numbers.unexplained.map(({ start, end }) => ({ start, end })),
    numbers: { total: report.numbers.total, byClass: report.numbers.byClass },
    checks: { ...report.checks, byCheck: checksThatRan(report) },
    losses: report.losses,
    sectors: sectorSeries(report),
    plans: planSeries(report),
    text: report.text
  }
}

function rowLabel(report: Report, place: Fact['source']['table']): string | null {
  const table = place && report.tables.find((one) => one.id === place.id)
  const labels = table?.rows[place!.row]?.filter((cell) => cell.role === 'label').map((cell) => cell.text.trim())
  return labels?.join(' ').replace(/\s+/gu, ' ') || null
}

/** A check that met nothing is named by the index alone; there are many of them in each document. */
function checksThatRan(report: Report): CheckCounts['byCheck'] {
  return Object.fromEntries(
    Object.entries(report.checks.byCheck).filter(([, { holds, fails, undecided }]) => holds + fails + undecided > 0)
  )
}

function pageFindings(report: Report, notes: RunNotes): PageFinding[] {
  const causes = new Map(report.findings.flatMap((finding) => finding.follows.map((id) => [id, finding.id] as const)))
  const answers = answersFor(report.source.file, notes)
  return report.findings.map((finding) => ({
    ...finding,
    spans: finding.spans.map(({ start, end, page }) => ({ start, end, page })),
    answer: answers.get(finding.id) ?? null,
    cause: causes.get(finding.id) ?? null
  }))
}

export function pageIndex(reports: readonly Report[], labels: Labels, notes: RunNotes): PageIndex {
  const open = reports.map((report) => pageFindings(report, notes).filter((finding) => finding.answer === null))
  return {
    words: pageWords,
    labels: usedLabels(reports, labels),
    documents: reports.map((report, at) => rowOf(report, open[at]!)),
    byCheck: countByCheck(open.flat()),
    unread: [...(notes.unread ?? [])]
  }
}

function rowOf(report: Report, open: PageFinding[]): PageRow {
  const { document, checks } = report
  const count = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity).length
  return {
    file: report.source.file,
    name: [document.kind, document.title].filter((part) => part !== null).join(' ') || report.source.file,
    number: document.number,
    issuer: document.issuer,
    place: document.place,
    level: document.level,
    year: document.year,
    planYear: document.planYear,
    figures: report.facts.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    answered: report.findings.length - open.length,
    unexplained: report.numbers.unexplained.length,
    numbers: report.numbers.total,
    checks: { run: checks.run, holds: checks.holds, fails: checks.fails, undecided: checks.undecided }
  }
}

const severityOrder = { error: 0, warning: 1, info: 2 }

function countByCheck(findings: PageFinding[]): PageIndex['byCheck'] {
  const counts = new Map<string, PageIndex['byCheck'][number]>()
  for (const { check, severity } of findings) {
    const key = `${check} ${severity}`
    const entry = counts.get(key) ?? { check, severity, count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()].sort(
    (one, other) =>
      severityOrder[one.severity] - severityOrder[other.severity] ||
      other.count - one.count ||
      (one.check < other.check ? -1 : 1)
  )
}

/** Only the names that these documents need; an id may be made of several ("share.members.total", "trade+transport"). */
function usedLabels(reports: readonly Report[], labels: Labels): PageIndex['labels'] {
  const facts = reports.flatMap((report) => report.facts)
  const used = (ids: Iterable<string>, label: (id: string) => Bilingual) =>
    Object.fromEntries([...new Set(ids)].sort().map((id) => [id, label(id)]))
  const plain = (id: string): Bilingual => ({ vi: id, en: id })
  const checks = reports.flatMap((report) => [
    ...Object.keys(report.checks.byCheck),
    ...report.findings.map((finding) => finding.check)
  ])
  return {
    indicators: used(
      facts.map((fact) => fact.indicator),
      (id) => indicatorLabel(labels, id)
    ),
    sectors: used(
      facts.flatMap((fact) => fact.sector ?? []),
      (id) => sectorLabel(labels, id)
    ),
    subjects: used(
      facts.map((fact) => fact.subject),
      (id) => labels.subjects[id] ?? plain(id)
    ),
    statuses: used(
      facts.map((fact) => fact.status),
      (id) => labels.statuses[id] ?? plain(id)
    ),
    checks: Object.fromEntries(
      [...new Set(checks)]
        .sort()
        .map((id) => [id, { name: labels.checks[id]?.name ?? plain(id), reason: labels.checks[id]?.reason ?? null }])
    )
  }
}
