// Another subject: relief after a storm. Cooperatives are named as helpers and as payers, no figure of the sector.
export default {
  sound: true,
  layout: { format: 'txt', wrap: 84, letterhead: 'columns', centre: true, pageLines: 50, pageMark: '- # -' },
  document: {
    kind: 'BÁO CÁO', number: '417/BC-UBND', date: '2024-09-30', issuer: 'Ủy ban nhân dân huyện Vân Hải', place: 'Vân Hải', level: 'huyện',
    title: 'Kết quả khắc phục hậu quả cơn bão số 3 trên địa bàn huyện', year: 2024, planYear: null, signer: 'Nguyễn Đức Tiệp', signerRole: 'CHỦ TỊCH',
    recipients: ['UBND tỉnh', 'Ban Chỉ huy PCTT và TKCN tỉnh', 'TT Huyện ủy, TT HĐND huyện', 'Lưu: VT']
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN VÂN HẢI'], number: 'Số: 417/BC-UBND', place: 'Vân Hải, ngày 30 tháng 9 năm 2024', kind: 'BÁO CÁO', title: ['Kết quả khắc phục hậu quả cơn bão số 3 trên địa bàn huyện'] },
  sign: { recipients: ['UBND tỉnh', 'Ban Chỉ huy PCTT và TKCN tỉnh', 'TT Huyện ủy, TT HĐND huyện', 'Lưu: VT'], lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Đức Tiệp' },
  text: `
Thực hiện {Công điện số 92/CĐ-TTg ngày 10/9/2024|ref} của Thủ tướng Chính phủ và chỉ đạo của UBND tỉnh Quảng Ninh, UBND huyện Vân Hải báo cáo kết quả khắc phục hậu quả cơn bão số 3 (Yagi) như sau:
## I. TÌNH HÌNH THIỆT HẠI
Bão đổ bộ trực tiếp vào huyện chiều ngày 07/9/2024 với sức gió cấp 13, giật cấp 16, kéo dài gần 6 giờ. Thiệt hại ban đầu:
- Về người: không có người chết; 17 người bị thương, đã được cấp cứu tại trung tâm y tế huyện.
- Về nhà ở: 2.846 nhà bị tốc mái, hư hỏng; 41 nhà sập đổ hoàn toàn. Trụ sở 5 xã, 12 điểm trường, 3 trạm y tế bị tốc mái.
- Về nuôi trồng thủy sản: hơn 1.100 ô lồng bè bị cuốn trôi, khoảng 780 ha mặt nước bị thiệt hại trên 70%. Các hộ nuôi, doanh nghiệp và hợp tác xã nuôi biển đang kê khai, xã xác nhận, chưa có số liệu tổng hợp riêng.
- Về lâm nghiệp: 3.420 ha rừng keo bị gãy đổ; ước giá trị 214 tỷ đồng.
- Về lưới điện: đổ 326 cột trung, hạ thế, mất điện toàn huyện trong 4 ngày.
Tổng giá trị thiệt hại ước tính 1.265 tỷ đồng, bằng 42% giá trị sản xuất nông, lâm, thủy sản của huyện năm 2023.
## II. CÔNG TÁC KHẮC PHỤC
### 1. Cứu trợ, ổn định đời sống
Huyện huy động 1.450 lượt bộ đội, dân quân, công an, đoàn viên giúp dân dọn dẹp, lợp lại nhà. Đã cấp 35 tấn gạo, 2.200 thùng nước uống, 4.100 suất quà; hỗ trợ 41 hộ có nhà sập mỗi hộ 60 triệu đồng để dựng lại nhà. Hội Chữ thập đỏ, Mặt trận Tổ quốc tiếp nhận 8,3 tỷ đồng tiền ủng hộ, đã phân bổ 6,9 tỷ đồng, đạt 83,1%.
Hợp tác xã vận tải Cửa Ông cùng một số chủ xe chở hàng cứu trợ không lấy tiền; Hợp tác xã điện năng Hạ Long Xanh cử thợ phối hợp với Điện lực dựng lại cột, đóng điện trở lại cho các thôn ven biển trước ngày 12/9/2024.
### 2. Vệ sinh môi trường, phòng dịch
Trung tâm Y tế phun khử khuẩn 68 khu dân cư, cấp 500 kg hóa chất xử lý nước. Công ty môi trường và hợp tác xã vệ sinh môi trường thị trấn thu gom 2.300 m3 rác, cây đổ trong tuần đầu.
### 3. Hỗ trợ khôi phục sản xuất
Căn cứ {Nghị định số 02/2017/NĐ-CP ngày 09/01/2017|ref} của Chính phủ, các xã đã lập danh sách đề nghị hỗ trợ. Đợt 1, huyện trích ngân sách dự phòng 15 tỷ đồng; tiền chuyển qua tài khoản của hộ dân, doanh nghiệp, hợp tác xã có thiệt hại được xác nhận. Ngân hàng thương mại trên địa bàn khoanh nợ, giãn nợ cho 612 khách hàng với dư nợ 940 tỷ đồng, giảm lãi suất từ 0,5% đến 2%/năm.
### 4. Khôi phục hạ tầng thiết yếu
Lực lượng giao thông, bộ đội công binh thông tuyến đường ven biển sau ba ngày; các điểm sạt lở trên đường lên đảo được rào chắn, cử người canh gác. Ngành viễn thông huy động xe phát sóng lưu động, khôi phục liên lạc cho các xã đảo. Nhà máy nước hoạt động trở lại nhờ máy phát điện dự phòng; những nơi chưa có nước sạch được cấp nước bằng xe bồn, tàu. Trường học tổ chức dọn dẹp, cho học sinh trở lại lớp theo hình thức cuốn chiếu; sách vở bị ướt được các nhà xuất bản, tổ chức thiện nguyện tặng bù.
Chợ trung tâm và cảng cá mở cửa trở lại trong tuần; giá lương thực, thực phẩm, vật liệu được niêm yết, quản lý thị trường kiểm tra, không để xảy ra đầu cơ, nâng giá. Công tác bảo vệ tài sản của người dân trong những ngày mất điện được công an, dân quân tuần tra thường xuyên, không xảy ra trộm cắp.
## III. KHÓ KHĂN, ĐỀ NGHỊ
Nguồn vật liệu lợp khan hiếm, giá tôn tăng 20 - 25%. Số thợ lành nghề thiếu, nhiều nhà chưa lợp xong. Việc kê khai thiệt hại thủy sản gặp khó vì nhiều hộ không đăng ký lồng bè.
Đề nghị UBND tỉnh hỗ trợ thêm 120 tỷ đồng để khôi phục hạ tầng thiết yếu; đề nghị Ngân hàng Nhà nước chỉ đạo tiếp tục cơ cấu lại thời hạn trả nợ cho người nuôi biển đến hết năm 2026.
## IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
1. Hoàn thành sửa chữa trường học, trạm y tế trước ngày 15/10/2024.
2. Quy hoạch lại khu nuôi biển, giao khu vực biển đúng đối tượng, thay phao xốp bằng vật liệu HDPE.
3. Thu dọn rừng gãy đổ, phòng cháy rừng trong mùa hanh khô; trồng lại rừng từ vụ xuân năm 2025.
4. Rà soát phương án sơ tán, nâng cấp hệ thống loa truyền thanh tại 22 thôn ven biển.
UBND huyện Vân Hải trân trọng báo cáo./.
`
}
