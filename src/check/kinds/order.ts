/** What cannot be more than something else, and what would be strange if it were. */
import { compare, decimal, equal, over, printed, type Rational, times, whole } from '../../model/rational.ts'
import type { CheckRule, CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, both, keyOf, modeOf, nameOf, sectorName, show, spansOf, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import type { Form } from '../relation.ts'
import { type Failure, fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { countsAll, groupBy, levels, nearestTo, populationOf, tableOf } from './groups.ts'

export function order(rule: RuleOf<'order'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { lesser, greater, strict } = rule.relation
  const form: Form = strict ? 'below' : 'atMost'
  const verdicts: Verdict[] = []
  const limits = levels(document, greater).filter((figure) => countsAll(document, figure))
  for (const small of levels(document, lesser)) {
    if (small.tense === 'previous') continue
    const alike = limits.filter(
      (figure) =>
        populationOf(figure) === populationOf(small) &&
        figure.fact.sector === small.fact.sector &&
        sameBase(figure, small) &&
        figure.start !== small.start &&
        figure.fact.period === small.fact.period &&
        figure.partial === small.partial
    )
    verdicts.push(...against(rule, document, rules, small, alike, form))
  }
  return verdicts
}

function against(
  rule: CheckRule,
  document: CheckDocument,
  rules: CheckRules,
  small: Figure,
  limits: Figure[],
  form: Form
): Verdict[] {
  // a cell is held against its own column first
  const own = limits.filter((figure) => tableOf(figure) === tableOf(small))
  const candidates = own.length > 0 ? own : limits
  if (candidates.length === 0) return [undecided(rule, 'không có số để so')]
  const relations = candidates.map((limit): Relation => ({ form, terms: [small, limit], direction: 1 }))
  const right = relations.find((relation) => modeOf(relation) !== null)
  if (right) return [holds(rule, right)]
  const limit = nearestTo(candidates, small.start)!
  const relation: Relation = { form, terms: [small, limit], direction: 1 }
  return [
    fails(
      rule,
      arithmeticFailure(document, {
        relation,
        severity: rule.severity,
        what: nameOf(rules, small),
        other: nameOf(rules, limit),
        axis: rule.id
      }),
      relation
    )
  ]
}

/** A mean per year is not held against one per month, nor triệu đồng against people. */
function sameBase(a: Figure, b: Figure): boolean {
  return (
    /tháng/u.test(a.fact.unit) === /tháng/u.test(b.fact.unit) && /đồng/u.test(a.fact.unit) === /đồng/u.test(b.fact.unit)
  )
}

/** No sector has more than all sectors together. */
export function sectorWithin(rule: RuleOf<'sectorWithin'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const all = levels(document, rule.relation.of)
  const totals = all.filter((figure) => figure.fact.sector === null && countsAll(document, figure))
  for (const part of all.filter((figure) => figure.fact.sector !== null && figure.tense !== 'previous')) {
    const limits = totals.filter(
      (figure) =>
        figure.base === part.base &&
        populationOf(figure) === populationOf(part) &&
        figure.fact.period === part.fact.period
    )
    if (limits.length === 0) continue
    verdicts.push(...against(rule, document, rules, part, limits, 'atMost'))
  }
  return verdicts
}

/** So many members each cooperative must have: 7 by the law of 2012, 5 by that of 2023. */
export function perOrganization(
  rule: RuleOf<'perOrganization'>,
  document: CheckDocument,
  rules: CheckRules
): Verdict[] {
  const { of, least, most, until } = rule.relation
  const verdicts: Verdict[] = []
  for (const people of levels(document, [of]).filter(
    (figure) => figure.subject === 'HTX' && figure.tense === 'now' && figure.fact.label === null
  )) {
    if (until && (people.year === '' || people.year > until)) continue
    const counts = levels(document, ['organizations.total', 'organizations.active']).filter(
      (figure) =>
        populationOf(figure) === populationOf(people) &&
        figure.fact.sector === people.fact.sector &&
        (tableOf(people) === null || tableOf(figure) === tableOf(people))
    )
    if (counts.length === 0) continue
    const limit = decimal(least ?? most ?? '0')
    const broken = counts.filter((count) => {
      const needed = times(count.value, limit)
      return least
        ? people.interval.high !== null && compare(people.interval.high, needed) < 0
        : people.interval.low !== null && compare(people.interval.low, needed) > 0
    })
    if (broken.length < counts.length) {
      verdicts.push(holds(rule))
      continue
    }
    const count = broken.sort((a, b) => compare(a.value, b.value))[least ? 0 : broken.length - 1]!
    const needed = times(count.value, limit)
    const equation = `${show(count)} × ${printed(limit)} = ${printed(needed)} ${least ? '>' : '<'} ${show(people)}`
    verdicts.push(
      fails(
        rule,
        noted(
          document,
          rules,
          rule,
          [people, count],
          equation,
          `per-organization-${least ? 'least' : 'most'}-${printed(limit)}`,
          needed
        )
      )
    )
  }
  return verdicts
}

function noted(
  document: CheckDocument,
  rules: CheckRules,
  rule: CheckRule,
  figures: Figure[],
  equation: string,
  kind: string,
  expected: Rational | null = null
): Failure {
  const [first] = figures as [Figure]
  return {
    severity: rule.severity,
    slots: {
      place: document.placeOf(first.start),
      what: nameOf(rules, first),
      equation: both(equation),
      stated: both(show(first)),
      expected: both(expected ? printed(expected) : ''),
      difference: both(''),
      other: both(figures.slice(1).map(show).join('; ')),
      note: both('')
    },
    stated: first.value,
    expected,
    difference: null,
    certificate: { kind, terms: figures.map(termOf), equation },
    figures,
    spans: spansOf(document, figures),
    key: [rule.id, ...keyOf(first)]
  }
}

/** Workers x income a year cannot be more than cooperatives x revenue, unless the income comes from elsewhere. */
export function payroll(rule: RuleOf<'payroll'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const yearly = (figure: Figure) => !/tháng/u.test(figure.fact.unit)
  for (const income of levels(document, ['income.average']).filter(
    (figure) => figure.tense === 'now' && yearly(figure)
  )) {
    const alike = (figure: Figure) =>
      figure.tense === 'now' &&
      figure.subject === income.subject &&
      figure.fact.sector === income.fact.sector &&
      figure.year === income.year &&
      figure.population === income.population
    const [labour] = levels(document, ['labour.total']).filter(alike)
    const revenues = levels(document, ['revenue.average']).filter(
      (figure) => alike(figure) && figure.fact.period === income.fact.period
    )
    const [count] = levels(document, ['organizations.total']).filter(alike)
    const [revenue] = revenues
    if (!labour || !revenue || !count) {
      verdicts.push(undecided(rule, 'thiếu lao động, doanh thu hoặc số HTX'))
      continue
    }
    const [wages, takings] = [times(labour.value, income.value), times(count.value, revenue.value)]
    if (revenue.fact.bound !== null || compare(wages, takings) <= 0) {
      verdicts.push(holds(rule))
      continue
    }
    const equation = `${show(labour)} × ${show(income)} = ${printed(wages)} > ${show(count)} × ${show(revenue)} = ${printed(takings)}`
    verdicts.push(fails(rule, noted(document, rules, rule, [income, labour, revenue, count], equation, 'payroll')))
    break
  }
  return verdicts
}

/** Profit is seldom more than a quarter of revenue. */
export function margin(rule: RuleOf<'margin'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { part, whole: wholeId, most } = rule.relation
  const verdicts: Verdict[] = []
  for (const profit of levels(document, [part]).filter((figure) => figure.tense === 'now')) {
    const revenue = nearestTo(
      levels(document, [wholeId]).filter(
        (figure) =>
          populationOf(figure) === populationOf(profit) &&
          figure.fact.sector === profit.fact.sector &&
          figure.fact.period === profit.fact.period
      ),
      profit.start
    )
    if (!revenue || revenue.value.top === 0n) continue
    const share = over(times(whole(100), profit.value), revenue.value)
    if (compare(share, decimal(most)) <= 0 || compare(share, whole(100)) >= 0) {
      verdicts.push(holds(rule))
      continue
    }
    verdicts.push(
      fails(
        rule,
        noted(
          document,
          rules,
          rule,
          [profit, revenue],
          `100 × ${show(profit)} / ${show(revenue)} = ${printed(share, 1)}%`,
          `margin-${most}`
        )
      )
    )
  }
  return verdicts
}

/** One credit fund holds most of the members. */
export function dominant(rule: RuleOf<'dominant'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { of, most } = rule.relation
  const verdicts: Verdict[] = []
  for (const part of levels(document, [of]).filter(
    (figure) => figure.fact.sector === 'credit' && figure.tense === 'now'
  )) {
    const total = nearestTo(
      levels(document, [of]).filter(
        (figure) =>
          figure.fact.sector === null &&
          populationOf(figure) === populationOf(part) &&
          tableOf(figure) === tableOf(part)
      ),
      part.start
    )
    if (!total || total.value.top === 0n) continue
    const share = over(times(whole(100), part.value), total.value)
    if (compare(share, decimal(most)) <= 0) {
      verdicts.push(holds(rule))
      continue
    }
    verdicts.push(
      fails(
        rule,
        noted(
          document,
          rules,
          rule,
          [part, total],
          `100 × ${show(part)} / ${show(total)} = ${printed(share, 1)}%`,
          `margin-${most}`
        )
      )
    )
  }
  return verdicts
}

/** The same mean in sector after sector: filled in rather than counted. */
export function sameEverywhere(rule: RuleOf<'sameEverywhere'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const least = Number(rule.relation.least)
  for (const group of groupBy(
    levels(document, rule.relation.of).filter((figure) => figure.fact.sector !== null && figure.tense === 'now'),
    (figure) => `${figure.base}|${populationOf(figure)}`
  ).values()) {
    for (const same of groupBy(group, (figure) => printed(figure.value, 6)).values()) {
      const sectors = new Set(same.map((figure) => figure.fact.sector))
      if (sectors.size < least) continue
      const list = [...sectors].map((sector) => same.find((figure) => figure.fact.sector === sector)!)
      verdicts.push(
        fails(
          rule,
          noted(
            document,
            rules,
            rule,
            list,
            list.map((figure) => `${sectorName(rules, figure.fact.sector!).vi}: ${show(figure)}`).join('; '),
            'same-values'
          )
        )
      )
    }
    verdicts.push(holds(rule))
  }
  return verdicts
}

/** Exactly seven members each, the least that the law of 2012 asked for, in sector after sector. */
export function sevenEach(rule: RuleOf<'sevenEach'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const pairs: [Figure, Figure][] = []
  for (const members of levels(document, ['members.total']).filter(
    (figure) =>
      figure.fact.sector !== null &&
      figure.fact.sector !== 'credit' &&
      figure.tense === 'now' &&
      figure.subject === 'HTX'
  )) {
    const count = nearestTo(
      levels(document, ['organizations.total']).filter(
        (figure) =>
          figure.fact.sector === members.fact.sector &&
          populationOf(figure) === populationOf(members) &&
          tableOf(figure) === tableOf(members)
      ),
      members.start
    )
    if (!count || count.value.top === 0n) continue
    if (equal(members.value, times(count.value, whole(7)))) pairs.push([members, count])
  }
  const sectors = new Set(pairs.map(([members]) => members.fact.sector))
  if (sectors.size < 2) return sectors.size === 0 ? [] : [holds(rule)]
  const equation = pairs.map(([members, count]) => `${show(members)} = 7 × ${show(count)}`).join('; ')
  return [fails(rule, noted(document, rules, rule, pairs.flat(), equation, 'seven-each'))]
}

/** Two figures that need not be alike are: members and workers, both 420. */
export function coincidence(rule: RuleOf<'coincidence'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const one of levels(document, [rule.relation.one]).filter(
    (figure) => figure.fact.sector === null && figure.tense === 'now' && figure.fact.where !== 'table'
  )) {
    const other = nearestTo(
      levels(document, [rule.relation.other]).filter(
        (figure) =>
          populationOf(figure) === populationOf(one) && figure.fact.sector === null && figure.fact.where !== 'table'
      ),
      one.start
    )
    if (!other) continue
    if (!equal(one.value, other.value) || compare(one.value, whole(20)) < 0) verdicts.push(holds(rule))
    else
      verdicts.push(
        fails(rule, noted(document, rules, rule, [one, other], `${show(one)} = ${show(other)}`, 'same-values'))
      )
    break
  }
  return verdicts
}
