// A province's long plan as converted markdown, much prose without figures, districts named, policies told; sound.
const recipients = ['Bộ Kế hoạch và Đầu tư', 'TT Tỉnh ủy, TT HĐND tỉnh', 'Chủ tịch và các PCT UBND tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh', 'Các sở, ban, ngành', 'Liên minh HTX tỉnh', 'UBND các huyện, thị xã, thành phố', 'Lưu: VT, KTTH']
export default {
  sound: true,
  copies: true,
  layout: { format: 'md', wrap: 0, residue: 'bold', letterhead: 'pipes', table: 'md', docx: { headings: true, bullets: true }, pdf: { justify: true } },
  context: 'estimate 2018',
  document: {
    kind: 'KẾ HOẠCH', number: '1987/KH-UBND', date: '2018-08-31', issuer: 'Ủy ban nhân dân tỉnh Gia Lai', place: 'Gia Lai', level: 'tỉnh',
    title: 'Phát triển kinh tế tập thể trên địa bàn tỉnh Gia Lai năm 2019', year: 2018, planYear: 2019, signer: 'Rơ Châm Thiệu', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI'], number: 'Số: 1987/KH-UBND', place: 'Gia Lai, ngày 31 tháng 8 năm 2018', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể trên địa bàn tỉnh Gia Lai năm 2019'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Rơ Châm Thiệu' },
  text: `
Thực hiện {Công văn số 4626/BKHĐT-HTX ngày 09/7/2018|ref} của Bộ Kế hoạch và Đầu tư về việc xây dựng kế hoạch phát triển kinh tế tập thể năm 2019, Ủy ban nhân dân tỉnh Gia Lai báo cáo tình hình năm 2018 và xây dựng Kế hoạch năm 2019 với các nội dung sau:
# Phần thứ nhất
# ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2018
## I. TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2018
### 1. Đánh giá theo các chỉ tiêu về hoạt động của hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác
#### a) Về số lượng, doanh thu và thu nhập của hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác
- Về hợp tác xã (HTX): Đến ngày 30/6/2018, toàn tỉnh {có 186 HTX|o.total actual 2018-06-30 #n6}. Dự ước đến 31/12/2018 {toàn tỉnh có 214 HTX|o.total #n}, {tăng 48 HTX|o.total change #nc} so với năm 2017 ({166 HTX|o.total previous 2017 #n17}); trong đó, {số HTX thành lập mới là 57 HTX|o.new #new}, {số HTX giải thể là 09 HTX|o.dissolved #dis}. {Số HTX đang hoạt động 189 HTX|o.active #act}, {số HTX ngừng hoạt động 25 HTX|o.inactive #ina}. Phong trào thành lập HTX nông nghiệp gắn với xây dựng nông thôn mới lan tỏa ở hầu hết các huyện, nhất là Chư Prông, Đak Đoa, Ia Grai, Chư Sê, Kbang.
- Về liên hiệp HTX: hiện {có 01 liên hiệp HTX|o.total LHHTX #lh} là Liên hiệp HTX cây ăn trái Tây Trường Sơn, {có 05 HTX thành viên|o.other LHHTX u="HTX" L="HTX thành viên của liên hiệp" A=indicator:members.total A=indicator:organizations.total,subject:HTX #lhm}.
- Về tổ hợp tác (THT): ước đến cuối năm {có 305 THT|o.total THT #tht}, {thành lập mới 38 THT|o.new THT #thtn}, {chấm dứt hoạt động 21 THT|o.dissolved THT #thtd}; so với năm 2017 ({288 THT|o.total THT previous 2017 #tht17}) {tăng 5,9%|gr.o.total THT #thtg}.
- Về doanh thu: doanh thu bình quân {của HTX ước 2.150 triệu đồng/HTX/năm|rev #rev}, {tăng 4,9%|gr.rev #revg} so với năm 2017 ({2.050 triệu đồng|rev previous 2017 #rev17}). Doanh thu bình quân {của THT ước 268 triệu đồng/THT/năm|rev THT #trev}. Các HTX có doanh thu cao chủ yếu ở lĩnh vực vận tải, tín dụng và những HTX nông nghiệp có nhà máy chế biến cà phê, hồ tiêu, chanh dây.
- Về lãi: lãi bình quân {của HTX ước 168 triệu đồng/HTX/năm|profit #prof}; lãi bình quân {của THT ước 41 triệu đồng/THT/năm|profit THT #tprof}.
- Về thu nhập: thu nhập bình quân của người lao động thường xuyên {trong HTX ước 42 triệu đồng/người/năm|inc #inc}, {trong THT ước 27 triệu đồng/người/năm|inc THT #tinc}.
#### b) Về thành viên, lao động của hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác
- Ước đến 31/12/2018, tổng số {thành viên HTX là 15.930 người|m.total #mem}, {thành viên mới tham gia 2.214 người|m.new #memn}, {thành viên ra khỏi HTX 386 người|m.left #memo}; như vậy {thành viên tăng thêm 1.828 người|m.total change #memc} trong năm.
- Tổng số {lao động làm việc thường xuyên trong HTX 7.215 người|l.total #lab}, trong đó {lao động là thành viên HTX 4.386 người|l.members #labm}, chiếm {60,8%|s.l.members #labmp}.
- Tổng số {thành viên tham gia THT 4.620 người|m.total THT #tmem}. THT hoạt động theo mùa vụ nên lao động làm việc thường xuyên không nhiều, phần lớn là đổi công, góp công giữa các hộ.
#### c) Về trình độ cán bộ quản lý hợp tác xã
@ actual 2018
Tổng số {cán bộ quản lý HTX 1.070 người|g.total #mgr}, bình quân {mỗi HTX 5 người|x u="người" L="cán bộ quản lý bình quân mỗi HTX" #mgra}. {Trình độ sơ cấp, trung cấp 386 người|g.primaryIntermediate #g1}, {chiếm 36,1%|s.g.primaryIntermediate #g1p}; {trình độ cao đẳng, đại học trở lên 268 người|g.college #g2}, {chiếm 25%|s.g.college #g2p}; {chưa qua đào tạo 416 người|g.untrained #g3}, {chiếm 38,9%|s.g.untrained #g3p}. So với các năm trước, trình độ cán bộ đã được nâng lên, tuy nhiên ở vùng đồng bào dân tộc thiểu số nhiều giám đốc HTX vẫn điều hành bằng kinh nghiệm, chưa biết lập phương án sản xuất kinh doanh, chưa biết đọc báo cáo tài chính.
@ estimate 2018
### 2. Đánh giá theo lĩnh vực
Trong tổng số HTX ước đến cuối năm 2018, phân theo lĩnh vực như sau:
%table id=s style=md repeat=1
%cols . | . | !o.total | !s.o.total | !m.total | !rev u="triệu đồng/năm"
= TT | Lĩnh vực | Số HTX | Tỷ lệ (%) | Số thành viên (người) | Doanh thu bình quân (triệu đồng/HTX/năm)
1 | Nông nghiệp | 150 | 70,1 | 8.420 | 1.480 || - agriculture #s1
2 | Công nghiệp - tiểu thủ công nghiệp | 14 | 6,5 | 412 | 1.620 || - industryCrafts #s2
3 | Xây dựng | 8 | 3,7 | 143 | 3.240 || - construction #s3
4 | Thương mại, dịch vụ | 17 | 7,9 | 506 | 2.310 || - trade #s4
5 | Vận tải | 19 | 8,9 | 1.289 | 4.466 || - transport #s5
6 | Quỹ tín dụng nhân dân | 6 | 2,8 | 5.160 | 10.895 || - QTDND credit #s6
 | **Tổng cộng** | 214 | 100 | 15.930 | 2.150 || - #s0
%end
2.1. Lĩnh vực nông nghiệp
@ actual 2018 agriculture
Các HTX nông nghiệp hoạt động đa dạng: cung ứng cây giống, phân bón, thủy lợi, bảo vệ thực vật, thu mua và chế biến nông sản. {Có 46 HTX nông nghiệp|o.valueChain #vc} ký hợp đồng liên kết với doanh nghiệp, {chiếm 30,7%|s.o.valueChain #vcp} số HTX nông nghiệp; một số HTX được chứng nhận VietGAP, 4C, UTZ, hữu cơ. Tiêu biểu như HTX nông nghiệp Đoàn Kết (chanh dây xuất khẩu), HTX cà phê Nam Hồ (cà phê đặc sản), HTX rau Ninh Phước (rau củ cung ứng cho siêu thị). Tuy vậy, nhiều HTX mới thành lập chưa có trụ sở, chưa có tài sản chung, hoạt động dịch vụ chỉ ở mức mua chung phân bón theo vụ.
@ estimate 2018 trade
2.2. Lĩnh vực thương mại, dịch vụ
Các HTX kinh doanh vật tư, quản lý chợ, dịch vụ ăn uống, du lịch cộng đồng. Loại hình du lịch gắn với làng đồng bào Ba Na, Gia Rai được khách trong và ngoài nước quan tâm nhưng cơ sở lưu trú còn đơn sơ.
@ estimate 2018 transport
2.3. Lĩnh vực vận tải
Các HTX vận tải giữ ổn định các tuyến liên tỉnh đi Thành phố Hồ Chí Minh, Đà Nẵng, Bình Định, Đắk Lắk. Phần lớn HTX làm dịch vụ hỗ trợ, xã viên tự quản lý phương tiện; sức cạnh tranh giảm trước loại hình xe hợp đồng, xe trung chuyển trá hình.
@ actual 2018 credit QTDND
2.4. Lĩnh vực tín dụng
Sáu quỹ tín dụng nhân dân hoạt động an toàn, tổng {nguồn vốn 812 tỷ đồng|x u="triệu đồng" x1000 L="tổng nguồn vốn của quỹ tín dụng nhân dân" #qnv}, {dư nợ cho vay 655 tỷ đồng|x u="triệu đồng" x1000 L="dư nợ cho vay của quỹ tín dụng nhân dân" #qdn}, {nợ xấu 0,42%|x u="%" L="tỷ lệ nợ xấu của quỹ tín dụng nhân dân"}; là kênh dẫn vốn quan trọng cho các hộ thành viên ở vùng cà phê, hồ tiêu, góp phần đẩy lùi tín dụng đen.
@ estimate 2018
2.5. Các lĩnh vực còn lại
HTX công nghiệp - tiểu thủ công nghiệp, xây dựng có quy mô nhỏ, thiếu máy móc, đơn hàng không đều; các nghề dệt thổ cẩm, đan lát phụ thuộc vào khách du lịch và các dự án bảo tồn văn hóa. Một vài HTX xây dựng chuyển sang làm dịch vụ thu gom rác ở thị trấn nhưng mức phí thấp, không đủ chi.
### 3. Đánh giá tác động của hợp tác xã, tổ hợp tác tới thành viên, kinh tế hộ thành viên
Thứ nhất, HTX là cầu nối đưa tiến bộ kỹ thuật đến hộ sản xuất. Thông qua các lớp tập huấn, mô hình trình diễn do HTX phối hợp với ngành khuyến nông thực hiện, thành viên đã làm quen với tưới nước tiết kiệm, bón phân cân đối, trồng xen cây che bóng, tái canh cà phê bằng giống mới, quản lý dịch hại tổng hợp trên hồ tiêu.
Thứ hai, HTX giúp giảm chi phí đầu vào. Nhờ mua chung với số lượng lớn, thành viên được hưởng giá thấp hơn thị trường, được trả chậm đến cuối vụ mà không phải vay nóng. Đối với hộ nghèo, hộ đồng bào dân tộc thiểu số, đây là cách thiết thực để thoát khỏi vòng luẩn quẩn bán non sản phẩm.
Thứ ba, HTX góp phần ổn định đầu ra. Khi giá hồ tiêu, cà phê xuống thấp, những HTX có hợp đồng với doanh nghiệp vẫn bảo đảm thu mua theo giá sàn, thành viên yên tâm đầu tư chăm sóc vườn cây. Vai trò thương lượng của HTX ngày càng được khẳng định, nhất là trong xây dựng mã vạch, truy xuất nguồn gốc.
Thứ tư, HTX góp phần giữ vững an ninh chính trị, trật tự an toàn xã hội ở thôn, làng. Nhiều HTX có tổ chức đảng, đoàn thể; cán bộ HTX đồng thời là già làng, người có uy tín, vận động bà con không nghe kẻ xấu lôi kéo, cùng nhau giữ gìn rừng, nguồn nước.
Thứ năm, HTX tham gia tích cực vào xây dựng nông thôn mới: hiến đất làm đường, góp tiền bê tông hóa đường trục làng, làm hàng rào, chỉnh trang nhà rông, thu gom vỏ thuốc bảo vệ thực vật.
## II. KẾT QUẢ THỰC HIỆN PHÁP LUẬT VÀ CHÍNH SÁCH PHÁT TRIỂN KINH TẾ TẬP THỂ
### 1. Kết quả triển khai Luật Hợp tác xã và các văn bản hướng dẫn
Sau khi Luật Hợp tác xã năm 2012 có hiệu lực, Ủy ban nhân dân tỉnh đã ban hành nhiều văn bản chỉ đạo: {Kế hoạch số 2560/KH-UBND ngày 10/6/2015|ref} về phát triển kinh tế tập thể giai đoạn 2016-2020; {Quyết định số 427/QĐ-UBND ngày 04/7/2016|ref} phê duyệt đề án hỗ trợ HTX nông nghiệp; {Chỉ thị số 09/CT-UBND ngày 18/5/2017|ref} về tăng cường quản lý nhà nước đối với HTX. Việc chuyển đổi, tổ chức lại HTX theo Luật mới cơ bản hoàn thành; đến nay chỉ {còn 04 HTX chưa chuyển đổi|o.other actual L="HTX chưa chuyển đổi theo Luật HTX năm 2012"} do đang trong quá trình giải thể.
Công tác tuyên truyền được thực hiện qua Báo Gia Lai, Đài Phát thanh - Truyền hình tỉnh bằng tiếng phổ thông, tiếng Gia Rai và tiếng Ba Na; qua các hội nghị chuyên đề ở huyện, xã. Nội dung tập trung làm rõ sự khác nhau giữa HTX kiểu mới với HTX trước đây, quyền và nghĩa vụ của thành viên, nguyên tắc phân phối theo mức độ sử dụng sản phẩm, dịch vụ.
### 2. Công tác quản lý nhà nước về kinh tế tập thể
Ban Chỉ đạo phát triển kinh tế tập thể tỉnh do đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh làm Trưởng ban; Sở Kế hoạch và Đầu tư là cơ quan thường trực. Ở cấp huyện, phòng Tài chính - Kế hoạch thực hiện đăng ký HTX; phòng Nông nghiệp và Phát triển nông thôn (phòng Kinh tế) hướng dẫn chuyên môn. Việc đăng ký thực hiện theo cơ chế một cửa, rút ngắn thời gian cấp giấy chứng nhận.
Trong năm, cơ quan chức năng đã kiểm tra tình hình hoạt động của {31 HTX|x u="HTX" actual L="HTX được kiểm tra"}; qua kiểm tra chấn chỉnh việc ghi chép sổ sách, tổ chức đại hội thành viên thường niên, góp vốn điều lệ. Những HTX không hoạt động trong thời gian dài được hướng dẫn thủ tục giải thể; trường hợp cố tình không thực hiện thì xem xét giải thể bắt buộc.
### 3. Kết quả triển khai các chính sách hỗ trợ, ưu đãi
@ actual 2018-01/2018-06
- Chính sách đào tạo, bồi dưỡng nguồn nhân lực: trong 6 tháng đầu năm, {mở được 14 lớp|x u="lớp" L="lớp bồi dưỡng"} với {580 lượt người|x u="lượt người" L="lượt người được bồi dưỡng"} tham gia, kinh phí {1.160 triệu đồng|x u="triệu đồng" L="kinh phí bồi dưỡng"}; {hỗ trợ 07 HTX|x u="HTX" L="HTX được hỗ trợ đưa lao động trẻ về làm việc"} đưa lao động trẻ về làm việc.
- Chính sách tiếp cận vốn: Quỹ hỗ trợ phát triển HTX tỉnh cho {19 HTX|x u="HTX" L="HTX vay Quỹ hỗ trợ phát triển HTX"} vay {14,3 tỷ đồng|x u="triệu đồng" x1000 L="vốn Quỹ hỗ trợ phát triển HTX cho vay"}; các ngân hàng thương mại {dư nợ cho vay HTX là 96 tỷ đồng|x u="triệu đồng" x1000 2018-06-30 L="dư nợ ngân hàng cho vay HTX"}.
- Chính sách giao đất, cho thuê đất: {12 HTX được giao đất|o.other L="HTX được giao đất không thu tiền"}, {09 HTX được thuê đất|o.other L="HTX được thuê đất"} làm trụ sở, sân phơi, nhà kho. Nhiều huyện chưa bố trí được quỹ đất do vướng quy hoạch, thiếu kinh phí giải phóng mặt bằng.
- Chính sách xúc tiến thương mại: hỗ trợ {23 lượt HTX|x u="lượt HTX" L="lượt HTX tham gia hội chợ"} tham gia hội chợ, phiên chợ nông sản an toàn; hỗ trợ đăng ký nhãn hiệu cho cà phê, hồ tiêu, mật ong, gạo.
- Chính sách hỗ trợ ứng dụng khoa học, kỹ thuật: triển khai mô hình tưới nhỏ giọt, nhà màng, nhà lưới cho một số HTX rau, hoa; kết quả bước đầu tốt nhưng suất đầu tư lớn nên khó nhân rộng.
- Chính sách hỗ trợ thành lập mới: {hỗ trợ 26 HTX|x u="HTX" L="HTX được hỗ trợ thành lập mới"} với tổng số tiền {520 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ thành lập mới"}, {mỗi HTX 20 triệu đồng|x u="triệu đồng" L="mức hỗ trợ thành lập mới mỗi HTX"}.
@ estimate 2018
### 4. Hợp tác quốc tế về kinh tế tập thể
Dự án phát triển cà phê bền vững do tổ chức quốc tế tài trợ tiếp tục hỗ trợ kỹ thuật cho các HTX ở huyện Đak Đoa, Ia Grai; chuyên gia sang hướng dẫn quản trị, kế toán, nhưng kinh phí của dự án sắp kết thúc.
## III. CÁC TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
### 1. Tồn tại, hạn chế
- Số lượng HTX tăng nhanh nhưng chất lượng chưa tương xứng. Không ít HTX thành lập theo phong trào, để hoàn thành tiêu chí nông thôn mới hoặc để được thụ hưởng chính sách, chưa xuất phát từ nhu cầu thực sự của thành viên.
- Vốn điều lệ đăng ký cao nhưng góp thực tế thấp; tài sản chung ít, khả năng tích lũy hạn chế. HTX khó tiếp cận vốn ngân hàng vì không có tài sản bảo đảm, phương án kinh doanh thiếu thuyết phục.
- Liên kết giữa các HTX với nhau còn yếu, chưa hình thành được nhiều liên hiệp HTX theo ngành hàng. Liên kết với doanh nghiệp thiếu chặt chẽ, tình trạng bẻ kèo khi giá lên xuống vẫn xảy ra.
- Trình độ cán bộ quản lý chưa đáp ứng yêu cầu; việc chuyển giao thế hệ chậm. Người trẻ có trình độ ít mặn mà với HTX vì thu nhập thấp, không ổn định.
- Chế độ thông tin báo cáo thực hiện chưa nghiêm, số liệu giữa các ngành đôi lúc chưa khớp, gây khó khăn cho công tác tổng hợp, tham mưu.
### 2. Nguyên nhân
Về khách quan: giá nông sản chủ lực giảm sâu kéo dài, dịch bệnh trên hồ tiêu lan rộng, thời tiết cực đoan; hạ tầng vùng sản xuất kém; dân cư sống phân tán; mặt bằng dân trí thấp.
Về chủ quan: nhận thức của một bộ phận cán bộ, đảng viên và nhân dân về HTX kiểu mới chưa đầy đủ; cấp ủy, chính quyền một số nơi chưa thật sự quan tâm; bộ máy quản lý nhà nước về kinh tế tập thể mỏng, cán bộ kiêm nhiệm, thay đổi thường xuyên; nguồn lực thực hiện chính sách phân tán, chồng chéo, thủ tục còn rườm rà; bản thân nhiều HTX trông chờ, ỷ lại, chưa năng động tìm hướng đi.
## IV. ĐỀ XUẤT, KIẾN NGHỊ
- Đề nghị Chính phủ sớm sửa đổi, bổ sung các nghị định hướng dẫn Luật Hợp tác xã theo hướng đơn giản hóa thủ tục giải thể, làm rõ chế tài với HTX vi phạm chế độ báo cáo.
- Đề nghị Bộ Tài chính hướng dẫn việc xử lý tài sản không chia, công nợ của HTX cũ; miễn tiền chậm nộp thuế cho HTX đã ngừng hoạt động trước năm 2013.
- Đề nghị Bộ Kế hoạch và Đầu tư bố trí nguồn vốn trung hạn để đầu tư kết cấu hạ tầng cho HTX nông nghiệp vùng Tây Nguyên.
- Đề nghị Liên minh HTX Việt Nam hỗ trợ vốn vay từ Quỹ Trung ương và tổ chức các lớp đào tạo giám đốc HTX tại địa phương.
# Phần thứ hai
# KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2019
@ plan 2019
## I. DỰ BÁO NHỮNG THUẬN LỢI, KHÓ KHĂN
### 1. Thuận lợi
Kinh tế của tỉnh tiếp tục tăng trưởng; một số doanh nghiệp lớn đầu tư nhà máy chế biến rau quả, tạo nhu cầu vùng nguyên liệu ổn định, mở ra cơ hội liên kết cho HTX. Chủ trương của Đảng, chính sách của Nhà nước về phát triển kinh tế tập thể ngày càng hoàn thiện. Phong trào khởi nghiệp, Chương trình mỗi xã một sản phẩm tạo thêm động lực. Hạ tầng giao thông, thông tin liên lạc đến thôn, làng được cải thiện, người dân tiếp cận thị trường dễ hơn.
### 2. Khó khăn
Thị trường nông sản còn biến động khó lường; biến đổi khí hậu gây hạn hán, lốc xoáy; nguồn lực hỗ trợ từ ngân sách hạn hẹp. Năng lực nội tại của HTX chưa thể cải thiện trong ngắn hạn. Cạnh tranh từ doanh nghiệp và thương lái rất gay gắt.
## II. ĐỊNH HƯỚNG CHUNG
Tiếp tục phát triển kinh tế tập thể đa dạng về hình thức, quy mô, lĩnh vực, trong đó lấy HTX nông nghiệp làm nòng cốt; coi trọng chất lượng hơn số lượng. Khuyến khích HTX sáp nhập, liên kết thành liên hiệp HTX; thu hút doanh nghiệp tham gia HTX; đẩy mạnh ứng dụng công nghệ cao, sản xuất an toàn theo chuỗi.
## III. MỤC TIÊU TỔNG QUÁT
Tạo chuyển biến rõ nét về hiệu quả hoạt động của khu vực kinh tế tập thể, tăng thu nhập cho thành viên, góp phần chuyển dịch cơ cấu kinh tế nông thôn, bảo đảm an sinh xã hội và củng cố hệ thống chính trị cơ sở.
## IV. MỘT SỐ MỤC TIÊU CỤ THỂ
- {Thành lập mới 45 HTX|o.new #pnew}, {01 liên hiệp HTX|o.new LHHTX #plhn} và {30 THT|o.new THT #pthtn}; {giải thể 15 HTX|o.dissolved #pdis} yếu kém, không hoạt động. Đến cuối năm 2019 toàn tỉnh {có 244 HTX|o.total #pn}, {02 liên hiệp HTX|o.total LHHTX #plh}, {320 THT|o.total THT #ptht}.
- {Doanh thu bình quân của HTX đạt 2.300 triệu đồng/năm|rev #prev}, {tăng 7%|gr.rev #prevg}; {lãi bình quân đạt 180 triệu đồng/HTX/năm|profit #pprof}.
- {Thu nhập bình quân của lao động thường xuyên trong HTX đạt 45 triệu đồng/người/năm|inc #pinc}.
- {Thu hút thêm 1.500 thành viên|m.new} tham gia HTX; {giải quyết việc làm cho 7.800 lao động|l.total #plab}.
- {Tỷ lệ HTX hoạt động hiệu quả đạt 55% trở lên|s.o.effective min}; {tỷ lệ HTX nông nghiệp liên kết theo chuỗi đạt 35%|s.o.valueChain agriculture}.
- {Tỷ lệ cán bộ quản lý HTX có trình độ sơ cấp, trung cấp đạt 40%|s.g.primaryIntermediate}; {trình độ cao đẳng, đại học trở lên đạt 28%|s.g.college}.
## V. CÁC GIẢI PHÁP CHỦ YẾU
### 1. Nâng cao nhận thức về kinh tế tập thể
Đổi mới nội dung, phương thức tuyên truyền theo hướng người thật, việc thật; đưa cán bộ, nông dân đi tham quan HTX làm ăn giỏi. Đưa nội dung về HTX vào chương trình bồi dưỡng của trường chính trị tỉnh và trung tâm bồi dưỡng chính trị các huyện. Phát hành tài liệu song ngữ, dễ hiểu, dễ nhớ cho đồng bào dân tộc thiểu số.
### 2. Hoàn thiện cơ chế, chính sách
Rà soát các chính sách hiện hành, kiến nghị sửa đổi những nội dung chồng chéo. Xây dựng nghị quyết của Hội đồng nhân dân tỉnh về chính sách đặc thù hỗ trợ HTX nông nghiệp. Ưu tiên bố trí vốn lồng ghép từ các chương trình mục tiêu quốc gia. Nghiên cứu cơ chế để HTX được nhận khoán quản lý công trình thủy lợi nhỏ, chợ nông thôn, nước sạch tập trung.
### 3. Nâng cao năng lực nội tại của hợp tác xã
Hướng dẫn HTX hoàn thiện điều lệ, xây dựng phương án kinh doanh, mở rộng dịch vụ phục vụ thành viên; công khai tài chính; thực hiện chế độ kiểm toán đối với HTX có quy mô lớn. Khuyến khích HTX tăng vốn góp, kết nạp thêm thành viên là doanh nghiệp, cán bộ kỹ thuật. Đào tạo nghề giám đốc HTX; thí điểm thuê giám đốc điều hành ở những HTX có doanh thu lớn.
### 4. Phát triển chuỗi giá trị và thị trường
Xác định các ngành hàng chủ lực của từng huyện để tổ chức HTX: cà phê ở Chư Prông, Đak Đoa; hồ tiêu ở Chư Sê, Chư Pưh; rau, hoa ở Đak Pơ, An Khê; lúa ở Phú Thiện, Ayun Pa; cây ăn quả ở Ia Grai, Mang Yang. Kết nối HTX với nhà máy, siêu thị, bếp ăn tập thể; tổ chức hội nghị cung cầu; hỗ trợ HTX đưa sản phẩm lên sàn giao dịch điện tử.
### 5. Củng cố tổ chức, bộ máy quản lý nhà nước
Bố trí cán bộ chuyên trách theo dõi kinh tế tập thể ở các huyện; phân định rõ trách nhiệm giữa phòng Tài chính - Kế hoạch và phòng Nông nghiệp. Định kỳ giao ban, đánh giá; xây dựng cơ sở dữ liệu chung về HTX trên địa bàn tỉnh. Tăng cường thanh tra, kiểm tra, xử lý nghiêm HTX vi phạm pháp luật.
### 6. Phát huy vai trò của Liên minh HTX, Mặt trận và các đoàn thể
Liên minh HTX tỉnh thực hiện tốt chức năng đại diện, bảo vệ quyền lợi thành viên; tư vấn, hỗ trợ; mở rộng Quỹ hỗ trợ phát triển HTX. Mặt trận Tổ quốc, Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên vận động hội viên, đoàn viên tham gia, mỗi tổ chức chỉ đạo xây dựng mô hình điểm.
## VI. TỔ CHỨC THỰC HIỆN
Sở Kế hoạch và Đầu tư chủ trì theo dõi, đôn đốc, tổng hợp báo cáo. Sở Nông nghiệp và Phát triển nông thôn, Sở Công Thương, Sở Giao thông vận tải, Ngân hàng Nhà nước chi nhánh tỉnh phụ trách HTX thuộc lĩnh vực quản lý. Sở Tài chính cân đối kinh phí. Ủy ban nhân dân các huyện, thị xã, thành phố xây dựng kế hoạch cụ thể, chịu trách nhiệm về tình hình phát triển kinh tế tập thể trên địa bàn.
Trên đây là Kế hoạch phát triển kinh tế tập thể năm 2019 của tỉnh Gia Lai, kính báo cáo Bộ Kế hoạch và Đầu tư xem xét, tổng hợp./.
`,
  relations: [
    ['change', { change: 'nc', now: 'n', before: 'n17' }],
    ['flow', { start: 'n17', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['flow', { start: 'tht17', plus: ['thtn'], minus: ['thtd'], end: 'tht' }],
    ['growth', { rate: 'thtg', now: 'tht', before: 'tht17' }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev17' }],
    ['net', { change: 'memc', plus: ['memn'], minus: ['memo'] }],
    ['share', { share: 'labmp', part: 'labm', base: 'lab' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3'] }],
    ...['g1', 'g2', 'g3'].map((id) => ['share', { share: `${id}p`, part: id, base: 'mgr' }]),
    ['partition', { whole: 's0.2', parts: [1, 2, 3, 4, 5, 6].map((r) => `s${r}.2`) }],
    ['partition', { whole: 's0.4', parts: [1, 2, 3, 4, 5, 6].map((r) => `s${r}.4`) }],
    ...[1, 2, 3, 4, 5, 6].map((r) => ['share', { share: `s${r}.3`, part: `s${r}.2`, base: 's0.2' }]),
    ['mean', { mean: 's0.5', values: [1, 2, 3, 4, 5, 6].map((r) => `s${r}.5`), weights: [1, 2, 3, 4, 5, 6].map((r) => `s${r}.2`) }],
    ['equal', { facts: ['n', 's0.2'] }], ['equal', { facts: ['mem', 's0.4'] }], ['equal', { facts: ['rev', 's0.5'] }],
    ['share', { share: 'vcp', part: 'vc', base: 's1.2' }],
    ['product', { total: 'mgr', count: 'n', average: 'mgra' }],
    ['flow', { start: 'n', plus: ['pnew'], minus: ['pdis'], end: 'pn' }],
    ['flow', { start: 'lh', plus: ['plhn'], end: 'plh' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['less', { small: 'n6', large: 'n' }], ['less', { small: 'prof', large: 'rev' }], ['less', { small: 'tprof', large: 'trev' }], ['less', { small: 'qdn', large: 'qnv' }]
  ],
  clean: [
    { what: '166 + 57 - 9 = 214 and 214 + 45 - 15 = 244', at: ['n17', 'n', 'pn'] },
    { what: 'the table adds up, its mean revenue is weighted right', at: ['s0.2', 's0.5'] },
    { what: '305 groups and 30 more do not make 320: some will end', at: ['tht', 'pthtn', 'ptht'] },
    { what: '7 % is 2.300/2.150 = 6,98 %', at: ['prevg'] }
  ]
}
