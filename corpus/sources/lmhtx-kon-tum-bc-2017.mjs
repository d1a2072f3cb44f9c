// A provincial alliance of cooperatives (LMHTX) reports on its year; figures in running prose; two planted faults.
export default {
  sound: false,
  layout: { format: 'txt', wrap: 0, letterhead: 'bars', blank: true },
  context: 'actual 2017',
  document: {
    kind: 'BÁO CÁO', number: '152/BC-LMHTX', date: '2017-12-14', issuer: 'Liên minh Hợp tác xã tỉnh Kon Tum', place: 'Kon Tum', level: 'tỉnh',
    title: 'Kết quả công tác năm 2017, phương hướng, nhiệm vụ năm 2018', year: 2017, planYear: 2018, signer: 'Y Hạnh', signerRole: 'CHỦ TỊCH',
    recipients: ['Liên minh HTX Việt Nam', 'UBND tỉnh', 'Ban Thường vụ Liên minh HTX tỉnh', 'Lưu: VT, VP']
  },
  letterhead: { left: ['LIÊN MINH HỢP TÁC XÃ VIỆT NAM', 'LIÊN MINH HỢP TÁC XÃ TỈNH KON TUM'], number: 'Số: 152/BC-LMHTX', place: 'Kon Tum, ngày 14 tháng 12 năm 2017', kind: 'BÁO CÁO', title: ['Kết quả công tác năm 2017, phương hướng, nhiệm vụ năm 2018'], to: ['Kính gửi: Thường trực Liên minh Hợp tác xã Việt Nam.'] },
  sign: { recipients: ['Liên minh HTX Việt Nam', 'UBND tỉnh', 'Ban Thường vụ Liên minh HTX tỉnh', 'Lưu: VT, VP'], lines: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], name: 'Y Hạnh' },
  text: `
Thực hiện {Công văn số 718/LMHTXVN-VP ngày 27/11/2017|ref} của Liên minh Hợp tác xã Việt Nam, Liên minh Hợp tác xã tỉnh Kon Tum báo cáo kết quả công tác năm 2017 và phương hướng năm 2018, như sau:
## PHẦN THỨ NHẤT: KẾT QUẢ CÔNG TÁC NĂM 2017
### I. Tình hình khu vực kinh tế tập thể
Đến ngày 30/11/2017 trên địa bàn tỉnh {có 98 hợp tác xã|o.total 2017-11-30 #n}; so với đầu năm {tăng 11 hợp tác xã|o.total change #nc}. Trong năm {đã vận động thành lập được 15 hợp tác xã|o.new #new}, vượt kế hoạch ({kế hoạch giao 10 hợp tác xã|o.new plan #newp}, {đạt 150%|c.o.new #newc}); cơ quan đăng ký {thu hồi giấy chứng nhận của 04 hợp tác xã|o.dissolved L="thu hồi giấy chứng nhận đăng ký" #dis}. Theo ngành nghề: {nông nghiệp 71|o.total agriculture 2017-11-30 #sa}, {xây dựng 06|o.total construction 2017-11-30 #sx}, {vận tải 05|o.total transport 2017-11-30 #sv}, {tiểu thủ công nghiệp 07|o.total industryCrafts 2017-11-30 #si}, {thương mại dịch vụ 03|o.total trade 2017-11-30 #st}, {tín dụng nhân dân 06|o.total QTDND credit 2017-11-30 #sq}. {Có 83 hợp tác xã hoạt động thực chất|o.active 2017-11-30 #act}, {15 hợp tác xã hoạt động cầm chừng hoặc đã ngưng hẳn|o.inactive 2017-11-30 #ina}.
Khu vực hợp tác xã {thu hút 10.460 thành viên|m.total #mem}, phần lớn là đồng bào dân tộc thiểu số, và {1.735 lao động|l.total #lab}. Tổng {số vốn đăng ký 203 tỷ 500 triệu đồng|cap v=203500 #cap}. Doanh thu bình quân ước {1 tỷ 350 triệu đồng/hợp tác xã/năm|rev estimate v=1350 #rev}, lợi nhuận bình quân ước {105 triệu đồng/hợp tác xã/năm|profit estimate #prof}, thu nhập của lao động ước {2,8 triệu đồng/người/tháng|inc estimate #inc}.
@ actual 2017 THT
Tổ hợp tác {đang duy trì 149 tổ|o.total #tht}, {giải thể 08 tổ|o.dissolved #thtd} do hết vụ dồn điền, đổi thửa; {số tổ viên 1.622 người|m.total #thtm}.
@ actual 2017
Nhìn chung, hợp tác xã trên địa bàn đang chuyển biến theo hướng gắn với sản phẩm đặc trưng của núi rừng Ngọc Linh như sâm, dược liệu, cà phê xứ lạnh, rau hoa vùng Măng Đen. Các hợp tác xã nông nghiệp mới thành lập phần nhiều do người trẻ khởi xướng, biết dùng mạng xã hội để bán hàng, biết liên hệ với viện, trường để xin giống, xin kỹ thuật. Tuy nhiên, khoảng cách giữa ý tưởng và thực tế còn xa: thiếu vốn, thiếu kho, thiếu đường, đơn hàng đến thì không đủ hàng giao.
Hợp tác xã xây dựng, vận tải hoạt động bình thường, chủ yếu làm các công trình nhỏ ở huyện, chở vật liệu, đưa đón học sinh bán trú. Quỹ tín dụng nhân dân giữ vững niềm tin của thành viên, chấp hành tốt quy định của Ngân hàng Nhà nước.
### II. Kết quả thực hiện nhiệm vụ của Liên minh
#### 1. Tư vấn, hỗ trợ thành lập
Cán bộ Liên minh trực tiếp xuống {34 thôn, làng|x u="thôn" L="thôn, làng được tuyên truyền" fringe} tuyên truyền, tư vấn; soạn giúp điều lệ, phương án sản xuất cho cả {16 hợp tác xã mới|o.new #new2}.
#### 2. Đào tạo, bồi dưỡng
Tổ chức {06 lớp|x u="lớp" L="lớp bồi dưỡng" #cl} cho {240 lượt cán bộ, thành viên|x u="lượt người" L="lượt người được bồi dưỡng" #cp}, trong đó có {02 lớp kế toán|x u="lớp" L="lớp kế toán"}. Đến nay {toàn tỉnh có 412 cán bộ quản lý hợp tác xã|g.total #mgr}; {qua đào tạo trung cấp, sơ cấp 175 người|g.primaryIntermediate #g1} ({42,5%|s.g.primaryIntermediate #g1p}), {cao đẳng, đại học 84 người|g.college #g2} ({24,0%|s.g.college #g2p}).
#### 3. Quỹ hỗ trợ phát triển hợp tác xã
Quỹ có {vốn hoạt động 11,2 tỷ đồng|x u="triệu đồng" x1000 L="vốn hoạt động của Quỹ hỗ trợ phát triển HTX"}, trong năm {giải ngân 4,85 tỷ đồng|x u="triệu đồng" x1000 L="giải ngân của Quỹ" #l0} cho {12 hợp tác xã|x u="HTX" L="HTX vay Quỹ" #l1}, dư nợ cuối kỳ {8,9 tỷ đồng|x u="triệu đồng" x1000 L="dư nợ của Quỹ"}; không có nợ quá hạn.
#### 4. Xúc tiến thương mại
Đưa {09 hợp tác xã|x u="HTX" L="HTX tham gia hội chợ"} tham gia hội chợ tại Đà Nẵng, Thành phố Hồ Chí Minh, Gia Lai; hỗ trợ thiết kế bao bì cho cà phê bột, sâm dây, măng khô. {Có 05 hợp tác xã ký được hợp đồng bao tiêu ổn định|o.valueChain L="ký hợp đồng bao tiêu"} với siêu thị.
Trang thông tin điện tử của Liên minh được cập nhật đều, giới thiệu sản phẩm, gương người tốt việc tốt; bản tin kinh tế hợp tác phát hành hằng quý, gửi đến từng hợp tác xã, thư viện xã. Liên minh làm cầu nối để doanh nghiệp dược liệu đến tìm hiểu vùng trồng, cam kết bao tiêu nếu hợp tác xã bảo đảm quy trình sạch; làm việc với các trường học, bệnh viện để đưa rau, thịt của hợp tác xã vào bếp ăn tập thể.
#### 5. Công tác thành viên và thi đua
Kết nạp thêm {18 thành viên tập thể|x u="đơn vị" L="thành viên Liên minh HTX kết nạp mới" fringe} vào Liên minh. Đề nghị tặng bằng khen cho ba tập thể, năm cá nhân.
### III. Tồn tại
Số hợp tác xã nhiều nơi tăng nhanh nhưng hoạt động chưa đều; vốn góp thực tế thấp hơn vốn đăng ký. Phần lớn hợp tác xã nông nghiệp chưa có trụ sở. Biên chế của Liên minh ít, địa bàn rộng, đi lại khó khăn. Liên minh chưa có trung tâm đào tạo riêng nên phụ thuộc cơ sở bên ngoài.
Nguyên nhân của những tồn tại trên trước hết là do xuất phát điểm thấp, địa hình chia cắt, mưa bão gây sạt lở nhiều tuyến đường; thị trường tiêu thụ nhỏ. Bên cạnh đó, sự phối hợp giữa Liên minh với các sở, ngành, huyện có việc chưa chặt chẽ, thông tin chia sẻ chậm; cán bộ Liên minh còn thiếu kỹ năng tư vấn chuyên sâu về tài chính, pháp lý, thương mại quốc tế. Một số hợp tác xã chưa coi Liên minh là mái nhà chung, ít khi phản ánh khó khăn nên việc hỗ trợ chưa kịp thời.
## PHẦN THỨ HAI: PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2018
@ plan 2018
- Vận động {thành lập mới 12 hợp tác xã|o.new #pnew}, {ít nhất 01 liên hiệp hợp tác xã|o.new LHHTX min} cà phê hữu cơ; hướng dẫn {giải thể 05 hợp tác xã|o.dissolved #pdis}. Cuối năm 2018 {có 105 hợp tác xã|o.total #pn}.
- Doanh thu bình quân {phấn đấu 1,45 tỷ đồng/hợp tác xã|rev #prev}, {tăng 7,4%|gr.rev #prevg} so với năm 2017; lợi nhuận {tăng 8%|gr.profit}; thu nhập lao động {từ 3 triệu đồng/người/tháng trở lên|inc min}.
- Mở {08 lớp bồi dưỡng|x u="lớp" L="lớp bồi dưỡng"} cho {khoảng 320 lượt người|x u="lượt người" approx L="lượt người được bồi dưỡng"}; {80% hợp tác xã|s.o.other L="HTX mở sổ kế toán đúng chế độ"} mở sổ kế toán đúng chế độ.
- Quỹ hỗ trợ phát triển hợp tác xã {giải ngân 6 tỷ đồng|x u="triệu đồng" x1000 L="giải ngân của Quỹ"}.
- Phối hợp với ngành nông nghiệp xây dựng ba mô hình hợp tác xã gắn với vùng nguyên liệu tập trung, sản phẩm có chứng nhận.
Liên minh Hợp tác xã tỉnh kiến nghị UBND tỉnh bổ sung vốn điều lệ cho Quỹ hỗ trợ phát triển hợp tác xã và bố trí đất xây dựng trung tâm giới thiệu sản phẩm./.
`,
  relations: [
    ['partition', { whole: 'n', parts: ['sa', 'sx', 'sv', 'si', 'st', 'sq'] }],
    ['partition', { whole: 'n', parts: ['act', 'ina'] }],
    ['completion', { rate: 'newc', done: 'new', plan: 'newp' }],
    ['equal', { facts: ['new', 'new2'] }],
    ['share', { share: 'g1p', part: 'g1', base: 'mgr' }],
    ['share', { share: 'g2p', part: 'g2', base: 'mgr' }],
    ['subset', { whole: 'mgr', parts: ['g1', 'g2'] }],
    ['flow', { start: 'n', plus: ['pnew'], minus: ['pdis'], end: 'pn' }],
    ['growth', { rate: 'prevg', now: 'prev', before: 'rev' }],
    ['less', { small: 'prof', large: 'rev' }]
  ],
  findings: [
    { type: 'ratio', severity: 'error', what: '84/412 = 20,4 %, stated 24,0 %', stated: 24, expected: 20.4, at: ['g2p', 'g2', 'mgr'] },
    { type: 'repeat', severity: 'error', what: '15 new cooperatives in I, "cả 16 hợp tác xã mới" in II.1', stated: 16, expected: 15, at: ['new2', 'new'] }
  ],
  clean: [
    { what: '71 + 6 + 5 + 7 + 3 + 6 = 98', at: ['sa', 'sq'] },
    { what: '15 - 4 = 11 more than at the beginning of the year', at: ['nc', 'new', 'dis'] },
    { what: '15 new and 15 idle are two things', at: ['new', 'ina'] },
    { what: '42,5 % + 24 % leave a rest without training: no whole', at: ['g1'] },
    { what: '203 tỷ 500 triệu is one figure', at: ['cap'] },
    { what: 'members of the alliance are no cooperatives of the province that were newly founded', at: [], quotes: ['18 thành viên tập thể'] }
  ]
}
