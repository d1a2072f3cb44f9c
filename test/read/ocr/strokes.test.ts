import { describe, expect, it } from 'vitest'
import type { OcrWord } from '../../../src/read/ocr/engine.ts'
import { paintedOf } from '../../../src/read/ocr/marks.ts'
import type { Ink } from '../../../src/read/ocr/raster.ts'
import { shortFormOf } from '../../../src/read/ocr/short-forms.ts'
import { checkedByStrokes, raisedAtEnd } from '../../../src/read/ocr/strokes.ts'

/** Bars of ink: [left, top, right, bottom]. */
function ink(...bars: [number, number, number, number][]): Ink {
  const paper = { width: 200, height: 60, bits: new Uint8Array(12_000) }
  for (const [x0, y0, x1, y1] of bars)
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) paper.bits[y * 200 + x] = 1
  return paper
}

const word = (text: string, more: Partial<OcrWord> = {}): OcrWord => ({
  text,
  x0: 10,
  y0: 10,
  x1: 110,
  y1: 30,
  baseline: 30,
  size: 30,
  confidence: 95,
  raised: null,
  ...more
})

const digit = (at: number): [number, number, number, number] => [at, 10, at + 9, 30]
const point = (at: number): [number, number, number, number] => [at, 28, at + 2, 30]
const comma = (at: number): [number, number, number, number] => [at, 28, at + 2, 34]

describe('checkedByStrokes', () => {
  it.each([
    ['a comma that was dropped', '1021', [digit(10), digit(22), digit(34), comma(46), digit(52)], '102,1'],
    ['a point that was dropped', '1250', [digit(10), point(22), digit(28), digit(40), digit(52)], '1.250'],
    ['a point that was made up', '12.50', [digit(10), digit(22), digit(34), digit(46)], '1250'],
    ['what is right', '1.250', [digit(10), point(22), digit(28), digit(40), digit(52)], '1.250'],
    ['one of two', '1250,5', [digit(10), point(22), digit(28), digit(40), digit(52), comma(64), digit(70)], '1.250,5'],
    ['three strokes', 'II.', [[10, 10, 13, 30], [18, 10, 21, 30], [26, 10, 29, 30], point(33)], 'III.'],
    [
      'two strokes',
      'H',
      [
        [10, 10, 13, 30],
        [18, 10, 21, 30]
      ],
      'II'
    ],
    [
      'an H',
      'H',
      [
        [10, 10, 13, 30],
        [24, 10, 27, 30],
        [10, 18, 27, 22]
      ],
      'H'
    ]
  ] as const)('%s: %s', (_, text, bars, meant) => {
    expect(checkedByStrokes(word(text), ink(...(bars as unknown as [number, number, number, number][]))).text).toBe(
      meant
    )
  })

  it('doubts what it changes and what it cannot count', () => {
    expect(
      checkedByStrokes(word('1021'), ink(digit(10), digit(22), digit(34), comma(46), digit(52))).confidence
    ).toBeLessThan(70)
    const touching = ink([10, 10, 40, 30], comma(46), digit(52))
    expect(checkedByStrokes(word('1021'), touching)).toMatchObject({ text: '1021' })
    expect(checkedByStrokes(word('1021'), touching).confidence).toBeLessThan(70)
  })
})

describe('raisedAtEnd', () => {
  const letters: [number, number, number, number][] = [
    [10, 16, 22, 30],
    [26, 16, 38, 30]
  ]
  it('finds the figure of a note', () => {
    expect(raisedAtEnd(word('xã', { x1: 40 }), ink(...letters, [42, 5, 46, 16]))).toMatchObject({ x0: 42, y1: 16 })
  })
  it.each([
    ['an accent above a letter', [26, 8, 38, 12]],
    ['a quotation mark', [42, 6, 44, 12]],
    ['a full stop', [42, 28, 44, 30]]
  ] as const)('takes %s for none', (_, blot) => {
    expect(
      raisedAtEnd(word('xã', { x1: 46 }), ink(...letters, blot as unknown as [number, number, number, number]))
    ).toBeNull()
  })
})

describe('shortFormOf', () => {
  it.each([
    ['HIX', 'HTX'],
    ['HTIX', 'HTX'],
    ['(HIX)', '(HTX)'],
    ['LHHIX,', 'LHHTX,'],
    ['ĐVI', 'ĐVT'],
    ['HTX', null],
    ['hix', null],
    ['HỢP', null],
    ['VI', null],
    ['', null]
  ])('%s is %s', (text, meant) => {
    expect(shortFormOf(text)).toBe(meant)
  })
})

describe('paintedOf', () => {
  it('gives lines of the body one size and sets marks of notes apart', () => {
    const words = [
      word('Toàn', { size: 30 }),
      word('huyện', { size: 32 }),
      word('có', { size: 31 }),
      word('xã', { size: 29, raised: { text: '1', x0: 112, x1: 118, tail: ',' } }),
      word('nhỏ', { size: 22 }),
      word('2', { size: 30, y0: 8, y1: 20 })
    ]
    const page = {
      width: 1000,
      height: 1400,
      perInch: 200,
      quarters: 0,
      slant: 0,
      words,
      rules: [],
      corrected: [],
      stamped: false
    }
    const { marks } = paintedOf(page, 3)
    const sizes = new Map(marks.map((mark) => [mark.text, mark.size]))
    expect(new Set(['Toàn', 'huyện', 'có', 'xã'].map((text) => sizes.get(text))).size).toBe(1)
    expect(sizes.get('nhỏ')!).toBeLessThan(sizes.get('có')! * 0.8)
    expect(marks.filter((mark) => mark.raised).map((mark) => mark.text)).toEqual(['1', '2'])
    expect(marks.map((mark) => mark.text)).toContain(',')
  })
})
