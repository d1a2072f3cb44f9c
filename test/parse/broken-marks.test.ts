/** Marks, lists, page numbers and sign-offs as scans and hurried hands leave them. */
import { expect, test } from 'vitest'
import { outlineOf, parseLines, passagesOf, tablesOf } from './reading.ts'

const tree = (text: string) => outlineOf(parseLines(text)).replace(/# {2}/gu, '# ')

test('a number whose dot is lost heads a section when the next number follows', () => {
  expect(tree('I. KẾT QUẢ\n1 Số lượng hợp tác xã\nToàn xã có 12 HTX.\n2. Lao động\nCó 90 người làm việc.')).toContain(
    '  # 1 Số lượng hợp tác xã\n    paragraph: Toàn xã có 12 HTX.\n  # 2. Lao động'
  )
})

test('a number that opens a sentence heads nothing', () => {
  expect(tree('I. KẾT QUẢ\nTrong năm:\n12 Hợp tác xã được thành lập với 90 thành viên.')).not.toContain('# 12')
})

test('signs under a numbered item, whichever sign comes first', () => {
  expect(
    tree(`I. KẾT QUẢ
1.1. Lĩnh vực (41 HTX)
+ Trồng trọt: 27
- Cây lúa: 20
- Rau màu: 7
+ Chăn nuôi: 14`)
  ).toBe(`# I. KẾT QUẢ
  item: 1.1. Lĩnh vực (41 HTX)
    item: + Trồng trọt: 27
      item: - Cây lúa: 20
      item: - Rau màu: 7
    item: + Chăn nuôi: 14`)
})

test('spoken marks', () => {
  expect(tree('I. GIẢI PHÁP\nMột là, tuyên truyền cho 200 hộ.\nHai là: mở 2 lớp tập huấn.')).toBe(
    '# I. GIẢI PHÁP\n  item: Một là tuyên truyền cho 200 hộ.\n  item: Hai là mở 2 lớp tập huấn.'
  )
})

test('a part in capitals without a number stands beside "Phần A"', () => {
  const { outline } = parseLines(`Phần A. KẾT QUẢ 6 THÁNG ĐẦU NĂM
1. Số lượng
Toàn xã có 12 HTX.
NHIỆM VỤ 6 THÁNG CUỐI NĂM
1. Thành lập mới 02 HTX nông nghiệp tại các thôn.
2. Doanh thu bình quân đạt 1,2 tỷ đồng/HTX.`)
  expect(outline.map(({ title, role, parent }) => [title, role, parent])).toEqual([
    ['KẾT QUẢ 6 THÁNG ĐẦU NĂM', 'P1.I', null],
    ['Số lượng', 'P1.I.1.a', 's1'],
    ['NHIỆM VỤ 6 THÁNG CUỐI NĂM', 'P2', null]
  ])
})

test('a page number between a number and its unit', () => {
  const root = parseLines(
    'Tổng số thành viên là 412 người, trong đó người lao động là thành viên 305\n4\nngười. Thu nhập 40 triệu đồng/năm.'
  )
  expect(passagesOf(root).map(({ kind, stretch }) => [kind, stretch.text])).toEqual([
    [
      'paragraph',
      'Tổng số thành viên là 412 người, trong đó người lao động là thành viên 305 người. Thu nhập 40 triệu đồng/năm.'
    ],
    ['furniture', '4']
  ])
  expect(root.claims.map((claim) => [claim.class, root.text.slice(claim.start, claim.end)])).toContainEqual([
    'page',
    '4'
  ])
})

test('the unit of a number at the end of a line', () => {
  expect(tree('Toàn huyện có 29 HTX; trong đó đang hoạt động: 24\nHTX, ngừng hoạt động: 05 HTX.')).toBe(
    'paragraph: Toàn huyện có 29 HTX; trong đó đang hoạt động: 24 HTX, ngừng hoạt động: 05 HTX.'
  )
  expect(tree('- Tổng số hợp tác xã toàn huyện: 24\nHTX nông nghiệp: 17')).toContain('\n')
})

test('a year stays with its column, a page number below the last row is none', () => {
  const [table] = tablesOf(
    parseLines(`STT
Chỉ tiêu
ĐVT
Thực hiện
2023
Kế hoạch
2024
Kế hoạch
2025
ƯTH/KH
2024
(%)
1 Tổng số HTX HTX 20 22 24 95,5
2 Thành viên người 300 310 330 98
3 Lao động người 150 160 170 101

7`)
  )
  expect(table!.rows[0]!.map((cell) => cell.stretch.text.replace(/\s+/gu, ' '))).toEqual([
    'STT',
    'Chỉ tiêu',
    'ĐVT',
    'Thực hiện 2023',
    'Kế hoạch 2024',
    'Kế hoạch 2025',
    'ƯTH/KH 2024 (%)'
  ])
  expect(table!.rows).toHaveLength(4)
})

test.each([
  ['CHỦ TỊCH Lê Văn Tân', 'Lê Văn Tân', 'CHỦ TỊCH'],
  ['CHỦ TỊCH\n(Đã ký)\nLê Văn Tân', 'Lê Văn Tân', 'CHỦ TỊCH'],
  ['PHÓ CHỦ TỊCH\n(Đã ký) Lê Văn Tân', 'Lê Văn Tân', 'PHÓ CHỦ TỊCH'],
  ['KT. CHU TỊCH\nPHÓ CHU TICH\nLÊ VĂN TÂN', 'Lê Văn Tân', 'PHÓ CHU TICH']
])('%s', (lines, signer, signerRole) => {
  const { head } = parseLines(
    `BÁO CÁO\nTình hình năm 2021\nI. SỐ LƯỢNG\nToàn xã có 12 HTX.\nNơi nhận:\n- Như trên;\n${lines}`
  )
  expect(head).toMatchObject({ signer, signerRole, recipients: ['Như trên'] })
})

test.each([
  ['BÁO CÁO', 'Tổng kết 10 năm thi hành Luật Hợp tác xã năm 2012', 2023, 'Thời điểm 31/12/2022: 41 HTX.', 2022, null],
  [
    'NGHỊ QUYẾT',
    'Về phát triển kinh tế tập thể giai đoạn 2021 - 2025, định hướng đến năm 2030',
    2021,
    'Đến cuối năm 2020 có 178 HTX.',
    2020,
    null
  ],
  ['BÁO CÁO', 'Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020', 2020, 'Có 41 HTX.', 2020, null],
  ['BÁO CÁO', 'Tổng kết năm học 2021 - 2022 và phương hướng năm học 2022 - 2023', 2022, 'Có 8 trường.', 2022, 2023]
])('years of %s %s', (kind, title, dated, body, year, planYear) => {
  const { head } = parseLines(
    `UBND HUYỆN LÂM SƠN\nLâm Sơn, ngày 20 tháng 6 năm ${dated}\n${kind}\n${title}\nI. TÌNH HÌNH\n${body}`
  )
  expect(head).toMatchObject({ year, planYear })
})
