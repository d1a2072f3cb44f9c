import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gatherInputs } from '../../src/cli/inputs.ts'
import { isDocumentName } from '../../src/cli/kinds.ts'
import { nameDocuments } from '../../src/cli/names.ts'
import { speaker } from '../../src/cli/terminal.ts'
import { folderWith } from './listening.ts'

async function gather(cwd: string, paths: string[], output: string | null = null) {
  const inputs = await gatherInputs(paths, { cwd, output, accepts: isDocumentName, say: speaker('en') })
  return {
    files: nameDocuments(inputs.candidates).map(({ file }) => file),
    failures: inputs.failures,
    skipped: Object.fromEntries(inputs.skipped)
  }
}

test('a folder gives its documents and counts the rest', async () => {
  const cwd = folderWith({
    'd/a.docx': '',
    'd/x/b.PDF': '',
    'd/c.jpg': '',
    'd/x/d.jpg': '',
    'd/~$a.docx': '',
    'd/.e.txt': '',
    'd/README': ''
  })
  expect(await gather(cwd, ['d'])).toEqual({
    files: ['a.docx', 'x/b.PDF'],
    failures: [],
    skipped: { '.jpg': 2, '.docx': 1, README: 1 }
  })
})

test('a named file is taken whatever it is called', async () => {
  const cwd = folderWith({ 'd/c.jpg': '' })
  expect(await gather(cwd, ['d/c.jpg'])).toMatchObject({ files: ['c.jpg'], skipped: {} })
})

test('a pattern that the shell left alone is expanded as the shell would', async () => {
  const cwd = folderWith({ 'd/a.txt': '', 'd/b.txt': '', 'd/c.jpg': '' })
  expect(await gather(cwd, ['d/*.txt'])).toMatchObject({ files: ['a.txt', 'b.txt'], failures: [] })
})

test('a file whose name looks like a pattern is that file', async () => {
  const cwd = folderWith({ 'a[1].txt': '', 'a1.txt': '' })
  expect(await gather(cwd, ['a[1].txt'])).toMatchObject({ files: ['a[1].txt'] })
})

test('the same document named twice is read once', async () => {
  const cwd = folderWith({ 'd/x/a.txt': '' })
  expect(await gather(cwd, ['d/x/a.txt', 'd', './d/x'])).toMatchObject({ files: ['x/a.txt'] })
})

test('the order of the paths makes no difference', async () => {
  const cwd = folderWith({ 'd/a.txt': '', 'e/a.txt': '', 'e/b.txt': '' })
  expect(await gather(cwd, ['e', 'd'])).toEqual(await gather(cwd, ['d', 'e']))
})

test('results of an earlier run are no documents', async () => {
  const cwd = folderWith({ 'd/a.txt': '', 'd/out/b.txt': '' })
  expect(await gather(cwd, ['d'], 'd/out')).toMatchObject({ files: ['a.txt'], skipped: {} })
})

test('what is missing is a failure and the rest goes on', async () => {
  const cwd = folderWith({ 'a.txt': '' })
  const inputs = await gather(cwd, ['a.txt', 'b.txt', 'c/*.txt'])
  expect(inputs.files).toEqual(['a.txt'])
  expect(inputs.failures.map(({ file, what }) => [file, what])).toEqual([
    ['b.txt', 'no such file or folder'],
    ['c/*.txt', 'no such file or folder']
  ])
})

test.skipIf(process.platform === 'win32')('links to files are followed, links to folders are not', async () => {
  const cwd = folderWith({ 'd/x/a.txt': '', 'elsewhere/b.txt': '' })
  symlinkSync(join(cwd, 'd'), join(cwd, 'd/x/round.txt'))
  symlinkSync(join(cwd, 'elsewhere/b.txt'), join(cwd, 'd/b.txt'))
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'd/c.txt'))
  expect(await gather(cwd, ['d'])).toEqual({ files: ['b.txt', 'x/a.txt'], failures: [], skipped: { '.txt': 2 } })
})
