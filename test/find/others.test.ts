/** Whose figures they are, and when: cases in which a later clause, year or bracket misleads. */
import { describe, expect, test } from 'vitest'
import { findIn } from './finding.ts'

const facts = (body: string): string[] =>
  findIn(body).facts.map(
    ({ indicator, subject, sector, value, max, period, status }) =>
      `${indicator} ${subject} ${sector ?? '-'} ${value}${max === null ? '' : `..${max}`} ${period} ${status}`
  )

describe('figures of others are no figures of the sector', () => {
  test.each([
    'HTX Rau sạch Bình Minh giải quyết việc làm cho 40 lao động.',
    'HTX Rau sạch Bình Minh đạt kết quả tốt, có 135 thành viên.',
    'Các HTX điển hình: Thắng Lợi (35 thành viên), Phú Điền (40 thành viên).',
    'Ban Chỉ đạo phát triển kinh tế tập thể gồm 17 thành viên.',
    'Toàn tỉnh có 3.200 doanh nghiệp với 45.000 lao động.',
    'Bố trí 12 cán bộ chuyên trách theo dõi kinh tế tập thể.'
  ])('%s', (body) => {
    expect(facts(body).filter((fact) => !/^(?:other|organizations\.other)/u.test(fact))).toEqual([])
  })

  test('but those of all are, behind one that is named', () => {
    expect(facts('HTX Rau sạch Bình Minh giải thể, toàn huyện còn 21 HTX với 900 thành viên.')).toEqual(
      expect.arrayContaining(['organizations.total HTX - 21 2024 actual', 'members.total HTX - 900 2024 actual'])
    )
  })
})

describe('what is still to come', () => {
  test.each([
    ['Đến năm 2030 có 60 HTX.', 'organizations.total HTX - 60 2030 plan'],
    ['Dự kiến đến hết năm 2025 có 66 HTX.', 'organizations.total HTX - 66 2025 plan'],
    ['Cùng kỳ năm 2023 có 40 HTX.', 'organizations.total HTX - 40 2023 previous'],
    ['Năm 2024 có thêm 5 HTX được thành lập.', 'organizations.new HTX - 5 2024 actual']
  ])('%s', (body, fact) => {
    expect(facts(body)).toContain(fact)
  })

  test('is not what was reached', () => {
    const found = facts('Chỉ tiêu: Đến năm 2030 có 30 HTX. Kết quả: đến nay có 26 HTX, đạt 86,67%.')
    expect(found).toEqual([
      'organizations.total HTX - 30 2030 plan',
      'organizations.total HTX - 26 2024 actual',
      'completion.organizations.total HTX - 86.67 2024 actual'
    ])
  })
})

describe('done and planned', () => {
  test.each([
    [
      'Kế hoạch thành lập mới 8 HTX, ước thực hiện 9 HTX.',
      ['organizations.new HTX - 8 2024 plan', 'organizations.new HTX - 9 2024 estimate']
    ],
    ['Thành lập mới 12/10 HTX.', ['organizations.new HTX - 12 2024 actual', 'organizations.new HTX - 10 2024 plan']],
    [
      'Chỉ tiêu: 40% cán bộ quản lý HTX có trình độ từ trung cấp trở lên. Kết quả: 41/118 cán bộ quản lý.',
      [
        'share.managers.intermediatePlus HTX - 40 2024 plan',
        'managers.intermediatePlus HTX - 41 2024 actual',
        'managers.total HTX - 118 2024 actual'
      ]
    ]
  ])('%s', (body, expected) => {
    expect(facts(body)).toEqual(expected)
  })
})

describe('amounts', () => {
  test.each([
    ['Doanh thu bình quân một HTX từ 5 triệu đồng đến 7 tỷ đồng.', ['revenue.average HTX - 5..7000 2024 actual']],
    [
      'Doanh thu bình quân một HTX tăng từ 1,9 tỷ đồng năm 2020 lên 2,4 tỷ đồng năm 2024.',
      ['revenue.average HTX - 1900 2020 previous', 'revenue.average HTX - 2400 2024 actual']
    ],
    [
      'Doanh thu của các HTX tăng khá. Bình quân một HTX đạt 8.610 triệu đồng.',
      ['revenue.average HTX - 8610 2024 actual']
    ],
    [
      'Doanh thu bình quân của HTX nông nghiệp đạt 1.250 triệu đồng, của HTX vận tải đạt 2.100 triệu đồng.',
      ['revenue.average HTX agriculture 1250 2024 actual', 'revenue.average HTX transport 2100 2024 actual']
    ]
  ])('%s', (body, expected) => {
    expect(facts(body)).toEqual(expected)
  })
})
