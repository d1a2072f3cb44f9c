/** Relations that a sentence tells of figures which belong to no indicator: "cộng 4 tỷ 650 triệu đồng, bình quân 1.550 triệu đồng/HTX". */
import { type Interval, isExact, meets, quotient, rounded, truncated } from '../../model/interval.ts'
import { whole } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { isAnchored, nearestTo } from './groups.ts'

const organization = '(?:htx|hợp tác xã|tht|tổ hợp tác|tổ|quỹ|đơn vị)'
// bình quân mỗi HTX có   bình quân một tổ hợp tác   bình quân
const meanAhead = new RegExp(
  `bình quân\\s*(?:(?:mỗi|một|01|1)\\s+(${organization}))?\\s*(?:có|là|đạt|khoảng|gần|hơn)?\\s*$`,
  'u'
)
// triệu đồng/HTX   người một HTX   thành viên trên một tổ
const meanBehind = new RegExp(
  `^\\s*(?:\\p{L}+\\s+){0,2}\\p{L}+\\s*(?:/|trên|một|mỗi)\\s*(?:một\\s+|mỗi\\s+|01\\s+|1\\s+)?(${organization})(?!\\p{L})`,
  'u'
)

/** The counted kind that a mean is told for; null where the words tell none. */
function countedBy(mean: Figure): 'HTX' | 'THT' | null {
  const lead = mean.before.slice(-60)
  const ahead = lead.includes('bình quân') ? meanAhead.exec(lead) : null
  if (!ahead) return null
  const noun = ahead[1] ?? meanBehind.exec(mean.after.slice(0, 40))?.[1]
  if (noun === undefined) return null
  return /^(?:tht|tổ)/u.test(noun) ? 'THT' : 'HTX'
}

/** What is counted or spent in the unit of the figure: people with people, triệu đồng with triệu đồng. */
const isPlain = (figure: Figure) =>
  figure.form === 'level' && !figure.percent && figure.fact.max === null && figure.fact.bound === null

/** A mean is rounded to its last digit, even where it is one of heads. */
function readings(mean: Figure): Interval[] {
  if (!isExact(mean.interval)) return [mean.interval, ...(mean.cut ? [mean.cut] : [])]
  return [rounded(mean.value, whole(1)), truncated(mean.value, whole(1))]
}

/** Total = count × mean, where one sentence tells total and mean. */
export function meanTold(rule: RuleOf<'meanTold'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const [index, mean] of document.figures.entries()) {
    if (mean.passage === null || !isPlain(mean) || mean.value.top === 0n) continue
    const subject = countedBy(mean)
    if (!subject) continue
    const total = document.figures[index - 1]
    if (!total || total.passage !== mean.passage || !isTotalOf(document, total, mean)) continue
    const counts = document.figures.filter(
      (figure) =>
        figure.base.startsWith('organizations.') &&
        figure.form === 'level' &&
        figure.exact &&
        figure.subject === subject &&
        (figure.tense === 'plan') === (mean.tense === 'plan')
    )
    const implied = readings(mean).map((reading) => quotient(total.interval, reading))
    const right = counts.find((count) => implied.some((ratio) => meets(ratio, count.interval)))
    if (right) {
      verdicts.push(holds(rule, { form: 'times', terms: [total, right, mean], direction: 1 }))
      continue
    }
    const count = nearestTo(
      counts.filter(
        (figure) =>
          figure.base === 'organizations.total' &&
          figure.fact.sector === null &&
          figure.group.startsWith(`${subject}|${mean.tense}|${mean.year}||`) &&
          isAnchored(figure)
      ),
      total.start
    )
    if (!count) {
      verdicts.push(undecided(rule, 'không nêu số lượng để nhân với bình quân'))
      continue
    }
    const told = { ...mean, interval: readings(mean)[0]! }
    const relation: Relation = { form: 'times', terms: [total, count, told], direction: 1 }
    const what = total.base === 'other' ? { vi: 'tổng số', en: 'the total' } : nameOf(rules, total)
    verdicts.push(
      fails(rule, arithmeticFailure(document, { relation, severity: rule.severity, what, axis: 'told' }), relation)
    )
  }
  return verdicts
}

/** "Tổng số ... 1.070 người, bình quân mỗi HTX 5 người": right before the mean, in its unit, and no mean itself. */
function isTotalOf(document: CheckDocument, total: Figure, mean: Figure): boolean {
  const money = (figure: Figure) => /đồng/u.test(figure.fact.unit)
  const people = (figure: Figure) => figure.fact.unit === 'người'
  const indicator = mean.base.replace(/average$/u, 'total')
  return (
    isPlain(total) &&
    (money(total) ? money(mean) : people(total) && people(mean)) &&
    // totals and means of one indicator have a rule of their own
    (mean.base === 'other' || total.base !== indicator) &&
    mean.start - total.end < 70 &&
    !/\d/u.test(document.words.slice(total.end, mean.start)) &&
    !/[.;]\s/u.test(document.words.slice(total.end, mean.start)) &&
    !/tháng/u.test(total.fact.unit + mean.fact.unit) &&
    /(?:tổng|cộng|toàn)(?!\p{L})[^;.]{0,60}$/u.test(total.before)
  )
}

/** Two figures of money in one sentence, of which the words say that one is part of the other. */
export function orderTold(rule: RuleOf<'orderTold'>, document: CheckDocument): Verdict[] {
  const { lesser, greater } = rule.relation
  const verdicts: Verdict[] = []
  for (const passage of document.passages) {
    if (![lesser, greater].every((side) => side.some((words) => passage.words.includes(words)))) continue
    const figures = document.figures.filter(
      (figure) => figure.passage === passage && isPlain(figure) && /đồng/u.test(figure.fact.unit)
    )
    const told = (side: readonly string[]) =>
      figures.filter((figure) => {
        const lead = figure.before.slice(-60)
        return side.some((words) => {
          const at = lead.lastIndexOf(words)
          return at >= 0 && /^[^\d,;.]{0,30}$/u.test(lead.slice(at + words.length))
        })
      })
    const [small, large] = [told(lesser), told(greater)]
    if (small.length !== 1 || large.length !== 1 || small[0] === large[0]) {
      if (small.length + large.length > 0) verdicts.push(undecided(rule, 'không có số để so'))
      continue
    }
    const relation: Relation = { form: 'atMost', terms: [small[0]!, large[0]!], direction: 1 }
    if (modeOf(relation) !== null) {
      verdicts.push(holds(rule, relation))
      continue
    }
    const what = { vi: lesser[0]!, en: rule.name.en }
    const other = { vi: greater[0]!, en: '' }
    verdicts.push(
      fails(
        rule,
        arithmeticFailure(document, { relation, severity: rule.severity, what, other, axis: rule.id }),
        relation
      )
    )
  }
  return verdicts
}
