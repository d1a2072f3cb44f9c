// An urban district's plan that holds nothing but targets and tasks; sound.
const recipients = ['UBND thành phố', 'Sở KH&ĐT thành phố', 'TT. Quận ủy', 'TT. HĐND quận', 'UBND các phường', 'Lưu: VT, KT']
export default {
  sound: true,
  layout: { format: 'md', wrap: 0, letterhead: 'linear', residue: 'hash' },
  context: 'plan 2021',
  document: {
    kind: 'KẾ HOẠCH', number: '27/KH-UBND', date: '2021-02-22', issuer: 'Ủy ban nhân dân quận Bình Thới', place: 'Bình Thới', level: 'quận',
    title: 'Đổi mới, phát triển kinh tế tập thể trên địa bàn quận năm 2021', year: 2021, planYear: 2021, signer: 'Lê Nguyễn Tường Vy', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'QUẬN BÌNH THỚI'], number: 'Số: 27/KH-UBND', place: 'Bình Thới, ngày 22 tháng 02 năm 2021', kind: 'KẾ HOẠCH', title: ['Đổi mới, phát triển kinh tế tập thể trên địa bàn quận năm 2021'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lê Nguyễn Tường Vy' },
  text: `
Thực hiện {Kết luận số 70-KL/TW ngày 09 tháng 3 năm 2020|ref} của Bộ Chính trị và {Kế hoạch số 19/KH-UBND ngày 29 tháng 01 năm 2021|ref} của Ủy ban nhân dân thành phố Cần Thơ, Ủy ban nhân dân quận Bình Thới xây dựng Kế hoạch đổi mới, phát triển kinh tế tập thể năm 2021:
## I. MỤC ĐÍCH, YÊU CẦU
1. Tiếp tục đổi mới, nâng cao hiệu quả kinh tế tập thể, phù hợp với đặc thù đô thị; gắn với chỉnh trang đô thị và chuyển dịch cơ cấu lao động.
2. Việc triển khai phải đồng bộ, rõ người, rõ việc, rõ thời gian hoàn thành.
## II. CHỈ TIÊU NĂM 2021
- {Phát triển mới 02 hợp tác xã|o.new} (ưu tiên lĩnh vực vận tải và môi trường) và {03 tổ hợp tác|o.new THT}.
- {Củng cố 04 hợp tác xã yếu|o.weak actual 2020 A=status:plan,period:2021}; {giải thể bắt buộc 01 hợp tác xã|o.dissolved} không hoạt động trong 12 tháng liên tục.
- {Tổng số hợp tác xã đến cuối năm là 19|o.total #n}, {tổ hợp tác là 26|o.total THT}; thu hút {từ 1.150 thành viên trở lên|m.total min}.
- {Doanh thu bình quân của hợp tác xã tăng từ 6% đến 8%|gr.rev to} so với năm 2020; {lợi nhuận bình quân tăng tối thiểu 5%|gr.profit min}.
- {Thu nhập bình quân của lao động làm việc thường xuyên đạt 5,8 triệu đồng/người/tháng|inc}.
- {Nợ xấu của quỹ tín dụng nhân dân không quá 1,5%|x QTDND credit max u="%" L="tỷ lệ nợ xấu của quỹ tín dụng nhân dân"}.
- {Ít nhất 50% số cán bộ quản lý hợp tác xã|s.g.trained min} được bồi dưỡng nghiệp vụ; {20% có trình độ cao đẳng, đại học|s.g.college}.
- {100% hợp tác xã|s.o.other L="HTX thực hiện báo cáo"} thực hiện chế độ báo cáo theo {Thông tư số 01/2020/TT-BKHĐT ngày 19 tháng 02 năm 2020|ref}.
## III. NHIỆM VỤ TRỌNG TÂM
### 1. Công tác tuyên truyền
Phòng Văn hóa và Thông tin mở chuyên mục về kinh tế tập thể trên cổng thông tin điện tử quận, {mỗi quý ít nhất 02 tin, bài|x u="tin, bài" min L="tin, bài mỗi quý" fringe}. Liên đoàn Lao động, Hội Nông dân quận lồng ghép trong sinh hoạt định kỳ.
### 2. Hỗ trợ hợp tác xã
Phòng Kinh tế tư vấn thủ tục đăng ký, hướng dẫn sáp nhập các hợp tác xã vận tải nhỏ. Bố trí {ngân sách quận 350 triệu đồng|x u="triệu đồng" L="ngân sách hỗ trợ HTX"} hỗ trợ hợp tác xã tham gia hội chợ, mua phần mềm kế toán. Ngân hàng Chính sách xã hội quận ưu tiên hộ thành viên vay vốn.
### 3. Quản lý nhà nước
Kiểm tra {tối thiểu 05 hợp tác xã|x u="HTX" min L="HTX được kiểm tra"} trong năm; xử lý các hợp tác xã chậm nộp báo cáo. Rà soát đất công, cho thuê làm điểm đỗ xe, điểm tập kết rác.
### 4. Phát triển mô hình gắn với đô thị
Chọn các tuyến đường, khu dân cư có nhu cầu để thành lập tổ hợp tác giữ xe, tổ hợp tác thu gom rác dân lập, tổ hợp tác sửa chữa nhà, nấu ăn; khi đủ điều kiện thì nâng lên hợp tác xã. Khuyến khích các hộ trồng hoa kiểng, rau mầm, nuôi cá cảnh cùng góp vốn làm thương hiệu chung, tham gia đường hoa, chợ hoa, phố đi bộ. Vận động các chủ xe nhỏ lẻ vào hợp tác xã để được bảo vệ quyền lợi, mua bảo hiểm, bảo dưỡng với giá tốt.
Các phường chủ động khảo sát, giới thiệu địa điểm; không để xảy ra tình trạng thành lập cho đủ chỉ tiêu rồi không hoạt động. Nơi nào có hợp tác xã yếu kéo dài thì lãnh đạo phường trực tiếp làm việc, xác định nguyên nhân, thống nhất hướng củng cố hoặc giải thể.
### 5. Ứng dụng công nghệ
Hỗ trợ hợp tác xã sử dụng hóa đơn điện tử, chữ ký số, phần mềm quản lý thành viên; vận động thanh toán qua ngân hàng. Xây dựng bản đồ các hợp tác xã trên cổng thông tin quận để người dân dễ tìm kiếm dịch vụ. Phối hợp với trường đại học trên địa bàn đưa sinh viên đến hợp tác xã thực tập, giúp thiết kế nhãn mác, chụp ảnh sản phẩm.
## IV. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN
Kinh phí từ dự toán năm 2021 đã giao cho các đơn vị và nguồn hợp pháp khác. Phòng Kinh tế là cơ quan thường trực, báo cáo trước ngày 20 tháng 6 và ngày 05 tháng 12. Quá trình thực hiện nếu vướng mắc, các đơn vị phản ánh về Phòng Kinh tế để tổng hợp, trình Ủy ban nhân dân quận xem xét./.
`,
  clean: [
    { what: 'targets alone: nothing to hold against them', at: ['n'] }
  ]
}
