/** What holds of every text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model/contract.ts'
import { numberPattern } from '../../src/model/numbers.ts'
import { findIn, type Paper } from './finding.ts'
import { body, grouped, paragraphs, sentence, unrelated } from './sentences.ts'

const printed = body.map((write) => write(grouped))

function checkContract({ text, facts, wholes, numbers, classes }: Paper): void {
  for (const fact of facts) {
    expect(text.slice(fact.source.start, fact.source.end)).toBe(fact.source.quote)
    if (fact.number) {
      expect(text.slice(fact.number.start, fact.number.end)).toBe(fact.number.quote)
      expect(fact.number.start).toBeGreaterThanOrEqual(fact.source.start)
      expect(fact.number.end).toBeLessThanOrEqual(fact.source.end)
      expect(fact.number.quote).toMatch(/\d/u)
    }
    expect(Number.isFinite(fact.value)).toBe(true)
    if (fact.max !== null) expect(fact.max).toBeGreaterThan(fact.value)
    if (fact.low !== null) expect(fact.low).toBeLessThanOrEqual(fact.value)
    if (fact.high !== null) expect(fact.high).toBeGreaterThanOrEqual(fact.value)
  }
  expect(facts.map((fact) => fact.id)).toEqual(facts.map((_, index) => `f${index + 1}`))
  const ids = new Set(facts.map((fact) => fact.id))
  for (const { whole, parts } of wholes) {
    expect(ids).toContain(whole)
    expect(parts).not.toContain(whole)
    expect(new Set(parts).size).toBe(parts.length)
    for (const part of parts) expect(ids).toContain(part)
  }
  expect(numbers.total).toBe([...text.matchAll(numberPattern)].length)
  expect(Object.values(numbers.byClass).reduce((sum, count) => sum + count, 0)).toBe(numbers.total)
  expect(numbers.unexplained).toHaveLength(numbers.byClass.unexplained)
  expect(classes).toHaveLength(numbers.total)
  for (const { start, end, quote } of numbers.unexplained) expect(text.slice(start, end)).toBe(quote)
}

describe('the contract', () => {
  test('holds for the reports of random drafters', () => {
    fc.assert(
      fc.property(printed, (text) => checkContract(findIn(text))),
      { numRuns: 150 }
    )
  })

  test('holds for papers without a head', () => {
    fc.assert(
      fc.property(printed, (text) => checkContract(findIn(text, ''))),
      { numRuns: 50 }
    )
  })

  test('holds for any text', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replace(/\r/gu, ''))
    fc.assert(
      fc.property(words, (text) => checkContract(findIn(text))),
      { numRuns: 150 }
    )
  })

  test('holds for any text made of the words that matter', () => {
    const word = fc.constantFrom(
      ...[
        'HTX',
        'tổ',
        'quỹ',
        '12',
        '1.250',
        '3/4',
        '1.2.3',
        '0',
        '20%',
        'trên',
        'từ',
        'đến',
        'trở lên',
        'không có',
        'hai'
      ],
      ...[
        'tỷ',
        'triệu đồng',
        '/HTX',
        '/năm',
        'người',
        'tăng',
        'giảm',
        'chiếm',
        'trong đó',
        'nông nghiệp',
        ',',
        'vận tải'
      ],
      ...[
        '(',
        ')',
        ';',
        ':',
        '.',
        '\n',
        '- ',
        '%',
        'năm 2024',
        '30/6',
        'phấn đấu',
        'ước',
        '“',
        '”',
        'so với',
        'kế hoạch'
      ]
    )
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (words) => checkContract(findIn(words))),
      { numRuns: 300 }
    )
  })
})

test('the same text gives the same facts', () => {
  fc.assert(
    fc.property(printed, (text) => {
      const [one, other] = [findIn(text), findIn(text)]
      expect(other.facts).toEqual(one.facts)
      expect(other.wholes).toEqual(one.wholes)
      expect(other.numbers).toEqual(one.numbers)
    }),
    { numRuns: 40 }
  )
})

test('how thousands are printed does not change the figures', () => {
  const whatIsSaid = (paper: Paper) => paper.facts.map(({ source, number, label, scope, ...said }) => said)
  fc.assert(
    fc.property(sentence, (write) => {
      expect(whatIsSaid(findIn(write(String)))).toEqual(whatIsSaid(findIn(write(grouped))))
    }),
    { numRuns: 150 }
  )
})

test('a paragraph on something else changes no figure of the others', () => {
  const saidOutside = (facts: readonly Fact[], from: number, to: number) =>
    facts
      .filter((fact) => fact.source.end <= from || fact.source.start >= to)
      .map(({ id, source, number, ...said }) => ({ ...said, quote: source.quote, printed: number?.quote }))
  fc.assert(
    fc.property(paragraphs, unrelated, fc.nat(), (lines, stranger, seed) => {
      const at = seed % (lines.length + 1)
      const more = [...lines.slice(0, at), stranger, ...lines.slice(at)].join('\n\n')
      const paper = findIn(more)
      const from = paper.text.indexOf(stranger.normalize('NFC'))
      const without = findIn(lines.join('\n\n'))
      expect(saidOutside(paper.facts, from, from + stranger.length)).toEqual(saidOutside(without.facts, -1, -1))
    }),
    { numRuns: 120 }
  )
})
