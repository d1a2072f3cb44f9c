import { expect, test } from 'vitest'
// @ts-expect-error: the gate runs without a build, hence as plain JavaScript
import { brokenLimits, loosenedLimits, readLimits, tightened } from './floors.mjs'

const limits = { floors: { f1: 0.9 }, ceilings: { alarms: 2 } }

test.each([
  [{ f1: 0.9, alarms: 2 }, []],
  [{ f1: 0.95, alarms: 0 }, []],
  [{ f1: 0.89, alarms: 2 }, ['f1: 0.89 is below the floor 0.9']],
  [{ f1: 0.9, alarms: 3 }, ['alarms: 3 is above the ceiling 2']],
  [{}, ['f1: not measured, the floor is 0.9', 'alarms: not measured, the ceiling is 2']]
])('%j', (figures, expected) => {
  expect(brokenLimits(limits, figures)).toEqual(expected)
})

test('limits may be tightened, never loosened', () => {
  expect(loosenedLimits(limits, limits)).toEqual([])
  expect(loosenedLimits(limits, { floors: { f1: 0.91, new: 1 }, ceilings: { alarms: 1 } })).toEqual([])
  expect(loosenedLimits(limits, { floors: { f1: 0.89 }, ceilings: {} })).toEqual([
    'f1: the floor was 0.9, now 0.89',
    'alarms: the ceiling was 2, now none'
  ])
})

test('raising takes the better of both', () => {
  const raised = tightened(limits, { floors: { f1: 0.8, recall: 0.7 }, ceilings: { alarms: 1 } })
  expect(raised).toEqual({ floors: { f1: 0.9, recall: 0.7 }, ceilings: { alarms: 1 } })
  expect(loosenedLimits(limits, raised)).toEqual([])
})

test('the limits of the project can be read', () => {
  const own = readLimits(new URL('../floors.json', import.meta.url))
  expect(loosenedLimits(own, own)).toEqual([])
})
