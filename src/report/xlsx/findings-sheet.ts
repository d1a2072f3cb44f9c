/** All findings of a run on one sheet, worst first within each paper. */
import type { Report, Severity } from '../../model/contract.ts'
import type { Labels } from '../labels.ts'
import { answersFor, type RunNotes } from '../run-notes.ts'
import { boxed } from './figures.ts'
import type { Cell, Look, Sheet } from './sheet.ts'

const severities: Record<Severity, string> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }
const order: Severity[] = ['error', 'warning', 'info']
const columns: [title: string, width: number][] = [
  ['STT', 6],
  ['Tài liệu', 28],
  ['Mức độ', 11],
  ['Phép kiểm tra', 24],
  ['Nội dung', 60],
  ['Phép tính', 40],
  ['Đề xuất sửa', 34],
  ['Trích dẫn', 50],
  ['Trang', 8],
  ['Giải trình', 34]
]

export function findingsSheet(reports: readonly Report[], labels: Labels, notes: RunNotes): Sheet {
  const heading: Look = { bold: true, border: true, wrap: true, align: 'center', fill: 'head' }
  const rows: Cell[][] = [columns.map(([value]) => ({ value, look: heading }))]
  for (const report of reports) {
    const answers = answersFor(report.source.file, notes)
    const sorted = [...report.findings].sort(
      (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)
    )
    for (const finding of sorted) {
      const quotes = finding.spans.map((span) => `“${span.quote.replace(/\s+/gu, ' ').trim()}”`)
      const middle: Look = { ...boxed, align: 'center' }
      const answer = answers.get(finding.id)
      const repair = finding.repair && `${finding.repair.from} → ${finding.repair.to}: ${finding.repair.why.vi}`
      rows.push([
        { value: rows.length, look: middle },
        { value: report.source.file, look: boxed },
        { value: severities[finding.severity], look: { ...middle, bold: true, fill: finding.severity } },
        { value: labels.checks[finding.check]?.name.vi ?? finding.check, look: boxed },
        { value: finding.message.vi, look: boxed },
        { value: finding.certificate?.equation ?? null, look: boxed },
        { value: repair, look: boxed },
        { value: quotes.length > 0 ? quotes.join('\n') : null, look: { ...boxed, quiet: true } },
        { value: finding.spans.find((span) => span.page !== null)?.page ?? null, look: middle },
        { value: answer ? `${answer.reason} (${answer.author})` : null, look: boxed }
      ])
    }
  }
  if (rows.length === 1)
    rows.push([
      { value: null, look: boxed },
      { value: 'Không có phát hiện nào.', look: { italic: true } }
    ])
  return { name: 'Phát hiện', widths: columns.map(([, width]) => width), rows, merged: [], frozen: 1 }
}
