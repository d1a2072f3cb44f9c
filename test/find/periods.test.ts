/** The period and status of a figure, said beside it or taken from around it. */
import { describe, expect, test } from 'vitest'
import { completePeriod, defaultPeriod } from '../../src/find/periods.ts'
import { documentScope, type Scope } from '../../src/find/scope.ts'
import type { PeriodMention } from '../../src/model/annotation.ts'
import type { DocumentHead } from '../../src/model/contract.ts'
import { expectFacts, findIn } from './finding.ts'

type Case = [sentence: string, ...facts: string[]]
const check = (sentence: string, ...facts: string[]) => expectFacts(findIn(sentence), facts)

describe('years and spans', () => {
  test.each<Case>([
    ['Có 45 HTX.', 'organizations.total 45 2024 actual'],
    ['Năm 2024 có 45 HTX.', 'organizations.total 45 2024 actual'],
    ['Giai đoạn 2021-2024 thành lập mới 22 HTX.', 'organizations.new 22 2021/2024 actual'],
    ['Từ năm 2021 đến năm 2024 có 22 HTX thành lập mới.', 'organizations.new 22 2021/2024 actual'],
    ['Tốc độ tăng doanh thu bình quân giai đoạn 2021-2024 là 8,4%/năm.', 'growth.revenue.average 8.4 2021/2024'],
    ['45 HTX được củng cố theo Luật Hợp tác xã năm 2012.', '45 HTX 2024']
  ])('%s', check)
})

describe('days, months and parts of a year', () => {
  test.each<Case>([
    ['Đến 30/6/2024 có 142 HTX.', 'organizations.total 142 2024-06-30 actual'],
    ['Đến tháng 9/2024 có 42 HTX.', 'organizations.total 42 2024-09 actual'],
    ['6 tháng đầu năm 2024 thành lập mới 4 HTX.', 'organizations.new 4 2024-01/2024-06 actual'],
    ['9 tháng đầu năm doanh thu các HTX đạt 120 tỷ đồng.', 'revenue.total 120000 2024-01/2024-09 actual'],
    ['Quý III/2024 có 2 HTX giải thể.', 'organizations.dissolved 2 2024-07/2024-09 actual'],
    ['Trong quý I, các HTX kết nạp 30 thành viên.', 'members.new 30 2024-01/2024-03']
  ])('%s', check)
})

describe('earlier years and comparisons', () => {
  test.each<Case>([
    [
      'Năm 2023 có 140 HTX, năm 2024 có 145 HTX.',
      'organizations.total 140 2023 previous',
      'organizations.total 145 2024 actual'
    ],
    [
      'Năm 2020: 30 HTX; năm 2021: 33 HTX; năm 2022: 36 HTX.',
      'organizations.total 30 2020 previous',
      'organizations.total 33 2021 previous',
      'organizations.total 36 2022 previous'
    ],
    [
      'Doanh thu bình quân đạt 1.650 triệu đồng (năm 2023 là 1.500 triệu đồng).',
      'revenue.average 1650 2024 actual',
      'revenue.average 1500 2023 previous'
    ],
    [
      'Tổng doanh thu của các HTX đạt 415 tỷ đồng, tăng 8,5% so với năm 2023.',
      'revenue.total 415000 2024 actual',
      'growth.revenue.total 8.5 2024 actual'
    ],
    [
      'Lũy kế đến 30/9/2024 có 145 HTX, tăng 12 HTX so với cùng kỳ năm 2023.',
      'organizations.total 145 2024-09-30 actual',
      'organizations.total 12 2024-09-30 change'
    ]
  ])('%s', check)
})

describe('estimates', () => {
  test.each<Case>([
    [
      'Ước cả năm 2024 thành lập mới 9 HTX, giải thể 3 HTX.',
      'organizations.new 9 2024 estimate',
      'organizations.dissolved 3 2024 estimate'
    ],
    [
      'Ước đến 31/12/2024 số HTX là 53, số thành viên là 2.200.',
      'organizations.total 53 2024-12-31 estimate',
      'members.total 2200 2024-12-31 estimate'
    ],
    ['Doanh thu bình quân ước đạt 1,85 tỷ đồng/HTX/năm.', 'revenue.average 1850 2024 estimate'],
    ['UTH năm 2024: 45 HTX.', 'organizations.total 45 2024 estimate']
  ])('%s', check)
})

describe('plans', () => {
  test.each<Case>([
    [
      'Phấn đấu năm 2025 thành lập mới ít nhất 10 HTX, thu hút thêm 450 thành viên; doanh thu bình quân đạt 2 tỷ đồng/HTX.',
      'organizations.new min 10 2025 plan',
      'members.new 450 2025 plan',
      'revenue.average 2000 2025 plan'
    ],
    [
      'Mục tiêu đến năm 2030: 250 HTX, 20.000 thành viên.',
      'organizations.total 250 2030 plan',
      'members.total 20000 2030 plan'
    ],
    ['Kế hoạch năm 2025: 48 HTX.', 'organizations.total 48 2025 plan'],
    [
      'Phấn đấu đến cuối năm 2025 có 50 HTX, 2.500 thành viên.',
      'organizations.total 50 2025 plan',
      'members.total 2500 2025 plan'
    ],
    ['Số HTX phấn đấu năm 2025 là 50 HTX.', 'organizations.total 50 2025 plan'],
    ['Năm 2025, dự kiến thành lập mới 6 HTX.', 'organizations.new 6 2025 plan'],
    [
      'Ước thực hiện năm 2024: 45 HTX; kế hoạch năm 2025: 48 HTX.',
      'organizations.total 45 2024 estimate',
      'organizations.total 48 2025 plan'
    ],
    [
      'Kế hoạch giao thành lập 10 HTX; kết quả thành lập được 8 HTX.',
      'organizations.new 10 2024 plan',
      'organizations.new 8 2024 actual'
    ],
    [
      'Tỷ lệ HTX hoạt động hiệu quả đạt 62%, kế hoạch là 60%.',
      'share.organizations.effective 62 actual',
      'share.organizations.effective 60 plan'
    ],
    ['Phân đấu đến năm 2025 có 50 HTX.', 'organizations.total 50 2025 plan']
  ])('%s', check)
})

describe('what is said and what is taken over', () => {
  test.each<[sentence: string, stated: { period: boolean; status: boolean }]>([
    ['Có 45 HTX.', { period: false, status: false }],
    ['Năm 2024 có 45 HTX.', { period: true, status: false }],
    ['Phấn đấu có 45 HTX.', { period: false, status: true }],
    ['Kế hoạch năm 2025: 48 HTX.', { period: true, status: true }]
  ])('%s', (sentence, stated) => {
    expect(findIn(sentence).body[0]!.stated).toMatchObject(stated)
  })
})

describe('completing a mention', () => {
  const head: DocumentHead = {
    kind: null,
    number: null,
    date: null,
    issuer: null,
    place: null,
    level: null,
    title: null,
    year: 2024,
    planYear: 2025,
    signer: null,
    signerRole: null,
    recipients: [],
    references: []
  }
  const scope = documentScope(head, true)
  const mention: PeriodMention = {
    from: 0,
    to: 1,
    period: null,
    months: null,
    day: null,
    compared: false,
    kind: 'part'
  }

  test.each<[what: string, mention: Partial<PeriodMention>, scope: Partial<Scope>, period: string | null]>([
    ['a whole year', { period: '2019' }, {}, '2019'],
    ['months of the year of the paper', { months: { from: 1, to: 6 } }, {}, '2024-01/2024-06'],
    ['months of the year planned for', { months: { from: 7, to: 12 } }, { status: 'plan' }, '2025-07/2025-12'],
    ['months of the year of a heading', { months: { from: 1, to: 9 } }, { period: '2019' }, '2019-01/2019-09'],
    ['a day without a year', { day: { day: 30, month: 6 } }, {}, '2024-06-30'],
    ['a month without a year', { day: { day: null, month: 10 } }, {}, '2024-10'],
    ['a day in a paper without a year', { day: { day: 30, month: 6 } }, { year: null }, null],
    ['a day under a span of years', { day: { day: 30, month: 6 } }, { period: '2021/2023' }, '2023-06-30']
  ])('%s', (_, given, under, period) => {
    expect(completePeriod({ ...mention, ...given }, { ...scope, ...under })).toBe(period)
  })

  test.each<[status: 'actual' | 'plan', scope: Partial<Scope>, period: string | null]>([
    ['actual', {}, '2024'],
    ['plan', {}, '2024'],
    ['plan', { status: 'plan' }, '2025'],
    ['plan', { status: 'plan', planYear: null, span: '2021/2025' }, '2021/2025'],
    ['plan', { span: '2021/2025' }, '2021/2025'],
    ['actual', { period: '2023' }, '2023'],
    ['plan', { status: 'plan', period: '2030' }, '2030'],
    ['actual', { year: null }, null]
  ])('without any mention: %s %j', (status, under, period) => {
    expect(defaultPeriod({ ...scope, ...under }, status)).toBe(period)
  })
})
