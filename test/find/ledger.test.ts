/** The account of every number. */
import { describe, expect, test } from 'vitest'
import { accountFor, classifyNumbers } from '../../src/find/ledger.ts'
import { numberClasses } from '../../src/model/contract.ts'
import { classesIn, findIn } from './finding.ts'

describe('classes of the numbers of a text', () => {
  test.each<[body: string, ...classes: string[]]>([
    [
      'Đến 30/6/2024 toàn huyện có 45 HTX (tăng 3 HTX) với 1.900 thành viên.',
      '30 date',
      '6 date',
      '2024 date',
      '45 fact',
      '3 fact',
      '1.900 fact'
    ],
    ['Có 45 HTX được củng cố theo Quyết định số 340/QĐ-TTg.', '45 fact', '340 reference'],
    ['Có 45 HTX, đạt mục tiêu số 3 trong dịch Covid-19.', '45 fact', '3 label', '19 name'],
    ['1. Nội dung\n- Có 12 HTX.', '1 label', '12 fact'],
    ['Xã có 12 thôn, 3 trường học.', '12 count', '3 count'],
    ['HTX Tân Lập có 45 thành viên.', '45 count'],
    ['- Tổng số HTX: 45 HTX.\n+ Tỷ lệ 25,5.', '45 fact', '25,5 unexplained'],
    ['từ 82% - 85% HTX hoạt động hiệu quả.', '82 fact', '85 fact'],
    ['Tổng doanh thu các HTX là 203 tỷ 500 triệu đồng.', '203 fact', '500 fact']
  ])('%s', (body, ...classes) => {
    expect(classesIn(findIn(body))).toEqual(classes)
  })
})

test('a number is in one class, the weightiest of those that claim it', () => {
  const text = 'có 12 HTX'
  const claims = [
    { start: 3, end: 5, class: 'date' as const },
    { start: 3, end: 5, class: 'label' as const }
  ]
  expect(classifyNumbers(text, [{ start: 3, end: 5, class: 'count' }], claims)).toEqual([
    { start: 3, end: 5, class: 'label' }
  ])
  expect(classifyNumbers(text, [{ start: 3, end: 5, class: 'fact' }], claims)).toEqual([
    { start: 3, end: 5, class: 'fact' }
  ])
  expect(classifyNumbers(text, [], [])).toEqual([{ start: 3, end: 5, class: 'unexplained' }])
})

test('one claimed digit claims the number', () => {
  expect(classifyNumbers('1.250', [{ start: 0, end: 1, class: 'name' }], [])).toEqual([
    { start: 0, end: 5, class: 'name' }
  ])
})

test('claims beyond the text are harmless', () => {
  expect(classifyNumbers('có 5', [{ start: 3, end: 99, class: 'count' }], [])).toEqual([
    { start: 3, end: 4, class: 'count' }
  ])
})

test('the account names every class, adds up and quotes what is unexplained', () => {
  const text = '12 và 7,5'
  const account = accountFor(text, classifyNumbers(text, [{ start: 0, end: 2, class: 'fact' }], []))
  expect(account.total).toBe(2)
  expect(Object.keys(account.byClass).sort()).toEqual([...numberClasses].sort())
  expect(account.byClass).toMatchObject({ fact: 1, unexplained: 1 })
  expect(account.unexplained).toEqual([{ start: 6, end: 9, quote: '7,5' }])
})
