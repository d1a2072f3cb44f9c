/**
 * Binding: which indicator, subject and sector a number of a clause belongs to. A number is bound by the words of its
 * own clause first, then by the figure that it is a part of, then by the items and headings above it.
 */
import type { Annotation, Quantity } from '../annotate/annotation.ts'
import type { SubjectId } from '../model/vocabulary.ts'
import type { Family } from '../rules/indicator-rules.ts'
import type { Clause } from './clauses.ts'
import { bestCue, type Cue, type Surroundings } from './cues.ts'
import { namesOne } from './entities.ts'
import type { Draft } from './draft.ts'
import type { Scope } from './scope.ts'
import { sectorsOf } from './sectors.ts'

/** What stands before the clause in its passage. */
export interface Running {
  /** Facts of the passage so far, latest last. */
  drafts: Draft[]
  subject: SubjectId | null
  /** Sector named in a label before the figures that it holds for ("Lĩnh vực vận tải: 3 HTX, 21 thành viên"). */
  sector: string | null
  managers: boolean
}

export interface Bound {
  indicator: string
  label: string | null
  subject: SubjectId
  subjectStated: boolean
  sector: string | null
  sectorStated: boolean | null
  change: boolean
  rule: string
}

export interface BindInput {
  annotation: Annotation
  clause: Clause
  around: Surroundings
  running: Running
  scope: Scope
  /** The figure that the clause breaks down, if any. */
  parent: Draft | null
  /** The clause speaks of one organization by its name. */
  ofOne: boolean
  /** The item begins with the sector that its figures are of: "Lĩnh vực vận tải: 3 HTX, 21 thành viên". */
  inLabelled: boolean
}

const moneyFamilies: readonly Family[] = ['revenue', 'profit', 'income', 'capital', 'budget']
const peopleFamilies: readonly Family[] = ['members', 'labour', 'managers']
const levelCue = /^managers\.(?!total)/u

export function bind(input: BindInput): Bound | null {
  const { unit } = input.clause.quantity
  switch (unit.family) {
    case 'count':
      return bindOrganizations(input)
    case 'people':
      return bindPeople(input)
    case 'money':
      return bindMoney(input)
    case 'percent':
      return bindPercent(input)
    case 'noun':
      return bindNoun(input)
    case 'none':
      return bindBare(input)
  }
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

// ── subject and sector ──────────────────────────────────────────────────────────────────────────────────────────────

function subjectOf(input: BindInput): { subject: SubjectId; stated: boolean; joint: boolean } {
  const { annotation, clause, running, scope, parent } = input
  const { unit } = clause.quantity
  if (unit.family === 'money' && unit.ofSubject) return { subject: unit.ofSubject, stated: true, joint: false }
  const mentions = annotation.marks
    .filter((mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first)
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [{ id: term.id, mark }] : [])))
  const last = mentions.at(-1)
  if (last) {
    const before = mentions.at(-2)
    const between = before ? annotation.words.slice(before.mark.last + 1, last.mark.first).map((word) => word.form) : []
    const joint = before !== undefined && before.id !== last.id && between.length <= 1 && between.every((form) => [',', 'và', '/', '-'].includes(form))
    return { subject: joint ? 'HTX' : last.id, stated: true, joint }
  }
  const behind = annotation.marks
    .filter((mark) => mark.first > clause.quantity.last && mark.last < clause.tailEnd && mark.first <= clause.quantity.last + 8)
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [term.id] : [])))[0]
  if (behind && unit.family !== 'money') return { subject: behind, stated: true, joint: false }
  return { subject: running.subject ?? parent?.subject ?? scope.subject ?? 'HTX', stated: false, joint: false }
}

function sectorFor(input: BindInput, subject: SubjectId): { sector: string | null; stated: boolean | null; label: string | null } {
  const { annotation, clause, running, scope } = input
  const { quantity } = clause
  // behind the number: "116 THT nông nghiệp", "32 HTX hoạt động trong lĩnh vực vận tải"
  const behind = sectorsOf(annotation, quantity.first, clause.tailEnd).find(
    (mention) => mention.last > quantity.last && isNear(annotation, quantity.last, mention.first) && !namesOne(annotation, quantity.last + 1, mention.first + 1)
  )
  if (behind) return { sector: behind.sector, stated: true, label: behind.label }
  // before it: "Lĩnh vực vận tải: 3 HTX", "tín dụng 996 tổ"
  const mentions = sectorsOf(annotation, leadStart(annotation, clause), quantity.first)
  // "HTX đầu tư xây dựng chợ (khác): 2 HTX": the bracket names the column, the words the sector
  const bracketed = mentions.at(-1)?.sector === 'other' && annotation.words[mentions.at(-1)!.first - 1]?.form === '('
  const ahead = bracketed && mentions.length > 1 ? mentions.at(-2) : mentions.at(-1)
  if (ahead && !input.ofOne && unknownBetween(annotation, ahead.last + 1, quantity.first) <= 3) return { sector: ahead.sector, stated: true, label: ahead.label }
  if (subject === 'QTDND') return { sector: 'credit', stated: true, label: null }
  // a count takes over a sector only from the label of its own item
  if (running.sector && (quantity.unit.family !== 'count' || input.inLabelled)) return { sector: running.sector, stated: false, label: null }
  if (scope.sector) return { sector: scope.sector, stated: false, label: null }
  return { sector: null, stated: null, label: null }
}

/** The words behind the last semicolon: what stands before it belongs to another clause. */
function leadStart(annotation: Annotation, clause: Clause): number {
  for (let index = clause.quantity.first - 1; index >= clause.leadFirst; index--) {
    if (annotation.words[index]!.form === ';') return index + 1
  }
  return clause.leadFirst
}

function unknownBetween(annotation: Annotation, first: number, end: number): number {
  let count = 0
  for (let index = first; index < end; index++) {
    if (!/\p{L}/u.test(annotation.words[index]!.form)) continue
    if (!annotation.marks.some((mark) => mark.first <= index && index <= mark.last)) count++
  }
  return count
}

/** Only small words between: "HTX [hoạt động] [trong] [lĩnh vực] nông nghiệp". */
function isNear(annotation: Annotation, last: number, first: number): boolean {
  let distance = 0
  for (let index = last + 1; index < first; index++) {
    const form = annotation.words[index]!.form
    if (/^[,;:().]$/u.test(form)) return false
    const mark = annotation.marks.find((one) => one.first <= index && index <= one.last)
    if (mark?.terms.some((term) => ['neutral', 'cue', 'word', 'subject', 'zero'].includes(term.kind))) continue
    if (/\p{L}/u.test(form)) distance++
  }
  return distance <= 2
}

function finish(input: BindInput, indicator: string, extra: Partial<Bound> & { rule?: string } = {}): Bound {
  const { clause } = input
  const found = extra.subject ? { subject: extra.subject, stated: true, joint: false } : subjectOf(input)
  const sector = sectorFor(input, found.subject)
  return {
    indicator,
    label: extra.label ?? sector.label ?? (found.joint ? 'HTX, THT cộng chung' : null),
    subject: found.subject,
    subjectStated: extra.subjectStated ?? found.stated,
    sector: 'sector' in extra ? (extra.sector ?? null) : sector.sector,
    sectorStated: 'sector' in extra ? (extra.sectorStated ?? false) : sector.stated,
    change: extra.change ?? false,
    rule: extra.rule ?? (clause.quantity.unit.family === 'percent' ? indicator.replace(/^(?:share|growth|completion)\./u, '') : indicator)
  }
}

// ── organizations ───────────────────────────────────────────────────────────────────────────────────────────────────

const organizationFamilies: readonly Family[] = ['organizations']

function bindOrganizations(input: BindInput): Bound | null {
  const { clause, around, running, parent } = input
  const { quantity } = clause
  const unit = quantity.unit as Extract<Quantity['unit'], { family: 'count' }>
  const subject = unit.noun === 'tổ' || unit.noun === 'quỹ' ? unit.subject : unit.subject
  const own: Partial<Bound> = { subject, subjectStated: quantity.ownUnit }
  if (quantity.fraction === 'base') {
    // 20/22 HTX: out of all of them; "thực hiện 08/15 HTX" with a plan beside it is done of planned
    const done = running.drafts.at(-1)
    const planned = around.has('lead', 'plan') || around.has('tail', 'plan') || isDoneOfPlanned(input)
    return finish(input, planned && done ? done.indicator : 'organizations.total', { ...own, ...(done && !planned ? { sector: null, sectorStated: null } : {}) })
  }
  // "có thêm 05 HTX được thành lập mới": founded, no difference of two stocks
  const founded = /thêm\s*$/u.test(leadText(input).trim()) && bestCue(around.tail, organizationFamilies, 1)?.rule.id === 'organizations.new'
  if (isChange(input) && !founded) {
    const previous = running.drafts.findLast((draft) => draft.quantity.unit.family === 'count' && draft.subject === subject)
    const told = bestCue(
      [...around.tail, ...around.lead].filter((cue) => !/\.(?:new|dissolved)$/u.test(cue.rule.id)),
      organizationFamilies,
      4
    )
    return finish(input, told?.rule.id ?? previous?.indicator ?? 'organizations.total', { ...own, change: true })
  }
  // "chưa thành lập được HTX nào": none founded; of unions, whose number is nought, that there is none
  if (quantity.inWords && subject !== 'LHHTX' && /thành lập|phát triển/iu.test(input.annotation.stretch.text.slice(quantity.numberFrom, quantity.numberTo))) return finish(input, 'organizations.new', own)
  const cue = organizationCue(around) ?? activeAtEnd(input)
  if (cue) {
    const label = cue.rule.id === 'organizations.other' ? labelOf(input) : labelOfCue(input, cue)
    return finish(input, cue.rule.id, { ...own, label })
  }
  // "(chỉ tiêu năm 2024: 35 HTX)", "Hiện đang hoạt động: 184 HTX và 02 LH HTX": the figure before goes on
  const previous = running.drafts.findLast((draft) => draft.quantity.unit.family === 'count')
  if (previous && around.unknown.length < 2) {
    const text = leadText(input)
    const planned = (clause.cut === '(' || /^(?:kế hoạch|chỉ tiêu|mục tiêu)/u.test(text)) && (around.has('lead', 'plan') || /kế hoạch|chỉ tiêu|(?:^|\s)kh(?:\s|$)/u.test(text))
    if (planned) return finish(input, previous.indicator, own)
  }
  // "thành lập mới 12 HTX và 03 tổ hợp tác"
  const joined = ['và', 'cùng', ','].includes(clause.cut) || (clause.cut === ')' && /^(?:và|cùng)(?:\s|$)/u.test(leadText(input)))
  if (previous && joined && previous.subject !== subject && around.lead.length === 0 && running.drafts.at(-1) === previous) {
    return finish(input, previous.indicator, own)
  }
  const strongTotal = around.lead.some((one) => one.rule.id === 'organizations.total' && one.distance <= 3)
  if (parent && parent.quantity.unit.family === 'count' && parent.subject === subject && !parent.indicator.startsWith('share.')) {
    const bound = finish(input, parent.indicator, { ...own })
    if (bound.sectorStated) return { ...bound, label: bound.label ?? parent.label }
  }
  // "46 HTX nộp ngân sách 840 triệu đồng": those that did, not all
  if (!strongTotal && input.annotation.marks.some((mark) => mark.first === quantity.last + 1 && mark.terms.some((term) => term.kind === 'cue' && term.rule.family === 'budget'))) {
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  }
  // "tổ chức tập huấn cho 12 HTX", "cho 27 hợp tác xã vay": those served, not those there are
  if (/(?:^|\s)cho (?:khoảng |hơn |gần |trên )?$/u.test(`${leadText(input)} `) && !parent) return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  if (!strongTotal && around.unknown.length >= 2) return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  if (!strongTotal && around.unknownLead.length >= 2 && /(?:^|\s)(?:số|tỷ lệ)(?:\s|$)/u.test(leadText(input))) {
    return finish(input, 'organizations.other', { ...own, label: labelOf(input) })
  }
  return finish(input, 'organizations.total', own)
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
  return ends && mark && term?.kind === 'cue' && around.tail.length === 0 ? { rule: term.rule, mark, distance: 0, side: 'tail' } : null
}

function organizationCue(around: Surroundings): Cue | null {
  const lead = bestCue(
    around.lead.filter((cue) => cue.rule.id !== 'organizations.total'),
    organizationFamilies,
    6
  )
  const tail = bestCue(around.tail, organizationFamilies, 3)
  // a verb or label that touches the number wins: "giải thể 12 HTX ngừng hoạt động"
  const bare = (cue: Cue | null) => cue !== null && cue.rule.id === 'organizations.active' && cue.mark.last - cue.mark.first === 1 && !/^(?:\d|:|là|có|đạt|ước)/u.test(around.wordAfter(cue.mark.last))
  const touching = around.lead.find((cue) => cue.rule.id === 'organizations.other' && cue.touches)
  if (touching && (!tail || tail.rule.id === 'organizations.other')) return touching
  if (tail && tail.distance === 0 && tail.negated) return tail
  if (lead && lead.distance === 0 && lead.rule.id !== 'organizations.other' && !bare(lead)) return lead
  if (tail && (tail.rule.id !== 'organizations.other' || !lead)) return tail
  return bare(lead) ? tail : (lead ?? tail)
}

/** "Đã thực hiện 08/15 HTX, đạt 53,3% chỉ tiêu" */
export function isDoneOfPlanned({ annotation, clause }: Pick<BindInput, 'annotation' | 'clause'>): boolean {
  const opening = annotation.words.slice(clause.sentenceFirst, clause.leadFirst).map((word) => word.form).join(' ')
  return /(?:thực hiện|hoàn thành|đạt)(?: được)? [\d/]+\D{0,20}$/u.test(opening)
}

/** "khá trở lên", "khá, giỏi": one class out of two grades keeps its words. */
function labelOfCue(input: BindInput, cue: Cue): string | null {
  const words = input.annotation.stretch.text.slice(cue.mark.from, cue.mark.to)
  if (cue.rule.id === 'organizations.fair' && /trở lên|giỏi|tốt/iu.test(words)) return words
  const next = input.annotation.marks.find((mark) => mark.first === cue.mark.last + 1)
  if (cue.rule.id === 'organizations.fair' && next && /trở lên/iu.test(input.annotation.stretch.text.slice(next.from, next.to))) return 'khá trở lên'
  if (cue.rule.id === 'organizations.converted' && /doanh nghiệp|công ty/iu.test(words)) return words
  return null
}

function tailText({ annotation, clause }: BindInput): string {
  return annotation.words
    .slice(clause.quantity.last + 1, clause.quantity.last + 8)
    .map((word) => word.form)
    .join(' ')
}

function leadText({ annotation, clause }: BindInput): string {
  return annotation.words
    .slice(clause.leadFirst, clause.quantity.first)
    .map((word) => word.form)
    .join(' ')
}

/** "tăng 12 HTX so với", "giảm 03 tổ": the change verb touches the number. */
function isChange({ annotation, clause }: BindInput): boolean {
  for (let index = clause.quantity.first - 1; index >= clause.leadFirst; index--) {
    const mark = annotation.marks.find((one) => one.first <= index && index <= one.last)
    if (mark?.terms.some((term) => term.kind === 'word' && (term.id === 'rise' || term.id === 'fall'))) return true
    if (mark?.terms.some((term) => term.kind === 'bound')) continue
    const form = annotation.words[index]!.form
    if (form === 'được' || form === ':' || form === 'là' || form === 'thêm') continue
    return false
  }
  return false
}

// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function bindPeople(input: BindInput): Bound | null {
  const { clause, around, running, scope, parent } = input
  const unit = clause.quantity.unit as Extract<Quantity['unit'], { family: 'people' }>
  if (clause.quantity.fraction === 'base') {
    const done = running.drafts.at(-1)
    return done ? finish(input, done.indicator, { subject: done.subject, sector: done.sector, sectorStated: false }) : null
  }
  const families: readonly Family[] =
    unit.noun === 'thành viên' ? ['members', 'labour'] : unit.noun === 'lao động' ? ['labour'] : unit.noun === 'cán bộ' ? ['managers'] : peopleFamilies
  if (unit.noun === 'hộ') return scope.about && hasSubject(input) ? finish(input, 'other', { label: labelOf(input) }) : null
  // "900 lao động thời vụ" are no regular workers
  if (unit.noun === 'lao động' && /^(?:thời vụ|theo mùa vụ|không thường xuyên|gián tiếp|mùa vụ)/u.test(tailText(input))) return finish(input, 'other', { label: labelOf(input) })
  // "31 HTX đóng bảo hiểm cho 110 thành viên"
  const served = /^cho (?:hơn |gần |khoảng |trên )?$/u.test(`${leadText(input)} `) && /(?:^|\.)other$/u.test(running.drafts.at(-1)?.indicator ?? '')
  if (served) return finish(input, 'other', { label: labelOf(input) })
  // "tập huấn … cho 30 cán bộ quản lý"
  if (unit.noun === 'cán bộ' && /cho (?:hơn |gần |khoảng |trên )?$/u.test(`${leadText(input)} `) && speaksOfTraining(input)) return finish(input, 'managers.trained')
  if (isChange(input)) {
    const previous = running.drafts.findLast((draft) => families.some((family) => draft.indicator.startsWith(`${family}.`)))
    const told = bestCue([...around.tail, ...around.lead], families, 4)
    const indicator = told?.rule.id ?? previous?.indicator ?? defaultPeople(unit.noun)
    if (indicator) return finish(input, indicator.replace(/\.(?:new)$/u, '.total'), { change: true, ...(previous && !told ? { subject: previous.subject } : {}) })
  }
  const inManagers = running.managers || scope.family === 'managers' || around.lead.some((cue) => cue.rule.family === 'managers' && !levelCue.test(cue.rule.id))
  const usable = (cue: Cue) => !levelCue.test(cue.rule.id) || inManagers || unit.noun === 'cán bộ'
  const tail = bestCue(around.tail.filter(usable), families, 3)
  const lead = bestCue(around.lead.filter(usable), families, 10)
  const chosen = tail && (!lead || lead.rule.id.endsWith('.total')) ? tail : (lead ?? tail)
  const indicator = chosen ? membersInLabour(chosen, unit.noun) : (parentPeople(parent, unit.noun) ?? defaultPeople(unit.noun))
  if (!indicator) return scope.about && (hasSubject(input) || running.drafts.length > 0) ? finish(input, 'other', { label: labelOf(input) }) : null
  // "300 lao động nông thôn" in a paper on something else
  if (!scope.about && !subjectInClause(input)) return null
  return finish(input, indicator)
}

/** "lao động là thành viên 241 thành viên" is a figure of labour, "thành viên mới" one of members. */
function membersInLabour(cue: Cue, noun: string): string {
  if (noun === 'thành viên' && cue.rule.id === 'labour.total') return 'members.total'
  if (noun === 'thành viên' && cue.rule.id === 'labour.new') return 'members.new'
  return cue.rule.id
}

function defaultPeople(noun: string): string | null {
  return noun === 'thành viên' ? 'members.total' : noun === 'lao động' ? 'labour.total' : noun === 'cán bộ' ? 'managers.total' : null
}

function parentPeople(parent: Draft | null, noun: string): string | null {
  if (noun !== 'người' || !parent) return null
  return /^(?:members|labour|managers)\./u.test(parent.indicator) ? parent.indicator : null
}

function subjectInLead({ annotation, clause }: BindInput): boolean {
  return annotation.marks.some((mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first && mark.terms.some((term) => term.kind === 'subject'))
}

function subjectInClause({ annotation, clause }: BindInput): boolean {
  return annotation.marks.some((mark) => mark.first >= clause.leadFirst && mark.last < clause.tailEnd && mark.terms.some((term) => term.kind === 'subject'))
}

function hasSubject({ annotation, clause }: BindInput): boolean {
  return annotation.marks.some((mark) => mark.first >= clause.sentenceFirst && mark.last < clause.sentenceEnd && mark.terms.some((term) => term.kind === 'subject'))
}

// ── money ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function bindMoney(input: BindInput): Bound | null {
  const { clause, around, running, scope, parent } = input
  const { quantity } = clause
  const unit = quantity.unit as Extract<Quantity['unit'], { family: 'money' }>
  const previous = running.drafts.findLast((draft) => draft.quantity.unit.family === 'money')
  if (quantity.fraction === 'base') {
    const done = running.drafts.at(-1)
    return done ? finish(input, done.indicator, { subject: done.subject, sector: done.sector, sectorStated: false, label: done.label }) : null
  }
  const cue = moneyCue(around) ?? moneyCueAhead(input)
  if (isChange(input) && previous && !cue) {
    return finish(input, previous.indicator, { subject: previous.subject, sector: previous.sector, sectorStated: false, change: true, label: previous.label })
  }
  if (cue) {
    if (!scope.about && !subjectInClause(input)) return null
    const indicator = measured(input, cue, unit)
    return finish(input, indicator, { change: isChange(input) })
  }
  // "tổng vốn điều lệ 96 tỷ đồng, bình quân 2,24 tỷ đồng/HTX"
  if (previous && /^(?:capital|revenue|profit)\./u.test(previous.indicator) && (unit.of === 'organization' || /bình quân|trung bình/u.test(leadText(input)))) {
    return finish(input, `${previous.indicator.split('.')[0]}.average`, { subject: previous.subject, sector: previous.sector, sectorStated: false })
  }
  // "(95 triệu đồng/200 triệu đồng)", "mới đạt 95 triệu đồng": the figure before goes on
  const text = leadText(input)
  const continued = clause.cut === '(' || quantity.fraction === 'done' || /^(?:(?:mới |chỉ |đã |ước )?(?:đạt|bằng)|kết quả|tương đương|tương ứng|tức|hay|năm trước|cùng kỳ)/u.test(text) || (subjectInClause(input) && !/hỗ trợ|vay|kinh phí|cho|vốn/u.test(text) && previous?.quantity.unit.family === 'money' && JSON.stringify(previous.quantity.unit) === JSON.stringify(unit))
  if (continued && previous && !previous.indicator.startsWith('other')) {
    return finish(input, previous.indicator, { ...(subjectInLead(input) ? {} : { subject: previous.subject }), sector: previous.sector, sectorStated: false })
  }
  if (parent && parent.quantity.unit.family === 'money' && !parent.indicator.startsWith('other')) {
    return finish(input, parent.indicator, { subject: parent.subject })
  }
  const above = scope.indicator
  if (above && moneyFamilies.some((family) => above.startsWith(`${family}.`))) return finish(input, above)
  return scope.about ? finish(input, 'other', { label: labelOf(input) }) : null
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
  const earlier = annotation.quantities.filter((one) => one.last < clause.quantity.first && one.first >= clause.sentenceFirst)
  const last = earlier.at(-1)
  if (!last || last.unit.family !== 'count' || clause.leadFirst <= last.last - 1 || clause.quantity.first - last.last > 4) return null
  const from = earlier.at(-2)?.last ?? clause.sentenceFirst - 1
  for (const mark of annotation.marks.toReversed()) {
    if (mark.first <= from || mark.last >= last.first) continue
    const term = mark.terms.find((one) => one.kind === 'cue' && moneyFamilies.includes(one.rule.family) && one.side !== 'after')
    if (term?.kind === 'cue') return { rule: term.rule, mark, distance: 0, side: 'lead' }
  }
  return null
}

function measured(input: BindInput, cue: Cue, unit: Extract<Quantity['unit'], { family: 'money' }>): string {
  const { id, family } = cue.rule
  if (family === 'income') return 'income.average'
  if (family === 'budget' || id === 'revenue.fromMembers') return id
  const text = leadText(input)
  const opening = sentenceOpening(input)
  // rates of growth are told of means in these papers unless a total is named
  const rate = input.clause.quantity.unit.family === 'percent' && !/tổng/u.test(text)
  const mean = rate || unit.of === 'organization' || /bình quân|trung bình|mỗi|của (?:01|1|một) /u.test(text) || input.around.has('tail', 'each') || (/(?:bình quân|trung bình|mỗi|một) (?:mỗi |một )?(?:htx|hợp tác xã|tht|tổ|quỹ)/u.test(opening) && !/tổng (?:doanh thu|lợi nhuận|lãi|vốn)/u.test(text))
  return `${family}.${mean ? 'average' : cue.rule.measure === 'average' ? 'average' : 'total'}`
}

function sentenceOpening({ annotation, clause }: BindInput): string {
  return annotation.words
    .slice(clause.sentenceFirst, clause.leadFirst)
    .map((word) => word.form)
    .join(' ')
}

// ── percentages ─────────────────────────────────────────────────────────────────────────────────────────────────────

function bindPercent(input: BindInput): Bound | null {
  const { clause, around, running, scope } = input
  const { quantity } = clause
  const previous = running.drafts.findLast((draft) => draft.quantity.fraction !== 'base') ?? null
  if (quantity.fraction === 'base' && previous) {
    return finish(input, previous.indicator, { subject: previous.subject, sector: previous.sector, sectorStated: false, label: previous.label })
  }
  const same = (draft: Draft): Partial<Bound> => ({ subject: draft.subject, subjectStated: false, sector: draft.sector, sectorStated: draft.sector === null ? null : false, label: draft.label })
  const plain = (id: string) => id.replace(/^(?:share|growth|completion)\./u, '')
  const usable = scope.about || (subjectTouches(input) === 'organization' && percentCue(input) !== null) || (previous !== null && /^(?:organizations|members|labour|managers)\./u.test(previous.indicator))
  if (!usable) return null
  const indicatorCue = percentCue(input)
  const base = indicatorCue ? measuredPercent(input, indicatorCue) : previous ? plain(previous.indicator) : null

  if (around.has('lead', 'exceed') && !indicatorCue) return finish(input, 'other', { label: labelOf(input) })
  // tăng 9,5% so với năm 2022; tốc độ tăng doanh thu bình quân là 11,8%/năm
  if (isChange(input) || /tốc độ (?:tăng|phát triển)|mức tăng|tăng trưởng/u.test(leadText(input))) {
    if (indicatorCue && base) return finish(input, `growth.${base}`)
    return previous ? finish(input, `growth.${plain(previous.indicator)}`, same(previous)) : finish(input, 'other', { label: labelOf(input) })
  }
  // "chiếm 76,1% số HTX đang hoạt động": the organizations behind the sign are the base
  const ofBase = around.has('lead', 'share') && previous !== null && previous.quantity.unit.family !== 'percent' && /^(?:tổng )?số/u.test(tailText(input))
  const subjectBehind = ofBase ? null : subjectTouches(input)
  // đạt 62,3% kế hoạch năm, bằng 100% so với kế hoạch; more than all of it can only be a completion
  const toPlan = nearWord(input, 'plan')
  if (toPlan && !subjectBehind) {
    const target = previous && !indicatorCue ? plain(previous.indicator) : base
    if (target) return finish(input, `completion.${target}`, previous && !indicatorCue ? same(previous) : {})
    return finish(input, 'other', { label: labelOf(input) })
  }
  // "trên 85% cán bộ HTX được đào tạo", "20% HTX đa dịch vụ", "50% là HTX nông nghiệp"
  if (subjectBehind) {
    const cue = bestCue([...around.tail, ...around.lead], subjectBehind === 'organization' ? organizationFamilies : peopleFamilies, 8)
    const trained = subjectBehind === 'people' && (!cue || cue.rule.id === 'managers.total') && speaksOfTraining(input)
    const known = trained ? 'managers.trained' : cue && cue.rule.id !== 'organizations.other' ? cue.rule.id : null
    if (subjectBehind === 'organization' && cue?.rule.id === 'organizations.other') return finish(input, 'share.organizations.other', { label: labelOf(input) })
    const inherited = !known && previous && subjectBehind === 'organization' ? plain(previous.indicator) : null
    const id = known ?? (inherited?.startsWith('organizations.') ? inherited : null)
    if (id) return finish(input, `share.${id}`, id.endsWith('Plus') ? {} : {})
    const bound = finish(input, 'share.organizations.total')
    if (bound.sectorStated && subjectBehind === 'organization') return bound
    return finish(input, subjectBehind === 'organization' && around.unknown.length > 0 ? 'share.organizations.other' : 'other', { label: labelOf(input) })
  }
  const share = around.has('lead', 'share') || (clause.cut === '(' && clause.quantity.first - clause.leadFirst <= 3) || /bằng|đạt|tương|chiếm|tỷ lệ|là/u.test(leadText(input))
  if (indicatorCue && base && (share || /tỷ lệ|tỷ trọng/u.test(leadText(input)) || clause.cut !== '(')) return finish(input, `share.${base}`)
  if (share && previous && (previous.quantity.unit.family === 'count' || previous.quantity.unit.family === 'people' || previous.quantity.unit.family === 'money')) {
    if (quantity.value > 100) return finish(input, `completion.${plain(previous.indicator)}`, same(previous))
    return finish(input, previous.indicator === 'other' ? 'other' : `share.${plain(previous.indicator)}`, same(previous))
  }
  if (quantity.fraction === 'done' && previous?.quantity.unit.family === 'percent') return finish(input, previous.indicator, same(previous))
  if (previous?.indicator.startsWith('share.') && /(?:^|\s)(?:đạt|là|mới|chỉ)(?:\s|$)/u.test(leadText(input))) return finish(input, previous.indicator, same(previous))
  return finish(input, 'other', { label: labelOf(input) })
}

/** The indicator named in the percentage's own clause. */
function percentCue({ around, running, scope }: BindInput): Cue | null {
  const inManagers = running.managers || scope.family === 'managers' || around.lead.some((cue) => cue.rule.family === 'managers' && !levelCue.test(cue.rule.id))
  const lead = around.lead.filter((cue) => cue.rule.id !== 'organizations.total' && cue.rule.id !== 'organizations.other' && cue.rule.id !== 'other' && (inManagers || !levelCue.test(cue.rule.id)))
  return bestCue(lead, ['managers', 'organizations', 'members', 'labour', 'revenue', 'profit', 'income', 'capital', 'budget'], 10)
}

function measuredPercent(input: BindInput, cue: Cue): string {
  if (!moneyFamilies.includes(cue.rule.family)) return cue.rule.id
  return measured(input, cue, { family: 'money', scale: 1, per: null, of: null, ofSubject: null })
}

/** "20% HTX …", "85% cán bộ quản lý …", "50% số HTX", "50% là HTX": what stands right behind the sign. */
function subjectTouches({ annotation, clause }: BindInput): 'organization' | 'people' | null {
  for (let index = clause.quantity.last + 1; index < Math.min(clause.tailEnd, clause.quantity.last + 6); index++) {
    const mark = annotation.marks.find((one) => one.first <= index && index <= one.last)
    if (mark?.terms.some((term) => term.kind === 'subject')) return 'organization'
    if (mark?.terms.some((term) => (term.kind === 'unit' && ['thành viên', 'lao động', 'cán bộ', 'người'].includes(term.id)) || (term.kind === 'cue' && peopleFamilies.includes(term.rule.family)))) return 'people'
    if (mark?.terms.some((term) => term.kind === 'word' && ['plan', 'compare', 'sum'].includes(term.id))) return null
    const form = annotation.words[index]!.form
    if (!['số', 'là', 'các', 'tổng', 'đội', 'ngũ', 'trong', 'lượng', 'những'].includes(form)) return null
  }
  return null
}

/** "bồi dưỡng …, nâng cao kỹ năng cho 70% đội ngũ cán bộ quản lý": the verb stands far ahead in the sentence. */
function speaksOfTraining({ annotation, clause }: BindInput): boolean {
  return annotation.marks.some(
    (mark) => mark.first >= clause.sentenceFirst && mark.last < clause.sentenceEnd && mark.terms.some((term) => term.kind === 'cue' && term.rule.id === 'managers.trained')
  )
}

/** A word of the plan right behind the percentage ("62,3% kế hoạch") or right before the verb ("kế hoạch đạt 62%"). */
function nearWord({ annotation, clause }: BindInput, id: string): boolean {
  for (const mark of annotation.marks) {
    if (!mark.terms.some((term) => term.kind === 'word' && term.id === id)) continue
    if (mark.first > clause.quantity.last && mark.first <= clause.quantity.last + 4) {
      return !annotation.words.slice(clause.quantity.last + 1, mark.first).some((word) => /^[,;:.()"]$/u.test(word.form))
    }
  }
  return false
}

// ── other nouns, bare numbers ───────────────────────────────────────────────────────────────────────────────────────

/** Nouns whose figures belong to the sector where an organization stands in the sentence: "08 THT tại 06 xã". */
const sectorNouns = new Set(['ha', 'sản phẩm', 'xã', 'lớp', 'doanh nghiệp', 'chi nhánh', 'lượt'])

function bindNoun(input: BindInput): Bound | null {
  const { clause, around, running, scope } = input
  const unit = clause.quantity.unit as Extract<Quantity['unit'], { family: 'noun' }>
  const ofSector = hasSubject(input) || unit.id === 'lớp' || unit.id === 'lượt' || (unit.id === 'ha' && running.subject !== null)
  if (!sectorNouns.has(unit.id) || !scope.about || !ofSector) return null
  if (unit.id === 'lượt' && around.lead.some((cue) => cue.rule.id === 'managers.trained') && /cán bộ/u.test(around.unknown.join(' '))) return finish(input, 'managers.trained')
  // "quỹ tín dụng nhân dân 8 đơn vị"
  if (unit.noun === 'đơn vị' && clause.quantity.first > clause.leadFirst && leadSubjectTouches(input)) return finish(input, 'organizations.total')
  if (unit.id === 'chi nhánh') return finish(input, 'organizations.other', { label: labelOf(input) })
  const ocop = [...around.lead, ...around.tail].some((cue) => cue.rule.id === 'organizations.ocop')
  if (unit.id === 'sản phẩm' && ocop) return finish(input, 'organizations.ocop', { label: labelOf(input) })
  return finish(input, 'other', { label: labelOf(input) })
}

function leadSubjectTouches({ annotation, clause }: BindInput): boolean {
  return annotation.marks.some(
    (mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first && mark.last >= clause.quantity.first - 3 && mark.terms.some((term) => term.kind === 'subject')
  )
}

/** "số đang hoạt động 38", "+ Quỹ tín dụng: 1": the label alone says what is counted. */
function bindBare(input: BindInput): Bound | null {
  const { annotation, clause, around, parent, running, scope } = input
  if (!scope.about) return null
  const text = leadText(input)
  const cue = bestCue(
    around.lead.filter((one) => one.rule.id !== 'organizations.other'),
    ['organizations', 'members', 'labour', 'managers'],
    2
  )
  const labelled = /[:]\s*$/u.test(text) || /^(?:số|tổng số|trong đó)(?:\s|$)/u.test(text) || (cue !== null && cue.distance === 0 && (running.drafts.length > 0 || parent !== null))
  const inList = running.drafts.some((draft) => draft.quantity.unit.family === 'count' || draft.quantity.unit.family === 'none') || /theo (?:lĩnh vực|ngành|loại hình|ngành nghề|quy mô)/u.test(sentenceOpening(input) + text)
  const touching = sectorsOf(annotation, clause.leadFirst, clause.quantity.first).at(-1)
  const bySector = touching !== undefined && inList && unknownBetween(annotation, touching.last + 1, clause.quantity.first) === 0
  const equated = /(?:là|có|đạt|:)\s*$/u.test(text) && (around.lead.length > 0 || subjectInClause(input))
  if (!labelled && !bySector && !equated) return null
  const subject = annotation.marks
    .filter((mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first)
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [term.id] : [])))
    .at(-1)
  if (cue) {
    if (levelCue.test(cue.rule.id) && !(running.managers || scope.family === 'managers')) return null
    return finish(input, cue.rule.id, subject ? { subject } : {})
  }
  const sectors = sectorsOf(annotation, clause.leadFirst, clause.quantity.first)
  const last = running.drafts.findLast((draft) => draft.indicator.startsWith('organizations.') && draft.status !== 'change')
  if (sectors.length > 0 && bySector && last && !parent) return finish(input, last.indicator.endsWith('other') ? 'organizations.total' : last.sector || last.indicator === 'organizations.total' ? last.indicator : 'organizations.total', { subject: subject ?? last.subject })
  if (sectors.length > 0 && bySector && !last && !parent) return finish(input, 'organizations.total', subject ? { subject } : {})
  const counted = parent?.quantity.unit.family === 'count' || parent?.quantity.unit.family === 'people' ? parent : null
  if (sectors.length > 0 && counted) return finish(input, counted.indicator, { subject: subject ?? counted.subject })
  if (subject) return finish(input, 'organizations.total', { subject })
  return null
}
