/** The header of a flattened table, broken over many lines, cut into as many groups of words as there are columns. */
import { wordsOf } from '../../model/words.ts'
import type { Lexicon } from '../lexicon.ts'

export interface HeaderWord {
  start: number
  end: number
  text: string
  /** White space before it on its line; null where it opens a line. */
  gap: number | null
}

export interface HeaderGroup {
  start: number
  end: number
}

export interface FlatHeader {
  index: HeaderGroup | null
  label: HeaderGroup
  unit: HeaderGroup | null
  values: HeaderGroup[]
}

const unitHead = ['đvt', 'đơn vị tính', 'đơn vị', 'đv tính', 'đv']
const longestGroup = 9
const wantsYear = /^(?:năm|hoạch|hiện|th|kh|uth|ưth|ước|quý|tháng)$/iu

export function isUnitHead(text: string): boolean {
  return unitHead.includes(text.toLowerCase().replace(/[.:]/gu, '').trim())
}

/** Null where the words do not make that many groups. */
export function flatHeader(words: readonly HeaderWord[], values: number, lexicon: Lexicon): FlatHeader | null {
  let at = 0
  let index: HeaderGroup | null = null
  const lead = headOf(words, 0, ['stt', 'tt', 'số tt', 'số thứ tự'])
  if (lead > 0) {
    index = group(words, 0, lead)
    at = lead
  }
  // the label runs to the unit, or to where the columns of values begin
  const unitAt = findHead(words, at + 1, unitHead)
  if (unitAt) {
    const label = group(words, at, unitAt.from)
    const unit = group(words, unitAt.from, unitAt.to)
    const cut = cutGroups(words.slice(unitAt.to), values, lexicon)
    return cut ? { index, label, unit, values: cut } : null
  }
  const cut = cutGroups(words.slice(at), values + 1, lexicon)
  return cut ? { index, label: cut[0]!, unit: null, values: cut.slice(1) } : null
}

function group(words: readonly HeaderWord[], from: number, to: number): HeaderGroup {
  return { start: words[from]!.start, end: words[to - 1]!.end }
}

function headOf(words: readonly HeaderWord[], from: number, heads: readonly string[]): number {
  for (const head of heads) {
    const size = head.split(' ').length
    const printed = words
      .slice(from, from + size)
      .map((word) => word.text.toLowerCase().replace(/[.:]/gu, ''))
      .join(' ')
    if (printed === head) return size
  }
  return 0
}

function findHead(
  words: readonly HeaderWord[],
  from: number,
  heads: readonly string[]
): { from: number; to: number } | null {
  for (let at = from; at < Math.min(words.length, from + 12); at++) {
    const size = headOf(words, at, heads)
    if (size > 0) return { from: at, to: at + size }
  }
  return null
}

/** The best cut of the words into so many groups: known heads of columns whole, none begun with a small letter. */
function cutGroups(words: readonly HeaderWord[], groups: number, lexicon: Lexicon): HeaderGroup[] | null {
  const count = words.length
  if (count < groups || groups === 0) return null
  const score: number[][] = [new Array(count + 1).fill(Number.NEGATIVE_INFINITY)]
  const back: number[][] = [[]]
  score[0]![0] = 0
  for (let made = 1; made <= groups; made++) {
    score.push(new Array(count + 1).fill(Number.NEGATIVE_INFINITY))
    back.push(new Array(count + 1).fill(0))
    for (let to = made; to <= count; to++) {
      for (let from = Math.max(made - 1, to - longestGroup); from < to; from++) {
        const before = score[made - 1]![from]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const value = before + worth(words, from, to, lexicon)
        if (value > score[made]![to]!) {
          score[made]![to] = value
          back[made]![to] = from
        }
      }
    }
  }
  if (score[groups]![count]! === Number.NEGATIVE_INFINITY) return null
  const cut: HeaderGroup[] = []
  for (let made = groups, to = count; made > 0; made--) {
    const from = back[made]![to]!
    cut.unshift(group(words, from, to))
    to = from
  }
  return cut
}

function worth(words: readonly HeaderWord[], from: number, to: number, lexicon: Lexicon): number {
  const first = words[from]!
  let value = 0
  if (/^\p{Ll}/u.test(first.text)) value -= 4
  if (from > 0 && /[-–,(]$/u.test(words[from - 1]!.text)) value -= 4
  // "Kế hoạch | 2025": the year belongs to the words before it
  if (from > 0 && /^(?:19|20)\d\d$/u.test(first.text) && wantsYear.test(words[from - 1]!.text)) value -= 3
  if (first.gap !== null) value += first.gap >= 2 ? 1 : -1.5
  const printed = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
  // the phrases know one year for all
  const forms = wordsOf(printed.replace(/(?:19|20)\d\d/gu, '2020'))
  const match = lexicon.columnHeads.matchesAt(forms, 0)[0]
  if (match) value += match.last === forms.length - 1 ? 3 + 0.4 * (to - from) : 0.5
  else value -= 0.3 * (to - from - 1)
  for (let inner = from + 1; inner < to; inner++) {
    const gap = words[inner]!.gap
    if (gap !== null && gap >= 2) value -= 1
  }
  return value
}
