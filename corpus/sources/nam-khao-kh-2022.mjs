// A mountain district: THT first, hard wraps at 70, a sector table flattened to lines; planted faults.
const recipients = ['Sở Kế hoạch và Đầu tư tỉnh Cao Bằng', 'Thường trực Huyện ủy; HĐND huyện', 'Chủ tịch, PCT UBND huyện', 'Các cơ quan chuyên môn', 'UBND các xã, thị trấn', 'Lưu: VT']
export default {
  sound: false,
  layout: { format: 'txt', wrap: 70, letterhead: 'linear', table: 'lines' },
  context: 'estimate 2021',
  document: {
    kind: 'KẾ HOẠCH', number: '203/KH-UBND', date: '2021-09-28', issuer: 'Ủy ban nhân dân huyện Nặm Khao', place: 'Nặm Khao', level: 'huyện',
    title: 'Phát triển kinh tế tập thể huyện Nặm Khao năm 2022', year: 2021, planYear: 2022, signer: 'Nông Văn Thàm', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN NẶM KHAO'], number: 'Số: 203/KH-UBND', place: 'Nặm Khao, ngày 28 tháng 9 năm 2021', kind: 'KẾ HOẠCH', title: ['Phát triển kinh tế tập thể huyện Nặm Khao năm 2022'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nông Văn Thàm' },
  text: `
Căn cứ {Kế hoạch số 2316/KH-UBND ngày 31/8/2021|ref} của UBND tỉnh Cao Bằng về phát triển kinh tế tập thể năm 2022; xét đề nghị của Phòng Tài chính - Kế hoạch, UBND huyện Nặm Khao ban hành Kế hoạch với nội dung như sau:
# A. ĐÁNH GIÁ TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2021
## I. TÌNH HÌNH PHÁT TRIỂN
### 1. Tổ hợp tác
@ estimate 2021 THT
Đầu năm 2021 huyện {có 82 tổ hợp tác|o.total previous 2021-01 A=period:2020 #t0}. Trong năm {lập mới 07 tổ|o.new #tn}, {tự giải tán 03 tổ|o.dissolved #td}, ước đến 31/12/2021 {còn 86 tổ|o.total #t}, trong đó: {trồng trọt 51 tổ|o.total crops #t1}, {chăn nuôi 22 tổ|o.total livestock #t2}, {lâm nghiệp 09 tổ|o.total forestry #t3}, {dịch vụ 04 tổ|o.total trade L="dịch vụ" A=sector:other A=sector:agriculturalServices #t4}; {tổng số 734 tổ viên|m.total #tm}, hầu hết là đồng bào Tày, Nùng, Dao.
Các tổ hợp tác nuôi trâu bò vỗ béo, trồng thạch đen, gừng trâu hoạt động tương đối đều; thu nhập {mỗi tổ viên khoảng 1,8 triệu đồng/tháng|inc approx}.
### 2. Hợp tác xã
@ estimate 2021
#### 2.1. Số lượng
Ước đến hết năm 2021 trên địa bàn {huyện có 29 HTX|o.total #n}, gồm {24 HTX đang hoạt động|o.active #act} và {05 HTX tạm dừng chờ giải thể|o.inactive #ina}. Trong năm {có 02 HTX được thành lập|o.new #new}: HTX thạch đen Thượng Thôn, HTX chăn nuôi Bản Ngắn; {không có HTX nào giải thể|o.dissolved =0}. {Toàn bộ 100% HTX|s.o.converted} đã chuyển đổi theo Luật Hợp tác xã năm 2012.
Số liệu theo lĩnh vực:
%table id=l style=lines repeat=1
%cols . | . | whole | agriculture | industryCrafts | construction | transport | environment | trade
= Chỉ tiêu | ĐVT | Tổng số | NN | CN-TTCN | XD | VT | MT | TM-DV
Tổng số HTX | HTX | 29 | 19 | 3 | 4 | 1 | 1 | 1 || o.total #ln
Thành viên HTX | Người | 412 | 268 | 41 | 52 | 23 | 16 | 12 || m.total #lm
Lao động thường xuyên | Người | 318 | 171 | 46 | 61 | 18 | 14 | 8 || l.total #ll
Cán bộ quản lý | Người | 116 | 74 | 13 | 17 | 4 | 4 | 4 || g.total #lg
%end
#### 2.2. Thành viên, lao động
@ actual 2021
Tổng số {thành viên của các HTX là 412 người|m.total #mem}; lao động làm việc thường xuyên trong {HTX là 381 người|l.total #lab}. Ngành nông nghiệp chiếm phần lớn với {171 lao động|l.total agriculture #laba}.
#### 2.3. Hiệu quả hoạt động
@ estimate 2021
- Doanh thu bình quân {một HTX ước đạt 890 triệu đồng/năm|rev #rev}, {bằng 98,9% kế hoạch|c.rev #revc} ({900 triệu đồng|rev plan #revp}), trong đó {doanh thu từ thành viên 520 triệu đồng|rev.members #revm}.
- Lợi nhuận bình quân {một HTX ước 61 triệu đồng/năm|profit #prof}.
- Thu nhập bình quân của người lao động trong {HTX ước đạt 48 triệu đồng/người/năm|inc #inc}; cụ thể từng lĩnh vực: {nông nghiệp 31 triệu đồng|inc agriculture #i1}, {công nghiệp - tiểu thủ công nghiệp 42 triệu đồng|inc industryCrafts #i2}, {xây dựng 45 triệu đồng|inc construction #i3}, các {lĩnh vực còn lại 36 triệu đồng|inc other L="các lĩnh vực còn lại" A=sector:null #i4}.
@ actual 2021
- {Có 06 HTX liên kết tiêu thụ sản phẩm theo chuỗi|o.valueChain #vc}, {04 sản phẩm của HTX đạt OCOP 3 sao|o.ocop u="sản phẩm" L="sản phẩm OCOP của HTX"}.
#### 2.4. Cán bộ quản lý HTX
Tổng số {cán bộ quản lý 116 người|g.total #mgr}: {trình độ sơ cấp 27 người|g.primary #g1}, {trung cấp 21 người|g.intermediate #g2}, {cao đẳng 06 người, đại học 13 người|x u="người" n=1 L="cán bộ quản lý trình độ cao đẳng" A=indicator:managers.college; g.college n=2 L="đại học" #g4}; số {chưa qua đào tạo 49 người|g.untrained #g5}.
#### 2.5. Tác động đến thành viên và kinh tế hộ
Nhờ có hợp tác xã, bà con các xóm vùng cao yên tâm trồng thạch đen, gừng, dong riềng vì đã có nơi thu mua, có xe vào tận nương chở. Hợp tác xã ứng trước giống, phân bón, cuối vụ trừ dần vào tiền bán sản phẩm; hộ nghèo không có tiền mặt vẫn tham gia được. Trước đây mỗi nhà làm một kiểu, nay cùng trồng một giống, cùng một lịch, cùng cách phơi sấy nên hàng đẹp, khách dễ mua. Phụ nữ các xóm có thêm việc lúc nông nhàn, bớt cảnh qua biên giới làm thuê trái phép.
Các hợp tác xã cũng đi đầu đóng góp xây dựng đường xóm, nhà văn hóa, giúp nhà bị sập đổ do mưa đá; tham gia giữ rừng, giữ cột mốc. Qua sinh hoạt hợp tác xã, bà con học thêm cách tính toán làm ăn, biết ghi chép thu chi, bỏ dần tập quán chăn thả gia súc tự do.
## II. KẾT QUẢ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ
@ actual 2021
Từ nguồn vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới, huyện hỗ trợ {03 HTX|x u="HTX" L="HTX được hỗ trợ máy móc"} mua máy móc chế biến với tổng kinh phí {690 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ máy móc" #s0} (HTX miến dong Phia Đén {300 triệu đồng|x u="triệu đồng" L="hỗ trợ HTX miến dong Phia Đén" #s1}, HTX gừng Nà Luông {240 triệu đồng|x u="triệu đồng" L="hỗ trợ HTX gừng Nà Luông" #s2}, HTX mật ong Cốc Phường {150 triệu đồng|x u="triệu đồng" L="hỗ trợ HTX mật ong Cốc Phường" #s3}). Mở {01 lớp tập huấn|x u="lớp" L="lớp tập huấn"} cho {45 cán bộ quản lý|g.trained L="cán bộ được tập huấn"}.
## III. TỒN TẠI, HẠN CHẾ
Địa hình chia cắt, sản xuất manh mún, sản phẩm chưa đủ lớn để ký hợp đồng dài hạn. Trình độ quản lý yếu, không ít HTX do một hộ gia đình chi phối. Đường vào vùng nguyên liệu xuống cấp; dịch Covid-19 làm cửa khẩu đóng lâu, nông sản xuất khẩu ứ đọng. Việc báo cáo của HTX chậm, số liệu thiếu tin cậy.
Nguyên nhân: nhận thức của một bộ phận cán bộ xã về kinh tế tập thể còn mơ hồ, nhầm hợp tác xã với doanh nghiệp hoặc với nhóm hộ nhận hỗ trợ của dự án; cán bộ phụ trách ở huyện chỉ có một người, lại kiêm nhiệm đăng ký kinh doanh. Chính sách hỗ trợ thường yêu cầu vốn đối ứng trong khi thành viên chủ yếu là hộ nghèo, cận nghèo. Hợp tác xã thiếu người biết giao dịch thương mại, biết ngoại ngữ để làm việc với khách nước ngoài.
# B. KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2022
@ plan 2022
## I. MỤC TIÊU
1. {Thành lập mới 03 HTX|o.new #pn}, {giải thể 05 HTX|o.dissolved #pd}; đến cuối năm {có 27 HTX|o.total #pt} và {90 tổ hợp tác|o.total THT}.
2. Doanh thu bình quân {một HTX 950 triệu đồng/năm|rev #prev}; lợi nhuận bình quân {65 triệu đồng/HTX/năm|profit}; thu nhập bình quân của người lao động {đạt 3,1 triệu đồng/tháng|inc #pim}, tức {40 triệu đồng/năm|inc #piy}.
3. {Thu hút thêm 60 thành viên|m.new}; {cán bộ quản lý có trình độ từ trung cấp trở lên 38%|s.g.intermediatePlus}.
4. {Mỗi xã có ít nhất 01 HTX|x u="HTX" min L="số HTX mỗi xã"} hoặc tổ hợp tác hoạt động hiệu quả.
## II. GIẢI PHÁP
- Tuyên truyền bằng tiếng Tày, Nùng, Dao trên loa xã, trong các buổi họp xóm.
- Lựa chọn sản phẩm thế mạnh: thạch đen, gừng, lạc đỏ, bò Mông; hỗ trợ HTX xây dựng vùng trồng, mã QR truy xuất.
- Lồng ghép vốn giảm nghèo, vốn nông thôn mới làm đường, kho, sân phơi.
- Cử cán bộ huyện xuống giúp các HTX yếu lập sổ sách, hoàn thiện thủ tục giải thể.
## III. TỔ CHỨC THỰC HIỆN
Phòng Tài chính - Kế hoạch theo dõi, tổng hợp; UBND các xã, thị trấn báo cáo trước ngày 10 tháng cuối quý./.
`,
  relations: [
    ['flow', { start: 't0', plus: ['tn'], minus: ['td'], end: 't' }],
    ['partition', { whole: 't', parts: ['t1', 't2', 't3', 't4'] }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ...['ln', 'lm', 'll', 'lg'].map((id) => ['partition', { whole: `${id}.2`, parts: [3, 4, 5, 6, 7, 8].map((c) => `${id}.${c}`) }]),
    ['equal', { facts: ['n', 'ln.2'] }],
    ['equal', { facts: ['mem', 'lm.2'] }],
    ['equal', { facts: ['lab', 'll.2'] }],
    ['equal', { facts: ['laba', 'll.3'] }],
    ['equal', { facts: ['mgr', 'lg.2'] }],
    ['completion', { rate: 'revc', done: 'rev', plan: 'revp' }],
    ['less', { small: 'revm', large: 'rev' }],
    ['less', { small: 'prof', large: 'rev' }],
    ['subset', { whole: 'mgr', parts: ['g1', 'g2', 'g4', 'g5'] }],
    ['partition', { whole: 's0', parts: ['s1', 's2', 's3'] }],
    ['flow', { start: 'n', plus: ['pn'], minus: ['pd'], end: 'pt' }],
    ['month', { year: 'piy', month: 'pim' }]
  ],
  findings: [
    { type: 'prose-vs-table', severity: 'error', what: 'labour 381 in the prose, 318 in the table, whose row adds up', stated: 381, expected: 318, at: ['lab', 'll.2'] },
    { type: 'weighted-average', severity: 'error', what: 'the mean income of 48 is above the highest of its sectors, 45', stated: 48, expected: null, at: ['inc', 'i1', 'i2', 'i3', 'i4'] },
    { type: 'identity', severity: 'warning', what: '12 × 3,1 = 37,2 triệu a year, stated 40', stated: 40, expected: 37.2, at: ['piy', 'pim'] }
  ],
  clean: [
    { what: '82 + 7 - 3 = 86 THT; 51 + 22 + 9 + 4 = 86', at: ['t0', 't', 't1'] },
    { what: '27 + 21 + 6 + 13 + 49 = 116', at: ['g1', 'g5'] },
    { what: '890/900 = 98,9 %', at: ['revc'] },
    { what: '29 + 3 - 5 = 27', at: ['pt'] },
    { what: 'a list of two new HTX for a count of two', at: ['new'] }
  ]
}
