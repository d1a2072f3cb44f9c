/** "tăng 9,5% so với năm 2022 (1.005 triệu đồng)", "tăng 05 HTX so với năm 2022": rate and difference against both figures. */
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import type { Direction, Form } from '../relation.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { levels } from './groups.ts'

// tăng   tăng khoảng   giảm gần   cao hơn   thấp hơn
const upward = /(?:tăng|cao hơn|nhiều hơn|nâng|thêm)(?:\s+\p{L}+){0,3}\s*\(?\s*$/u
const downward = /(?:giảm|thấp hơn|ít hơn|hụt)(?:\s+\p{L}+){0,3}\s*\(?\s*$/u
// so với kế hoạch   so với cùng kỳ   so với năm 2022   so với cuối năm 2022
const againstPlan = /^[^,;.]{0,25}so với (?:kế hoạch|kh|chỉ tiêu|mục tiêu|nghị quyết)/u
const againstSamePeriod = /^[^,;.]{0,25}(?:so )?(?:với )?cùng kỳ/u
const againstYear = /^[^,;.]{0,40}?(?:so (?:với|cùng kỳ) |cùng kỳ )?(?:cuối |đầu )?năm (20\d\d)/u

export function growth(rule: RuleOf<'growth'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const found = document.figures.filter(
    (figure) => figure.form === 'growth' && figure.percent && figure.fact.max === null
  )
  return found.flatMap((rate) => [
    ...verdictsOf(rule, document, rules, rate, 'growth'),
    ...stepOf(rule, document, rules, rate)
  ])
}

export function change(rule: RuleOf<'change'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const found = document.figures.filter(
    (figure) => figure.form === 'level' && figure.tense === 'change' && !figure.percent && figure.fact.max === null
  )
  return found.flatMap((step) => verdictsOf(rule, document, rules, step, 'change'))
}

function verdictsOf(
  rule: RuleOf<'growth'> | RuleOf<'change'>,
  document: CheckDocument,
  rules: CheckRules,
  rate: Figure,
  form: Form
): Verdict[] {
  const direction = directionOf(rate)
  if (direction === null) return [undecided(rule, 'không rõ tăng hay giảm')]
  const same = levels(document, [rate.base]).filter(
    (figure) => figure.subject === rate.subject && figure.fact.sector === rate.fact.sector
  )
  const value = figureThatMoved(same, rate)
  if (!value) return [undecided(rule, 'không thấy trị số được so sánh')]
  const plan = againstPlan.test(rate.after)
  const earlier = same.filter(
    (figure) =>
      figure.start !== value.start &&
      (plan ? figure.tense === 'plan' && figure.year === value.year : isEarlier(figure, value, rate))
  )
  if (earlier.length === 0 && form === 'change') {
    const net = netOf(document, rate, value)
    if (net) {
      const relation: Relation = { form: 'change', terms: [rate, ...net], direction }
      if (modeOf(relation) !== null) return [holds(rule, relation)]
      return [
        fails(
          rule,
          arithmeticFailure(document, { relation, severity: 'warning', what: nameOf(rules, value), axis: 'net' }),
          relation
        )
      ]
    }
  }
  if (earlier.length === 0) return [undecided(rule, 'không nêu trị số năm trước')]
  const relations = earlier.map((before): Relation => ({ form, terms: [rate, value, before], direction }))
  const right = relations.find((relation) => modeOf(relation) !== null)
  if (right) return [holds(rule, right)]
  const near = earlier.filter(
    (figure) => (figure.passage !== null && figure.passage === rate.passage) || sameRow(figure, rate)
  )
  if (near.length === 0 && againstSamePeriod.test(rate.after))
    return [undecided(rule, 'so với cùng kỳ, trị số cùng kỳ không được nêu')]
  const before = near[0] ?? earlier[0]!
  const relation: Relation = { form, terms: [rate, value, before], direction }
  const severity = near.length > 0 ? rule.severity : 'warning'
  return [fails(rule, arithmeticFailure(document, { relation, severity, what: nameOf(rules, value) }), relation)]
}

/** "29.378 HTX, tăng 7% (tăng 2.036)": rate and difference of one figure. */
function stepOf(rule: RuleOf<'growth'>, document: CheckDocument, rules: CheckRules, rate: Figure): Verdict[] {
  const direction = directionOf(rate)
  const step = document.figures.find(
    (figure) =>
      figure.tense === 'change' &&
      !figure.percent &&
      figure.base === rate.base &&
      figure.subject === rate.subject &&
      figure.fact.sector === rate.fact.sector &&
      figure.passage !== null &&
      figure.passage === rate.passage &&
      Math.abs(figure.start - rate.start) < 60
  )
  if (direction === null || !step) return []
  const value = figureThatMoved(
    levels(document, [rate.base]).filter(
      (figure) => figure.subject === rate.subject && figure.fact.sector === rate.fact.sector
    ),
    rate
  )
  if (!value) return []
  const relation: Relation = { form: 'step', terms: [rate, value, step], direction }
  if (modeOf(relation) !== null) return [holds(rule, relation)]
  return [
    fails(
      rule,
      arithmeticFailure(document, { relation, severity: rule.severity, what: nameOf(rules, value) }),
      relation
    )
  ]
}

function directionOf(figure: Figure): Direction | null {
  if (figure.fact.value < 0) return 1
  if (downward.test(figure.before)) return -1
  if (upward.test(figure.before)) return 1
  return figure.passage === null ? 1 : null
}

/** The figure that rose or fell: printed before the rate in its sentence or passage, in tables in its row. */
function figureThatMoved(same: Figure[], rate: Figure): Figure | null {
  const current = same.filter((figure) => figure.tense === 'now' || (figure.tense === 'plan' && rate.tense === 'plan'))
  if (rate.fact.source.table) return current.filter((figure) => sameRow(figure, rate)).at(-1) ?? null
  const before = current.filter(
    (figure) =>
      figure.passage !== null &&
      figure.passage === rate.passage &&
      figure.end <= rate.start &&
      rate.start - figure.end < 220
  )
  return before.at(-1) ?? null
}

function sameRow(a: Figure, b: Figure): boolean {
  const [one, other] = [a.fact.source.table, b.fact.source.table]
  return one !== null && other !== null && one.id === other.id && one.row === other.row
}

const comeAndGone: Record<string, [string, string]> = {
  'organizations.total': ['organizations.new', 'organizations.dissolved'],
  'members.total': ['members.new', 'members.left']
}

/** "2.214 người mới vào, 386 người ra, tăng thêm 1.828 người": come and gone of the sentences around. */
function netOf(document: CheckDocument, rate: Figure, value: Figure): [Figure, Figure] | null {
  const ids = comeAndGone[rate.base]
  if (!ids) return null
  const [come, gone] = ids.map((id) =>
    levels(document, [id]).filter(
      (figure) =>
        figure.subject === rate.subject &&
        figure.fact.sector === rate.fact.sector &&
        figure.passage !== null &&
        figure.passage === value.passage &&
        figure.tense === value.tense
    )
  )
  return come!.length === 1 && gone!.length === 1 ? [come![0]!, gone![0]!] : null
}

/** A figure of the year that the rate is against: the year named, else the one before. */
function isEarlier(figure: Figure, value: Figure, rate: Figure): boolean {
  const named = againstYear.exec(rate.after)?.[1]
  const year = named ?? (/^\d{4}$/u.test(value.year) ? String(Number(value.year) - 1) : null)
  if (figure.tense === 'plan' && value.tense !== 'plan') return false
  if (figure.tense === 'change') return false
  if (year === null) return figure.tense === 'previous' && figure.passage !== null && figure.passage === rate.passage
  if (year === value.year) return false
  return figure.year === year && (figure.tense === 'previous' || figure.tense === 'now')
}
