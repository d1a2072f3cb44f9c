/**
 * Whether a printed line goes on in the next. The evidence: the mark at the head of the next line, the sign at the end
 * of this one, small letters, open brackets, and whether the next word would have fitted on this line.
 */
import { isCapitals } from './letters.ts'
import type { Line } from './lines.ts'
import type { Wrapping } from './margins.ts'
import { type Marker, markerOf } from './markers.ts'

// "điểm⏎a) khoản 1", "khoản⏎2. …": what looks like a mark belongs to the word before it
const expectsNumber = /(?:^|\s)(?:điểm|khoản|điều|mục|số|tiêu chí|chương|tháng|ngày|quý)$/u
// a sentence cannot end with these
const openWord =
  /(?:^|\s)(?:và|hoặc|của|với|cho|về|tại|theo|trong|ngoài|trên|dưới|từ|đến|tới|do|để|bằng|là|các|những|một|mỗi|mọi|nhất là|đặc|bị|đã|đang|sẽ|cùng|như|nhằm|khi|nếu|thì|mà|so|năm|tháng|ngày)$/iu
// "… đang hoạt động: 24⏎HTX, ngừng hoạt động …": the unit of the number above; "HTX nông nghiệp: 17" is a line of its own
const unitAlone = /^(?:HTX|THT|LHHTX|LH HTX|LH|QTDND|QTD|TV|LĐ|Ha|Tấn)(?=[,;.)]|$)/u
/** Ends a sentence or announces what follows. */
const finished = /(?:[.!?;:…]|\.\/\.)["”’)\]]*$/u
const announcing = /[:;]["”)]*$/u

export interface Between {
  /** A page number, a watermark or the body of a footnote stands between the two. */
  bridged: boolean
}

/** Does the paragraph go on from this line to the next? */
export function goesOn(line: Line, next: Line, index: number, wrapping: Wrapping, between: Between): boolean {
  if (line.text === '' || next.text === '' || next.heading !== null) return false
  if (line.note !== next.note && next.note !== null) return false
  // "…/." closes the text of a paper
  if (line.text.endsWith('./.')) return false
  const ends = finished.test(line.text)
  const small = /^\p{Ll}/u.test(next.text)
  const marker = markerOf(next.text)
  if (marker?.sure && !isFalseMark(marker, line, next, index, ends, wrapping)) return false
  if (line.closed || (next.block.kind === 'paragraph') !== (line.block.kind === 'paragraph')) {
    // a paragraph that the format closes in the middle of a sentence
    const cut = /[\p{L}\d,]$/u.test(line.text) && line.text.length > 40 && line.heading === null
    return !ends && small && cut && line.listLevel === null && next.listLevel === null
  }
  if (line.heading !== null) return false
  if (small && !ends) return true
  if (/\s\d[\d.,]*$/u.test(line.text) && unitAlone.test(next.text)) return true
  // "Quyết định số⏎167/QĐ-TTg", but not "chuyển đổi số⏎Hỗ trợ …"
  if (!ends && /\ssố$/u.test(line.text) && /^\d/u.test(next.text)) return true
  if (line.short === true) return !ends && !isTitled(line) && openWord.test(line.text)
  if (line.short === false) return !(ends && startsAnew(line, next, between))
  if (wrapping.wrapped) return goesOnAtMargin(line, next, index, wrapping, between)
  if (ends) return false
  if (next.gap === 0 && isCapitals(line.text) && isCapitals(next.text)) return true
  if (/^[,;.)%…]/u.test(next.text)) return true
  if (openBracket(line.text) && !/^[(*]/u.test(next.text)) return true
  if (/^\(.*\)[.;]?$/u.test(next.text) || isCapitals(next.text)) return false
  if (/[,\p{L}]\s*[-–]$|,$/u.test(line.text)) return true
  if (isTitled(line)) return false
  if (openWord.test(line.text)) return true
  // a paragraph cut by a page break: long, no sign at its end, and the rest begins with a name
  return line.text.length >= 120 && next.text.length >= 30 && (between.bridged || line.text.length >= 140)
}

function goesOnAtMargin(line: Line, next: Line, index: number, wrapping: Wrapping, between: Between): boolean {
  const filled = wrapping.filled(index, next)
  const ends = finished.test(line.text)
  const small = /^\p{Ll}/u.test(next.text)
  // blank lines part paragraphs, unless they stand everywhere or around a page number
  if (next.gap > 0 && !wrapping.spaced && !between.bridged && (ends || filled < 0.85)) return false
  if (!isCapitals(line.text) && next.text.length >= 12 && isCapitals(next.text)) return false
  if (ends) {
    if (/;["”)]*$/u.test(line.text) && filled > 1) return next.indent <= line.indent + 1
    if (announcing.test(line.text)) return filled > 0.93 && (small || /^\d/u.test(next.text))
    if (small) return filled > 0.9
    return filled > 1 && next.indent <= line.indent + 1
  }
  // "… NĂM⏎2021", "… PHÁT⏎TRIỂN KINH TẾ": titles in capitals are often set in a narrower column
  if (openWord.test(line.text) && filled > (isTitled(line) ? 0.85 : 0.6)) return true
  if (/\sNĂM$/u.test(line.text) && /^(?:19|20)\d\d/u.test(next.text)) return true
  if (isCapitals(line.text)) {
    return isCapitals(next.text) ? filled > 0.72 : /[,–-]$/u.test(line.text) && filled > 0.9
  }
  if (/^[\d(%,;.)]/u.test(next.text)) return filled > 0.8 || openBracket(line.text)
  return filled > 0.93
}

/** Looks like a mark, but goes on with the line above: "khoản⏎2. …", "công nghiệp⏎- tiểu thủ công nghiệp". */
function isFalseMark(
  marker: Marker,
  line: Line,
  next: Line,
  index: number,
  ends: boolean,
  wrapping: Wrapping
): boolean {
  if (ends) return false
  if (['number1', 'number2', 'letter', 'paren'].includes(marker.family) && expectsNumber.test(line.text)) return true
  return (
    marker.style === '-' &&
    wrapping.wrapped &&
    !wrapping.spaced &&
    /^[-–—]\s+\p{Ll}/u.test(next.text) &&
    /\p{Ll}$/u.test(line.text) &&
    wrapping.filled(index, next) > 1
  )
}

/** After a full line that ends a sentence a paragraph may begin: set in, or further below than lines usually are. */
function startsAnew(line: Line, next: Line, between: Between): boolean {
  if (/^\p{Ll}/u.test(next.text)) return false
  if (line.left === null || next.left === null) return true
  if (next.left > line.left + 8) return true
  if (between.bridged || line.page !== next.page || line.bottom === null || next.bottom === null) return false
  return next.bottom - line.bottom > 1.45 * lineHeight(line)
}

function lineHeight(line: Line): number {
  return Math.max(10, line.height ?? 0) * 1.2
}

/** A numbered heading may end with any word: "III. Tồn tại", "2. Kết quả đạt được". */
function isTitled(line: Line): boolean {
  const head = line.text.length < 220 ? markerOf(line.text) : null
  return head !== null && head.family !== 'bullet' && head.family !== 'star'
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
