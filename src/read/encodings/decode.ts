/** Raw bytes that are not UTF-8: text files saved by the programs of their time, line by line, since one file mixes them. */
import type { Loss } from '../../model/contract.ts'
import { inLines } from './places.ts'
import { counted, mostOf } from './repair.ts'
import { type EncodingId, fromByte, type LegacyTable } from './table.ts'
import { bestTable, scoreAs, scoreAsItStands, tableOf } from './trial.ts'

export interface DecodedFile {
  text: string
  encoding: string
  losses: Loss[]
}

/** The text of bytes in an old encoding; null where all of it is UTF-8. */
export function decodeLegacy(bytes: Uint8Array): DecodedFile | null {
  if (asUtf8(bytes) !== null) return null
  const lines = linesOf(bytes).map(readLine)
  const tables = lines.map((line) => {
    return line.kind === 'bytes' ? bestTable(line.text, scoreAsItStands(line.text), null) : null
  })
  const main = mostOf(counted(tables.map((table) => table?.id ?? null)))
  const losses: Loss[] = []
  const used = new Map<string, number[]>()
  const unread: number[] = []
  const text = lines.map((line, index) => {
    if (line.kind !== 'bytes') return line.text
    const table = tables[index]?.id === main ? tables[index]! : main === null ? null : tableIn(line.text, main)
    if (table === null) {
      if (scoreAsItStands(line.text).invalid > 0) unread.push(index + 1)
      return Array.from(line.text, fromByte).join('')
    }
    used.set(table.label, [...(used.get(table.label) ?? []), index + 1])
    return table.decode(line.text).text
  })
  for (const [label, numbers] of used) {
    const everywhere = used.size === 1 && lines.every((line) => line.kind !== 'utf-8')
    losses.push({
      what: `bảng mã ${label} được đổi sang Unicode`,
      where: everywhere ? 'toàn tệp' : inLines(numbers),
      why: 'tệp không dùng Unicode'
    })
  }
  if (unread.length > 0) {
    losses.push({
      what: 'không rõ bảng mã, đọc theo Windows-1252',
      where: inLines(unread),
      why: 'không bảng mã tiếng Việt nào cho ra âm tiết đúng'
    })
  }
  return { text: text.join('\n').normalize('NFC'), encoding: main ?? 'windows-1252', losses }
}

interface Line {
  kind: 'ascii' | 'utf-8' | 'bytes'
  text: string
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let next = bytes.indexOf(10); next >= 0; next = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, next))
    from = next + 1
  }
  lines.push(bytes.subarray(from))
  return lines
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

// "Th\u07fdng": bytes of VISCII that happen to be lawful UTF-8
const otherScripts = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

function readLine(bytes: Uint8Array): Line {
  const text = asUtf8(bytes)
  if (text === null || otherScripts.test(text)) return { kind: 'bytes', text: latin1(bytes) }
  return { kind: /[^\x00-\x7f]/u.test(text) ? 'utf-8' : 'ascii', text }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return text
}

/** The table of one line in a file that is mostly in one encoding. */
function tableIn(byteText: string, main: EncodingId): LegacyTable | null {
  const best = bestTable(byteText, scoreAsItStands(byteText), main)
  if (best) return best
  const after = scoreAs(tableOf(main), byteText)
  return after.invalid <= after.valid ? tableOf(main) : null
}
