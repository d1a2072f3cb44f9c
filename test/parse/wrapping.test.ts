/** One paper, printed in many ways: the tree stays the same. */
import { expect, test } from 'vitest'
import { outlineOf, parseLines } from './reading.ts'

const paper = `UBND HUYỆN TÂN PHÚ ĐÔNG
Số: 77/BC-UBND
Tân Phú Đông, ngày 15 tháng 11 năm 2021

BÁO CÁO
Tình hình phát triển kinh tế tập thể năm 2021

Thực hiện Công văn số 5120/SKHĐT-KTN ngày 01/11/2021 của Sở Kế hoạch và Đầu tư về việc báo cáo tình hình phát triển kinh tế tập thể, Ủy ban nhân dân huyện báo cáo như sau:

I. KẾT QUẢ HOẠT ĐỘNG CỦA KHU VỰC KINH TẾ TẬP THỂ TRÊN ĐỊA BÀN HUYỆN TRONG NĂM 2021

1. Về số lượng, doanh thu và thu nhập của hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác

- Toàn huyện có 17 hợp tác xã, trong đó 13 hợp tác xã nông nghiệp, 03 hợp tác xã vận tải và 01 quỹ tín dụng nhân dân; số hợp tác xã thành lập mới trong năm là 02 hợp tác xã, không có hợp tác xã giải thể.

- Doanh thu bình quân ước đạt 1.450 triệu đồng/HTX/năm, tăng 6,2% so với năm 2020; lãi bình quân ước đạt 112 triệu đồng/HTX/năm.

- Chia theo lĩnh vực:

+ Trồng trọt: 08 HTX, chủ yếu sản xuất sả, dừa, mãng cầu và cung ứng vật tư đầu vào cho thành viên trên địa bàn các xã cù lao.

+ Chăn nuôi: 05 HTX.

2. Về thành viên, lao động

Tổng số thành viên của các hợp tác xã là 2.310 người; lao động làm việc thường xuyên là 415 người, trong đó lao động đồng thời là thành viên là 298 người. Thu nhập bình quân của lao động thường xuyên ước đạt 4,1 triệu đồng/người/tháng.

Các hợp tác xã đã tạo việc làm ổn định cho lao động nông thôn, góp phần giảm nghèo, xây dựng nông thôn mới.

II. KHÓ KHĂN, HẠN CHẾ

Hạn mặn kéo dài, giá vật tư tăng cao, dịch bệnh diễn biến phức tạp làm cho việc tiêu thụ nông sản gặp nhiều khó khăn, một số hợp tác xã phải tạm ngừng hoạt động.

Trên đây là báo cáo của Ủy ban nhân dân huyện Tân Phú Đông./.

Nơi nhận:
- Sở Kế hoạch và Đầu tư;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Hồng Nhã`

const lines = paper.split('\n')

function wrapped(text: readonly string[], width: number, measure: (words: string) => number): string[] {
  return text.flatMap((line) => {
    const out: string[] = []
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && measure(`${current} ${word}`) > width) {
        out.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    return [...out, current]
  })
}

/** Widths of a proportional type, in tenths of an em. */
function typeset(words: string): number {
  return [...words].reduce(
    (sum, sign) =>
      sum + (/[iltfjr.,;:!|'()\- ]/u.test(sign) ? 3 : /[mwMW]/u.test(sign) ? 9 : /\p{Lu}/u.test(sign) ? 7 : 5),
    0
  )
}

const filled = lines.filter((line) => line !== '')

test.each([
  ['wrapped at 80 signs', wrapped(lines, 80, (words) => words.length)],
  ['wrapped at 100 signs, without blank lines', wrapped(filled, 100, (words) => words.length)],
  ['set in a proportional type', wrapped(filled, 430, typeset)],
  ['with a blank line behind each', wrapped(filled, 430, typeset).flatMap((line) => [`${line} `, ''])],
  [
    'with page numbers between',
    wrapped(lines, 430, typeset).flatMap((line, index) => (index === 22 ? [line, '', '2', ''] : [line]))
  ],
  ['set in by two', lines.map((line) => (line === '' ? line : `  ${line}`))]
])('%s', (_, printed) => {
  const plain = parseLines(paper)
  const other = parseLines(printed.join('\n'))
  const withoutPages = (outline: string) =>
    outline
      .split('\n')
      .filter((line) => !/^\s*furniture: \d$/u.test(line))
      .join('\n')
  expect(withoutPages(outlineOf(other))).toBe(withoutPages(outlineOf(plain)))
  expect(other.head).toEqual({ ...plain.head, references: expect.anything() })
})
