// A district reports on the rating of its cooperatives: a table of grades by sector, shares that make 99,9 %; sound.
const recipients = ['Sở Kế hoạch và Đầu tư', 'Liên minh HTX tỉnh', 'Chủ tịch, các PCT UBND huyện', 'Lưu: VT, TCKH']
export default {
  sound: true,
  copies: true,
  layout: { format: 'md', wrap: 0, residue: 'bold', letterhead: 'pipes', table: 'md', noteStyle: 'sup', docx: { headings: true }, pdf: {} },
  context: 'actual 2021',
  document: {
    kind: 'BÁO CÁO', number: '12/BC-UBND', date: '2022-01-11', issuer: 'Ủy ban nhân dân huyện Yên Thượng', place: 'Yên Thượng', level: 'huyện',
    title: 'Kết quả đánh giá, xếp loại hợp tác xã năm 2021', year: 2021, planYear: null, signer: 'Vi Đức Thuận', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN YÊN THƯỢNG'], number: 'Số: 12/BC-UBND', place: 'Yên Thượng, ngày 11 tháng 01 năm 2022', kind: 'BÁO CÁO', title: ['Kết quả đánh giá, xếp loại hợp tác xã năm 2021'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Vi Đức Thuận' },
  text: `
Căn cứ {Thông tư số 01/2020/TT-BKHĐT ngày 19/02/2020|ref} của Bộ trưởng Bộ Kế hoạch và Đầu tư hướng dẫn phân loại và đánh giá hợp tác xã; {Công văn số 2951/SKHĐT-ĐKKD ngày 20/12/2021|ref} của Sở Kế hoạch và Đầu tư tỉnh Bắc Giang, UBND huyện Yên Thượng báo cáo kết quả như sau:
## I. TỔ CHỨC THỰC HIỆN
UBND huyện thành lập tổ thẩm định gồm Phòng Tài chính - Kế hoạch, Phòng Nông nghiệp và PTNT, Phòng Kinh tế và Hạ tầng, Chi cục Thuế khu vực. Các hợp tác xã tự chấm điểm theo 15 tiêu chí, thang điểm 100, gửi hồ sơ trước ngày 15/12/2021; đến hạn {có 76/84 hợp tác xã nộp hồ sơ|o.other L="HTX nộp hồ sơ tự đánh giá" #sub; o.total #sub0}, {đạt 90,5%|s.o.other L="HTX nộp hồ sơ tự đánh giá" #subp}.
Tổ thẩm định làm việc công khai, chia thành các nhóm theo lĩnh vực; mỗi hồ sơ được hai thành viên chấm độc lập rồi đối chiếu. Trường hợp điểm tự chấm chênh lệch nhiều so với điểm thẩm định, tổ mời hợp tác xã giải trình, xem sổ sách gốc, phỏng vấn một số thành viên. Kết quả được niêm yết tại trụ sở xã, thị trấn và gửi lại cho hợp tác xã trước khi trình Chủ tịch UBND huyện phê duyệt. Do dịch bệnh, một số buổi thẩm định phải thực hiện trực tuyến, hồ sơ gửi bản chụp nên việc kiểm tra mất nhiều thời gian hơn mọi năm.
## II. KẾT QUẢ XẾP LOẠI
### 1. Kết quả chung
Tại thời điểm 31/12/2021 {trên địa bàn huyện có 84 hợp tác xã|o.total 2021-12-31 #n}. Số {hợp tác xã được xếp loại là 76|o.other L="HTX được xếp loại" #rated}, cụ thể: {loại tốt 20 hợp tác xã|o.good #r1} ({26,3%|s.o.good #r1p}); {loại khá 32 hợp tác xã|o.fair #r2} ({42,1%|s.o.fair #r2p}); {loại trung bình 22 hợp tác xã|o.average #r3} ({28,9%|s.o.average #r3p}); {loại yếu 02 hợp tác xã|o.weak #r4} ({2,6%|s.o.weak #r4p}). {Không xếp loại 08 hợp tác xã|o.unrated #r5}, gồm {05 hợp tác xã thành lập chưa đủ 12 tháng|o.unrated n=1 S="thành lập chưa đủ 12 tháng" L="thành lập chưa đủ 12 tháng" A=indicator:organizations.new #u1} và {03 hợp tác xã tạm ngừng kinh doanh|o.inactive #u2}[^1].
[^1]: Theo quy định, hợp tác xã ngừng hoạt động trên 3 tháng trong năm không thực hiện xếp loại.
So với năm 2020, số hợp tác xã tốt và khá {tăng 09 hợp tác xã|o.fair change L="tốt và khá"}, số hợp tác xã yếu {giảm 04 hợp tác xã|o.weak change fall}.
### 2. Kết quả theo lĩnh vực
%table id=k style=md repeat=2
%cols . | . | !o.total | !o.good | !o.fair | !o.average | !o.weak | !o.unrated
= TT | Lĩnh vực | Tổng số HTX | Xếp loại | < | < | < | Không xếp loại
= ^ | ^ | ^ | Tốt | Khá | Trung bình | Yếu | ^
1 | Trồng trọt | 38 | 9 | 15 | 10 | 1 | 3 || - crops #a1
2 | Chăn nuôi | 14 | 3 | 5 | 4 | | 2 || - livestock #a2
3 | Lâm nghiệp | 3 | | 1 | 1 | | 1 || - forestry #a3
4 | Công nghiệp - TTCN | 8 | 2 | 3 | 2 | 1 | || - industryCrafts #a4
5 | Thương mại - dịch vụ | 11 | 2 | 4 | 3 | | 2 || - trade #a5
6 | Vận tải | 2 | | 1 | 1 | | || - transport #a6
7 | Môi trường | 5 | 1 | 3 | 1 | | || - environment #a7
8 | Quỹ tín dụng nhân dân | 3 | 3 | | | | || - QTDND credit #a8
 | **Tổng cộng** | 84 | 20 | 32 | 22 | 2 | 8 || - #a0
%end
### 3. Phân loại theo quy mô thành viên
{Hợp tác xã siêu nhỏ 61|o.other L="quy mô siêu nhỏ" #q1}, {nhỏ 17|o.other L="quy mô nhỏ" #q2}, {vừa 05|o.other L="quy mô vừa" #q3}, {lớn 01|o.other L="quy mô lớn" #q4}.
## III. NHẬN XÉT
Các hợp tác xã loại tốt đều có phương án kinh doanh rõ ràng, {doanh thu từ 5 tỷ đồng/năm trở lên|rev min fringe S="HTX loại tốt" L="HTX loại tốt"}, {trả cổ tức bình quân 8,5%|x u="%" L="tỷ lệ chia lãi theo vốn góp của HTX loại tốt"}, thực hiện tốt cam kết với thành viên. Hợp tác xã trung bình thường mất điểm ở tiêu chí vốn, mức độ tham gia của thành viên, ứng dụng công nghệ. Hai hợp tác xã yếu không thực hiện chế độ kế toán.
Việc tự chấm của một số hợp tác xã còn hình thức; {06 hợp tác xã|o.other L="HTX bị hạ bậc khi thẩm định"} bị tổ thẩm định hạ một bậc so với mức tự đánh giá.
So với những năm trước, các hợp tác xã trồng vải, na, rau chế biến có bước tiến rõ về quản trị: có kế hoạch kinh doanh từng vụ, có sổ theo dõi công nợ, đại hội thành viên được tổ chức thực chất. Khi dịch bùng phát đúng vào mùa vải chín, chính các hợp tác xã là nơi đứng ra đăng ký luồng xanh, tập kết, khử khuẩn, đóng gói, đưa hàng đi các tỉnh và xuất khẩu, giúp nông dân tránh được cảnh ép giá. Đây là minh chứng sinh động cho vai trò của kinh tế tập thể trong lúc khó khăn.
Ngược lại, một số hợp tác xã chăn nuôi chưa khôi phục sau dịch tả lợn châu Phi, chuồng trại bỏ không, thành viên chuyển nghề; vài hợp tác xã thương mại thực chất là cửa hàng của một gia đình, không có hoạt động phục vụ thành viên. Những trường hợp này cần được hướng dẫn chuyển sang loại hình phù hợp.
## IV. ĐỀ NGHỊ
Đề nghị tỉnh khen thưởng {04 hợp tác xã|x u="HTX" L="HTX đề nghị khen thưởng"} tiêu biểu; hỗ trợ phần mềm kế toán dùng chung; có chế tài đối với hợp tác xã không nộp hồ sơ đánh giá.
Mục tiêu năm 2022: {trên 70% hợp tác xã được đánh giá xếp loại tốt, khá|s.o.fair 2022 plan min L="tốt, khá"}, {không quá 01 hợp tác xã yếu|o.weak 2022 plan max}./.
`,
  relations: [
    ['share', { share: 'subp', part: 'sub', base: 'sub0' }],
    ['equal', { facts: ['n', 'sub0', 'a0.2'] }],
    ['partition', { whole: 'rated', parts: ['r1', 'r2', 'r3', 'r4'] }],
    ['partition', { whole: 'n', parts: ['rated', 'r5'] }],
    ['partition', { whole: 'r5', parts: ['u1', 'u2'] }],
    ...['r1', 'r2', 'r3', 'r4'].map((id) => ['share', { share: `${id}p`, part: id, base: 'rated' }]),
    ...[['r1', 'a0.3'], ['r2', 'a0.4'], ['r3', 'a0.5'], ['r4', 'a0.6'], ['r5', 'a0.7']].map((facts) => ['equal', { facts }]),
    ['partition', { whole: 'a0.2', parts: [1, 2, 3, 4, 5, 6, 7, 8].map((r) => `a${r}.2`) }],
    ['partition', { whole: 'a0.3', parts: [1, 2, 4, 5, 7, 8].map((r) => `a${r}.3`) }],
    ['partition', { whole: 'a0.4', parts: [1, 2, 3, 4, 5, 6, 7].map((r) => `a${r}.4`) }],
    ['partition', { whole: 'a0.5', parts: [1, 2, 3, 4, 5, 6, 7].map((r) => `a${r}.5`) }],
    ['partition', { whole: 'a0.6', parts: ['a1.6', 'a4.6'] }],
    ['partition', { whole: 'a0.7', parts: ['a1.7', 'a2.7', 'a3.7', 'a5.7'] }],
    ['partition', { whole: 'a1.2', parts: [3, 4, 5, 6, 7].map((c) => `a1.${c}`) }],
    ['partition', { whole: 'a2.2', parts: [3, 4, 5, 7].map((c) => `a2.${c}`) }],
    ['partition', { whole: 'a5.2', parts: [3, 4, 5, 7].map((c) => `a5.${c}`) }],
    ['partition', { whole: 'a0.2', parts: [3, 4, 5, 6, 7].map((c) => `a0.${c}`) }],
    ['partition', { whole: 'n', parts: ['q1', 'q2', 'q3', 'q4'] }]
  ],
  clean: [
    { what: '26,3 + 42,1 + 28,9 + 2,6 = 99,9 by rounding', at: ['r1p', 'r2p', 'r3p', 'r4p'] },
    { what: '76/84 = 90,5 %', at: ['subp'] },
    { what: 'a report of January 2022 on the year 2021', at: ['n'] }
  ]
}
