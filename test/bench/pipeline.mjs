/**
 * How long a document takes, stage by stage, beside what others take for reading alone; and whether memory grows. Warm
 * and in one process: `npm run bench`, or `npm run bench -- --documents <folder>` for papers of one's own.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { annotateTree } from '../../dist/annotate/annotate.js'
import { compileFrames } from '../../dist/annotate/frames.js'
import { check } from '../../dist/check/check.js'
import { find } from '../../dist/find/find.js'
import { parse } from '../../dist/parse/parse.js'
import { createPipeline } from '../../dist/pipeline.js'
import { factRows, findingRows } from '../../dist/report/csv.js'
import { toJson } from '../../dist/report/json.js'
import { factLines } from '../../dist/report/ndjson.js'
import { labelsFrom } from '../../dist/report/rule-labels.js'
import { checkLabels } from '../../dist/rules/check-rules.js'
import { loadRulebook } from '../../dist/rules/load.js'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: 'corpus/documents' },
    rounds: { type: 'string', default: '12' },
    /** A folder of other formats; a page of each is timed. */
    formats: { type: 'string', default: 'test/read' }
  }
})
const rounds = Number(options.rounds)
const rules = loadRulebook()
const pipeline = createPipeline(rules)
const words = { terms: rules.terms, frames: compileFrames(rules.frames.frames) }
const labels = labelsFrom(rules.labels, checkLabels(rules.checks))
const identity = { file: 'bench', sha256: '0'.repeat(64), bytes: 0 }
/** A page of print, for formats that have no pages of their own. */
const lettersOfPage = 2500

const documents = filesBelow(options.documents, ['.txt', '.md', '.docx', '.pdf'])
if (documents.length === 0) throw new Error(`no documents in ${options.documents}`)

for (let round = 0; round < 3; round++) for (const document of documents) await whole(document)
await stages()
await formats()
await memory()

async function stages() {
  const table = []
  for (const kind of ['txt', 'docx', 'pdf']) {
    const of = documents.filter((document) => document.kind === kind)
    if (of.length === 0) continue
    const times = []
    for (const document of of) times.push(await timesOf(document))
    const mean = (pick) => times.reduce((sum, one) => sum + pick(one), 0) / times.length
    const bytes = mean((one) => one.textBytes)
    const after = mean((one) => one.parse + one.annotate + one.find + one.check)
    const alone = kind === 'txt' ? null : mean((one) => one.library)
    const system = kind === 'txt' ? null : systemReader(kind, of)
    table.push({
      kind,
      count: of.length,
      bytes,
      check: mean((one) => one.check),
      cells: [
        `${kind} (${of.length})`,
        ms(mean((one) => one.read)),
        ...['parse', 'annotate', 'find', 'check', 'report'].map((stage) => ms(mean((one) => one[stage]))),
        ms(after),
        ms((after * 30_000) / bytes),
        (bytes / 1e6 / (after / 1e3)).toFixed(2),
        alone === null ? '-' : ms(alone),
        system === null ? '-' : ms(system)
      ]
    })
  }
  console.log(`\n1. Milliseconds a document, stage by stage (mean of documents, median of ${rounds} warm rounds)\n`)
  print(
    ['', 'read', 'parse', 'annotate', 'find', 'check', 'report', 'analysis', 'of 30 kB', 'MB/s', 'library', 'system'],
    table.map(({ cells }) => cells)
  )
  console.log(`
  read      file to reading text and blocks          report    JSON, rows of the tables
  analysis  parse + annotate + find + check          of 30 kB  the analysis, for a text of 30 kB (aim: 40 at most)
  MB/s      text that the analysis takes a second    library   mammoth (docx) or pdf-parse (pdf) alone, same files
  system    LibreOffice (docx) or pdftotext (pdf), started anew for the files, where installed`)
  const text = table.find(({ kind }) => kind === 'txt') ?? table[0]
  console.log(`\n  Checking a text of 30 kB takes ${ms((text.check * 30_000) / text.bytes)} ms (aim: 5 at most).`)
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
    check: await median(() => check(report, rules.checks)),
    report: await median(() => [toJson(report), factRows(report, labels), factLines(report), findingRows(report)])
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

/** Milliseconds a document of the program that most machines have for this; null where it is not installed. */
function systemReader(kind, files) {
  const work = mkdtempSync(join(tmpdir(), 'rasoat-bench-'))
  const commands =
    kind === 'pdf'
      ? files.map(({ path }) => ['pdftotext', ['-layout', path, join(work, 'out.txt')]])
      : [
          [
            'soffice',
            [
              '--headless',
              `-env:UserInstallation=file://${join(work, 'profile')}`,
              '--convert-to',
              'txt:Text',
              '--outdir',
              work,
              ...files.map(({ path }) => path)
            ]
          ]
        ]
  const runAll = () => commands.every(([program, words]) => spawnSync(program, words, { stdio: 'ignore' }).status === 0)
  try {
    // the first time it makes its profile
    if (!runAll()) return null
    const start = performance.now()
    runAll()
    return (performance.now() - start) / files.length
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Other formats, as the tests keep them: a file is small, so a page is what one is told for. */
async function formats() {
  const byKind = new Map()
  for (const { name, kind, bytes } of filesBelow(options.formats, [
    '.doc',
    '.odt',
    '.rtf',
    '.html',
    '.xlsx',
    '.xls',
    '.eml',
    '.png',
    '.jpg',
    '.tif',
    '.tiff'
  ])) {
    const isPicture = ['png', 'jpg', 'tif', 'tiff'].includes(kind)
    try {
      const start = performance.now()
      const reading = await pipeline.read(bytes, name)
      const first = performance.now() - start
      const time = isPicture ? first : await median(() => pipeline.read(bytes, name))
      const pages = reading.pages ?? Math.max(1, reading.text.length / lettersOfPage)
      const sum = byKind.get(kind) ?? { files: 0, time: 0, pages: 0, isPicture }
      byKind.set(kind, { files: sum.files + 1, time: sum.time + time, pages: sum.pages + pages, isPicture })
    } catch (error) {
      // fixtures that must not be read are among them
      if (error.name !== 'UnreadableFile') throw error
    }
  }
  console.log('\n2. Reading other formats (test fixtures; a page of print is 2,500 letters)\n')
  print(
    ['', 'files', 'pages', 'ms a page'],
    [...byKind]
      .sort()
      .map(([kind, { files, time, pages, isPicture }]) => [
        isPicture ? `${kind} (OCR)` : kind,
        files,
        pages.toFixed(1),
        ms(time / pages)
      ])
  )
}

async function memory() {
  const marks = [100, 1000]
  const held = []
  for (let count = 1; count <= marks.at(-1); count++) {
    await whole(documents[count % documents.length])
    if (marks.includes(count)) {
      const asItIs = process.memoryUsage.rss()
      globalThis.gc?.()
      held.push({ asItIs, collected: process.memoryUsage.rss() })
    }
  }
  const [early, late] = held
  console.log('\n3. Resident memory of one process (aim: 1.20 times at most)\n')
  print(
    ['', 'after 100', 'after 1,000', 'times'],
    [
      ['as it is', mb(early.asItIs), mb(late.asItIs), (late.asItIs / early.asItIs).toFixed(2)],
      ['after collection', mb(early.collected), mb(late.collected), (late.collected / early.collected).toFixed(2)]
    ]
  )
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

function filesBelow(folder, endings) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => endings.includes(extname(name).toLowerCase()))
    .sort()
    .map((name) => {
      const path = join(folder, name)
      return { name, path, kind: kindOf(name), bytes: new Uint8Array(readFileSync(path)) }
    })
}

function kindOf(name) {
  const ending = extname(name).slice(1).toLowerCase()
  return ending === 'md' ? 'txt' : ending
}
function ms(value) {
  return value.toFixed(1)
}
function mb(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
function print(head, rows) {
  const width = Math.max(...rows.map(([first]) => first.length), 10)
  for (const [first, ...cells] of [head, ...rows])
    console.log(`  ${first.padEnd(width)}${cells.map((cell) => String(cell).padStart(12)).join('')}`)
}
