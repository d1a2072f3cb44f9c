/** Done against planned: "đạt 31,4% kế hoạch", "250% kế hoạch", "vượt 2,7%", "đạt chỉ tiêu". */
import { wholesIn } from '../../model/interval.ts'
import { hundred } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, both, certificateOf, modeOf, nameOf, show, spansOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import { type Figure, printedOnly } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { levels, tableOf } from './groups.ts'
import { constant, figureAt } from './loose.ts'
import { impliedBase } from './shares.ts'

// đạt 31,4% kế hoạch   bằng 100,1% so với kế hoạch   31,4% chỉ tiêu cả năm   62,3% kế hoạch năm
const planAfter = /^\s*%\s*(?:so với\s+|của\s+|trên\s+)?(?:kế hoạch|kh(?![\p{L}])|chỉ tiêu|mục tiêu|nghị quyết)/u
const planBefore = /(?:so với|thực hiện) (?:kế hoạch|chỉ tiêu)[^,;.]{0,20}(?:đạt|bằng)?\s*$/u

export function isCompletion(figure: Figure): boolean {
  if (!figure.percent || figure.fact.max !== null || figure.form === 'growth') return false
  if (/(?:tăng|giảm|vượt)(?:\s+\p{L}+)?\s*$/u.test(figure.before)) return false
  return (
    figure.form === 'completion' ||
    ((figure.base === 'other' || figure.form === 'share') &&
      (planAfter.test(figure.after) || planBefore.test(figure.before)))
  )
}

/** The figure that the rate is about: the nearest one printed before it in its sentence. */
function doneOf(document: CheckDocument, rate: Figure): Figure | null {
  const table = rate.fact.source.table
  const ofSame = document.figures.filter(
    (figure) =>
      figure.form === 'level' &&
      !figure.percent &&
      figure.tense === 'now' &&
      figure.fact.max === null &&
      (rate.form !== 'completion' ||
        (figure.base === rate.base && figure.subject === rate.subject && figure.fact.sector === rate.fact.sector))
  )
  if (table)
    return (
      ofSame
        .filter((figure) => figure.fact.source.table?.id === table.id && figure.fact.source.table.row === table.row)
        .at(-1) ?? null
    )
  return (
    ofSame
      .filter(
        (figure) =>
          figure.passage !== null &&
          figure.passage === rate.passage &&
          figure.end <= rate.start &&
          rate.start - figure.end < 140 &&
          rate.before.length >= rate.start - figure.end
      )
      .at(-1) ?? null
  )
}

function plansOf(document: CheckDocument, done: Figure): Figure[] {
  return levels(document, [done.base]).filter(
    (figure) =>
      figure.tense === 'plan' &&
      figure.subject === done.subject &&
      figure.fact.sector === done.fact.sector &&
      (figure.base !== 'other' || figure.fact.label === done.fact.label)
  )
}

export function completion(rule: RuleOf<'completion'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const rate of document.figures.filter(isCompletion)) {
    const done = doneOf(document, rate)
    // 76/84 HTX, đạt 90,5%: the fraction names its own base
    if (!done || /^\s*(?:\p{L}+\s*){0,3}\/\s*\d/u.test(done.after)) {
      verdicts.push(undecided(rule, 'không thấy trị số thực hiện'))
      continue
    }
    const plans = plansOf(document, done)
    const near = plans.filter(
      (plan) =>
        (plan.passage !== null && plan.passage === rate.passage) ||
        (tableOf(plan) !== null &&
          tableOf(plan) === tableOf(rate) &&
          plan.fact.source.table!.row === rate.fact.source.table!.row)
    )
    // bằng 52% kế hoạch năm (2,15 tỷ đồng): the rate names its plan
    const told = near.filter(
      (plan) =>
        plan.start >= rate.end &&
        plan.start - rate.end < 50 &&
        /(?:kế hoạch|chỉ tiêu|mục tiêu)[^;.,()]{0,25}\([^\d;.]{0,12}$/u.test(document.words.slice(rate.end, plan.start))
    )
    const ofYear = near.filter((plan) => tableOf(plan) !== null && plan.year === done.year)
    const relations = (told.length > 0 ? told : ofYear.length > 0 ? ofYear : plans).map(
      (plan): Relation => ({ form: 'share', terms: [rate, done, printedOnly(plan)], direction: 1 })
    )
    const right = relations.find((relation) => modeOf(relation) !== null)
    if (right) {
      verdicts.push(holds(rule, right))
      continue
    }
    const candidates = near.length > 0 ? near : plans.filter((plan) => plan.year !== '' && plan.year === done.year)
    // in a table the plan of the year stands in a column of its own; next year's plan is no base
    const plan =
      told[0] ??
      candidates.find((one) => one.year === done.year) ??
      (near.length === 1 && (near[0]!.year === '' || near[0]!.fact.source.table === null) ? near[0] : undefined)
    if (!plan) {
      verdicts.push(undecided(rule, 'không nêu kế hoạch để tính tỷ lệ thực hiện'))
      continue
    }
    const relation: Relation = { form: 'share', terms: [rate, done, printedOnly(plan)], direction: 1 }
    const severity = near.includes(plan) ? rule.severity : 'warning'
    verdicts.push(
      fails(
        rule,
        arithmeticFailure(document, { relation, severity, what: nameOf(rules, done), axis: 'plan' }),
        relation
      )
    )
  }
  return verdicts
}

/** 9 HTX are 250 % of a plan of 3,6 HTX: no plan counts tenths of a cooperative. */
export function impliedPlan(rule: RuleOf<'impliedPlan'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const rate of document.figures.filter(isCompletion)) {
    const done = doneOf(document, rate)
    if (!done?.exact || !/^(?:organizations|members|labour|managers)\./u.test(done.base) || rate.value.top === 0n)
      continue
    if (plansOf(document, done).some((plan) => plan.passage === rate.passage || plan.year === done.year)) continue
    const readings = [rate.interval, ...(rate.cut ? [rate.cut] : [])].map((percent) =>
      impliedBase(percent, done.interval)
    )
    // "204 HTX, 02 LH HTX, bằng 100,5%": the rate may be of a count before it
    const counts = document.figures.filter(
      (figure) =>
        figure.exact &&
        figure.tense === 'now' &&
        figure.passage !== null &&
        figure.passage === rate.passage &&
        figure.end <= rate.start &&
        rate.start - figure.end < 60 &&
        figure.start >= rate.start - rate.before.length
    )
    const others = counts.map((figure) => impliedBase(rate.interval, figure.interval))
    if ([...readings, ...others].some((base) => wholesIn(base, 1)?.length !== 0)) {
      verdicts.push(holds(rule))
      continue
    }
    const relation: Relation = { form: 'share', terms: [rate, done, done], direction: 1 }
    const middle = { top: 100n * done.value.top * rate.value.bottom, bottom: done.value.bottom * rate.value.top }
    const failure = arithmeticFailure(document, {
      relation,
      severity: rule.severity,
      what: nameOf(rules, done),
      axis: 'implied'
    })
    const value = printedOf(middle)
    const equation = `100 × ${show(done)} / ${show(rate).replace('%', '')} = ${value}`
    failure.slots.equation = both(equation)
    failure.slots.expected = both(value)
    failure.expected = null
    failure.difference = null
    failure.certificate = {
      kind: 'implied-whole',
      terms: certificateOf({ ...relation, terms: [rate, done] }, '').terms,
      equation
    }
    failure.figures = [rate, done]
    failure.spans = spansOf(document, [done, rate])
    verdicts.push(fails(rule, failure))
  }
  return verdicts
}

function printedOf(value: { top: bigint; bottom: bigint }): string {
  return (Number((value.top * 100n) / value.bottom) / 100).toString().replace('.', ',')
}

// vượt 0,7% chỉ tiêu   vượt 5,2% kế hoạch   vượt 02 HTX so với kế hoạch
const over =
  /vượt\s+(?:khoảng\s+|gần\s+|hơn\s+|trên\s+|mức\s+)?(\d+(?:[.,]\d+)*)\s?(%|điểm)?(?!\s+(?:tổng|doanh|số|của))/gu

export function excess(rule: RuleOf<'excess'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const passage of document.passages) {
    if (!passage.words.includes('vượt')) continue
    for (const match of passage.words.matchAll(over)) {
      const digits = match[1]!
      const percent = match[2] !== undefined
      const at = passage.start + match.index + match[0].indexOf(digits)
      const above = figureAt(document, at, at + digits.length, percent)
      if (!above?.passage) continue
      const sentence = above.before
      const nearby = document.figures.filter(
        (figure) => figure.passage === passage && figure.end <= at && at - figure.end < 260 && figure.fact.max === null
      )
      const actual = nearby
        .filter((figure) => figure.tense === 'now' && at - figure.end < 80 && sentence.length >= at - figure.start)
        .at(-1)
      if (!actual) {
        verdicts.push(undecided(rule, 'không thấy trị số thực hiện'))
        continue
      }
      const targets = isCompletion(actual)
        ? [constant(document, hundred, actual)]
        : document.figures.filter(
            (figure) =>
              figure.tense === 'plan' &&
              figure.base === actual.base &&
              figure.form === actual.form &&
              figure.subject === actual.subject &&
              figure.fact.sector === actual.fact.sector &&
              figure.fact.max === null &&
              (figure.passage === passage || figure.year === actual.year)
          )
      if (targets.length === 0) {
        verdicts.push(undecided(rule, 'không nêu chỉ tiêu để tính mức vượt'))
        continue
      }
      if (!percent && actual.percent) {
        verdicts.push(undecided(rule, 'mức vượt và kết quả khác đơn vị'))
        continue
      }
      const relations = targets.map((target): Relation => {
        // "vượt 10%" over counts is a rate; "vượt 2 HTX" or points over per cents is a difference
        if (percent && !actual.percent) return { form: 'growth', terms: [above, actual, target], direction: 1 }
        return { form: percent ? 'excess' : 'change', terms: [above, actual, target], direction: 1 }
      })
      const right = relations.find(
        (relation) => modeOf({ ...relation, terms: relation.terms.map(printedOnly) }) !== null
      )
      if (right) {
        verdicts.push(holds(rule, right))
        continue
      }
      const relation = { ...relations[0]!, terms: relations[0]!.terms.map(printedOnly) }
      const severity = targets[0]!.passage === passage || targets[0]!.fact.id === '' ? rule.severity : 'warning'
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, { relation, severity, what: nameOf(rules, actual), axis: 'excess' }),
          relation
        )
      )
    }
  }
  return verdicts
}
