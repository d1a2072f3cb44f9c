/** Blocks as plain text or markdown, marks still inside: letterhead, wrapping, tables, page breaks, footnotes. */
import { notesIn, unmarked, width } from './marks.mjs'
import { markChar } from './marks.mjs'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (n) => [...String(n)].map((digit) => superscripts[Number(digit)]).join('')

/** @param {any} build @param {any} layout */
export function renderText(build, layout) {
  const pages = new Pages(build, layout)
  const { source } = build
  if (layout.portal) for (const line of layout.portal) pages.add([line])
  if (!build.blocks.some((block) => block.kind === 'letterhead') && source.letterhead) pages.addAll(letterhead(source.letterhead, layout))
  for (const block of build.blocks) {
    if (block.kind === 'letterhead') pages.addAll(letterhead(source.letterhead, layout))
    else if (block.kind === 'sign') {
      pages.closeNotes()
      pages.addAll(signature(source.sign, layout))
    } else if (block.kind === 'table') pages.addAll([tableLines(block, layout)])
    else if (block.kind === 'note' || block.kind === 'pagebreak') continue
    else pages.add(paragraph(block, layout))
  }
  if (!build.blocks.some((block) => block.kind === 'sign') && source.sign) {
    pages.closeNotes()
    pages.addAll(signature(source.sign, layout))
  }
  pages.closeNotes()
  return pages.text()
}

function noteSigns(text, layout) {
  return text.replace(/[\uF800-\uF8FF]/gu, (mark) => {
    const n = mark.charCodeAt(0) - 0xf800
    return mark + (layout.noteStyle === 'sup' ? `<sup>${n}</sup>` : layout.noteStyle === 'bracket' ? `[^${n}]` : raised(n))
  })
}

const stress = (text, layout) => (layout.residue ? text : text.replaceAll('**', '').replace(/(^|[^*])\*([^*\s][^*]*)\*/gu, '$1$2'))

function paragraph(block, layout) {
  let text = stress(noteSigns(block.text, layout), layout)
  if (block.kind === 'item') text = `${block.bullet} ${text}`
  if (block.kind === 'heading' && layout.residue) text = layout.residue === 'hash' ? `${'#'.repeat(Math.min(block.level + 1, 6))} ${text}` : `**${text}**`
  const indent = layout.indent && (block.kind === 'item' || block.kind === 'paragraph') ? ' '.repeat(layout.indent) : ''
  const lines = wrap(indent + text, layout.wrap ?? 0)
  if (layout.centre && (block.kind === 'centred' || (block.kind === 'heading' && block.level === 1))) return lines.map((line) => centre(line, layout.wrap))
  if (layout.trailing) return lines.map((line) => `${line} `)
  return lines
}

const centre = (line, columns) => ' '.repeat(Math.max(0, Math.floor((columns - width(line)) / 2))) + line

/** Greedy, on blanks alone. @param {string} text @param {number} columns 0: one line */
function wrap(text, columns) {
  if (!columns || width(text) <= columns) return [text]
  const lead = /^ */u.exec(text)[0]
  const lines = []
  let line = lead
  for (const word of text.slice(lead.length).split(' ')) {
    if (line.trim() !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = word
    } else line = line.trim() === '' && unmarked(line) === line ? line + word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

function letterhead(head, layout) {
  if (layout.letterhead === 'none') return [titleLines(head, layout)]
  const right = head.right ?? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
  if (layout.letterhead === 'columns') {
    const rule = ['', '']
    const left = [...head.left, head.rule ?? '-------', head.number]
    const other = [...right, head.rule ? '_____________________' : '---------------', head.place]
    while (left.length < other.length) left.splice(head.left.length, 0, '')
    while (other.length < left.length) other.splice(right.length, 0, '')
    const leftWidth = Math.max(...left.map(width)) + 4
    return [left.map((text, at) => (text + ' '.repeat(leftWidth - width(text)) + other[at]).trimEnd()), ...(rule[0] === '' ? [] : []), titleLines(head, layout)]
  }
  if (layout.letterhead === 'pipes') {
    return [[`| **${head.left.join(' ')}** Số: ${head.number.replace(/^Số:\s*/u, '')} | **${right[0]}** ${right[1]} *${head.place}* |`, '| --- | --- |'], titleLines(head, layout)]
  }
  if (layout.letterhead === 'bars') return [[...head.left.map((line) => `${line} |`), `${head.number} |`, ...right.map((line) => `${line} |`), `${head.place} |`], titleLines(head, layout)]
  return [...[...head.left, ...right, head.number, head.place].map((line) => [line]), titleLines(head, layout)]
}

function titleLines(head, layout) {
  const shown = (line) => (layout.residue ? `**${line}**` : layout.centre ? centre(line, layout.wrap) : line)
  const lines = [head.kind, ...head.title].filter(Boolean).map(shown)
  if (head.to) lines.push('', ...head.to)
  return lines
}

function signature(sign, layout) {
  const recipients = ['Nơi nhận:', ...sign.recipients.map((line, at) => `- ${line}${at === sign.recipients.length - 1 ? '.' : ';'}`)]
  const signer = [...sign.lines, '', ...(sign.mark ? [sign.mark] : []), sign.name].filter((line) => line !== undefined)
  if (layout.signature === 'columns') {
    const height = Math.max(recipients.length, signer.length)
    const leftWidth = Math.max(...recipients.map((line) => line.length)) + 6
    return [Array.from({ length: height }, (_, at) => ((recipients[at] ?? '').padEnd(leftWidth) + (signer[at] ?? '')).trimEnd())]
  }
  if (layout.residue) return [[`***${recipients[0]}***`, ...recipients.slice(1)], signer.filter(Boolean).map((line) => `**${line}**`)]
  return [recipients, signer]
}

/** Rows with their marks round them, in the style of the layout. */
function tableLines(table, layout) {
  const style = table.style ?? layout.table ?? 'pipe'
  const marked = table.rows.map((row) => {
    const cells = row.cells.map((cell) => (cell === '<' || cell === '^' ? '' : stress(noteSigns(cell, layout), layout)))
    const first = cells.findIndex((cell) => cell !== '')
    const end = cells.findLastIndex((cell) => cell !== '')
    cells[first] = markChar(row.quote.start) + cells[first]
    cells[end] += markChar(row.quote.end)
    return cells
  })
  const header = table.header.map((cells) => cells.map((cell) => (cell === '<' || cell === '^' ? '' : cell)))
  const merged = (row, at) => table.header[row]?.[at] === '<'
  const caption = table.caption ? [table.caption] : []
  if (style === 'pipe' || style === 'md') {
    const line = (cells) => `| ${cells.join(' | ')} |`
    const rule = style === 'md' ? [`|${header[0].map(() => ' --- ').join('|')}|`] : []
    return [...caption, line(header[0]), ...rule, ...header.slice(1).map(line), ...marked.map(line)]
  }
  if (style === 'tabs') return [...caption, ...[...header, ...marked].map((cells) => cells.join('\t').trimEnd())]
  if (style === 'lines') return [...caption, ...header.flatMap((cells) => cells.filter(Boolean)), ...marked.map((cells) => cells.filter(Boolean).join(' '))]
  // Columns by runs of blanks, the label column wrapped
  const limit = table.widths ?? header[0].map((_, at) => Math.min(34, Math.max(...[...header, ...marked].map((cells) => width(cells[at] ?? '')))))
  // A merged cell of the header has the room of all its columns
  const roomOf = (row, at) => {
    let room = limit[at]
    for (let next = at + 1; merged(row, next); next++) room += 2 + limit[next]
    return room
  }
  return [...caption, ...[...header, ...marked].flatMap((cells, row) => {
    const columns = cells.map((cell, at) => (merged(row, at) ? null : { lines: wrap(cell, roomOf(row, at)), room: roomOf(row, at) })).filter(Boolean)
    return Array.from({ length: Math.max(...columns.map(({ lines }) => lines.length)) }, (_, at) => columns.map(({ lines, room }) => {
      const text = lines[at] ?? ''
      const gap = ' '.repeat(Math.max(0, room - width(text)))
      return /^[\d.,%\s-]+$/u.test(unmarked(text)) ? gap + text : text + gap
    }).join('  ').trimEnd())
  })]
}

/** Groups of lines, cut into pages where the layout has a page length. */
class Pages {
  constructor(build, layout) {
    this.build = build
    this.layout = layout
    this.lines = []
    this.onPage = 0
    this.page = 1
    this.pending = []
    this.room = layout.pageLines ?? Number.POSITIVE_INFINITY
  }

  addAll(groups) {
    for (const group of groups) this.add(group)
  }

  add(lines) {
    if (this.lines.length > 0 && this.layout.blank !== false) this.line('')
    for (const line of lines) this.line(line)
  }

  line(line) {
    for (const n of notesIn(line)) this.pending.push(n)
    if (this.onPage + this.noteLines().length >= this.room) this.turn()
    if (line === '' && this.onPage === 0 && this.page > 1) return
    this.lines.push(line)
    this.onPage++
  }

  noteLines() {
    return this.pending.flatMap((n) => {
      const sign = this.layout.noteStyle === 'sup' ? `<sup>${n}</sup>` : this.layout.noteStyle === 'bracket' ? `[^${n}]:` : raised(n)
      const body = this.build.notes.get(n)
      if (body === undefined) throw new Error(`footnote ${n} has no text`)
      return wrap(`${sign} ${stress(body, this.layout)}`, this.layout.wrap ?? 0)
    })
  }

  closeNotes() {
    if (this.pending.length === 0) return
    this.lines.push('', ...this.noteLines())
    this.pending = []
  }

  turn() {
    this.closeNotes()
    this.page++
    this.lines.push('', (this.layout.pageMark ?? '#').replace('#', String(this.page)), '')
    if (this.layout.pageFoot) this.lines.push(this.layout.pageFoot, '')
    this.onPage = 0
  }

  text() {
    return `${this.lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n').trimEnd()}\n`
  }
}
