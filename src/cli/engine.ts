/** The pipeline with what the commands need around it: bytes of a file in, the report out. */
import { createHash } from 'node:crypto'
import { annotateTree } from '../annotate/annotate.ts'
import { compileFrames } from '../annotate/frames.ts'
import type { Report } from '../model/contract.ts'
import type { ReadOptions } from '../model/reading.ts'
import type { Root } from '../model/tree.ts'
import { parse } from '../parse/parse.ts'
import { createPipeline } from '../pipeline.ts'
import { read } from '../read/read.ts'
import type { Labels } from '../report/labels.ts'
import { labelsFrom } from '../report/rule-labels.ts'
import { checkLabels } from '../rules/check-rules.ts'
import { loadRulebook, type Rulebook } from '../rules/load.ts'

export interface Engine {
  labels: Labels
  report(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Report>
  /** The annotated tree of a document, for those who ask how it was understood. */
  tree(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Root>
  /** A report that was made before, audited by the rules of today. */
  audit(report: Report): Report
}

/** Reads and compiles the rules: once a process or worker. */
export async function openEngine(): Promise<Engine> {
  const rulebook = loadRulebook()
  const pipeline = createPipeline(rulebook)
  return {
    labels: labelsOf(rulebook),
    async report(bytes, file, options) {
      const reading = await read(bytes, file, options)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return pipeline.analyse(reading, { file, sha256, bytes: bytes.byteLength })
    },
    async tree(bytes, file, options) {
      const root = parse(await read(bytes, file, options), rulebook.parse)
      annotateTree(root, { terms: rulebook.terms, frames: compileFrames(rulebook.frames.frames) })
      return root
    },
    audit: (report) => pipeline.audit(report)
  }
}

function labelsOf(rulebook: Rulebook): Labels {
  return labelsFrom(rulebook.labels, checkLabels(rulebook.checks))
}
