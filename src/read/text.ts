/** Plain text and markdown: the reading text is the file's text, signs and spaces as they stand; each line is a block. */
import type { Loss } from '../model/contract.ts'
import type { LineBlock, Reading } from '../model/reading.ts'
import { utfOf } from './detect.ts'
import { decodeLegacy } from './encodings/decode.ts'
import { lossesOf, repairLines } from './encodings/repair.ts'
import { mayBeOld } from './old-letters.ts'

/** So many undecodable places in a thousand characters are damage in a UTF-8 file; more of them are another encoding. */
const damagePerThousand = 2

interface Decoded {
  text: string
  encoding: string
  losses: Loss[]
}

export async function readText(bytes: Uint8Array, format: 'txt' | 'md'): Promise<Reading> {
  const { text: decoded, encoding, losses } = decode(bytes)
  const { text, losses: changes } = repaired(decoded.replace(/\r\n?/gu, '\n').normalize('NFC'))
  const { blocks, pages } = linesOf(text)
  return { text, format, reader: 'text', encoding, pages, blocks, losses: [...losses, ...changes] }
}

/** Lines copied out of old fonts ("kÕ ho¹ch ph¸t triÓn") into a file that is otherwise Unicode. */
function repaired(text: string): { text: string; losses: Loss[] } {
  const lines = mayBeOld(text) ? repairLines(text.split('\n')) : null
  return lines
    ? { text: lines.lines.join('\n').normalize('NFC'), losses: lossesOf(lines.changed) }
    : { text, losses: [] }
}

/** One block a physical line that holds more than white space. Only a form feed tells of pages: without one, page is null. */
function linesOf(text: string): { blocks: LineBlock[]; pages: number | null } {
  const paged = text.includes('\f')
  const blocks: LineBlock[] = []
  let page = 1
  for (const match of text.matchAll(/[^\n\f]+|\f/gu)) {
    if (match[0] === '\f') page++
    else if (/\S/u.test(match[0])) {
      blocks.push({
        kind: 'line',
        start: match.index,
        end: match.index + match[0].length,
        page: paged ? page : null,
        box: null,
        short: null,
        bold: false
      })
    }
  }
  // a form feed that ends the last page opens no new one
  return { blocks, pages: paged ? (blocks.at(-1)?.page ?? 1) : null }
}

function decode(bytes: Uint8Array): Decoded {
  const sign = utfOf(bytes)
  if (sign) return unicode(bytes.subarray(sign.bom), sign.utf)
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = damageOf(text)
  const letters = text.length - damaged
  // the rest of a damaged UTF-8 file still has its Vietnamese letters; another encoding read as UTF-8 has none
  const isUtf8 = damaged === 0 || (damaged * 1000 <= letters * damagePerThousand && /[\u00c0-\u1eff]/u.test(text))
  if (isUtf8) return { text, encoding: 'utf-8', losses: damageLoss(damaged) }
  return decodeLegacy(bytes) ?? { text, encoding: 'utf-8', losses: damageLoss(damaged) }
}

function unicode(bytes: Uint8Array, utf: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(utf).decode(bytes)
  return { text, encoding: utf, losses: damageLoss(damageOf(text)) }
}

function damageOf(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

function damageLoss(count: number): Loss[] {
  if (count === 0) return []
  return [
    {
      what: `${count} chỗ không giải mã được`,
      where: 'toàn văn bản',
      why: 'Tệp bị hỏng hoặc bị cắt; các chỗ đó hiện dấu �.'
    }
  ]
}
