/** PNG in plain JavaScript: a damaged picture must not take the process down with it. */
import { unzlibSync } from 'fflate'
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'

export interface PngPicture {
  width: number
  height: number
  rgba: Uint8Array
  /** Dots an inch; null where the file does not say. */
  perInch: number | null
}

interface Header {
  width: number
  height: number
  bits: number
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  kind: number
  interlaced: boolean
}

const samplesOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

export function decodePng(bytes: Uint8Array, limits: Limits): PngPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) throw damaged('bị cắt')
  const header: Header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    bits: bytes[24]!,
    kind: bytes[25]!,
    interlaced: bytes[28] === 1
  }
  const { width, height, bits, kind } = header
  if (width === 0 || height === 0 || samplesOf[kind] === undefined || ![1, 2, 4, 8, 16].includes(bits))
    throw damaged('phần đầu sai')
  hold(limits, 'pixels', width * height, 'Tệp ảnh')
  const data: Uint8Array[] = []
  let palette: Uint8Array = new Uint8Array()
  let alphas: Uint8Array = new Uint8Array()
  let perInch: number | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IDAT') data.push(content)
    else if (type === 'PLTE') palette = content
    else if (type === 'tRNS' && kind === 3) alphas = content
    // dots a metre
    else if (type === 'pHYs' && length === 9 && content[8] === 1) perInch = view.getUint32(at + 8) * 0.0254
    else if (type === 'IEND') break
    at += 12 + length
  }
  const passes = passesOf(header)
  const rows = inflated(
    data,
    passes.reduce((total, pass) => total + pass.high * (1 + rowBytes(header, pass.wide)), 0)
  )
  const rgba = new Uint8Array(width * height * 4).fill(255)
  let at = 0
  for (const pass of passes) {
    if (pass.wide === 0) continue
    at = paintPass(header, pass, rows, at, { palette, alphas }, rgba)
  }
  return { width, height, rgba, perInch }
}

interface Pass {
  wide: number
  high: number
  left: number
  top: number
  stepX: number
  stepY: number
}

/** One pass for the whole picture, or the seven of Adam7. */
function passesOf({ width, height, interlaced }: Header): Pass[] {
  if (!interlaced) return [{ wide: width, high: height, left: 0, top: 0, stepX: 1, stepY: 1 }]
  const starts = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2]
  ] as const
  return starts.map(([left, top, stepX, stepY]) => ({
    left,
    top,
    stepX,
    stepY,
    wide: Math.max(0, Math.ceil((width - left) / stepX)),
    high: Math.max(0, Math.ceil((height - top) / stepY))
  }))
}

const rowBytes = ({ bits, kind }: Header, wide: number): number => Math.ceil((wide * bits * samplesOf[kind]!) / 8)

/** Rows that are missing stay black and white as they fall; a picture that cannot be unpacked at all is refused. */
function inflated(data: readonly Uint8Array[], length: number): Uint8Array {
  const packed = new Uint8Array(data.reduce((total, piece) => total + piece.length, 0))
  let at = 0
  for (const piece of data) {
    packed.set(piece, at)
    at += piece.length
  }
  try {
    return unzlibSync(packed, { out: new Uint8Array(length) })
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  }
}

function paintPass(
  header: Header,
  pass: Pass,
  rows: Uint8Array,
  from: number,
  colours: { palette: Uint8Array; alphas: Uint8Array },
  rgba: Uint8Array
): number {
  const { width, bits, kind } = header
  const length = rowBytes(header, pass.wide)
  const step = Math.max(1, (bits * samplesOf[kind]!) >> 3)
  let before = new Uint8Array(length)
  let at = from
  for (let y = 0; y < pass.high; y++) {
    const filter = rows[at] ?? 0
    const row = rows.slice(at + 1, at + 1 + length)
    unfilter(filter, row, before, step)
    for (let x = 0; x < pass.wide; x++) {
      paintDot(header, row, x, colours, rgba, 4 * ((pass.top + y * pass.stepY) * width + pass.left + x * pass.stepX))
    }
    before = row
    at += 1 + length
  }
  return at
}

function unfilter(filter: number, row: Uint8Array, before: Uint8Array, step: number): void {
  if (filter === 0) return
  for (let at = 0; at < row.length; at++) {
    const left = at >= step ? row[at - step]! : 0
    const up = before[at] ?? 0
    const corner = at >= step ? (before[at - step] ?? 0) : 0
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner)
    row[at] = (row[at]! + guess) & 255
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function paintDot(
  { bits, kind }: Header,
  row: Uint8Array,
  x: number,
  { palette, alphas }: { palette: Uint8Array; alphas: Uint8Array },
  rgba: Uint8Array,
  to: number
): void {
  const most = (1 << Math.min(8, bits)) - 1
  const sample = (index: number): number => {
    if (bits === 8) return row[index] ?? 0
    // the upper byte of sixteen bits is enough
    if (bits === 16) return row[2 * index] ?? 0
    const place = index * bits
    return ((row[place >> 3] ?? 0) >> (8 - bits - (place & 7))) & most
  }
  if (kind === 3) {
    const entry = sample(x)
    for (let colour = 0; colour < 3; colour++) rgba[to + colour] = palette[3 * entry + colour] ?? 0
    rgba[to + 3] = alphas[entry] ?? 255
    return
  }
  const samples = samplesOf[kind]!
  const full = (index: number): number => Math.round((sample(x * samples + index) * 255) / most)
  const isGrey = kind === 0 || kind === 4
  for (let colour = 0; colour < 3; colour++) rgba[to + colour] = full(isGrey ? 0 : colour)
  if (kind === 4 || kind === 6) rgba[to + 3] = full(samples - 1)
}

function damaged(why: string): UnreadableFile {
  return new UnreadableFile(`Tệp ảnh PNG hỏng: ${why}`, 'Hãy quét hoặc chụp lại, lưu dạng PNG, JPEG hoặc PDF.')
}
