/** The style sheet of a doc: what a style and those that it is based on say about letters and paragraphs. */
import {
  applyLetters,
  applyParagraph,
  type Letters,
  type Paragraph,
  plainLetters,
  plainParagraph
} from './properties.ts'

interface Style {
  kind: number
  base: number
  paragraph: Uint8Array
  letters: Uint8Array
}

const none = 0xfff
const nothing = new Uint8Array()

export class DocStyles {
  readonly #styles: (Style | null)[] = []
  readonly #letters = new Map<number, Letters>()
  readonly #paragraphs = new Map<number, Paragraph>()
  readonly #font: number | null

  constructor(sheet: Uint8Array) {
    const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength)
    const headLength = sheet.length > 20 ? view.getUint16(0, true) : 0
    const baseLength = headLength >= 4 ? view.getUint16(4, true) : 10
    this.#font = headLength >= 14 ? view.getUint16(14, true) : null
    for (let at = 2 + headLength; at + 2 <= sheet.length; ) {
      const length = view.getUint16(at, true)
      this.#styles.push(length === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + length), baseLength))
      at += 2 + length
    }
  }

  letters(number: number): Letters {
    const known = this.#letters.get(number)
    if (known) return known
    const letters: Letters = { ...plainLetters, font: this.#font }
    for (const style of this.#chain(number)) applyLetters(letters, style.letters, { ...letters })
    this.#letters.set(number, letters)
    return letters
  }

  paragraph(number: number): Paragraph {
    const known = this.#paragraphs.get(number)
    if (known) return known
    const paragraph: Paragraph = { ...plainParagraph }
    for (const style of this.#chain(number)) applyParagraph(paragraph, style.paragraph, () => nothing)
    paragraph.style = number
    this.#paragraphs.set(number, paragraph)
    return paragraph
  }

  /** From the outermost base to the style itself. */
  #chain(number: number): Style[] {
    const chain: Style[] = []
    const seen = new Set<number>()
    for (let at = number; at !== none && !seen.has(at); ) {
      seen.add(at)
      const style = this.#styles[at]
      if (!style) break
      chain.unshift(style)
      at = style.base
    }
    return chain
  }
}

function readStyle(bytes: Uint8Array, baseLength: number): Style | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < baseLength + 4) return null
  const kind = view.getUint16(2, true) & 0xf
  const style: Style = { kind, base: view.getUint16(2, true) >> 4, paragraph: nothing, letters: nothing }
  const sets = view.getUint16(4, true) & 0xf
  let at = baseLength + 2 + 2 * (view.getUint16(baseLength, true) + 1)
  const found: Uint8Array[] = []
  for (let index = 0; index < sets && at + 2 <= bytes.length; index++) {
    const length = view.getUint16(at, true)
    found.push(bytes.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length & 1)
  }
  if (kind === 1) {
    // the modifiers of a paragraph come after the number of the style
    style.paragraph = found[0]?.subarray(2) ?? nothing
    style.letters = found[1] ?? nothing
  } else if (kind === 2) style.letters = found[0] ?? nothing
  return style
}
