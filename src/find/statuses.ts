/** Actual, estimate or plan: said in the clause, earlier in the sentence or passage, else taken from what stands above. */
import type { Annotation, Mark } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import type { Status } from '../model/vocabulary.ts'
import { isDoneOfPlanned } from './bind-organizations.ts'
import type { Clause } from './clauses.ts'
import type { Scope } from './scope.ts'

export interface Standing {
  /** Left standing by the sentences before in the same passage. */
  status: Status | null
}

export function statusFor(
  annotation: Annotation,
  clause: Clause,
  scope: Scope,
  standing: Standing
): { status: Status; stated: boolean } {
  // "Đến năm 2030 có 60 HTX" in a paper of 2024
  if (opensWithLaterYear(annotation, clause, scope)) return { status: 'plan', stated: true }
  const near = lastStatus(annotation, afterSemicolon(annotation, clause), clause.quantity.first)
  if (
    clause.quantity.fraction === 'base' &&
    ((!isCount(clause) && !isPartOfWhole(annotation, clause)) ||
      isDoneOfPlanned({ annotation, clause }) ||
      isExceeded(annotation, clause))
  )
    return { status: 'plan', stated: false }
  if (clause.quantity.fraction === 'done')
    return { status: scope.status === 'estimate' ? 'estimate' : 'actual', stated: false }
  if (near) {
    if (near.status === 'plan' && isFulfilment(annotation, near.mark, clause))
      return { status: standing.status ?? scope.status ?? 'actual', stated: false }
    // "Dự kiến quý IV có thêm 01 HTX" in a review is what the year will bring
    if (
      near.status === 'plan' &&
      annotation.words[near.mark.first]!.form === 'dự' &&
      scope.status !== 'plan' &&
      !namesLaterYear(annotation, clause, scope)
    )
      return { status: 'estimate', stated: true }
    return { status: near.status, stated: true }
  }
  // "… ”, đạt 22,7%": behind a quoted target the verb tells what was reached
  if (clause.cut === '"' && startsWith(annotation, clause, ['đạt', 'mới', 'chỉ', 'hiện']))
    return { status: scope.status === 'plan' ? 'actual' : (scope.status ?? 'actual'), stated: true }
  // "so với kế hoạch (2,15 tỷ đồng)": the bracket gives the plan itself
  const planned =
    clause.cut === '(' &&
    /(?:kế hoạch|chỉ tiêu|mục tiêu)[^.;,()]{0,24}$/u.test(
      fold(annotation.stretch.text.slice(0, annotation.words[clause.leadFirst]?.from ?? 0))
    )
  const bracketed =
    clause.cut === '(' &&
    annotation.words[clause.leadFirst]?.form === '(' &&
    clause.quantity.first <= clause.leadFirst + 2
  if (bracketed && planned && clause.quantity.unit.family !== 'percent') return { status: 'plan', stated: true }
  if (insideQuotedTarget(annotation, clause)) return { status: 'plan', stated: true }
  // "đạt chỉ tiêu nghị quyết (từ 3.200 thành viên trở lên)": the bracket quotes the target
  if (
    clause.cut === '(' &&
    (clause.quantity.bound !== null || startsWith(annotation, clause, ['chưa'])) &&
    lastStatus(annotation, Math.max(clause.sentenceFirst, clause.leadFirst - 5), clause.leadFirst)?.status === 'plan'
  ) {
    return { status: 'plan', stated: true }
  }
  const opening = openingStatus(annotation, clause, scope)
  if (opening) return { status: opening, stated: true }
  if (standing.status) return { status: standing.status, stated: false }
  return { status: scope.status ?? 'actual', stated: false }
}

/** "41/118 cán bộ quản lý": one noun behind both numbers; "2.570 thành viên/2.600 thành viên": done and planned. */
function isPartOfWhole(annotation: Annotation, clause: Clause): boolean {
  if (clause.quantity.unit.family !== 'people') return false
  return (
    annotation.words[clause.quantity.first - 2] !== undefined &&
    /^\d/u.test(annotation.words[clause.quantity.first - 2]!.form)
  )
}

/** "12/10 HTX": twelve of ten can only be done of planned. */
function isExceeded(annotation: Annotation, clause: Clause): boolean {
  const done = annotation.quantities.findLast((one) => one.fraction === 'done' && one.first < clause.quantity.first)
  return done !== undefined && done.first >= clause.sentenceFirst && done.value > clause.quantity.value
}

function isCount(clause: Clause): boolean {
  return clause.quantity.unit.family === 'count' || clause.quantity.unit.family === 'none'
}

function lastStatus(annotation: Annotation, first: number, end: number): { status: Status; mark: Mark } | null {
  let found: { status: Status; mark: Mark } | null = null
  for (const mark of annotation.marks) {
    if (mark.first < first || mark.last >= end) continue
    if (isCompared(annotation, mark)) continue
    for (const term of mark.terms) if (term.kind === 'status') found = { status: term.id, mark }
  }
  return found
}

function namesLaterYear(annotation: Annotation, clause: Clause, scope: Scope): boolean {
  const from = annotation.words[clause.sentenceFirst]!.from
  return annotation.periods.some(
    (mention) =>
      mention.from >= from &&
      mention.to <= clause.quantity.from &&
      mention.period !== null &&
      Number(mention.period.slice(0, 4)) > (scope.year ?? 9999)
  )
}

function opensWithLaterYear(annotation: Annotation, clause: Clause, scope: Scope): boolean {
  if (scope.year === null || clause.cut === '"') return false
  const from = annotation.words[clause.sentenceFirst]!.from
  const opening = fold(annotation.stretch.text.slice(from, clause.quantity.from))
  const year =
    /^\P{L}*(?:phấn đấu |dự kiến )?(?:đến|tới|đến hết|đến cuối|hết|cuối|trong) (?:năm|giai đoạn) ((?:19|20)\d\d)(?:\P{L}|\s|$)/u.exec(
      opening
    )?.[1]
  return year !== undefined && Number(year) > scope.year && !/(?:hiện|đã|đến nay|thực tế)(?:\s|$)/u.test(opening)
}

/** "đạt chỉ tiêu 40 %" names a target; "đạt kế hoạch, 12 HTX" and "hoàn thành chỉ tiêu: có 12 HTX" do not. */
function isFulfilment(annotation: Annotation, mark: Mark, clause: Clause): boolean {
  const before = annotation.words[mark.first - 1]?.form ?? ''
  if (!['đạt', 'vượt', 'thành', 'với', 'bảo', 'theo'].includes(before)) return false
  for (let index = mark.last + 1; index < clause.quantity.first; index++)
    if (annotation.words[index]!.form === ',') return true
  return false
}

/** chỉ tiêu số 6 “Củng cố các HTX; 100% số HTX …”: what stands between the marks is the target's own wording. */
function insideQuotedTarget(annotation: Annotation, clause: Clause): boolean {
  const before = annotation.stretch.text.slice(0, clause.quantity.from)
  const open = before.lastIndexOf('“')
  if (open < 0 || before.lastIndexOf('”') > open) return false
  return /(?:chỉ tiêu|nội dung|mục tiêu)[^“”.]{0,40}$/iu.test(before.slice(0, open))
}

/** "tăng 5% so với ước thực hiện năm 2018": said of the other figure. */
function isCompared(annotation: Annotation, mark: Mark): boolean {
  return annotation.words[mark.first - 1]?.form === 'với' && annotation.words[mark.first - 2]?.form === 'so'
}

function afterSemicolon(annotation: Annotation, clause: Clause): number {
  for (let index = clause.quantity.first - 1; index >= clause.leadFirst; index--)
    if (annotation.words[index]!.form === ';') return index + 1
  return clause.leadFirst
}

function startsWith(annotation: Annotation, clause: Clause, forms: string[]): boolean {
  for (let index = clause.leadFirst; index < clause.quantity.first; index++) {
    const form = annotation.words[index]!.form
    if (/\p{L}/u.test(form)) return forms.includes(form)
  }
  return false
}

/**
 * "Ước thực hiện hết năm 2023, toàn huyện có 53 HTX, trong đó 49 …" holds for the whole sentence; "doanh thu ước đạt
 * 1.100 triệu đồng, lãi …" only for its own number. "Phấn đấu" always holds on.
 */
function openingStatus(annotation: Annotation, clause: Clause, scope: Scope): Status | null {
  let standing: Status | null = null
  for (const mark of annotation.marks) {
    if (mark.first < clause.sentenceFirst || mark.first >= clause.leadFirst || isCompared(annotation, mark)) continue
    for (const term of mark.terms) {
      if (term.kind !== 'status') continue
      const form = annotation.words[mark.first]!.form
      if (term.id === 'plan' && form === 'dự' && scope.status !== 'plan' && !namesLaterYear(annotation, clause, scope))
        standing = 'estimate'
      else if (term.id === 'plan' && /^(?:phấn|phân|phần|mục|đặt|dự|sẽ)$/u.test(form)) standing = 'plan'
      else if (
        term.id === 'estimate' &&
        (mark.first <= clause.sentenceFirst + 2 ||
          /thực hiện|cả năm|hết năm|cuối năm|dự/u.test(annotation.stretch.text.slice(mark.from, mark.to).toLowerCase()))
      )
        standing = 'estimate'
      else if (
        term.id === 'actual' &&
        (standing !== null || (scope.status === 'estimate' && mark.first <= clause.sentenceFirst + 1)) &&
        /^(?:hiện|đã|mới)$/u.test(form)
      )
        standing = 'actual'
    }
  }
  return standing
}
