/** The reading as a list of printed lines: what the later steps join, class and hang into the tree. */
import type { Block, Reading } from '../model/reading.ts'
import { cleanLine, type FootnoteMark } from './clean.ts'

export interface Line {
  start: number
  end: number
  /** The words of the line without markdown signs and footnote marks; at[i] is the place of text[i]. */
  text: string
  at: number[]
  /** Columns of white space before the first sign. */
  indent: number
  /** Blank lines above it. */
  gap: number
  page: number | null
  bold: boolean
  /** Ends well short of the right margin; null where the format cannot tell. */
  short: boolean | null
  /** The last line of a paragraph that the format itself closes. */
  closed: boolean
  /** Level of a heading style or of markdown signs. */
  heading: number | null
  listLevel: number | null
  marks: FootnoteMark[]
  /** The mark at its head where the line opens a footnote body. */
  note: string | null
  /** Where it stands on the page, in points; null without geometry. */
  left: number | null
  bottom: number | null
  height: number | null
  block: Block
}

type Prose = Extract<Block, { kind: 'line' | 'paragraph' }>

/** The lines of a block of prose. A paragraph with breaks inside gives several, of which the last is closed. */
export function linesOf(reading: Reading, block: Prose, from: number): Line[] {
  const { text } = reading
  const lines: Line[] = []
  let previous = from
  for (let at = block.start; at < block.end; ) {
    const feed = text.indexOf('\n', at)
    const stop = feed < 0 || feed > block.end ? block.end : feed
    const line = lineAt(text, at, stop, block, previous)
    if (line) {
      lines.push(line)
      previous = line.end
    }
    at = stop + 1
  }
  const last = lines.at(-1)
  if (last && block.kind === 'paragraph') last.closed = true
  return lines
}

export function lineAt(text: string, from: number, to: number, block: Block, previous: number): Line | null {
  let start = from
  let end = to
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  if (start === end) return null
  const clean = cleanLine(text, start, end)
  return {
    start,
    end,
    text: clean.text,
    at: clean.at,
    indent: start - (text.lastIndexOf('\n', start - 1) + 1),
    gap: Math.max(0, countFeeds(text, previous, start) - 1),
    page: block.page,
    bold: ('bold' in block && block.bold) || clean.bold,
    short: block.kind === 'line' ? block.short : null,
    closed: false,
    heading: (block.kind === 'paragraph' ? block.heading : null) ?? clean.heading,
    listLevel: block.kind === 'paragraph' ? block.listLevel : null,
    marks: clean.marks,
    note: clean.note,
    left: block.box ? block.box.x : null,
    bottom: block.box ? block.box.y + block.box.height : null,
    height: block.box ? block.box.height : null,
    block
  }
}

function countFeeds(text: string, from: number, to: number): number {
  let feeds = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) feeds++
  return feeds
}

/** Space, tab, form feed, no-break space, zero-width signs. */
export function isWhite(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0xfeff
}
