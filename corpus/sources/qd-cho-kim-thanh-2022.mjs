// Another subject: a decision that carries a plan for market works; a cooperative is the builder and operator.
const recipients = ['Như Điều 4', 'Sở Công Thương (b/c)', 'TT Huyện ủy, TT HĐND huyện (b/c)', 'Lưu: VT, KT&HT']
export default {
  sound: true,
  layout: { format: 'txt', wrap: 0, letterhead: 'linear' },
  document: {
    kind: 'QUYẾT ĐỊNH', number: '1745/QĐ-UBND', date: '2022-06-03', issuer: 'Ủy ban nhân dân huyện Kim Thanh', place: 'Kim Thanh', level: 'huyện',
    title: 'Về việc phê duyệt Phương án chuyển đổi mô hình quản lý, đầu tư xây dựng chợ Nam Kim', year: 2022, planYear: null, signer: 'Đoàn Văn Hưởng', signerRole: 'CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN KIM THANH'], number: 'Số: 1745/QĐ-UBND', place: 'Kim Thanh, ngày 03 tháng 6 năm 2022', kind: 'QUYẾT ĐỊNH', title: ['Về việc phê duyệt Phương án chuyển đổi mô hình quản lý, đầu tư xây dựng chợ Nam Kim', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN'] },
  sign: { recipients, lines: ['CHỦ TỊCH'], name: 'Đoàn Văn Hưởng' },
  text: `
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Căn cứ {Nghị định số 02/2003/NĐ-CP ngày 14/01/2003|ref} của Chính phủ về phát triển và quản lý chợ; {Nghị định số 114/2009/NĐ-CP ngày 23/12/2009|ref} sửa đổi, bổ sung một số điều;
Xét đề nghị của Phòng Kinh tế và Hạ tầng tại {Tờ trình số 58/TTr-KTHT ngày 27/5/2022|ref},
> QUYẾT ĐỊNH:
**Điều 1.** Phê duyệt Phương án chuyển đổi mô hình quản lý chợ Nam Kim từ Ban Quản lý chợ sang Hợp tác xã thương mại dịch vụ Nam Kim với các nội dung chính sau:
1. Hiện trạng: Chợ hạng 3, diện tích 4.860 m2, gồm 1 nhà lồng 1.200 m2 và 38 ki-ốt; 246 hộ kinh doanh, trong đó 172 hộ cố định, 74 hộ buôn bán theo phiên. Chợ xây dựng năm 1998, đã xuống cấp; thu phí năm 2021 được 685 triệu đồng, chi 590 triệu đồng.
2. Tổng mức đầu tư xây mới: 27,4 tỷ đồng; trong đó vốn của hợp tác xã 9,6 tỷ đồng, vốn vay ngân hàng 12 tỷ đồng, tiền ứng trước của hộ kinh doanh 5,8 tỷ đồng. Ngân sách nhà nước không hỗ trợ.
3. Quy mô: 2 nhà lồng cao 1 tầng, 64 ki-ốt, bãi xe 800 m2, nhà thu gom rác 60 m2, hệ thống phòng cháy chữa cháy.
4. Thời gian xây dựng: 12 tháng kể từ ngày bàn giao mặt bằng; thời hạn khai thác: 30 năm.
**Điều 2.** Phương án tài chính:
1. Giá dịch vụ sử dụng diện tích bán hàng: ki-ốt mặt tiền 95.000 đồng/m2/tháng; quầy trong nhà lồng 60.000 đồng/m2/tháng; hàng rong, hàng phiên 5.000 đồng/lượt. Hằng năm được điều chỉnh không quá 5%.
2. Tiền thuê đất: miễn 3 năm đầu, từ năm thứ tư nộp 212 triệu đồng/năm.
3. Thời gian hoàn vốn dự kiến 13,5 năm.
**Điều 3.** Trách nhiệm của các bên:
1. Hợp tác xã thương mại dịch vụ Nam Kim bố trí chợ tạm cho 246 hộ trước ngày 15/7/2022; ưu tiên các hộ đang kinh doanh được bốc thăm vị trí; không thu thêm khoản nào ngoài phương án.
2. UBND xã Nam Kim vận động các hộ chấp hành, bảo đảm an ninh trật tự, vệ sinh an toàn thực phẩm.
3. Phòng Tài chính - Kế hoạch thẩm định giá trị tài sản còn lại của chợ cũ (tạm tính 1,13 tỷ đồng), hướng dẫn hợp tác xã hoàn trả ngân sách trong 24 tháng.
4. Ban Quản lý chợ giải thể sau khi bàn giao; 5 nhân viên hợp đồng được hợp tác xã tiếp nhận, bố trí việc làm.
**Điều 4.** Chánh Văn phòng HĐND và UBND huyện, Trưởng các phòng, Chủ tịch UBND xã Nam Kim và Giám đốc Hợp tác xã thương mại dịch vụ Nam Kim chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.
`
}
