/** Notes at the foot of a page: small type under a short rule, each beginning with its raised mark. */
import type { Furniture } from './furniture.ts'
import type { LaidLine, Layout } from './layout.ts'

export interface Note {
  mark: string
  lines: LaidLine[]
}

/** "¹", "¹²", "*", "⁽¹⁾" */
const raisedMark = /^\(?([¹²³⁴-⁹⁰]{1,3}|\*{1,3})\)?/u
const smallerThanBody = 0.93

/** The notes of a page, in order. A first note without a mark goes on from the page before. */
export function notesOf(layout: Layout, bodySize: number, furniture: Furniture): Note[] {
  const lines: LaidLine[] = []
  for (let i = layout.items.length - 1; i >= 0; i--) {
    const item = layout.items[i]!
    if (item.kind === 'table') break
    if (furniture.has(item)) continue
    if (item.what !== 'body') break
    const above = lines[0]
    // Notes fill the foot of the page from above downwards in one column.
    if (above && item.y >= above.y) break
    lines.unshift(item)
  }
  const rule = ruleAbove(layout, lines)
  const start = lines.findIndex((line, index) => {
    const rest = lines.slice(index)
    const allSmall = rest.every((each) => each.size <= smallerThanBody * bodySize)
    if (rule !== null && line.y > rule) return allSmall || startsWithMark(line)
    return allSmall && startsWithMark(line)
  })
  if (start < 0) return []
  const notes: Note[] = []
  for (const line of lines.slice(start)) {
    const mark = startsWithMark(line)
    if (mark || notes.length === 0) notes.push({ mark: mark ?? '', lines: [line] })
    else notes.at(-1)!.lines.push(line)
  }
  return notes.some((note) => note.mark !== '') || rule !== null ? notes : []
}

function startsWithMark(line: LaidLine): string | null {
  const first = line.words[0]!
  const found = raisedMark.exec(line.text)
  return found && (first.raised || found[1]!.startsWith('*')) ? found[1]! : null
}

/** The height of a short rule at the left margin with nothing but small lines under it. */
function ruleAbove(layout: Layout, lines: readonly LaidLine[]): number | null {
  if (lines.length === 0) return null
  const left = Math.min(...lines.map((line) => line.x))
  for (const rule of layout.rules) {
    const length = rule.x1 - rule.x0
    if (rule.y0 < layout.height * 0.25 || length > layout.width * 0.5 || length < 40) continue
    if (Math.abs(rule.x0 - left) > 6) continue
    const next = lines.find((line) => line.y > rule.y0)
    if (next && next.y - rule.y0 < 3.2 * next.size) return rule.y0
  }
  return null
}
