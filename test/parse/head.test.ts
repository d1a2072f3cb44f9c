import { describe, expect, test } from 'vitest'
import { parseLines } from './reading.ts'

const head = (text: string) => parseLines(text).head

describe('the head of a paper', () => {
  test('letterhead in two columns, sign-off in two columns', () => {
    const root = parseLines(`ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN ĐẠI LỘC               Độc lập - Tự do - Hạnh phúc
-------                     ---------------
Số: 145/BC-UBND             Đại Lộc, ngày 05 tháng 12 năm 2019

BÁO CÁO
Tình hình phát triển kinh tế tập thể năm 2019 và
phương hướng, nhiệm vụ năm 2020

Kính gửi: Sở Kế hoạch và Đầu tư tỉnh Quảng Nam

Thực hiện Công văn số 812/SKHĐT-ĐKKD ngày 11/11/2019 của Sở Kế hoạch và Đầu tư, UBND huyện báo cáo như sau:

I. KẾT QUẢ
Toàn huyện có 41 HTX.

Nơi nhận:                       TM. ỦY BAN NHÂN DÂN
- Sở Kế hoạch và Đầu tư;        KT. CHỦ TỊCH
- Lưu: VT, TCKH.                PHÓ CHỦ TỊCH

                                Hồ Thị Lan Anh`)
    expect(root.head).toMatchObject({
      kind: 'BÁO CÁO',
      number: '145/BC-UBND',
      date: '2019-12-05',
      issuer: 'Ủy ban nhân dân huyện Đại Lộc',
      place: 'Đại Lộc',
      level: 'huyện',
      title: 'Tình hình phát triển kinh tế tập thể năm 2019 và phương hướng, nhiệm vụ năm 2020',
      year: 2019,
      planYear: 2020,
      signer: 'Hồ Thị Lan Anh',
      signerRole: 'PHÓ CHỦ TỊCH',
      recipients: ['Sở Kế hoạch và Đầu tư', 'Lưu: VT, TCKH']
    })
    expect(root.head.references.map((reference) => [reference.number, reference.date])).toEqual([
      ['812/SKHĐT-ĐKKD', '2019-11-11']
    ])
  })

  test.each([
    ['Số:    /KH-UBND\nMỹ Tú, ngày    tháng    năm 2021', null, null],
    ['Số: 17/KH-UBND\nMỹ Tú, ngày     tháng 7 năm 2021', '17/KH-UBND', '2021-07'],
    ['Số 09a /KH-UBND\nMỹ Tú, ngày 02 tháng 03 năm 2021', '09a/KH-UBND', '2021-03-02'],
    ['Số:…/KH-UBND\nMỹ Tú, ngày ... tháng ... năm 2021', null, null]
  ])('number and date: %j', (lines, number, date) => {
    expect(
      head(`UBND HUYỆN MỸ TÚ\n${lines}\nKẾ HOẠCH\nPhát triển kinh tế tập thể năm 2022\nI. MỤC TIÊU\nTăng.`)
    ).toMatchObject({ number, date })
  })

  test.each([
    ['LIÊN MINH HỢP TÁC XÃ\nTỈNH SƠN LA\nSố: 21/BC-LMHTX', 'Liên minh Hợp tác xã tỉnh Sơn La', 'Sơn La', 'tỉnh'],
    [
      'UBND TỈNH LONG AN\nSỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN\nSố: 9/BC-SNN',
      'Sở Nông nghiệp và Phát triển nông thôn tỉnh Long An',
      'Long An',
      'tỉnh'
    ],
    ['HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ CÀ MAU\nSố: 3/BC-HĐND', 'Hội đồng nhân dân thành phố Cà Mau', 'Cà Mau', 'thành phố'],
    [
      'ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU\nSố: 8/BC-UBND',
      'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
      'Bà Rịa - Vũng Tàu',
      'tỉnh'
    ],
    ['UBND PHƯỜNG 5\nSố: 8/BC-UBND', 'Ủy ban nhân dân phường 5', '5', 'phường'],
    ['ỦY BAN NHÂN DÂN QUẬN 12\nSố: 8/BC-UBND', 'Ủy ban nhân dân quận 12', '12', 'quận'],
    ['ỦY BAN NHÂN DÂN\nTHỊ TRẤN PHÙ YÊN\nSố: 8/BC-UBND', 'Ủy ban nhân dân thị trấn Phù Yên', 'Phù Yên', 'thị trấn']
  ])('issuer: %j', (letterhead, issuer, place, level) => {
    expect(head(`${letterhead}\nBÁO CÁO\nTình hình kinh tế tập thể năm 2020\nI. KẾT QUẢ\nTốt.`)).toMatchObject({
      issuer,
      place,
      level
    })
  })

  test('without a letterhead the first and last sentences tell', () => {
    expect(
      head(`KẾ HOẠCH
Phát triển kinh tế tập thể năm 2018 trên địa bàn huyện

Căn cứ Kế hoạch số 55/KH-UBND ngày 10/8/2017 của UBND tỉnh Hà Nam về phát triển kinh tế tập thể; Ủy ban nhân dân huyện xây dựng kế hoạch như sau:

I. TÌNH HÌNH
Toàn huyện có 35 HTX.

Trên đây là Kế hoạch của Ủy ban nhân dân huyện Bình Lục./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

TRẦN VĂN ĐỨC`)
    ).toMatchObject({
      issuer: 'Ủy ban nhân dân huyện Bình Lục',
      place: 'Bình Lục',
      level: 'huyện',
      year: 2017,
      planYear: 2018,
      signer: 'Trần Văn Đức',
      signerRole: 'CHỦ TỊCH'
    })
  })

  test('a title in capitals is set in small letters, names keep their capitals', () => {
    expect(
      head(`ỦY BAN NHÂN DÂN
TỈNH KON TUM
KẾ HOẠCH
PHÁT TRIỂN KINH TẾ TẬP THỂ, HTX TỈNH KON TUM GIAI ĐOẠN II NĂM 2020
Toàn tỉnh Kon Tum có nhiều HTX.`).title
    ).toBe('Phát triển kinh tế tập thể, HTX tỉnh Kon Tum giai đoạn II năm 2020')
  })

  test('a letter has no kind of its own', () => {
    expect(
      head(`SỞ TÀI CHÍNH
Số: 4139/STC-ĐKKD
V/v báo cáo tình hình kinh tế tập thể năm 2025
Hải Dương, ngày 02 tháng 7 năm 2025
Kính gửi: Ủy ban nhân dân các xã, phường
Đề nghị các đơn vị báo cáo trước ngày 15/7/2025.`)
    ).toMatchObject({
      kind: 'CÔNG VĂN',
      number: '4139/STC-ĐKKD',
      date: '2025-07-02',
      title: 'Báo cáo tình hình kinh tế tập thể năm 2025'
    })
  })

  test('fields of a portal serve where the paper lacks them', () => {
    expect(
      head(`Kế hoạch 88/KH-UBND | Tỉnh Lào Cai | Người ký văn bản: Đỗ Văn Minh | Ban hành 12/09/2016
KẾ HOẠCH
PHÁT TRIỂN KINH TẾ TẬP THỂ TỈNH LÀO CAI NĂM 2017
I. TÌNH HÌNH
UBND tỉnh Lào Cai giao các sở thực hiện.`)
    ).toMatchObject({
      number: '88/KH-UBND',
      date: '2016-09-12',
      signer: 'Đỗ Văn Minh',
      level: 'tỉnh',
      place: 'Lào Cai'
    })
  })

  test('a news text is no paper', () => {
    expect(
      head(`Xã Tân Hưng thành lập mới 02 hợp tác xã
07/05/2024

Năm 2024, xã Tân Hưng vận động thành lập 02 hợp tác xã.`)
    ).toMatchObject({
      kind: null,
      number: null,
      date: '2024-05-07',
      title: 'Xã Tân Hưng thành lập mới 02 hợp tác xã',
      year: 2024,
      planYear: null,
      level: 'xã',
      place: 'Tân Hưng'
    })
  })

  test('a decision: its enacting words are no title', () => {
    expect(
      head(`ỦY BAN NHÂN DÂN
HUYỆN YÊN MÔ
Số: 120/QĐ-UBND
Yên Mô, ngày 03 tháng 4 năm 2022
QUYẾT ĐỊNH
Về việc phê duyệt Kế hoạch phát triển kinh tế tập thể năm 2022
ỦY BAN NHÂN DÂN HUYỆN YÊN MÔ
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt kế hoạch.`)
    ).toMatchObject({
      kind: 'QUYẾT ĐỊNH',
      number: '120/QĐ-UBND',
      title: 'Về việc phê duyệt Kế hoạch phát triển kinh tế tập thể năm 2022'
    })
  })
})

describe('who signs', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nVõ Văn Hưng', 'Võ Văn Hưng', 'PHÓ CHỦ TỊCH'],
    ['KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Minh Ngân', 'Lê Minh Ngân', 'PHÓ GIÁM ĐỐC'],
    [
      'TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH\n\nĐinh Thị Hòa',
      'Đinh Thị Hòa',
      'TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH'
    ],
    ['CHỦ TỊCH\n\nH’Yim Kđoh', 'H’Yim Kđoh', 'CHỦ TỊCH'],
    ['Nơi nhận:\tCHỦ TỊCH\n- UBND tỉnh;\n\tBùi Đình Long', 'Bùi Đình Long', 'CHỦ TỊCH']
  ])('%j', (lines, signer, signerRole) => {
    expect(
      head(`BÁO CÁO\nTình hình kinh tế tập thể năm 2020\nI. KẾT QUẢ\nToàn xã có 5 HTX./.\n\n${lines}`)
    ).toMatchObject({ signer, signerRole })
  })
})

describe('reporting year and plan year', () => {
  const years = (kind: string, title: string, body = 'I. KẾT QUẢ\nTốt.') => {
    const found = head(`UBND HUYỆN AN BIÊN\n${kind}\n${title}\n${body}`)
    return [found.year, found.planYear]
  }

  test.each([
    ['KẾ HOẠCH', 'Phát triển kinh tế tập thể năm 2024', [2023, 2024]],
    ['BÁO CÁO', 'Tình hình phát triển kinh tế tập thể năm 2022', [2022, null]],
    ['BÁO CÁO', 'Tình hình kinh tế tập thể năm 2022, kế hoạch năm 2023', [2022, 2023]],
    [
      'BÁO CÁO',
      'Kết quả thực hiện kế hoạch phát triển kinh tế tập thể năm 2022; phương hướng, nhiệm vụ năm 2023',
      [2022, 2023]
    ],
    ['BÁO CÁO', 'Kết quả thực hiện nhiệm vụ năm 2021', [2021, null]],
    ['BÁO CÁO', 'Tình hình kinh tế tập thể 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020', [2020, null]],
    ['KẾ HOẠCH', 'Tình hình kinh tế tập thể năm 2018 và kế hoạch năm 2019', [2018, 2019]],
    ['KẾ HOẠCH', 'Thực hiện Nghị quyết số 20-NQ/TW ngày 16/6/2022 về kinh tế tập thể năm 2025', [2024, 2025]]
  ])('%s %s', (kind, title, expected) => {
    expect(years(kind, title)).toEqual(expected)
  })

  test('a paper on five years plans for no single one', () => {
    expect(years('KẾ HOẠCH', 'Phát triển kinh tế tập thể giai đoạn 2021-2025')[1]).toBeNull()
    expect(
      years(
        'BÁO CÁO',
        'Kết quả thực hiện Nghị quyết số 5/NQ-HĐND ngày 02/8/2021 giai đoạn 2021-2025',
        'I. KẾT QUẢ\nTính đến ngày 31/10/2023 có 5 HTX.'
      )
    ).toEqual([2023, null])
  })

  test('headings tell where the title is silent', () => {
    expect(
      years(
        'BÁO CÁO',
        'Tình hình phát triển kinh tế tập thể',
        'I. KẾT QUẢ NĂM 2020\nTốt.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2021\nTăng.'
      )
    ).toEqual([2020, 2021])
  })
})
