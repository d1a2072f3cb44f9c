/** Words for matching: letters together, numbers together, every other sign alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { wordsOf } from '../../src/model/words.ts'

describe('words', () => {
  test.each([
    ['Toàn huyện có 53 HTX.', ['toàn', 'huyện', 'có', '53', 'htx', '.']],
    ['đạt 14,4%', ['đạt', '14,4', '%']],
    ['4.428/12.700 triệu', ['4.428', '/', '12.700', 'triệu']],
    ['năm 2023, 2024.', ['năm', '2023', ',', '2024', '.']],
    ['448/KH-UBND', ['448', '/', 'kh', '-', 'ubnd']],
    ['T/viên', ['t', '/', 'viên']],
    ['m2', ['m', '2']],
    ['  \n\t', []],
    ['', []]
  ])('%s', (text, forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms)
  })
})

const running = fc.array(fc.constantFrom(...'aăâeêioôơuưyđhtọóàẩ HTX0123456789.,/%-()\n\u00a0'), { maxLength: 80 })

test('they are slices of the folded text, in order, and leave out white space alone', () => {
  fc.assert(
    fc.property(running, (signs) => {
      const text = signs.join('')
      const folded = fold(text)
      let last = 0
      for (const { form, from, to } of wordsOf(text)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(folded.slice(last, from).trim()).toBe('')
        expect(form).toBe(folded.slice(from, to))
        expect(form).not.toMatch(/\s/u)
        last = to
      }
      expect(folded.slice(last).trim()).toBe('')
    })
  )
})

test('a word does not depend on what stands beyond a blank', () => {
  fc.assert(
    fc.property(running, running, (left, right) => {
      const [head, tail] = [left.join(''), right.join('')]
      const forms = (text: string) => wordsOf(text).map(({ form }) => form)
      expect(forms(`${head} ${tail}`)).toEqual([...forms(head), ...forms(tail)])
    })
  )
})
