/** One short paper, written for these tests, that is set in every digital format and must read the same out of each. */

export interface Line {
  kind: 'line'
  /** Number of a list, computed by the word processor: level of the list that counts I. 1. a), or a dash. */
  list?: { name: 'main' | 'dash'; level: number; label: string }
  parts: Part[]
  bold?: boolean
}
export type Part = string | { raised: string } | { note: number }

export interface Grid {
  kind: 'grid'
  ruled: boolean
  headerRows: number
  rows: { text: string; across?: number; down?: number }[][]
}

const main = (level: number, label: string, text: string): Line => ({
  kind: 'line',
  list: { name: 'main', level, label },
  parts: [text]
})
const dash = (level: number, text: string): Line => ({
  kind: 'line',
  list: { name: 'dash', level, label: level === 0 ? '-' : '+' },
  parts: [text]
})
const plain = (...parts: Part[]): Line => ({ kind: 'line', parts })

export const notes = ['Không kể quỹ tín dụng nhân dân.', 'Số liệu đến hết tháng 10.']

export const paper: (Line | Grid)[] = [
  {
    kind: 'grid',
    ruled: false,
    headerRows: 0,
    rows: [
      [{ text: 'ỦY BAN NHÂN DÂN HUYỆN SÔNG LÃM' }, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
      [{ text: 'Số: 27/BC-UBND' }, { text: 'Sông Lãm, ngày 06 tháng 11 năm 2023' }]
    ]
  },
  { ...plain('BÁO CÁO'), bold: true },
  { ...plain('Tình hình phát triển kinh tế tập thể năm 2023'), bold: true },
  main(0, 'I.', 'Kết quả thực hiện'),
  main(1, '1.', 'Số lượng, doanh thu'),
  plain(
    'Đến nay toàn huyện có 31 hợp tác xã',
    { note: 0 },
    ', đạt 103,3% kế hoạch; diện tích liên kết 240 nghìn m',
    { raised: '2' },
    '.'
  ),
  dash(0, 'Thành lập mới 04 hợp tác xã;'),
  dash(1, 'trong đó nông nghiệp 03 hợp tác xã;'),
  dash(0, 'Giải thể 01 hợp tác xã.'),
  main(1, '2.', 'Thành viên, lao động'),
  main(2, 'a)', 'Thành viên: 2.145 người, tăng 60 người so với năm trước.'),
  main(2, 'b)', 'Lao động thường xuyên: 1.020 người.'),
  main(0, 'II.', 'Mục tiêu năm 2024'),
  main(1, '1.', 'Các chỉ tiêu được giao như sau:'),
  {
    kind: 'grid',
    ruled: true,
    headerRows: 2,
    rows: [
      [
        { text: 'TT', down: 2 },
        { text: 'Chỉ tiêu', down: 2 },
        { text: 'Năm 2023', across: 2 },
        { text: 'Kế hoạch 2024', down: 2 }
      ],
      [{ text: 'KH' }, { text: 'Ước TH' }],
      [{ text: '1' }, { text: 'Tổng số hợp tác xã' }, { text: '30' }, { text: '31' }, { text: '34' }],
      [
        { text: '2' },
        { text: 'Doanh thu bình quân (triệu đồng)' },
        { text: '' },
        { text: '1.250,5' },
        { text: '1.300' }
      ]
    ]
  },
  plain('Số liệu trên đã được đối chiếu với các xã', { note: 1 }, '.'),
  {
    kind: 'grid',
    ruled: false,
    headerRows: 0,
    rows: [[{ text: 'Nơi nhận: Như trên; Lưu VT.' }, { text: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Mười' }]]
  }
]

const mark = (index: number): string => '¹²³'[index]!

/** The words of the paper as every reader must give them. */
export function wordsOfPaper(): string[] {
  const lines = paper.map((item) =>
    item.kind === 'grid'
      ? item.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
      : `${item.list?.label ?? ''} ${item.parts.map((part) => (typeof part === 'string' ? part : 'note' in part ? mark(part.note) : '²')).join('')}`
  )
  return wordsOf([...lines, ...notes.map((note, index) => `${mark(index)} ${note}`)].join(' '))
}

export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
