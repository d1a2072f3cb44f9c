/** The styles of an odt that matter to its words: fonts, weight, raised letters, hidden text, list levels, borders. */
import { firstOf, nodesOf, type XmlNode } from '../xml-walk.ts'

export interface TextLook {
  font: string | null
  bold: boolean
  raised: 'superscript' | 'subscript' | null
  hidden: boolean
}

export interface ListLevel {
  kind: 'number' | 'bullet'
  /** "1", "a", "i", "A", "I", or "" for no number. */
  format: string
  prefix: string
  suffix: string
  /** How many levels are printed: 2 for "1.2". */
  shown: number
  start: number
  sign: string
  font: string
  /** "%1%.%2%)" of newer writers; it says all of the above better. */
  pattern: string | null
}

interface Style {
  parent: string | null
  text: XmlNode | undefined
  cell: XmlNode | undefined
}

const plain: TextLook = { font: null, bold: false, raised: null, hidden: false }

export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #defaults = new Map<string, Style>()
  readonly #fonts = new Map<string, string>()
  readonly #lists = new Map<string, ListLevel[]>()
  outline: ListLevel[] = []

  /** roots are the document elements of styles.xml and content.xml, in this order. */
  constructor(roots: readonly (XmlNode | undefined)[]) {
    for (const root of roots) {
      for (const face of nodesOf(firstOf(root, 'font-face-decls'), 'font-face')) {
        this.#fonts.set(
          face.attributes.name ?? '',
          (face.attributes['font-family'] ?? face.attributes.name ?? '').replace(/^'|'$/gu, '')
        )
      }
      for (const place of ['styles', 'automatic-styles'])
        for (const node of nodesOf(firstOf(root, place))) this.#add(node)
    }
  }

  #add(node: XmlNode): void {
    const { name = '', family = '' } = node.attributes
    const style: Style = {
      parent: node.attributes['parent-style-name'] ?? null,
      text: firstOf(node, 'text-properties'),
      cell: firstOf(node, 'table-cell-properties')
    }
    if (node.name === 'style') this.#styles.set(`${family} ${name}`, style)
    else if (node.name === 'default-style') this.#defaults.set(family, style)
    else if (node.name === 'list-style') this.#lists.set(name, levelsOf(node))
    else if (node.name === 'outline-style') this.outline = levelsOf(node)
  }

  list(name: string): ListLevel[] {
    return this.#lists.get(name) ?? []
  }

  /** The look of a paragraph's letters; a span's look goes on from that of its surroundings. */
  look(family: 'paragraph' | 'text', name: string | undefined, around: TextLook | null): TextLook {
    const chain = [...this.#chain(family, name)].map((style) => style.text?.attributes ?? {})
    const last = this.#defaults.get('paragraph')?.text?.attributes
    const all = around === null && last ? [...chain, last] : chain
    const said = (attribute: string): string | undefined =>
      all.find((each) => each[attribute] !== undefined)?.[attribute]
    const base = around ?? plain
    const font = said('font-name') ?? said('font-family')
    const weight = said('font-weight')
    const position = said('text-position')
    const display = said('display')
    return {
      font: font === undefined ? base.font : (this.#fonts.get(font) ?? font),
      bold: weight === undefined ? base.bold : weight === 'bold' || Number(weight) >= 600,
      raised: position === undefined ? base.raised : raisedBy(position),
      hidden: display === undefined ? base.hidden : display === 'none'
    }
  }

  hasBorder(cellStyle: string | undefined): boolean {
    for (const style of this.#chain('table-cell', cellStyle)) {
      for (const [name, value] of Object.entries(style.cell?.attributes ?? {})) {
        if (/^border(?:-|$)/u.test(name) && value !== 'none' && !name.includes('line-width')) return true
      }
    }
    return false
  }

  *#chain(family: string, name: string | undefined): Generator<Style> {
    const seen = new Set<string>()
    for (let at = name; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const style = this.#styles.get(`${family} ${at}`)
      if (!style) return
      yield style
      at = style.parent ?? undefined
    }
  }
}

/** "super 58%", "sub 58%", "33% 58%", "-33% 58%" */
function raisedBy(position: string): TextLook['raised'] {
  if (position.startsWith('super')) return 'superscript'
  if (position.startsWith('sub')) return 'subscript'
  const height = Number.parseFloat(position)
  return height > 0 ? 'superscript' : height < 0 ? 'subscript' : null
}

function levelsOf(list: XmlNode): ListLevel[] {
  const levels: ListLevel[] = []
  for (const node of nodesOf(list)) {
    const { attributes } = node
    const place = Number(attributes.level) - 1
    if (!(place >= 0 && place < 10)) continue
    const properties = firstOf(node, 'text-properties')?.attributes ?? {}
    levels[place] = {
      kind: node.name === 'list-level-style-bullet' ? 'bullet' : 'number',
      format: attributes['num-format'] ?? '',
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      shown: Number(attributes['display-levels'] ?? 1),
      start: Number(attributes['start-value'] ?? 1),
      sign: attributes['bullet-char'] ?? '',
      font: properties['font-name'] ?? properties['font-family'] ?? '',
      pattern: attributes['num-list-format'] ?? null
    }
  }
  return levels
}
