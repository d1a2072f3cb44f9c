/** Every check rule does with its own examples what they say. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { CheckRules } from '../../src/rules/check-rules.ts'
import { loadRulebook } from '../../src/rules/load.ts'
import { markedReport } from './marked-text.ts'

const { checks: rules } = loadRulebook()

describe.each(rules.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const alone: CheckRules = { ...rules, rules: [rule] }
  const counts = (example: { text: string; head?: string | undefined }) =>
    check(markedReport(example.text, example.head), alone).checks.byCheck[id]!
  it.each(rule.examples.holds)('holds: $text', (example) => {
    expect(counts(example)).toMatchObject({ fails: 0, undecided: 0 })
    expect(counts(example).holds).toBeGreaterThan(0)
  })
  it.each(rule.examples.fails)('fails: $text', (example) => {
    expect(counts(example).fails).toBe(1)
  })
  it.each(rule.examples.undecided)('stays undecided: $text', (example) => {
    expect(counts(example)).toMatchObject({ fails: 0 })
    expect(counts(example).undecided).toBeGreaterThan(0)
  })
})
