/** Blocks as a Word file: styles, automatic numbers, tables with merged cells, footnotes, letterhead without borders. */
import {
  AlignmentType, BorderStyle, Document, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell,
  TableRow, TextRun, VerticalAlign, WidthType
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { gridOf, isNumeric, labelOf, stretches, words } from './blocks.mjs'

const font = 'Times New Roman'
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const level = (format, text, left) => ({ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left, hanging: 360 } } } })

/** @param {any} build @param {any} layout @returns {Promise<Uint8Array>} */
export async function renderDocx(build, layout) {
  const options = layout.docx ?? {}
  const writer = new Writer(build, options, layout.letterhead === 'none')
  const footnotes = Object.fromEntries([...build.notes].map(([n, text]) => [n, { children: [new Paragraph({ children: runs(text, {}) })] }]))
  const document = new Document({
    creator: 'Văn phòng',
    title: build.source.document.title,
    styles: { default: { document: { run: { font, size: 26 } }, ...Object.fromEntries([1, 2, 3, 4].map((n) => [`heading${n}`, { run: { font, size: 26, color: '000000' } }])) } },
    numbering: {
      config: [
        { reference: 'roman', levels: [level(LevelFormat.UPPER_ROMAN, '%1.', 0)] },
        { reference: 'number', levels: [level(LevelFormat.DECIMAL, '%1.', 360)] },
        { reference: 'letter', levels: [level(LevelFormat.LOWER_LETTER, '%1)', 360)] },
        { reference: 'dash', levels: [level(LevelFormat.BULLET, '-', 720), { ...level(LevelFormat.BULLET, '+', 1080), level: 1 }] }
      ]
    },
    footnotes,
    sections: [{
      properties: { titlePage: true },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }), first: new Header({ children: [new Paragraph('')] }) },
      children: writer.children()
    }]
  })
  return settleZip(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function runs(marked, style) {
  return stretches(marked).flatMap((piece) => {
    if (piece.note !== undefined) return [new FootnoteReferenceRun(piece.note)]
    // Word parts a paragraph into runs at will, inside words and numbers too
    return (piece.text.match(/[\s\S]{1,47}/gu) ?? []).map((text) => new TextRun({ text, bold: style.bold || piece.bold, italics: style.italics || piece.italic }))
  })
}

class Writer {
  constructor(build, options, bare) {
    this.build = build
    this.options = options
    this.bare = bare
    this.instance = 0
    this.running = {}
  }

  children() {
    const { blocks, source } = this.build
    const out = []
    if (!blocks.some((block) => block.kind === 'letterhead') && source.letterhead) out.push(...this.letterhead(source.letterhead))
    for (const block of blocks) out.push(...this.block(block))
    if (!blocks.some((block) => block.kind === 'sign') && source.sign) out.push(...this.signature(source.sign))
    return out
  }

  block(block) {
    if (block.kind === 'letterhead') return this.letterhead(this.build.source.letterhead)
    if (block.kind === 'sign') return this.signature(this.build.source.sign)
    if (block.kind === 'table') return [...(block.caption ? [new Paragraph({ alignment: AlignmentType.CENTER, children: runs(block.caption, { bold: true }) })] : []), this.table(block), new Paragraph('')]
    if (block.kind === 'pagebreak' || block.kind === 'note') return []
    if (block.kind === 'centred') return [new Paragraph({ alignment: AlignmentType.CENTER, children: runs(block.text, {}) })]
    if (block.kind === 'item') return [this.item(block)]
    if (block.kind === 'heading') return [this.heading(block)]
    return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 120 }, children: runs(block.text, {}) })]
  }

  item(block) {
    if (this.options.bullets && '-+'.includes(block.bullet)) {
      return new Paragraph({ numbering: { reference: 'dash', level: block.bullet === '-' ? 0 : 1 }, spacing: { after: 120 }, children: runs(block.text, {}) })
    }
    return new Paragraph({ indent: { firstLine: 567 }, spacing: { after: 120 }, children: runs(`${block.bullet} ${block.text}`, {}) })
  }

  heading(block) {
    const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][block.level - 1]
    const style = { bold: block.level < 4, italics: block.level === 4 }
    const common = { heading, spacing: { before: 120, after: 120 }, ...(block.level === 1 && { alignment: AlignmentType.CENTER }) }
    const numbering = this.options.headings ? this.numbering(block) : null
    if (!numbering) return new Paragraph({ ...common, children: runs(block.text, style) })
    return new Paragraph({ ...common, numbering: { reference: numbering.kind, level: 0, instance: numbering.instance }, children: runs(block.text.slice(numbering.length), style) })
  }

  /** A label becomes automatic where Word would count to the same one. */
  numbering(block) {
    const plain = words(block.text)
    const label = labelOf(plain)
    for (let deeper = block.level + 1; deeper <= 4; deeper++) delete this.running[deeper]
    if (!label || !block.text.startsWith(plain.slice(0, label.length))) return null
    const before = this.running[block.level]
    const instance = label.rank === 1 ? ++this.instance : before?.kind === label.kind && before.rank === label.rank - 1 ? before.instance : null
    if (instance === null) return null
    this.running[block.level] = { kind: label.kind, rank: label.rank, instance }
    return { ...label, instance }
  }

  letterhead(head) {
    if (this.bare) return this.title(head)
    const line = (text, style = {}) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...style })] })
    const right = head.right ?? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
    const cell = (children, width) => new TableCell({ borders: noBorders, width: { size: width, type: WidthType.PERCENTAGE }, children })
    const table = new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: noBorders,
      rows: [
        new TableRow({ children: [cell(head.left.map((text) => line(text, { bold: true })), 40), cell(right.map((text) => line(text, { bold: true })), 60)] }),
        new TableRow({ children: [cell([line(head.number)], 40), cell([line(head.place, { italics: true })], 60)] })
      ]
    })
    return [table, new Paragraph(''), ...this.title(head)]
  }

  title(head) {
    const line = (text, bold) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] })
    return [...[head.kind, ...head.title].filter(Boolean).map((text) => line(text, true)), new Paragraph(''), ...(head.to ?? []).map((text) => line(text, false))]
  }

  signature(sign) {
    const left = [new Paragraph({ children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true })] }), ...sign.recipients.map((text, at) => new Paragraph({ children: [new TextRun({ text: `- ${text}${at === sign.recipients.length - 1 ? '.' : ';'}`, size: 22 })] }))]
    const right = [...sign.lines, '', '', ...(sign.mark ? [sign.mark] : []), sign.name ?? ''].map((text) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] }))
    const cell = (children) => new TableCell({ borders: noBorders, width: { size: 50, type: WidthType.PERCENTAGE }, children })
    return [new Paragraph(''), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: noBorders, rows: [new TableRow({ children: [cell(left), cell(right)] })] })]
  }

  table(table) {
    const cells = gridOf(table)
    const rows = table.header.length + table.rows.length
    // In twentieths of a point, by the longest words of each column, the longest column taking the rest
    const need = table.header[0].map((_, column) => Math.max(...cells.filter((cell) => cell.column === column && cell.colspan === 1).map((cell) => (cell.header ? Math.max(...words(cell.text).split(' ').map((word) => word.length)) : words(cell.text).length))))
    const widest = need.indexOf(Math.max(...need))
    const narrow = need.map((length) => 240 + length * 130)
    const columnWidths = narrow.map((width, column) => (column === widest ? Math.max(2000, 9300 - narrow.reduce((sum, one, at) => sum + (at === widest ? 0 : one), 0)) : width))
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths,
      rows: Array.from({ length: rows }, (_, row) => new TableRow({
        tableHeader: row < table.header.length,
        children: cells.filter((cell) => cell.row === row).map((cell) => new TableCell({
          columnSpan: cell.colspan,
          rowSpan: cell.rowspan,
          verticalAlign: VerticalAlign.CENTER,
          children: [new Paragraph({ alignment: cell.header ? AlignmentType.CENTER : isNumeric(words(cell.text)) ? AlignmentType.RIGHT : AlignmentType.LEFT, children: runs(cell.text, { bold: cell.header || cell.section }) })]
        }))
      }))
    })
  }
}

const stamp = '2020-01-01T00:00:00Z'

/** The same bytes at any time on any machine: fixed dates inside, one order, one compressor. */
function settleZip(bytes) {
  const files = unzipSync(bytes)
  const core = strFromU8(files['docProps/core.xml']).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`)
  files['docProps/core.xml'] = strToU8(core)
  const names = Object.keys(files).filter((name) => !name.endsWith('/')).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]])), { mtime: new Date(2020, 0, 1, 12), level: 9 })
}
