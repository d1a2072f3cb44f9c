/** The texts that are written of one document. */
import type { Report } from '../model/contract.ts'
import { factRows, findingRows } from '../report/csv.ts'
import { toJson } from '../report/json.ts'
import type { Labels } from '../report/labels.ts'
import { factLines } from '../report/ndjson.ts'
import type { Figures } from '../report/summary.ts'
import type { Problem } from './problems.ts'

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

export function outputOf(report: Report, labels: Labels): DocumentOutput {
  return {
    json: toJson(report),
    facts: factRows(report, labels),
    lines: factLines(report),
    findings: findingRows(report),
    figures: figuresOf(report)
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
