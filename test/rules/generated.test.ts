/** What is made from the rule files is fresh: npm run rules makes it so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { stalePages } from '../../src/cli/rule-pages.ts'
import { renderCatalogue } from '../../src/rules/catalogue/catalogue.ts'
import { loadRulebook, rulesFolder } from '../../src/rules/load.ts'
import { renderSchemas, withSchemaLine } from '../../src/rules/schemas.ts'
import { sampleFact, sampleReport } from '../report/sample-report.ts'

test('rules/README.md and rules/schema are fresh, every rule file names its schema', () => {
  expect([...stalePages().keys()], 'stale: run "npm run rules"').toEqual([])
})

test('a changed rule makes the catalogue stale, a lost schema and a lost line too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-rules-'))
  try {
    cpSync(rulesFolder, folder, { recursive: true })
    for (const [path, text] of stalePages(folder)) writeFileSync(join(folder, path), text)
    const change = (path: string, edit: (text: string) => string): void =>
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')))
    change('indicators/members.new.yaml', (text) => text.replace('\nvi: ', '\nvi: Số '))
    change('frames.yaml', (text) => text.replace(/^[^\n]*\n/u, ''))
    rmSync(join(folder, 'schema/check.schema.json'))
    const stale = stalePages(folder)
    expect([...stale.keys()].sort()).toEqual(['README.md', 'frames.yaml', 'schema/check.schema.json'])
    for (const [path, text] of stale) writeFileSync(join(folder, path), text)
    expect(stalePages(folder).size).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test.each([
  [
    'indicators/members.new.yaml',
    'id: members.new\n',
    '# yaml-language-server: $schema=../schema/indicator.schema.json\nid: members.new\n'
  ],
  [
    'frames.yaml',
    '# yaml-language-server: $schema=old.json\n# more\n',
    '# yaml-language-server: $schema=schema/frames.schema.json\n# more\n'
  ],
  ['notes.txt', 'a\n', 'a\n']
])('the first line of %s', (path, text, expected) => {
  expect(withSchemaLine(path, text)).toBe(expected)
  expect(withSchemaLine(path, withSchemaLine(path, text))).toBe(expected)
})

const rulebook = loadRulebook()
const catalogue = renderCatalogue(rulebook)

test('the catalogue says first that it is made, and by what', () => {
  expect(catalogue.split('\n')[0]).toMatch(/^<!-- .*npm run rules.* -->$/u)
})

test('the catalogue has a section for every indicator and check, which can be pointed at', () => {
  for (const id of [...rulebook.indicators.keys(), ...rulebook.checks.rules.map((rule) => rule.id)]) {
    expect(catalogue.split(`\n<a id="${id}"></a>\n`), id).toHaveLength(2)
    expect(catalogue).toContain(`](#${id})`)
  }
  for (const { path } of rulebook.vocabulary) expect(catalogue).toContain(`### \`${path}\``)
})

test('the catalogue shows every phrase and every example', () => {
  const shown = catalogue.replace(/\\([\\`*_<>[\]|#])/gu, '$1')
  for (const rule of rulebook.indicators.values()) {
    for (const phrase of [...rule.before, ...rule.after, ...rule.either]) expect(shown).toContain(phrase)
    for (const { text } of rule.examples) expect(shown).toContain(`«${text.trim().replace(/\s*\n\s*/gu, ' ⏎ ')}»`)
  }
})

test('all links of the catalogue lead somewhere', () => {
  const headings = [...catalogue.matchAll(/^##+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')
  )
  const anchors = [...catalogue.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id)
  const targets = [...catalogue.matchAll(/\]\(#([^)]+)\)/gu)].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(100)
  expect(targets.filter((target) => !headings.includes(target!) && !anchors.includes(target))).toEqual([])
})

// ── the schemas ───────────────────────────────────────────────────────────────────────────────────────────────────────

const schemas = new Map([...renderSchemas()].map(([path, text]) => [path, z.fromJSONSchema(JSON.parse(text))]))
const schemaOf = (name: string): z.ZodType => schemas.get(`schema/${name}.schema.json`)!
/** As an editor reads a rule file: 31.700 is a number to it. */
const asEditorsRead = (path: string): unknown => parse(readFileSync(join(rulesFolder, path), 'utf8'))

test.each(rulebook.paths)('an editor finds no fault in %s', (path) => {
  const [, name = ''] = /\$schema=(?:\.\.\/)?schema\/(\w+)\.schema\.json/u.exec(
    readFileSync(join(rulesFolder, path), 'utf8')
  )!
  expect(schemaOf(name).safeParse(asEditorsRead(path)).error).toBeUndefined()
})

test('an editor sees a misspelt key, indicator and kind, and takes free text that looks like a number', () => {
  const good = asEditorsRead('indicators/members.new.yaml') as Record<string, unknown>
  const accepts = (change: Record<string, unknown>) => schemaOf('indicator').safeParse({ ...good, ...change }).success
  expect(accepts({})).toBe(true)
  expect(accepts({ either: [31.7, 12] })).toBe(true)
  expect(accepts({ befor: [] })).toBe(false)
  expect(accepts({ id: 'member.new' })).toBe(false)
  const check = asEditorsRead('checks/sum.sectors.yaml') as Record<string, unknown>
  expect(schemaOf('check').safeParse(check).success).toBe(true)
  expect(schemaOf('check').safeParse({ ...check, kind: 'sektors' }).success).toBe(false)
  expect(schemaOf('check').safeParse({ ...check, relation: { of: ['members.totl'] } }).success).toBe(false)
})

test('the published schema takes a report and refuses a broken one', () => {
  const schema = schemaOf('report')
  const report = sampleReport({ facts: [sampleFact()] })
  expect(schema.safeParse(report).error).toBeUndefined()
  const [fact, ...others] = report.facts
  const withFact = (change: object) =>
    schema.safeParse({ ...report, facts: [{ ...fact, ...change }, ...others] }).success
  expect(withFact({})).toBe(true)
  expect(withFact({ indicator: 'members.totl' })).toBe(false)
  expect(withFact({ sector: 'trade+transport' })).toBe(true)
  expect(withFact({ sector: 'trade+' })).toBe(false)
  expect(withFact({ value: '12' })).toBe(false)
  expect(schema.safeParse({ ...report, schemaVersion: 2 }).success).toBe(false)
  expect(schema.safeParse({ ...report, extra: 1 }).success).toBe(false)
})
