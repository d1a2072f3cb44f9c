/**
 * One place that the text of an RTF or doc file flows into: the body, a note, a header, a text box. Paragraphs, cells and
 * rows end by marks; the tables are put together as the marks go by.
 */
import type { FlowItem, FlowParagraph, FlowPiece } from './flow.ts'
import { hold, type Limits } from './limits.ts'
import { type MarkedRow, type RowShape, tableOf } from './rows.ts'

interface OpenTable {
  rows: MarkedRow[]
  /** The finished cells of the row, and the one being filled. */
  contents: FlowItem[][]
  shape: RowShape
}

const emptyShape = (): RowShape => ({ left: 0, cells: [], header: false, bordered: false })
const openTable = (): OpenTable => ({ rows: [], contents: [], shape: emptyShape() })

export class Channel {
  pieces: FlowPiece[] = []
  label = ''
  /** Text boxes anchored in the paragraph; they read after it. */
  readonly after: FlowItem[] = []
  inTable = false
  /** Nesting of the table that the paragraph stands in. */
  depth = 1
  heading: number | null = null
  listLevel: number | null = null
  readonly #items: FlowItem[] = []
  readonly #tables: OpenTable[] = []
  readonly #limits: Limits
  readonly #what: string
  #pending = { mergedLeft: false, mergedUp: false }

  /** what names the file in messages: "Tệp rtf". */
  constructor(limits: Limits, what: string) {
    this.#limits = limits
    this.#what = what
  }

  /** \pard */
  plainParagraph(): void {
    this.inTable = false
    this.depth = 1
    this.heading = null
    this.listLevel = null
  }

  /** The shape of the row: it may be said before its cells, after them, or both. */
  shapeRow(name: string, value: number | null): void {
    if (this.#tables.length === 0) this.#tables.push(openTable())
    const { shape } = this.#tables[Math.min(this.#tables.length, Math.max(1, this.depth)) - 1]!
    if (name === 'trowd') Object.assign(shape, emptyShape())
    else if (name === 'trleft') shape.left = value ?? 0
    else if (name === 'trhdr') shape.header = true
    else if (name === 'clmrg') this.#pending.mergedLeft = true
    else if (name === 'clvmrg') this.#pending.mergedUp = true
    else if (name !== 'cellx') shape.bordered = true
    else {
      shape.cells.push({ right: value ?? 0, ...this.#pending })
      hold(this.#limits, 'cells', shape.cells.length, this.#what)
    }
    if (name === 'trowd' || name === 'cellx') this.#pending = { mergedLeft: false, mergedUp: false }
  }

  /** The shape of the row at a depth, known as a whole. */
  setShape(shape: RowShape, depth: number): void {
    const table = this.#tables[depth - 1]
    if (table) table.shape = shape
  }

  endParagraph(): void {
    const depth = this.inTable ? Math.max(1, this.depth) : 0
    const blank = this.pieces.length === 0 && this.after.length === 0
    if (blank && depth === 0 && this.#tables.every((table) => table.rows.length === 0 && table.contents.length === 0))
      return
    this.#level(depth).push(...this.#paragraph())
  }

  endCell(depth: number): void {
    this.inTable = true
    this.depth = depth
    this.#level(depth).push(...this.#paragraph())
    this.#tables.at(-1)!.contents.push([])
  }

  endRow(depth: number): void {
    while (this.#tables.length > depth) this.#closeTable()
    const table = this.#tables.at(-1)
    if (!table || table.contents.length === 0) return
    if (table.contents.at(-1)!.length === 0) table.contents.pop()
    table.rows.push({ shape: { ...table.shape, cells: [...table.shape.cells] }, contents: table.contents })
    table.contents = []
  }

  finish(): FlowItem[] {
    if (this.pieces.length > 0 || this.after.length > 0) {
      this.#level(this.inTable ? Math.max(1, this.depth) : 0).push(...this.#paragraph())
    }
    while (this.#tables.length > 0) this.#closeTable()
    return this.#items
  }

  #paragraph(): FlowItem[] {
    const { pieces, label, heading, listLevel } = this
    const paragraph: FlowParagraph = { kind: 'paragraph', pieces }
    if (label !== '') paragraph.label = label
    if (heading !== null) paragraph.heading = heading
    if (listLevel !== null) paragraph.listLevel = listLevel
    this.pieces = []
    this.label = ''
    return [paragraph, ...this.after.splice(0)]
  }

  /** Brings the open tables to the depth at which the paragraph that ends stands; where it is to be put. */
  #level(depth: number): FlowItem[] {
    hold(this.#limits, 'nesting', depth, this.#what)
    while (this.#tables.length > depth) this.#closeTable()
    while (this.#tables.length < depth) this.#tables.push(openTable())
    const table = this.#tables.at(-1)
    if (!table) return this.#items
    if (table.contents.length === 0) table.contents.push([])
    return table.contents.at(-1)!
  }

  /** What stands in a row that never ended is kept as plain paragraphs. */
  #closeTable(): void {
    const table = this.#tables.pop()!
    const loose = table.contents.flat()
    const items: FlowItem[] = table.rows.length > 0 ? [tableOf(table.rows), ...loose] : loose
    if (items.length === 0) return
    const around = this.#tables.at(-1)
    if (around && around.contents.length === 0) around.contents.push([])
    const place = around ? around.contents.at(-1)! : this.#items
    for (const item of items) place.push(item)
  }
}
