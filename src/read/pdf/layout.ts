/** One page: its marks put into tables and into lines in reading order, in the frame of upright writing. */
import type { Box } from '../../model/reading.ts'
import { linesOf, type PrintedLine } from './columns.ts'
import { cellAt, type Grid, type GridCell, gridsOf } from './grid.ts'
import { turn } from './matrix.ts'
import type { Mark, Painted } from './paint.ts'
import { plainTablesOf } from './plain-tables.ts'
import { type Row, rowsOf, textOf, type Word } from './rows.ts'
import type { Rule } from './rules.ts'
import { takeStamps } from './stamps.ts'

export interface LaidLine extends PrintedLine {
  kind: 'line'
  what: 'body' | 'stamp' | 'slanted'
}

export interface LaidCell extends GridCell {
  text: string
  bold: boolean
}

export interface LaidTable {
  kind: 'table'
  grid: Grid
  cells: LaidCell[]
}

type Laid = LaidLine | LaidTable

export interface Placed {
  layout: Layout
  item: Laid
}

export interface Layout {
  number: number
  /** Of the upright page. */
  width: number
  height: number
  /** Short level rules outside of tables, such as the one above footnotes. */
  rules: Rule[]
  items: Laid[]
  /** From the upright frame back to the page as it is shown. */
  boxOf: (x0: number, y0: number, x1: number, y1: number) => Box
}

/** Ascender and descender of a line in ems, for its box and for the cell that it stands in. */
const ascent = 0.8
const descent = 0.2

export function layOut(page: Painted): Layout {
  const angle = mainAngle(page.marks)
  const frame = frameOf(page, angle)
  const upright = page.marks.filter((mark) => mark.angle === angle).map(frame.mark)
  const turned = page.marks.filter((mark) => mark.angle !== angle)
  const rules = page.rules.map(frame.rule)
  const grids = gridsOf(rules)

  const inCells = new Map<GridCell, Mark[]>()
  const outside: Mark[] = []
  for (const mark of upright) {
    const cell = cellIn(grids, (mark.x + mark.end) / 2, mark.y - 0.3 * mark.size)
    if (!cell) outside.push(mark)
    else push(inCells, cell, mark)
  }

  // Writing that is turned against the rest: upright words in narrow cells, watermarks.
  const turnedCells = new Map<GridCell, string[]>()
  const slanted: LaidLine[] = []
  for (const { row, corners } of turnedRows(turned, frame)) {
    const cell = cellIn(grids, (corners.x0 + corners.x1) / 2, (corners.y0 + corners.y1) / 2)
    if (cell) push(turnedCells, cell, textOf(row.words))
    else {
      const line = {
        text: textOf(row.words),
        words: row.words,
        x: corners.x0,
        end: corners.x1,
        y: corners.y1,
        size: corners.y1 - corners.y0
      }
      slanted.push({ kind: 'line', what: 'slanted', margin: corners.x1, ...line })
    }
  }

  const tables = grids.map((grid): LaidTable => {
    const cells = grid.cells.map((cell): LaidCell => {
      const lines = rowsOf(inCells.get(cell) ?? []).map((row) => row.words)
      return laidCell(cell, lines, turnedCells.get(cell) ?? [])
    })
    return { kind: 'table', grid, cells }
  })

  const { rows, stamps } = takeStamps(rowsOf(outside))
  const items: Laid[] = []
  let from = 0
  for (const table of tables) {
    if (table.cells.every((cell) => cell.text === '')) continue
    let to = from
    while (to < rows.length && rows[to]!.y < table.grid.y0 + rows[to]!.size * 0.5) to++
    items.push(...bodyItems(rows.slice(from, to)), table)
    from = to
  }
  items.push(...bodyItems(rows.slice(from)))
  const stamped = stamps.map((stamp) => stamp.map((line): LaidLine => ({ kind: 'line', what: 'stamp', ...line })))
  const onTop = stamped.filter((stamp) => stamp[0]!.y < frame.height / 2)
  items.unshift(...onTop.flat())
  items.push(...stamped.filter((stamp) => !onTop.includes(stamp)).flat())
  items.push(...slanted)
  const inGrid = (rule: Rule) => grids.some((grid) => rule.y0 > grid.y0 - 3 && rule.y0 < grid.y1 + 3)
  const level = rules.filter((rule) => rule.y1 - rule.y0 < 1 && rule.x1 - rule.x0 > 20 && !inGrid(rule))
  return { number: page.number, width: frame.width, height: frame.height, rules: level, items, boxOf: frame.boxOf }
}

function bodyLines(rows: Row[]): LaidLine[] {
  return linesOf(rows).map((line): LaidLine => ({ kind: 'line', what: 'body', ...line }))
}

function bodyItems(rows: Row[]): Laid[] {
  const items: Laid[] = []
  let from = 0
  for (const { from: first, to, grid, lines } of plainTablesOf(rows)) {
    const cells = grid.cells.map((cell) => laidCell(cell, lines.get(cell) ?? [], []))
    items.push(...bodyLines(rows.slice(from, first)), { kind: 'table', grid, cells })
    from = to + 1
  }
  items.push(...bodyLines(rows.slice(from)))
  return items
}

function laidCell(cell: GridCell, lines: readonly Word[][], turned: readonly string[]): LaidCell {
  // Inside a cell a wide gap is the work of justified type, not a column.
  const texts = lines.map((words) => textOf(words).replace(/ {2,}/g, ' '))
  const words = lines.flat()
  const bold = words.length > 0 && words.every((word) => word.bold)
  return { ...cell, text: [...texts, ...turned].join('\n'), bold }
}

export function lineBox(layout: Layout, line: PrintedLine): Box {
  return layout.boxOf(line.x, line.y - ascent * line.size, line.end, line.y + descent * line.size)
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function cellIn(grids: readonly Grid[], x: number, y: number): GridCell | null {
  for (const grid of grids) {
    const cell = cellAt(grid, x, y)
    if (cell) return cell
  }
  return null
}

/** The right angle at which most of the page is written. */
function mainAngle(marks: readonly Mark[]): number {
  const letters = [0, 0, 0, 0]
  for (const mark of marks) if (mark.angle % 90 === 0) letters[mark.angle / 90]! += mark.text.length
  return letters.indexOf(Math.max(...letters)) * 90
}

interface Frame {
  width: number
  height: number
  mark: (mark: Mark) => Mark
  rule: (rule: Rule) => Rule
  point: (x: number, y: number) => [number, number]
  boxOf: Layout['boxOf']
}

/** The page turned so that its main writing is upright, the origin again in the upper left. */
function frameOf(page: Painted, angle: number): Frame {
  const sideways = angle === 90 || angle === 270
  const width = sideways ? page.height : page.width
  const height = sideways ? page.width : page.height
  const right = angle === 180 || angle === 270 ? width : 0
  const down = angle === 90 || angle === 180 ? height : 0
  const point = (x: number, y: number): [number, number] => {
    const [u, v] = turn(x, y, angle)
    return [u + right, v + down]
  }
  return {
    width,
    height,
    point,
    mark: (mark) => (angle === 0 ? mark : { ...mark, x: mark.x + right, end: mark.end + right, y: mark.y + down }),
    rule: (rule) => {
      if (angle === 0) return rule
      const [ax, ay] = point(rule.x0, rule.y0)
      const [bx, by] = point(rule.x1, rule.y1)
      return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
    },
    boxOf: (x0, y0, x1, y1) => {
      const [ax, ay] = turn(x0 - right, y0 - down, (360 - angle) % 360)
      const [bx, by] = turn(x1 - right, y1 - down, (360 - angle) % 360)
      return {
        page: page.number,
        x: tidy(Math.min(ax, bx)),
        y: tidy(Math.min(ay, by)),
        width: tidy(Math.abs(ax - bx)),
        height: tidy(Math.abs(ay - by))
      }
    }
  }
}

/** To a hundredth of a point. */
export function tidy(length: number): number {
  return Math.round(length * 100) / 100
}

/** Rows of turned writing with the corners of each in the upright frame. */
function turnedRows(marks: readonly Mark[], frame: Frame): { row: Row; corners: Rule }[] {
  const angles = new Map<number, Mark[]>()
  for (const mark of marks) push(angles, mark.angle, mark)
  const found: { row: Row; corners: Rule }[] = []
  for (const [angle, group] of [...angles].sort((a, b) => a[0] - b[0])) {
    for (const row of rowsOf(group)) {
      const x0 = row.words[0]!.x
      const x1 = row.words.at(-1)!.end
      const back = (360 - angle) % 360
      const [ax, ay] = frame.point(...turn(x0, row.y - ascent * row.size, back))
      const [bx, by] = frame.point(...turn(x1, row.y + descent * row.size, back))
      found.push({
        row,
        corners: { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
      })
    }
  }
  return found
}
