/**
 * Whether a printed line goes on in the next. The evidence: the mark at the head of the next line, the sign at the end
 * of this one, small letters, open brackets, and whether the next word would have fitted on this line.
 */

import { isCapitals } from './letters.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'

export interface Wrapping {
  /** The lines are broken at a margin, not at the ends of paragraphs. */
  wrapped: boolean
  /** The margin near each line, in the widths of lineWidth; 0 where nothing tells. */
  margins: number[]
  /** Blank lines stand between most lines and mean nothing. */
  spaced: boolean
}

const narrow = new Set("iíìỉĩịljtfrI.,;:!|'()[]-/ ")
const wide = new Set('mwMWƯƠÂÊÔĂOQGDĐHKNUVXAB%&@—')

/** Rough width of a line in a proportional type: one for a usual small letter. */
export function lineWidth(text: string): number {
  let width = 0
  for (const sign of text)
    width += narrow.has(sign) ? 0.62 : wide.has(sign) ? 1.5 : sign !== sign.toLowerCase() ? 1.3 : 1
  return width
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  const widths = lines.map((line) => lineWidth(line.text))
  let soft = 0
  let long = 0
  let all = 0
  let blank = 0
  const softWidths: number[] = lines.map(() => 0)
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]!
    all += line.text.length
    if (line.text.length > 170) long += line.text.length
    if (next.gap > 0) blank++
    if (!line.closed && /[\p{L}\p{N},–-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) && !markerOf(next.text)) {
      soft++
      softWidths[index] = widths[index]!
    }
  }
  const wrapped = soft >= 2 && soft >= 0.08 * lines.length && long < 0.35 * all
  return {
    wrapped,
    margins: wrapped ? marginsNear(softWidths) : lines.map(() => 0),
    spaced: blank > 0.6 * lines.length
  }
}

/** The widest line that surely goes on, among the twelve before and after; a far one where the near ones tell nothing. */
function marginsNear(softWidths: readonly number[]): number[] {
  const reach = 12
  const usual = median(softWidths.filter((width) => width > 0))
  return softWidths.map((_, index) => {
    let widest = 0
    for (let near = Math.max(0, index - reach); near <= Math.min(softWidths.length - 1, index + reach); near++) {
      const width = softWidths[near]!
      if (width > widest && width < usual * 1.35) widest = width
    }
    return widest > usual * 0.75 ? widest : usual
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

// "điểm⏎a) khoản 1", "năm⏎12. …": what looks like a mark belongs to the word before it
const expectsNumber =
  /(?:^|\s)(?:điểm|khoản|điều|mục|số|năm|tháng|ngày|quý|tiêu chí|chương|từ|đến|và|là|đạt|gồm|thứ|còn|có)$/iu
// a sentence cannot end with these
const openWord =
  /(?:^|\s)(?:và|hoặc|của|với|cho|về|tại|theo|trong|ngoài|trên|dưới|từ|đến|tới|do|để|bằng|là|các|những|một|mỗi|mọi|nhất là|đặc|được|bị|đã|đang|sẽ|cùng|như|nhằm|vào|ra|khi|nếu|thì|mà|so|số|năm|tháng|ngày|quyết định|nghị quyết|kế hoạch số|công văn)$/iu

/** Ends a sentence or announces what follows. */
const finished = /(?:[.!?;:…]|\.\/\.)["”’)\]]*$/u

export interface Between {
  /** A page number, a watermark or the body of a footnote stands between the two. */
  bridged: boolean
}

/** Does the paragraph go on from this line to the next? */
export function goesOn(line: Line, next: Line, index: number, wrapping: Wrapping, between: Between): boolean {
  if (line.text === '' || next.text === '') return false
  if (line.note !== next.note && next.note !== null) return false
  if (next.heading !== null) return false
  const ends = finished.test(line.text)
  const small = /^\p{Ll}/u.test(next.text)
  const marker = markerOf(next.text)
  if (marker?.sure) {
    const number =
      marker.family === 'number1' ||
      marker.family === 'letter' ||
      marker.family === 'paren' ||
      marker.family === 'number2'
    const dash =
      marker.style === '-' &&
      /^[-–—]\s/u.test(next.text) &&
      /[\p{L}\d]$/u.test(line.text) &&
      !wrapping.spaced &&
      isMidDash(line, next, index, wrapping)
    if (!(number && expectsNumber.test(line.text) && !ends) && !dash) return false
  }
  if (line.closed || (next.block.kind === 'paragraph') !== (line.block.kind === 'paragraph')) {
    return (
      !ends &&
      small &&
      !line.heading &&
      /[\p{L}\d,]$/u.test(line.text) &&
      line.text.length > 40 &&
      line.listLevel === null &&
      next.listLevel === null
    )
  }
  if (line.heading !== null) return false
  if (small && !ends) return true
  // "trở lên:⏎45 người", "Kế hoạch 45;⏎trong đó"
  if (line.short === true) return !ends && (small || openWord.test(line.text))
  if (line.short === false) return !(ends && startsAnew(line, next))
  if (wrapping.wrapped) return goesOnAtMargin(line, next, index, wrapping, ends, small)
  if (ends) return small && !/[:;.]$/u.test(line.text)
  if (next.gap === 0 && isCapitals(line.text) && isCapitals(next.text)) return true
  if (/^[,;.)%…]/u.test(next.text)) return true
  if (openBracket(line.text) && !/^[(*]/u.test(next.text)) return true
  if (/^\(.*\)[.;]?$/u.test(next.text) || isCapitals(next.text)) return false
  if (openWord.test(line.text) || /[,\p{L}]\s*[-–]$|,$/u.test(line.text)) return true
  // a paragraph cut by a page break: long, no sign at its end, and the rest begins with a name
  const head = markerOf(line.text)
  const titled = head !== null && head.family !== 'bullet' && head.family !== 'star' && line.text.length < 220
  return !titled && line.text.length >= 120 && next.text.length >= 30 && (between.bridged || line.text.length >= 160)
}

function goesOnAtMargin(
  line: Line,
  next: Line,
  index: number,
  wrapping: Wrapping,
  ends: boolean,
  small: boolean
): boolean {
  const margin = wrapping.margins[index]!
  const firstWord = /^\S+/u.exec(next.text)![0]
  const filled = (lineWidth(line.text) + lineWidth(` ${firstWord}`)) / margin
  if (next.gap > 0 && !wrapping.spaced && (ends || filled < 0.85)) return false
  if (ends) {
    if (/[:;]["”)]*$/u.test(line.text)) return filled > 0.93 && (small || /^\d/u.test(next.text))
    if (small) return filled > 0.9
    return filled > 1.02 && !(next.indent > line.indent + 1)
  }
  if (isCapitals(line.text) !== isCapitals(next.text) && isCapitals(line.text))
    return /[,–-]$/u.test(line.text) && filled > 0.9
  if (/^[\d(%,;.)]/u.test(next.text)) return filled > 0.8 || openBracket(line.text)
  return filled > 0.93
}

/** A paragraph begins where the line is set in, against the one above. */
function startsAnew(line: Line, next: Line): boolean {
  if (/^\p{Ll}/u.test(next.text)) return false
  if (line.left !== null && next.left !== null) return next.left > line.left + 8 || !/[.]["”)]*$/u.test(line.text)
  return true
}

/** "công nghiệp⏎- tiểu thủ công nghiệp": the dash belongs to the words, the line before is full. */
function isMidDash(line: Line, next: Line, index: number, wrapping: Wrapping): boolean {
  return (
    wrapping.wrapped &&
    /^[-–—]\s+\p{Ll}/u.test(next.text) &&
    lineWidth(line.text) / wrapping.margins[index]! > 0.9 &&
    /\p{Ll}$/u.test(line.text)
  )
}

function openBracket(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

/** "257/HD-⏎TCKH", "Covid-⏎19": the break stands inside a word and leaves no space. */
export function joinsTight(line: Line, next: Line): boolean {
  return /[\p{L}\d](?:[-–/])$/u.test(line.text) && /^[\p{L}\d]/u.test(next.text) && !/\s[-–/]$/u.test(line.text)
}
