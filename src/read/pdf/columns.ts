/**
 * Reading order of the rows of a page: two columns that are each read downwards (letterhead, signatures, two pages on
 * one sheet) come out one after the other; all else row by row.
 */
import { isWide, type Row, textOf, usualGap, type Word } from './rows.ts'

/** A line as it is read, in the frame of the upright page. */
export interface PrintedLine {
  text: string
  words: Word[]
  x: number
  end: number
  y: number
  size: number
  /** Right edge of the column that it stands in; null for the margin of the page. */
  margin: number | null
}

/** Rows side by side without sharing a stretch of the width: one band of the page. */
interface Band {
  rows: Row[]
  words: Word[]
  y: number
  bottom: number
  size: number
}

interface Gutter {
  from: number
  to: number
}

/** A gap that begins a column, and one that may go on with it, in ems. */
const wideGap = 1.6
const narrowGap = 0.6
const leastGutter = 0.5
/** Two-column stretches hold bands no further apart than this, in ems: a signature leaves room for its stamp. */
const reach = 9
const pitch = 1.9

export function linesOf(rows: readonly Row[]): PrintedLine[] {
  const bands = bandsOf(rows)
  const lines: PrintedLine[] = []
  for (let index = 0; index < bands.length; ) {
    const region = regionAt(bands, index)
    if (region) {
      lines.push(...columnLines(region.left, region.middle), ...columnLines(region.right, null))
      index = region.next
    } else {
      for (const row of bands[index]!.rows) lines.push(lineOf(row.words, row.y, row.size))
      index++
    }
  }
  return lines
}

function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = []
  for (const row of rows) {
    const band = bands.at(-1)
    const apart = (other: Row) => other.words.at(-1)!.end < row.words[0]!.x || row.words.at(-1)!.end < other.words[0]!.x
    if (band && row.y - band.y < 0.75 * Math.min(row.size, band.size) && band.rows.every(apart)) {
      band.rows.push(row)
      band.words = [...band.words, ...row.words].sort((a, b) => a.x - b.x)
      band.bottom = row.y
    } else bands.push({ rows: [row], words: row.words, y: row.y, bottom: row.y, size: row.size })
  }
  return bands
}

function lineOf(words: Word[], y: number, size: number): PrintedLine {
  const x = words[0]!.x
  const end = Math.max(...words.slice(-3).map((word) => word.end))
  return { text: textOf(words), words, x, end, y, size, margin: null }
}

/** A column of full lines ends with the widest; one of ragged or centred lines reaches to the gutter or the page's margin. */
function columnLines(rows: readonly Row[], limit: number | null): PrintedLine[] {
  const lines = linesOf(rows)
  const widest = lines.reduce((most, line) => Math.max(most, line.end), Number.NEGATIVE_INFINITY)
  const full = lines.filter((line) => widest - line.end < line.size).length
  for (const line of lines) line.margin ??= full * 2 > lines.length ? widest : limit
  return lines
}

interface Region {
  left: Row[]
  right: Row[]
  /** Of the gutter. */
  middle: number
  next: number
}

/** The two-column stretch whose first band is this one. */
function regionAt(bands: readonly Band[], start: number): Region | null {
  const seed = seedNear(bands, start)
  if (!seed) return null
  let gutter = seed.gutter
  // Bands above the seed: those with a narrower gap at the same place.
  for (let i = seed.index - 1; i >= start; i--) {
    const narrowed = narrow(bands[i]!, gutter)
    if (!narrowed || bands[i + 1]!.y - bands[i]!.bottom > reach * bands[i]!.size) return null
    gutter = narrowed
  }
  let both = 0
  let last = start - 1
  let pending: number[] = []
  for (let i = start; i < bands.length; i++) {
    const band = bands[i]!
    if (i > start && band.y - bands[i - 1]!.bottom > reach * band.size) break
    const narrowed = narrow(band, gutter)
    if (!narrowed) break
    const sides = sidesOf(band, narrowed)
    if (sides === 'both') {
      gutter = narrowed
      both++
      last = i
      pending = []
    } else {
      if (pending.length > 14) break
      pending.push(i)
      gutter = narrowed
    }
  }
  if (last < start) return null
  // "Nơi nhận" may run on below the last line on the right.
  const goesOn = (i: number) => {
    const band = bands[i]
    const above = bands[i - 1]
    return (
      band !== undefined &&
      above !== undefined &&
      band.y - above.bottom < pitch * band.size &&
      sidesOf(band, gutter) === 'left' &&
      Math.abs(band.words[0]!.x - leftEdge(bands, start, last)) < 2 * band.size
    )
  }
  while (pending.length > 0 && goesOn(last + 1)) last++
  const region = split(bands.slice(start, last + 1), gutter)
  if (both < 2 || !flows(region.left, region.right, bands.slice(start, last + 1), gutter)) return null
  return { ...region, middle: (gutter.from + gutter.to) / 2, next: last + 1 }
}

function leftEdge(bands: readonly Band[], start: number, last: number): number {
  let edge = Number.POSITIVE_INFINITY
  for (let i = start; i <= last; i++) edge = Math.min(edge, bands[i]!.words[0]!.x)
  return edge
}

/** The widest gap of this band or of one of the next two. */
function seedNear(bands: readonly Band[], start: number): { index: number; gutter: Gutter } | null {
  for (let index = start; index < Math.min(bands.length, start + 3); index++) {
    const { words, size } = bands[index]!
    const usual = usualGap(words)
    let best: Gutter | null = null
    for (let i = 1; i < words.length; i++) {
      if (!isWide(words, i, wideGap * size, usual)) continue
      const gutter = { from: words[i - 1]!.end, to: words[i]!.x }
      if (!best || gutter.to - gutter.from > best.to - best.from) best = gutter
    }
    if (best) return { index, gutter: best }
  }
  return null
}

/** What is left of the gutter beside this band; null where the band crosses it. */
function narrow(band: Band, gutter: Gutter): Gutter | null {
  let { from, to } = gutter
  const least = leastGutter * band.size
  let before = Number.NEGATIVE_INFINITY
  for (const word of band.words) {
    if (word.end <= from || word.x >= to) {
      before = Math.max(before, word.end)
      continue
    }
    // The word reaches into the gutter: from the left, from the right, or across.
    if (word.x < from && word.end > to) return null
    if (word.x - from > to - word.end) to = Math.min(to, word.x)
    else from = Math.max(from, word.end)
  }
  if (to - from < least) return null
  for (const word of band.words) if (word.x < to && word.end > from) return null
  const sides = sidesOf(band, { from, to })
  if (sides !== 'both') return { from, to }
  const index = band.words.findIndex((word) => word.x >= to)
  const gap = band.words[index]!.x - band.words[index - 1]!.end
  return gap >= narrowGap * band.size ? { from, to } : null
}

function sidesOf(band: Band, gutter: Gutter): 'left' | 'right' | 'both' {
  if (band.words.at(-1)!.end <= gutter.from) return 'left'
  if (band.words[0]!.x >= gutter.to) return 'right'
  return 'both'
}

function split(bands: readonly Band[], gutter: Gutter): { left: Row[]; right: Row[] } {
  const left: Row[] = []
  const right: Row[] = []
  for (const band of bands) {
    for (const row of band.rows) {
      const at = row.words.findIndex((word) => word.x >= gutter.to)
      const cut = at < 0 ? row.words.length : at
      if (cut > 0) left.push({ ...row, words: row.words.slice(0, cut) })
      if (cut < row.words.length) right.push({ ...row, words: row.words.slice(cut) })
    }
  }
  return { left, right }
}

/** Words that only the two-column parts of an official paper bear. */
const official =
  /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI|Độc\s*lập\s*-\s*Tự\s*do|ĐẢNG\s*CỘNG\s*SẢN|Nơi\s*nhận\s*:|^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|^(?:PHÓ )?CHỦ TỊCH$/mu
const figure = /^[-–(]?\d[\d.,%/\s)]*$/

/** Whether the two sides are read one after the other, and not row by row like a table. */
function flows(left: readonly Row[], right: readonly Row[], bands: readonly Band[], gutter: Gutter): boolean {
  const leftTexts = left.map((row) => textOf(row.words))
  const rightTexts = right.map((row) => textOf(row.words))
  if (official.test(leftTexts.join('\n')) || official.test(rightTexts.join('\n'))) return true
  const figures = rightTexts.filter((text) => figure.test(text)).length
  if (figures * 2 >= rightTexts.length) return false
  let score = 0
  const inOrder = (first: readonly Row[], second: readonly Row[]) => lastDrawn(first) < firstDrawn(second)
  if (left.length > 1 && right.length > 1 && (inOrder(left, right) || inOrder(right, left))) score += 2
  const paired = bands.filter((band) => band.rows.length === 1 && sidesOf(band, gutter) === 'both').length
  if (paired * 2 < bands.length) score += 1
  const long = (texts: string[]) => texts.length >= 4 && texts.join('').length >= 30 * texts.length
  if (long(leftTexts) && long(rightTexts)) score += 2
  return score >= 2
}

function lastDrawn(rows: readonly Row[]): number {
  let last = -1
  for (const row of rows) for (const word of row.words) last = Math.max(last, word.order)
  return last
}

function firstDrawn(rows: readonly Row[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const row of rows) for (const word of row.words) first = Math.min(first, word.order)
  return first
}
