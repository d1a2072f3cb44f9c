/** The cues around a number and the words that no rule knows. */
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/find/clauses.ts'
import { bestCue, surroundings } from '../../src/find/cues.ts'
import type { Family } from '../../src/model/vocabulary.ts'
import { annotated } from '../annotate/annotating.ts'

function around(text: string) {
  const annotation = annotated(text)
  const [clause] = clausesOf(annotation, [{ first: 0, end: annotation.words.length }])
  return surroundings(annotation, clause!)
}

describe('cues before and behind', () => {
  test.each<[text: string, lead: string[], tail: string[]]>([
    ['Thành lập mới 5 HTX', ['organizations.new'], []],
    ['5 HTX ngừng hoạt động', [], ['organizations.inactive']],
    ['Doanh thu bình quân đạt 900 triệu đồng', ['revenue.average'], []],
    ['Có 5 HTX', [], []],
    ['Có 12 xe', [], []]
  ])('%s', (text, lead, tail) => {
    const found = around(text)
    expect(found.lead.map((cue) => cue.rule.id)).toEqual(lead)
    expect(found.tail.map((cue) => cue.rule.id)).toEqual(tail)
  })
})

describe('distance', () => {
  test.each<[text: string, distance: number]>([
    ['Doanh thu bình quân 900 triệu đồng', 0],
    ['Doanh thu bình quân của các HTX trên địa bàn huyện đạt 900 triệu đồng', 0],
    ['Doanh thu bình quân xoay quanh ngưỡng 900 triệu đồng', 3],
    ['Doanh thu bình quân, đạt 900 triệu đồng', 4],
    ['Số HTX giải thể (theo báo cáo của các xã): 3 HTX', 0]
  ])('%s', (text, distance) => {
    expect(around(text).lead.at(-1)!.distance).toBe(distance)
  })

  test('nothing between: the cue touches', () => {
    expect(around('Thành lập mới 5 HTX').lead[0]!.touches).toBe(true)
    expect(around('Thành lập mới được 5 HTX').lead[0]!.touches).toBe(
      around('Thành lập mới được 5 HTX').lead[0]!.mark.last === 3
    )
    expect(around('Thành lập mới trong năm 5 HTX').lead[0]!.touches).toBe(false)
  })
})

describe('words that no rule knows', () => {
  test.each<[text: string, unknown: string[]]>([
    ['có 5 HTX trên địa bàn huyện', []],
    ['có 5 HTX bị ảnh hưởng mưa lũ', ['bị', 'ảnh', 'hưởng', 'mưa', 'lũ']],
    ['có 5 HTX, bị ảnh hưởng', []],
    ['có 5 HTX (bị ảnh hưởng)', []]
  ])('%s', (text, unknown) => {
    expect(around(text).unknown).toEqual(unknown)
  })

  test('relation words of each side', () => {
    const found = around('tăng 5 HTX so với kế hoạch')
    expect(found.has('lead', 'rise')).toBe(true)
    expect(found.has('tail', 'compare')).toBe(true)
    expect(found.has('tail', 'rise')).toBe(false)
  })
})

describe('the best cue', () => {
  const organizations: Family[] = ['organizations']
  test.each<[text: string, families: Family[], id: string | null]>([
    ['Tổng số HTX giải thể: 3 HTX', organizations, 'organizations.dissolved'],
    ['Tổng số HTX 3 HTX', organizations, 'organizations.total'],
    ['Doanh thu bình quân 900 triệu đồng', organizations, null],
    ['Doanh thu bình quân 900 triệu đồng', ['revenue'], 'revenue.average']
  ])('%s', (text, families, id) => {
    expect(bestCue(around(text).lead, families)?.rule.id ?? null).toBe(id)
  })

  test('one out of reach is none', () => {
    const { lead } = around('Doanh thu bình quân xoay quanh ngưỡng 900 triệu đồng')
    expect(bestCue(lead, ['revenue'], 2)).toBeNull()
    expect(bestCue(lead, ['revenue'], 3)).not.toBeNull()
  })
})
