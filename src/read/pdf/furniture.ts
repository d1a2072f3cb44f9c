/** Finds what is printed on the page but is no part of the paper: page numbers, running heads, watermarks, stamps. */
import type { FurnitureBlock } from '../../model/reading.ts'
import type { LaidLine, Layout } from './layout.ts'

export type Furniture = Map<LaidLine, FurnitureBlock['what']>

/** Running heads stand in the margin: within this share of the height, or the wider one where they stand well apart. */
const margin = 0.065
const wideMargin = 0.085
const apart = 1.8

/** So many lines at the head and at the foot of a page are looked at. */
const edge = 3
/** "5", "- 5 -", "Trang 5", "Trang 5/12", "Page 5 of 12". */
const pageNumber = /^[-–—.\s]*(?:Trang|Page|Tr\.?)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—.\s]*$/iu
/** Two pages on one sheet: "4      5". */
const pairOfNumbers = /^\d{1,4}\s{2,}\d{1,4}$/
/** "https://thuvien.example/van-ban/123", "www.congbao.example.vn", "congbao.example.vn". */
const address = /^(?:https?:\/\/\S+|www\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:vn|com|net|org|info)(?:\/\S*)?)$/iu

/** What browsers print in the margins: "09/12/2031, 15:08", "https://cong.example.vn/bc      1/4". */
const browserPrint =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?(?: {2,}|$)|(?:https?|file):\/\/\S+ {2,}\d{1,4}\/\d{1,4}$)/u

/** "Phụ lục 2", "Biểu số 03": headings that count with their pages where each has one. */
const numberedHeading = /^(?:Phụ lục|Biểu|Mẫu|Bảng|Phần|Chương|Mục)\s/iu

interface Candidate {
  line: LaidLine
  /** The body line that it runs on from, in the same type at the same margin: the last line of a paragraph or note. */
  tied: LaidLine | null
  inMargin: boolean
  page: number
  y: number
  height: number
}

export function furnitureOf(layouts: readonly Layout[]): Furniture {
  const found: Furniture = new Map()
  const candidates: Candidate[] = []
  let written = 0
  for (const layout of layouts) {
    if (layout.items.length > 0) written++
    for (const item of layout.items) {
      if (item.kind !== 'line') continue
      if (item.what === 'stamp') found.set(item, 'metadata')
      else if (item.what === 'slanted') {
        if (isWatermark(item, layouts)) found.set(item, 'watermark')
      } else if (address.test(item.text)) found.set(item, 'watermark')
      else if (isInMargin(item, layout) && browserPrint.test(item.text)) found.set(item, 'metadata')
    }
    for (const line of edgesOf(layout)) {
      const tied = tieOf(line, layout)
      candidates.push({
        line,
        tied,
        inMargin: isInMargin(line, layout),
        page: layout.number,
        y: line.y,
        height: layout.height
      })
    }
  }
  markRepeated(candidates, written, found)
  markPageNumbers(layouts, found)
  return found
}

/** The lines nearest to the head and the foot of the page, as far as no table lies beyond them. */
function edgesOf(layout: Layout): LaidLine[] {
  const lines = layout.items.filter((item): item is LaidLine => item.kind === 'line' && item.what === 'body')
  lines.sort((a, b) => a.y - b.y)
  let top = Number.POSITIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const item of layout.items) {
    if (item.kind !== 'table') continue
    top = Math.min(top, item.grid.y0)
    bottom = Math.max(bottom, item.grid.y1)
  }
  const head = lines.slice(0, edge).filter((line) => line.y <= top)
  const foot = lines.slice(-edge).filter((line) => line.y >= bottom && !head.includes(line))
  return [...head, ...foot]
}

function tieOf(line: LaidLine, layout: Layout): LaidLine | null {
  for (const other of layout.items) {
    if (other.kind !== 'line' || other === line) continue
    const down = line.y - other.y
    const sameType = Math.abs(other.size - line.size) < 0.03 * line.size && Math.abs(other.x - line.x) < 2
    if (sameType && down > 0 && down < 1.3 * line.size) return other
  }
  return null
}

function isInMargin(line: LaidLine, layout: Layout): boolean {
  const off = Math.min(line.y - line.size, layout.height - line.y) / layout.height
  if (off < margin) return true
  if (off > wideMargin) return false
  const atHead = line.y < layout.height / 2
  return layout.items.every((item) => {
    if (item === line) return true
    const top = item.kind === 'line' ? item.y : item.grid.y0
    const bottom = item.kind === 'line' ? item.y : item.grid.y1
    return atHead
      ? top < line.y || top - line.y > apart * line.size
      : bottom > line.y || line.y - bottom > apart * line.size
  })
}

/** The same words at the same height on several pages; figures in them may count with the pages. */
function markRepeated(candidates: readonly Candidate[], written: number, found: Furniture): void {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (!candidate.inMargin) continue
    const words = candidate.line.text.replace(/\d+/g, '#')
    if (words.replace(/[#\s\p{P}]/gu, '') === '' || numberedHeading.test(words)) continue
    const group = groups.get(words)
    if (group) group.push(candidate)
    else groups.set(words, [candidate])
  }
  const repeated: Candidate[][] = []
  for (const group of groups.values()) {
    const least = written > 2 ? 3 : 2
    if (group.length < least) continue
    // The same height above the sheet's lower edge or below its upper edge.
    const atSameHeight = group.filter((each) =>
      group.some(
        (other) =>
          other !== each &&
          (Math.abs(other.y - each.y) < 3 || Math.abs(other.height - other.y - each.height + each.y) < 3)
      )
    )
    if (new Set(atSameHeight.map((each) => each.page)).size < least) continue
    const fixed = new Set(atSameHeight.map((each) => each.line.text)).size === 1
    if (!fixed && !countsPages(atSameHeight)) continue
    repeated.push(atSameHeight)
  }
  const all = new Set(repeated.flat().map((each) => each.line))
  for (const group of repeated) {
    const loose = group.filter((each) => each.tied === null || all.has(each.tied))
    if (loose.length * 2 > group.length) for (const each of group) found.set(each.line, 'runningHead')
  }
}

function countsPages(group: readonly Candidate[]): boolean {
  const first = group[0]!
  const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
  const start = figures(first.line.text)
  return group.every((each) =>
    figures(each.line.text).every(
      (figure, at) => figure === start[at] || figure - each.page === start[at]! - first.page
    )
  )
}

function markPageNumbers(layouts: readonly Layout[], found: Furniture): void {
  const numbered: { line: LaidLine; shift: number; outermost: boolean }[] = []
  for (const layout of layouts) {
    const lines = edgesOf(layout).filter((line) => !found.has(line))
    for (const line of [lines[0], lines.at(-1)]) {
      if (!line || numbered.some((each) => each.line === line)) continue
      const outermost = line.y < 0.1 * layout.height || line.y > 0.9 * layout.height
      if (outermost && pairOfNumbers.test(line.text)) found.set(line, 'pageNumber')
      const figure = pageNumber.exec(line.text)
      if (!figure) continue
      numbered.push({ line, shift: Number(figure[1]) - layout.number, outermost })
    }
  }
  const shifts = new Map<number, number>()
  for (const { shift } of numbered) shifts.set(shift, (shifts.get(shift) ?? 0) + 1)
  for (const { line, shift, outermost } of numbered) {
    if (outermost || shift === 0 || shifts.get(shift)! > 1) found.set(line, 'pageNumber')
  }
}

/** Writing across the page: aslant, an address, or the same on every page. */
function isWatermark(line: LaidLine, layouts: readonly Layout[]): boolean {
  if (address.test(line.text)) return true
  const height = line.size
  const aslant = line.end - line.x > 40 && height > 40
  const pages = layouts.filter((layout) =>
    layout.items.some((item) => item.kind === 'line' && item.what === 'slanted' && item.text === line.text)
  )
  return aslant || pages.length > 1
}
