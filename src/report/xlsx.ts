/** A workbook for officers: the findings, then each paper as the annex forms that it should have had. */
import type { Report } from '../model/contract.ts'
import type { Labels } from './labels.ts'
import type { RunNotes } from './run-notes.ts'
import { documentSheet } from './xlsx/document-sheet.ts'
import { findingsSheet } from './xlsx/findings-sheet.ts'
import { writeWorkbook } from './xlsx/workbook.ts'

export function renderWorkbook(reports: readonly Report[], labels: Labels, notes: RunNotes = {}): Uint8Array {
  return writeWorkbook([
    findingsSheet(reports, labels, notes),
    ...reports.map((report) => documentSheet(report, labels))
  ])
}
