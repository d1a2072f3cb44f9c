/** What a document says of its targets, đạt, vượt, chưa đạt, held against the figures. */
import { compare, hundred } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { both, certificateOf, keyOf, nameOf, show, spansOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'
import { levels } from './groups.ts'
import { constant, figureAt } from './loose.ts'
import { isCompletion } from './plans.ts'

const lessIsBetter = new Set([
  'organizations.inactive',
  'organizations.dissolved',
  'organizations.weak',
  'organizations.average',
  'members.left',
  'managers.untrained',
  'organizations.unrated'
])

// chưa đạt chỉ tiêu   không hoàn thành kế hoạch
const missed =
  /(?:chưa|không) (?:đạt|hoàn thành)(?: được)?(?: (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|so với kế hoạch|so với chỉ tiêu|yêu cầu)|(?=\s*(?:[,.;)*]|$)))|(?:thấp hơn|hụt|không bằng) (?:so với )?(?:chỉ tiêu|kế hoạch|mục tiêu)/gu
// đạt chỉ tiêu   hoàn thành vượt mức kế hoạch   đạt và vượt mục tiêu   vượt chỉ tiêu
const reached =
  /(?:(?:đạt|hoàn thành)(?: và vượt| vượt mức| vượt)?|vượt(?: mức)?) (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|so với kế hoạch|so với chỉ tiêu|yêu cầu)/gu
const denied = /(?:chưa|không|phấn đấu)\s$/u
const farthest = 90

export function planVerdict(rule: RuleOf<'planVerdict'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = inTables(rule, document, rules)
  for (const passage of document.passages) {
    for (const [pattern, positive] of [
      [missed, false],
      [reached, true]
    ] as const) {
      for (const match of passage.words.matchAll(pattern)) {
        if (positive && denied.test(passage.words.slice(Math.max(0, match.index - 9), match.index))) continue
        const start = passage.start + match.index
        const verdict = judge(
          rule,
          document,
          rules,
          passage.start,
          { start, end: start + match[0].length },
          positive,
          /vượt/u.test(match[0]) && !/đạt/u.test(match[0])
        )
        if (verdict) verdicts.push(verdict)
      }
    }
  }
  return verdicts
}

function judge(
  rule: RuleOf<'planVerdict'>,
  document: CheckDocument,
  rules: CheckRules,
  passageStart: number,
  word: { start: number; end: number },
  positive: boolean,
  beyond: boolean
): Verdict | null {
  const around = document.figures.filter(
    (figure) => figure.passage?.start === passageStart && figure.fact.max === null && figure.tense !== 'change'
  )
  const clause = (figure: Figure) => {
    const [from, to] = figure.end <= word.start ? [figure.end, word.start] : [word.end, figure.start]
    return to - from <= farthest && !/[;.]\s|;/u.test(document.words.slice(from, to))
  }
  const near = around.filter(clause)
  const pairs: { done: Figure; target: Figure; distance: number }[] = []
  for (const done of near.filter((figure) => figure.tense === 'now' && !isCompletion(figure))) {
    for (const target of near.filter((figure) => figure.tense === 'plan')) {
      if (
        target.base !== done.base ||
        target.form !== done.form ||
        target.subject !== done.subject ||
        target.fact.sector !== done.fact.sector ||
        target.start === done.start
      )
        continue
      if (target.base === 'other' && target.fact.label !== done.fact.label) continue
      const distance = Math.min(
        ...[done, target].map((figure) =>
          figure.end <= word.start ? word.start - figure.end : figure.start - word.end
        )
      )
      pairs.push({ done, target, distance })
    }
  }
  if (pairs.length === 0) pairs.push(...announcedPairs(document, around, near, word))
  pairs.sort((a, b) => a.distance - b.distance)
  const rates = near.filter((figure) => isCompletion(figure) && figure.end <= word.start)
  const rate = rates.at(-1)
  const all = positive && !pairs[0] ? fallsShort(rule, document, rules, near, word) : null
  if (all) return all
  const [pair] = pairs
  if (!pair && rate) return judgeRate(rule, document, rules, rate, word, positive, beyond)
  if (!pair) return undecided(rule, 'lời đánh giá không kèm kết quả và chỉ tiêu')
  const { done, target } = pair
  if (lessIsBetter.has(done.base)) return undecided(rule, 'chỉ tiêu này càng thấp càng tốt')
  return compareBoth(rule, document, rules, done, target, word, positive, beyond)
}

function compareBoth(
  rule: RuleOf<'planVerdict'>,
  document: CheckDocument,
  rules: CheckRules,
  done: Figure,
  target: Figure,
  word: { start: number; end: number },
  positive: boolean,
  beyond: boolean
): Verdict {
  const order = compare(done.value, target.value)
  const strict = target.fact.strict && target.fact.bound === 'min'
  const isReached = order > 0 || (order === 0 && !strict)
  const surelyReached = isReached && (done.fact.bound !== 'max' || order > 0)
  const surelyMissed = !isReached && done.fact.bound !== 'min' && done.fact.bound !== 'approx'
  if (
    positive
      ? !surelyMissed && !(beyond && order === 0 && done.exact && target.fact.bound === null)
      : !(surelyReached && done.fact.bound === null && target.fact.bound !== 'approx')
  )
    return holds(rule)
  const sign = order < 0 ? '<' : order > 0 ? '>' : '='
  return fails(
    rule,
    verdictFailure(
      document,
      rules,
      rule,
      [done, target],
      `${show(done)} ${sign} ${target.fact.strict ? 'trên ' : ''}${show(target)}`,
      word,
      positive ? 'verdict-reached' : 'verdict-missed'
    )
  )
}

// Chỉ tiêu 3: Doanh thu bình quân một HTX đạt 3.000 triệu đồng/năm. Ước năm 2022 đạt 3.050 triệu đồng, chưa đạt.
const announcement = /^[\s*_+-]*(?:chỉ tiêu|mục tiêu|nội dung)(?: số)?\s*\d{1,2}\s*[:.]/u

/** An item that names a target first and then what became of it. */
function announcedPairs(
  document: CheckDocument,
  around: Figure[],
  near: Figure[],
  word: { start: number }
): { done: Figure; target: Figure; distance: number }[] {
  const passage = around[0]?.passage
  if (!passage || !announcement.test(passage.words)) return []
  const first = /[.]\s/u.exec(passage.words.slice(12))
  const head = first ? passage.start + 12 + first.index : passage.start
  const [target] = around.filter((figure) => figure.start < head && figure.start > passage.start + 10)
  const done = near
    .filter(
      (figure) =>
        figure.start > head && figure.end <= word.start && (figure.tense === 'now' || figure.tense === 'previous')
    )
    .find(
      (figure) =>
        target &&
        figure.form === target.form &&
        figure.percent === target.percent &&
        // "Ước năm 2022 đạt 3.050 triệu đồng" need not say again of what
        (figure.base === target.base || (figure.base === 'other' && sameMeasure(figure, target)))
    )
  if (!target || !done || document.words.slice(head, word.start).split(/[.]\s/u).length > 3) return []
  return [{ done, target, distance: word.start - done.end }]
}

function sameMeasure(a: Figure, b: Figure): boolean {
  const measure = ({ fact: { unit } }: Figure) =>
    /đồng/u.test(unit) ? `đồng${/tháng/u.test(unit) ? '/tháng' : ''}` : unit
  return !a.percent && measure(a) === measure(b)
}

/** "100% số HTX nông nghiệp có lãi, đạt chỉ tiêu", where elsewhere 20/22 HTX make a profit. */
function fallsShort(
  rule: RuleOf<'planVerdict'>,
  document: CheckDocument,
  rules: CheckRules,
  near: Figure[],
  word: { start: number; end: number }
): Verdict | null {
  const target = near
    .filter(
      (figure) =>
        figure.tense === 'plan' &&
        figure.form === 'share' &&
        compare(figure.value, hundred) === 0 &&
        figure.end <= word.start
    )
    .at(-1)
  if (!target) return null
  for (const part of levels(document, [target.base]).filter(
    (figure) => figure.subject === target.subject && figure.tense === 'now' && figure.passage !== null
  )) {
    const behind = /^\s*(?:\p{L}+\s*){0,3}\/\s*(\d+)(?![\d/])/u.exec(document.words.slice(part.end, part.end + 40))
    if (!behind) continue
    const at = part.end + behind[0].length - behind[1]!.length
    const base = figureAt(document, at, at + behind[1]!.length, false)
    if (!base || compare(part.value, base.value) >= 0) continue
    const equation = `${show(part)}/${show(base)} < ${show(target)}`
    const failure = verdictFailure(document, rules, rule, [part, base], equation, word, 'verdict-reached')
    return fails(rule, {
      ...failure,
      severity: 'warning',
      figures: [part, target],
      spans: [...failure.spans, ...spansOf(document, [target])].sort((a, b) => a.start - b.start)
    })
  }
  return null
}

function judgeRate(
  rule: RuleOf<'planVerdict'>,
  document: CheckDocument,
  rules: CheckRules,
  rate: Figure,
  word: { start: number; end: number },
  positive: boolean,
  beyond: boolean
): Verdict {
  const order = compare(rate.value, hundred)
  const wrong = positive ? order < 0 || (beyond && order === 0) : order >= 0
  if (!wrong) return holds(rule)
  const sign = order < 0 ? '<' : order > 0 ? '>' : '='
  return fails(
    rule,
    verdictFailure(
      document,
      rules,
      rule,
      [rate, constant(document, hundred, rate)],
      `${show(rate)} ${sign} 100%`,
      word,
      positive ? 'verdict-reached' : 'verdict-missed'
    )
  )
}

function verdictFailure(
  document: CheckDocument,
  rules: CheckRules,
  rule: RuleOf<'planVerdict'>,
  figures: [Figure, Figure],
  equation: string,
  word: { start: number; end: number },
  kind: string
) {
  const [done, target] = figures
  const said = document.text.slice(word.start, word.end).replace(/\s+/gu, ' ')
  const printedFigures = figures.filter((figure) => figure.fact.id !== '')
  const terms = certificateOf({ form: 'equal', terms: figures, direction: 1 }, equation).terms
  return {
    severity: rule.severity,
    slots: {
      place: document.placeOf(done.start),
      what: nameOf(rules, done),
      equation: both(equation),
      stated: both(said),
      expected: both(show(target)),
      difference: both(''),
      other: both(show(target)),
      note: both('')
    },
    stated: null,
    expected: null,
    difference: null,
    certificate: { kind, terms: [...terms, { fact: null, printed: said, low: null, high: null }], equation },
    figures: printedFigures,
    spans: [...spansOf(document, printedFigures), { start: Math.max(word.start - 30, 0), end: word.end }].sort(
      (a, b) => a.start - b.start
    ),
    key: ['verdict', ...keyOf(done)]
  }
}

const cellVerdict =
  /^(?:(chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|thấp hơn)|(vượt|hoàn thành vượt mức|đạt và vượt)|(đạt|hoàn thành|bằng))(?: (?:kế hoạch|kh|chỉ tiêu|mục tiêu))?$/u

/** A column of verdicts: "Đạt", "Vượt", "Chưa đạt" beside plan and result of the row. */
function inTables(rule: RuleOf<'planVerdict'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const table of document.report.tables) {
    for (const [row, cells] of table.rows.entries()) {
      const cell = cells.find(
        (one) => one.role !== 'header' && cellVerdict.test(one.text.trim().toLowerCase().replace(/\s+/gu, ' '))
      )
      if (!cell) continue
      const said = cellVerdict.exec(cell.text.trim().toLowerCase().replace(/\s+/gu, ' '))!
      const figures = document.figures.filter(
        (figure) =>
          figure.fact.source.table?.id === table.id && figure.fact.source.table.row === row && figure.fact.max === null
      )
      const levelsOfRow = figures.filter((figure) => figure.form !== 'completion' && figure.form !== 'growth')
      const plans = levelsOfRow.filter((figure) => figure.tense === 'plan')
      const results = levelsOfRow.filter((figure) => figure.tense === 'now' && figure.start < cell.start)
      const done = results.at(-1)
      const target = plans.find(
        (plan) => done && plan.base === done.base && plan.year === done.year && plan.form === done.form
      )
      const word = { start: cell.start, end: cell.end }
      const positive = said[1] === undefined
      const beyond = said[2] !== undefined
      const rate = figures.find((figure) => figure.form === 'completion')
      if (done && target && !lessIsBetter.has(done.base))
        verdicts.push(compareBoth(rule, document, rules, done, target, word, positive, beyond))
      else if (rate) verdicts.push(judgeRate(rule, document, rules, rate, word, positive, beyond))
    }
  }
  return verdicts
}
