// Another subject: health insurance in a ward. Cooperatives pay for their workers; no figure of the sector.
const recipients = ['UBND quận', 'Bảo hiểm xã hội quận', 'TT Đảng ủy, HĐND phường', 'Các khu phố', 'Lưu: VT']
export default {
  sound: true,
  layout: { format: 'txt', wrap: 78, letterhead: 'columns', table: 'spaces' },
  document: {
    kind: 'KẾ HOẠCH', number: '31/KH-UBND', date: '2023-02-15', issuer: 'Ủy ban nhân dân phường An Lạc Tây', place: 'An Lạc Tây', level: 'phường',
    title: 'Phát triển đối tượng tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế năm 2023', year: 2022, planYear: 2023, signer: 'Huỳnh Tấn Đạt', signerRole: 'CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG AN LẠC TÂY'], number: 'Số: 31/KH-UBND', place: 'An Lạc Tây, ngày 15 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: ['Phát triển đối tượng tham gia bảo hiểm xã hội tự nguyện,', 'bảo hiểm y tế năm 2023'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Huỳnh Tấn Đạt' },
  text: `
Thực hiện {Quyết định số 546/QĐ-TTg ngày 29/4/2022|ref} của Thủ tướng Chính phủ về việc giao chỉ tiêu tỷ lệ bao phủ bảo hiểm y tế giai đoạn 2022-2025 và {Kế hoạch số 22/KH-UBND ngày 31/01/2023|ref} của UBND quận, UBND phường An Lạc Tây xây dựng kế hoạch năm 2023 như sau:
## I. KẾT QUẢ NĂM 2022
Đến 31/12/2022, toàn phường có 21.846 người tham gia bảo hiểm y tế, đạt tỷ lệ bao phủ 91,2% dân số; 412 người tham gia bảo hiểm xã hội tự nguyện, tăng 96 người so với năm 2021, đạt 103% kế hoạch. Nhóm học sinh, sinh viên đạt 99,6%; nhóm hộ gia đình đạt 78,4%; nhóm hộ nghèo, cận nghèo đạt 100%.
Tổng số tiền thu bảo hiểm y tế hộ gia đình là 6,85 tỷ đồng. Còn 2.108 người chưa tham gia, chủ yếu là lao động tự do, người bán hàng rong, tài xế xe công nghệ.
## II. MỤC TIÊU NĂM 2023
1. Tỷ lệ bao phủ bảo hiểm y tế đạt từ 92,5% dân số trở lên.
2. Phát triển mới 150 người tham gia bảo hiểm xã hội tự nguyện, nâng tổng số lên 562 người.
3. Trên 90% người tham gia bảo hiểm y tế có hồ sơ sức khỏe điện tử.
Phân bổ chỉ tiêu cho các khu phố:
%table id=k style=spaces repeat=1
%widths 4 16 14 18 18
= TT | Khu phố | Số dân | Chỉ tiêu BHYT mới | Chỉ tiêu BHXH mới
1 | Khu phố 1 | 5.210 | 96 | 32
2 | Khu phố 2 | 4.875 | 88 | 30
3 | Khu phố 3 | 6.340 | 121 | 41
4 | Khu phố 4 | 7.529 | 140 | 47
 | Cộng | 23.954 | 445 | 150
%end
## III. NHIỆM VỤ, GIẢI PHÁP
### 1. Đối với người lao động trong các cơ sở sản xuất, kinh doanh
Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn có trách nhiệm đóng bảo hiểm xã hội, bảo hiểm y tế bắt buộc cho người lao động theo hợp đồng; mức đóng bảo hiểm y tế bằng 4,5% tiền lương tháng, trong đó người sử dụng lao động đóng 3%, người lao động đóng 1,5%. Hợp tác xã vận tải An Lạc, Hợp tác xã thu gom rác Bình Trị được vận động mua thẻ cho toàn bộ tài xế, công nhân quét dọn chưa có thẻ. Đơn vị chậm đóng quá 3 tháng sẽ bị lập biên bản, kiến nghị xử phạt.
### 2. Đối với hộ gia đình
Áp dụng mức giảm dần: người thứ nhất đóng 804.600 đồng/năm, người thứ hai, thứ ba, thứ tư đóng lần lượt bằng 70%, 60%, 50% của người thứ nhất. Các đại lý thu đến từng nhà vào buổi tối; mỗi đại lý phấn đấu vận động ít nhất 15 người/tháng.
Tổ vận động chia thành các nhóm nhỏ, mỗi nhóm có một cán bộ khu phố, một hội viên phụ nữ hoặc nông dân, một nhân viên đại lý thu; nắm hoàn cảnh từng hộ trước khi đến, chọn thời điểm phù hợp, giải thích bằng những ví dụ gần gũi về người thật đã được quỹ bảo hiểm chi trả khi ốm nặng. Với những hộ còn băn khoăn về chất lượng khám chữa bệnh, tổ mời trạm y tế cùng tham gia, trả lời tại chỗ. Danh sách người hết hạn thẻ được lập từ trước để nhắc đóng tiếp, tránh gián đoạn quyền lợi năm năm liên tục.
### 3. Hỗ trợ kinh phí
Ngân sách phường và nguồn xã hội hóa hỗ trợ 30% mức đóng cho 85 người lao động tự do có hoàn cảnh khó khăn, dự kiến 20,5 triệu đồng. Mạnh thường quân đã đăng ký tặng 60 thẻ bảo hiểm y tế trị giá 48,276 triệu đồng.
## IV. TỔ CHỨC THỰC HIỆN
Thành lập Tổ vận động gồm 18 thành viên do đồng chí Phó Chủ tịch UBND phường làm Tổ trưởng; họp ngày 25 hằng tháng. Công chức Lao động - Thương binh và Xã hội tham mưu báo cáo quý trước ngày 20 của tháng cuối quý./.
`
}
