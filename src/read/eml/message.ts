/** A message as RFC 5322 and MIME have it: its words, and its attachments. Also a page saved by a browser as .mht. */
import { defaultLimits, hold, type Limits } from '../limits.ts'

export interface Attachment {
  name: string
  bytes: Uint8Array
}

export interface Message {
  headers: ReadonlyMap<string, string>
  /** The words: HTML where there is any, for it has the tables. null where the message holds none. */
  body: { bytes: Uint8Array; html: boolean } | null
  attachments: Attachment[]
}

interface Part {
  headers: Map<string, string>
  body: Uint8Array
}

const what = 'Tệp thư'

export function parseMessage(bytes: Uint8Array, limits: Limits = defaultLimits): Message {
  const root = partOf(bytes)
  const attachments: Attachment[] = []
  const words: { bytes: Uint8Array; html: boolean }[] = []
  let parts = 0
  const walk = (part: Part, depth: number): void => {
    hold(limits, 'nesting', depth, what)
    hold(limits, 'parts', ++parts, what)
    const type = parameters(part.headers.get('content-type') ?? 'text/plain')
    if (type.value.startsWith('multipart/') && type.values.has('boundary')) {
      for (const child of split(part.body, type.values.get('boundary')!)) walk(partOf(child), depth + 1)
      return
    }
    const disposition = parameters(part.headers.get('content-disposition') ?? '')
    const name = disposition.values.get('filename') ?? type.values.get('name')
    const content = decoded(part)
    if (type.value === 'message/rfc822' && disposition.value !== 'attachment') walk(partOf(content), depth + 1)
    else if (disposition.value !== 'attachment' && name === undefined && /^text\/(?:plain|html)$/u.test(type.value)) {
      words.push({ bytes: withCharset(content, type.values.get('charset')), html: type.value === 'text/html' })
    } else if (name !== undefined && !part.headers.has('content-id'))
      attachments.push({ name: decodeWords(name), bytes: content })
    // a page in an .mht names its file by its place
    else if (type.value === 'text/html')
      words.push({ bytes: withCharset(content, type.values.get('charset')), html: true })
  }
  walk(root, 1)
  const headers = new Map([...root.headers].map(([name, value]) => [name, decodeWords(value)]))
  return { headers, body: words.find((each) => each.html) ?? words[0] ?? null, attachments }
}

const latin1 = new TextDecoder('latin1')
const utf8 = new TextDecoder('utf-8')

/** Header lines up to the first blank line; lines that begin with white space go on with the one above. */
function partOf(bytes: Uint8Array): Part {
  const headers = new Map<string, string>()
  let at = 0
  let last: string | null = null
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    const next = end < 0 ? bytes.length : end + 1
    const line = headerLine(bytes.subarray(at, next))
    at = next
    if (line === '') break
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line) && last !== null) headers.set(last, `${headers.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return { headers, body: bytes.subarray(at) }
}

/** Raw letters in a header are UTF-8, in old programs Latin-1. */
function headerLine(bytes: Uint8Array): string {
  const text = utf8.decode(bytes)
  return (text.includes('\ufffd') ? latin1.decode(bytes) : text).replace(/\r?\n$/u, '')
}

/** The parts between the lines "--boundary". */
function split(body: Uint8Array, boundary: string): Uint8Array[] {
  const mark = `--${boundary}`
  const starts: { at: number; after: number; last: boolean }[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(10, at)
    const next = end < 0 ? body.length : end + 1
    if (body[at] === 0x2d && body[at + 1] === 0x2d && next - at < mark.length + 16) {
      const line = latin1.decode(body.subarray(at, next)).trimEnd()
      if (line === mark || line === `${mark}--`) starts.push({ at, after: next, last: line !== mark })
    }
    at = next
  }
  return starts.flatMap((start, index) =>
    start.last ? [] : [body.subarray(start.after, starts[index + 1]?.at ?? body.length)]
  )
}

/** 'text/html; charset="utf-8"; name*=UTF-8\'\'b%C3%A1o.doc' */
function parameters(header: string): { value: string; values: Map<string, string> } {
  const values = new Map<string, string>()
  const pieces = outsideQuotes(header)
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    const raw = piece
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/gu, '')
      .replace(/\\(["\\])/gu, '$1')
    // filename*0*=..., filename*1=... go together
    const base = name.replace(/\*\d*\*?$/u, '')
    const value = name.endsWith('*') ? percentDecoded(raw.replace(/^[\w-]*'[\w-]*'/u, '')) : raw
    values.set(base, base !== name && values.has(base) ? values.get(base)! + value : value)
  }
  return { value: (pieces[0] ?? '').trim().toLowerCase(), values }
}

/** Pieces between the semicolons that stand outside quotes. */
function outsideQuotes(header: string): string[] {
  const pieces = ['']
  let quoted = false
  for (let at = 0; at < header.length; at++) {
    const sign = header[at]!
    if (sign === '"') quoted = !quoted
    if (sign === ';' && !quoted) pieces.push('')
    else pieces[pieces.length - 1] += sign === '\\' && quoted ? sign + (header[++at] ?? '') : sign
  }
  return pieces
}

function percentDecoded(text: string): string {
  const bytes = text.replace(/%([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return new TextDecoder('utf-8').decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)))
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return new Uint8Array(Buffer.from(latin1.decode(body), 'base64'))
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body
}

/** =C3=A1, and "=" at the end of a line that goes on */
function quotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const skip = body[at + 1] === 0x0d && body[at + 2] === 0x0a ? 2 : body[at + 1] === 0x0a ? 1 : 0
    const code =
      skip > 0 ? Number.NaN : Number.parseInt(String.fromCharCode(body[at + 1] ?? 0x20, body[at + 2] ?? 0x20), 16)
    if (skip > 0) at += skip
    else if (Number.isNaN(code)) out[length++] = byte
    else {
      out[length++] = code
      at += 2
    }
  }
  return out.subarray(0, length)
}

/** Words in a declared encoding other than UTF-8, as UTF-8. */
function withCharset(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  const name = charset?.toLowerCase() ?? 'utf-8'
  if (!/^(?:windows-125[0-8]|iso-8859-\d{1,2}|utf-16(?:le|be)?)$/u.test(name)) return bytes
  return new TextEncoder().encode(new TextDecoder(name).decode(bytes))
}

/** =?utf-8?B?...?= and =?utf-8?Q?...?= */
function decodeWords(text: string): string {
  const joined = text.replace(/\?=\s+=\?/gu, '?==?')
  return joined.replace(
    /=\?([\w-]{1,40})\?([bq])\?([^?\s]*)\?=/giu,
    (_, charset: string, kind: string, words: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? new Uint8Array(Buffer.from(words, 'base64'))
          : quotedPrintable(Uint8Array.from(words.replaceAll('_', ' '), (sign) => sign.charCodeAt(0)))
      return new TextDecoder(/^windows-1258$/iu.test(charset) ? 'windows-1258' : 'utf-8').decode(bytes)
    }
  )
}
