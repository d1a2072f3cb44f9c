// A ward of the new map reports in table form: two tables by spaces and tabs, few sentences; sound.
export default {
  sound: true,
  copies: true,
  layout: { docx: {}, pdf: {}, format: 'txt', wrap: 92, letterhead: 'columns', table: 'spaces', indent: 4, blank: false },
  context: 'actual 2025',
  document: {
    kind: 'BÁO CÁO', number: '218/BC-UBND', date: '2025-12-17', issuer: 'Ủy ban nhân dân phường Hải Châu Đông', place: 'Hải Châu Đông', level: 'phường',
    title: 'Tình hình hoạt động của kinh tế tập thể trên địa bàn phường năm 2025', year: 2025, planYear: null, signer: 'Phan Thị Diệu Linh', signerRole: 'PHÓ CHỦ TỊCH',
    recipients: ['Sở Tài chính thành phố', 'Liên minh HTX thành phố', 'TTr. Đảng ủy, TTr. HĐND phường', 'Lưu: VT, KTHT&ĐT']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HẢI CHÂU ĐÔNG'], number: 'Số: 218/BC-UBND', place: 'Hải Châu Đông, ngày 17 tháng 12 năm 2025', kind: 'BÁO CÁO', title: ['Tình hình hoạt động của kinh tế tập thể', 'trên địa bàn phường năm 2025'], to: ['Kính gửi: Sở Tài chính thành phố Đà Nẵng.'] },
  sign: { recipients: ['Sở Tài chính thành phố', 'Liên minh HTX thành phố', 'TTr. Đảng ủy, TTr. HĐND phường', 'Lưu: VT, KTHT&ĐT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Phan Thị Diệu Linh' },
  text: `
Thực hiện {Công văn số 6120/STC-KTN ngày 05/12/2025|ref} của Sở Tài chính thành phố về báo cáo tình hình hoạt động của kinh tế tập thể năm 2025, UBND phường Hải Châu Đông báo cáo như sau:
## 1. Tình hình chung
Phường Hải Châu Đông được thành lập trên cơ sở nhập ba phường cũ. Kinh tế tập thể của phường chủ yếu là dịch vụ đô thị: vận tải hành khách, thu gom rác, quản lý chợ, nhà hàng. {Toàn phường có 12 hợp tác xã|o.total 2025-12-15 #n} ({10 đang hoạt động|o.active 2025-12-15 #act}, {02 ngừng hoạt động|o.inactive 2025-12-15 #ina}) và {05 tổ hợp tác|o.total THT 2025-12-15 #tht}. Trong năm {có 01 hợp tác xã được cấp giấy chứng nhận đăng ký mới|o.new #new}; {không có hợp tác xã giải thể|o.dissolved =0 #dis}. Số liệu tính đến ngày 15/12/2025.
## 2. Biểu số 01: Hợp tác xã phân theo ngành, nghề
@ actual 2025-12-15
%table id=b1 style=spaces repeat=1
%widths 4 40 8 6 8 6 6 8
%cols . | . | . | whole | transport | environment | market | trade
= STT | Nội dung | ĐVT | Tổng | Vận tải | MT | Chợ | TM-DV
1 | Số hợp tác xã | HTX | 12 | 5 | 2 | 1 | 4 || o.total #bn
2 | Số hợp tác xã đang hoạt động | HTX | 10 | 4 | 2 | 1 | 3 || o.active #bact
3 | Số hợp tác xã ngừng hoạt động | HTX | 2 | 1 | | | 1 || o.inactive #bina
4 | Số thành viên | người | 742 | 518 | 61 | 45 | 118 || m.total #bmem
5 | Lao động thường xuyên | người | 611 | 402 | 84 | 19 | 106 || l.total #blab
6 | Trong đó: lao động là thành viên | người | 497 | 371 | 38 | 12 | 76 || l.members #blabm
7 | Cán bộ quản lý | người | 66 | 29 | 10 | 5 | 22 || g.total #bmgr
8 | Trong đó: đại học, cao đẳng | người | 31 | 12 | 4 | 2 | 13 || g.college #bmgc
9 | Trung cấp, sơ cấp | người | 22 | 11 | 4 | 2 | 5 || g.primaryIntermediate #bmgs
10 | Chưa qua đào tạo | người | 13 | 6 | 2 | 1 | 4 || g.untrained #bmgu
%end
@ actual 2025
## 3. Biểu số 02: Kết quả sản xuất, kinh doanh
%table id=b2 style=tabs repeat=1
%cols . | . | . | 2024 actual | 2025 actual | growth 2025 actual
= STT	| Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 | Tăng/giảm (%)
1 | Doanh thu bình quân 01 HTX | tỷ đồng | 4,62 | 4,85 | 5,0 || rev x1000 #crev
2 | Lợi nhuận bình quân 01 HTX | triệu đồng | 312 | 328 | 5,1 || profit #cprof
3 | Thu nhập bình quân lao động | triệu đồng/tháng | 7,4 | 7,8 | 5,4 || inc u="triệu đồng/tháng" #cinc
4 | Nộp ngân sách | triệu đồng | 1.846 | 1.790 | -3,0 || tax #ctax
5 | Số lao động đóng bảo hiểm xã hội | người | 203 | 228 | 12,3 || x u="người" L="lao động đóng bảo hiểm xã hội" #cbh
%end
## 4. Nhận xét
Hoạt động của các hợp tác xã ổn định, doanh thu bình quân {đạt 4,85 tỷ đồng/HTX|rev #rev}, {tăng 5%|gr.rev #revg} so với năm trước. Tiền nộp ngân sách giảm do được gia hạn, giảm thuế giá trị gia tăng. Hai hợp tác xã ngừng hoạt động là HTX vận tải Sông Hàn 2 và HTX dịch vụ Phước Ninh, đang chờ cơ quan thuế xác nhận nghĩa vụ để làm thủ tục giải thể.
Các hợp tác xã vận tải đã thay thế dần xe cũ bằng xe điện, lắp thiết bị giám sát hành trình, dùng chung một ứng dụng gọi xe; thái độ phục vụ của tài xế được khách du lịch đánh giá tốt. Hợp tác xã môi trường nhận thu gom rác ở các kiệt, hẻm mà xe lớn không vào được, tổ chức phân loại rác tại nguồn cùng tổ dân phố. Hợp tác xã quản lý chợ chỉnh trang quầy sạp, lát lại nền, lắp hệ thống chữa cháy tự động, vận động tiểu thương không dùng túi ni lông và nhận thanh toán không tiền mặt. Các hợp tác xã thương mại, dịch vụ liên kết với vùng rau, hải sản ở các xã lân cận để cung cấp thực phẩm sạch cho nhà hàng, trường học.
Về công tác quản lý nhà nước, phường đã tiếp nhận hồ sơ do quận cũ bàn giao, rà soát từng hợp tác xã theo địa chỉ trụ sở mới, hướng dẫn đổi giấy chứng nhận đăng ký; hằng quý gửi phiếu hỏi để nắm tình hình. Cán bộ phụ trách được cử đi tập huấn về hệ thống thông tin quốc gia, song do kiêm nhiều việc nên dữ liệu cập nhật có lúc chậm.
## 5. Khó khăn, kiến nghị
Các hợp tác xã vận tải chịu cạnh tranh gay gắt của xe công nghệ; bến bãi đậu xe thiếu. Đề nghị thành phố bố trí điểm đỗ, sớm hướng dẫn tiêu chí đánh giá, phân loại hợp tác xã thay cho quy định đã hết hiệu lực.
Trên đây là báo cáo của UBND phường Hải Châu Đông./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['equal', { facts: ['n', 'bn.3'] }], ['equal', { facts: ['act', 'bact.3'] }], ['equal', { facts: ['ina', 'bina.3'] }],
    ['equal', { facts: ['rev', 'crev.4'] }], ['equal', { facts: ['revg', 'crev.5'] }],
    ...['bn', 'bact', 'bmem', 'blab', 'blabm', 'bmgr', 'bmgc', 'bmgs', 'bmgu'].map((id) => ['partition', { whole: `${id}.3`, parts: [4, 5, 6, 7].map((column) => `${id}.${column}`) }]),
    ['partition', { whole: 'bina.3', parts: ['bina.4', 'bina.7'] }],
    ['partition', { whole: 'bn.3', parts: ['bact.3', 'bina.3'] }],
    ['partition', { whole: 'bn.4', parts: ['bact.4', 'bina.4'] }],
    ['partition', { whole: 'bn.7', parts: ['bact.7', 'bina.7'] }],
    ...[3, 4, 5, 6, 7].map((column) => ['partition', { whole: `bmgr.${column}`, parts: ['bmgc', 'bmgs', 'bmgu'].map((id) => `${id}.${column}`) }]),
    ...[3, 4, 5, 6, 7].map((column) => ['less', { small: `blabm.${column}`, large: `blab.${column}` }]),
    ...['crev', 'cprof', 'cinc', 'ctax', 'cbh'].map((id) => ['growth', { rate: `${id}.5`, now: `${id}.4`, before: `${id}.3` }])
  ],
  clean: [
    { what: 'all rows and columns of the first table add up', at: ['bn.3', 'bmem.3', 'bmgr.3'] },
    { what: 'the rates of the second table are right, a fall of 3,0 % among them', at: ['crev.5', 'ctax.5'] },
    { what: 'the absence of ratings is right after TT 01/2020 was repealed', at: [], quotes: ['quy định đã hết hiệu lực'] }
  ]
}
