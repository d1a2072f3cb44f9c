/** The figures of one passage: clause by clause, each with what the clauses before it left standing. */
import type { Annotation, Quantity } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import type { Status } from '../model/vocabulary.ts'
import { labelOf } from './around.ts'
import { bind } from './bind.ts'
import { reaches } from './bind-money.ts'
import type { BindInput, Running } from './binding.ts'
import { type Clause, clausesOf, leadTextOf } from './clauses.ts'
import { surroundings } from './cues.ts'
import { type Counted, type Draft, negated } from './draft.ts'
import { namesOne } from './entities.ts'
import { insideBracketOfOne, isFigureOfOne, isForeign } from './others.ts'
import { completePeriod, periodFor } from './periods.ts'
import type { Scope } from './scope.ts'
import { sectorsOf } from './sectors.ts'
import { statusFor } from './statuses.ts'
import { unitName } from './units.ts'

export interface PassageFigures {
  drafts: Draft[]
  counted: Counted[]
  /** Pairs of a figure and the figure that it breaks down. */
  parts: { part: Draft; whole: Draft }[]
}

const gradedOrActive = /^organizations\.(?:good|fair|average|weak|unrated|active|inactive|effective)$/u

export interface PassageInput {
  annotation: Annotation
  /** Sentences as offsets into the stretch. */
  sentences: readonly { from: number; to: number }[]
  scope: Scope
  /** The figure above ("Tổng số lao động: 333 người. Trong đó:") that the items here break down. */
  parent: Draft | null
  amongManagers: boolean
}

export function figuresOf(input: PassageInput): PassageFigures {
  const { annotation } = input
  const scope = announced(input)
  const means = annotation.quantities.filter((quantity) => isUnitOfMean(annotation, quantity))
  const quantities = annotation.quantities.filter((quantity) => !means.includes(quantity))
  const whole: Annotation = { ...annotation, quantities }
  const result: PassageFigures = { drafts: [], counted: means.map(numberOf), parts: [] }
  const sentences = wordRanges(annotation, input.sentences)
  const running: Running = { drafts: result.drafts, subject: null, sector: null, managers: false }
  let parent = input.parent
  let parentDepth = 0
  let standingStatus: Status | null = null
  let standingPeriod: string | null = null
  let sentence = -1
  let labelSector: string | null = null
  let sectorDepth = 0

  for (const clause of clausesOf(whole, sentences)) {
    if (clause.sentenceFirst !== sentence) {
      sentence = clause.sentenceFirst
      running.sector = labelSector
      running.subject =
        result.drafts.find((draft) => draft.quantity.unit.family === 'count')?.subject ?? running.subject
      const opening = leadingWords(annotation, clause.sentenceFirst, 3)
      if (/^(?:trong đó|cụ thể|gồm|bao gồm|chia ra|chia theo|phân theo|xếp theo|theo lĩnh vực)/u.test(opening)) {
        const bySector = /theo (?:lĩnh|ngành|loại|nhóm)/u.test(
          `${opening} ${leadingWords(annotation, clause.sentenceFirst, 4)}`
        )
        parent = bySector
          ? (result.drafts.find((draft) => /^organizations\.(?:total|active)$/u.test(draft.indicator)) ?? null)
          : (wholeAbove(result) ?? parent)
        parentDepth = 0
      } else if (result.drafts.length > 0) parent = null
    }
    const { quantity } = clause
    // behind a list of several kinds the sentence is about the first again
    if (clause.cut === ';' && quantity.unit.family !== 'count' && quantity.unit.family !== 'none')
      running.subject =
        result.drafts.find((draft) => draft.quantity.unit.family === 'count')?.subject ?? running.subject
    const around = surroundings(whole, clause)
    // a sector named inside a bracket ends with it
    if (clause.depth < sectorDepth) {
      running.sector = labelSector
      sectorDepth = clause.depth
    }
    noteManagers(whole, clause, running)
    if (
      around.has('lead', 'among') ||
      opensList(whole, clause, result.drafts.at(-1)) ||
      clause.cut === 'trong đó' ||
      (clause.cut === '(' && quantity.unit.family !== 'percent')
    ) {
      const bySector = /theo (?:lĩnh|ngành|loại hình|nhóm)/u.test(leadTextOf(whole, clause))
      const candidate = bySector
        ? result.drafts.find(
            (draft) => /^organizations\.(?:total|active|new)$/u.test(draft.indicator) && draft.sector === null
          )
        : result.drafts.findLast((draft) => isWhole(draft) && draft.quantity.to <= quantity.from)
      if (bySector && !candidate) parent = null
      // "… gồm 40 HTX nông nghiệp, 20 HTX khác. Trong đó: 45 HTX đang hoạt động" is of what the list was of
      const opensSentence = clause.leadFirst === clause.sentenceFirst && clause.cut !== '('
      if (candidate && !(opensSentence && parent) && (clause.cut !== '(' || !parent || clause.depth > parentDepth)) {
        parent = candidate
        parentDepth = clause.depth
      }
    } else if (clause.depth < parentDepth) {
      parent = null
      parentDepth = clause.depth
    }
    const single = isFigureOfOne(whole, clause, quantity)
    const ofOne = namesOne(whole, clause.leadFirst, quantity.first) || insideBracketOfOne(whole, clause)
    const bindInput: BindInput = {
      annotation: whole,
      clause,
      around,
      running,
      scope,
      parent,
      ofOne,
      inLabelled: labelSector !== null,
      amongManagers: input.amongManagers
    }
    if (around.has('lead', 'sum')) running.sector = labelSector = null
    const bound =
      Number.isFinite(quantity.value + (quantity.max ?? 0)) && single !== 'skip' && !isForeign(whole, clause)
        ? bind(bindInput)
        : null
    if (
      !bound ||
      (quantity.inWords && bound.indicator === 'organizations.other' && !/:\s*$/u.test(leadTextOf(whole, clause)))
    ) {
      if (!bound) result.counted.push(...countedOf(whole, clause, scope, single !== null))
      continue
    }
    const { status, stated: statusStated } = statusFor(whole, clause, scope, { status: standingStatus })
    const told: Status = bound.change ? 'change' : status
    // "Cùng kỳ năm 2023 có 40 HTX"
    const samePeriod = /^cùng kỳ/u.test(leadingWords(annotation, clause.sentenceFirst, 3))
    const compares =
      (samePeriod || around.has('lead', 'compare')) && !bound.change && quantity.unit.family !== 'percent'
    const found = periodFor(
      compares ? { ...whole, periods: whole.periods.map((mention) => ({ ...mention, compared: false })) } : whole,
      {
        from: quantity.from,
        to: quantity.to,
        sentenceFrom: annotation.words[clause.sentenceFirst]!.from,
        reaches: reaches({ annotation: whole, clause }),
        leadFrom: annotation.words[Math.min(clause.leadFirst, quantity.first)]!.from,
        tailTo: annotation.words[Math.max(quantity.last, clause.tailEnd - 1)]!.to
      },
      scope,
      told,
      standingPeriod
    )
    // a rate or change belongs to the period of the figure that it is about
    const owner =
      bound.change || /^(?:growth|completion|share)\./u.test(bound.indicator) ? result.drafts.at(-1) : undefined
    const follows =
      owner &&
      ((quantity.unit.family === 'percent' &&
        (owner.quantity.unit.family !== 'percent' || owner.indicator.startsWith('completion.'))) ||
        bound.change) &&
      bound.indicator.endsWith(owner.indicator.replace(/^(?:share|growth|completion)\./u, ''))
    const lastYear = samePeriod && !found.stated && scope.year !== null ? String(scope.year - 1) : null
    const stands = follows ? owner.period : (lastYear ?? found.period)
    const period = leaves(whole, clause) && !follows && stands === String(scope.year) ? null : stands
    // "Giữa năm (30/6/2022) tỉnh có 203 HTX" under the estimates of the year: that day is past
    const isPast =
      told === 'estimate' &&
      !statusStated &&
      found.stated &&
      /^\d{4}-\d\d-\d\d$/u.test(period ?? '') &&
      scope.signed !== null &&
      period! < scope.signed
    const inherited: Status = isPast ? 'actual' : told
    // "tăng từ 30,5 lên 42 triệu đồng": what it was, some time before
    const wasOnce = leaves(whole, clause) && inherited === 'actual'
    const standsAs: Status =
      follows && owner.status !== 'change' && !bound.change && quantity.fraction === null ? owner.status : inherited
    const label = single === 'label' ? labelOf(bindInput) : bound.label
    // "giảm 11,4 %" is a rate of -11,4, "giảm 3 HTX" a change of -3
    const signed = falls(whole, clause, bound.change || bound.indicator.startsWith('growth.'))
      ? negated(quantity)
      : quantity
    const draft: Draft = {
      indicator: single === 'label' && quantity.unit.family === 'money' ? 'other' : bound.indicator,
      label,
      subject: bound.subject,
      sector: bound.sector,
      scope: populationOf(whole, clause),
      quantity: signed,
      period,
      status:
        (compares && told === 'actual') || wasOnce
          ? 'previous'
          : earlier(period, scope, standsAs)
            ? 'previous'
            : standsAs,
      unit:
        goesOnPerMonth(quantity, bound.change, result.drafts.at(-1)) ??
        unitName(
          quantity.unit,
          bound.subject,
          bound.indicator,
          /(?:mỗi|hàng|hằng) năm/u.test(leadTextOf(whole, clause))
        ),
      stated: {
        subject: bound.subjectStated,
        sector: bound.sector === null ? null : bound.sectorStated,
        period: found.stated && !follows,
        status: statusStated
      },
      ...clauseSpan(whole, clause),
      rule: bound.rule
    }
    // "318 HTX nông nghiệp được xếp loại: tốt 41 HTX, khá 139 HTX": the grades are of the sector as well
    if (
      parent &&
      parent.sector !== null &&
      draft.sector === null &&
      gradedOrActive.test(draft.indicator) &&
      parent.subject === draft.subject
    )
      draft.sector = parent.sector
    result.drafts.push(draft)
    if (parent && parent !== draft) result.parts.push({ part: draft, whole: parent })
    if (bound.subjectStated && quantity.fraction !== 'base') running.subject = bound.subject
    const ahead = sectorsOf(whole, clause.leadFirst, quantity.first).at(-1)
    if (ahead && !ofOne && bound.sector === ahead.sector) {
      // "Lĩnh vực vận tải: 3 HTX, 21 thành viên"; in "nông nghiệp 71, vận tải 05; tổng doanh thu …" nothing is passed on
      const label = whole.words.slice(ahead.last + 1, quantity.first).some((word) => word.form === ':')
      running.sector = label ? ahead.sector : null
      sectorDepth = clause.depth
      if (label && result.drafts.length === 1) labelSector = ahead.sector
      else if (label && labelSector !== null) labelSector = ahead.sector
    } else if (bound.sectorStated && quantity.unit.family === 'count')
      running.sector = nextIsWith(whole, clause) ? bound.sector : labelSector
    if (status !== 'actual' && statusStated && holdsOn(whole, clause)) standingStatus = status
    const first = whole.periods.find(
      (mention) => !mention.compared && mention.from >= annotation.words[clause.sentenceFirst]!.from
    )
    if (first && first.from <= annotation.words[clause.sentenceFirst]!.from + 24 && first.to <= quantity.from)
      standingPeriod = completePeriod(first, scope) ?? standingPeriod
  }
  return result
}

/** "Năm là, phương hướng năm 2026. Vận động thành lập 01 HTX": the first sentence is a heading run into the text. */
function announced({ annotation, sentences, scope }: PassageInput): Scope {
  const [first] = sentences
  if (
    !first ||
    sentences.length < 2 ||
    annotation.quantities.some((quantity) => quantity.first >= 0 && quantity.from < first.to)
  )
    return scope
  const text = fold(annotation.stretch.text.slice(first.from, first.to))
  if (
    text.length > 90 ||
    !/^\P{L}*(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là\P{L}*)?(?:về )?(?:phương hướng|mục tiêu|nhiệm vụ|định hướng)/u.test(
      text
    )
  )
    return scope
  const named = annotation.periods.find((period) => period.from < first.to && !period.compared)
  return { ...scope, status: 'plan', looksBack: false, period: named ? completePeriod(named, scope) : scope.period }
}

/** "318 HTX nông nghiệp được xếp loại: tốt 41 HTX, khá 139 HTX": the colon opens the parts. */
function opensList(annotation: Annotation, { quantity, depth }: Clause, before: Draft | undefined): boolean {
  if (
    !before ||
    depth > 0 ||
    !['count', 'none'].includes(quantity.unit.family) ||
    before.quantity.unit.family !== 'count'
  )
    return false
  if (quantity.value >= before.quantity.value) return false
  return /^[^.;:()]*(?:xếp loại|phân loại|đánh giá)[^.;:()]*:[^.;:()]*$/u.test(
    fold(annotation.stretch.text.slice(before.quantity.to, quantity.from))
  )
}

/** Behind a list the next "Trong đó" breaks down what the list broke down, not its last part. */
function wholeAbove({ drafts, parts }: PassageFigures): Draft | null {
  const last = drafts.findLast((draft) => isWhole(draft)) ?? null
  return parts.find((pair) => pair.part === last)?.whole ?? last
}

/** "từ 30,5 lên 42": the number is the start of a rise or fall. */
function leaves(annotation: Annotation, { quantity }: Clause): boolean {
  if (annotation.words[quantity.first - 1]?.form !== 'từ') return false
  const behind = annotation.words.slice(quantity.last + 1, quantity.last + 8).map((word) => word.form)
  const goal = behind.findIndex((form) => form === 'lên' || form === 'xuống')
  return goal >= 0 && !behind.slice(0, goal).some((form) => /^[,;.]$/u.test(form))
}

/** "132 HTX còn lại": a narrower population than all of them. */
function populationOf(annotation: Annotation, clause: Clause): string | null {
  const next = annotation.words.slice(clause.quantity.last + 1, clause.quantity.last + 3).map((word) => word.form)
  return next.join(' ') === 'còn lại' ? 'còn lại' : null
}

/** "5,8 triệu đồng/người/tháng, tăng 0,5 triệu đồng": the difference is one a month as well. */
function goesOnPerMonth(quantity: Quantity, change: boolean, before: Draft | undefined): string | null {
  return change &&
    quantity.unit.family === 'money' &&
    quantity.unit.per === null &&
    before?.quantity.unit.family === 'money'
    ? before.unit
    : null
}

function falls(annotation: Annotation, clause: Clause, isDifference: boolean): boolean {
  if (!isDifference) return false
  const words = annotation.marks.filter((mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first)
  const last = words
    .flatMap((mark) =>
      mark.terms.flatMap((term) =>
        term.kind === 'word' && (term.id === 'rise' || term.id === 'fall') ? [term.id] : []
      )
    )
    .at(-1)
  return last === 'fall'
}

/** "năm 2018: 2.045 triệu" in a review of 2023 is a figure of comparison. */
function earlier(period: string | null, scope: Scope, status: Status): boolean {
  if (status !== 'actual' || scope.year === null || !period || period.includes('/')) return false
  return Number(period.slice(0, 4)) < scope.year
}

function isWhole(draft: Draft): boolean {
  return draft.quantity.unit.family !== 'percent' && draft.status !== 'change' && draft.quantity.fraction !== 'base'
}

function wordRanges(
  annotation: Annotation,
  sentences: readonly { from: number; to: number }[]
): { first: number; end: number }[] {
  const ranges: { first: number; end: number }[] = []
  let index = 0
  for (const sentence of sentences) {
    const first = index
    while (index < annotation.words.length && annotation.words[index]!.from < sentence.to) index++
    if (index > first) ranges.push({ first, end: index })
  }
  if (index < annotation.words.length) ranges.push({ first: index, end: annotation.words.length })
  return ranges
}

/** "doanh thu bình quân của 01 HTX": the one is the unit of a mean, no count. */
function isUnitOfMean(annotation: Annotation, quantity: Quantity): boolean {
  if (quantity.value !== 1 || quantity.max !== null) return false
  if (quantity.unit.family !== 'count' && quantity.unit.family !== 'people') return false
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - 4); index--) {
    const mark = annotation.cover[index]
    if (
      mark?.terms.some(
        (term) =>
          (term.kind === 'word' && (term.id === 'average' || term.id === 'each')) ||
          (term.kind === 'cue' && ['revenue', 'profit', 'income', 'capital'].includes(term.rule.family))
      )
    )
      return true
    if (/^[.;:,()]$/u.test(annotation.words[index]!.form)) return false
  }
  return false
}

function noteManagers(annotation: Annotation, clause: Clause, running: Running): void {
  for (const mark of annotation.marks) {
    if (mark.first < clause.sentenceFirst || mark.first >= clause.tailEnd) continue
    for (const term of mark.terms) {
      if (term.kind === 'cue' && term.rule.id === 'managers.total') running.managers = true
      if (term.kind === 'unit' && term.id === 'cán bộ') running.managers = true
    }
  }
}

function leadingWords(annotation: Annotation, first: number, count: number): string {
  return annotation.words
    .slice(first, first + count + 2)
    .map((word) => word.form)
    .filter((form) => /\p{L}/u.test(form))
    .slice(0, count)
    .join(' ')
}

function nextIsWith(annotation: Annotation, clause: Clause): boolean {
  const form = annotation.words[clause.tailEnd]?.form ?? annotation.words[clause.tailEnd - 1]?.form ?? ''
  return (
    form === 'với' ||
    (annotation.words[clause.tailEnd - 1]?.form === ',' && annotation.words[clause.tailEnd]?.form === 'với')
  )
}

/** Phấn đấu … and ước thực hiện cả năm … go on over the next sentences of the passage. */
function holdsOn(annotation: Annotation, clause: Clause): boolean {
  const opening = annotation.words
    .slice(clause.sentenceFirst, Math.min(clause.quantity.first, clause.sentenceFirst + 6))
    .map((word) => word.form)
    .join(' ')
  return /phấn|phân đ|phần đ|mục tiêu|ước thực hiện|dự báo|ước cả năm|ước đến|ước hết|ước tính/u.test(opening)
}

function clauseSpan(annotation: Annotation, clause: Clause): { from: number; to: number } {
  const { words, stretch } = annotation
  let from = words[Math.min(clause.leadFirst, clause.quantity.first)]!.from
  let to = words[Math.max(clause.quantity.last, clause.tailEnd - 1)]!.to
  while (from < clause.quantity.from && /[\s,;:.)\]"”-]/u.test(stretch.text[from]!)) from++
  while (to > clause.quantity.to && /[\s,;:.(["“-]/u.test(stretch.text[to - 1]!)) to--
  return { from, to }
}

function numberOf(quantity: Quantity): Counted {
  return { from: quantity.numberFrom, to: quantity.numberTo }
}

/**
 * A number that no rule binds is understood where its noun says what is counted and no organization of the sector
 * stands in its clause; else it stays unexplained.
 */
function countedOf(annotation: Annotation, clause: Clause, scope: Scope, ofOne: boolean): Counted[] {
  const { quantity } = clause
  if (quantity.inWords) return []
  if (ofOne) return [numberOf(quantity)]
  if (quantity.unit.family === 'noun') return [numberOf(quantity)]
  const speaks = annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < clause.tailEnd &&
      mark.terms.some(
        (term) =>
          term.kind === 'subject' ||
          (term.kind === 'cue' && term.rule.family !== 'other' && term.rule.family !== 'organizations')
      )
  )
  if (speaks && scope.about) return []
  if (quantity.unit.family !== 'none') return [numberOf(quantity)]
  const next = annotation.words[quantity.last + 1]?.form ?? ''
  return /^\p{Ll}/u.test(next) && next.length > 1 ? [numberOf(quantity)] : []
}
