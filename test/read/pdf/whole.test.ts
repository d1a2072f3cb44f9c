import fc from 'fast-check'
import { describe, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf.ts'
import { draw, expectWhole } from './sheet.ts'

const text = fc.array(
  fc.constantFrom(
    'Tổng',
    'số',
    'hợp tác xã',
    '53',
    '1.200',
    '-',
    'a)',
    'Nơi nhận:',
    'Trang 2',
    'Ký bởi: X',
    '¹',
    'CỘNG HÒA XÃ HỘI',
    'năm\u00a02031',
    'www.x.vn'
  ),
  { minLength: 1, maxLength: 5 }
)
const put = fc.record({
  x: fc.integer({ min: -20, max: 560 }),
  y: fc.integer({ min: 0, max: 860 }),
  words: text,
  size: fc.constantFrom(6, 10, 13, 20),
  bold: fc.boolean(),
  angle: fc.constantFrom(0, 0, 0, 0, 90, 270, 33)
})
const rule = fc.record({
  at: fc.integer({ min: 0, max: 12 }),
  from: fc.integer({ min: 0, max: 8 }),
  length: fc.integer({ min: 1, max: 8 }),
  level: fc.boolean()
})
const pages = fc.array(
  fc.record({ puts: fc.array(put, { maxLength: 25 }), rules: fc.array(rule, { maxLength: 25 }) }),
  { minLength: 1, maxLength: 3 }
)

describe('any page', () => {
  it('becomes blocks that hold all of the text, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (drawn) => {
        const bytes = await draw((sheet) => {
          for (const { puts, rules } of drawn) {
            sheet.page()
            for (const { at, from, length, level } of rules) {
              const [a, b, c] = [60 + at * 40, 60 + from * 50, 60 + (from + length) * 50]
              if (level) sheet.rule(b, a, c, a)
              else sheet.rule(a, b, a, c)
            }
            for (const { x, y, words, size, bold, angle } of puts) {
              sheet.pdf.save().rotate(angle, { origin: [x, y] })
              sheet.put(x, y, words.join(' '), { size, bold })
              sheet.pdf.restore()
            }
          }
        })
        expectWhole(await readPdf(bytes))
      }),
      { numRuns: 60 }
    )
  })
})
