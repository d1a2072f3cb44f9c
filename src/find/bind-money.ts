/** Amounts: "doanh thu bình quân 1.250 triệu đồng/HTX/năm", "tổng vốn điều lệ 96 tỷ đồng". */
import type { Quantity } from '../model/annotation.ts'
import type { Family } from '../model/vocabulary.ts'
import { isChange, labelOf, leadText, sentenceOpening, subjectInClause, subjectInLead } from './around.ts'
import { type BindInput, type Bound, finish } from './binding.ts'
import { bestCue, type Cue, type Surroundings } from './cues.ts'
import { sectorsOf } from './sectors.ts'

export const moneyFamilies: readonly Family[] = ['revenue', 'profit', 'income', 'capital', 'budget']

export function bindMoney(input: BindInput): Bound | null {
  const { clause, around, running, scope, parent } = input
  const { quantity } = clause
  const unit = quantity.unit as Extract<Quantity['unit'], { family: 'money' }>
  const previous = running.drafts.findLast((draft) => draft.quantity.unit.family === 'money')
  if (quantity.fraction === 'base') {
    const done = running.drafts.at(-1)
    return done
      ? finish(input, done.indicator, {
          subject: done.subject,
          sector: done.sector,
          sectorStated: false,
          label: done.label
        })
      : null
  }
  // "bổ sung vốn điều lệ cho Quỹ hỗ trợ phát triển HTX thêm 10 tỷ đồng"
  const ofFund = input.annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < quantity.first &&
      mark.terms.some((term) => term.kind === 'mask' && term.id === 'body')
  )
  if (ofFund) return scope.about ? finish(input, 'other', { label: labelOf(input), change: false }) : null
  const cue = moneyCue(around) ?? moneyCueAhead(input)
  if (isChange(input) && previous && !cue) {
    return finish(input, previous.indicator, {
      subject: previous.subject,
      sector: previous.sector,
      sectorStated: false,
      change: true,
      label: previous.label
    })
  }
  if (cue) {
    if (!scope.about && !subjectInClause(input)) return null
    const indicator = measured(input, cue, unit)
    return finish(input, indicator, { change: isChange(input) })
  }
  // "tổng vốn điều lệ 96 tỷ đồng, bình quân 2,24 tỷ đồng/HTX"
  if (
    previous &&
    /^(?:capital|revenue|profit)\./u.test(previous.indicator) &&
    (unit.of === 'organization' || /bình quân|trung bình/u.test(leadText(input)))
  ) {
    return finish(input, `${previous.indicator.split('.')[0]}.average`, {
      subject: previous.subject,
      sector: previous.sector,
      sectorStated: false
    })
  }
  // "(95 triệu đồng/200 triệu đồng)", "mới đạt 95 triệu đồng": the figure before goes on
  const text = leadText(input)
  // ", lĩnh vực phi nông nghiệp 1.450 triệu đồng"
  const ofSector =
    around.unknownLead.length === 0 && sectorsOf(input.annotation, clause.leadFirst, quantity.first).length > 0
  const continued =
    clause.cut === '(' ||
    ofSector ||
    reaches(input) ||
    quantity.fraction === 'done' ||
    /^(?:(?:mới |chỉ |đã |ước )?(?:đạt|bằng)|kết quả|tương đương|tương ứng|tức|hay|năm trước|cùng kỳ|lên|xuống còn|còn)(?:\s|$)|^(?:đến |năm )?(?:năm )?\d{4}\s*:?\s*$/u.test(
      text
    ) ||
    (subjectInClause(input) &&
      !/hỗ trợ|vay|kinh phí|cho|vốn/u.test(text) &&
      previous?.quantity.unit.family === 'money' &&
      JSON.stringify(previous.quantity.unit) === JSON.stringify(unit))
  if (continued && previous && !previous.indicator.startsWith('other')) {
    return finish(input, previous.indicator, {
      ...(subjectInLead(input) ? {} : { subject: previous.subject }),
      sector: previous.sector,
      sectorStated: false
    })
  }
  if (parent && parent.quantity.unit.family === 'money' && !parent.indicator.startsWith('other')) {
    return finish(input, parent.indicator, { subject: parent.subject })
  }
  // "Bình quân một HTX đang hoạt động: 1.666 triệu đồng" under "1.4. Doanh thu"
  const { family } = scope
  if (
    family &&
    ['revenue', 'profit', 'capital'].includes(family) &&
    (unit.of === 'organization' || /bình quân|trung bình|mỗi/u.test(text))
  )
    return finish(input, `${family}.average`)
  // "Doanh thu của các HTX tăng khá. Bình quân một HTX đạt 8.610 triệu đồng"
  const topic = topicBefore(input)
  if (topic && /^(?:bình quân|trung bình|mỗi)(?:\s|$)/u.test(text)) return finish(input, `${topic}.average`)
  const above = scope.indicator
  if (above && moneyFamilies.some((family) => above.startsWith(`${family}.`))) return finish(input, above)
  return scope.about ? finish(input, 'other', { label: labelOf(input) }) : null
}

/** "tăng từ 1,9 tỷ đồng năm 2020 lên 2,4 tỷ đồng năm 2023" */
export function reaches({ annotation, clause }: Pick<BindInput, 'annotation' | 'clause'>): boolean {
  return ['lên', 'xuống'].includes(annotation.words[clause.quantity.first - 1]?.form ?? '')
}

/** What the last sentence before told of, if it gave no amount itself. */
function topicBefore({ annotation, clause }: BindInput): 'revenue' | 'profit' | 'capital' | null {
  for (const mark of annotation.marks.toReversed()) {
    if (mark.last >= clause.sentenceFirst) continue
    for (const term of mark.terms)
      if (
        term.kind === 'cue' &&
        (term.rule.family === 'revenue' || term.rule.family === 'profit' || term.rule.family === 'capital')
      )
        return term.rule.family
  }
  return null
}

function moneyCue(around: Surroundings): Cue | null {
  const lead = around.lead.filter((cue) => moneyFamilies.includes(cue.rule.family))
  // the last one named before the number, but "doanh thu của HTX đối với thành viên" over "doanh thu"
  const last = lead.at(-1)
  if (last) return last
  return bestCue(around.tail, moneyFamilies, 2)
}

/** "Tổng vốn điều lệ của 58 HTX là 87,6 tỷ đồng": a count stands between the label and the amount. */
function moneyCueAhead({ annotation, clause }: BindInput): Cue | null {
  const earlier = annotation.quantities.filter(
    (one) => one.last < clause.quantity.first && one.first >= clause.sentenceFirst
  )
  const last = earlier.at(-1)
  if (last?.unit.family !== 'count' || clause.leadFirst <= last.last - 1 || clause.quantity.first - last.last > 4)
    return null
  const from = earlier.at(-2)?.last ?? clause.sentenceFirst - 1
  for (const mark of annotation.marks.toReversed()) {
    if (mark.first <= from || mark.last >= last.first) continue
    const term = mark.terms.find(
      (one) => one.kind === 'cue' && moneyFamilies.includes(one.rule.family) && one.side !== 'after'
    )
    if (term?.kind === 'cue') return { rule: term.rule, mark, distance: 0, side: 'lead' }
  }
  return null
}

export function measured(input: BindInput, cue: Cue, unit: Extract<Quantity['unit'], { family: 'money' }>): string {
  const { id, family } = cue.rule
  if (family === 'income') return 'income.average'
  if (family === 'budget' || id === 'revenue.fromMembers') return id
  const text = leadText(input)
  const opening = sentenceOpening(input)
  // rates of growth are told of means in these papers unless a total is named
  const rate = input.clause.quantity.unit.family === 'percent' && !/tổng/u.test(text)
  const mean =
    rate ||
    unit.of === 'organization' ||
    /bình quân|trung bình|mỗi|của (?:01|1|một) /u.test(text) ||
    input.around.has('tail', 'each') ||
    (/(?:bình quân|trung bình|mỗi|một) (?:mỗi |một )?(?:htx|hợp tác xã|tht|tổ|quỹ)/u.test(opening) &&
      !/tổng (?:doanh thu|lợi nhuận|lãi|vốn)/u.test(text))
  return `${family}.${mean ? 'average' : cue.rule.measure === 'average' ? 'average' : 'total'}`
}
