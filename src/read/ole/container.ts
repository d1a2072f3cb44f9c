/** The old binary container of Office: a small file system of sectors, its streams found by name below the root. */
import { UnreadableFile } from '../../model/reading.ts'
import { defaultLimits, hold, type Limits } from '../limits.ts'

export interface OleContainer {
  /** The bytes of a stream below the root; null where there is none. */
  stream(name: string): Uint8Array | null
}

const endOfChain = 0xfffffffa
const noEntry = 0xffffffff
const entrySize = 128

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

export function openOle(bytes: Uint8Array, what: string, limits: Limits = defaultLimits): OleContainer {
  hold(limits, 'bytes', bytes.length, what)
  if (bytes.length < 512) throw damaged(what, 'bị cắt')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << view.getUint16(30, true)
  const miniSize = 1 << view.getUint16(32, true)
  if ((sectorSize !== 512 && sectorSize !== 4096) || miniSize !== 64) throw damaged(what, 'phần đầu sai')
  const cutoff = view.getUint32(56, true)
  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * sectorSize
    if (at >= bytes.length) throw damaged(what, 'bị cắt')
    return bytes.subarray(at, at + sectorSize)
  }
  const most = Math.ceil(bytes.length / sectorSize)
  const fat = numbersOf(fatSectors(view, sectorSize, sector, what, most).map(sector))
  const chain = (first: number, table: readonly number[], longest: number): number[] => {
    const numbers: number[] = []
    for (let at = first; at < endOfChain; at = table[at] ?? noEntry) {
      numbers.push(at)
      if (numbers.length > longest) throw damaged(what, 'chuỗi dữ liệu quay vòng')
    }
    return numbers
  }
  const read = (first: number): Uint8Array => joined(chain(first, fat, most).map(sector))
  const entries = entriesOf(read(view.getUint32(48, true)))
  const root = entries[0]
  if (!root) throw damaged(what, 'không có mục lục')
  const miniFat = numbersOf([read(view.getUint32(60, true))])
  let miniStream: Uint8Array | null = null
  const byName = below(root, entries)
  return {
    stream(name) {
      const entry = byName.get(name.toLowerCase())
      if (!entry) return null
      if (entry.size >= cutoff) return read(entry.start).subarray(0, entry.size)
      miniStream ??= read(root.start)
      const whole = miniStream
      const pieces = chain(entry.start, miniFat, Math.ceil(whole.length / miniSize) + 1)
      return joined(pieces.map((number) => whole.subarray(number * miniSize, (number + 1) * miniSize))).subarray(
        0,
        entry.size
      )
    }
  }
}

function fatSectors(
  view: DataView,
  sectorSize: number,
  sector: (number: number) => Uint8Array,
  what: string,
  most: number
): number[] {
  const numbers: number[] = []
  for (let index = 0; index < 109; index++) {
    const number = view.getUint32(76 + 4 * index, true)
    if (number < endOfChain) numbers.push(number)
  }
  let rounds = 0
  for (let at = view.getUint32(68, true); at < endOfChain; ) {
    const list = numbersOf([sector(at)])
    for (const number of list.slice(0, sectorSize / 4 - 1)) if (number < endOfChain) numbers.push(number)
    at = list[sectorSize / 4 - 1] ?? noEntry
    if (++rounds > most || numbers.length > most) throw damaged(what, 'chuỗi dữ liệu quay vòng')
  }
  return numbers
}

function numbersOf(sectors: readonly Uint8Array[]): number[] {
  const numbers: number[] = []
  for (const bytes of sectors) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(view.getUint32(at, true))
  }
  return numbers
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    entries.push({
      name: utf16.decode(bytes.subarray(at, at + Math.max(0, length - 2))),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    })
  }
  return entries
}

/** Only what stands directly below the root: embedded documents have streams of the same names further down. */
function below(root: Entry, entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at]
    if (!entry || seen.has(at)) continue
    seen.add(at)
    waiting.push(entry.left, entry.right)
    if (entry.type === 2) found.set(entry.name.toLowerCase(), entry)
  }
  return found
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function damaged(what: string, why: string): UnreadableFile {
  return new UnreadableFile(
    `${what} hỏng: ${why}`,
    'Hãy tải lại tệp gốc, hoặc mở bằng Word hay Excel rồi lưu lại dạng mới.'
  )
}
