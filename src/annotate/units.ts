/** The unit behind a number: an organization, people, money with its "per", a percentage, or any counted noun. */

import type { Mark, Unit } from '../model/annotation.ts'
import type { SubjectId } from '../model/vocabulary.ts'
import type { Word } from '../model/words.ts'

export interface ReadUnit {
  unit: Unit
  /** Index of the last word of the unit. */
  last: number
}

// triệu đồng, tr.đồng, tr.đ, trđ, trđồng, triệu
const scales = new Map<string, number>([
  ['đồng', 1e-6],
  ['vnđ', 1e-6],
  ['nghìn', 1e-3],
  ['ngàn', 1e-3],
  ['triệu', 1],
  ['tr', 1],
  ['trđ', 1],
  ['trđồng', 1],
  ['tỷ', 1e3],
  ['tỉ', 1e3],
  ['tỷđ', 1e3]
])
// "đông": the accent lost in scanning
const currency = new Set(['đồng', 'đông', 'đ', 'vnđ', 'vnd'])

export function marksByFirst(marks: readonly Mark[]): Map<number, Mark> {
  return new Map(marks.map((mark) => [mark.first, mark]))
}

export function readUnit(words: readonly Word[], marks: ReadonlyMap<number, Mark>, start: number): ReadUnit | null {
  const word = words[start]
  if (!word) return null
  if (word.form === '%') return { unit: { family: 'percent', points: false }, last: start }
  if (word.form === 'phần' && words[start + 1]?.form === 'trăm')
    return { unit: { family: 'percent', points: false }, last: start + 1 }
  // 2,7 điểm %, 2,7 điểm phần trăm
  if (word.form === 'điểm') {
    if (words[start + 1]?.form === '%') return { unit: { family: 'percent', points: true }, last: start + 1 }
    if (words[start + 1]?.form === 'phần' && words[start + 2]?.form === 'trăm')
      return { unit: { family: 'percent', points: true }, last: start + 2 }
  }
  return readMoney(words, marks, start) ?? readNoun(words, marks, start)
}

function readMoney(words: readonly Word[], marks: ReadonlyMap<number, Mark>, start: number): ReadUnit | null {
  let scale = scales.get(words[start]!.form)
  // "188 đồng chí"
  if (scale === undefined || words[start + 1]?.form === 'chí') return null
  let last = start
  // nghìn tỷ, nghìn triệu
  const second = scales.get(words[last + 1]?.form ?? '')
  if (second !== undefined && second >= 1 && scale === 1e-3) {
    scale = 1e3 * second
    last += 1
  }
  let named = currency.has(words[last]!.form) || ['trđ', 'trđồng', 'tỷđ'].includes(words[last]!.form)
  if (
    words[last + 1]?.form === '.' &&
    currency.has(words[last + 2]?.form ?? '') &&
    words[last + 1]!.from === words[last]!.to
  ) {
    last += 2
    named = true
  } else if (currency.has(words[last + 1]?.form ?? '')) {
    last += 1
    named = true
  }
  // 6,3 triệu thành viên, 5 nghìn lao động: a scale of people, not of money
  if (!named) {
    const noun = readNoun(words, marks, last + 1)
    if (noun && (noun.unit.family === 'people' || noun.unit.family === 'count')) {
      return { unit: { ...noun.unit, noun: `${scale}|${noun.unit.noun}` }, last: noun.last }
    }
  }
  let per: 'year' | 'month' | null = null
  let of: 'organization' | 'person' | null = null
  let ofSubject: SubjectId | null = null
  // /HTX/năm, / HTX, /người/tháng, mỗi năm, một năm
  for (let at = last + 1; at < words.length; ) {
    const sign = words[at]!.form
    if (sign !== '/' && !(sign === 'mỗi' || sign === 'một' || sign === '1 ' || sign === 'trên')) break
    let next = at + 1
    if (words[next]?.form === '01' || words[next]?.form === '1' || words[next]?.form === 'một') next += 1
    const unit = words[next]
    if (!unit) break
    const mark = marks.get(next)
    const subject = mark?.terms.find((term) => term.kind === 'subject')
    const noun = mark?.terms.find((term) => term.kind === 'unit')
    if (unit.form === 'năm') {
      per = 'year'
      last = next
    } else if (unit.form === 'tháng') {
      per = 'month'
      last = next
    } else if (subject && mark) {
      of = 'organization'
      ofSubject = subject.id as SubjectId
      last = mark.last
    } else if (noun && mark && ['người', 'lao động', 'thành viên', 'hộ'].includes(noun.id)) {
      of = 'person'
      last = mark.last
    } else if (['lđ', 'tv', 'ng', 'đv', 'tổ', 'quỹ', 'đơn'].includes(unit.form)) {
      of = unit.form === 'tổ' || unit.form === 'quỹ' ? 'organization' : 'person'
      last = next
    } else break
    at = last + 1
  }
  return { unit: { family: 'money', scale, per, of, ofSubject }, last }
}

const people = new Set(['thành viên', 'lao động', 'cán bộ', 'người', 'hộ'])

function readNoun(words: readonly Word[], marks: ReadonlyMap<number, Mark>, start: number): ReadUnit | null {
  const mark = marks.get(start)
  if (mark) {
    const subject = mark.terms.find((term) => term.kind === 'subject')
    if (subject)
      return { unit: { family: 'count', subject: subject.id as SubjectId, noun: mark.terms[0]!.id }, last: mark.last }
    // "18 thành viên tập thể", "12 thành viên Ban Chỉ đạo"
    if (mark.terms.some((term) => term.kind === 'mask' && term.id === 'people'))
      return { unit: { family: 'noun', id: 'people', noun: nounText(words, mark) }, last: mark.last }
    const unit = mark.terms.find((term) => term.kind === 'unit')
    if (unit) {
      // "800 lượt thành viên" are attendances, not people
      if (words[mark.first]!.form === 'lượt')
        return { unit: { family: 'noun', id: 'lượt', noun: 'lượt người' }, last: mark.last }
      if (people.has(unit.id)) return { unit: { family: 'people', noun: unit.id }, last: mark.last }
      if (unit.id === 'tổ') return { unit: { family: 'count', subject: 'THT', noun: 'tổ' }, last: mark.last }
      if (unit.id === 'quỹ') return { unit: { family: 'count', subject: 'QTDND', noun: 'quỹ' }, last: mark.last }
      return {
        unit: { family: 'noun', id: unit.id, noun: unit.id === 'chi nhánh' ? unit.id : nounText(words, mark) },
        last: mark.last
      }
    }
    // 12 cán bộ quản lý, 350 lao động thường xuyên: the longer phrase is a cue of its own
    const cue = mark.terms.find((term) => term.kind === 'cue')
    if (cue) {
      const form = words[start]!.form
      if (form === 'lao' || form === 'người')
        return {
          unit: { family: 'people', noun: form === 'lao' ? 'lao động' : 'người' },
          last: start + (form === 'lao' ? 1 : 0)
        }
      if (form === 'cán' || form === 'cbql') return { unit: { family: 'people', noun: 'cán bộ' }, last: mark.last }
      if (form === 'thành' || form === 'xã' || form === 'tổ') {
        if (words[start + 1]?.form === 'viên')
          return { unit: { family: 'people', noun: 'thành viên' }, last: start + 1 }
      }
      if (form === 'htx') return { unit: { family: 'count', subject: 'HTX', noun: 'HTX' }, last: start }
      if (form === 'hợp' && words[start + 2]?.form === 'xã')
        return { unit: { family: 'count', subject: 'HTX', noun: 'HTX' }, last: start + 2 }
      if (form === 'tht') return { unit: { family: 'count', subject: 'THT', noun: 'THT' }, last: start }
    }
  }
  return null
}

function nounText(words: readonly Word[], mark: Mark): string {
  return words
    .slice(mark.first, mark.last + 1)
    .map((word) => word.form)
    .join(' ')
}

/** The unit that a cell consists of: "HTX", "T/viên", "Triệu đồng/năm". */
export function unitOf(words: readonly Word[], marks: readonly Mark[]): Unit | null {
  return words.length > 8 ? null : (readUnit(words, marksByFirst(marks), 0)?.unit ?? null)
}

/** "Doanh thu bình quân (triệu đồng/năm)", "Vốn điều lệ (tr.đ)", "Tỷ lệ (%)". */
export function unitIn(words: readonly Word[], marks: readonly Mark[]): Unit | null {
  if (words.length > 24) return null
  const byFirst = marksByFirst(marks)
  for (const [index, word] of words.entries()) {
    if (word.form !== '(' && word.form !== ',') continue
    const read = readUnit(words, byFirst, index + 1)
    if (read && (words[read.last + 1]?.form ?? ')') === ')') return read.unit
  }
  return words.at(-1)?.form === '%' || words[0]?.form === '%' ? { family: 'percent', points: false } : null
}
