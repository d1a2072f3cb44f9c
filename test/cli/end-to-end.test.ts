/** The built program as a shell starts it. `npm test` builds before it tests. */
import { execFile } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { report as reportSchema } from '../../src/model/contract.ts'
import { filesOf, folderWith } from './listening.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'dist/cli/main.js')

interface Ended {
  code: number | null
  out: string
  err: string
}

function rasoat(words: string[], changes: { cwd?: string; input?: string; stopAfter?: RegExp } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { cwd: changes.cwd ?? root, maxBuffer: 1 << 26 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, out, err })
      }
    )
    child.stderr!.on('data', (text: string) => {
      if (changes.stopAfter?.test(text)) child.kill('SIGINT')
    })
    child.stdin!.end(changes.input ?? '')
  })
}

const paper = (count: number) =>
  `ỦY BAN NHÂN DÂN\nXÃ BẾN SỎI\n\nBÁO CÁO\nTình hình phát triển kinh tế tập thể năm 2024\n\nToàn xã có ${count} hợp tác xã đang hoạt động với 1.250 thành viên.\n`

test('any number of workers gives the same bytes', async () => {
  const papers = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`d/${index % 3}/${index}.txt`, paper(index)])
  )
  const cwd = folderWith({ ...papers, 'd/broken.pdf': 'no such thing\u0000' })
  for (const folder of ['', 'docx', 'pdf']) {
    const [first = ''] = readdirSync(join(root, 'corpus/documents', folder)).filter((name) =>
      /\.(?:txt|docx|pdf)$/u.test(name)
    )
    cpSync(join(root, 'corpus/documents', folder, first), join(cwd, 'd', folder, first))
  }
  const results: Ended[] = []
  for (const jobs of ['1', '3'])
    results.push(await rasoat(['run', 'd', '--out', `out${jobs}`, '--jobs', jobs], { cwd }))
  expect(results.map(({ code }) => code)).toEqual([1, 1])
  const files = filesOf(join(cwd, 'out1'))
  expect(Object.keys(files).length).toBeGreaterThan(14)
  expect(filesOf(join(cwd, 'out3'))).toEqual(files)
  expect(results[0]!.out).toMatch(/broken\.pdf: /u)
  for (const [name, text] of Object.entries(files)) {
    expect(text).not.toContain(cwd)
    if (name.endsWith('.json')) reportSchema.parse(JSON.parse(text))
  }
})

test('extract reads a document from standard input', async () => {
  const { code, out, err } = await rasoat(['extract', '-', '--name', 'bao-cao.txt'], { input: paper(7) })
  expect([code, err]).toEqual([0, ''])
  const report = reportSchema.parse(JSON.parse(out))
  expect(report.source.file).toBe('bao-cao.txt')
  expect(report.facts).toContainEqual(expect.objectContaining({ indicator: 'organizations.active', value: 7 }))
})

test('the shell hears about wrong use', async () => {
  expect(await rasoat(['run'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('thiếu đối số') })
  expect(await rasoat(['run', 'nowhere', '--lang', 'en'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no document to read')
  })
})

test.skipIf(process.platform === 'win32')('Ctrl-C leaves no half-written file', async () => {
  const cwd = folderWith(
    Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`d/${index}.txt`, paper(index)]))
  )
  const { code, err } = await rasoat(['run', 'd', '--jobs', '2'], { cwd, stopAfter: /^2\/400/mu })
  expect(code).toBe(130)
  expect(err).toMatch(/Đã dừng theo yêu cầu; \d+ văn bản/u)
  const files = filesOf(join(cwd, 'output'))
  expect(Object.keys(files).filter((name) => !name.endsWith('.json'))).toEqual([])
  for (const text of Object.values(files)) reportSchema.parse(JSON.parse(text))
})
