/** Revenue, profit, income, capital, taxes and other amounts in the words of many drafters. */
import { describe, test } from 'vitest'
import { expectFacts, findIn } from './finding.ts'

type Case = [sentence: string, ...facts: string[]]
const check = (sentence: string, ...facts: string[]) => expectFacts(findIn(sentence), facts)

describe('revenue and profit', () => {
  test.each<Case>([
    [
      'Doanh thu bình quân của một HTX đạt 1.850 triệu đồng/năm, lợi nhuận bình quân 165 triệu đồng/năm.',
      'revenue.average HTX 1850 triệu_đồng/năm',
      'profit.average HTX 165 triệu_đồng/năm'
    ],
    ['Doanh thu bình quân ước đạt 1,85 tỷ đồng/HTX/năm.', 'revenue.average HTX 1850 triệu_đồng/năm estimate'],
    ['Doanh thu bình quân 1 HTX là 2,3 tỷ đồng.', 'revenue.average HTX 2300 triệu_đồng'],
    ['Bình quân doanh thu mỗi tổ hợp tác đạt 85 triệu đồng/năm.', 'revenue.average THT 85'],
    ['Tổng doanh thu của các HTX đạt 415 tỷ đồng.', 'revenue.total HTX 415000 triệu_đồng'],
    [
      'Trong đó doanh thu đối với thành viên là 240 tỷ đồng, chiếm 57,8%.',
      'revenue.fromMembers HTX 240000',
      'share.revenue.fromMembers HTX 57.8'
    ],
    [
      'Tổng doanh thu 215 tỷ đồng; lợi nhuận trước thuế 14,2 tỷ đồng; nộp ngân sách 3,1 tỷ đồng.',
      'revenue.total HTX 215000',
      'profit.total HTX 14200',
      'budget.paid HTX 3100'
    ],
    [
      'THT: doanh thu bình quân 90 triệu đồng/năm; HTX: doanh thu bình quân 1.400 triệu đồng/năm.',
      'revenue.average THT 90',
      'revenue.average HTX 1400'
    ],
    ['Tổng doanh thu là 203 tỷ 500 triệu đồng.', 'revenue.total HTX 203500']
  ])('%s', check)
})

describe('income', () => {
  test.each<Case>([
    [
      'Thu nhập bình quân của lao động trong HTX 5,2 triệu đồng/người/tháng.',
      'income.average HTX 5.2 triệu_đồng/tháng'
    ],
    ['Mức lương bình quân người lao động đạt 62 triệu đồng/năm.', 'income.average HTX 62 triệu_đồng/năm'],
    ['Thu nhập bình quân người lao động đạt từ 4 - 6 triệu đồng/người/tháng.', 'income.average HTX 4..6'],
    [
      'Thu nhập của thành viên, người lao động trong HTX bình quân 5,5 triệu đồng/người/tháng, tăng 0,3 triệu đồng so với năm 2023.',
      'income.average HTX 5.5 actual',
      'income.average HTX 0.3 change'
    ]
  ])('%s', check)
})

describe('capital, taxes, support', () => {
  test.each<Case>([
    [
      'Tổng vốn điều lệ của các HTX 98,6 tỷ đồng, bình quân 2,1 tỷ đồng/HTX.',
      'capital.total HTX 98600',
      'capital.average HTX 2100'
    ],
    ['Vốn điều lệ bình quân 1,8 tỷ đồng/HTX.', 'capital.average HTX 1800'],
    ['Các HTX đóng góp vào ngân sách nhà nước 1.240 triệu đồng.', 'budget.paid HTX 1240'],
    [
      'Hỗ trợ 5 HTX thành lập mới với kinh phí 150 triệu đồng.',
      'organizations.other HTX 5',
      'other HTX 150 triệu_đồng label=với_kinh_phí_150_triệu_đồng'
    ],
    [
      'Tổng số 45 HTX, 1.900 thành viên, 620 lao động, vốn điều lệ 52 tỷ đồng.',
      'organizations.total HTX 45',
      'members.total HTX 1900',
      'labour.total HTX 620',
      'capital.total HTX 52000'
    ]
  ])('%s', check)
})

describe('in one breath', () => {
  test.each<Case>([
    [
      '- Thu nhập bình quân: 66 triệu đồng/người/năm, tăng 5 triệu đồng so với năm 2023.',
      'income.average HTX 66 actual',
      'income.average HTX 5 change'
    ],
    ['Tổng vốn điều lệ của 58 HTX là 87,6 tỷ đồng.', 'organizations.total HTX 58', 'capital.total HTX 87600'],
    ['Các HTX nộp thuế 850 triệu đồng.', 'budget.paid HTX 850'],
    ['Các QTDND huy động 350 tỷ đồng, cho vay 290 tỷ đồng.', 'other QTDND/credit 350000', 'other QTDND/credit 290000']
  ])('%s', check)
})

describe('done of planned', () => {
  test.each<Case>([
    [
      'Lợi nhuận bình quân 95 triệu đồng/200 triệu đồng.',
      'profit.average HTX 95 actual',
      'profit.average HTX 200 plan'
    ],
    [
      'Các HTX mới lãi bình quân 95 triệu đồng (mục tiêu 200 triệu đồng).',
      'profit.average 95 actual',
      'profit.average 200 plan'
    ]
  ])('%s', check)
})
