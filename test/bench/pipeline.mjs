/**
 * How long a document takes, stage by stage, beside what the decoding libraries take alone; and whether memory grows.
 * Warm and in one process: `npm run bench`, or `npm run bench -- --documents <folder>` for papers of one's own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { annotateTree } from '../../dist/annotate/annotate.js'
import { compileFrames } from '../../dist/annotate/frames.js'
import { find } from '../../dist/find/find.js'
import { parse } from '../../dist/parse/parse.js'
import { createPipeline } from '../../dist/pipeline.js'
import { toJson } from '../../dist/report/json.js'
import { loadRulebook } from '../../dist/rules/load.js'

const { values: options } = parseArgs({
  options: { documents: { type: 'string', default: 'corpus/documents' }, rounds: { type: 'string', default: '12' } }
})
const rounds = Number(options.rounds)
const rules = loadRulebook()
const pipeline = createPipeline(rules)
const words = { terms: rules.terms, frames: compileFrames(rules.frames.frames) }
const identity = { file: 'bench', sha256: '0'.repeat(64), bytes: 0 }

const documents = readdirSync(options.documents, { recursive: true })
  .map(String)
  .filter((name) => ['.txt', '.md', '.docx', '.pdf'].includes(extname(name)))
  .sort()
  .map((name) => ({ name, kind: kindOf(name), bytes: new Uint8Array(readFileSync(join(options.documents, name))) }))
if (documents.length === 0) throw new Error(`no documents in ${options.documents}`)

await speed()
await memory()

async function speed() {
  for (let round = 0; round < 3; round++) for (const document of documents) await whole(document)
  const kinds = [...new Set(documents.map(({ kind }) => kind))].sort()
  console.log(`${documents.length} documents, ${rounds} warm rounds, median milliseconds a document\n`)
  console.log(
    row(
      '',
      'read',
      'library',
      'ours',
      'parse',
      'annotate',
      'find',
      'other',
      'after read',
      'write',
      'MB/s of text',
      'ms / 30 kB'
    )
  )
  for (const kind of kinds) {
    const of = documents.filter((document) => document.kind === kind)
    const times = []
    for (const document of of) times.push(await timesOf(document))
    const mean = (pick) => times.reduce((sum, one) => sum + pick(one), 0) / times.length
    const size = mean((one) => one.textBytes)
    const after = mean((one) => one.analyse)
    const library = kind === 'text' ? null : mean((one) => one.library)
    console.log(
      row(
        `${kind} (${of.length})`,
        ms(mean((one) => one.read)),
        library === null ? '-' : ms(library),
        library === null ? '-' : ms(mean((one) => one.read) - library),
        ms(mean((one) => one.parse)),
        ms(mean((one) => one.annotate)),
        ms(mean((one) => one.find)),
        ms(mean((one) => one.analyse - one.parse - one.annotate - one.find)),
        ms(after),
        ms(mean((one) => one.write)),
        (size / 1e6 / (after / 1e3)).toFixed(2),
        ms((after * 30_000) / size)
      )
    )
  }
  console.log('\n"library" is mammoth or pdf-parse alone on the same files, "ours" what the reader takes beyond it;')
  console.log('"other" is all else of the analysis, "after read" every stage after the reader.')
}

async function timesOf({ name, kind, bytes }) {
  const reading = await pipeline.read(bytes, name)
  const root = parse(reading, rules.parse)
  annotateTree(root, words)
  const report = pipeline.analyse(reading, identity)
  return {
    textBytes: Buffer.byteLength(reading.text),
    read: await median(() => pipeline.read(bytes, name)),
    library: await median(() => libraryAlone(kind, bytes)),
    parse: await median(() => parse(reading, rules.parse)),
    annotate: await median(() => annotateTree(root, words)),
    find: await median(() => find(root)),
    analyse: await median(() => pipeline.analyse(reading, identity)),
    write: await median(() => toJson(report))
  }
}

async function libraryAlone(kind, bytes) {
  if (kind === 'docx') await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  if (kind === 'pdf') {
    const parser = new PDFParse({ data: new Uint8Array(bytes) })
    await parser.getText()
    await parser.destroy()
  }
}

async function median(work) {
  const times = []
  for (let round = 0; round < rounds + 2; round++) {
    const start = performance.now()
    await work()
    // the first two rounds warm up
    if (round >= 2) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

async function whole({ name, bytes }) {
  return toJson(pipeline.analyse(await pipeline.read(bytes, name), identity))
}

async function memory() {
  const resident = {}
  for (let count = 1; count <= 1000; count++) {
    await whole(documents[count % documents.length])
    if (count === 100 || count === 1000) resident[count] = settled()
  }
  const ratio = resident[1000] / resident[100]
  console.log(
    `\nresident memory after 100 documents ${mb(resident[100])}, after 1,000 ${mb(resident[1000])}: ${ratio.toFixed(2)} times`
  )
}

/** Without what only waits to be collected, where the collector may be called (node --expose-gc). */
function settled() {
  globalThis.gc?.()
  return process.memoryUsage.rss()
}

function kindOf(name) {
  return { '.docx': 'docx', '.pdf': 'pdf' }[extname(name)] ?? 'text'
}
function ms(value) {
  return value.toFixed(1)
}
function mb(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
function row(first, ...cells) {
  return first.padEnd(10) + cells.map((cell) => String(cell).padStart(13)).join('')
}
