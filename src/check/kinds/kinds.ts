/** Every kind of check and what carries it out: the compiler asks for one of each. */
import type { CheckKind, CheckRule, CheckRules, RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import type { Verdict } from '../verdict.ts'
import { classes } from './classes.ts'
import { impossibleDate, oddBase, phase, staleYear } from './dates.ts'
import { annex, core, crossReference, headFields, numbering, sections, tableNumbering } from './form.ts'
import { cap, fractionScope, fractions } from './fractions.ts'
import { change, growth } from './growth.ts'
import { lists, tableTotals, targetCount } from './lists.ts'
import { meanRange, months, productOf, weightedMean } from './means.ts'
import { listLength, listRepeat, listTable } from './named.ts'
import {
  coincidence,
  dominant,
  margin,
  order,
  payroll,
  perOrganization,
  sameEverywhere,
  sectorWithin,
  sevenEach
} from './order.ts'
import { abolished, foreignLevel, foreignPlace } from './places.ts'
import { planVerdict } from './plan-verdicts.ts'
import { completion, excess, impliedPlan } from './plans.ts'
import {
  referenceDates,
  referenceForms,
  referenceFuture,
  referenceIssuer,
  referenceMark,
  referenceNoYear,
  referenceYear
} from './references.ts'
import { repeat } from './repeat.ts'
import { sectors, subsectors } from './sectors.ts'
import { shareTotal } from './share-totals.ts'
import { shares } from './shares.ts'
import { belowPresent, flow, pace, partYear } from './time.ts'
import { meanTold, orderTold } from './told.ts'
import { convention, magnitude, strayValue, timeBase, unitMissing, unitWrong } from './units.ts'
import { copied, dangling, legacy, repeatedWord } from './wording.ts'

type Kind<K extends CheckKind> = (rule: RuleOf<K>, document: CheckDocument, rules: CheckRules) => Verdict[]

/** In the order in which they speak of one and the same sum: the first that says it is heard. */
const kinds: { [K in CheckKind]: Kind<K> } = {
  sectors,
  subsectors,
  classes,
  lists,
  tableTotals,
  targetCount,
  shareTotal,
  repeat,
  fractions,
  fractionScope,
  shares,
  cap,
  completion,
  impliedPlan,
  growth,
  change,
  excess,
  flow,
  product: productOf,
  meanTold,
  months,
  meanRange,
  weightedMean,
  order,
  orderTold,
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
  coincidence,
  magnitude,
  convention,
  unitMissing,
  timeBase,
  unitWrong,
  strayValue,
  listLength,
  listTable,
  listRepeat,
  impossibleDate,
  referenceFuture,
  referenceYear,
  referenceDates,
  referenceForms,
  referenceIssuer,
  referenceMark,
  referenceNoYear,
  phase,
  staleYear,
  oddBase,
  foreignPlace,
  foreignLevel,
  abolished,
  numbering,
  tableNumbering,
  sections,
  core,
  annex,
  headFields,
  crossReference,
  dangling,
  repeatedWord,
  copied,
  legacy
}

const ranks = new Map(Object.keys(kinds).map((kind, index) => [kind, index]))

export function rankOf(rule: CheckRule): number {
  return ranks.get(rule.kind) ?? ranks.size
}

export function run(rule: CheckRule, document: CheckDocument, rules: CheckRules): Verdict[] {
  return (kinds[rule.kind] as Kind<CheckKind>)(rule as never, document, rules)
}
