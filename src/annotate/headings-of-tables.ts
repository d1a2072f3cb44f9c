/** The head of a table: how many rows it has, and each column's words from the top down as one stretch. */
import type { Stretch } from '../model/stretch.ts'
import type { Cell, Table } from '../model/tree.ts'

/** The rows at the top that hold words only; a section row ("I | HỢP TÁC XÃ") has a single cell of them. */
export function headRowsOf(table: Table): number {
  let rows = table.headerRows
  while (rows < table.rows.length - 1) {
    const row = table.rows[rows]!
    const worded = row.filter(
      (cell) => /\p{L}/u.test(cell.stretch.text) && !/^\s*(?:[IVX]+|[a-zđ])[.)]?\s*$/iu.test(cell.stretch.text)
    )
    const numbered = row.some((cell) => cell.role === 'value' && /\d/u.test(cell.stretch.text))
    if (numbered || worded.length < 2 || row.some((cell) => cell.role === 'unit' && rows > 0)) break
    rows++
  }
  return rows
}

/** Each column's header cells from the top down, joined: "Tổ hợp" over "tác", "Xếp loại" over "Tốt". */
export function headsOf(table: Table, headRows: number): (Stretch | null)[] {
  const columns: Stretch[] = Array.from({ length: table.columns }, () => ({ text: '', at: [] }))
  for (const [rowIndex, row] of table.rows.slice(0, headRows).entries()) {
    for (const cell of row) {
      const text = cell.stretch.text.trim()
      // (1), 2, (5)=(4)/(3): the row that numbers the columns
      if (text === '' || /^[([]?\d{1,2}[)\]]?$/u.test(text) || text.includes('=')) continue
      const end = cell.column + Math.max(cell.colspan, spread(table, row, cell, rowIndex, headRows))
      for (let column = cell.column; column < end && column < table.columns; column++)
        columns[column] = join(columns[column]!, cell.stretch)
    }
  }
  return columns.map((stretch) => (stretch.text === '' ? null : stretch))
}

/**
 * A header cell without a colspan of its own reaches over the blank cells behind it where a lower row heads them:
 * "Xếp loại | | |" over "Tốt | Khá | Trung bình".
 */
function spread(table: Table, row: readonly Cell[], cell: Cell, rowIndex: number, headRows: number): number {
  if (rowIndex + 1 >= headRows) return 1
  const below = table.rows.slice(rowIndex + 1, headRows).flat()
  const isHeaded = (column: number) => below.some((one) => one.column === column && /\p{L}/u.test(one.stretch.text))
  if (!isHeaded(cell.column)) return 1
  let width = 1
  for (let column = cell.column + 1; column < table.columns; column++) {
    const beside = row.find((one) => one.column === column)
    if ((beside && beside.stretch.text.trim() !== '') || !isHeaded(column)) break
    width++
  }
  return width
}

function join(upper: Stretch, lower: Stretch): Stretch {
  if (upper.text === '') return lower
  const last = upper.at.at(-1) ?? 0
  return { text: `${upper.text} ${lower.text}`, at: [...upper.at, last, ...lower.at] }
}
