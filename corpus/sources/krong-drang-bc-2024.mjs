// A highland district's long report: hard wraps, page feet with an address, footnotes, verdicts in a table; planted faults.
const recipients = ['UBND tỉnh', 'Sở Kế hoạch và Đầu tư', 'Thường trực Huyện ủy', 'Thường trực HĐND huyện', 'Chủ tịch, các Phó Chủ tịch UBND huyện', 'UBMTTQVN huyện và các đoàn thể', 'UBND các xã, thị trấn', 'Lưu: VT, TCKH']
export default {
  sound: false,
  copies: true,
  layout: {
    format: 'txt', wrap: 80, pageLines: 44, pageMark: '#', pageFoot: 'https://vanban.krongdrang.daklak.gov.vn/tracuu?id=118204', letterhead: 'columns', centre: true, table: 'spaces', signature: 'columns',
    docx: { bullets: true, headings: true }, pdf: { justify: true }
  },
  context: 'actual 2024',
  document: {
    kind: 'BÁO CÁO', number: '702/BC-UBND', date: '2024-12-16', issuer: 'Ủy ban nhân dân huyện Krông Drang', place: 'Krông Drang', level: 'huyện',
    title: 'Tình hình phát triển kinh tế tập thể năm 2024, phương hướng, nhiệm vụ năm 2025', year: 2024, planYear: 2025, signer: 'Y Wem Niê Kđăm', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN KRÔNG DRANG'], number: 'Số: 702/BC-UBND', place: 'Krông Drang, ngày 16 tháng 12 năm 2024', kind: 'BÁO CÁO', title: ['Tình hình phát triển kinh tế tập thể năm 2024,', 'phương hướng, nhiệm vụ năm 2025'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Y Wem Niê Kđăm' },
  text: `
Thực hiện {Công văn số 11245/UBND-KT ngày 02/12/2024|ref} của UBND tỉnh Đắk Lắk về việc báo cáo tình hình phát triển kinh tế tập thể, UBND huyện Krông Drang báo cáo kết quả năm 2024 và phương hướng, nhiệm vụ năm 2025 như sau:
## I. ĐẶC ĐIỂM TÌNH HÌNH
Krông Drang là huyện nằm ở phía đông bắc tỉnh, có 11 xã và 01 thị trấn, diện tích tự nhiên 62.430 ha, dân số khoảng 128.500 người thuộc 22 dân tộc anh em, trong đó đồng bào dân tộc thiểu số chiếm 36,7%. Kinh tế của huyện dựa vào cà phê, sầu riêng, hồ tiêu, lúa nước và chăn nuôi; công nghiệp chế biến còn nhỏ, thương mại tập trung ở thị trấn và dọc quốc lộ.
Năm 2024, giá cà phê và sầu riêng tăng cao giúp thu nhập của nông dân được cải thiện, tạo điều kiện cho hợp tác xã tích lũy; tuy nhiên khô hạn gay gắt đầu năm, mưa lớn gây ngập úng cuối năm, chi phí nhân công và vật tư tăng đã ảnh hưởng không nhỏ đến sản xuất. Giá tăng nhanh cũng làm phát sinh tình trạng thành viên bán sản phẩm ra ngoài, không giữ cam kết với hợp tác xã.
## II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Ngay từ đầu năm, UBND huyện ban hành {Kế hoạch số 19/KH-UBND ngày 25/01/2024|ref} về phát triển kinh tế tập thể năm 2024, giao chỉ tiêu cho từng xã, thị trấn; ban hành {Quyết định số 488/QĐ-UBND ngày 12/3/2024|ref} kiện toàn Ban Chỉ đạo phát triển kinh tế tập thể, hợp tác xã huyện. Thường trực Huyện ủy làm việc trực tiếp với các xã còn trắng hợp tác xã để tháo gỡ vướng mắc. Các thành viên Ban Chỉ đạo được phân công theo dõi, giúp đỡ từng hợp tác xã yếu.
Phòng Tài chính - Kế hoạch, Phòng Nông nghiệp và Phát triển nông thôn, Trung tâm Dịch vụ nông nghiệp phối hợp khá chặt chẽ trong tư vấn, thẩm định hồ sơ hỗ trợ. Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Đoàn Thanh niên ký kết chương trình phối hợp với Liên minh Hợp tác xã tỉnh, mỗi đoàn thể đăng ký xây dựng ít nhất một mô hình.
Công tác tuyên truyền Luật Hợp tác xã năm 2023, {Nghị định số 92/2024/NĐ-CP ngày 18/7/2024|ref} về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã và {Nghị định số 113/2024/NĐ-CP ngày 12/9/2024|ref} được thực hiện qua hội nghị trực tuyến đến cấp xã, qua trang thông tin điện tử, qua loa phát thanh bằng tiếng Ê Đê và tiếng phổ thông. Nhận thức của cán bộ và nhân dân có chuyển biến, song ở một số buôn xa trung tâm, bà con vẫn nghĩ vào hợp tác xã là góp đất làm chung như trước kia.
## III. KẾT QUẢ PHÁT TRIỂN KINH TẾ TẬP THỂ
### 1. Hợp tác xã
#### a) Số lượng và lĩnh vực hoạt động
Tính đến 10/12/2024, toàn huyện {có 58 hợp tác xã|o.total 2024-12-10 #n}, trong đó có {02 quỹ tín dụng nhân dân|o.total QTDND credit 2024-12-10 #q}. Đầu năm {có 53 hợp tác xã|o.total previous 2023 #n23}; trong năm {đăng ký thành lập mới 08 hợp tác xã|o.new #new}[^1], {giải thể tự nguyện 03 hợp tác xã|o.dissolved #dis}. Hiện {49 hợp tác xã đang hoạt động|o.active 2024-12-10 #act}, {09 hợp tác xã ngừng hoạt động|o.inactive 2024-12-10 #ina}. Huyện {chưa có liên hiệp hợp tác xã|o.total LHHTX =0}.
[^1]: Gồm: HTX sầu riêng Ea Tân, HTX cà phê Dliê Ya, HTX nông nghiệp Phú Lộc, HTX chăn nuôi Tam Giang, HTX ong mật Ea Hồ, HTX dệt thổ cẩm Buôn Kmang, HTX dịch vụ thương mại Thành Đạt, HTX nông nghiệp công nghệ cao Drang Xanh.
@ actual 2024-12-10
Phân theo lĩnh vực hoạt động chính:
- Nông nghiệp: {43 hợp tác xã|o.total agriculture #s1}, gồm {27 hợp tác xã trồng trọt|o.total crops #a1}, {09 hợp tác xã chăn nuôi|o.total livestock #a2}, {02 hợp tác xã thủy sản|o.total fishery #a3}, {01 hợp tác xã lâm nghiệp|o.total forestry #a4} và {04 hợp tác xã dịch vụ nông nghiệp|o.total agriculturalServices A=sector:agriculture #a5};
- Công nghiệp, tiểu thủ công nghiệp: {04 hợp tác xã|o.total industryCrafts #s2};
- Thương mại, dịch vụ: {05 hợp tác xã|o.total trade #s3};
- Vận tải: {03 hợp tác xã|o.total transport #s4};
- Xây dựng: {01 hợp tác xã|o.total construction #s5};
- Tín dụng: {02 quỹ tín dụng nhân dân|o.total QTDND credit #s6}.
@ actual 2024
Chín xã có hợp tác xã nông nghiệp hoạt động có hiệu quả, được công nhận đạt tiêu chí về tổ chức sản xuất trong bộ tiêu chí nông thôn mới; hai xã còn lại tuy có hợp tác xã nhưng chưa đạt do chưa có hợp đồng liên kết ổn định.
#### b) Thành viên, lao động
Tổng số {thành viên hợp tác xã 6.284 người|m.total #mem}; trong năm {kết nạp mới 512 thành viên|m.new #memn}, {98 thành viên xin ra|m.left #memo} (năm 2023: {5.870 thành viên|m.total previous 2023 #mem23}). Riêng hai {quỹ tín dụng nhân dân có 3.105 thành viên|m.total QTDND credit #memq}, bằng {49,4%|s.m.total QTDND credit #memqp} tổng số thành viên toàn huyện.
Số {lao động làm việc thường xuyên trong các hợp tác xã 1.312 người|l.total #lab}, {trong đó 1.390 lao động là thành viên|l.members #labm}; ngoài ra vào vụ thu hoạch cà phê, sầu riêng, các hợp tác xã thuê {thêm khoảng 900 lao động thời vụ|x u="người" approx L="lao động thời vụ"}.
#### c) Kết quả sản xuất, kinh doanh
Doanh thu bình quân {của một hợp tác xã ước đạt 2.480 triệu đồng/năm|rev estimate #rev}, {tăng 7,4%|gr.rev estimate #revg} so với năm 2023 ({2.310 triệu đồng|rev previous 2023 #rev23}), {đạt 101,2% kế hoạch|c.rev estimate #revc}. Lợi nhuận bình quân {ước đạt 194 triệu đồng/hợp tác xã/năm|profit estimate #prof}, {tăng 18 triệu đồng|profit estimate change #profc} so với năm trước ({176 triệu đồng|profit previous 2023 #prof23}). Thu nhập bình quân của người lao động {ước 60 triệu đồng/người/năm|inc estimate #inc}, tương đương {05 triệu đồng/người/tháng|inc estimate #incm}.
Tổng vốn điều lệ {của 58 hợp tác xã là 87,6 tỷ đồng|o.total 2024-12-10 #nn; cap #cap}, bình quân {1,51 tỷ đồng/hợp tác xã|cap.avg #capa}. Giá trị tài sản chung không chia còn nhỏ, chủ yếu là sân phơi, nhà kho, máy xay xát, xe tải được Nhà nước hỗ trợ.
Có {21 hợp tác xã|o.valueChain #vc} liên kết với doanh nghiệp tiêu thụ cà phê, sầu riêng, lúa giống; {13 hợp tác xã|o.other L="HTX có sản phẩm đạt chứng nhận" #cert} có sản phẩm đạt chứng nhận VietGAP, 4C, Rainforest hoặc hữu cơ; {10 sản phẩm của hợp tác xã|o.ocop u="sản phẩm" L="sản phẩm OCOP của HTX"} đạt OCOP từ 3 sao. Diện tích sầu riêng của các hợp tác xã được {cấp mã số vùng trồng là 418 ha|x u="ha" L="diện tích sầu riêng được cấp mã số vùng trồng" #ha}, chiếm một phần ba diện tích sầu riêng cho thu hoạch của huyện.
Những hợp tác xã làm ăn nổi bật trong năm có thể kể đến:
(1) HTX dịch vụ nông nghiệp công bằng Ea Toh: duy trì chuỗi cà phê thương mại công bằng xuất khẩu sang châu Âu nhiều năm liền, dùng quỹ phúc lợi làm đường giao thông nội đồng, sửa trường học, cấp học bổng cho con em thành viên. Cách làm minh bạch, công khai giá mua hằng ngày trên nhóm điện thoại đã giúp thành viên gắn bó, kể cả khi giá bên ngoài nhích cao hơn.
(2) HTX sầu riêng Phú Xuân: tổ chức nhóm kỹ thuật chăm sóc vườn theo lịch chung, có nhà sơ chế, kho mát, ký hợp đồng trực tiếp với doanh nghiệp xuất khẩu, thưởng phạt rõ ràng đối với vườn không bảo đảm độ chín.
(3) HTX nuôi ong Krông Drang: liên kết các hộ nuôi ong di chuyển theo mùa hoa, kiểm soát dư lượng kháng sinh, đóng chai mang nhãn hiệu của mình thay vì bán thô cho đầu mối.
(4) HTX dệt thổ cẩm Buôn Kmang: do hội viên phụ nữ Ê Đê lập ra, vừa giữ nghề của bà, của mẹ, vừa có thêm thu nhập nhờ bán cho khách du lịch và nhận đặt hàng qua mạng.
#### d) Đánh giá, xếp loại
Kết quả đánh giá, xếp loại năm 2023 theo {Thông tư số 01/2020/TT-BKHĐT ngày 19/02/2020|ref}: {loại tốt 08 hợp tác xã|o.good 2023 #r1} ({18,2%|s.o.good 2023 #r1p}), {loại khá 17 hợp tác xã|o.fair 2023 #r2} ({38,6%|s.o.fair 2023 #r2p}), {loại trung bình 14 hợp tác xã|o.average 2023 #r3} ({31,8%|s.o.average 2023 #r3p}), {loại yếu 05 hợp tác xã|o.weak 2023 #r4} ({11,4%|s.o.weak 2023 #r4p}) trên tổng số {44 hợp tác xã đủ điều kiện đánh giá|o.other 2023 L="HTX đủ điều kiện đánh giá" #rated}; {09 hợp tác xã không xếp loại|o.unrated 2023 #r5} do mới thành lập hoặc ngừng hoạt động. Việc xếp loại năm 2024 sẽ được thực hiện trong tháng 12 và báo cáo bổ sung.
#### đ) Cán bộ quản lý
Tổng số {cán bộ quản lý hợp tác xã là 290 người|g.total #mgr}[^2]; phân theo trình độ: {sơ cấp 71 người|g.primary #g1}, {trung cấp 83 người|g.intermediate #g2}, {cao đẳng và đại học 79 người|g.college #g3}, {chưa qua đào tạo 57 người|g.untrained #g4}; {tỷ lệ đã qua đào tạo 80,3%|s.g.trained #gt}. Đội ngũ này nhìn chung nhiệt tình, có kinh nghiệm thực tế nhưng yếu về quản trị, pháp luật, thị trường; khả năng sử dụng công nghệ thông tin hạn chế, nhiều hợp tác xã phải thuê kế toán bên ngoài làm theo vụ việc.
[^2]: Bao gồm thành viên Hội đồng quản trị, Giám đốc, Phó Giám đốc, kiểm soát viên và kế toán trưởng; chưa tính {34 tổ trưởng tổ dịch vụ|x u="người" L="tổ trưởng tổ dịch vụ của HTX" fringe} trực thuộc.
### 2. Tổ hợp tác
@ actual 2024 THT
Năm 2023 huyện {có 119 tổ hợp tác|o.total previous 2023 #t23}; năm 2024 {thành lập mới 14 tổ|o.new #tn}, {07 tổ chấm dứt hợp đồng hợp tác|o.dissolved #td}. Đến nay {còn 124 tổ hợp tác|o.total #t}, chia theo lĩnh vực: {trồng trọt 57 tổ|o.total crops #t1}, {chăn nuôi 31 tổ|o.total livestock #t2}, {dịch vụ thủy lợi, làm đất 18 tổ|o.total agriculturalServices A=sector:agriculture A=sector:trade L="dịch vụ thủy lợi, làm đất" #t3}, {thủy sản 12 tổ|o.total fishery #t4}, {lĩnh vực khác 06 tổ|o.total other #t5}. Tổng số {thành viên tổ hợp tác là 1.488 người|m.total #tm}; doanh thu bình quân {một tổ 285 triệu đồng/năm|rev #trev}, lãi bình quân {49 triệu đồng/tổ/năm|profit #tprof}.
Tổ hợp tác là hình thức gần gũi với phong tục đổi công của đồng bào tại chỗ. Các tổ tiết kiệm nước tưới cà phê, tổ nuôi bò nhốt chuồng, tổ thu hái đúng độ chín đã giúp nhau về công lao động, chia sẻ kinh nghiệm. Tuy nhiên đa số tổ chưa có hợp đồng hợp tác bằng văn bản, sinh hoạt không đều, thiếu sổ sách.
@ actual 2024
### 3. Mức độ hoàn thành các chỉ tiêu kế hoạch năm 2024
%table id=v style=spaces repeat=1
%widths 4 36 14 10 10 10 12
%cols . | . | . | 2024 plan | 2024 actual | completion 2024 actual | .
= TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%) | Đánh giá
1 | Tổng số hợp tác xã | HTX | 57 | 58 | 101,8 | {Vượt¦@v1} || o.total #vn
2 | Số hợp tác xã thành lập mới | HTX | 6 | 8 | 133,3 | {Vượt¦@v2} || o.new #vnew
3 | Tổng số thành viên | người | 6.300 | 6.284 | 99,7 | {Đạt¦@v3} || m.total #vmem
4 | Doanh thu bình quân | triệu đồng/năm | 2.450 | 2.480 | 101,2 | {Vượt¦@v4} || rev u="triệu đồng/năm" #vrev
5 | Lợi nhuận bình quân | triệu đồng/năm | 190 | 194 | 104,1 | {Vượt¦@v5} || profit u="triệu đồng/năm" #vprof
6 | Thu nhập bình quân | triệu đồng/năm | 60 | 60 | 100,0 | {Đạt¦@v6} || inc u="triệu đồng/năm" #vinc
7 | Số tổ hợp tác | tổ | 125 | 124 | 99,2 | {Chưa đạt¦@v7} || o.total THT #vt
%end
## IV. KẾT QUẢ THỰC HIỆN CÁC CHÍNH SÁCH
### 1. Đào tạo, bồi dưỡng
Phối hợp với Liên minh Hợp tác xã tỉnh, Trường Đại học Tây Nguyên {mở 05 lớp|x u="lớp" L="lớp bồi dưỡng" #c0} với {236 học viên|x u="người" L="học viên lớp bồi dưỡng" #c1}; trong đó {01 lớp giám đốc hợp tác xã|x u="lớp" L="lớp giám đốc HTX"}, {02 lớp kế toán|x u="lớp" L="lớp kế toán HTX"}, {02 lớp kỹ năng số|x u="lớp" L="lớp kỹ năng số"}. Kinh phí thực hiện {428 triệu đồng|x u="triệu đồng" L="kinh phí bồi dưỡng" #e1}. Học viên đánh giá nội dung thiết thực, dễ áp dụng; song nhiều người đề nghị giảm lý thuyết, tăng thời gian tham quan thực tế.
### 2. Hỗ trợ hạ tầng, máy móc
Từ nguồn vốn chương trình mục tiêu quốc gia, huyện hỗ trợ {06 hợp tác xã|x u="HTX" L="HTX được hỗ trợ hạ tầng, máy móc"} xây nhà sơ chế, sân phơi, mua máy rang xay với tổng số tiền {5.172 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ hạ tầng, máy móc" #e2}, {đã giải ngân 4.655/5.172 triệu đồng|x u="triệu đồng" L="kinh phí hạ tầng, máy móc đã giải ngân" #e3; x u="triệu đồng" plan L="kinh phí hỗ trợ hạ tầng, máy móc" #e4}, {đạt 90%|x u="%" L="tỷ lệ giải ngân" #e5}. Tiến độ giải ngân chậm do thủ tục lựa chọn nhà thầu kéo dài và mưa nhiều vào quý III.
### 3. Vốn tín dụng
Ngân hàng Nông nghiệp và Phát triển nông thôn huyện {cho 11 hợp tác xã vay|x u="HTX" L="HTX vay vốn ngân hàng"}, dư nợ {32,4 tỷ đồng|x u="triệu đồng" x1000 L="dư nợ ngân hàng cho HTX vay" #b1}; Quỹ Hỗ trợ phát triển hợp tác xã tỉnh {cho 04 hợp tác xã vay|x u="HTX" L="HTX vay Quỹ hỗ trợ"} {2,6 tỷ đồng|x u="triệu đồng" x1000 L="vốn Quỹ hỗ trợ cho vay" #b2}; cộng hai nguồn {35 tỷ đồng|x u="triệu đồng" x1000 L="tổng vốn tín dụng cho HTX" #b0}. Các hợp tác xã sử dụng vốn đúng mục đích, trả lãi đúng hạn. Tuy vậy số hợp tác xã tiếp cận được vốn vẫn ít so với nhu cầu; vướng mắc lớn nhất là thiếu tài sản bảo đảm và báo cáo tài chính chưa đủ tin cậy.
### 4. Đất đai
Huyện {cho 03 hợp tác xã thuê đất|o.other L="HTX được thuê đất" #d1} với diện tích {1,7 ha|x u="ha" L="diện tích đất cho HTX thuê"} làm trụ sở và cơ sở chế biến; {35 hợp tác xã chưa có đất làm trụ sở|o.other L="HTX chưa có đất làm trụ sở"} riêng, phải mượn nhà thành viên. Việc điều chỉnh quy hoạch sử dụng đất để bố trí cho hợp tác xã mất nhiều thời gian.
### 5. Xúc tiến thương mại, chuyển đổi số
Hỗ trợ {16 lượt hợp tác xã|x u="lượt HTX" L="lượt HTX tham gia hội chợ"} tham gia Lễ hội cà phê, Lễ hội sầu riêng, hội chợ tại Hà Nội, Thành phố Hồ Chí Minh; {19 hợp tác xã|o.other L="HTX có gian hàng điện tử"} có gian hàng trên sàn thương mại điện tử. Một số hợp tác xã đã bán hàng trực tiếp trên mạng xã hội, bước đầu có đơn hàng đều đặn; số khác lập gian hàng rồi bỏ trống vì không có người trực, không có vốn làm hình ảnh, bao bì.
## V. ĐÁNH GIÁ CHUNG
### 1. Ưu điểm
Khu vực kinh tế tập thể phát triển đúng hướng, số lượng tăng, chất lượng từng bước được nâng lên, xuất hiện nhiều mô hình hay, cách làm mới. Hợp tác xã ngày càng khẳng định vai trò trong liên kết chuỗi, ứng dụng khoa học kỹ thuật, xây dựng nông thôn mới, giảm nghèo và bảo tồn văn hóa. Sự vào cuộc của cấp ủy, chính quyền, đoàn thể đồng bộ hơn; các chính sách hỗ trợ tuy nguồn lực chưa nhiều nhưng đã đến đúng đối tượng.
### 2. Hạn chế
- Phát triển chưa đồng đều giữa các xã; vùng trung tâm hợp tác xã mạnh, vùng sâu, vùng xa hợp tác xã còn yếu, hoạt động cầm chừng.
- Dịch vụ của hợp tác xã phục vụ thành viên chưa đa dạng; tỷ lệ thành viên tham gia góp vốn, sử dụng dịch vụ thường xuyên thấp. Không ít hợp tác xã chỉ có vài hộ nòng cốt duy trì.
- Liên kết với doanh nghiệp còn ít, hợp đồng thiếu ràng buộc; khi giá biến động, cả hai bên đều dễ vi phạm cam kết.
- Công tác quản lý nhà nước còn chồng chéo, cán bộ theo dõi ở xã kiêm nhiệm; chế độ báo cáo của hợp tác xã không nghiêm, số liệu có lúc phải ước lượng.
- Xử lý hợp tác xã ngừng hoạt động chậm vì thành viên đã phân tán, sổ sách thất lạc, nợ thuế chưa được khoanh.
### 3. Nguyên nhân
Nguyên nhân khách quan là do thời tiết khắc nghiệt, hạ tầng còn khó khăn, dân cư phân bố rải rác, trình độ dân trí không đều, giá cả thị trường lên xuống thất thường. Nguyên nhân chủ quan là do một số cấp ủy, chính quyền chưa xem kinh tế tập thể là nhiệm vụ thường xuyên; người đứng đầu hợp tác xã thiếu tầm nhìn, ngại liên kết; nguồn lực hỗ trợ dàn trải; việc sơ kết, nhân rộng điển hình chưa được quan tâm đúng mức.
### 4. Bài học kinh nghiệm
Một là, nơi nào người đứng đầu cấp ủy, chính quyền thật sự quan tâm thì nơi đó hợp tác xã phát triển. Hai là, hợp tác xã phải bắt đầu từ lợi ích cụ thể của thành viên, từ việc nhỏ, làm chắc rồi mới mở rộng. Ba là, chọn đúng giám đốc là khâu quyết định. Bốn là, công khai, minh bạch tài chính là cách tốt nhất để giữ lòng tin. Năm là, liên kết với doanh nghiệp phải dựa trên chia sẻ lợi ích và rủi ro, có sự chứng kiến, hỗ trợ của chính quyền.
## VI. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025
@ plan 2025
### 1. Mục tiêu
- {Thành lập mới 05 hợp tác xã|o.new #pnew}, {giải thể 06 hợp tác xã|o.dissolved #pdis} ngừng hoạt động; cuối năm {có 57 hợp tác xã|o.total #pn}, trong đó {54 hợp tác xã hoạt động|o.active #pact}; {thành lập mới 10 tổ hợp tác|o.new THT}.
- {Kết nạp mới ít nhất 300 thành viên|m.new min}; {tạo việc làm thường xuyên cho 1.400 lao động|l.total #plab}.
- {Doanh thu bình quân một hợp tác xã đạt 2.650 triệu đồng/năm|rev #prev}, {tăng 6,9%|gr.rev #prevg}; {lợi nhuận bình quân đạt 210 triệu đồng/năm|profit #pprof}; {thu nhập bình quân của người lao động 66 triệu đồng/người/năm|inc #pinc}, {tăng 10%|gr.inc #pincg} so với năm 2024.
- {Phấn đấu 60% hợp tác xã|s.o.fair L="xếp loại khá, tốt"} được xếp loại khá, tốt; {dưới 8% hợp tác xã|s.o.weak max} xếp loại yếu.
- {85% cán bộ quản lý hợp tác xã|s.g.trained} được đào tạo, bồi dưỡng.
### 2. Nhiệm vụ, giải pháp
2.1. Tiếp tục quán triệt {Nghị quyết số 20-NQ/TW ngày 16/6/2022|ref} của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới; đưa kết quả phát triển hợp tác xã vào đánh giá, xếp loại người đứng đầu.
2.2. Hướng dẫn các hợp tác xã sửa đổi điều lệ, chuyển đổi tên gọi, phân loại thành viên theo Luật Hợp tác xã năm 2023; chuẩn bị bàn giao nhiệm vụ đăng ký khi có chủ trương sắp xếp tổ chức bộ máy.
2.3. Tập trung củng cố các hợp tác xã trung bình, yếu bằng việc cử cán bộ bám sát từng hợp tác xã; tư vấn lập phương án kinh doanh, thay đổi nhân sự chủ chốt nếu cần.
2.4. Phát triển vùng nguyên liệu sầu riêng, cà phê đặc sản, lúa giống gắn với mã số vùng trồng, chỉ dẫn địa lý, tiêu chuẩn không phá rừng của châu Âu; hợp tác xã làm đầu mối thu thập định vị vườn cây cho thành viên.
2.5. Mở rộng tín dụng theo chuỗi, bảo lãnh vay vốn cho hợp tác xã; kêu gọi doanh nghiệp ứng trước vật tư.
2.6. Đẩy mạnh chuyển đổi số, hỗ trợ phần mềm kế toán, nhật ký điện tử; mỗi hợp tác xã có ít nhất một thành viên trẻ phụ trách bán hàng trực tuyến.
2.7. Phát huy vai trò các đoàn thể, người có uy tín trong buôn làng; khen thưởng kịp thời tập thể, cá nhân điển hình.
### 3. Kiến nghị
- Đề nghị UBND tỉnh tăng nguồn vốn sự nghiệp hỗ trợ hợp tác xã, giao vốn ngay từ đầu năm; sớm ban hành định mức hỗ trợ theo luật mới.
- Đề nghị Cục Thuế tỉnh hướng dẫn khoanh, xóa nợ thuế đối với hợp tác xã không còn khả năng nộp để đủ điều kiện giải thể.
- Đề nghị Liên minh Hợp tác xã tỉnh hỗ trợ huyện xây dựng mô hình liên hiệp hợp tác xã cà phê bền vững.
Trên đây là báo cáo tình hình phát triển kinh tế tập thể năm 2024, phương hướng, nhiệm vụ năm 2025 của huyện Krông Drang./.
`,
  relations: [
    ['flow', { start: 'n23', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['s1', 's2', 's3', 's4', 's5', 's6'] }],
    ['partition', { whole: 's1', parts: ['a1', 'a2', 'a3', 'a4', 'a5'] }],
    ['equal', { facts: ['q', 's6'] }],
    ['flow', { start: 'mem23', plus: ['memn'], minus: ['memo'], end: 'mem' }],
    ['share', { share: 'memqp', part: 'memq', base: 'mem' }],
    ['less', { small: 'labm', large: 'lab' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev23' }],
    ['completion', { rate: 'revc', done: 'rev', plan: 'vrev.3' }],
    ['change', { change: 'profc', now: 'prof', before: 'prof23' }],
    ['month', { year: 'inc', month: 'incm' }],
    ['product', { total: 'cap', count: 'n', average: 'capa' }],
    ['partition', { whole: 'rated', parts: ['r1', 'r2', 'r3', 'r4'] }],
    ['partition', { whole: 'n23', parts: ['rated', 'r5'] }],
    ...['r1', 'r2', 'r3', 'r4'].map((id) => ['share', { share: `${id}p`, part: id, base: 'rated' }]),
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ['share', { share: 'gt', part: ['g1', 'g2', 'g3'], base: 'mgr' }],
    ['flow', { start: 't23', plus: ['tn'], minus: ['td'], end: 't' }],
    ['partition', { whole: 't', parts: ['t1', 't2', 't3', 't4', 't5'] }],
    ...['vn', 'vnew', 'vmem', 'vrev', 'vprof', 'vinc', 'vt'].map((id) => ['completion', { rate: `${id}.5`, done: `${id}.4`, plan: `${id}.3` }]),
    ...[['n', 'vn.4'], ['n', 'nn'], ['new', 'vnew.4'], ['mem', 'vmem.4'], ['rev', 'vrev.4'], ['revc', 'vrev.5'], ['prof', 'vprof.4'], ['inc', 'vinc.4'], ['t', 'vt.4'], ['e2', 'e4']].map((facts) => ['equal', { facts }]),
    ['verdict', { value: 'vn.4', target: 'vn.3', says: 'met', words: 'v1' }],
    ['verdict', { value: 'vnew.4', target: 'vnew.3', says: 'met', words: 'v2' }],
    ['verdict', { value: 'vmem.4', target: 'vmem.3', says: 'met', words: 'v3' }],
    ['verdict', { value: 'vrev.4', target: 'vrev.3', says: 'met', words: 'v4' }],
    ['verdict', { value: 'vprof.4', target: 'vprof.3', says: 'met', words: 'v5' }],
    ['verdict', { value: 'vinc.4', target: 'vinc.3', says: 'met', words: 'v6' }],
    ['verdict', { value: 'vt.4', target: 'vt.3', says: 'missed', words: 'v7' }],
    ['share', { share: 'e5', part: 'e3', base: 'e4' }],
    ['partition', { whole: 'b0', parts: ['b1', 'b2'] }],
    ['flow', { start: 'n', plus: ['pnew'], minus: ['pdis'], end: 'pn' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['growth', { rate: 'pincg', now: 'pinc', before: 'inc' }],
    ['less', { small: 'prof', large: 'rev' }], ['less', { small: 'tprof', large: 'trev' }], ['less', { small: 'pact', large: 'pn' }]
  ],
  findings: [
    { type: 'identity', severity: 'error', what: '1.390 member workers of 1.312 workers', stated: 1390, expected: null, at: ['labm', 'lab'] },
    { type: 'identity', severity: 'error', what: '119 + 14 - 7 = 126 THT, stated 124, which its five fields make', stated: 124, expected: 126, at: ['t', 't23', 'tn', 'td'] },
    { type: 'ratio', severity: 'error', what: '194/190 = 102,1 %, the table says 104,1', stated: 104.1, expected: 102.1, at: ['vprof.5'] },
    { type: 'target-verdict', severity: 'error', what: '6.284 of 6.300 (99,7 %) is judged "Đạt", while 124 of 125 (99,2 %) is "Chưa đạt"', stated: 'Đạt', expected: 'Chưa đạt', at: ['vmem.4'] }
  ],
  clean: [
    { what: '53 + 8 - 3 = 58; 58 + 5 - 6 = 57', at: ['n23', 'n', 'pn'] },
    { what: 'eight new cooperatives are counted and eight named in footnote 1', at: ['new'] },
    { what: '(71 + 83 + 79)/290 = 80,3 %', at: ['gt'] },
    { what: '44 rated and 9 unrated are the 53 of 2023', at: ['rated', 'r5'] },
    { what: '4.655/5.172 = 90 %', at: ['e5', 'e3'] },
    { what: 'the address at the foot of each page holds no figure', at: [], quotes: ['https://vanban.krongdrang.daklak.gov.vn/tracuu?id=118204'] }
  ]
}
