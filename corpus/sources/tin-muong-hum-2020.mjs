// A news text of a portal on a district's cooperatives: no letterhead, round figures; sound.
export default {
  sound: true,
  layout: { format: 'txt', wrap: 0, letterhead: 'none', portal: ['Huyện Mường Hum: Hợp tác xã tiếp sức cho nông sản vùng cao', '15/12/2020 08:35 | Lượt xem: 642', ''] },
  context: 'actual 2020',
  document: { kind: 'TIN', number: null, date: '2020-12-15', issuer: null, place: 'Mường Hum', level: 'huyện', title: 'Huyện Mường Hum: Hợp tác xã tiếp sức cho nông sản vùng cao', year: 2020, planYear: null },
  text: `
Những năm gần đây, phong trào phát triển kinh tế tập thể ở huyện Mường Hum (Lào Cai) có nhiều khởi sắc. Theo phòng Tài chính - Kế hoạch huyện, đến nay toàn huyện {có 63 hợp tác xã|o.total #n} {với trên 700 thành viên|m.total min #mem}, tạo việc làm {cho khoảng 1.200 lao động|l.total approx #lab} địa phương. Chỉ tính riêng năm 2020, {đã có 12 hợp tác xã ra đời|o.new #new}, {vượt 4 hợp tác xã|x u="HTX" L="số HTX thành lập mới vượt kế hoạch" A=indicator:organizations.new,status:change #newo} so với kế hoạch.
Có mặt tại thung lũng hoa Thào A, chúng tôi gặp anh Giàng Seo Páo, Giám đốc Hợp tác xã Hoa Mường Hum. Hợp tác xã của anh có 9 thành viên, trồng 4 ha hoa ly và hoa hồng, năm nay thu hơn 3 tỷ đồng. "Trước kia làm một mình, được hoa thì mất giá. Vào hợp tác xã, anh em bàn nhau trồng rải vụ, có khách đặt trước mới xuống giống", anh Páo nói.
Cách đó không xa, Hợp tác xã Thủy sản Thác Bạc đang xuất bán cá hồi. Chị Lý Mẩy cho biết, mỗi năm hợp tác xã bán 60 tấn cá, trả lương công nhân từ 7 đến 9 triệu đồng/tháng.
Toàn huyện hiện {có 17 hợp tác xã liên kết với doanh nghiệp|o.valueChain #vc} theo chuỗi, {22 sản phẩm của hợp tác xã được công nhận OCOP|o.ocop u="sản phẩm" L="sản phẩm OCOP của HTX"}. Thu nhập bình quân của lao động trong các {hợp tác xã đạt gần 4 triệu đồng/người/tháng|inc approx #inc}; {có 51 hợp tác xã làm ăn có lãi|o.effective L="làm ăn có lãi" #eff}, {chiếm 81%|s.o.effective L="làm ăn có lãi" #effp}.
Tuy nhiên, số hợp tác xã mạnh chưa nhiều; {8 hợp tác xã đang tạm ngừng hoạt động|o.inactive #ina} vì thiếu vốn, thiếu người điều hành. Đường vào vùng sản xuất khó đi, mùa mưa thường sạt lở. Thời gian tới, huyện Mường Hum {phấn đấu đến năm 2025 có 100 hợp tác xã|o.total 2025 plan n=2 #pn}, {mỗi năm thành lập mới ít nhất 7 hợp tác xã|o.new 2021/2025 plan min L="mỗi năm"}.
Tin, ảnh: Thùy Dương
`,
  relations: [
    ['share', { share: 'effp', part: 'eff', base: 'n' }],
    ['less', { small: 'ina', large: 'n' }]
  ],
  clean: [
    { what: '51/63 = 81 %', at: ['effp', 'eff'] },
    { what: 'figures of single cooperatives are no figures of the sector', at: [], quotes: ['trồng 4 ha hoa ly và hoa hồng'] }
  ]
}
