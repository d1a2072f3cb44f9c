/** Each rule does with its own examples what they say; the rules of checks have theirs in test/check. */
import { describe, expect, test } from 'vitest'
import { brokenExamples } from '../../src/cli/rule-examples.ts'
import { baseIndicators } from '../../src/model/vocabulary.ts'
import { loadRulebook } from '../../src/rules/load.ts'

const rulebook = loadRulebook()
const broken = brokenExamples(rulebook)

describe.each(rulebook.paths.filter((path) => !path.startsWith('checks/')))('%s', (path) => {
  test('finds in its examples what they say, and nothing else of its own', () => {
    expect(broken.filter((one) => one.path === path)).toEqual([])
  })
})

test('every example that breaks belongs to a file', () => {
  expect(broken.filter((one) => !rulebook.paths.includes(one.path))).toEqual([])
})

test('every indicator of the contract has its file', () => {
  expect([...rulebook.indicators.keys()].sort()).toEqual([...baseIndicators].sort())
})

test('a rule whose example does not hold is told', () => {
  const rule = rulebook.indicators.get('members.new')!
  const wrong = { ...rule, examples: [{ text: 'Có 12 HTX.', finds: ['members.new HTX 12'] }] }
  const told = brokenExamples({ ...rulebook, indicators: new Map([['members.new', wrong]]) })
  expect(told.filter((one) => one.path === 'indicators/members.new.yaml')).toEqual([
    {
      path: 'indicators/members.new.yaml',
      text: 'Có 12 HTX.',
      message: expect.stringContaining('not found: members.new HTX 12')
    }
  ])
})
