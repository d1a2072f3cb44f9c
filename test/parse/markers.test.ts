import { describe, expect, test } from 'vitest'
import { markerOf, romanValue } from '../../src/parse/markers.ts'

describe('marks at the head of headings and items', () => {
  test.each([
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', 1],
    ['PHẦN THỨ HAI: KẾ HOẠCH NĂM 2020', 'part', 'PHẦN THỨ HAI', 2],
    ['Phần II. Kế hoạch', 'part', 'Phần II.', 2],
    ['Phần 3 - Giải pháp', 'part', 'Phần 3', 3],
    ['Chương IV', 'chapter', 'Chương IV', 4],
    ['Điều 12. Hiệu lực', 'chapter', 'Điều 12.', 12],
    ['PHỤ LỤC II', 'annex', 'PHỤ LỤC II', 2],
    ['Biểu số 03: Tổng hợp', 'annex', 'Biểu số 03', 3],
    ['A. ĐÁNH GIÁ KẾT QUẢ', 'capital', 'A.', 1],
    ['IV. ĐỀ XUẤT', 'roman', 'IV.', 4],
    ['II/ Kết quả', 'roman', 'II/', 2],
    ['III- Tồn tại', 'roman', 'III-', 3],
    ['I.2. Tình hình', 'number1', 'I.2.', 2],
    ['3. Kết quả', 'number1', '3.', 3],
    ['4.Mục tiêu', 'number1', '4.', 4],
    ['2) Thành viên', 'number1', '2)', 2],
    ['2/ Thành viên', 'number1', '2/', 2],
    ['1.1 Số lượng', 'number2', '1.1', 1],
    ['2.3.1. Nguyên nhân', 'number3', '2.3.1.', 1],
    ['a) Thuận lợi', 'letter', 'a)', 1],
    ['đ/ Khác', 'letter', 'đ/', 5],
    ['b. Khó khăn', 'letter', 'b.', 2],
    ['a1) Về số lượng', 'letterNumber', 'a1)', 1],
    ['(3) Tăng thu nhập', 'paren', '(3)', 3],
    ['(b) Hạn chế', 'parenLetter', '(b)', 2],
    ['- Tổng số', 'bullet', '-', null],
    ['-Tổng số', 'bullet', '-', null],
    ['– Tổng số', 'bullet', '–', null],
    ['+ Trồng trọt', 'bullet', '+', null],
    ['• Chăn nuôi', 'bullet', '•', null],
    ['* Tổ hợp tác', 'star', '*', null]
  ])('%s', (text, family, label, ordinal) => {
    const marker = markerOf(text)
    expect(marker).toMatchObject({ family, label, ordinal })
    expect(text.slice(0, marker!.end).trim().startsWith(label)).toBe(true)
  })

  test.each([
    'Phần lớn các hợp tác xã hoạt động ổn định',
    'Phần năm nay chưa báo cáo',
    '1.260 triệu đồng/năm',
    '1,5 tỷ đồng',
    '12/3/2020 của Chính phủ',
    '30.6.2023 toàn huyện',
    '2021-2025',
    '-5,2%',
    'V/v xây dựng kế hoạch',
    'Biểu dương các tập thể',
    'Mẫu mã sản phẩm',
    'Điều kiện sản xuất',
    'Mục tiêu đến năm 2025',
    'ông Nguyễn Văn An',
    ''
  ])('no mark: %s', (text) => {
    expect(markerOf(text)).toBeNull()
  })

  test('a number whose dot is lost is a mark only with the consent of its neighbours', () => {
    expect(markerOf('2 Đánh giá theo lĩnh vực')).toMatchObject({ family: 'number1', ordinal: 2, sure: false })
    expect(markerOf('4 HTX có sản phẩm')).toBeNull()
  })

  test('Roman numbers', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XX'].map(romanValue)).toEqual([1, 4, 9, 14, 20])
    expect(['IIX', 'VV', '', 'IC'].map(romanValue)).toEqual([null, null, null, null])
  })
})
