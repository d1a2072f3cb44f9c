/** The words around a number, as the binders ask about them. */
import type { Annotation } from '../model/annotation.ts'
import type { BindInput } from './binding.ts'
import type { Clause } from './clauses.ts'

type Place = Pick<BindInput, 'annotation' | 'clause'>

/** "tăng 12 HTX so với", "giảm 03 tổ": the change verb touches the number. */
export function isChange({ annotation, clause }: Place): boolean {
  for (let index = clause.quantity.first - 1; index >= clause.leadFirst; index--) {
    const mark = annotation.cover[index]
    if (mark?.terms.some((term) => term.kind === 'word' && (term.id === 'rise' || term.id === 'fall'))) return true
    // "tăng từ 1,9 tỷ lên 2,4 tỷ": two levels, no difference
    if (annotation.words[index]!.form === 'từ') return false
    if (mark?.terms.some((term) => term.kind === 'bound')) continue
    const form = annotation.words[index]!.form
    if (form === 'được' || form === ':' || form === 'là' || form === 'thêm') continue
    return isRiseSince({ annotation, clause })
  }
  return isRiseSince({ annotation, clause })
}

/** "tăng so với năm 2017 là 03 HTX", "nhiều hơn cuối năm 2021 là 15 HTX" */
function isRiseSince({ annotation, clause }: Place): boolean {
  return /(?:^|\s)(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?: hơn)?(?: so)?(?: với)? (?:cùng kỳ|cuối|đầu|năm)[^:;]{0,40}? là$/u.test(
    leadText({ annotation, clause })
  )
}

export function tailText({ annotation, clause }: Place): string {
  return annotation.words
    .slice(clause.quantity.last + 1, clause.quantity.last + 8)
    .map((word) => word.form)
    .join(' ')
}

export function leadText({ annotation, clause }: Place): string {
  return annotation.words
    .slice(clause.leadFirst, clause.quantity.first)
    .map((word) => word.form)
    .join(' ')
}

export function subjectInLead({ annotation, clause }: Place): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < clause.quantity.first &&
      mark.terms.some((term) => term.kind === 'subject')
  )
}

export function subjectInClause({ annotation, clause }: Place): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst && mark.last < clause.tailEnd && mark.terms.some((term) => term.kind === 'subject')
  )
}

export function hasSubject({ annotation, clause }: Place): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.sentenceFirst &&
      mark.last < clause.sentenceEnd &&
      mark.terms.some((term) => term.kind === 'subject')
  )
}

export function sentenceOpening({ annotation, clause }: Place): string {
  return annotation.words
    .slice(clause.sentenceFirst, clause.leadFirst)
    .map((word) => word.form)
    .join(' ')
}

export function speaksOf({ annotation, clause }: Place, indicator: string): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.sentenceFirst &&
      mark.last < clause.sentenceEnd &&
      mark.terms.some((term) => term.kind === 'cue' && term.rule.id === indicator)
  )
}

/** "bồi dưỡng …, nâng cao kỹ năng cho 70% đội ngũ cán bộ quản lý": the verb stands far ahead in the sentence. */
export function speaksOfTraining({ annotation, clause }: Place): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.sentenceFirst &&
      mark.last < clause.sentenceEnd &&
      // "tập huấn cho 45 cán bộ quản lý": the phrase of those served holds the training
      mark.terms.some(
        (term) =>
          term.kind === 'cue' &&
          (term.rule.id === 'managers.trained' ||
            /tập huấn|bồi dưỡng|đào tạo/iu.test(annotation.stretch.text.slice(mark.from, mark.to)))
      )
  )
}

export function leadSubjectTouches({ annotation, clause }: Place): boolean {
  return annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < clause.quantity.first &&
      mark.last >= clause.quantity.first - 3 &&
      mark.terms.some((term) => term.kind === 'subject')
  )
}

/** The words behind the last semicolon: what stands before it belongs to another clause. */
export function leadStart(annotation: Annotation, clause: Clause): number {
  for (let index = clause.quantity.first - 1; index >= clause.leadFirst; index--) {
    if (annotation.words[index]!.form === ';') return index + 1
  }
  return clause.leadFirst
}

export function unknownBetween(annotation: Annotation, first: number, end: number): number {
  let count = 0
  for (let index = first; index < end; index++) {
    if (!/\p{L}/u.test(annotation.words[index]!.form)) continue
    if (annotation.cover[index] === undefined) count++
  }
  return count
}

/** The words of the clause that say what is counted, for figures without an id of their own. */
export function labelOf({ annotation, clause, around }: BindInput): string {
  const { words, stretch } = annotation
  const behind = around.unknown.length > 0 || clause.leadFirst >= clause.quantity.first
  const [first, last] = behind
    ? [clause.quantity.first, Math.max(clause.quantity.last, lastWordBeforeStop(annotation, clause))]
    : [clause.leadFirst, clause.quantity.last]
  const from = words[first]?.from ?? 0
  const to = words[last]?.to ?? stretch.text.length
  return stretch.text
    .slice(from, to)
    .replace(/^[\s,;:.()"“”-]+|[\s,;:.("“-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .slice(0, 120)
}

function lastWordBeforeStop(annotation: Annotation, clause: Clause): number {
  let at = clause.quantity.last
  for (let index = at + 1; index < clause.tailEnd; index++) {
    if (/^[;():."]$/u.test(annotation.words[index]!.form)) break
    at = index
  }
  return at
}
