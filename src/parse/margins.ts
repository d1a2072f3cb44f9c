/** Where the right margin of hard-wrapped text stands, and whether a line reached it. */
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'

export interface Wrapping {
  /** The lines are broken at a margin, not at the ends of paragraphs. */
  wrapped: boolean
  /** Blank lines stand between most lines and mean nothing. */
  spaced: boolean
  /**
   * How full line i would be with the first word of the next line on it: above 1 the word did not fit, so that the
   * margin broke the line; well below 1 the writer broke it.
   */
  filled(index: number, next: Line): number
}

const narrow = new Set("iíìỉĩịljtfrI.,;:!|'()[]-/ ")
const wide = new Set('mwMWƯƠÂÊÔĂOQGDĐHKNUVXAB%&@—')

/** Rough width of a line in a proportional type: one for a usual small letter. */
function lineWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    width += narrow.has(sign) ? 0.62 : wide.has(sign) ? 1.5 : sign !== sign.toLowerCase() ? 1.3 : 1
  }
  return width
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  const soft: number[] = []
  let long = 0
  let all = 0
  let blank = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]!
    all += line.text.length
    if (line.text.length > 170) long += line.text.length
    if (next.gap > 0) blank++
    // a small letter goes on with the sentence: this line was surely broken at the margin
    if (!line.closed && /[\p{L}\p{N},–-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) && !markerOf(next.text))
      soft.push(index)
  }
  const wrapped = soft.length >= 2 && soft.length >= 0.08 * lines.length && long < 0.35 * all
  const spaced = blank > 0.6 * lines.length
  if (!wrapped) return { wrapped, spaced, filled: () => 0 }
  // an editor that sets in the first lines may count that indent or not
  for (const reach of [lengthOf, reachOf]) {
    const columns = fixedColumns(lines, soft, reach)
    if (columns === null) continue
    return { wrapped, spaced, filled: (index, next) => (reach(lines[index]!) + 1 + firstWord(next).length) / columns }
  }
  const widths = new Map(soft.map((index) => [index, lineWidth(lines[index]!.text)]))
  const margins = marginsNear(lines.length, widths)
  return {
    wrapped,
    spaced,
    filled: (index, next) => (lineWidth(lines[index]!.text) + lineWidth(` ${firstWord(next)}`)) / margins[index]!
  }
}

function firstWord(line: Line): string {
  const space = line.text.indexOf(' ')
  return space < 0 ? line.text : line.text.slice(0, space)
}

function lengthOf(line: Line): number {
  return line.text.length
}

function reachOf(line: Line): number {
  return line.indent + line.text.length
}

/** The column at which an editor wrapped the lines: every soft line stays within it and no next word would have fitted. */
function fixedColumns(lines: readonly Line[], soft: readonly number[], reach: (line: Line) => number): number | null {
  if (soft.length < 3) return null
  const columns = soft.reduce((most, index) => Math.max(most, reach(lines[index]!)), 0)
  const exact = soft.filter((index) => reach(lines[index]!) + 1 + firstWord(lines[index + 1]!).length > columns).length
  return exact >= 0.9 * soft.length ? columns : null
}

/** The widest line that surely goes on, among the twelve before and after; the usual one where the near ones tell nothing. */
function marginsNear(count: number, widths: ReadonlyMap<number, number>): number[] {
  const reach = 12
  const usual = median([...widths.values()])
  return Array.from({ length: count }, (_, index) => {
    let widest = 0
    for (let near = index - reach; near <= index + reach; near++) {
      const width = widths.get(near) ?? 0
      if (width > widest && width < usual * 1.35) widest = width
    }
    return widest > usual * 0.75 ? widest : usual
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}
