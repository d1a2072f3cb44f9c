/** What Word's styles say about a paragraph or run, through their basedOn chains. */

import type { XmlElement } from './xml.ts'
import { attributeOf, childNamed, childrenNamed, integerOf, switchOf } from './xml.ts'

export interface Style {
  id: string
  type: string
  name: string
  basedOn: string | undefined
  isDefault: boolean
  paragraph: XmlElement | undefined
  run: XmlElement | undefined
  table: XmlElement | undefined
  /** Conditional parts of a table style (header row, bands). */
  tableParts: XmlElement[]
}

export class Styles {
  readonly #byId = new Map<string, Style>()
  readonly #defaults = new Map<string, Style>()
  readonly #chains = new Map<string, readonly Style[]>()
  readonly #defaultRun: XmlElement | undefined

  constructor(root: XmlElement | null) {
    for (const one of childrenNamed(root ?? undefined, 'w:style')) {
      const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isDefault } = one.attributes
      if (id === undefined) continue
      const style: Style = {
        id,
        type,
        name: attributeOf(one, 'w:name') ?? id,
        basedOn: attributeOf(one, 'w:basedOn'),
        isDefault: isDefault === '1' || isDefault === 'true',
        paragraph: childNamed(one, 'w:pPr'),
        run: childNamed(one, 'w:rPr'),
        table: childNamed(one, 'w:tblPr'),
        tableParts: childrenNamed(one, 'w:tblStylePr')
      }
      this.#byId.set(id, style)
      if (style.isDefault) this.#defaults.set(type, style)
    }
    const defaults = childNamed(root ?? undefined, 'w:docDefaults')
    this.#defaultRun = childNamed(childNamed(defaults, 'w:rPrDefault'), 'w:rPr')
  }

  /** The style and those that it is based on, nearest first; the default style of the type where none is named. */
  chain(id: string | undefined, type: 'paragraph' | 'character' | 'table' | 'numbering'): readonly Style[] {
    const key = `${type} ${id ?? ''}`
    const known = this.#chains.get(key)
    if (known) return known
    const chain: Style[] = []
    let style =
      (id === undefined ? undefined : this.#byId.get(id)) ??
      (type === 'character' ? undefined : this.#defaults.get(type))
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = style.basedOn === undefined ? undefined : this.#byId.get(style.basedOn)
    }
    this.#chains.set(key, chain)
    return chain
  }

  /** Run properties from the nearest to the farthest: the run, its style, the paragraph's style, the defaults. */
  runLayers(own: XmlElement | undefined, paragraphStyle: string | undefined): (XmlElement | undefined)[] {
    const runStyle = attributeOf(own, 'w:rStyle')
    return [
      own,
      ...(runStyle === undefined ? [] : this.chain(runStyle, 'character').map((style) => style.run)),
      ...this.chain(paragraphStyle, 'paragraph').map((style) => style.run),
      this.#defaultRun
    ]
  }
}

export function firstSwitch(layers: readonly (XmlElement | undefined)[], name: string): boolean {
  for (const layer of layers) {
    const value = switchOf(layer, name)
    if (value !== undefined) return value
  }
  return false
}

export function firstValue(layers: readonly (XmlElement | undefined)[], name: string): string | undefined {
  for (const layer of layers) {
    const value = attributeOf(layer, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** The font that Vietnamese letters are set in; legacy encodings are told by it (.VnTime, VNI-Times). */
export function fontOf(layers: readonly (XmlElement | undefined)[]): string | undefined {
  for (const layer of layers) {
    const fonts = childNamed(layer, 'w:rFonts')?.attributes
    const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
    if (font !== undefined) return font
  }
  return undefined
}

/** Heading level, 1 for the outermost: outline level of the paragraph or its styles, or a style called "heading 2". */
export function headingOf(own: XmlElement | undefined, chain: readonly Style[]): number | null {
  for (const layer of [own, ...chain.map((style) => style.paragraph)]) {
    const level = integerOf(attributeOf(layer, 'w:outlineLvl'))
    if (level !== undefined) return level >= 0 && level <= 8 ? level + 1 : null
  }
  for (const style of chain) {
    const named = /^heading ([1-9])$/iu.exec(style.name)
    if (named) return Number(named[1])
  }
  return null
}
