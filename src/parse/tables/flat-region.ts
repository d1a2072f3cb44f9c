/** Where a table has been flattened to lines of text: short lines that end in figures, under a header broken over lines. */
import type { Line } from '../lines.ts'
import { isFigure, isNothing } from './cell-roles.ts'

export interface FlatRegion {
  /** Indexes of lines: the header from first, the rows from body, both up to last. */
  first: number
  body: number
  last: number
  /** Most figures of a row: so many columns hold values. */
  values: number
}

const longestLabel = 90
const longestHead = 60
const mostHeadLines = 40
const fewestRows = 3

/** Figures at the end of the line, and whether words stand before them. */
export interface Tail {
  figures: number
  words: boolean
}

/** "Số HTX đang hoạt động HTX 25 7 2 5    3 1 7": eight figures. A year that belongs to the label is none. */
export function tailOf(text: string): Tail {
  const tokens = text.split(/\s+/u).filter((token) => token !== '')
  let figures = 0
  let at = tokens.length
  while (at > 0 && (isFigure(tokens[at - 1]!) || (figures > 0 && isNothing(tokens[at - 1]!)))) {
    if (at > 1 && /^(?:năm|số|khóa|khoá|luật|quý|tháng|ngày|đến|từ)$/iu.test(tokens[at - 2]!)) break
    at--
    figures++
  }
  while (at < tokens.length && isNothing(tokens[at]!)) {
    at++
    figures--
  }
  return { figures, words: at > 0 }
}

const headStart = /^(?:stt|tt|số\s*tt|số thứ tự)(?![\p{L}\d])/iu
// Nội dung ⏎ Đơn vị ⏎ Tổng số ⏎ …: a header without running numbers, broken over lines
const labelHead =
  /^(?:nội dung|chỉ tiêu|các chỉ tiêu|tên chỉ tiêu|lĩnh vực|ngành nghề|loại hình|địa phương|địa bàn|xã, (?:phường|thị trấn)|huyện, (?:thị xã|thành phố))$/iu
// I Hợp tác xã   A. Hợp tác xã   1 Tổng số HTX
const rowStart = /^(?:[IVX]{1,4}|[A-E]|\d{1,2}(?:\.\d{1,2})?)\s*[.)]?\s+\p{L}/u
const sentence = /[.;!?]$|\.\s+\p{Lu}/u

/** The flattened table that begins with its header at this line. */
export function flatRegionAt(lines: readonly Line[], tails: readonly Tail[], first: number): FlatRegion | null {
  if (lines[first]!.text.length > 160) return null
  if (!headStart.test(lines[first]!.text) && !labelHead.test(lines[first]!.text))
    return evenRegionAt(lines, tails, first)
  let body = -1
  for (let index = first + 1; index < lines.length && index - first <= mostHeadLines; index++) {
    const line = lines[index]!
    if (isRow(line, tails[index]!) && !isColumnNumbers(line.text)) {
      body = index
      break
    }
    if (line.text.length > longestHead || sentence.test(line.text)) return null
  }
  if (body < 0) return null
  const rows = rowsFrom(lines, tails, body)
  return rows === null ? null : { first, body, ...rows }
}

/**
 * A header of one line without a running number, over rows that all end in as many figures:
 *
 *   Xã, phường Số HTX Thành viên
 *   Hòa Bình 5 120
 *   Tân Thịnh 3 80
 */
function evenRegionAt(lines: readonly Line[], tails: readonly Tail[], first: number): FlatRegion | null {
  const values = tails[first + 1]?.figures ?? 0
  if (values < 2 || tails[first]!.figures > 0 || sentence.test(lines[first]!.text) || lines[first]!.text.endsWith(':'))
    return null
  let last = first
  while (last + 1 < lines.length && tails[last + 1]!.figures === values && tails[last + 1]!.words) last++
  return last - first >= fewestRows ? { first, body: first + 1, last, values } : null
}

function isRow(line: Line, tail: Tail): boolean {
  return line.text.length <= longestLabel + 60 && ((tail.words && tail.figures >= 2) || rowStart.test(line.text))
}

/** (1) (2) (3)   1 2 3 4   A B 1 2 3 */
export function isColumnNumbers(text: string): boolean {
  const tokens = text.split(/\s+/u)
  if (tokens.length < 3) return false
  const numbers = tokens.map((token) => /^\(?(\d{1,2}|[A-D])\)?$/u.exec(token)?.[1])
  if (numbers.some((number) => number === undefined)) return false
  const digits = numbers.filter((number) => /\d/u.test(number!)).map(Number)
  return digits.length >= 2 && digits.every((digit, index) => index === 0 || digit === digits[index - 1]! + 1)
}

/** The rows go on while figures come again within a few short lines. */
function rowsFrom(
  lines: readonly Line[],
  tails: readonly Tail[],
  body: number
): { last: number; values: number } | null {
  let last = -1
  let rows = 0
  let values = 0
  for (let index = body; index < lines.length; index++) {
    const line = lines[index]!
    const tail = tails[index]!
    if (line.heading !== null || line.text.length > longestLabel + 80 || headStart.test(line.text)) break
    if (tail.figures >= 2 || (tail.figures === 1 && !tail.words)) {
      last = index
      if (tail.figures >= 2) rows++
      values = Math.max(values, tail.figures)
    } else if (tail.figures === 1 && line.text.length <= longestLabel && !sentence.test(line.text)) last = index
    else if (line.text.length > longestLabel || sentence.test(line.text) || index - Math.max(last, body) > 6) break
  }
  // a number alone, set apart below a full row: the page ends with the table
  if (last > body && isPageNumber(lines[last]!) && tails[last - 1]!.figures === values) last--
  return rows >= fewestRows && values >= 2 ? { last, values } : null
}

function isPageNumber(line: Line): boolean {
  return line.gap > 0 && /^\d{1,3}$/u.test(line.text)
}
