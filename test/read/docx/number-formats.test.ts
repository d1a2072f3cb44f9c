import { describe, expect, test } from 'vitest'
import { noteMark, shifted, typedMark } from '../../../src/read/docx/marks.ts'
import { formatCounter } from '../../../src/read/docx/number-formats.ts'

describe('counters in the formats of Word', () => {
  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalZero', 12, '12'],
    ['upperRoman', 1, 'I'],
    ['upperRoman', 4, 'IV'],
    ['upperRoman', 1949, 'MCMXLIX'],
    ['lowerRoman', 18, 'xviii'],
    ['upperRoman', 0, '0'],
    ['upperRoman', 4000, '4000'],
    ['lowerLetter', 1, 'a'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 54, 'BBB'],
    ['lowerLetter', 0, '0'],
    ['lowerLetter', 999_999_999, '999999999'],
    ['none', 3, ''],
    ['numberInDash', 3, '- 3 -'],
    ['decimalEnclosedParen', 3, '(3)'],
    ['decimalEnclosedFullstop', 3, '3.'],
    ['cardinalText', 5, 'năm'],
    ['vietnameseCounting', 10, 'mười'],
    ['vietnameseCounting', 15, 'mười lăm'],
    ['vietnameseCounting', 20, 'hai mươi'],
    ['vietnameseCounting', 21, 'hai mươi mốt'],
    ['vietnameseCounting', 44, 'bốn mươi bốn'],
    ['vietnameseCounting', 100, '100'],
    ['ordinalText', 1, 'nhất'],
    ['ordinalText', 4, 'tư'],
    ['ordinalText', 11, 'mười một'],
    ['chicago', 2, '†'],
    ['chicago', 5, '**'],
    ['chicago', 41, '41'],
    ['aFormatOfTheFuture', 3, '3']
  ])('%s %d is %s', (format, value, printed) => {
    expect(formatCounter(value, format)).toBe(printed)
  })
})

describe('raised and lowered signs', () => {
  test.each([
    ['2', 'superscript', '²'],
    ['2', 'subscript', '₂'],
    ['-1', 'superscript', '⁻¹'],
    ['[1]', 'superscript', '[¹]'],
    ['2', undefined, '2'],
    ['2', 'baseline', '2'],
    ['(a)', 'superscript', '(a)'],
    ['năm 2023', 'superscript', 'năm 2023']
  ])('%s as %s is %s', (text, alignment, printed) => {
    expect(shifted(text, alignment)).toBe(printed)
  })

  test('marks of notes', () => {
    expect([noteMark(12, 'decimal'), noteMark(4, 'lowerRoman'), noteMark(1, 'chicago'), typedMark('(*)')]).toEqual([
      '¹²',
      'ⁱᵛ',
      '*',
      '⁽*⁾'
    ])
  })
})
