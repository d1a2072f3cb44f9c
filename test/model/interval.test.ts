/** Intervals: what a printed number may stand for, and what can be reckoned with that. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  between,
  canBeAtMost,
  contains,
  difference,
  exactly,
  type Interval,
  isExact,
  meets,
  opposite,
  product,
  quotient,
  rounded,
  scaled,
  sum,
  truncated,
  wholesIn
} from '../../src/model/interval.ts'
import { decimal, minus, over, plus, type Rational, ratio, times, whole } from '../../src/model/rational.ts'

const told = ({ low, high, lowOpen, highOpen }: Interval): string => {
  const end = (value: Rational | null) => (value === null ? '…' : String(Number(value.top) / Number(value.bottom)))
  return `${lowOpen ? '(' : '['}${end(low)}; ${end(high)}${highOpen ? ')' : ']'}`
}
const number = (text: string) => decimal(text)

describe('a printed number', () => {
  test.each<[what: string, interval: Interval, expected: string]>([
    ['a whole count is exact', exactly(whole(53)), '[53; 53]'],
    ['34,3 is rounded to its last digit', rounded(number('34.3'), number('0.1')), '[34.25; 34.35]'],
    ['1,2 tỷ in triệu', rounded(whole(1200), whole(100)), '[1150; 1250]'],
    ['19,69 with its digits cut off', truncated(number('19.69'), number('0.01')), '[19.69; 19.7)'],
    ['trên 45', between(whole(45), null, true), '(45; …]'],
    ['không quá 45', between(null, whole(45)), '[…; 45]']
  ])('%s', (_, interval, expected) => {
    expect(told(interval)).toBe(expected)
  })
})

describe('reckoning', () => {
  const few = between(whole(2), whole(3), true)
  const many = between(whole(10), null)
  test.each<[what: string, interval: Interval, expected: string]>([
    ['a sum', sum([exactly(whole(5)), few]), '(7; 8]'],
    ['a sum with one end open', sum([few, many]), '(12; …]'],
    ['a sum of nothing', sum([]), '[0; 0]'],
    ['the opposite', opposite(few), '[-3; -2)'],
    ['a difference', difference(exactly(whole(5)), few), '[2; 3)'],
    ['a difference without end', difference(exactly(whole(5)), many), '[…; -5]'],
    ['a share', scaled(quotient(exactly(whole(1)), exactly(whole(4))), whole(100)), '[25; 25]'],
    ['a quotient by what may be zero', quotient(exactly(whole(1)), between(whole(0), whole(4))), '[0.25; …]'],
    ['a product', product(few, exactly(whole(12))), '(24; 36]'],
    ['a product without end', product(few, many), '(20; …]']
  ])('%s', (_, interval, expected) => {
    expect(told(interval)).toBe(expected)
  })
})

describe('meeting', () => {
  test.each<[Interval, Interval, boolean]>([
    [exactly(whole(3)), exactly(whole(3)), true],
    [exactly(whole(3)), exactly(whole(4)), false],
    [between(whole(1), whole(3)), between(whole(3), whole(5)), true],
    [between(whole(1), whole(3), false, true), between(whole(3), whole(5)), false],
    [between(whole(45), null, true), exactly(whole(45)), false],
    [between(whole(45), null), exactly(whole(45)), true],
    [between(null, null), exactly(whole(45)), true]
  ])('%o and %o: %s', (a, b, expected) => {
    expect(meets(a, b)).toBe(expected)
    expect(meets(b, a)).toBe(expected)
  })
})

test('the whole numbers in an interval', () => {
  expect(wholesIn(between(number('203.8'), number('206')), 9)).toEqual([204n, 205n, 206n])
  expect(wholesIn(between(whole(203), whole(206), true, true), 9)).toEqual([204n, 205n])
  expect(wholesIn(between(whole(1), whole(100)), 3)).toEqual([1n, 2n, 3n])
  expect(wholesIn(between(number('0.2'), number('0.8')), 3)).toEqual([])
  expect(wholesIn(between(whole(1), null), 3)).toBeNull()
})

const positive = fc.tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 50n)).map(([top, bottom]) => ratio(top, bottom))
/** An interval and a number that lies in it. */
const holding = fc
  .tuple(positive, positive, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([start, width, endless, bottomless, lowOpen, highOpen]) => {
    const inside = plus(start, over(width, whole(2)))
    const open = width.top > 0n
    const interval = between(
      bottomless ? null : start,
      endless ? null : plus(start, width),
      open && lowOpen,
      open && highOpen
    )
    return { interval, inside }
  })

describe('whatever the numbers are', () => {
  test('the result of the intervals holds the result of the numbers', () => {
    fc.assert(
      fc.property(holding, holding, positive, (a, b, factor) => {
        expect(contains(a.interval, a.inside)).toBe(true)
        expect(contains(sum([a.interval, b.interval]), plus(a.inside, b.inside))).toBe(true)
        expect(contains(difference(a.interval, b.interval), minus(a.inside, b.inside))).toBe(true)
        expect(contains(scaled(a.interval, factor), times(a.inside, factor)) || factor.top === 0n).toBe(true)
        expect(contains(product(a.interval, b.interval), times(a.inside, b.inside))).toBe(true)
        if (b.inside.top > 0n) expect(contains(quotient(a.interval, b.interval), over(a.inside, b.inside))).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('two intervals that hold one number meet; the lesser can be at most the greater', () => {
    fc.assert(
      fc.property(holding, holding, (a, b) => {
        if (contains(b.interval, a.inside)) expect(meets(a.interval, b.interval)).toBe(true)
        const least = minus(a.inside, b.inside)
        if (least.top <= 0n) expect(canBeAtMost(a.interval, b.interval)).toBe(true)
      })
    )
  })

  test('what a number was rounded or cut from lies in its interval', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 3 }), (value, places) => {
        const unit = ratio(1n, 10n ** BigInt(places))
        const steps = over(value, unit)
        const cut = times(whole(steps.top / steps.bottom), unit)
        expect(contains(truncated(cut, unit), value)).toBe(true)
        const near = over(minus(value, cut), unit)
        const up = near.top * 2n >= near.bottom ? plus(cut, unit) : cut
        expect(contains(rounded(up, unit), value)).toBe(true)
      })
    )
  })

  test('exact is what has one value', () => {
    fc.assert(fc.property(positive, (value) => isExact(exactly(value))))
    expect(isExact(between(whole(1), whole(2)))).toBe(false)
    expect(isExact(between(null, whole(2)))).toBe(false)
  })
})
