/**
 * Tables set in columns with runs of spaces. The signs of a line keep their places on it, so that a blank cell leaves a
 * hole and every word falls under its column:
 *
 *   STT   Nội dung           ĐVT     Tổng   Vận tải   Chợ
 *     1   Số hợp tác xã      HTX       12         5     1
 *     2   Ngừng hoạt động    HTX        2         1
 */
import type { Line } from '../lines.ts'
import { isFigure } from './cell-roles.ts'
import type { FoundTable, TextCell } from './text-tables.ts'

interface Token {
  /** Columns of the printed line. */
  from: number
  to: number
  start: number
  end: number
}

interface Column {
  from: number
  to: number
  /** Its figures end at one place: a word left of them belongs to it. */
  flushRight: boolean
}

const fewestRows = 3

export function spacedTableAt(text: string, lines: readonly Line[], first: number): FoundTable | null {
  if (!hasGutter(text, lines[first]!)) return null
  const rows: Token[][] = []
  let last = first
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    if (index > first && line.gap > 0) break
    const tokens = hasGutter(text, line) ? tokensOf(text, line) : []
    if (tokens.length < 2 && !isPiece(line, index > first, lines[index + 1])) break
    rows.push(tokens.length > 0 ? tokens : tokensOf(text, line))
    last = index
  }
  const figures = rows.filter((row) => row.filter((token) => isFigure(text.slice(token.start, token.end))).length >= 2)
  if (rows.length < fewestRows || figures.length < rows.length * 0.5) return null
  const columns = columnsOf(rows)
  if (columns === null || columns.length < 3) return null
  const cells = rows.map((row) => cellsOf(row, columns))
  const page = lines[first]!.page
  return {
    table: {
      start: lines[first]!.start,
      end: lines[last]!.end,
      page,
      rows: cells,
      headerRows: 0,
      flattened: false,
      skipped: []
    },
    last
  }
}

/** A word of a header alone on its line, far in: "Tổ hợp⏎tác". */
function isPiece(line: Line, inside: boolean, next: Line | undefined): boolean {
  return inside && line.indent >= 6 && line.text.length <= 30 && next !== undefined && next.gap === 0
}

function hasGutter(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).includes('  ')
}

function tokensOf(text: string, line: Line): Token[] {
  const begin = text.lastIndexOf('\n', line.start - 1) + 1
  const tokens: Token[] = []
  for (const match of text.slice(line.start, line.end).matchAll(/\S+(?: \S+)*/gu)) {
    const start = line.start + match.index
    const end = start + match[0].length
    tokens.push({ from: start - begin, to: end - begin, start, end })
  }
  return tokens
}

/**
 * The full rows, token by token, give the reach of each column. Null where those reaches overlap, or where a short row
 * falls between them: then the spaces place nothing and the order must.
 */
function columnsOf(rows: readonly Token[][]): Column[] | null {
  const most = rows.reduce((width, row) => Math.max(width, row.length), 0)
  const full = rows.filter((row) => row.length === most)
  if (full.length < 2) return null
  const columns: Column[] = full[0]!.map(({ from, to }) => ({ from, to, flushRight: true }))
  for (const row of full) {
    for (const [index, token] of row.entries()) {
      const column = columns[index]!
      column.from = Math.min(column.from, token.from)
      column.to = Math.max(column.to, token.to)
    }
  }
  for (const [index, column] of columns.entries()) {
    const flush = full.filter((row) => row[index]!.to === column.to).length
    column.flushRight = flush >= full.length - 1 && flush >= 2
  }
  if (columns.some((column, index) => index > 0 && column.from < columns[index - 1]!.to)) return null
  return columns
}

/** The cells of a row with the blank ones between. */
function cellsOf(row: readonly Token[], columns: readonly Column[]): TextCell[] {
  const cells: TextCell[] = []
  let next = 0
  for (const [place, token] of row.entries()) {
    const touched = columns.flatMap((column, index) =>
      token.from < column.to && token.to > column.from ? [index] : []
    )
    // room for the tokens behind it must be left
    const latest = columns.length - (row.length - place)
    const column = Math.min(Math.max(touched[0] ?? nearestColumn(token, columns), next), latest)
    const lastColumn = Math.min(Math.max(column, touched.at(-1) ?? column), latest)
    for (; next < column; next++) cells.push({ start: token.start, end: token.start, column: next, colspan: 1 })
    cells.push({ start: token.start, end: token.end, column, colspan: lastColumn - column + 1 })
    next = lastColumn + 1
  }
  const end = row.at(-1)!.end
  for (; next < columns.length; next++) cells.push({ start: end, end, column: next, colspan: 1 })
  return cells
}

/** Of a word that falls between two columns. */
function nearestColumn(token: Token, columns: readonly Column[]): number {
  const right = columns.findIndex((column) => column.from >= token.to)
  if (right === 0) return 0
  if (right < 0) return columns.length - 1
  if (columns[right]!.flushRight) return right
  return token.from - columns[right - 1]!.to <= columns[right]!.from - token.to ? right - 1 : right
}
