/** Writers of fax coding and of TIFF files, the other side of what is tested. */

const white =
  '00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101 101010 101011 0100111 0001100 0001000 0010111 0000011 0000100 0101000 0101011 0010011 0100100 0011000 00000010 00000011 00011010 00011011 00010010 00010011 00010100 00010101 00010110 00010111 00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010 00001011 01010010 01010011 01010100 01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011 00110010 00110011 00110100'.split(
    ' '
  )
const whiteLong = '11011 10010 010111 0110111 00110110'.split(' ')
const black =
  '0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111 000011000 0000010111 0000011000 0000001000 00001100111 00001101000 00001101100 00000110111 00000101000 00000010111 00000011000 000011001010 000011001011 000011001100 000011001101 000001101000 000001101001 000001101010 000001101011 000011010010 000011010011 000011010100 000011010101 000011010110 000011010111 000001101100 000001101101 000011011010 000011011011 000001010100 000001010101 000001010110 000001010111 000001100100 000001100101 000001010010 000001010011 000000100100 000000110111 000000111000 000000100111 000000101000 000001011000 000001011001 000000101011 000000101100 000001011010 000001100110 000001100111'.split(
    ' '
  )
const blackLong = '0000001111 000011001000 000011001001 000001011011 000000110011'.split(' ')

function run(length: number, isBlack: boolean): string {
  const long = Math.floor(length / 64)
  const [codes, longs] = isBlack ? [black, blackLong] : [white, whiteLong]
  return (long > 0 ? longs[long - 1]! : '') + codes[length % 64]!
}

function changesOf(row: readonly number[]): number[] {
  const changes: number[] = []
  let last = 0
  for (const [x, bit] of row.entries()) {
    if (bit !== last) changes.push(x)
    last = bit
  }
  return changes
}

function flat(row: readonly number[]): string {
  const edges = [0, ...changesOf(row), row.length]
  return edges
    .slice(1)
    .map((edge, index) => run(edge - edges[index]!, index % 2 === 1))
    .join('')
}

const vertical = new Map([
  [0, '1'],
  [1, '011'],
  [2, '000011'],
  [3, '0000011'],
  [-1, '010'],
  [-2, '000010'],
  [-3, '0000010']
])

function turned(row: readonly number[], above: readonly number[]): string {
  const width = row.length
  const [own, upper] = [changesOf(row), changesOf(above)]
  let bits = ''
  let place = -1
  let colour = 0
  while (place < width) {
    const first = upper.findIndex((edge, index) => edge > place && index % 2 === colour)
    const b1 = first < 0 ? width : upper[first]!
    const b2 = first < 0 ? width : (upper[first + 1] ?? width)
    const at = own.findIndex((edge, index) => edge > place && index % 2 === colour)
    const a1 = at < 0 ? width : own[at]!
    const a2 = at < 0 ? width : (own[at + 1] ?? width)
    if (b2 < a1) {
      bits += '0001'
      place = b2
    } else if (Math.abs(a1 - b1) <= 3) {
      bits += vertical.get(a1 - b1)!
      place = a1
      colour = 1 - colour
    } else {
      const from = Math.max(0, place)
      bits += `001${run(a1 - from, colour === 1)}${run(a2 - a1, colour === 0)}`
      place = a2
    }
  }
  return bits
}

const packed = (bits: string): Uint8Array =>
  Uint8Array.from(bits.match(/.{1,8}/gu) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2))

/** compression 2, 3 (one-dimensional) or 4. */
export function writeFax(rows: readonly (readonly number[])[], compression: number): Uint8Array {
  const lines = rows.map((row, index) => {
    if (compression === 4) return turned(row, rows[index - 1] ?? row.map(() => 0))
    const line = flat(row)
    return compression === 3 ? `000000000001${line}` : line.padEnd(Math.ceil(line.length / 8) * 8, '0')
  })
  return packed(lines.join('') + (compression === 4 ? '000000000001000000000001' : ''))
}

export function packBits(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let at = 0; at < bytes.length; ) {
    let same = 1
    while (same < 128 && bytes[at + same] === bytes[at]) same++
    if (same > 2) out.push(257 - same, bytes[at]!)
    else {
      same = Math.min(2, bytes.length - at)
      out.push(same - 1, ...bytes.subarray(at, at + same))
    }
    at += same
  }
  return Uint8Array.from(out)
}

export function packLzw(bytes: Uint8Array): Uint8Array {
  let bits = ''
  let table = new Map<string, number>()
  let next = 258
  let width = 9
  const reset = (): void => {
    table = new Map(Array.from({ length: 256 }, (_, code) => [String.fromCharCode(code), code]))
    next = 258
    width = 9
  }
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, '0')
  }
  reset()
  put(256)
  let held = ''
  for (const byte of bytes) {
    const longer = held + String.fromCharCode(byte)
    if (table.has(longer)) held = longer
    else {
      put(table.get(held)!)
      table.set(longer, next++)
      // the reader learns a string one code later than the writer
      if (next === 512 || next === 1024 || next === 2048) width++
      if (next === 4095) {
        put(256)
        reset()
      }
      held = String.fromCharCode(byte)
    }
  }
  if (held !== '') put(table.get(held)!)
  put(257)
  return packed(bits)
}

export interface TiffPage {
  width: number
  height: number
  bits: number
  samples?: number
  compression: number
  photometric: number
  strips: Uint8Array[]
  rowsPerStrip: number
  perInch?: number
}

export function writeTiff(pages: readonly TiffPage[], little = true): Uint8Array {
  const parts: number[] = []
  const u16 = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255])
  const u32 = (value: number): number[] =>
    little
      ? [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
      : [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
  parts.push(...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...u16(42), ...u32(0))
  let link = 4
  const patch = (at: number, value: number): void => void parts.splice(at, 4, ...u32(value))
  for (const page of pages) {
    const offsets = page.strips.map((strip) => {
      const at = parts.length
      for (const byte of strip) parts.push(byte)
      return at
    })
    const list = (values: readonly number[]): number => {
      const at = parts.length
      for (const value of values) parts.push(...u32(value))
      return at
    }
    const many = offsets.length > 1
    const offsetPlace = many ? list(offsets) : offsets[0]!
    const lengthPlace = many ? list(page.strips.map((strip) => strip.length)) : page.strips[0]!.length
    const dots = parts.length
    parts.push(...u32(page.perInch ?? 200), ...u32(1))
    patch(link, parts.length)
    const tags: [number, number, number, number][] = [
      [256, 4, 1, page.width],
      [257, 4, 1, page.height],
      [258, 4, 1, page.bits],
      [259, 4, 1, page.compression],
      [262, 4, 1, page.photometric],
      [273, 4, offsets.length, offsetPlace],
      [277, 4, 1, page.samples ?? 1],
      [278, 4, 1, page.rowsPerStrip],
      [279, 4, offsets.length, lengthPlace],
      [282, 5, 1, dots]
    ]
    parts.push(...u16(tags.length))
    for (const [tag, type, count, value] of tags) parts.push(...u16(tag), ...u16(type), ...u32(count), ...u32(value))
    link = parts.length
    parts.push(...u32(0))
  }
  return Uint8Array.from(parts)
}
