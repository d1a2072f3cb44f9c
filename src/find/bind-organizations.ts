/** Counts of organizations: "49 HTX đang hoạt động", "Số THT mới thành lập: 3", "20/22 HTX". */
import type { Quantity } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import type { Family, SubjectId } from '../model/vocabulary.ts'
import { isChange, labelOf, leadText, sentenceOpening, speaksOf, tailText } from './around.ts'
import { type BindInput, type Bound, finish } from './binding.ts'
import { bestCue, type Cue, type Surroundings } from './cues.ts'
import { sectorsOf } from './sectors.ts'

export const organizationFamilies: readonly Family[] = ['organizations']

export function bindOrganizations(input: BindInput): Bound | null {
  const { clause, around, running, parent, scope } = input
  const { quantity } = clause
  const unit = quantity.unit as Extract<Quantity['unit'], { family: 'count' }>
  const subject = unit.noun === 'tổ' || unit.noun === 'quỹ' ? unit.subject : unit.subject
  const own: Partial<Bound> = { subject, subjectStated: quantity.ownUnit }
  if (quantity.fraction === 'base') {
    // 20/22 HTX: out of all of them; "thực hiện 08/15 HTX" with a plan beside it is done of planned
    const done = running.drafts.at(-1)
    // twelve of ten can only be done of planned
    const beyond = done !== undefined && done.quantity.fraction === 'done' && done.quantity.value > quantity.value
    const planned = beyond || around.has('lead', 'plan') || around.has('tail', 'plan') || isDoneOfPlanned(input)
    // "26/35 HTX đang hoạt động"
    const ofActive = bestCue(around.tail, organizationFamilies, 1)?.rule.id === 'organizations.active'
    return finish(input, planned && done ? done.indicator : ofActive ? 'organizations.active' : 'organizations.total', {
      ...own,
      // "25/30 HTX nông nghiệp": the base is of the sector as well
      ...(done && !planned && !touchesSector(input) ? { sector: null, sectorStated: null } : {})
    })
  }
  // "có thêm 05 HTX được thành lập mới": founded, no difference of two stocks
  const upToNumber = fold(
    input.annotation.stretch.text.slice(input.annotation.words[clause.leadFirst]?.from ?? 0, quantity.numberFrom)
  )
  const more = /thêm(?: ít nhất| từ| khoảng| hơn| trên)?\s*$/u.test(upToNumber)
  const founded = more && bestCue(around.tail, organizationFamilies, 1)?.rule.id === 'organizations.new'
  // "Phấn đấu có thêm ít nhất 01 liên hiệp HTX"
  const toBeFounded =
    more && around.tail.length === 0 && (scope.status === 'plan' || /phấn đấu|phân đấu|mục tiêu/u.test(leadText(input)))
  if (toBeFounded) return finish(input, 'organizations.new', own)
  // "liên hiệp gồm 11 HTX thành viên"
  if (subject === 'HTX' && /^thành viên/u.test(tailText(input)))
    return finish(input, 'organizations.other', { ...own, subject: 'LHHTX', label: labelOf(input) })
  // "hoạt động có hiệu quả mới chiếm 54,3% (25/46 HTX)"
  const rate = running.drafts.at(-1)
  if (quantity.fraction === 'done' && clause.cut === '(' && rate?.indicator.startsWith('share.organizations.'))
    return finish(input, rate.indicator.slice('share.'.length), { ...own, sector: rate.sector, sectorStated: false })
  if (isChange(input) && !founded) {
    const previous = running.drafts.findLast(
      (draft) => draft.quantity.unit.family === 'count' && draft.subject === subject
    )
    const told = bestCue(
      [...around.tail, ...around.lead].filter((cue) => !/\.(?:new|dissolved)$/u.test(cue.rule.id)),
      organizationFamilies,
      4
    )
    return finish(input, told?.rule.id ?? previous?.indicator ?? 'organizations.total', { ...own, change: true })
  }
  // "chưa thành lập được HTX nào": none founded; of unions, whose number is nought, that there is none
  if (
    quantity.inWords &&
    subject !== 'LHHTX' &&
    /thành lập|phát triển/iu.test(input.annotation.stretch.text.slice(quantity.numberFrom, quantity.numberTo))
  )
    return finish(input, 'organizations.new', own)
  // "Trong 75 HTX của huyện còn nhiều HTX khó khăn": the number is that of all
  if (/^trong$/u.test(leadText(input).trim()) && around.lead.length === 0)
    return finish(
      input,
      activeAtEnd(input) || around.tail.some((cue) => cue.rule.id === 'organizations.active' && cue.distance === 0)
        ? 'organizations.active'
        : 'organizations.total',
      own
    )
  // "HTX Bình Minh giải thể, toàn huyện còn 21 HTX": what went before the comma is over
  const remaining =
    /[,;]\s*(?:(?:hiện|hiện nay|đến nay|nay|(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường|vùng))\s+)+(?:chỉ\s+)?(?:còn|có)(?: lại)?\s*$/u.test(
      upToNumber
    )
  if (remaining && around.tail.length === 0) return finish(input, 'organizations.total', own)
  const found = organizationCue(around) ?? activeAtEnd(input)
  // "hiệu quả: 26/35 HTX đang hoạt động": those in operation are the base
  const leadCue = bestCue(
    around.lead.filter((one) => one.rule.id !== 'organizations.total' && one.rule.id !== 'organizations.other'),
    organizationFamilies,
    6
  )
  const cue = quantity.fraction === 'done' && found?.rule.id === 'organizations.active' && leadCue ? leadCue : found
  if (cue) {
    const label = cue.rule.id === 'organizations.other' ? labelOf(input) : labelOfCue(input, cue)
    return finish(input, cue.rule.id, { ...own, label })
  }
  // "(chỉ tiêu năm 2024: 35 HTX)", "Hiện đang hoạt động: 184 HTX và 02 LH HTX": the figure before goes on
  const previous = running.drafts.findLast((draft) => draft.quantity.unit.family === 'count')
  if (previous && around.unknown.length < 2) {
    const text = leadText(input)
    const planned =
      (clause.cut === '(' || /^(?:kế hoạch|chỉ tiêu|mục tiêu)/u.test(text)) &&
      (around.has('lead', 'plan') || /kế hoạch|chỉ tiêu|(?:^|\s)kh(?:\s|$)/u.test(text))
    // "bằng 108,3% so với cùng kỳ (12 HTX)"
    const compared =
      clause.cut === '(' && /^\(?$/u.test(text.trim()) && /(?:so với|cùng kỳ)/u.test(sentenceOpening(input).slice(-60))
    // "Kế hoạch thành lập mới 8 HTX, ước thực hiện 9 HTX"
    const done =
      previous.status === 'plan' &&
      /^(?:(?:ước|đã|đến nay|kết quả|cả năm)\s)*(?:thực hiện|hoàn thành|đạt)(?: được)?\s*$/u.test(text.trim())
    if (planned || compared || done) return finish(input, previous.indicator, own)
  }
  // "thành lập mới 12 HTX và 03 tổ hợp tác"
  const joined =
    ['và', 'cùng', ','].includes(clause.cut) || (clause.cut === ')' && /^(?:và|cùng)(?:\s|$)/u.test(leadText(input)))
  if (
    previous &&
    joined &&
    previous.subject !== subject &&
    around.lead.length === 0 &&
    running.drafts.at(-1) === previous
  ) {
    return finish(input, previous.indicator, own)
  }
  const strongTotal = around.lead.some((one) => one.rule.id === 'organizations.total' && one.distance <= 3)
  if (
    parent &&
    parent.quantity.unit.family === 'count' &&
    sameKind(parent.subject, subject) &&
    !parent.indicator.startsWith('share.') &&
    quantity.value <= parent.quantity.value
  ) {
    const bound = finish(input, parent.indicator, { ...own })
    if (bound.sectorStated) return { ...bound, label: bound.label ?? parent.label }
  }
  // "46 HTX nộp ngân sách 840 triệu đồng": those that did, not all
  if (
    !strongTotal &&
    input.annotation.marks.some(
      (mark) =>
        mark.first === quantity.last + 1 &&
        mark.terms.some((term) => term.kind === 'cue' && term.rule.family === 'budget')
    )
  ) {
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  }
  // "vượt 4 HTX so với kế hoạch"
  if (
    input.annotation.words[quantity.first]!.form === 'vượt' &&
    /^(?:htx|hợp tác xã|tht|tổ hợp tác|tổ) so với/u.test(
      input.annotation.words
        .slice(quantity.first + 2, quantity.last + 5)
        .map((word) => word.form)
        .join(' ')
    )
  )
    return finish(input, 'other', { ...own, label: labelOf(input) })
  // "dư nợ của 56 HTX": those that owe, unless an amount of all of them follows
  const ofThem =
    /của$/u.test(leadText(input).trim()) &&
    !input.annotation.quantities.some(
      (one) => one.unit.family === 'money' && one.first > quantity.last && one.first <= quantity.last + 4
    )
  if (ofThem && !parent && !strongTotal) return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  // "61 HTX có 83 sản phẩm OCOP"
  const product = input.annotation.quantities.find((one) => one.first > quantity.last && one.first <= quantity.last + 3)
  if (product?.unit.family === 'noun' && product.unit.id === 'sản phẩm' && speaksOf(input, 'organizations.ocop'))
    return finish(input, 'organizations.ocop', own)
  // "mua sắm thiết bị tại 31 HTX"
  if (/tại$/u.test(leadText(input).trim()) && !parent && !strongTotal)
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  // "Hạ tầng, chế biến: 14 HTX", "ký kết hợp đồng với 52 HTX"
  const labelled =
    /:$/u.test(leadText(input).trim()) &&
    around.unknownLead.length > 0 &&
    !input.annotation.marks.some(
      (mark) =>
        mark.first >= clause.leadFirst &&
        mark.last < quantity.first &&
        mark.terms.some((term) => term.kind === 'subject' || term.kind === 'sector')
    )
  const ofItself = input.annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < quantity.first &&
      mark.terms.some((term) => term.kind === 'subject' && term.id === subject)
  )
  const withThem = /với$/u.test(leadText(input).trim()) && around.unknownLead.length >= 2 && !ofItself
  if (!strongTotal && !parent && (labelled || withThem))
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  // "tổ chức tập huấn cho 12 HTX", "cho 27 hợp tác xã vay": those served, not those there are
  if (/(?:^|\s)cho (?:khoảng |hơn |gần |trên )?$/u.test(`${leadText(input)} `) && !parent)
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  if (!strongTotal && around.unknown.length >= 2)
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  if (!strongTotal && around.unknownLead.length >= 2 && /(?:^|\s)(?:số|tỷ lệ)(?:\s|$)/u.test(leadText(input))) {
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  }
  return finish(input, 'organizations.total', own)
}

function touchesSector({ annotation, clause }: BindInput): boolean {
  return sectorsOf(annotation, clause.quantity.last + 1, clause.tailEnd)[0]?.first === clause.quantity.last + 1
}

/** "trong đó 59 HTX hoạt động,": the bare verb counts only where the clause ends with it. */
function activeAtEnd({ annotation, clause, around }: BindInput): Cue | null {
  const { words } = annotation
  const { last } = clause.quantity
  if (words[last + 1]?.form !== 'hoạt' || words[last + 2]?.form !== 'động') return null
  const next = words[last + 3]?.form ?? ''
  const ends = next === '' || /^[,;.:()]$/u.test(next) || ['và', 'thực', 'thật', 'còn'].includes(next)
  const mark = annotation.marks.find((one) => one.first === last + 1)
  const term = mark?.terms.find((one) => one.kind === 'cue' && one.rule.id === 'organizations.active')
  return ends && mark && term?.kind === 'cue' && around.tail.length === 0
    ? { rule: term.rule, mark, distance: 0, side: 'tail' }
    : null
}

function organizationCue(around: Surroundings): Cue | null {
  const lead = bestCue(
    around.lead.filter((cue) => cue.rule.id !== 'organizations.total'),
    organizationFamilies,
    6
  )
  const tail = bestCue(around.tail, organizationFamilies, 3)
  // a verb or label that touches the number wins: "giải thể 12 HTX ngừng hoạt động"
  const bare = (cue: Cue | null) =>
    cue !== null &&
    cue.rule.id === 'organizations.active' &&
    cue.mark.last - cue.mark.first === 1 &&
    !/^(?:\d|:|là|có|đạt|ước)/u.test(around.wordAfter(cue.mark.last))
  const touching = around.lead.find((cue) => cue.rule.id === 'organizations.other' && cue.touches)
  // "đã hỗ trợ 10 HTX thành lập mới" tells of support, not of all that were founded
  if (touching && (!tail || /\.(?:other|new)$/u.test(tail.rule.id))) return touching
  if (tail && tail.distance === 0 && tail.negated) return tail
  if (lead && lead.distance === 0 && lead.rule.id !== 'organizations.other' && !bare(lead)) return lead
  if (tail && (tail.rule.id !== 'organizations.other' || !lead)) return tail
  return bare(lead) ? tail : (lead ?? tail)
}

/** "Đã thực hiện 08/15 HTX, đạt 53,3% chỉ tiêu" */
export function isDoneOfPlanned({ annotation, clause }: Pick<BindInput, 'annotation' | 'clause'>): boolean {
  const opening = annotation.words
    .slice(clause.sentenceFirst, clause.leadFirst)
    .map((word) => word.form)
    .join(' ')
  return /(?:thực hiện|hoàn thành|đạt)(?: được)? [\d/]+\D{0,20}$/u.test(opening)
}

/** A credit fund is one of the cooperatives. */
function sameKind(whole: SubjectId, part: SubjectId): boolean {
  return whole === part || (whole === 'HTX' && part === 'QTDND')
}

/** "khá trở lên", "khá, giỏi": one class out of two grades keeps its words. */
function labelOfCue(input: BindInput, cue: Cue): string | null {
  const words = input.annotation.stretch.text.slice(cue.mark.from, cue.mark.to)
  if (cue.rule.id === 'organizations.fair' && /trở lên|giỏi|tốt/iu.test(words)) return words
  const next = input.annotation.marks.find((mark) => mark.first === cue.mark.last + 1)
  if (
    cue.rule.id === 'organizations.fair' &&
    next &&
    /trở lên/iu.test(input.annotation.stretch.text.slice(next.from, next.to))
  )
    return 'khá trở lên'
  if (cue.rule.id === 'organizations.converted' && /doanh nghiệp|công ty/iu.test(words)) return words
  return null
}
