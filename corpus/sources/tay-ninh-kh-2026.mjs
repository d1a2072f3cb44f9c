// A merged province's long plan (after 1/7/2025): year columns with codes, retired bodies, papers written two ways; planted.
const recipients = ['Bộ Tài chính', 'TT Tỉnh ủy, TT HĐND tỉnh', 'CT, các PCT UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'Liên minh HTX tỉnh', 'UBND các xã, phường', 'Lưu: VT, P.KT']
export default {
  sound: false,
  layout: { format: 'txt', wrap: 0, letterhead: 'columns', table: 'tabs', portal: ['Cổng thông tin điện tử tỉnh Tây Ninh - Văn bản chỉ đạo điều hành', 'Loại văn bản: Kế hoạch', 'Ngày đăng: 22/09/2025', ''] },
  context: 'estimate 2025',
  document: {
    kind: 'KẾ HOẠCH', number: '1163/KH-UBND', date: '2025-09-19', issuer: 'Ủy ban nhân dân tỉnh Tây Ninh', place: 'Tây Ninh', level: 'tỉnh',
    title: 'Phát triển kinh tế tập thể, hợp tác xã năm 2026 trên địa bàn tỉnh Tây Ninh', year: 2025, planYear: 2026, signer: 'Trần Hoài Nhơn', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'TỈNH TÂY NINH'], number: 'Số: 1163/KH-UBND', place: 'Tây Ninh, ngày 19 tháng 9 năm 2025', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể, hợp tác xã năm 2026', 'trên địa bàn tỉnh Tây Ninh'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Hoài Nhơn' },
  text: `
Căn cứ Luật Hợp tác xã ngày 20 tháng 6 năm 2023; {Nghị quyết số 09/NQ-CP ngày 02/02/2023|ref} của Chính phủ; {Quyết định số 1318/QĐ-TTg ngày 22/7/2021|ref} của Thủ tướng Chính phủ phê duyệt Kế hoạch phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021-2025; theo đề nghị của Sở Tài chính tại {Tờ trình số 2048/TTr-STC ngày 12/9/2025|ref}, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển kinh tế tập thể, hợp tác xã năm 2026 như sau:
# PHẦN I
# ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NĂM 2025
## I. KẾT QUẢ ĐẠT ĐƯỢC
### 1. Về phát triển tổ chức kinh tế tập thể
Sau hợp nhất, từ ngày 01/7/2025 tỉnh Tây Ninh mới gồm địa bàn hai tỉnh Long An và Tây Ninh trước đây, có 96 xã, phường. Số liệu năm 2024 trong Kế hoạch này là số cộng của hai tỉnh cũ.
@ estimate 2025 THT
Ước đến cuối năm 2025, khu vực kinh tế tập thể của tỉnh có:
a) Tổ hợp tác: {1.527 tổ|o.total #tht}, {thu hút 24.120 thành viên|m.total #thtm}, trong năm {thành lập 96 tổ|o.new #thtn}, {chấm dứt 71 tổ|o.dissolved #thtd}. Tổ hợp tác chủ yếu trong trồng lúa, thanh long, chanh, rau màu và chăn nuôi bò; doanh thu bình quân {mỗi tổ 340 triệu đồng/năm|rev #trev}, lãi bình quân {mỗi tổ 58 triệu đồng/năm|profit #tprof}.
@ estimate 2025
b) Hợp tác xã: {406 hợp tác xã|o.total #n}, {bằng 99% kế hoạch|c.o.total #nc}, {tăng 4,4%|gr.o.total #ng} so với năm 2024. {Đăng ký mới 34 hợp tác xã|o.new #new}; {giải thể 17 hợp tác xã|o.dissolved #dis}; {đang hoạt động 352 hợp tác xã|o.active #act}, {tạm ngừng hoạt động 54 hợp tác xã|o.inactive #ina}.
c) Liên hiệp hợp tác xã: {05 liên hiệp|o.total LHHTX #lh}, trong đó {04 liên hiệp hoạt động|o.active LHHTX #lha}, {01 liên hiệp đang làm thủ tục giải thể|o.inactive LHHTX L="đang làm thủ tục giải thể" A=indicator:organizations.dissolved #lhi}; {tổng số 27 hợp tác xã thành viên|o.other LHHTX u="HTX" L="HTX thành viên của liên hiệp" A=indicator:members.total A=indicator:organizations.total,subject:HTX}.
Phân theo ngành, lĩnh vực: {nông nghiệp 312 hợp tác xã|o.total agriculture #s1} ({76,85%|s.o.total agriculture #s1p}); {thương mại - dịch vụ 23 hợp tác xã|o.total trade #s2} ({5,67%|s.o.total trade #s2p}); {công nghiệp - tiểu thủ công nghiệp 21 hợp tác xã|o.total industryCrafts #s3} ({5,17%|s.o.total industryCrafts #s3p}); {quỹ tín dụng nhân dân 20 quỹ|o.total QTDND credit #s4} ({4,93%|s.o.total QTDND credit #s4p}); {vận tải 19 hợp tác xã|o.total transport #s5} ({6,48%|s.o.total transport #s5p}); {xây dựng 07 hợp tác xã|o.total construction #s6} ({1,72%|s.o.total construction #s6p}); {môi trường 04 hợp tác xã|o.total environment #s7} ({0,99%|s.o.total environment #s7p}).
### 2. Về hiệu quả hoạt động
- Tổng doanh thu của khu vực hợp tác xã {ước 1.730 tỷ đồng|rev.total #revt}; doanh thu bình quân {4.260 triệu đồng/hợp tác xã/năm|rev #rev}, {tăng 7,8%|gr.rev #revg} so với năm 2024; doanh thu đối với thành viên {bình quân 2.680 triệu đồng/hợp tác xã|rev.members #revm}.
- Lợi nhuận {bình quân 311 triệu đồng/hợp tác xã/năm|profit #prof}, {tăng 8,7%|gr.profit #profg}.
- Thu nhập bình quân của lao động thường xuyên {đạt 6,9 triệu đồng/người/tháng|inc #incm} ({82,8 triệu đồng/người/năm|inc #incy}).
- Nộp ngân sách nhà nước ước {37,6 tỷ đồng|tax #tax}. {Số hợp tác xã kinh doanh có lãi là 268|o.effective L="kinh doanh có lãi" #eff}, chiếm {76,1% số hợp tác xã đang hoạt động|s.o.effective L="kinh doanh có lãi" #effp}.
- {112 hợp tác xã tham gia liên kết chuỗi giá trị|o.valueChain #vc}; {61 hợp tác xã có sản phẩm OCOP|o.ocop #ocop} với {128 sản phẩm từ 3 sao trở lên|x u="sản phẩm" n=1 L="sản phẩm OCOP của HTX" A=indicator:organizations.ocop}; {45 hợp tác xã ứng dụng công nghệ cao|o.other L="HTX ứng dụng công nghệ cao"}.
### 3. Về thành viên, lao động, cán bộ quản lý
@ actual 2025
Các hợp tác xã có {52.400 thành viên|m.total #mem}, {tăng 2,3%|gr.m.total #memg}; {7.940 lao động thường xuyên|l.total #lab}, trong đó {5.120 người đồng thời là thành viên|l.members #labm}. Tổng số {cán bộ quản lý 2.030 người|g.total #mgr}: {sơ cấp 512 người|g.primary #g1} ({25,2%|s.g.primary #g1p}), {trung cấp 604 người|g.intermediate #g2} ({29,8%|s.g.intermediate #g2p}), {cao đẳng, đại học, trên đại học 701 người|g.college #g3} ({34,5%|s.g.college #g3p}), {chưa qua đào tạo 213 người|g.untrained #g4} ({10,5%|s.g.untrained #g4p}).
### 4. Một số chỉ tiêu chủ yếu
@ estimate 2025
%table id=t style=tabs repeat=2
%cols . | . | . | 2024 actual | 2025 plan | 2025 estimate | completion 2025 estimate | 2026 plan
= STT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025 | ƯTH 2025 | ƯTH/KH (%) | KH 2026
§ A | Hợp tác xã | < | < | < | < | < | <
1 | Tổng số HTX | HTX | 389 | 410 | 406 | 99,0 | 425 || o.total #tn
2 | Số HTX thành lập mới | HTX | 41 | 30 | 34 | 113,3 | 35 || o.new #tnew
3 | Số HTX giải thể | HTX | 22 | 20 | 17 | 85,0 | 16 || o.dissolved #tdis
4 | Số HTX đang hoạt động | HTX | 331 | 360 | 352 | 97,8 | 380 || o.active #tact
5 | Tổng số thành viên | thành viên | 51.200 | 52.000 | 52.400 | 100,8 | 53.500 || m.total #tmem
6 | Tổng số lao động thường xuyên | người | 7.610 | 7.800 | 7.904 | 101,3 | 8.150 || l.total #tlab
7 | Doanh thu bình quân của HTX | tr.đ/năm | 3.950 | 4.200 | 4.260 | 101,4 | 4.550 || rev u="triệu đồng/năm" #trv
8 | Lãi bình quân của HTX | tr.đ/năm | 286 | 300 | 311 | 103,7 | 330 || profit u="triệu đồng/năm" #tpr
§ B | Tổ hợp tác | < | < | < | < | < | <
9 | Tổng số THT | THT | 1.502 | 1.550 | 1.527 | 98,5 | 1.560 || o.total THT #ttht
10 | Tổng số thành viên THT | thành viên | 23.810 | 24.500 | 24.120 | 98,4 | 24.600 || m.total THT #tthtm
%end
### 5. Tác động đối với thành viên và kinh tế hộ
Kinh tế tập thể đã góp phần quan trọng giúp nông dân các vùng biên giới, vùng Đồng Tháp Mười và vùng hạ tiếp cận dịch vụ đầu vào với giá hợp lý, ổn định đầu ra. Nhiều hợp tác xã thanh long, chanh không hạt, mãng cầu, rau an toàn đã xây dựng được thương hiệu, ký hợp đồng xuất khẩu chính ngạch. Qua hoạt động của hợp tác xã, thói quen ghi nhật ký đồng ruộng, tuân thủ thời gian cách ly thuốc bảo vệ thực vật dần hình thành.
Các hợp tác xã vận tải đáp ứng nhu cầu đi lại giữa các khu công nghiệp, cửa khẩu với Thành phố Hồ Chí Minh. Quỹ tín dụng nhân dân đáp ứng nhu cầu vốn nhỏ, thủ tục nhanh gọn, hạn chế tình trạng vay nặng lãi ở nông thôn. Hợp tác xã môi trường góp phần giải quyết rác thải khu dân cư, giúp nhiều xã giữ vững tiêu chí môi trường.
Vai trò của hợp tác xã trong gìn giữ tình đoàn kết cộng đồng càng rõ khi địa bàn sáp nhập: thành viên ở nhiều ấp, nhiều xã cũ cùng sinh hoạt trong một tổ chức kinh tế, trao đổi kinh nghiệm làm ăn, giúp nhau vốn, giống.
### 6. Một số mô hình tiêu biểu
Hợp tác xã nông nghiệp Tân Trụ tổ chức cánh đồng lúa hữu cơ kết hợp nuôi vịt, không dùng thuốc trừ sâu, gạo được chứng nhận hữu cơ và tiêu thụ tại các cửa hàng thực phẩm sạch; thành viên được chia lợi nhuận theo lượng lúa giao, theo công đóng góp vào tổ kỹ thuật.
Hợp tác xã mãng cầu Thạnh Tân ghi chép toàn bộ quá trình canh tác trên điện thoại, người mua quét mã là biết ngày bón phân, ngày cắt trái; nhờ đó bán được vào hệ thống siêu thị cao cấp, giá ổn định quanh năm. Hợp tác xã cũng làm rượu, mứt, trà từ trái không đạt kích cỡ để giảm hao hụt.
Hợp tác xã dịch vụ nông nghiệp Gò Duối đầu tư máy bay phun thuốc, máy cấy, máy cuộn rơm, phục vụ không chỉ thành viên mà cả nông dân các xã lân cận; rơm cuộn bán cho trại bò, phần còn lại ủ phân hữu cơ trả lại đồng ruộng.
Hợp tác xã vận tải Long Hoa chuyển sang khai thác tuyến buýt điện nối khu công nghiệp với các khu nhà trọ công nhân, được tỉnh trợ giá; giờ giấc chính xác nên lượng khách tăng nhanh.
Những mô hình trên có điểm chung là người đứng đầu tâm huyết, thành viên cùng chí hướng, sản phẩm rõ ràng, sổ sách minh bạch và có doanh nghiệp đồng hành ngay từ khâu lập kế hoạch.
## II. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH, PHÁP LUẬT
### 1. Ban hành văn bản và tuyên truyền
Ngay sau khi hợp nhất, Tỉnh ủy kiện toàn Ban Chỉ đạo phát triển kinh tế tập thể; UBND tỉnh giao Sở Tài chính là cơ quan thường trực, {Sở Kế hoạch và Đầu tư|@skh} chủ trì hướng dẫn các xã, phường thực hiện đăng ký hợp tác xã. Các chính sách của hai tỉnh cũ tiếp tục được áp dụng cho đến khi có nghị quyết mới, trong đó có {Nghị quyết số 24/2021/NQ-HĐND ngày 09/12/2021|ref @nq1} của HĐND tỉnh Long An về hỗ trợ liên kết sản xuất.
Đài Phát thanh và Truyền hình, Báo Tây Ninh mở chuyên trang; Liên minh Hợp tác xã tỉnh phối hợp tổ chức tọa đàm "Hợp tác xã với chuyển đổi xanh". Nội dung tuyên truyền đã bám vào những điểm mới của Luật Hợp tác xã năm 2023: thành viên liên kết, quỹ chung không chia, kiểm toán, xã hội hóa nguồn lực.
### 2. Công tác quản lý nhà nước
Từ ngày 01/7/2025, việc đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã do cấp xã thực hiện theo {Nghị định số 125/2025/NĐ-CP ngày 11/6/2025|ref}. Sở Tài chính đã {tập huấn cho 192 công chức|x actual u="người" L="công chức được tập huấn đăng ký HTX" fringe} các xã, phường; cấp tài khoản hệ thống thông tin quốc gia về hợp tác xã; hướng dẫn chuyển giao hồ sơ từ cấp huyện. Bước đầu còn vướng ở khâu cập nhật địa chỉ trụ sở theo địa giới mới, cấp lại giấy chứng nhận.
Công tác hậu kiểm được tăng cường. Cơ quan thuế phối hợp rà soát các hợp tác xã bỏ địa chỉ, không nộp tờ khai; lập danh sách xử lý theo quy định.
### 3. Chính sách hỗ trợ
@ actual 2025-01/2025-08
a) Đào tạo: mở {18 lớp|x u="lớp" L="lớp đào tạo, bồi dưỡng"}, {742 lượt người|x u="lượt người" L="lượt người được đào tạo"}; kinh phí {1.855 triệu đồng|x u="triệu đồng" L="kinh phí đào tạo" #k1}.
b) Hạ tầng, chế biến: {14 hợp tác xã|x u="HTX" L="HTX được hỗ trợ hạ tầng"}, {31.200 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ hạ tầng" #k2}.
c) Đưa lao động trẻ về làm việc có thời hạn: {26 người|x u="người" L="lao động trẻ được đưa về HTX"}, {1.092 triệu đồng|x u="triệu đồng" L="kinh phí đưa lao động trẻ về HTX" #k3}.
d) Xúc tiến thương mại, chuyển đổi số: {39 hợp tác xã|x u="HTX" L="HTX được hỗ trợ xúc tiến thương mại"}, {853 triệu đồng|x u="triệu đồng" L="kinh phí xúc tiến thương mại" #k4}.
Cộng {kinh phí hỗ trợ 8 tháng 35.000 triệu đồng|x u="triệu đồng" n=2 L="tổng kinh phí hỗ trợ" #k0}.
đ) Tín dụng: Quỹ Hỗ trợ phát triển hợp tác xã tỉnh {cho vay 48,7 tỷ đồng|x u="triệu đồng" x1000 L="vốn Quỹ hỗ trợ cho vay"} đối với {52 hợp tác xã|x u="HTX" L="HTX vay Quỹ hỗ trợ"}, tổ hợp tác; nợ quá hạn {dưới 1%|x u="%" max L="tỷ lệ nợ quá hạn của Quỹ"}.
@ estimate 2025
## III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
1. Quy mô hợp tác xã nhỏ, phần lớn có doanh thu thấp; hợp tác xã siêu nhỏ chiếm đa số. Khả năng huy động vốn của thành viên hạn chế; hợp tác xã khó vay vốn vì đất đứng tên cá nhân.
2. Không ít hợp tác xã hoạt động thiên về thương mại của một nhóm thành viên sáng lập, chưa đem lại lợi ích rõ rệt cho thành viên; đại hội tổ chức hình thức.
3. Liên kết tiêu thụ thiếu bền vững, doanh nghiệp và hợp tác xã chưa cùng chia sẻ rủi ro; giá thanh long, chanh biến động mạnh theo mùa.
4. Cán bộ cấp xã mới tiếp nhận nhiệm vụ, vừa làm vừa học; dữ liệu hợp tác xã của hai tỉnh cũ chưa đồng nhất về tiêu chí thống kê, phải đối chiếu nhiều lần.
5. Một số chính sách chậm triển khai do chờ văn bản hướng dẫn, kinh phí phân bổ muộn.
Nguyên nhân chủ yếu là nhận thức chưa đầy đủ, năng lực quản trị yếu, nguồn lực đầu tư phân tán, việc sắp xếp đơn vị hành chính làm gián đoạn công tác theo dõi trong quý II và đầu quý III.
6. Ứng dụng công nghệ còn ở mức đơn giản; nhiều hợp tác xã có máy tính nhưng không có người sử dụng thành thạo, phần mềm được cấp miễn phí rồi bỏ đó. Thương mại điện tử mới dừng ở đăng hình giới thiệu, chưa có đội ngũ chăm sóc khách hàng, đóng gói, giao nhận.
7. Hoạt động của liên hiệp hợp tác xã chưa rõ nét, chủ yếu làm đầu mối ký hợp đồng, chưa đầu tư chế biến sâu; quan hệ lợi ích giữa liên hiệp với hợp tác xã thành viên chưa được quy định cụ thể.
## IV. BÀI HỌC KINH NGHIỆM
Thứ nhất, phát triển hợp tác xã phải bền bỉ, không nóng vội, lấy lợi ích lâu dài của thành viên làm thước đo. Thứ hai, hỗ trợ của Nhà nước chỉ có tác dụng khi hợp tác xã có nội lực và người lãnh đạo biết làm ăn; hỗ trợ dàn trải dễ sinh ỷ lại. Thứ ba, phải có cán bộ cấp xã am hiểu, bám sát, cùng tháo gỡ từng việc cụ thể. Thứ tư, số liệu trung thực, kịp thời là nền tảng của mọi quyết sách; nơi nào báo cáo sơ sài thì nơi đó chính sách đi chệch. Thứ năm, liên kết vùng sau hợp nhất mở ra cơ hội hình thành những chuỗi ngành hàng đủ lớn mà trước đây mỗi tỉnh không tự làm được.
# PHẦN II
# KẾ HOẠCH NĂM 2026
@ plan 2026
## I. BỐI CẢNH
### 1. Thuận lợi
Không gian phát triển mở rộng, tỉnh có cả vùng biên, vùng công nghiệp và vùng nông nghiệp chuyên canh; hệ thống đường cao tốc, đường vành đai đang hoàn thành. Luật Hợp tác xã năm 2023 đi vào cuộc sống, cơ chế thông thoáng hơn. Nhu cầu nông sản sạch, có chứng nhận tăng.
### 2. Khó khăn
Rào cản kỹ thuật của thị trường nhập khẩu ngày càng khắt khe, yêu cầu về phát thải, truy xuất. Thời tiết bất thường, xâm nhập mặn sâu ở các xã vùng hạ; lao động nông thôn già hóa. Bộ máy hai cấp cần thêm thời gian để vận hành nhịp nhàng.
## II. MỤC TIÊU
### 1. Mục tiêu tổng quát
Phát triển kinh tế tập thể năng động, hiệu quả, bền vững; hợp tác xã thật sự là chỗ dựa của kinh tế hộ, gắn với công nghiệp chế biến, thương mại biên giới và chuyển đổi số.
### 2. Mục tiêu cụ thể
a) {Thành lập mới từ 35 hợp tác xã trở lên|o.new min #pnew}, {02 liên hiệp hợp tác xã|o.new LHHTX}, {100 tổ hợp tác|o.new THT}; giải thể các hợp tác xã ngừng hoạt động kéo dài; {tổng số hợp tác xã đạt 425|o.total #pn}.
b) {Doanh thu bình quân 4.550 triệu đồng/hợp tác xã/năm|rev #prev}, {tăng 6,8%|gr.rev #prevg}; {lợi nhuận bình quân 330 triệu đồng/hợp tác xã/năm|profit #pprof}; {thu nhập bình quân của lao động 7,3 triệu đồng/người/tháng|inc #pinc}.
c) {Tỷ lệ cán bộ quản lý hợp tác xã qua đào tạo đạt trên 90%|s.g.trained min}, trong đó {cao đẳng, đại học 37%|s.g.college}.
d) {Ít nhất 78% hợp tác xã hoạt động có lãi|s.o.effective min L="hoạt động có lãi"}; {35% hợp tác xã nông nghiệp|s.o.valueChain agriculture L="tham gia chuỗi giá trị"} tham gia chuỗi giá trị; {100% hợp tác xã|s.o.other L="HTX cập nhật dữ liệu lên hệ thống quốc gia"} cập nhật dữ liệu lên hệ thống thông tin quốc gia.
đ) {Tổng số thành viên 53.500 người|m.total #pmem}; {lao động thường xuyên 8.150 người|l.total #plab}.
## III. NHIỆM VỤ, GIẢI PHÁP
### 1. Về thể chế, chính sách
Trình HĐND tỉnh nghị quyết thống nhất chính sách hỗ trợ kinh tế tập thể trên toàn tỉnh, thay thế {Nghị quyết số 24/NQ-HĐND ngày 09/12/2021|ref @nq2} và các quy định của hai tỉnh trước đây. Lồng ghép nguồn lực của ba chương trình mục tiêu quốc gia; phân cấp mạnh cho cấp xã đi đôi với kiểm tra.
### 2. Về tổ chức lại sản xuất
Rà soát, phân nhóm hợp tác xã: nhóm mạnh làm hạt nhân liên kết vùng; nhóm trung bình hỗ trợ quản trị, thị trường; nhóm yếu, ngừng hoạt động kiên quyết xử lý. Khuyến khích hợp tác xã cùng ngành hàng ở các xã liền kề hợp nhất để tăng quy mô. Phát triển tổ hợp tác ở những nơi chưa đủ điều kiện lập hợp tác xã.
### 3. Về nguồn nhân lực
Đào tạo theo vị trí việc làm: giám đốc, kế toán, kiểm soát, cán bộ kỹ thuật. Hợp tác với các trường đại học trong vùng mở lớp quản trị hợp tác xã; có chính sách thu hút sinh viên mới ra trường, bộ đội xuất ngũ. Bồi dưỡng công chức cấp xã làm công tác đăng ký, theo dõi kinh tế tập thể.
### 4. Về vốn, đất đai, khoa học công nghệ
Bổ sung vốn điều lệ cho Quỹ Hỗ trợ phát triển hợp tác xã; nghiên cứu cho vay không cần tài sản bảo đảm theo hợp đồng tiêu thụ. Rà soát quỹ đất công sau sắp xếp trụ sở, ưu tiên cho hợp tác xã thuê làm kho, điểm sơ chế, cửa hàng. Hỗ trợ cấp mã số vùng trồng, cơ sở đóng gói; ứng dụng máy bay không người lái, tưới tự động, phần mềm quản lý.
### 5. Về thị trường
Tổ chức tuần hàng nông sản tại các đô thị lớn; kết nối với chuỗi siêu thị, sàn thương mại điện tử, thương nhân qua các cửa khẩu. Xây dựng bản đồ số vùng nguyên liệu của hợp tác xã. Hỗ trợ hợp tác xã đáp ứng tiêu chuẩn xanh.
### 6. Về công tác tuyên truyền, thi đua
Đổi mới cách tuyên truyền theo hướng ngắn gọn, trực quan, dùng phim ngắn, đồ họa, nói chuyện chuyên đề tại ấp, khu phố; mời chính giám đốc hợp tác xã kể chuyện làm ăn. Phát động phong trào mỗi xã có một hợp tác xã kiểu mẫu, mỗi hợp tác xã có một sản phẩm chủ lực; tổ chức bình chọn, trao giải nhân Ngày Hợp tác xã Việt Nam. Đưa kiến thức về kinh tế hợp tác vào sinh hoạt câu lạc bộ của đoàn viên, hội viên, học sinh các trường nghề.
### 7. Về liên kết vùng và hội nhập
Ký kết hợp tác với Thành phố Hồ Chí Minh, Đồng Tháp, các tỉnh biên giới Campuchia về tiêu thụ nông sản, kiểm soát chất lượng, kiểm dịch; hỗ trợ hợp tác xã tham gia hội chợ quốc tế. Xây dựng trung tâm logistics nông sản gần cửa khẩu để hợp tác xã gom hàng, bảo quản, làm thủ tục nhanh. Tăng cường trao đổi kinh nghiệm với các tổ chức hợp tác xã trong khu vực.
## IV. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính chủ trì, theo dõi, tổng hợp, báo cáo Bộ Tài chính và UBND tỉnh.
2. Sở Nông nghiệp và Môi trường, Sở Công Thương, Sở Xây dựng, Sở Khoa học và Công nghệ, Ngân hàng Nhà nước chi nhánh khu vực thực hiện nhiệm vụ theo lĩnh vực.
3. UBND các xã, phường xây dựng kế hoạch của địa phương trước ngày 31/10/2025; bố trí công chức theo dõi; chịu trách nhiệm về tính chính xác của số liệu.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên minh Hợp tác xã, Hội Nông dân tham gia giám sát, vận động.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương kịp thời phản ánh về Sở Tài chính để tổng hợp, trình UBND tỉnh xem xét, điều chỉnh./.
`,
  relations: [
    ['flow', { start: 'tn.3', plus: ['tnew.5'], minus: ['tdis.5'], end: 'tn.5' }],
    ['flow', { start: 'tn.5', plus: ['tnew.7'], minus: ['tdis.7'], end: 'tn.7' }],
    ['flow', { start: 'ttht.3', plus: ['thtn'], minus: ['thtd'], end: 'tht' }],
    ['growth', { rate: 'ng', now: 'n', before: 'tn.3' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'trv.3' }],
    ['growth', { rate: 'profg', now: 'prof', before: 'tpr.3' }],
    ['growth', { rate: 'memg', now: 'mem', before: 'tmem.3' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] }],
    ...[1, 2, 3, 4, 5, 6, 7].map((i) => ['share', { share: `s${i}p`, part: `s${i}`, base: 'n' }]),
    ['partition', { whole: 'lh', parts: ['lha', 'lhi'] }],
    ['product', { total: 'revt', count: 'n', average: 'rev' }],
    ['month', { year: 'incy', month: 'incm' }],
    ['share', { share: 'effp', part: 'eff', base: 'act' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ...[1, 2, 3, 4].map((i) => ['share', { share: `g${i}p`, part: `g${i}`, base: 'mgr' }]),
    ...['tn', 'tnew', 'tdis', 'tact', 'tmem', 'tlab', 'trv', 'tpr', 'ttht', 'tthtm'].map((id) => ['completion', { rate: `${id}.6`, done: `${id}.5`, plan: `${id}.4` }]),
    ...[['n', 'tn.5'], ['nc', 'tn.6'], ['new', 'tnew.5'], ['dis', 'tdis.5'], ['act', 'tact.5'], ['mem', 'tmem.5'], ['lab', 'tlab.5'], ['rev', 'trv.5'], ['prof', 'tpr.5'], ['tht', 'ttht.5'], ['thtm', 'tthtm.5'], ['pn', 'tn.7'], ['pnew', 'tnew.7'], ['prev', 'trv.7'], ['pprof', 'tpr.7'], ['pmem', 'tmem.7'], ['plab', 'tlab.7']].map((facts) => ['equal', { facts }]),
    ['partition', { whole: 'k0', parts: ['k1', 'k2', 'k3', 'k4'] }],
    ['less', { small: 'labm', large: 'lab' }], ['less', { small: 'revm', large: 'rev' }], ['less', { small: 'prof', large: 'rev' }], ['less', { small: 'tprof', large: 'trev' }]
  ],
  findings: [
    { type: 'ratio', severity: 'error', what: '19/406 = 4,68 %, stated 6,48 % (digits swapped)', stated: 6.48, expected: 4.68, at: ['s5p', 's5'] },
    { type: 'prose-vs-table', severity: 'error', what: 'labour 7.940 in the prose, 7.904 in the table, whose rate 101,3 % fits 7.904', stated: 7940, expected: 7904, at: ['lab', 'tlab.5'] },
    { type: 'reference', severity: 'warning', what: 'one resolution is cited as 24/2021/NQ-HĐND and as 24/NQ-HĐND, both of 09/12/2021', stated: '24/NQ-HĐND', expected: '24/2021/NQ-HĐND', at: ['nq1', 'nq2'] },
    { type: 'other', severity: 'warning', what: 'the planning department is given a task after it was merged into the finance department on 1/3/2025', stated: 'Sở Kế hoạch và Đầu tư', expected: 'Sở Tài chính', at: ['skh'] }
  ],
  clean: [
    { what: '389 + 34 - 17 = 406; 1.502 + 96 - 71 = 1.527', at: ['n', 'tht'] },
    { what: '406 × 4,26 tỷ = 1.729,6 tỷ', at: ['revt'] },
    { what: '1.855 + 31.200 + 1.092 + 853 = 35.000', at: ['k0'] },
    { what: '268/352 = 76,1 %: the base is the active ones', at: ['effp'] }
  ]
}
