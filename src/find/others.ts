/** Figures of others in a sentence on the sector: of one organization by its name, of a person, of a company. */
import type { Annotation, Quantity } from '../model/annotation.ts'
import type { Clause } from './clauses.ts'
import { leadTextOf } from './clauses.ts'
import { goesOnOfOne, namesOne } from './entities.ts'

/**
 * The figures of one named organization are no figures of the sector; money in a list of names is kept with its label
 * ("HTX Minh Tâm 350 triệu đồng"), as are counts of organizations.
 */
export function isFigureOfOne(annotation: Annotation, clause: Clause, quantity: Quantity): 'skip' | 'label' | null {
  if (quantity.unit.family === 'count' || quantity.inWords) return null
  if (
    !namesOne(annotation, clause.leadFirst, quantity.first) &&
    !insideBracketOfOne(annotation, clause) &&
    !goesOnOfOne(annotation, clause.sentenceFirst, clause.leadFirst, quantity.first)
  )
    return null
  // "2.570 thành viên (do HTX Bình Minh kết nạp 70 thành viên mới)": the bracket accounts for the sector's figure
  if (
    clause.depth > 0 &&
    quantity.unit.family === 'people' &&
    /\(\s*(?:do|vì)(?:\s|$)/u.test(leadTextOf(annotation, clause))
  )
    return null
  return quantity.unit.family === 'money' ? 'label' : 'skip'
}

/** "Mô hình tiêu biểu: HTX Cao Phong (42 thành viên, doanh thu 18 tỷ đồng)" */
export function insideBracketOfOne(annotation: Annotation, clause: Clause): boolean {
  if (clause.depth === 0) return false
  let open = -1
  for (let index = clause.quantity.first - 1, depth = 0; index >= clause.sentenceFirst; index--) {
    const form = annotation.words[index]!.form
    if (form === ')') depth++
    else if (form === '(' && depth-- === 0) {
      open = index
      break
    }
  }
  if (open < 0) return false
  let from = open - 1
  while (from >= clause.sentenceFirst && !/^[;,:()]$/u.test(annotation.words[from]!.form)) from--
  return namesOne(annotation, from + 1, open) || isName(annotation, from + 1, open)
}

/** "doanh nghiệp nộp ngân sách 20 tỷ đồng": a figure of somebody else, unless an organization shares the clause. */
/** "Các HTX: Thắng Lợi (35 thành viên), Phú Điền (40 thành viên)" */
function isName(annotation: Annotation, first: number, end: number): boolean {
  const { words, stretch } = annotation
  const names = words.slice(first, end).filter((word) => /\p{L}/u.test(word.form))
  return (
    names.length >= 2 &&
    names.length <= 6 &&
    names.every((word) => /^\p{Lu}\p{Ll}/u.test(stretch.text.slice(word.from, word.to)))
  )
}

export function isForeign(annotation: Annotation, clause: Clause): boolean {
  const { quantity } = clause
  if (quantity.unit.family === 'people' && (isOfBody(annotation, clause) || isOfCompanies(annotation, clause)))
    return true
  if (
    annotation.marks.some(
      (mark) =>
        mark.first >= clause.sentenceFirst &&
        mark.last < clause.sentenceEnd &&
        mark.terms.some((term) => term.kind === 'mask' && term.id === 'person')
    )
  )
    return true
  if (quantity.unit.family === 'count' || quantity.unit.family === 'none' || quantity.unit.family === 'noun')
    return false
  if (isStoryOfPerson(annotation, clause)) return true
  const near = annotation.marks.filter(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < Math.max(quantity.last + 4, quantity.first + 1) &&
      mark.first < clause.tailEnd
  )
  const foreign = near.some((mark) =>
    mark.terms.some((term) => term.kind === 'mask' && (term.id === 'foreign' || term.id === 'rate'))
  )
  if (!foreign) return false
  const own = (mark: (typeof near)[number]) =>
    mark.terms.some(
      (term) =>
        term.kind === 'subject' ||
        (term.kind === 'unit' && ['thành viên', 'cán bộ'].includes(term.id) && mark.first > quantity.last) ||
        (term.kind === 'cue' && ['members', 'managers'].includes(term.rule.family) && mark.last < quantity.first)
    )
  const sentence = annotation.marks.filter((mark) => mark.first >= clause.leadFirst && mark.last < clause.tailEnd)
  return !sentence.some(own)
}

/** "Anh A Hùng góp 30 triệu đồng vào HTX, mỗi năm được chia lãi 12 triệu đồng", but not "Ông An cho biết: …" */
function isStoryOfPerson(annotation: Annotation, clause: Clause): boolean {
  const sentence = annotation.stretch.text.slice(
    annotation.words[clause.sentenceFirst]!.from,
    annotation.words[clause.sentenceEnd - 1]!.to
  )
  return (
    /^\P{L}*(?:Anh|Chị|Ông|Bà)\s\p{Lu}/u.test(sentence) &&
    !/cho biết|cho hay|chia sẻ|thông tin|khẳng định|nói|báo cáo|đánh giá/u.test(sentence)
  )
}

/** "Ban Chỉ đạo gồm 17 thành viên" */
function isOfBody(annotation: Annotation, clause: Clause): boolean {
  const lead = leadTextOf(annotation, clause)
  return /(?:ban chỉ đạo|bcđ|tổ công tác|hội đồng thẩm định|đoàn kiểm tra|ban soạn thảo)(?: \p{L}+){0,8} (?:gồm|có|với)(?: có)? *$/u.test(
    lead
  )
}

/** "3.200 doanh nghiệp với 45.000 lao động": those who work for the companies. */
function isOfCompanies(annotation: Annotation, clause: Clause): boolean {
  const before = annotation.quantities.findLast(
    (one) => one.last < clause.quantity.first && one.first >= clause.sentenceFirst
  )
  if (before?.unit.family !== 'noun' || !/^(?:doanh nghiệp|công ty|hộ kinh doanh|trang trại)/u.test(before.unit.noun))
    return false
  return !annotation.marks.some(
    (mark) =>
      mark.first > before.last &&
      mark.last < clause.quantity.first &&
      mark.terms.some((term) => term.kind === 'subject')
  )
}
