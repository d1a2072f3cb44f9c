/** Where a sentence is cut into one clause a number. */
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/find/clauses.ts'
import { annotated } from '../annotate/annotating.ts'

/** Each clause as its words, the number in brackets: "Toàn huyện có <12 HTX>". */
function clausesIn(text: string): string[] {
  const annotation = annotated(text)
  const { words } = annotation
  return clausesOf(annotation, [{ first: 0, end: words.length }]).map(({ quantity, leadFirst, tailEnd }) => {
    const slice = (first: number, end: number) =>
      end > first ? text.slice(words[first]!.from, words[end - 1]!.to).replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '') : ''
    const number = text.slice(words[quantity.first]!.from, words[quantity.last]!.to)
    return [slice(leadFirst, quantity.first), `<${number}>`, slice(quantity.last + 1, tailEnd)]
      .filter((part) => part !== '')
      .join(' ')
  })
}

describe('cuts', () => {
  test.each<[sentence: string, ...clauses: string[]]>([
    ['Toàn huyện có 12 HTX đang hoạt động', 'Toàn huyện có <12 HTX> đang hoạt động'],
    ['49 HTX đang hoạt động, 04 HTX ngừng hoạt động', '<49 HTX> đang hoạt động', '<04 HTX> ngừng hoạt động'],
    ['có 5 HTX; 8 tổ hợp tác', 'có <5 HTX>', '<8 tổ hợp tác>'],
    ['có 5 HTX và 8 tổ hợp tác', 'có <5 HTX>', 'và <8 tổ hợp tác>'],
    ['lãi 95 triệu đồng (mục tiêu 200 triệu đồng)', 'lãi <95 triệu đồng>', '(mục tiêu <200 triệu đồng> )'],
    [
      'có 53 HTX, trong đó có 30 HTX nông nghiệp, dịch vụ và 5 HTX vận tải',
      'có <53 HTX>',
      'trong đó có <30 HTX> nông nghiệp, dịch vụ',
      'và <5 HTX> vận tải'
    ],
    ['doanh thu 12 tỷ đồng, tăng 5% so với năm trước', 'doanh thu <12 tỷ đồng>', 'tăng <5%> so với năm trước'],
    ['doanh thu đạt 12 tỷ đồng tăng 5%', 'doanh thu đạt <12 tỷ đồng>', 'tăng <5%>'],
    ['08 tổ hợp tác thủ công mỹ nghệ tại 06 xã', '<08 tổ hợp tác> thủ công mỹ nghệ', 'tại <06 xã>'],
    ['số thành viên 300 người lợi nhuận 2 tỷ đồng', 'số thành viên <300 người>', 'lợi nhuận <2 tỷ đồng>']
  ])('%s', (sentence, ...clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses)
  })
})

test('the comma inside a sector cuts nothing', () => {
  expect(clausesIn('5 HTX thương mại, dịch vụ, vận tải có 12 lao động')[0]).toBe('<5 HTX> thương mại, dịch vụ, vận tải')
})

test('behind the base of a fraction stands what is said of the part', () => {
  expect(clausesIn('20/22 HTX hoạt động hiệu quả')).toEqual([
    '<20> /22 HTX hoạt động hiệu quả',
    '<22 HTX> hoạt động hiệu quả'
  ])
})

test('what follows a percentage in brackets is said of the heads before it', () => {
  expect(clausesIn('24 người (53,3%) có trình độ đại học')[0]).toBe('<24 người> (53,3%) có trình độ đại học')
})

test('brackets are counted', () => {
  const annotation = annotated('45 HTX (30 HTX nông nghiệp (12 HTX trồng trọt), 15 HTX vận tải), 900 thành viên')
  const clauses = clausesOf(annotation, [{ first: 0, end: annotation.words.length }])
  expect(clauses.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0])
})

test('no clause reaches over the end of its sentence', () => {
  const text = 'Có 12 HTX. Thành lập mới 3 HTX.'
  const annotation = annotated(text)
  const end = annotation.words.findIndex((word) => word.form === '.') + 1
  const clauses = clausesOf(annotation, [
    { first: 0, end },
    { first: end, end: annotation.words.length }
  ])
  expect(clauses.map(({ leadFirst, tailEnd }) => [leadFirst, tailEnd])).toEqual([
    [0, end],
    [end, annotation.words.length]
  ])
})

test('clauses follow each other without gap or overlap', () => {
  const annotation = annotated(
    'Có 45 HTX, trong đó 30 HTX nông nghiệp với 1.200 thành viên; doanh thu bình quân 1,2 tỷ đồng và tăng 5%'
  )
  const clauses = clausesOf(annotation, [{ first: 0, end: annotation.words.length }])
  expect(clauses).toHaveLength(annotation.quantities.length)
  for (const [index, clause] of clauses.entries()) {
    expect(clause.leadFirst).toBe(index === 0 ? 0 : clauses[index - 1]!.tailEnd)
    expect(clause.leadFirst).toBeLessThanOrEqual(clause.quantity.first)
    expect(clause.tailEnd).toBeGreaterThan(clause.quantity.last)
  }
})
