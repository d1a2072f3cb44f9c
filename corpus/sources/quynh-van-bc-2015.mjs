// A commune's short report of 2015: a page, no headings but numbers run in, older words; sound.
const recipients = ['Như trên', 'TT Đảng ủy, HĐND xã', 'Lưu: VP']
export default {
  sound: true,
  layout: { format: 'txt', wrap: 0, letterhead: 'columns', table: 'pipe' },
  context: 'actual 2015',
  document: {
    kind: 'BÁO CÁO', number: '47/BC-UBND', date: '2015-11-30', issuer: 'Ủy ban nhân dân xã Quỳnh Vân', place: 'Quỳnh Vân', level: 'xã',
    title: 'V/v tình hình hoạt động của hợp tác xã, tổ hợp tác năm 2015', year: 2015, planYear: null, signer: 'Hồ Sỹ Lượng', signerRole: 'CHỦ TỊCH', recipients
  },
  letterhead: { left: ['ỦY BAN NHÂN DÂN', 'XÃ QUỲNH VÂN'], number: 'Số: 47/BC-UBND', place: 'Quỳnh Vân, ngày 30 tháng 11 năm 2015', kind: 'BÁO CÁO', title: ['V/v tình hình hoạt động của hợp tác xã, tổ hợp tác năm 2015'], to: ['Kính gửi: Phòng Nông nghiệp và PTNT huyện'] },
  sign: { recipients, lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Hồ Sỹ Lượng' },
  text: `
Thực hiện {Công văn số 312/NN-PTNT ngày 16/11/2015|ref} của Phòng Nông nghiệp và PTNT huyện, UBND xã Quỳnh Vân xin báo cáo như sau:
Xã hiện {có 03 hợp tác xã|o.total #n} là HTX dịch vụ nông nghiệp Quỳnh Vân, HTX rau an toàn Tân Thắng và HTX điện Vân Sơn, {cả ba đều còn hoạt động|o.active =3 #act}; {có 09 tổ hợp tác|o.total THT #tht}, trong đó {04 tổ làm đất|o.total THT agriculturalServices A=sector:agriculture #t1}, {05 tổ khai thác thủy sản|o.total THT fishery #t2}. Năm nay {chưa thành lập được HTX nào|o.new =0}.
Ba HTX {có 1.243 xã viên|m.total #mem}; ban quản trị, kiểm soát, kế toán {có 19 người|g.total #mgr}, mới {có 02 người tốt nghiệp đại học|g.college L="đại học" #g1}, {06 người trung cấp|g.intermediate #g2}, số còn lại chỉ qua các lớp ngắn ngày. Việc làm thường xuyên {cho 37 lao động|l.total}.
Doanh thu năm nay: HTX dịch vụ nông nghiệp 1 tỷ 120 triệu đồng, HTX rau 640 triệu đồng, HTX điện 2 tỷ 890 triệu đồng; {cộng 4 tỷ 650 triệu đồng|rev.total v=4650 #revt}, {bình quân 1.550 triệu đồng/HTX|rev #rev}; lãi {bình quân 47 triệu đồng/HTX|profit #prof}. Lương cán bộ {bình quân 1,3 triệu đồng/tháng|x u="triệu đồng/tháng" L="lương bình quân của cán bộ HTX" A=indicator:income.average}.
Tồn tại: HTX dịch vụ nông nghiệp còn nợ đọng của xã viên từ trước năm 2003, kênh mương hư hỏng nhiều; HTX rau chưa có nhà sơ chế. Đề nghị huyện hỗ trợ kinh phí kiên cố hóa 1,2 km kênh và mở lớp kế toán HTX.
Năm 2016, xã phấn đấu {vận động thành lập 01 HTX|o.new 2016 plan} nuôi tôm, {đưa doanh thu bình quân lên 1.700 triệu đồng/HTX|rev 2016 plan}./.
`,
  relations: [
    ['equal', { facts: ['n', 'act'] }],
    ['partition', { whole: 'tht', parts: ['t1', 't2'] }],
    ['product', { total: 'revt', count: 'n', average: 'rev' }],
    ['subset', { whole: 'mgr', parts: ['g1', 'g2'] }],
    ['less', { small: 'prof', large: 'rev' }]
  ],
  clean: [
    { what: '1.120 + 640 + 2.890 = 4.650; 4.650/3 = 1.550', at: ['revt', 'rev'] },
    { what: 'three HTX are named', at: ['n'] },
    { what: 'xã viên is the word of the time', at: ['mem'] }
  ]
}
