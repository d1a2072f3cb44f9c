/** A stretch of running words: every code unit knows its place in the reading text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Stretch, sliceStretch, spanOf, stretchOf } from '../../src/model/stretch.ts'

// "toàn xã có 12¹ HTX" on two lines; the footnote mark and the line break are left out
const text = 'toàn xã\ncó 12¹ HTX'
const healed: Stretch = { text: 'toàn xã có 12 HTX', at: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17] }

describe('the span of a part', () => {
  test.each([
    [0, 4, 'toàn'],
    [5, 10, 'xã\ncó'],
    [11, 13, '12'],
    [11, 17, '12¹ HTX'],
    [14, 17, 'HTX'],
    [0, 17, text]
  ])('%i to %i', (from, to, quote) => {
    const { start, end } = spanOf(healed, from, to)
    expect(text.slice(start, end)).toBe(quote)
  })

  test.each([
    [0, { start: 0, end: 0 }],
    [13, { start: 14, end: 14 }],
    [17, { start: 18, end: 18 }]
  ])('an empty part at %i stands at its own place', (at, span) => {
    expect(spanOf(healed, at, at)).toEqual(span)
  })

  test('of an empty stretch is the beginning', () => {
    expect(spanOf({ text: '', at: [] }, 0, 0)).toEqual({ start: 0, end: 0 })
  })
})

test('a slice of a stretch is a stretch of its own', () => {
  const part = sliceStretch(healed, 11, 17)
  expect(part.text).toBe('12 HTX')
  expect(spanOf(part, 0, 6)).toEqual(spanOf(healed, 11, 17))
})

/** A reading text and a stretch that leaves some of it out. */
const anyStretch = fc
  .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
  .map(([whole, keep]) => {
    const at = [...Array(whole.length).keys()].filter((index) => keep[index])
    return { whole, stretch: { text: at.map((index) => whole[index]).join(''), at } satisfies Stretch }
  })

describe('whatever is left out', () => {
  test('the span begins and ends with the letters of the part', () => {
    fc.assert(
      fc.property(anyStretch, fc.nat(40), fc.nat(40), ({ whole, stretch }, a, b) => {
        fc.pre(stretch.text.length > 0)
        const from = Math.min(a, b, stretch.text.length - 1)
        const to = Math.min(Math.max(a, b, from + 1), stretch.text.length)
        const { start, end } = spanOf(stretch, from, to)
        expect(whole[start]).toBe(stretch.text[from])
        expect(whole[end - 1]).toBe(stretch.text[to - 1])
        expect(end - start).toBeGreaterThanOrEqual(to - from)
      })
    )
  })

  test('slices of slices lead to the same places', () => {
    fc.assert(
      fc.property(anyStretch, fc.nat(40), fc.nat(40), fc.nat(40), ({ stretch }, a, b, c) => {
        const [from, middle, to] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
        const inner = sliceStretch(sliceStretch(stretch, from, to), middle - from, to - from)
        expect(inner).toEqual(sliceStretch(stretch, middle, to))
      })
    )
  })

  test('of the text as it stands the span is the part itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.nat(40), (whole, a, b) => {
        const start = Math.min(a, b, whole.length)
        const end = Math.min(Math.max(a, b), whole.length)
        const stretch = stretchOf(whole, start, end)
        expect(stretch.text).toBe(whole.slice(start, end))
        if (end > start) expect(spanOf(stretch, 0, end - start)).toEqual({ start, end })
      })
    )
  })
})
