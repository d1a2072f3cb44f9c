/** Walks the characters of a doc with their modifiers and gathers paragraphs, tables and notes, story by story. */
import { bulletSign } from '../bullets.ts'
import { Channel } from '../channel.ts'
import { shifted } from '../docx/marks.ts'
import type { FlowItem } from '../flow.ts'
import { hold, type Limits } from '../limits.ts'
import { type LossTally, lettersIn } from '../loss-tally.ts'
import type { DocLists } from './lists.ts'
import type { FormattedRuns } from './pages.ts'
import { charactersOf, type Piece } from './pieces.ts'
import { applyLetters, applyParagraph, type Letters, type Paragraph } from './properties.ts'
import type { DocStyles } from './styles.ts'

export interface DocSource {
  main: Uint8Array
  data: Uint8Array
  pieces: readonly Piece[]
  letters: FormattedRuns
  paragraphs: FormattedRuns
  styles: DocStyles
  lists: DocLists
  fontName(font: number): string | null
  /** The note whose mark stands at a character of the main text. */
  noteAt: ReadonlyMap<number, string>
  tally: LossTally
  limits: Limits
}

export const what = 'Tệp doc'

interface Field {
  /** Its instruction is being passed over; the result follows. */
  inside: boolean
}

export class StoryReader {
  readonly #source: DocSource
  #cells = 0

  constructor(source: DocSource) {
    this.#source = source
  }

  /** The paragraphs and tables of the characters from start to end. */
  read(start: number, end: number): FlowItem[] {
    const channel = new Channel(this.#source.limits, what)
    const fields: Field[] = []
    for (const piece of this.#source.pieces) {
      if (piece.end <= start || piece.start >= end) continue
      this.#piece(piece, Math.max(start, piece.start), Math.min(end, piece.end), channel, fields)
    }
    return channel.finish()
  }

  #piece(piece: Piece, start: number, end: number, channel: Channel, fields: Field[]): void {
    const { main, letters, paragraphs, styles } = this.#source
    for (let at = start; at < end; ) {
      const place = piece.place + (at - piece.start) * piece.width
      const run = letters.at(place)
      const span = paragraphs.at(place)
      const next = Math.min(run.end, span.end)
      const to = Math.max(at + 1, Math.min(end, piece.start + Math.ceil((next - piece.place) / piece.width)))
      const paragraph = this.#paragraphOf(span.bytes)
      const style = styles.letters(paragraph.style)
      const look: Letters = { ...style }
      applyLetters(look, run.bytes, style)
      this.#characters(charactersOf(main, piece, at, to), at, look, paragraph, channel, fields)
      at = to
    }
  }

  #paragraphOf(bytes: Uint8Array): Paragraph {
    const { styles, data } = this.#source
    const number = bytes.length >= 2 ? bytes[0]! | (bytes[1]! << 8) : 0
    const paragraph: Paragraph = { ...styles.paragraph(number) }
    applyParagraph(paragraph, bytes.subarray(2), (place) => {
      const length = (data[place] ?? 0) | ((data[place + 1] ?? 0) << 8)
      return data.subarray(place + 2, place + 2 + length)
    })
    return paragraph
  }

  #characters(
    text: string,
    first: number,
    look: Letters,
    paragraph: Paragraph,
    channel: Channel,
    fields: Field[]
  ): void {
    let plain = ''
    const flush = (): void => {
      if (plain !== '') this.#letters(plain, look, channel)
      plain = ''
    }
    for (let index = 0; index < text.length; index++) {
      const sign = text[index]!
      const code = text.charCodeAt(index)
      if (code === 0x13) fields.push({ inside: true })
      else if (code === 0x14) {
        const field = fields.at(-1)
        if (field) field.inside = false
      } else if (code === 0x15) fields.pop()
      else if (code === 0x0d || code === 0x07 || code === 0x0c) {
        flush()
        this.#mark(code, paragraph, channel)
      } else if (fields.some((field) => field.inside)) continue
      else if (code === 0x0b || code === 0x0e) plain += '\n'
      else if (code === 0x1e) plain += '\u2011'
      // an optional hyphen, or the ư of a .VnTime font
      else if (code === 0x1f) plain += '\u00ad'
      else if (this.#source.noteAt.has(first + index)) {
        flush()
        channel.pieces.push({ note: this.#source.noteAt.get(first + index)! })
      } else if (look.symbol && code === 0x28) {
        flush()
        this.#symbol(look, channel)
      } else if (code < 0x20 && code !== 0x09) this.#object(code, look)
      else plain += sign
    }
    flush()
  }

  #letters(text: string, look: Letters, channel: Channel): void {
    const { tally } = this.#source
    tally.met(lettersIn(text))
    if (look.deleted || look.hidden) {
      if (text.trim() !== '') tally.count(look.deleted ? 'deleted' : 'hidden', text)
      return
    }
    if (look.inserted) tally.count('inserted')
    const font = look.font === null ? null : this.#source.fontName(look.font)
    const drawn = font !== null && /symbol|wingdings/iu.test(font)
    const letters = drawn
      ? text.replace(/[\uf020-\uf0ff]/gu, (sign) => bulletSign(sign, 'symbol'))
      : withoutHyphens(text, font)
    tally.passed(lettersIn(text) - lettersIn(letters))
    channel.pieces.push({ text: shifted(letters, look.raised), font, bold: look.bold })
  }

  #symbol(look: Letters, channel: Channel): void {
    const code = look.symbol!.code
    const font = this.#source.fontName(look.symbol!.font) ?? ''
    channel.pieces.push({ text: bulletSign(String.fromCharCode(code), font), font: null, bold: look.bold })
  }

  /** Pictures and drawn objects; the marks at the heads of notes and comments say nothing. */
  #object(code: number, look: Letters): void {
    if (!look.special || look.deleted) return
    if (code === 0x01) this.#source.tally.count('pictures')
    else if (code === 0x08) this.#source.tally.count('objects')
  }

  #mark(code: number, paragraph: Paragraph, channel: Channel): void {
    const { limits } = this.#source
    channel.inTable = paragraph.inTable
    channel.depth = Math.max(1, paragraph.depth)
    channel.heading = paragraph.outline === null ? null : paragraph.outline + 1
    const rowEnd = (code === 0x07 && paragraph.rowEnd) || paragraph.innerRowEnd
    if (rowEnd) {
      if (paragraph.row) channel.setShape(paragraph.row, channel.depth)
      channel.pieces = []
      channel.endRow(channel.depth)
      return
    }
    const worded = channel.pieces.some((piece) => !('text' in piece) || piece.text.trim() !== '')
    const listed = paragraph.list > 0 && paragraph.list < 0x7ff
    channel.listLevel = listed ? paragraph.level : null
    if (listed && worded) channel.label = this.#source.lists.next(paragraph.list, paragraph.level)
    if (code === 0x07 || paragraph.innerCell) {
      hold(limits, 'cells', ++this.#cells, what)
      channel.endCell(channel.depth)
    } else channel.endParagraph()
  }
}

/** Optional hyphens print nothing; in .VnTime the same sign is ư. */
function withoutHyphens(text: string, font: string | null): string {
  return font !== null && /^\.?Vn[A-Z0-9]/u.test(font) ? text : text.replaceAll('\u00ad', '')
}
