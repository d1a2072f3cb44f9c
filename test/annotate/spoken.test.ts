/** Numbers that are no figures, and the figures that must not be taken for them. */
import { describe, expect, test } from 'vitest'
import { periodNamesIn, periodsIn, spokenIn } from './annotating.ts'

describe('periods', () => {
  test.each<[text: string, ...periods: string[]]>([
    ['Đến ngày 30/6/2024 toàn huyện có 20 HTX', '2024-06-30'],
    ['tính đến thời điểm 31/12/2019', '2019-12-31'],
    ['tính đến 07-6-2018', '2018-06-07'],
    ['số liệu chốt 22.7.2021', '2021-07-22'],
    ['đến ngày 05 tháng 3 năm 2018', '2018-03-05'],
    ['đến ngày 15 tháng 11', 'day 15/11'],
    ['đến 30/9 đã thành lập', 'day 30/9'],
    ['ước đến hết 31/12', 'day 31/12'],
    ['năm 2023', '2023'],
    ['Năm: 2023', '2023'],
    ['năm 2021, 2022 và 2023', '2021', '2022', '2023'],
    ['giai đoạn 2021 - 2025', '2021/2025'],
    ['giai đoạn 2021–2025', '2021/2025'],
    ['giai đoạn 2016-2020', '2016/2020'],
    ['từ năm 2020 đến hết năm 2025', '2020/2025'],
    ['từ năm 2003 đến năm 2016', '2003/2016'],
    ['6 tháng đầu năm 2024', '2024-01/2024-06'],
    ['sáu tháng đầu năm; 06 tháng cuối năm 2024', '2024-07/2024-12'],
    ['9 tháng năm 2019', '2019-01/2019-09'],
    ['trong 8 tháng đầu năm', 'months 1-8'],
    ['3 tháng cuối năm', 'months 10-12'],
    ['quý I/2024', '2024-01/2024-03'],
    ['quý 2 năm 2023', '2023-04/2023-06'],
    ['trong Quý III', 'months 7-9'],
    ['quý IV năm 2022', '2022-10/2022-12'],
    ['tháng 7 năm 2025', '2025-07'],
    ['đến tháng 6/2024', '2024-06'],
    ['T6/2024', '2024-06'],
    ['tính đến tháng 10', 'month 10'],
    ['đến 5/2024 có', '2024-05'],
    ['(2025)', '2025']
  ])('%s', (text, ...periods) => {
    expect(periodNamesIn(text)).toEqual(periods)
  })

  test.each<[text: string, ...periods: string[]]>([
    ['tăng 3 HTX so với năm 2022', '~2022'],
    ['so với cùng kỳ năm 2023', '~2023'],
    ['cùng kỳ năm 2023', '~2023'],
    ['giảm 2 tổ so với thời điểm cuối năm 2020', '~2020'],
    ['so với kế hoạch năm 2024', '~2024'],
    ['năm 2024 tăng so với năm 2023', '2024', '~2023'],
    ['so với số liệu báo cáo năm 2021; năm 2022 có', '2021', '2022']
  ])('compared: %s', (text, ...periods) => {
    expect(periodNamesIn(text)).toEqual(periods)
  })

  test.each<[text: string, kind: string]>([
    ['năm 2023', 'year'],
    ['giai đoạn 2021-2025', 'span'],
    ['quý I/2024', 'part'],
    ['6 tháng đầu năm', 'part'],
    ['đến 30/6/2024', 'asOf'],
    ['tháng 7 năm 2025', 'asOf']
  ])('%s is a %s', (text, kind) => {
    expect(periodsIn(text).map((mention) => mention.kind)).toEqual([kind])
  })

  test.each(['nhiệm kỳ 2021-2026', 'ngày 31/02/2023', 'khóa 2020-2025'])('%s is a date and no period', (text) => {
    expect(spokenIn(text).every((span) => span.startsWith('date'))).toBe(true)
    expect(spokenIn(text)).toHaveLength(1)
    expect(periodsIn(text)).toEqual([])
  })
})

describe('numbers of papers', () => {
  test.each<[text: string, number: string]>([
    ['Quyết định số 717a/QĐ-UBND của huyện', '717a/QĐ-UBND'],
    ['Thông tư số 01/2020/TT-BKHĐT', '01/2020/TT-BKHĐT'],
    ['Nghị quyết số 20-NQ/TW', '20-NQ/TW'],
    ['Luật Hợp tác xã số 17/2023/QH15', '17/2023/QH15'],
    ['theo Công văn số 4139/STC-ĐKKD&QLDN', '4139/STC-ĐKKD&QLDN'],
    ['Hướng dẫn số 257/HD- TCKH', '257/HD- TCKH'],
    ['Nghị định số 113/2024/NĐ-CP', '113/2024/NĐ-CP'],
    ['Kế hoạch số 88/KH-UBND', '88/KH-UBND'],
    ['Chương trình hành động số 19-CTr/TU', '19-CTr/TU'],
    ['Nghị quyết số 09/2021/NQ-HĐND', '09/2021/NQ-HĐND'],
    ['Báo cáo số 512 /BC-UBND', '512 /BC-UBND']
  ])('%s', (text, number) => {
    expect(spokenIn(text)).toEqual([`reference ${number}`])
  })

  test.each<[text: string, ...spans: string[]]>([
    ['Quyết định số 88/QĐ-UBND ngày 15/3/2022', 'reference 88/QĐ-UBND', 'date 15/3/2022'],
    ['Chương trình 1719', 'reference Chương trình 1719'],
    ['theo Đề án 1956', 'reference Đề án 1956'],
    ['Quyết định 1318 của Thủ tướng', 'reference Quyết định 1318'],
    ['Thông tư số 01', 'reference Thông tư số 01'],
    ['dọc Quốc lộ 27', 'reference Quốc lộ 27']
  ])('%s', (text, ...spans) => {
    expect(spokenIn(text)).toEqual(spans)
  })
})

describe('labels, names, durations', () => {
  test.each<[text: string, ...spans: string[]]>([
    ['chỉ tiêu số 3', 'label chỉ tiêu số 3'],
    ['tiêu chí số 13', 'label tiêu chí số 13'],
    ['tại Điều 5, khoản 2', 'label Điều 5', 'label khoản 2'],
    ['theo Phụ lục 1', 'label Phụ lục 1'],
    ['Biểu số 02', 'label Biểu số 02'],
    ['kỳ họp thứ 4', 'label kỳ họp thứ 4'],
    ['khóa 13', 'label khóa 13'],
    ['Đại hội 12', 'label Đại hội 12'],
    ['Chỉ tiêu 1: số HTX', 'label Chỉ tiêu 1'],
    ['(1) tuyên truyền; (2) tập huấn', 'label (1)', 'label (2)'],
    ['dịch Covid-19', 'name Covid-19'],
    ['cách mạng công nghiệp 4.0', 'name công nghiệp 4.0'],
    ['vải U23', 'name 23'],
    ['bão mạnh cấp 13', 'name bão mạnh cấp 13'],
    ['Điện thoại: 0263 3822 145', 'name Điện thoại: 0263 3822 145'],
    ['xem tại https://example.vn/bai-2024', 'name https://example.vn/bai-2024'],
    ['HTX vận tải 26/3', 'name HTX vận tải 26/3'],
    ['trong 03 ngày làm việc', 'count 03 ngày'],
    ['sau 5 năm thực hiện', 'count 5 năm'],
    ['15 phút', 'count 15 phút']
  ])('%s', (text, ...spans) => {
    expect(spokenIn(text)).toEqual(spans)
  })
})

describe('forms that are no dates', () => {
  test.each<[text: string, ...spans: string[]]>([
    ['tháng 13/2024', 'date tháng 13/2024'],
    ['tháng 15 có', 'date tháng 15'],
    ['13 tháng năm 2024', 'date 13 tháng năm 2024'],
    ['12 tháng liên tục'],
    ['13/2024 HTX']
  ])('%s', (text, ...spans) => {
    expect(spokenIn(text)).toEqual(spans)
  })
})

describe('figures stay figures', () => {
  test.each([
    'có 2.025 thành viên',
    'có 2023 thành viên',
    '2020 lao động',
    'năm nay có 12 HTX',
    'quyết định hỗ trợ 5 HTX',
    'kế hoạch 12 HTX',
    'chương trình 30 lớp',
    'nghị quyết 10 HTX',
    'vốn 2021 triệu đồng',
    'tăng 4,5%',
    'bình quân 1.250 triệu đồng/HTX/năm',
    '20/22 HTX hoạt động hiệu quả',
    'đạt 12/15 chỉ tiêu',
    '3 nhóm HTX',
    '1.5 tỷ đồng',
    'khoản vay 500 triệu đồng',
    'nông nghiệp 4,5%',
    'công nghiệp 5 %',
    'nhiệm vụ 5 HTX được giao'
  ])('%s', (text) => {
    expect(spokenIn(text)).toEqual([])
  })

  test.each<[text: string, ...spans: string[]]>([
    ['năm 2024 có 12 HTX', 'date năm 2024'],
    ['năm 2024: 12 HTX', 'date năm 2024'],
    ['đến 30/6/2024 là 15 HTX', 'date 30/6/2024'],
    ['tháng 6/2024, 15 HTX', 'date tháng 6/2024'],
    ['(2) có 7 tổ', 'label (2)'],
    ['Kế hoạch số 12/KH-UBND giao 5 HTX', 'reference 12/KH-UBND']
  ])('%s', (text, ...spans) => {
    expect(spokenIn(text)).toEqual(spans)
  })
})

test('spans are in order and do not overlap', () => {
  const text =
    'Ngày 12/3/2024, theo Nghị quyết số 20-NQ/TW ngày 16/6/2022, năm 2023, 2024 và giai đoạn 2021-2025 (mục 3), tháng 7'
  let last = 0
  for (const mention of periodsIn(text)) {
    expect(mention.from).toBeGreaterThanOrEqual(last)
    last = mention.to
  }
  expect(spokenIn(text)).toHaveLength(8)
})
