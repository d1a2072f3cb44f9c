/** The period of a figure: said in its clause, its sentence or its passage, or taken from the headings. */
import type { Annotation, PeriodMention } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import { isoDate } from '../model/period.ts'
import type { Status } from '../model/vocabulary.ts'
import type { Scope } from './scope.ts'

export function completePeriod(mention: PeriodMention, scope: Scope): string | null {
  if (mention.period) return mention.period
  const year = scope.status === 'plan' ? (scope.planYear ?? scope.year) : (yearOf(scope.period) ?? scope.year)
  if (year === null) return null
  if (mention.months) return `${isoDate(year, mention.months.from, null)}/${isoDate(year, mention.months.to, null)}`
  if (mention.day) return isoDate(year, mention.day.month, mention.day.day)
  return mention.kind === 'year' ? String(year) : null
}

function yearOf(period: string | null): number | null {
  const found = /^(?:.*\/)?(\d{4})/u.exec(period ?? '')
  return found ? Number(found[1]) : null
}

export interface FoundPeriod {
  period: string | null
  stated: boolean
}

/**
 * The nearest mention before the number in its sentence (a comparison's period apart), else one in the words behind it,
 * else what the sentences before left standing, else the scope.
 */
export function periodFor(
  annotation: Annotation,
  at: { from: number; to: number; sentenceFrom: number; reaches: boolean; leadFrom: number; tailTo: number },
  scope: Scope,
  status: Status,
  standing: string | null
): FoundPeriod {
  // “… đến năm 2025 có 20% HTX …”, đạt 22,7%: what was reached in 2023 is not of 2025
  const beyond = (mention: PeriodMention) =>
    status === 'actual' && scope.year !== null && (yearOf(completePeriod(mention, scope)) ?? 0) > scope.year
  const usable = annotation.periods.filter(
    (mention) => !mention.compared && !mentionOfPaper(annotation, mention) && !beyond(mention)
  )
  // "(đạt 50% kế hoạch cả năm là 04 HTX), chưa có HTX nào giải thể": "cả năm" holds for its own clause
  const holds = (mention: PeriodMention) =>
    mention.kind !== 'year' || mention.period !== null || mention.from >= at.leadFrom
  const before = usable.filter((mention) => mention.to <= at.from && mention.from >= at.sentenceFrom && holds(mention))
  // a period far behind belongs to a cited title: "theo Nghị quyết … giai đoạn 2022-2025"
  const behind = usable.filter(
    (mention) => mention.from >= at.to && mention.to <= at.tailTo && mention.from - at.to <= 40
  )
  const near = before.at(-1)
  // "từ 1,9 tỷ đồng năm 2020 lên 2,4 tỷ đồng năm 2023": each amount with the year behind it
  const ordered = at.reaches ? [behind[0], near] : [near, near && near.from >= at.leadFrom ? undefined : behind[0]]
  for (const mention of ordered) {
    if (!mention) continue
    const period = completePeriod(mention, scope)
    if (period) return { period, stated: true }
  }
  // "Cả nhiệm kỳ thành lập mới 231 HTX": of all the years, not of the day named before
  const opening = fold(annotation.stretch.text.slice(at.sentenceFrom, at.from))
  if (/(?:^|[^\p{L}])(?:cả|trong|toàn|suốt) (?:nhiệm kỳ|giai đoạn|thời kỳ)|(?:\d|năm|mười) năm qua/u.test(opening))
    return { period: scope.span, stated: true }
  const late = status === 'actual' && scope.year !== null && (yearOf(standing) ?? 0) > scope.year
  if (standing && !late) return { period: standing, stated: true }
  return { period: defaultPeriod(scope, status), stated: false }
}

export function defaultPeriod(scope: Scope, status: Status): string | null {
  if (scope.period && (status !== 'plan' || scope.status === 'plan')) return scope.period
  if (status === 'plan') {
    if (scope.status !== 'plan') return scope.span ?? (scope.year === null ? null : String(scope.year))
    return scope.planYear !== null
      ? String(scope.planYear)
      : (scope.span ?? (scope.year === null ? null : String(scope.year)))
  }
  return scope.year === null ? null : String(scope.year)
}

// "Luật HTX năm 2012", "Nghị quyết số 47/NQ-HĐND ngày 12/8/2021": a year of a paper, not of a figure
function mentionOfPaper(annotation: Annotation, mention: PeriodMention): boolean {
  if (
    annotation.marks.some(
      (mark) => mark.from <= mention.from && mention.to <= mark.to && mark.terms.some((term) => term.kind === 'mask')
    )
  )
    return true
  const before = annotation.stretch.text.slice(Math.max(0, mention.from - 40), mention.from).toLowerCase()
  if (
    /(?:luật|hiệu lực|nghị quyết|quyết định|nghị định|thông tư|kết luận|luật htx|luật hợp tác xã)[^.;:()]{0,24}$/u.test(
      before
    ) &&
    /(?:luật|hiệu lực)/u.test(before)
  )
    return true
  return annotation.spoken.some(
    (span) => span.class === 'reference' && span.to <= mention.from && mention.from - span.to <= 8
  )
}
