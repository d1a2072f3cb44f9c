import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { emptyReport, makeFinding, planLabels, samplePlan } from './sample-plan.ts'

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
  snippet: { text: string }
}
interface Location {
  physicalLocation: { artifactLocation: { uri: string; index: number }; region?: Region }
}
interface Run {
  tool: {
    driver: {
      name: string
      rules: { id: string; shortDescription: { text: string }; defaultConfiguration: { level: string } }[]
    }
  }
  columnKind: string
  artifacts: { location: { uri: string }; hashes: Record<string, string> }[]
  results: {
    ruleId: string
    ruleIndex: number
    level: string
    message: { text: string }
    locations: Location[]
    relatedLocations?: Location[]
    suppressions?: { kind: string; justification: string }[]
    partialFingerprints: Record<string, string>
  }[]
}

function runOf(reports: Report[], withLabels = true): Run {
  const log = JSON.parse(renderSarif(reports, withLabels ? planLabels : undefined)) as { version: string; runs: Run[] }
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]!
}

describe('SARIF', () => {
  const report = samplePlan()
  const run = runOf([report])

  test('has a result for each finding, in its own words, with its sum', () => {
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['sum.sector', 'error'],
      ['ratio.share', 'error'],
      ['form.date', 'note']
    ])
    expect(run.results[0]!.message.text).toBe(
      'Số hợp tác xã theo lĩnh vực cộng lại là 41, văn bản ghi tổng số 40. (25 + 9 + 7 = 41 ≠ 40)'
    )
    expect(run.results.map((result) => result.partialFingerprints['rasoat/v1'])).toEqual(
      report.findings.map((finding) => finding.id)
    )
  })

  test('names its rules once, and results point at them', () => {
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(['form.date', 'ratio.share', 'sum.sector'])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
    expect(run.tool.driver.rules[2]).toMatchObject({
      shortDescription: { text: 'Tổng theo lĩnh vực' },
      defaultConfiguration: { level: 'error' }
    })
    expect(runOf([report], false).tool.driver.rules[2]!.shortDescription.text).toBe('sum.sector')
  })

  test('places every region by offset and by line, both to the same words', () => {
    const lines = report.text.split('\n')
    const regions = run.results
      .flatMap((result) => [...result.locations, ...(result.relatedLocations ?? [])])
      .flatMap((location) => location.physicalLocation.region ?? [])
    expect(regions).toHaveLength(3)
    for (const region of regions) {
      const { charOffset, charLength, snippet } = region
      expect(report.text.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
      expect(region.startLine).toBe(region.endLine)
      expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(snippet.text)
    }
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  test('gives a finding without a place the file alone', () => {
    expect(run.results[2]!.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'tra-khe/ke-hoach-2032.txt', index: 0 } } }
    ])
  })

  test('counts lines over line breaks within a span', () => {
    const text = 'một\nhai ba\nbốn'
    const span = { start: 6, end: 14 }
    const finding = makeFinding(text, [span], {
      id: 'x',
      check: 'c',
      severity: 'warning',
      message: { vi: 'a', en: 'b' }
    })
    const [result] = runOf([{ ...emptyReport('a.txt', text), findings: [finding] }]).results
    expect(result!.level).toBe('warning')
    expect(result!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 3,
      endLine: 3,
      endColumn: 4
    })
  })

  test.each([
    ['Thị xã/kế hoạch #2.docx', 'Th%E1%BB%8B%20x%C3%A3/k%E1%BA%BF%20ho%E1%BA%A1ch%20%232.docx'],
    ['a%20b.txt', 'a%2520b.txt']
  ])('writes %s as a URI', (file, uri) => {
    expect(runOf([emptyReport(file, '')]).artifacts[0]!.location.uri).toBe(uri)
  })

  test('tells of an answered finding with its reason, and of no other', () => {
    const answers = [{ file: report.source.file, finding: 'a1b2c3d4', reason: 'Đã rà lại', author: 'Phòng Tài chính' }]
    const log = JSON.parse(renderSarif([report], planLabels, { answers })) as { runs: Run[] }
    expect(log.runs[0]!.results.map((result) => result.suppressions)).toEqual([
      [{ kind: 'external', justification: 'Đã rà lại (Phòng Tài chính)' }],
      undefined,
      undefined
    ])
  })

  test('is the same twice, and whole without reports', () => {
    expect(renderSarif([report], planLabels)).toBe(renderSarif([samplePlan()], planLabels))
    expect(runOf([]).results).toEqual([])
  })
})
