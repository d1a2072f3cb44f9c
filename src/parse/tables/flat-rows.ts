/** The lines of a flattened table put together to rows: running number, label, unit, figures in their printed order. */
import type { Line } from '../lines.ts'
import { isFigure, isNothing, isUnit } from './cell-roles.ts'
import { tailOf } from './flat-region.ts'

export interface FlatFigure {
  start: number
  end: number
  /** Signs of white space before it; null where it opens a line. */
  gap: number | null
}

export interface FlatSpan {
  start: number
  end: number
}

export interface FlatRow {
  index: FlatSpan | null
  label: FlatSpan | null
  unit: FlatSpan | null
  figures: FlatFigure[]
  /** White space behind the last figure. */
  trailing: number
}

// 1  I  II.  a)  2.1   -   +
const indexMark = /^(?:[IVX]{1,4}|[A-Ea-eđ]|\d{1,2}(?:\.\d{1,2}){0,2}|[-+*•–])[.)]?(?=\s|$)/u
const gluedBullet = /^[-+•–](?=\p{L})/u

export function flatRows(text: string, lines: readonly Line[], withUnit: boolean): FlatRow[] {
  const rows: FlatRow[] = []
  let open: FlatRow | null = null
  const close = () => {
    if (open) rows.push(open)
    open = null
  }
  for (const [place, line] of lines.entries()) {
    const parts = partsOf(text, line, withUnit, open === null || open.label === null)
    // a line of figures alone ends the label above it; words after figures open a new row
    const begins = parts.index !== null || (open !== null && (open as FlatRow).figures.length > 0)
    if (
      begins &&
      !(
        parts.figures.length > 0 &&
        parts.label === null &&
        parts.index === null &&
        open !== null &&
        (open as FlatRow).figures.length === 0
      )
    )
      close()
    open = open === null ? parts : merged(open as FlatRow, parts)
    const next = lines[place + 1]
    if (open.figures.length === 0 && (/:$/u.test(line.text) || (next !== undefined && isSectionRow(open, text, next))))
      close()
  }
  close()
  return rows
}

/** "I Hợp tác xã" over "1 Tổng số HTX …": a row without figures. */
function isSectionRow(row: FlatRow, text: string, next: Line): boolean {
  if (row.index === null || row.label === null) return false
  const mark = text.slice(row.index.start, row.index.end)
  return /^(?:[IVX]+|[A-E])/u.test(mark) && indexMark.test(next.text) && tailOf(next.text).figures > 0
}

function merged(row: FlatRow, more: FlatRow): FlatRow {
  return {
    index: row.index ?? more.index,
    label: row.label && more.label ? { start: row.label.start, end: more.label.end } : (row.label ?? more.label),
    unit: row.unit ?? more.unit,
    figures: [...row.figures, ...more.figures],
    trailing: more.figures.length > 0 ? more.trailing : row.trailing
  }
}

function partsOf(text: string, line: Line, withUnit: boolean, fresh: boolean): FlatRow {
  const raw = text.slice(line.start, line.end)
  const tokens = [...raw.matchAll(/\S+/gu)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    text: match[0]
  }))
  const { figures: count } = tailOf(raw)
  const figureTokens = tokens.slice(tokens.length - count)
  const words = tokens.slice(0, tokens.length - count)
  let index: FlatSpan | null = null
  const mark = indexMark.exec(raw) ?? gluedBullet.exec(raw)
  if (mark && words.length > 0 && (fresh || count === 0 || words.length > 1)) {
    index = { start: line.start, end: line.start + mark[0].length }
    if (index.end === words[0]!.end) words.shift()
    else words[0] = { ...words[0]!, start: index.end, text: words[0]!.text.slice(mark[0].length) }
  }
  let unit: FlatSpan | null = null
  if (withUnit && count > 0) {
    for (let size = Math.min(3, words.length); size >= 1 && unit === null; size--) {
      const from = words[words.length - size]!
      const printed = text.slice(from.start, words.at(-1)!.end)
      if (!isUnit(printed)) continue
      unit = { start: from.start, end: words.at(-1)!.end }
      words.length -= size
    }
  }
  return {
    index,
    label: words.length > 0 ? { start: words[0]!.start, end: words.at(-1)!.end } : null,
    unit,
    figures: figureTokens
      .map((token, place) => ({
        start: token.start,
        end: token.end,
        gap:
          place === 0 && tokens.length === count ? null : token.start - tokens[tokens.length - count + place - 1]!.end,
        text: token.text
      }))
      .filter((token) => isFigure(token.text) || isNothing(token.text))
      .map(({ start, end, gap }) => ({ start, end, gap })),
    trailing: trailingOf(text, line.end)
  }
}

function trailingOf(text: string, end: number): number {
  let at = end
  while (at < text.length && text[at] !== '\n' && /\s/u.test(text[at]!)) at++
  return at - end
}
