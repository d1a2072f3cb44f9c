/** Exact fractions: what doubles get wrong comes out right. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  ceil,
  compare,
  decimal,
  floor,
  minus,
  negate,
  ofNumber,
  over,
  plus,
  printed,
  type Rational,
  ratio,
  round,
  times,
  toNumber,
  whole
} from '../../src/model/rational.ts'

const same = (a: Rational, b: Rational) => expect([a.top, a.bottom]).toEqual([b.top, b.bottom])

describe('decimal text', () => {
  test.each([
    ['0', 0n, 1n],
    ['1100', 1100n, 1n],
    ['23.4', 117n, 5n],
    ['-0.05', -1n, 20n],
    ['1e-7', 1n, 10_000_000n],
    ['1.5e3', 1500n, 1n],
    ['90.00', 90n, 1n]
  ])('%s', (text, top, bottom) => {
    expect(decimal(text)).toEqual({ top, bottom })
  })

  test.each(['', '1,5', '.5', '1.', 'abc', '1 2', 'NaN'])('%s is none', (text) => {
    expect(() => decimal(text)).toThrow('is no decimal number')
  })
})

test('a number is what it was written as, not the double beside it', () => {
  same(plus(ofNumber(0.1), ofNumber(0.2)), ofNumber(0.3))
  same(ofNumber(9.45), ratio(189n, 20n))
  same(ofNumber(1e21), whole(10n ** 21n))
})

describe('as an officer writes it', () => {
  test.each([
    ['1182', 2, '1.182'],
    ['90.7692307', 2, '90,77'],
    ['-2.7', 2, '-2,7'],
    ['1234567.5', 2, '1.234.567,5'],
    ['0.005', 2, '0,01'],
    ['-0.005', 2, '-0,01'],
    ['0.004', 2, '0'],
    ['-0.004', 2, '0'],
    ['12', 0, '12'],
    ['12.5', 0, '13'],
    ['999.999', 2, '1.000']
  ])('%s to %i places is %s', (text, places, expected) => {
    expect(printed(decimal(text), places)).toBe(expected)
  })
})

const fraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([top, bottom]) => ratio(top, bottom))

describe('whatever the fractions', () => {
  test('they are in lowest terms, the lower part positive', () => {
    fc.assert(
      fc.property(fc.bigInt(-1000n, 1000n), fc.bigInt(-1000n, 1000n), (top, bottom) => {
        fc.pre(bottom !== 0n)
        const { top: up, bottom: down } = ratio(top, bottom)
        expect(down > 0n).toBe(true)
        expect(up * bottom).toBe(top * down)
        for (let divisor = 2n; divisor <= 40n; divisor++)
          expect(up % divisor === 0n && down % divisor === 0n).toBe(false)
      })
    )
  })

  test('the laws of arithmetic hold', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        same(plus(a, b), plus(b, a))
        same(plus(plus(a, b), c), plus(a, plus(b, c)))
        same(times(a, plus(b, c)), plus(times(a, b), times(a, c)))
        same(minus(a, b), plus(a, negate(b)))
        if (b.top !== 0n) same(times(over(a, b), b), a)
        expect(compare(a, b)).toBe(-compare(b, a) || 0)
        expect(absolute(a).top >= 0n).toBe(true)
      })
    )
  })

  test('floor and ceiling lie on both sides', () => {
    fc.assert(
      fc.property(fraction, (a) => {
        expect(compare(whole(floor(a)), a)).toBeLessThanOrEqual(0)
        expect(compare(whole(floor(a) + 1n), a)).toBe(1)
        expect(compare(whole(ceil(a)), a)).toBeGreaterThanOrEqual(0)
        expect(compare(whole(ceil(a) - 1n), a)).toBe(-1)
      })
    )
  })

  test('rounding goes to the nearest, a half away from zero', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 4 }), (a, places) => {
        const unit = ratio(1n, 10n ** BigInt(places))
        const off = absolute(minus(round(a, places), a))
        expect(compare(off, over(unit, whole(2)))).toBeLessThanOrEqual(0)
        same(round(negate(a), places), negate(round(a, places)))
        same(round(round(a, places), places), round(a, places))
      })
    )
  })

  test('a double comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const value = Number(`${digits}e-${places}`)
          expect(toNumber(ofNumber(value))).toBeCloseTo(value, 10)
        }
      )
    )
  })

  test('what is printed can be read again', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), (cents) => {
        const value = ratio(cents, 100n)
        same(decimal(printed(value).replaceAll('.', '').replace(',', '.')), value)
      })
    )
  })
})

test('nothing stands below the line', () => {
  expect(() => ratio(1n, 0n)).toThrow()
  expect(() => over(whole(1), whole(0))).toThrow()
})
