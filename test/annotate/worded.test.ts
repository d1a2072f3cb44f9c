/** Small numbers in words. */
import { describe, expect, test } from 'vitest'
import { annotated, quantitiesIn } from './annotating.ts'

describe('counted in words', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['Bảy HTX hoạt động bình thường', '7 HTX in words'],
    ['toàn xã có hai hợp tác xã', '2 HTX in words'],
    ['có ba tổ hợp tác trồng rau', '3 THT in words'],
    ['bốn quỹ tín dụng nhân dân', '4 QTDND in words'],
    ['trình độ đại học ba người', '3 người in words'],
    ['chín HTX nông nghiệp', '9 HTX in words'],
    ['tám HTX và mười tổ hợp tác', '8 HTX in words', '10 THT in words']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('words that count nothing', () => {
  test.each([
    'một HTX điển hình',
    'của một tổ hợp tác',
    'năm HTX được thành lập',
    'HTX thứ hai',
    'lần ba HTX họp',
    'những ba tổ',
    'vài ba HTX',
    'hai bên cùng có lợi',
    'ba cấp chính quyền',
    'bốn nhà'
  ])('%s', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

test('the word is the number', () => {
  const text = 'toàn xã có hai hợp tác xã'
  const [two] = annotated(text).quantities
  expect(text.slice(two!.numberFrom, two!.numberTo)).toBe('hai')
})
