/**
 * The public face: what one document becomes. Written once, as zod schemas; the types, the published JSON Schema
 * (rules/schema/report.schema.json) and the check on reports read back from disk all come from here.
 * A change that a reader of the JSON could notice needs a new schemaVersion.
 */
import { z } from 'zod'
import { indicatorId, level, sectorId, status, subjectId } from './vocabulary.ts'

export const schemaVersion = 1

const offset = z.number().int().nonnegative()

export const span = z.object({ start: offset, end: offset })
export type Span = z.infer<typeof span>

/** A span with its words: text.slice(start, end) === quote, always. */
export const quotedSpan = span.extend({ quote: z.string() })
export type QuotedSpan = z.infer<typeof quotedSpan>

export const reference = z.object({ number: z.string(), date: z.string().nullable(), source: quotedSpan })
export type Reference = z.infer<typeof reference>

export const documentHead = z.object({
  kind: z.string().nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  level: level.nullable(),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  planYear: z.number().int().nullable(),
  signer: z.string().nullable(),
  signerRole: z.string().nullable(),
  recipients: z.array(z.string()),
  references: z.array(reference)
})
export type DocumentHead = z.infer<typeof documentHead>

export const outlineEntry = span.extend({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  role: z.string().nullable(),
  parent: z.string().nullable()
})
export type OutlineEntry = z.infer<typeof outlineEntry>

export const boundName = z.enum(['min', 'max', 'approx'])
export type BoundName = z.infer<typeof boundName>

export const tablePlace = z.object({ id: z.string(), row: z.number().int(), column: z.number().int() })

export const fact = z.object({
  id: z.string(),
  indicator: indicatorId,
  label: z.string().nullable(),
  subject: subjectId,
  sector: sectorId.nullable(),
  scope: z.string().nullable(),
  value: z.number(),
  max: z.number().nullable(),
  bound: boundName.nullable(),
  strict: z.boolean(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  period: z.string().nullable(),
  status,
  where: z.enum(['prose', 'table', 'footnote']),
  stated: z.object({
    subject: z.boolean(),
    sector: z.boolean().nullable(),
    period: z.boolean(),
    status: z.boolean()
  }),
  source: quotedSpan.extend({
    section: z.string().nullable(),
    page: z.number().int().nullable(),
    table: tablePlace.nullable()
  }),
  number: quotedSpan.nullable(),
  rule: z.string()
})
export type Fact = z.infer<typeof fact>

export const outcome = z.enum(['holds', 'fails', 'undecided'])
export type Outcome = z.infer<typeof outcome>

export const whole = z.object({
  id: z.string(),
  kind: z.enum(['partition', 'subset', 'overlap']),
  whole: z.string(),
  parts: z.array(z.string()),
  outcome
})
export type Whole = z.infer<typeof whole>

export const tableCell = z.object({
  text: z.string(),
  role: z.enum(['header', 'label', 'unit', 'index', 'value', 'blank']),
  colspan: z.number().int().positive(),
  rowspan: z.number().int().positive(),
  start: offset,
  end: offset
})

export const reportTable = span.extend({
  id: z.string(),
  page: z.number().int().nullable(),
  rows: z.array(z.array(tableCell))
})
export type ReportTable = z.infer<typeof reportTable>

export const severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof severity>

export const bilingual = z.object({ vi: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingual>

export const certificateTerm = z.object({
  fact: z.string().nullable(),
  printed: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable()
})

export const certificate = z.object({ kind: z.string(), terms: z.array(certificateTerm), equation: z.string() })
export type Certificate = z.infer<typeof certificate>

export const repair = z.object({ fact: z.string(), from: z.string(), to: z.string(), why: bilingual })
export type Repair = z.infer<typeof repair>

export const finding = z.object({
  id: z.string(),
  check: z.string(),
  severity,
  message: bilingual,
  stated: z.number().nullable(),
  expected: z.number().nullable(),
  difference: z.number().nullable(),
  certificate: certificate.nullable(),
  repair: repair.nullable(),
  follows: z.array(z.string()),
  facts: z.array(z.string()),
  spans: z.array(quotedSpan.extend({ page: z.number().int().nullable() }))
})
export type Finding = z.infer<typeof finding>

const tally = z.object({ holds: z.number().int(), fails: z.number().int(), undecided: z.number().int() })

export const checkCounts = tally.extend({
  run: z.number().int(),
  byCheck: z.record(z.string(), tally.extend({ reasons: z.array(z.string()) }))
})
export type CheckCounts = z.infer<typeof checkCounts>

export const numberClasses = [
  'fact',
  'date',
  'reference',
  'label',
  'footnote',
  'page',
  'name',
  'count',
  'other',
  'unexplained'
] as const
export const numberClass = z.enum(numberClasses)
export type NumberClass = z.infer<typeof numberClass>

export const numberLedger = z.object({
  total: z.number().int(),
  byClass: z.record(numberClass, z.number().int()),
  unexplained: z.array(quotedSpan)
})
export type NumberLedger = z.infer<typeof numberLedger>

export const loss = z.object({ what: z.string(), where: z.string(), why: z.string() })
export type Loss = z.infer<typeof loss>

export const source = z.object({
  file: z.string(),
  format: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  pages: z.number().int().nullable(),
  reader: z.string(),
  encoding: z.string().nullable()
})
export type Source = z.infer<typeof source>

export const report = z.object({
  schemaVersion: z.literal(schemaVersion),
  tool: z.object({ name: z.literal('rasoat'), version: z.string(), rules: z.string() }),
  source,
  document: documentHead,
  outline: z.array(outlineEntry),
  facts: z.array(fact),
  wholes: z.array(whole),
  tables: z.array(reportTable),
  findings: z.array(finding),
  checks: checkCounts,
  numbers: numberLedger,
  losses: z.array(loss),
  text: z.string()
})
export type Report = z.infer<typeof report>
