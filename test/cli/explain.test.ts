import { describe, expect, test, vi } from 'vitest'
import { locate } from '../../src/cli/explanation.ts'
import { runProgram } from '../../src/cli/program.ts'
import type { Language } from '../../src/report/labels.ts'
import { sampleFact } from '../report/sample-report.ts'
import { folderWith, listeningTerminal } from './listening.ts'

vi.mock('../../src/cli/readers.ts', async () => ({
  openReaders: (await import('./sample-readers.ts')).openReadersHere
}))

const paper = `BÁO CÁO
Tình hình phát triển kinh tế tập thể năm 2024

I. Kết quả
1. Số lượng
- Toàn xã có 12 hợp tác xã, trong đó 09 HTX đang hoạt động; không có tổ hợp tác.
- Nhân dân trồng 314 cây bàng.
- Ban hành Công văn số 77/UBND-KT ngày 05/6/2024.

| Nội dung | Năm 2023 | Năm 2024 |
|---|---|---|
| Tổng số thành viên (người) | 410 | 415 |
`

async function explain(quote: string, language: Language = 'vi') {
  const terminal = listeningTerminal(folderWith({ 'a.md': paper }), { language })
  const code = await runProgram(['explain', 'a.md', quote], '0', terminal)
  return { code, ...terminal.said }
}

test('a figure is told with its rule, its clause and what it took from its surroundings', async () => {
  const { code, out, err } = await explain('09 HTX')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('trong đó [09] HTX đang hoạt động')
  expect(out).toMatch(/Loại +số liệu \(fact\)/u)
  expect(out).toMatch(/Số liệu +f\d+: organizations\.active = 9 HTX/u)
  expect(out).toMatch(/đối tượng +HTX \(nói tại chỗ\)/u)
  expect(out).toMatch(/kỳ +2024 \(lấy từ ngữ cảnh\)/u)
  expect(out).toMatch(/Gắn bởi +organizations\.active/u)
  expect(out).toContain('organizations.active «đang hoạt động» (sau số, cách 0 từ lạ)')
  expect(out).toMatch(/Suýt khớp +organizations\.total «Toàn xã có» \(trước số, cách \d từ lạ\): đứng ở mệnh đề khác/u)
})

test('a figure by its id is the same figure', async () => {
  const id = /Số liệu +(f\d+)/u.exec((await explain('09 HTX')).out)![1]!
  expect((await explain(id)).out).toBe((await explain('09 HTX')).out)
})

test('a zero in words is a figure without digits', async () => {
  const { out } = await explain('không có tổ hợp tác')
  expect(out).toMatch(/Số liệu +f\d+: organizations\.total = 0 THT/u)
})

test('a cell is told with its row and its column', async () => {
  const { out } = await explain('415', 'en')
  expect(out).toMatch(/Row label +Tổng số thành viên/u)
  expect(out).toMatch(/Column heading +Năm 2024/u)
  expect(out).toMatch(/Fact +f\d+: members\.total = 415 người/u)
})

test.each([
  ['77/UBND-KT', 'reference to a paper (reference)'],
  ['05/6/2024', 'date (date)'],
  ['1. Số lượng', 'label of an item (label)']
])('%s is a %s', async (quote, name) => {
  expect((await explain(quote, 'en')).out).toContain(name)
})

test('a number that no rule binds says what stood around it', async () => {
  const { out } = await explain('314')
  expect(out).not.toMatch(/Gắn bởi/u)
  expect(out).toMatch(/Quy tắc đã thử/u)
})

test('words without a number, and words that are not there', async () => {
  expect(await explain('Kết quả')).toMatchObject({
    code: 0,
    out: '"Kết quả" có trong văn bản nhưng không chứa con số nào.\n'
  })
  expect(await explain('99 HTX')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('không thấy "99 HTX" trong văn bản')
  })
})

test('a file that cannot be read', async () => {
  const terminal = listeningTerminal(folderWith({}))
  expect(await runProgram(['explain', 'a.txt', '1'], '0', terminal)).toBe(1)
  expect(terminal.said.err).toContain('a.txt: không có tệp hoặc thư mục này')
})

test('more numbers than a page are counted', async () => {
  const many = `Số: ${Array.from({ length: 14 }, (_, index) => `${index + 100} cây`).join('; ')}.`
  const terminal = listeningTerminal(folderWith({ 'a.txt': many }))
  await runProgram(
    [
      'explain',
      'a.txt',
      'Số: 100 cây; 101 cây; 102 cây; 103 cây; 104 cây; 105 cây; 106 cây; 107 cây; 108 cây; 109 cây; 110 cây; 111 cây'
    ],
    '0',
    terminal
  )
  expect(terminal.said.out).toMatch(/… và 2 con số nữa/u)
})

describe('places of a quote', () => {
  test.each([
    ['có 12  HTX và 112 HTX', '12 HTX', [3]],
    ['1,2 HTX, 2 HTX, 2.000', '2', [9]],
    ['Hoà bình', 'hòa', [0]],
    ['a.b a+b', 'a+b', [4]],
    ['x', ' ', []]
  ])('%s: %s', (text, quote, starts) => {
    expect(locate(text, [], quote).map(({ start }) => start)).toEqual(starts)
  })

  test('an id of a fact', () => {
    const fact = sampleFact({ id: 'f7' })
    expect(locate('f7', [fact], 'f7')).toEqual([fact.number])
    expect(locate('x', [{ ...fact, number: null }], 'f7')).toEqual([fact.source])
  })
})
