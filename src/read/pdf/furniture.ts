/** Finds what is printed on the page but is no part of the paper: page numbers, running heads, watermarks, stamps. */
import type { FurnitureBlock } from '../../model/reading.ts'
import type { LaidLine, Layout } from './layout.ts'

export type Furniture = Map<LaidLine, FurnitureBlock['what']>

/** So many lines at the head and at the foot of a page are looked at. */
const edge = 3
/** "5", "- 5 -", "Trang 5", "Trang 5/12", "Page 5 of 12". */
const pageNumber = /^[-–—.\s]*(?:Trang|Page|Tr\.?)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—.\s]*$/iu
/** "https://thuvien.example/van-ban/123", "www.congbao.example.vn", "congbao.example.vn". */
const address = /^(?:https?:\/\/\S+|www\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:vn|com|net|org|info)(?:\/\S*)?)$/iu

interface Candidate {
  line: LaidLine
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
      } else if (address.test(item.text.trim())) found.set(item, 'watermark')
    }
    for (const line of edgesOf(layout)) candidates.push({ line, page: layout.number, y: line.y, height: layout.height })
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

/** The same words at the same height on several pages; figures in them may count with the pages. */
function markRepeated(candidates: readonly Candidate[], written: number, found: Furniture): void {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const words = candidate.line.text.trim().replace(/\d+/g, '#')
    if (words.replace(/[#\s\p{P}]/gu, '') === '') continue
    const group = groups.get(words)
    if (group) group.push(candidate)
    else groups.set(words, [candidate])
  }
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
    const fixed = new Set(atSameHeight.map((each) => each.line.text.trim())).size === 1
    if (!fixed && !countsPages(atSameHeight)) continue
    for (const each of atSameHeight) found.set(each.line, 'runningHead')
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
      const figure = line && pageNumber.exec(line.text.trim())
      if (!line || !figure || numbered.some((each) => each.line === line)) continue
      const outermost = line.y < 0.1 * layout.height || line.y > 0.9 * layout.height
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
  if (address.test(line.text.trim())) return true
  const height = line.size
  const aslant = line.end - line.x > 40 && height > 40
  const pages = layouts.filter((layout) =>
    layout.items.some((item) => item.kind === 'line' && item.what === 'slanted' && item.text === line.text)
  )
  return aslant || pages.length > 1
}
