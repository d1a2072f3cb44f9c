/** The body of an odt as a flow: its paragraphs with their numbers, tables, notes, frames, tracked changes accepted. */
import { shifted, typedMark } from '../docx/marks.ts'
import type { FlowCell, FlowItem, FlowNote, FlowParagraph, FlowPiece, FlowTable } from '../flow.ts'
import { defaultLimits, hold, type Limits } from '../limits.ts'
import { ListCounters } from '../list-counters.ts'
import type { LossTally } from '../loss-tally.ts'
import { firstOf, isNode, nodesOf, plainTextOf, type XmlNode } from '../xml-walk.ts'
import type { OdtStyles, TextLook } from './styles.ts'

interface ListPlace {
  style: string
  depth: number
  counters: ListCounters
  /** The first paragraph of an item carries its number; undefined where it has been given or there is none. */
  pending: { start: number | null } | undefined
}

/** Elements of running text that print nothing. */
const silent = new Set([
  'tracked-changes',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'annotation-end',
  'forms',
  'dde-connection-decls',
  'desc',
  'title'
])
const marks = new Set([
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'reference-mark',
  'change-end',
  'soft-page-break',
  'toc-mark',
  'alphabetical-index-mark'
])

export class OdtBody {
  readonly notes = new Map<string, FlowNote>()
  readonly #styles: OdtStyles
  readonly #tally: LossTally
  readonly #limits: Limits
  readonly #outline = new ListCounters()
  readonly #byId = new Map<string, ListCounters>()
  readonly #byStyle = new Map<string, ListCounters>()
  #cells = 0

  constructor(styles: OdtStyles, tally: LossTally, limits: Limits = defaultLimits) {
    this.#styles = styles
    this.#tally = tally
    this.#limits = limits
  }

  items(parent: XmlNode, list: ListPlace | null = null): FlowItem[] {
    return nodesOf(parent).flatMap((node) => this.#item(node, list))
  }

  #item(node: XmlNode, list: ListPlace | null): FlowItem[] {
    switch (node.name) {
      case 'p':
      case 'h':
        return this.#paragraph(node, list)
      case 'list':
        return this.#list(node, list)
      case 'table':
        return [this.#table(node)]
      case 'frame':
        return this.#frame(node)
      case 'tracked-changes':
        this.#deletions(node)
        return []
      // a table of contents repeats the headings
      case 'table-of-content':
        return this.items(firstOf(node, 'index-body') ?? node).map((item) =>
          item.kind === 'paragraph' ? { ...item, furniture: 'metadata' } : item
        )
      default:
        return silent.has(node.name) || node.name.endsWith('-source') ? [] : this.items(node, list)
    }
  }

  #paragraph(node: XmlNode, list: ListPlace | null): FlowItem[] {
    const look = this.#styles.look('paragraph', node.attributes['style-name'], null)
    const inline = new Inline(this.#styles, this.#tally, this, look)
    inline.walk(node, look)
    const level = node.name === 'h' ? Number(node.attributes['outline-level'] ?? 1) : null
    const paragraph: FlowParagraph = {
      kind: 'paragraph',
      pieces: inline.pieces,
      ...(level === null ? {} : { heading: level })
    }
    const words = inline.pieces.some((piece) => !('text' in piece) || piece.text.trim() !== '')
    if (words) {
      if (list) {
        paragraph.listLevel = list.depth
        if (list.pending)
          paragraph.label = list.counters.next(this.#styles.list(list.style), list.depth, list.pending.start)
        list.pending = undefined
      } else if (level !== null && node.attributes['is-list-header'] !== 'true') {
        paragraph.label = this.#outline.next(this.#styles.outline, level - 1, null)
      }
    }
    return [paragraph, ...inline.after]
  }

  #list(node: XmlNode, around: ListPlace | null): FlowItem[] {
    const { attributes } = node
    const style = attributes['style-name'] ?? around?.style ?? ''
    const counters = around?.style === style ? around.counters : this.#countersOf(node, style)
    if (attributes.id !== undefined) this.#byId.set(attributes.id, counters)
    this.#byStyle.set(style, counters)
    const depth = around ? around.depth + 1 : 0
    return nodesOf(node).flatMap((item) => {
      const start = item.attributes['start-value']
      const pending = item.name === 'list-item' ? { start: start === undefined ? null : Number(start) } : undefined
      return this.items(item, { style, depth, counters, pending })
    })
  }

  /** A list begins anew unless it says which one it continues. */
  #countersOf(node: XmlNode, style: string): ListCounters {
    const { 'continue-list': continued, 'continue-numbering': goesOn } = node.attributes
    const known =
      continued === undefined ? (goesOn === 'true' ? this.#byStyle.get(style) : undefined) : this.#byId.get(continued)
    return known ?? new ListCounters()
  }

  #table(node: XmlNode): FlowTable {
    const table: FlowTable = { kind: 'table', rows: [], headerRows: 0, bordered: null }
    const borders: boolean[] = []
    const walk = (parent: XmlNode, header: boolean): void => {
      for (const child of nodesOf(parent)) {
        if (child.name === 'table-row') {
          const row = this.#row(child, borders)
          const times = Number(child.attributes['number-rows-repeated'] ?? 1)
          this.#hold(row.length * times)
          for (let time = 0; time < times; time++) {
            table.rows.push(row)
            if (header) table.headerRows = table.rows.length
          }
        } else if (child.name.startsWith('table-') && child.name.includes('row'))
          walk(child, header || child.name === 'table-header-rows')
      }
    }
    walk(node, false)
    table.bordered = borders.includes(true)
    return table
  }

  #row(node: XmlNode, borders: boolean[]): FlowCell[] {
    const row: FlowCell[] = []
    for (const cell of nodesOf(node, 'table-cell')) {
      const { attributes } = cell
      borders.push(this.#styles.hasBorder(attributes['style-name']))
      const content = this.items(cell)
      const times = Number(attributes['number-columns-repeated'] ?? 1)
      this.#hold(times)
      const spans = {
        colspan: Number(attributes['number-columns-spanned'] ?? 1),
        rowspan: Number(attributes['number-rows-spanned'] ?? 1)
      }
      for (let time = 0; time < times; time++) row.push({ content, ...spans })
    }
    return row
  }

  #hold(cells: number): void {
    this.#cells += cells
    hold(this.#limits, 'cells', this.#cells, 'Tệp odt')
  }

  /** A text box reads after the paragraph that holds it; a picture is counted. */
  #frame(node: XmlNode): FlowItem[] {
    const box = firstOf(node, 'text-box')
    if (box) return this.items(box)
    if (firstOf(node, 'object')) this.#tally.count('objects')
    else if (firstOf(node, 'image')) this.#tally.count('pictures')
    return []
  }

  frame(node: XmlNode): FlowItem[] {
    return this.#frame(node)
  }

  #deletions(node: XmlNode): void {
    for (const region of nodesOf(node, 'changed-region')) {
      const deletion = firstOf(region, 'deletion')
      if (deletion)
        this.#tally.count(
          'deleted',
          nodesOf(deletion)
            .filter((each) => each.name !== 'change-info')
            .map(plainTextOf)
            .join(' ')
        )
      else if (firstOf(region, 'insertion')) this.#tally.count('inserted')
    }
  }
}

/** The letters of one paragraph. */
class Inline {
  readonly pieces: FlowPiece[] = []
  /** What stands in frames anchored in the paragraph. */
  readonly after: FlowItem[] = []
  readonly #styles: OdtStyles
  readonly #tally: LossTally
  readonly #body: OdtBody
  readonly #base: TextLook
  #blank = true

  constructor(styles: OdtStyles, tally: LossTally, body: OdtBody, base: TextLook) {
    this.#styles = styles
    this.#tally = tally
    this.#body = body
    this.#base = base
  }

  walk(node: XmlNode, look: TextLook): void {
    for (const child of node.children) {
      if (isNode(child)) this.#node(child, look)
      else this.#text(child, look)
    }
  }

  /** White space of the file is one space, and none at the head; text:s and text:tab are the true ones. */
  #text(text: string, look: TextLook): void {
    let collapsed = text.replace(/[ \t\r\n]+/gu, ' ')
    if (this.#blank) collapsed = collapsed.replace(/^ /u, '')
    if (collapsed !== '') this.#push(collapsed, look)
    if (collapsed !== '') this.#blank = collapsed.endsWith(' ')
  }

  #push(text: string, look: TextLook): void {
    if (look.hidden) {
      if (text.trim() !== '') this.#tally.count('hidden', text)
      return
    }
    this.pieces.push({ text: shifted(text, look.raised ?? undefined), font: look.font, bold: look.bold })
  }

  #node(node: XmlNode, look: TextLook): void {
    switch (node.name) {
      case 'span':
        this.walk(node, this.#styles.look('text', node.attributes['style-name'], look))
        return
      case 's':
        this.#push(' '.repeat(Math.min(1000, Math.max(1, Number(node.attributes.c ?? 1)))), look)
        this.#blank = false
        return
      case 'tab':
        this.#push('\t', look)
        this.#blank = false
        return
      case 'line-break':
        this.#push('\n', look)
        this.#blank = true
        return
      case 'note':
        this.#note(node)
        return
      case 'annotation':
        this.#tally.count('comments', nodesOf(node, 'p').map(plainTextOf).join(' '))
        return
      case 'frame':
        this.after.push(...this.#body.frame(node))
        return
      case 'hidden-text':
        this.#tally.count('hidden', plainTextOf(node))
        return
      case 'custom-shape':
      case 'rect':
      case 'g':
        this.after.push(...this.#body.items(node))
        return
      case 'ruby-text':
        return
      default:
        if (!marks.has(node.name) && !silent.has(node.name)) this.walk(node, look)
    }
  }

  #note(node: XmlNode): void {
    const key = `${node.attributes['note-class'] ?? 'footnote'} ${this.#body.notes.size}`
    const citation = firstOf(node, 'note-citation')
    const body = firstOf(node, 'note-body')
    const mark = typedMark(citation ? plainTextOf(citation) : '')
    // its place is taken before its own notes, should there be any, take theirs
    this.#body.notes.set(key, { mark, content: [] })
    if (body) this.#body.notes.set(key, { mark, content: this.#body.items(body) })
    if (!this.#base.hidden) this.pieces.push({ note: key })
    this.#blank = false
  }
}
