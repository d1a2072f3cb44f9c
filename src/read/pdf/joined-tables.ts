/** Tables that run over page breaks: parts with the same columns, without the headers that are printed again. */
import { editDistance } from './edit-distance.ts'
import type { LaidCell, LaidTable, Layout, Placed } from './layout.ts'

export interface TablePart {
  layout: Layout
  table: LaidTable
  /** So many rows at its head print the header of the table again. */
  repeated: number
  /** The first row that is a row of its own. */
  from: number
  /** Words of its last row that the page break cut off. */
  more: Map<LaidCell, string>
}

export interface JoinedTable {
  parts: TablePart[]
  /** Rows of the header, where a page break printed it again; else 0. */
  headerRows: number
}

export function joinTables(body: readonly Placed[]): Map<LaidTable, JoinedTable> {
  const joined = new Map<LaidTable, JoinedTable>()
  for (const [index, { layout, item }] of body.entries()) {
    if (item.kind !== 'table') continue
    const part: TablePart = { layout, table: item, repeated: 0, from: 0, more: new Map() }
    const before = body[index - 1]
    const open = before?.item.kind === 'table' ? joined.get(before.item) : undefined
    if (open && layout.number === before!.layout.number + 1 && sameColumns(open.parts[0]!.table, item)) {
      addPart(open, part)
      joined.set(item, open)
    } else joined.set(item, { parts: [part], headerRows: 0 })
  }
  return joined
}

const mostShift = 20

function sameColumns(a: LaidTable, b: LaidTable): boolean {
  // a scanned sheet lies a little further left or right than the one before
  const shift = b.grid.xs[0]! - a.grid.xs[0]!
  if (a.grid.xs.length !== b.grid.xs.length || Math.abs(shift) > mostShift) return false
  return a.grid.xs.every((x, index) => Math.abs(x + shift - b.grid.xs[index]!) < 5)
}

function addPart(open: JoinedTable, part: TablePart): void {
  const last = open.parts.at(-1)!
  part.repeated = repeatedRows(open.parts[0]!.table, part.table)
  part.from = part.repeated
  open.headerRows = Math.max(open.headerRows, part.repeated)
  const rest = cutRow(last, part)
  if (rest) {
    last.more = rest
    part.from++
  }
  open.parts.push(part)
}

function rowCells(table: LaidTable, row: number): LaidCell[] {
  return table.cells.filter((cell) => cell.row === row)
}

function rowsIn(table: LaidTable): number {
  return table.grid.ys.length - 1
}

/** How many rows at the head of the part print the header of the table again. */
function repeatedRows(first: LaidTable, part: LaidTable): number {
  const rows = rowsIn(part)
  let count = 0
  while (count < rows && isSameRow(rowCells(first, count), rowCells(part, count))) count++
  return count < rows ? count : 0
}

function isSameRow(a: readonly LaidCell[], b: readonly LaidCell[]): boolean {
  if (a.length !== b.length || a.every((cell) => cell.text === '')) return false
  const sameShape = a.every((cell, index) => {
    const { column, colspan, rowspan } = b[index]!
    return cell.column === column && cell.colspan === colspan && cell.rowspan === rowspan
  })
  return sameShape && areSameWords(a, b)
}

/** A scanned header is not read quite the same twice; its figures must be. */
const differing = 0.15

function areSameWords(a: readonly LaidCell[], b: readonly LaidCell[]): boolean {
  let letters = 0
  let distance = 0
  for (const [index, { text }] of a.entries()) {
    const other = b[index]!.text
    letters += text.length
    if (text === other) continue
    if (text.replace(/\D/gu, '') !== other.replace(/\D/gu, '')) return false
    distance += editDistance(text, other)
  }
  return distance <= letters * differing
}

/** "trong đó:" begins a row of its own, though in small letters. */
const ownRow = /^(?:trong đó|gồm|bao gồm)(?!\p{L})/iu

/**
 * Where the break went through a row, the next page begins with the rest of its words: no number in the first column,
 * small letters in the others, each under a cell that has words already.
 */
function cutRow(before: TablePart, part: TablePart): Map<LaidCell, string> | null {
  const rest = rowCells(part.table, part.from)
  const above = rowCells(before.table, rowsIn(before.table) - 1)
  if (part.from + 1 >= rowsIn(part.table) || rest.length !== above.length || rest.length < 2) return null
  if (rest[0]!.text !== '' || above[0]!.text === '') return null
  const more = new Map<LaidCell, string>()
  for (const [index, cell] of rest.entries()) {
    const upper = above[index]!
    if (cell.column !== upper.column || cell.colspan !== upper.colspan || cell.rowspan + upper.rowspan > 2) return null
    if (cell.text === '') continue
    if (upper.text === '' || !/^[\p{Ll}(]/u.test(cell.text) || ownRow.test(cell.text)) return null
    more.set(upper, cell.text)
  }
  return more.size > 0 ? more : null
}
