/** The pipeline with what the commands need around it: bytes of a file in, the report out. */
import { createHash } from 'node:crypto'
import type { Report } from '../model/contract.ts'
import { createPipeline } from '../pipeline.ts'
import type { Labels } from '../report/labels.ts'
import { labelsFrom } from '../report/rule-labels.ts'
import { checkLabels } from '../rules/check-rules.ts'
import { loadRulebook, type Rulebook } from '../rules/load.ts'

export interface Engine {
  labels: Labels
  report(bytes: Uint8Array, file: string): Promise<Report>
  /** A report that was made before, audited by the rules of today. */
  audit(report: Report): Report
}

/** Reads and compiles the rules: once a process or worker. */
export async function openEngine(): Promise<Engine> {
  const rulebook = loadRulebook()
  const pipeline = createPipeline(rulebook)
  return {
    labels: labelsOf(rulebook),
    async report(bytes, file) {
      const reading = await pipeline.read(bytes, file)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return pipeline.analyse(reading, { file, sha256, bytes: bytes.byteLength })
    },
    audit: (report) => pipeline.audit(report)
  }
}

export function labelsOf(rulebook: Rulebook): Labels {
  return labelsFrom(rulebook.labels, checkLabels(rulebook.checks))
}
