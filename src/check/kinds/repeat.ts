/** The same figure at two places has one value: prose against prose, prose against table. */
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import { type Figure, printedOnly } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { countsAll, groupBy, isAnchored } from './groups.ts'

/** Words that make another population of a figure where one place has them and the other has not. */
const qualifiers = [
  'thường xuyên',
  'thời vụ',
  'chính thức',
  'liên kết',
  'mới',
  'nữ',
  'dân tộc',
  'trực tiếp',
  'gián tiếp',
  'hưởng lương',
  'đóng bảo hiểm',
  'nghèo'
]

export function repeat(rule: RuleOf<'repeat'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const figures = document.figures.filter(
    (figure) =>
      figure.tense !== 'change' &&
      figure.fact.max === null &&
      figure.form !== 'growth' &&
      figure.fact.indicator !== 'other' &&
      (figure.base !== 'other' || figure.fact.label !== null)
  )
  const verdicts: Verdict[] = []
  for (const group of mentionsOf(document, figures).values()) {
    if (group.length < 2) continue
    const prose = group.filter((figure) => figure.fact.where !== 'table')
    const cells = group.filter((figure) => figure.fact.where === 'table' && countsAll(document, figure))
    if (rule.relation.between === 'prose')
      verdicts.push(...amongProse(rule, document, rules, prose, anyTime(figures, group[0]!)))
    else verdicts.push(...againstTable(rule, document, rules, prose, cells, anyTime(figures, group[0]!)))
  }
  return verdicts
}

const known = new WeakMap<CheckDocument, ReadonlyMap<string, Figure[]>>()

function mentionsOf(document: CheckDocument, figures: readonly Figure[]): ReadonlyMap<string, Figure[]> {
  const found = known.get(document) ?? groupBy(figures, keyOfMention)
  known.set(document, found)
  return found
}

function keyOfMention(figure: Figure): string {
  const { fact } = figure
  const perMonth = /tháng/u.test(fact.unit) ? 'month' : ''
  return [
    fact.indicator,
    fact.subject,
    fact.sector ?? '',
    figure.tense === 'plan' ? 'plan' : '',
    figure.year,
    figure.population,
    figure.base === 'other' ? (fact.label ?? '') : '',
    figure.percent ? '%' : '',
    perMonth,
    figure.base.startsWith('organizations.') ? (fact.label ?? '') : ''
  ].join('|')
}

/** The same figure of other years and dates: a value that is theirs is no contradiction. */
function anyTime(figures: readonly Figure[], like: Figure): Figure[] {
  return figures.filter(
    (figure) =>
      figure.fact.indicator === like.fact.indicator &&
      figure.fact.subject === like.fact.subject &&
      figure.fact.sector === like.fact.sector &&
      figure.fact.label === like.fact.label &&
      figure.fact.scope === like.fact.scope &&
      (figure.tense === 'plan') === (like.tense === 'plan')
  )
}

/** Two mentions speak of one time if their periods are the same, or both are of the whole year. */
function sameTime(a: Figure, b: Figure): boolean {
  return (a.fact.period === b.fact.period && a.partial === b.partial) || (a.fullYear && b.fullYear && a.year === b.year)
}

const stock = /^(?:organizations\.(?!new|dissolved|converted)|members\.total|labour\.(?:total|members)|managers\.)/u

/** In a paper of half a year a cell without a date of its own stands at the date that the prose names. */
function atReport(document: CheckDocument, cell: Figure, mention: Figure): boolean {
  return (
    document.partYear &&
    !cell.fact.stated.period &&
    cell.tense === 'now' &&
    mention.tense === 'now' &&
    cell.year === mention.year &&
    stock.test(cell.base)
  )
}

function amongProse(
  rule: RuleOf<'repeat'>,
  document: CheckDocument,
  rules: CheckRules,
  prose: Figure[],
  group: Figure[]
): Verdict[] {
  const verdicts: Verdict[] = ofThemAll(rule, document, rules, prose)
  for (const mentions of groupBy(prose, (figure) =>
    figure.fullYear ? figure.year : `${figure.fact.period ?? ''}|${figure.partial}`
  ).values()) {
    if (mentions.length < 2) continue
    const reference = mostTold(mentions)
    for (const mention of mentions) {
      if (mention === reference || mention.start === reference.start) continue
      const relation: Relation = { form: 'equal', terms: [asTold(mention), asTold(reference)], direction: 1 }
      if (modeOf(relation) !== null) {
        verdicts.push(holds(rule, relation))
        continue
      }
      const doubt = doubtOf(mention, reference, group)
      if (doubt.reason) {
        verdicts.push(undecided(rule, doubt.reason))
        continue
      }
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: doubt.weak ? 'warning' : rule.severity,
            what: nameOf(rules, mention)
          }),
          relation
        )
      )
    }
  }
  return verdicts
}

/** "cả 16 hợp tác xã mới": all of those told before, whatever date stands with them. */
function ofThemAll(rule: RuleOf<'repeat'>, document: CheckDocument, rules: CheckRules, prose: Figure[]): Verdict[] {
  return prose.flatMap((mention, at) => {
    const isAll =
      /^organizations\.(?:new|total|dissolved)$/u.test(mention.base) &&
      !mention.fact.stated.period &&
      /(?:^|\s)(?:cả|tất cả|toàn bộ)\s*$/u.test(mention.before)
    const earlier = prose.slice(0, at).findLast((figure) => figure.fact.period !== mention.fact.period)
    const known = prose.slice(0, at).some((figure) => figure.value.top === mention.value.top)
    if (!isAll || !earlier || known) return []
    const relation: Relation = { form: 'equal', terms: [mention, earlier], direction: 1 }
    if (modeOf(relation) !== null) return []
    const severity = prose.length === 2 ? rule.severity : 'warning'
    return [fails(rule, arithmeticFailure(document, { relation, severity, what: nameOf(rules, mention) }), relation)]
  })
}

/** One target is told as "2,15 tỷ đồng" and as "từ 2,15 tỷ đồng trở lên": the digits are the target. */
function asTold(figure: Figure): Figure {
  return figure.tense === 'plan' ? printedOnly(figure) : figure
}

/** The value that most mentions agree on; the first of them where none is told more often. */
function mostTold(mentions: readonly Figure[]): Figure {
  let best = mentions[0]!
  let most = 0
  for (const mention of mentions) {
    const count = mentions.filter(
      (other) => modeOf({ form: 'equal', terms: [asTold(other), asTold(mention)], direction: 1 }) !== null
    ).length
    if (count > most) {
      most = count
      best = mention
    }
  }
  return best
}

function doubtOf(mention: Figure, reference: Figure, group: Figure[]): { reason: string; weak: boolean } {
  const same = (a: Figure, b: Figure) => modeOf({ form: 'equal', terms: [a, b], direction: 1 }) !== null
  // a value that another date or column has is that date's value
  const elsewhere =
    !mention.fact.stated.period &&
    group.some(
      (other) =>
        other !== mention &&
        other.start !== mention.start &&
        other.fact.period !== mention.fact.period &&
        same(mention, other)
    )
  if (elsewhere) return { reason: 'trị số trùng với một thời điểm khác trong văn bản', weak: false }
  if (mention.fact.status !== reference.fact.status && mention.fact.stated.status && reference.fact.stated.status) {
    return { reason: 'một bên là thực hiện, một bên là ước thực hiện', weak: false }
  }
  if (mention.tense === 'plan') {
    // targets of two papers: of the resolution and of the year
    if (!close(mention, reference)) return { reason: 'có thể là chỉ tiêu của hai văn bản khác nhau', weak: false }
    return { reason: '', weak: true }
  }
  // "cao đẳng 06 người, đại học 13 người": two parts of one list
  const [earlier, later] = mention.start < reference.start ? [mention, reference] : [reference, mention]
  const oneSentence = earlier.passage === later.passage && later.before.length >= later.start - earlier.start
  if (oneSentence && later.start - earlier.start < 90 && !/average$/u.test(mention.base))
    return { reason: 'hai số cùng trong một danh sách', weak: false }
  if (kindOf(mention) !== kindOf(reference)) return { reason: 'hai chỗ nói về hai loại khác nhau', weak: false }
  const apart =
    mention.fact.label !== reference.fact.label ||
    qualifierApart(mention.before + mention.after.slice(0, 40), reference.before + reference.after.slice(0, 40))
  const anchored = isTold(mention) && isTold(reference)
  if (!anchored && !close(mention, reference))
    return { reason: 'không chắc hai chỗ nói về cùng một tổng thể', weak: false }
  if (inSubset(mention) !== inSubset(reference))
    return { reason: 'không chắc hai chỗ nói về cùng một tổng thể', weak: false }
  return { reason: '', weak: apart || !anchored || /^organizations\.(?!total)/u.test(mention.base) }
}

// thành viên liên kết 126 người   lao động thời vụ 40 người
const kindWord = /(liên kết|chính thức|thời vụ|mới|nữ|khuyết tật|danh dự)(?!\p{L})/gu

/** The kind of member or worker that the words nearest to the digits name; empty for all of them. */
function kindOf(figure: Figure): string {
  if (!/^(?:members|labour)\.(?!new)/u.test(figure.base)) return ''
  return rowKind(`${figure.before.slice(-26)} ${figure.after.slice(0, 22)}`)
}

function rowKind(words: string): string {
  const found = [...words.matchAll(kindWord)]
    .map((match) => match[1]!)
    .filter((word) => word !== 'mới' && word !== 'chính thức')
  return found.at(-1) ?? ''
}

// Tổng số thành viên   số lao động   các HTX có 9.284 thành viên   tạo việc làm cho 630 lao động
const ofAll =
  /(?:(?:tổng|số|toàn|cả)(?!\p{L})[^;.]{0,140}|các (?:htx|hợp tác xã|tht|tổ hợp tác)[^;.]{0,30}có|(?:thu hút|việc làm)[^;.]{0,30})\s*$/u

/** The words say what the figure is of all: "tổng số thành viên", "doanh thu bình quân". */
function isTold(figure: Figure): boolean {
  if (figure.fact.where === 'table' || figure.subject === 'LHHTX') return true
  const before = figure.before.slice(-170)
  if (/average$/u.test(figure.base))
    return /(?:bình quân|trung bình|mỗi|(?:một|01|1) (?:htx|hợp tác xã|tht|tổ hợp tác|tổ|lao động|người))/u.test(before)
  if (figure.form !== 'level') return true
  return figure.base === 'organizations.total' ? isAnchored(figure) : ofAll.test(before)
}

/** trong đó 12 HTX ...: part of another figure. */
function inSubset(figure: Figure): boolean {
  return /(?:trong đó|trong số đó|riêng)[^.;]{0,40}$/u.test(figure.before)
}

/** One digit off, two swapped, one dropped or doubled, in a figure long enough for that to be no chance. */
function close(a: Figure, b: Figure): boolean {
  const [one, other] = [a.printed, b.printed].map((text) => text.replace(/[.,]/gu, '').replace(/^0+/u, '')) as [
    string,
    string
  ]
  if (Math.min(one.length, other.length) < 3) return false
  return oneSlip(one, other)
}

function oneSlip(one: string, other: string): boolean {
  if (one.length === other.length) {
    const wrong = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
    if (wrong.length === 1) return true
    const [first, second] = wrong as [number, number]
    return wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length !== 1) return false
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}

function againstTable(
  rule: RuleOf<'repeat'>,
  document: CheckDocument,
  rules: CheckRules,
  prose: Figure[],
  cells: Figure[],
  group: Figure[]
): Verdict[] {
  const verdicts: Verdict[] = []
  const reported = new Set<string>()
  for (const mention of prose) {
    const same = cells.filter((cell) => sameTime(cell, mention) || atReport(document, cell, mention))
    if (same.length === 0) continue
    const right = same.find(
      (cell) => modeOf({ form: 'equal', terms: [asTold(mention), asTold(cell)], direction: 1 }) !== null
    )
    if (right) {
      verdicts.push(holds(rule, { form: 'equal', terms: [mention, right], direction: 1 }))
      continue
    }
    const cell = same[0]!
    const relation: Relation = { form: 'equal', terms: [asTold(mention), asTold(cell)], direction: 1 }
    if (/^(?:members|labour)\.(?!new)/u.test(mention.base) && kindOf(mention) !== rowKind(rowLabel(document, cell))) {
      verdicts.push(undecided(rule, 'lời văn và bảng nói về hai loại khác nhau'))
      continue
    }
    const others = group.filter((other) => other !== mention && other.fact.period !== mention.fact.period)
    if (
      !mention.fact.stated.period &&
      others.some((other) => modeOf({ form: 'equal', terms: [mention, other], direction: 1 }) !== null)
    ) {
      verdicts.push(undecided(rule, 'trị số trùng với một thời điểm khác trong văn bản'))
      continue
    }
    if (mention.fact.status !== cell.fact.status && mention.fact.stated.status && cell.fact.stated.status) {
      verdicts.push(undecided(rule, 'một bên là thực hiện, một bên là ước thực hiện'))
      continue
    }
    if (
      (!isTold(mention) && !close(mention, cell)) ||
      (mention.base === 'organizations.total' && inSubset(mention) !== inSubset(cell))
    ) {
      verdicts.push(undecided(rule, 'không chắc lời văn và bảng nói về cùng một tổng thể'))
      continue
    }
    // the third telling of one wrong value adds nothing
    const said = `${mention.printed}|${cell.fact.id}`
    if (reported.has(said)) continue
    reported.add(said)
    const weak =
      mention.tense === 'plan' ||
      !sameTime(cell, mention) ||
      (mention.fact.label !== null && mention.fact.label !== cell.fact.label) ||
      qualifierApart(mention.before.slice(-80) + mention.after.slice(0, 40), rowLabel(document, cell))
    verdicts.push(
      fails(
        rule,
        arithmeticFailure(document, {
          relation,
          severity: weak ? 'warning' : rule.severity,
          what: nameOf(rules, mention)
        }),
        relation
      )
    )
  }
  return verdicts
}

/** Words of the row before the cell, as far back as the row goes. */
function rowLabel(document: CheckDocument, cell: Figure): string {
  const place = cell.fact.source.table
  const row = place ? document.report.tables.find((table) => table.id === place.id)?.rows[place.row] : undefined
  const label = row
    ?.filter((one) => one.role === 'label')
    .map((one) => one.text.toLowerCase().replace(/\s+/gu, ' '))
    .join(' ')
  return label && label !== ''
    ? label
    : document.words.slice(Math.max(0, cell.fact.source.start - 80), cell.start).replace(/\s+/gu, ' ')
}

function qualifierApart(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\s+/gu, ' '), other.replace(/\s+/gu, ' ')]
  return qualifiers.some((word) => a.includes(word) !== b.includes(word))
}
