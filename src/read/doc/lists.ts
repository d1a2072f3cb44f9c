/** Automatic numbers of a doc: the lists, and the uses of them that paragraphs name. */
import { ListCounters } from '../list-counters.ts'
import type { ListLevel } from '../odt/styles.ts'

interface ListUse {
  list: number
  /** Levels that begin anew with this use, and at what. */
  starts: Map<number, number>
  levels: Map<number, ListLevel>
}

const levelHead = 28
const formats = new Map([
  [0, '1'],
  [1, 'I'],
  [2, 'i'],
  [3, 'A'],
  [4, 'a'],
  [22, '01']
])

export class DocLists {
  readonly #lists = new Map<number, ListLevel[]>()
  readonly #uses: ListUse[] = []
  readonly #counters = new Map<number, ListCounters>()
  readonly #begun = new Set<string>()

  /** lists begins in the table stream where the header says; its levels follow behind it. */
  constructor(lists: Uint8Array, uses: Uint8Array, fontName: (font: number) => string) {
    this.#readLists(lists, fontName)
    this.#readUses(uses, fontName)
  }

  /** Counts a paragraph of the use (1 is the first) and gives its number with the gap after it. */
  next(use: number, depth: number): string {
    const found = this.#uses[use - 1]
    const own = this.#lists.get(found?.list ?? -1)
    if (!found || !own) return ''
    const levels = own.map((level, index) => found.levels.get(index) ?? level)
    const counters = this.#counters.get(found.list) ?? new ListCounters()
    this.#counters.set(found.list, counters)
    const key = `${use} ${depth}`
    const start = this.#begun.has(key) ? null : (found.starts.get(depth) ?? null)
    this.#begun.add(key)
    return counters.next(levels, depth, start)
  }

  #readLists(bytes: Uint8Array, fontName: (font: number) => string): void {
    if (bytes.length < 2) return
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = view.getUint16(0, true)
    let at = 2 + 28 * count
    for (let index = 0; index < count; index++) {
      const head = 2 + 28 * index
      if (head + 28 > bytes.length) return
      const simple = (bytes[head + 26]! & 1) !== 0
      const levels: ListLevel[] = []
      for (let level = 0; level < (simple ? 1 : 9); level++) {
        const read = readLevel(bytes, at, fontName)
        if (!read) return
        levels.push(read.level)
        at = read.end
      }
      this.#lists.set(view.getUint32(head, true), levels)
    }
  }

  #readUses(bytes: Uint8Array, fontName: (font: number) => string): void {
    if (bytes.length < 4) return
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = Math.min(view.getUint32(0, true), Math.floor((bytes.length - 4) / 16))
    let at = 4 + 16 * count
    for (let index = 0; index < count; index++) {
      const head = 4 + 16 * index
      const use: ListUse = { list: view.getUint32(head, true), starts: new Map(), levels: new Map() }
      this.#uses.push(use)
      at += 4
      for (let level = 0; level < bytes[head + 12]! && at + 8 <= bytes.length; level++) {
        const flags = view.getUint32(at + 4, true)
        const depth = flags & 0xf
        if (flags & 0x10) use.starts.set(depth, view.getUint32(at, true))
        at += 8
        if ((flags & 0x20) === 0) continue
        const read = readLevel(bytes, at, fontName)
        if (!read) return
        use.levels.set(depth, read.level)
        if (flags & 0x10) use.starts.set(depth, read.level.start)
        at = read.end
      }
    }
  }
}

function readLevel(
  bytes: Uint8Array,
  at: number,
  fontName: (font: number) => string
): { level: ListLevel; end: number } | null {
  if (at + levelHead + 2 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = bytes[at + 4]!
  const lettersLength = bytes[at + 24]!
  const paragraphLength = bytes[at + 25]!
  const text = at + levelHead + paragraphLength + lettersLength
  if (text + 2 > bytes.length) return null
  const length = view.getUint16(text, true)
  const end = text + 2 + 2 * length
  if (end > bytes.length) return null
  const printed = new TextDecoder('utf-16le').decode(bytes.subarray(text + 2, end))
  const bullet = kind === 23
  const level: ListLevel = {
    kind: bullet ? 'bullet' : 'number',
    format: formats.get(kind) ?? (kind === 255 ? '' : '1'),
    prefix: '',
    suffix: '',
    shown: 1,
    start: view.getUint32(at, true),
    sign: bullet ? printed : '',
    font: bullet ? fontName(fontOf(bytes.subarray(at + levelHead + paragraphLength, text))) : '',
    // the letters 0 to 8 stand for the numbers of the levels
    pattern: Array.from(printed, (sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}%` : sign)).join('')
  }
  return { level, end }
}

/** The ASCII font that the modifiers of a bullet name. */
function fontOf(modifiers: Uint8Array): number {
  for (let at = 0; at + 4 <= modifiers.length; at++) {
    if (modifiers[at] === 0x4f && modifiers[at + 1] === 0x4a) return modifiers[at + 2]! | (modifiers[at + 3]! << 8)
  }
  return -1
}
