/** Folding for comparison: it brings spellings together and never moves a letter. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'

describe('what is folded', () => {
  test.each([
    ['HỢP TÁC XÃ', 'hợp tác xã'],
    // tone placement, old and new
    ['hoá', 'hóa'],
    ['hoà giải', 'hòa giải'],
    ['xoè', 'xòe'],
    ['Uỷ ban', 'ủy ban'],
    ['thuỷ lợi', 'thủy lợi'],
    ['tuý luý', 'túy lúy'],
    ['Thuỵ', 'thụy'],
    // the vowel in front of an ending keeps its tone
    ['hoàn toàn', 'hoàn toàn'],
    ['thuế', 'thuế'],
    ['khuyến', 'khuyến'],
    ['hoạt động', 'hoạt động'],
    // qu is one consonant: quý, not qúy
    ['quý', 'quý'],
    ['Quí', 'quý'],
    ['QUỸ', 'quỹ'],
    ['quỵ', 'quỵ'],
    ['quà', 'quà'],
    // letters that look alike
    ['Ðắk Lắk', 'đắk lắk'],
    ['ƣu tiên', 'ưu tiên'],
    ['2021–2025', '2021-2025'],
    ['“Đổi mới”', '"đổi mới"'],
    ['Việt\u00a0Nam', 'việt nam'],
    // lower case of most alphabets has two signs for it
    ['İ12', 'i12'],
    ['', '']
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })
})

const vietnamese = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵbcdđghklmnpqrstvx'
const letters = [...vietnamese, ...vietnamese.toUpperCase(), ...' \u00a0.,-–—0123456789"“”ðƣÐİ']
const running = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((signs) => signs.join(''))

describe('whatever the text', () => {
  test('its length stays, so that offsets do', () => {
    fc.assert(fc.property(running, (text) => fold(text).length === text.length))
  })

  test('each place keeps its kind: a letter a letter, a digit the same digit', () => {
    fc.assert(
      fc.property(running, (text) => {
        const folded = fold(text)
        for (let at = 0; at < text.length; at++) {
          expect(/\p{L}/u.test(folded[at]!)).toBe(/\p{L}/u.test(text[at]!))
          if (/\d/u.test(text[at]!)) expect(folded[at]).toBe(text[at])
        }
      })
    )
  })

  test('it stays NFC', () => {
    fc.assert(fc.property(running, (text) => fold(text).normalize('NFC') === fold(text)))
  })

  test('folding again changes nothing', () => {
    fc.assert(fc.property(running, (text) => fold(fold(text)) === fold(text)))
  })

  test('letter case does not matter', () => {
    fc.assert(fc.property(running, (text) => fold(text.toUpperCase()) === fold(text)))
  })
})

test('the two placements of a tone in oa, oe, uy are one', () => {
  const rows = [
    ['o', 'a', 'òóỏõọ', 'àáảãạ'],
    ['o', 'e', 'òóỏõọ', 'èéẻẽẹ'],
    ['u', 'y', 'ùúủũụ', 'ỳýỷỹỵ']
  ] as const
  for (const [first, second, onFirst, onSecond] of rows) {
    for (const tone of [0, 1, 2, 3, 4]) {
      const [modern, old] = [onFirst[tone]! + second, first + onSecond[tone]!]
      for (const head of ['h', 'th', 'kh', ''])
        for (const tail of ['', ' ', '.', ', b']) expect(fold(head + old + tail)).toBe(fold(head + modern + tail))
    }
  }
})
