/** Fractions beside their per cents, shares against what they may not pass. */
import type { Interval } from '../../model/interval.ts'
import { equal, hundred, type Rational } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf, show, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { isAnchored, levels } from './groups.ts'
import { figureAt } from './loose.ts'

// đạt 85% kế hoạch   bằng 110% so với cùng kỳ   đạt 40% chỉ tiêu Nghị quyết
export const ofPlan = /^\s*%?\s*(?:so với\s+)?(?:cùng kỳ|kế hoạch|kh\s|chỉ tiêu|mục tiêu|nghị quyết|dự toán|năm\s)/u
export const moved = /(?:tăng|giảm|vượt|hụt|thiếu)(?:\s+\p{L}+)?\s*$/u

// 431/2.673 tổ, bằng 16%   20/22 HTX (90,9%)   2.570 thành viên/2.600 thành viên, đạt 98,85%
const fraction =
  /(?<![\d/.,])(\d[\d.]*\d|\d)(?:,\d+)?(?:\s*(?:\p{L}+\s*){1,3})?\s?\/\s?(\d[\d.]*\d|\d)(?![\d/]|,\d)([^\d;%/]{1,70}?)(\d+(?:,\d+)?)\s?%/gu
const fractionCue = /(?:đạt|bằng|chiếm|tỷ lệ|tương ứng|tương đương|\()\s*(?:tỷ lệ\s*)?(?:khoảng\s*)?$/u

interface Fraction {
  share: Figure
  part: Figure
  base: Figure
}

/** Fractions printed with their per cent. */
export function fractionsOf(document: CheckDocument): Fraction[] {
  const found: Fraction[] = []
  for (const passage of document.passages) {
    if (!passage.words.includes('/') || !passage.words.includes('%')) continue
    for (const match of passage.words.matchAll(fraction)) {
      const [all, first = '', second = '', between = '', percent = ''] = match
      const before = passage.words.slice(Math.max(0, match.index - 8), match.index)
      if (!fractionCue.test(between) || /(?:ngày|số|tháng|đến)\s*$/u.test(before)) continue
      const at = passage.start + match.index
      const secondAt = at + all.lastIndexOf(second, all.length - between.length - percent.length - 1)
      const percentAt = at + all.lastIndexOf(percent)
      const share = figureAt(document, percentAt, percentAt + percent.length, true)
      const part = figureAt(document, at, at + first.length, false)
      const base = figureAt(document, secondAt, secondAt + second.length, false)
      if (share && part && base && base.value.top !== 0n) found.push({ share, part, base })
    }
  }
  return found
}

export function fractions(rule: RuleOf<'fractions'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  return fractionsOf(document).map(({ share, part, base }) => {
    const relation: Relation = { form: 'share', terms: [share, part, base], direction: 1 }
    if (modeOf(relation) !== null) return holds(rule, relation)
    const what = part.fact.id ? nameOf(rules, part) : { vi: 'phân số', en: 'the fraction' }
    return fails(rule, arithmeticFailure(document, { relation, severity: rule.severity, what }), relation)
  })
}

// Riêng đối với các HTX trong lĩnh vực nông nghiệp ...: what follows is of that sector alone
const ofOneSector =
  /(?:riêng|đối với|về) (?:các )?(?:htx|hợp tác xã)(?: (?:thuộc|trong))?(?: lĩnh vực)? (nông nghiệp|vận tải|thương mại|tiểu thủ công nghiệp|công nghiệp|xây dựng|môi trường)/u

/** 20/22 HTX in a paragraph on farming, where 22 are all cooperatives and not those in farming. */
export function fractionScope(rule: RuleOf<'fractionScope'>, document: CheckDocument): Verdict[] {
  const totals = levels(document, ['organizations.total']).filter(
    (figure) => figure.subject === 'HTX' && figure.tense === 'now'
  )
  const verdicts: Verdict[] = []
  for (const passage of document.passages) {
    const sector = ofOneSector.exec(passage.words.slice(0, 120))?.[1]
    if (!sector) continue
    for (const match of passage.words.matchAll(/(?<![\d/.,])(\d{1,4})\s?\/\s?(\d{1,4})(?=\s*(?:htx|hợp tác xã))/gu)) {
      const [, first = '', second = ''] = match
      const at = passage.start + match.index
      const baseAt = at + match[0].length - second.length
      const base = figureAt(document, baseAt, baseAt + second.length, false)!
      const all = totals.find(
        (figure) =>
          figure.fact.sector === null &&
          figure.passage !== passage &&
          equal(figure.value, base.value) &&
          isAnchored(figure)
      )
      const own = totals.some((figure) => figure.fact.sector !== null && equal(figure.value, base.value))
      const others = new RegExp(
        `(?:htx|hợp tác xã) (?:thuộc lĩnh vực )?(?!${sector})(?:nông nghiệp|vận tải|thương mại|tiểu thủ công nghiệp|xây dựng|môi trường)`,
        'u'
      ).test(document.words)
      if (!all || own || !others) {
        verdicts.push(holds(rule))
        continue
      }
      const part = figureAt(document, at, at + first.length, false)!
      const relation: Relation = { form: 'equal', terms: [base, all], direction: 1 }
      const failure = arithmeticFailure(document, {
        relation,
        severity: rule.severity,
        what: { vi: sector, en: sector },
        besides: [part]
      })
      failure.slots.equation = { vi: `${show(part)}/${show(base)}`, en: `${show(part)}/${show(base)}` }
      failure.slots.stated = { vi: show(base), en: show(base) }
      failure.certificate = {
        kind: 'same-values',
        terms: [base, all].map(termOf),
        equation: `${show(base)} = ${show(all)}`
      }
      failure.expected = null
      failure.difference = null
      verdicts.push(fails(rule, failure))
    }
  }
  return verdicts
}

// 729 người, tỷ lệ 669%: nothing in the sentence speaks of a plan
const saysShare =
  /^(?!.*(?:kế hoạch|chỉ tiêu|mục tiêu|so với|cùng kỳ|nghị quyết)).*(?:chiếm|(?<!đạt )tỷ lệ)(?: tỷ lệ)?(?: khoảng)?\s*$/u

/** No share of a whole is more than all of it. */
export function cap(rule: RuleOf<'cap'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const share of document.figures) {
    const isShare = share.form === 'share' || (share.form === 'completion' && saysShare.test(share.before))
    if (!isShare || !share.percent || ofPlan.test(share.after) || moved.test(share.before)) continue
    const { low } = share.interval
    if (!low || low.top <= hundred.top * low.bottom) {
      verdicts.push(holds(rule))
      continue
    }
    // "chiếm", "tỷ lệ" or a parenthesis: else the per cent may be of a plan
    if (!/(?:chiếm|tỷ lệ|\()[^,;.]{0,30}$/u.test(share.before)) {
      verdicts.push(undecided(rule, 'không rõ tỷ lệ so với cái gì'))
      continue
    }
    const relation: Relation = {
      form: 'atMost',
      terms: [
        share,
        { ...share, fact: { ...share.fact, id: '' }, printed: '100', value: hundred, interval: exact(hundred) }
      ],
      direction: 1
    }
    verdicts.push(
      fails(
        rule,
        arithmeticFailure(document, { relation, severity: rule.severity, what: nameOf(rules, share) }),
        relation
      )
    )
  }
  return verdicts
}

export function exact(value: Rational): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}
