/** Every kind of check and what carries it out: the compiler asks for one of each. */
import type { CheckKind, CheckRule, CheckRules, RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import type { Verdict } from '../verdict.ts'
import { classes } from './classes.ts'
import { change, growth } from './growth.ts'
import { lists, tableTotals, targetCount } from './lists.ts'
import { meanRange, months, productOf, weightedMean } from './means.ts'
import { coincidence, dominant, margin, order, payroll, perOrganization, sameEverywhere, sectorWithin, sevenEach } from './order.ts'
import { completion, excess, impliedPlan, planVerdict } from './plans.ts'
import { repeat } from './repeat.ts'
import { sectors, subsectors } from './sectors.ts'
import { cap, fractions, shares, shareTotal } from './shares.ts'
import { belowPresent, flow, pace, partYear } from './time.ts'

type Kind<K extends CheckKind> = (rule: RuleOf<K>, document: CheckDocument, rules: CheckRules) => Verdict[]

/** In the order in which they speak of one and the same sum: the first that says it is heard. */
const kinds: { [K in CheckKind]?: Kind<K> } = {
  sectors,
  subsectors,
  classes,
  lists,
  tableTotals,
  targetCount,
  shareTotal,
  repeat,
  fractions,
  shares,
  cap,
  completion,
  impliedPlan,
  growth,
  change,
  excess,
  flow,
  product: productOf,
  months,
  meanRange,
  weightedMean,
  order,
  sectorWithin,
  partYear,
  planVerdict,
  perOrganization,
  payroll,
  pace,
  margin,
  belowPresent,
  dominant,
  sameEverywhere,
  sevenEach,
  coincidence
}

const ranks = new Map(Object.keys(kinds).map((kind, index) => [kind, index]))

export function rankOf(rule: CheckRule): number {
  return ranks.get(rule.kind) ?? ranks.size
}

export function run(rule: CheckRule, document: CheckDocument, rules: CheckRules): Verdict[] {
  const kind = kinds[rule.kind] as Kind<CheckKind> | undefined
  return kind ? kind(rule as never, document, rules) : []
}
