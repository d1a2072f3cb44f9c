/** Tables flattened to lines of text, made tables again. Their columns are inferred: doubts stay on the cells. */

import { fold } from '../../model/fold.ts'
import { readingsOf } from '../../model/numbers.ts'
import type { CellRole } from '../../model/tree.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Line } from '../lines.ts'
import { cellRegionAt } from './flat-cells.ts'
import { type FlatHeader, flatHeader, type HeaderWord, isUnitHead } from './flat-header.ts'
import { type FlatRegion, flatRegionAt, isColumnNumbers, type Tail } from './flat-region.ts'
import { type FlatRow, flatRows } from './flat-rows.ts'
import { type PlacingRow, placeRows } from './placing.ts'
import type { FoundTable, TextCell } from './text-tables.ts'

export function flatTableAt(
  text: string,
  lines: readonly Line[],
  tails: readonly Tail[],
  first: number,
  lexicon: Lexicon
): FoundTable | null {
  const cells = cellRegionAt(lines, first)
  const region = cells ?? flatRegionAt(lines, tails, first)
  if (!region) return null
  const header = (cells && headerOfCells(lines, region)) ?? headerOf(text, lines, region, lexicon)
  if (!header) return null
  const rows = cells?.rows ?? flatRows(text, lines.slice(region.body, region.last + 1), header.unit !== null)
  const lead = (header.index ? 1 : 0) + 1 + (header.unit ? 1 : 0)
  return {
    table: {
      start: lines[region.first]!.start,
      end: lines[region.last]!.end,
      page: lines[region.first]!.page,
      rows: [headerCells(header, lead), ...valueCells(text, rows, header, lead)],
      headerRows: 1,
      flattened: true,
      skipped: []
    },
    last: region.last
  }
}

/** Each line of the header is a cell where there are as many lines as columns. */
function headerOfCells(
  lines: readonly Line[],
  region: Pick<FlatRegion, 'first' | 'body' | 'values'>
): FlatHeader | null {
  const [index, label, ...rest] = lines.slice(region.first, region.body)
  if (!index || !label) return null
  if (rest.length === region.values) return { index, label, unit: null, values: rest }
  const [unit, ...values] = rest
  return unit && values.length === region.values && isUnitHead(unit.text) ? { index, label, unit, values } : null
}

function headerOf(
  text: string,
  lines: readonly Line[],
  region: Pick<FlatRegion, 'first' | 'body' | 'values'>,
  lexicon: Lexicon
): FlatHeader | null {
  const words: HeaderWord[] = []
  for (const line of lines.slice(region.first, region.body)) {
    if (isColumnNumbers(line.text)) continue
    let previous: number | null = null
    for (const match of text.slice(line.start, line.end).matchAll(/\S+/gu)) {
      const start = line.start + match.index
      words.push({
        start,
        end: start + match[0].length,
        text: match[0],
        gap: previous === null ? null : start - previous
      })
      previous = start + match[0].length
    }
  }
  return flatHeader(words, region.values, lexicon)
}

function headerCells(header: FlatHeader, lead: number): TextCell[] {
  const groups = [
    ...(header.index ? [header.index] : []),
    header.label,
    ...(header.unit ? [header.unit] : []),
    ...header.values
  ]
  return groups
    .map((group, column) => ({ ...group, column, colspan: 1, role: 'header' as CellRole, doubt: [] }))
    .slice(0, lead + header.values.length)
}

function valueCells(text: string, rows: readonly FlatRow[], header: FlatHeader, lead: number): TextCell[][] {
  const width = header.values.length
  const total = /^(?:tổng( số| cộng)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố).*|chung)$/u.test(
    fold(text.slice(header.values[0]!.start, header.values[0]!.end)).replace(/\s+/gu, ' ').trim()
  )
  const placing = placeRows(placingRows(text, rows), width, total)
  return rows.map((row, index) => {
    const { columns, doubt } = placing[index]!
    const cells: TextCell[] = []
    let column = 0
    const lay = (span: { start: number; end: number } | null, role: CellRole) => {
      const at = span ?? { start: anchorOf(row), end: anchorOf(row) }
      cells.push({ start: at.start, end: at.end, column, colspan: 1, role: span ? role : 'blank', doubt: [] })
      column++
    }
    if (header.index) lay(row.index, 'index')
    lay(row.label ?? (header.index ? null : row.index), 'label')
    if (header.unit) lay(row.unit, 'unit')
    for (const [place, figure] of row.figures.slice(0, width).entries()) {
      const target = lead + columns[place]!
      for (; column < target; column++)
        cells.push({ start: figure.start, end: figure.start, column, colspan: 1, role: 'blank', doubt: [] })
      const role = /\d/u.test(text.slice(figure.start, figure.end)) ? 'value' : 'blank'
      cells.push({
        start: figure.start,
        end: figure.end,
        column,
        colspan: 1,
        role,
        doubt: doubt[place]!.map((other) => lead + other)
      })
      column++
    }
    const end = row.figures.at(-1)?.end ?? row.unit?.end ?? row.label?.end ?? row.index?.end ?? 0
    for (; column < lead + width; column++)
      cells.push({ start: end, end, column, colspan: 1, role: 'blank', doubt: [] })
    return cells
  })
}

function anchorOf(row: FlatRow): number {
  return row.label?.start ?? row.index?.end ?? row.unit?.start ?? row.figures[0]?.start ?? 0
}

/** "Trong đó:" makes the rows behind it parts of the numbered row above. */
function placingRows(text: string, rows: readonly FlatRow[]): PlacingRow[] {
  let numbered: number | null = null
  let inside = false
  let base: number | null = null
  return rows.map((row, index) => {
    const mark = row.index ? text.slice(row.index.start, row.index.end) : ''
    const label = row.label ? fold(text.slice(row.label.start, row.label.end)) : ''
    const opens = /^(?:trong đó|gồm|bao gồm|chia ra)/u.test(label)
    if (/^(?:[IVX]|[A-E](?!\p{L}))/u.test(mark)) base = null
    if (row.figures.length > 0) base ??= index
    if (/[\dIVXA-E]/u.test(mark)) {
      numbered = row.figures.length > 0 ? index : null
      inside = false
    } else if (opens) inside = true
    else if (/^[-–]/u.test(mark)) inside = false
    return {
      values: row.figures.map((figure) => decimalOf(text.slice(figure.start, figure.end))),
      gaps: row.figures.map((figure) => figure.gap),
      trailing: row.trailing,
      whole: inside && !opens ? numbered : null,
      base: base === index ? null : base
    }
  })
}

function decimalOf(printed: string): number | null {
  const reading = /^\d[\d.,]*$/u.test(printed) ? readingsOf(printed)[0] : undefined
  return reading ? Number(reading.decimal) : null
}
