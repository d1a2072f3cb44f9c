/**
 * Which tables of a report can be shown as tables in the middle of its text: those whose cells, in their order, hold all
 * the words of the lines that they stand on. The others (flattened, torn by a page break) stay lines of text.
 */
import type { Report, ReportTable } from '../../model/contract.ts'

export interface TableLayout {
  start: number
  end: number
  rows: { start: number; end: number; header: boolean; value: boolean; colspan: number; rowspan: number }[][]
}

// what stands between the cells: "| 12 | 7 |", "|---|:--|", tabs
const ruling = /^[\s|:+=-]*$/u

export function tableLayouts(report: Report): TableLayout[] {
  const found: TableLayout[] = []
  for (const table of [...report.tables].sort((one, other) => one.start - other.start)) {
    const start = report.text.lastIndexOf('\n', table.start - 1) + 1
    const lineEnd = report.text.indexOf('\n', Math.max(table.end - 1, 0))
    const end = lineEnd < 0 ? report.text.length : lineEnd
    const before = found.at(-1)
    if ((before && start < before.end) || table.rows.length === 0 || !holdsAllWords(report.text, table, start, end))
      continue
    found.push({
      start,
      end,
      rows: table.rows.map((row) =>
        row.map((cell) => ({
          start: cell.start,
          end: cell.end,
          header: cell.role === 'header',
          value: cell.role === 'value',
          colspan: cell.colspan,
          rowspan: cell.rowspan
        }))
      )
    })
  }
  return found
}

function holdsAllWords(text: string, table: ReportTable, start: number, end: number): boolean {
  let at = start
  for (const cell of table.rows.flat().filter((cell) => cell.end > cell.start)) {
    if (cell.start < at || cell.end > end || !ruling.test(text.slice(at, cell.start))) return false
    at = cell.end
  }
  return ruling.test(text.slice(at, end))
}
