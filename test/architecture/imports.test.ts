/** The import law: what each folder of src/ may know of the others, of packages, and of the machine. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { foldersOf, importsOf, sourcesOf } from './sources.ts'

/** of: what may be imported; types: what may be imported as a type alone. */
const law: Record<string, { of: string[]; types?: string[] }> = {
  model: { of: [] },
  rules: { of: ['model'] },
  read: { of: ['model'] },
  parse: { of: ['model'], types: ['rules'] },
  annotate: { of: ['model'], types: ['rules'] },
  find: { of: ['model'], types: ['rules'] },
  check: { of: ['model'], types: ['rules'] },
  report: { of: ['model'] },
  'version.ts': { of: [] },
  'pipeline.ts': {
    of: ['version.ts', 'model', 'read', 'parse', 'annotate', 'find', 'check', 'report'],
    types: ['rules']
  },
  'index.ts': { of: ['pipeline.ts', 'model', 'report', 'rules'] },
  cli: {
    of: [
      'model',
      'rules',
      'read',
      'parse',
      'annotate',
      'find',
      'check',
      'report',
      'pipeline.ts',
      'index.ts',
      'version.ts'
    ]
  }
}

/** Packages that have one home, and who may import them besides. */
const homes: Record<string, string[]> = {
  mammoth: ['read'],
  'pdf-parse': ['read'],
  'pdfjs-dist': ['read'],
  fflate: ['read', 'report'],
  saxes: ['read'],
  compromise: ['annotate'],
  yaml: ['rules'],
  commander: ['cli']
}

const machine =
  /^(?:node:)?(?:fs|fs\/promises|child_process|worker_threads|net|http|https|http2|dns|tls|os|process|readline|cluster|dgram)$/u
const mayTouchTheDisk: Record<string, RegExp> = { cli: /./u, rules: /^node:fs$/u }

/** Nothing that differs from run to run or machine to machine outside the commands. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['the console', /\bconsole\b/u],
  ['the process', /\bprocess\.(?!platform\b)/u],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/u],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/u],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u],
  ['the locale', /\blocaleCompare\b|\btoLocale\w*\(|\bIntl\./u]
]

const sources = sourcesOf('src')
const folderOf = (path: string): string => path.split('/')[1]!
/** What runs in the reader's browser is text for the page and no part of the program. */
const isForTheBrowser = (path: string): boolean => /^src\/report\/.*\bclient\b/u.test(path)

test('there are sources', () => {
  expect(sources.length).toBeGreaterThan(20)
})

test.each(sources)('$path imports what its folder may import', ({ path, imports }) => {
  const folder = folderOf(path)
  const rule = law[folder]
  expect(rule, `src/${folder} is not in the table of the import law`).toBeDefined()
  for (const { target, typeOnly } of imports.filter((one) => one.target.startsWith('src/'))) {
    const other = folderOf(target)
    const allowed = other === folder || rule!.of.includes(other) || (typeOnly && rule!.types?.includes(other))
    expect(allowed, `${path} imports ${target}${typeOnly ? '' : ' (more than its types)'}`).toBeTruthy()
  }
  expect(imports.filter(({ target }) => /^(?:\.\.|test|corpus|dist)/u.test(target))).toEqual([])
})

test.each(sources)('$path keeps to the packages of its folder', ({ path, imports }) => {
  const folder = folderOf(path)
  for (const { target } of imports) {
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
    expect(homes[name] ?? [folder], `${path} imports ${target}`).toContain(folder)
    if (machine.test(target)) expect(mayTouchTheDisk[folder]?.test(target), `${path} imports ${target}`).toBe(true)
  }
})

describe.each(forbidden)('%s', (what, pattern) => {
  test('stays in src/cli', () => {
    const guilty = sources.filter(
      ({ path, code }) => folderOf(path) !== 'cli' && !isForTheBrowser(path) && pattern.test(code)
    )
    expect(
      guilty.map(({ path }) => path),
      `${what} is used`
    ).toEqual([])
  })
})

test('the version is that of the package', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(version).toBe(published)
})

test('process.exit and exit codes stay in the files that are the main one of their process', () => {
  const main = ['src/cli/main.ts', 'src/cli/worker.ts']
  const guilty = sources.filter(({ path, code }) => !main.includes(path) && /\bprocess\.exit/u.test(code))
  expect(guilty.map(({ path }) => path)).toEqual([])
})

test('no source is longer than 500 lines', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 501).map(({ path }) => path)).toEqual([])
})

test('no folder is a place for odds and ends', () => {
  expect(foldersOf('src').filter((name) => /^(?:utils?|helpers?|common|misc|shared|lib)$/u.test(name))).toEqual([])
})

test('files are named in kebab-case', () => {
  expect(
    sources
      .map(({ path }) => path.split('/').at(-1)!)
      .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/u.test(name))
  ).toEqual([])
})

test('what is searched is code, not words about it', () => {
  const main = sources.find(({ path }) => path === 'src/cli/main.ts')!
  expect(main.code).toMatch(/process\.argv/u)
  expect(main.code).not.toMatch(/The program as the shell starts it|EPIPE/u)
})

describe('reading the imports themselves', () => {
  test.each<[text: string, target: string, typeOnly: boolean]>([
    ["import { a } from '../model/a.ts'", 'src/model/a.ts', false],
    ["import type { A } from './a.ts'", 'src/find/a.ts', true],
    ["import { type A, type B } from './a.ts'", 'src/find/a.ts', true],
    ["import { type A, b } from './a.ts'", 'src/find/a.ts', false],
    ["import {\n  type A,\n  type B\n} from './a.ts'", 'src/find/a.ts', true],
    ["export * from './a.ts'", 'src/find/a.ts', false],
    ["import './a.ts'", 'src/find/a.ts', false],
    ["const a = await import('./a.ts')", 'src/find/a.ts', false],
    ["new URL('../cli/worker.js', import.meta.url)", 'src/cli/worker.ts', false],
    ["import { readFile } from 'node:fs/promises'", 'node:fs/promises', false]
  ])('%s', (text, target, typeOnly) => {
    expect(importsOf('src/find/x.ts', text)).toEqual([{ target, typeOnly }])
  })
})
