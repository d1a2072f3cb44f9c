import { expect, test } from 'vitest'
import { report as reportSchema } from '../../src/model/contract.ts'
import { toJson } from '../../src/report/json.ts'
import { factLines } from '../../src/report/ndjson.ts'
import { sampleFact, sampleReport } from './sample-report.ts'

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)])
  )
}

const full = sampleReport({
  tables: [
    {
      id: 't1',
      page: null,
      start: 0,
      end: 8,
      rows: [[{ text: 'Năm', role: 'header', colspan: 1, rowspan: 1, start: 0, end: 3 }]]
    }
  ],
  checks: {
    run: 2,
    holds: 1,
    fails: 0,
    undecided: 1,
    byCheck: {
      'sum.sector': { holds: 1, fails: 0, undecided: 0, reasons: [] },
      'a.first': { holds: 0, fails: 0, undecided: 1, reasons: ['…'] }
    }
  }
})

test('the JSON is the report, and reads back as one', () => {
  expect(reportSchema.parse(JSON.parse(toJson(full)))).toEqual(full)
})

test('the order of the keys is that of the contract, not that of the object', () => {
  expect(toJson(reversed(full) as typeof full)).toBe(toJson(full))
  expect(Object.keys(JSON.parse(toJson(full)))).toEqual(Object.keys(reportSchema.shape))
  expect(Object.keys(JSON.parse(toJson(full)).checks.byCheck)).toEqual(['a.first', 'sum.sector'])
})

test('two spaces and one line feed at the end', () => {
  expect(toJson(full)).toMatch(/^\{\n {2}"schemaVersion": 1,\n/u)
  expect(toJson(full)).toMatch(/[^\n]\n$/u)
})

test('each fact is a line with the head of its paper', () => {
  const lines = factLines(sampleReport({ facts: [sampleFact(), sampleFact({ id: 'f2' })] })).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toBe('')
  expect(JSON.parse(lines[1]!)).toEqual({
    file: 'mau/bao-cao.txt',
    document: {
      kind: 'BÁO CÁO',
      number: '12/BC-UBND',
      date: '2024-12-20',
      issuer: 'Ủy ban nhân dân xã Bến Sỏi',
      place: 'Bến Sỏi',
      level: 'xã',
      year: 2024,
      planYear: 2025
    },
    ...sampleFact({ id: 'f2' })
  })
  expect(factLines(sampleReport({ facts: [] }))).toBe('')
})
