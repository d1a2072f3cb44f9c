/** The cases by their numbers: the same number is the same case, so that a fault can be looked at again. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mutateFile } from './mutate.mjs'
import { randomOf } from './random.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const filesIn = (folder, pattern) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${root}/${folder}/${name}`)) }))

/** One or two of each format, small. */
const seeds = [
  ...filesIn('test/read/fixtures/formats', /./u),
  ...filesIn('test/read/fixtures/doc', /\.doc$/u),
  ...filesIn('test/read/fixtures/xls', /\.xls$/u),
  ...smallest(filesIn('corpus/documents/pdf', /\.pdf$/u), 2),
  ...smallest(filesIn('corpus/documents/docx', /\.docx$/u), 1)
]
function smallest(files, count) {
  return files.sort((a, b) => a.bytes.length - b.bytes.length).slice(0, count)
}

export function caseOf(number) {
  return mutateFile(seeds[number % seeds.length], seeds, randomOf(number))
}
