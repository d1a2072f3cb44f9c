import { describe, expect, test } from 'vitest'
import { outlineOf, parseLines, sectionsOf } from './reading.ts'

describe('parts, sections, items', () => {
  test('a plan in parts', () => {
    const root = parseLines(`Phần thứ nhất
ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2021

I. TÌNH HÌNH CHUNG

1. Số lượng, doanh thu

a) Hợp tác xã

- Tổng số: 25 HTX, trong đó:

+ Nông nghiệp: 20 HTX

+ Vận tải: 5 HTX

- Thành lập mới: 2 HTX

b) Tổ hợp tác

- Tổng số: 40 THT

2. Thành viên, lao động

- Thành viên: 800 người

II. TỒN TẠI, HẠN CHẾ

- Quy mô nhỏ.

Phần thứ hai
KẾ HOẠCH PHÁT TRIỂN NĂM 2022

1. Mục tiêu cụ thể

- Thành lập mới 3 HTX.`)
    expect(outlineOf(root)).toBe(`# Phần thứ nhất ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2021
  # I. TÌNH HÌNH CHUNG
    # 1. Số lượng, doanh thu
      # a) Hợp tác xã
        item: - Tổng số: 25 HTX, trong đó:
          item: + Nông nghiệp: 20 HTX
          item: + Vận tải: 5 HTX
        item: - Thành lập mới: 2 HTX
      # b) Tổ hợp tác
        item: - Tổng số: 40 THT
    # 2. Thành viên, lao động
      item: - Thành viên: 800 người
  # II. TỒN TẠI, HẠN CHẾ
    item: - Quy mô nhỏ.
# Phần thứ hai KẾ HOẠCH PHÁT TRIỂN NĂM 2022
  # 1. Mục tiêu cụ thể
    item: - Thành lập mới 3 HTX.`)
    expect(root.outline.map((entry) => [entry.id, entry.label, entry.parent])).toEqual([
      ['s1', 'Phần thứ nhất', null],
      ['s1.1', 'I.', 's1'],
      ['s1.1.1', '1.', 's1.1'],
      ['s1.1.1.a', 'a)', 's1.1.1'],
      ['s1.1.1.b', 'b)', 's1.1.1'],
      ['s1.1.2', '2.', 's1.1'],
      ['s1.2', 'II.', 's1'],
      ['s2', 'Phần thứ hai', null],
      ['s2.1', '1.', 's2']
    ])
    for (const entry of root.outline) {
      expect(root.text.slice(entry.start)).toMatch(new RegExp(`^${entry.label.replace(/[.)]/gu, '\\$&')}`, 'u'))
      expect(entry.end).toBeGreaterThan(entry.start)
    }
  })

  test.each([
    // figures make a numbered line an item, wording a heading
    ['1. Tổng số HTX: 53 HTX\n2. Tổng số THT: 12 THT', 'item: 1. Tổng số HTX: 53 HTX\nitem: 2. Tổng số THT: 12 THT'],
    ['2. Phân loại theo lĩnh vực\n- Nông nghiệp: 5 HTX', '# 2. Phân loại theo lĩnh vực\n  item: - Nông nghiệp: 5 HTX'],
    [
      'c) Về trình độ quản lý: Tổng số cán bộ quản lý trong các HTX là 106 người, trong đó 45 người có trình độ trung cấp.',
      '# c) Về trình độ quản lý\n  paragraph: Tổng số cán bộ quản lý trong các HTX là 106 người, trong đó 45 người có trình độ trung cấp.'
    ],
    ['4. Hợp tác quốc tế về KTTT: không có', '# 4. Hợp tác quốc tế về KTTT\n  paragraph: không có'],
    [
      '1. Tạo điều kiện cho hợp tác xã vay vốn.\n2. Hỗ trợ đào tạo cán bộ.\n3. Mở rộng thị trường.',
      'item: 1. Tạo điều kiện cho hợp tác xã vay vốn.\nitem: 2. Hỗ trợ đào tạo cán bộ.\nitem: 3. Mở rộng thị trường.'
    ],
    [
      '5.6. Giải pháp về vốn.\nLồng ghép các nguồn vốn để hỗ trợ hợp tác xã.',
      '# 5.6. Giải pháp về vốn.\n  paragraph: Lồng ghép các nguồn vốn để hỗ trợ hợp tác xã.'
    ],
    [
      '1. Số liệu chung\nToàn xã có 3 HTX.\n2 Đánh giá theo lĩnh vực\n- Vận tải: 1 HTX',
      '# 1. Số liệu chung\n  paragraph: Toàn xã có 3 HTX.\n# 2 Đánh giá theo lĩnh vực\n  item: - Vận tải: 1 HTX'
    ],
    ['3. Biểu số 02: Kết quả sản xuất\nNhư sau.', '# 3. Biểu số 02: Kết quả sản xuất\n  paragraph: Như sau.'],
    // a sub-head with a star, and an item with one
    [
      '* Tổ hợp tác\n- Tổng số: 5 THT\n* Hợp tác xã\n- Tổng số: 2 HTX',
      '# * Tổ hợp tác\n  item: - Tổng số: 5 THT\n# * Hợp tác xã\n  item: - Tổng số: 2 HTX'
    ],
    [
      '* Số HTX thành lập mới: 3 HTX.\n* Số HTX giải thể: 1 HTX.',
      'item: * Số HTX thành lập mới: 3 HTX.\nitem: * Số HTX giải thể: 1 HTX.'
    ],
    // + over -
    [
      '+ Hợp tác xã:\n- Tổng số: 5\n- Mới: 1\n+ Tổ hợp tác:\n- Tổng số: 9',
      'item: + Hợp tác xã:\n  item: - Tổng số: 5\n  item: - Mới: 1\nitem: + Tổ hợp tác:\n  item: - Tổng số: 9'
    ],
    // "Trong đó:" on a line of its own
    [
      '- Tổng số cán bộ: 145 người.\nTrong đó:\n+ Trung cấp: 87 người\n- Lao động: 12 người',
      'item: - Tổng số cán bộ: 145 người.\n  paragraph: Trong đó:\n    item: + Trung cấp: 87 người\nitem: - Lao động: 12 người'
    ],
    [
      'Kết quả cụ thể như sau:\n- Thành lập mới 2 HTX.\nToàn huyện không có HTX giải thể.',
      'paragraph: Kết quả cụ thể như sau:\n  item: - Thành lập mới 2 HTX.\nparagraph: Toàn huyện không có HTX giải thể.'
    ],
    // headings of markdown whose levels are wrong
    [
      '## I. TÌNH HÌNH\n##### 1.1. Số lượng\nCó 5 HTX.\n### 1.2. Lao động\nCó 9 người.',
      '# I. TÌNH HÌNH\n  # 1.1. Số lượng\n    paragraph: Có 5 HTX.\n  # 1.2. Lao động\n    paragraph: Có 9 người.'
    ],
    // numbering that drifts
    [
      'II. KẾT QUẢ\n1. Kết quả đạt được\nTốt.\n5. Hạn chế\nCòn ít.\n2. Nguyên nhân\nDo vốn.',
      '# II. KẾT QUẢ\n  # 1. Kết quả đạt được\n    paragraph: Tốt.\n  # 5. Hạn chế\n    paragraph: Còn ít.\n  # 2. Nguyên nhân\n    paragraph: Do vốn.'
    ],
    [
      'A. ĐÁNH GIÁ NĂM 2013\nI. Tình hình\nTốt.\nB. KẾ HOẠCH NĂM 2014\nI. Mục tiêu\nTăng 5%.',
      '# A. ĐÁNH GIÁ NĂM 2013\n  # I. Tình hình\n    paragraph: Tốt.\n# B. KẾ HOẠCH NĂM 2014\n  # I. Mục tiêu\n    paragraph: Tăng 5%.'
    ]
  ])('%j', (text, outline) => {
    expect(outlineOf(parseLines(text))).toBe(outline)
  })

  test('an item beside a heading of its kind ends that section', () => {
    const root = parseLines(`2.1. Tuyên truyền, tập huấn
- Mở lớp tập huấn.
2.2. Tổ chức rà soát các HTX. Củng cố các HTX yếu kém, xây dựng mô hình mới.
2.3. Nâng cao hiệu quả
- Hỗ trợ vốn.`)
    expect(outlineOf(root)).toBe(`# 2.1. Tuyên truyền, tập huấn
  item: - Mở lớp tập huấn.
item: 2.2. Tổ chức rà soát các HTX. Củng cố các HTX yếu kém, xây dựng mô hình mới.
# 2.3. Nâng cao hiệu quả
  item: - Hỗ trợ vốn.`)
  })
})

describe('roles, by wording and never by number', () => {
  const roles = (text: string) =>
    Object.fromEntries(sectionsOf(parseLines(text)).map((section) => [section.label, section.role]))

  test('the prescribed outline', () => {
    expect(
      roles(`Phần thứ nhất
TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2022
III. THỰC TRẠNG PHÁT TRIỂN KINH TẾ TẬP THỂ, HỢP TÁC XÃ
7. Các chỉ tiêu về hoạt động của hợp tác xã
b) Số lượng, doanh thu của HTX
Có 5 HTX.
c) Thành viên và người lao động
Có 60 người.
d) Trình độ cán bộ quản lý
Có 9 người.
8. Phân theo lĩnh vực
Có.
IV. CÔNG TÁC QUẢN LÝ NHÀ NƯỚC VÀ THỰC HIỆN CHÍNH SÁCH
Có.
V. KHÓ KHĂN, VƯỚNG MẮC
Có.
VI. KIẾN NGHỊ
Có.
Phần thứ ba
PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023
1. Dự báo tình hình
Có.
2. Định hướng phát triển
Có.
3. Mục tiêu chung
Có.
4. Chỉ tiêu cụ thể
Có.
5. Nhiệm vụ, giải pháp
Có.
6. Tổ chức thực hiện
Có.`)
    ).toEqual({
      'Phần thứ nhất': 'P1',
      'III.': 'P1.I',
      '7.': 'P1.I.1',
      'b)': 'P1.I.1.a',
      'c)': 'P1.I.1.b',
      'd)': 'P1.I.1.c',
      '8.': 'P1.I.2',
      'IV.': 'P1.II',
      'V.': 'P1.III',
      'VI.': 'P1.IV',
      'Phần thứ ba': 'P2',
      '1.': 'P2.1',
      '2.': 'P2.2',
      '3.': 'P2.3',
      '4.': 'P2.4',
      '5.': 'P2.5',
      '6.': 'P2.6'
    })
  })

  test('the other part of a plan', () => {
    expect(roles('Phần thứ hai\nĐÁNH GIÁ SƠ KẾT TÌNH HÌNH THỰC HIỆN KẾ HOẠCH 5 NĂM GIAI ĐOẠN 2021-2025\nĐạt.')).toEqual(
      { 'Phần thứ hai': 'PX' }
    )
  })

  test.each(['1. Tình hình thời tiết\nMưa.', '2. Về lưới điện\nĐổ cột.'])('no role: %j', (text) => {
    expect(Object.values(roles(`I. TÌNH HÌNH THIỆT HẠI DO BÃO\nNặng.\n${text}`)).at(-1)).toBeNull()
  })
})
