/** Small numbers in words before an organization or people: "Bảy HTX hoạt động bình thường", "đại học ba người". */
import type { Mark, Quantity, Unit } from '../model/annotation.ts'
import type { Word } from '../model/words.ts'
import { marksByFirst, readUnit } from './units.ts'

// "một" is left out: "một HTX", "của một tổ hợp tác" name any one of them
const numerals = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10]
])

export function wordedIn(words: readonly Word[], marks: readonly Mark[]): Quantity[] {
  const found: Quantity[] = []
  const byFirst = marksByFirst(marks)
  for (const [index, word] of words.entries()) {
    const value = numerals.get(word.form)
    if (value === undefined) continue
    const unit = readUnit(words, byFirst, index + 1)
    if (!unit || !isCounted(unit.unit, words[index + 1]!.form) || isOrdinal(words, index)) continue
    found.push({
      from: word.from,
      to: words[unit.last]!.to,
      numberFrom: word.from,
      numberTo: word.to,
      first: index,
      last: unit.last,
      value,
      max: null,
      low: value,
      high: value,
      bound: null,
      strict: false,
      unit: unit.unit,
      ownUnit: true,
      fraction: null,
      inWords: true,
      style: 'plain',
      frame: null
    })
  }
  return found
}

/** "năm HTX" could be a year; "ba người" is people, "ba tổ" groups. */
function isCounted(unit: Unit, noun: string): boolean {
  return unit.family === 'count' || (unit.family === 'people' && noun === 'người')
}

// thứ hai, lần ba, năm người ta, mười hai HTX (the ten is no number of its own), một hai
function isOrdinal(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.form ?? ''
  const form = words[index]!.form
  if (form === 'năm') return true
  return ['thứ', 'lần', 'mươi', 'mười', 'trăm', 'một', 'cả', 'khóa', 'phần', 'chương', 'những', 'vài'].includes(before)
}
