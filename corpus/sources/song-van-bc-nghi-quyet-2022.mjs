// A provincial city reports on a council resolution: targets, verdicts, done/planned fractions; planted faults.
export default {
  sound: false,
  copies: true,
  layout: { docx: { bullets: true }, pdf: { justify: true }, format: 'txt', wrap: 0, letterhead: 'none', noteStyle: 'raised' },
  context: 'actual 2022-11-30',
  document: {
    kind: 'BÁO CÁO', number: null, date: null, issuer: 'Ủy ban nhân dân thành phố Sông Vân', place: 'Sông Vân', level: 'thành phố',
    title: 'Kết quả 02 năm thực hiện Nghị quyết số 31/NQ-HĐND ngày 22/12/2020 của HĐND thành phố về phát triển kinh tế tập thể giai đoạn 2021-2025', year: 2022, planYear: null, signer: 'Đỗ Quốc Khải', signerRole: 'PHÓ CHỦ TỊCH',
    recipients: ['Thường trực HĐND thành phố', 'Ban Kinh tế - Xã hội HĐND', 'Các phòng: KT, TCKH', 'Lưu: VT']
  },
  letterhead: { left: [], number: '', place: '', kind: 'BÁO CÁO', title: ['Kết quả 02 năm thực hiện Nghị quyết số 31/NQ-HĐND ngày 22/12/2020 của HĐND thành phố về phát triển kinh tế tập thể giai đoạn 2021-2025'] },
  sign: { recipients: ['Thường trực HĐND thành phố', 'Ban Kinh tế - Xã hội HĐND', 'Các phòng: KT, TCKH', 'Lưu: VT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Đỗ Quốc Khải' },
  text: `
Thực hiện chương trình giám sát của Ban Kinh tế - Xã hội HĐND thành phố, UBND thành phố Sông Vân báo cáo kết quả sau hai năm thực hiện {Nghị quyết số 31/NQ-HĐND ngày 22/12/2020|ref @nq1} (sau đây gọi là Nghị quyết 31) như sau:
## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Ngay khi Nghị quyết được ban hành, UBND thành phố đã ban hành {Kế hoạch số 15/KH-UBND ngày 26/01/2021|ref} để triển khai, phân công nhiệm vụ cho từng phòng, từng phường, xã; đồng thời lồng ghép với {Kế hoạch số 118/KH-UBND ngày 14/9/2021|ref} về chuyển đổi số trong nông nghiệp. Hằng quý, Ban Chỉ đạo phát triển kinh tế tập thể thành phố họp giao ban, nghe các phường, xã phản ánh vướng mắc.
Công tác tuyên truyền được làm bằng nhiều hình thức, từ hội nghị, tờ gấp đến phóng sự truyền thanh; Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên cùng vào cuộc vận động hội viên góp vốn, góp đất.
Cấp ủy các phường, xã đã đưa nội dung phát triển kinh tế tập thể vào chương trình công tác năm, gắn trách nhiệm người đứng đầu với kết quả củng cố hợp tác xã trên địa bàn. Một số nơi làm tốt như phường Vân Đông, xã Ninh Tiến chủ động mời giám đốc hợp tác xã dự họp giao ban kinh tế, nghe kiến nghị, giải quyết ngay những việc thuộc thẩm quyền như xác nhận đất, cấp điện, mở lối vào vùng sản xuất.
Bên cạnh đó, vẫn còn địa phương giao khoán cho cán bộ chuyên môn, kế hoạch xây dựng chung chung, không có địa chỉ cụ thể, cuối năm sao chép kết quả của năm trước. Thành phố đã phê bình và yêu cầu chấn chỉnh.
## II. KẾT QUẢ CỤ THỂ
### 1. Hợp tác xã
Đến 30/11/2022, thành phố {có 43 HTX|o.total #n}[^1], {tăng 06 HTX|o.total change #nc} so với cuối năm 2020 ({37 HTX|o.total previous 2020 #n20}). Trong hai năm {ra mắt được 08 HTX|o.new 2021/2022 #new} (đều trong lĩnh vực nông nghiệp và thương mại), {02 HTX được xóa tên khỏi sổ đăng ký|o.dissolved 2021/2022 #dis}.
Chia theo lĩnh vực: {25 HTX nông nghiệp|o.total agriculture #sa}, {07 HTX công nghiệp - tiểu thủ công nghiệp|o.total industryCrafts #si}, {06 HTX thương mại, dịch vụ|o.total trade #st}, {03 HTX vận tải|o.total transport #sv}, {02 quỹ tín dụng nhân dân|o.total QTDND credit #sq}.
Kết quả xếp loại năm 2021 theo {Thông tư số 01/2020/TT-BKHĐT ngày 19/02/2020|ref}: {09 HTX loại tốt|o.good 2021 #r1}, {14 HTX loại khá|o.fair 2021 #r2}, {12 HTX loại trung bình|o.average 2021 #r3}, {02 HTX loại yếu|o.weak 2021 #r4}; {03 HTX mới thành lập chưa đủ 12 tháng nên không xếp loại|o.unrated 2021 n=1}.
[^1]: Trong {43 HTX|o.total #n2} có {02 HTX tạm ngừng hoạt động|o.inactive #ina} là HTX cơ khí Phúc Lộc và HTX vận tải đường thủy Vân Giang; số {đang hoạt động là 41 HTX|o.active #act}.
Các HTX {có 9.284 thành viên|m.total #mem}, {giải quyết việc làm thường xuyên cho 1.127 lao động|l.total #lab}. Tổng {vốn điều lệ 96,4 tỷ đồng|cap #cap}, bình quân {2,24 tỷ đồng/HTX|cap.avg #capa}. Doanh thu bình quân 11 tháng năm 2022 {đạt 2.760 triệu đồng/HTX|rev 2022-01/2022-11 #rev11}, ước cả năm {đạt 3.050 triệu đồng/HTX|rev estimate 2022 #rev}; lãi sau thuế bình quân ước cả năm {đạt 245 triệu đồng/HTX|profit estimate 2022 #prof}.
Về cán bộ, {toàn thành phố có 258 người giữ chức danh trong Hội đồng quản trị, Ban Giám đốc, Ban kiểm soát và kế toán HTX|g.total #mgr}; {đã qua đào tạo từ trung cấp trở lên 142 người|g.intermediatePlus #mgrp}, {bằng 55%|s.g.intermediatePlus #mgrs} tổng số.
Về chất lượng hoạt động, các hợp tác xã nông nghiệp ở vùng ven đô đã chuyển mạnh từ làm dịch vụ đầu vào sang tổ chức sản xuất rau, hoa, cây cảnh phục vụ đô thị; có hợp tác xã thuê lại ruộng bỏ hoang của hộ dân để cấy lúa bằng máy, vừa giữ được đất vừa tạo việc làm cho người lớn tuổi. Hợp tác xã tiểu thủ công nghiệp giữ được nghề thêu ren, chạm khắc đá, đồ cói; nhiều sản phẩm bán được cho khách du lịch ngay tại xưởng. Hợp tác xã vận tải hồi phục cùng với lượng khách tham quan sau dịch, song xe cũ nhiều, chậm đổi mới phương tiện.
### 2. Tổ hợp tác
@ actual 2022-11-30 THT
Toàn thành phố {có 64 tổ hợp tác|o.total #tht}, {giảm 05 tổ|o.total change fall #thtc} so với cuối năm 2020 ({69 tổ|o.total previous 2020 #tht20}) do {05 tổ đã phát triển lên thành HTX|o.converted 2021/2022 L="THT phát triển thành HTX" #thtconv}. {Số tổ có hợp đồng hợp tác gửi UBND cấp xã là 51 tổ|o.certified #thtcert}, {đạt 79,7%|s.o.certified #thtcertp}.
## III. ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU CỦA NGHỊ QUYẾT
@ plan 2021/2025
Nghị quyết 31 đề ra 06 chỉ tiêu đến năm 2025. Kết quả đến nay:
- Chỉ tiêu 1: {Thành lập mới 15 HTX|o.new #k1}. Đã thực hiện {08/15 HTX|o.new actual 2021/2022 #k1d; o.new #k1p}, {đạt 53,3% chỉ tiêu|c.o.new actual 2021/2022 #k1c}.
- Chỉ tiêu 2: {Tổng số thành viên HTX đạt 9.500 người trở lên|m.total 2025 min #k2}. Kết quả: {9.284 người|m.total actual 2022-11-30 #k2d}, {đạt 97,7%|c.m.total actual 2022-11-30 #k2c}, {chưa đạt|@k2v}.
- Chỉ tiêu 3: {Doanh thu bình quân một HTX đạt 3.000 triệu đồng/năm|rev 2025 #k3}. Ước năm 2022 {đạt 3.050 triệu đồng|rev estimate 2022 #k3d}, {chưa đạt chỉ tiêu|@k3v}.
- Chỉ tiêu 4: {Thu nhập bình quân của lao động trong HTX từ 72 triệu đồng/người/năm trở lên|inc 2025 min #k4}. Ước năm 2022: {66 triệu đồng/người/năm|inc estimate 2022 #k4d}, {bằng 91,7%|c.inc estimate 2022 #k4c} mục tiêu, {chưa đạt|@k4v}.
- Chỉ tiêu 5: {Tỷ lệ cán bộ quản lý HTX có trình độ trung cấp trở lên đạt 50%|s.g.intermediatePlus 2025 #k5}. Kết quả: {đạt 55%|s.g.intermediatePlus actual 2022-11-30 #k5d}, {vượt 15%|x u="%" actual 2022-11-30 L="mức vượt chỉ tiêu tỷ lệ cán bộ trình độ trung cấp trở lên" #k5v} so với chỉ tiêu.
- Chỉ tiêu 6: {Tỷ lệ HTX xếp loại tốt, khá đạt 65%|s.o.fair 2025 L="HTX xếp loại tốt, khá" #k6}. Năm 2021 {có 23 HTX tốt, khá|o.fair actual 2021 L="HTX xếp loại tốt, khá" #k6n}, {chiếm 60,2% số HTX được xếp loại|s.o.fair actual 2021 L="HTX xếp loại tốt, khá" #k6d}, {chưa đạt|@k6v}.
Như vậy có 02/6 chỉ tiêu đã đạt và vượt trước thời hạn là chỉ tiêu 3 và chỉ tiêu 5; 04 chỉ tiêu còn lại phấn đấu đến năm 2025 hoàn thành.
## V. HẠN CHẾ, NGUYÊN NHÂN
@ actual 2022-11-30
Liên kết giữa HTX với doanh nghiệp còn lỏng lẻo, nhiều hợp đồng chỉ theo từng vụ. Đất làm trụ sở, nhà sơ chế thiếu. Một vài HTX vận tải hoạt động theo kiểu cho thuê tư cách pháp nhân, thành viên tự lo phương tiện nên hiệu quả chung không cao. Kinh phí thực hiện Nghị quyết hai năm {mới bố trí 3.150/8.000 triệu đồng|x u="triệu đồng" 2021/2022 L="kinh phí thực hiện Nghị quyết đã bố trí" #bud; x u="triệu đồng" plan 2021/2025 L="kinh phí thực hiện Nghị quyết" #budp}, {đạt 39,4%|x u="%" 2021/2022 L="tỷ lệ bố trí kinh phí" #budr}.
Nguyên nhân chủ yếu là ảnh hưởng kéo dài của dịch Covid-19, sức mua giảm, chi phí vật tư tăng cao; cán bộ theo dõi kinh tế tập thể ở phường, xã thường xuyên thay đổi.
Về phía hợp tác xã, tư tưởng trông chờ hỗ trợ còn nặng; việc công khai thu chi, chia lãi chưa thành nền nếp nên thành viên thiếu tin tưởng, góp vốn cho đủ thủ tục rồi không tham gia sinh hoạt. Về phía chính quyền, các văn bản hướng dẫn chính sách thay đổi nhiều lần, hồ sơ yêu cầu phức tạp so với trình độ của cán bộ hợp tác xã, có trường hợp đi lại nhiều lần vẫn không hoàn thiện được.
## VI. NHIỆM VỤ, GIẢI PHÁP ĐẾN NĂM 2025
@ plan 2023/2025
1. Tiếp tục thực hiện {Nghị quyết số 31/NQ-HĐND ngày 21/12/2020|ref @nq2}, gắn với chương trình OCOP, đề án du lịch nông thôn của thành phố.
2. Bình quân mỗi năm {phát triển mới từ 02 đến 03 HTX|o.new to L="mỗi năm"}; sáp nhập hoặc {giải thể dứt điểm 02 HTX đã tạm ngừng|o.dissolved} nói trên.
3. Dành quỹ đất công cho HTX thuê làm nhà xưởng, cửa hàng giới thiệu sản phẩm; ưu tiên HTX có sản phẩm chủ lực.
4. Đổi mới nội dung bồi dưỡng, đưa cán bộ HTX đi học tập mô hình tốt ở các tỉnh bạn.
Trên đây là báo cáo kết quả thực hiện Nghị quyết 31, UBND thành phố trân trọng báo cáo./.
`,
  relations: [
    ['change', { change: 'nc', now: 'n', before: 'n20' }],
    ['flow', { start: 'n20', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['partition', { whole: 'n', parts: ['sa', 'si', 'st', 'sv', 'sq'] }],
    ['partition', { whole: 'n2', parts: ['act', 'ina'] }],
    ['equal', { facts: ['n', 'n2'] }],
    ['product', { total: 'cap', count: 'n', average: 'capa' }],
    ['share', { share: 'mgrs', part: 'mgrp', base: 'mgr' }],
    ['change', { change: 'thtc', now: 'tht', before: 'tht20' }],
    ['share', { share: 'thtcertp', part: 'thtcert', base: 'tht' }],
    ['equal', { facts: ['new', 'k1d'] }],
    ['equal', { facts: ['k1', 'k1p'] }],
    ['completion', { rate: 'k1c', done: 'k1d', plan: 'k1p' }],
    ['completion', { rate: 'k2c', done: 'k2d', plan: 'k2' }],
    ['completion', { rate: 'k4c', done: 'k4d', plan: 'k4' }],
    ['equal', { facts: ['mem', 'k2d'] }],
    ['equal', { facts: ['rev', 'k3d'] }],
    ['equal', { facts: ['mgrs', 'k5d'] }],
    ['partition', { whole: 'k6n', parts: ['r1', 'r2'] }],
    ['share', { share: 'k6d', part: 'k6n', base: ['r1', 'r2', 'r3', 'r4'] }],
    ['excess', { over: 'k5v', value: 'k5d', target: 'k5' }],
    ['verdict', { value: 'k2d', target: 'k2', says: 'missed', words: 'k2v' }],
    ['verdict', { value: 'k3d', target: 'k3', says: 'missed', words: 'k3v' }],
    ['verdict', { value: 'k4d', target: 'k4', says: 'missed', words: 'k4v' }],
    ['verdict', { value: 'k6d', target: 'k6', says: 'missed', words: 'k6v' }],
    ['share', { share: 'budr', part: 'bud', base: 'budp' }],
    ['less', { small: 'rev11', large: 'rev' }],
    ['less', { small: 'prof', large: 'rev' }]
  ],
  findings: [
    { type: 'target-verdict', severity: 'error', what: '3.050 against a target of 3.000 is met, the text says "chưa đạt"; the summary counts target 3 as met', stated: 'chưa đạt', expected: 'đạt', at: ['k3v', 'k3', 'k3d'] },
    { type: 'ratio', severity: 'error', what: '(9 + 14) of 9 + 14 + 12 + 2 = 37 rated is 62,2 %, stated 60,2 %', stated: 60.2, expected: 62.2, at: ['k6d', 'k6n', 'r1'] },
    { type: 'ratio', severity: 'error', what: '55 % against 50 % exceeds it by 5 points (or by 10 % of the target), not by 15', stated: 15, expected: 5, at: ['k5v', 'k5', 'k5d'] },
    { type: 'reference', severity: 'warning', what: 'resolution 31/NQ-HĐND carries two dates, 22/12/2020 and 21/12/2020', stated: '2020-12-21', expected: '2020-12-22', at: ['nq1', 'nq2'] },
    { type: 'numbering', severity: 'info', what: 'III is followed by V', stated: 'V', expected: 'IV', at: [], quotes: ['V. HẠN CHẾ, NGUYÊN NHÂN'] }
  ],
  clean: [
    { what: '37 + 8 - 2 = 43', at: ['n20', 'new', 'dis'] },
    { what: '25 + 7 + 6 + 3 + 2 = 43 with the credit funds', at: ['sa', 'sq'] },
    { what: '9 + 14 + 12 + 2 rated and 3 unrated are of 2021, not of 43', at: ['r1', 'r4'] },
    { what: '43 × 2,24 = 96,3 within rounding of 96,4', at: ['cap', 'capa'] },
    { what: '9.284 < 9.500 and 66 < 72: "chưa đạt" is right; 9.284/9.500 = 97,7 %, 66/72 = 91,7 %', at: ['k2d', 'k4d'] },
    { what: '51/64 = 79,7 %; 3.150/8.000 = 39,4 %', at: ['thtcertp', 'budr'] }
  ]
}
