/**
 * Tables for a spreadsheet. Excel on a Vietnamese Windows reads the decimal mark as a comma; with a comma for decimals
 * only the semicolon is left to part the columns, and only a byte order mark makes it read UTF-8. Hence: BOM,
 * semicolons, decimal commas, CRLF, every text in quotes. No "sep=;" line: Excel then overlooks the mark.
 *
 * A cell is shown, never run: text that begins like a formula gets an apostrophe before it.
 */
import type { Fact, Finding, Report } from '../model/contract.ts'
import { indicatorLabel, type Labels, sectorLabel } from './labels.ts'
import { periodInVietnamese } from './period.ts'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

// =1+1  +84 912  -5 người  @sum  and their full-width twins
const formulaStart = /^[=+\-@＝＋－＠]/u

type Cell = string | number | null

const factColumns: [heading: string, cell: (fact: Fact, report: Report, labels: Labels) => Cell][] = [
  ['Tệp', (_, report) => report.source.file],
  ['Mã', (fact) => fact.id],
  ['Số văn bản', (_, report) => report.document.number],
  ['Cơ quan ban hành', (_, report) => report.document.issuer],
  ['Địa bàn', (_, report) => report.document.place],
  ['Cấp', (_, report) => report.document.level],
  ['Mã chỉ tiêu', (fact) => fact.indicator],
  ['Chỉ tiêu', (fact, _, labels) => indicatorLabel(labels, fact.indicator).vi],
  ['Diễn giải', (fact) => fact.label],
  ['Đối tượng', (fact, _, labels) => labels.subjects[fact.subject]?.vi ?? fact.subject],
  ['Lĩnh vực', (fact, _, labels) => (fact.sector === null ? null : sectorLabel(labels, fact.sector).vi)],
  ['Phạm vi', (fact) => fact.scope],
  ['Giá trị', (fact) => fact.value],
  ['Đến', (fact) => fact.max],
  ['Mức', (fact, _, labels) => (fact.bound === null ? null : (labels.bounds[fact.bound]?.vi ?? fact.bound))],
  ['Đơn vị', (fact) => fact.unit],
  ['Kỳ', (fact) => (fact.period === null ? null : periodInVietnamese(fact.period))],
  ['Trạng thái', (fact, _, labels) => labels.statuses[fact.status]?.vi ?? fact.status],
  ['Trích dẫn', (fact) => fact.source.quote],
  ['Vị trí', (fact) => places[fact.where]],
  ['Trang', (fact) => fact.source.page],
  ['Mục', (fact, report) => sectionPath(report, fact.source.section)],
  ['Bảng', (fact) => fact.source.table?.id ?? null],
  ['Dòng', (fact) => fact.source.table?.row ?? null],
  ['Cột', (fact) => fact.source.table?.column ?? null],
  ['Từ ký tự', (fact) => fact.source.start],
  ['Đến ký tự', (fact) => fact.source.end]
]

const places = { prose: 'lời văn', table: 'bảng', footnote: 'chú thích' }

const findingColumns: [heading: string, cell: (finding: Finding, report: Report) => Cell][] = [
  ['Tệp', (_, report) => report.source.file],
  ['Mã', (finding) => finding.id],
  ['Mức độ', (finding) => severities[finding.severity]],
  ['Phép kiểm tra', (finding) => finding.check],
  ['Nội dung', (finding) => finding.message.vi],
  ['Phép tính', (finding) => finding.certificate?.equation ?? null],
  ['Số đã ghi', (finding) => finding.stated],
  ['Số tính lại', (finding) => finding.expected],
  ['Chênh lệch', (finding) => finding.difference],
  [
    'Đề xuất sửa',
    (finding) =>
      finding.repair === null ? null : `${finding.repair.from} → ${finding.repair.to}: ${finding.repair.why.vi}`
  ],
  ['Trang', (finding) => finding.spans.find((span) => span.page !== null)?.page ?? null],
  ['Trích dẫn', (finding) => finding.spans.map((span) => squeeze(span.quote)).join(' | ')]
]

const severities = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }

export const factHeader = byteOrderMark + row(factColumns.map(([heading]) => heading))
export const findingHeader = byteOrderMark + row(findingColumns.map(([heading]) => heading))

export function factRows(report: Report, labels: Labels): string {
  return report.facts.map((fact) => row(factColumns.map(([, cell]) => cell(fact, report, labels)))).join('')
}

export function findingRows(report: Report): string {
  return report.findings.map((finding) => row(findingColumns.map(([, cell]) => cell(finding, report)))).join('')
}

function row(cells: Cell[]): string {
  return cells.map(printCell).join(';') + lineEnd
}

function printCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return decimalComma(cell)
  return `"${harmless(squeeze(cell)).replaceAll('"', '""')}"`
}

/** 23.4 -> 23,4; never an exponent, which a spreadsheet would round. */
function decimalComma(value: number): string {
  const plain = String(value)
  if (!plain.includes('e')) return plain.replace('.', ',')
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/u, '').replace('.', ',')
}

/** Text that a spreadsheet cannot take for a formula. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** A quote over several lines of the paper stands on one line of the table; the JSON keeps it as it is. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** "I. Tình hình › 1. Số lượng": the way from the part down to the section. */
function sectionPath(report: Report, id: string | null): string | null {
  const steps: string[] = []
  for (
    let at = report.outline.find((entry) => entry.id === id);
    at;
    at = report.outline.find((entry) => entry.id === at?.parent)
  ) {
    steps.unshift(`${at.label} ${at.title}`.trim())
  }
  return steps.length === 0 ? null : steps.join(' › ')
}
