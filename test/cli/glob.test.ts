import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { expandPattern, fits } from '../../src/cli/glob.ts'
import { folderWith } from './listening.ts'

test.each([
  ['báo cáo.docx', '*.docx', true],
  ['a.docx', '*.pdf', false],
  ['a.docx', '?.docx', true],
  ['ab.docx', '?.docx', false],
  ['đ.docx', '?.docx', true],
  ['a1.txt', 'a[0-9].txt', true],
  ['ax.txt', 'a[!0-9].txt', true],
  ['a1.txt', 'a[!0-9].txt', false],
  ['a.txt', 'a[.txt', false],
  ['a[.txt', 'a[.txt', true],
  ['abcabc', '*abc', true],
  ['abcab', '*abc', false],
  ['', '*', true],
  ['a', '', false]
])('%s against %s: %s', (name, pattern, expected) => {
  expect(fits(name, pattern)).toBe(expected)
})

test('many stars cost no more than their number', () => {
  expect(fits('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false)
})

const files = {
  'a.txt': '',
  'b.docx': '',
  'x/c.txt': '',
  'x/y/d.txt': '',
  'x/y/e.pdf': '',
  '.hidden/f.txt': '',
  'x/.g.txt': ''
}

test.each([
  ['*.txt', ['a.txt']],
  ['**/*.txt', ['a.txt', 'x/c.txt', 'x/y/d.txt']],
  ['x/*', ['x/c.txt', 'x/y']],
  ['x/*/*.{txt,pdf}', ['x/y/d.txt', 'x/y/e.pdf']],
  ['{a.txt,b.{docx,pdf}}', ['a.txt', 'b.docx']],
  ['./x/../*.docx', ['b.docx']],
  ['x/**', ['x/c.txt', 'x/y', 'x/y/d.txt', 'x/y/e.pdf']],
  ['x/.*', ['x/.g.txt']],
  ['no/*.txt', []],
  ['a.txt/*', []],
  ['{a', []]
])('%s', async (pattern, expected) => {
  const folder = folderWith(files)
  const found = await expandPattern(pattern, folder)
  expect(found.map((path) => relative(folder, path).replaceAll('\\', '/'))).toEqual(expected)
})

test('a pattern may begin at the root of the disk', async () => {
  const folder = folderWith(files)
  expect(await expandPattern(`${folder.replaceAll('\\', '/')}/*.docx`, 'elsewhere')).toEqual([join(folder, 'b.docx')])
})
