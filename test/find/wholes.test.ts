/** Which figures make up which whole. */
import { describe, expect, test } from 'vitest'
import { findIn, wholesIn } from './finding.ts'

describe('in a sentence', () => {
  test.each<[sentence: string, ...wholes: string[]]>([
    ['Tổng số HTX là 60 HTX, gồm: 40 HTX nông nghiệp, 12 HTX vận tải, 8 HTX xây dựng.', 'partition holds 60 = 40 12 8'],
    ['Tổng số HTX là 60 HTX, trong đó: 40 HTX nông nghiệp, 12 HTX vận tải.', 'subset undecided 60 = 40 12'],
    ['Tổng số HTX là 60 HTX, trong đó: 45 HTX nông nghiệp, 30 HTX vận tải.', 'overlap fails 60 = 45 30'],
    [
      'Toàn tỉnh có 60 HTX, trong đó có 25 HTX xếp loại tốt, 20 HTX xếp loại khá, 10 HTX xếp loại trung bình, 5 HTX yếu; chia theo lĩnh vực có 40 HTX nông nghiệp, 20 HTX vận tải.',
      'partition holds 60 = 25 20 10 5',
      'partition holds 60 = 40 20'
    ],
    [
      'Cán bộ quản lý HTX có 186 người, trong đó: trình độ đại học 42 người, trung cấp 58 người, sơ cấp 30 người, chưa qua đào tạo 56 người.',
      'partition holds 186 = 42 58 30 56'
    ],
    ['Toàn huyện có 45 HTX (30 HTX nông nghiệp, 15 HTX vận tải), 900 thành viên.', 'partition holds 45 = 30 15']
  ])('%s', (sentence, ...wholes) => {
    expect(wholesIn(findIn(sentence))).toEqual(wholes)
  })
})

describe('over items', () => {
  test('those under the whole', () => {
    const paper = findIn('- Tổng số: 120 tổ hợp tác, trong đó:\n+ Nông nghiệp: 98 tổ;\n+ Vận tải: 22 tổ.')
    expect(wholesIn(paper)).toEqual(['partition holds 120 = 98 22'])
  })

  test('those beside the whole', () => {
    const paper = findIn(
      '- Tổng số HTX: 45 HTX.\n- Chia theo lĩnh vực:\n+ Nông nghiệp: 30 HTX;\n+ Thương mại, dịch vụ: 10 HTX;\n+ Vận tải: 5 HTX.'
    )
    expect(wholesIn(paper)).toEqual(['partition holds 45 = 30 10 5'])
  })
})

describe('no wholes', () => {
  test.each([
    'Toàn huyện có 45 HTX; thành lập mới 5 HTX, giải thể 2 HTX.',
    'Toàn huyện có 45 HTX và 120 tổ hợp tác.',
    'Toàn huyện có 45 HTX, trong đó có 30 HTX nông nghiệp.',
    'Toàn huyện có 45 HTX, trong đó thành lập mới 5 HTX, giải thể 2 HTX.',
    'Toàn huyện có 45 HTX, trong đó 40% xếp loại khá, 60% xếp loại trung bình.'
  ])('%s', (sentence) => {
    expect(wholesIn(findIn(sentence))).toEqual([])
  })
})

test('wholes are numbered in order and name facts of the paper', () => {
  const paper = findIn(
    'Có 60 HTX, gồm 40 HTX nông nghiệp, 20 HTX vận tải. Có 30 tổ hợp tác, gồm 18 tổ trồng trọt, 12 tổ chăn nuôi.'
  )
  expect(paper.wholes.map((whole) => whole.id)).toEqual(paper.wholes.map((_, index) => `w${index + 1}`))
  const ids = new Set(paper.facts.map((fact) => fact.id))
  for (const whole of paper.wholes) for (const id of [whole.whole, ...whole.parts]) expect(ids).toContain(id)
})
