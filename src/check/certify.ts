/**
 * The certifier: proves a finding again from its certificate and the text alone. It shares no code with the kinds that
 * made the finding: it reads the printed numbers with its own eyes and reckons with its own fractions. Null where the
 * finding stands, else what does not hold.
 */
import type { Certificate, Finding } from '../model/contract.ts'
import { proveWords } from './certify-words.ts'

/** Numerator and denominator, the latter positive. */
type Fraction = readonly [bigint, bigint]
interface Range {
  low: Fraction | null
  high: Fraction | null
}

export function certify(finding: Finding, text: string): string | null {
  const { certificate, spans } = finding
  if (spans.length === 0) return 'không có chỗ nào được đánh dấu'
  for (const span of spans) {
    if (span.end <= span.start || text.slice(span.start, span.end) !== span.quote)
      return 'chỗ đánh dấu không khớp với văn bản'
    if (span.end - span.start > 300) return 'chỗ đánh dấu quá dài'
  }
  if (!certificate) return 'không có chứng cứ'
  const shown = spans.map((span) => span.quote)
  const numeric = certificate.terms.filter((term) => term.low !== null || term.high !== null)
  for (const term of numeric) {
    if (term.fact === null && isConstant(certificate.kind, term.printed)) continue
    if (
      !isShown(
        term.printed,
        certificate.kind === 'weighted-mean' || certificate.kind === 'mean-range' ? [...shown, text] : shown
      )
    )
      return `số ${term.printed} không có ở chỗ đánh dấu`
    const doubt = readAgain(term, shown, text)
    if (doubt) return doubt
  }
  if (numeric.length > 0 && certificate.kind !== 'list-table') return reckon(certificate)
  return proveWords(certificate, spans, text)
}

/** 100 per cent, 12 months: said by the relation, not printed as such. */
function isConstant(kind: string, printed: string): boolean {
  return printed === '100' || (kind === 'times' && printed === '12')
}

/** The digits stand there on their own: no digit before or after. */
function isShown(printed: string, places: readonly string[]): boolean {
  return places.some((place) => {
    for (let at = place.indexOf(printed); at >= 0; at = place.indexOf(printed, at + 1)) {
      const before = place[at - 1] ?? ''
      const after = place[at + printed.length] ?? ''
      if (!/\d/u.test(before) && !/\d/u.test(after)) return true
    }
    return false
  })
}

/** The interval of a term must hold what its digits say, in some unit, and be no wider than their last digit allows. */
function readAgain(term: Certificate['terms'][number], shown: readonly string[], text: string): string | null {
  // a number in words has no digits to read
  if (!/^\d[\d.,]*$/u.test(term.printed)) return null
  const { low, high } = rangeOf(term)
  const widened = [...shown, text].some((place) =>
    /khoảng|gần|hơn|trên|dưới|từ|ít nhất|tối thiểu|tối đa|không quá|đến|trở lên|xấp xỉ|~|-|–/iu.test(place)
  )
  for (const [digits, places] of lawful(term.printed)) {
    for (const power of [0, 3, 6, -3, -6, 9]) {
      const scale: Fraction = power >= 0 ? [10n ** BigInt(power), 1n] : [1n, 10n ** BigInt(-power)]
      const value = times([digits, 10n ** BigInt(places)], scale)
      for (const signed of [value, [-value[0], value[1]] as Fraction]) {
        if ((low && order(low, signed) > 0) || (high && order(signed, high) > 0)) continue
        if (!low || !high) {
          if (widened) return null
          continue
        }
        const unit = times([1n, 10n ** BigInt(places)], scale)
        if (order(minus(high, low), unit) <= 0 || widened) return null
      }
    }
  }
  return `khoảng giá trị của ${term.printed} không ứng với chữ số in ra`
}

/** Digits and decimal places of every way to read a Vietnamese number. */
function lawful(printed: string): [bigint, number][] {
  const bare = BigInt(printed.replace(/\D/gu, ''))
  const ways: [bigint, number][] = []
  const mark = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'))
  if (mark < 0) return [[bare, 0]]
  const tail = printed.length - mark - 1
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(printed)) ways.push([bare, 0])
  ways.push([bare, tail])
  return ways
}

function reckon({ kind, terms }: Certificate): string | null {
  const ranges = terms.filter((term) => term.low !== null || term.high !== null).map(rangeOf)
  const wrong = contradicts(kind, ranges)
  return wrong === null ? `không rõ loại chứng cứ ${kind}` : wrong ? null : 'tính lại thì không có mâu thuẫn'
}

/** Whether the printed figures cannot stand together; null for a kind that is not known here. */
function contradicts(kind: string, ranges: readonly Range[]): boolean | null {
  const [first, second, third, fourth] = ranges as [Range, Range, Range, Range]
  const apart = (stated: Range, worked: Range) => !overlap(stated, worked) && !overlap(cutOff(stated), worked)
  const rise = (value: Range, before: Range) => shift(percent(value, before), [-100n, 1n])
  if (ranges.length < 2) return false
  switch (kind) {
    case 'sum':
      return apart(first, total(ranges.slice(1)))
    case 'within': {
      const parts = total(ranges.slice(1))
      return parts.low !== null && first.high !== null && order(parts.low, first.high) > 0
    }
    case 'share':
      return apart(first, percent(second, third))
    case 'growth':
      return apart(first, rise(second, third))
    case 'decline':
      return apart(first, turned(rise(second, third)))
    case 'rise':
      return apart(first, total([second, turned(third)]))
    case 'fall':
      return apart(first, total([third, turned(second)]))
    case 'step':
      return apart(first, percent(third, total([second, turned(third)])))
    case 'step-down':
      return apart(first, percent(third, total([second, third])))
    case 'equal':
      return apart(first, second) || otherwisePrinted(first, second)
    case 'atMost':
      return first.low !== null && second.high !== null && order(first.low, second.high) > 0
    case 'below':
      return first.low !== null && second.high !== null && order(first.low, second.high) >= 0
    case 'times':
      return apart(first, { low: both(second.low, third.low, times), high: both(second.high, third.high, times) })
    case 'flow':
      return apart(first, total([second, third, turned(fourth)]))
    case 'excess':
      return apart(first, total([second, turned(third)])) && apart(first, rise(second, third))
    case 'verdict-reached':
      return order(middleOf(first), middleOf(second)) <= 0
    case 'verdict-missed':
      return order(middleOf(first), middleOf(second)) >= 0
    case 'implied-whole': {
      const plan = percent(second, first)
      return plan.low !== null && plan.high !== null && ceiling(plan.low) > bottom(plan.high)
    }
    case 'mean-range':
      return outside(first, ranges.slice(1)) || weighted(ranges, true)
    case 'weighted-mean':
      return weighted(ranges, false)
    case 'share-of-list': {
      const all = total(ranges.filter((_, index) => index % 2 === 1))
      return ranges.some((range, index) => index % 2 === 0 && apart(range, percent(ranges[index + 1]!, all)))
    }
    case 'payroll':
      return order(times(middleOf(first), middleOf(second)), times(middleOf(third), middleOf(fourth))) > 0
    case 'same-values':
      return ranges.every((range) => order(middleOf(range), middleOf(first)) === 0)
    case 'seven-each':
      return ranges.every(
        (range, index) => index % 2 === 1 || order(middleOf(range), times(middleOf(ranges[index + 1]!), [7n, 1n])) === 0
      )
    case 'magnitude':
      return order(middleOf(first), times(middleOf(second), [100n, 1n])) >= 0
  }
  const [, name, limit = ''] = /^([a-z-]+?)-(\d+(?:\.\d+)?)$/u.exec(kind) ?? []
  if (name === 'pace') return order(middleOf(first), times(middleOf(second), [12n, BigInt(limit)])) > 0
  if (name === 'margin') return order(times(middleOf(first), [100n, 1n]), times(middleOf(second), fraction(limit))) > 0
  if (name === 'per-organization-least') return order(middleOf(first), times(middleOf(second), fraction(limit))) < 0
  if (name === 'per-organization-most') return order(middleOf(first), times(middleOf(second), fraction(limit))) > 0
  return null
}

/** Two figures printed to the same digit: 4,85 and 4,84 are two, though one number may lie where they meet. */
function otherwisePrinted(one: Range, other: Range): boolean {
  if (!one.low || !one.high || !other.low || !other.high) return false
  return (
    order(minus(one.high, one.low), minus(other.high, other.low)) === 0 && order(middleOf(one), middleOf(other)) !== 0
  )
}

/** The mean lies beyond every part. */
function outside(mean: Range, parts: readonly Range[]): boolean {
  const values = parts.map(middleOf)
  return (
    values.every((value) => order(middleOf(mean), value) > 0) ||
    values.every((value) => order(middleOf(mean), value) < 0)
  )
}

/** mean, n parts, n weights: the weighted mean is not the printed one, or reaches the extreme of its parts. */
function weighted(ranges: readonly Range[], extreme: boolean): boolean {
  const [mean, ...others] = ranges as [Range, ...Range[]]
  if (others.length % 2 === 1) return false
  const parts = others.slice(0, others.length / 2)
  const weights = others.slice(others.length / 2)
  let top: Fraction = [0n, 1n]
  let sum: Fraction = [0n, 1n]
  for (const [index, part] of parts.entries()) {
    const weight = middleOf(weights[index]!)
    top = plus(top, times(weight, middleOf(part)))
    sum = plus(sum, weight)
  }
  if (sum[0] === 0n) return false
  const worked = times(top, [sum[1], sum[0]])
  const values = parts.map(middleOf)
  const atEdge =
    values.every((value) => order(middleOf(mean), value) >= 0) ||
    values.every((value) => order(middleOf(mean), value) <= 0)
  if (extreme) return atEdge && order(worked, middleOf(mean)) !== 0
  return !overlap(mean, { low: worked, high: worked })
}

function rangeOf(term: Certificate['terms'][number]): Range {
  return {
    low: term.low === null ? null : fraction(String(term.low)),
    high: term.high === null ? null : fraction(String(term.high))
  }
}

function fraction(text: string): Fraction {
  const [, sign = '', head = '0', tail = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(text) ?? []
  const places = tail.length - Number(power)
  const digits = BigInt(`${head}${tail}`) * (sign === '-' ? -1n : 1n)
  return places > 0 ? [digits, 10n ** BigInt(places)] : [digits * 10n ** BigInt(-places), 1n]
}

const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
const minus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]]
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]]

function order(a: Fraction, b: Fraction): number {
  const left = a[0] * b[1]
  const right = b[0] * a[1]
  return left < right ? -1 : left > right ? 1 : 0
}

function both(a: Fraction | null, b: Fraction | null, join: (a: Fraction, b: Fraction) => Fraction): Fraction | null {
  return a && b ? join(a, b) : null
}

function total(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (all, range) => ({ low: both(all.low, range.low, plus), high: both(all.high, range.high, plus) }),
    { low: [0n, 1n], high: [0n, 1n] } as Range
  )
}

function turned({ low, high }: Range): Range {
  return { low: high && [-high[0], high[1]], high: low && [-low[0], low[1]] }
}

function shift(range: Range, by: Fraction): Range {
  return total([range, { low: by, high: by }])
}

function percent(part: Range, base: Range): Range {
  const divide = (a: Fraction | null, b: Fraction | null): Fraction | null =>
    a && b && b[0] > 0n ? [100n * a[0] * b[1], a[1] * b[0]] : null
  return { low: divide(part.low, base.high), high: divide(part.high, base.low) }
}

function overlap(a: Range, b: Range): boolean {
  const below = (low: Fraction | null, high: Fraction | null) => !low || !high || order(low, high) <= 0
  return below(a.low, b.high) && below(b.low, a.high)
}

/** A figure whose digits were cut off stands for itself and what lies up to the next. */
function cutOff(range: Range): Range {
  if (!range.low || !range.high || order(range.low, range.high) === 0) return range
  const centre = middleOf(range)
  const [high, bottomOf] = plus(centre, minus(range.high, range.low))
  // the next printed figure itself is out
  return { low: centre, high: [high * 1000000n - 1n, bottomOf * 1000000n] }
}

function middleOf({ low, high }: Range): Fraction {
  if (low && high) return times(plus(low, high), [1n, 2n])
  return low ?? high ?? [0n, 1n]
}

function bottom([top, under]: Fraction): bigint {
  return top >= 0n ? top / under : -((-top + under - 1n) / under)
}

function ceiling([top, under]: Fraction): bigint {
  return -bottom([-top, under])
}
