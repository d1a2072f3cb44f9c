/** The package is typed for those who use it: a strict project compiles against what is published. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const program = `
import { createRasoat, type Fact, fact, parseReport, renderPage, type Report, report as reportSchema } from 'rasoat'

const rasoat = createRasoat()
const report: Report = await rasoat.analyse(new Uint8Array(), 'a.txt')
const first: Fact | undefined = report.facts[0]
const value: number = fact.parse(first).value
const page: string = renderPage([rasoat.audit(parseReport('{}'))], rasoat.labels)
export const all = [value, page, reportSchema.safeParse(report).success]

// @ts-expect-error a value is a number
export const wrong: string = fact.parse(first).value
// @ts-expect-error there is no such option
createRasoat({ rulez: 'rules' })
// @ts-expect-error bytes, not a path
await rasoat.analyse('a.txt', 'a.txt')
`
const settings = {
  compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [], skipLibCheck: true },
  files: ['program.mts']
}

test('a program of others compiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-types-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(root, join(folder, 'node_modules/rasoat'), 'junction')
    writeFileSync(join(folder, 'program.mts'), program)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    expect(execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })).toBe('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
