/** Stocks and flows over time: start + new − gone = end, part of a year within the year, estimates that outrun the pace. */
import { canBeAtMost, sum } from '../../model/interval.ts'
import { compare, decimal, over, printed, times, whole } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, both, keyOf, modeOf, nameOf, show, spansOf, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { groupBy, isAnchored, levels, tableOf } from './groups.ts'

export function flow(rule: RuleOf<'flow'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { stock, come, gone, when } = rule.relation
  const verdicts: Verdict[] = []
  const plain = (figure: Figure) =>
    figure.population === '|' && !figure.partial && figure.fact.bound !== 'min' && figure.fact.bound !== 'max'
  const stocks = levels(document, [stock]).filter(plain)
  const ends = stocks.filter(
    (figure) =>
      figure.tense === (when === 'plan' ? 'plan' : 'now') &&
      /^\d{4}$/u.test(figure.year) &&
      isAnchored(figure) &&
      (when === 'now' || isNextPlan(document, figure) || tableOf(figure) !== null)
  )
  const done = new Set<string>()
  for (const end of ends) {
    const alike = (figure: Figure) =>
      figure.subject === end.subject && figure.fact.sector === end.fact.sector && plain(figure)
    const sameTime = (figure: Figure) =>
      figure.tense === end.tense &&
      (figure.fact.period === end.fact.period || (figure.fullYear && end.fullYear && figure.year === end.year))
    const [ins, outs] = [come, gone].map((ids) =>
      nearby(
        end,
        levels(document, ids).filter((figure) => alike(figure) && sameTime(figure))
      )
    ) as [Figure[], Figure[]]
    const before = String(Number(end.year) - 1)
    if (ins.length > 0 && outs.length === 0 && when === 'plan') {
      const more = moreThanCame(rule, document, rules, end, ins, stocks, before)
      if (more) {
        verdicts.push(more)
        continue
      }
    }
    if (ins.length === 0 || outs.length === 0) {
      verdicts.push(undecided(rule, 'thiếu số tăng hoặc số giảm trong kỳ'))
      continue
    }
    const earlier = stocks.filter(
      (figure) => alike(figure) && figure.year === before && figure.fullYear && figure.start !== end.start
    )
    const known = earlier.filter((figure) => figure.tense !== 'plan' && (when === 'now' || isNextPlan(document, end)))
    const own = known.filter((figure) => tableOf(figure) === tableOf(end))
    // of a row of planned years each begins where the one before ends; what was reached goes before what was planned
    const planned = earlier.filter(
      (figure) =>
        figure.tense === 'plan' && when === 'plan' && tableOf(figure) !== null && tableOf(figure) === tableOf(end)
    )
    const starts = own.length > 0 ? own : planned.length > 0 ? planned : known
    if (starts.length === 0) {
      verdicts.push(undecided(rule, 'không nêu số đầu kỳ'))
      continue
    }
    const here = (figure: Figure) => alike(figure) && sameTime(figure)
    const relations = starts.flatMap((start) =>
      ins.flatMap((new_) =>
        outs.map((out): Relation => ({ form: 'flow', terms: [end, start, new_, out], direction: 1 }))
      )
    )
    const right = relations.find((relation) => modeOf(relation) !== null)
    if (right) {
      verdicts.push(holds(rule, right))
      continue
    }
    if (levels(document, ['organizations.converted']).some((figure) => here(figure) && figure.value.top > 0n)) {
      verdicts.push(undecided(rule, 'có chuyển đổi loại hình trong kỳ'))
      continue
    }
    const relation = relations[0]!
    const key = keyOf(end).join('|')
    if (done.has(key)) continue
    done.add(key)
    const together = relation.terms.every(
      (term) =>
        term.passage === end.passage ||
        Math.abs(term.start - end.start) < 1200 ||
        (tableOf(term) !== null && tableOf(term) === tableOf(end))
    )
    verdicts.push(
      fails(
        rule,
        arithmeticFailure(document, {
          relation,
          severity: together ? rule.severity : 'warning',
          what: nameOf(rules, end),
          axis: 'flow'
        }),
        relation
      )
    )
  }
  return when === 'now' ? [...verdicts, ...flowOfPassage(rule, document, rules)] : verdicts
}

/** "Thành lập mới 01 liên hiệp ... đến cuối năm có 08 liên hiệp", where there is 01: none go, but more than come are there. */
function moreThanCame(
  rule: RuleOf<'flow'>,
  document: CheckDocument,
  rules: CheckRules,
  end: Figure,
  ins: Figure[],
  stocks: Figure[],
  before: string
): Verdict | null {
  const starts = stocks.filter(
    (figure) =>
      figure.subject === end.subject &&
      figure.fact.sector === end.fact.sector &&
      figure.year === before &&
      figure.fullYear &&
      figure.tense !== 'plan'
  )
  const [came, start] = [ins[0]!, starts[0]]
  if (!start || ins.length > 1 || came.passage !== end.passage || !isNextPlan(document, end)) return null
  const most = sum([start.interval, came.interval])
  if (starts.some((one) => canBeAtMost(end.interval, sum([one.interval, came.interval])))) return null
  if (!most.high) return null
  const relation: Relation = { form: 'change', terms: [came, end, start], direction: 1 }
  return fails(
    rule,
    arithmeticFailure(document, { relation, severity: 'warning', what: nameOf(rules, end), axis: 'flow' }),
    relation
  )
}

/** Năm 2011 có 33 HTX. Qua năm năm có 7 HTX ra đời, 3 HTX giải thể. Đến nay có 37 HTX: one passage tells it all. */
function flowOfPassage(rule: RuleOf<'flow'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { stock, come, gone } = rule.relation
  const verdicts: Verdict[] = []
  const plain = (figure: Figure) =>
    figure.passage !== null && figure.population === '|' && figure.fact.sector === null && figure.tense !== 'plan'
  for (const totals of groupBy(
    levels(document, [stock]).filter(plain),
    (figure) => `${figure.passage!.start}|${figure.subject}`
  ).values()) {
    const [start, end] = totals
    if (totals.length !== 2 || !start || !end || start.year === end.year || start.year > end.year) continue
    const [ins, outs] = [come, gone].map((ids) =>
      levels(document, ids).filter(
        (figure) => plain(figure) && figure.passage === start.passage && figure.subject === start.subject
      )
    ) as [Figure[], Figure[]]
    if (ins.length !== 1 || outs.length !== 1) continue
    const relation: Relation = { form: 'flow', terms: [end, start, ins[0]!, outs[0]!], direction: 1 }
    if (modeOf(relation) !== null) verdicts.push(holds(rule, relation))
    else
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: 'warning',
            what: nameOf(rules, end),
            axis: 'flow-of-passage'
          }),
          relation
        )
      )
  }
  return verdicts
}

/** Cells go with cells of their own table; without any, all will do. */
function nearby(end: Figure, figures: Figure[]): Figure[] {
  const own = figures.filter((figure) => tableOf(figure) === tableOf(end))
  return own.length > 0 ? own : figures
}

/** The plan of the coming year: that of the year gone by was made before its figures were known. */
function isNextPlan(document: CheckDocument, figure: Figure): boolean {
  const { planYear, year } = document.report.document
  return planYear !== null ? figure.year === String(planYear) : year === null || figure.year > String(year)
}

/** What came in half a year is not more than what came in the year. */
export function partYear(rule: RuleOf<'partYear'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const figures = levels(document, rule.relation.of).filter((figure) => figure.tense === 'now')
  for (const group of groupBy(
    figures,
    (figure) => `${figure.base}|${figure.subject}|${figure.fact.sector ?? ''}|${figure.population}|${figure.year}`
  ).values()) {
    const years = group.filter((figure) => figure.fact.period === figure.year)
    for (const part of group.filter((figure) => /^\d{4}-\d\d\/\d{4}-\d\d$/u.test(figure.fact.period ?? ''))) {
      if (years.length === 0) {
        verdicts.push(undecided(rule, 'không nêu số cả năm'))
        continue
      }
      const relations = years.map((year): Relation => ({ form: 'atMost', terms: [part, year], direction: 1 }))
      const right = relations.find((relation) => modeOf(relation) !== null)
      if (right) verdicts.push(holds(rule, right))
      else
        verdicts.push(
          fails(
            rule,
            arithmeticFailure(document, {
              relation: relations[0]!,
              severity: rule.severity,
              what: nameOf(rules, part),
              axis: 'part-year'
            }),
            relations[0]!
          )
        )
    }
  }
  return verdicts
}

/** 126 triệu in ten months and 200 in twelve: the last two would have to earn three times as much. */
export function pace(rule: RuleOf<'pace'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const most = decimal(rule.relation.factor)
  for (const sofar of levels(document, rule.relation.of)) {
    const month =
      /^(\d{4})-(\d\d)(?:-\d\d)?$/u.exec(sofar.fact.period ?? '') ??
      /^(\d{4})-01\/\1-(\d\d)$/u.exec(sofar.fact.period ?? '')
    if (!month || sofar.tense !== 'now' || month[2] === '12' || sofar.value.top === 0n) continue
    const year = levels(document, [sofar.base]).find(
      (figure) =>
        figure.fact.period === month[1] &&
        figure.tense === 'now' &&
        figure.subject === sofar.subject &&
        figure.fact.sector === sofar.fact.sector &&
        figure.passage === sofar.passage
    )
    if (!year) {
      verdicts.push(undecided(rule, 'không nêu số ước cả năm'))
      continue
    }
    const elapsed = Number(month[2])
    const atPace = times(sofar.value, over(whole(12), whole(elapsed)))
    if (compare(year.value, times(atPace, most)) <= 0) {
      verdicts.push(holds(rule))
      continue
    }
    const equation = `${show(sofar)} × 12 / ${elapsed} = ${printed(atPace, 1)} < ${show(year)}`
    verdicts.push(
      fails(rule, {
        severity: rule.severity,
        slots: {
          place: document.placeOf(year.start),
          what: nameOf(rules, year),
          equation: both(equation),
          stated: both(show(year)),
          expected: both(printed(atPace, 1)),
          difference: both(''),
          other: both(show(sofar)),
          note: both('')
        },
        stated: year.value,
        expected: atPace,
        difference: null,
        certificate: { kind: `pace-${elapsed}`, terms: [termOf(year), termOf(sofar)], equation },
        figures: [year, sofar],
        spans: spansOf(document, [year, sofar]),
        key: ['pace', ...keyOf(year)]
      })
    )
  }
  return verdicts
}

/** A plan below what there is already, without a word. */
export function belowPresent(rule: RuleOf<'belowPresent'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const [, group] of groupBy(
    levels(document, rule.relation.of),
    (figure) => `${figure.base}|${figure.subject}|${figure.fact.sector ?? ''}|${figure.population}`
  )) {
    const plans = group.filter((figure) => figure.tense === 'plan' && /^\d{4}$/u.test(figure.year))
    for (const plan of plans.slice(0, 1)) {
      const present = group.filter(
        (figure) =>
          figure.tense === 'now' &&
          figure.year === String(Number(plan.year) - 1) &&
          /tháng/u.test(figure.fact.unit) === /tháng/u.test(plan.fact.unit)
      )
      if (present.length === 0) {
        verdicts.push(undecided(rule, 'không nêu số hiện tại'))
        continue
      }
      const relations = present.map((now): Relation => ({ form: 'atMost', terms: [now, plan], direction: 1 }))
      const right = relations.find((relation) => modeOf(relation) !== null)
      if (right) {
        verdicts.push(holds(rule))
        continue
      }
      const failure = arithmeticFailure(document, {
        relation: relations[0]!,
        severity: rule.severity,
        what: nameOf(rules, plan),
        axis: 'below-present'
      })
      failure.slots.stated = both(show(plan))
      failure.slots.other = both(show(present[0]!))
      failure.stated = plan.value
      verdicts.push(fails(rule, failure))
    }
  }
  return verdicts
}
