/** Draws PDFs for the tests: words at places, rules, tables. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { expect } from 'vitest'
import type { Block, Reading, TableBlock } from '../../../src/model/reading.ts'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')

interface Style {
  size?: number
  bold?: boolean
  /** x is the middle of the words, or their right end. */
  align?: 'left' | 'centre' | 'right'
}

export class Sheet {
  readonly pdf: PDFDocument

  constructor(pdf: PDFDocument) {
    this.pdf = pdf
  }

  page(options?: Record<string, unknown>): this {
    this.pdf.addPage(options)
    return this
  }

  /** y is the base line. */
  put(x: number, y: number, text: string, { size = 13, bold = false, align = 'left' }: Style = {}): this {
    this.pdf.font(bold ? 'bold' : 'regular').fontSize(size)
    const width = this.pdf.widthOfString(text)
    const left = align === 'centre' ? x - width / 2 : align === 'right' ? x - width : x
    this.pdf.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' })
    return this
  }

  /** Lines of a paragraph, one under the other. */
  lines(x: number, y: number, texts: readonly string[], style: Style = {}): this {
    for (const [index, text] of texts.entries()) this.put(x, y + index * (style.size ?? 13) * 1.4, text, style)
    return this
  }

  rule(x0: number, y0: number, x1: number, y1: number): this {
    this.pdf.lineWidth(0.5).moveTo(x0, y0).lineTo(x1, y1).stroke('#000000')
    return this
  }

  /** A ruled table with a line around each cell; a cell is [row, column, rowspan, colspan, text]. */
  table(
    xs: readonly number[],
    ys: readonly number[],
    cells: readonly (readonly [number, number, number, number, string])[]
  ): this {
    for (const [row, column, rowspan, colspan, text] of cells) {
      const x = xs[column]!
      const y = ys[row]!
      this.pdf
        .lineWidth(0.5)
        .rect(x, y, xs[column + colspan]! - x, ys[row + rowspan]! - y)
        .stroke('#000000')
      for (const [index, line] of text.split('\n').entries()) this.put(x + 4, y + 14 + index * 14, line, { size: 10 })
    }
    return this
  }
}

export function draw(paint: (sheet: Sheet) => void, options: Record<string, unknown> = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date(Date.UTC(2020, 0, 1)) },
    ...options
  })
  pdf.registerFont('regular', join(fonts, 'DejaVuSerif.ttf'))
  pdf.registerFont('bold', join(fonts, 'DejaVuSerif-Bold.ttf'))
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    paint(new Sheet(pdf))
    pdf.end()
  })
}

/** A grey picture of 8 by 8 dots. */
export function picture(): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0])
  const rows = deflateSync(Buffer.alloc(9 * 8, 0))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function crc(data: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of data) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** The law of readings: blocks are slices of the text, in order, apart, and hold all that is not white space. */
export function expectWhole(reading: Reading): void {
  const { text, blocks } = reading
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toContain('\r')
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(block.end).toBeGreaterThan(block.start)
    expect(block.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(end, block.start).trim()).toBe('')
    if (block.kind === 'table') expectTable(text, block)
    if (block.kind === 'footnote') {
      for (const anchor of block.anchors) expect(text.slice(anchor.start, anchor.end)).toBe(block.mark)
    }
    end = block.end
  }
  expect(text.slice(end).trim()).toBe('')
}

function expectTable(text: string, table: TableBlock): void {
  const taken = new Set<string>()
  let end = table.start
  for (const cell of table.cells) {
    expect(text.slice(end, cell.start).trim()).toBe('')
    expect(cell.start).toBeGreaterThanOrEqual(end)
    end = cell.end
    for (let row = cell.row; row < cell.row + cell.rowspan; row++) {
      for (let column = cell.column; column < cell.column + cell.colspan; column++) {
        expect(taken.has(`${row}.${column}`)).toBe(false)
        taken.add(`${row}.${column}`)
      }
    }
  }
  expect(end).toBe(table.end)
  expect(taken.size).toBe(table.rows * table.columns)
}

export function words(reading: Reading, block: Block): string {
  return reading.text.slice(block.start, block.end)
}

/** The text of the blocks of one kind. */
export function textsOf(reading: Reading, kind: Block['kind']): string[] {
  return reading.blocks.filter((block) => block.kind === kind).map((block) => words(reading, block))
}

/** A table as rows of texts, each cell at its first row and column. */
export function gridOf(reading: Reading, index = 0): (string | null)[][] {
  const table = reading.blocks.filter((block) => block.kind === 'table')[index]!
  const grid: (string | null)[][] = Array.from({ length: table.rows }, () => Array(table.columns).fill(null))
  for (const cell of table.cells) grid[cell.row]![cell.column] = reading.text.slice(cell.start, cell.end)
  return grid
}
