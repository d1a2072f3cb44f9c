/** Heads that a scan has damaged: whatever is lost of them, the words of the body stay body. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineOf, parseLines, passagesOf } from './reading.ts'

const heads = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN LÂM SƠN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 412/KH-UBND',
  'Lâm Sơn, ngày 14 tháng 9 năm 2021',
  'KẾ HOẠCH',
  'Phát triển kinh tế tập thể năm 2022 trên địa bàn huyện',
  'Kính gửi: Sở Kế hoạch và Đầu tư',
  'Căn cứ Luật Hợp tác xã ngày 20 tháng 11 năm 2012;',
  'Thực hiện Công văn số 88/SKHĐT-KT ngày 02/8/2021 về việc xây dựng kế hoạch, UBND huyện báo cáo như sau:'
]
const bodies = [
  'I. TÌNH HÌNH PHÁT TRIỂN NĂM 2021',
  '1. Tình hình chung',
  'a) Số lượng: Đến nay toàn huyện có 31 hợp tác xã, tăng 4 hợp tác xã so với năm trước.',
  'Toàn huyện hiện có 31 hợp tác xã đang hoạt động',
  '- HTX nông nghiệp: 19 HTX',
  '- Hợp tác xã vận tải 07 HTX;',
  '+ Thành viên: 2.140 người.',
  '2. Lao động: 356 người, trong đó 210 người là thành viên.',
  'Theo thống kê của các xã, có 25 tổ hợp tác với 388 thành viên.',
  'Doanh thu bình quân đạt 1.250 triệu đồng/HTX, bằng 96% kế hoạch.',
  'Thực hiện Luật Hợp tác xã, trong năm đã thành lập mới 5 hợp tác xã.',
  'II. MỤC TIÊU NĂM 2022',
  '- Phấn đấu thành lập mới 6 HTX, giải thể 2 HTX.',
  '(1) Mở 4 lớp tập huấn cho 160 lượt người.'
]
const signs = [
  'Nơi nhận:',
  '- Sở Kế hoạch và Đầu tư;',
  '- Lưu: VT, TCKH.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Hoàng Văn Lâm'
]

const plain: Record<string, string> = { Ủ: 'U', Ỷ: 'Y', Ộ: 'O', Ế: 'É', Ạ: 'A', Ậ: 'Ẩ', Đ: 'D', Ò: 'O', Ệ: 'Ê' }
const damages: ((line: string) => string | null)[] = [
  (line) => line,
  (line) => line,
  () => null,
  (line) => [...line].map((sign) => plain[sign] ?? sign).join(''),
  (line) => (line.length < 20 ? [...line].join(' ') : line),
  (line) => line.toLowerCase(),
  (line) => `${line}.`
]

const damaged = (lines: readonly string[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...lines], { minLength: lines.length, maxLength: lines.length }),
      fc.boolean(),
      fc.array(fc.constantFrom(...damages), { minLength: lines.length, maxLength: lines.length })
    )
    .map(([shuffled, shuffle, harms]) =>
      (shuffle ? shuffled : lines).flatMap((line, index) => harms[index]!(line) ?? [])
    )

const papers = fc.tuple(
  damaged(heads),
  fc.shuffledSubarray(bodies, { minLength: 3 }),
  damaged(signs),
  fc.constantFrom('\n', '\n\n')
)

describe('a damaged head', () => {
  test('swallows no words of the body', () => {
    fc.assert(
      fc.property(papers, ([head, body, sign, feed]) => {
        const text = [...head, ...body, ...sign].join(feed)
        const passages = passagesOf(parseLines(text)).filter(
          (passage) => !['heading', 'item', 'paragraph', 'furniture'].includes(passage.kind)
        )
        for (const line of body) {
          if (!/\d/u.test(line.replace(/^[\dIV]+\.|\(\d\)|năm \d{4}|NĂM \d{4}/gu, ''))) continue
          const at = text.indexOf(line, head.join(feed).length)
          const holder = passages.find((passage) => passage.start < at + line.length && passage.end > at)
          expect([line, holder?.kind]).toEqual([line, undefined])
        }
      }),
      { numRuns: 400 }
    )
  })

  test.each([
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['KE HOACH', 'KẾ HOẠCH'],
    ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ['BÁO CÀO', 'BÁO CÁO'],
    ['BAO CAO', 'BÁO CÁO'],
    ['B Á O  C Á O', 'BÁO CÁO'],
    ['TÒ TRÌNH', 'TỜ TRÌNH'],
    ['DỰ THẢO BÁO CÁO', 'BÁO CÁO']
  ])('%s is %s', (printed, kind) => {
    const { head } = parseLines(`UY BAN NHÂN DÂN\nTHÀNH PHÔ LÂM SƠN\nSố: 12/BC-UBND\n${printed}
Tình hình kinh tế tập thể năm 2021\nI. TÌNH HÌNH\nToàn thành phố có 12 HTX.\nII. KẾ HOẠCH NĂM 2022\nThành lập 3 HTX.`)
    expect(head).toMatchObject({
      kind,
      level: 'thành phố',
      place: 'Lâm Sơn',
      title: 'Tình hình kinh tế tập thể năm 2021'
    })
  })

  test('a kind joined with its title', () => {
    const { head } =
      parseLines(`ỦY BAN NHÂN DÂN XÃ LÂM SƠN\nSố: 12/KH-UBND\nKÉ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2022
I. MỤC TIÊU\nThành lập 3 HTX.`)
    expect(head).toMatchObject({ kind: 'KẾ HOẠCH', title: 'Phát triển kinh tế tập thể năm 2022' })
  })

  test('a lost kind is that of the number', () => {
    const root = parseLines(`ỦY BAN NHÂN DÂN\nXÃ LÂM SƠN\nSố: 12/BC-UBND\nLâm Sơn, ngày 02 tháng 12 năm 2021
Tình hình kinh tế tập thể năm 2021\nI. SỐ LƯỢNG\nToàn xã có 12 HTX.\nII. KẾ HOẠCH NĂM 2022\n- Thành lập 3 HTX.`)
    expect(root.head).toMatchObject({ kind: 'BÁO CÁO', year: 2021, title: 'Tình hình kinh tế tập thể năm 2021' })
    expect(outlineOf(root)).toContain('# I. SỐ LƯỢNG')
  })

  test('recipients and offices in one column with one blank between', () => {
    const { head } = parseLines(`BÁO CÁO\nTình hình năm 2021\nI. SỐ LƯỢNG\nToàn xã có 12 HTX.
Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- TT. Đảng ủy; PHÓ CHỦ TỊCH\n- Lưu: VT, KT.\nHoàng Văn Lâm`)
    expect(head).toMatchObject({
      signer: 'Hoàng Văn Lâm',
      signerRole: 'PHÓ CHỦ TỊCH',
      recipients: ['Như trên', 'TT. Đảng ủy', 'Lưu: VT, KT']
    })
  })
})
