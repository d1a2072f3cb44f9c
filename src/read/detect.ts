/**
 * What a file is, by its bytes. A name may lie ("bao-cao.doc" that is a docx inside); it is never asked here.
 */
import { unzipSync } from 'fflate'

/** How far into a file a sign is looked for: portals put blank lines or a BOM before "%PDF-". */
const headBytes = 1024
/** How much of a file decides whether it is text. */
const sampleBytes = 65_536

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte)
}

function head(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, headBytes))
}

export function isPdf(bytes: Uint8Array): boolean {
  // an archive may hold a PDF right behind its first header
  return !isZip(bytes) && head(bytes).includes('%PDF-')
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
}

/** Names in the central directory; nothing is unpacked. Empty where the archive is damaged. */
function zipNames(bytes: Uint8Array): string[] {
  if (!isZip(bytes)) return []
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name)
        return false
      }
    })
  } catch {
    // a cut or damaged archive has no readable directory: it is no document of any zipped kind
    return []
  }
  return names
}

/** docx, docm, dotx: an Office package with a word folder. */
export function isDocx(bytes: Uint8Array): boolean {
  const names = zipNames(bytes)
  return names.includes('[Content_Types].xml') && names.some((name) => /^\/?word\/[^/]*\.xml$/u.test(name))
}

/** xlsx, xlsm, xltx: an Office package with a workbook. */
export function isXlsx(bytes: Uint8Array): boolean {
  return zipNames(bytes).some((name) => /^\/?xl\/workbook\.xml$/iu.test(name))
}

/** OpenDocument: its content beside the manifest of the package. */
export function isOdt(bytes: Uint8Array): boolean {
  const names = zipNames(bytes)
  return names.includes('content.xml') && (names.includes('mimetype') || names.includes('META-INF/manifest.xml'))
}

export function isRtf(bytes: Uint8Array): boolean {
  return /^\s*\{\\rtf/u.test(head(bytes))
}

/** A page: it begins with a tag, after a BOM, a comment or an XML line, and one of the tags of a page is near. */
export function isHtml(bytes: Uint8Array): boolean {
  const utf16 = utfOf(bytes)
  const start = utf16
    ? new TextDecoder(utf16.utf).decode(bytes.subarray(utf16.bom, utf16.bom + 2 * headBytes))
    : head(bytes)
  return (
    /^\s*</u.test(start) && /<(?:!doctype html|html|head|body|table|div|p|meta|title|center|font)[\s>]/iu.test(start)
  )
}

/** A message: header lines first, among them one of MIME or who wrote it about what. */
export function isEml(bytes: Uint8Array): boolean {
  const lines = new TextDecoder('latin1').decode(bytes.subarray(0, 8 * headBytes)).split(/\r?\n/u)
  const blank = lines.indexOf('')
  const headers = lines.slice(0, blank < 0 ? lines.length : blank)
  if (headers.length < 2 || !headers.slice(0, 3).every((line) => /^[!-9;-~]+:/u.test(line) || /^[ \t]/u.test(line)))
    return false
  const has = (name: string): boolean => headers.some((line) => line.toLowerCase().startsWith(name))
  return has('mime-version:') || (has('from:') && has('subject:') && (has('date:') || has('to:')))
}

/** PNG, JPEG, TIFF in either order of bytes. */
export function isPicture(bytes: Uint8Array): boolean {
  return pictureSigns.some((sign) => startsWith(bytes, sign))
}

const pictureSigns: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a]
]

/** The old binary container of Office: doc, xls, and every Office file under a password. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
}

const encryptedPackage = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()

/** A docx or xlsx under a password is an OLE container with a stream of this name. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (!isOle(bytes)) return false
  const container = new TextDecoder('latin1').decode(bytes)
  return container.includes(String.fromCharCode(...encryptedPackage))
}

export type Utf = 'utf-16le' | 'utf-16be' | 'utf-8'

/** The Unicode form of a text by its BOM, or for UTF-16 without BOM by where its zero bytes lie; null where neither says. */
export function utfOf(bytes: Uint8Array): { utf: Utf; bom: number } | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { utf: 'utf-8', bom: 3 }
  if (startsWith(bytes, [0xff, 0xfe])) return { utf: 'utf-16le', bom: 2 }
  if (startsWith(bytes, [0xfe, 0xff])) return { utf: 'utf-16be', bom: 2 }
  const sample = bytes.subarray(0, sampleBytes)
  let evenZeros = 0
  let oddZeros = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) index % 2 === 0 ? evenZeros++ : oddZeros++
  }
  // Vietnamese in UTF-16 has the high byte 0 in most letters (1E and 01 in the rest), never in the low byte
  const pairs = sample.length / 2
  if (oddZeros > pairs * 0.3 && evenZeros < pairs * 0.02) return { utf: 'utf-16le', bom: 0 }
  if (evenZeros > pairs * 0.3 && oddZeros < pairs * 0.02) return { utf: 'utf-16be', bom: 0 }
  return null
}

/** Text in some encoding: Unicode, or bytes without zeros and with few control characters (VISCII uses six of them). */
export function isText(bytes: Uint8Array): boolean {
  if (utfOf(bytes)) return true
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return sample.length > 0 && controls <= sample.length * 0.05
}

/** Files that are known by their first bytes but hold no document that can be read, with what to do about them. */
const strangers: readonly { sign: readonly number[]; what: string; advice: string }[] = [
  { sign: [0x52, 0x61, 0x72, 0x21], what: 'Tệp nén RAR', advice: 'Hãy giải nén rồi đưa từng văn bản bên trong vào.' },
  { sign: [0x37, 0x7a, 0xbc, 0xaf], what: 'Tệp nén 7-Zip', advice: 'Hãy giải nén rồi đưa từng văn bản bên trong vào.' },
  {
    sign: [0x50, 0x4b, 0x03, 0x04],
    what: 'Tệp nén ZIP không chứa văn bản đọc được hoặc đã hỏng',
    advice: 'Hãy giải nén rồi đưa từng văn bản bên trong vào, hoặc tải lại tệp gốc.'
  },
  {
    sign: [0x47, 0x49, 0x46, 0x38],
    what: 'Tệp ảnh GIF',
    advice: 'Hãy chuyển ảnh thành văn bản (docx, PDF có lớp chữ) rồi thử lại.'
  },
  {
    sign: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'Tệp Office đời cũ',
    advice: 'Hãy mở bằng Word hoặc Excel rồi lưu lại thành .docx hoặc .xlsx.'
  },
  { sign: [0x4d, 0x5a], what: 'Tệp chương trình', advice: 'Đây không phải văn bản; hãy kiểm tra nguồn gốc của tệp.' }
]

/** What an unreadable file seems to be, and what its owner can do. */
export function describeStranger(bytes: Uint8Array): { what: string; advice: string } {
  if (bytes.length === 0) return { what: 'Tệp rỗng', advice: 'Hãy tải lại hoặc sao chép lại tệp gốc.' }
  const known = strangers.find((stranger) => startsWith(bytes, stranger.sign))
  return known ?? { what: 'Không nhận ra loại tệp', advice: 'Hãy dùng tệp docx, PDF hoặc văn bản thuần (txt, md).' }
}
