/** CCITT fax coding (Huffman, Group 3, Group 4), in which most scanners save black and white pages. */

type Codes = Map<number, number>

/** Codes as "bits" for lengths of white and black runs: 0 to 63, then multiples of 64. */
const white =
  '00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101 101010 101011 0100111 0001100 0001000 0010111 0000011 0000100 0101000 0101011 0010011 0100100 0011000 00000010 00000011 00011010 00011011 00010010 00010011 00010100 00010101 00010110 00010111 00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010 00001011 01010010 01010011 01010100 01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011 00110010 00110011 00110100'
const whiteLong =
  '11011 10010 010111 0110111 00110110 00110111 01100100 01100101 01101000 01100111 011001100 011001101 011010010 011010011 011010100 011010101 011010110 011010111 011011000 011011001 011011010 011011011 010011000 010011001 010011010 011000 010011011'
const black =
  '0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111 000011000 0000010111 0000011000 0000001000 00001100111 00001101000 00001101100 00000110111 00000101000 00000010111 00000011000 000011001010 000011001011 000011001100 000011001101 000001101000 000001101001 000001101010 000001101011 000011010010 000011010011 000011010100 000011010101 000011010110 000011010111 000001101100 000001101101 000011011010 000011011011 000001010100 000001010101 000001010110 000001010111 000001100100 000001100101 000001010010 000001010011 000000100100 000000110111 000000111000 000000100111 000000101000 000001011000 000001011001 000000101011 000000101100 000001011010 000001100110 000001100111'
const blackLong =
  '0000001111 000011001000 000011001001 000001011011 000000110011 000000110100 000000110101 0000001101100 0000001101101 0000001001010 0000001001011 0000001001100 0000001001101 0000001110010 0000001110011 0000001110100 0000001110101 0000001110110 0000001110111 0000001010010 0000001010011 0000001010100 0000001010101 0000001011010 0000001011011 0000001100100 0000001100101'
const longest =
  '00000001000 00000001100 00000001101 000000010010 000000010011 000000010100 000000010101 000000010110 000000010111 000000011100 000000011101 000000011110 000000011111'

/** A code's bits after a leading one, so that 0011 and 011 differ. */
const keyOf = (bits: string): number => Number.parseInt(`1${bits}`, 2)

function codesOf(short: string, long: string): Codes {
  const codes: Codes = new Map()
  for (const [index, bits] of short.split(' ').entries()) codes.set(keyOf(bits), index)
  for (const [index, bits] of [...long.split(' '), ...longest.split(' ')].entries())
    codes.set(keyOf(bits), 64 * (index + 1))
  return codes
}

const whiteCodes = codesOf(white, whiteLong)
const blackCodes = codesOf(black, blackLong)
const longestCode = 13

type Mode = 'pass' | 'horizontal' | number

/** Vertical modes by how far the change lies from the one above. */
const modes = new Map<number, Mode>([
  [keyOf('0001'), 'pass'],
  [keyOf('001'), 'horizontal'],
  [keyOf('1'), 0],
  [keyOf('011'), 1],
  [keyOf('000011'), 2],
  [keyOf('0000011'), 3],
  [keyOf('010'), -1],
  [keyOf('000010'), -2],
  [keyOf('0000010'), -3]
])

/** Rows of bits, 0 for white; rows that cannot be read stay white. compression 2 Huffman, 3 Group 3, 4 Group 4. */
export function decodeFax(
  packed: Uint8Array,
  width: number,
  rows: number,
  compression: number,
  options: number
): Uint8Array {
  const rowBytes = Math.ceil(width / 8)
  const out = new Uint8Array(rowBytes * rows)
  const reader = new BitReader(packed)
  let above: number[] = []
  for (let row = 0; row < rows; row++) {
    let flat = compression !== 4
    if (compression === 3) {
      reader.skipEndOfLine()
      // mixed coding says with each line how it is written
      if (options & 1) flat = reader.bit() === 1
    }
    const changes = flat ? flatRow(reader, width) : turnedRow(reader, width, above)
    if (!changes) break
    paint(out, row * rowBytes, changes, width)
    above = changes
    if (compression === 2) reader.toByte()
  }
  return out
}

/** Places where the colour changes, white first. */
function flatRow(reader: BitReader, width: number): number[] | null {
  const changes: number[] = []
  let place = 0
  let isBlack = false
  while (place < width) {
    const run = reader.run(isBlack)
    if (run === null) return changes.length > 0 ? changes : null
    place = Math.min(width, place + run)
    changes.push(place)
    isBlack = !isBlack
  }
  return changes
}

function turnedRow(reader: BitReader, width: number, above: readonly number[]): number[] | null {
  const changes: number[] = []
  let place = -1
  let isBlack = false
  let near = 0
  while (place < width) {
    // the first change above that lies to the right and turns to the other colour
    while (near > 0 && above[near - 1]! > place) near--
    while (near < above.length && (above[near]! <= place || near % 2 !== (isBlack ? 1 : 0))) near++
    const first = above[near] ?? width
    const second = above[near + 1] ?? width
    const mode = reader.mode()
    if (mode === null) return null
    if (mode === 'pass') place = second
    else if (mode === 'horizontal') {
      const one = reader.run(isBlack)
      const two = one === null ? null : reader.run(!isBlack)
      if (one === null || two === null) return null
      const from = Math.max(0, place)
      changes.push(Math.min(width, from + one), Math.min(width, from + one + two))
      place = from + one + two
    } else {
      place = Math.max(0, first + mode)
      changes.push(Math.min(width, place))
      isBlack = !isBlack
    }
    if (changes.length > 2 * width + 4) return null
  }
  return changes
}

function paint(out: Uint8Array, from: number, changes: readonly number[], width: number): void {
  for (let index = 0; index < changes.length; index += 2) {
    const end = changes[index + 1] ?? width
    for (let x = changes[index]!; x < end; x++) out[from + (x >> 3)]! |= 128 >> (x & 7)
  }
}

class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next bit; null behind the end. */
  bit(): 0 | 1 | null {
    const byte = this.#bytes[this.#at >> 3]
    if (byte === undefined) return null
    const bit = (byte >> (7 - (this.#at & 7))) & 1
    this.#at++
    return bit === 1 ? 1 : 0
  }

  toByte(): void {
    this.#at = (this.#at + 7) & ~7
  }

  /** A run: multiples of 64, then the rest. */
  run(isBlack: boolean): number | null {
    const codes = isBlack ? blackCodes : whiteCodes
    let length = 0
    for (;;) {
      const part = this.#code(codes)
      if (part === null) return null
      length += part
      if (part < 64) return length
    }
  }

  mode(): Mode | null {
    return this.#code(modes)
  }

  #code<Value>(codes: ReadonlyMap<number, Value>): Value | null {
    const start = this.#at
    let key = 1
    for (let length = 0; length < longestCode; length++) {
      const bit = this.bit()
      if (bit === null) break
      key = key * 2 + bit
      const value = codes.get(key)
      if (value !== undefined) return value
    }
    this.#at = start
    return null
  }

  /** Eleven zeros or more and a one; nothing is passed where none stands here. */
  skipEndOfLine(): void {
    const start = this.#at
    let zeros = 0
    for (;;) {
      const bit = this.bit()
      if (bit === 0) zeros++
      else if (bit === 1 && zeros >= 11) return
      else {
        this.#at = start
        return
      }
    }
  }
}
