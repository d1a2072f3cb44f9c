// A district of the delta, the prescribed outline, hard wraps and page numbers; sound throughout, weighted means too.
export default {
  sound: true,
  copies: true,
  layout: { docx: { bullets: true, headings: true }, pdf: { justify: true }, format: 'txt', wrap: 80, pageLines: 46, pageMark: '#', letterhead: 'columns', centre: true, table: 'spaces' },
  context: 'estimate 2018',
  document: {
    kind: 'KẾ HOẠCH', number: '64/KH-UBND', date: '2018-08-20', issuer: 'Ủy ban nhân dân huyện Thanh Lâm', place: 'Thanh Lâm', level: 'huyện',
    title: 'Phát triển kinh tế tập thể huyện Thanh Lâm năm 2019', year: 2018, planYear: 2019, signer: 'Bùi Thế Vinh', signerRole: 'PHÓ CHỦ TỊCH',
    recipients: ['Sở Kế hoạch và Đầu tư', 'Thường trực Huyện ủy', 'Thường trực HĐND huyện', 'Chủ tịch, các Phó Chủ tịch UBND huyện', 'Các phòng, ban, ngành của huyện', 'UBND các xã, thị trấn', 'Lưu: VT, TCKH']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN THANH LÂM'], number: 'Số: 64/KH-UBND', place: 'Thanh Lâm, ngày 20 tháng 8 năm 2018', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể huyện Thanh Lâm năm 2019'] },
  sign: {
    recipients: ['Sở Kế hoạch và Đầu tư', 'Thường trực Huyện ủy', 'Thường trực HĐND huyện', 'Chủ tịch, các Phó Chủ tịch UBND huyện', 'Các phòng, ban, ngành của huyện', 'UBND các xã, thị trấn', 'Lưu: VT, TCKH'],
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Bùi Thế Vinh'
  },
  text: `
Thực hiện {Công văn số 811/SKHĐT-KTN ngày 24/7/2018|ref} của Sở Kế hoạch và Đầu tư tỉnh Thái Bình về việc xây dựng kế hoạch phát triển kinh tế tập thể năm 2019, Ủy ban nhân dân huyện Thanh Lâm xây dựng kế hoạch như sau:
# PHẦN THỨ NHẤT
# ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2018
## I. TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2018
### 1. Đánh giá theo các chỉ tiêu về hoạt động của hợp tác xã, liên hiệp hợp tác xã
#### a) Về số lượng, doanh thu và thu nhập
@ estimate 2018
- Dự kiến đến hết năm 2018, trên địa bàn huyện có {62 hợp tác xã (HTX)|o.total #n}, bao gồm {55 HTX còn hoạt động|o.active #act} và {07 HTX đã ngừng hoạt động|o.inactive #ina} từ nhiều năm nhưng còn vướng mắc công nợ nên chưa làm xong thủ tục giải thể. Huyện {chưa có liên hiệp hợp tác xã|o.total LHHTX =0}.
@ actual 2018
- So với cuối năm 2017 ({59 HTX|o.total previous 2017 #n17}), trong năm 2018 {có thêm 05 HTX được thành lập mới|o.new #new} (xã Đông Lĩnh, xã Thụy Hải, xã Vũ Đoài, xã Hồng Tiến và thị trấn Thanh Lâm), {02 HTX hoàn tất việc giải thể|o.dissolved #dis}.
@ estimate 2018
- Doanh thu bình quân {một HTX ước đạt 1.524 triệu đồng/năm|rev #rev}, {tăng 7,3%|gr.rev #revg} so với năm 2017 ({1.420 triệu đồng|rev previous 2017 #rev17}); lãi bình quân {một HTX ước đạt 86 triệu đồng/năm|profit #prof}.
- Thu nhập bình quân của người lao động làm việc thường xuyên trong HTX {ước đạt 3,2 triệu đồng/tháng|inc #incm}, tương đương {38,4 triệu đồng/người/năm|inc #incy}.
@ actual 2018
- Số HTX nông nghiệp đã tổ chức lại theo Luật Hợp tác xã năm 2012: {44/44 HTX, đạt 100%|o.converted agriculture #conv; o.total agriculture #agr2; s.o.converted agriculture #convp}.
- Tổ hợp tác: toàn huyện {có 148 tổ hợp tác (THT)|o.total THT #tht}, {tăng 11 tổ|o.total THT change #thtc} so với năm 2017, thu hút {1.036 tổ viên|m.total THT #thtm}. Các tổ hoạt động chủ yếu trong lĩnh vực trồng rau màu, nuôi trồng thủy sản, đan lát và dịch vụ làm đất.
#### b) Về thành viên, lao động của HTX
- Tổng số {thành viên HTX là 41.870 người|m.total #mem}, trong đó {thành viên mới kết nạp 215 người|m.new #memnew}, {ra khỏi HTX 140 người|m.left #memout}.
- Số {lao động làm việc thường xuyên trong HTX là 1.486 người|l.total #lab}, trong đó {lao động đồng thời là thành viên HTX 1.173 người|l.members #labm}; {lao động thường xuyên mới 64 người|l.new #labn}.
#### c) Về trình độ cán bộ quản lý HTX
Tổng số {cán bộ quản lý HTX có 434 người|g.total #mgr}. Trong đó: {trình độ sơ cấp, trung cấp 248 người|g.primaryIntermediate #mgrst}, {chiếm 57,1%|s.g.primaryIntermediate #mgrstp}; {trình độ cao đẳng, đại học 59 người|g.college #mgrc}, {chiếm 13,6%|s.g.college #mgrcp}; còn lại {127 người chưa qua đào tạo|g.untrained #mgrno}, {chiếm 29,3%|s.g.untrained #mgrnop}.
### 2. Đánh giá theo lĩnh vực
@ estimate 2018
Ước thực hiện cả năm, trong số {62 HTX|o.total #n2} của huyện, chia ra:
@ estimate 2018 agriculture
- Lĩnh vực nông nghiệp: {44 HTX|o.total #sa}, doanh thu bình quân {1.150 triệu đồng/HTX/năm|rev #ra}. Các HTX đều làm tốt khâu thủy nông nội đồng, bảo vệ thực vật, cung ứng giống và vật tư; một số HTX đã mở thêm khâu sấy thóc, bao tiêu ngô ngọt và khoai tây.
@ estimate 2018 industryCrafts
- Lĩnh vực tiểu thủ công nghiệp: {06 HTX|o.total #si}, doanh thu bình quân {2.400 triệu đồng/HTX/năm|rev #ri}, sản phẩm chính là chiếu cói, mây tre đan, cơ khí nhỏ.
@ estimate 2018 trade
- Lĩnh vực thương mại, dịch vụ: {05 HTX|o.total #st}, doanh thu bình quân {1.980 triệu đồng/HTX/năm|rev #rt}.
@ estimate 2018 environment
- Lĩnh vực vệ sinh môi trường: {03 HTX|o.total #se}, doanh thu bình quân {720 triệu đồng/HTX/năm|rev #re}.
@ estimate 2018 electricity
- Lĩnh vực dịch vụ điện: {02 HTX|o.total #sd}, doanh thu bình quân {3.100 triệu đồng/HTX/năm|rev #rd}.
@ estimate 2018 QTDND credit
- Quỹ tín dụng nhân dân: {02 quỹ|o.total #sq}, doanh thu bình quân {5.600 triệu đồng/quỹ/năm|rev #rq}. Hai quỹ giữ được tỷ lệ nợ xấu dưới mức quy định, huy động vốn tại chỗ để cho thành viên vay sản xuất.
@ estimate 2018
### 3. Đánh giá tác động của HTX tới thành viên, kinh tế hộ thành viên
Dịch vụ của HTX giúp các hộ giảm chi phí làm đất và tưới tiêu, chủ động giống, phân bón theo hình thức trả chậm, nhờ đó hộ nghèo cũng theo kịp lịch thời vụ chung. Ở những xã có HTX mạnh, cánh đồng được quy hoạch gọn vùng, nước vào ruộng đúng lúc, sâu bệnh được báo sớm. Tình làng nghĩa xóm được giữ gìn, nhiều HTX dành một phần lãi thăm hỏi thành viên ốm đau, hỗ trợ con em học giỏi.
Bên cạnh đó, việc tham gia xây dựng nông thôn mới của các HTX ngày càng rõ nét: hiến đất mở rộng bờ vùng, nhận quản lý trạm bơm, thu gom vỏ bao thuốc bảo vệ thực vật trên đồng ruộng.
## II. KẾT QUẢ THỰC HIỆN PHÁP LUẬT VÀ CHÍNH SÁCH PHÁT TRIỂN KINH TẾ TẬP THỂ
### 1. Kết quả triển khai Luật Hợp tác xã và các văn bản hướng dẫn
Huyện tiếp tục quán triệt Luật Hợp tác xã năm 2012, {Nghị định số 193/2013/NĐ-CP ngày 21/11/2013|ref} và {Nghị định số 107/2017/NĐ-CP ngày 15/9/2017|ref} của Chính phủ. Trong năm đã {mở 03 lớp tập huấn|x u="lớp" actual L="lớp tập huấn"} cho {182 lượt cán bộ HTX|g.trained actual u="người" L="lượt cán bộ HTX được tập huấn" A=indicator:other} về xây dựng phương án sản xuất kinh doanh và kế toán HTX.
### 2. Công tác quản lý nhà nước về kinh tế tập thể
Phòng Tài chính - Kế hoạch là cơ quan đăng ký HTX, phối hợp với Phòng Nông nghiệp và Phát triển nông thôn theo dõi hoạt động của các HTX nông nghiệp. Việc chấp hành chế độ báo cáo đã có tiến bộ: hầu hết HTX nộp báo cáo năm trước ngày 15 tháng 12.
### 3. Kết quả triển khai chính sách hỗ trợ, ưu đãi đối với HTX
@ actual 2018
- Hỗ trợ thành lập mới: {hỗ trợ 05 HTX|x u="HTX" L="HTX được hỗ trợ thành lập mới"} chi phí tư vấn, soạn thảo điều lệ với số tiền {75 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ thành lập mới"}.
- Tín dụng: Ngân hàng Chính sách xã hội và Quỹ hỗ trợ phát triển HTX tỉnh cho {09 HTX vay|x u="HTX" L="HTX được vay vốn"} {2,7 tỷ đồng|x u="triệu đồng" x1000 L="vốn vay của HTX"}.
- Hợp tác quốc tế: không có.
@ estimate 2018
## III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
- Phần lớn HTX mới làm dịch vụ đầu vào, khâu chế biến và tiêu thụ còn bỏ ngỏ; giá trị tăng thêm mang lại cho thành viên chưa nhiều. Vốn góp nhỏ, tài sản chủ yếu là nhà kho, máy bơm cũ, khó thế chấp để vay ngân hàng.
- Đội ngũ cán bộ tuổi cao, chế độ đãi ngộ thấp, không giữ được người trẻ có chuyên môn.
- Một bộ phận cán bộ và nhân dân còn giữ cách nghĩ về HTX thời bao cấp, chưa thấy HTX kiểu mới là tổ chức kinh tế tự chủ. Việc giao đất, cho thuê đất làm trụ sở, sân phơi gặp khó vì quỹ đất công ích của xã đã khoán hết cho hộ.
## IV. ĐỀ XUẤT, KIẾN NGHỊ
Đề nghị tỉnh bố trí nguồn vốn riêng cho việc xử lý nợ cũ của các HTX ngừng hoạt động và sớm ban hành cơ chế thu hút cán bộ trẻ về làm việc tại HTX.
# PHẦN THỨ HAI
# KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2019
@ plan 2019
## I. DỰ BÁO THUẬN LỢI, KHÓ KHĂN
Thị trường nông sản sạch mở rộng, doanh nghiệp bắt đầu tìm về vùng nguyên liệu; song thời tiết thất thường, dịch bệnh trên đàn vật nuôi và tình trạng thiếu lao động trẻ ở nông thôn sẽ còn gây khó cho các HTX.
## II. ĐỊNH HƯỚNG VÀ MỤC TIÊU
### 1. Mục tiêu tổng quát
Củng cố các HTX hiện có, xử lý dứt điểm các HTX ngừng hoạt động, mở rộng liên kết giữa HTX với doanh nghiệp, đưa kinh tế tập thể đóng góp ngày càng lớn vào thu nhập của kinh tế hộ.
### 2. Mục tiêu cụ thể
- {Thành lập mới 04 HTX|o.new #pnew}, {giải thể 05 HTX|o.dissolved #pdis}; cuối năm 2019 {toàn huyện có 61 HTX|o.total #pn}, trong đó {59 HTX hoạt động|o.active #pact}.
- Số {thành viên HTX đạt 42.000 người|m.total #pmem}; {lao động thường xuyên trong HTX 1.530 người|l.total #plab}.
- Doanh thu bình quân {một HTX đạt 1.630 triệu đồng/năm|rev #prev}, {tăng 7%|gr.rev #prevg} so với ước thực hiện năm 2018; lãi bình quân {một HTX đạt 92 triệu đồng/năm|profit #pprof}; thu nhập bình quân của lao động thường xuyên {đạt 3,5 triệu đồng/tháng|inc}.
- Tỷ lệ cán bộ quản lý HTX {đạt trình độ sơ cấp, trung cấp 60%|s.g.primaryIntermediate}; {trình độ cao đẳng, đại học 16%|s.g.college}.
- Số THT: {155 tổ|o.total THT #ptht}.
### 3. Nhiệm vụ, giải pháp
3.1. Tiếp tục tuyên truyền, phổ biến Luật Hợp tác xã bằng nhiều hình thức, đưa nội dung kinh tế tập thể vào sinh hoạt chi bộ, sinh hoạt của các đoàn thể.
3.2. Rà soát, phân loại HTX; với HTX ngừng hoạt động, thành lập tổ công tác cùng xã xử lý tài sản, công nợ, làm thủ tục giải thể theo đúng quy định.
3.3. Bồi dưỡng cán bộ: phối hợp với Liên minh HTX tỉnh {mở ít nhất 02 lớp|x u="lớp" min L="lớp bồi dưỡng cán bộ HTX"} cho giám đốc, kế toán và ban kiểm soát; khuyến khích HTX tuyển người trẻ qua đào tạo.
3.4. Khuyến khích HTX liên kết với doanh nghiệp bao tiêu lúa chất lượng cao, rau màu vụ đông; hỗ trợ đăng ký nhãn hiệu cho chiếu cói và khoai tây của huyện.
3.5. Ưu tiên nguồn vốn chương trình xây dựng nông thôn mới để nâng cấp trạm bơm, kho lạnh, đường nội đồng do HTX quản lý.
## III. TỔ CHỨC THỰC HIỆN
Phòng Tài chính - Kế hoạch chủ trì, phối hợp với các phòng, ban liên quan và UBND các xã, thị trấn triển khai kế hoạch này; định kỳ sáu tháng, một năm báo cáo UBND huyện. Đề nghị Ủy ban Mặt trận Tổ quốc huyện và các đoàn thể vận động đoàn viên, hội viên tham gia phát triển HTX./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['sa', 'si', 'st', 'se', 'sd', 'sq'] }],
    ['flow', { start: 'n17', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['flow', { start: 'n', plus: ['pnew'], minus: ['pdis'], end: 'pn' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev17' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['mean', { mean: 'rev', values: ['ra', 'ri', 'rt', 're', 'rd', 'rq'], weights: ['sa', 'si', 'st', 'se', 'sd', 'sq'] }],
    ['month', { year: 'incy', month: 'incm' }],
    ['share', { share: 'convp', part: 'conv', base: 'agr2' }],
    ['equal', { facts: ['sa', 'agr2'] }],
    ['equal', { facts: ['n', 'n2'] }],
    ['partition', { whole: 'mgr', parts: ['mgrst', 'mgrc', 'mgrno'] }],
    ['share', { share: 'mgrstp', part: 'mgrst', base: 'mgr' }],
    ['share', { share: 'mgrcp', part: 'mgrc', base: 'mgr' }],
    ['share', { share: 'mgrnop', part: 'mgrno', base: 'mgr' }],
    ['less', { small: 'labm', large: 'lab' }],
    ['less', { small: 'labn', large: 'lab' }],
    ['less', { small: 'prof', large: 'rev' }],
    ['less', { small: 'pact', large: 'pn' }]
  ],
  clean: [
    { what: '59 + 5 - 2 = 62, and 62 + 4 - 5 = 61', at: ['n17', 'new', 'dis', 'n', 'pn'] },
    { what: 'the six sectors make 62 and their revenues, weighted by their numbers, 94.460/62 = 1.523,5', at: ['sa', 'sq', 'rev'] },
    { what: '57,1 + 13,6 + 29,3 = 100', at: ['mgrst', 'mgrc', 'mgrno'] },
    { what: '1.173 member workers and 64 new workers overlap and need not make 1.486', at: ['labm', 'labn'] },
    { what: '148 groups, 11 more than in 2017: the earlier number is not stated', at: ['tht', 'thtc'] }
  ]
}
