/** Phrases that two indicators claim are told: the unit must decide, or nothing can. */
import { describe, expect, test } from 'vitest'
import type { IndicatorRule } from '../../src/rules/indicator-rules.ts'
import { loadRulebook } from '../../src/rules/load.ts'
import { sharedPhrases } from '../../src/rules/shared-phrases.ts'

const rule = (id: string, changes: Partial<IndicatorRule>): [string, IndicatorRule] => [
  id,
  {
    id,
    vi: id,
    en: id,
    family: 'members',
    definition: { vi: id, en: id },
    before: [],
    after: [],
    either: [],
    examples: [],
    ...changes
  } as IndicatorRule
]
const shared = (...rules: [string, IndicatorRule][]) =>
  sharedPhrases(new Map(rules)).map(
    ({ phrase, sameFamily, claims }) =>
      `${phrase}: ${claims.map(({ id, side }) => `${id} ${side}`).join(', ')}${sameFamily ? ' !' : ''}`
  )

describe('two indicators', () => {
  test.each<[what: string, one: Partial<IndicatorRule>, other: Partial<IndicatorRule>, expected: string[]]>([
    ['of one side', { before: ['thu hút'] }, { before: ['thu hút'] }, ['thu hút: a before, b before !']],
    ['of two sides', { before: ['thu hút'] }, { after: ['thu hút'] }, []],
    ['one of them on either side', { before: ['thu hút'] }, { either: ['thu hút'] }, ['thu hút: a before, b either !']],
    ['of two families', { after: ['tăng'] }, { after: ['tăng'], family: 'labour' }, ['tăng: a after, b after']],
    ['by one reading among many', { after: ['(a|b) [c]'] }, { after: ['[x] b c'] }, ['b c: a after, b after !']],
    [
      'by other spellings',
      { after: ['Tự NGUYỆN hoá'] },
      { after: ['tự nguyện hóa'] },
      ['tự nguyện hóa: a after, b after !']
    ],
    ['of other words', { after: ['a'] }, { after: ['b'] }, []]
  ])('%s', (_, one, other, expected) => {
    expect(shared(rule('a', one), rule('b', other))).toEqual(expected)
  })
})

test('one indicator may say the same twice', () => {
  expect(shared(rule('a', { before: ['x'], after: ['x', '[y] x'] }))).toEqual([])
})

test('three of them, two of one family', () => {
  const rules = [
    rule('a', { after: ['x'] }),
    rule('b', { after: ['x'], family: 'labour' }),
    rule('c', { either: ['x'] })
  ]
  expect(shared(...rules)).toEqual(['x: a after, b after, c either !'])
})

test('no two indicators of one family claim the same words on exactly the same side', () => {
  const { indicators } = loadRulebook()
  const clashes = sharedPhrases(indicators).flatMap(({ phrase, claims }) =>
    claims.flatMap(({ id, side }, index) =>
      claims
        .slice(index + 1)
        .filter((other) => other.id !== id && other.side === side)
        .filter((other) => indicators.get(other.id)!.family === indicators.get(id)!.family)
        .map((other) => `${phrase}: ${id}, ${other.id} (${side})`)
    )
  )
  expect(clashes).toEqual([])
})
