/**
 * A sheet of a workbook as a flow: the letterhead and titles above, the table, signatures below. Where the table begins
 * and ends is told by its lines; in a sheet without lines by rows that hold several cells.
 */
import type { FlowCell, FlowItem, FlowRun, FlowTable } from './flow.ts'
import { hold, type Limits } from './limits.ts'

export interface SheetCell {
  runs: FlowRun[]
  bordered: boolean
}

export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Sheet {
  /** Rows and columns are counted from 1. */
  rows: Map<number, Map<number, SheetCell>>
  merges: Merge[]
  frozenRows: number
}

interface Row {
  number: number
  /** Cells that hold words. */
  filled: number[]
  bordered: boolean
}

/** In a sheet without lines, so many cells beside each other make a row of a table. */
const cellsOfTableRow = 3

export function sheetFlow(sheet: Sheet, page: number, limits: Limits, what: string): FlowItem[] {
  const rows = rowsOf(sheet)
  const ruled = rows.some((row) => row.bordered)
  const items: FlowItem[] = []
  for (const group of groupsOf(rows, (row) => (ruled ? row.bordered : isTableRow(row)))) {
    if (group.table) items.push(tableOf(sheet, group.rows, page, limits, what))
    else items.push(...wordsAround(sheet, group.rows, page))
  }
  return items
}

function rowsOf(sheet: Sheet): Row[] {
  // a cell merged from above gives its row its line, though the row itself may hold nothing
  return [...sheet.rows]
    .map(([number, cells]) => ({
      number,
      filled: [...cells]
        .filter(([, cell]) => !isBlank(cell))
        .map(([column]) => column)
        .sort((a, b) => a - b),
      bordered: [...cells.values()].some((cell) => cell.bordered)
    }))
    .filter((row) => row.filled.length > 0 || row.bordered)
    .sort((a, b) => a.number - b.number)
}

const isBlank = (cell: SheetCell): boolean => cell.runs.every((run) => run.text.trim() === '')
const isTableRow = (row: Row): boolean => row.filled.length >= cellsOfTableRow

interface Group {
  table: boolean
  rows: Row[]
}

/** Runs of rows inside and outside a table; a row of a table that holds less than others stays in it. */
function groupsOf(rows: readonly Row[], isIn: (row: Row) => boolean): Group[] {
  const groups: Group[] = []
  for (const [index, row] of rows.entries()) {
    const last = groups.at(-1)
    const inside = isIn(row) || (last?.table === true && !row.bordered && isWithin(rows, index, isIn))
    if (last && last.table === inside) last.rows.push(row)
    else groups.push({ table: inside, rows: [row] })
  }
  // lines without a word are a frame that was drawn and never filled
  return groups.filter((group) => group.rows.some((row) => row.filled.length > 0))
}

/** "II. Phi nông nghiệp" between rows of figures of a sheet without lines. */
function isWithin(rows: readonly Row[], index: number, isIn: (row: Row) => boolean): boolean {
  const row = rows[index]!
  const next = rows[index + 1]
  return (
    next !== undefined && isIn(next) && row.number - rows[index - 1]!.number === 1 && next.number - row.number === 1
  )
}

function mergeAt(sheet: Sheet): Map<string, Merge> {
  return new Map(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]))
}

/** Titles stand alone in their rows; two or more words beside each other are a letterhead or signatures. */
function wordsAround(sheet: Sheet, rows: readonly Row[], page: number): FlowItem[] {
  const items: FlowItem[] = []
  let open: FlowTable | null = null
  for (const row of rows) {
    const cells = row.filled.map((column) => sheet.rows.get(row.number)!.get(column)!)
    if (cells.length === 0) continue
    if (cells.length === 1) {
      open = null
      items.push({ kind: 'paragraph', pieces: cells[0]!.runs, page, origin: `trang tính ${page}, hàng ${row.number}` })
      continue
    }
    if (!open) {
      open = { kind: 'table', rows: [], headerRows: 0, bordered: false, page }
      items.push(open)
    }
    open.rows.push(
      cells.map((cell) => ({ content: [{ kind: 'paragraph', pieces: cell.runs }], colspan: 1, rowspan: 1 }))
    )
  }
  return items
}

function tableOf(sheet: Sheet, rows: readonly Row[], page: number, limits: Limits, what: string): FlowTable {
  const numbers = rows.map((row) => row.number)
  const columns = [...new Set(rows.flatMap((row) => row.filled))].sort((a, b) => a - b)
  hold(limits, 'cells', numbers.length * columns.length, what)
  const merges = mergeAt(sheet)
  const rowPlace = new Map(numbers.map((number, index) => [number, index]))
  const columnPlace = new Map(columns.map((column, index) => [column, index]))
  const covered = new Set<number>()
  const cover = (row: number, column: number): number => row * columns.length + column
  const table: FlowTable = {
    kind: 'table',
    rows: [],
    headerRows: numbers.filter((number) => number <= sheet.frozenRows).length,
    bordered: true,
    data: true,
    page
  }
  for (const number of numbers) {
    const cells: FlowCell[] = []
    for (const column of columns) {
      const at = cover(rowPlace.get(number)!, columnPlace.get(column)!)
      if (covered.has(at)) continue
      const merge = merges.get(`${number} ${column}`)
      const down = merge ? countWithin(numbers, number, merge.bottom) : 1
      const across = merge ? countWithin(columns, column, merge.right) : 1
      for (let row = 0; row < down; row++)
        for (let each = 0; each < across; each++) covered.add(at + row * columns.length + each)
      const cell = sheet.rows.get(number)?.get(column)
      const content: FlowItem[] = cell && !isBlank(cell) ? [{ kind: 'paragraph', pieces: cell.runs }] : []
      cells.push({ content, colspan: across, rowspan: down })
    }
    table.rows.push(cells)
  }
  if (table.headerRows === table.rows.length) table.headerRows = 0
  return table
}

/** How many of the kept rows (or columns) a merged cell spans; those without a word are not kept. */
function countWithin(kept: readonly number[], from: number, to: number): number {
  let count = 0
  for (let index = kept.indexOf(from); index < kept.length && kept[index]! <= to; index++) count++
  return Math.max(1, count)
}
