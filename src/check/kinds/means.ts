/** Means: between the extremes of their parts, weighted by them, twelve months to the year, total = mean x count. */
import { canBeAtMost, exactly, type Interval, isExact, meets, product, quotient, sum } from '../../model/interval.ts'
import {
  absolute,
  compare,
  decimal,
  minus,
  over,
  plus,
  printed,
  type Rational,
  times,
  whole
} from '../../model/rational.ts'
import type { CheckRule, CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, both, keyOf, modeOf, nameOf, show, spansOf, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { middle } from '../relation.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { groupBy, levels, nearestTo, populationOf, tableOf } from './groups.ts'
import { constant } from './loose.ts'

interface MeanList {
  mean: Figure
  /** One for each sector. */
  parts: Figure[]
}

/** The mean of all and the means of its sectors, printed for one time and population. */
function meanLists(document: CheckDocument, indicator: string): MeanList[] {
  const found: MeanList[] = []
  for (const group of groupBy(
    levels(document, [indicator]),
    (figure) => `${populationOf(figure)}|${/tháng/u.test(figure.fact.unit)}`
  ).values()) {
    const bySector = [
      ...groupBy(
        group.filter((figure) => figure.fact.sector !== null),
        (figure) => figure.fact.sector!
      ).values()
    ]
    const means = group.filter((figure) => figure.fact.sector === null)
    if (bySector.length < 2 || means.length === 0) continue
    // told twice with two values: the repeat check speaks of that
    const parts = [
      ...bySector.map((figures) => figures[0]!),
      ...single(document, indicator, group[0]!, bySector.flat())
    ]
    const mean =
      nearestTo(
        means.filter((figure) => tableOf(figure) === tableOf(parts[0]!)),
        parts[0]!.start
      ) ?? nearestTo(means, parts[0]!.start)!
    found.push({ mean, parts })
  }
  return found
}

/** "1 quỹ tín dụng nhân dân, doanh thu 6.200 triệu đồng": of one alone the total is the mean. */
function single(document: CheckDocument, indicator: string, like: Figure, told: readonly Figure[]): Figure[] {
  const total = indicator.replace(/average$/u, 'total')
  if (total === indicator) return []
  const counts = levels(document, ['organizations.total'])
  return levels(document, [total]).filter((figure) => {
    const { sector } = figure.fact
    if (sector === null || figure.group !== like.group || told.some((part) => part.fact.sector === sector)) return false
    const own = counts.filter((count) => count.fact.sector === sector && count.group === like.group)
    return own.length > 0 && own.every((count) => count.exact && compare(count.value, whole(1)) === 0)
  })
}

export function meanRange(rule: RuleOf<'meanRange'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const indicator of rule.relation.of) {
    for (const { mean, parts } of meanLists(document, indicator)) {
      if (!sectorsAreAll(document, mean, parts)) {
        verdicts.push(undecided(rule, 'chưa đủ lĩnh vực để so với bình quân chung'))
        continue
      }
      const sorted = [...parts].sort((a, b) => compare(a.value, b.value))
      const [lowest, highest] = [sorted[0]!, sorted.at(-1)!]
      const above = !canBeAtMost(mean.interval, highest.interval)
      const below = !canBeAtMost(lowest.interval, mean.interval)
      // the mean is the highest although a sector of weight lies lower
      const atTop =
        compare(mean.value, highest.value) >= 0 &&
        compare(lowest.value, highest.value) < 0 &&
        cannotReach(document, mean, parts)
      const atBottom =
        compare(mean.value, lowest.value) <= 0 &&
        compare(lowest.value, highest.value) < 0 &&
        cannotReach(document, mean, parts)
      if (!above && !below && !atTop && !atBottom) {
        verdicts.push(holds(rule))
        continue
      }
      const equation = `${show(lowest)} ≤ … ≤ ${show(highest)}; ${show(mean)}`
      const weighted = bestWeights(document, mean, parts)
      const expected = weighted ? middle(weighted.result) : null
      verdicts.push(
        fails(rule, {
          ...meanFailure(document, rules, rule, mean, parts, equation, expected),
          certificate: {
            kind: 'mean-range',
            terms: [mean, ...parts, ...(weighted?.weights ?? [])].map(termOf),
            equation: weighted ? `${weighted.equation}; ${equation}` : equation
          },
          key: ['range', ...keyOf(mean)]
        })
      )
    }
  }
  return verdicts
}

function meanFailure(
  document: CheckDocument,
  rules: CheckRules,
  rule: CheckRule,
  mean: Figure,
  parts: Figure[],
  equation: string,
  expected: Rational | null
) {
  return {
    severity: rule.severity,
    slots: {
      place: document.placeOf(mean.start),
      what: nameOf(rules, mean),
      equation: both(equation),
      stated: both(show(mean)),
      expected: both(expected ? printed(expected, 1) : ''),
      difference: both(expected ? printed(absolute(minus(mean.value, expected)), 1) : ''),
      other: both(parts.map(show).join('; ')),
      note: both('')
    },
    stated: mean.value,
    expected,
    difference: expected ? absolute(minus(mean.value, expected)) : null,
    figures: [mean, ...parts],
    spans: spansOf(document, [mean, ...parts])
  }
}

/** The sectors with a mean hold all organizations, or as good as all. */
function sectorsAreAll(document: CheckDocument, mean: Figure, parts: Figure[]): boolean {
  const counts = levels(document, ['organizations.total', 'organizations.active']).filter(
    (figure) => figure.subject === mean.subject && figure.tense === mean.tense && figure.year === mean.year
  )
  const of = parts.map((part) => counts.find((count) => count.fact.sector === part.fact.sector))
  if (of.some((count) => count === undefined)) return parts.length >= 4
  const total = sum(of.map((count) => count!.interval))
  return counts.some((count) => count.fact.sector === null && meets(count.interval, total))
}

interface Weighted {
  result: Interval
  weights: Figure[]
  equation: string
}

const weightIndicators = [
  'labour.total',
  'organizations.total',
  'organizations.active',
  'members.total',
  'labour.members'
]

/** Under all weights that the text gives, the weighted mean stays away from the printed one; none given counts as no. */
function cannotReach(document: CheckDocument, mean: Figure, parts: Figure[]): boolean {
  const given = weightIndicators.map((id) => weightedBy(document, mean, parts, id)).filter((one) => one !== null)
  return given.length > 0 && given.every((one) => !meets(one.result, mean.interval))
}

function bestWeights(document: CheckDocument, mean: Figure, parts: Figure[]): Weighted | null {
  const order = mean.base.startsWith('income')
    ? weightIndicators
    : ['organizations.total', 'organizations.active', ...weightIndicators]
  for (const id of order) {
    const weighted = weightedBy(document, mean, parts, id)
    if (weighted) return weighted
  }
  return null
}

/** (300 x 23,4 + 150 x 42 + ...) / 630, the weights and means as intervals. */
function weightedBy(document: CheckDocument, mean: Figure, parts: Figure[], indicator: string): Weighted | null {
  const counts = levels(document, [indicator]).filter(
    (figure) =>
      figure.subject === mean.subject &&
      figure.tense === mean.tense &&
      (figure.year === mean.year || figure.year === '')
  )
  const substitutes =
    indicator === 'organizations.total'
      ? levels(document, ['organizations.active']).filter(
          (figure) => figure.subject === mean.subject && figure.tense === mean.tense
        )
      : []
  const weights: Figure[] = []
  for (const part of parts) {
    const here = (figure: Figure) => figure.fact.sector === part.fact.sector
    const beside = (figures: Figure[]) =>
      nearestTo(
        figures.filter((figure) => tableOf(figure) === tableOf(part)),
        part.start
      )
    const [own, others] = [counts.filter(here), substitutes.filter(here)]
    const weight = beside(own) ?? beside(others) ?? nearestTo(own, part.start) ?? nearestTo(others, part.start)
    if (!weight || weight.value.top === 0n) return null
    weights.push(weight)
  }
  // "hơn 300" is taken as printed: a weight without end gives no mean
  const weightOf = (weight: Figure) =>
    weight.interval.low && weight.interval.high ? weight.interval : exactly(weight.value)
  const total = sum(weights.map(weightOf))
  const result = boundedMean(parts, weights.map(weightOf))
  const value = middle(
    quotient(sum(parts.map((part, index) => product(weightOf(weights[index]!), part.interval))), total)
  )
  const equation = `(${parts.map((part, index) => `${show(weights[index]!)} × ${show(part)}`).join(' + ')}) / ${printed(middle(total)!)} = ${value ? printed(value, 1) : '?'} ≠ ${show(mean)}`
  return { result, weights, equation }
}

/** The least and the greatest that the weighted mean can be: heavy on the low parts, and on the high ones. */
function boundedMean(parts: Figure[], weights: Interval[]): Interval {
  if (weights.every(isExact)) {
    const total = sum(weights)
    return quotient(sum(parts.map((part, index) => product(weights[index]!, part.interval))), total)
  }
  const side = (pick: (interval: Interval) => Rational | null, heavyBelow: boolean): Rational | null => {
    const order = parts
      .map((part, index) => ({ value: pick(part.interval) ?? part.value, weight: weights[index]! }))
      .sort((a, b) => compare(a.value, b.value))
    let best: Rational | null = null
    for (let cut = 0; cut <= order.length; cut++) {
      let top = whole(0)
      let bottom = whole(0)
      for (const [index, { value, weight }] of order.entries()) {
        const heavy = heavyBelow ? index < cut : index >= cut
        const amount = (heavy ? weight.high : weight.low)!
        top = plus(top, times(amount, value))
        bottom = plus(bottom, amount)
      }
      if (bottom.top === 0n) return null
      const mean = over(top, bottom)
      if (!best || (heavyBelow ? compare(mean, best) < 0 : compare(mean, best) > 0)) best = mean
    }
    return best
  }
  return {
    low: side((interval) => interval.low, true),
    high: side((interval) => interval.high, false),
    lowOpen: false,
    highOpen: false
  }
}

export function weightedMean(rule: RuleOf<'weightedMean'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const indicator of rule.relation.of) {
    for (const { mean, parts } of meanLists(document, indicator)) {
      if (!sectorsAreAll(document, mean, parts)) {
        verdicts.push(undecided(rule, 'chưa đủ lĩnh vực để tính bình quân gia quyền'))
        continue
      }
      const given = rule.relation.weights
        .map((id) => weightedBy(document, mean, parts, id))
        .filter((one) => one !== null)
      if (given.length === 0) {
        verdicts.push(undecided(rule, 'không có quyền số theo lĩnh vực'))
        continue
      }
      if (given.some((one) => meets(one.result, mean.interval) || (mean.cut !== null && meets(one.result, mean.cut)))) {
        verdicts.push(holds(rule))
        continue
      }
      const best = given[0]!
      const expected = middle(best.result)!
      // the sectors' own means are rounded, idle cooperatives may be left out: two in a hundred are no contradiction
      const far = compare(absolute(minus(mean.value, expected)), times(mean.value, decimal('0.02'))) > 0
      verdicts.push(
        fails(rule, {
          ...meanFailure(document, rules, rule, mean, parts, best.equation, expected),
          severity: far ? rule.severity : 'info',
          certificate: {
            kind: 'weighted-mean',
            terms: [mean, ...parts, ...best.weights].map(termOf),
            equation: best.equation
          },
          figures: [mean, ...parts, ...best.weights],
          spans: spansOf(document, [mean, ...parts]),
          key: ['weighted', ...keyOf(mean)]
        })
      )
    }
  }
  return verdicts
}

export function months(rule: RuleOf<'months'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const figures = levels(document, rule.relation.of)
  for (const group of groupBy(
    figures,
    (figure) => `${figure.base}|${populationOf(figure)}|${figure.fact.sector ?? ''}`
  ).values()) {
    const monthly = group.filter((figure) => /tháng/u.test(figure.fact.unit))
    const yearly = group.filter((figure) => /năm/u.test(figure.fact.unit))
    for (const year of yearly) {
      const month = nearestTo(monthly, year.start)
      if (!month) continue
      const relation: Relation = {
        form: 'times',
        terms: [year, constant(document, whole(12), month), month],
        direction: 1
      }
      if (modeOf(relation) !== null) {
        verdicts.push(holds(rule, relation))
        continue
      }
      const expected = times(whole(12), month.value)
      const far = compare(absolute(minus(year.value, expected)), times(expected, decimal('0.05'))) > 0
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: far ? rule.severity : 'info',
            what: nameOf(rules, year),
            axis: 'months'
          }),
          relation
        )
      )
    }
  }
  return verdicts
}

export function productOf(rule: RuleOf<'product'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { total: totalId, mean: meanId, count: countId } = rule.relation
  const verdicts: Verdict[] = []
  const rightful = new Set<string>()
  const failed: { key: string; verdict: Verdict }[] = []
  for (const total of levels(document, [totalId])) {
    const alike = (figure: Figure) =>
      figure.subject === total.subject &&
      figure.tense === total.tense &&
      figure.year === total.year &&
      figure.fact.sector === total.fact.sector &&
      figure.population === total.population
    const means = levels(document, [meanId]).filter(alike)
    const counts = levels(
      document,
      countId === 'organizations.total' ? [countId, 'organizations.active'] : [countId]
    ).filter(alike)
    if (means.length === 0 || counts.length === 0) {
      verdicts.push(undecided(rule, 'thiếu bình quân hoặc số lượng'))
      continue
    }
    const relations = means.flatMap((mean) =>
      counts.map((count): Relation => ({ form: 'times', terms: [total, count, mean], direction: 1 }))
    )
    const right = relations.find((relation) => modeOf(relation) !== null)
    const key = `${total.subject}|${total.tense}|${total.year}|${total.fact.sector ?? ''}`
    if (right) {
      rightful.add(key)
      verdicts.push(holds(rule, right))
      continue
    }
    const relation = relations.find((one) => one.terms[1]!.base === countId) ?? relations[0]!
    const expected = times(relation.terms[1]!.value, relation.terms[2]!.value)
    const far = compare(absolute(minus(total.value, expected)), times(expected, decimal('0.02'))) > 0
    failed.push({
      key,
      verdict: fails(
        rule,
        arithmeticFailure(document, {
          relation,
          severity: far ? rule.severity : 'info',
          what: nameOf(rules, total),
          axis: 'product'
        }),
        relation
      )
    })
  }
  // where one total is the product another is of something else: of the new ones, of a programme
  for (const { key, verdict } of failed)
    verdicts.push(rightful.has(key) ? undecided(rule, 'tổng khác đã khớp với bình quân') : verdict)
  return verdicts
}
