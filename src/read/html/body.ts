/** The body of a page as a flow: paragraphs, lists with their marks, tables, notes. */

import { shifted, typedMark } from '../docx/marks.ts'
import { formatCounter } from '../docx/number-formats.ts'
import type { FlowCell, FlowItem, FlowNote, FlowParagraph, FlowPiece, FlowTable } from '../flow.ts'
import { hold, type Limits } from '../limits.ts'
import { type LossTally, lettersIn } from '../loss-tally.ts'
import { marginItems } from '../margins.ts'
import { type Look, lookOfElement } from './styles.ts'
import {
  attribute,
  descendantsOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isElement,
  isText,
  isUnread,
  textIn
} from './tree.ts'

interface Around {
  font: string | null
  bold: boolean
  raised: 'superscript' | 'subscript' | undefined
  preserved: boolean
  listDepth: number
  heading: number | null
}

const listFormats = new Map<string, string>(
  Object.entries({
    '1': 'decimal',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman'
  })
)

/** A cell with so many paragraphs is a place on the page, not a field of a table. */
const layoutParagraphs = 12
const maxSpan = 1000

export class HtmlBody {
  readonly notes = new Map<string, FlowNote>()
  readonly #classes: ReadonlyMap<string, Look>
  readonly #tally: LossTally
  readonly #limits: Limits
  /** The element that holds a note's words, by the anchor that points to it. */
  readonly #noteBodies: ReadonlyMap<string, HtmlElement>
  readonly #skipped = new Set<HtmlElement>()
  #cells = 0

  constructor(root: HtmlElement, classes: ReadonlyMap<string, Look>, tally: LossTally, limits: Limits) {
    this.#classes = classes
    this.#tally = tally
    this.#limits = limits
    this.#noteBodies = noteBodiesOf(root)
    for (const body of this.#noteBodies.values()) this.#skipped.add(body)
  }

  items(element: HtmlElement): FlowItem[] {
    return this.#flow(
      element,
      { font: null, bold: false, raised: undefined, preserved: false, listDepth: -1, heading: null },
      ''
    )
  }

  /** The blocks of an element; running letters between blocks make paragraphs of their own. */
  #flow(element: HtmlElement, around: Around, label: string): FlowItem[] {
    const items: FlowItem[] = []
    let open: FlowParagraph | null = null
    let pending = label
    const piecesFor = (look: Around): FlowPiece[] => {
      open ??= paragraph(look)
      return open.pieces
    }
    const close = (): void => {
      if (open?.pieces.some((piece) => !('text' in piece) || piece.text.trim() !== '')) {
        if (pending !== '') open.label = pending
        pending = ''
        items.push(open)
      }
      open = null
    }
    const walk = (node: HtmlNode, look: Around): void => {
      if (isText(node)) {
        if (open || node.value.trim() !== '') write(piecesFor(look), node.value, look)
      } else if (isElement(node) && !isUnread(node) && !this.#skipped.has(node)) {
        const own = lookOfElement(node, this.#classes)
        if (own.hidden) {
          const words = textIn(node)
          if (words.trim() !== '') this.#tally.count('hidden', words)
        } else if (isBlock(node)) {
          close()
          const inner = this.#block(node, withLook(look, node, own), pending)
          if (inner.length > 0) pending = ''
          for (const item of inner) items.push(item)
        } else this.#inline(node, withLook(look, node, own), walk, piecesFor)
      }
    }
    for (const node of element.childNodes) walk(node, around)
    close()
    return items
  }

  #inline(
    node: HtmlElement,
    look: Around,
    walk: (node: HtmlNode, look: Around) => void,
    pieces: (look: Around) => FlowPiece[]
  ): void {
    if (node.tagName === 'br') {
      const open = pieces(look)
      trimEnd(open)
      open.push({ text: '\n', font: null })
    } else if (node.tagName === 'img') this.#tally.count('pictures')
    else if (node.tagName === 'input') {
      const value = attribute(node, 'type') === 'text' ? attribute(node, 'value') : undefined
      if (value) write(pieces(look), value, look)
    } else if (node.tagName === 'a' && this.#isNoteMark(node)) {
      const key = attribute(node, 'href')!
      const mark = markOf(textIn(node))
      this.#tally.passed(lettersIn(textIn(node)))
      this.notes.set(key, { mark, content: [] })
      this.notes.set(key, { mark, content: this.#noteContent(key) })
      pieces(look).push({ note: key })
    } else for (const child of node.childNodes) walk(child, look)
  }

  #block(node: HtmlElement, look: Around, label: string): FlowItem[] {
    switch (node.tagName) {
      case 'table':
        return this.#table(node, look)
      case 'ul':
      case 'ol':
        return this.#list(node, look)
      case 'hr':
        return []
      case 'pre':
        return this.#flow(node, { ...look, preserved: true }, label)
      default: {
        // LibreOffice saves headers and footers so
        if (/^(?:header|footer)$/u.test(attribute(node, 'title') ?? ''))
          return marginItems([this.#flow(node, look, '')], this.#tally)
        const heading = /^h([1-6])$/u.exec(node.tagName)?.[1]
        return this.#flow(node, heading === undefined ? look : { ...look, heading: Number(heading), bold: true }, label)
      }
    }
  }

  #list(node: HtmlElement, look: Around): FlowItem[] {
    const ordered = node.tagName === 'ol'
    const style = countingOf(node)
    const inner: Around = { ...look, listDepth: look.listDepth + 1 }
    let count = Number.parseInt(attribute(node, 'start') ?? '1', 10) || 1
    const items: FlowItem[] = []
    for (const child of node.childNodes) {
      if (!isElement(child) || isUnread(child)) continue
      const own = lookOfElement(child, this.#classes)
      if (own.hidden) continue
      const value = attribute(child, 'value')
      if (child.tagName === 'li' && value !== undefined) count = Number.parseInt(value, 10) || count
      if (child.tagName === 'ol' || child.tagName === 'ul') {
        for (const item of this.#list(child, inner)) items.push(item)
        continue
      }
      const label =
        child.tagName !== 'li' || style === 'none' ? '' : ordered ? `${formatCounter(count++, style)}. ` : '- '
      for (const item of this.#flow(child, withLook(inner, child, own), label)) items.push(item)
    }
    return items
  }

  #table(node: HtmlElement, look: Around): FlowItem[] {
    const before: FlowItem[] = []
    const rows: { cells: HtmlElement[]; header: boolean }[] = []
    const collect = (parent: HtmlElement, header: boolean): void => {
      for (const child of elementsIn(parent)) {
        if (child.tagName === 'tr') {
          const cells = elementsIn(child).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
          rows.push({ cells, header: header || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th')) })
        } else if (child.tagName === 'caption') before.push(...this.#flow(child, look, ''))
        else if (['tbody', 'tfoot'].includes(child.tagName)) collect(child, false)
        else if (child.tagName === 'thead') collect(child, true)
      }
    }
    collect(node, false)
    const table: FlowTable = { kind: 'table', rows: [], headerRows: 0, bordered: this.#isBordered(node) }
    const placed = { ...look, listDepth: -1, heading: null }
    for (const row of rows) {
      if (lookOfElement(row.cells[0] ?? node, this.#classes).hidden || row.cells.length === 0) continue
      table.rows.push(row.cells.map((cell) => this.#cell(cell, placed)))
      if (row.header && table.headerRows === table.rows.length - 1) table.headerRows++
    }
    if (table.headerRows === table.rows.length) table.headerRows = 0
    const isPlace = table.rows.some((row) => row.some((cell) => cell.content.length > layoutParagraphs))
    return [...before, ...(isPlace ? table.rows.flat().flatMap((cell) => cell.content) : [table])]
  }

  #cell(cell: HtmlElement, look: Around): FlowCell {
    hold(this.#limits, 'cells', ++this.#cells, 'Tệp html')
    const own = lookOfElement(cell, this.#classes)
    const inner = withLook(look, cell, own)
    const content = own.hidden ? [] : this.#flow(cell, cell.tagName === 'th' ? { ...inner, bold: true } : inner, '')
    return { content, colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') }
  }

  #isBordered(table: HtmlElement): boolean {
    const border = attribute(table, 'border')
    if (border !== undefined && border !== '0') return true
    if (
      /(?:^|[\s_-])(?:table-?bordered|grid|tablegrid|msotablegrid)(?:$|[\s_-])/iu.test(attribute(table, 'class') ?? '')
    )
      return true
    if (lookOfElement(table, this.#classes).border) return true
    for (const element of descendantsOf(table)) {
      if ((element.tagName === 'td' || element.tagName === 'th') && lookOfElement(element, this.#classes).border)
        return true
    }
    return false
  }

  #isNoteMark(link: HtmlElement): boolean {
    const href = attribute(link, 'href') ?? ''
    return href.startsWith('#') && this.#noteBodies.has(href) && !this.notes.has(href)
  }

  #noteContent(key: string): FlowItem[] {
    const body = this.#noteBodies.get(key)!
    this.#skipped.delete(body)
    const items = this.items(body)
    this.#skipped.add(body)
    return items
  }
}

function paragraph(look: Around): FlowParagraph {
  const open: FlowParagraph = { kind: 'paragraph', pieces: [] }
  if (look.listDepth >= 0) open.listLevel = look.listDepth
  if (look.heading !== null) open.heading = look.heading
  return open
}

function withLook(around: Around, node: HtmlElement, own: Look): Around {
  const { tagName } = node
  return {
    ...around,
    font: own.font ?? around.font,
    bold: own.bold ?? (tagName === 'b' || tagName === 'strong' ? true : around.bold),
    raised: tagName === 'sup' ? 'superscript' : tagName === 'sub' ? 'subscript' : around.raised
  }
}

/** White space is one space, none at the head of a line. */
function write(pieces: FlowPiece[], text: string, look: Around): void {
  let words = look.preserved ? text : text.replace(/[ \t\r\n\f]+/gu, ' ')
  const last = pieces.at(-1)
  if (!look.preserved && words.startsWith(' ') && (!last || ('text' in last && /[ \n]$/u.test(last.text))))
    words = words.slice(1)
  if (words !== '') pieces.push({ text: shifted(words, look.raised), font: look.font, bold: look.bold })
}

function trimEnd(pieces: FlowPiece[]): void {
  const last = pieces.at(-1)
  if (last && 'text' in last) last.text = last.text.replace(/ $/u, '')
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return span >= 1 && span <= maxSpan ? span : 1
}

const listStyles = new Map(
  Object.entries({
    none: 'none',
    'lower-alpha': 'lowerLetter',
    'lower-latin': 'lowerLetter',
    'upper-alpha': 'upperLetter',
    'upper-latin': 'upperLetter',
    'lower-roman': 'lowerRoman',
    'upper-roman': 'upperRoman'
  })
)

/** The counting of an ol by its style or attribute; "none" where no mark is drawn. */
function countingOf(list: HtmlElement): string {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]{1,24})/iu.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase()
  return listStyles.get(style ?? '') ?? listFormats.get(attribute(list, 'type') ?? '1') ?? 'decimal'
}

/** "[1]" and "1" -> ¹ */
function markOf(text: string): string {
  return typedMark(text.trim().replace(/^[[(]|[\])]$/gu, '')) || '*'
}

/**
 * Notes as Word and LibreOffice save them: <a href="#_ftn1" name="_ftnref1">[1]</a> in the text, and further down a block
 * with <a href="#_ftnref1" name="_ftn1">[1]</a>. They point to each other.
 */
function noteBodiesOf(root: HtmlElement): Map<string, HtmlElement> {
  const parents = new Map<HtmlElement, HtmlElement>()
  const links: HtmlElement[] = []
  const walk = (element: HtmlElement): void => {
    for (const child of elementsIn(element)) {
      parents.set(child, element)
      if (child.tagName === 'a' && attribute(child, 'href')?.startsWith('#')) links.push(child)
      walk(child)
    }
  }
  walk(root)
  const order = new Map(links.map((link, index) => [link, index]))
  const named = new Map(links.map((link) => [attribute(link, 'name') ?? attribute(link, 'id') ?? '', link]))
  const bodies = new Map<string, HtmlElement>()
  for (const link of links) {
    const href = attribute(link, 'href')!
    const target = named.get(href.slice(1))
    const own = attribute(link, 'name') ?? attribute(link, 'id')
    // the mark stands before its note
    if (
      !target ||
      own === undefined ||
      attribute(target, 'href') !== `#${own}` ||
      order.get(link)! > order.get(target)!
    )
      continue
    if (textIn(link).trim().length > 6) continue
    const body = noteBlock(target, parents)
    if (body) bodies.set(href, body)
    // the mark at the head of the note is said once
    target.childNodes = []
  }
  return bodies
}

function noteBlock(target: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): HtmlElement | null {
  let at: HtmlElement | undefined = target
  while (at && !isBlock(at)) at = parents.get(at)
  if (!at || at.tagName === 'body') return null
  // <div id="ftn1"><p>…</p></div>
  const around = parents.get(at)
  return around && around.tagName === 'div' && /ftn|footnote|edn|note/iu.test(attribute(around, 'id') ?? '')
    ? around
    : at
}
