/** TIFF as scanners and fax programs write it: pages in strips or tiles, plain, packed, LZW, deflated, fax or JPEG. */
import { unzlibSync } from 'fflate'
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'
import type { DecodedPicture } from './decode.ts'
import { decodeFax } from './fax.ts'
import { type GreyPicture, toGrey } from './raster.ts'

const what = 'Tệp TIFF'

interface Page {
  width: number
  height: number
  bits: number
  samples: number
  compression: number
  photometric: number
  /** Bits of a byte come lowest first. */
  reversed: boolean
  planar: boolean
  predictor: boolean
  faxOptions: number
  offsets: number[]
  lengths: number[]
  /** Rows of a strip; of a tile its height. */
  rows: number
  tileWidth: number | null
  colours: number[]
  jpegTables: Uint8Array | null
  perInch: number | null
}

/** A function for each page; jpeg decodes strips that are JPEG files of their own. */
export function decodeTiff(
  bytes: Uint8Array,
  limits: Limits,
  jpeg: (bytes: Uint8Array) => GreyPicture
): (() => DecodedPicture)[] {
  return pagesOf(bytes, limits).map((page) => () => {
    const { width, height } = page
    if (page.compression === 7) return { picture: jpegPage(page, bytes, jpeg), perInch: page.perInch }
    const pixels = rawPixels(page, bytes)
    return { picture: toGrey(pixels, width, height), perInch: page.perInch }
  })
}

function pagesOf(bytes: Uint8Array, limits: Limits): Page[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const pages: Page[] = []
  const seen = new Set<number>()
  for (let at = view.byteLength >= 8 ? view.getUint32(4, little) : 0; at !== 0; ) {
    if (seen.has(at) || at + 2 > bytes.length) throw damaged('mục lục sai')
    seen.add(at)
    hold(limits, 'pages', seen.size, what)
    const count = view.getUint16(at, little)
    if (at + 2 + 12 * count + 4 > bytes.length) throw damaged('bị cắt')
    const page = pageOf(view, at + 2, count, little, limits)
    if (page) pages.push(page)
    at = view.getUint32(at + 2 + 12 * count, little)
  }
  if (pages.length === 0) throw damaged('không có ảnh nào')
  return pages
}

const sizes: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 }

function pageOf(view: DataView, from: number, count: number, little: boolean, limits: Limits): Page | null {
  const tags = new Map<number, { type: number; count: number; at: number }>()
  for (let index = 0; index < count; index++) {
    const at = from + 12 * index
    const type = view.getUint16(at + 2, little)
    const number = view.getUint32(at + 4, little)
    const size = (sizes[type] ?? 0) * number
    const place = size <= 4 ? at + 8 : view.getUint32(at + 8, little)
    if (size > 0 && place + size <= view.byteLength)
      tags.set(view.getUint16(at, little), { type, count: number, at: place })
  }
  const numbers = (tag: number): number[] => {
    const entry = tags.get(tag)
    if (!entry) return []
    return Array.from({ length: Math.min(entry.count, 1_000_000) }, (_, index) => {
      if (entry.type === 3) return view.getUint16(entry.at + 2 * index, little)
      if (entry.type === 4) return view.getUint32(entry.at + 4 * index, little)
      if (entry.type === 5)
        return (
          view.getUint32(entry.at + 8 * index, little) / Math.max(1, view.getUint32(entry.at + 8 * index + 4, little))
        )
      return view.getUint8(entry.at + index)
    })
  }
  const one = (tag: number, otherwise: number): number => numbers(tag)[0] ?? otherwise
  const width = one(256, 0)
  const height = one(257, 0)
  if (width === 0 || height === 0) return null
  hold(limits, 'pixels', width * height, what)
  const tiled = tags.has(324)
  const tables = tags.get(347)
  const resolution = one(282, 0) * (one(296, 2) === 3 ? 2.54 : 1)
  return {
    width,
    height,
    bits: one(258, 1),
    samples: one(277, 1),
    compression: one(259, 1),
    photometric: one(262, 0),
    reversed: one(266, 1) === 2,
    planar: one(284, 1) === 2,
    predictor: one(317, 1) === 2,
    faxOptions: one(292, 0),
    offsets: numbers(tiled ? 324 : 273),
    lengths: numbers(tiled ? 325 : 279),
    rows: tiled ? one(323, height) : Math.min(height, one(278, height)),
    tileWidth: tiled ? one(322, width) : null,
    colours: numbers(320),
    jpegTables: tables ? new Uint8Array(view.buffer, view.byteOffset + tables.at, tables.count) : null,
    perInch: resolution >= 50 && resolution <= 2400 ? resolution : null
  }
}

/** All strips put into one picture of RGBA. */
function rawPixels(page: Page, bytes: Uint8Array): Uint8Array {
  const { width, height, bits, samples, rows, offsets, planar } = page
  if (![1, 2, 4, 8, 16].includes(bits) || samples > 5 || planar || rows === 0) throw damaged('kiểu ảnh chưa được đọc')
  const wide = page.tileWidth ?? width
  const across = Math.ceil(width / wide)
  const rowBytes = Math.ceil((wide * bits * samples) / 8)
  const rgba = new Uint8Array(width * height * 4).fill(255)
  for (const [index, offset] of offsets.entries()) {
    const top = Math.floor(index / across) * rows
    const left = (index % across) * wide
    if (top >= height) break
    const high = page.tileWidth === null ? Math.min(rows, height - top) : rows
    const packed = bytes.subarray(offset, offset + (page.lengths[index] ?? bytes.length))
    const plain = unpacked(page, page.reversed ? packed.map(reversedByte) : packed, wide, high, rowBytes * high)
    if (page.predictor) addUp(plain, wide, samples, bits, rowBytes)
    for (let y = 0; y < high && top + y < height; y++) {
      paintRow(page, plain, y * rowBytes, rgba, ((top + y) * width + left) * 4, Math.min(wide, width - left))
    }
  }
  return rgba
}

function unpacked(page: Page, packed: Uint8Array, width: number, rows: number, length: number): Uint8Array {
  switch (page.compression) {
    case 1:
      return padded(packed, length)
    case 2:
    case 3:
    case 4:
      return decodeFax(packed, width, rows, page.compression, page.faxOptions)
    case 5:
      return padded(unpackLzw(packed, length), length)
    case 8:
    case 32946:
      try {
        return padded(unzlibSync(packed, { out: new Uint8Array(length) }), length)
      } catch (error) {
        throw damaged(error instanceof Error ? error.message : String(error))
      }
    case 32773:
      return unpackBits(packed, length)
    default:
      throw damaged(`kiểu nén ${page.compression} chưa được đọc`)
  }
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length >= length) return bytes.slice(0, length)
  const whole = new Uint8Array(length)
  whole.set(bytes)
  return whole
}

function unpackBits(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length)
  let to = 0
  for (let at = 0; at < packed.length && to < length; ) {
    const count = packed[at++]!
    if (count < 128) {
      out.set(packed.subarray(at, Math.min(at + count + 1, at + length - to)), to)
      at += count + 1
      to += count + 1
    } else if (count > 128) {
      out.fill(packed[at] ?? 0, to, Math.min(length, to + 257 - count))
      at++
      to += 257 - count
    }
  }
  return out
}

/** TIFF's LZW: codes of 9 to 12 bits, highest bit first, widened one code early. */
function unpackLzw(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length)
  const before = new Int32Array(4097)
  const sizesOf = new Int32Array(4097)
  const last = new Uint8Array(4097)
  for (let code = 0; code < 256; code++) {
    sizesOf[code] = 1
    last[code] = code
  }
  let to = 0
  let next = 258
  let width = 9
  let old = -1
  let bits = 0
  let held = 0
  const write = (code: number): number => {
    let at = to + sizesOf[code]! - 1
    let first = 0
    for (let each = code, left = sizesOf[code]!; left > 0; left--, at--) {
      first = last[each]!
      if (at < length) out[at] = first
      each = before[each]!
    }
    to += sizesOf[code]!
    return first
  }
  for (let at = 0; at < packed.length && to < length; ) {
    while (bits < width && at < packed.length) {
      held = ((held << 8) | packed[at++]!) & 0xffffff
      bits += 8
    }
    if (bits < width) break
    const code = (held >> (bits - width)) & ((1 << width) - 1)
    bits -= width
    if (code === 257) break
    if (code === 256) {
      next = 258
      width = 9
      old = -1
      continue
    }
    if (code > next || (old < 0 && code > 255)) throw damaged('dữ liệu LZW sai')
    if (old >= 0 && next < 4097) {
      before[next] = old
      sizesOf[next] = sizesOf[old]! + 1
      // the new string ends with the first letter of the one that is read now
      last[next] = firstOf(code === next ? old : code)
      next++
    }
    write(code)
    old = code
    if (next + 1 >= 1 << width && width < 12) width++
  }
  return out

  function firstOf(code: number): number {
    let each = code
    for (let left = sizesOf[code]!; left > 1; left--) each = before[each]!
    return last[each]!
  }
}

function reversedByte(byte: number): number {
  let turned = 0
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) turned |= 128 >> bit
  return turned
}

function addUp(rows: Uint8Array, width: number, samples: number, bits: number, rowBytes: number): void {
  if (bits !== 8) return
  for (let from = 0; from + rowBytes <= rows.length; from += rowBytes) {
    for (let at = from + samples; at < from + width * samples; at++) rows[at] = (rows[at]! + rows[at - samples]!) & 255
  }
}

function paintRow(page: Page, plain: Uint8Array, from: number, rgba: Uint8Array, to: number, width: number): void {
  const { bits, samples, photometric, colours } = page
  const most = (1 << Math.min(8, bits)) - 1
  const sample = (index: number): number => {
    if (bits === 8) return plain[from + index] ?? 0
    // only the upper byte of sixteen bits matters
    if (bits === 16) return plain[from + 2 * index + 1] ?? 0
    const place = index * bits
    return ((plain[from + (place >> 3)] ?? 0) >> (8 - bits - (place & 7))) & most
  }
  const full = (value: number): number => Math.round((value * 255) / most)
  for (let x = 0; x < width; x++) {
    const at = to + 4 * x
    if (photometric === 2 && samples >= 3) {
      for (let colour = 0; colour < 3; colour++) rgba[at + colour] = full(sample(x * samples + colour))
    } else if (photometric === 5 && samples >= 4) {
      const black = 255 - full(sample(x * samples + 3))
      for (let colour = 0; colour < 3; colour++)
        rgba[at + colour] = ((255 - full(sample(x * samples + colour))) * black) / 255
    } else if (photometric === 3) {
      const entry = sample(x * samples)
      const size = 1 << bits
      for (let colour = 0; colour < 3; colour++) rgba[at + colour] = (colours[entry + colour * size] ?? 0) >> 8
    } else {
      const value = full(sample(x * samples))
      const shade = photometric === 0 ? 255 - value : value
      rgba[at] = rgba[at + 1] = rgba[at + 2] = shade
    }
  }
}

/** One JPEG for the whole page, or one a strip; tables that all share stand before each. */
function jpegPage(page: Page, bytes: Uint8Array, jpeg: (bytes: Uint8Array) => GreyPicture): GreyPicture {
  const { width, height, rows, offsets, lengths, tileWidth, jpegTables } = page
  const wide = tileWidth ?? width
  const across = Math.ceil(width / wide)
  const grey = new Uint8Array(width * height).fill(255)
  let red = 0
  for (const [index, offset] of offsets.entries()) {
    const strip = bytes.subarray(offset, offset + (lengths[index] ?? 0))
    const { raster, red: share } = jpeg(withTables(strip, jpegTables))
    red += share / offsets.length
    const top = Math.floor(index / across) * rows
    const left = (index % across) * wide
    for (let y = 0; y < raster.height && top + y < height; y++) {
      grey.set(
        raster.grey.subarray(y * raster.width, y * raster.width + Math.min(raster.width, width - left)),
        (top + y) * width + left
      )
    }
  }
  return { raster: { width, height, grey }, red }
}

function withTables(strip: Uint8Array, tables: Uint8Array | null): Uint8Array {
  if (!tables || tables.length < 4) return strip
  const inner = tables.subarray(2, tables.length - 2)
  const whole = new Uint8Array(strip.length + inner.length)
  whole.set(strip.subarray(0, 2))
  whole.set(inner, 2)
  whole.set(strip.subarray(2), 2 + inner.length)
  return whole
}

function damaged(why: string): UnreadableFile {
  return new UnreadableFile(`${what} hỏng hoặc lạ: ${why}`, 'Hãy quét lại và lưu dạng PDF, PNG hoặc JPEG.')
}
