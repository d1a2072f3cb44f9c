// A commune's half-year report of 2026, the newest words (thành viên chính thức, liên kết), a flattened table; sound.
const recipients = ['Sở Tài chính tỉnh', 'Thường trực Đảng ủy xã', 'Thường trực HĐND xã', 'Các ban, ngành, đoàn thể xã', 'Trưởng các thôn', 'Lưu: VT, PKT']
export default {
  sound: true,
  layout: { format: 'txt', wrap: 0, letterhead: 'linear', table: 'lines' },
  context: 'actual 2026-06-30',
  document: {
    kind: 'BÁO CÁO', number: '305/BC-UBND', date: '2026-07-06', issuer: 'Ủy ban nhân dân xã Đại Lâm', place: 'Đại Lâm', level: 'xã',
    title: 'Kết quả phát triển kinh tế tập thể, hợp tác xã 6 tháng đầu năm; nhiệm vụ, giải pháp 6 tháng cuối năm 2026', year: 2026, planYear: null, signer: 'Giáp Thị Thu Hường', signerRole: 'PHÓ CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'XÃ ĐẠI LÂM'], number: 'Số: 305/BC-UBND', place: 'Đại Lâm, ngày 06 tháng 7 năm 2026', kind: 'BÁO CÁO', title: ['Kết quả phát triển kinh tế tập thể, hợp tác xã 6 tháng đầu năm;', 'nhiệm vụ, giải pháp 6 tháng cuối năm 2026'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Giáp Thị Thu Hường' },
  text: `
Thực hiện {Kế hoạch số 14/KH-UBND ngày 20/01/2026|ref} của UBND xã về phát triển kinh tế tập thể, hợp tác xã năm 2026, UBND xã Đại Lâm (tỉnh Bắc Ninh) báo cáo kết quả 6 tháng đầu năm như sau:
## I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
Ngay sau khi kiện toàn bộ máy, UBND xã giao Phòng Kinh tế làm đầu mối tiếp nhận hồ sơ đăng ký, theo dõi hoạt động của hợp tác xã, tổ hợp tác; Trung tâm Phục vụ hành chính công niêm yết công khai thủ tục. Hội Nông dân, Hội Phụ nữ xã phối hợp tuyên truyền Luật Hợp tác xã năm 2023 tại các buổi sinh hoạt thôn. Việc đăng ký được làm trên hệ thống thông tin quốc gia về hợp tác xã, người dân có thể nộp hồ sơ tại nhà.
## II. KẾT QUẢ 6 THÁNG ĐẦU NĂM
### 1. Về số lượng
Đến hết ngày 30/6/2026, xã {có 21 hợp tác xã|o.total #n}, trong đó: {18 hợp tác xã đang hoạt động|o.active #act}, {03 hợp tác xã tạm ngừng|o.inactive #ina}. Từ đầu năm {đăng ký mới 02 hợp tác xã|o.new 2026-01/2026-06 #new} ({đạt 50% kế hoạch cả năm|c.o.new 2026-01/2026-06 #newc} là {04 hợp tác xã|o.new plan 2026 #newp}), {chưa có hợp tác xã nào giải thể|o.dissolved 2026-01/2026-06 =0 #dis}. Cùng kỳ năm 2025, tính trên địa bàn các xã cũ hợp nhất, {thành lập 01 hợp tác xã|o.new previous 2025-01/2025-06}.
@ actual 2026-06-30 THT
Tổ hợp tác {có 33 tổ|o.total #tht}, {29 tổ đã gửi thông báo thành lập|o.certified L="đã gửi thông báo thành lập" #thtc} đến UBND xã ({87,9%|s.o.certified L="đã gửi thông báo thành lập" #thtcp}); {thu hút 418 thành viên|m.total #thtm}.
@ actual 2026-06-30
Xã {chưa có liên hiệp hợp tác xã|o.total LHHTX =0}, {không có quỹ tín dụng nhân dân|o.total QTDND credit =0}.
### 2. Về thành viên, lao động và kết quả hoạt động
%table id=d style=lines repeat=1
%cols . | . | whole | agriculture | industryCrafts | trade | environment
= Nội dung | Đơn vị | Tổng số | Nông nghiệp | CN-XD | TM-DV | Môi trường
Số hợp tác xã | HTX | 21 | 14 | 3 | 3 | 1 || o.total #dn
Thành viên chính thức | người | 487 | 356 | 52 | 48 | 31 || m.total L="thành viên chính thức" #dm
Thành viên liên kết | người | 126 | 97 | 11 | 15 | 3 || x u="người" L="thành viên liên kết" #dl
Lao động thường xuyên | người | 262 | 141 | 63 | 37 | 21 || l.total #dlab
Cán bộ quản lý | người | 88 | 59 | 12 | 13 | 4 || g.total #dg
%end
- {Thành viên chính thức 487 người|m.total L="thành viên chính thức" #mem}, {thành viên liên kết 126 người|x u="người" L="thành viên liên kết" #meml}; 6 tháng {kết nạp 24 thành viên|m.new 2026-01/2026-06}, {chấm dứt tư cách 06 thành viên|m.left 2026-01/2026-06}.
- Doanh thu bình quân 6 tháng {đạt 1,12 tỷ đồng/hợp tác xã|rev 2026-01/2026-06 #rev}, {bằng 52% kế hoạch năm|c.rev 2026-01/2026-06 #revc} ({2,15 tỷ đồng|rev plan 2026 #revp}); trong đó {giao dịch nội bộ với thành viên 0,67 tỷ đồng|rev.members 2026-01/2026-06 #revm}. Lãi bình quân {96 triệu đồng/hợp tác xã|profit 2026-01/2026-06 #prof}.
- Thu nhập bình quân của người lao động {ước 7,1 triệu đồng/người/tháng|inc estimate 2026-01/2026-06 #inc}.
- Trong {88 người tham gia|g.total #mgr} quản lý, kiểm soát, {có 35 người trình độ cao đẳng, đại học|g.college #g1}, {28 người trung cấp|g.intermediate #g2}, {15 người sơ cấp|g.primary #g3}, {10 người chưa qua đào tạo|g.untrained #g4}.
### 3. Về thực hiện chính sách
@ actual 2026-01/2026-06
Có {02 hợp tác xã|x u="HTX" L="HTX được hỗ trợ kho lạnh, nhà màng"} được hỗ trợ kho lạnh, nhà màng theo {Nghị quyết số 07/2025/NQ-HĐND ngày 10/12/2025|ref} của HĐND tỉnh, kinh phí {1.480 triệu đồng|x u="triệu đồng" L="kinh phí hỗ trợ kho lạnh, nhà màng"}; {05 hợp tác xã vay|x u="HTX" L="HTX vay vốn"} {3,25 tỷ đồng|x u="triệu đồng" x1000 L="vốn vay của HTX"} từ Quỹ hỗ trợ phát triển hợp tác xã và ngân hàng. {Nộp ngân sách 214 triệu đồng|tax #tax}. Mở {01 lớp tập huấn|x u="lớp" L="lớp tập huấn"} sử dụng phần mềm kế toán cho {30 cán bộ quản lý|g.trained L="cán bộ được tập huấn"}.
Nhiều hợp tác xã rau, hoa, nấm đã ghi nhật ký điện tử, dán tem truy xuất; hợp tác xã gốm, giấy gói xuất khẩu nhận đơn hàng trực tiếp từ khu công nghiệp lân cận. Hợp tác xã môi trường thay dần xe thô sơ bằng xe điện.
## III. TỒN TẠI, HẠN CHẾ
Đất sản xuất bị thu hẹp do thu hồi cho khu công nghiệp; lao động trẻ vào nhà máy, hợp tác xã thiếu người kế cận. Ba hợp tác xã tạm ngừng vì chủ nhiệm cao tuổi xin nghỉ, chưa bầu được người thay. Công chức xã làm nhiệm vụ đăng ký còn ít kinh nghiệm, có hồ sơ phải trả lại bổ sung. Một số thôn tuyên truyền còn qua loa, người dân chưa hiểu về thành viên liên kết.
## IV. NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM
@ plan 2026-07/2026-12
1. {Vận động thành lập thêm 02 hợp tác xã|o.new #pnew2} và {03 tổ hợp tác|o.new THT}, {giải thể 01 hợp tác xã|o.dissolved}; {khôi phục hoạt động 02 hợp tác xã tạm ngừng|o.active change fringe L="khôi phục hoạt động" A=status:plan A=indicator:organizations.inactive,status:plan}.
2. Bảo đảm cả năm {doanh thu bình quân từ 2,15 tỷ đồng/hợp tác xã trở lên|rev 2026 min #prev}; {lãi bình quân 190 triệu đồng/hợp tác xã|profit 2026 #pprof}.
3. Hoàn thành việc cập nhật dữ liệu của {100% hợp tác xã|s.o.other L="HTX cập nhật dữ liệu lên hệ thống thông tin quốc gia"} lên hệ thống thông tin quốc gia.
4. Tổ chức đối thoại giữa lãnh đạo xã với giám đốc hợp tác xã trong tháng 9/2026; giới thiệu đất công cho hợp tác xã thuê làm nhà sơ chế.
5. Phối hợp với Liên minh Hợp tác xã tỉnh mở lớp bồi dưỡng giám đốc trẻ; đưa hợp tác xã đi học tập mô hình du lịch nông nghiệp.
UBND xã Đại Lâm báo cáo Sở Tài chính tổng hợp./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['completion', { rate: 'newc', done: 'new', plan: 'newp' }],
    ['share', { share: 'thtcp', part: 'thtc', base: 'tht' }],
    ...['dn', 'dm', 'dl', 'dlab', 'dg'].map((id) => ['partition', { whole: `${id}.2`, parts: [3, 4, 5, 6].map((c) => `${id}.${c}`) }]),
    ['equal', { facts: ['n', 'dn.2'] }], ['equal', { facts: ['mem', 'dm.2'] }], ['equal', { facts: ['meml', 'dl.2'] }], ['equal', { facts: ['mgr', 'dg.2'] }],
    ['completion', { rate: 'revc', done: 'rev', plan: 'revp' }],
    ['equal', { facts: ['revp', 'prev'] }],
    ['partition', { whole: 'dg.2', parts: ['g1', 'g2', 'g3', 'g4'] }],
    ['net', { change: 'newp', plus: ['new', 'pnew2'] }],
    ['less', { small: 'revm', large: 'rev' }], ['less', { small: 'prof', large: 'rev' }], ['less', { small: 'prof', large: 'pprof' }]
  ],
  clean: [
    { what: '1,12/2,15 = 52 % for half a year', at: ['revc', 'rev'] },
    { what: '29/33 = 87,9 %', at: ['thtcp'] },
    { what: 'the comparison with the old communes is said to be one', at: [], quotes: ['tính trên địa bàn các xã cũ hợp nhất'] }
  ]
}
