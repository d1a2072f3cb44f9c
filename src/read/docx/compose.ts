/** From mammoth's tree to the reading text and its blocks: paragraphs, tables cell by cell, notes at the end. */

import type { Block, FurnitureBlock, ReadCell, TableBlock } from '../../model/reading.ts'
import { isLayoutTable } from './layout.ts'
import type { LossBook } from './losses.ts'
import type { MammothDocument, MammothNode } from './mammoth-document.ts'
import { noteMark, shifted, typedMark } from './marks.ts'
import { modernise } from './old-text.ts'
import type { ParagraphInfo, TableInfo } from './preparation.ts'

export interface NoteStyle {
  format: string
  start: number
}

export interface Known {
  paragraphs: readonly ParagraphInfo[]
  tables: readonly TableInfo[]
  noteKeys: ReadonlySet<string>
  customMarks: ReadonlyMap<string, string>
  noteStyles: Record<'footnote' | 'endnote', NoteStyle>
  losses: LossBook
}

/** A run of text, or the place of a note's mark. */
type Piece = string | { note: string }

interface Note {
  mark: string
  anchors: { start: number; end: number }[]
}

const unplaced = { page: null, box: null } as const

export function compose(document: MammothDocument, known: Known): { text: string; blocks: Block[] } {
  return new Composer(document, known).run()
}

class Composer {
  readonly #document: MammothDocument
  readonly #known: Known
  readonly #parts: string[] = []
  #length = 0
  readonly #blocks: Block[] = []
  readonly #notes = new Map<string, Note>()
  readonly #noteCounts = { footnote: 0, endnote: 0 }

  constructor(document: MammothDocument, known: Known) {
    this.#document = document
    this.#known = known
  }

  run(): { text: string; blocks: Block[] } {
    const notes = [...this.#known.noteKeys].map((key) => ({ type: 'note', children: this.#noteBody(key) }))
    modernise([...this.#document.children, ...notes], (encoding, paragraph) => {
      this.#known.losses.countEncoding(encoding, this.#infoOf(paragraph)?.origin ?? 'chú thích')
    })
    const footers = this.#document.children.filter((node) => this.#zoneOf(node) === 'footer')
    this.#flow(this.#document.children.filter((node) => !footers.includes(node)))
    for (const kind of ['footnote', 'endnote']) {
      for (const [key, note] of this.#notes) if (key.startsWith(`${kind} `)) this.#footnote(key, note)
    }
    this.#flow(footers)
    return { text: this.#parts.join(''), blocks: this.#blocks }
  }

  #flow(nodes: readonly MammothNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node)
      else if (node.type === 'table') this.#table(node)
    }
  }

  #paragraph(node: MammothNode): void {
    const pieces = piecesOf(node)
    if (isBlank(pieces)) return
    this.#newLine()
    const { start, end } = this.#write(pieces)
    const info = this.#infoOf(node)
    const what = furnitureOf(info)
    if (what) this.#blocks.push({ kind: 'furniture', start, end, ...unplaced, what })
    else {
      const { listLevel = null, heading = null, bold = false, origin = '' } = info ?? {}
      this.#blocks.push({ kind: 'paragraph', start, end, ...unplaced, listLevel, heading, bold, origin })
    }
  }

  #infoOf(paragraph: MammothNode): ParagraphInfo | undefined {
    const index = bookmarkOf(paragraph, 'p')
    return index === null ? undefined : this.#known.paragraphs[index]
  }

  #zoneOf(node: MammothNode): string {
    return firstParagraphs(node).map((paragraph) => this.#infoOf(paragraph)?.zone)[0] ?? 'body'
  }

  #table(table: MammothNode): void {
    const rows = childrenOf(table, 'tableRow').map((row) => childrenOf(row, 'tableCell'))
    const cells = rows.flat()
    const info = this.#known.tables[bookmarkOf(cells[0], 't') ?? -1]
    const words = rows.map((row) => row.map(plainText))
    if (words.flat().every((text) => text.trim() === '')) return
    const zone = this.#zoneOf(table)
    if (zone === 'header' || zone === 'footer') this.#margin(table)
    // a frame around text is no grid; a layout that holds a data table gives way to it
    else if (cells.length === 1) this.#flow(cells[0]!.children ?? [])
    else {
      const layout = isLayoutTable(words, info?.bordered ?? true)
      if (layout && cells.some((cell) => this.#holdsData(cell)))
        for (const cell of cells) this.#flow(cell.children ?? [])
      else this.#grid(table, rows, layout)
    }
  }

  #holdsData(cell: MammothNode): boolean {
    return childrenOf(cell, 'table').some((table) => {
      const rows = childrenOf(table, 'tableRow').map((row) => childrenOf(row, 'tableCell'))
      const info = this.#known.tables[bookmarkOf(rows[0]?.[0], 't') ?? -1]
      return (
        rows.flat().length > 1 &&
        !isLayoutTable(
          rows.map((row) => row.map(plainText)),
          info?.bordered ?? true
        )
      )
    })
  }

  #grid(table: MammothNode, rows: MammothNode[][], layout: boolean): void {
    this.#newLine()
    const start = this.#length
    const read: ReadCell[] = []
    // the row down to which each column is taken by a cell from above
    const taken: number[] = []
    let columns = 0
    for (const [row, cells] of rows.entries()) {
      if (row > 0) this.#push('\n')
      let column = 0
      for (const [index, cell] of cells.entries()) {
        if (index > 0) this.#push('\t')
        while ((taken[column] ?? 0) > row) column++
        const { colSpan: colspan = 1, rowSpan: rowspan = 1 } = cell
        for (let at = column; at < column + colspan; at++) taken[at] = row + rowspan
        const nested = this.#countNested(cell)
        read.push({
          ...this.#cell(cell),
          ...unplaced,
          row,
          column,
          rowspan,
          colspan,
          bold: nested === 0 && this.#isBold(cell)
        })
        column += colspan
        columns = Math.max(columns, column)
      }
    }
    const rowNodes = childrenOf(table, 'tableRow')
    const firstBody = rowNodes.findIndex((row) => !row.isHeader)
    const block: TableBlock = {
      kind: 'table',
      start,
      end: this.#length,
      ...unplaced,
      layout,
      rows: rows.length,
      columns,
      headerRows: firstBody < 0 ? rows.length : firstBody,
      cells: read
    }
    this.#blocks.push(block)
  }

  #countNested(cell: MammothNode): number {
    const nested = childrenOf(cell, 'table')
    for (const table of nested) {
      const place = firstParagraphs(table).map((paragraph) => this.#infoOf(paragraph)?.origin)[0]
      this.#known.losses.count('nestedTables', place ?? 'bảng', plainText(table))
    }
    return nested.length
  }

  #isBold(cell: MammothNode): boolean {
    const filled = childrenOf(cell, 'paragraph').filter((paragraph) => !isBlank(piecesOf(paragraph)))
    return filled.length > 0 && filled.every((paragraph) => this.#infoOf(paragraph)?.bold)
  }

  /** Paragraphs by line; a nested table row by row, its cells by tabs. */
  #cell(cell: MammothNode): { start: number; end: number } {
    const start = this.#length
    let separator = ''
    for (const paragraph of linesOfCell(cell)) {
      this.#push(separator)
      this.#write(paragraph)
      separator = '\n'
    }
    return { start, end: this.#length }
  }

  /** A header or footer set as a table: one piece of furniture. */
  #margin(table: MammothNode): void {
    this.#newLine()
    const { start, end } = this.#cell(table)
    const block: FurnitureBlock = { kind: 'furniture', start, end, ...unplaced, what: 'runningHead' }
    this.#blocks.push(block)
  }

  #noteBody(key: string): MammothNode[] {
    const [noteType = '', noteId = ''] = key.split(' ')
    return this.#document.notes.resolve({ noteType, noteId })?.body ?? []
  }

  #footnote(key: string, note: Note): void {
    this.#newLine()
    const start = this.#length
    this.#push(note.mark)
    let separator = ' '
    for (const line of linesOfCell({ type: 'note', children: this.#noteBody(key) })) {
      this.#push(separator)
      this.#write(line)
      separator = '\n'
    }
    this.#blocks.push({
      kind: 'footnote',
      start,
      end: this.#length,
      ...unplaced,
      mark: note.mark,
      anchors: note.anchors
    })
  }

  #newLine(): void {
    if (this.#length > 0) this.#push('\n')
  }

  #push(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #write(pieces: readonly Piece[]): { start: number; end: number } {
    const start = this.#length
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#push(piece)
      else {
        const note = this.#noteOf(piece.note)
        note.anchors.push({ start: this.#length, end: this.#length + note.mark.length })
        this.#push(note.mark)
      }
    }
    return { start, end: this.#length }
  }

  /** Notes are numbered in the order in which their marks stand in the text. */
  #noteOf(key: string): Note {
    const known = this.#notes.get(key)
    if (known) return known
    const kind = key.startsWith('endnote') ? 'endnote' : 'footnote'
    const typed = this.#known.customMarks.get(key)
    const { format, start } = this.#known.noteStyles[kind]
    const mark = typed === undefined ? noteMark(start + this.#noteCounts[kind]++, format) : typedMark(typed)
    const note: Note = { mark, anchors: [] }
    this.#notes.set(key, note)
    return note
  }
}

function furnitureOf(info: ParagraphInfo | undefined): FurnitureBlock['what'] | null {
  if (info?.zone === 'header' || info?.zone === 'footer') return 'runningHead'
  if (info?.zone === 'watermark') return 'watermark'
  return info?.contents ? 'metadata' : null
}

function childrenOf(node: MammothNode, type: string): MammothNode[] {
  return (node.children ?? []).filter((child) => child.type === type)
}

/** <bookmark "p14"> at the head of a paragraph, <bookmark "t3"> at the head of a table's first cell. */
function bookmarkOf(node: MammothNode | undefined, kind: 'p' | 't'): number | null {
  const name = node?.children?.find((child) => child.type === 'bookmarkStart' && child.name?.startsWith(kind))?.name
  return name === undefined ? null : Number(name.slice(1))
}

function firstParagraphs(node: MammothNode): MammothNode[] {
  if (node.type === 'paragraph') return bookmarkOf(node, 'p') === null ? [] : [node]
  for (const child of node.children ?? []) {
    const found = firstParagraphs(child)
    if (found.length > 0) return found
  }
  return []
}

/** Lines of a cell or note, its paragraphs and the rows of nested tables, without the blank ones. */
function linesOfCell(cell: MammothNode): Piece[][] {
  const lines: Piece[][] = []
  for (const child of cell.children ?? []) {
    if (child.type === 'paragraph') lines.push(piecesOf(child))
    else if (child.type === 'tableRow') {
      const cells = childrenOf(child, 'tableCell').map((nested) => joined(linesOfCell(nested), '\n'))
      lines.push(joined(cells, '\t'))
    } else for (const line of linesOfCell(child)) lines.push(line)
  }
  return lines.filter((line) => !isBlank(line))
}

function joined(lines: readonly Piece[][], separator: string): Piece[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]))
}

function plainText(node: MammothNode): string {
  if (node.type === 'paragraph')
    return piecesOf(node)
      .map((piece) => (typeof piece === 'string' ? piece : ''))
      .join('')
  return (node.children ?? []).map(plainText).join('\n')
}

function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')
}

/** The text of a paragraph in NFC, without the white space at its ends, and the places of its note marks. */
function piecesOf(paragraph: MammothNode): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  const close = () => {
    if (text !== '') pieces.push(text.normalize('NFC'))
    text = ''
  }
  const walk = (node: MammothNode, alignment: string | undefined) => {
    if (node.type === 'text') text += shifted((node.value ?? '').replace(/[\r\n\t]/gu, ' '), alignment)
    else if (node.type === 'tab') text += '\t'
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'checkbox') text += node.checked ? '☒' : '☐'
    else if (node.type === 'noteReference') {
      close()
      pieces.push({ note: `${node.noteType ?? ''} ${node.noteId ?? ''}` })
    } else
      for (const child of node.children ?? []) walk(child, node.type === 'run' ? node.verticalAlignment : alignment)
  }
  walk(paragraph, undefined)
  close()
  if (typeof pieces[0] === 'string') pieces[0] = pieces[0].trimStart()
  const last = pieces.length - 1
  if (typeof pieces[last] === 'string') pieces[last] = pieces[last].trimEnd()
  return pieces
}
