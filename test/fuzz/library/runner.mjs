/** The process that works through the cases of one kind; the one that started it watches the clock. */

import { report as contract, createRasoat, UnreadableFile } from '../../../dist/index.js'
import { fileCase } from './files.mjs'
import { judge, stackOf } from './judge.mjs'
import { seedFiles, seedTexts } from './seeds.mjs'
import { textCase } from './texts.mjs'

const [kind, seed, from, to] = process.argv.slice(2)
const library = { ...createRasoat(), contract, UnreadableFile }
const files = seedFiles()
const texts = seedTexts(files)
const make = kind === 'file' ? (number) => fileCase(files, seed, number) : (number) => textCase(texts, seed, number)

let stray = null
process.on('unhandledRejection', (error) => {
  stray = `unhandled rejection: ${stackOf(error)}`
})
// readers of others warn on the console
for (const way of ['log', 'warn', 'error']) console[way] = () => {}

const tell = (message) => new Promise((done) => process.send(message, done))

for (let number = Number(from); number <= Number(to); number++) {
  const input = make(number)
  await tell({ number, mutation: input.mutation, size: input.bytes.length })
  const begun = performance.now()
  const verdict = await judge(library, input)
  await new Promise((done) => setImmediate(done))
  const milliseconds = performance.now() - begun
  const outcome = stray === null ? verdict : { kind: 'failure', why: stray }
  stray = null
  await tell({ number, outcome, milliseconds, peak: process.resourceUsage().maxRSS / 1024 })
}
process.disconnect()
