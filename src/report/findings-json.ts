/** The findings of a run for programs: each with its file and, where somebody answered for it, the answer. */
import type { Report } from '../model/contract.ts'
import { answersFor, type RunNotes } from './run-notes.ts'

export function findingsJson(reports: readonly Report[], notes: RunNotes): string {
  const documents = reports.map((report) => {
    const answers = answersFor(report.source.file, notes)
    return {
      file: report.source.file,
      checks: report.checks,
      findings: report.findings.map((finding) => ({ ...finding, answer: answers.get(finding.id) ?? null }))
    }
  })
  return `${JSON.stringify({ documents, unread: notes.unread ?? [] }, null, 2)}\n`
}
