/** A per cent printed beside a count is the count's share of a base: which base, the per cent itself says. */

import { fold } from '../../model/fold.ts'
import { contains, type Interval, quotient, scaled, sum, wholesIn } from '../../model/interval.ts'
import { equal, hundred, plus, printed, type Rational, whole } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf, sectorName, show, spansOf, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { exact, fractionsOf, moved, ofPlan } from './fractions.ts'
import { levels, neighbours, tableOf } from './groups.ts'

// 12% tổng số HTX nông nghiệp: what follows the counted word narrows the base
const baseWords =
  /^\s*%\s*(?:so với |trong |trên )?(?:tổng |toàn bộ )?(?:số |lượng )?(?:lượng )?(?:htx|hợp tác xã|tht|tổ hợp tác|tổ|thành viên|lao động|cán bộ(?: quản lý)?)?\s*([^,;.):]*)/u
const plainBase =
  /^(?:$|(?:htx|tht|hợp tác xã|tổ hợp tác|quản lý)\s*$|hiện (?:có|nay)|(?:hiện )?(?:đang|còn) hoạt động|hoạt động(?!\s+(?:có |hiệu|trong|ở))|(?:trên|của|ở|trong) (?:địa bàn|toàn|tỉnh|huyện|xã|thành phố|thị xã|các htx|htx|hợp tác xã|tht|tổ hợp tác)|toàn |cả |được (?:xếp|đánh giá|phân)|và |\*|”|")/u

export function shares(rule: RuleOf<'shares'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const found = document.figures
    .filter(
      (figure) => figure.form === 'share' && figure.percent && figure.fact.max === null && figure.tense !== 'change'
    )
    .filter((figure) => !ofPlan.test(figure.after) && !moved.test(figure.before))
  const ofFractions = new Set(fractionsOf(document).map((one) => one.share.start))
  const paired = [
    ...found.map((share) => ({ share, part: partOf(document, share) })),
    ...besideCounts(document, new Set(found.map((share) => share.start)))
  ]
    .filter(({ share }) => !ofFractions.has(share.start))
    .sort((a, b) => a.share.start - b.share.start)
  const verdicts: Verdict[] = []
  for (const list of lists(paired)) verdicts.push(...listVerdicts(rule, document, rules, list))
  return verdicts
}

// 8 đơn vị (4,5%)   17 HTX (47,2%)   131 hợp tác xã, chiếm 74,4%
const beside = /^\s*(?:\p{L}+[\s-]+){0,6}(?:\p{L}+\s*)?(?:\(|,?\s*(?:chiếm(?: tỷ lệ)?|đạt tỷ lệ))\s*$/u

/** Per cents right behind a count that the extraction took for something else. */
function besideCounts(document: CheckDocument, taken: ReadonlySet<number>): Pair[] {
  return document.figures.flatMap((percent) => {
    if (
      !percent.percent ||
      percent.passage === null ||
      percent.form === 'growth' ||
      taken.has(percent.start) ||
      percent.fact.max !== null
    )
      return []
    if (ofPlan.test(percent.after) || moved.test(percent.before) || percent.tense === 'change') return []
    const part = document.figures
      .filter(
        (figure) => figure.passage === percent.passage && figure.end <= percent.start && percent.start - figure.end < 50
      )
      .at(-1)
    if (
      part?.form !== 'level' ||
      part.percent ||
      !part.exact ||
      !/^(?:organizations|managers|labour|members)\./u.test(part.base) ||
      !beside.test(document.words.slice(part.end, percent.start))
    )
      return []
    const share: Figure = {
      ...percent,
      base: part.base,
      form: 'share',
      subject: part.subject,
      tense: part.tense,
      year: part.year,
      fact: { ...percent.fact, sector: part.fact.sector }
    }
    return [{ share, part }]
  })
}

interface Pair {
  share: Figure
  part: Figure | null
}

/** Shares of one list share their base: they stand close together and speak of one subject and time. */
export function lists(pairs: Pair[]): Pair[][] {
  const found: Pair[][] = []
  for (const pair of pairs) {
    const last = found.at(-1)?.at(-1)
    const together =
      last !== undefined &&
      last.share.subject === pair.share.subject &&
      last.share.tense === pair.share.tense &&
      familyOf(last.share) === familyOf(pair.share) &&
      tableOf(last.share) === tableOf(pair.share) &&
      pair.share.start - last.share.end < 400
    if (together) found.at(-1)!.push(pair)
    else found.push([pair])
  }
  return found
}

function familyOf(figure: Figure): string {
  return figure.base.split('.')[0]!
}

/** The count that the per cent is about: printed just before it, or in the parenthesis after it. */
export function partOf(document: CheckDocument, share: Figure): Figure | null {
  const candidates = levels(document, [share.base]).filter(
    (figure) =>
      figure.subject === share.subject &&
      figure.fact.sector === share.fact.sector &&
      figure.tense === share.tense &&
      (figure.fact.label === share.fact.label || figure.base !== 'organizations.other') &&
      figure.fact.bound !== 'min' &&
      figure.fact.bound !== 'max'
  )
  const table = share.fact.source.table
  if (table) {
    return (
      candidates
        .filter(
          (figure) =>
            figure.fact.source.table?.id === table.id &&
            figure.fact.source.table.row === table.row &&
            figure.fact.source.table.column < table.column
        )
        .at(-1) ?? null
    )
  }
  const near = candidates.filter((figure) => figure.passage !== null && figure.passage === share.passage)
  const before = near.filter((figure) => figure.end <= share.start && share.start - figure.end < 160).at(-1)
  if (before) return before
  const after = near.find((figure) => figure.start >= share.end && figure.start - share.end < 40)
  return after ?? null
}

function listVerdicts(rule: RuleOf<'shares'>, document: CheckDocument, rules: CheckRules, list: Pair[]): Verdict[] {
  const complete = list.filter((pair): pair is { share: Figure; part: Figure } => pair.part !== null)
  const bases = complete.map(({ share, part }) => basesOf(document, share, part))
  const fits = complete.map(({ share, part }, index) => bases[index]!.filter((base) => fit(share, part, base)))
  const joint = shareOfList(rule, document, rules, complete, fits)
  if (joint) return joint
  const verdicts: Verdict[] = []
  for (const [index, { share, part }] of complete.entries()) {
    const fitting = fits[index]!
    const own = fitting.length > 0 ? ownBase(document, rules, share, part) : null
    if (own && !fit(share, part, own) && own.start !== part.start) {
      verdicts.push(ofAnotherBase(rule, document, rules, share, part, own, fitting[0]!))
      continue
    }
    const agreed = agreedBase(
      complete.flatMap((other, at) => (axisOf(other.share) === axisOf(share) ? [fits[at]!] : []))
    )
    const chosen = agreed ? fitting.find((base) => equal(base.value, agreed.value)) : fitting[0]
    if (chosen) {
      verdicts.push(holds(rule, { form: 'share', terms: [share, part, chosen], direction: 1 }))
      continue
    }
    // a base named in the words may differ from that of the list
    if (fitting.length > 0 && (namesBase(share) || agreed!.start > share.start + 2000)) {
      verdicts.push(holds(rule, { form: 'share', terms: [share, part, fitting[0]!], direction: 1 }))
      continue
    }
    const failed = failing(
      rule,
      document,
      rules,
      share,
      part,
      bases[index]!,
      agreed,
      complete.map((pair) => pair.part)
    )
    // right on another base of the paper: wrong in its list, but not out of thin air
    if (failed.failure && fitting.length > 0) failed.failure.severity = 'warning'
    verdicts.push(failed)
  }
  for (const pair of list) if (!pair.part) verdicts.push(undecided(rule, 'tỷ lệ không kèm số đếm'))
  return verdicts
}

/**
 * The base that the sentence itself gives: "7.215 lao động, trong đó 4.386 lao động là thành viên, chiếm 60,8%", "46 HTX
 * nông nghiệp ..., chiếm 30,7% số HTX nông nghiệp". Null where it names none, or another.
 */
function ownBase(document: CheckDocument, rules: CheckRules, share: Figure, part: Figure): Figure | null {
  if (share.fact.where === 'table' || !part.exact || share.start < part.end) return null
  const [, narrowing = ''] = baseWords.exec(share.after) ?? []
  const totals = wholes[familyOf(share)] ?? []
  if (namesBase(share)) {
    const { sector } = part.fact
    if (sector === null || part.base === 'organizations.total') return null
    if (fold(sectorName(rules, sector).vi) !== narrowing.trim()) return null
    const named = levels(document, [totals[0] ?? '']).filter(
      (figure) => figure.fact.sector === sector && figure.group === part.group && figure.exact
    )
    return new Set(named.map((figure) => printed(figure.value))).size === 1 ? named[0]! : null
  }
  if (!/^\s*%\s*(?:[.,;)]|$)/u.test(share.after)) return null
  const before = levels(document, totals).filter(
    (figure) =>
      figure.passage !== null &&
      figure.passage === part.passage &&
      figure.end <= part.start &&
      part.before.length >= part.start - figure.start &&
      figure.group === part.group &&
      figure.fact.unit === part.fact.unit &&
      figure.fact.sector === part.fact.sector &&
      figure.exact
  )
  const whole = before.at(-1)
  if (!whole || before.length > 1) return null
  const between = document.words.slice(whole.end, part.start)
  return /trong đó/u.test(between) && !/\d/u.test(between) ? whole : null
}

/** The per cent is right, but of a base that stands elsewhere in the paper. */
function ofAnotherBase(
  rule: RuleOf<'shares'>,
  document: CheckDocument,
  rules: CheckRules,
  share: Figure,
  part: Figure,
  own: Figure,
  other: Figure
): Verdict {
  const relation: Relation = { form: 'share', terms: [share, part, own], direction: 1 }
  const fraction = `${show(part)}/${show(other)} = ${show(share)}`
  const note = {
    vi: `; ${fraction}: có thể đã dùng mẫu số ${show(other)}`,
    en: `; ${fraction}: perhaps the base ${show(other)} was used`
  }
  const failure = arithmeticFailure(document, { relation, severity: 'warning', what: nameOf(rules, part), note })
  return fails(rule, failure, relation)
}

const ratings = new Set([
  'organizations.good',
  'organizations.fair',
  'organizations.average',
  'organizations.weak',
  'organizations.unrated',
  'organizations.inactive'
])

/** Sector shares go with sector shares, ratings with ratings, levels of training with such. */
function axisOf(share: Figure): string {
  if (share.fact.sector !== null) return `${share.base}|sector`
  return ratings.has(share.base) ? 'ratings' : share.base.startsWith('managers.') ? 'managers' : share.base
}

/** 20% tổng số HTX đang hoạt động. */
function namesBase(share: Figure): boolean {
  return /^\s*%?\s*(?:so với |trong |trên )?(?:tổng |số )/u.test(share.after)
}

/**
 * Three or more shares that make a hundred are of the sum of their counts, printed or not: "khá, giỏi 15 HTX (41,7%),
 * trung bình 17 HTX (47,2%), yếu 4 HTX (11,1%)". Null where they are no such list.
 */
function shareOfList(
  rule: RuleOf<'shares'>,
  document: CheckDocument,
  rules: CheckRules,
  pairs: readonly { share: Figure; part: Figure }[],
  fits: readonly Figure[][]
): Verdict[] | null {
  if (pairs.length < 3 || new Set(pairs.map(({ share }) => axisOf(share))).size > 1) return null
  if (pairs.some(({ part }) => !part.exact) || agreedBase([...fits])) return null
  const total = pairs.reduce((all, { part }) => all + part.value.top, 0n)
  const fitsOn = (base: bigint) => pairs.filter(({ share, part }) => base > 0n && fit(share, part, countOf(part, base)))
  if (fitsOn(total).length === pairs.length) return pairs.map(() => holds(rule))
  // which whole number most of the shares are of
  const candidates = new Set(
    pairs.flatMap(({ share, part }) => wholesIn(impliedBase(share.interval, part.interval), 40) ?? [])
  )
  let best: { base: bigint; right: { share: Figure; part: Figure }[] } | null = null
  for (const base of [...candidates].sort((a, b) => (a < b ? -1 : 1))) {
    const right = fitsOn(base)
    if (!best || right.length > best.right.length) best = { base, right }
  }
  if (!best || best.right.length < pairs.length - 1 || best.right.length < 2) return null
  const odd = pairs.find((pair) => !best.right.includes(pair))
  // all are shares of one number, though the list is a part of it
  if (!odd) return pairs.map(() => holds(rule))
  const hundredOfAll = pairs.reduce((all, { share }) => all + share.fact.value, 0)
  // the shares make a hundred, or would if the odd one were right
  const rightful = (Number(odd.part.fact.value) * 100) / Number(best.base)
  const reaches =
    Math.abs(hundredOfAll - 100) <= 0.6 * pairs.length ||
    Math.abs(hundredOfAll - odd.share.fact.value + rightful - 100) <= 0.6 * pairs.length
  if (!reaches) return null
  const figures = [
    odd.share,
    odd.part,
    ...pairs.filter((pair) => pair !== odd).flatMap(({ share, part }) => [share, part])
  ]
  const relation: Relation = { form: 'share', terms: [odd.share, odd.part, countOf(odd.part, best.base)], direction: 1 }
  const failure = arithmeticFailure(document, {
    relation,
    severity: rule.severity,
    what: nameOf(rules, odd.part),
    axis: 'of-list'
  })
  failure.certificate = { kind: 'share-of-list', terms: figures.map(termOf), equation: failure.certificate!.equation }
  failure.figures = figures
  failure.spans = spansOf(document, figures)
  return [...best.right.map(() => holds(rule)), fails(rule, failure)]
}

function countOf(part: Figure, base: bigint): Figure {
  const value = whole(base)
  return {
    ...part,
    base: '',
    fact: { ...part.fact, id: '' },
    printed: printed(value),
    value,
    interval: exact(value),
    start: -1,
    end: -1
  }
}

function fit(share: Figure, part: Figure, base: Figure): boolean {
  return (
    base.start !== part.start &&
    !(base.base === part.base && base.fact.sector === part.fact.sector) &&
    base.value.top !== 0n &&
    modeOf({ form: 'share', terms: [share, part, base], direction: 1 }) !== null
  )
}

/** The base that most shares of the list agree upon, if at least two do. */
function agreedBase(fits: Figure[][]): Figure | null {
  const counts = new Map<string, { base: Figure; count: number }>()
  for (const bases of fits) {
    for (const value of new Set(bases.map((base) => printed(base.value, 6)))) {
      const entry = counts.get(value)
      if (entry) entry.count++
      else counts.set(value, { base: bases.find((base) => printed(base.value, 6) === value)!, count: 1 })
    }
  }
  let best: { base: Figure; count: number } | null = null
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return best && best.count >= 2 ? best.base : null
}

const wholes: Record<string, string[]> = {
  organizations: ['organizations.total', 'organizations.active'],
  managers: ['managers.total'],
  labour: ['labour.total', 'members.total'],
  members: ['members.total'],
  revenue: ['revenue.average', 'revenue.total'],
  profit: ['revenue.average', 'revenue.total', 'profit.total'],
  capital: ['capital.total']
}

/** Totals of the same subject and time, and the counts of the same sentence. */
function basesOf(document: CheckDocument, share: Figure, part: Figure): Figure[] {
  const totals = levels(document, wholes[familyOf(share)] ?? []).filter(
    (figure) =>
      figure.subject === part.subject &&
      figure.tense === part.tense &&
      (figure.year === part.year || figure.year === '' || part.year === '') &&
      (figure.fact.sector === null ||
        figure.fact.sector === part.fact.sector ||
        (part.fact.sector ?? '').startsWith(`${figure.fact.sector}+`)) &&
      figure.start !== part.start
  )
  const table = part.fact.source.table
  const sameColumn = table
    ? totals.filter(
        (figure) => figure.fact.source.table?.id === table.id && figure.fact.source.table.column === table.column
      )
    : []
  const family = familyOf(share)
  const beside = neighbours(document, [share]).filter(
    (figure) =>
      figure.fact.unit === part.fact.unit &&
      figure.start < share.start &&
      figure.tense === part.tense &&
      // managers are no share of members
      (!wholes[familyOf(figure)] || familyOf(figure) === family || (wholes[family] ?? []).includes(figure.base))
  )
  return [...sameColumn, ...beside.filter((figure) => figure.start !== part.start), ...totals]
}

function failing(
  rule: RuleOf<'shares'>,
  document: CheckDocument,
  rules: CheckRules,
  share: Figure,
  part: Figure,
  bases: Figure[],
  agreed: Figure | null,
  parts: Figure[]
): Verdict {
  const explained = sumFits(share, part, parts) || jointFits(document, share, part, bases)
  if (explained) return undecided(rule, 'tỷ lệ tính trên tổng của danh sách, tổng này không được in ra')
  const totals = bases.filter((base) => (wholes[familyOf(share)] ?? []).includes(base.base))
  const [, narrowing = ''] = baseWords.exec(share.after) ?? []
  const narrowed = share.after !== '' && !plainBase.test(narrowing.trim())
  const active = /^(?:hiện )?(?:đang|còn)? ?hoạt động/u.test(narrowing.trim())
  const named = active
    ? totals.find((base) => base.base === 'organizations.active')
    : totals.find((base) => base.base !== 'organizations.active')
  // 46 HTX nông nghiệp ..., chiếm 30,7% số HTX nông nghiệp: the sector's own total
  const own =
    part.fact.sector !== null && part.base !== 'organizations.total'
      ? totals.find((one) => one.fact.sector === part.fact.sector && one.base.endsWith('.total'))
      : undefined
  const ofSector =
    own !== undefined && (!narrowed || fold(sectorName(rules, part.fact.sector!).vi).includes(narrowing.trim()))
  const base = agreed ?? (ofSector ? own : named) ?? null
  if (!base || base.start === part.start || (base.base === part.base && base.fact.sector === part.fact.sector))
    return undecided(rule, 'không có mẫu số để tính tỷ lệ')
  if (!agreed && !ofSector && (narrowed || active !== (base.base === 'organizations.active')))
    return undecided(rule, 'mẫu số của tỷ lệ không được nêu')
  const relation: Relation = { form: 'share', terms: [share, part, base], direction: 1 }
  const near =
    agreed !== null ||
    base.passage === share.passage ||
    tableOf(base) !== null ||
    Math.abs(base.start - share.start) < 1500
  const note = staleNote(share, part, base)
  return fails(
    rule,
    arithmeticFailure(document, {
      relation,
      severity: near ? rule.severity : 'warning',
      what: nameOf(rules, part),
      ...(note && { note })
    }),
    relation
  )
}

/** The shares of a list may be of the list's own sum: 132 rated, not printed. */
function sumFits(share: Figure, part: Figure, parts: Figure[]): boolean {
  if (parts.length < 3) return false
  const total = parts.reduce((all, figure) => all + figure.value.top, 0n)
  if (parts.some((figure) => figure.value.bottom !== 1n) || total === 0n) return false
  return [share.interval, share.cut].some(
    (interval) => interval && contains(interval, percentOf(part.value, whole(total)))
  )
}

/** "10 HTX tốt, 18 HTX khá, chiếm 60,9%": the share of both together. */
function jointFits(document: CheckDocument, share: Figure, part: Figure, bases: Figure[]): boolean {
  const before = neighbours(document, [share]).filter(
    (figure) =>
      figure.end <= part.start && part.start - figure.end < 120 && figure.fact.unit === part.fact.unit && figure.exact
  )
  return [1, 2, 3].some((count) => {
    const parts = before.slice(-count)
    if (parts.length < count) return false
    const joint = {
      ...part,
      value: parts.reduce((all, figure) => plus(all, figure.value), part.value),
      interval: sum([part.interval, ...parts.map((figure) => figure.interval)])
    }
    return bases.some((base) => base.start !== part.start && !parts.includes(base) && fit(share, joint, base))
  })
}

function percentOf(part: Rational, base: Rational): Rational {
  return { top: 100n * part.top * base.bottom, bottom: part.bottom * base.top }
}

/** "118/129 = 91,47": a base near the printed one that gives the printed per cent, most often last year's. */
function staleNote(share: Figure, part: Figure, base: Figure): { vi: string; en: string } | null {
  if (base.value.bottom !== 1n || part.value.bottom !== 1n) return null
  const reach = base.value.top / 20n > 3n ? base.value.top / 20n : 3n
  const fitting: bigint[] = []
  for (let near = base.value.top - reach; near <= base.value.top + reach; near++) {
    if (near <= 0n || near === base.value.top) continue
    const percent = percentOf(part.value, whole(near))
    if (contains(share.interval, percent)) fitting.push(near)
  }
  if (fitting.length !== 1) return null
  const near = printed(whole(fitting[0]!))
  const text = `${show(part)}/${near} = ${show(share)}`
  return { vi: `; ${text}: có thể đã dùng mẫu số cũ ${near}`, en: `; ${text}: perhaps an old base of ${near} was used` }
}

/** The base that a per cent of a count implies: 100 x part / per cent. */
export function impliedBase(percent: Interval, part: Interval): Interval {
  return scaled(quotient(part, percent), hundred)
}
