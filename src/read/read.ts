/**
 * The door of the read stage: bytes in, a Reading out. The content decides which reader is called; heavy libraries are
 * loaded only when a file needs them. A new format is one line in the table.
 */

import type { Reading, ReadOptions } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import {
  describeStranger,
  isDocx,
  isEml,
  isEncryptedOffice,
  isHtml,
  isOdt,
  isPdf,
  isPicture,
  isRtf,
  isText,
  isXlsx,
  isZip
} from './detect.ts'
import { judged } from './legibility.ts'
import { defaultOptions, hold } from './limits.ts'
import { oleKind } from './ole/kind.ts'

interface Reader {
  format: string
  detects(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Reading>
}

/** The first that knows the content reads it: formats with a sure sign come first, plain text last. */
const readers: readonly Reader[] = [
  { format: 'encrypted', detects: isEncryptedOffice, read: refuseEncrypted },
  {
    format: 'doc',
    detects: (bytes) => oleKind(bytes) === 'doc',
    read: async (bytes, _name, { limits }) => (await import('./doc.ts')).readDoc(bytes, limits)
  },
  {
    format: 'xls',
    detects: (bytes) => oleKind(bytes) === 'xls',
    read: async (bytes, _name, { limits }) => (await import('./xls.ts')).readXls(bytes, limits)
  },
  {
    format: 'pdf',
    detects: isPdf,
    read: async (bytes, _name, options) => (await import('./pdf.ts')).readPdf(bytes, options)
  },
  {
    format: 'picture',
    detects: isPicture,
    read: async (bytes, _name, options) => (await import('./picture.ts')).readPicture(bytes, options)
  },
  { format: 'docx', detects: isDocx, read: async (bytes) => (await import('./docx.ts')).readDocx(bytes) },
  {
    format: 'xlsx',
    detects: isXlsx,
    read: async (bytes, _name, { limits }) => (await import('./xlsx.ts')).readXlsx(bytes, limits)
  },
  {
    format: 'odt',
    detects: isOdt,
    read: async (bytes, _name, { limits }) => (await import('./odt.ts')).readOdt(bytes, limits)
  },
  {
    format: 'rtf',
    detects: isRtf,
    read: async (bytes, _name, { limits }) => (await import('./rtf.ts')).readRtf(bytes, limits)
  },
  {
    format: 'html',
    detects: isHtml,
    read: async (bytes, _name, { limits }) => (await import('./html.ts')).readHtml(bytes, limits)
  },
  {
    format: 'eml',
    detects: isEml,
    read: async (bytes, _name, { limits }) => (await import('./eml.ts')).readEml(bytes, limits)
  },
  { format: 'zip', detects: isZip, read: readOnlyDocument },
  {
    format: 'text',
    detects: isText,
    read: async (bytes, name) => (await import('./text.ts')).readText(bytes, textFormat(name))
  }
]

export async function read(bytes: Uint8Array, name: string, options: ReadOptions = defaultOptions): Promise<Reading> {
  hold(options.limits, 'bytes', bytes.length)
  const reader = readers.find((candidate) => candidate.detects(bytes))
  if (reader) return judged(await reader.read(bytes, name, options))
  const { what, advice } = describeStranger(bytes)
  throw new UnreadableFile(what, advice)
}

/** Markdown and plain text look alike: here the name may say. */
function textFormat(name: string): 'txt' | 'md' {
  return /\.(md|markdown)$/iu.test(name) ? 'md' : 'txt'
}

async function refuseEncrypted(): Promise<Reading> {
  throw new UnreadableFile('Tệp Office được đặt mật khẩu', 'Hãy mở tệp bằng mật khẩu, bỏ mật khẩu rồi lưu lại.')
}

/** An archive with one document stands for it; of several each is read by its own name. */
async function readOnlyDocument(bytes: Uint8Array, _name: string, options: ReadOptions): Promise<Reading> {
  const { containedDocuments } = await import('./contained.ts')
  const [first, ...others] = containedDocuments(bytes, options.limits)
  if (first && others.length === 0) return read(first.bytes, first.path, options)
  const what = first ? `Tệp nén chứa ${others.length + 1} tệp` : 'Tệp nén không chứa văn bản nào'
  throw new UnreadableFile(what, 'Hãy giải nén rồi đưa thư mục hoặc từng văn bản bên trong vào.')
}
