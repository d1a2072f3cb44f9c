/** How far lines may reach, and which of them end before that. */
import type { LaidLine, Layout, Placed } from './layout.ts'

/** The right margin of each page: where the widest lines of all pages of its width end. */
export function marginsOf(layouts: readonly Layout[], body: readonly Placed[]): Map<Layout, number> {
  const ends = new Map<number, number[]>()
  const widthOf = (layout: Layout) => Math.round(layout.width / 10)
  for (const { layout, item } of body) {
    if (item.kind !== 'line' || item.margin !== null) continue
    const list = ends.get(widthOf(layout))
    if (list) list.push(item.end)
    else ends.set(widthOf(layout), [item.end])
  }
  const margins = new Map<number, number>()
  for (const [width, list] of ends) {
    list.sort((a, b) => b - a)
    // One line that runs out into the margin does not move it.
    const few = Math.min(list.length - 1, Math.floor(list.length / 50))
    margins.set(width, list[few]!)
  }
  return new Map(layouts.map((layout) => [layout, margins.get(widthOf(layout)) ?? layout.width]))
}

/** The first word of the next line would still have had room here, so that the writer broke the line. */
export function isShort(line: LaidLine, next: LaidLine | null, margin: number): boolean {
  const room = margin - line.end
  if (!next || next.size > 1.3 * line.size) return room > 2 * line.size
  const first = next.words.findIndex((word, index) => index > 0 && !word.glued)
  const word = next.words[(first < 0 ? next.words.length : first) - 1]!
  return room > word.end - next.x + 0.5 * line.size
}
