/** The pipeline with what the commands need around it: bytes of a file in, the report out. */
import { createHash } from 'node:crypto'
import type { Report } from '../model/contract.ts'
import { createPipeline } from '../pipeline.ts'
import type { Labels } from '../report/labels.ts'
import { labelsFrom } from '../report/rule-labels.ts'
import { loadRulebook } from '../rules/load.ts'

export interface Engine {
  labels: Labels
  report(bytes: Uint8Array, file: string): Promise<Report>
}

/** Reads and compiles the rules: once a process or worker. */
export async function openEngine(): Promise<Engine> {
  const rulebook = loadRulebook()
  const pipeline = createPipeline(rulebook)
  return {
    labels: labelsFrom(rulebook.labels),
    async report(bytes, file) {
      const reading = await pipeline.read(bytes, file)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return pipeline.analyse(reading, { file, sha256, bytes: bytes.byteLength })
    }
  }
}

/** The names alone, where the documents are read elsewhere. */
export function readLabels(): Labels {
  return labelsFrom(loadRulebook().labels)
}
