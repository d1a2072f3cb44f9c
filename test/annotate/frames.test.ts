/** Frames of percentages: each in the wording of several drafters, and sentences that fit none. */
import { describe, expect, test } from 'vitest'
import { annotated } from './annotating.ts'

function framesIn(text: string): (string | null)[] {
  return annotated(text)
    .quantities.filter((quantity) => quantity.unit.family === 'percent')
    .map((quantity) => quantity.frame)
}

const fitting: Record<string, string[]> = {
  exceed: [
    'thành lập 12 HTX, vượt 20% kế hoạch',
    'kết quả vượt 3,5% chỉ tiêu giao',
    'số thành viên vượt kế hoạch 8%',
    'doanh thu vượt mức 5% đề ra'
  ],
  growth: [
    'doanh thu bình quân tăng 12% so với năm trước',
    'lợi nhuận giảm 4,5% so với cùng kỳ',
    'số lượng thành viên tăng khoảng 3%',
    'thu nhập của người lao động tăng trên 10%/năm',
    'tốc độ tăng trưởng bình quân đạt 7,2%/năm'
  ],
  completion: [
    'thành lập mới 8 HTX, đạt 80% kế hoạch',
    'bằng 105% kế hoạch năm',
    'đạt 96,5% chỉ tiêu nghị quyết',
    'bằng 92% so với kế hoạch'
  ],
  ofBase: [
    'có 30 HTX, chiếm 62,5% tổng số HTX',
    'chiếm khoảng 40% số hợp tác xã toàn huyện',
    '12 HTX hiệu quả, chiếm 75% so với tổng số HTX'
  ],
  ofOrganizations: [
    'phấn đấu trên 60% HTX hoạt động có hiệu quả',
    '15% số hợp tác xã ứng dụng công nghệ cao',
    'có ít nhất 50% tổ hợp tác được tập huấn',
    '100% các HTX nộp báo cáo'
  ],
  ofPeople: [
    'trên 50% cán bộ quản lý được bồi dưỡng',
    '80% thành viên tham gia đại hội',
    'khoảng 30% số lao động qua đào tạo',
    '20% đội ngũ cán bộ quản lý HTX có trình độ đại học'
  ],
  share: ['25 HTX xếp loại khá, chiếm 52%', '18 HTX (72%) xếp loại khá', 'có 9 HTX vận tải, chiếm tỷ lệ 18,7%']
}

for (const [frame, sentences] of Object.entries(fitting)) {
  describe(frame, () => {
    test.each(sentences)('%s', (sentence) => {
      expect(framesIn(sentence)).toEqual([frame])
    })
  })
}

describe('no frame', () => {
  test.each(['lãi suất cho vay 6,5%/năm', 'trích quỹ dự phòng 10%', 'Tỷ lệ che phủ rừng còn 41%'])('%s', (sentence) => {
    expect(framesIn(sentence)).toEqual([null])
  })

  test('a figure that is no percentage has none', () => {
    expect(annotated('tăng 12 HTX, đạt 300 triệu đồng').quantities.map((quantity) => quantity.frame)).toEqual([
      null,
      null
    ])
  })
})

test('two percentages keep their frames apart', () => {
  expect(framesIn('đạt 105% kế hoạch, tăng 8% so với năm 2022')).toEqual(['completion', 'growth'])
  expect(framesIn('18 HTX xếp loại tốt, chiếm 40%; doanh thu tăng 9%')).toEqual(['share', 'growth'])
})

test('a letter with another accent is another letter', () => {
  // "xa" (far) is no "xã" (commune), "tang" (funeral) no "tăng" (rise)
  expect(framesIn('tang 12% so voi')).toEqual([null])
})
