/**
 * The arithmetic between printed figures: which form a relation has, whether it can hold for the numbers that the
 * printed ones may stand for, and which values one of its terms would need for it to hold.
 */
import {
  between,
  canBeAtMost,
  difference,
  exactly,
  type Interval,
  meets,
  opposite,
  product,
  quotient,
  scaled,
  sum
} from '../model/interval.ts'
import { hundred, over, type Rational, whole } from '../model/rational.ts'

/**
 * sum: [whole, ...parts] · within: the same, but the parts may leave a rest · share: [per cent, part, base] · growth: [per cent, value, earlier value] ·
 * change: [difference, value, earlier value] · equal: [one, other] · atMost: [lesser, greater] ·
 * below: the same, but not equal · times: [product, factor, factor] · flow: [end, start, come, gone] ·
 * excess: [points or per cent above, value, target] · step: [per cent, value, difference from the earlier value]
 */
export type Form =
  | 'sum'
  | 'within'
  | 'share'
  | 'growth'
  | 'change'
  | 'equal'
  | 'atMost'
  | 'below'
  | 'times'
  | 'flow'
  | 'excess'
  | 'step'

/** tăng is 1, giảm is -1; only growth and change have a direction. */
export type Direction = 1 | -1

export function canHold(form: Form, terms: readonly Interval[], direction: Direction = 1): boolean {
  const [first, second, third, fourth] = terms as readonly [Interval, Interval, Interval, Interval]
  switch (form) {
    case 'sum':
      return meets(first, sum(terms.slice(1)))
    case 'within':
      return canBeAtMost(sum(terms.slice(1)), first)
    case 'equal':
      return meets(first, second)
    case 'atMost':
      return canBeAtMost(first, second)
    case 'below':
      return canBeAtMost(open(first), second)
    case 'share':
    case 'times':
    case 'growth':
    case 'change':
    case 'flow':
    case 'step':
      return meets(first, derived(form, [second, third, fourth], direction))
    case 'excess':
      return (
        meets(first, difference(second, third)) ||
        meets(first, difference(scaled(quotient(second, third), hundred), exactly(hundred)))
      )
  }
}

function open(a: Interval): Interval {
  return { ...a, lowOpen: true }
}

/** What the first term must be, from the others. */
export function derived(form: Form, others: readonly Interval[], direction: Direction = 1): Interval {
  const [second, third, fourth] = others as readonly [Interval, Interval, Interval]
  switch (form) {
    case 'sum':
    case 'within':
      return sum(others)
    case 'share':
      return scaled(quotient(second, third), hundred)
    case 'growth':
      return turned(difference(scaled(quotient(second, third), hundred), exactly(hundred)), direction)
    case 'change':
      return turned(difference(second, third), direction)
    case 'times':
      return product(second, third)
    case 'flow':
      return sum([second, third, opposite(fourth)])
    case 'excess':
      return difference(second, third)
    case 'step': {
      const earlier = direction === 1 ? difference(second, third) : sum([second, third])
      return scaled(quotient(third, earlier), hundred)
    }
    case 'equal':
    case 'atMost':
    case 'below':
      return second
  }
}

function turned(a: Interval, direction: Direction): Interval {
  return direction === 1 ? a : opposite(a)
}

/**
 * The numbers that the term with the given index may be, the others standing as printed; null where the form does not
 * pin it down.
 */
export function solve(
  form: Form,
  terms: readonly Interval[],
  index: number,
  direction: Direction = 1
): Interval | null {
  const others = terms.filter((_, at) => at !== index)
  if (index === 0 && form !== 'atMost' && form !== 'below' && form !== 'within') return derived(form, others, direction)
  const [first, second, third] = terms as readonly [Interval, Interval, Interval]
  const percent = (a: Interval) => scaled(a, over(whole(1), hundred))
  switch (form) {
    case 'sum':
      return difference(first, sum(others.slice(1)))
    case 'equal':
      return first
    case 'share':
      return index === 1 ? product(percent(first), third) : quotient(second, percent(first))
    case 'times':
      return quotient(first, index === 1 ? third : second)
    case 'change': {
      const step = turned(first, direction)
      return index === 1 ? sum([third, step]) : difference(second, step)
    }
    case 'growth': {
      const factor = percent(sum([exactly(hundred), turned(first, direction)]))
      return index === 1 ? product(third, factor) : quotient(second, factor)
    }
    case 'flow':
      if (index === 1) return sum([first, opposite(terms[2]!), terms[3]!])
      if (index === 2) return sum([first, opposite(second), terms[3]!])
      return sum([second, third, opposite(first)])
    case 'within':
      return index === 0 ? between(sum(others).low, null) : between(null, difference(first, sum(others.slice(1))).high)
    case 'atMost':
    case 'below':
      return index === 0
        ? between(null, second.high, false, form === 'below')
        : between(first.low, null, form === 'below')
    case 'excess':
      return index === 1 ? sum([first, third]) : difference(second, first)
    case 'step': {
      // pct = 100 d / (v - d)  =>  v = d (100 + pct) / pct,  d = v pct / (100 + pct); falling: v = d (100 - pct) / pct
      const around = direction === 1 ? sum([exactly(hundred), first]) : difference(exactly(hundred), first)
      return index === 1 ? product(third, quotient(around, first)) : product(second, quotient(first, around))
    }
  }
}

/** The middle of an interval, or its one end: the figure to print as the expected one. */
export function middle(a: Interval): Rational | null {
  if (a.low && a.high) {
    const top = a.low.top * a.high.bottom + a.high.top * a.low.bottom
    return over(whole(top), whole(2n * a.low.bottom * a.high.bottom))
  }
  return a.low ?? a.high
}
