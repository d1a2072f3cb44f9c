/** Zeros in words: a reported nothing is a figure, a missing one is none. */
import { describe, expect, test } from 'vitest'
import { annotated, quantitiesIn } from './annotating.ts'

describe('reported zeros', () => {
  test.each<[text: string, subject: string]>([
    ['Trên địa bàn xã không có tổ hợp tác.', 'THT'],
    ['Toàn huyện chưa có liên hiệp hợp tác xã', 'LHHTX'],
    ['Hiện không có HTX nào ngừng hoạt động.', 'HTX'],
    ['Trong năm không có HTX giải thể.', 'HTX'],
    ['Trong kỳ chưa thành lập mới HTX.', 'HTX'],
    ['Chưa thành lập được liên hiệp hợp tác xã nào.', 'LHHTX'],
    ['Số HTX giải thể: không', 'HTX'],
    ['Số HTX chưa chuyển đổi: Không có.', 'HTX'],
    ['Liên hiệp HTX: không có', 'LHHTX'],
    ['Không phát sinh HTX giải thể', 'HTX'],
    ['Địa phương không có quỹ tín dụng nhân dân.', 'QTDND']
  ])('%s', (text, subject) => {
    expect(quantitiesIn(text)).toEqual([`0 ${subject} in words`])
  })
})

describe('no zeros', () => {
  test.each([
    'Không thành lập HTX theo phong trào.',
    'Chưa có HTX đủ điều kiện vay vốn.',
    'Chưa có HTX, THT bị thiệt hại.',
    'Các HTX không có trụ sở làm việc.',
    'HTX chưa có sản phẩm chủ lực.',
    'Thành viên không tham gia quản lý HTX.',
    'Hợp tác quốc tế: không có.',
    'Không ít HTX còn lúng túng.'
  ])('%s', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

test('the words of the zero are its number', () => {
  const text = 'Trên địa bàn xã không có tổ hợp tác.'
  const [zero] = annotated(text).quantities
  expect(text.slice(zero!.numberFrom, zero!.numberTo)).toBe('không có')
  expect([zero!.low, zero!.high]).toEqual([0, 0])
})
