/** Tables: each value takes what its row and its column say. */
import { describe, expect, test } from 'vitest'
import { expectFacts, findInTable, type TablePaper, wholesIn } from './finding.ts'

const check = (grid: string, facts: readonly string[], paper: TablePaper = {}) =>
  expectFacts(findInTable(grid, paper), facts)

test('columns of sectors', () => {
  check(
    `
TT | Chỉ tiêu | ĐVT | Tổng số | NN | CN-TTCN | Thương mại | Vận tải | Quỹ TDND
1 | Số hợp tác xã | HTX | 40 | 25 | 4 | 6 | 3 | 2
2 | Số thành viên | Người | 5.200 | 2.100 | 150 | 200 | 90 | 2.660
3 | Doanh thu bình quân | Tr.đồng/năm | 1.850 | 950 | 2.100 | 1.700 | 2.300 | 4.100`,
    [
      '[1,3] organizations.total HTX 40',
      '[1,4] organizations.total HTX/agriculture 25',
      '[1,5] organizations.total HTX/industryCrafts 4',
      '[1,6] organizations.total HTX/trade 6',
      '[1,7] organizations.total HTX/transport 3',
      '[1,8] organizations.total QTDND/credit 2',
      '[2,3] members.total HTX 5200 người',
      '[2,4] members.total HTX/agriculture 2100',
      '[2,5] members.total HTX/industryCrafts 150',
      '[2,6] members.total HTX/trade 200',
      '[2,7] members.total HTX/transport 90',
      '[2,8] members.total QTDND/credit 2660',
      '[3,3] revenue.average HTX 1850 triệu_đồng/năm',
      '[3,4] revenue.average HTX/agriculture 950',
      '[3,5] revenue.average HTX/industryCrafts 2100',
      '[3,6] revenue.average HTX/trade 1700',
      '[3,7] revenue.average HTX/transport 2300',
      '[3,8] revenue.average QTDND/credit 4100'
    ]
  )
})

test('columns of sectors make up the total', () => {
  const paper = findInTable(`
Chỉ tiêu | ĐVT | Tổng số | Nông nghiệp | Vận tải | Xây dựng
Số HTX | HTX | 40 | 25 | 9 | 6
Số thành viên | Người | 900 | 500 | 200 | 100`)
  expect(wholesIn(paper)).toEqual(['partition holds 40 = 25 9 6', 'subset undecided 900 = 500 200 100'])
})

test('columns of years, done, expected and planned, with section rows', () => {
  check(
    `
TT | Chỉ tiêu | Đơn vị tính | TH 2023 | KH 2024 | Ước TH 2024 | KH 2025
I | Hợp tác xã | | | | |
1 | Tổng số HTX | HTX | 40 | 44 | 45 | 48
 | Trong đó: thành lập mới | HTX | 5 | 4 | 5 | 4
2 | Tổng số thành viên | Người | 5.000 | 5.100 | 5.200 | 5.400
II | Tổ hợp tác | | | | |
1 | Tổng số THT | THT | 120 | 125 | 126 | 130
2 | Tổng số thành viên | Người | 1.400 | 1.450 | 1.460 | 1.500`,
    [
      '[2,3] organizations.total HTX 40 2023 actual',
      '[2,4] organizations.total HTX 44 2024 plan',
      '[2,5] organizations.total HTX 45 2024 estimate',
      '[2,6] organizations.total HTX 48 2025 plan',
      '[3,3] organizations.new HTX 5 2023 actual',
      '[3,4] organizations.new HTX 4 2024 plan',
      '[3,5] organizations.new HTX 5 2024 estimate',
      '[3,6] organizations.new HTX 4 2025 plan',
      '[4,3] members.total HTX 5000 2023 actual',
      '[4,4] members.total HTX 5100 2024 plan',
      '[4,5] members.total HTX 5200 2024 estimate',
      '[4,6] members.total HTX 5400 2025 plan',
      '[6,3] organizations.total THT 120 2023 actual',
      '[6,4] organizations.total THT 125 2024 plan',
      '[6,5] organizations.total THT 126 2024 estimate',
      '[6,6] organizations.total THT 130 2025 plan',
      '[7,3] members.total THT 1400 2023 actual',
      '[7,4] members.total THT 1450 2024 plan',
      '[7,5] members.total THT 1460 2024 estimate',
      '[7,6] members.total THT 1500 2025 plan'
    ]
  )
})

test('plan, actual and completion', () => {
  check(
    `
Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện năm 2024 | Tỷ lệ hoàn thành (%)
Thành lập mới HTX | HTX | 10 | 12 | 120
Doanh thu bình quân | Triệu đồng | 1.500 | 1.450 | 96,7
Số lao động thường xuyên | Người | 800 | 812 | 101,5`,
    [
      '[1,2] organizations.new HTX 10 2024 plan',
      '[1,3] organizations.new HTX 12 2024 actual',
      '[1,4] completion.organizations.new HTX 120 %',
      '[2,2] revenue.average HTX 1500 2024 plan',
      '[2,3] revenue.average HTX 1450 2024 actual',
      '[2,4] completion.revenue.average HTX 96.7 %',
      '[3,2] labour.total HTX 800 2024 plan',
      '[3,3] labour.total HTX 812 2024 actual',
      '[3,4] completion.labour.total HTX 101.5 %'
    ]
  )
})

test('rates of change, a minus among them', () => {
  check(
    `
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Tăng, giảm (%)
Số HTX | HTX | 40 | 45 | 12,5
Số thành viên | Người | 5.000 | 4.850 | -3,0`,
    [
      '[1,2] organizations.total HTX 40 2023',
      '[1,3] organizations.total HTX 45 2024',
      '[1,4] growth.organizations.total HTX 12.5 %',
      '[2,2] members.total HTX 5000 2023',
      '[2,3] members.total HTX 4850 2024',
      '[2,4] growth.members.total HTX -3 %'
    ]
  )
})

test('a head over two rows: years above, plan and estimate below', () => {
  check(
    `
TT | Chỉ tiêu | ĐVT | Năm 2023 | < | Năm 2024 | <
^ | ^ | ^ | Kế hoạch | Ước TH | Kế hoạch | Ước thực hiện
1 | Tổng số thành viên | Người | 800 | 810 | 850 | 860
2 | Tổng vốn điều lệ | Triệu đồng | 50.000 | 51.200 | 55.000 | 56.300`,
    [
      '[2,3] members.total HTX 800 2023 plan',
      '[2,4] members.total HTX 810 2023 estimate',
      '[2,5] members.total HTX 850 2024 plan',
      '[2,6] members.total HTX 860 2024 estimate',
      '[3,3] capital.total HTX 50000 2023 plan',
      '[3,4] capital.total HTX 51200 2023 estimate',
      '[3,5] capital.total HTX 55000 2024 plan',
      '[3,6] capital.total HTX 56300 2024 estimate'
    ],
    { headerRows: 2 }
  )
})

test('ratings under one head, rows of sectors', () => {
  check(
    `
Lĩnh vực | Tổng số HTX | Xếp loại | < | < | <
^ | ^ | Tốt | Khá | Trung bình | Yếu
Nông nghiệp | 30 | 8 | 12 | 7 | 3
Vận tải | 10 | 2 | 5 | 3 | 0`,
    [
      '[2,1] organizations.total HTX/agriculture 30',
      '[2,2] organizations.good HTX/agriculture 8',
      '[2,3] organizations.fair HTX/agriculture 12',
      '[2,4] organizations.average HTX/agriculture 7',
      '[2,5] organizations.weak HTX/agriculture 3',
      '[3,1] organizations.total HTX/transport 10',
      '[3,2] organizations.good HTX/transport 2',
      '[3,3] organizations.fair HTX/transport 5',
      '[3,4] organizations.average HTX/transport 3',
      '[3,5] organizations.weak HTX/transport 0'
    ],
    { headerRows: 2 }
  )
})

test('rows of sectors, columns of indicators', () => {
  check(
    `
Lĩnh vực | Số HTX | Số thành viên | Doanh thu BQ (tr.đ/HTX)
Nông nghiệp | 30 | 1.200 | 950
Vận tải | 10 | 150 | 1.600
Tổng | 40 | 1.350 | 1.240`,
    [
      '[1,1] organizations.total HTX/agriculture 30',
      '[1,2] members.total HTX/agriculture 1200',
      '[1,3] revenue.average HTX/agriculture 950 triệu_đồng',
      '[2,1] organizations.total HTX/transport 10',
      '[2,2] members.total HTX/transport 150',
      '[2,3] revenue.average HTX/transport 1600',
      '[3,1] organizations.total HTX 40',
      '[3,2] members.total HTX 1350',
      '[3,3] revenue.average HTX 1240'
    ]
  )
})

test('rows of communes keep the commune', () => {
  check(
    `
STT | Xã, thị trấn | Số HTX | Số thành viên | Doanh thu bình quân (triệu đồng)
1 | Tân Lập | 5 | 210 | 850
2 | Phú Lộc | 3 | 120 | 720
3 | Thị trấn An Bình | 7 | 350 | 1.200
 | Tổng cộng | 15 | 680 | 980`,
    [
      '[1,2] organizations.total HTX 5 scope=Tân_Lập',
      '[1,3] members.total HTX 210 scope=Tân_Lập',
      '[1,4] revenue.average HTX 850 scope=Tân_Lập',
      '[2,2] organizations.total HTX 3 scope=Phú_Lộc',
      '[2,3] members.total HTX 120 scope=Phú_Lộc',
      '[2,4] revenue.average HTX 720 scope=Phú_Lộc',
      '[3,2] organizations.total HTX 7 scope=Thị_trấn_An_Bình',
      '[3,3] members.total HTX 350 scope=Thị_trấn_An_Bình',
      '[3,4] revenue.average HTX 1200 scope=Thị_trấn_An_Bình',
      '[4,2] organizations.total HTX 15',
      '[4,3] members.total HTX 680',
      '[4,4] revenue.average HTX 980'
    ]
  )
})

describe('tables that give nothing', () => {
  test('rows of named cooperatives', () => {
    check(
      `
STT | Tên HTX | Địa chỉ | Số thành viên | Doanh thu (triệu đồng)
1 | HTX Nông nghiệp Tân Lập | Xã Tân Lập | 45 | 1.200
2 | HTX Vận tải Bình Minh | Xã Phú Lộc | 22 | 3.400`,
      []
    )
  })

  test('their numbers are accounted for', () => {
    const { numbers } = findInTable(`
STT | Tên HTX | Số thành viên | Vốn điều lệ (triệu đồng)
1 | HTX Nông nghiệp Tân Lập | 45 | 1.200
2 | HTX Vận tải Bình Minh | 22 | 3.400`)
    expect(numbers.unexplained).toEqual([])
    expect(numbers.byClass.count).toBe(4)
  })

  test('blank cells and dashes', () => {
    check(
      `
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
Số HTX giải thể | HTX | | -
Số HTX thành lập mới | HTX | 3 | 0`,
      ['[2,2] organizations.new HTX 3 2023', '[2,3] organizations.new HTX 0 2024']
    )
  })
})

test('columns of days and of parts of a year', () => {
  check(
    `
Chỉ tiêu | ĐVT | Đến 31/12/2023 | Đến 30/6/2024 | Ước đến 31/12/2024
Tổng số HTX | HTX | 50 | 52 | 55`,
    [
      '[1,2] organizations.total HTX 50 2023-12-31 actual',
      '[1,3] organizations.total HTX 52 2024-06-30 actual',
      '[1,4] organizations.total HTX 55 2024-12-31 estimate'
    ]
  )
  check(
    `
Chỉ tiêu | ĐVT | Quý I | Quý II | 6 tháng
Thành lập mới HTX | HTX | 2 | 3 | 5`,
    [
      '[1,2] organizations.new HTX 2 2024-01/2024-03',
      '[1,3] organizations.new HTX 3 2024-04/2024-06',
      '[1,4] organizations.new HTX 5 2024-01/2024-06'
    ]
  )
})

test('targets of a resolution and what was reached', () => {
  check(
    `
TT | Chỉ tiêu | Mục tiêu đến năm 2025 | Kết quả đến 31/12/2023 | Đánh giá
1 | Số HTX thành lập mới | 20 | 12 | Chưa đạt
2 | Tỷ lệ HTX hoạt động hiệu quả (%) | 70 | 62 | Chưa đạt
3 | Thu nhập bình quân (triệu đồng/người/năm) | 80 | 66 | Chưa đạt`,
    [
      '[1,2] organizations.new HTX 20 2025 plan',
      '[1,3] organizations.new HTX 12 2023-12-31 actual',
      '[2,2] share.organizations.effective HTX 70 % 2025 plan',
      '[2,3] share.organizations.effective HTX 62 % 2023-12-31 actual',
      '[3,2] income.average HTX 80 triệu_đồng/năm 2025 plan',
      '[3,3] income.average HTX 66 triệu_đồng/năm 2023-12-31 actual'
    ]
  )
})

test('amounts take the scale of their unit column', () => {
  check(
    `
Chỉ tiêu | ĐVT | Năm 2024
Tổng doanh thu | Tỷ đồng | 12,5
Vốn điều lệ | Nghìn đồng | 1.500.000
Lợi nhuận | Triệu đồng | 1.250,5`,
    [
      '[1,2] revenue.total HTX 12500 triệu_đồng',
      '[2,2] capital.total HTX 1500 triệu_đồng',
      '[3,2] profit.total HTX 1250.5 triệu_đồng'
    ]
  )
})

test('sectors and their shares', () => {
  check(
    `
Lĩnh vực | Số lượng (HTX) | Tỷ trọng (%)
Nông nghiệp | 40 | 66,7
Vận tải | 20 | 33,3`,
    [
      '[1,1] organizations.total HTX/agriculture 40',
      '[1,2] share.organizations.total HTX/agriculture 66.7 %',
      '[2,1] organizations.total HTX/transport 20',
      '[2,2] share.organizations.total HTX/transport 33.3 %'
    ]
  )
})

test('rows of a kind of organization', () => {
  check(
    `
STT | Loại hình | Số thành viên | Vốn điều lệ (triệu đồng)
1 | Hợp tác xã | 1.900 | 52.000
2 | Tổ hợp tác | 1.200 |
3 | Quỹ tín dụng nhân dân | 6.400 | 30.000`,
    [
      '[1,2] members.total HTX 1900',
      '[1,3] capital.total HTX 52000',
      '[2,2] members.total THT 1200',
      '[3,2] members.total QTDND/credit 6400',
      '[3,3] capital.total QTDND/credit 30000'
    ]
  )
})

test('support: organizations served and money spent', () => {
  check(
    `
TT | Nội dung hỗ trợ | Số HTX được hỗ trợ | Kinh phí (triệu đồng)
1 | Đào tạo, bồi dưỡng | 12 | 320
2 | Xúc tiến thương mại | 8 | 210`,
    [
      '[1,2] organizations.other HTX 12 label=Đào_tạo,_bồi_dưỡng',
      '[1,3] other HTX 320 triệu_đồng label=Đào_tạo,_bồi_dưỡng',
      '[2,2] organizations.other HTX 8 label=Xúc_tiến_thương_mại',
      '[2,3] other HTX 210 triệu_đồng label=Xúc_tiến_thương_mại'
    ]
  )
})

test('a fact of a cell quotes its cell', () => {
  const { body, text } = findInTable(`
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
Số HTX | HTX | 40 | 45`)
  for (const fact of body) {
    expect(fact.where).toBe('table')
    expect(text.slice(fact.source.start, fact.source.end)).toBe(fact.source.quote)
    expect(fact.source.table).not.toBeNull()
  }
})

describe('what adds up in a row of sectors', () => {
  test('heads and amounts do, means do not', () => {
    const paper = findInTable(`
Chỉ tiêu | ĐVT | Tổng số | Nông nghiệp | Vận tải
Doanh thu bình quân | Triệu đồng | 1.000 | 600 | 400
Thu nhập bình quân | Triệu đồng/năm | 90 | 40 | 50
Lương bình quân của giám đốc | Triệu đồng | 10 | 4 | 6
Tổng doanh thu | Triệu đồng | 900 | 600 | 300`)
    expect(wholesIn(paper)).toEqual(['partition holds 900 = 600 300'])
  })
})

describe('a note of the unit above the table', () => {
  test.each([
    ['(ĐVT: triệu đồng)', 1],
    ['Đơn vị tính: Tr.đồng', 1],
    ['ĐVT: HTX, người, tỷ đồng', 1000],
    ['ĐVT: 1.000 đồng', 0.001]
  ])('%s is the unit of the amounts alone', (note, scale) => {
    check(
      `
Chỉ tiêu | Năm 2023 | Năm 2024
Tổng doanh thu | 5.000 | 5.200
Số HTX | 40 | 45`,
      [
        `[1,1] revenue.total HTX ${5000 * scale} triệu_đồng 2023`,
        `[1,2] revenue.total HTX ${5200 * scale} triệu_đồng 2024`,
        '[2,1] organizations.total HTX 40 HTX 2023',
        '[2,2] organizations.total HTX 45 HTX 2024'
      ],
      { before: [note] }
    )
  })

  test('the unit of the row goes before it, a note of people says nothing of amounts', () => {
    check(
      `
Chỉ tiêu | ĐVT | Năm 2024
Tổng doanh thu | Tỷ đồng | 5`,
      ['[1,2] revenue.total HTX 5000 triệu_đồng 2024'],
      { before: ['(ĐVT: triệu đồng)'] }
    )
    check(
      `
Chỉ tiêu | Năm 2024
Tổng doanh thu | 5`,
      [],
      { before: ['(ĐVT: người)'] }
    )
  })
})

describe('"Số lượng"', () => {
  test('as a row under a section', () => {
    check(
      `
TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
I | Hợp tác xã | | |
1 | Số lượng | HTX | 50 | 55
II | Tổ hợp tác | | |
1 | Số lượng | Tổ | 80 | 85
III | Thành viên | | |
1 | Số lượng | Người | 900 | 950`,
      [
        '[2,3] organizations.total HTX 50 HTX 2023',
        '[2,4] organizations.total HTX 55 HTX 2024',
        '[4,3] organizations.total THT 80 THT 2023',
        '[4,4] organizations.total THT 85 THT 2024',
        '[6,3] members.total THT 900 người 2023',
        '[6,4] members.total THT 950 người 2024'
      ]
    )
  })

  test('as the only column, over rows that name what is counted', () => {
    check(
      `
Chỉ tiêu | ĐVT | Số lượng
Tổng số HTX | HTX | 40
Tổng số thành viên | Người | 400
Doanh thu bình quân | Triệu đồng | 900`,
      [
        '[1,2] organizations.total HTX 40 HTX',
        '[2,2] members.total HTX 400 người',
        '[3,2] revenue.average HTX 900 triệu_đồng'
      ]
    )
  })

  test('over rows of kinds, but not of machines', () => {
    check(
      `
Loại hình | Số lượng | Thành viên
HTX nông nghiệp | 12 | 300
Tổ hợp tác | 40 | 500`,
      [
        '[1,1] organizations.total HTX/agriculture 12 HTX',
        '[1,2] members.total HTX/agriculture 300',
        '[2,1] organizations.total THT 40 THT',
        '[2,2] members.total THT 500'
      ]
    )
    check(
      `
Loại máy móc | Số lượng
Máy cày | 12
Máy gặt | 7`,
      []
    )
  })

  test('beside the money spent', () => {
    check(
      `
Nội dung | Đơn vị tính | Số lượng | Kinh phí (triệu đồng)
Hỗ trợ thành lập HTX | HTX | 3 | 60`,
      ['[1,2] organizations.new HTX 3 HTX', '[1,3] other HTX 60 triệu_đồng']
    )
  })
})

test('years as rows', () => {
  const grid = `
Năm | Số HTX | Thành viên
2021 | 30 | 900
Năm 2022 | 33 | 950`
  check(grid, [
    '[1,1] organizations.total HTX 30 2021',
    '[1,2] members.total HTX 900 2021',
    '[2,1] organizations.total HTX 33 2022',
    '[2,2] members.total HTX 950 2022'
  ])
  expect(findInTable(grid).numbers.unexplained).toEqual([])
})

describe('levels of training as rows', () => {
  test('of managers by the title', () => {
    check(
      `
Trình độ | HTX | THT
Đại học | 20 | 3
Chưa qua đào tạo | 5 | 40`,
      [
        '[1,1] managers.college HTX 20 người',
        '[1,2] managers.college THT 3 người',
        '[2,1] managers.untrained HTX 5 người',
        '[2,2] managers.untrained THT 40 người'
      ],
      { before: ['Trình độ cán bộ quản lý'] }
    )
  })

  test('of managers by the row above or the column', () => {
    check(
      `
TT | Chỉ tiêu | HTX | THT
I | Cán bộ quản lý | |
1 | Trung cấp | 15 | 2`,
      ['[2,2] managers.intermediate HTX 15 người', '[2,3] managers.intermediate THT 2 người']
    )
    check(
      `
Trình độ | Cán bộ quản lý
Trung cấp | 15`,
      ['[1,1] managers.intermediate HTX 15 người']
    )
  })

  test('of somebody else', () => {
    check(
      `
Trình độ | HTX | THT
Đại học | 20 | 3`,
      [],
      { before: ['Trình độ của người tham gia lớp học'] }
    )
  })
})

test('a plan without a year', () => {
  check(
    `
Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
Thành lập mới HTX | HTX | 10 | 12`,
    ['[1,2] organizations.new HTX 10 2024 plan', '[1,3] organizations.new HTX 12 2024 actual']
  )
  check(
    `
Chỉ tiêu | ĐVT | Kế hoạch
Thành lập mới HTX | HTX | 10`,
    ['[1,2] organizations.new HTX 10 2025 plan'],
    { before: ['IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025'] }
  )
})

test('communes beside columns of kinds', () => {
  check(
    `
TT | Xã, phường | HTX | THT
1 | An Bình | 3 | 12
2 | Xã Lâm | 2 | 10
 | Tổng cộng | 5 | 22`,
    [
      '[1,2] organizations.total HTX 3 scope=An_Bình',
      '[1,3] organizations.total THT 12 scope=An_Bình',
      '[2,2] organizations.total HTX 2 scope=Xã_Lâm',
      '[2,3] organizations.total THT 10 scope=Xã_Lâm',
      '[3,2] organizations.total HTX 5',
      '[3,3] organizations.total THT 22'
    ]
  )
})

test('amounts in columns of kinds', () => {
  check(
    `
Chỉ tiêu | HTX | THT
Số thành viên | 300 | 90
Doanh thu bình quân (triệu đồng) | 950 | 120
Lợi nhuận bình quân | 80 | 15`,
    [
      '[1,1] members.total HTX 300 người',
      '[1,2] members.total THT 90 người',
      '[2,1] revenue.average HTX 950 triệu_đồng',
      '[2,2] revenue.average THT 120 triệu_đồng'
    ]
  )
})

describe('a column of per cents', () => {
  test('behind an amount is a share of the heads, unless it names the amount', () => {
    check(
      `
Lĩnh vực | Số HTX | Doanh thu bình quân (triệu đồng) | Tỷ lệ (%)
Nông nghiệp | 30 | 900 | 75`,
      [
        '[1,1] organizations.total HTX/agriculture 30',
        '[1,2] revenue.average HTX/agriculture 900',
        '[1,3] share.organizations.total HTX/agriculture 75 %'
      ]
    )
    check(
      `
Lĩnh vực | Số HTX | Tổng doanh thu (triệu đồng) | Tỷ trọng doanh thu (%)
Nông nghiệp | 30 | 900 | 75`,
      [
        '[1,1] organizations.total HTX/agriculture 30',
        '[1,2] revenue.total HTX/agriculture 900',
        '[1,3] share.revenue.total HTX/agriculture 75 %'
      ]
    )
  })

  test('is a rate of change where it says so or where its values are small', () => {
    for (const [head, first, second] of [
      ['So sánh (%)', '5', '-2,5'],
      ['So sánh tăng, giảm (%)', '105', '97,5']
    ])
      check(
        `
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | ${head}
Số HTX | HTX | 40 | 42 | ${first}
Số thành viên | Người | 400 | 390 | ${second}`,
        [
          '[1,2] organizations.total HTX 40 2023',
          '[1,3] organizations.total HTX 42 2024',
          '[1,4] growth.organizations.total HTX %',
          '[2,2] members.total HTX 400 2023',
          '[2,3] members.total HTX 390 2024',
          '[2,4] growth.members.total HTX %'
        ]
      )
  })

  test('around a hundred compares with the plan or with the year before', () => {
    check(
      `
Chỉ tiêu | ĐVT | Thực hiện 2023 | Kế hoạch 2024 | Thực hiện 2024 | So sánh (%) | So với cùng kỳ (%)
Số HTX | HTX | 42 | 40 | 42 | 105 | 100`,
      [
        '[1,2] organizations.total HTX 42 2023 actual',
        '[1,3] organizations.total HTX 40 2024 plan',
        '[1,4] organizations.total HTX 42 2024 actual',
        '[1,5] completion.organizations.total HTX 105 %',
        '[1,6] other HTX 100 % label=Số_HTX:_So_với_cùng_kỳ_(%)'
      ]
    )
    check(
      `
Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | So sánh (%)
Số HTX | HTX | 40 | 42 | 105`,
      [
        '[1,2] organizations.total HTX 40 2023',
        '[1,3] organizations.total HTX 42 2024',
        '[1,4] other HTX 105 % label=Số_HTX:_So_sánh_(%)'
      ]
    )
  })
})
