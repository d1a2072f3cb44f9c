/** Small docx files written by hand: fragments of Word's XML, zipped. */
import { strToU8, zipSync } from 'fflate'
import { expect } from 'vitest'
import type { Reading, TableBlock } from '../../../src/model/reading.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"'
].join(' ')

export interface Parts {
  body: string
  numbering?: string
  styles?: string
  settings?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** Relationships of the document, for headers and footers. */
  relationships?: string
  /** Further parts by path. */
  others?: Record<string, string>
}

export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${inside}</w:${root}>`
}

export function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}

export function pack(parts: Parts | string): Uint8Array {
  const { body, relationships, others, ...rest } = typeof parts === 'string' ? { body: parts } : parts
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': part('document', `<w:body>${body}</w:body>`)
  }
  for (const [name, inside] of Object.entries(rest)) files[`word/${name}.xml`] = part(name, inside)
  if (relationships) {
    const root = 'Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    files['word/_rels/document.xml.rels'] = `<${root}>${relationships}</Relationships>`
  }
  return zip({ ...files, ...others })
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of runs, or of plain text. */
export function para(inside: string, properties = ''): string {
  const content = inside === '' || inside.startsWith('<') ? inside : run(inside)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

export function listed(text: string, list: number, level = 0): string {
  return para(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** "0 upperRoman %1." is level 0, its format and its text; further parts are XML inside the level. */
export function abstractList(id: number, levels: readonly string[], head = ''): string {
  const written = levels.map((level) => {
    const [index = '0', format = 'decimal', ...text] = level.split(' ')
    const [shown = '', more = ''] = text.join(' ').split(' | ')
    const start = more.includes('<w:start') ? '' : '<w:start w:val="1"/>'
    return `<w:lvl w:ilvl="${index}">${start}<w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/>${more}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}">${head}${written.join('')}</w:abstractNum>`
}

export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}

export function cell(inside: string, properties = ''): string {
  const content = inside.startsWith('<w:p') || inside.startsWith('<w:tbl') ? inside : para(inside)
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
}

export const ruled = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single"/>`).join('')}</w:tblBorders>`

/** Rows of cells, each already XML or plain text. */
export function table(rows: readonly (readonly string[])[], properties = ruled): string {
  const written = rows.map(
    (cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`
  )
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${written.join('')}</w:tbl>`
}

export function tablesOf(reading: Reading): TableBlock[] {
  return reading.blocks.filter((block) => block.kind === 'table')
}

/** The words of a table by rows, each cell at the column where it begins. */
export function gridOf(reading: Reading, block: TableBlock): string[][] {
  const grid: string[][] = Array.from({ length: block.rows }, () => [])
  for (const one of block.cells) grid[one.row]![one.column] = reading.text.slice(one.start, one.end)
  return grid.map((row) => Array.from(row, (text) => text ?? '<'))
}

/** What every reading keeps: blocks in order, apart from each other, and nothing printed outside them. */
export function expectWhole(reading: Reading): void {
  expect(reading.text).toBe(reading.text.normalize('NFC'))
  expect(reading.text).not.toMatch(/\r/u)
  let at = 0
  let outside = ''
  for (const block of reading.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(at)
    expect(block.end).toBeGreaterThan(block.start)
    outside += reading.text.slice(at, block.start)
    at = block.end
    if (block.kind === 'table') expectCells(reading, block)
    if (block.kind === 'footnote') {
      for (const anchor of block.anchors) expect(reading.text.slice(anchor.start, anchor.end)).toBe(block.mark)
    }
  }
  expect(at).toBeLessThanOrEqual(reading.text.length)
  expect((outside + reading.text.slice(at)).trim()).toBe('')
}

function expectCells(reading: Reading, block: TableBlock): void {
  let at = block.start
  let outside = ''
  const taken = new Set<string>()
  for (const one of block.cells) {
    expect(one.start).toBeGreaterThanOrEqual(at)
    expect(one.end).toBeGreaterThanOrEqual(one.start)
    outside += reading.text.slice(at, one.start)
    at = one.end
    expect(one.column + one.colspan).toBeLessThanOrEqual(block.columns)
    for (let row = one.row; row < one.row + one.rowspan; row++) {
      for (let column = one.column; column < one.column + one.colspan; column++) {
        expect(taken.has(`${row} ${column}`)).toBe(false)
        taken.add(`${row} ${column}`)
      }
    }
  }
  expect(at).toBeLessThanOrEqual(block.end)
  expect((outside + reading.text.slice(at, block.end)).trim()).toBe('')
}
