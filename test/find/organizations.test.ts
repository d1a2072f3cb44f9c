/** Counts of organizations in the words of many drafters. */
import { describe, test } from 'vitest'
import { expectFacts, findIn } from './finding.ts'

type Case = [sentence: string, ...facts: string[]]
const check = (sentence: string, ...facts: string[]) => expectFacts(findIn(sentence), facts)

describe('how many there are', () => {
  test.each<Case>([
    [
      'Đến cuối năm 2024, trên địa bàn tỉnh có 312 hợp tác xã, 4 liên hiệp HTX và 1.870 tổ hợp tác.',
      'organizations.total HTX 312',
      'organizations.total LHHTX 4',
      'organizations.total THT 1870'
    ],
    [
      'Hiện toàn thị xã duy trì 27 HTX, 3 quỹ tín dụng nhân dân.',
      'organizations.total HTX 27',
      'organizations.total QTDND/credit 3 QTDND'
    ],
    ['Tổng số HTX trên địa bàn huyện: 41.', 'organizations.total HTX 41 HTX'],
    ['Quận đang có 19 HTX.', 'organizations.total HTX 19'],
    ['Số lượng HTX toàn tỉnh là 268 HTX.', 'organizations.total HTX 268'],
    ['Nâng tổng số HTX toàn huyện lên 50 HTX.', 'organizations.total HTX 50'],
    ['45 HTX với tổng số 1.900 thành viên.', 'organizations.total HTX 45', 'members.total HTX 1900'],
    ['Năm 2024 toàn xã có ba HTX, hai tổ hợp tác.', 'organizations.total HTX 3', 'organizations.total THT 2'],
    ['Toàn huyện có trên 30 HTX.', 'organizations.total HTX min! 30'],
    ['Liên hiệp HTX: 02 liên hiệp.', 'organizations.total LHHTX 2 LHHTX'],
    ['Tổng số THT: 210 tổ.', 'organizations.total THT 210 THT'],
    ['Quỹ tín dụng nhân dân: 12.', 'organizations.total QTDND/credit 12'],
    ['Trên địa bàn phường chưa có tổ hợp tác.', 'organizations.total THT 0'],
    ['Tỉnh chưa có liên hiệp hợp tác xã.', 'organizations.total LHHTX 0']
  ])('%s', check)
})

describe('founded, dissolved, turned into another form', () => {
  test.each<Case>([
    ['Trong năm thành lập mới 5 HTX và 8 tổ hợp tác.', 'organizations.new HTX 5', 'organizations.new THT 8'],
    ['Mới thành lập 9 HTX.', 'organizations.new HTX 9'],
    ['Trong năm có thêm 5 HTX được thành lập.', 'organizations.new HTX 5'],
    ['Huyện vận động ra mắt 03 HTX và 05 tổ hợp tác.', 'organizations.new HTX 3', 'organizations.new THT 5'],
    [
      'Số tổ hợp tác thành lập mới trong năm: 14 tổ; giải thể: 6 tổ.',
      'organizations.new THT 14',
      'organizations.dissolved THT 6'
    ],
    ['Có 4 HTX mới thành lập.', 'organizations.new HTX 4'],
    ['Đã giải thể 4 HTX, chuyển đổi 2 HTX.', 'organizations.dissolved HTX 4', 'organizations.converted HTX 2'],
    ['Không có HTX nào giải thể trong năm.', 'organizations.dissolved HTX 0'],
    ['Số HTX giải thể: 0.', 'organizations.dissolved HTX 0'],
    ['Quý III/2024 có 2 HTX giải thể.', 'organizations.dissolved HTX 2 2024-07/2024-09'],
    ['Toàn huyện chuyển đổi được 12 HTX theo Luật HTX năm 2012.', 'organizations.converted HTX 12 2024']
  ])('%s', check)
})

describe('at work and at rest', () => {
  test.each<Case>([
    ['Số HTX còn hoạt động là 38/45 HTX.', 'organizations.active HTX 38', 'organizations.total HTX 45'],
    [
      'Có tất cả 16 HTX đang hoạt động và 3 HTX ngừng hoạt động.',
      'organizations.active HTX 16',
      'organizations.inactive HTX 3'
    ],
    [
      'Trong tổng số 45 HTX có 38 HTX đang hoạt động, 7 HTX ngừng hoạt động.',
      'organizations.total HTX 45',
      'organizations.active HTX 38',
      'organizations.inactive HTX 7'
    ],
    [
      'Có 7 HTX tạm ngừng hoạt động, 2 HTX chờ giải thể.',
      'organizations.inactive HTX 7',
      'organizations.inactive HTX 2'
    ],
    ['Huyện có 5 HTX chưa hoạt động.', 'organizations.inactive HTX 5'],
    ['Bảy HTX vẫn đang hoạt động bình thường.', 'organizations.active HTX 7']
  ])('%s', check)
})

describe('ratings', () => {
  test.each<Case>([
    [
      'Xếp loại: tốt 8 HTX, khá 14 HTX, trung bình 10 HTX, yếu 3 HTX.',
      'organizations.good HTX 8',
      'organizations.fair HTX 14',
      'organizations.average HTX 10',
      'organizations.weak HTX 3'
    ],
    [
      'Kết quả đánh giá, xếp loại có 8 HTX loại tốt, 14 HTX loại khá và 3 HTX loại yếu.',
      'organizations.good HTX 8',
      'organizations.fair HTX 14',
      'organizations.weak HTX 3'
    ],
    [
      'HTX xếp loại tốt: 10 HTX (22,2%); khá: 18 HTX (40%).',
      'organizations.good HTX 10',
      'share.organizations.good HTX 22.2 %',
      'organizations.fair HTX 18',
      'share.organizations.fair HTX 40 %'
    ],
    ['Có 9 HTX khá, giỏi.', 'organizations.fair HTX 9'],
    ['Số HTX không xếp loại là 5 HTX do mới thành lập.', 'organizations.unrated HTX 5'],
    ['Chưa đánh giá: 4 HTX.', 'organizations.unrated HTX 4'],
    ['Số HTX hoạt động có hiệu quả: 21 HTX.', 'organizations.effective HTX 21'],
    ['Đã có 30 HTX làm ăn có lãi.', 'organizations.effective HTX 30']
  ])('%s', check)
})

describe('lists of labels', () => {
  test.each<Case>([
    ['Hợp tác xã: 01; tổ hợp tác: 03.', 'organizations.total HTX 1', 'organizations.total THT 3'],
    ['Số HTX thành lập mới là 5, giải thể là 2.', 'organizations.new HTX 5', 'organizations.dissolved HTX 2'],
    [
      '- Tổng số HTX: 45 HTX (tăng 3 HTX so với năm 2023; đạt 102% kế hoạch).',
      'organizations.total HTX 45 actual',
      'organizations.total HTX 3 change',
      'completion.organizations.total HTX 102 %'
    ],
    [
      'Tổng số tổ hợp tác là 150, trong đó có 90 tổ có chứng thực của UBND xã.',
      'organizations.total THT 150',
      'organizations.certified THT 90'
    ],
    [
      'Trong 6 tháng, huyện thành lập mới 03 HTX, nâng tổng số HTX lên 48, tăng 6,7% so với cùng kỳ.',
      'organizations.new HTX 3 2024-01/2024-06',
      'organizations.total HTX 48',
      'growth.organizations.total HTX 6.7'
    ]
  ])('%s', check)
})

describe('what they take part in', () => {
  test.each<Case>([
    ['Có 15 hợp tác xã tham gia chuỗi liên kết tiêu thụ sản phẩm.', 'organizations.valueChain HTX 15'],
    ['Đã có 6 HTX có sản phẩm được công nhận OCOP 3 sao trở lên.', 'organizations.ocop HTX 6'],
    ['HTX đa dịch vụ: 11 HTX.', 'organizations.multiService HTX 11'],
    ['Có 45 tổ hợp tác được UBND xã chứng thực hợp đồng hợp tác.', 'organizations.certified THT 45'],
    ['Số HTX được giao đất: 4 HTX.', 'organizations.other HTX 4'],
    [
      'Đã tổ chức 05 lớp bồi dưỡng cho các HTX với 250 lượt người tham gia, kinh phí 180 triệu đồng.',
      'other HTX 5 lớp',
      'other HTX 250 lượt_người',
      'other HTX 180 triệu_đồng'
    ],
    [
      'Ngân sách tỉnh hỗ trợ 1,5 tỷ đồng cho 10 HTX mua máy móc.',
      'other HTX 1500 triệu_đồng',
      'organizations.other HTX 10'
    ],
    [
      'Có 03 HTX được hỗ trợ lãi suất vay vốn với số tiền 250 triệu đồng.',
      'organizations.other HTX 3',
      'other HTX 250 triệu_đồng'
    ],
    ['Giao đất cho 5 HTX với diện tích 2,5 ha.', 'organizations.other HTX 5', 'other HTX 2.5 ha'],
    [
      '35 HTX được vay vốn ưu đãi với tổng số tiền 18,4 tỷ đồng.',
      'organizations.other HTX 35',
      'other HTX 18400 triệu_đồng'
    ]
  ])('%s', check)
})

describe('done of planned, and out of all', () => {
  test.each<Case>([
    ['Đã hoàn thành 08/10 HTX thành lập mới.', 'organizations.new HTX 8 actual', 'organizations.new HTX 10 plan'],
    ['Có 18/41 HTX hoạt động hiệu quả.', 'organizations.effective HTX 18', 'organizations.total HTX 41 actual']
  ])('%s', check)
})

describe('differences', () => {
  test.each<Case>([
    [
      'Lũy kế đến 30/9/2024 có 145 HTX, tăng 12 HTX so với cùng kỳ năm 2023.',
      'organizations.total HTX 145 2024-09-30 actual',
      'organizations.total HTX 12 2024-09-30 change'
    ],
    ['Giảm 2 HTX so với đầu năm.', 'organizations.total HTX -2 change'],
    ['So với năm 2023 số HTX tăng 5 HTX.', 'organizations.total HTX 5 change']
  ])('%s', check)
})

describe('by sector', () => {
  test.each<Case>([
    [
      'Lĩnh vực nông nghiệp có 34 HTX, lĩnh vực phi nông nghiệp có 11 HTX.',
      'organizations.total HTX/agriculture 34',
      'organizations.total HTX/other 11 label=phi_nông_nghiệp'
    ],
    [
      '34 HTX hoạt động trong lĩnh vực nông nghiệp, 11 HTX hoạt động trong lĩnh vực dịch vụ - thương mại.',
      'organizations.total HTX/agriculture 34',
      'organizations.total HTX/trade 11'
    ],
    [
      'HTX nông nghiệp 34 đơn vị; HTX vận tải 6 đơn vị.',
      'organizations.total HTX/agriculture 34 HTX',
      'organizations.total HTX/transport 6 HTX'
    ],
    [
      'Chia theo ngành nghề có: 30 HTX trồng trọt; 12 HTX chăn nuôi; 6 HTX thủy sản; 4 HTX lâm nghiệp.',
      'organizations.total HTX/crops 30',
      'organizations.total HTX/livestock 12',
      'organizations.total HTX/fishery 6',
      'organizations.total HTX/forestry 4'
    ],
    [
      'Nông - lâm - ngư nghiệp: 34 HTX (75,5%), giao thông vận tải: 6 HTX (13,3%), khác: 5 HTX (11,1%).',
      'organizations.total HTX/agriculture+forestry+fishery 34',
      'share.organizations.total HTX/agriculture+forestry+fishery 75.5',
      'organizations.total HTX/transport 6',
      'share.organizations.total HTX/transport 13.3',
      'organizations.total HTX/other 5',
      'share.organizations.total HTX/other 11.1'
    ],
    [
      'Trong đó HTX nông nghiệp là 98, HTX vận tải là 20, HTX xây dựng là 5.',
      'organizations.total HTX/agriculture 98',
      'organizations.total HTX/transport 20',
      'organizations.total HTX/construction 5'
    ],
    ['Số HTX nông nghiệp có liên kết với doanh nghiệp là 12 HTX.', 'organizations.valueChain HTX/agriculture 12']
  ])('%s', check)
})
