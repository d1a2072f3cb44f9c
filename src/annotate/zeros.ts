/** Zeros in words: "không có tổ hợp tác", "chưa thành lập được liên hiệp HTX nào", "Số HTX giải thể: không". */
import type { Mark, Quantity } from '../model/annotation.ts'
import type { Stretch } from '../model/stretch.ts'
import type { SubjectId } from '../model/vocabulary.ts'
import type { Word } from '../model/words.ts'

interface Marked {
  stretch: Stretch
  words: readonly Word[]
  marks: readonly Mark[]
}

export function zerosIn(stretch: Stretch, words: readonly Word[], marks: readonly Mark[]): Quantity[] {
  const annotation: Marked = { stretch, words, marks }
  const zeros: Quantity[] = []
  for (const mark of annotation.marks) {
    if (!mark.terms.some((term) => term.kind === 'zero')) continue
    const found = beforeOrganization(annotation, mark) ?? behindLabel(annotation, mark)
    if (found) zeros.push(found)
  }
  return zeros
}

function beforeOrganization(annotation: Marked, zero: Mark): Quantity | null {
  for (const mark of annotation.marks) {
    if (mark.first <= zero.last || mark.first > zero.last + 5) continue
    const named = mark.terms.find((term) => term.kind === 'subject')
    const group = mark.terms.some((term) => term.kind === 'unit' && term.id === 'tổ')
    const subject: { id: SubjectId } | null = named?.kind === 'subject' ? named : group ? { id: 'THT' } : null
    if (!subject) continue
    const founding = annotation.marks.find(
      (one) =>
        one.first === zero.last + 1 &&
        one.terms.some((term) => term.kind === 'cue' && term.rule.id === 'organizations.new')
    )
    const between = annotation.words.slice((founding?.last ?? zero.last) + 1, mark.first).map((word) => word.form)
    if (founding && annotation.words[zero.last]!.form === 'không') return null
    if (
      !between.every((form) => ['được', 'các', 'mới', 'một', 'đơn', 'vị', 'thêm', 'loại', 'hình', 'có'].includes(form))
    )
      return null
    // "chưa có tổ hợp tác, liên hiệp HTX": what holds for the list holds for each of it
    let listed = mark.last
    for (let at = mark.last + 1; ; ) {
      const link = annotation.words[at]?.form ?? ''
      const further = [',', 'và', 'hoặc', 'hay'].includes(link)
        ? annotation.marks.find((one) => one.first === at + 1 && one.terms.some((term) => term.kind === 'subject'))
        : undefined
      if (!further) break
      listed = further.last
      at = further.last + 1
    }
    const nextWord = annotation.words[listed + 1]?.form ?? ''
    const end = nextWord === 'nào' ? listed + 1 : listed
    const last = listed === mark.last ? end : mark.last
    // "chưa có HTX, THT bị thiệt hại", "chưa có HTX đủ điều kiện": some are meant, not all; the tail must be known
    const behind = annotation.words[end + 1]?.form ?? ''
    const known =
      behind === '' ||
      /^[.;,:)]$/u.test(behind) ||
      annotation.marks.some(
        (one) =>
          one.first === end + 1 &&
          one.terms.some(
            (term) => (term.kind === 'cue' && term.rule.id !== 'organizations.other') || term.kind === 'neutral'
          )
      )
    if (!known) return null
    if (annotation.words[zero.last]!.form === 'chưa' && !founding) return null
    return zeroOf(annotation, { ...zero, to: founding?.to ?? zero.to }, zero.first, last, subject.id)
  }
  return null
}

// Số HTX chưa chuyển đổi: Không có     Tổ hợp tác: chưa có
function behindLabel(annotation: Marked, zero: Mark): Quantity | null {
  const { words } = annotation
  if (words[zero.first - 1]?.form !== ':') return null
  const next = words[zero.last + 1]?.form ?? ''
  if (next !== '' && !/^[.;,)(]$/u.test(next)) return null
  let subject: SubjectId | null = null
  for (const mark of annotation.marks) {
    if (mark.last >= zero.first) break
    for (const term of mark.terms) if (term.kind === 'subject' && subject === null) subject = term.id
  }
  return subject ? zeroOf(annotation, zero, zero.first, zero.last, subject) : null
}

function zeroOf(annotation: Marked, zero: Mark, first: number, last: number, subject: SubjectId): Quantity {
  return {
    from: annotation.words[first]!.from,
    to: annotation.words[last]!.to,
    numberFrom: zero.from,
    numberTo: zero.to,
    first,
    last,
    value: 0,
    max: null,
    low: 0,
    high: 0,
    bound: null,
    strict: false,
    unit: { family: 'count', subject, noun: subject },
    ownUnit: true,
    fraction: null,
    inWords: true,
    style: 'plain',
    frame: null
  }
}
