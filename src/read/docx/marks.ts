/** Raised and lowered signs as Unicode has them, so that m², CO₂ and note marks stay apart from the figures beside them. */
import { formatCounter } from './number-formats.ts'

const raised: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '(': '⁽',
  ')': '⁾'
}
const lowered: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '(': '₍',
  ')': '₎'
}
/** Letters that roman note marks are made of. */
const raisedLetters: Record<string, string> = {
  i: 'ⁱ',
  v: 'ᵛ',
  x: 'ˣ',
  l: 'ˡ',
  c: 'ᶜ',
  a: 'ᵃ',
  b: 'ᵇ',
  d: 'ᵈ',
  e: 'ᵉ',
  f: 'ᶠ',
  g: 'ᵍ'
}

/** Longer raised text is text that someone moved, no mark or exponent. */
const longestMark = 6

export function shifted(text: string, alignment: string | undefined): string {
  const table = alignment === 'superscript' ? raised : alignment === 'subscript' ? lowered : null
  if (!table || text.trim().length > longestMark || !/\d/u.test(text)) return text
  return text.replace(/[\d+\-()]/gu, (sign) => table[sign] ?? sign)
}

/** Note 2 -> ², note iv -> ⁱᵛ; a sign without a raised form (*, †) stands as it is. */
export function noteMark(value: number, format: string): string {
  return Array.from(formatCounter(value, format), (sign) => raised[sign] ?? raisedLetters[sign] ?? sign).join('')
}

/** A mark typed by the writer: (1) -> ⁽¹⁾, * -> * */
export function typedMark(text: string): string {
  return Array.from(text, (sign) => raised[sign] ?? sign).join('')
}
