import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/parse/dates.ts'
import { paperNumbersIn } from '../../src/parse/references.ts'
import { parseLines } from './reading.ts'

describe('numbers of papers', () => {
  test.each([
    ['Quyết định số 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Báo cáo số 755a/BC-UBND', '755a/BC-UBND'],
    ['Nghị quyết số 91/2022/NQ-HĐND', '91/2022/NQ-HĐND'],
    ['Thông tư 01/2020/TT-BKHĐT', '01/2020/TT-BKHĐT'],
    ['Công văn số 1422/UBND-KT', '1422/UBND-KT'],
    ['Công văn số 4139/STC-ĐKKD&QLDN', '4139/STC-ĐKKD&QLDN'],
    ['Văn bản số 6755/UBND-NL3', '6755/UBND-NL3'],
    ['Luật số 17/2023/QH15', '17/2023/QH15'],
    ['Nghị quyết 76/2025/UBTVQH15', '76/2025/UBTVQH15'],
    ['Nghị quyết số 1669/NQ-UBTVQH15', '1669/NQ-UBTVQH15'],
    ['Nghị quyết số 20-NQ/TW', '20-NQ/TW'],
    ['Quyết định 1875-QĐ/HU', '1875-QĐ/HU'],
    ['Chương trình số 49-CTr/TU', '49-CTr/TU'],
    ['Hướng dẫn 36-HD/VPTW', '36-HD/VPTW'],
    ['Nghị quyết số 13-NQ-TW', '13-NQ-TW'],
    ['Quyết định số 167/QĐ-TTg', '167/QĐ-TTg'],
    ['Chương trình hành động số 2428/CTrHD-UBND', '2428/CTrHD-UBND'],
    ['Quyết định số 3376/QĐ UBND ngày 31/12/2019', '3376/QĐ-UBND'],
    ['Hướng dẫn số 257/HD- TCKH', '257/HD-TCKH'],
    ['Kế hoạch số 12 /KH-UBND', '12/KH-UBND'],
    ['Tờ trình số 58/TTr–KTHT', '58/TTr-KTHT'],
    ['Nghị định số 151/2007/NĐ-CP', '151/2007/NĐ-CP']
  ])('%s', (text, number) => {
    expect(paperNumbersIn(text).map((found) => found.number)).toEqual([number])
  })

  test.each([
    '1.100 triệu đồng/HTX/năm',
    'bình quân 45/HTX',
    'tỷ lệ 02/7 chỉ tiêu',
    '20/22 HTX hoạt động',
    'giai đoạn 2021-2025',
    'ngày 30/6/2023',
    '4.428/12.700 triệu đồng',
    'từ 10 - 15 HTX mỗi năm',
    'Covid-19',
    'đạt 3 sao'
  ])('none: %s', (text) => {
    expect(paperNumbersIn(text)).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['ngày 05 tháng 8 năm 2025', ['2025-08-05']],
    ['ngày tháng 9 năm 2023', ['2023-09']],
    ['ngày    tháng    năm 2025', [null]],
    ['ngày 7/9/2015 và 18/08/2023', ['2015-09-07', '2023-08-18']],
    ['07-6-2018, 22.7.2021', ['2018-06-07', '2021-07-22']],
    ['31/02/2020', [null]],
    ['02/7 chỉ tiêu, 4.428/12.700 triệu', []],
    ['1.234.2020', []]
  ])('%s', (text, expected) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual(expected)
  })
})

describe('references', () => {
  const cited = (text: string) =>
    parseLines(`I. CĂN CỨ\n${text}`).references.map((reference) => [reference.number, reference.date])

  test.each([
    ['Thực hiện Kế hoạch số 3136/KH-UBND, ngày 18/08/2023 của UBND tỉnh.', [['3136/KH-UBND', '2023-08-18']]],
    ['Theo Nghị định số 193/2013/NĐ-CP ngày 21 tháng 11 năm 2013 của Chính phủ.', [['193/2013/NĐ-CP', '2013-11-21']]],
    [
      'Ngày 05 tháng 3 năm 2018, Chủ tịch UBND thành phố đã ban hành Quyết định số 584/QĐ-UBND về việc thành lập Ban chỉ đạo.',
      [['584/QĐ-UBND', '2018-03-05']]
    ],
    [
      'Luật số 17/2023/QH15 và Nghị quyết số 20-NQ/TW.',
      [
        ['17/2023/QH15', null],
        ['20-NQ/TW', null]
      ]
    ],
    [
      'Công văn số 5/UBND-KT ngày 01/02/2020; Công văn số 6/UBND-KT; Công văn số 7/UBND-KT (ngày 03/4/2020).',
      [
        ['5/UBND-KT', '2020-02-01'],
        ['6/UBND-KT', null],
        ['7/UBND-KT', '2020-04-03']
      ]
    ],
    ['Quyết định số 1054/QĐ-UBND tỉnh ngày 11/8/2022.', [['1054/QĐ-UBND', '2022-08-11']]]
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  test('a number broken over lines keeps its span', () => {
    const root = parseLines(`Nội dung hướng dẫn được ban hành kèm theo Hướng dẫn số 257/HD-
TCKH ngày 23/4/2020 của Phòng Tài chính - Kế hoạch huyện về việc quyết toán và
giải thể hợp tác xã.`)
    const [reference] = root.references
    expect(reference).toMatchObject({ number: '257/HD-TCKH', date: '2020-04-23' })
    expect(reference!.source.quote).toBe('257/HD-\nTCKH ngày 23/4/2020')
    expect(root.text.slice(reference!.source.start, reference!.source.end)).toBe(reference!.source.quote)
  })

  test('their digits are spoken for, those of figures are not', () => {
    const root = parseLines('Theo Quyết định số 15/QĐ-UBND ngày 02/3/2021, toàn huyện có 12 HTX.')
    const claims = root.claims.map((claim) => [claim.class, root.text.slice(claim.start, claim.end)])
    expect(claims).toEqual([
      ['reference', '15/QĐ-UBND'],
      ['date', '02/3/2021']
    ])
  })
})
