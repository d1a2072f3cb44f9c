/** Trial decoding: which table turns a piece of text into the most Vietnamese, and is that better than leaving it? */
import { cp1258 } from './cp1258.ts'
import { isWordOfVietnamese } from './syllables.ts'
import { type EncodingId, fromByte, type LegacyTable } from './table.ts'
import { tcvn3 } from './tcvn3.ts'
import { tcvn5712 } from './tcvn5712.ts'
import { utf8AsLatin1 } from './utf8-as-latin1.ts'
import { viscii } from './viscii.ts'
import { vni } from './vni.ts'
import { vps } from './vps.ts'

/** Where two tables give the same, the more usual one stands first. */
export const tables: readonly LegacyTable[] = [utf8AsLatin1, tcvn3, vni, cp1258, viscii, vps, tcvn5712]

export const tableOf = (id: EncodingId): LegacyTable => tables.find((table) => table.id === id)!

export interface Score {
  /** Words with a letter beyond ASCII that are Vietnamese, and that are not. */
  valid: number
  invalid: number
}

export const shareOf = (score: Score): number => score.valid / Math.max(1, score.valid + score.invalid)

const asItStands: Pick<LegacyTable, 'id' | 'decode'> = {
  id: 'utf-8',
  decode: (byteText) => ({ text: Array.from(byteText, fromByte).join(''), at: [] })
}

// "x·", "H§ND", "Th«ng": what stands between white space and ASCII signs; A0 is a letter of VISCII and a byte of UTF-8
// the hyphen belongs to the chunk, for it may be the ư of TCVN3
const chunks = /[^\s\x21-\x2c\x2e-\x40\x5b-\x60\x7b-\x7f]+/gu
const chunksWithNbsp = /[^ \t\r\n\f\x21-\x2c\x2e-\x40\x5b-\x60\x7b-\x7f]+/gu

// m², km³, °C: these signs are letters of VISCII and VPS
const unitSign = /^(?:[a-z]{1,3}[²³]|°[a-z])$/iu
/** Encodings so rare that a word or two is no proof of them. */
const rare = new Set<EncodingId>(['cp1258', 'viscii', 'vps', 'tcvn5712'])
const proofOfRare = 3

/** The chunks that can tell an encoding: an ASCII letter and another sign together. */
function chunksOf(byteText: string, nbsp: boolean): string[] {
  const all = byteText.match(nbsp ? chunksWithNbsp : chunks) ?? []
  return all.filter((chunk) => /[a-z]/iu.test(chunk) && /[^\x20-\x7e]/u.test(chunk) && !unitSign.test(chunk))
}

// “Cộng”, tế–xã
const core = /[\p{L}\p{M}](?:.*[\p{L}\p{M}])?/su
const joints = /[-–—…/\u00a0]+/u

function scoreWith(table: Pick<LegacyTable, 'decode'>, found: readonly string[]): Score {
  const score = { valid: 0, invalid: 0 }
  for (const chunk of found) {
    for (const part of table.decode(chunk).text.normalize('NFC').split(joints)) {
      const word = core.exec(part)?.[0] ?? ''
      if (!/[^\x20-\x7e]/u.test(word)) continue
      if (isWordOfVietnamese(word)) score.valid++
      else score.invalid++
    }
  }
  return score
}

export function scoreAsItStands(byteText: string): Score {
  return scoreWith(asItStands, chunksOf(byteText, false))
}

export function scoreAs(table: LegacyTable, byteText: string): Score {
  return scoreWith(table, chunksOf(byteText, table.id === 'viscii' || table.id === 'utf-8'))
}

/**
 * The table under which a piece is plainly Vietnamese and as it stands is not; null where there is none. Where two do
 * equally well, the one that the rest of the file is in (preferred) wins.
 */
export function bestTable(byteText: string, before: Score, preferred: EncodingId | null): LegacyTable | null {
  let best: LegacyTable | null = null
  let bestScore: Score = { valid: 0, invalid: 0 }
  for (const table of preferred === null ? tables : [tableOf(preferred), ...tables]) {
    const score = scoreAs(table, byteText)
    if (score.valid - score.invalid > bestScore.valid - bestScore.invalid) {
      best = table
      bestScore = score
    }
  }
  if (best === null || shareOf(bestScore) < 0.75) return null
  const isRare = rare.has(best.id) && best.id !== preferred
  const enough = isRare ? bestScore.valid >= proofOfRare : bestScore.valid > 1 || bestScore.invalid === 0
  return enough && bestScore.valid > before.valid && shareOf(bestScore) > shareOf(before) ? best : null
}
