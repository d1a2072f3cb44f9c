/** Phrases and their book: it finds what one finds who tries every reading at every word, and in linear work. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandPhrase, PhraseBook, PhraseError, parsePhrase } from '../../src/model/phrases.ts'
import { type Word, wordsOf } from '../../src/model/words.ts'

describe('the readings of a phrase', () => {
  test.each([
    ['hợp tác xã', ['hợp tác xã']],
    ['(a|b c)', ['a', 'b c']],
    ['[a]', ['a']],
    ['[a|b] c', ['c', 'a c', 'b c']],
    ['a [b [c]]', ['a', 'a b', 'a b c']],
    ['(a|[b] c) d', ['a d', 'c d', 'b c d']],
    ['a(b)c', ['a b c']],
    ['(a|) b', ['a b', 'b']],
    ['[a] [a]', ['a', 'a a']],
    ['  a   b ', ['a b']],
    ['tổ \\(nhóm\\)', ['tổ (nhóm)']],
    ['a \\| b', ['a | b']],
    ['và, [cùng]', ['và,', 'và, cùng']]
  ])('%s', (phrase, readings) => {
    expect(expandPhrase(phrase)).toEqual(readings)
  })

  test.each([
    ['a (b', '"a (b": "(" is not closed'],
    ['a [b', '"a [b": "[" is not closed'],
    ['a) b', '"a) b": ")" closes nothing'],
    ['a ] b', '"a ] b": "]" closes nothing'],
    ['(a]', '"(a]": "]" closes nothing'],
    ['a|b', '"a|b": "|" stands outside of brackets: (a|b)'],
    ['', '"": stands for nothing'],
    ['[] ( )', '"[] ( )": stands for nothing'],
    ['(a|b|c|d)'.repeat(7), /has more than 4096 readings/u],
    ['[a|b|c]'.repeat(100), /has more than 4096 readings/u]
  ])('%s is refused', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(message)
    expect(() => expandPhrase(phrase)).toThrow(PhraseError)
    expect(() => new PhraseBook().add(phrase, 1)).toThrow(PhraseError)
  })
})

const found = (phrases: readonly string[], text: string): string[] => {
  const book = new PhraseBook<string>()
  for (const phrase of phrases) book.add(phrase, phrase)
  return book.find(wordsOf(text)).map(({ from, to, entry }) => `${text.slice(from, to)}: ${entry}`)
}

describe('the book finds', () => {
  test.each<[what: string, phrases: string[], text: string, expected: string[]]>([
    ['whole words only', ['tác'], 'hợp tác, táci, ktác', ['tác: tác']],
    ['whatever the letter case and the blanks', ['hợp tác xã'], 'HỢP\n TÁC  Xã', ['HỢP\n TÁC  Xã: hợp tác xã']],
    ['whatever the tone placement', ['ủy ban'], 'Uỷ ban', ['Uỷ ban: ủy ban']],
    ['the longest', ['hợp tác', 'hợp tác xã'], 'hợp tác xã', ['hợp tác xã: hợp tác xã']],
    ['the long one only where all of it stands', ['a b c', 'a'], 'a b d', ['a: a']],
    ['from left to right, none over another', ['a b', 'b c'], 'a b c', ['a b: a b']],
    [
      'choices and what may be left out',
      ['ngừng [hẳn] (hoạt động|sản xuất)'],
      'ngừng sản xuất; ngừng hẳn hoạt động',
      ['ngừng sản xuất: ngừng [hẳn] (hoạt động|sản xuất)', 'ngừng hẳn hoạt động: ngừng [hẳn] (hoạt động|sản xuất)']
    ],
    ['brackets of the text', ['tổ \\( nhóm \\)'], 'tổ (nhóm)', ['tổ (nhóm): tổ \\( nhóm \\)']],
    ['numbers as words', ['(1|một) hợp tác xã'], '1 hợp tác xã, 11 hợp tác xã', ['1 hợp tác xã: (1|một) hợp tác xã']],
    [
      'a comma inside, none at the end',
      ['củng cố [,] [phát triển]'],
      'củng cố, nâng cao',
      ['củng cố: củng cố [,] [phát triển]']
    ],
    ['a comma where it is all of the phrase', [','], 'a, b', [',: ,']],
    ['nothing in nothing', ['a'], '', []]
  ])('%s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected)
  })

  test('every meaning of the same words, and each once', () => {
    const book = new PhraseBook<string>()
    book.add('tăng', 'one')
    book.add('tăng [thêm]', 'other')
    book.add('[x] tăng', 'one')
    const entries = (text: string) => book.findAll(wordsOf(text)).map(({ entry, last }) => `${entry} ${last}`)
    expect(entries('tăng').sort()).toEqual(['one 0', 'other 0'])
    expect(entries('tăng thêm').sort()).toEqual(['one 0', 'other 0', 'other 1'])
  })

  test('phrases that were added after a text was read', () => {
    const book = new PhraseBook<string>()
    book.add('a b', 'first')
    expect(book.find(wordsOf('a b c'))).toHaveLength(1)
    book.add('a b c', 'second')
    expect(book.find(wordsOf('a b c'))[0]!.entry).toBe('second')
  })

  test('a phrase of thousands of readings', () => {
    const book = new PhraseBook<string>()
    book.add(`${'[a|b|c] '.repeat(6)}d`, 'all')
    expect(book.find(wordsOf('a b c a b c d'))[0]).toMatchObject({ first: 0, last: 6 })
    expect(book.find(wordsOf('d'))[0]).toMatchObject({ first: 0, last: 0 })
    expect(book.find(wordsOf('a a a a a a a'))).toEqual([])
  })
})

// ── against a naive search ────────────────────────────────────────────────────────────────────────────────────────────

const word = fc.constantFrom('a', 'b', 'c', ',')
const { phrase } = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  phrase: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((choices) => `(${choices.join('|')})`),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 2 }).map((choices) => `[${choices.join('|')}]`)
  )
}))
const lawful = phrase.filter((one) => {
  try {
    return expandPhrase(one).length > 0
  } catch {
    return false
  }
})
const running = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))

/** Every reading at every word. */
function naive(phrases: readonly string[], words: readonly Word[]): string[] {
  const places = words.flatMap((_, first) =>
    [...new Set(phrases)].flatMap((entry) =>
      expandPhrase(entry)
        .filter((reading) => entry.length === 1 || !reading.endsWith(','))
        .map((reading) => reading.split(' '))
        .filter((reading) => reading.every((form, index) => words[first + index]?.form === form))
        .map((reading) => `${first}-${first + reading.length - 1} ${entry}`)
    )
  )
  return [...new Set(places)].sort()
}

describe('whatever the phrases and the text', () => {
  test('all that a naive search finds is found, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(lawful, { minLength: 1, maxLength: 4 }), running, (phrases, text) => {
        const book = new PhraseBook<string>()
        for (const one of phrases) book.add(one, one)
        const words = wordsOf(text)
        const all = book.findAll(words).map(({ first, last, entry }) => `${first}-${last} ${entry}`)
        expect(all.sort()).toEqual(naive(phrases, words))
      }),
      { numRuns: 150 }
    )
  })

  test('what is found at a word is sorted, longest first, and lies where it says', () => {
    fc.assert(
      fc.property(fc.array(lawful, { minLength: 1, maxLength: 4 }), running, (phrases, text) => {
        const book = new PhraseBook<string>()
        for (const one of phrases) book.add(one, one)
        const words = wordsOf(text)
        for (const index of words.keys()) {
          const matches = book.matchesAt(words, index)
          for (const [at, { first, last, from, to }] of matches.entries()) {
            expect(first).toBe(index)
            expect([from, to]).toEqual([words[first]!.from, words[last]!.to])
            if (at > 0) expect(last).toBeLessThanOrEqual(matches[at - 1]!.last)
          }
        }
      })
    )
  })

  test('what was read before does not change what is found', () => {
    fc.assert(
      fc.property(fc.array(lawful, { minLength: 1, maxLength: 4 }), running, running, (phrases, text, other) => {
        const fresh = new PhraseBook<string>()
        const used = new PhraseBook<string>()
        for (const one of phrases) {
          fresh.add(one, one)
          used.add(one, one)
          used.findAll(wordsOf(other))
        }
        expect(used.findAll(wordsOf(text))).toEqual(fresh.findAll(wordsOf(text)))
      })
    )
  })
})

// ── the work it costs ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Words whose reading is counted, so that work is measured without a clock. */
function counted(text: string): { words: Word[]; reads(): number } {
  let reads = 0
  const words = wordsOf(text).map(({ form, from, to }) => ({
    get form() {
      reads++
      return form
    },
    from,
    to
  }))
  return { words, reads: () => reads }
}

test.each([
  ['a text that keeps beginning a phrase', ['a a a a a a a a b', 'a [a] [a] [a] [a] [a] c'], 'a '],
  ['optional words over and over', ['[a] [b] [a] [b] [a] [b] [a] [b] c'], 'a b '],
  ['nested choices', ['(a|a (a|a (a|a b)))', '(a [a|b] (a|b) [a|b] c)'], 'a b a ']
])('%s: work grows with the text alone', (_, phrases, bit) => {
  const book = new PhraseBook<string>()
  for (const one of phrases) book.add(one, one)
  const readsFor = (times: number): number => {
    const { words, reads } = counted(bit.repeat(times))
    book.find(words)
    return reads()
  }
  const [short, long] = [readsFor(200), readsFor(2000)]
  expect(long).toBeLessThanOrEqual(short * 10.2)
  // a phrase has at most so many words, and no word is looked at more often than that
  expect(long).toBeLessThanOrEqual(2000 * wordsOf(bit).length * 11)
})
