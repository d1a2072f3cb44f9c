/** Cited papers: number and date with their places. */

import type { Reference } from '../model/contract.ts'
import { type Stretch, spanOf } from '../model/stretch.ts'
import type { Claim, Passage } from '../model/tree.ts'
import { type DateMatch, datesIn } from './dates.ts'

export interface NumberMatch {
  number: string
  from: number
  to: number
}

/*
 * 12/KH-UBND  717a/QĐ-UBND  91/2022/NQ-HĐND  1422/UBND-KT  4139/STC-ĐKKD&QLDN   17/2023/QH15  76/2025/UBTVQH15
 * 20-NQ/TW  1875-QĐ/HU  49-CTr/TU  13-NQ-TW (a broken 13-NQ/TW)  3376/QĐ UBND (a lost dash)  257/HD- TCKH (broken over lines)
 */
const code = String.raw`\p{Lu}[\p{L}]{0,11}\d{0,3}`
const statePaper = String.raw`\d{1,6}[a-zđ]?\s?(?:\/\s?(?:19|20)\d\d\s?)?\/\s?${code}(?:\s?[-–]\s?${code}){0,3}(?:&${code}){0,3}`
const partyPaper = String.raw`\d{1,5}\s?[-–]\s?\p{Lu}[\p{L}]{0,7}\s?[/-]\s?\p{Lu}[\p{L}]{1,11}`
const numberForm = new RegExp(String.raw`(?<![\p{L}\d/.,-])(?:${statePaper}|${partyPaper})(?![\p{L}\d])`, 'gu')
const lostDash = /^\s(UBND|HĐND|CP|TTg|TW|TU|BKHĐT|BTC|BNV)(?![\p{L}\d])/u
// units that look like codes: 45/HTX, 12/THT, 3/LĐ, triệu/HTX
const noCode = /\/\s?(?:HTX|THT|LHHTX|LH|QTDND|NTM|OCOP|DN|HĐ|LĐ|TV|Tổ|Xã|Huyện|Người|GCN|NHNN|KTTT)$/u
const knownKind =
  /[/-]\s?(?:QĐ|NQ|KH|BC|CT|TB|TT|NĐ|HD|KL|CTr|CTrHĐ|CTrHD|CTHĐ|TTr|ĐA|PA|QC|QyĐ|L|LCT|VBHN|TTLT|CV|CĐ|TC|BB|PL|ĐĐ|UBND|HĐND|BKHĐT|BTC|QH\d{1,2}|UBTVQH\d{1,2})(?![\p{L}])/u

export function paperNumbersIn(text: string): NumberMatch[] {
  const found: NumberMatch[] = []
  if (!/\d\s?[a-zđ]?\s?[/–-]/u.test(text)) return found
  for (const match of text.matchAll(numberForm)) {
    let printed = match[0]
    const from = match.index
    const dash = lostDash.exec(text.slice(from + printed.length, from + printed.length + 12))
    let to = from + printed.length
    if (dash && /\/\s?(?:QĐ|NQ|KH|BC|CT|TB|CTr|HD|TTr|KL)$/u.test(printed)) {
      to += dash[0].length
      printed += `-${dash[1]}`
    }
    const number = printed.replace(/\s/gu, '').replace(/–/gu, '-')
    if (noCode.test(number) || !(knownKind.test(number) || /-\p{Lu}/u.test(number) || /\/\p{Lu}{2,}/u.test(number)))
      continue
    if (!/\p{Lu}{2}|\p{Lu}\p{Ll}\p{Lu}|CTr|TTr|TTg|\p{Lu}\d/u.test(number.replace(/^\d+[a-zđ]?/u, ''))) continue
    found.push({ number, from, to })
  }
  return found
}

// between a number and its date: ", ngày", " ngày", " ký ngày", " được ban hành ngày", " tỉnh ngày"
const linkAfter =
  /^[\s,;()]*(?:(?:đã\s+)?(?:được\s+)?(?:ký|ban hành|thông qua)\s+)?(?:tỉnh\s+|huyện\s+)?(?:ngày\s*)?$/iu
// "Ngày 05 tháng 3 năm 2018, Chủ tịch UBND … đã ban hành Quyết định số"
const linkBefore = /(?:ban hành|ký|có|thông qua)\s+(?:\p{L}+\s+){0,6}số:?\s*$/iu

export function referencesIn(passage: Passage): { references: Reference[]; claims: Claim[] } {
  const { text } = passage.stretch
  const references: Reference[] = []
  const claims: Claim[] = []
  const numbers = paperNumbersIn(text)
  if (numbers.length === 0) return { references, claims }
  const dates = datesIn(text)
  for (const [index, found] of numbers.entries()) {
    const date = dateOf(text, found, numbers[index + 1]?.from ?? text.length, numbers[index - 1]?.to ?? 0, dates)
    const from = date && date.from < found.from ? found.from : found.from
    const to = date && date.to > found.to ? date.to : found.to
    references.push({
      number: found.number,
      date: date?.iso ?? null,
      source: { ...quoted(passage.stretch, from, to), quote: '' }
    })
    claims.push({ ...spanOf(passage.stretch, found.from, found.to), class: 'reference' })
    if (date) claims.push({ ...spanOf(passage.stretch, date.from, date.to), class: 'date' })
  }
  return { references, claims }
}

function quoted(stretch: Stretch, from: number, to: number): { start: number; end: number } {
  return spanOf(stretch, from, to)
}

function dateOf(
  text: string,
  number: NumberMatch,
  next: number,
  previous: number,
  dates: readonly DateMatch[]
): DateMatch | null {
  for (const date of dates) {
    if (date.from >= number.to && date.from < next && linkAfter.test(text.slice(number.to, date.from))) return date
  }
  for (const date of dates) {
    if (date.to > number.from || date.from < previous || number.from - date.to > 160) continue
    if (
      /^ngày/iu.test(text.slice(date.from)) &&
      linkBefore.test(text.slice(date.to, number.from)) &&
      !/[.;]/u.test(text.slice(date.to, number.from))
    )
      return date
  }
  return null
}
