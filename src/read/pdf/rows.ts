/** Marks on one base line make a row of words; what stands raised and small goes to the row that it hangs on. */
import type { Mark } from './paint.ts'

export interface Word {
  text: string
  x: number
  end: number
  /** Base line. */
  y: number
  size: number
  bold: boolean
  order: number
  /** Raised and small, hanging on its neighbour: the mark of a footnote, a power. */
  raised: boolean
  /** Joined to the word before it without a space. */
  glued: boolean
}

export interface Row {
  y: number
  size: number
  /** From left to right. */
  words: Word[]
}

/** Base lines that differ by less than this share of the type size are one. */
const sameLine = 0.22
/** Raised or lowered type is at most this share of the size of its neighbour... */
const smallType = 0.85
/** ... and at most this far off its base line, in ems of the neighbour. */
const offLine = 0.65
const hangingGap = 0.45
/** Behind the mark at the head of a footnote a tab may stand. */
const noteGap = 1.6
const noteMark = /^(?:\d{1,3}|\*{1,3})$/
/** So many base lines up and down are looked at for the neighbour. */
const reach = 6
const spaceGap = 0.17
const spacedGap = 0.04

export function rowsOf(marks: readonly Mark[]): Row[] {
  const groups = baseLines(marks)
  hangSmallType(groups)
  return groups.filter((group) => group.marks.length > 0).map((group) => toRow(group))
}

interface Group {
  y: number
  size: number
  marks: Mark[]
}

function baseLines(marks: readonly Mark[]): Group[] {
  const sorted = [...marks].sort((a, b) => a.y - b.y)
  const groups: Group[] = []
  let group: Group | null = null
  for (const mark of sorted) {
    if (!group || mark.y - group.y > sameLine * Math.min(mark.size, group.size)) {
      group = { y: mark.y, size: mark.size, marks: [] }
      groups.push(group)
    }
    group.marks.push(mark)
    group.size = Math.max(group.size, mark.size)
  }
  for (const each of groups) each.marks.sort((a, b) => a.x - b.x || a.order - b.order)
  return groups
}

/** "HTX¹", "m²", "NL₃": small type beside larger type, a little above or below its base line. */
function hangSmallType(groups: Group[]): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!
    const near: Group[] = []
    for (let j = Math.max(0, i - reach); j < Math.min(groups.length, i + reach + 1); j++) {
      const other = groups[j]!
      if (j !== i && Math.abs(other.y - group.y) <= offLine * other.size) near.push(other)
    }
    // Raised type hangs on the line below it rather than on the one above.
    near.sort((a, b) => Number(a.y < group.y) - Number(b.y < group.y))
    if (!group.marks.some((mark) => near.some((other) => mark.size <= smallType * other.size))) continue
    const staying: Mark[] = []
    for (const mark of group.marks) {
      const home = near.find((other) => hangsOn(mark, other))
      if (!home) staying.push(mark)
      else insert(home.marks, { ...mark, raised: mark.y < home.y })
    }
    group.marks = staying
  }
}

function hangsOn(mark: Mark, group: Group): boolean {
  const at = firstAfter(group.marks, mark.x)
  for (const neighbour of [group.marks[at - 1], group.marks[at]]) {
    if (!neighbour || mark.size > smallType * neighbour.size) continue
    if (Math.abs(mark.y - neighbour.y) > offLine * neighbour.size) continue
    const gap = neighbour.x <= mark.x ? mark.x - neighbour.end : neighbour.x - mark.end
    const most = neighbour.x > mark.x && noteMark.test(mark.text) ? noteGap : hangingGap
    if (gap < most * neighbour.size && gap > -0.4 * neighbour.size) return true
  }
  return false
}

function firstAfter(marks: readonly Mark[], x: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.x <= x) low = middle + 1
    else high = middle
  }
  return low
}

function insert(marks: Mark[], mark: Mark): void {
  marks.splice(firstAfter(marks, mark.x), 0, mark)
}

const combining = /^\p{M}/u

function toRow(group: Group): Row {
  const words: Word[] = []
  let previous: Mark | null = null
  for (const mark of group.marks) {
    const word = words.at(-1)
    if (!previous || !word) {
      words.push(wordOf(mark, false))
      previous = mark
      continue
    }
    const em = Math.max(mark.size, previous.size)
    // Struck twice a hair apart to look bold.
    if (mark.text === previous.text && Math.abs(mark.x - previous.x) < 0.12 * em && Math.abs(mark.y - previous.y) < 1) {
      word.bold = true
      continue
    }
    const gap = mark.x - word.end
    const joined = gap < (mark.spaced ? spacedGap : spaceGap) * em || (combining.test(mark.text) && gap < 0.5 * em)
    if (joined && mark.raised === word.raised && gap > -0.6 * em) {
      word.text += mark.text
      word.end = Math.max(word.end, mark.end)
      word.bold &&= mark.bold
      word.order = Math.min(word.order, mark.order)
    } else words.push(wordOf(mark, joined && gap > -0.6 * em))
    previous = mark
  }
  for (const word of words) {
    word.text = (word.raised ? raise(word.text) : word.text).normalize('NFC')
  }
  return { y: group.y, size: sizeOf(words), words }
}

function wordOf(mark: Mark, glued: boolean): Word {
  const { text, x, end, y, size, bold, order, raised } = mark
  return { text, x, end, y, size, bold, order, raised, glued }
}

/** The size of most of its letters. */
function sizeOf(words: readonly Word[]): number {
  const letters = new Map<number, number>()
  for (const word of words) letters.set(word.size, (letters.get(word.size) ?? 0) + word.text.length)
  let size = 0
  let most = 0
  for (const [each, count] of letters) {
    if (count > most || (count === most && each > size)) {
      size = each
      most = count
    }
  }
  return size
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function raise(text: string): string {
  return text.replace(/[0-9]/g, (digit) => superscripts[Number(digit)]!)
}

/** The space of the row: its narrowest, since a row of a table may have more wide gaps than spaces. */
export function usualGap(words: readonly Word[]): number {
  if (words.length < 4) return 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < words.length; i++) {
    if (!words[i]!.glued) least = Math.min(least, words[i]!.x - words[i - 1]!.end)
  }
  return Number.isFinite(least) ? least : 0
}

/** "-", "+", "1.", "a)", "IV.", "2.1.", "(3)": what stands at the head of a list item, often with a tab behind it. */
const listMark = /^(?:[-–+*•▪❖➢●■○]|\(?\d{1,2}\)?[.)]?|\d{1,2}(?:\.\d{1,2}){1,4}\.?|\(?\p{L}\)|[IVXLC]{1,5}[.)]?)$/u

/** Gap far wider than the spaces of the row: the edge of a column. */
export function isWide(words: readonly Word[], index: number, em: number, usual: number): boolean {
  const gap = words[index]!.x - words[index - 1]!.end
  if (gap < em || gap < 2.5 * usual) return false
  return !(index === 1 && gap < 4 * em && listMark.test(words[0]!.text))
}

/** The words of one line as text: one space, or a run of spaces in proportion to a gap that is far too wide. */
export function textOf(words: readonly Word[]): string {
  const em = sizeOf(words) || 1
  const usual = usualGap(words)
  let text = ''
  for (const [index, word] of words.entries()) {
    if (index > 0 && !word.glued) {
      const wide = isWide(words, index, 1.5 * em, usual)
      text += wide
        ? ' '.repeat(Math.min(60, Math.max(2, Math.round((word.x - words[index - 1]!.end) / (0.5 * em)))))
        : ' '
    }
    text += word.text
  }
  return text
}
