import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { run } from '../../src/cli/commands/run.ts'
import { readingOptions } from '../../src/cli/reading-options.ts'
import { filesOf, folderWith, type ListeningTerminal, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/readers.ts', async () => ({
  openReaders: (await import('./sample-readers.ts')).openSampleReaders
}))

const overAll = ['facts.csv', 'facts.ndjson', 'findings.csv', 'report.html']

function start(terminal: ListeningTerminal, paths: string[], changes: { quiet?: boolean } = {}): Promise<number> {
  return run(
    paths,
    { out: 'output', jobs: 1, quiet: changes.quiet ?? false, reading: readingOptions({ ocr: 'auto' }) },
    terminal
  )
}

test('a folder of documents becomes a folder of reports, with tables over all', async () => {
  const cwd = folderWith({ 'd/b.txt': 'hai', 'd/x/a.txt': 'một', 'd/c.jpg': '' })
  const terminal = listeningTerminal(cwd)
  expect(await start(terminal, ['d'])).toBe(0)
  const files = filesOf(join(cwd, 'output'))
  expect(Object.keys(files)).toEqual(['b.json', ...overAll, 'x/a.json'])
  expect(JSON.parse(files['x/a.json']!)).toMatchObject({ source: { file: 'x/a.txt' }, document: { title: 'một' } })
  expect(files['facts.csv']!.split('\r\n').map((line) => line.split(';')[0])).toEqual([
    '\uFEFF"Tệp"',
    '"b.txt"',
    '"x/a.txt"',
    ''
  ])
  expect(
    files['facts.ndjson']!.trim()
      .split('\n')
      .map((line) => JSON.parse(line).file)
  ).toEqual(['b.txt', 'x/a.txt'])
  expect(terminal.said.err).toBe('1/2 b.txt: 1 số liệu\n2/2 x/a.txt: 1 số liệu\n')
  expect(terminal.said.out).toMatch(/Văn bản đã đọc\s+2\n/u)
  expect(terminal.said.out).toMatch(/Bỏ qua[^\n]+1 \(\.jpg 1\)/u)
})

test('one bad file is told and does not stop the rest', async () => {
  const cwd = folderWith({ 'a.txt': 'hỏng', 'b.txt': 'ngắt', 'c.txt': 'tốt' })
  const terminal = listeningTerminal(cwd)
  expect(await start(terminal, ['a.txt', 'b.txt', 'c.txt', 'd.txt'])).toBe(1)
  expect(Object.keys(filesOf(join(cwd, 'output')))).toEqual(['c.json', ...overAll])
  expect(terminal.said.out).toMatch(/a\.txt: tệp này hỏng\n\s+→ Tải lại tệp\./u)
  expect(terminal.said.out).toMatch(/b\.txt: Lỗi bên trong chương trình: unexpected \(sample-engine\.ts:\d+:\d+\)/u)
  expect(terminal.said.out).toMatch(/d\.txt: không có tệp hoặc thư mục này/u)
  expect(terminal.said.out).not.toContain(cwd)
})

test('a rerun replaces what it makes and removes nothing else', async () => {
  const cwd = folderWith({ 'a.txt': 'cũ', 'output/mine.txt': 'của tôi', 'output/old.json': '{}' })
  await start(listeningTerminal(cwd), ['a.txt'])
  const first = filesOf(join(cwd, 'output'))
  await start(listeningTerminal(cwd), ['a.txt'])
  expect(filesOf(join(cwd, 'output'))).toEqual(first)
  writeFileSync(join(cwd, 'a.txt'), 'mới')
  await start(listeningTerminal(cwd), ['a.txt'])
  const files = filesOf(join(cwd, 'output'))
  expect(JSON.parse(files['a.json']!).document.title).toBe('mới')
  expect(Object.keys(files)).toEqual([
    'a.json',
    'facts.csv',
    'facts.ndjson',
    'findings.csv',
    'mine.txt',
    'old.json',
    'report.html'
  ])
})

test('nothing to read is a wrong use, with what was met instead', async () => {
  const cwd = folderWith({ 'd/a.jpg': '' })
  const terminal = listeningTerminal(cwd, { language: 'en' })
  await expect(start(terminal, ['d', 'e.txt'])).rejects.toThrow(
    'no document to read was found (files of other kinds skipped: 1)\n  e.txt: no such file or folder'
  )
  expect(existsSync(join(cwd, 'output'))).toBe(false)
})

test('an output folder that is a file is a wrong use', async () => {
  const cwd = folderWith({ 'a.txt': 'một', output: 'a file' })
  await expect(start(listeningTerminal(cwd), ['a.txt'])).rejects.toThrow('output: cần một thư mục nhưng đây là một tệp')
})

test('quiet says nothing but what failed', async () => {
  const cwd = folderWith({ 'a.txt': 'một', 'b.txt': 'hỏng' })
  const terminal = listeningTerminal(cwd)
  expect(await start(terminal, ['a.txt', 'b.txt'], { quiet: true })).toBe(1)
  expect(terminal.said).toEqual({ out: '', err: 'b.txt: tệp này hỏng\n  → Tải lại tệp.\n' })
})

test('a stopped run leaves whole files alone', async () => {
  const cwd = folderWith({ 'a.txt': 'một', 'b.txt': 'hai', 'c.txt': 'ba' })
  mkdirSync(join(cwd, 'output'))
  writeFileSync(join(cwd, 'output/facts.csv'), 'before')
  const terminal = listeningTerminal(cwd)
  const { err } = terminal
  terminal.err = (text) => {
    if (text.startsWith('1/3')) terminal.interrupt()
    err(text)
  }
  expect(await start(terminal, ['a.txt', 'b.txt', 'c.txt'])).toBe(130)
  expect(Object.keys(filesOf(join(cwd, 'output')))).toEqual(['a.json', 'facts.csv'])
  expect(filesOf(join(cwd, 'output'))['facts.csv']).toBe('before')
  expect(terminal.said.err).toContain('Đã dừng theo yêu cầu; 1 văn bản')
})

test('on a terminal the progress is one line, never wider than it', async () => {
  const cwd = folderWith({ [`${'dài'.repeat(50)}.txt`]: 'một', 'b.txt': 'hai' })
  const terminal = listeningTerminal(cwd, { interactive: true })
  await start(terminal, ['.'])
  const lines = terminal.said.err.split('\r\u001b[K').slice(1)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^\[█{10}░{10}\] 1\/2 b\.txt: 1 số liệu$/u)
  expect([...lines[1]!]).toHaveLength(99)
  expect(lines[2]).toBe('')
})
