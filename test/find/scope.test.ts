/** What headings and parent items say for what stands under them. */
import { describe, test } from 'vitest'
import { expectFacts, findIn } from './finding.ts'

const check = (body: string, ...facts: string[]) => expectFacts(findIn(body.trim()), facts)

describe('the kind of organization', () => {
  test('items under a sub-head', () => {
    check(
      `
* Tổ hợp tác
- Tổng số: 120 tổ.
- Số thành viên: 1.450 người.
* Hợp tác xã
- Tổng số: 45 HTX.
- Số thành viên: 2.300 người.
- Doanh thu bình quân: 1.850 triệu đồng/năm.`,
      'organizations.total THT 120',
      'members.total THT 1450',
      'organizations.total HTX 45',
      'members.total HTX 2300',
      'revenue.average HTX 1850'
    )
  })

  test('sections', () => {
    check(
      `
1. Tổ hợp tác
Doanh thu bình quân đạt 90 triệu đồng/năm.
2. Liên hiệp hợp tác xã
Doanh thu bình quân đạt 9.500 triệu đồng/năm.
3. Hợp tác xã
Doanh thu bình quân đạt 1.850 triệu đồng/năm.`,
      'revenue.average THT 90',
      'revenue.average LHHTX 9500',
      'revenue.average HTX 1850'
    )
  })

  test('a line that begins with it', () => {
    check(
      `
* Quỹ tín dụng nhân dân: 5 quỹ với 6.400 thành viên; tổng nguồn vốn hoạt động 420 tỷ đồng.`,
      'organizations.total QTDND/credit 5',
      'members.total QTDND/credit 6400',
      'capital.total QTDND/credit 420000'
    )
  })
})

describe('the sector', () => {
  test('sections by sector', () => {
    check(
      `
1. Lĩnh vực nông nghiệp
Có 30 HTX với 1.200 thành viên, doanh thu bình quân 900 triệu đồng/năm.
2. Lĩnh vực vận tải
Có 5 HTX với 150 thành viên, doanh thu bình quân 1.500 triệu đồng/năm.
3. Lĩnh vực tiểu thủ công nghiệp, xây dựng: 4 HTX.`,
      'organizations.total HTX/agriculture 30',
      'members.total HTX/agriculture 1200',
      'revenue.average HTX/agriculture 900',
      'organizations.total HTX/transport 5',
      'members.total HTX/transport 150',
      'revenue.average HTX/transport 1500',
      'organizations.total HTX/industryCrafts+construction 4'
    )
  })

  test('the label of an item holds for all its figures', () => {
    check(
      '- Lĩnh vực vận tải: 3 HTX, 21 thành viên, doanh thu bình quân 2.100 triệu đồng/năm.',
      'organizations.total HTX/transport 3',
      'members.total HTX/transport 21',
      'revenue.average HTX/transport 2100'
    )
  })

  test('a sector ends with its item', () => {
    check(
      `
- Lĩnh vực thủy sản: 3 HTX, 210 thành viên.
- Tổng số thành viên: 1.900 người.`,
      'organizations.total HTX/fishery 3',
      'members.total HTX/fishery 210',
      'members.total HTX 1900'
    )
  })
})

describe('items that break down', () => {
  test('sectors under a total', () => {
    check(
      `
- Tổng số HTX: 45 HTX.
- Chia theo lĩnh vực:
+ Nông nghiệp: 30 HTX;
+ Thương mại, dịch vụ: 10 HTX;
+ Vận tải: 5 HTX.`,
      'organizations.total HTX 45',
      'organizations.total HTX/agriculture 30',
      'organizations.total HTX/trade 10',
      'organizations.total HTX/transport 5'
    )
  })

  test('ratings under their label', () => {
    check(
      `
- Phân loại HTX:
+ Tốt: 8 HTX;
+ Khá: 20 HTX;
+ Trung bình: 12 HTX;
+ Yếu: 5 HTX.`,
      'organizations.good HTX 8',
      'organizations.fair HTX 20',
      'organizations.average HTX 12',
      'organizations.weak HTX 5'
    )
  })

  test('levels of training under managers', () => {
    check(
      `
a) Về trình độ cán bộ quản lý
- Đại học, cao đẳng: 35 người.
- Trung cấp: 42 người.
- Chưa qua đào tạo: 20 người.`,
      'managers.college HTX 35',
      'managers.intermediate HTX 42',
      'managers.untrained HTX 20'
    )
  })

  test('the same words elsewhere are no managers', () => {
    check(
      `
Trường nghề của tỉnh
- Trung cấp: 42 người.`,
      ...[]
    )
  })
})

describe('time', () => {
  test('a heading that looks ahead', () => {
    check(
      `
I. KẾT QUẢ THỰC HIỆN NĂM 2024
Thành lập mới 4 HTX.
II. MỤC TIÊU NĂM 2025
- Thành lập mới 5 HTX và 10 tổ hợp tác.
- Tổng số thành viên: 2.900 người.
- Doanh thu bình quân: 1.900 triệu đồng/HTX/năm.`,
      'organizations.new HTX 4 2024 actual',
      'organizations.new HTX 5 2025 plan',
      'organizations.new THT 10 2025 plan',
      'members.total HTX 2900 2025 plan',
      'revenue.average HTX 1900 2025 plan'
    )
  })

  test('a heading that looks back ends it', () => {
    check(
      `
I. MỤC TIÊU, CHỈ TIÊU NĂM 2025
Có 50 HTX.
II. ĐÁNH GIÁ KẾT QUẢ ĐẠT ĐƯỢC NĂM 2024
Có 45 HTX.`,
      'organizations.total 50 2025 plan',
      'organizations.total 45 2024 actual'
    )
  })

  test('an item that estimates holds for the items under it', () => {
    check(
      `
- Ước thực hiện hết năm 2024:
+ Số HTX: 47 HTX.
+ Số thành viên: 2.350 người.
- Đến 30/6/2024:
+ Số HTX: 45 HTX.`,
      'organizations.total 47 2024 estimate',
      'members.total 2350 2024 estimate',
      'organizations.total 45 2024-06-30 actual'
    )
  })

  test('phấn đấu above a list', () => {
    check(
      `
Phấn đấu đến cuối năm 2025:
- Có 50 HTX, 130 tổ hợp tác.
- Thu nhập bình quân của lao động trong HTX: 6 triệu đồng/người/tháng.`,
      'organizations.total HTX 50 2025 plan',
      'organizations.total THT 130 2025 plan',
      'income.average HTX 6 2025 plan'
    )
  })
})
