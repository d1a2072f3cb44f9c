// A commune of the new map (after 1/7/2025), markdown as a conversion tool leaves it, THT before HTX; planted faults.
export default {
  sound: false,
  layout: { format: 'md', wrap: 0, residue: 'hash', letterhead: 'pipes', table: 'md' },
  context: 'actual 2025-07-31',
  document: {
    kind: 'KẾ HOẠCH', number: null, date: '2025-08', issuer: 'Ủy ban nhân dân xã Bình Khánh Đông', place: 'Bình Khánh Đông', level: 'xã',
    title: 'Phát triển kinh tế tập thể, hợp tác xã năm 2026 trên địa bàn xã Bình Khánh Đông', year: 2025, planYear: 2026, signer: 'Trương Ngọc Hạnh', signerRole: 'CHỦ TỊCH',
    recipients: ['Sở Tài chính tỉnh Vĩnh Long', 'TT. Đảng ủy, TT. HĐND xã', 'Các phòng chuyên môn thuộc UBND xã', 'Các HTX, THT trên địa bàn xã', 'Lưu: VT, KT']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH KHÁNH ĐÔNG'], number: 'Số:      /KH-UBND', place: 'Bình Khánh Đông, ngày      tháng 8 năm 2025', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể, hợp tác xã năm 2026', 'trên địa bàn xã Bình Khánh Đông'] },
  sign: { recipients: ['Sở Tài chính tỉnh Vĩnh Long', 'TT. Đảng ủy, TT. HĐND xã', 'Các phòng chuyên môn thuộc UBND xã', 'Các HTX, THT trên địa bàn xã', 'Lưu: VT, KT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trương Ngọc Hạnh' },
  text: `
Căn cứ Luật Hợp tác xã năm 2023 và {Nghị định số 113/2024/NĐ-CP ngày 12 tháng 9 năm 2024|ref} của Chính phủ quy định chi tiết một số điều của Luật Hợp tác xã;
Căn cứ {Công văn số 2207/STC-DN ngày 30/7/2025|ref} của Sở Tài chính tỉnh Vĩnh Long về xây dựng Kế hoạch phát triển kinh tế tập thể năm 2026;
UBND xã Bình Khánh Đông ban hành Kế hoạch với các nội dung sau:
# Phần thứ nhất
# KẾT QUẢ PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2025
## I. TÌNH HÌNH CHUNG
### 1. Về số lượng, doanh thu và thu nhập
@ actual 2025-07-31 THT
**1.1. Tổ hợp tác**
- Tính đến ngày 31/7/2025 toàn xã {có 37 tổ hợp tác|o.total #tht}, gồm: {21 tổ trồng trọt|o.total crops #t1}, {06 tổ chăn nuôi|o.total livestock #t2}, {07 tổ nuôi thủy sản|o.total fishery #t3}, {02 tổ tiểu thủ công nghiệp|o.total industryCrafts #t4}; {quy tụ 684 tổ viên|m.total #tmem}. Bảy tháng đầu năm {lập mới được 04 tổ|o.new 2025-01/2025-07 #tnew}, {không có tổ nào ngưng hoạt động|o.inactive =0}.
- Bình quân mỗi tổ {thu 310 triệu đồng/năm|rev estimate 2025 #trev}, sau khi trừ chi phí {còn lãi 42 triệu đồng|profit estimate 2025 #tprof}.
@ actual 2025-07-31
**1.2. Hợp tác xã**
- Hiện {xã có 14 hợp tác xã|o.total #n} được hình thành sau khi sắp xếp ba xã cũ; {11 HTX đang hoạt động|o.active #act} ({78,57%|s.o.active #actp}), {03 HTX tạm ngừng hoạt động|o.inactive #ina} ({24,13%|s.o.inactive #inap}). {Chưa có liên hiệp hợp tác xã|o.total LHHTX =0}.
- Phân theo ngành nghề: {08 HTX nông nghiệp|o.total agriculture #sa} (trong đó {05 HTX trồng trọt|o.total crops #sc}, {01 HTX chăn nuôi|o.total livestock #sl}, {02 HTX thủy sản|o.total fishery #sf}), {02 HTX tiểu thủ công nghiệp|o.total industryCrafts #si}, {01 HTX vận tải|o.total transport #sv}, {02 HTX thương mại - dịch vụ|o.total trade #st} và {01 Quỹ tín dụng nhân dân|o.total QTDND credit #sq}.
@ estimate 2025
- Ước cả năm 2025, doanh thu bình quân của {01 HTX đạt 1,85 tỷ đồng|rev n=2 #rev}, {tăng 12,1%|gr.rev #revg} so với năm 2024 ({1,65 tỷ đồng|rev previous 2024 #rev24}); lợi nhuận bình quân của {01 HTX là 215 triệu đồng|profit n=2 #prof}.
- Thu nhập của người lao động làm việc thường xuyên trong HTX {đạt bình quân 6,2 triệu đồng/người/tháng|inc #inc}.
@ actual 2025-07-31
### 2. Về thành viên, lao động
- {Thành viên chính thức và thành viên liên kết của các HTX: 512 người|m.total #mem}; từ đầu năm đến nay {kết nạp thêm 37 người|m.new 2025-01/2025-07}, {cho ra khỏi HTX 05 người|m.left 2025-01/2025-07}.
- {Lao động có việc làm thường xuyên tại HTX: 286 người|l.total #lab}, trong số này {198 người là thành viên|l.members #labm}.
### 3. Về trình độ cán bộ quản lý
HTX {có 58 cán bộ quản lý|g.total #mgr}: {13 người có trình độ cao đẳng, đại học|g.college #g1}; {16 người trung cấp|g.intermediate #g2}; {21 người sơ cấp|g.primary #g3}; {08 người chưa qua đào tạo|g.untrained #g4}. {Tỷ lệ cán bộ có trình độ từ trung cấp trở lên là 50%|s.g.intermediatePlus #g12}.
### 4. Đánh giá tác động của kinh tế tập thể đối với thành viên
HTX và tổ hợp tác giúp thành viên mua chung vật tư, bán chung sản phẩm, giảm được khâu trung gian. Vùng bưởi da xanh và vùng dừa uống nước bước đầu gắn mã số vùng trồng, có doanh nghiệp đặt hàng ổn định. Nhiều hộ khó khăn có thêm việc làm lúc nông nhàn.
## II. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH, PHÁP LUẬT
UBND xã tiếp nhận nhiệm vụ đăng ký hợp tác xã, tổ hợp tác theo {Nghị định số 125/2025/NĐ-CP ngày 11/6/2025|ref} kể từ ngày chính quyền hai cấp đi vào hoạt động. {Phòng Tài chính - Kế hoạch huyện|@lvl} đã bàn giao đầy đủ hồ sơ đăng ký. Xã phối hợp với Liên minh Hợp tác xã tỉnh hướng dẫn các HTX sửa đổi điều lệ, {đến nay 09/14 HTX đã hoàn thành|o.other L="HTX đã sửa đổi điều lệ theo Luật 2023" #adj; o.total #n3}.
Nguồn vốn Quỹ hỗ trợ phát triển HTX tỉnh đã cho {02 HTX vay|x u="HTX" L="HTX được vay vốn Quỹ hỗ trợ"} với số tiền {650 triệu đồng|x u="triệu đồng" L="vốn Quỹ hỗ trợ cho HTX vay" #loan}, trong đó HTX Bưởi Bình Khánh {400 triệu đồng|x u="triệu đồng" L="vốn vay của HTX Bưởi Bình Khánh" #loan1} và HTX Dừa Tân Thuận {250 triệu đồng|x u="triệu đồng" L="vốn vay của HTX Dừa Tân Thuận" #loan2}.
## III. KHÓ KHĂN, HẠN CHẾ
- Quy mô HTX còn nhỏ, vốn ít, thiếu tài sản thế chấp; có HTX thành lập nhưng chưa phát sinh dịch vụ.
- Cán bộ xã phụ trách kinh tế tập thể kiêm nhiệm nhiều việc, mới tiếp cận nhiệm vụ đăng ký kinh doanh nên còn lúng túng.
- Công tác tuyên truyền {từ huyện đến các xã, thị trấn|@lvl2} có lúc chưa sâu, người dân chưa phân biệt rõ thành viên chính thức với thành viên liên kết.
- Liên kết với doanh nghiệp chưa bền; giá dừa, giá bưởi lên xuống thất thường nên có lúc thành viên bán cho thương lái, HTX thiếu hàng giao theo hợp đồng. Hạn mặn đến sớm làm năng suất giảm, chi phí đắp đập, trữ nước tăng.
- Nguyên nhân chính là trình độ quản lý còn hạn chế, chưa có cán bộ chuyên trách về thị trường; một bộ phận người dân quen làm riêng lẻ; nguồn lực hỗ trợ từ ngân sách xã không đáng kể; việc hợp nhất địa bàn khiến sổ sách, số liệu của ba xã cũ phải rà soát lại từ đầu.
# Phần thứ hai
# KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2026
@ plan 2026
## I. MỤC TIÊU
### 1. Mục tiêu chung
Nâng chất các HTX, THT hiện có, gắn sản xuất với mã số vùng trồng, truy xuất nguồn gốc và chuyển đổi số; phát triển mới phải bảo đảm thực chất, không chạy theo số lượng.
### 2. Chỉ tiêu cụ thể
- {Vận động thành lập ít nhất 02 HTX|o.new min #pnew} và {06 tổ hợp tác|o.new THT}; xử lý {03 HTX tạm ngừng|o.inactive estimate 2025 #ina2} theo hướng giải thể hoặc tổ chức lại.
- {Tỷ lệ HTX hoạt động có hiệu quả từ 75% trở lên|s.o.effective min}.
- Doanh thu bình quân {một HTX 2 tỷ đồng/năm|rev #prev}, {tăng 8,1%|gr.rev #prevg} so với ước thực hiện năm 2025; lợi nhuận bình quân {230 triệu đồng/HTX/năm|profit}.
- Thu nhập bình quân của lao động thường xuyên trong HTX {đạt trên 6,5 triệu đồng/người/tháng|inc min}.
- {60% cán bộ quản lý HTX|s.g.trained} được tập huấn kiến thức về chuyển đổi số, truy xuất nguồn gốc.
- {Có thêm 01 sản phẩm OCOP của HTX|o.ocop change u="sản phẩm" L="sản phẩm OCOP của HTX" A=status:plan} đạt từ 3 sao.
## II. NHIỆM VỤ, GIẢI PHÁP
1. Tuyên truyền Luật Hợp tác xã năm 2023 qua hệ thống truyền thanh, mạng xã hội, sinh hoạt chi bộ ấp.
2. Củng cố tổ chức, hướng dẫn HTX mở sổ kế toán, quyết toán và chia lãi đúng điều lệ.
3. Hỗ trợ HTX tiếp cận vốn vay ưu đãi, khuyến khích góp thêm vốn điều lệ.
4. Kết nối HTX với doanh nghiệp xuất khẩu dừa, bưởi; đưa sản phẩm lên sàn thương mại điện tử.
5. Lồng ghép chương trình xây dựng nông thôn mới, khuyến nông để đầu tư đường, điện phục vụ vùng sản xuất của HTX.
## III. TỔ CHỨC THỰC HIỆN
Giao Phòng Kinh tế xã làm đầu mối theo dõi, đôn đốc; báo cáo kết quả với UBND xã trước ngày 15/12/2026./.
`,
  relations: [
    ['partition', { whole: 'tht', parts: ['t1', 't2', 't3', 't4'] }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['sa', 'si', 'sv', 'st', 'sq'] }],
    ['partition', { whole: 'sa', parts: ['sc', 'sl', 'sf'] }],
    ['share', { share: 'actp', part: 'act', base: 'n' }],
    ['share', { share: 'inap', part: 'ina', base: 'n' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev24' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ['partition', { whole: 'loan', parts: ['loan1', 'loan2'] }],
    ['equal', { facts: ['n', 'n3'] }],
    ['equal', { facts: ['ina', 'ina2'] }],
    ['less', { small: 'labm', large: 'lab' }],
    ['less', { small: 'labm', large: 'mem' }],
    ['less', { small: 'tprof', large: 'trev' }]
  ],
  findings: [
    { type: 'sum', severity: 'error', what: '21 + 6 + 7 + 2 = 36, the text says 37 THT and lists them with "gồm"', stated: 37, expected: 36, at: ['tht', 't1', 't2', 't3', 't4'] },
    { type: 'ratio', severity: 'error', what: '3/14 = 21,43 %, stated 24,13 % (digits swapped); beside 78,57 % the two make 102,7 %', stated: 24.13, expected: 21.43, at: ['inap', 'ina'] },
    { type: 'place-name', severity: 'warning', what: 'a commune of August 2025 speaks of "huyện đến các xã, thị trấn": districts and townships ended on 1/7/2025', stated: 'từ huyện đến các xã, thị trấn', expected: 'xã, ấp', at: ['lvl2'] }
  ],
  clean: [
    { what: '8 + 2 + 1 + 2 + 1 = 14 with the credit fund', at: ['sa', 'si', 'sv', 'st', 'sq'] },
    { what: '1,85/1,65 = +12,1 %; 2/1,85 = +8,1 %', at: ['revg', 'prevg'] },
    { what: '(13 + 16)/58 = 50 %', at: ['g12'] },
    { what: 'the district office is named for the past', at: ['lvl'] }
  ]
}
