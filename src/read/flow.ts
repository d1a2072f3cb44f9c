/**
 * The common middle of the readers of marked-up formats: paragraphs, tables and notes as runs of text in order, made
 * into one reading text and its blocks. Letters of old fonts are turned into Unicode here, run by run.
 */
import type { Loss } from '../model/contract.ts'
import type { Block, FootnoteBlock, FurnitureBlock, ReadCell, TableBlock } from '../model/reading.ts'
import { isLayoutTable } from './docx/layout.ts'
import { repairRuns, type TextRun } from './encodings/runs.ts'
import { lettersIn } from './loss-tally.ts'

/** A run of letters in one font, or the mark of a note in the text. */
export interface FlowRun extends TextRun {
  bold?: boolean
}
export interface NoteMark {
  note: string
}
export type FlowPiece = FlowRun | NoteMark

export interface FlowParagraph {
  kind: 'paragraph'
  /** Automatic number with the gap after it: "1. ", "- ". */
  label?: string
  pieces: FlowPiece[]
  listLevel?: number
  heading?: number
  furniture?: FurnitureBlock['what']
  page?: number
  /** Where in the file, in words, where the count of paragraphs says too little: "trang tính 2, hàng 5". */
  origin?: string
}

export interface FlowCell {
  content: FlowItem[]
  colspan: number
  rowspan: number
}

export interface FlowTable {
  kind: 'table'
  rows: FlowCell[][]
  headerRows: number
  /** Has printed lines; null where the format does not tell. */
  bordered: boolean | null
  /** Data whatever its words: a sheet of a workbook. */
  data?: boolean
  page?: number
}

export type FlowItem = FlowParagraph | FlowTable

export interface FlowNote {
  mark: string
  content: FlowItem[]
}

export interface Flow {
  items: FlowItem[]
  /** In the order of their marks. */
  notes: Map<string, FlowNote>
  /** What a paragraph is called in origins: "đoạn". */
  paragraphWord: string
}

export interface Written {
  text: string
  blocks: Block[]
  losses: Loss[]
  /** Letters of the flow as the file had them, without numbers of lists and marks of notes. */
  letters: number
}

const unplaced = { page: null, box: null } as const

export function writeFlow(flow: Flow): Written {
  const notes = [...flow.notes.values()].flatMap((note) => [...paragraphsOf(note.content)])
  const paragraphs = [...new Set([...paragraphsOf(flow.items), ...notes])].filter(
    (paragraph) => !isBlank(paragraph.pieces)
  )
  const letters = paragraphs.reduce((total, paragraph) => total + lettersIn(plainText(paragraph.pieces)), 0)
  const losses = repaired(paragraphs, flow.paragraphWord)
  const writer = new FlowWriter(flow, new Map(paragraphs.map((paragraph, index) => [paragraph, index + 1])))
  writer.items(flow.items)
  writer.notes()
  return { text: writer.text, blocks: writer.blocks, losses, letters }
}

function repaired(paragraphs: readonly FlowParagraph[], paragraphWord: string): Loss[] {
  const runs = paragraphs.map((paragraph) => paragraph.pieces.filter((piece) => 'text' in piece))
  const changed = new Map<string, number[]>()
  for (const [index, label] of repairRuns(runs).entries()) {
    if (label === null) continue
    const places = changed.get(label)
    if (places) places.push(index + 1)
    else changed.set(label, [index + 1])
  }
  return [...changed].map(([label, places]) => ({
    what: `bảng mã ${label} được đổi sang Unicode`,
    where: placesInWords(places, paragraphWord),
    why: 'chữ gõ theo phông chữ cũ'
  }))
}

function* paragraphsOf(items: readonly FlowItem[]): Generator<FlowParagraph> {
  for (const item of items) {
    if (item.kind === 'paragraph') yield item
    else for (const row of item.rows) for (const cell of row) yield* paragraphsOf(cell.content)
  }
}

/** "đoạn 3, 9, 12 và 4 chỗ khác" */
function placesInWords(numbers: readonly number[], word: string): string {
  const shown = numbers.slice(0, 5).join(', ')
  return `${word} ${shown}${numbers.length > 5 ? ` và ${numbers.length - 5} chỗ khác` : ''}`
}

class FlowWriter {
  text = ''
  readonly blocks: Block[] = []
  readonly #flow: Flow
  readonly #anchors = new Map<string, { start: number; end: number }[]>()
  readonly #numbers: ReadonlyMap<FlowParagraph, number>

  /** numbers: paragraphs as they are counted for people, 1 for the first that holds words, those of tables too. */
  constructor(flow: Flow, numbers: ReadonlyMap<FlowParagraph, number>) {
    this.#flow = flow
    this.#numbers = numbers
  }

  items(items: readonly FlowItem[]): void {
    for (const item of items) {
      if (item.kind === 'paragraph') this.#paragraph(item)
      else this.#table(item)
    }
  }

  notes(): void {
    for (const [id, note] of this.#flow.notes) {
      const anchors = this.#anchors.get(id) ?? []
      this.#newLine()
      const start = this.text.length
      this.text += note.mark
      let gap = ' '
      for (const line of linesOf(note.content)) {
        this.text += gap
        this.#pieces(line)
        gap = '\n'
      }
      const block: FootnoteBlock = {
        kind: 'footnote',
        start,
        end: this.text.length,
        ...unplaced,
        mark: note.mark,
        anchors
      }
      this.blocks.push(block)
    }
  }

  #paragraph(paragraph: FlowParagraph): void {
    const pieces = trimmed(withLabel(paragraph))
    if (isBlank(pieces)) return
    this.#newLine()
    const start = this.text.length
    this.#pieces(pieces)
    const place = { start, end: this.text.length, page: paragraph.page ?? null, box: null }
    if (paragraph.furniture) this.blocks.push({ kind: 'furniture', ...place, what: paragraph.furniture })
    else {
      const { listLevel = null, heading = null } = paragraph
      this.blocks.push({
        kind: 'paragraph',
        ...place,
        listLevel,
        heading,
        bold: isBold(pieces),
        origin: paragraph.origin ?? `${this.#flow.paragraphWord} ${this.#numbers.get(paragraph) ?? 1}`
      })
    }
  }

  #table(table: FlowTable): void {
    const cells = table.rows.flat()
    if (cells.every((cell) => linesOf(cell.content).length === 0)) return
    // a frame around text is no grid
    if (cells.length === 1 && !table.data) {
      this.items(cells[0]!.content)
      return
    }
    const words = table.rows.map((row) => row.map((cell) => linesOf(cell.content).map(plainText).join('\n')))
    const layout = !table.data && isLayoutTable(words, table.bordered ?? true)
    if (layout && cells.some((cell) => cell.content.some((item) => item.kind === 'table' && item.rows.length > 1))) {
      for (const cell of cells) this.items(cell.content)
      return
    }
    this.#newLine()
    this.blocks.push(this.#grid(table, layout))
  }

  #grid(table: FlowTable, layout: boolean): TableBlock {
    const start = this.text.length
    const place = { page: table.page ?? null, box: null }
    const cells: ReadCell[] = []
    const taken: number[] = []
    let columns = 0
    for (const [row, rowCells] of table.rows.entries()) {
      if (row > 0) this.text += '\n'
      let column = 0
      for (const [index, cell] of rowCells.entries()) {
        if (index > 0) this.text += '\t'
        while ((taken[column] ?? 0) > row) column++
        // a wide cell ends where one from above stands in its way
        let colspan = 1
        while (colspan < cell.colspan && (taken[column + colspan] ?? 0) <= row) colspan++
        for (let at = column; at < column + colspan; at++) taken[at] = row + cell.rowspan
        const lines = linesOf(cell.content)
        const from = this.text.length
        for (const [number, line] of lines.entries()) {
          if (number > 0) this.text += '\n'
          this.#pieces(line)
        }
        const rowspan = Math.min(cell.rowspan, table.rows.length - row)
        const bold = lines.length > 0 && lines.every(isBold)
        cells.push({ row, column, rowspan, colspan, bold, start: from, end: this.text.length, ...place })
        column += colspan
        columns = Math.max(columns, column)
      }
    }
    const { rows, headerRows } = table
    return {
      kind: 'table',
      start,
      end: this.text.length,
      ...place,
      layout,
      rows: rows.length,
      columns,
      headerRows,
      cells
    }
  }

  #newLine(): void {
    if (this.text !== '') this.text += '\n'
  }

  #pieces(pieces: readonly FlowPiece[]): void {
    for (const piece of pieces) {
      if ('text' in piece) this.text += piece.text
      else {
        const mark = this.#flow.notes.get(piece.note)?.mark ?? ''
        const anchors = this.#anchors.get(piece.note) ?? []
        anchors.push({ start: this.text.length, end: this.text.length + mark.length })
        this.#anchors.set(piece.note, anchors)
        this.text += mark
      }
    }
  }
}

function withLabel(paragraph: FlowParagraph): FlowPiece[] {
  const { label = '', pieces } = paragraph
  return label === '' || isBlank(pieces) ? pieces : [{ text: label, font: null, bold: isBold(pieces) }, ...pieces]
}

/** The lines of a cell or note: its paragraphs, and nested tables row by row. */
function linesOf(items: readonly FlowItem[]): FlowPiece[][] {
  const lines: FlowPiece[][] = []
  for (const item of items) {
    if (item.kind === 'paragraph') lines.push(trimmed(withLabel(item)))
    else {
      for (const row of item.rows) {
        lines.push(
          row.flatMap((cell, index) => {
            const inner = linesOf(cell.content).flatMap((line, number) => (number > 0 ? [gap('\n'), ...line] : line))
            return index > 0 ? [gap('\t'), ...inner] : inner
          })
        )
      }
    }
  }
  return lines.filter((line) => !isBlank(line))
}

const gap = (text: string): FlowRun => ({ text, font: null })

const isBlank = (pieces: readonly FlowPiece[]): boolean =>
  pieces.every((piece) => 'text' in piece && piece.text.trim() === '')

const plainText = (pieces: readonly FlowPiece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')

function isBold(pieces: readonly FlowPiece[]): boolean {
  const worded = pieces.filter((piece): piece is FlowRun => 'text' in piece && piece.text.trim() !== '')
  return worded.length > 0 && worded.every((run) => run.bold === true)
}

/** NFC over the borders of runs, without the white space at both ends. */
function trimmed(pieces: readonly FlowPiece[]): FlowPiece[] {
  const joined: FlowPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (!('text' in piece)) joined.push(piece)
    else if (last && 'text' in last && (last.bold ?? false) === (piece.bold ?? false)) last.text += piece.text
    else joined.push({ ...piece })
  }
  for (const piece of joined) if ('text' in piece) piece.text = piece.text.normalize('NFC')
  while (joined[0] && 'text' in joined[0]) {
    joined[0].text = joined[0].text.trimStart()
    if (joined[0].text !== '') break
    joined.shift()
  }
  for (let last = joined.at(-1); last && 'text' in last; last = joined.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    joined.pop()
  }
  return joined
}
