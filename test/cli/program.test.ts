import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { chooseLanguage } from '../../src/cli/terminal.ts'
import type { Language } from '../../src/report/labels.ts'
import { filesOf, folderWith, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/readers.ts', async () => ({
  openReaders: (await import('./sample-readers.ts')).openSampleReaders
}))

const overAll = ['facts.csv', 'facts.ndjson', 'findings.csv', 'report.html']

async function type(line: string, changes: { cwd?: string; language?: Language; input?: string } = {}) {
  const terminal = listeningTerminal(changes.cwd ?? 'nowhere', changes)
  const code = await runProgram(
    line.split(' ').filter((word) => word !== ''),
    '1.2.3',
    terminal
  )
  return { code, ...terminal.said }
}

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    ['rum', 'không có lệnh rum; có phải là run?'],
    ['run', 'thiếu đối số <paths>'],
    ['run a --jobz 3', 'không có tuỳ chọn --jobz; có phải là --jobs?'],
    ['run a --jobs', 'tuỳ chọn -j, --jobs <n> cần một giá trị'],
    ['run a --jobs x', 'giá trị "x" của tuỳ chọn -j, --jobs <n> không hợp lệ: cần một số nguyên từ 1 đến 999'],
    ['run a --jobs 0', 'giá trị "0"'],
    ['run a --lang fr', 'giá trị "fr" của tuỳ chọn --lang <language> không hợp lệ: chỉ nhận vi, en'],
    ['extract a b', 'thừa đối số'],
    ['evaluate a', 'thiếu tuỳ chọn bắt buộc --gold <folder>'],
    ['rules lits', 'không có lệnh lits; có phải là list?'],
    ['run a', 'không tìm thấy văn bản nào để đọc']
  ])('%s', async (line, message) => {
    const { code, err, out } = await type(line)
    expect(code).toBe(2)
    expect(err).toContain(`Lỗi: ${message}`)
    expect(err).toMatch(/\n {2}→ [^\n]+\n$/u)
    expect(out).toBe('')
  })

  test('in English too', async () => {
    expect((await type('rum', { language: 'en' })).err).toBe(
      'Error: there is no command rum; did you mean run?\n  → See how it is used: rasoat --help\n'
    )
  })

  test('no command at all shows the help', async () => {
    const { code, err } = await type('')
    expect(code).toBe(2)
    expect(err).toContain('Cách dùng: rasoat')
    expect(err).not.toContain('Lỗi')
  })
})

describe('help', () => {
  test.each([
    '--help',
    'run --help',
    'help run',
    'extract --help',
    'rules --help',
    'rules list --help',
    'evaluate --help'
  ])('%s', async (line) => {
    const vietnamese = await type(line)
    expect(vietnamese).toMatchObject({ code: 0, err: '' })
    expect(vietnamese.out).toMatch(/^Cách dùng: rasoat/u)
    expect(vietnamese.out).toMatch(/Tuỳ chọn:/u)
    expect(vietnamese.out).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|display|Examples/u)
    const english = await type(line, { language: 'en' })
    expect(english.out).toMatch(/^Usage: rasoat/u)
    expect(english.out).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u)
  })

  test('no option is without a word', async () => {
    for (const line of ['--help', 'run --help', 'evaluate --help']) {
      for (const option of (await type(line)).out.matchAll(/^ {2}(-.*)$/gmu)) expect(option[1]).toMatch(/\S {2,}\S/u)
    }
  })
})

test('the version', async () => {
  expect(await type('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
})

describe('extract', () => {
  test('prints the JSON and nothing else', async () => {
    const cwd = folderWith({ 'd/a.txt': 'một' })
    const { code, out, err } = await type('extract d/a.txt', { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ source: { file: 'a.txt' }, document: { title: 'một' } })
  })

  test('reads standard input', async () => {
    const { out } = await type('extract - --name b.txt', { input: 'hai' })
    expect(JSON.parse(out)).toMatchObject({ source: { file: 'b.txt' }, document: { title: 'hai' } })
  })

  test('tells what it cannot read on standard error', async () => {
    const cwd = folderWith({ 'a.txt': 'hỏng' })
    expect(await type('extract a.txt', { cwd })).toEqual({
      code: 1,
      out: '',
      err: 'Lỗi: a.txt: tệp này hỏng\n  → Tải lại tệp.\n'
    })
    expect(await type('extract .', { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('đây là một thư mục')
    })
  })
})

describe('run by its options', () => {
  test('--out, --quiet and --jobs', async () => {
    const cwd = folderWith({ 'a.txt': 'một' })
    expect(await type('run a.txt --out x/y -q -j 1', { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(Object.keys(filesOf(join(cwd, 'x/y')))).toEqual(['a.json', ...overAll])
  })
})

describe('evaluate', () => {
  const fact = {
    indicator: 'members.total',
    subject: 'HTX',
    sector: null,
    bound: null,
    unit: 'người',
    period: '2024',
    status: 'actual'
  }
  const gold = (...values: number[]) =>
    JSON.stringify({ facts: values.map((value) => ({ ...fact, value, quote: `${value} thành viên` })) })

  test('counts what is right, missed and too much, with the text', async () => {
    const cwd = folderWith({
      'd/a.txt': 'một',
      'd/b.txt': 'hai mươi',
      'd/c.txt': '',
      'gold/a.json': gold(3, 4),
      'gold/b.json': gold(7)
    })
    const { code, out, err } = await type('evaluate d --gold gold', { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('a.txt\n  F1  66,7  độ chính xác 100,0  độ phủ  50,0  (đúng 1, sót 1, thừa 0)\n')
    expect(out).toContain('  sót  members.total = 4 người (HTX, 2024, actual)  «4 thành viên»\n')
    expect(out).toContain(
      '  thừa members.total = 8 người (HTX, 2024, actual)  «toàn xã có 1.250 thành viên hợp tác xã»\n'
    )
    expect(out).toContain('Tất cả  F1  40,0  độ chính xác  50,0  độ phủ  33,3  (đúng 1, sót 2, thừa 1)\n')
  })

  test('says what could not be measured', async () => {
    const cwd = folderWith({
      'd/a.txt': 'hỏng',
      'd/b.txt': 'ba',
      'gold/a.json': gold(),
      'gold/b.json': gold(2),
      'gold/z.json': gold()
    })
    const { code, err } = await type('evaluate d --gold gold', { cwd, language: 'en' })
    expect(code).toBe(1)
    expect(err).toContain('a.txt: tệp này hỏng')
    expect(err).toContain('z.json: there is no document of this name')
  })

  test.each([
    [{ 'd/a.txt': '' }, '--gold: không có tệp hoặc thư mục này', 2],
    [{ 'd/a.txt': '', 'gold/x.txt': '' }, 'thư mục gold không có tệp .json nào', 2],
    [{ 'd/a.txt': '', 'gold/b.json': '{"facts":[]}' }, 'không văn bản nào có tệp gold cùng tên', 2],
    [{ 'd/a.txt': '', 'gold/a.json': '{' }, 'a.json: không phải JSON', 2],
    [{ 'd/a.txt': '', 'gold/a.json': '{"facts":[{}]}' }, 'a.json: sai khuôn dạng\n  facts.0.indicator', 2]
  ])('%j: %s', async (files, message, expected) => {
    const { code, err } = await type('evaluate d --gold gold', { cwd: folderWith(files) })
    expect(err).toContain(message)
    expect(code).toBe(expected)
  })
})

test.each<[words: string[], environment: string | undefined, expected: Language]>([
  [['run'], undefined, 'vi'],
  [['run'], 'en', 'en'],
  [['run', '--lang', 'vi'], 'en', 'vi'],
  [['--lang=en', 'run'], undefined, 'en'],
  [['run', '--', '--lang', 'en'], undefined, 'vi']
])('the language of %j with %s', (words, environment, expected) => {
  expect(chooseLanguage(words, environment)).toBe(expected)
})
