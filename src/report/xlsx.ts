/** A workbook for officers: the findings, then each paper as the annex forms that it should have had. */
import type { Report } from '../model/contract.ts'
import type { Labels } from './labels.ts'
import { documentSheet } from './xlsx/document-sheet.ts'
import { findingsSheet } from './xlsx/findings-sheet.ts'
import { writeWorkbook } from './xlsx/workbook.ts'

export function renderWorkbook(reports: readonly Report[], labels: Labels): Uint8Array {
  return writeWorkbook([findingsSheet(reports, labels), ...reports.map((report) => documentSheet(report, labels))])
}
