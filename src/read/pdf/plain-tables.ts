/** Tables without rules: rows of words between which the same upright strips of the page stay empty. */
import type { Grid, GridCell } from './grid.ts'
import { isWide, type Row, textOf, usualGap, type Word } from './rows.ts'

export interface PlainTable {
  /** First and last row of the page that belong to it. */
  from: number
  to: number
  grid: Grid
  /** The words of each cell, line by line. */
  lines: Map<GridCell, Word[][]>
}

interface Strip {
  from: number
  to: number
}

const leastStrip = 0.9
const leastRows = 3
const leastFigures = 4
const pitch = 2.4
/** A column of figures has so many of them. */
const figureShare = 0.8
const figure = /^[-–(+]?\d[\d.,]*\s?%?\)?$/

/** The tables among the rows of a page, from top to bottom. Only what is plain is taken: three columns, figures in them. */
export function plainTablesOf(rows: readonly Row[]): PlainTable[] {
  const tables: PlainTable[] = []
  for (let index = 0; index < rows.length; index++) {
    if (wideGaps(rows[index]!) < 2) continue
    const table = tableAround(rows, index, tables.at(-1)?.to ?? -1)
    if (!table) continue
    tables.push(table)
    index = table.to
  }
  return tables
}

function wideGaps(row: Row): number {
  const usual = usualGap(row.words)
  let count = 0
  for (let i = 1; i < row.words.length; i++) if (isWide(row.words, i, 1.5 * row.size, usual)) count++
  return count
}

function tableAround(rows: readonly Row[], seed: number, before: number): PlainTable | null {
  let strips = stripsOf(rows[seed]!)
  let from = seed
  let to = seed
  const grow = (index: number, neighbour: Row): boolean => {
    const row = rows[index]!
    if (Math.abs(row.y - neighbour.y) > pitch * Math.max(row.size, neighbour.size)) return false
    const left = strips.flatMap((strip) => without(strip, row))
    if (left.length < 2 || (columnsOf(row, left).size < 2 && !goesOn(row))) return false
    strips = left
    return true
  }
  while (to + 1 < rows.length && grow(to + 1, rows[to]!)) to++
  while (from - 1 > before && columnsOf(rows[from - 1]!, strips).size > 1 && grow(from - 1, rows[from]!)) from--
  if (to - from + 1 < leastRows) return null
  return build(rows.slice(from, to + 1), strips, from, to)
}

/** The gaps of a row as strips; what lies outside of it is open. */
function stripsOf(row: Row): Strip[] {
  const strips: Strip[] = []
  for (let i = 1; i < row.words.length; i++) {
    const strip = { from: row.words[i - 1]!.end, to: row.words[i]!.x }
    if (strip.to - strip.from >= leastStrip * row.size) strips.push(strip)
  }
  return strips
}

/** What a row leaves of a strip. */
function without(strip: Strip, row: Row): Strip[] {
  const left: Strip[] = []
  let { from } = strip
  for (const word of row.words) {
    if (word.end <= from || word.x >= strip.to) continue
    if (word.x - from >= leastStrip * row.size) left.push({ from, to: word.x })
    from = Math.max(from, word.end)
  }
  if (strip.to - from >= leastStrip * row.size) left.push({ from, to: strip.to })
  return left
}

function columnsOf(row: Row, strips: readonly Strip[]): Set<number> {
  return new Set(row.words.map((word) => columnOf(word, strips)))
}

function columnOf(word: Word, strips: readonly Strip[]): number {
  let column = 0
  while (column < strips.length && word.x >= strips[column]!.to - 0.01) column++
  return column
}

/** A row of one cell alone that goes on with the label above it: "bình quân", "(ước)". */
function goesOn(row: Row): boolean {
  return /^[\p{Ll}(]/u.test(textOf(row.words))
}

function build(rows: readonly Row[], strips: readonly Strip[], from: number, to: number): PlainTable | null {
  const width = strips.length + 1
  const lines: Word[][][][] = []
  const tops: number[] = []
  for (const row of rows) {
    const cells: Word[][] = Array.from({ length: width }, () => [])
    for (const word of row.words) cells[columnOf(word, strips)]!.push(word)
    const last = lines.at(-1)
    const filled = cells.filter((cell) => cell.length > 0).length
    if (filled === 1 && last) {
      for (const [column, cell] of cells.entries()) if (cell.length > 0) last[column]!.push(cell)
    } else {
      lines.push(cells.map((cell) => (cell.length > 0 ? [cell] : [])))
      tops.push(row.y - row.size)
    }
  }
  if (!isPlain(lines, width)) return null
  const all = rows.flatMap((row) => row.words)
  const x0 = Math.min(...rows.map((row) => row.words[0]!.x))
  const x1 = all.reduce((most, word) => Math.max(most, word.end), x0)
  const xs = [x0, ...strips.map((strip) => (strip.from + strip.to) / 2), x1]
  const bottom = rows.at(-1)!.y + 0.3 * rows.at(-1)!.size
  const ys = [...tops, bottom]
  const filled = new Map<GridCell, Word[][]>()
  const cells: GridCell[] = []
  for (const [row, texts] of lines.entries()) {
    for (const [column, text] of texts.entries()) {
      const place = { x0: xs[column]!, y0: ys[row]!, x1: xs[column + 1]!, y1: ys[row + 1]! }
      const cell: GridCell = { row, column, rowspan: 1, colspan: 1, ...place }
      cells.push(cell)
      filled.set(cell, text)
    }
  }
  const owners = cells.map((_, index) => index)
  return { from, to, grid: { x0, y0: ys[0]!, x1, y1: bottom, xs, ys, owners, cells }, lines: filled }
}

/** Three rows at least, no column that is mostly blank, and behind the labels a column of figures. */
function isPlain(lines: readonly Word[][][][], width: number): boolean {
  if (lines.length < leastRows || width < 3) return false
  let figures = 0
  for (let column = 0; column < width; column++) {
    const texts = lines.slice(1).map((cells) => cells[column]!.map((line) => textOf(line)).join(' '))
    const filled = texts.filter((text) => text !== '')
    if (filled.length * 2 < texts.length) return false
    const inFigures = filled.filter((text) => figure.test(text)).length
    if (column > 0 && inFigures >= figureShare * filled.length) figures += inFigures
  }
  return figures >= leastFigures
}
