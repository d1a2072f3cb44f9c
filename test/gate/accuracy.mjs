/**
 * The accuracy gate: reads the shared documents with the built program, scores the reports against gold, and compares
 * every figure with test/floors.json.
 *
 *   node test/gate/accuracy.mjs --shared ../shared            compare
 *   node test/gate/accuracy.mjs --shared ../shared --raise    tighten the limits to what is measured now
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brokenLimits, historyOf, loosenedLimits, readLimits, tightened, writeLimits } from './floors.mjs'

const { values: options } = parseArgs({
  options: { shared: { type: 'string' }, raise: { type: 'boolean', default: false } }
})
if (!options.shared) throw new Error('name the folder of the shared documents by --shared')
const limitsPath = 'test/floors.json'
const program = 'dist/cli/main.js'

const work = mkdtempSync(join(tmpdir(), 'rasoat-gate-'))
try {
  process.exitCode = gate()
} finally {
  rmSync(work, { recursive: true, force: true })
}

function gate() {
  const documents = join(work, 'documents')
  mkdirSync(documents)
  for (const folder of ['seeds', 'samples']) cpSync(join(options.shared, folder), documents, { recursive: true })
  const reports = readAll(documents, 'one', 1)
  const again = readAll(documents, 'three', 3)
  const scores = score(reports)
  const { floors, ceilings } = measure(scores, reports)
  for (const [name, value] of Object.entries({ ...floors, ...ceilings })) console.log(`${name.padEnd(28)} ${value}`)

  const limits = readLimits(limitsPath)
  if (options.raise) {
    writeLimits(limitsPath, tightened(limits, { floors, ceilings }))
    return 0
  }
  const faults = [
    ...differing(reports, again).map((name) => `${name}: three workers give other bytes than one`),
    ...brokenLimits(limits, { ...floors, ...ceilings }),
    ...historyOf(limitsPath).flatMap(({ commit, limits: before }) =>
      loosenedLimits(before, limits).map((fault) => `${fault} (since ${commit})`)
    )
  ]
  for (const fault of faults) console.log(`FELL ${fault}`)
  console.log(faults.length === 0 ? 'every figure holds' : `${faults.length} figures do not hold`)
  return faults.length === 0 ? 0 : 1
}

function readAll(documents, name, jobs) {
  const out = join(work, name)
  execFileSync(process.execPath, [program, 'run', documents, '--out', out, '--jobs', String(jobs), '--quiet'], {
    stdio: 'inherit'
  })
  return out
}

function score(reports) {
  const words = [
    join(options.shared, 'tools/score.mjs'),
    '--gold',
    join(options.shared, 'gold'),
    '--reports',
    reports,
    '--json'
  ]
  const { stdout, stderr, error } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (error) throw error
  if (stdout === '') throw new Error(`the scores could not be read: ${stderr}`)
  return JSON.parse(stdout)
}

function measure(scores, reports) {
  const floors = {}
  const ceilings = { missingReports: scores.filter((row) => row.missing).length }
  const rows = scores.filter((row) => !row.missing)
  for (const row of rows.filter((one) => one.facts >= 30)) {
    for (const field of ['f1', 'periods', 'statuses', 'bounds', 'openRecall', 'openPrecision', 'references'])
      floors[`${row.document}.${field}`] = down(row[field])
    ceilings[`${row.document}.unexplained`] = up(row.unexplained)
    ceilings[`${row.document}.headWrong`] = row.headWrong.length
    for (const severity of ['error', 'warning', 'info'])
      floors[`${row.document}.${severity}`] = Number(row.findings[severity].split('/')[0])
  }
  const small = rows.filter((row) => row.facts < 30)
  floors['samples.f1'] = down(f1(small))
  floors['all.f1'] = down(f1(rows))
  floors.grounded = Math.min(
    ...rows.map((row) => row.grounded),
    ...readdirSync(reports)
      .filter((name) => name.endsWith('.json'))
      .map((name) => grounded(join(reports, name)))
  )
  ceilings.alarms = rows.reduce((sum, row) => sum + row.falseAlarms, 0)
  ceilings.alarmsOnClean = rows.reduce((sum, row) => sum + row.alarmsOnClean, 0)
  return { floors, ceilings }
}

/** Share of the facts whose quotes stand where they say, in reports without gold as well. */
function grounded(path) {
  const { text, facts } = JSON.parse(readFileSync(path, 'utf8'))
  const stands = (span) => span === null || text.slice(span.start, span.end) === span.quote
  return facts.length === 0
    ? 1
    : facts.filter(({ source, number }) => stands(source) && stands(number)).length / facts.length
}

function f1(rows) {
  const sum = (field) => rows.reduce((total, row) => total + row.counts[field], 0)
  return (2 * sum('hits')) / (2 * sum('hits') + sum('misses') + sum('extra'))
}

function differing(one, other) {
  const names = [...new Set([...readdirSync(one), ...readdirSync(other)])].sort()
  return names.filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name))))
}

/** To four places, never better than measured. */
function down(value) {
  return Math.floor(value * 1e4) / 1e4
}
function up(value) {
  return Math.ceil(value * 1e4) / 1e4
}
