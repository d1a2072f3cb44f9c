/** Printed numbers and all that they can lawfully mean. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberPattern, readingsOf } from '../../src/model/numbers.ts'

const told = (printed: string) =>
  readingsOf(printed).map(({ decimal, places, style }) => `${decimal} (${places}) ${style}`)

describe('readings, the usual one first', () => {
  test.each([
    ['53', ['53 (0) plain']],
    ['05', ['5 (0) plain']],
    ['0', ['0 (0) plain']],
    ['00', ['0 (0) plain']],
    ['2024', ['2024 (0) plain']],
    ['14,4', ['14.4 (1) commaDecimal']],
    ['14.4', ['14.4 (1) dotDecimal']],
    ['0,75', ['0.75 (2) commaDecimal']],
    ['91,47', ['91.47 (2) commaDecimal']],
    // three digits behind the mark: thousands or decimals
    ['3.592', ['3592 (0) dotThousands', '3.592 (3) dotDecimal']],
    ['36,508', ['36.508 (3) commaDecimal', '36508 (0) commaThousands']],
    ['20,913', ['20.913 (3) commaDecimal', '20913 (0) commaThousands']],
    // no thousand begins with nought, none has four digits before its mark
    ['0.592', ['0.592 (3) dotDecimal']],
    ['0,592', ['0.592 (3) commaDecimal']],
    ['1234.567', ['1234.567 (3) dotDecimal']],
    ['3.5921', ['3.5921 (4) dotDecimal']],
    ['1.234.567', ['1234567 (0) dotThousands']],
    ['1,234,567', ['1234567 (0) commaThousands']],
    ['1.234,5', ['1234.5 (1) commaDecimal']],
    ['1,234.5', ['1234.5 (1) dotDecimal']],
    ['1.234.567,89', ['1234567.89 (2) commaDecimal']],
    // no numbers
    ['1.2.3', []],
    ['25.8.2020', []],
    ['1,2,3', []],
    ['1.23,4', []],
    ['1234.567,8', []],
    ['1.234,5.6', []]
  ])('%s', (printed, expected) => {
    expect(told(printed)).toEqual(expected)
  })
})

describe('a number as the contract counts it', () => {
  test.each([
    ['có 53 HTX, 2 THT.', ['53', '2']],
    ['4.428/12.700 triệu', ['4.428', '12.700']],
    ['năm 2023, 2024', ['2023', '2024']],
    ['tăng 14,4%.', ['14,4']],
    ['2021-2025', ['2021', '2025']],
    ['ngày 25.8.2020.', ['25.8.2020']],
    ['m² và 10³', ['10']]
  ])('%s', (text, expected) => {
    expect([...text.matchAll(numberPattern)].map(([printed]) => printed)).toEqual(expected)
  })
})

const whole = fc.integer({ min: 0, max: 999_999_999 })
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark)

describe('whatever is printed', () => {
  test('a whole number is read back, grouped or not', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('', '.', ','), (value, mark) => {
        expect(readingsOf(grouped(value, mark)).map(({ decimal }) => decimal)).toContain(String(value))
      })
    )
  })

  test('the Vietnamese form is always the first reading', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99 }), (value, cents) => {
        const digits = String(cents).padStart(2, '0')
        expect(readingsOf(grouped(value, '.'))[0]!.decimal).toBe(String(value))
        expect(readingsOf(`${grouped(value, '.')},${digits}`)[0]!.decimal).toBe(`${value}.${digits}`)
      })
    )
  })

  test('a reading keeps the digits, and says how many of them are decimals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}(?:[.,]\d{1,4}){0,3}$/u), (printed) => {
        for (const { decimal, places } of readingsOf(printed)) {
          const digits = printed.replace(/\D/gu, '')
          expect(digits.endsWith(decimal.replace('.', '')) || /^0*$/u.test(digits)).toBe(true)
          expect(decimal).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/u)
          expect(decimal.split('.')[1]?.length ?? 0).toBe(places)
        }
      })
    )
  })

  test('no two readings of one number say the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}(?:[.,]\d{1,4}){0,3}$/u), (printed) => {
        const values = readingsOf(printed).map(({ decimal }) => decimal)
        expect(new Set(values).size).toBe(values.length)
      })
    )
  })
})
