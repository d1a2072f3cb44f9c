import { strToU8, zipSync } from 'fflate'
import { type Grid, type Line, notes, type Part, paper } from './paper.ts'

export const xmlText = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

const namespaces =
  'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:tb" xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:svg="urn:v" xmlns:draw="urn:d" xmlns:xlink="urn:x" office:version="1.3"'

export interface OdtOptions {
  font?: string
  letters?: (text: string) => string
  /** More of the body, as XML. */
  body?: string
  styles?: string
}

export function asOdt(items: readonly (Line | Grid)[] = paper, options: OdtOptions = {}): Uint8Array {
  const { font = 'Times New Roman', letters = (text) => text, body = '', styles = '' } = options
  const seen = new Set<string>()
  const part = (each: Part): string => {
    if (typeof each === 'string') return xmlText(letters(each))
    if ('raised' in each) return `<text:span text:style-name="Up">${each.raised}</text:span>`
    return `<text:note text:id="n${each.note}" text:note-class="footnote"><text:note-citation>${each.note + 1}</text:note-citation><text:note-body><text:p text:style-name="P">${xmlText(letters(notes[each.note]!))}</text:p></text:note-body></text:note>`
  }
  const line = (item: Line): string => {
    const inner = `<text:p text:style-name="${item.bold ? 'B' : 'P'}">${item.parts.map(part).join('')}</text:p>`
    if (!item.list) return inner
    const { name, level } = item.list
    const goesOn = seen.has(name) ? ' text:continue-numbering="true"' : ''
    seen.add(name)
    const open = '<text:list><text:list-item>'.repeat(level)
    const close = '</text:list-item></text:list>'.repeat(level)
    return `<text:list text:style-name="${name}"${goesOn}><text:list-item>${open}${inner}${close}</text:list-item></text:list>`
  }
  const grid = (item: Grid): string => {
    const rows = item.rows.map((row) => {
      const cells = row.map(
        (cell) =>
          `<table:table-cell table:style-name="${item.ruled ? 'Ruled' : 'Open'}" table:number-columns-spanned="${cell.across ?? 1}" table:number-rows-spanned="${cell.down ?? 1}"><text:p>${xmlText(letters(cell.text))}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat((cell.across ?? 1) - 1)}`
      )
      return `<table:table-row>${cells.join('')}</table:table-row>`
    })
    const head = rows.slice(0, item.headerRows).join('')
    return `<table:table>${head === '' ? '' : `<table:table-header-rows>${head}</table:table-header-rows>`}${rows.slice(item.headerRows).join('')}</table:table>`
  }
  const number = (level: number, format: string, suffix: string): string =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}"/>`
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls><office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:text-properties style:font-name="F"/></style:style>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="P"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="Open" style:family="table-cell"><style:table-cell-properties fo:border="none"/></style:style>
<text:list-style style:name="main">${number(1, 'I', '.')}${number(2, '1', '.')}${number(3, 'a', ')')}</text:list-style>
<text:list-style style:name="dash"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/><text:list-level-style-bullet text:level="2" text:bullet-char="+"/></text:list-style>
${styles}</office:automatic-styles><office:body><office:text>${items.map((item) => (item.kind === 'grid' ? grid(item) : line(item))).join('\n')}${body}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>')
  })
}
