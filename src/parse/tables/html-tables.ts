/** Tables that a conversion tool left in the text as html: <table><tr><td colspan="2">…</td></tr></table>. */
import type { Line } from '../lines.ts'
import type { FoundTable, TextCell } from './text-tables.ts'
import { trimmed } from './trim.ts'

const opening = /^<table\b/iu
const cellTag = /<(\/?)(tr|td|th|table)\b([^<>]{0,300})>/giu
const longest = 400_000

export function htmlTableAt(text: string, lines: readonly Line[], first: number): FoundTable | null {
  const line = lines[first]!
  if (!opening.test(text.slice(line.start, line.start + 10))) return null
  const close = text.indexOf('</table>', line.start)
  if (close < 0 || close - line.start > longest) return null
  const end = close + '</table>'.length
  let last = first
  while (last + 1 < lines.length && lines[last + 1]!.start < end) last++
  // words behind the table in its last line would be lost
  if (lines[last]!.end > end) return null
  const { rows, heads } = rowsOf(text, line.start, end)
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return null
  return {
    table: {
      start: line.start,
      end: lines[last]!.end,
      page: line.page,
      rows,
      headerRows: heads,
      flattened: false,
      skipped: []
    },
    last
  }
}

function rowsOf(text: string, start: number, end: number): { rows: TextCell[][]; heads: number } {
  const rows: TextCell[][] = []
  const taken: boolean[][] = []
  let heads = 0
  let open: { from: number; colspan: number; rowspan: number; head: boolean } | null = null
  for (const match of text.slice(start, end).matchAll(cellTag)) {
    const [whole, slash, name, attributes] = match
    const at = start + match.index
    const closes = slash === '/' || name!.toLowerCase() === 'tr'
    if (open && (closes || /^t[dh]$/iu.test(name!))) {
      lay(open, at)
      open = null
    }
    if (slash === '/') continue
    if (/^tr$/iu.test(name!)) rows.push([])
    else if (/^t[dh]$/iu.test(name!) && rows.length > 0) {
      open = {
        from: at + whole.length,
        colspan: spanIn(attributes!, 'colspan'),
        rowspan: spanIn(attributes!, 'rowspan'),
        head: /th/iu.test(name!)
      }
    }
  }
  return { rows, heads }

  function lay(cell: { from: number; colspan: number; rowspan: number; head: boolean }, to: number): void {
    const row = rows.length - 1
    let column = 0
    while (taken[row]?.[column]) column++
    for (let down = 0; down < cell.rowspan; down++) {
      while (taken.length <= row + down) taken.push([])
      for (let right = 0; right < cell.colspan; right++) taken[row + down]![column + right] = true
    }
    rows[row]!.push({ ...trimmed(text, cell.from, to), column, colspan: cell.colspan, rowspan: cell.rowspan })
    if (cell.head && column === 0) heads = row + 1
  }
}

function spanIn(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'iu').exec(attributes)
  return found ? Math.max(1, Math.min(40, Number(found[1]))) : 1
}
