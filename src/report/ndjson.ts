/** The facts of a document, one JSON object a line, each with the head of the paper that it comes from. */
import type { Report } from '../model/contract.ts'

export function factLines(report: Report): string {
  const { kind, number, date, issuer, place, level, year, planYear } = report.document
  const document = { kind, number, date, issuer, place, level, year, planYear }
  return report.facts.map((fact) => `${JSON.stringify({ file: report.source.file, document, ...fact })}\n`).join('')
}
