// A province's plan with the annex form in it: year columns, header over two rows, section rows, blank cells; sound.
export default {
  sound: true,
  copies: true,
  layout: { docx: { headings: true }, pdf: {}, format: 'txt', wrap: 0, letterhead: 'linear', table: 'pipe', signature: 'columns' },
  context: 'estimate 2022',
  document: {
    kind: 'KẾ HOẠCH', number: '5873/KH-UBND', date: '2022-09-12', issuer: 'Ủy ban nhân dân tỉnh Bến Tre', place: 'Bến Tre', level: 'tỉnh',
    title: 'Phát triển kinh tế tập thể, hợp tác xã tỉnh Bến Tre năm 2023', year: 2022, planYear: 2023, signer: 'Lâm Hữu Phước', signerRole: 'PHÓ CHỦ TỊCH',
    recipients: ['Bộ Kế hoạch và Đầu tư', 'TT. Tỉnh ủy, TT. HĐND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố', 'Liên minh HTX tỉnh', 'Lưu: VT, TH, KT']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN TỈNH BẾN TRE'], number: 'Số: 5873/KH-UBND', place: 'Bến Tre, ngày 12 tháng 9 năm 2022', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể, hợp tác xã tỉnh Bến Tre năm 2023'] },
  sign: { recipients: ['Bộ Kế hoạch và Đầu tư', 'TT. Tỉnh ủy, TT. HĐND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố', 'Liên minh HTX tỉnh', 'Lưu: VT, TH, KT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lâm Hữu Phước' },
  text: `
Căn cứ {Quyết định số 340/QĐ-TTg ngày 12/3/2021|ref} của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021-2030; {Quyết định số 1318/QĐ-TTg ngày 22/7/2021|ref} của Thủ tướng Chính phủ; {Công văn số 5529/BKHĐT-HTX ngày 08/8/2022|ref} của Bộ Kế hoạch và Đầu tư, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển kinh tế tập thể, hợp tác xã tỉnh Bến Tre năm 2023, cụ thể như sau:
# Phần thứ nhất
# TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ, HỢP TÁC XÃ NĂM 2022
## I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
### 1. Số lượng, doanh thu, thu nhập
@ actual 2022-06-30
Tại thời điểm 30/6/2022, toàn tỉnh {có 171 hợp tác xã|o.total #n6}, {03 liên hiệp hợp tác xã|o.total LHHTX #lh6} và {1.318 tổ hợp tác|o.total THT #tht6}.
@ estimate 2022
Ước đến cuối năm 2022: {toàn tỉnh có 176 hợp tác xã|o.total #n}, {đạt 100,6% kế hoạch|c.o.total #nc}; số {thành lập mới trong năm 14 hợp tác xã|o.new #new}, {chấm dứt hoạt động 06 hợp tác xã|o.dissolved #dis}. Trong tổng số có {152 hợp tác xã đang hoạt động|o.active #act}, {24 hợp tác xã ngưng hoạt động|o.inactive #ina}. Doanh thu bình quân {của một hợp tác xã khoảng 3,4 tỷ đồng/năm|rev approx #rev}, {lãi bình quân khoảng 260 triệu đồng/năm|profit approx #prof}. {Liên hiệp hợp tác xã có 03 đơn vị|o.total LHHTX #lh} với {14 hợp tác xã thành viên|o.other LHHTX u="HTX" L="HTX thành viên của liên hiệp" A=indicator:members.total A=indicator:organizations.total,subject:HTX}. {Tổ hợp tác: 1.340 tổ|o.total THT #tht}, {tăng 35 tổ|o.total THT change #thtc} so với năm 2021.
Số liệu chi tiết thể hiện tại bảng sau:
%table id=t1 style=pipe repeat=2
%cols . | . | . | 2021 actual | 2022 plan | 2022 estimate | completion 2022 estimate | 2023 plan
= TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2021 | Năm 2022 | < | < | Kế hoạch năm 2023
= ^ | ^ | ^ | ^ | Kế hoạch | Ước thực hiện | So với KH (%) | ^
§ I | HỢP TÁC XÃ | < | < | < | < | < | <
1 | Tổng số hợp tác xã | HTX | 168 | 175 | 176 | 100,6 | 182 || o.total #tn
 | Trong đó: số HTX thành lập mới | HTX | 11 | 12 | 14 | 116,7 | 12 || o.new #tnew
 | Số HTX giải thể | HTX | 9 | 5 | 6 | 120,0 | 6 || o.dissolved #tdis
2 | Số HTX đang hoạt động | HTX | 143 | 155 | 152 | 98,1 | 164 || o.active #tact
3 | Tổng số thành viên | Người | 41.215 | 42.000 | 42.310 | 100,7 | 43.500 || m.total #tmem
 | Số thành viên mới | Người | 1.105 | | 1.320 | | 1.200 || m.new #tmn
4 | Lao động thường xuyên | Người | 4.870 | 5.000 | 5.064 | 101,3 | 5.200 || l.total #tlab
5 | Doanh thu bình quân một HTX | Triệu đồng/năm | 3.150 | 3.300 | 3.400 | 103,0 | 3.600 || rev u="triệu đồng/năm" #trev
6 | Lãi bình quân một HTX | Triệu đồng/năm | 232 | 250 | 260 | 104,0 | 275 || profit u="triệu đồng/năm" #tprof
7 | Thu nhập bình quân của lao động thường xuyên | Triệu đồng/năm | 52,5 | 55 | 56 | 101,8 | 60 || inc u="triệu đồng/năm" #tinc
8 | Tổng số cán bộ quản lý HTX | Người | 1.004 | 1.050 | 1.056 | 100,6 | 1.090 || g.total #tmgr
 | - Trình độ sơ cấp, trung cấp | Người | 408 | 420 | 433 | 103,1 | 450 || g.primaryIntermediate #tmst
 | - Trình độ cao đẳng, đại học trở lên | Người | 271 | 290 | 296 | 102,1 | 320 || g.college #tmcd
§ II | LIÊN HIỆP HỢP TÁC XÃ | < | < | < | < | < | <
9 | Tổng số liên hiệp HTX | LH HTX | 2 | 3 | 3 | 100,0 | 4 || o.total LHHTX #tlh
§ III | TỔ HỢP TÁC | < | < | < | < | < | <
10 | Tổng số tổ hợp tác | THT | 1.305 | 1.350 | 1.340 | 99,3 | 1.380 || o.total THT #ttht
11 | Tổng số thành viên tổ hợp tác | Người | 26.930 | - | 27.415 | - | 28.000 || m.total THT #tthtm
%end
@ actual 2022
### 2. Thành viên, lao động, cán bộ quản lý
Hợp tác xã {thu hút 42.310 thành viên|m.total #mem} và {5.064 lao động thường xuyên|l.total #lab}, trong đó {3.218 lao động là thành viên|l.members #labm}. Bộ máy quản lý có {1.056 người|g.total #mgr}; số {có trình độ từ sơ cấp trở lên 729 người|g.trained L="trình độ từ sơ cấp trở lên" #mgrt}, {tỷ lệ 69%|s.g.trained L="trình độ từ sơ cấp trở lên" #mgrts}.
### 3. Kết quả theo lĩnh vực
Trong {176 hợp tác xã|o.total #n2}, nông nghiệp chiếm đa số với {131 hợp tác xã|o.total agriculture #sa} ({74,4%|s.o.total agriculture #sap}); kế đến là {vận tải 17 hợp tác xã|o.total transport #sv} ({9,7%|s.o.total transport #svp}), {công nghiệp - tiểu thủ công nghiệp 9 hợp tác xã|o.total industryCrafts #si} ({5,1%|s.o.total industryCrafts #sip}), {quỹ tín dụng nhân dân 8 đơn vị|o.total QTDND credit #sq} ({4,5%|s.o.total QTDND credit #sqp}), {thương mại - dịch vụ 7 hợp tác xã|o.total trade #st} ({4,0%|s.o.total trade #stp}), {xây dựng 4 hợp tác xã|o.total construction #sx} ({2,3%|s.o.total construction #sxp}).
Hợp tác xã nông nghiệp tập trung ở chuỗi dừa, bưởi da xanh, chôm chôm, tôm càng xanh; {có 48 hợp tác xã tham gia chuỗi giá trị|o.valueChain #vc} với doanh nghiệp chế biến. Hợp tác xã vận tải vượt qua thời kỳ khó khăn do giãn cách xã hội, đầu xe hoạt động trở lại gần như bình thường.
## II. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH
@ actual 2022-01/2022-08
Tám tháng đầu năm, ngành chức năng {tổ chức 22 lớp bồi dưỡng|x u="lớp" L="lớp bồi dưỡng"} cho {gần 800 lượt thành viên, cán bộ HTX|x u="lượt người" approx L="lượt người được bồi dưỡng"}; {đưa 11 trí thức trẻ về làm việc tại HTX|x u="người" L="lao động trẻ có trình độ đưa về HTX"} theo {Nghị quyết số 17/2020/NQ-HĐND ngày 09/12/2020|ref} của HĐND tỉnh. Quỹ hỗ trợ phát triển HTX {giải ngân 12.450 triệu đồng|x u="triệu đồng" L="vốn Quỹ hỗ trợ phát triển HTX giải ngân"} cho {27 hợp tác xã|x u="HTX" L="HTX vay Quỹ hỗ trợ phát triển HTX"}. Ngân sách hỗ trợ kết cấu hạ tầng cho {6 hợp tác xã|x u="HTX" L="HTX được hỗ trợ kết cấu hạ tầng"}, tổng vốn {9,6 tỷ đồng|x u="triệu đồng" x1000 L="vốn hỗ trợ kết cấu hạ tầng"}.
@ estimate 2022
## III. HẠN CHẾ, NGUYÊN NHÂN
Nhiều hợp tác xã nông nghiệp quy mô nhỏ, năng lực quản trị yếu, hoạt động phụ thuộc vào vài thành viên chủ chốt. Xâm nhập mặn vào mùa khô làm tăng chi phí sản xuất. Một số hợp tác xã ngưng hoạt động kéo dài nhưng vướng thủ tục thuế nên chưa giải thể được. Chính sách đất đai cho hợp tác xã khó thực hiện vì địa phương không còn quỹ đất công phù hợp.
# Phần thứ hai
# KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ, HỢP TÁC XÃ NĂM 2023
@ plan 2023
## I. MỤC TIÊU
Phấn đấu năm 2023 {thành lập mới 12 hợp tác xã|o.new #pnew}, {01 liên hiệp hợp tác xã|o.new LHHTX #plhnew}; cuối năm {có 182 hợp tác xã|o.total #pn}, {04 liên hiệp hợp tác xã|o.total LHHTX #plh}, {1.380 tổ hợp tác|o.total THT #ptht}. Doanh thu bình quân {đạt 3.600 triệu đồng/HTX/năm|rev #prev}; lãi bình quân {đạt 275 triệu đồng/HTX/năm|profit #pprof}; {tỷ lệ hợp tác xã hoạt động khá, tốt trên 55%|s.o.fair min L="khá, tốt"}.
## II. GIẢI PHÁP CHỦ YẾU
1. Nâng cao nhận thức về bản chất, giá trị của hợp tác xã kiểu mới; biểu dương các mô hình tốt trên báo, đài địa phương.
2. Triển khai đồng bộ các chính sách hỗ trợ, trước hết là đào tạo nguồn nhân lực, kết cấu hạ tầng và ứng dụng khoa học công nghệ.
3. Tập trung xử lý các hợp tác xã ngưng hoạt động; năm 2023 {giải thể 06 hợp tác xã|o.dissolved #pdis}.
4. Phát triển chuỗi giá trị dừa hữu cơ, gắn vùng nguyên liệu với nhà máy; khuyến khích thành lập liên hiệp hợp tác xã theo ngành hàng.
5. Ngành thuế, tài nguyên môi trường tháo gỡ thủ tục cho hợp tác xã khi giải thể, thuê đất.
## III. TỔ CHỨC THỰC HIỆN
Sở Kế hoạch và Đầu tư là cơ quan đầu mối, theo dõi, tổng hợp, báo cáo Ủy ban nhân dân tỉnh và Bộ Kế hoạch và Đầu tư. Các sở, ngành, Ủy ban nhân dân các huyện, thành phố căn cứ kế hoạch này xây dựng kế hoạch của ngành, địa phương mình./.
`,
  relations: [
    ['flow', { start: 'tn.3', plus: ['tnew.5'], minus: ['tdis.5'], end: 'tn.5' }],
    ['flow', { start: 'tn.5', plus: ['tnew.7'], minus: ['tdis.7'], end: 'tn.7' }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['sa', 'sv', 'si', 'sq', 'st', 'sx'] }],
    ...['sa', 'sv', 'si', 'sq', 'st', 'sx'].map((id) => ['share', { share: `${id}p`, part: id, base: 'n' }]),
    ...['tn', 'tnew', 'tdis', 'tact', 'tmem', 'tlab', 'trev', 'tprof', 'tinc', 'tmgr', 'tmst', 'tmcd', 'tlh', 'ttht'].map((id) => ['completion', { rate: `${id}.6`, done: `${id}.5`, plan: `${id}.4` }]),
    ...[['n', 'tn.5'], ['n', 'n2'], ['new', 'tnew.5'], ['dis', 'tdis.5'], ['act', 'tact.5'], ['mem', 'tmem.5'], ['lab', 'tlab.5'], ['rev', 'trev.5'], ['prof', 'tprof.5'], ['mgr', 'tmgr.5'], ['lh', 'tlh.5'], ['tht', 'ttht.5'], ['nc', 'tn.6'], ['pn', 'tn.7'], ['pnew', 'tnew.7'], ['pdis', 'tdis.7'], ['plh', 'tlh.7'], ['ptht', 'ttht.7'], ['prev', 'trev.7'], ['pprof', 'tprof.7']].map((facts) => ['equal', { facts }]),
    ['change', { change: 'thtc', now: 'tht', before: 'ttht.3' }],
    ['flow', { start: 'lh', plus: ['plhnew'], end: 'plh' }],
    ['partition', { whole: 'mgrt', parts: ['tmst.5', 'tmcd.5'] }],
    ['share', { share: 'mgrts', part: 'mgrt', base: 'mgr' }],
    ['less', { small: 'labm', large: 'lab' }],
    ['less', { small: 'n6', large: 'n' }],
    ['less', { small: 'tht6', large: 'tht' }]
  ],
  clean: [
    { what: 'mid-year 171 beside 176 at the end of the year', at: ['n6', 'n'] },
    { what: 'every completion rate of the table is right', at: ['tnew.6', 'tact.6', 'tmst.6'] },
    { what: '168 + 14 - 6 = 176 and 176 + 12 - 6 = 182', at: ['tn.5', 'pn'] },
    { what: 'the six shares add to 100,0', at: ['sap', 'sxp'] }
  ]
}
