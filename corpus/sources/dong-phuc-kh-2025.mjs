// A midland district's plan as a list of "Số …: n", old layout of the form, number and day blank; planted faults.
const recipients = ['Sở KH&ĐT, Liên minh HTX tỉnh', 'TTr HU, HĐND huyện', 'CT, các PCT', 'Các phòng, ban liên quan', 'Lưu: VT, TCKH']
export default {
  sound: false,
  copies: true,
  layout: { format: 'txt', wrap: 72, pageLines: 52, pageMark: 'Trang #', letterhead: 'columns', table: 'spaces', indent: 2, docx: {}, pdf: { size: 11 } },
  context: 'actual 2024',
  document: {
    kind: 'KẾ HOẠCH', number: null, date: '2024-10', issuer: 'Ủy ban nhân dân huyện Đồng Phúc', place: 'Đồng Phúc', level: 'huyện',
    title: 'Phát triển kinh tế tập thể năm 2025', year: 2024, planYear: 2025, signer: 'Đinh Công Tráng', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN ĐỒNG PHÚC'], number: 'Số:        /KH-UBND', place: 'Đồng Phúc, ngày      tháng 10 năm 2024', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể năm 2025'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Đinh Công Tráng' },
  text: `
Căn cứ hướng dẫn của Sở Kế hoạch và Đầu tư tỉnh Phú Thọ tại {Văn bản số 2764/SKHĐT-DN, ngày 25/9/2024|ref}, UBND huyện Đồng Phúc xây dựng Kế hoạch phát triển kinh tế tập thể năm 2025 như sau:
# Phần I. ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2024
## I. Tình hình phát triển kinh tế tập thể
### 1. Đánh giá dựa trên các chỉ tiêu
#### a) Về số lượng, doanh thu và thu nhập
@ actual 2024 THT
* Tổ hợp tác:
- {Tổng số tổ hợp tác: 96 tổ|o.total #t}; {số tổ thành lập mới: 08 tổ|o.new #tn}; {số tổ phát triển thành HTX: 03 tổ|o.converted L="phát triển thành HTX" #tc}.
- {Doanh thu bình quân một tổ: 420 triệu đồng/năm|rev #trev}; {lãi bình quân một tổ: 60 triệu đồng/năm|profit #tprof}.
@ actual 2024
* Hợp tác xã:
- {Tổng số HTX: 74 HTX|o.total #n} (năm 2023: {71 HTX|o.total previous 2023 #n23}), chia ra:
+ {HTX dịch vụ nông nghiệp: 38|o.total agriculturalServices A=sector:agriculture #s1};
+ {HTX chăn nuôi: 9|o.total livestock #s2};
+ {HTX nuôi trồng thủy sản: 5|o.total fishery #s3};
+ {HTX công nghiệp - TTCN: 8|o.total industryCrafts #s4};
+ {HTX xây dựng: 3|o.total construction #s5};
+ {HTX thương mại, dịch vụ: 6|o.total trade #s6};
+ {HTX vận tải: 2|o.total transport #s7};
+ {HTX vệ sinh môi trường: 2|o.total environment #s8};
+ {Quỹ tín dụng nhân dân: 1|o.total QTDND credit #s9}.
- {Số HTX thành lập mới: 07 HTX|o.new #new}; {số HTX giải thể: 04 HTX|o.dissolved #dis}.
- {Số HTX đang hoạt động: 63 HTX|o.active #act}; {số HTX ngừng hoạt động: 11 HTX|o.inactive #ina}.
- {Số HTX hoạt động hiệu quả: 41 HTX|o.effective #eff}, {bằng 65,1% số HTX đang hoạt động|s.o.effective #effp}.
- {Số HTX hoạt động đa dịch vụ: 12 HTX|o.multiService #ms}; {số HTX gắn với chuỗi giá trị: 16 HTX|o.valueChain #vc}; {số HTX có sản phẩm OCOP: 10 HTX|o.ocop #oc}.
- {Số HTX được cấp giấy chứng nhận quyền sử dụng đất: 09 HTX|o.other L="HTX được cấp giấy chứng nhận quyền sử dụng đất"}; {số HTX được thuê đất: 14 HTX|o.other L="HTX được thuê đất"}; {số HTX được giao đất: không có|o.other =0 L="HTX được giao đất"}.
- {Số liên hiệp HTX: 0|o.total LHHTX}.
- {Doanh thu bình quân một HTX: 1.900 triệu đồng/năm|rev #rev}; {trong đó doanh thu từ thành viên: 1.150 triệu đồng/năm|rev.members #revm}, chiếm {60,5%|s.rev.members #revmp}.
- {Lãi bình quân một HTX: 132 triệu đồng/năm|profit #prof}.
- {Thu nhập bình quân của thành viên, người lao động trong HTX: 54 triệu đồng/người/năm|inc L="thành viên, người lao động" #inc}; {trong THT: 48 triệu đồng/người/năm|inc THT #tinc}.
#### b) Về thành viên, lao động
- {Tổng số thành viên HTX: 9.436 người|m.total #mem}; {thành viên mới: 310 người|m.new #memn}; {thành viên ra khỏi HTX: 122 người|m.left #memo}; năm 2023 là {9.248 người|m.total previous 2023 #mem23}.
- {Tổng số lao động thường xuyên trong HTX: 1.905 người|l.total #lab}; trong đó: {lao động thường xuyên mới: 145 người|l.new #labn}; {lao động là thành viên HTX: 1.320 người|l.members #labm}.
- {Tổng số thành viên tổ hợp tác: 1.150 người|m.total THT #tm}.
#### c) Về trình độ cán bộ quản lý HTX
- {Tổng số cán bộ quản lý: 351 người|g.total #mgr}.
- {Đã qua đào tạo sơ cấp, trung cấp: 164 người|g.primaryIntermediate #g1} (chiếm {46,7%|s.g.primaryIntermediate #g1p}).
- {Đã qua đào tạo cao đẳng, đại học trở lên: 97 người|g.college #g2} (chiếm {27,6%|s.g.college #g2p}).
### 2. Đánh giá theo lĩnh vực
@ actual 2024
- Nông nghiệp: toàn huyện {có 52 HTX|o.total agriculture #na}, doanh thu bình quân {1.100 triệu đồng/HTX/năm|rev agriculture #ra}. Các HTX vùng chè, vùng bưởi Đoan Hùng mở rộng diện tích có chứng nhận; HTX nuôi cá lồng trên sông giữ được sản lượng. Một số HTX chuyển đổi từ thời bao cấp vẫn chỉ làm dịch vụ tưới tiêu, thu không đủ chi.
- Công nghiệp - tiểu thủ công nghiệp: {8 HTX|o.total industryCrafts #ni}, doanh thu bình quân {2.300 triệu đồng/HTX/năm|rev industryCrafts #ri}; nghề mộc, nón lá, mỳ gạo duy trì việc làm cho lao động nông nhàn.
- Xây dựng: {3 HTX|o.total construction #nx}, doanh thu bình quân {3.400 triệu đồng/HTX/năm|rev construction #rx}.
- Thương mại, dịch vụ: {6 HTX|o.total trade #nt}, doanh thu bình quân {2.050 triệu đồng/HTX/năm|rev trade #rt}.
- Vận tải: {2 HTX|o.total transport #nv}, doanh thu bình quân {4.100 triệu đồng/HTX/năm|rev transport #rv}.
- Môi trường: {2 HTX|o.total environment #nm}, doanh thu bình quân {800 triệu đồng/HTX/năm|rev environment #rm}.
- Tín dụng: {1 quỹ tín dụng nhân dân|o.total QTDND credit #nq}, doanh thu {6.200 triệu đồng/năm|rev QTDND credit A=indicator:revenue.total #rq}, tỷ lệ nợ xấu thấp, là địa chỉ tin cậy của nhân dân trong vùng.
### 3. Đánh giá tác động của HTX, THT
Kinh tế tập thể giúp các hộ liên kết lại, bớt cảnh mạnh ai nấy làm; ruộng đất được dồn đổi, máy móc đưa vào đồng thuận lợi. Thành viên được hưởng dịch vụ giá rẻ, được bảo đảm vật tư đúng chủng loại, được chia lãi cuối năm. Ở vùng đồi, HTX góp phần giữ rừng, giữ đất, trồng cây ăn quả thay cây bạch đàn. Ngoài ra HTX còn tham gia đóng góp quỹ khuyến học, thăm hỏi gia đình chính sách, làm vệ sinh đường làng ngõ xóm.
## II. Kết quả thực hiện Luật và chính sách
Huyện tổ chức {02 hội nghị|x u="hội nghị" L="hội nghị phổ biến Luật HTX" fringe} phổ biến Luật Hợp tác xã năm 2023 cho cán bộ xã và giám đốc HTX; hướng dẫn HTX rà soát điều lệ. Ngân hàng Chính sách xã hội {cho 05 HTX vay|x u="HTX" L="HTX vay vốn"} {1.320 triệu đồng|x u="triệu đồng" L="vốn vay của HTX"}. Tỉnh hỗ trợ {04 HTX|x u="HTX" L="HTX được hỗ trợ máy chế biến chè"} máy chế biến chè trị giá {1,86 tỷ đồng|x u="triệu đồng" x1000 L="kinh phí hỗ trợ máy chế biến chè"}.
Thực hiện {Nghị quyết số 22/2021/NQ-HĐND ngày 09/12/2021|ref} của HĐND tỉnh, các HTX được hỗ trợ cấp mã vùng trồng, chứng nhận an toàn thực phẩm; thủ tục thanh toán còn chậm do hồ sơ phải qua nhiều cấp.
## III. Tồn tại, hạn chế và nguyên nhân
Trong {75 HTX|o.total #n2} của huyện vẫn còn nhiều HTX hoạt động cầm chừng; khả năng tích lũy thấp; cán bộ ngại đổi mới. Sản phẩm bán thô là chính, chưa có nhiều hợp đồng dài hạn. Việc xử lý HTX ngừng hoạt động chậm vì vướng công nợ, tài sản hình thành từ vốn ngân sách. Nguyên nhân chính là do năng lực quản lý yếu, thành viên thiếu gắn bó, chính sách hỗ trợ chưa đủ mạnh, một số xã chưa quan tâm đúng mức.
# Phần II. KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2025
@ plan 2025
## 1. Định hướng chung
Phát triển kinh tế tập thể cả về lượng và chất, trọng tâm là HTX nông nghiệp gắn với chế biến, tiêu thụ; củng cố HTX hiện có, xử lý HTX yếu kém; khuyến khích người trẻ tham gia quản lý.
## 2. Một số chỉ tiêu cụ thể
- {Tổng số HTX: 78 HTX|o.total #pn}; {thành lập mới: 08 HTX|o.new #pnew}; {giải thể: 04 HTX|o.dissolved #pdis}; {số HTX đang hoạt động: 69 HTX|o.active #pact}.
- {Tổng số tổ hợp tác: 100 tổ|o.total THT #pt}.
- {Tổng số thành viên HTX: 9.700 người|m.total #pmem}; {tổng số lao động thường xuyên: 2.000 người|l.total #plab}.
- {Doanh thu bình quân một HTX: 2.050 triệu đồng/năm|rev #prev}, {tăng 7,9%|gr.rev #prevg} so với ước thực hiện năm 2024; {lãi bình quân một HTX: 145 triệu đồng/năm|profit #pprof}.
- {Thu nhập bình quân của người lao động trong HTX: 58 triệu đồng/người/năm|inc #pinc}.
- {Tổng số cán bộ quản lý HTX: 365 người|g.total #pmgr}; {trình độ sơ cấp, trung cấp: 175 người|g.primaryIntermediate #pg1} (chiếm {47,9%|s.g.primaryIntermediate #pg1p}); {trình độ cao đẳng, đại học trở lên: 110 người|g.college #pg2} (chiếm {30,1%|s.g.college #pg2p}).
(Có phụ biểu chi tiết kèm theo)
## 3. Các giải pháp
3.1. Về tuyên truyền: nêu gương điển hình, đưa tin trên hệ thống truyền thanh; mỗi xã tổ chức sinh hoạt chuyên đề.
3.2. Về tổ chức: rà soát, phân loại; hợp nhất các HTX nhỏ cùng địa bàn; chấm dứt tình trạng HTX chỉ có tên.
3.3. Về nguồn lực: ưu tiên vốn chương trình mục tiêu quốc gia, vốn khuyến công, khuyến nông cho HTX có dự án khả thi.
3.4. Về thị trường: đưa chè, bưởi, mỳ gạo, cá sông vào chuỗi cửa hàng; hỗ trợ tem nhãn, thương mại điện tử.
3.5. Về cán bộ: phối hợp mở lớp bồi dưỡng giám đốc, kế toán; khuyến khích con em địa phương học xong về làm cho HTX.
## 4. Tổ chức thực hiện
Phòng Tài chính - Kế hoạch chủ trì, đôn đốc; Phòng Nông nghiệp và PTNT, Phòng Kinh tế và Hạ tầng, UBND các xã, thị trấn theo chức năng nhiệm vụ phối hợp thực hiện, báo cáo định kỳ về UBND huyện./.
`,
  relations: [
    ['flow', { start: 'n23', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['partition', { whole: 'n', parts: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'] }],
    ['partition', { whole: 'na', parts: ['s1', 's2', 's3'] }],
    ...[['s4', 'ni'], ['s5', 'nx'], ['s6', 'nt'], ['s7', 'nv'], ['s8', 'nm'], ['s9', 'nq'], ['n', 'n2']].map((facts) => ['equal', { facts }]),
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['share', { share: 'effp', part: 'eff', base: 'act' }],
    ['share', { share: 'revmp', part: 'revm', base: 'rev' }],
    ['mean', { mean: 'rev', values: ['ra', 'ri', 'rx', 'rt', 'rv', 'rm', 'rq'], weights: ['na', 'ni', 'nx', 'nt', 'nv', 'nm', 'nq'] }],
    ['flow', { start: 'mem23', plus: ['memn'], minus: ['memo'], end: 'mem' }],
    ['share', { share: 'g1p', part: 'g1', base: 'mgr' }],
    ['share', { share: 'g2p', part: 'g2', base: 'mgr' }],
    ['subset', { whole: 'mgr', parts: ['g1', 'g2'] }],
    ['flow', { start: 'n', plus: ['pnew'], minus: ['pdis'], end: 'pn' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['share', { share: 'pg1p', part: 'pg1', base: 'pmgr' }],
    ['share', { share: 'pg2p', part: 'pg2', base: 'pmgr' }],
    ['less', { small: 'labm', large: 'lab' }], ['less', { small: 'labn', large: 'lab' }], ['less', { small: 'pact', large: 'pn' }], ['less', { small: 'prof', large: 'rev' }]
  ],
  findings: [
    { type: 'weighted-average', severity: 'warning', what: 'the revenues of the sectors, weighted by their numbers, make 114.100/74 = 1.541,9, stated 1.900', stated: 1900, expected: 1541.9, at: ['rev', 'ra', 'ri', 'rx', 'rt', 'rv', 'rm', 'rq'] },
    { type: 'repeat', severity: 'error', what: '74 HTX in I and in the sums, 75 in III', stated: 75, expected: 74, at: ['n2', 'n'] },
    { type: 'annex', severity: 'info', what: 'an annex is announced and is not there', stated: 'Có phụ biểu chi tiết kèm theo', expected: null, at: [], quotes: ['(Có phụ biểu chi tiết kèm theo)'] }
  ],
  clean: [
    { what: '38 + 9 + 5 + 8 + 3 + 6 + 2 + 2 + 1 = 74; 38 + 9 + 5 = 52', at: ['s1', 's9', 'na'] },
    { what: '71 + 7 - 4 = 74; 74 + 8 - 4 = 78', at: ['n23', 'pn'] },
    { what: '41/63 = 65,1 %', at: ['effp'] },
    { what: '46,7 % and 27,6 % leave untrained ones: no whole', at: ['g1', 'g2'] },
    { what: '8 new groups and 3 grown into cooperatives: no sum', at: ['tn', 'tc'] }
  ]
}
