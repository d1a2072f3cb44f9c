/** Tables whose grid is given: docx, PDF, spreadsheets, pipes. Roles of cells are read off their words. */

import type { TableBlock } from '../../model/reading.ts'
import type { Cell, CellRole, Table } from '../../model/tree.ts'
import { cleanLine } from '../clean.ts'
import { rolesOfCells } from './cell-roles.ts'
import { joinHeader } from './header-spans.ts'
import type { TextTable } from './text-tables.ts'

/** Null where the block holds no cell at all. */
export function gridTable(source: TableBlock | TextTable, text: string, id: string): Table | null {
  const cells = 'cells' in source ? blockCells(source, text) : textCells(source, text)
  if (cells.length === 0) return null
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colspan), 0)
  const rows: Cell[][] = []
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([])
    rows[cell.row]!.push(cell)
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column)
  const flattened = 'flattened' in source && source.flattened
  // html says which heads reach over others; plain signs do not
  const spans = cells.some((cell) => cell.rowspan > 1)
  const marked = flattened ? source.headerRows : rolesOfCells(rows, columns, source.headerRows)
  const headerRows = 'cells' in source || flattened || spans ? marked : joinHeader(rows, marked, columns)
  return {
    type: 'table',
    id,
    start: source.start,
    end: source.end,
    page: source.page,
    section: null,
    captions: [],
    flattened,
    headerRows,
    columns,
    rows
  }
}

function blockCells(block: TableBlock, text: string): Cell[] {
  return block.cells.map((cell) =>
    makeCell(text, cell.start, cell.end, cell.row, cell.column, cell.rowspan, cell.colspan, cell.page)
  )
}

function textCells(table: TextTable, text: string): Cell[] {
  return table.rows.flatMap((row, index) =>
    row.map((from) => {
      const cell = makeCell(text, from.start, from.end, index, from.column, from.rowspan ?? 1, from.colspan, table.page)
      return { ...cell, role: from.role ?? cell.role, doubt: from.doubt ?? [] }
    })
  )
}

function makeCell(
  text: string,
  start: number,
  end: number,
  row: number,
  column: number,
  rowspan: number,
  colspan: number,
  page: number | null
): Cell {
  const clean = cleanLine(text, start, end)
  const role: CellRole = clean.text === '' ? 'blank' : 'value'
  const stretch = spaced({ text: clean.text, at: clean.at })
  return { type: 'cell', role, row, column, rowspan, colspan, start, end, page, stretch, doubt: [] }
}

/** Line breaks inside a cell are soft: "Tổng⏎số" is "Tổng số", "CN-⏎TTCN" is "CN-TTCN". */
function spaced(stretch: { text: string; at: number[] }): { text: string; at: number[] } {
  const { text, at } = stretch
  if (!/[\n-]/u.test(text)) return stretch
  let joined = ''
  const places: number[] = []
  for (let index = 0; index < text.length; index++) {
    const white = /\s/u.test(text[index]!)
    // the break behind a dash leaves no space; a printed space there does
    if (white && /\p{L}-$/u.test(joined) && at[index + 1]! - at[index]! > 1) continue
    joined += white ? ' ' : text[index]!
    places.push(at[index]!)
  }
  return { text: joined, at: places }
}
