// A township's nine-month report saved from a portal, clumsy layout, numbers in words; planted: product, duplicate, numbering.
const recipients = ['Phòng TC-KH huyện', 'Đảng ủy, HĐND thị trấn', 'Lưu VP']
export default {
  sound: false,
  layout: { format: 'txt', wrap: 0, letterhead: 'bars', table: 'pipe', blank: false, indent: 2, portal: ['Trang thông tin điện tử thị trấn Phố Giang | Người đăng: Quản trị | Ngày đăng: 02/10/2019 | Lượt xem: 118', ''] },
  context: 'actual 2019-01/2019-09',
  document: {
    kind: 'BÁO CÁO', number: '84/BC-UBND', date: '2019-09-30', issuer: 'Ủy ban nhân dân thị trấn Phố Giang', place: 'Phố Giang', level: 'thị trấn',
    title: 'Tình hình hoạt động của các hợp tác xã, tổ hợp tác 9 tháng năm 2019', year: 2019, planYear: null, signer: 'Hoàng Trung Kiên', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['UBND THỊ TRẤN PHỐ GIANG'], number: 'Số: 84/BC-UBND', place: 'Phố Giang, ngày 30 tháng 9 năm 2019', kind: 'BÁO CÁO', title: ['Tình hình hoạt động của các hợp tác xã, tổ hợp tác 9 tháng năm 2019'], to: ['Kính gửi: Phòng Tài chính - Kế hoạch huyện'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], mark: '(Đã ký)', name: 'Hoàng Trung Kiên' },
  text: `
Thực hiện {Công văn số 407/TCKH ngày 18/9/2019|ref number=407/TCKH} của Phòng Tài chính - Kế hoạch huyện, UBND thị trấn Phố Giang báo cáo tình hình hoạt động của các HTX, THT trên địa bàn như sau:
### 1. Số lượng
@ actual 2019-09-30
Thị trấn {có tám HTX|o.total =8 #n}, gồm: {HTX chè Phố Giang, HTX cam Bình Yên, HTX vận tải 26/3, HTX xây dựng Thành Công, HTX dịch vụ tổng hợp Sông Lô, HTX cơ khí Tân Tiến, HTX cam Bình Yên, HTX môi trường xanh|@names}. {Bảy HTX hoạt động bình thường|o.active =7 #act}, {một HTX (HTX cơ khí Tân Tiến) tạm nghỉ|o.inactive =1 #ina}. Tổ hợp tác {có 15 tổ|o.total THT #tht}: {11 tổ trồng cam, chè|o.total THT crops #t1}, {4 tổ chăn nuôi lợn đen|o.total THT livestock #t2}. Từ đầu năm {chưa có HTX thành lập mới|o.new 2019-01/2019-09 =0}, {thành lập được 2 tổ hợp tác|o.new THT 2019-01/2019-09}.
### 2. Thành viên, lao động
Tổng số {thành viên 8 HTX là 164 người|o.total #n8; m.total #mem}; {lao động thường xuyên 131 người|l.total #lab}, trong đó nữ chiếm gần một nửa. THT {có 187 tổ viên|m.total THT #thtm}.
### 3. Kết quả kinh doanh 9 tháng
@ actual 2019-01/2019-09
- {Tổng doanh thu của 8 HTX 12.480 triệu đồng|o.total 2019-09-30 #n9; rev.total #revt}, {bình quân 1.650 triệu đồng/HTX|rev #rev}.
- {Tổng lợi nhuận 696 triệu đồng|profit.total #proft}, {bình quân 87 triệu đồng/HTX|profit #prof}.
- Nộp thuế và các khoản phải nộp {318,5 triệu đồng|tax}.
- Thu nhập bình quân: {lao động HTX 4,6 triệu đồng/tháng|inc #inc}; {lao động THT 3 triệu đồng/tháng|inc THT}.
- Riêng HTX chè Phố Giang doanh thu 4,1 tỷ đồng, chế biến 62 tấn chè khô, xuất bán 18 tấn chè hữu cơ; là đơn vị đầu tiên của huyện được chứng nhận hữu cơ.
### 5. Cán bộ
@ actual 2019-09-30
{HTX có 37 cán bộ quản lý|g.total #mgr}: {đại học bảy người|g.college =7 L="đại học" #g1}, {trung cấp 11 người|g.intermediate #g2}, {sơ cấp 9 người|g.primary #g3}, {chưa đào tạo 10 người|g.untrained #g4}.
### 6. Khó khăn, kiến nghị
Các HTX thiếu vốn lưu động khi vào vụ cam; đường vào vùng chè bị sạt sau mưa lũ tháng 7; rác thải tăng nhưng phí thu không đủ chi, ngân sách cấp bù chậm. HTX vận tải 26/3 chịu cạnh tranh của xe dù, bến cóc. Đề nghị huyện sửa đường, cấp bù kinh phí cho HTX môi trường, mở lớp kế toán cho HTX.
### 7. Kế hoạch ba tháng cuối năm
@ plan 2019-10/2019-12
Vận động {thành lập mới 01 HTX|o.new} dược liệu; giúp HTX cơ khí Tân Tiến làm thủ tục giải thể; phấn đấu cả năm {doanh thu bình quân đạt 2.100 triệu đồng/HTX|rev 2019}./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'tht', parts: ['t1', 't2'] }],
    ['equal', { facts: ['n', 'n8', 'n9'] }],
    ['product', { total: 'revt', count: 'n9', average: 'rev' }],
    ['product', { total: 'proft', count: 'n9', average: 'prof' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }]
  ],
  findings: [
    { type: 'ratio', severity: 'error', what: '12.480/8 = 1.560 a cooperative, stated 1.650 (digits swapped)', stated: 1650, expected: 1560, at: ['rev', 'revt'] },
    { type: 'other', severity: 'warning', what: 'HTX cam Bình Yên is named twice in the list of eight', stated: 'HTX cam Bình Yên', expected: null, at: ['names'] },
    { type: 'numbering', severity: 'info', what: '3 is followed by 5', stated: '5', expected: '4', at: [], quotes: ['5. Cán bộ'] }
  ],
  clean: [
    { what: '696/8 = 87', at: ['proft', 'prof'] },
    { what: '26/3 is a name, no date and no ratio', at: [], quotes: ['HTX vận tải 26/3 chịu'] },
    { what: '7 + 11 + 9 + 10 = 37 with a number in words', at: ['mgr', 'g1'] },
    { what: 'the figures of HTX chè Phố Giang alone are no figures of the sector', at: [], quotes: ['Riêng HTX chè Phố Giang doanh thu 4,1 tỷ đồng'] }
  ]
}
