/**
 * A zip archive read by its own directory: sizes are counted while unpacking, whatever the directory claims, so that no
 * bomb goes off. Names are only ever names; nothing is written anywhere.
 */
import { Inflate } from 'fflate'
import { UnreadableFile } from '../../model/reading.ts'
import { defaultLimits, hold, type Limits, overLimit } from '../limits.ts'

export interface ArchiveEntry {
  /** With forward slashes, as the archive says it. */
  name: string
  packed: number
  unpacked: number
}

export interface Archive {
  entries: readonly ArchiveEntry[]
  /** The bytes of a part; null where the archive has none of that name. */
  read(name: string): Uint8Array | null
}

interface Directory extends ArchiveEntry {
  method: number
  encrypted: boolean
  at: number
}

const endSign = 0x06054b50
const entrySign = 0x02014b50
const partSign = 0x04034b50
const inflateStep = 65_536

/** what names the file in messages: "Tệp xlsx". */
export function openArchive(bytes: Uint8Array, what: string, limits: Limits = defaultLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(bytes, view, what, limits)
  const byName = new Map<string, Directory>()
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry)
  let total = 0
  return {
    entries,
    read(name) {
      const entry = byName.get(name)
      if (!entry) return null
      if (entry.encrypted)
        throw new UnreadableFile(`${what} được đặt mật khẩu`, 'Hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại.')
      const content = unpack(bytes, view, entry, what, limits, limits.unpacked - total)
      total += content.length
      return content
    }
  }
}

function directoryOf(bytes: Uint8Array, view: DataView, what: string, limits: Limits): Directory[] {
  const end = endOf(view)
  if (end < 0) throw damaged(what, 'không có mục lục')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw damaged(what, 'kiểu ZIP64 chưa được đọc')
  hold(limits, 'parts', count, what)
  const entries: Directory[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySign) throw damaged(what, 'mục lục bị cắt')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > view.byteLength) throw damaged(what, 'mục lục bị cắt')
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true)
    })
    at = next
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSign) return at
  return -1
}

const utf8 = new TextDecoder('utf-8')

/** UTF-8 where the archive says so or it fits; else the bytes as Latin-1. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const text = utf8.decode(bytes)
  const name = isUtf8 || !text.includes('\ufffd') ? text : String.fromCharCode(...bytes)
  return name.replaceAll('\\', '/').normalize('NFC')
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  entry: Directory,
  what: string,
  limits: Limits,
  room: number
): Uint8Array {
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== partSign)
    throw damaged(what, `thiếu phần ${entry.name}`)
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > view.byteLength) throw damaged(what, `phần ${entry.name} bị cắt`)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) {
    if (packed.length > room) throw overLimit(limits, 'unpacked', what)
    return packed
  }
  if (entry.method !== 8) throw damaged(what, `phần ${entry.name} nén kiểu lạ`)
  return inflate(packed, what, entry.name, limits, room)
}

function inflate(packed: Uint8Array, what: string, name: string, limits: Limits, room: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const inflater = new Inflate((piece) => {
    length += piece.length
    if (length > room) throw overLimit(limits, 'unpacked', what)
    if (length > limits.ratioFrom && length > packed.length * limits.ratio) throw overLimit(limits, 'ratio', what)
    pieces.push(piece)
  })
  try {
    for (let from = 0; from < packed.length; from += inflateStep) {
      inflater.push(packed.subarray(from, from + inflateStep), from + inflateStep >= packed.length)
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw damaged(what, `phần ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (pieces.length === 1) return pieces[0]!
  const whole = new Uint8Array(length)
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
    'Hãy tải lại tệp gốc, hoặc mở bằng chương trình soạn thảo rồi lưu lại.'
  )
}
