/** One scanned page: set level, its rules found and erased, prose read as a page and tables cell by cell. */

import { legibilityOf } from '../legibility.ts'
import { type Grid, type GridCell, gridsOf } from '../pdf/grid.ts'
import type { OcrEngine, OcrWord } from './engine.ts'
import { cropped, type GreyPicture, type Ink, inkOf, quarterTurn, type Raster, turned } from './raster.ts'
import { erased, rulesOf, type ScannedRule } from './rules.ts'
import { shortFormOf } from './short-forms.ts'
import { skewOf } from './skew.ts'
import { checkedByStrokes, raisedAtEnd } from './strokes.ts'

export interface OcrPage {
  /** Of the picture after it was set level, in pixels. */
  width: number
  height: number
  perInch: number
  /** Degrees by which it was turned, quarters apart from the slant of the scan. */
  quarters: number
  slant: number
  words: OcrWord[]
  rules: ScannedRule[]
  /** Short forms that were read wrongly: "HIX → HTX". */
  corrected: string[]
  /** A stamp's red was left out. */
  stamped: boolean
}

/** A stamp of 3 cm on A4 is about one part in a hundred. */
const stampShare = 0.0008
/** Words by which a page is judged to stand on its head. */
const enoughWords = 8

export async function ocrPage(picture: GreyPicture, perInch: number, engine: OcrEngine): Promise<OcrPage> {
  const stamped = picture.red > stampShare
  let best: OcrPage | null = null
  let bestShare = -1
  for (const quarters of [0, 2, 1, 3]) {
    const page = await readUpright(quarterTurn(picture.raster, quarters), perInch, engine)
    const { words, valid } = legibilityOf(page.words.map((word) => word.text).join(' '))
    const share = words === 0 ? 0 : (valid / words) * Math.min(1, words / enoughWords)
    if (share > bestShare) {
      best = { ...page, quarters, stamped }
      bestShare = share
    }
    // most pages stand upright, and a page with nothing on it says nothing however it is turned
    if (share > 0.6 || page.words.length === 0) break
  }
  return best!
}

async function readUpright(raster: Raster, perInch: number, engine: OcrEngine): Promise<OcrPage> {
  const angle = skewOf(inkOf(raster))
  const level = angle === 0 ? raster : turned(raster, angle)
  const ink = inkOf(level)
  const found = rulesOf(ink, perInch)
  const rules = [...found.across, ...found.down]
  const clean = erased(level, ink, found)
  const grids = gridsOf(rules.map((rule) => inPoints(rule, perInch)))
  const words = await engine.words(withoutTables(clean, grids, perInch), 'page', perInch)
  for (const grid of grids) words.push(...(await tableWords(clean, grid, perInch, engine)))
  const cleanInk = inkOf(clean)
  const corrected: string[] = []
  const checked = words.map((word) => {
    const form = shortFormOf(word.text)
    if (form === null) return checkedByStrokes(word, cleanInk)
    corrected.push(`${word.text} → ${form}`)
    return { ...word, text: form }
  })
  const withNotes = await withRaised(checked, clean, cleanInk, perInch, engine)
  const { width, height } = level
  return {
    width,
    height,
    perInch,
    quarters: 0,
    slant: (angle * 180) / Math.PI,
    words: withNotes,
    rules,
    corrected,
    stamped: false
  }
}

/** A rule as the tables of PDF pages have them: a line without width, in points. */
export function inPoints(rule: ScannedRule, perInch: number): ScannedRule {
  const scale = 72 / perInch
  const level = rule.x1 - rule.x0 >= rule.y1 - rule.y0
  const middleX = ((rule.x0 + rule.x1) / 2) * scale
  const middleY = ((rule.y0 + rule.y1) / 2) * scale
  return level
    ? { x0: rule.x0 * scale, x1: rule.x1 * scale, y0: middleY, y1: middleY }
    : { x0: middleX, x1: middleX, y0: rule.y0 * scale, y1: rule.y1 * scale }
}

function withoutTables(raster: Raster, grids: readonly Grid[], perInch: number): Raster {
  if (grids.length === 0) return raster
  const scale = perInch / 72
  const grey = raster.grey.slice()
  for (const grid of grids) {
    for (let y = Math.max(0, Math.floor(grid.y0 * scale)); y < Math.min(raster.height, grid.y1 * scale); y++) {
      grey.fill(
        255,
        y * raster.width + Math.max(0, Math.floor(grid.x0 * scale)),
        y * raster.width + Math.min(raster.width, Math.ceil(grid.x1 * scale))
      )
    }
  }
  return { ...raster, grey }
}

interface Clipping {
  raster: Raster
  /** Place of the picture on the page. */
  left: number
  top: number
}

/** White between the cells of a stack, and around it, in inches. */
const between = 0.16
const margin = 0.12
/** Higher stacks are read in parts. */
const highestStack = 5000

async function tableWords(page: Raster, grid: Grid, perInch: number, engine: OcrEngine): Promise<OcrWord[]> {
  const cells = grid.cells.flatMap((cell) => {
    const clipping = cellClipping(page, cell, perInch)
    return clipping ? [{ clipping, row: cell.row, column: cell.column }] : []
  })
  const clippings = cells.map((cell) => cell.clipping)
  const words = await stackWords(clippings, 'block', perInch, engine)
  const readOf = (clipping: Clipping): OcrWord[] => words.get(clipping) ?? []
  const isBelowFigures = belowFigures(cells.map((cell) => ({ ...cell, isFigures: isFigures(readOf(cell.clipping)) })))
  // what is plainly figures, and what is short in a column of figures, is read again with figures alone to choose from
  const again = cells.filter((cell) => {
    const read = readOf(cell.clipping)
    return isFigures(read) || (isBelowFigures(cell.row, cell.column) && textOf(read).length <= longestDoubted)
  })
  const figures = await stackWords(
    again.map((cell) => cell.clipping),
    'figures',
    perInch,
    engine
  )
  return clippings.flatMap((clipping) => better(readOf(clipping), figures.get(clipping) ?? []))
}

/** Is a cell below the first figure of a column that holds mostly figures? The header stands above it. */
function belowFigures(
  cells: readonly { row: number; column: number; isFigures: boolean }[]
): (row: number, column: number) => boolean {
  const columns = new Map<number, { first: number; figures: number; all: number }>()
  for (const { row, column, isFigures: found } of cells) {
    const known = columns.get(column) ?? { first: Number.POSITIVE_INFINITY, figures: 0, all: 0 }
    known.all++
    if (found) {
      known.figures++
      known.first = Math.min(known.first, row)
    }
    columns.set(column, known)
  }
  return (row, column) => {
    const { first, figures, all } = columns.get(column)!
    return figures * 2 > all && row > first
  }
}

const longestDoubted = 4

const textOf = (words: readonly OcrWord[]): string => words.map((word) => word.text).join('')
const trustOf = (words: readonly OcrWord[]): number => Math.min(100, ...words.map((word) => word.confidence))

/** "1.250,5", "l.25O", "5 |": figures and signs that look like them. */
function isFigures(words: readonly OcrWord[]): boolean {
  const text = textOf(words)
  return /\d/u.test(text) && text.length <= 16 && /^[\dOolISBZ|.,:;%+\-/()[\]'’]+$/u.test(text)
}

/** Two readings of a cell: where they differ the figures are doubtful however sure one of them is. */
function better(first: OcrWord[], second: OcrWord[]): OcrWord[] {
  if (textOf(first) === textOf(second) || !/\d/u.test(textOf(second))) return first
  const doubted = (words: OcrWord[]): OcrWord[] =>
    words.map((word) => ({ ...word, confidence: Math.min(word.confidence, 60) }))
  const isPure = /^[\d.,%+/()-]+$/u.test(textOf(first))
  return doubted(isPure && trustOf(first) >= trustOf(second) ? first : second)
}

function cellClipping(page: Raster, cell: GridCell, perInch: number): Clipping | null {
  const scale = perInch / 72
  const inset = Math.round(perInch * 0.012)
  const left = Math.round(cell.x0 * scale) + inset
  const top = Math.round(cell.y0 * scale) + inset
  const raster = cropped(page, left, top, Math.round(cell.x1 * scale) - inset, Math.round(cell.y1 * scale) - inset)
  const box = inkBox(inkOfCell(raster), Math.max(2, Math.round(perInch * 0.01)))
  if (!box) return null
  return {
    raster: cropped(raster, box.x0, box.y0, box.x1 + 1, box.y1 + 1),
    left: left + box.x0,
    top: top + box.y0
  }
}

/** A cell may hold one pale figure: its own threshold would make noise of white paper. */
function inkOfCell({ width, height, grey }: Raster): Ink {
  const bits = new Uint8Array(grey.length)
  for (let at = 0; at < grey.length; at++) if (grey[at]! < 140) bits[at] = 1
  return { width, height, bits }
}

/** The rectangle around all ink, specks apart; null for a blank cell. */
function inkBox({ width, height, bits }: Ink, smallest: number): ScannedRule | null {
  const rows = new Uint32Array(height)
  const columns = new Uint32Array(width)
  let total = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (bits[y * width + x] === 0) continue
      rows[y]!++
      columns[x]!++
      total++
    }
  }
  if (total < smallest * smallest) return null
  const first = (counts: Uint32Array): number => counts.findIndex((count) => count > 0)
  const last = (counts: Uint32Array): number => counts.findLastIndex((count) => count > 0)
  return { x0: first(columns), x1: last(columns), y0: first(rows), y1: last(rows) }
}

/** The cells under each other on white paper, read as one block; words go back to the cell that they came from. */
async function stackWords(
  cells: readonly Clipping[],
  mode: 'block' | 'figures',
  perInch: number,
  engine: OcrEngine
): Promise<Map<Clipping, OcrWord[]>> {
  const gap = Math.round(perInch * between)
  const edge = Math.round(perInch * margin)
  const words = new Map<Clipping, OcrWord[]>()
  for (let from = 0; from < cells.length; ) {
    let height = edge
    let to = from
    const tops: number[] = []
    while (to < cells.length && (to === from || height < highestStack)) {
      tops.push(height)
      height += cells[to]!.raster.height + gap
      to++
    }
    const part = cells.slice(from, to)
    const width = Math.max(...part.map((picture) => picture.raster.width)) + 2 * edge
    const paper: Raster = { width, height: height + edge, grey: new Uint8Array(width * (height + edge)).fill(255) }
    for (const [index, { raster }] of part.entries()) paste(paper, raster, edge, tops[index]!)
    for (const word of await engine.words(paper, mode, perInch)) {
      const middle = (word.y0 + word.y1) / 2
      const index = Math.max(
        0,
        tops.findLastIndex((top) => top - gap / 2 <= middle)
      )
      const picture = part[index]!
      const placed = moved(word, picture.left - edge, picture.top - tops[index]!)
      const known = words.get(picture)
      if (known) known.push(placed)
      else words.set(picture, [placed])
    }
    from = to
  }
  return words
}

function paste(paper: Raster, { width, height, grey }: Raster, left: number, top: number): void {
  for (let y = 0; y < height; y++)
    paper.grey.set(grey.subarray(y * width, (y + 1) * width), (top + y) * paper.width + left)
}

function moved(word: OcrWord, right: number, down: number): OcrWord {
  const { x0, y0, x1, y1, baseline, raised } = word
  return {
    ...word,
    x0: x0 + right,
    x1: x1 + right,
    raised: raised && { ...raised, x0: raised.x0 + right, x1: raised.x1 + right },
    y0: y0 + down,
    y1: y1 + down,
    baseline: baseline + down
  }
}

/** Marks of notes that were dropped or taken for other signs, read again as figures. */
async function withRaised(
  words: readonly OcrWord[],
  page: Raster,
  ink: Ink,
  perInch: number,
  engine: OcrEngine
): Promise<OcrWord[]> {
  const found = new Map<OcrWord, Clipping>()
  for (const word of words) {
    const blot = word.raised ? null : raisedAtEnd(word, ink)
    if (blot)
      found.set(word, {
        raster: cropped(page, blot.x0 - 2, blot.y0 - 2, blot.x1 + 3, blot.y1 + 3),
        left: blot.x0,
        top: blot.y0
      })
  }
  if (found.size === 0) return [...words]
  const read = await stackWords([...found.values()], 'figures', perInch, engine)
  return words.map((word) => {
    const clipping = found.get(word)
    const mark = clipping ? (read.get(clipping) ?? []).map((part) => part.text).join('') : ''
    if (!clipping || !/^\d{1,2}$/u.test(mark)) return word
    // "xã!," -> "xã", ","
    const [, text = word.text, tail = ''] = /^(.*?)[^\p{L}\d\s.,;:)]?([.,;:)]*)$/su.exec(word.text) ?? []
    return { ...word, text, raised: { text: mark, x0: clipping.left, x1: clipping.left + clipping.raster.width, tail } }
  })
}
