/**
 * The door of the read stage: bytes in, a Reading out. The content decides which reader is called; heavy libraries are
 * loaded only when a file needs them. A new format is one line in the table.
 */

import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import {
  describeStranger,
  isDocx,
  isEml,
  isEncryptedOffice,
  isHtml,
  isOdt,
  isPdf,
  isRtf,
  isText,
  isXlsx,
  isZip
} from './detect.ts'
import { oleKind } from './ole/kind.ts'

interface Reader {
  format: string
  detects(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, name: string): Promise<Reading>
}

/** The first that knows the content reads it: formats with a sure sign come first, plain text last. */
const readers: readonly Reader[] = [
  { format: 'encrypted', detects: isEncryptedOffice, read: refuseEncrypted },
  {
    format: 'doc',
    detects: (bytes) => oleKind(bytes) === 'doc',
    read: async (bytes) => (await import('./doc.ts')).readDoc(bytes)
  },
  {
    format: 'xls',
    detects: (bytes) => oleKind(bytes) === 'xls',
    read: async (bytes) => (await import('./xls.ts')).readXls(bytes)
  },
  { format: 'pdf', detects: isPdf, read: async (bytes) => (await import('./pdf.ts')).readPdf(bytes) },
  { format: 'docx', detects: isDocx, read: async (bytes) => (await import('./docx.ts')).readDocx(bytes) },
  { format: 'xlsx', detects: isXlsx, read: async (bytes) => (await import('./xlsx.ts')).readXlsx(bytes) },
  { format: 'odt', detects: isOdt, read: async (bytes) => (await import('./odt.ts')).readOdt(bytes) },
  { format: 'rtf', detects: isRtf, read: async (bytes) => (await import('./rtf.ts')).readRtf(bytes) },
  { format: 'html', detects: isHtml, read: async (bytes) => (await import('./html.ts')).readHtml(bytes) },
  { format: 'eml', detects: isEml, read: async (bytes) => (await import('./eml.ts')).readEml(bytes) },
  { format: 'zip', detects: isZip, read: readOnlyDocument },
  {
    format: 'text',
    detects: isText,
    read: async (bytes, name) => (await import('./text.ts')).readText(bytes, textFormat(name))
  }
]

export async function read(bytes: Uint8Array, name: string): Promise<Reading> {
  const reader = readers.find((candidate) => candidate.detects(bytes))
  if (reader) return reader.read(bytes, name)
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
async function readOnlyDocument(bytes: Uint8Array): Promise<Reading> {
  const { containedDocuments } = await import('./contained.ts')
  const [first, ...others] = containedDocuments(bytes)
  if (first && others.length === 0) return read(first.bytes, first.path)
  const what = first ? `Tệp nén chứa ${others.length + 1} tệp` : 'Tệp nén không chứa văn bản nào'
  throw new UnreadableFile(what, 'Hãy giải nén rồi đưa thư mục hoặc từng văn bản bên trong vào.')
}
