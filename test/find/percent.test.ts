/** Shares, rates of change and of fulfilment in the words of many drafters. */
import { describe, test } from 'vitest'
import { expectFacts, findIn } from './finding.ts'

type Case = [sentence: string, ...facts: string[]]
const check = (sentence: string, ...facts: string[]) => expectFacts(findIn(sentence), facts)

describe('shares', () => {
  test.each<Case>([
    [
      'Số HTX hoạt động có hiệu quả: 21 HTX, chiếm 55,3%.',
      'organizations.effective HTX 21',
      'share.organizations.effective HTX 55.3 %'
    ],
    [
      'Toàn tỉnh có 45 HTX nông nghiệp, chiếm 60% tổng số HTX toàn tỉnh.',
      'organizations.total HTX/agriculture 45',
      'share.organizations.total HTX/agriculture 60'
    ],
    ['Có 56% số HTX được xếp loại khá, tốt.', 'share.organizations.fair HTX 56'],
    [
      'Số HTX khá, giỏi chiếm 58%; trung bình 30%; yếu kém 12%.',
      'share.organizations.fair HTX 58',
      'share.organizations.average HTX 30',
      'share.organizations.weak HTX 12'
    ],
    ['Hiện nay, 100% HTX đã chuyển đổi theo Luật HTX năm 2012.', 'share.organizations.converted HTX 100'],
    ['Tỷ lệ cán bộ quản lý HTX có trình độ cao đẳng, đại học đạt 32%.', 'share.managers.college HTX 32'],
    ['Số HTX nông nghiệp hoạt động hiệu quả chiếm 65%.', 'share.organizations.effective HTX/agriculture 65'],
    [
      'Tỷ lệ HTX hoạt động hiệu quả đạt 62%, kế hoạch là 60%.',
      'share.organizations.effective HTX 62 actual',
      'share.organizations.effective HTX 60 plan'
    ]
  ])('%s', check)
})

describe('rates of change', () => {
  test.each<Case>([
    [
      'Tổng doanh thu của các HTX đạt 415 tỷ đồng, tăng 8,5% so với năm 2023.',
      'revenue.total HTX 415000 2024 actual',
      'growth.revenue.total HTX 8.5 % 2024 actual'
    ],
    [
      'Doanh thu tăng bình quân 9%/năm, thu nhập tăng 7%/năm.',
      'growth.revenue.average HTX 9',
      'growth.income.average HTX 7'
    ],
    ['Tốc độ tăng doanh thu bình quân giai đoạn 2021-2024 là 8,4%/năm.', 'growth.revenue.average HTX 8.4 2021/2024'],
    ['Số HTX là 45 HTX, giảm 4,3% so với cùng kỳ.', 'organizations.total HTX 45', 'growth.organizations.total HTX -4.3']
  ])('%s', check)
})

describe('rates of fulfilment', () => {
  test.each<Case>([
    [
      'Lợi nhuận sau thuế của các HTX năm 2024 ước đạt 18,6 tỷ đồng, bằng 103% kế hoạch.',
      'profit.total HTX 18600 estimate',
      'completion.profit.total HTX 103 % 2024 estimate'
    ],
    [
      'Thành lập mới 8 HTX, đạt 80% kế hoạch.',
      'organizations.new HTX 8 actual',
      'completion.organizations.new HTX 80 actual'
    ]
  ])('%s', check)
})

describe('bare shares of people and of organizations', () => {
  test.each<Case>([
    ['Phấn đấu trên 85% cán bộ quản lý HTX được đào tạo, bồi dưỡng.', 'share.managers.trained HTX min! 85 plan'],
    ['Phấn đấu có 20% HTX đa dịch vụ hoạt động hiệu quả.', 'share.organizations.multiService HTX 20 plan'],
    [
      'Có 40 HTX, trong đó 50% là HTX nông nghiệp.',
      'organizations.total HTX 40',
      'share.organizations.total HTX/agriculture 50'
    ],
    ['Khoảng 8% HTX liên kết với doanh nghiệp theo chuỗi giá trị.', 'share.organizations.valueChain HTX approx 8'],
    [
      'HTX xếp loại khá chiếm 75%/40% kế hoạch.',
      'share.organizations.fair HTX 75 actual',
      'share.organizations.fair HTX 40 plan'
    ]
  ])('%s', check)
})

describe('percentages of others', () => {
  test.each<Case>([['Tỷ lệ hộ nghèo còn 2,5%.'], ['Kinh tế tập thể đóng góp 3,2% vào GRDP.']])('%s', check)
})
