import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { toJson } from '../../src/report/json.ts'
import { checkedReport } from '../report/sample-findings.ts'
import { sampleReport } from '../report/sample-report.ts'
import { filesOf, folderWith, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/readers.ts', async () => ({
  openReaders: (await import('./sample-readers.ts')).openSampleReaders
}))

async function type(cwd: string, ...words: string[]) {
  const terminal = listeningTerminal(cwd)
  const code = await runProgram(words, '0', terminal)
  return { code, ...terminal.said }
}

const faulty = toJson(checkedReport('bao-cao.txt'))
const sound = toJson(sampleReport())

describe('what is checked', () => {
  test('reports made before, found in a folder among other things', async () => {
    const cwd = folderWith({
      'd/a.json': faulty,
      'd/b.json': sound,
      'd/package.json': '{"name":"x"}',
      'd/facts.csv': ''
    })
    const { code, out } = await type(cwd, 'check', 'd')
    expect(code).toBe(1)
    expect(out).toMatch(/^bao-cao\.txt\n {2}LỖI {2}dòng 1 {2}sum\.sectors {2}sum\.sectors-1\n/u)
    expect(out).toContain('2 lỗi, 1 cảnh báo, 0 lưu ý trong 2 văn bản.')
  })

  test('documents are read', async () => {
    const cwd = folderWith({ 'a.txt': 'một' })
    expect(await type(cwd, 'check', 'a.txt')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('0 lỗi') })
  })

  test.each([
    ['{', 'tệp này không phải JSON'],
    ['{"schemaVersion": 99}', 'đây không phải báo cáo của rasoat theo lược đồ 1'],
    ['[]', 'đây không phải báo cáo của rasoat'],
    ['{"schemaVersion": 1}', 'báo cáo sai khuôn dạng ở tool']
  ])('a report that is none: %s', async (text, message) => {
    const { code, out, err } = await type(folderWith({ 'a.json': text, 'b.json': sound }), 'check', 'a.json', 'b.json')
    expect(code).toBe(2)
    expect(err).toContain(`a.json: ${message}`)
    expect(out).toContain('a.json\n  KHÔNG ĐỌC ĐƯỢC')
  })
})

describe('the form of the result', () => {
  test.each([
    ['json', /^\{\n {2}"documents": \[/u],
    ['sarif', /"version": "2\.1\.0"/u],
    ['html', /^<!doctype html>/u]
  ])('%s', async (format, expected) => {
    const { code, out, err } = await type(folderWith({ 'a.json': faulty }), 'check', 'a.json', '--format', format)
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(expected)
  })

  test('a file instead of standard output', async () => {
    const cwd = folderWith({ 'a.json': faulty })
    expect(await type(cwd, 'check', 'a.json', '-f', 'json', '-o', 'x/result.json')).toEqual({
      code: 1,
      out: '',
      err: ''
    })
    expect(JSON.parse(filesOf(cwd)['x/result.json']!).documents).toHaveLength(1)
  })
})

describe('what needs no more work', () => {
  test('a baseline holds what stood when it was drawn', async () => {
    const cwd = folderWith({ 'a.json': faulty })
    expect(await type(cwd, 'check', 'a.json', '--baseline', 'known.json', '--update-baseline')).toEqual({
      code: 0,
      out: 'Đã ghi 3 phát hiện vào known.json.\n',
      err: ''
    })
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))).toEqual({
      version: 1,
      findings: { 'bao-cao.txt': ['place.foreign-1', 'ratio.share-1', 'sum.sectors-1'] }
    })
    const { code, out } = await type(cwd, 'check', 'a.json', '--baseline', 'known.json')
    expect(code).toBe(0)
    expect(out).toContain('0 lỗi, 0 cảnh báo, 0 lưu ý trong 1 văn bản; 3 phát hiện đã giải trình hoặc có từ trước.')
  })

  const answers = (...findings: string[]) =>
    findings
      .map(
        (finding) =>
          `- file: bao-cao.txt\n  finding: ${finding}\n  reason: Đã đối chiếu sổ gốc.\n  author: Trần Thị B\n`
      )
      .join('')

  test('answers of officers', async () => {
    const cwd = folderWith({ 'a.json': faulty, 'answers.yaml': answers('sum.sectors-1', 'ratio.share-1') })
    const { code, out, err } = await type(cwd, 'check', 'a.json', '--answers', 'answers.yaml')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('0 lỗi, 1 cảnh báo, 0 lưu ý trong 1 văn bản; 2 phát hiện')
    const { out: json } = await type(cwd, 'check', 'a.json', '--answers', 'answers.yaml', '-f', 'json')
    expect(JSON.parse(json).documents[0].findings[1].answer).toEqual({
      reason: 'Đã đối chiếu sổ gốc.',
      author: 'Trần Thị B'
    })
  })

  test('an answer that meets nothing is told', async () => {
    const cwd = folderWith({ 'a.json': faulty, 'answers.yaml': answers('sum.sectors-9') })
    expect((await type(cwd, 'check', 'a.json', '--answers', 'answers.yaml')).err).toBe(
      'bao-cao.txt: giải trình cho sum.sectors-9 không còn ứng với phát hiện nào\n'
    )
  })

  test.each([
    [['--update-baseline'], {}, '--update-baseline cần biết tệp nào'],
    [['--baseline', 'known.json'], {}, 'known.json: không có tệp hoặc thư mục này'],
    [['--baseline', 'known.json'], { 'known.json': '{' }, 'known.json: không phải JSON'],
    [['--baseline', 'known.json'], { 'known.json': '{"version":2}' }, 'known.json: không phải tệp baseline'],
    [['--answers', 'answers.yaml'], { 'answers.yaml': '- file: x\n' }, 'answers.yaml:1:3'],
    [['--format', 'pdf'], {}, 'chỉ nhận text, json, sarif, html']
  ])('%j with %j is a wrong use', async (options, files, message) => {
    const { code, out, err } = await type(folderWith({ 'a.json': faulty, ...files }), 'check', 'a.json', ...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('export', () => {
  test('writes a workbook of all documents', async () => {
    const cwd = folderWith({ 'a.json': faulty, 'b.txt': 'hỏng' })
    const { code, out, err } = await type(cwd, 'export', 'a.json', 'b.txt', '--form', '--out', 'x.xlsx')
    expect(code).toBe(1)
    expect(out).toBe('Đã ghi 1 văn bản vào x.xlsx.\n')
    expect(err).toContain('b.txt: tệp này hỏng')
    expect(Object.keys(unzipSync(readFileSync(join(cwd, 'x.xlsx'))))).toContain('xl/worksheets/sheet2.xml')
  })

  test('needs to know the layout', async () => {
    expect(await type(folderWith({ 'a.json': faulty }), 'export', 'a.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--form')
    })
  })
})
