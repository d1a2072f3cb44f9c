/** Blocks as a PDF with a text layer: two-column letterhead, ruled tables over page breaks, footnotes at the page's foot. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import { gridOf, isNumeric, stretches, words } from './blocks.mjs'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const page = { width: 595.28, height: 841.89, left: 80, right: 52, top: 62, bottom: 58 }
const inner = page.width - page.left - page.right

/** @param {any} build @param {any} layout @returns {Promise<Buffer>} */
export function renderPdf(build, layout) {
  const pdf = new PDFDocument({
    size: 'A4', margin: 0, autoFirstPage: false, compress: false,
    info: { Title: build.source.document.title, Producer: 'corpus', Creator: 'corpus', CreationDate: new Date(Date.UTC(2020, 0, 1)), ModDate: new Date(Date.UTC(2020, 0, 1)) }
  })
  pdf.registerFont('regular', join(fonts, 'DejaVuSerif.ttf'))
  pdf.registerFont('bold', join(fonts, 'DejaVuSerif-Bold.ttf'))
  pdf.registerFont('italic', join(fonts, 'DejaVuSerif-Italic.ttf'))
  const chunks = []
  const done = new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  new Setter(pdf, build, layout.pdf ?? {}, layout.letterhead === 'none').run()
  pdf.end()
  return done
}

class Setter {
  constructor(pdf, build, options, bare) {
    this.bare = bare
    this.pdf = pdf
    this.build = build
    this.size = options.size ?? 10.5
    this.leading = this.size * 1.42
    this.justify = options.justify ?? false
    this.number = 0
    this.pending = []
  }

  run() {
    const { blocks, source } = this.build
    this.newPage()
    if (!blocks.some((block) => block.kind === 'letterhead') && source.letterhead) this.letterhead(source.letterhead)
    for (const block of blocks) this.block(block)
    if (!blocks.some((block) => block.kind === 'sign') && source.sign) this.signature(source.sign)
    this.footnotes()
  }

  newPage() {
    if (this.number > 0) this.footnotes()
    this.pdf.addPage()
    this.number++
    this.y = page.top
    this.foot = page.height - page.bottom
    if (this.number > 1) this.put(String(this.number), page.left, 34, inner, 'centre', 'regular', this.size)
  }

  block(block) {
    if (block.kind === 'letterhead') return this.letterhead(this.build.source.letterhead)
    if (block.kind === 'sign') return this.signature(this.build.source.sign)
    if (block.kind === 'table') return this.table(block)
    if (block.kind === 'note') return
    if (block.kind === 'pagebreak') return this.newPage()
    if (block.kind === 'heading') return this.paragraph(block.text, { font: block.level === 4 ? 'italic' : 'bold', centre: block.level === 1, before: 4 })
    if (block.kind === 'centred') return this.paragraph(block.text, { centre: true })
    this.paragraph(block.kind === 'item' ? `${block.bullet} ${block.text}` : block.text, { indent: 26 })
  }

  /** Words of a paragraph with their font and the footnotes that hang on them. */
  tokens(marked, font) {
    const out = []
    let glue = false
    for (const piece of stretches(marked)) {
      if (piece.note !== undefined) {
        out.at(-1)?.notes.push(piece.note)
        continue
      }
      const face = piece.bold ? 'bold' : piece.italic ? 'italic' : font
      if (/^\s/u.test(piece.text)) glue = false
      for (const word of piece.text.split(/\s+/u).filter(Boolean)) {
        const last = out.at(-1)
        if (glue && last && last.face === face && last.notes.length === 0) last.text += word
        else out.push({ text: word, face, notes: [], joined: glue })
        glue = false
      }
      glue = !/\s$/u.test(piece.text)
    }
    return out.map((token) => ({ ...token, width: this.measure(token.text, token.face, this.size) + token.notes.length * 6 }))
  }

  measure(text, face, size) {
    return this.pdf.font(face).fontSize(size).widthOfString(text)
  }

  paragraph(marked, { font = 'regular', centre = false, indent = 0, before = 0 }) {
    const blank = this.measure(' ', font, this.size)
    const lines = breakLines(this.tokens(marked, font), inner, indent, blank)
    this.y += before
    lines.forEach((line, at) => {
      this.need(line.flatMap((token) => token.notes))
      const natural = lineWidth(line, blank)
      const start = centre ? page.left + (inner - natural) / 2 : page.left + (at === 0 ? indent : 0)
      const stretch = this.justify && !centre && at < lines.length - 1 ? (inner - (at === 0 ? indent : 0) - natural) / Math.max(1, line.filter((token) => !token.joined).length - 1) : 0
      this.line(line, start, blank + stretch)
      this.y += this.leading
    })
    this.y += this.leading * 0.35
  }

  line(line, start, gap) {
    let x = start
    // Words of one font go out together, so that the text layer has whole lines
    const groups = []
    for (const [at, token] of line.entries()) {
      const before = at === 0 ? null : token.joined ? '' : ' '
      const last = groups.at(-1)
      if (last && last.face === token.face && last.notes.length === 0 && before !== null) {
        last.text += before + token.text
        last.width += (before === '' ? 0 : gap) + token.width
        last.notes = token.notes
      } else groups.push({ text: token.text, face: token.face, notes: token.notes, width: token.width, gap: before === ' ' ? gap : 0 })
    }
    for (const group of groups) {
      x += group.gap
      const blank = this.measure(' ', group.face, this.size)
      this.pdf.font(group.face).fontSize(this.size).text(group.text, x, this.y, { lineBreak: false, wordSpacing: Math.abs(gap - blank) < 0.01 ? 0 : gap - blank })
      x += group.width - group.notes.length * 6
      for (const note of group.notes) {
        this.pdf.font('regular').fontSize(6.5).text(String(note), x + 0.5, this.y - 1.5, { lineBreak: false })
        x += 6
      }
    }
  }

  /** Room for one more line and for the footnotes it calls. */
  need(notes) {
    if (this.y + this.leading > this.floor(notes)) this.newPage()
    this.pending.push(...notes)
  }

  /** Where the running text has to end above the footnotes of this page and those still to be called. */
  floor(notes = []) {
    const called = [...this.pending, ...notes]
    return this.foot - called.reduce((sum, n) => sum + this.noteLines(n).length * 11.5, called.length > 0 ? 8 : 0)
  }

  noteLines(n) {
    const size = this.size
    this.size = 8.5
    const lines = breakLines(this.tokens(this.build.notes.get(n), 'regular'), inner - 8, 0, this.measure(' ', 'regular', 8.5))
    this.size = size
    return lines
  }

  footnotes() {
    if (this.pending.length === 0) return
    const all = this.pending.map((n) => ({ n, lines: this.noteLines(n) }))
    this.pending = []
    let y = this.foot - all.reduce((sum, note) => sum + note.lines.length * 11.5, 0)
    this.pdf.moveTo(page.left, y - 4).lineTo(page.left + 140, y - 4).lineWidth(0.5).stroke()
    for (const { n, lines } of all) {
      lines.forEach((line, at) => {
        if (at === 0) this.pdf.font('regular').fontSize(6).text(String(n), page.left, y - 1, { lineBreak: false })
        this.pdf.font('regular').fontSize(8.5).text(line.map((token, i) => (i > 0 && !token.joined ? ' ' : '') + token.text).join(''), page.left + 8, y, { lineBreak: false })
        y += 11.5
      })
    }
  }

  put(text, x, y, width, align, face, size) {
    const natural = this.measure(text, face, size)
    const at = align === 'centre' ? x + (width - natural) / 2 : align === 'right' ? x + width - natural : x
    this.pdf.font(face).fontSize(size).text(text, at, y, { lineBreak: false })
  }

  letterhead(head) {
    if (!this.bare) this.columns(head)
    for (const line of [head.kind, ...head.title].filter(Boolean)) this.paragraph(line, { font: 'bold', centre: true })
    for (const line of head.to ?? []) this.paragraph(line, { centre: true, before: 6 })
    this.y += 8
  }

  columns(head) {
    const right = head.right ?? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
    const [leftWidth, rightWidth] = [190, 275]
    const rightAt = page.width - page.right - rightWidth
    const rows = Math.max(head.left.length, right.length)
    for (let row = 0; row < rows; row++) {
      if (head.left[row]) this.put(head.left[row], page.left - 22, this.y, leftWidth, 'centre', 'bold', 9.5)
      if (right[row]) this.put(right[row], rightAt, this.y, rightWidth, 'centre', 'bold', 9.5)
      this.y += 14
    }
    this.pdf.moveTo(page.left + 40, this.y).lineTo(page.left + 110, this.y).lineWidth(0.7).stroke()
    this.pdf.moveTo(rightAt + 60, this.y).lineTo(rightAt + 215, this.y).lineWidth(0.7).stroke()
    this.y += 8
    this.put(head.number, page.left - 22, this.y, leftWidth, 'centre', 'regular', 9.5)
    this.put(head.place, rightAt, this.y, rightWidth, 'centre', 'italic', 9.5)
    this.y += 30
  }

  signature(sign) {
    const left = ['Nơi nhận:', ...sign.recipients.map((text, at) => `- ${text}${at === sign.recipients.length - 1 ? '.' : ';'}`)]
    const right = [...sign.lines, '', '', '', ...(sign.mark ? [sign.mark] : []), sign.name ?? '']
    const height = Math.max(left.length, right.length) * 14 + 10
    if (this.y + height > this.floor()) this.newPage()
    this.y += 10
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      if (left[row]) this.put(left[row], page.left, this.y, 220, 'left', row === 0 ? 'italic' : 'regular', 8.5)
      if (right[row]) this.put(right[row], page.left + 235, this.y, inner - 235, 'centre', 'bold', 10)
      this.y += 14
    }
  }

  table(table) {
    const size = 8.5
    const lead = 11.5
    const columns = table.header[0].length
    const widths = this.widths(table, columns, size)
    const left = (column) => page.left + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
    const cells = gridOf(table).map((cell) => {
      const face = cell.header || cell.section ? 'bold' : 'regular'
      const width = widths.slice(cell.column, cell.column + cell.colspan).reduce((sum, one) => sum + one, 0)
      return { ...cell, face, width, lines: this.wrapCell(words(cell.text), width - 6, face, size) }
    })
    const rows = table.header.length + table.rows.length
    const heights = Array.from({ length: rows }, (_, row) => Math.max(1, ...cells.filter((cell) => cell.row === row && cell.rowspan === 1).map((cell) => cell.lines.length)) * lead + 5)
    for (const cell of cells.filter((one) => one.rowspan > 1)) {
      const have = heights.slice(cell.row, cell.row + cell.rowspan).reduce((sum, height) => sum + height, 0)
      const lack = cell.lines.length * lead + 5 - have
      if (lack > 0) heights[cell.row + cell.rowspan - 1] += lack
    }
    if (table.caption) this.paragraph(table.caption, { font: 'bold', centre: true })
    const head = heights.slice(0, table.header.length).reduce((sum, height) => sum + height, 0)
    const draw = (row) => {
      for (const cell of cells.filter((one) => one.row === row)) {
        const height = heights.slice(row, row + cell.rowspan).reduce((sum, one) => sum + one, 0)
        this.pdf.rect(left(cell.column), this.y, cell.width, height).lineWidth(0.6).stroke()
        const top = this.y + (height - cell.lines.length * lead) / 2 + 1
        const align = cell.header ? 'centre' : isNumeric(words(cell.text)) ? (cell.column === 0 ? 'centre' : 'right') : 'left'
        cell.lines.forEach((line, at) => this.put(line, left(cell.column) + 3, top + at * lead, cell.width - 6, align, cell.face, size))
      }
      this.y += heights[row]
    }
    if (this.y + head + heights[table.header.length] > this.floor()) this.newPage()
    for (let row = 0; row < rows; row++) {
      if (row >= table.header.length && this.y + heights[row] > this.floor() - 4) {
        this.newPage()
        if (table.repeat) for (let header = 0; header < table.header.length; header++) draw(header)
      }
      draw(row)
    }
    this.y += this.leading
  }

  /** What each column needs at most, the widest giving way until the page is filled. */
  widths(table, columns, size) {
    const need = Array.from({ length: columns }, (_, column) => Math.max(24, ...gridOf(table).filter((cell) => cell.column === column && cell.colspan === 1).map((cell) => {
      const face = cell.header ? 'bold' : 'regular'
      const text = words(cell.text)
      return cell.header ? Math.min(62, Math.max(...text.split(' ').map((word) => this.measure(word, face, size))) + 12) : this.measure(text, face, size) + 9
    })))
    const widest = need.indexOf(Math.max(...need))
    const others = need.reduce((sum, width) => sum + width, 0) - need[widest]
    if (others > inner - 110) throw new Error('a table is too wide for the page')
    return need.map((width, column) => (column === widest ? inner - others : width))
  }

  wrapCell(text, width, face, size) {
    const lines = []
    let line = ''
    for (const word of text.split(' ').filter(Boolean)) {
      if (line !== '' && this.measure(`${line} ${word}`, face, size) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    if (line !== '') lines.push(line)
    return lines
  }
}

const lineWidth = (line, blank) => line.reduce((sum, token, at) => sum + token.width + (at > 0 && !token.joined ? blank : 0), 0)

function breakLines(tokens, width, indent, blank) {
  const lines = []
  let line = []
  for (const token of tokens) {
    const room = width - (lines.length === 0 ? indent : 0)
    if (line.length > 0 && !token.joined && lineWidth([...line, token], blank) > room) {
      lines.push(line)
      line = []
    }
    line.push(token)
  }
  if (line.length > 0) lines.push(line)
  return lines
}
