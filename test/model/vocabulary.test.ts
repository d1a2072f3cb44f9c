/** The closed words of the contract: which ids there are, and in which order sectors are joined. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate, isoDate } from '../../src/model/period.ts'
import { baseIndicators, indicatorId, isIndicator, joinSectors, sectorId, sectors } from '../../src/model/vocabulary.ts'

describe('indicators', () => {
  test.each([
    ['organizations.total', true],
    ['share.organizations.active', true],
    ['growth.revenue.average', true],
    ['completion.members.new', true],
    ['other', true],
    ['share.other', true],
    ['organizations', false],
    ['organizations.totl', false],
    ['share.growth.members.total', false],
    ['share', false],
    ['ratio.members.total', false],
    ['', false],
    ['constructor', false]
  ])('%s: %s', (id, known) => {
    expect(isIndicator(id)).toBe(known)
    expect(indicatorId.safeParse(id).success).toBe(known)
  })

  test('no id stands twice', () => {
    expect(new Set(baseIndicators).size).toBe(baseIndicators.length)
  })
})

describe('sectors', () => {
  test.each([
    [['fishery', 'agriculture', 'forestry'], 'agriculture+forestry+fishery'],
    [['transport', 'trade'], 'trade+transport'],
    [['credit'], 'credit'],
    [['trade', 'trade'], 'trade'],
    [[], '']
  ] as const)('%s', (parts, joined) => {
    expect(joinSectors(parts)).toBe(joined)
  })

  test('whatever is joined is one of the contract, in one order', () => {
    fc.assert(
      fc.property(fc.subarray([...sectors], { minLength: 1 }), (parts) => {
        const joined = joinSectors(parts)
        expect(sectorId.safeParse(joined).success).toBe(true)
        expect(joinSectors([...parts].reverse())).toBe(joined)
        expect(joined.split('+').sort()).toEqual([...parts].sort())
      })
    )
  })

  test.each(['', 'trade+', 'trad', 'trade,transport'])('"%s" is none', (id) => {
    expect(sectorId.safeParse(id).success).toBe(false)
  })
})

describe('dates', () => {
  test.each([
    [2023, null, null, '2023'],
    [2024, 6, null, '2024-06'],
    [2025, 7, 31, '2025-07-31'],
    [987, 1, 2, '0987-01-02'],
    [2025, null, 31, '2025']
  ])('%s %s %s', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected)
  })

  test.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2023, 4, 31, false],
    [2023, 12, 31, true],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023, 1, 0, false]
  ])('%i-%i-%i is in the calendar: %s', (year, month, day, expected) => {
    expect(isCalendarDate(year, month, day)).toBe(expected)
  })
})
