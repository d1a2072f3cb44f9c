/**
 * Word's automatic numbers. A paragraph names a num; the num points to an abstract list of nine levels, which may point
 * on to a numbering style. Counters belong to the abstract list, so that several nums go on counting one list.
 */
import { bulletSign } from '../bullets.ts'
import { formatCounter } from './number-formats.ts'
import type { Style, Styles } from './styles.ts'
import type { XmlElement } from './xml.ts'
import { attributeOf, childNamed, childrenNamed, integerOf, switchOf } from './xml.ts'

const levelCount = 9

interface Level {
  start: number
  format: string
  text: string
  /** One-based level whose use starts this one again; 0 never; undefined any level above. */
  restart: number | undefined
  legal: boolean
  suffix: string
  paragraphStyle: string | undefined
  font: string | undefined
  hidden: boolean
}

interface AbstractList {
  levels: (Level | undefined)[]
  numberingStyle: string | undefined
}

interface List {
  abstractId: string
  startOverrides: Map<number, number>
  levelOverrides: Map<number, Level>
}

export interface NumberText {
  /** As printed, with the gap after it; empty where the level prints nothing. */
  text: string
  level: number
}

export class Numbering {
  readonly #styles: Styles
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  /** Counters of each abstract list; null where a level has not begun. */
  readonly #counters = new Map<string, (number | null)[]>()
  /** "numId level" pairs whose start override has been spent. */
  readonly #spent = new Set<string>()

  constructor(root: XmlElement | null, styles: Styles) {
    this.#styles = styles
    for (const one of childrenNamed(root ?? undefined, 'w:abstractNum')) {
      const levels: (Level | undefined)[] = []
      for (const level of childrenNamed(one, 'w:lvl')) {
        const index = levelIndex(level)
        if (index !== null) levels[index] = readLevel(level)
      }
      this.#abstracts.set(one.attributes['w:abstractNumId'] ?? '', {
        levels,
        numberingStyle: attributeOf(one, 'w:numStyleLink')
      })
    }
    for (const one of childrenNamed(root ?? undefined, 'w:num')) {
      const list: List = {
        abstractId: attributeOf(one, 'w:abstractNumId') ?? '',
        startOverrides: new Map(),
        levelOverrides: new Map()
      }
      for (const override of childrenNamed(one, 'w:lvlOverride')) {
        const start = integerOf(attributeOf(override, 'w:startOverride'))
        const level = childNamed(override, 'w:lvl')
        const index = levelIndex(override)
        if (index === null) continue
        if (start !== undefined) list.startOverrides.set(index, start)
        if (level) list.levelOverrides.set(index, readLevel(level))
      }
      this.#lists.set(one.attributes['w:numId'] ?? '', list)
    }
  }

  /** Counts the paragraph and gives its number; null where it stands in no list. */
  next(own: XmlElement | undefined, chain: readonly Style[]): NumberText | null {
    const place = this.#placeOf(childNamed(own, 'w:numPr'), chain)
    if (!place) return null
    const { numId, list, level } = place
    const levels = this.#levelsOf(list)
    const definition = levels[level]
    if (!definition) return null
    const counters = this.#count(numId, list, levels, level)
    if (definition.hidden) return { text: '', level }
    const printed =
      definition.format === 'bullet'
        ? bulletSign(definition.text, definition.font ?? '')
        : numberText(definition, levels, counters)
    if (printed.trim() === '') return { text: '', level }
    return { text: definition.suffix === 'nothing' ? printed : `${printed.trimEnd()} `, level }
  }

  /** Where the paragraph counts: its own numPr, else that of its styles; numId 0 switches numbering off. */
  #placeOf(own: XmlElement | undefined, chain: readonly Style[]): { numId: string; list: List; level: number } | null {
    const ownId = attributeOf(own, 'w:numId')
    const ownLevel = integerOf(attributeOf(own, 'w:ilvl'))
    const source =
      ownId === undefined ? chain.findIndex((style) => attributeOf(numPrOf(style), 'w:numId') !== undefined) : -1
    const numId = ownId ?? attributeOf(numPrOf(chain[source]), 'w:numId')
    const list = numId === undefined || numId === '0' ? undefined : this.#lists.get(numId)
    if (numId === undefined || !list) return null
    const level = ownLevel ?? (source >= 0 ? this.#styledLevel(list, chain.slice(0, source + 1)) : 0)
    return level >= 0 && level < levelCount ? { numId, list, level } : null
  }

  /** A style counts on the level that names it as its paragraph style; failing that, on the level that it names itself. */
  #styledLevel(list: List, chain: readonly Style[]): number {
    const levels = this.#levelsOf(list)
    for (const style of chain) {
      const linked = levels.findIndex((level) => level?.paragraphStyle === style.id)
      if (linked >= 0) return linked
    }
    for (const style of chain) {
      const level = integerOf(attributeOf(numPrOf(style), 'w:ilvl'))
      if (level !== undefined) return level
    }
    return 0
  }

  /** The abstract list after its links: numStyleLink -> numbering style -> its num -> the list that defines the style. */
  #abstractOf(list: List): { id: string; levels: (Level | undefined)[] } {
    const seen = new Set<string>()
    let id = list.abstractId
    for (;;) {
      const abstract = this.#abstracts.get(id)
      seen.add(id)
      if (!abstract?.numberingStyle) return { id, levels: abstract?.levels ?? [] }
      const linked = this.#styles.chain(abstract.numberingStyle, 'numbering').find((style) => numPrOf(style))
      const next = this.#lists.get(attributeOf(numPrOf(linked), 'w:numId') ?? '')?.abstractId
      if (next === undefined || seen.has(next)) return { id, levels: abstract.levels }
      id = next
    }
  }

  #levelsOf(list: List): (Level | undefined)[] {
    const { levels } = this.#abstractOf(list)
    return Array.from({ length: levelCount }, (_, index) => list.levelOverrides.get(index) ?? levels[index])
  }

  /** Counts one paragraph on the level; the values of all levels, as they are to be printed. */
  #count(numId: string, list: List, levels: (Level | undefined)[], level: number): number[] {
    const { id } = this.#abstractOf(list)
    const counters = this.#counters.get(id) ?? Array.from({ length: levelCount }, () => null)
    this.#counters.set(id, counters)
    const startOf = (index: number) => list.startOverrides.get(index) ?? levels[index]?.start ?? 1
    // the first use of a num with a start override begins its levels anew, also those above the one used
    for (let index = 0; index <= level; index++) {
      const key = `${numId} ${index}`
      if (!list.startOverrides.has(index) || this.#spent.has(key)) continue
      this.#spent.add(key)
      counters[index] = null
    }
    // a level above that was skipped counts as begun: 1., 1.1.1., and then 1.2.
    for (let index = 0; index < level; index++) counters[index] ??= startOf(index)
    counters[level] = counters[level] == null ? startOf(level) : counters[level] + 1
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      const restart = levels[deeper]?.restart
      if (restart === undefined || level + 1 <= restart) counters[deeper] = null
    }
    return counters.map((counter, index) => counter ?? startOf(index))
  }
}

function numPrOf(style: Style | undefined): XmlElement | undefined {
  return childNamed(style?.paragraph, 'w:numPr')
}

/** null for levels beyond the nine that Word has; some programs write a tenth. */
function levelIndex(one: XmlElement): number | null {
  const index = integerOf(one.attributes['w:ilvl']) ?? 0
  return index >= 0 && index < levelCount ? index : null
}

function readLevel(one: XmlElement): Level {
  // Word writes formats newer than the standard as a choice between them and "decimal"
  const format = attributeOf(one, 'w:numFmt') ?? alternativeFormat(one) ?? 'decimal'
  const run = childNamed(one, 'w:rPr')
  return {
    start: integerOf(attributeOf(one, 'w:start')) ?? 0,
    format,
    text: attributeOf(one, 'w:lvlText') ?? '',
    restart: integerOf(attributeOf(one, 'w:lvlRestart')),
    legal: switchOf(one, 'w:isLgl') ?? false,
    suffix: attributeOf(one, 'w:suff') ?? 'tab',
    paragraphStyle: attributeOf(one, 'w:pStyle'),
    font: childNamed(run, 'w:rFonts')?.attributes['w:ascii'],
    hidden: switchOf(run, 'w:vanish') ?? false
  }
}

/** <mc:Choice><w:numFmt w:val="custom" w:format="01, 02, 03"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/> */
function alternativeFormat(one: XmlElement): string | undefined {
  const alternative = childNamed(one, 'mc:AlternateContent')
  const custom = childNamed(childNamed(alternative, 'mc:Choice'), 'w:numFmt')
  if (custom?.attributes['w:format']?.startsWith('01')) return 'decimalZero'
  return attributeOf(childNamed(alternative, 'mc:Fallback'), 'w:numFmt')
}

/** lvlText "%1.%2." with counters 2 and 3 -> "2.3." */
function numberText(definition: Level, levels: (Level | undefined)[], counters: number[]): string {
  return definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    const level = levels[index]
    if (!level) return ''
    const format = definition.legal && level.format !== 'none' ? 'decimal' : level.format
    return formatCounter(counters[index]!, format)
  })
}
