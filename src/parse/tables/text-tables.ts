/** Tables written with plain signs: pipes, tabs, runs of spaces. */
import type { Line } from '../lines.ts'

export interface TextCell {
  start: number
  end: number
}

export interface TextTable {
  start: number
  end: number
  page: number | null
  /** Rows of cells; the rule under a markdown header is left out. */
  rows: TextCell[][]
  /** Leading rows that the signs themselves mark as header. */
  headerRows: number
}

// |---|:---:|
const pipeRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u

export function findTextTables(text: string, lines: readonly Line[]): TextTable[] {
  const tables: TextTable[] = []
  for (let index = 0; index < lines.length; index++) {
    const table = pipeTableAt(text, lines, index)
    if (!table) continue
    tables.push(table.table)
    index = table.last
  }
  return tables
}

function pipeTableAt(text: string, lines: readonly Line[], first: number): { table: TextTable; last: number } | null {
  const cellsAt = (index: number) => pipeCells(text, lines[index]!)
  let last = first
  if (countPipes(text, lines[first]!) < 2) return null
  const rows: TextCell[][] = []
  let headerRows = 0
  for (let index = first; index < lines.length && countPipes(text, lines[index]!) >= 2; index++) {
    const raw = text.slice(lines[index]!.start, lines[index]!.end)
    if (pipeRule.test(raw)) headerRows ||= rows.length
    else rows.push(cellsAt(index))
    last = index
  }
  const wide = rows.filter((row) => row.length >= 2)
  if (rows.length < 2 || wide.length < 2 || (headerRows === 0 && rows.length < 3 && wide[0]!.length < 3)) return null
  return {
    table: { start: lines[first]!.start, end: lines[last]!.end, page: lines[first]!.page, rows, headerRows },
    last
  }
}

function countPipes(text: string, line: Line): number {
  let pipes = 0
  for (let at = text.indexOf('|', line.start); at >= 0 && at < line.end; at = text.indexOf('|', at + 1)) pipes++
  return pipes
}

function pipeCells(text: string, line: Line): TextCell[] {
  const cells: TextCell[] = []
  let start = text[line.start] === '|' ? line.start + 1 : line.start
  while (start <= line.end) {
    let stop = text.indexOf('|', start)
    if (stop < 0 || stop > line.end) stop = line.end
    if (stop < line.end || start < line.end) cells.push(trimmed(text, start, stop))
    start = stop + 1
  }
  return cells
}

export function trimmed(text: string, start: number, end: number): TextCell {
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}
