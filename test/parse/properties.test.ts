/** What holds for every text, however broken. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Content, Root } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { passagesOf, readingOfLines, rules, tablesOf } from './reading.ts'

const pieces = [
  'I. ',
  '1. ',
  '1.1. ',
  'a) ',
  '- ',
  '+ ',
  '* ',
  '(1) ',
  'Phần thứ nhất',
  'KẾ HOẠCH',
  'BÁO CÁO',
  'Số: 12/KH-UBND',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'PHÓ CHỦ TỊCH',
  'toàn huyện có ',
  '12',
  ' HTX',
  '1.260',
  '23,4%',
  '¹',
  '**',
  '|',
  '\t',
  '   ',
  '\n',
  '\n\n',
  '.',
  ';',
  ':',
  ' ngày 05/3/2021',
  'Căn cứ ',
  'STT Chỉ tiêu ĐVT',
  '(',
  ')',
  '<sub>3</sub>',
  '[^1]',
  'https://example.vn/1',
  '9',
  'Trong đó:',
  'tổ hợp tác ',
  'Nguyễn Văn An',
  '…',
  '\\',
  '\u00a0',
  '\ufeff',
  'Phụ lục I'
]
const papers = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }
    ),
    { maxLength: 120 }
  )
  .map((parts) => parts.join(''))

const parsed = (text: string): Root => parse(readingOfLines(text), rules)

describe('every text', () => {
  test('is parsed; spans lie in it, places grow', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const root = parsed(text)
        for (const passage of passagesOf(root)) {
          expect(passage.start).toBeLessThanOrEqual(passage.end)
          expect(passage.end).toBeLessThanOrEqual(root.text.length)
          expect(passage.stretch.at).toHaveLength(passage.stretch.text.length)
          let last = passage.start - 1
          for (const [index, place] of passage.stretch.at.entries()) {
            expect(place).toBeGreaterThan(last)
            last = place
            const sign = passage.stretch.text[index]!
            if (sign !== ' ') expect(root.text[place]).toBe(sign)
          }
          expect(last).toBeLessThan(passage.end)
          let from = 0
          for (const sentence of passage.children) {
            expect(sentence.from).toBeGreaterThanOrEqual(from)
            expect(sentence.to).toBeGreaterThan(sentence.from)
            from = sentence.to
          }
          expect(passage.stretch.text.length).toBeGreaterThanOrEqual(from)
        }
        for (const reference of root.references)
          expect(root.text.slice(reference.source.start, reference.source.end)).toBe(reference.source.quote)
        for (const claim of root.claims) {
          expect(claim.start).toBeGreaterThanOrEqual(0)
          expect(claim.end).toBeLessThanOrEqual(root.text.length)
          expect(claim.start).toBeLessThan(claim.end)
        }
        for (const table of tablesOf(root))
          for (const cell of table.rows.flat()) expect(cell.start).toBeLessThanOrEqual(cell.end)
        const ids = root.outline.map((entry) => entry.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 400 }
    )
  })

  test('is held whole: each sign that is not white stands in exactly one passage or table, bridged gaps aside', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const root = parsed(text)
        const owner = new Map<number, number>()
        let next = 0
        const own = (start: number, end: number) => {
          for (let at = start; at < end; at++)
            owner.set(at, (owner.get(at) ?? 0) + (root.text[at]!.trim() === '' ? 0 : 1))
          next++
        }
        for (const span of leaves(root.children)) own(span.start, span.end)
        const held = passagesOf(root).filter((passage) => passage.kind === 'footnote' || passage.kind === 'furniture')
        for (let at = 0; at < root.text.length; at++) {
          if (root.text[at]!.trim() === '' || /[\u200b-\u200f]/u.test(root.text[at]!)) continue
          const bridged = held.some((passage) => at >= passage.start && at < passage.end)
          if (bridged) expect(owner.get(at)).toBeGreaterThanOrEqual(1)
          else expect([at, root.text[at], owner.get(at)]).toEqual([at, root.text[at], 1])
        }
        expect(next).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 }
    )
  })

  test('gives the same tree twice', () => {
    fc.assert(
      fc.property(papers, (text) => {
        expect(JSON.stringify(parsed(text).outline)).toBe(JSON.stringify(parsed(text).outline))
      }),
      { numRuns: 50 }
    )
  })
})

function leaves(nodes: readonly Content[]): { start: number; end: number }[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node.heading, ...leaves(node.children)] : [node]))
}

describe('work grows with the length alone', () => {
  /** Signs that regular expressions pass over: what grows when a step looks at the same text again and again. */
  function workOf(text: string): number {
    let work = 0
    const exec = RegExp.prototype.exec
    const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const found = exec.call(this, input)
      work += (found ? found.index + found[0].length : this.sticky ? from : String(input).length) - from + 1
      return found
    })
    try {
      parse(readingOfLines(text), rules)
    } finally {
      spy.mockRestore()
    }
    return work
  }

  test.each([
    ['marks', '- 1. a) + (1) I. '],
    ['lines', 'Toàn huyện có 12 hợp tác xã đang hoạt động\n'],
    ['items', '- Tổng số: 12 HTX;\n'],
    ['headings', 'I. TÌNH HÌNH\n1. Kết quả\n'],
    ['pipes', '| a | 1 | 2 |\n'],
    ['tabs', 'a\t1\t2\n'],
    ['spaces', 'Xã   12   15   18\n'],
    ['flattened', 'STT Chỉ tiêu ĐVT\nTổng\nsố\n1 Tổng số HTX HTX 3 2 1\n'],
    ['brackets', '((((('],
    ['dashes', '257/HD-'],
    ['dates', 'ngày tháng năm '],
    ['stars', '**a** *b* '],
    ['footnotes', 'có 12 HTX¹ và\n¹ Gồm cả chi nhánh.\n'],
    ['numbers', '12/KH-UBND '],
    ['short forms', 'TP. KT. v.v. ']
  ])('%s', (_, unit) => {
    const small = workOf(unit.repeat(150))
    const large = workOf(unit.repeat(600))
    expect(large / Math.max(small, 1000)).toBeLessThan(6)
  })
})
