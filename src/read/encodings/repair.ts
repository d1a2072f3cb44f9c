/**
 * Text whose letters are the bytes of an old encoding seen as Latin-1 ("kÕ ho¹ch ph¸t triÓn"): runs of docx, fonts of
 * PDF, web pages, and plain text that was copied out of them.
 */
import type { Loss } from '../../model/contract.ts'
import { encodingOfFont } from './fonts.ts'
import { inLines } from './places.ts'
import { type Decoded, type EncodingId, type LegacyTable, toByteText } from './table.ts'
import { bestTable, scoreAs, scoreAsItStands, shareOf, tableOf } from './trial.ts'

export interface Repaired {
  text: string
  encoding: EncodingId
  /** map[i] is the index in the given text of what text[i] was made of. */
  map: number[]
}

/**
 * The text in Unicode, or null where it already is. The name of the font decides where it is one of an old encoding,
 * unless the letters contradict it (Unicode typed while .VnTime was set); else the words do.
 */
export function repairText(text: string, fontName?: string): Repaired | null {
  const font = fontName === undefined ? null : encodingOfFont(fontName)
  if (!font) return repairByWords(text, null)
  const byteText = toByteText(text)
  if (beyondBytes.test(byteText)) return repairByWords(text, null)
  const table = tableOf(font.encoding)
  const before = scoreAsItStands(byteText)
  const after = scoreAs(table, byteText)
  const contradicted = before.valid > after.valid && before.invalid === 0
  const decoded = contradicted ? { text, at: [...text].flatMap(indexes()) } : table.decode(byteText)
  const letters = font.capitals ? inCapitals(decoded) : decoded
  return letters.text === text ? null : { text: letters.text, encoding: font.encoding, map: letters.at }
}

/** A letter that is no byte of any old encoding: the text around it is Unicode. */
const beyondBytes = /[^\x00-\xff\P{L}]/u

/**
 * One piece by the share of valid syllables. A hint is the encoding of its surroundings: with it a piece too short to
 * tell ("®") is decoded too.
 */
export function repairByWords(text: string, hint: EncodingId | null): Repaired | null {
  if (!/[^\x00-\x7f]/u.test(text)) return null
  const byteText = toByteText(text)
  const out: Repaired = { text: '', encoding: 'utf-8', map: [] }
  let changed: EncodingId | null = null
  for (const piece of piecesOf(byteText)) {
    const table = piece.unicode ? null : tableFor(piece.text, hint)
    if (table) changed ??= table.id
    const decoded = table ? table.decode(piece.text) : null
    const from = piece.from
    out.text += decoded?.text ?? text.slice(from, from + piece.text.length)
    const at = decoded?.at ?? Array.from({ length: piece.text.length }, (_, index) => index)
    for (const index of at) out.map.push(from + index)
  }
  return changed === null ? null : { ...out, encoding: changed }
}

function tableFor(byteText: string, hint: EncodingId | null): LegacyTable | null {
  const before = scoreAsItStands(byteText)
  if (before.invalid === 0 && before.valid > 0 && hint === null) return null
  const best = bestTable(byteText, before, hint)
  if (best || hint === null) return best
  const table = tableOf(hint)
  const after = scoreAs(table, byteText)
  return after.valid >= before.valid && (after.invalid === 0 || shareOf(after) >= 0.6) ? table : null
}

interface Piece {
  text: string
  from: number
  unicode: boolean
}

/**
 * Words with letters that no byte stands for, and what lies between them: one line may hold both kinds. Words beside a
 * Unicode word that are Vietnamese as they stand go with it ("Cộng hòa – hîp t¸c": "hòa").
 */
function piecesOf(byteText: string): Piece[] {
  if (!beyondBytes.test(byteText)) return [{ text: byteText, from: 0, unicode: false }]
  const words: Piece[] = [...byteText.matchAll(/\S+\s*|\s+/gu)].map((match) => {
    return { text: match[0], from: match.index, unicode: beyondBytes.test(match[0]) }
  })
  spread(words)
  spread(words.toReversed())
  const pieces: Piece[] = []
  for (const word of words) {
    const last = pieces.at(-1)
    if (last?.unicode === word.unicode) last.text += word.text
    else pieces.push(word)
  }
  return pieces
}

function spread(words: readonly Piece[]): void {
  let unicode = false
  for (const word of words) {
    unicode = word.unicode || (unicode && scoreAsItStands(word.text).invalid === 0)
    word.unicode = unicode
  }
}

function inCapitals(decoded: Decoded): Decoded {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < decoded.text.length; index++) {
    const capital = decoded.text[index]!.toUpperCase()
    for (const unit of capital.split('')) {
      text += unit
      at.push(decoded.at[index]!)
    }
  }
  return { text, at }
}

function indexes(): (sign: string) => number[] {
  let next = 0
  return (sign) => Array.from({ length: sign.length }, () => next++)
}

export interface RepairedLines {
  lines: string[]
  /** The lines that were changed, by encoding, counted from 0. */
  changed: Map<EncodingId, number[]>
}

export function lossesOf(changed: ReadonlyMap<EncodingId, readonly number[]>): Loss[] {
  return [...changed].map(([encoding, lines]) => ({
    what: `bảng mã ${tableOf(encoding).label} được đổi sang Unicode`,
    where: inLines(lines.map((line) => line + 1)),
    why: 'chữ gõ theo phông chữ cũ, chép sang tệp Unicode'
  }))
}

/** The lines of a text file, each by itself; null where nothing changes. */
export function repairLines(lines: readonly string[]): RepairedLines | null {
  const repaired = repairPieces(lines, [])
  if (repaired.every((each) => each === null)) return null
  const changed = new Map<EncodingId, number[]>()
  for (const [index, each] of repaired.entries()) {
    if (!each) continue
    const places = changed.get(each.encoding)
    if (places) places.push(index)
    else changed.set(each.encoding, [index])
  }
  return { lines: lines.map((line, index) => repaired[index]?.text ?? line), changed }
}

/**
 * The pieces of one file, each by its own words; those too short to tell follow the encoding that the others have, if
 * none of them is plainly Unicode. known are encodings that the file's fonts tell.
 */
export function repairPieces(texts: readonly string[], known: readonly EncodingId[]): (Repaired | null)[] {
  const first = texts.map((text) => repairByWords(text, null))
  const main = mostOf(counted([...known, ...first.map((each) => each?.encoding ?? null)]))
  if (main === null) return first
  const mixed = texts.some((text, index) => first[index] === null && isUnicode(text))
  return texts.map((text, index) => {
    const each = first[index]!
    if (each?.encoding === main || (each === null && mixed)) return each
    return repairByWords(text, main)
  })
}

const isUnicode = (line: string): boolean => beyondBytes.test(toByteText(line))

export function counted<T>(entries: readonly (T | null)[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const entry of entries) if (entry !== null) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return counts
}

export function mostOf<T>(counts: Map<T, number>): T | null {
  let most: T | null = null
  for (const [key, count] of counts) if (most === null || count > counts.get(most)!) most = key
  return most
}
