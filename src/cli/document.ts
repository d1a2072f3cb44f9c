/** One document from its file to the texts that are written of it: the work of a worker. */
import { readFile } from 'node:fs/promises'
import type { Report } from '../model/contract.ts'
import { factRows, findingRows } from '../report/csv.ts'
import { toJson } from '../report/json.ts'
import { factLines } from '../report/ndjson.ts'
import type { Figures } from '../report/summary.ts'
import type { Engine } from './engine.ts'
import { explainFailure, type Problem } from './problems.ts'
import type { Say } from './terminal.ts'

export interface DocumentTask {
  path: string
  /** Its name in the report. */
  file: string
}

export interface DocumentOutput {
  json: string
  /** Rows of facts.csv. */
  facts: string
  /** Lines of facts.ndjson. */
  lines: string
  /** Rows of findings.csv. */
  findings: string
  figures: Figures
}

export type DocumentOutcome = { output: DocumentOutput } | { failure: Problem }

export async function processDocument(engine: Engine, task: DocumentTask, say: Say): Promise<DocumentOutcome> {
  try {
    const report = await engine.report(await readFile(task.path), task.file)
    return {
      output: {
        json: toJson(report),
        facts: factRows(report, engine.labels),
        lines: factLines(report),
        findings: findingRows(report),
        figures: figuresOf(report)
      }
    }
  } catch (error) {
    return { failure: explainFailure(error, say) }
  }
}

function figuresOf(report: Report): Figures {
  const findings = { error: 0, warning: 0, info: 0 }
  for (const finding of report.findings) findings[finding.severity]++
  return {
    facts: report.facts.length,
    numbers: report.numbers.total,
    unexplained: report.numbers.unexplained.length,
    losses: report.losses.length,
    checks: report.checks.run,
    findings
  }
}
