/** Walks the signs of an RTF file with the state that they set, and gathers paragraphs, tables and notes. */
import { bulletSign } from '../bullets.ts'
import { Channel } from '../channel.ts'
import { shifted } from '../docx/marks.ts'
import { encodingOfFont } from '../encodings/fonts.ts'
import type { FlowItem, FlowNote } from '../flow.ts'
import { hold, type Limits } from '../limits.ts'
import { type LossTally, lettersIn } from '../loss-tally.ts'
import { type Destination, destinations, signs } from './destinations.ts'
import { lettersOf, type RtfFont } from './fonts.ts'
import type { RtfToken } from './tokens.ts'

interface State {
  destination: Destination
  font: number | null
  bold: boolean
  hidden: boolean
  deleted: boolean
  raised: 'superscript' | 'subscript' | undefined
  /** Fallback characters after each \u. */
  fallback: number
}

/** A note, header or text box that a group has opened; it ends with the group. */
interface Opened {
  kind: 'note' | 'header' | 'footer' | 'box'
  depth: number
  note: string
}

/** Destinations whose letters are read. */
const flowing = new Set<Destination>(['body', 'note', 'header', 'footer', 'box'])

const rowWords = new Set([
  'trowd',
  'trleft',
  'trhdr',
  'clmrg',
  'clvmrg',
  'cellx',
  'brdrs',
  'brdrth',
  'brdrdb',
  'brdrdot'
])

const what = 'Tệp rtf'

export class RtfInterpreter {
  readonly notes = new Map<string, FlowNote>()
  readonly #tally: LossTally
  readonly #limits: Limits
  readonly #fonts = new Map<number, RtfFont>()
  readonly #stack: State[] = []
  readonly #channels: Channel[]
  readonly #opened: Opened[] = []
  readonly #margins: { header: FlowItem[]; footer: FlowItem[] } = { header: [], footer: [] }
  #state: State = {
    destination: 'body',
    font: null,
    bold: false,
    hidden: false,
    deleted: false,
    raised: undefined,
    fallback: 1
  }
  #ansiPage = 1252
  #defaultFont: number | null = null
  #bytes: number[] = []
  /** Characters of a fallback still to be passed over. */
  #passing = 0
  /** \* : the next word may name a group that is to be skipped. */
  #optional = false
  #fontNumber = 0
  #label = ''
  #comment = ''
  #noteCount = 0
  #pendingMark: string | null = null
  #cells = 0

  constructor(tally: LossTally, limits: Limits) {
    this.#tally = tally
    this.#limits = limits
    this.#channels = [new Channel(limits, what)]
  }

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#passing > 0) this.#passing--
      else this.#bytes.push(token.byte)
      return
    }
    if (token.kind === 'word' && token.name === 'u') {
      this.#unicode(token.value ?? 0)
      return
    }
    this.#flush()
    if (token.kind === 'open') {
      this.#passing = 0
      this.#stack.push({ ...this.#state })
      hold(this.#limits, 'nesting', this.#stack.length, what)
    } else if (token.kind === 'close') this.#close()
    else if (token.kind === 'word') {
      if (this.#passing > 0) this.#passing--
      else this.#word(token.name, token.value)
    } else this.#sign(token.sign)
  }

  finish(): { items: FlowItem[]; headers: FlowItem[]; footers: FlowItem[] } {
    this.#flush()
    while (this.#stack.length > 0) this.#close()
    return { items: this.#channels[0]!.finish(), headers: this.#margins.header, footers: this.#margins.footer }
  }

  get #channel(): Channel {
    return this.#channels.at(-1)!
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const font = this.#fonts.get(this.#state.font ?? this.#defaultFont ?? -1)
    const text = lettersOf(this.#bytes, font, this.#ansiPage)
    this.#bytes = []
    this.#text(text)
  }

  #unicode(value: number): void {
    this.#flush()
    this.#text(String.fromCharCode(value & 0xffff))
    this.#passing = this.#state.fallback
  }

  #text(text: string): void {
    const { destination } = this.#state
    if (destination === 'fontTable') {
      const font = this.#fonts.get(this.#fontNumber)
      if (font) font.name += text.replace(/;.*$/su, '')
    } else if (destination === 'label') this.#label += text
    else if (destination === 'comment') this.#comment += text
    else if (flowing.has(destination)) this.#letters(text)
  }

  #letters(text: string): void {
    const { bold, hidden, deleted, raised } = this.#state
    this.#tally.met(lettersIn(text))
    if (deleted || hidden) {
      if (text.trim() !== '') this.#tally.count(deleted ? 'deleted' : 'hidden', text)
      return
    }
    const font = this.#fonts.get(this.#state.font ?? this.#defaultFont ?? -1)?.name ?? null
    const letters = font !== null && /symbol|wingdings/iu.test(font) ? symbolLetters(text) : text
    this.#channel.pieces.push({ text: shifted(letters, raised), font, bold })
  }

  #sign(sign: string): void {
    if (sign === '*') this.#optional = true
    else if (this.#passing > 0) this.#passing--
    else if (sign === '~') this.#text('\u00a0')
    else if (sign === '_') this.#text('\u2011')
    // the ư of a .VnTime font is the soft hyphen
    else if (sign === '-' && this.#isOldFont()) this.#text('\u00ad')
  }

  #isOldFont(): boolean {
    const font = this.#fonts.get(this.#state.font ?? this.#defaultFont ?? -1)
    return font !== undefined && encodingOfFont(font.name)?.encoding === 'tcvn3'
  }

  #word(name: string, value: number | null): void {
    const destination = destinations.get(name)
    const optional = this.#optional
    this.#optional = false
    if (destination !== undefined) this.#enter(name, destination)
    else if (optional) this.#state.destination = 'skip'
    else if (this.#state.destination === 'fontTable') this.#fontWord(name, value)
    else if (this.#state.destination !== 'skip' && this.#state.destination !== 'twin') {
      const sign = signs.get(name)
      if (sign !== undefined) this.#text(sign)
      else if (rowWords.has(name)) this.#channel.shapeRow(name, value)
      else if (!this.#character(name, value)) this.#paragraphWord(name, value)
    }
  }

  #enter(name: string, destination: Destination): void {
    const { destination: around } = this.#state
    if (around === 'skip' || (around === 'twin' && name !== 'ud')) return
    if (destination === 'wrapper') {
      if (name !== 'nesttableprops') this.#state.destination = 'body'
      return
    }
    if (destination === 'picture') this.#tally.count('pictures')
    if (destination === 'object') {
      this.#tally.count('objects')
      // its result is drawn in its place
      return
    }
    if (destination === 'note') this.#open('note', this.#noteToOpen())
    else if (destination === 'header' || destination === 'footer' || destination === 'box') this.#open(destination, '')
    this.#state.destination = destination
  }

  #open(kind: Opened['kind'], note: string): void {
    this.#opened.push({ kind, depth: this.#stack.length, note })
    this.#channels.push(new Channel(this.#limits, what))
  }

  #fontWord(name: string, value: number | null): void {
    if (name === 'f' && value !== null) {
      this.#fontNumber = value
      this.#fonts.set(value, { name: '', charset: 0 })
    } else if (name === 'fcharset') {
      const font = this.#fonts.get(this.#fontNumber)
      if (font) font.charset = value ?? 0
    }
  }

  /** Properties of letters; true where the word was one. */
  #character(name: string, value: number | null): boolean {
    const state = this.#state
    const on = value !== 0
    switch (name) {
      case 'f':
        state.font = value
        return true
      case 'b':
        state.bold = on
        return true
      case 'v':
        state.hidden = on
        return true
      case 'deleted':
        state.deleted = on
        return true
      case 'revised':
        if (on) this.#tally.count('inserted')
        return true
      case 'super':
        state.raised = on ? 'superscript' : undefined
        return true
      case 'sub':
        state.raised = on ? 'subscript' : undefined
        return true
      case 'nosupersub':
        state.raised = undefined
        return true
      case 'up':
        state.raised = (value ?? 6) > 0 ? 'superscript' : undefined
        return true
      case 'dn':
        state.raised = (value ?? 6) > 0 ? 'subscript' : undefined
        return true
      case 'plain':
        Object.assign(state, { font: null, bold: false, hidden: false, deleted: false, raised: undefined })
        return true
      case 'uc':
        state.fallback = Math.min(16, Math.max(0, value ?? 1))
        return true
      case 'ansicpg':
        this.#ansiPage = value ?? 1252
        return true
      case 'deff':
        this.#defaultFont = value
        return true
      case 'chftn':
        this.#noteMark()
        return true
      default:
        return false
    }
  }

  #paragraphWord(name: string, value: number | null): void {
    const open = this.#channel
    switch (name) {
      case 'pard':
        open.plainParagraph()
        return
      case 'intbl':
        open.inTable = true
        return
      case 'itap':
        open.depth = value ?? 1
        open.inTable = open.depth > 0
        return
      case 'outlinelevel':
        open.heading = value !== null && value >= 0 && value < 9 ? value + 1 : null
        return
      case 'ilvl':
        open.listLevel = value ?? 0
        return
      case 'ls':
        open.listLevel = value === 0 ? null : (open.listLevel ?? 0)
        return
      case 'par':
      case 'sect':
      case 'page':
        open.endParagraph()
        return
      case 'cell':
        this.#endCell(1)
        return
      case 'nestcell':
        this.#endCell(Math.max(2, open.depth))
        return
      case 'row':
        open.endRow(1)
        return
      case 'nestrow':
        open.endRow(Math.max(2, open.depth))
        return
      default:
    }
  }

  #endCell(depth: number): void {
    hold(this.#limits, 'cells', ++this.#cells, what)
    this.#channel.endCell(depth)
  }

  /** \chftn in the text counts a note and stands for its mark; at the head of the note itself it says nothing. */
  #noteMark(): void {
    if (this.#state.destination === 'note') return
    this.#noteCount++
    const key = `footnote ${this.#noteCount}`
    this.notes.set(key, { mark: shifted(String(this.#noteCount), 'superscript'), content: [] })
    this.#pendingMark = key
    this.#channel.pieces.push({ note: key })
  }

  /** The note whose mark stands before it; one without \chftn has the mark that was typed. */
  #noteToOpen(): string {
    const counted = this.#pendingMark
    this.#pendingMark = null
    if (counted !== null) return counted
    const key = `footnote typed ${this.notes.size}`
    const last = this.#channel.pieces.at(-1)
    const typed = last && 'text' in last && last.text.trim().length <= 3 ? last.text.trim() : ''
    if (typed !== '') this.#channel.pieces.pop()
    this.notes.set(key, { mark: shifted(typed, 'superscript') || '*', content: [] })
    this.#channel.pieces.push({ note: key })
    return key
  }

  #close(): void {
    const ended = this.#state.destination
    this.#state = this.#stack.pop() ?? this.#state
    this.#passing = 0
    this.#optional = false
    while ((this.#opened.at(-1)?.depth ?? 0) > this.#stack.length) this.#endOpened(this.#opened.pop()!)
    if (ended === this.#state.destination) return
    if (ended === 'label') {
      this.#channel.label = labelOf(this.#label)
      this.#label = ''
    } else if (ended === 'comment') {
      this.#tally.count('comments', this.#comment)
      this.#comment = ''
    }
  }

  #endOpened({ kind, note }: Opened): void {
    const items = this.#channels.pop()!.finish()
    if (kind === 'note') this.notes.get(note)!.content = items
    else if (kind === 'box') this.#channel.after.push(...items)
    else this.#margins[kind].push(...items)
  }
}

/** "1.\t" -> "1. "; a drawn bullet becomes a dash. */
function labelOf(text: string): string {
  const label = text.replace(/\s+$/u, '').trimStart()
  if (label === '') return ''
  return `${Array.from(label).length === 1 ? bulletSign(label, '') : label} `
}

/** Signs of symbol fonts stand as private letters; those that mean a dash become one. */
function symbolLetters(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (sign) => (sign === '\uf020' ? ' ' : bulletSign(sign, 'symbol')))
}
