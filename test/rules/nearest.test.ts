/** The right word for a misspelt one, and none where it would be a guess. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseIndicators } from '../../src/model/vocabulary.ts'
import { nearest } from '../../src/rules/nearest.ts'

test.each([
  ['member.total', baseIndicators, 'members.total'],
  ['organisations.total', baseIndicators, 'organizations.total'],
  ['organization.actve', baseIndicators, 'organizations.active'],
  ['befor', ['before', 'after', 'either'], 'before'],
  ['comment', ['text', 'finds'], null],
  ['x', ['text', 'finds'], null],
  ['', ['text'], null],
  ['a', [], null]
])('%s', (word, words, expected) => {
  expect(nearest(word, words)).toBe(expected)
})

test('a word of the list is its own nearest', () => {
  fc.assert(fc.property(fc.constantFrom(...baseIndicators), (word) => nearest(word, baseIndicators) === word))
})

test('one letter dropped, doubled or swapped is close enough to be told', () => {
  const slips = fc
    .constantFrom(...baseIndicators)
    .chain((word) =>
      fc
        .nat(word.length - 2)
        .chain((at) =>
          fc.constantFrom(
            word.slice(0, at) + word.slice(at + 1),
            word.slice(0, at) + word[at] + word.slice(at),
            word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
          )
        )
    )
  fc.assert(fc.property(slips, (slip) => nearest(slip, baseIndicators) !== null))
})
