/** Tables written with plain signs: pipes, tabs, runs of spaces. */
import type { CellRole } from '../../model/tree.ts'
import { type Lexicon, layoutWords } from '../lexicon.ts'
import type { Line } from '../lines.ts'
import { tailOf } from './flat-region.ts'
import { flatTableAt } from './flat-tables.ts'
import { htmlTableAt } from './html-tables.ts'
import { spacedTableAt } from './spaced-tables.ts'
import { trimmed } from './trim.ts'

export interface TextCell {
  start: number
  end: number
  column: number
  colspan: number
  rowspan?: number
  /** Of flattened tables: what the order of the words has told already. */
  role?: CellRole
  doubt?: number[]
}

export interface TextTable {
  start: number
  end: number
  page: number | null
  /** Rows of cells; the rule under a markdown header is left out. */
  rows: TextCell[][]
  /** Leading rows that the signs themselves mark as header. */
  headerRows: number
  flattened: boolean
  /** Lines between its rows that are none of it: page numbers. */
  skipped: number[]
}

export interface FoundTable {
  table: TextTable
  /** Index of its last line. */
  last: number
}

// |---|:---:|   +----+----+
const pipeRule = /^[|+]?\s*:?-{2,}:?\s*(?:[|+]\s*:?-{2,}:?\s*)*[|+]?$/u

export function findTextTables(text: string, lines: readonly Line[], lexicon: Lexicon): TextTable[] {
  const tails = lines.map((line) => (line.text.length > 240 ? { figures: 0, words: true } : tailOf(line.text)))
  const lastHtml = text.lastIndexOf('</table>')
  const tables: TextTable[] = []
  for (let index = 0; index < lines.length; index++) {
    const found =
      (lines[index]!.start < lastHtml ? htmlTableAt(text, lines, index) : null) ??
      separatedTableAt(text, lines, index, '|') ??
      separatedTableAt(text, lines, index, '\t') ??
      spacedTableAt(text, lines, index) ??
      flatTableAt(text, lines, tails, index, lexicon)
    if (!found) continue
    index = found.last
    if (!layoutWords.test(text.slice(found.table.start, found.table.end))) tables.push(found.table)
  }
  return tables
}

/** Two lines or more in a row, each with two separators or more (one is enough under a markdown rule). */
function separatedTableAt(text: string, lines: readonly Line[], first: number, sign: '|' | '\t'): FoundTable | null {
  if (count(text, lines[first]!, sign) < 1) return null
  const rows: TextCell[][] = []
  let headerRows = 0
  let ruled = false
  const skipped: number[] = []
  let last = first
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    if (isPageNumber(text, lines, index, sign)) {
      skipped.push(line.start)
      continue
    }
    if (count(text, line, sign) < 1 || (index > first && line.gap > 1 && last === index - 1)) break
    if (sign === '|' && pipeRule.test(text.slice(line.start, line.end))) {
      if (!ruled) headerRows = rows.length
      ruled = true
    } else rows.push(cellsOf(text, line, sign))
    last = index
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  const wide = rows.filter((row) => row.length >= 3 || (row.length === 2 && ruled)).length
  if (rows.length < 2 || wide < 2 || width < 2) return null
  const page = lines[first]!.page
  return {
    table: { start: lines[first]!.start, end: lines[last]!.end, page, rows, headerRows, flattened: false, skipped },
    last
  }
}

/** A page number between two rows of one table. */
function isPageNumber(text: string, lines: readonly Line[], index: number, sign: string): boolean {
  const before = lines[index - 1]
  const next = lines[index + 1]
  if (!before || !next || !/^\d{1,3}$/u.test(lines[index]!.text)) return false
  const width = count(text, before, sign)
  return width > 0 && count(text, next, sign) === width
}

function count(text: string, line: Line, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign, line.start); at >= 0 && at < line.end; at = text.indexOf(sign, at + 1)) found++
  return found
}

/** Of a line of pipes the cells between them; of tabs those before the first and behind the last too. */
function cellsOf(text: string, line: Line, sign: '|' | '\t'): TextCell[] {
  let start = line.start
  let end = line.end
  if (sign === '|') {
    if (text[start] === '|') start++
    if (text[end - 1] === '|' && end - 1 > start) end--
  } else {
    while (start > 0 && text[start - 1] !== '\n') start--
    while (end < text.length && text[end] !== '\n') end++
  }
  const cells: TextCell[] = []
  for (let from = start; ; ) {
    const at = text.indexOf(sign, from)
    const stop = at < 0 || at >= end ? end : at
    cells.push({ ...trimmed(text, from, stop), column: cells.length, colspan: 1 })
    if (stop === end) return cells
    from = stop + 1
  }
}
