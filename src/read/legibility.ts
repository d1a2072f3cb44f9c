/**
 * Is what was read Vietnamese? Each page (or the whole text where a format has no pages) gets a verdict from the share of
 * its words that are valid syllables and from signs that mean nothing. It changes no letter; it only says so.
 */
import type { Loss } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import { withoutLookAlikes } from './encodings/look-alikes.ts'
import { isSyllable } from './encodings/syllables.ts'

/** repaired: read after its letters were turned from an old encoding; needsOcr: the letters are no text, a picture may be. */
export type Verdict = 'read' | 'repaired' | 'needsOcr' | 'unreadable'

export interface Legibility {
  /** Words that can be judged: not one letter alone, not all in capitals, not part of an address. */
  words: number
  valid: number
  /** Signs without a meaning: replacement signs, private letters, control codes. */
  unknown: number
  verdict: Verdict
}

/** Papers have 97 to 100 words of a hundred that are syllables; text in other tongues or a wrong mapping has under half. */
const readable = 0.85
const legible = 0.5
/** Fewer words tell nothing. */
const enoughWords = 12
/** So many unknown signs in a hundred letters make a text unreadable. */
const mostUnknown = 0.2

const wordPattern = /[\p{L}\p{M}]+/gu
// "https://hscv.gov.vn/x?y", "a@b.vn", "www.x.vn"
const address = /\/\/|@|www\./u
const unknownSign = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u0080-\u009f]/gu

export function legibilityOf(text: string, hasPicture = false): Legibility {
  let words = 0
  let valid = 0
  for (const part of text.split(/\s+/u)) {
    if (address.test(part)) continue
    for (const word of part.match(wordPattern) ?? []) {
      if (word.length < 2 || word === word.toUpperCase()) continue
      words++
      if (isSyllable(word)) valid++
    }
  }
  const unknown = text.match(unknownSign)?.length ?? 0
  const letters = text.replace(/\s+/gu, '').length
  const isLost = unknown > letters * mostUnknown || (words >= enoughWords && valid < words * legible)
  return { words, valid, unknown, verdict: isLost ? (hasPicture ? 'needsOcr' : 'unreadable') : 'read' }
}

/** The reading with what its letters say about themselves among its losses. */
export function judged(reading: Reading): Reading {
  const losses: Loss[] = []
  for (const { text, where } of partsOf(reading)) {
    const { words, valid, unknown, verdict } = legibilityOf(text)
    if (unknown > 0)
      losses.push({
        what: `${unknown} ký tự không có nghĩa`,
        where,
        why: 'phông chữ riêng hoặc tệp hỏng; chữ ở đó không đọc được'
      })
    const percent = Math.round((100 * valid) / Math.max(1, words))
    if (verdict === 'unreadable') {
      losses.push({
        what: 'chữ không giống tiếng Việt',
        where,
        why: `chỉ ${percent}% số từ là âm tiết tiếng Việt; có thể sai bảng mã, sai phông chữ hoặc là ngôn ngữ khác`
      })
    } else if (words >= enoughWords && valid < words * readable) {
      losses.push({
        what: 'nhiều từ không phải âm tiết tiếng Việt',
        where,
        why: `${100 - percent}% số từ đáng ngờ; cần đối chiếu với bản gốc`
      })
    }
  }
  const lookAlikes = withoutLookAlikes(reading.text)
  if (lookAlikes) {
    losses.push({
      what: `${lookAlikes.count} chữ cái giống chữ tiếng Việt nhưng khác mã (ƣ, Ð)`,
      where: 'toàn văn bản',
      why: 'được hiểu như ư, Đ khi đối chiếu; văn bản giữ nguyên'
    })
  }
  return losses.length === 0 ? reading : { ...reading, losses: [...reading.losses, ...losses] }
}

interface Part {
  text: string
  where: string
}

function partsOf(reading: Reading): Part[] {
  const { text, blocks } = reading
  if (blocks.every((block) => block.page === null)) return [{ text, where: 'toàn văn bản' }]
  const pages = new Map<number, string>()
  for (const block of blocks) {
    const page = block.page ?? 1
    pages.set(page, `${pages.get(page) ?? ''}${text.slice(block.start, block.end)}\n`)
  }
  return [...pages].map(([page, words]) => ({ text: words, where: `trang ${page}` }))
}
