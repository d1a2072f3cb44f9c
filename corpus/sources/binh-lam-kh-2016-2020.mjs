// A town's five-year plan: base years in a table, older words (xã viên, chủ nhiệm), growth rates, wrapped text, sound.
export default {
  sound: true,
  copies: true,
  layout: { docx: { headings: true, bullets: true }, pdf: {}, format: 'txt', wrap: 76, letterhead: 'columns', centre: true, table: 'spaces', trailing: true },
  context: 'actual 2015',
  document: {
    kind: 'KẾ HOẠCH', number: '1904/KH-UBND', date: '2015-11-06', issuer: 'Ủy ban nhân dân thị xã Bình Lâm', place: 'Bình Lâm', level: 'thị xã',
    title: 'Phát triển kinh tế tập thể 5 năm, giai đoạn 2016-2020 trên địa bàn thị xã Bình Lâm', year: 2015, planYear: null, signer: 'Ngô Thanh Bường', signerRole: 'CHỦ TỊCH',
    recipients: ['UBND tỉnh', 'Sở KH&ĐT, Liên minh HTX tỉnh', 'TT Thị ủy, TT HĐND thị xã', 'Các phòng, ban thị xã', 'UBND các xã, phường', 'Lưu: VT']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ BÌNH LÂM'], number: 'Số: 1904/KH-UBND', place: 'Bình Lâm, ngày 06 tháng 11 năm 2015', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể 5 năm, giai đoạn 2016-2020', 'trên địa bàn thị xã Bình Lâm'] },
  sign: { recipients: ['UBND tỉnh', 'Sở KH&ĐT, Liên minh HTX tỉnh', 'TT Thị ủy, TT HĐND thị xã', 'Các phòng, ban thị xã', 'UBND các xã, phường', 'Lưu: VT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Ngô Thanh Bường' },
  text: `
Thực hiện {Quyết định số 2261/QĐ-TTg ngày 15/12/2014|ref} của Thủ tướng Chính phủ phê duyệt Chương trình hỗ trợ phát triển hợp tác xã giai đoạn 2015-2020 và {Công văn số 4176/UBND-KTTH ngày 02/10/2015|ref} của UBND tỉnh Bình Định, Ủy ban nhân dân thị xã Bình Lâm lập Kế hoạch phát triển kinh tế tập thể 5 năm 2016-2020 như sau:
# PHẦN I
# TÌNH HÌNH KINH TẾ TẬP THỂ GIAI ĐOẠN 2011-2015
## I. ĐẶC ĐIỂM TÌNH HÌNH
Thị xã Bình Lâm nằm ở hạ lưu sông La Tinh, có 5 phường và 10 xã, diện tích tự nhiên 244 km2, dân số hơn 182 nghìn người, phần đông sống bằng nghề nông và nghề truyền thống như dệt chiếu, làm nón, chế biến bún khô. Các hợp tác xã nông nghiệp ra đời từ phong trào hợp tác hóa sau năm 1978, trải qua nhiều lần chuyển đổi, đến nay vẫn là chỗ dựa của nông dân trong các khâu dịch vụ thiết yếu.
## II. KẾT QUẢ PHÁT TRIỂN
### 1. Hợp tác xã
@ actual 2015
Năm 2011, toàn thị xã {có 33 hợp tác xã|o.total 2011 previous #n11}. Qua năm năm, {có 7 hợp tác xã mới ra đời|o.new 2011/2015 #new}, {3 hợp tác xã buộc phải giải thể|o.dissolved 2011/2015 #dis}. Đến nay {thị xã có 37 hợp tác xã|o.total #n}, gồm: {24 HTX nông nghiệp|o.total agriculture #sa}, {5 HTX tiểu thủ công nghiệp|o.total industryCrafts #si}, {3 HTX vận tải|o.total transport #sv}, {2 HTX muối|o.total salt #ss}, {1 HTX đánh bắt thủy sản|o.total fishery #sf} và {2 quỹ tín dụng nhân dân|o.total QTDND credit #sq}.
Tổng số {xã viên, thành viên là 28.640 người|m.total #mem}, bình quân {774 người một HTX|x u="người" L="thành viên bình quân một HTX" #memavg}. Các HTX {tạo việc làm thường xuyên cho 1.940 lao động|l.total #lab}. Tổng doanh thu năm 2015 của toàn bộ HTX ước {đạt 118,4 tỷ đồng|rev.total estimate #revt}, bình quân {3,2 tỷ đồng/HTX|rev estimate #rev}; tổng lợi nhuận {7,77 tỷ đồng|profit.total estimate #proft}, bình quân {210 triệu đồng/HTX|profit estimate #prof}. Thu nhập bình quân của người lao động trong HTX {đạt 2,1 triệu đồng/người/tháng|inc #inc}, {bằng 1,75 lần|x u="lần" L="thu nhập bình quân so với năm 2011" #incx} năm 2011.
Kết quả phân loại năm 2014: {khá, giỏi 15 HTX|o.fair 2014 L="khá, giỏi" #r1} ({41,7%|s.o.fair 2014 L="khá, giỏi" #r1p}), {trung bình 17 HTX|o.average 2014 #r2} ({47,2%|s.o.average 2014 #r2p}), {yếu 4 HTX|o.weak 2014 #r3} ({11,1%|s.o.weak 2014 #r3p}); riêng {1 HTX mới thành lập chưa phân loại|o.unrated 2014 #r4}.
Về đội ngũ cán bộ: {có 259 chủ nhiệm, giám đốc, thành viên ban quản trị, kiểm soát và kế toán|g.total #mgr}, trong đó {đại học 31 người|g.college L="đại học" #g1}, {cao đẳng, trung cấp 96 người|x u="người" L="cán bộ quản lý trình độ cao đẳng, trung cấp" A=indicator:managers.intermediatePlus #g2x}, {sơ cấp 74 người|g.primary #g3}, {chưa qua đào tạo 58 người|g.untrained #g4}.
### 2. Tổ hợp tác
@ actual 2015 THT
Toàn thị xã {hiện có 112 tổ hợp tác|o.total #tht} {với 1.792 tổ viên|m.total #thtm}, chủ yếu là {tổ đoàn kết đánh bắt trên biển 68 tổ|o.total fishery #t1}, {tổ sản xuất lúa giống 29 tổ|o.total crops #t2}, {tổ nước sạch, vệ sinh 15 tổ|o.total environment #t3}. {Có 86 tổ được UBND xã, phường chứng thực hợp đồng hợp tác|o.certified #thtc}, {đạt 76,8%|s.o.certified #thtcp}.
### 3. Một số chỉ tiêu qua các năm
@ actual
%table id=y style=spaces repeat=1
%widths 38 8 8 8 8 8 8
%cols . | . | 2011 actual | 2012 actual | 2013 actual | 2014 actual | 2015 estimate
= Chỉ tiêu | ĐVT | 2011 | 2012 | 2013 | 2014 | Ước 2015
Tổng số hợp tác xã | HTX | 33 | 33 | 35 | 36 | 37 || o.total #yn
Số HTX thành lập mới trong năm | HTX | 0 | 1 | 3 | 2 | 1 || o.new #ynew
Số HTX giải thể trong năm | HTX | 0 | 1 | 1 | 1 | 0 || o.dissolved #ydis
Doanh thu bình quân 1 HTX | Tr.đồng | 2.050 | 2.240 | 2.510 | 2.880 | 3.200 || rev #yrev
Lợi nhuận bình quân 1 HTX | Tr.đồng | 118 | 131 | 156 | 187 | 210 || profit #yprof
Số tổ hợp tác | Tổ | 85 | 91 | 97 | 106 | 112 || o.total THT #ytht
%end
Tốc độ tăng doanh thu bình quân của HTX giai đoạn 2011-2015 {là 11,8%/năm|gr.rev 2011/2015 #cagr}.
## III. HẠN CHẾ VÀ NGUYÊN NHÂN
- Nội dung hoạt động của phần lớn HTX nông nghiệp còn đơn điệu, quanh quẩn ở dịch vụ thủy nông, làm đất, giống; ít HTX vươn ra chế biến, tiêu thụ.
- Vốn quỹ nhỏ, nợ đọng trong xã viên kéo dài từ thời hợp tác xã cũ chưa xử lý hết.
- Nhiều chủ nhiệm HTX lớn tuổi, ngại đổi mới; thù lao thấp nên khó tuyển cán bộ trẻ.
- Cấp ủy, chính quyền một số xã, phường còn khoán trắng cho HTX, chưa coi kinh tế tập thể là một mũi phát triển của địa phương.
Nguyên nhân chính là nhận thức về hợp tác xã kiểu mới chưa thống nhất; chính sách hỗ trợ có nhưng nguồn lực phân tán; thiên tai, dịch bệnh xảy ra liên tiếp.
# PHẦN II
# KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ GIAI ĐOẠN 2016-2020
@ plan 2020
## I. QUAN ĐIỂM, MỤC TIÊU
### 1. Quan điểm
Phát triển kinh tế tập thể phải xuất phát từ nhu cầu của người dân, tôn trọng giá trị, nguyên tắc hoạt động của HTX; Nhà nước hỗ trợ chứ không làm thay. Gắn phát triển HTX với tái cơ cấu ngành nông nghiệp và xây dựng nông thôn mới.
### 2. Mục tiêu cụ thể đến năm 2020
a) {Hoàn thành việc đăng ký lại, chuyển đổi 100% HTX|s.o.converted 2016} theo Luật Hợp tác xã năm 2012 trong năm 2016.
b) Trong 5 năm {thành lập mới từ 8 đến 10 HTX|o.new 2016/2020 to #pnew}; đến cuối năm 2020 {có khoảng 45 HTX|o.total approx #pn} và {130 tổ hợp tác|o.total THT #ptht}; phấn đấu {có 1 liên hiệp HTX|o.total LHHTX} trong lĩnh vực lúa giống.
c) {Tỷ lệ HTX khá, giỏi đạt trên 60%|s.o.fair min L="khá, giỏi"}, {không còn HTX yếu|o.weak =0}.
d) Doanh thu bình quân {một HTX tăng 10 - 12%/năm|gr.rev 2016/2020 to}, đến năm 2020 {đạt khoảng 5,3 tỷ đồng/HTX|rev approx #prev}; lợi nhuận bình quân {đạt 350 triệu đồng/HTX|profit #pprof}.
đ) Thu nhập bình quân của lao động trong HTX {đạt 4 triệu đồng/người/tháng|inc}, gấp gần hai lần so với năm 2015.
e) Có {ít nhất 35% cán bộ quản lý HTX|s.g.college min L="trình độ cao đẳng, đại học"} tốt nghiệp cao đẳng, đại học.
### 3. Phân kỳ thực hiện
%table id=p style=spaces repeat=1
%widths 30 8 8 8 8 8 8
%cols . | . | 2016 plan | 2017 plan | 2018 plan | 2019 plan | 2020 plan
= Chỉ tiêu | ĐVT | 2016 | 2017 | 2018 | 2019 | 2020
Tổng số HTX | HTX | 38 | 40 | 42 | 43 | 45 || o.total #qn
HTX thành lập mới | HTX | 2 | 2 | 2 | 2 | 2 || o.new #qnew
HTX giải thể, hợp nhất | HTX | 1 | 0 | 0 | 1 | 0 || o.dissolved L="giải thể, hợp nhất" #qdis
Số tổ hợp tác | Tổ | 115 | 119 | 123 | 126 | 130 || o.total THT #qtht
%end
## II. NHIỆM VỤ VÀ GIẢI PHÁP
1. Đẩy mạnh tuyên truyền, tập huấn về Luật Hợp tác xã; mỗi năm {mở từ 2 đến 3 lớp|x u="lớp" to 2016/2020 L="lớp tập huấn mỗi năm"} cho cán bộ HTX và cán bộ xã, phường.
2. Hướng dẫn HTX xây dựng phương án sản xuất, kinh doanh, mở rộng dịch vụ; lựa chọn mỗi xã một HTX điểm.
3. Hỗ trợ vốn: cấp bổ sung {mỗi năm 500 triệu đồng|x u="triệu đồng" 2016/2020 L="vốn ngân sách bổ sung mỗi năm cho quỹ hỗ trợ HTX"} từ ngân sách thị xã cho quỹ hỗ trợ phát triển HTX; đề nghị các ngân hàng cho vay theo chuỗi.
4. Tháo gỡ về đất đai, giao đất xây dựng trụ sở, kho bãi cho HTX chưa có; lập hồ sơ cấp giấy chứng nhận quyền sử dụng đất.
5. Khuyến khích liên kết bốn nhà, xây dựng cánh đồng mẫu lớn; HTX đứng ra ký hợp đồng với doanh nghiệp.
6. Kiện toàn Ban Chỉ đạo phát triển kinh tế tập thể; phát huy vai trò Liên minh HTX, Hội Nông dân, Hội Phụ nữ.
## III. TỔ CHỨC THỰC HIỆN
Phòng Kinh tế thị xã chủ trì, hằng năm cụ thể hóa thành kế hoạch, sơ kết vào năm 2018 và tổng kết vào cuối năm 2020. UBND các xã, phường căn cứ kế hoạch này xây dựng kế hoạch của địa phương, báo cáo về thị xã trước ngày 31/12/2015./.
`,
  relations: [
    ['flow', { start: 'n11', plus: ['ynew.3', 'ynew.4', 'ynew.5', 'ynew.6'], minus: ['ydis.3', 'ydis.4', 'ydis.5', 'ydis.6'], end: 'n' }],
    ['flow', { start: 'n11', plus: ['new'], minus: ['dis'], end: 'n' }],
    ...[3, 4, 5, 6].map((c) => ['flow', { start: `yn.${c - 1}`, plus: [`ynew.${c}`], minus: [`ydis.${c}`], end: `yn.${c}` }]),
    ['flow', { start: 'n', plus: ['qnew.2'], minus: ['qdis.2'], end: 'qn.2' }],
    ...[3, 4, 5, 6].map((c) => ['flow', { start: `qn.${c - 1}`, plus: [`qnew.${c}`], minus: [`qdis.${c}`], end: `qn.${c}` }]),
    ['partition', { whole: 'new', parts: ['ynew.2', 'ynew.3', 'ynew.4', 'ynew.5', 'ynew.6'] }],
    ['partition', { whole: 'dis', parts: ['ydis.2', 'ydis.3', 'ydis.4', 'ydis.5', 'ydis.6'] }],
    ['partition', { whole: 'n', parts: ['sa', 'si', 'sv', 'ss', 'sf', 'sq'] }],
    ['partition', { whole: 'tht', parts: ['t1', 't2', 't3'] }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2x', 'g3', 'g4'] }],
    ['product', { total: 'revt', count: 'n', average: 'rev' }],
    ['product', { total: 'proft', count: 'n', average: 'prof' }],
    ['product', { total: 'mem', count: 'n', average: 'memavg' }],
    ...['r1', 'r2', 'r3'].map((id) => ['share', { share: `${id}p`, part: id, base: ['r1', 'r2', 'r3'] }]),
    ['share', { share: 'thtcp', part: 'thtc', base: 'tht' }],
    ...[['n11', 'yn.2'], ['n', 'yn.6'], ['rev', 'yrev.6'], ['prof', 'yprof.6'], ['tht', 'ytht.6'], ['pn', 'qn.6'], ['ptht', 'qtht.6']].map((facts) => ['equal', { facts }])
  ],
  clean: [
    { what: '33 + 7 - 3 = 37, and year by year', at: ['n11', 'new', 'dis', 'n'] },
    { what: '15 + 17 + 4 = 36 rated in 2014, shares on 36, the unrated one is outside the 36 of 2014', at: ['r1', 'r2', 'r3', 'r4'] },
    { what: '3.200/2.050 over four years is 11,8 % a year', at: ['cagr'] },
    { what: '3,2 tỷ grows by 10 to 12 % to 5,15 - 5,64 in five years', at: ['prev'] },
    { what: '8 to 10 new in the plan, 10 in the table', at: ['pnew', 'qnew.2'] }
  ]
}
