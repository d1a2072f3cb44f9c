import { describe, expect, test } from 'vitest'
import type { GoldFact } from '../../src/cli/gold.ts'
import { belongsTo } from '../../src/cli/gold.ts'
import { ratesOf, scoreFacts } from '../../src/cli/scoring.ts'
import type { Fact } from '../../src/model/contract.ts'
import { sampleFact } from '../report/sample-report.ts'

const gold = (changes: Partial<GoldFact> = {}): GoldFact => ({
  indicator: 'members.total',
  subject: 'HTX',
  sector: null,
  value: 1250,
  bound: null,
  unit: 'người',
  period: '2024',
  status: 'actual',
  quote: '1.250 thành viên',
  ...changes
})

const counts = (golds: GoldFact[], facts: Fact[]) => {
  const { hits, misses, extras } = scoreFacts(golds, facts)
  return [hits.length, misses.length, extras.length]
}

test.each<[why: string, golds: GoldFact[], facts: Fact[], expected: number[]]>([
  ['the same figure', [gold()], [sampleFact()], [1, 0, 0]],
  ['a figure that is not found', [gold()], [], [0, 1, 0]],
  ['a figure that nobody stated', [gold()], [sampleFact(), sampleFact({ value: 7 })], [1, 0, 1]],
  ['another value is a miss and an extra', [gold()], [sampleFact({ value: 7 })], [0, 1, 1]],
  ['a repeated figure counts once', [gold(), gold()], [sampleFact(), sampleFact()], [1, 0, 0]],
  ['the year is another matter', [gold()], [sampleFact({ period: '2020' })], [1, 0, 0]],
  ['an estimate is as good as an actual', [gold()], [sampleFact({ status: 'estimate' })], [1, 0, 0]],
  ['a plan is not', [gold()], [sampleFact({ status: 'plan' })], [0, 1, 1]],
  [
    'a credit fund is a cooperative',
    [gold({ subject: 'QTDND', unit: 'QTDND' })],
    [sampleFact({ unit: 'HTX' })],
    [1, 0, 0]
  ],
  [
    'money by the month is not money',
    [gold({ unit: 'triệu đồng/tháng' })],
    [sampleFact({ unit: 'triệu đồng' })],
    [0, 1, 1]
  ],
  ['money is money', [gold({ unit: 'triệu đồng / HTX' })], [sampleFact({ unit: 'triệu đồng' })], [1, 0, 0]],
  [
    'parts of a sector in any order',
    [gold({ sector: 'transport+trade' })],
    [sampleFact({ sector: 'trade+transport' })],
    [1, 0, 0]
  ],
  [
    'services of agriculture are agriculture',
    [gold({ sector: 'agriculturalServices' })],
    [sampleFact({ sector: 'agriculture' })],
    [1, 0, 0]
  ],
  ['a fringe figure counts for nothing', [gold({ fringe: true }), gold({ value: 3 })], [sampleFact()], [0, 1, 0]],
  [
    'open classes are neither missed nor extra',
    [gold(), gold({ indicator: 'other', value: 3 })],
    [sampleFact(), sampleFact({ indicator: 'other', value: 9 })],
    [1, 0, 0]
  ],
  ['but a paper without figures has none', [], [sampleFact({ indicator: 'other' })], [0, 0, 1]],
  [
    'another honest reading',
    [gold({ accept: [{ indicator: 'labour.total' }] })],
    [sampleFact({ indicator: 'labour.total' })],
    [1, 0, 0]
  ],
  [
    'both readings at once',
    [gold({ accept: [{ indicator: 'labour.total' }] })],
    [sampleFact(), sampleFact({ indicator: 'labour.total' })],
    [1, 0, 0]
  ],
  ['rounding dust', [gold({ value: 0.1 + 0.2 })], [sampleFact({ value: 0.3 })], [1, 0, 0]],
  ['a range', [gold({ max: 1300 })], [sampleFact({ max: 1300 })], [1, 0, 0]],
  ['half a range', [gold({ max: 1300 })], [sampleFact()], [0, 1, 1]]
])('%s', (_, golds, facts, expected) => {
  expect(counts(golds, facts)).toEqual(expected)
})

test('rates', () => {
  expect(ratesOf(8, 2, 0)).toEqual({ precision: 1, recall: 0.8, f1: 16 / 18 })
  expect(ratesOf(0, 0, 0)).toEqual({ precision: 1, recall: 1, f1: 1 })
})

describe('a gold file speaks of', () => {
  test.each([
    ['001_abc.txt', '001', true],
    ['001.docx', '001', true],
    ['001', '001', true],
    ['0012.txt', '001', false],
    ['a.b.txt', 'a.b', true],
    ['docx/a.docx', 'docx/a', true],
    ['docx/a.docx', 'a', true],
    ['docx/a.docx', 'pdf/a', false],
    ['xa.docx', 'a', false]
  ])('%s by %s: %s', (name, stem, expected) => {
    expect(belongsTo(name, stem)).toBe(expected)
  })
})
