/**
 * Headers of tables written with plain signs: cells broken over lines, and heads that reach over several columns.
 *
 *   Xã          Hợp tác xã                   Tổ hợp
 *               Tổng    Hoạt động   Ngừng    tác
 *
 * "Tổ hợp⏎tác" is one cell; "Hợp tác xã" reaches over the three below it.
 */
import type { Cell } from '../../model/tree.ts'

export function joinHeader(rows: Cell[][], headerRows: number, columns: number): number {
  if (headerRows < 2) return headerRows
  const grid = rows.slice(0, headerRows).map((row) => gridRow(row, columns))
  if (grid.some((row) => isNumbered(row))) return headerRows
  const owners = ownersOf(grid, columns)
  const header: Cell[][] = rows.slice(0, headerRows).map(() => [])
  const tops = new Map<number, number[]>()
  for (let column = 0; column < columns; column++) {
    const owner = owners[column]!
    tops.set(owner, [...(tops.get(owner) ?? []), column])
  }
  for (const [owner, reach] of tops) {
    if (reach.length === 1) {
      const pieces = piecesOf(grid, owner, 0)
      header[0]!.push(joined(pieces, grid[0]![owner]!, 0, owner, headerRows, 1))
      continue
    }
    const top = grid[0]![owner]!
    header[0]!.push({ ...top, column: reach[0]!, colspan: reach.length, rowspan: 1 })
    for (const column of reach) {
      header[1]!.push(joined(piecesOf(grid, column, 1), grid[1]![column]!, 1, column, headerRows - 1, 1))
    }
  }
  // the joined header has one line, or two where a head reaches over others
  const kept = header[1]!.length > 0 ? 2 : 1
  const shift = headerRows - kept
  for (const cell of header.flat()) cell.rowspan = Math.max(1, cell.rowspan - shift)
  for (const row of rows.slice(headerRows)) for (const cell of row) cell.row -= shift
  rows.splice(0, headerRows, ...header.slice(0, kept).map((row) => row.sort((a, b) => a.column - b.column)))
  return kept
}

/** One cell for each column; a cell over several columns stands in its first, blanks behind it. */
function gridRow(row: readonly Cell[], columns: number): Cell[] {
  const cells: Cell[] = []
  for (let column = 0; column < columns; column++) {
    const cell = row.find((candidate) => candidate.column === column)
    const over = row.find((candidate) => candidate.column < column && candidate.column + candidate.colspan > column)
    const beside = cell ?? over ?? row.at(-1)!
    cells.push(
      cell ?? {
        ...beside,
        role: 'blank',
        column,
        colspan: 1,
        start: beside.end,
        end: beside.end,
        stretch: { text: '', at: [] }
      }
    )
  }
  return cells
}

/** 1 2 3 4: the numbers of the columns stay a row of their own. */
function isNumbered(row: readonly Cell[]): boolean {
  return row.filter((cell) => /^\(?\d{1,2}\)?$/u.test(cell.stretch.text)).length >= 2
}

/** The column whose first line heads each column: its own, or that of a head that reaches over it. */
function ownersOf(grid: readonly Cell[][], columns: number): number[] {
  const first = grid[0]!
  const lowest = (column: number) => grid.findLastIndex((row) => row[column]!.stretch.text !== '')
  const owners: number[] = []
  for (let column = 0; column < columns; column++) {
    if (first[column]!.stretch.text !== '' || lowest(column) < 0) {
      owners.push(column)
      continue
    }
    const left = nearest(column, -1)
    const right = nearest(column, 1)
    const candidates = [left, right].filter((candidate) => candidate >= 0 && lowest(candidate) > 0)
    const same = candidates.find((candidate) => lowest(candidate) === lowest(column))
    owners.push(same ?? candidates[0] ?? column)
  }
  return owners

  function nearest(column: number, step: number): number {
    for (let at = column + step; at >= 0 && at < columns; at += step) if (first[at]!.stretch.text !== '') return at
    return -1
  }
}

function piecesOf(grid: readonly Cell[][], column: number, from: number): Cell[] {
  return grid.slice(from).flatMap((row) => (row[column]!.stretch.text === '' ? [] : [row[column]!]))
}

function joined(
  pieces: readonly Cell[],
  fallback: Cell,
  row: number,
  column: number,
  rowspan: number,
  colspan: number
): Cell {
  const first = pieces[0]
  if (!first) return { ...fallback, row, column, rowspan, colspan }
  let text = first.stretch.text
  const at = [...first.stretch.at]
  for (const piece of pieces.slice(1)) {
    if (!/\p{L}-$/u.test(text)) {
      text += ' '
      at.push(at.at(-1)! + 1)
    }
    text += piece.stretch.text
    at.push(...piece.stretch.at)
  }
  return {
    ...first,
    role: 'header',
    row,
    column,
    rowspan,
    colspan,
    start: first.start,
    end: pieces.at(-1)!.end,
    stretch: { text, at }
  }
}
