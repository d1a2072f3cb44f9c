// A city looks back on fifteen years of a Party resolution: milestone years, "gấp … lần", old and new words; sound.
const recipients = ['Ban Thường vụ Thành ủy', 'UBND tỉnh', 'Sở Kế hoạch và Đầu tư', 'Lưu: VT, KT']
export default {
  sound: true,
  layout: { format: 'md', wrap: 0, residue: 'hash', letterhead: 'linear', table: 'md', noteStyle: 'sup' },
  context: 'actual 2016',
  document: {
    kind: 'BÁO CÁO', number: '96/BC-UBND', date: '2017-03-22', issuer: 'Ủy ban nhân dân thành phố Quốc Hòa', place: 'Quốc Hòa', level: 'thành phố',
    title: 'Tổng kết 15 năm thực hiện Nghị quyết Trung ương 5 khóa IX về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể', year: 2016, planYear: null, signer: 'Trịnh Hữu Bằng', signerRole: 'CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ QUỐC HÒA'], number: 'Số: 96/BC-UBND', place: 'Quốc Hòa, ngày 22 tháng 3 năm 2017', kind: 'BÁO CÁO', title: ['Tổng kết 15 năm thực hiện Nghị quyết Trung ương 5 khóa IX về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trịnh Hữu Bằng' },
  text: `
Thực hiện {Kế hoạch số 41-KH/TU ngày 20/02/2017|ref} của Ban Thường vụ Tỉnh ủy về tổng kết {Nghị quyết số 13-NQ/TW ngày 18/3/2002|ref} của Ban Chấp hành Trung ương Đảng khóa IX, UBND thành phố Quốc Hòa báo cáo kết quả tính đến hết năm 2016 như sau:
## I. QUÁ TRÌNH QUÁN TRIỆT VÀ TRIỂN KHAI
Từ khi có Nghị quyết, các cấp ủy của thành phố đã tổ chức học tập đến đảng viên, đoàn viên, hội viên; xây dựng chương trình hành động qua từng nhiệm kỳ. Mỗi giai đoạn có trọng tâm riêng: những năm đầu tập trung xử lý tồn đọng của hợp tác xã cũ, chuyển đổi theo Luật Hợp tác xã năm 1996 và năm 2003; giai đoạn sau củng cố, phát triển hợp tác xã ngành nghề, dịch vụ đô thị; những năm gần đây đăng ký lại theo Luật Hợp tác xã năm 2012.
Công tác tuyên truyền kiên trì, bền bỉ; báo, đài địa phương có chuyên mục riêng. Tuy nhiên ký ức về hợp tác xã thời bao cấp vẫn ảnh hưởng đến cách nhìn của nhiều người lớn tuổi, nhất là ở các xã mới sáp nhập vào thành phố.
## II. KẾT QUẢ ĐẠT ĐƯỢC
### 1. Hợp tác xã
@ actual 2016
Năm 2002, thành phố {có 22 hợp tác xã|o.total 2002 previous #n02}, chủ yếu là hợp tác xã nông nghiệp quy mô thôn; đến cuối năm 2016 {có 46 hợp tác xã|o.total #n}, {gấp 2,1 lần|x u="lần" L="số hợp tác xã so với năm 2002" #nx}. Trong 15 năm, {thành lập mới 41 hợp tác xã|o.new 2002/2016 #new}, {giải thể, sáp nhập 17 hợp tác xã|o.dissolved 2002/2016 L="giải thể, sáp nhập" #dis}.
Cơ cấu năm 2016: {19 HTX nông nghiệp|o.total agriculture #s1}, {11 HTX vận tải|o.total transport #s2}, {06 HTX tiểu thủ công nghiệp|o.total industryCrafts #s3}, {05 HTX thương mại - dịch vụ tổng hợp|o.total trade #s4}, {02 HTX quản lý chợ|o.total market #s5}, {01 HTX nhà ở|o.total housing #s6}, {02 Quỹ tín dụng nhân dân|o.total QTDND credit #s7}.
%table id=y style=md repeat=1
%cols . | . | 2002 actual | 2007 actual | 2012 actual | 2016 actual
= Chỉ tiêu | Đơn vị | 2002 | 2007 | 2012 | 2016
Số hợp tác xã | HTX | 22 | 28 | 39 | 46 || o.total #yn
Số xã viên, thành viên | người | 19.840 | 18.215 | 16.930 | 15.408 || m.total #ym
Lao động thường xuyên | người | 412 | 655 | 1.140 | 1.876 || l.total #yl
Doanh thu bình quân một HTX | triệu đồng | 385 | 940 | 2.260 | 4.120 || rev #yr
Lợi nhuận bình quân một HTX | triệu đồng | 12 | 41 | 118 | 246 || profit #yp
Thu nhập bình quân một lao động | triệu đồng/tháng | 0,35 | 0,9 | 2,4 | 4,3 || inc u="triệu đồng/tháng" #yi
%end
Số thành viên giảm do hợp tác xã chuyển từ hình thức toàn dân tham gia sang tự nguyện góp vốn; chất lượng thành viên tốt hơn. Vốn điều lệ {bình quân 1,9 tỷ đồng/HTX|cap.avg #cap}; {tổng vốn điều lệ 87,4 tỷ đồng|cap #capt}.
Kết quả phân loại: {tốt 10 HTX|o.good #r1}, {khá 18 HTX|o.fair #r2}, {trung bình 12 HTX|o.average #r3}, {yếu kém 03 HTX|o.weak #r4}; {chưa phân loại 03 HTX|o.unrated #r5}. Như vậy {tỷ lệ HTX khá, tốt đạt 60,9%|s.o.fair L="khá, tốt" #rp} tổng số HTX.
Cán bộ chủ chốt của HTX {gồm 214 người|g.total #mgr}; {có trình độ đại học 68 người|g.college L="đại học" #g1}, {trung cấp, cao đẳng 59 người|x u="người" L="cán bộ quản lý trình độ trung cấp, cao đẳng" A=indicator:managers.intermediatePlus #g2}, {sơ cấp, bồi dưỡng ngắn hạn 61 người|g.primary #g3}, {chưa qua đào tạo 26 người|g.untrained #g4}.
### 2. Tổ hợp tác
@ actual 2016 THT
Toàn thành phố {có 73 tổ hợp tác|o.total #t} {với 1.016 tổ viên|m.total #tm}; {38 tổ có đăng ký chứng thực|o.certified #tc}, {bằng 52,1%|s.o.certified #tcp}. Nhiều tổ xe ôm, tổ sửa chữa điện nước, tổ phụ nữ nấu ăn hoạt động đều, nghĩa tình.
@ actual 2016
### 3. Đóng góp của kinh tế tập thể
Khu vực kinh tế tập thể đóng góp {khoảng 3,2%|x u="%" approx L="đóng góp của kinh tế tập thể vào giá trị sản xuất"} giá trị sản xuất trên địa bàn, {nộp ngân sách 21,5 tỷ đồng|tax #tax} năm 2016. Hợp tác xã vận tải đảm nhận phần lớn khối lượng hàng hóa nội tỉnh; hợp tác xã chợ giữ trật tự, văn minh thương mại; hợp tác xã nông nghiệp giữ vành đai rau xanh cho thành phố.
Về xã hội, hợp tác xã giải quyết việc làm cho bộ đội xuất ngũ, người mất đất; tham gia các phong trào đền ơn đáp nghĩa, khuyến học, giữ gìn an ninh khu phố. Nhiều hợp tác xã có chi bộ, công đoàn hoạt động nền nếp.
## III. HẠN CHẾ, NGUYÊN NHÂN
Một số chỉ tiêu đề ra chưa đạt; hợp tác xã nông nghiệp mất dần đất sản xuất, lúng túng tìm hướng đi; hợp tác xã vận tải chậm đổi mới mô hình, chủ yếu thu phí quản lý đầu xe. Liên kết, hợp tác giữa các hợp tác xã yếu. Chính sách ban hành nhiều nhưng khả năng tiếp cận thấp, có chính sách chưa đi vào cuộc sống. Việc bố trí cán bộ theo dõi chưa ổn định, thường xuyên luân chuyển.
Nguyên nhân là do nhận thức chưa đầy đủ; bản thân hợp tác xã còn yếu về vốn, công nghệ, quản lý; môi trường cạnh tranh ở đô thị gay gắt; sự phối hợp giữa các ngành thiếu đồng bộ.
## IV. BÀI HỌC VÀ ĐỊNH HƯỚNG
Phải coi phát triển kinh tế tập thể là việc lâu dài, tôn trọng quy luật, không áp đặt; lấy hiệu quả kinh tế làm gốc, đồng thời coi trọng hiệu quả xã hội. Chăm lo đào tạo cán bộ, nhất là người đứng đầu. Biểu dương kịp thời điển hình, mạnh dạn giải thể hợp tác xã hình thức.
@ plan 2020
Đến năm 2020, phấn đấu {có 55 hợp tác xã|o.total #pn}; {doanh thu bình quân một HTX từ 6 tỷ đồng/năm trở lên|rev min #prev}; {thu nhập bình quân của người lao động đạt 6,5 triệu đồng/tháng|inc #pinc}; {trên 70% HTX xếp loại khá, tốt|s.o.fair min L="khá, tốt"}./.
`,
  relations: [
    ['flow', { start: 'n02', plus: ['new'], minus: ['dis'], end: 'n' }],
    ['partition', { whole: 'n', parts: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] }],
    ['equal', { facts: ['n02', 'yn.2'] }], ['equal', { facts: ['n', 'yn.5'] }],
    ['product', { total: 'capt', count: 'n', average: 'cap' }],
    ['partition', { whole: 'n', parts: ['r1', 'r2', 'r3', 'r4', 'r5'] }],
    ['share', { share: 'rp', part: ['r1', 'r2'], base: 'n' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ['share', { share: 'tcp', part: 'tc', base: 't' }],
    ...[2, 3, 4, 5].map((c) => ['less', { small: `yp.${c}`, large: `yr.${c}` }])
  ],
  clean: [
    { what: '22 + 41 - 17 = 46, 2,1 times 22', at: ['n02', 'n', 'nx'] },
    { what: '(10 + 18)/46 = 60,9 %: the base is all of them', at: ['rp'] },
    { what: '46 × 1,9 = 87,4', at: ['cap', 'capt'] },
    { what: 'members fall while cooperatives rise: explained', at: ['ym.5'] }
  ]
}
