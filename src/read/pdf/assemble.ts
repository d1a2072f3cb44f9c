/** Puts the pages together: one text, blocks that are slices of it, tables joined over page breaks. */
import type { Block, Box, FootnoteBlock, LineBlock, ReadCell } from '../../model/reading.ts'
import { type Note, notesOf } from './footnotes.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { type JoinedTable, joinTables, type TablePart } from './joined-tables.ts'
import { type LaidLine, type LaidTable, type Layout, lineBox, type Placed, tidy } from './layout.ts'
import { isShort, marginsOf } from './margins.ts'

export function assemble(layouts: readonly Layout[]): { text: string; blocks: Block[] } {
  const furniture = furnitureOf(layouts)
  const bodySize = bodySizeOf(layouts, furniture)
  const notes = new Map<LaidLine, { note: Note; first: boolean }>()
  for (const layout of layouts) {
    for (const note of notesOf(layout, bodySize, furniture)) {
      for (const [index, line] of note.lines.entries()) notes.set(line, { note, first: index === 0 })
    }
  }
  const flow = layouts.flatMap((layout) => layout.items.map((item): Placed => ({ layout, item })))
  const body = flow.filter(({ item }) => item.kind === 'table' || !(furniture.has(item) || notes.has(item)))
  const margins = marginsOf(layouts, body)
  const followers = new Map<LaidLine, LaidLine | null>()
  for (const [index, { item }] of body.entries()) {
    if (item.kind !== 'line') continue
    const next = body[index + 1]?.item
    followers.set(item, next?.kind === 'line' ? next : null)
  }

  const pages = new Writer()
  const raised: { page: number; mark: string; start: number; end: number }[] = []
  const footnotes: FootnoteBlock[] = []
  const joined = joinTables(body)
  const done = new Set<LaidTable>()
  let waiting: Placed[] = []
  let openUntil: LaidTable | null = null

  const writeLine = ({ layout, item }: Placed) => {
    if (item.kind !== 'line' || item.text.trim() === '') return
    const what = furniture.get(item)
    const note = notes.get(item)
    if (what) {
      const { start, end } = pages.write(item.text)
      pages.blocks.push({ kind: 'furniture', what, start, end, page: layout.number, box: lineBox(layout, item) })
    } else if (note) {
      const { start, end } = pages.write(item.text)
      const last = footnotes.at(-1)
      if (!note.first && last && pages.blocks.at(-1) === last) {
        last.end = end
        last.box = union(last.box, lineBox(layout, item))
      } else {
        const block: FootnoteBlock = {
          kind: 'footnote',
          mark: note.note.mark,
          anchors: [],
          start,
          end,
          page: layout.number,
          box: lineBox(layout, item)
        }
        footnotes.push(block)
        pages.blocks.push(block)
      }
    } else {
      const { start, end } = pages.write(item.text)
      for (const found of item.text.matchAll(/[¹²³⁴-⁹⁰]{1,3}/gu)) {
        raised.push({
          page: layout.number,
          mark: found[0],
          start: start + found.index,
          end: start + found.index + found[0].length
        })
      }
      const line: LineBlock = {
        kind: 'line',
        short: isShort(item, followers.get(item) ?? null, item.margin ?? margins.get(layout)!),
        bold: isBold(item),
        start,
        end,
        page: layout.number,
        box: lineBox(layout, item)
      }
      pages.blocks.push(line)
    }
  }

  for (const placed of flow) {
    const { item } = placed
    if (item.kind === 'line') {
      if (openUntil) waiting.push(placed)
      else writeLine(placed)
      continue
    }
    const table = joined.get(item)!
    if (!done.has(item)) {
      writeTable(pages, table)
      for (const part of table.parts) done.add(part.table)
      openUntil = table.parts.length > 1 ? table.parts.at(-1)!.table : null
    }
    if (openUntil === item) {
      openUntil = null
      // What the page breaks put between the parts comes after the whole, and so do the repeated headers.
      const between = waiting
      waiting = []
      for (const each of between) writeLine(each)
      for (const part of table.parts) writeRepeated(pages, part)
    }
  }
  for (const each of waiting) writeLine(each)

  for (const note of footnotes) {
    note.anchors = raised
      .filter((each) => each.mark === note.mark && each.page === note.page)
      .map(({ start, end }) => ({ start, end }))
  }
  return { text: pages.text, blocks: pages.blocks }
}

/** A note of several lines stands in the box that holds them all. */
function union(a: Box | null, b: Box): Box {
  if (!a) return b
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  const width = Math.max(a.x + a.width, b.x + b.width) - x
  const height = Math.max(a.y + a.height, b.y + b.height) - y
  return { page: a.page, x, y, width: tidy(width), height: tidy(height) }
}

class Writer {
  text = ''
  readonly blocks: Block[] = []

  write(text: string, separator = '\n'): { start: number; end: number } {
    if (this.text !== '') this.text += separator
    const start = this.text.length
    this.text += text
    return { start, end: this.text.length }
  }
}

function bodySizeOf(layouts: readonly Layout[], furniture: Furniture): number {
  const letters = new Map<number, number>()
  for (const { items } of layouts) {
    for (const item of items) {
      if (item.kind !== 'line' || furniture.has(item)) continue
      const size = Math.round(item.size * 2) / 2
      letters.set(size, (letters.get(size) ?? 0) + item.text.length)
    }
  }
  let best = 12
  let most = 0
  for (const [size, count] of letters) {
    if (count > most) {
      best = size
      most = count
    }
  }
  return best
}

function isBold(line: LaidLine): boolean {
  let bold = 0
  let all = 0
  for (const word of line.words) {
    all += word.text.length
    if (word.bold) bold += word.text.length
  }
  return bold * 2 > all
}

const layoutWords = /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI|Nơi\s*nhận\s*:/u

function writeTable(pages: Writer, { parts, headerRows }: JoinedTable): void {
  const cells: ReadCell[] = []
  let offset = 0
  let start = -1
  let end = 0
  for (const { layout, table, from, more } of parts) {
    let row = -1
    for (const cell of table.cells) {
      if (cell.row < from) continue
      const rest = more.get(cell)
      const text = rest ? `${cell.text}\n${rest}` : cell.text
      const written = pages.write(text, start >= 0 && cell.row === row ? '\t' : '\n')
      row = cell.row
      if (start < 0) start = written.start
      end = written.end
      cells.push({
        row: offset + cell.row - from,
        column: cell.column,
        rowspan: cell.rowspan,
        colspan: cell.colspan,
        bold: cell.bold,
        start: written.start,
        end: written.end,
        page: layout.number,
        box: layout.boxOf(cell.x0, cell.y0, cell.x1, cell.y1)
      })
    }
    offset += table.grid.ys.length - 1 - from
  }
  const { layout, table } = parts[0]!
  const { grid } = table
  pages.blocks.push({
    kind: 'table',
    layout: layoutWords.test(table.cells.map((cell) => cell.text).join('\n')),
    rows: offset,
    columns: grid.xs.length - 1,
    headerRows,
    cells,
    start,
    end,
    page: layout.number,
    box: layout.boxOf(grid.x0, grid.y0, grid.x1, grid.y1)
  })
}

function writeRepeated(pages: Writer, { layout, table, repeated }: TablePart): void {
  for (const cell of table.cells) {
    if (cell.row >= repeated || cell.text === '') continue
    const { start, end } = pages.write(cell.text)
    const box = layout.boxOf(cell.x0, cell.y0, cell.x1, cell.y1)
    pages.blocks.push({ kind: 'furniture', what: 'runningHead', start, end, page: layout.number, box })
  }
}
