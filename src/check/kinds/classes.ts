/** Classes that exclude each other make the whole: operating and stopped, ratings, levels of training. */
import { compare, toNumber } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { choicesOf, groupBy, isAnchored, levels, nearestTo, neighbours, populationOf, runs, tableOf } from './groups.ts'

// gồm   bao gồm   chia ra   cụ thể
const strictCue = /(?:gồm|chia (?:ra|theo)|phân (?:ra|theo|loại)|cụ thể)/u

export function classes(rule: RuleOf<'classes'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { whole, parts, beside } = rule.relation
  const verdicts: Verdict[] = []
  const all = levels(document, [...new Set([...whole, ...parts, ...beside])])
  for (const group of groupBy(all, (figure) => `${populationOf(figure)}|${figure.fact.sector ?? ''}`).values()) {
    const members = group.filter((figure) => parts.includes(figure.base))
    if (members.length < 2) continue
    const wholes = group.filter((figure) => whole.includes(figure.base))
    for (const [table, cells] of groupBy(members, (figure) => tableOf(figure) ?? '')) {
      const lists =
        table === ''
          ? runs(cells, (figure) => figure.base, 700)
          : runs(cells, (figure) => figure.base, Number.POSITIVE_INFINITY)
      for (const list of lists) {
        if (list.length < 2 || (table === '' && !together(list))) continue
        const own = table === '' ? wholes : wholes.filter((figure) => tableOf(figure) === table)
        const others =
          table === ''
            ? neighbours(document, list)
            : group.filter((figure) => tableOf(figure) === table && !list.includes(figure))
        verdicts.push(verdictOf(rule, document, rules, list, own, others, table !== ''))
      }
    }
  }
  return verdicts
}

/** One sentence or one list of items: classes told in passing at two places are no list. */
function together(list: Figure[]): boolean {
  return (
    list.every((figure) => figure.passage === list[0]!.passage) ||
    list.every((figure) => (figure.passage?.marker ?? null) !== null)
  )
}

function verdictOf(
  rule: RuleOf<'classes'>,
  document: CheckDocument,
  rules: CheckRules,
  list: Figure[],
  wholes: Figure[],
  others: Figure[],
  table: boolean
): Verdict {
  const { whole, beside, complete } = rule.relation
  const extra = others.filter((figure) => beside.includes(figure.base) && !list.includes(figure))
  // a count of the same sentence may be the base: "132 HTX còn lại"
  const bases = [
    ...wholes,
    ...others.filter(
      (figure) =>
        figure.fact.subject === list[0]!.fact.subject &&
        figure.fact.unit === list[0]!.fact.unit &&
        !whole.includes(figure.base)
    )
  ]
  if (bases.length === 0) return undecided(rule, 'không nêu tổng để đối chiếu')
  for (const more of choicesOf(extra)) {
    const parts = [...list, ...more]
    for (const base of bases) {
      if (parts.includes(base)) continue
      const relation: Relation = { form: 'sum', terms: [base, ...parts], direction: 1 }
      if (modeOf(relation) !== null) return holds(rule, relation)
    }
  }
  const main = mainOf(rule, list, wholes)
  if (!main) return undecided(rule, 'không nêu tổng để đối chiếu')
  // new, stopped or unrated ones may count among the parts or not: the nearer way is shown
  const ways = choicesOf(extra.filter((figure) => figure !== main)).map((more) => [...list, ...more])
  const parts = ways.reduce((best, way) => (distance(main, way) < distance(main, best) ? way : best))
  const present = new Set(parts.map((figure) => figure.base))
  const isComplete =
    parts.length >= Number(rule.relation.least) && complete.some((set) => set.every((part) => present.has(part)))
  const relation: Relation = { form: 'sum', terms: [main, ...parts], direction: 1, loose: !table && extra.length > 0 }
  // every base is smaller than the parts together: no rest can excuse that
  const tooMuch = wholes.every((base) => modeOf({ form: 'within', terms: [base, ...list], direction: 1 }) === null)
  if (!isComplete && !tooMuch) return undecided(rule, `${nameOf(rules, main).vi}: các phần nêu ra không nói là đủ`)
  if (overlapping(parts) && tooMuch)
    return undecided(rule, `${nameOf(rules, main).vi}: các phần nêu ra có thể trùng nhau`)
  if (!tooMuch && restIsTold(main, list, others))
    return undecided(rule, `${nameOf(rules, main).vi}: phần còn lại được nêu riêng`)
  const between = main.start < list[0]!.start ? document.words.slice(main.end, list[0]!.start) : ''
  const severity = tooMuch || table || strictCue.test(between) ? rule.severity : 'warning'
  const shown: Relation = isComplete ? relation : { ...relation, terms: [main, ...list], form: 'within' }
  return fails(
    rule,
    arithmeticFailure(document, { relation: shown, severity, what: nameOf(rules, main), axis: rule.id }),
    shown
  )
}

/** The total that the list is of: in its own lines, and no smaller than its greatest part if any is that great. */
function mainOf(rule: RuleOf<'classes'>, list: Figure[], wholes: Figure[]): Figure | null {
  const greatest = list.reduce((best, figure) => (compare(figure.value, best.value) > 0 ? figure : best))
  const able = wholes.filter((figure) => compare(figure.value, greatest.value) >= 0)
  const near = (figures: Figure[]) =>
    figures.filter((figure) => figure.passage === list[0]!.passage || Math.abs(figure.start - list[0]!.start) < 500)
  const first = rule.relation.whole[0]
  for (const candidates of [near(wholes.filter(isAnchored)), able, wholes]) {
    const main = nearestTo(
      candidates.filter((figure) => figure.base === first),
      list[0]!.start
    )
    if (main) return main
  }
  return nearestTo(able.length > 0 ? able : wholes, list[0]!.start)
}

function distance(main: Figure, parts: readonly Figure[]): number {
  return Math.abs(toNumber(main.value) - parts.reduce((all, part) => all + toNumber(part.value), 0))
}

/** "trung cấp trở lên" holds "cao đẳng, đại học": the two may count the same people. */
function overlapping(parts: readonly Figure[]): boolean {
  return (
    parts.some(
      (part) =>
        part.base === 'managers.intermediatePlus' &&
        (tableOf(part) !== null || /trở lên/u.test(part.before.slice(-60) + part.after.slice(0, 40)))
    ) && parts.some((part) => part.base === 'managers.college' || part.base === 'managers.intermediate')
  )
}

/** What is missing stands as a figure beside the list: "4 chờ giải thể". */
function restIsTold(main: Figure, list: Figure[], others: Figure[]): boolean {
  return others.some(
    (other) =>
      other !== main &&
      other.start !== main.start &&
      modeOf({ form: 'sum', terms: [main, ...list, other], direction: 1 }) !== null
  )
}
