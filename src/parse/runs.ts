/** Printed lines joined to runs: a paragraph, a heading or an item, over soft breaks, page breaks and footnotes. */
import type { Reading, TableBlock } from '../model/reading.ts'
import type { Stretch } from '../model/stretch.ts'
import type { FootnoteMark } from './clean.ts'
import { splitColumns } from './columns.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { type Lexicon, layoutWords, namesBody, opensGrounds, standsAlone } from './lexicon.ts'
import { type Line, linesOf } from './lines.ts'
import { wrappingOf } from './margins.ts'
import { findTextTables, type TextTable } from './tables/text-tables.ts'
import { goesOn, joinsTight } from './wrap.ts'

export interface Run {
  kind: 'prose' | 'footnote' | 'furniture'
  lines: Line[]
  start: number
  end: number
  page: number | null
  stretch: Stretch
  bold: boolean
  heading: number | null
  listLevel: number | null
  marks: FootnoteMark[]
  /** Of a footnote: its mark, and where the format says that the mark stands in the text. */
  note: { mark: string; anchors: { start: number; end: number }[] } | null
  furniture: Furniture | null
}

export type Piece =
  | Run
  | { kind: 'table'; start: number; block: TableBlock }
  | { kind: 'textTable'; start: number; table: TextTable }

/** The first grounds of a paper stand among its first runs. */
const headRuns = 25

export function piecesOf(reading: Reading, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = []
  const lines: Line[] = []
  let previous = 0
  for (const block of reading.blocks) {
    if (block.kind === 'line' || block.kind === 'paragraph') {
      for (const line of linesOf(reading, block, previous)) lines.push(line)
      previous = lines.at(-1)?.end ?? previous
    } else if (block.kind === 'table') {
      if (!isLayout(reading.text, block)) pieces.push({ kind: 'table', start: block.start, block })
      else
        for (const cell of block.cells) {
          for (const line of cellLines(reading, cell, previous)) lines.push(line)
          previous = lines.at(-1)?.end ?? previous
        }
    } else {
      const span = {
        kind: 'line' as const,
        start: block.start,
        end: block.end,
        page: block.page,
        box: block.box,
        short: null,
        bold: false
      }
      const found = linesOf(reading, span, previous)
      if (found.length === 0) continue
      const run = runOf(found, block.kind)
      if (block.kind === 'footnote') run.note = { mark: block.mark, anchors: block.anchors }
      else
        run.furniture =
          block.what === 'pageNumber' ? 'pageNumber' : block.what === 'metadata' ? 'metadata' : 'watermark'
      pieces.push(run)
    }
  }
  const tables = findTextTables(reading.text, lines, lexicon)
  for (const table of tables) pieces.push({ kind: 'textTable', start: table.start, table })
  const free =
    tables.length === 0
      ? lines
      : lines.filter(
          (line) =>
            !tables.some(
              (table) => line.start < table.end && line.end > table.start && !table.skipped.includes(line.start)
            )
        )
  const tableStarts = pieces.flatMap((piece) =>
    piece.kind === 'table' || piece.kind === 'textTable' ? [piece.start] : []
  )
  for (const run of joinLines(splitColumns(reading.text, free, lexicon), tableStarts, lexicon)) pieces.push(run)
  return pieces.sort((a, b) => a.start - b.start)
}

/** A table that only places the letterhead or the signatures, whether or not the reader says so. */
function isLayout(text: string, block: TableBlock): boolean {
  if (block.layout) return true
  return block.rows <= 6 && block.columns <= 3 && layoutWords.test(text.slice(block.start, block.end))
}

/** The words of one cell of such a table: no line of it goes on in another cell. */
function cellLines(reading: Reading, cell: TableBlock['cells'][number], previous: number): Line[] {
  const found = linesOf(
    reading,
    { kind: 'line', start: cell.start, end: cell.end, page: cell.page, box: cell.box, short: null, bold: cell.bold },
    previous
  )
  const last = found.at(-1)
  if (last) last.closed = true
  return found
}

function joinLines(lines: readonly Line[], walls: readonly number[], lexicon: Lexicon): Run[] {
  const furniture = furnitureOf(lines)
  const wrapping = wrappingOf(lines)
  const runs: { kind: Run['kind']; lines: Line[]; furniture: Furniture | null }[] = []
  let body: { lines: Line[]; last: number } | null = null
  let note: { lines: Line[]; last: number } | null = null
  let bridged = false
  let wall = 0
  const alone = lines.map((line) => standsAlone(line.text, lexicon))
  for (const [index, line] of lines.entries()) {
    while (wall < walls.length && walls[wall]! < line.start) {
      // a table between two lines parts them
      if (body && walls[wall]! > body.lines.at(-1)!.start) body = null
      wall++
    }
    const what = furniture[index]!
    if (what !== null) {
      runs.push({ kind: 'furniture', lines: [line], furniture: what })
      bridged = true
      continue
    }
    if (line.note !== null && index > 0) {
      note = { lines: [line], last: index }
      runs.push({ kind: 'footnote', lines: note.lines, furniture: null })
      bridged = true
      continue
    }
    if (note && goesOn(note.lines.at(-1)!, line, note.last, wrapping, { bridged: false })) {
      note.lines.push(line)
      note.last = index
      continue
    }
    note = null
    if (
      body &&
      !alone[index] &&
      !alone[body.last] &&
      !namesBody(line.text, lexicon) &&
      !(runs.length < headRuns && opensGrounds(line.text, lexicon)) &&
      goesOn(body.lines.at(-1)!, line, body.last, wrapping, { bridged })
    ) {
      body.lines.push(line)
      body.last = index
    } else {
      body = { lines: [line], last: index }
      runs.push({ kind: 'prose', lines: body.lines, furniture: null })
    }
    bridged = false
  }
  return runs.map((run) => ({ ...runOf(run.lines, run.kind), furniture: run.furniture }))
}

function runOf(lines: Line[], kind: Run['kind']): Run {
  const first = lines[0]!
  let text = first.text
  const at = lines.length === 1 ? first.at : [...first.at]
  let marks = first.marks
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!
    const line = lines[index]!
    if (!joinsTight(before, line) && text !== '') {
      text += ' '
      at.push(before.end)
    }
    if (line.marks.length > 0)
      marks = [...marks, ...line.marks.map((mark) => ({ ...mark, from: mark.from + text.length }))]
    text += line.text
    for (const place of line.at) at.push(place)
  }
  return {
    kind,
    lines,
    start: first.start,
    end: lines.at(-1)!.end,
    page: first.page,
    stretch: { text, at },
    bold: lines.every((line) => line.bold),
    heading: first.heading,
    listLevel: first.listLevel,
    marks,
    note: kind === 'footnote' ? { mark: first.note ?? '', anchors: [] } : null,
    furniture: null
  }
}

/** "Phần thứ nhất" and the title in the next line are one heading. */
export function mergeRuns(first: Run, second: Run): Run {
  const merged = runOf([...first.lines, ...second.lines], first.kind)
  return { ...merged, bold: first.bold || second.bold }
}
