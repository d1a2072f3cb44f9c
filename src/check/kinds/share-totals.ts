/** Shares of one whole that should make a hundred. */

import { hundred } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'

import { exact } from './fractions.ts'
import { lists, partOf } from './shares.ts'

/** Shares of all parts of a partition make 100, as far as rounding lets them. */
export function shareTotal(rule: RuleOf<'shareTotal'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const found = document.figures.filter(
    (figure) => figure.form === 'share' && figure.percent && figure.fact.max === null && figure.fact.bound === null
  )
  for (const list of lists(found.map((share) => ({ share, part: partOf(document, share) })))) {
    const shares = list.map((pair) => pair.share)
    const sectorsOnly =
      shares.length >= 3 &&
      shares.every((share) => share.fact.sector !== null && share.base === shares[0]!.base) &&
      new Set(shares.map((share) => share.fact.sector)).size === shares.length
    if (!sectorsOnly) continue
    const low = shares.reduce((all, share) => all + Number(share.fact.low ?? 0), 0)
    const high = shares.reduce((all, share) => all + Number(share.fact.high ?? 0), 0)
    const total = shares.reduce((all, share) => all + share.fact.value, 0)
    if (low - 1e-9 <= 100 && high + 1e-9 >= 100) verdicts.push(holds(rule))
    else if (Math.abs(total - 100) > 12 || !shares.some((share) => share.fact.sector === 'other'))
      verdicts.push(undecided(rule, 'các tỷ lệ không nói là đủ'))
    else {
      const [first] = shares as [Figure]
      const hundredFigure: Figure = {
        ...first,
        fact: { ...first.fact, id: '' },
        printed: '100',
        value: hundred,
        interval: exact(hundred)
      }
      const relation: Relation = { form: 'sum', terms: [hundredFigure, ...shares], direction: 1 }
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: rule.severity,
            what: nameOf(rules, { ...first, fact: { ...first.fact, sector: null } }),
            axis: 'shares'
          }),
          relation
        )
      )
    }
  }
  return verdicts
}
