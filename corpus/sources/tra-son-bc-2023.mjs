// A district's report with a table of one row a commune; planted: total row, list against count, stale year.
const recipients = ['UBND tỉnh Quảng Ngãi', 'Sở KH&ĐT, Liên minh HTX tỉnh', 'TV Huyện ủy', 'Phòng TC-KH', 'Lưu: VT, TH']
export default {
  sound: false,
  copies: true,
  layout: { format: 'txt', wrap: 88, letterhead: 'columns', table: 'spaces', docx: { bullets: true }, pdf: {} },
  context: 'actual 2023',
  document: {
    kind: 'BÁO CÁO', number: '655/BC-UBND', date: '2023-12-08', issuer: 'Ủy ban nhân dân huyện Trà Sơn', place: 'Trà Sơn', level: 'huyện',
    title: 'Tình hình phát triển kinh tế tập thể năm 2023', year: 2023, planYear: 2024, signer: 'Hồ Văn Ngãi', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'HUYỆN TRÀ SƠN'], number: 'Số: 655/BC-UBND', place: 'Trà Sơn, ngày 08 tháng 12 năm 2023', kind: 'BÁO CÁO', title: ['Tình hình phát triển kinh tế tập thể năm 2023'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Hồ Văn Ngãi' },
  text: `
Thực hiện {Công văn số 5780/UBND-KTN ngày 17/11/2023|ref} của UBND tỉnh Quảng Ngãi, UBND huyện Trà Sơn báo cáo tình hình phát triển kinh tế tập thể năm 2023 như sau:
## I. CÔNG TÁC CHỈ ĐẠO
Huyện ủy ban hành {Chương trình hành động số 34-CTr/HU ngày 14/02/2023|ref} thực hiện {Nghị quyết số 20-NQ/TW ngày 16/6/2022|ref} của Ban Chấp hành Trung ương Đảng; UBND huyện cụ thể hóa bằng {Kế hoạch số 88/KH-UBND ngày 20/4/2023|ref}. Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể huyện được kiện toàn, mỗi thành viên phụ trách một xã.
Trong năm, huyện tổ chức hội nghị đối thoại với các hợp tác xã, trực tiếp giải đáp nhiều kiến nghị về đất đai, vốn vay, thủ tục thuế; phân công từng đảng ủy viên cấp xã đỡ đầu một hợp tác xã. Tổ công tác của huyện đến từng hợp tác xã ngừng hoạt động, lập biên bản hiện trạng, thống nhất hướng xử lý với nguyên giám đốc và các thành viên còn lại. Việc tuyên truyền được lồng ghép trong các phiên chợ vùng cao, lễ hội quế, sinh hoạt của già làng, người có uy tín; tờ rơi in song ngữ Kinh - Co dễ hiểu.
## II. KẾT QUẢ
### 1. Về tổ chức
Toàn huyện {có 26 hợp tác xã|o.total #n}, {22 hợp tác xã hoạt động|o.active #act}, {04 hợp tác xã ngừng hoạt động|o.inactive #ina}; {45 tổ hợp tác|o.total THT #tht}. Năm 2023 {thành lập mới 03 hợp tác xã|o.new #new} ({HTX quế Trà Thủy, HTX nông nghiệp xanh Hương Trà|@names}); {giải thể 01 hợp tác xã|o.dissolved #dis}. Số liệu từng xã, thị trấn như sau:
@ actual 2023
%table id=x style=spaces repeat=2
%widths 3 20 8 10 8 8 12 10
%cols . | . | !o.total | !o.active | !o.inactive | !o.total THT | !m.total | !l.total
= TT | Xã, thị trấn | Hợp tác xã | < | < | Tổ hợp tác | Thành viên HTX | Lao động
= ^ | ^ | Tổng | Hoạt động | Ngừng | ^ | ^ | ^
1 | Trà Bình | 4 | 4 | | 6 | 312 | 58 || - S="xã Trà Bình" #c1
2 | Trà Phú | 3 | 2 | 1 | 4 | 205 | 31 || - S="xã Trà Phú" #c2
3 | Trà Giang | 2 | 2 | | 3 | 118 | 22 || - S="xã Trà Giang" #c3
4 | Trà Thủy | 3 | 3 | | 7 | 164 | 40 || - S="xã Trà Thủy" #c4
5 | Trà Hiệp | 1 | 1 | | 5 | 38 | 9 || - S="xã Trà Hiệp" #c5
6 | Trà Lâm | 2 | 1 | 1 | 4 | 71 | 12 || - S="xã Trà Lâm" #c6
7 | Trà Tân | 2 | 2 | | 3 | 94 | 17 || - S="xã Trà Tân" #c7
8 | Trà Bùi | 1 | 1 | | 2 | 29 | 8 || - S="xã Trà Bùi" #c8
9 | Sơn Trà | 1 | | 1 | 4 | 22 | || - S="xã Sơn Trà" #c9
10 | Hương Trà | 2 | 2 | | 5 | 63 | 15 || - S="xã Hương Trà" #c10
11 | Thị trấn Trà Sơn | 5 | 4 | 1 | 2 | 487 | 96 || - S="thị trấn Trà Sơn" #c11
 | Tổng cộng | 26 | 22 | 4 | 45 | 1.630 | 308 || - #c0
%end
Theo lĩnh vực, {hợp tác xã nông nghiệp là 20|o.total agriculture #sa}, {tiểu thủ công nghiệp 02|o.total industryCrafts #si}, {xây dựng 01|o.total construction #sx}, {dịch vụ tổng hợp 03|o.total trade L="dịch vụ tổng hợp" A=sector:other A=sector:agriculturalServices #st}.
Nhìn vào bảng trên có thể thấy hợp tác xã tập trung ở thị trấn và những xã ven đường tỉnh; các xã vùng cao ít hợp tác xã nhưng nhiều tổ hợp tác, phù hợp với tập quán vần công, đổi công. Phần lớn hợp tác xã gắn với cây quế, cây keo và nghề rừng; một số làm dịch vụ cưa xẻ, ép dầu, sấy dược liệu; một vài hợp tác xã nhận thi công công trình nhỏ do cộng đồng quản lý.
### 2. Về kết quả sản xuất, kinh doanh
- Doanh thu bình quân mỗi hợp tác xã {ước đạt 1.080 triệu đồng|rev estimate #rev}, {tăng 8%|gr.rev estimate #revg} so với năm 2022 ({1.000 triệu đồng|rev previous 2022 #rev22}). Lợi nhuận bình quân {ước 76,5 triệu đồng/hợp tác xã|profit estimate #prof}.
- {Lao động thường xuyên 308 người|l.total #lab}, thu nhập bình quân {3,4 triệu đồng/người/tháng|inc #inc}.
- {Có 07 hợp tác xã có sản phẩm OCOP|o.ocop #oc}, {05 hợp tác xã liên kết với doanh nghiệp|o.valueChain} thu mua quế, keo; {09 hợp tác xã bán hàng trên mạng|o.other L="HTX bán hàng trên mạng"}.
- {Số hợp tác xã làm ăn có lãi 18/22|o.effective #eff; o.active #eff0}, {chiếm 81,8%|s.o.effective #effp} số hợp tác xã đang hoạt động.
### 3. Về cán bộ quản lý
Hợp tác xã {hiện có 121 cán bộ quản lý|g.total #mgr}, {chưa qua đào tạo 52 người|g.untrained #g4}, {sơ cấp và trung cấp 47 người|g.primaryIntermediate #g2}, {cao đẳng, đại học 22 người|g.college #g1}.
### 4. Về thực hiện chính sách
{Năm 2022|@stale}, ngân sách huyện bố trí {1.250 triệu đồng|x u="triệu đồng" 2022 L="ngân sách huyện hỗ trợ HTX"} hỗ trợ giống quế, bao bì, máy sấy cho {08 hợp tác xã|x u="HTX" 2022 L="HTX được hỗ trợ giống, bao bì, máy"}. Năm nay, tỉnh cho {02 hợp tác xã vay|x u="HTX" L="HTX vay Quỹ hỗ trợ"} {900 triệu đồng|x u="triệu đồng" L="vốn vay Quỹ hỗ trợ"} từ Quỹ hỗ trợ phát triển hợp tác xã.
## III. HẠN CHẾ
Hợp tác xã ở các xã vùng cao hoạt động chưa ổn định, giá keo xuống thấp, đường sá sạt lở. Cán bộ hợp tác xã phần lớn chưa thạo máy tính. Việc giải thể hợp tác xã ngừng hoạt động chậm do thất lạc hồ sơ.
Nguyên nhân khách quan là do mưa lũ, sạt lở gây chia cắt nhiều ngày, chi phí vận chuyển cao, giá nông lâm sản phụ thuộc thương lái. Nguyên nhân chủ quan là do một số hợp tác xã thành lập vội, chưa khảo sát thị trường; thành viên chưa hiểu quyền và nghĩa vụ; công tác kiểm tra, hướng dẫn của cơ quan chuyên môn chưa thường xuyên. Kinh phí hỗ trợ được giao muộn, phải thực hiện trong thời gian ngắn cuối năm nên hiệu quả chưa cao.
## IV. PHƯƠNG HƯỚNG NĂM 2024
@ plan 2024
{Thành lập từ 02 - 03 hợp tác xã|o.new to}; {giải thể ít nhất 02 hợp tác xã|o.dissolved min}; doanh thu bình quân {tăng trên 8%|gr.rev min}; {không để phát sinh thêm hợp tác xã ngừng hoạt động|o.inactive =0 fringe}. Tập trung xây dựng chuỗi quế hữu cơ gắn với nhà máy chế biến.
Trên đây là báo cáo của UBND huyện Trà Sơn./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['partition', { whole: 'n', parts: ['sa', 'si', 'sx', 'st'] }],
    ['partition', { whole: 'c0.2', parts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((r) => `c${r}.2`) }],
    ['partition', { whole: 'c0.3', parts: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11].map((r) => `c${r}.3`) }],
    ['partition', { whole: 'c0.4', parts: [2, 6, 9, 11].map((r) => `c${r}.4`) }],
    ['partition', { whole: 'c0.5', parts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((r) => `c${r}.5`) }],
    ['partition', { whole: 'c0.6', parts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((r) => `c${r}.6`) }],
    ['partition', { whole: 'c0.7', parts: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11].map((r) => `c${r}.7`) }],
    ...[2, 6, 11].map((r) => ['partition', { whole: `c${r}.2`, parts: [`c${r}.3`, `c${r}.4`] }]),
    ['partition', { whole: 'c0.2', parts: ['c0.3', 'c0.4'] }],
    ['equal', { facts: ['n', 'c0.2'] }], ['equal', { facts: ['act', 'c0.3', 'eff0'] }], ['equal', { facts: ['ina', 'c0.4'] }], ['equal', { facts: ['tht', 'c0.5'] }], ['equal', { facts: ['lab', 'c0.7'] }],
    ['growth', { rate: 'revg', now: 'rev', before: 'rev22' }],
    ['share', { share: 'effp', part: 'eff', base: 'eff0' }],
    ['partition', { whole: 'mgr', parts: ['g1', 'g2', 'g4'] }],
    ['less', { small: 'prof', large: 'rev' }]
  ],
  findings: [
    { type: 'sum', severity: 'error', what: 'the members of the eleven units make 1.603, the total row says 1.630', stated: 1630, expected: 1603, at: ['c0.6'] },
    { type: 'other', severity: 'warning', what: 'three new cooperatives are counted, two are named', stated: 3, expected: 2, at: ['new', 'names'] },
    { type: 'date', severity: 'warning', what: 'in the results of 2023 the budget is told for "Năm 2022": left over from last year', stated: 'Năm 2022', expected: 'Năm 2023', at: ['stale'] }
  ],
  clean: [
    { what: 'every other column of the table adds up, blank cells counting nothing', at: ['c0.2', 'c0.5'], quotes: [] },
    { what: '18/22 = 81,8 %', at: ['eff', 'effp'] },
    { what: '52 + 47 + 22 = 121', at: ['g1', 'g4'] },
    { what: '20 + 2 + 1 + 3 = 26', at: ['sa', 'st'] }
  ]
}
