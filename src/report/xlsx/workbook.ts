/**
 * Office Open XML by hand: a handful of parts, the same bytes for the same sheets. Text is written inline and never as a
 * formula; there is not one formula in the workbook.
 */
import { strToU8, zipSync } from 'fflate'
import { type Looks, makeLooks } from './looks.ts'
import { type Cell, cellName, cutTo, type Sheet, sheetNames } from './sheet.ts'
import { xmlText } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const longestText = 32767

// the zip format has no time zone: the same wall clock everywhere, and no clock at all
const packedAt = new Date(2000, 0, 1)

interface Note {
  row: number
  column: number
  text: string
}

export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const looks = makeLooks()
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const parts: Record<string, string> = {}
  const noted: number[] = []
  sheets.forEach((sheet, at) => {
    const nth = at + 1
    const notes = notesOf(sheet)
    parts[`xl/worksheets/sheet${nth}.xml`] = worksheet(sheet, looks, notes.length > 0, at === 0)
    if (notes.length === 0) return
    noted.push(nth)
    parts[`xl/worksheets/_rels/sheet${nth}.xml.rels`] = relationships([
      ['rId1', `${relations}/vmlDrawing`, `../drawings/vmlDrawing${nth}.vml`],
      ['rId2', `${relations}/comments`, `../comments${nth}.xml`]
    ])
    parts[`xl/comments${nth}.xml`] = comments(notes)
    parts[`xl/drawings/vmlDrawing${nth}.vml`] = noteShapes(notes)
  })
  parts['xl/styles.xml'] = looks.xml()
  parts['xl/workbook.xml'] = [
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
    ...names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    '</sheets></workbook>'
  ].join('')
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, at): [string, string, string] => [
      `rId${at + 1}`,
      `${relations}/worksheet`,
      `worksheets/sheet${at + 1}.xml`
    ]),
    [`rId${sheets.length + 1}`, `${relations}/styles`, 'styles.xml']
  ])
  parts['_rels/.rels'] = relationships([['rId1', `${relations}/officeDocument`, 'xl/workbook.xml']])
  parts['[Content_Types].xml'] = types(sheets.length, noted)

  const order = Object.keys(parts).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
  const files = Object.fromEntries(order.map((name) => [name, strToU8(withDeclaration(name, parts[name]!))]))
  return zipSync(files, { level: 6, mtime: packedAt, os: 0 })
}

/** Some readers want to meet the content types first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function withDeclaration(name: string, xml: string): string {
  return name.endsWith('.vml') ? xml : declaration + xml
}

function types(sheets: number, noted: number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${spreadsheet}.${type}+xml"/>`
  return [
    `<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
    ...noted.map((nth) => override(`/xl/comments${nth}.xml`, 'comments')),
    '</Types>'
  ].join('')
}

function relationships(entries: [id: string, type: string, target: string][]): string {
  const lines = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`
}

function worksheet(sheet: Sheet, looks: Looks, hasNotes: boolean, isFirst: boolean): string {
  const pane =
    sheet.frozen > 0
      ? `<pane ySplit="${sheet.frozen}" topLeftCell="${cellName(sheet.frozen, 0)}" activePane="bottomLeft" state="frozen"/>`
      : ''
  return [
    `<worksheet xmlns="${main}" xmlns:r="${relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"${isFirst ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${sheet.rows.map((row, at) => rowXml(row, at, sheet, looks)).join('')}</sheetData>`,
    sheet.merged.length > 0
      ? `<mergeCells count="${sheet.merged.length}">${sheet.merged.map(({ row, column, columns }) => `<mergeCell ref="${cellName(row, column)}:${cellName(row, column + columns - 1)}"/>`).join('')}</mergeCells>`
      : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    hasNotes ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>'
  ].join('')
}

/** Office programs do not make a row taller for its wrapped text unless they wrote it themselves. */
function rowXml(row: Cell[], at: number, sheet: Sheet, looks: Looks): string {
  const lines = row.map((cell, column) => {
    if (typeof cell.value !== 'string' || !cell.look.wrap) return 1
    const over = sheet.merged.find((one) => one.row === at && one.column === column)?.columns ?? 1
    const width = sheet.widths.slice(column, column + over).reduce((sum, one) => sum + one, 0)
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0)
  })
  const height = Math.min(Math.max(...lines, 1) * 15, 400)
  const cells = row.map((cell, column) => cellXml(cell, at, column, looks)).join('')
  return `<row r="${at + 1}"${height > 15 ? ` ht="${height}" customHeight="1"` : ''}>${cells}</row>`
}

// = + - @ and their full-width twins begin a formula where somebody edits the cell
const formulaStart = /^[=+\-@＝＋－＠]/u

function cellXml(cell: Cell, row: number, column: number, looks: Looks): string {
  const name = cellName(row, column)
  if (cell.value === null) return `<c r="${name}" s="${looks.of(cell.look, false)}"/>`
  if (typeof cell.value === 'number') return `<c r="${name}" s="${looks.of(cell.look, false)}"><v>${cell.value}</v></c>`
  const text = xmlText(cutTo(cell.value, longestText))
  return `<c r="${name}" s="${looks.of(cell.look, formulaStart.test(cell.value))}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function notesOf(sheet: Sheet): Note[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.note ? [{ row, column, text: cutTo(cell.note, longestText) }] : []))
  )
}

function comments(notes: Note[]): string {
  const list = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`
  )
  return `<comments xmlns="${main}"><authors><author>rasoat</author></authors><commentList>${list.join('')}</commentList></comments>`
}

/** The boxes in which notes pop up; spreadsheets still keep them in the old drawing language. */
function noteShapes(notes: Note[]): string {
  const shapes = notes.map(({ row, column, text }, nth) => {
    const tall = Math.min(Math.max(4, Math.ceil(text.length / 42) + text.split('\n').length), 16)
    const anchor = [column + 1, 12, row, 4, column + 4, 40, row + tall, 4].join(', ')
    return [
      `<v:shape id="_x0000_s${1025 + nth}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto">`,
      '<v:fill color2="#fffbe6"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
      '</v:shape>'
    ].join('')
  })
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>'
  ].join('')
}
