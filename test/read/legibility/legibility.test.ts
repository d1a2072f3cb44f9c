import { describe, expect, it } from 'vitest'
import type { Block, Reading } from '../../../src/model/reading.ts'
import { judged, legibilityOf } from '../../../src/read/legibility.ts'
import { paragraphs } from '../encodings/legacy.ts'

const vietnamese = paragraphs(5, 3).join('\n')
const english =
  'The collective economy of this province has grown during the last year, and the number of cooperatives went up again.'
// what a font with a wrong map gives
const scrambled = vietnamese.replace(/\p{L}/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 5))

describe('legibilityOf', () => {
  it.each([
    ['Vietnamese', vietnamese, 'read'],
    ['a few words', 'HTX Bình Minh', 'read'],
    ['figures alone', '1.250 91,47% 45/60 HTX', 'read'],
    ['another tongue', english, 'unreadable'],
    ['a wrong map', scrambled, 'unreadable'],
    ['private letters', '\ue012\ue013\ue014 ab \ue015', 'unreadable'],
    ['nothing', '', 'read']
  ])('%s', (_, text, verdict) => {
    expect(legibilityOf(text).verdict).toBe(verdict)
  })

  it('asks for OCR where there is a picture', () => {
    expect(legibilityOf(scrambled, true).verdict).toBe('needsOcr')
  })

  it('counts what it judges', () => {
    const { words, valid } = legibilityOf('Hợp tác xã HTX tại https://hscv.xx.gov.vn/doc?id=5 dự kién 45 \u0001')
    expect([words, valid]).toEqual([6, 5])
    expect(legibilityOf('hợp tâcs').valid).toBe(1)
  })
})

const reading = (pages: [page: number | null, text: string][]): Reading => {
  let text = ''
  const blocks = pages.map(([page, words]): Block => {
    const start = text.length
    text += `${words}\n`
    return { kind: 'line', start, end: text.length - 1, page, box: null, short: null, bold: false }
  })
  return { text, format: 'pdf', reader: 'x', encoding: null, pages: null, blocks, losses: [] }
}

describe('judged', () => {
  it('says nothing about sound text', () => {
    const sound = reading([[1, vietnamese]])
    expect(judged(sound)).toBe(sound)
  })

  it('names the pages that cannot be read', () => {
    const { losses } = judged(
      reading([
        [1, vietnamese],
        [2, scrambled],
        [3, `${vietnamese} \ufffd`]
      ])
    )
    expect(losses.map((loss) => `${loss.what}: ${loss.where}`)).toEqual([
      'chữ không giống tiếng Việt: trang 2',
      '1 ký tự không có nghĩa: trang 3'
    ])
  })

  it('doubts a text with many wrong words, and names look-alike letters', () => {
    const half = `${paragraphs(1, 9).join(' ')} phƣơng ${'tiêu thj choas '.repeat(6)}`
    expect(judged(reading([[null, half]])).losses.map((loss) => loss.what)).toEqual([
      'nhiều từ không phải âm tiết tiếng Việt',
      '1 chữ cái giống chữ tiếng Việt nhưng khác mã (ƣ, Ð)'
    ])
  })
})
