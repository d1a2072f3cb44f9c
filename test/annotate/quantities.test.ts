/** Numbers with their units, bounds, ranges, fractions and compound amounts. */
import { describe, expect, test } from 'vitest'
import { annotated, quantitiesIn } from './annotating.ts'

describe('units', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['có 12 HTX', '12 HTX'],
    ['gồm 05 hợp tác xã', '5 HTX'],
    ['có 1.215 tổ hợp tác', '1215 THT'],
    ['03 Liên hiệp hợp tác xã', '3 LHHTX'],
    ['8 quỹ tín dụng nhân dân', '8 QTDND'],
    ['07 QTDND', '7 QTDND'],
    ['12 tổ', '12 THT'],
    ['4 quỹ', '4 QTDND'],
    ['2.315 thành viên', '2315 thành viên'],
    ['840 xã viên', '840 thành viên'],
    ['120 tổ viên', '120 thành viên'],
    ['650 lao động thường xuyên', '650 lao động'],
    ['145 cán bộ quản lý', '145 cán bộ'],
    ['1.120 người', '1120 người'],
    ['300 hộ dân', '300 hộ'],
    ['12 sản phẩm', '12 [sản phẩm]'],
    ['06 xã, thị trấn', '6 [xã]'],
    ['33.046 ha', '33046 [ha]'],
    ['4 lớp tập huấn', '4 [lớp]'],
    ['15 doanh nghiệp', '15 [doanh nghiệp]'],
    ['14,4%', '14.4 %'],
    ['14,4 %', '14.4 %'],
    ['70 phần trăm', '70 %'],
    ['2,7 điểm %', '2.7 points'],
    ['giảm 1,5 điểm phần trăm', '1.5 points'],
    ['xếp thứ tự: 27', '27 -']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('people in thousands, and whole heads with a decimal comma', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['6,3 triệu thành viên', '6300000 thành viên'],
    ['5 nghìn lao động', '5000 lao động'],
    ['12,5 ngàn người', '12500 người'],
    ['36,508 người', '36508 người'],
    ['1,250 thành viên', '1250 thành viên'],
    ['1.250.000 người', '1250000 người']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('money in millions of đồng, with its "per"', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['840 triệu đồng', '840 money'],
    ['1.250 triệu đồng', '1250 money'],
    ['136,9 tỷ đồng', '136900 money'],
    ['20,913 tỉ đồng', '20913 money'],
    ['5.935 nghìn đồng', '5.935 money'],
    ['5.500.000 đồng', '5.5 money'],
    ['2 nghìn tỷ đồng', '2000000 money'],
    ['350 tr.đồng', '350 money'],
    ['42 trđ', '42 money'],
    ['1,2 tỷđ', '1200 money'],
    ['4,5 triệu đồng/người/tháng', '4.5 money of person a month'],
    ['54 triệu đồng/người/năm', '54 money of person a year'],
    ['1.250 triệu đồng/HTX/năm', '1250 money of HTX a year'],
    ['1.250 triệu đồng/HTX', '1250 money of HTX'],
    ['95 triệu đồng / THT / năm', '95 money of THT a year'],
    ['6 triệu đồng/tháng', '6 money a month'],
    ['80 triệu đồng/năm', '80 money a year'],
    ['1,8 tỷ đồng mỗi năm', '1800 money a year'],
    ['1,8 tỷ đồng một năm', '1800 money a year'],
    ['5 triệu đồng/lao động/tháng', '5 money of person a month'],
    ['95 triệu đồng/tổ', '95 money of organization']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })

  test.each<[text: string, ...quantities: string[]]>([
    ['203 tỷ 500 triệu đồng', '203500 money'],
    ['1 tỷ 350 triệu đồng/HTX/năm', '1350 money of HTX a year'],
    ['khoảng 2 tỷ 150 triệu đồng', 'approx 2150 money'],
    ['5 triệu 500 nghìn đồng/người/tháng', '5.5 money of person a month'],
    ['12 tỷ đồng 300 triệu đồng', '12300 money'],
    ['500 triệu đồng, 2 tỷ đồng', '500 money', '2000 money']
  ])('compound: %s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('bounds', () => {
  test.each<[text: string, quantity: string]>([
    ['trên 45 HTX', 'min! 45 HTX'],
    ['hơn 1.000 thành viên', 'min! 1000 thành viên'],
    ['ít nhất 3 HTX', 'min 3 HTX'],
    ['tối thiểu 15 tổ hợp tác', 'min 15 THT'],
    ['không dưới 80%', 'min 80 %'],
    ['từ 2.600 thành viên trở lên', 'min 2600 thành viên'],
    ['từ 70% trở lên', 'min 70 %'],
    ['60 triệu đồng/người/năm trở lên', 'min 60 money of person a year'],
    ['dưới 5%', 'max! 5 %'],
    ['chưa đến 10 HTX', 'max! 10 HTX'],
    ['không quá 7 người', 'max 7 người'],
    ['tối đa 3 tỷ đồng', 'max 3000 money'],
    ['từ 5% trở xuống', 'max 5 %'],
    ['khoảng 630 lao động', 'approx 630 lao động'],
    ['gần 500 thành viên', 'approx 500 thành viên'],
    ['xấp xỉ 20%', 'approx 20 %'],
    ['vượt 60%', 'min! 60 %'],
    ['từ 30 HTX', '30 HTX'],
    ['có 12 HTX', '12 HTX']
  ])('%s', (text, quantity) => {
    expect(quantitiesIn(text)).toEqual([quantity])
  })
})

describe('ranges', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['82% - 85%', '82..85 %'],
    ['82 - 85%', '82..85 %'],
    ['1 - 2 HTX', '1..2 HTX'],
    ['từ 10% đến 20%', '10..20 %'],
    ['600 đến 800 lao động', '600..800 lao động'],
    ['3,5 - 6,0 triệu đồng/tháng', '3.5..6 money a month'],
    ['5-7 triệu đồng/người/tháng', '5..7 money of person a month'],
    ['80 – 100 HTX', '80..100 HTX'],
    ['20 - 15 HTX', '20 -', '15 HTX'],
    ['12 HTX - 5 tổ hợp tác', '12 HTX', '5 THT']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('fractions', () => {
  test.each<[text: string, ...quantities: string[]]>([
    ['20/22 HTX', '20 HTX done', '22 HTX base'],
    ['18/41 hợp tác xã', '18 HTX done', '41 HTX base'],
    ['2.570 thành viên/2.600 thành viên', '2570 thành viên done', '2600 thành viên base'],
    ['75%/40%', '75 % done', '40 % base'],
    ['95 triệu đồng/200 triệu đồng', '95 money done', '200 money base'],
    ['4.428/12.700 triệu đồng', '4428 money done', '12700 money base'],
    ['10/12', '10 - done', '12 - base'],
    ['05/07 chỉ tiêu', '5 [target] done', '7 [target] base']
  ])('%s', (text, ...quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities)
  })
})

describe('the interval that the printed digits allow', () => {
  test.each<[text: string, low: number | null, high: number | null]>([
    ['có 12 HTX', 12, 12],
    ['có 1.250 thành viên', 1250, 1250],
    ['đạt 14,4%', 14.35, 14.45],
    ['đạt 70%', 69.5, 70.5],
    ['1,2 tỷ đồng', 1150, 1250],
    ['136,90 tỷ đồng', 136895, 136905],
    ['840 triệu đồng', 839.5, 840.5],
    ['trên 45 HTX', 45, null],
    ['từ 2.600 thành viên trở lên', 2600, null],
    ['dưới 5%', null, 5],
    ['khoảng 600 lao động', 570, 630],
    ['gần 500 thành viên', null, 500],
    ['82% - 85%', 81.5, 85.5]
  ])('%s', (text, low, high) => {
    const [quantity] = annotated(text).quantities
    expect([quantity!.low, quantity!.high]).toEqual([low, high])
  })
})

test.each<[text: string, number: string, whole: string]>([
  ['Có trên 45 HTX hoạt động', '45', 'trên 45 HTX'],
  ['đạt 1.250 triệu đồng/HTX/năm, tăng', '1.250', '1.250 triệu đồng/HTX/năm'],
  ['từ 82% - 85% số HTX', '82% - 85', '82% - 85%'],
  ['nộp 203 tỷ 500 triệu đồng thuế', '203 tỷ 500', '203 tỷ 500 triệu đồng'],
  ['từ 2.600 thành viên trở lên', '2.600', '2.600 thành viên trở lên']
])('%s: the digits and the whole', (text, number, whole) => {
  const [quantity] = annotated(text).quantities
  expect(text.slice(quantity!.numberFrom, quantity!.numberTo)).toBe(number)
  expect(text.slice(quantity!.from, quantity!.to)).toBe(whole)
})

test.each<[text: string, style: string]>([
  ['1250 HTX', 'plain'],
  ['1.250 HTX', 'dotThousands'],
  ['1,250 HTX', 'commaThousands'],
  ['12,5%', 'commaDecimal'],
  ['12.5%', 'dotDecimal']
])('%s is printed in the style %s', (text, style) => {
  expect(annotated(text).quantities[0]!.style).toBe(style)
})

test('a form that is no number has no value', () => {
  expect(annotated('mục 1.2.3 HTX').quantities.every((one) => Number.isNaN(one.value))).toBe(true)
})
