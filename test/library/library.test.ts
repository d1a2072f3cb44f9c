/** The library's public face. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import { createRasoat, type Fact, parseReport, type Report, RuleError, UnreadableFile } from '../../src/index.ts'
import * as contractSchemas from '../../src/model/contract.ts'

const rasoat = createRasoat()
const name = 'bao-cao.txt'
const bytes =
  new TextEncoder().encode(`ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nBÁO CÁO\nTình hình phát triển kinh tế tập thể, hợp tác xã năm 2024\n
Toàn xã có 9 hợp tác xã, trong đó có 6 HTX đang hoạt động, 4 HTX ngừng hoạt động.\n`)

describe('a document', () => {
  test('becomes a report of the contract', async () => {
    const report = await rasoat.analyse(bytes, name)
    expect(library.report.parse(report)).toEqual(report)
    expect(report.source).toMatchObject({ file: name, format: 'txt', bytes: bytes.length })
    expect(report.tool.rules).toBe(rasoat.rulebook.hash)
    const figures = report.facts.map(({ indicator, value }: Fact) => `${indicator} ${value}`)
    expect(figures).toEqual(['organizations.total 9', 'organizations.active 6', 'organizations.inactive 4'])
    for (const { source } of report.facts) expect(report.text.slice(source.start, source.end)).toBe(source.quote)
  })

  test('is audited', async () => {
    const { findings } = await rasoat.analyse(bytes, name)
    expect(findings.map(({ check }) => check)).toContain('sum.activity')
  })

  test('is a virtual file of unified, its findings and losses messages', async () => {
    const file = await rasoat.process(bytes, name)
    expect(file.result).toEqual(await rasoat.analyse(bytes, name))
    expect(file.messages).toHaveLength(file.result.findings.length + file.result.losses.length)
    const sum = file.messages.find(({ ruleId }) => ruleId === 'sum.activity')!
    expect(sum).toMatchObject({ fatal: true, source: 'rasoat', file: name, line: 7 })
    expect(sum.reason).toMatch(/9/u)
  })

  test('gives the same report to whoever asks again', async () => {
    expect(await createRasoat({ rules: rasoat.rulebook }).analyse(bytes, name)).toEqual(
      await rasoat.analyse(bytes, name)
    )
  })

  test('that cannot be read says why and what to do', async () => {
    const failure = await rasoat
      .analyse(new Uint8Array([0, 1, 2, 3, 0xff, 0xfe, 0, 0]), 'a.bin')
      .catch((error) => error)
    expect(failure).toBeInstanceOf(UnreadableFile)
    expect(failure.message).not.toBe('')
    expect(failure.advice).not.toBe('')
  })
})

describe('a report that was made before', () => {
  test('is read back from its JSON', async () => {
    const report = await rasoat.analyse(bytes, name)
    expect(parseReport(library.toJson(report))).toEqual(report)
  })

  test('is audited by the rules of today, and nothing else of it changes', async () => {
    const report = await rasoat.analyse(bytes, name)
    const unaudited: Report = {
      ...report,
      findings: [],
      checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} }
    }
    expect(rasoat.audit(unaudited)).toEqual(report)
    expect(unaudited.findings).toEqual([])
  })

  test.each([
    ['no JSON', 'báo cáo'],
    ['another thing', '{"a": 1}'],
    ['of another schema', '{"schemaVersion": 2}']
  ])('is refused where it is %s', (_, json) => {
    expect(() => parseReport(json)).toThrow()
  })
})

describe('writers', () => {
  test('take what the library gives', async () => {
    const report = await rasoat.analyse(bytes, name)
    const { labels } = rasoat
    expect(library.factHeader + library.factRows(report, labels)).toContain('organizations.active')
    expect(library.findingHeader + library.findingRows(report)).toContain('sum.activity')
    expect(library.factLines(report).trim().split('\n')).toHaveLength(report.facts.length)
    expect(library.renderPage([report], labels)).toMatch(/^<!doctype html>/iu)
    expect(JSON.parse(library.renderSarif([report], labels))).toMatchObject({ version: '2.1.0' })
    expect([...library.renderWorkbook([report], labels).slice(0, 2)]).toEqual([0x50, 0x4b])
    expect(library.findingsText([report], {}, 'vi')).toContain('sum.activity')
    expect(library.indicatorLabel(labels, 'share.organizations.active').vi).toBe('Tỷ lệ số tổ chức đang hoạt động')
  })
})

describe('rules', () => {
  test('of another folder', () => {
    const { rulebook } = createRasoat({ rules: new URL('../../rules/', import.meta.url).pathname })
    expect(rulebook.hash).toBe(rasoat.rulebook.hash)
  })

  test('that are missing or broken throw, with their places', () => {
    const empty = new URL('fixtures/broken-rules/', import.meta.url).pathname
    expect(() => createRasoat({ rules: empty })).toThrow(RuleError)
    expect(() => createRasoat({ rules: empty })).toThrow(
      'indicators/members.new.yaml:4:9 family: unknown word "member", did you mean "members"?'
    )
  })
})

test('what other programs may rely on is named, and changes only on purpose', () => {
  const contract = Object.keys(library).filter((key) => key in contractSchemas)
  expect(contract.length).toBe(Object.keys(contractSchemas).length)
  expect(
    Object.keys(library)
      .filter((key) => !(key in contractSchemas))
      .sort()
  ).toEqual([
    'RuleError',
    'UnreadableFile',
    'baseIndicators',
    'createPipeline',
    'createRasoat',
    'factHeader',
    'factLines',
    'factRows',
    'findingHeader',
    'findingRows',
    'findingsText',
    'indicatorId',
    'indicatorLabel',
    'levels',
    'loadRulebook',
    'parseReport',
    'renderPage',
    'renderSarif',
    'renderWorkbook',
    'sectorId',
    'sectorLabel',
    'sectors',
    'statuses',
    'subjects',
    'toJson'
  ])
})

test('the package names what it holds', () => {
  const { exports, files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(Object.keys(exports)).toEqual(['.', './report.schema.json', './package.json'])
  for (const target of ['rules', 'dist']) expect(files).toContain(target)
  const schema = JSON.parse(readFileSync(new URL(`../../${exports['./report.schema.json']}`, import.meta.url), 'utf8'))
  expect(schema.properties.schemaVersion.const).toBe(library.schemaVersion)
})
