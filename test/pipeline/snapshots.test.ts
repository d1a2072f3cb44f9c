/**
 * What the pipeline finds in each document of the corpus, a line a fact. UPDATE_SNAPSHOTS=1 writes the files anew; the
 * difference is to be read before it is kept.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { reportOfDocument, saying, stemOf, texts } from './corpus.ts'

const folder = fileURLToPath(new URL('snapshots/', import.meta.url))
const isUpdate = Boolean(process.env.UPDATE_SNAPSHOTS)
if (isUpdate) mkdirSync(folder, { recursive: true })

test.each(texts)('%s', async (document) => {
  const { facts, numbers } = await reportOfDocument(document)
  const lines = [...facts.map(saying), ...numbers.unexplained.map(({ quote }) => `unexplained «${quote}»`)]
  const found = `${lines.join('\n')}\n`
  const path = `${folder}${stemOf(document)}.txt`
  if (isUpdate) writeFileSync(path, found)
  expect(found).toBe(readFileSync(path, 'utf8'))
})

test('no snapshot is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(texts.map((document) => `${stemOf(document)}.txt`).sort())
})
