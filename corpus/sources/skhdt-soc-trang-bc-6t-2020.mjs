// A department's half-year report: part-year flows, comparisons with the same period, mixed marks; planted faults.
export default {
  sound: false,
  layout: { format: 'md', wrap: 0, residue: 'bold', letterhead: 'linear', noteStyle: 'bracket', table: 'md' },
  context: 'actual 2020-06',
  document: {
    kind: 'BÁO CÁO', number: '1346/BC-SKHĐT', date: '2020-07-08', issuer: 'Sở Kế hoạch và Đầu tư tỉnh Sóc Trăng', place: 'Sóc Trăng', level: 'tỉnh',
    title: 'Tình hình phát triển kinh tế tập thể 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2020', year: 2020, planYear: null, signer: 'Thạch Minh Sang', signerRole: 'PHÓ GIÁM ĐỐC',
    recipients: ['Bộ Kế hoạch và Đầu tư (Cục Phát triển HTX)', 'UBND tỉnh', 'Sở NN&PTNT, Liên minh HTX', 'Lưu: VT, ĐKKD']
  },
  letterhead: { left: ['UBND TỈNH SÓC TRĂNG', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'], number: 'Số: 1346/BC-SKHĐT', place: 'Sóc Trăng, ngày 08 tháng 7 năm 2020', kind: 'BÁO CÁO', title: ['Tình hình phát triển kinh tế tập thể 6 tháng đầu năm', 'và nhiệm vụ 6 tháng cuối năm 2020'] },
  sign: { recipients: ['Bộ Kế hoạch và Đầu tư (Cục Phát triển HTX)', 'UBND tỉnh', 'Sở NN&PTNT, Liên minh HTX', 'Lưu: VT, ĐKKD'], lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Thạch Minh Sang' },
  text: `
Thực hiện chế độ báo cáo định kỳ, Sở Kế hoạch và Đầu tư báo cáo Ủy ban nhân dân tỉnh tình hình phát triển kinh tế tập thể 6 tháng đầu năm 2020 như sau:
## I. KẾT QUẢ 6 THÁNG ĐẦU NĂM
### 1. Hợp tác xã
@ actual 2020-01/2020-06
Trong 6 tháng, {có 13 HTX đăng ký thành lập mới|o.new #new}, {bằng 65% kế hoạch năm|c.o.new #newc} ({kế hoạch: 20 HTX|o.new plan 2020 #newp}) và {bằng 108,3%|x u="%" L="số HTX thành lập mới so với cùng kỳ" #newy} so với {cùng kỳ năm 2020|@yoy} ({12 HTX|o.new previous 2019-01/2019-06 #new19}); {vốn đăng ký của các HTX mới 19,62 tỷ đồng|cap S="HTX thành lập mới" #capn}, {số thành viên tham gia 214 người|m.total S="HTX thành lập mới" A=indicator:members.new #memn}. {Giải thể 02 HTX|o.dissolved #dis}, {giảm 05 HTX|o.dissolved change fall #disc} so với cùng kỳ năm trước.
@ actual 2020-06-30
Lũy kế đến 30/6/2020, toàn tỉnh {có 168 HTX|o.total #n} và {04 liên hiệp HTX|o.total LHHTX #lh}. Trong tổng số {168 HTX|o.total #n2}, {có 129 HTX nông nghiệp|o.total agriculture #sa} ({76,79%|s.o.total agriculture #sap}), {39 HTX phi nông nghiệp|o.total other L="phi nông nghiệp" A=sector:null #sn} ({23,21%|s.o.total other L="phi nông nghiệp" A=sector:null #snp}). Số HTX {còn hoạt động là 151|o.active #act}, {tạm ngưng 17|o.inactive #ina}. Tổng {vốn điều lệ đăng ký 312,5 tỷ đồng|cap #cap}, {bình quân 1,86 tỷ đồng/HTX|cap.avg #capa}.
Toàn bộ HTX {có 27,310 thành viên|m.total v=27310 #mem}, {tăng 2,1%|gr.m.total #memg} so với cuối năm 2019 ({26.750 thành viên|m.total previous 2019 #mem19}); {lao động 6.480 người|l.total #lab}.
Doanh thu bình quân 6 tháng {ước 780 triệu đồng/HTX|rev estimate 2020-01/2020-06 #rev}, {giảm 11,4%|gr.rev estimate 2020-01/2020-06 fall #revg} so với cùng kỳ ({880 triệu đồng/HTX|rev previous 2019-01/2019-06 #rev19}) do hạn mặn và dịch Covid-19; lãi bình quân {đạt 52 triệu đồng/HTX|profit estimate 2020-01/2020-06 #prof}. Thu nhập bình quân của lao động {vào khoảng 3,5 - 4 triệu đồng/người/tháng|inc to approx}.
Các HTX nông nghiệp thực hiện tốt việc chuyển đổi cơ cấu mùa vụ, xuống giống sớm né mặn theo khuyến cáo của ngành chuyên môn; nhiều HTX lúa đặc sản ký được hợp đồng bao tiêu ngay từ đầu vụ với doanh nghiệp xuất khẩu gạo thơm. HTX nuôi tôm áp dụng quy trình nuôi ít thay nước, hạn chế dịch bệnh. HTX hành tím Vĩnh Châu gặp khó do hàng tồn kho nhiều, phải nhờ các đoàn thể, siêu thị tiêu thụ giúp. HTX bò sữa, HTX rau an toàn, HTX trái cây đặc sản cù lao giữ ổn định nhờ có mối tiêu thụ lâu năm.
Các HTX vận tải, du lịch hầu như ngừng chạy trong thời gian giãn cách xã hội; sau khi hoạt động trở lại, lượng khách phục hồi chậm, nhiều thành viên xin gia hạn trả nợ ngân hàng. Quỹ tín dụng nhân dân thực hiện cơ cấu lại thời hạn trả nợ, giảm lãi cho thành viên bị ảnh hưởng.
### 2. Tổ hợp tác
@ actual 2020-06-30 THT
Toàn tỉnh {có 1.024 THT|o.total #tht}, {thu hút 19.870 tổ viên|m.total #thtm}; 6 tháng đầu năm {thành lập mới 16 THT|o.new 2020-01/2020-06}, {ngưng hoạt động 09 THT|o.inactive 2020-01/2020-06}. Số tổ {có chứng thực là 655 tổ|o.certified #thtc}, {chiếm 64%|s.o.certified #thtcp}.
@ actual 2020-06-30
### 3. Cán bộ quản lý
Tổng số cán bộ quản lý HTX, liên hiệp HTX {là 1.176 người|g.total #mgr}[^1]. Có {388 người trình độ trung cấp|g.intermediate #g2}, {204 người sơ cấp|g.primary #g3}, {251 người cao đẳng, đại học|g.college #g1}; còn {333 người chưa qua đào tạo|g.untrained #g4}.
[^1]: Gồm Hội đồng quản trị, Giám đốc, Phó Giám đốc, Ban kiểm soát và kế toán; riêng các {quỹ tín dụng nhân dân có 96 người|g.total QTDND credit #mgrq}.
## II. TÌNH HÌNH TRIỂN KHAI CHÍNH SÁCH
@ actual 2020-01/2020-06
%table id=s style=md repeat=1
= Nội dung hỗ trợ | Số HTX | Kinh phí (triệu đồng)
Đào tạo, bồi dưỡng | {46¦x u="HTX" L="HTX được hỗ trợ đào tạo"} | {385¦x u="triệu đồng" L="kinh phí hỗ trợ đào tạo" #s1}
Hỗ trợ thành lập mới | {13¦x u="HTX" L="HTX được hỗ trợ thành lập mới"} | {260¦x u="triệu đồng" L="kinh phí hỗ trợ thành lập mới" #s2}
Kết cấu hạ tầng | {5¦x u="HTX" L="HTX được hỗ trợ kết cấu hạ tầng"} | {7.450¦x u="triệu đồng" L="kinh phí hỗ trợ kết cấu hạ tầng" #s3}
Xúc tiến thương mại | {11¦x u="HTX" L="HTX được hỗ trợ xúc tiến thương mại"} | {140¦x u="triệu đồng" L="kinh phí hỗ trợ xúc tiến thương mại" #s4}
**Cộng** |  | {8.325¦x u="triệu đồng" L="tổng kinh phí hỗ trợ" #s0}
%end
Công tác quản lý nhà nước được duy trì: cấp huyện tiếp nhận và trả kết quả đăng ký HTX đúng hạn, không có hồ sơ tồn đọng; Sở đã hướng dẫn các phòng Tài chính - Kế hoạch rà soát, đối chiếu danh sách HTX với cơ quan thuế để loại bỏ những HTX trùng tên, HTX đã giải thể nhưng chưa cập nhật. Việc triển khai các đề án thí điểm hoàn thiện mô hình HTX kiểu mới vùng đồng bằng sông Cửu Long bám sát tiến độ; tuy nhiên kinh phí bố trí muộn nên một số nội dung phải chuyển sang cuối năm.
## III. KHÓ KHĂN, HẠN CHẾ
Xâm nhập mặn đến sớm, kéo dài làm mất trắng nhiều diện tích lúa của thành viên HTX. Dịch Covid-19 khiến hàng nông sản ứ đọng. Một số HTX thành lập để đạt tiêu chí nông thôn mới, sau khi được công nhận thì hoạt động cầm chừng.
Năng lực quản trị của ban giám đốc nhiều HTX chưa theo kịp yêu cầu; báo cáo tài chính lập cho có, không phản ánh đúng kết quả. Thành viên góp vốn nhỏ giọt, ít gắn bó. Sự phối hợp giữa các sở, ngành trong cung cấp số liệu chưa nhịp nhàng, cùng một chỉ tiêu nhưng mỗi nơi tính một cách, gây khó cho việc tổng hợp. Một số chính sách có trong nghị định nhưng chưa có hướng dẫn chi tiết nên địa phương lúng túng khi thực hiện.
## IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM
@ plan 2020
- {Thành lập mới ít nhất 07 HTX|o.new 2020-07/2020-12 min #pnew}, bảo đảm cả năm {đạt 20 HTX|o.new #pnewy}; xử lý dứt điểm các HTX tạm ngưng quá 12 tháng.
- Tổ chức đánh giá, xếp loại HTX theo {Thông tư số 01/2020/TT-BKHĐT ngày 19/02/2020|ref}.
- Phấn đấu cả năm doanh thu bình quân {đạt 1,9 tỷ đồng/HTX|rev #prev}; {trên 70% HTX nông nghiệp|s.o.effective agriculture min} hoạt động hiệu quả.
- Tham mưu UBND tỉnh sơ kết 15 năm thực hiện {Nghị quyết số 13-NQ/TW ngày 18/3/2002|ref} và {Kết luận số 56-KL/TW ngày 21/02/2013|ref}.
Trên đây là báo cáo tình hình phát triển kinh tế tập thể 6 tháng đầu năm 2020./.
`,
  relations: [
    ['completion', { rate: 'newc', done: 'new', plan: 'newp' }],
    ['completion', { rate: 'newy', done: 'new', plan: 'new19' }],
    ['partition', { whole: 'n', parts: ['sa', 'sn'] }],
    ['equal', { facts: ['n', 'n2'] }],
    ['share', { share: 'sap', part: 'sa', base: 'n' }],
    ['share', { share: 'snp', part: 'sn', base: 'n' }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['product', { total: 'cap', count: 'n', average: 'capa' }],
    ['growth', { rate: 'memg', now: 'mem', before: 'mem19' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev19' }],
    ['share', { share: 'thtcp', part: 'thtc', base: 'tht' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ['partition', { whole: 's0', parts: ['s1', 's2', 's3', 's4'] }],
    ['flow', { start: 'new', plus: ['pnew'], end: 'pnewy' }],
    ['equal', { facts: ['newp', 'pnewy'] }]
  ],
  findings: [
    { type: 'sum', severity: 'error', what: '385 + 260 + 7.450 + 140 = 8.235, the total row says 8.325 (digits swapped)', stated: 8325, expected: 8235, at: ['s0', 's1', 's2', 's3', 's4'] },
    { type: 'date', severity: 'warning', what: 'a report on the first half of 2020 compares it with "cùng kỳ năm 2020"; 2019 is meant', stated: 'cùng kỳ năm 2020', expected: 'cùng kỳ năm 2019', at: ['yoy'] },
    { type: 'unit', severity: 'warning', what: '"27,310 thành viên" uses the comma as thousands mark, elsewhere it is the decimal mark', stated: '27,310', expected: '27.310', at: ['mem'] }
  ],
  clean: [
    { what: '13/20 = 65 %, 13/12 = 108,3 %', at: ['newc', 'newy'] },
    { what: '168 × 1,86 = 312,5', at: ['cap', 'capa'] },
    { what: '388 + 204 + 251 + 333 = 1.176; the 96 of the credit funds are part of it, no fifth part', at: ['g1', 'g4', 'mgrq'] },
    { what: '780 for six months beside 1.900 for the year', at: ['rev', 'prev'] }
  ]
}
