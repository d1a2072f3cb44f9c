import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/parse/sentences.ts'

const cut = (text: string) => sentencesOf(text).map((sentence) => text.slice(sentence.from, sentence.to))

test.each([
  ['Toàn huyện có 5 HTX. Tăng 2 HTX.', ['Toàn huyện có 5 HTX.', 'Tăng 2 HTX.']],
  ['Doanh thu 1.260 triệu đồng/năm. Lãi 32,5 triệu.', ['Doanh thu 1.260 triệu đồng/năm.', 'Lãi 32,5 triệu.']],
  ['HTX tại TP. Vinh và TX. Hồng Lĩnh hoạt động tốt.', ['HTX tại TP. Vinh và TX. Hồng Lĩnh hoạt động tốt.']],
  ['Vốn, đất đai, v.v. Các HTX còn khó khăn.', ['Vốn, đất đai, v.v. Các HTX còn khó khăn.']],
  ['5.1. Tăng cường công tác lãnh đạo.', ['5.1. Tăng cường công tác lãnh đạo.']],
  ['Đến ngày 22.7.2021 có 5 HTX; tăng 2 HTX; giảm 1 HTX.', ['Đến ngày 22.7.2021 có 5 HTX; tăng 2 HTX; giảm 1 HTX.']],
  ['Sản phẩm như giỏ, khay... HTX làm theo đơn. Hết.', ['Sản phẩm như giỏ, khay...', 'HTX làm theo đơn.', 'Hết.']],
  ['hệ thống thủy lợi, nước sạch... và điện.', ['hệ thống thủy lợi, nước sạch... và điện.']],
  ['Trên đây là báo cáo của UBND huyện./.', ['Trên đây là báo cáo của UBND huyện./.']],
  ['Ông nói: “Đạt 5 tỷ.” Sau đó tăng.', ['Ông nói: “Đạt 5 tỷ.”', 'Sau đó tăng.']],
  ['Theo Nghị quyết số 20-NQ/TW. Đạt 50%.', ['Theo Nghị quyết số 20-NQ/TW.', 'Đạt 50%.']],
  ['   ', []],
  ['', []]
])('%s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('words and signs stand where the passage prints them', () => {
  const text = 'Xã có 5 HTX. Doanh thu 1.260 triệu đồng.'
  const words = sentencesOf(text).map((sentence) =>
    sentence.children.map((node) => [node.type, node.position?.start.offset, node.position?.end.offset] as const)
  )
  expect(
    words.map((nodes) => nodes.filter(([type]) => type === 'WordNode').map(([, from, to]) => text.slice(from, to)))
  ).toEqual([
    ['Xã', 'có', '5', 'HTX'],
    ['Doanh', 'thu', '1.260', 'triệu', 'đồng']
  ])
})
