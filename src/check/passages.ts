/**
 * The report's text as running passages: soft line breaks of plain text and PDF stay inside a passage, list items and
 * headings begin a new one. A check reads a report only, which holds no tree, so the passages are found again here.
 */
import type { Report } from '../model/contract.ts'

export interface Passage {
  start: number
  end: number
  /** Folded words, every line break a blank; one code unit for each of the text. */
  words: string
  /** "-", "+", "a)", "1."; null for running paragraphs. */
  marker: string | null
  /** Starts of its sentences, the first being the start of the passage. */
  sentences: number[]
}

// - x   + x   a) x   (1) x   1.1. x   2 Đánh giá   II. x   ¹ x   Phần thứ hai
const markerPattern =
  /^[\s*_#>\\]*(?:([-+•–*])\s|((?:\p{Ll}|\(?\d{1,2})\))|(\d{1,2}(?:\.\d{1,2})*\.)\s|(\d{1,2}(?:\.\d{1,2})+)\s|(\d{1,2})\s+(?=\p{Lu}\p{Ll})|([IVX]{1,5})\.\s|([¹²³⁴⁵⁶⁷⁸⁹]+)|(Phần\s+(?:thứ\s+)?\p{L}+|Điều\s+\d+))/u
const endPattern = /[.;:!?…]["”')*_]*\s*$/u
const longLine = 55

/** `words` is the folded text, its line breaks blanks. */
export function passagesOf(report: Report, words: string): Passage[] {
  const { text } = report
  const passages: Passage[] = []
  let open: { start: number; end: number; marker: string | null } | null = null
  const close = () => {
    if (open)
      passages.push({
        ...open,
        words: words.slice(open.start, open.end),
        sentences: sentenceStarts(text, open.start, open.end)
      })
    open = null
  }
  let tableIndex = 0
  const tables = [...report.tables].sort((a, b) => a.start - b.start)
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    while (tableIndex < tables.length && tables[tableIndex]!.end <= at) tableIndex++
    const table = tables[tableIndex]
    const inTable = table !== undefined && at < table.end && end > table.start
    const line = text.slice(at, end)
    if (inTable) close()
    else if (/\S/u.test(line) && !/^\s*\d{1,3}\s*$/u.test(line)) {
      const match = markerPattern.exec(line)
      const marker = match ? (match.slice(1).find((group) => group !== undefined) ?? null) : null
      const current = open as { start: number; end: number; marker: string | null } | null
      const goesOn =
        current !== null &&
        !match &&
        goesOnAfterColon(text.slice(lastLine(text, current), current.end), text.slice(current.end, end))
      if (current && !goesOn && (match || breaksBefore(text.slice(lastLine(text, current), current.end), line))) close()
      if (open) (open as { end: number }).end = end
      else open = { start: at, end, marker }
    }
    at = end + 1
  }
  close()
  return passages
}

function lastLine(text: string, open: { start: number; end: number }): number {
  return Math.max(open.start, text.lastIndexOf('\n', open.end - 1) + 1)
}

/** "... có 37 hợp tác xã, gồm:" and on the very next line "24 HTX nông nghiệp, 5 HTX": one sentence over two lines. */
function goesOnAfterColon(previous: string, next: string): boolean {
  return /:\s*$/u.test(previous) && /^\s*\n[^\S\n]*(?:\p{Ll}|\d[\d.,]*\s\p{L})/u.test(next) && !/\n\s*\n/u.test(next)
}

/** Whether a line without a mark of its own begins something new after the line before it. */
function breaksBefore(previous: string, line: string): boolean {
  if (endPattern.test(previous)) return true
  const first = /[\p{L}\d]/u.exec(line)?.[0] ?? ''
  return /\p{Lu}/u.test(first) && previous.trim().length < longLine
}

// ... đang hoạt động. Trong đó   ... thành viên; Số lao động
const sentenceEnd = /[.!?;]["”')*_]*\s+(?=["“(*_-]*[\p{Lu}\d])/gu

function sentenceStarts(text: string, start: number, end: number): number[] {
  const starts = [start]
  const slice = text.slice(start, end)
  sentenceEnd.lastIndex = 0
  for (const match of slice.matchAll(sentenceEnd)) starts.push(start + match.index + match[0].length)
  return starts
}

export function passageAt(passages: readonly Passage[], offset: number): Passage | null {
  let low = 0
  let high = passages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const passage = passages[middle]!
    if (offset < passage.start) high = middle - 1
    else if (offset >= passage.end) low = middle + 1
    else return passage
  }
  return null
}

/** Start and end of the sentence of a passage that holds the offset. */
export function sentenceAt(passage: Passage, offset: number): { start: number; end: number } {
  let index = passage.sentences.length - 1
  while (index > 0 && passage.sentences[index]! > offset) index--
  return { start: passage.sentences[index]!, end: passage.sentences[index + 1] ?? passage.end }
}
