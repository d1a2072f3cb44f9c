/** What the READMEs show is what the program does. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { openEngine } from '../../src/cli/engine.ts'
import { runProgram } from '../../src/cli/program.ts'
import { readingOptions } from '../../src/cli/reading-options.ts'
import type { Fact } from '../../src/model/contract.ts'
import type { Language } from '../../src/report/labels.ts'
import { indicatorFile } from '../../src/rules/indicator-rules.ts'
import { parseRuleFile } from '../../src/rules/source.ts'
import { folderWith, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/readers.ts', async () => ({
  openReaders: (await import('./sample-readers.ts')).openReadersHere
}))

const root = fileURLToPath(new URL('../../', import.meta.url))
const shown = 'corpus/documents/quynh-van-bc-2015.txt'

describe.each<[file: string, language: Language]>([
  ['README.md', 'en'],
  ['README.vi.md', 'vi']
])('%s', (file, language) => {
  const text = readFileSync(join(root, file), 'utf8')
  const blocks = (kind: string) =>
    [...text.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(([, block]) => block!)

  test('the summary is the one that is printed, figures aside', async () => {
    const cwd = folderWith({})
    mkdirSync(join(cwd, 'corpus/documents'), { recursive: true })
    cpSync(join(root, shown), join(cwd, shown))
    const terminal = listeningTerminal(cwd, { language })
    expect(await runProgram(['run', shown, '--jobs', '1'], '0', terminal)).toBe(0)
    const withoutFigures = (summary: string) => summary.replace(/\d+(?:[.,]\d+)*/gu, '#')
    expect(withoutFigures(blocks('text')[0]!)).toBe(withoutFigures(terminal.said.out))
  })

  test('the figure is one of the document', async () => {
    const engine = await openEngine()
    const report = await engine.report(readFileSync(join(root, shown)), shown, readingOptions({ ocr: 'auto' }))
    const { id, ...fact } = JSON.parse(blocks('json')[0]!) as Fact
    expect(report.facts.map(({ id: _, ...other }) => other)).toContainEqual(fact)
    expect(id).toMatch(/^f\d+$/u)
  })

  test('the rule is a good one', () => {
    expect(parseRuleFile('README', blocks('yaml')[0]!, indicatorFile).value.examples.length).toBeGreaterThan(1)
  })

  test('every command is told, and only commands that there are', async () => {
    const terminal = listeningTerminal('nowhere', { language: 'en' })
    await runProgram(['--help'], '0', terminal)
    const commands = [
      ...terminal.said.out
        .split('Commands:')[1]!
        .split('\n\n')[0]!
        .matchAll(/^ {2}([a-z]+) .* {2}\S/gmu)
    ]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help')
    const named = new Set([...text.matchAll(/^rasoat ([a-z]+)/gmu)].map(([, name]) => name!))
    expect([...named].sort()).toEqual(commands.sort())
  })
})
