/** Files of strangers, in true workers of the built program: whatever they do, the others are read. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/commands/run.ts'
import { nameDocuments } from '../../src/cli/names.ts'
import { runProgram } from '../../src/cli/program.ts'
import { readingOptions } from '../../src/cli/reading-options.ts'
import { containedDocuments } from '../../src/read/contained.ts'
import type { Limits } from '../../src/read/limits.ts'
import { filesOf, folderWith, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/worker-entry.ts', () => ({
  workerEntry: new URL('./fixtures/hostile-worker.mjs', import.meta.url)
}))

const paper = new TextEncoder().encode(
  'BÁO CÁO\nTình hình phát triển kinh tế tập thể năm 2024\n\nToàn xã có 12 hợp tác xã đang hoạt động.\n'
)
const overAll = ['facts.csv', 'facts.ndjson', 'findings.csv', 'report.html']

async function runIn(cwd: string, limit: Partial<Limits> = {}, jobs = 1) {
  const terminal = listeningTerminal(cwd)
  const options = { out: 'output', jobs, quiet: false, reading: readingOptions({ ocr: 'auto', limit }) }
  const code = await run(['d'], options, terminal)
  const written = existsSync(join(cwd, 'output')) ? Object.keys(filesOf(join(cwd, 'output'))) : []
  return { code, ...terminal.said, written: written.filter((name) => !overAll.includes(name)) }
}

describe('what a file may do to its reader', () => {
  test.each([1, 2])('with %i workers', async (jobs) => {
    const names = ['a', 'chet', 'loi', 'no-dem', 'no-map', 'treo', 'treo-trang-3', 'z']
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`d/${name}.txt`, paper])))
    const { code, out, written } = await runIn(cwd, { seconds: 4, megabytes: 500 }, jobs)
    expect(code).toBe(1)
    expect(written).toEqual(['a.json', 'z.json'])
    const told = [...out.matchAll(/^ {4}(\S+): (.*)\n {6}→ (.*)$/gmu)].map(([, ...parts]) => parts)
    const memory = ['cần hơn 500 MB bộ nhớ nên đã dừng', expect.stringContaining('--limit megabytes=1000')]
    expect(told).toEqual([
      ['chet.txt', ...memory],
      [
        'loi.txt',
        expect.stringMatching(/^Lỗi bên trong chương trình: unheard of \(hostile-worker\.mjs:\d+:\d+\)$/u),
        expect.stringContaining('báo lại')
      ],
      ['no-dem.txt', ...memory],
      ['no-map.txt', ...memory],
      [
        'treo-trang-3.txt',
        'đọc quá 4 giây chưa xong nên đã dừng, khi đang đọc trang 3',
        expect.stringContaining('Chia tệp')
      ],
      ['treo.txt', 'đọc quá 4 giây chưa xong nên đã dừng', expect.stringContaining('--limit seconds=8')]
    ])
    expect(out).toMatch(/Văn bản đã đọc +2\n/u)
  })

  test('one document asked for by extract is told in the same way', async () => {
    const terminal = listeningTerminal(folderWith({ 'treo.txt': paper }))
    expect(await runProgram(['extract', 'treo.txt', '--limit', 'seconds=1'], '0', terminal)).toBe(1)
    expect(terminal.said).toEqual({
      out: '',
      err: 'Lỗi: treo.txt: đọc quá 1 giây chưa xong nên đã dừng\n  → Chia tệp thành các phần nhỏ hơn, hoặc nâng giới hạn: --limit seconds=2\n'
    })
  })

  test('a run that is stopped while a document hangs leaves nothing half-written', async () => {
    const cwd = folderWith({ 'd/a.txt': paper, 'd/treo.txt': paper, 'd/z.txt': paper })
    const terminal = listeningTerminal(cwd)
    const { err } = terminal
    terminal.err = (text) => {
      if (text.startsWith('1/3')) terminal.interrupt()
      err(text)
    }
    const options = { out: 'output', jobs: 1, quiet: false, reading: readingOptions({ ocr: 'auto' }) }
    expect(await run(['d'], options, terminal)).toBe(130)
    expect(readdirSync(join(cwd, 'output'))).toEqual(['a.json'])
  })
})

describe('archives', () => {
  test('become the documents in them, those of archives inside too', async () => {
    const inner = zipSync({ 'xa-b.txt': paper })
    const cwd = folderWith({
      'd/dot-1.zip': zipSync({ 'xa-a.txt': paper, 'huyen/xa-a.txt': paper, 'nua.zip': inner, 'anh.jpg': paper }),
      'd/mot.zip': zipSync({ 'chi-mot.txt': paper }),
      'd/anh.zip': zipSync({ 'a.jpg': paper, 'b.jpg': paper }),
      'd/dot-1.txt': paper
    })
    const { code, out, written } = await runIn(cwd)
    expect(written).toEqual([
      'dot-1.json',
      'dot-1.zip/huyen/xa-a.json',
      'dot-1.zip/nua.zip/xa-b.json',
      'dot-1.zip/xa-a.json',
      'mot.json'
    ])
    expect(code).toBe(1)
    expect(out).toContain('anh.zip: tệp nén không chứa văn bản nào')
    expect(out).toMatch(/Bỏ qua[^\n]+3 \(\.jpg 3\)/u)
    expect(JSON.parse(filesOf(join(cwd, 'output'))['dot-1.zip/huyen/xa-a.json']!).source.file).toBe(
      'dot-1.zip/huyen/xa-a.txt'
    )
  })

  test('a message with attachments', async () => {
    const message = [
      'From: a@example.vn',
      'To: b@example.vn',
      'Subject: Bao cao',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Kính gửi phòng.',
      '--x',
      'Content-Type: text/plain; name="bc.txt"',
      'Content-Disposition: attachment; filename="../../bc.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(paper).toString('base64'),
      '--x--',
      ''
    ].join('\r\n')
    const { code, written } = await runIn(folderWith({ 'd/thu.eml': message }))
    expect([code, written]).toEqual([0, ['thu.eml/bc.json', 'thu.eml/noi-dung.json']])
  })

  test('nothing is written outside the folder of the results, whatever the names say', async () => {
    const names = [
      '../../len.txt',
      '/abs/goc.txt',
      'C:\\x\\o-dia.txt',
      '..\\..\\len2.txt',
      'a/../../../len3.txt',
      'con.txt',
      'nul',
      'cuoi-cham.txt. . .',
      `${'dài'.repeat(200)}.txt`,
      `${'x/'.repeat(30)}sau.txt`,
      'dao\u202etxt.exe.txt',
      'NFD-\u0065\u0302\u0301.txt',
      'Trung.txt',
      'trung.txt',
      '.an.txt',
      'sao*hoi?.txt'
    ]
    const cwd = folderWith({ 'd/la.zip': zipSync(Object.fromEntries(names.map((name) => [name, paper]))) })
    const { code, out } = await runIn(cwd)
    expect(out).not.toMatch(/Lỗi bên trong/u)
    expect(code).toBe(0)
    const all = Object.keys(filesOf(cwd))
    expect(all.filter((name) => !name.startsWith('output/') && name !== 'd/la.zip')).toEqual([])
    const made = all.filter((name) => name.startsWith('output/la.zip/'))
    expect(made.length).toBeGreaterThan(11)
    for (const name of made) expect(name).not.toMatch(/[\\<>:"|?*\u0000-\u001f\u202a-\u202e]|(?:^|\/)(?:con|nul)\./iu)
    expect(existsSync(join(dirname(cwd), 'len.json'))).toBe(false)
  }, 60_000)

  test('no name of a document leads out of the folder', () => {
    const step = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        'C:',
        'con',
        'NUL.txt',
        'a.txt',
        '\\',
        '....',
        '..\\..',
        ' ',
        'x\u0000y',
        '~',
        '%2e%2e'
      ),
      fc.string({ maxLength: 8 })
    )
    const name = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const documents = containedDocuments(zipSync(Object.fromEntries(names.map((one) => [one, paper]))))
        const named = nameDocuments(
          documents.map(({ path }) => ({
            path: '/d/la.zip',
            inside: path,
            segments: ['d', 'la.zip', ...path.split('/')],
            keep: 1 + path.split('/').length
          }))
        )
        expect(new Set(named.map(({ target }) => target.toLowerCase())).size).toBe(named.length)
        for (const { target } of named) expect(join('/out', target)).toMatch(/^\/out\/la\.zip\/./u)
      })
    )
  })

  test('a zip bomb is told in a line', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000), 'b.txt': paper })
    const { code, out, written } = await runIn(folderWith({ 'd/bom.zip': bomb, 'd/z.txt': paper }))
    expect([code, written]).toEqual([1, ['z.json']])
    expect(out).toMatch(/bom\.zip: .*vượt giới hạn 250 lần nén\n {6}→ .*"ratio"/u)
  })
})

describe('limits are set by name', () => {
  test('and hold in the worker', async () => {
    const cwd = folderWith({ 'd/a.txt': paper })
    const { out } = await runIn(cwd, { bytes: 50 })
    expect(out).toContain('a.txt: Tệp vượt giới hạn 50 byte')
  })

  test.each([
    ['pagess=3', 'không có giới hạn pagess; có phải là pages?'],
    ['xyz', 'có các giới hạn bytes, pages,'],
    ['pages', 'cần một số nguyên dương'],
    ['pages=-1', 'cần một số nguyên dương'],
    ['seconds=1.5', 'cần một số nguyên dương']
  ])('--limit %s', async (limit, message) => {
    const terminal = listeningTerminal('nowhere')
    expect(await runProgram(['run', 'd', '--limit', limit], '0', terminal)).toBe(2)
    expect(terminal.said.err).toContain(message)
  })

  test('all are in the help', async () => {
    const terminal = listeningTerminal('nowhere')
    expect(await runProgram(['run', '--help'], '0', terminal)).toBe(0)
    for (const name of Object.keys(readingOptions({ ocr: 'auto' }).limits))
      expect(terminal.said.out).toMatch(new RegExp(`^ {2}${name}=\\d+ +\\S`, 'mu'))
    expect(terminal.said.out).toContain('--ocr <choice>')
  })
})
