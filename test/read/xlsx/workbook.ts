import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../paper/as-odt.ts'

export interface TestSheet {
  name?: string
  state?: string
  /** Inner XML of sheetData's rows. */
  rows: string
  before?: string
  after?: string
}

export interface TestWorkbook {
  sheets: TestSheet[]
  strings?: string[]
  styles?: string
  date1904?: boolean
  more?: Record<string, Uint8Array>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles 0 plain, 1 bordered, 2 #,##0, 3 0.0%, 4 dd/mm/yyyy, 5 .VnTime bordered, 6 bold bordered, 7 #,##0.0 bordered */
const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="#,##0.0"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><b/><name val="Times New Roman"/></font></fonts>
<borders><border><left/><right/></border><border><left style="thin"/></border></borders>
<cellXfs><xf fontId="0" borderId="0"/><xf borderId="1"/><xf numFmtId="3"/><xf numFmtId="170"/><xf numFmtId="14"/><xf fontId="1" borderId="1"/><xf fontId="2" borderId="1"/><xf numFmtId="171" borderId="1"/></cellXfs></styleSheet>`

export function workbook({
  sheets,
  strings = [],
  styles: own = styles,
  date1904 = false,
  more = {}
}: TestWorkbook): Uint8Array {
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${sheet.name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`
  )
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships">${relations.join('')}<Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="s2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings.join('')}</sst>`),
    'xl/styles.xml': strToU8(own),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(
          `<worksheet xmlns="${main}">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`
        )
      ])
    ),
    ...more
  })
}

/** A cell of words or of a number. */
export function cell(place: string, value: string | number, style = 0): string {
  return typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

export const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`
