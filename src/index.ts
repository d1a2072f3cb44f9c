/**
 * The library. Everything that other programs may rely on is named here.
 *
 *   import { createRasoat } from 'rasoat'
 *
 *   const rasoat = createRasoat()
 *   const report = await rasoat.analyse(bytes, 'bao-cao-2024.docx')
 *   report.facts      the figures, each with its place: report.text.slice(start, end) === quote
 *   report.findings   where the document contradicts itself, with the sum
 */
import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { type Report, report as reportSchema } from './model/contract.ts'
import type { ReadOptions } from './model/reading.ts'
import { createPipeline, type FileIdentity } from './pipeline.ts'
import type { Labels } from './report/labels.ts'
import { labelsFrom } from './report/rule-labels.ts'
import { checkLabels } from './rules/check-rules.ts'
import { loadRulebook, type Rulebook } from './rules/load.ts'

export interface Rasoat {
  /**
   * Reads a document and audits it. What is in the bytes decides how they are read; `name` is what the report calls the
   * file; `options` say how much of it (`limits`) and whether scans are recognised (`ocr`). Rejects with an
   * UnreadableFile, which says why and what to do, where nothing can be read.
   */
  analyse(bytes: Uint8Array, name: string, options?: Partial<ReadOptions>): Promise<Report>
  /** The same for tools that speak unified: a virtual file with the report as its result, losses and findings as messages. */
  process(bytes: Uint8Array, name: string, options?: Partial<ReadOptions>): Promise<VFile & { result: Report }>
  /** The audit alone, of a report that was made before: by the rules of today. */
  audit(report: Report): Report
  /** The names of all ids, in Vietnamese and English; the writers need them. */
  labels: Labels
  rulebook: Rulebook
}

export interface RasoatOptions {
  /** The folder of the rules, or rules that are loaded already; those of the package by default. */
  rules?: string | Rulebook
}

/** Loads and compiles the rules, once for any number of documents. Throws a RuleError where they are broken. */
export function createRasoat({ rules }: RasoatOptions = {}): Rasoat {
  const rulebook = typeof rules === 'object' ? rules : loadRulebook(rules)
  const pipeline = createPipeline(rulebook)
  return {
    analyse: async (bytes, name, options) =>
      pipeline.analyse(await pipeline.read(bytes, name, options), identityOf(bytes, name)),
    process: async (bytes, name, options) =>
      pipeline.process(await pipeline.read(bytes, name, options), identityOf(bytes, name)),
    audit: (report) => pipeline.audit(report),
    labels: labelsFrom(rulebook.labels, checkLabels(rulebook.checks)),
    rulebook
  }
}

function identityOf(bytes: Uint8Array, name: string): FileIdentity {
  return { file: name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength }
}

/** A report out of its JSON; throws where it is none, or one of another schemaVersion. */
export function parseReport(json: string): Report {
  return reportSchema.parse(JSON.parse(json))
}

// the contract: zod schemas (`report`, `fact`, `finding` …) and their types (`Report`, `Fact`, `Finding` …)
export * from './model/contract.ts'
export { type Reading, type ReadOptions, UnreadableFile } from './model/reading.ts'
export {
  baseIndicators,
  indicatorId,
  type Level,
  levels,
  type Sector,
  type Status,
  type SubjectId,
  sectorId,
  sectors,
  statuses,
  subjects
} from './model/vocabulary.ts'

// the stages one by one, for those who keep the reading
export { createPipeline, type FileIdentity, type Pipeline } from './pipeline.ts'

// writers: pure functions from reports to text or bytes
export { factHeader, factRows, findingHeader, findingRows } from './report/csv.ts'
export { findingsText } from './report/findings-text.ts'
export { toJson } from './report/json.ts'
export { indicatorLabel, type Labels, type Language, sectorLabel } from './report/labels.ts'
export { factLines } from './report/ndjson.ts'
export { renderPage } from './report/page.ts'
export type { RunNotes } from './report/run-notes.ts'
export { renderSarif } from './report/sarif.ts'
export { renderWorkbook } from './report/xlsx.ts'

// rules
export { loadRulebook, type Rulebook } from './rules/load.ts'
export { RuleError, type RuleFault } from './rules/source.ts'
