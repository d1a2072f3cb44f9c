/** What a reader hands over: the reading text, the blocks that it is made of, and what was lost on the way. */
import type { Loss } from './contract.ts'

/** A place on a page in PDF points or pixels, the origin in the upper left corner. */
export interface Box {
  page: number
  x: number
  y: number
  width: number
  height: number
}

interface Placed {
  start: number
  end: number
  page: number | null
  box: Box | null
}

/**
 * One printed line whose end may be a soft break ("năm⏎2012"): plain text and PDF. Whether it goes on in the next
 * line is for the parse stage to say.
 */
export interface LineBlock extends Placed {
  kind: 'line'
  /** Ends well short of the right margin, so that the writer broke it here; null where the format cannot tell. */
  short: boolean | null
  bold: boolean
}

/** A whole paragraph as the writer made it: docx, html. */
export interface ParagraphBlock extends Placed {
  kind: 'paragraph'
  /** Nesting level of an automatic list, 0 for the outermost; null outside lists. */
  listLevel: number | null
  /** Level of a heading style, 1 for the outermost; null for body text. */
  heading: number | null
  bold: boolean
  /** Where in the file, in words: "đoạn 14". */
  origin: string
}

export interface ReadCell extends Placed {
  row: number
  column: number
  rowspan: number
  colspan: number
  bold: boolean
}

/** A table with a true grid: docx, ruled PDF tables, spreadsheets, html. Cells in reading order. */
export interface TableBlock extends Placed {
  kind: 'table'
  /** Only places text on the page (letterhead, signatures) and holds no data. */
  layout: boolean
  rows: number
  columns: number
  /** Leading rows that the format itself marks as header; 0 where it does not say. */
  headerRows: number
  cells: ReadCell[]
}

/** The body of a footnote, with its mark; anchors are the places of the mark in the running text. */
export interface FootnoteBlock extends Placed {
  kind: 'footnote'
  mark: string
  anchors: { start: number; end: number }[]
}

/** Page numbers, running heads, watermarks, stamps of digital signatures: in the text, but no part of the paper. */
export interface FurnitureBlock extends Placed {
  kind: 'furniture'
  what: 'pageNumber' | 'runningHead' | 'watermark' | 'metadata'
}

export type Block = LineBlock | ParagraphBlock | TableBlock | FootnoteBlock | FurnitureBlock

export interface Reading {
  /** NFC, LF. Every block is a slice of it, in order, and together they hold all that is not white space. */
  text: string
  format: string
  reader: string
  encoding: string | null
  pages: number | null
  blocks: Block[]
  losses: Loss[]
}

/** How much of a file is read; src/read/limits.ts says what each limit counts. */
export type LimitName =
  | 'bytes'
  | 'pages'
  | 'unpacked'
  | 'ratio'
  | 'ratioFrom'
  | 'parts'
  | 'archives'
  | 'nesting'
  | 'cells'
  | 'elements'
  | 'pixels'
  | 'seconds'
  | 'megabytes'

/** auto: pages whose text layer is missing or useless are recognised; always: all pages. */
export type OcrChoice = 'auto' | 'never' | 'always'

/** What the person who runs the program asks of a reader. */
export interface ReadOptions {
  ocr: OcrChoice
  limits: Readonly<Record<LimitName, number>>
  /** Told the page that is begun, counted from 1. */
  onPage?: (page: number) => void
}

/** Why a file cannot be read, in words for the person who named it. */
export class UnreadableFile extends Error {
  readonly advice: string
  constructor(what: string, advice: string) {
    super(what)
    this.name = 'UnreadableFile'
    this.advice = advice
  }
}
