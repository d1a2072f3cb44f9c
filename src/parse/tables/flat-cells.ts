/**
 * Tables copied cell by cell, one cell a line:
 *
 *   STT ⏎ Chỉ tiêu ⏎ ĐVT ⏎ Năm 2021 ⏎ Năm 2022 ⏎ 1 ⏎ Tổng số HTX ⏎ HTX ⏎ 45 ⏎ 48 ⏎ 2 ⏎ Thành viên ⏎ …
 */
import type { Line } from '../lines.ts'
import { isFigure, isNothing, isUnit } from './cell-roles.ts'
import type { FlatRow } from './flat-rows.ts'

export interface CellRegion {
  first: number
  body: number
  last: number
  values: number
  rows: FlatRow[]
}

const headCell = /^(?:stt|tt|số\s*tt|số thứ tự)$/iu
const firstIndex = /^(?:1|I|A|01)[.)]?$/u
const indexCell = /^(?:[IVX]{1,4}|[A-E]|\d{1,2}(?:\.\d{1,2}){0,2}|[-+])[.)]?$/u
const longestCell = 110
const mostHeadCells = 30
const fewestRows = 2

export function cellRegionAt(lines: readonly Line[], first: number): CellRegion | null {
  if (!headCell.test(lines[first]!.text)) return null
  let body = first + 1
  while (body < lines.length && body - first <= mostHeadCells && !firstIndex.test(lines[body]!.text)) {
    if (lines[body]!.text.length > 60 || /[.;]$/u.test(lines[body]!.text)) return null
    body++
  }
  if (body - first < 3 || body >= lines.length || body - first > mostHeadCells) return null
  const found = rowsFrom(lines, body)
  const values = found.rows.reduce((most, row) => Math.max(most, row.figures.length), 0)
  return found.rows.length >= fewestRows && values > 0
    ? { first, body, last: found.last, values, rows: found.rows }
    : null
}

/** Index, words, unit, figures; the next row begins with the next index or with words. */
function rowsFrom(lines: readonly Line[], body: number): { rows: FlatRow[]; last: number } {
  const rows: FlatRow[] = []
  let last = body - 1
  let number = 0
  for (let at = body; at < lines.length; ) {
    const row: FlatRow = { index: null, label: null, unit: null, figures: [], trailing: 0 }
    let next = at
    if (indexCell.test(lines[next]!.text)) {
      number = Number.parseInt(lines[next]!.text, 10) || number
      row.index = lines[next++]!
    }
    while (next < lines.length && isWords(lines[next]!) && !(row.label && isUnit(lines[next]!.text))) {
      row.label = row.label ? { start: row.label.start, end: lines[next]!.end } : lines[next]!
      next++
      if (next - at > 4) break
    }
    if (next < lines.length && isUnit(lines[next]!.text) && !isValue(lines[next]!)) row.unit = lines[next++]!
    while (next < lines.length && isValue(lines[next]!) && !opensRow(lines, next, row, number)) {
      row.figures.push({ start: lines[next]!.start, end: lines[next]!.end, gap: null })
      next++
    }
    // words without figures end the table, unless they head a group: "I ⏎ Hợp tác xã ⏎ 1 ⏎ …"
    const group =
      row.figures.length === 0 &&
      row.index !== null &&
      row.label !== null &&
      next < lines.length &&
      indexCell.test(lines[next]!.text)
    if (row.figures.length === 0 && !group) break
    if (row.label === null) break
    rows.push(row)
    last = next - 1
    at = next
  }
  while (rows.at(-1)?.figures.length === 0) {
    const dropped = rows.pop()!
    last = lines.findLastIndex((line) => line.end <= (dropped.index ?? dropped.label)!.start)
  }
  return { rows, last }
}

/** The next running number, with words behind it, is no value: "2 ⏎ Thành viên". */
function opensRow(lines: readonly Line[], at: number, row: FlatRow, previous: number): boolean {
  const next = lines[at + 1]
  const mark = lines[at]!.text.replace(/[.)]$/u, '')
  if (row.figures.length === 0 || !indexCell.test(mark) || !next || !isWords(next) || isUnit(next.text)) return false
  return /^\d+$/u.test(mark) ? Number(mark) === previous + 1 || mark === '1' : true
}

function isValue(line: Line): boolean {
  return isFigure(line.text) || isNothing(line.text)
}

function isWords(line: Line): boolean {
  return (
    line.text.length <= longestCell &&
    !isValue(line) &&
    !indexCell.test(line.text) &&
    !/[.;]$/u.test(line.text) &&
    line.heading === null
  )
}
