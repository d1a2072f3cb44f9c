/** The records of a BIFF8 workbook, and strings that run on over several of them. */

export interface BiffRecord {
  type: number
  data: Uint8Array
  view: DataView
  /** The records that go on with this one. */
  more: Uint8Array[]
}

const goesOn = 0x003c

export function* recordsOf(bytes: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let held: BiffRecord | null = null
  for (let at = from; at + 4 <= bytes.length; ) {
    const type = view.getUint16(at, true)
    const data = bytes.subarray(at + 4, at + 4 + view.getUint16(at + 2, true))
    at += 4 + view.getUint16(at + 2, true)
    if (type === goesOn) held?.more.push(data)
    else {
      if (held) yield held
      held = { type, data, view: new DataView(data.buffer, data.byteOffset, data.byteLength), more: [] }
    }
  }
  if (held) yield held
}

export interface BiffString {
  text: string
  /** Places in the text from which a font holds. */
  fonts: { from: number; font: number }[]
}

/** Reads strings one after the other out of a record and those that go on with it. */
export class StringReader {
  readonly #chunks: readonly Uint8Array[]
  #chunk = 0
  #at: number

  constructor(record: BiffRecord, from: number) {
    this.#chunks = [record.data, ...record.more]
    this.#at = from
  }

  get done(): boolean {
    this.#settle()
    return this.#chunk >= this.#chunks.length
  }

  /** A string with its length in two bytes. */
  next(): BiffString {
    const length = this.#uint16()
    const flags = this.#byte()
    const runs = flags & 8 ? this.#uint16() : 0
    const extra = flags & 4 ? this.#uint16() + this.#uint16() * 65_536 : 0
    const text = this.#letters(length, (flags & 1) !== 0)
    const fonts: BiffString['fonts'] = []
    for (let run = 0; run < runs && !this.done; run++) fonts.push({ from: this.#uint16(), font: this.#uint16() })
    this.#skip(extra)
    return { text, fonts }
  }

  #letters(length: number, isWide: boolean): string {
    let text = ''
    let wide = isWide
    while (text.length < length) {
      const chunk = this.#chunks[this.#chunk]
      if (!chunk) break
      if (this.#at >= chunk.length) {
        // each part that goes on says anew how wide its letters are
        this.#chunk++
        this.#at = 0
        if (this.#chunk >= this.#chunks.length) break
        wide = (this.#byte() & 1) !== 0
        continue
      }
      if (wide) {
        if (this.#at + 1 >= chunk.length) {
          this.#at = chunk.length
          continue
        }
        text += String.fromCharCode(chunk[this.#at]! | (chunk[this.#at + 1]! << 8))
        this.#at += 2
      } else text += String.fromCharCode(chunk[this.#at++]!)
    }
    return text
  }

  #settle(): void {
    while (this.#chunk < this.#chunks.length && this.#at >= this.#chunks[this.#chunk]!.length) {
      this.#at -= this.#chunks[this.#chunk]!.length
      this.#chunk++
    }
  }

  #byte(): number {
    this.#settle()
    return this.#chunks[this.#chunk]?.[this.#at++] ?? 0
  }

  #uint16(): number {
    return this.#byte() + this.#byte() * 256
  }

  #skip(bytes: number): void {
    this.#at += bytes
    this.#settle()
  }
}

/** A short string within a record: its letters from a place, one or two bytes each. */
export function lettersIn(data: Uint8Array, at: number, length: number): string {
  const wide = ((data[at] ?? 0) & 1) !== 0
  let text = ''
  for (let index = 0; index < length; index++) {
    const place = at + 1 + index * (wide ? 2 : 1)
    if (place >= data.length) break
    text += String.fromCharCode(wide ? data[place]! | ((data[place + 1] ?? 0) << 8) : data[place]!)
  }
  return text
}
