/**
 * Thousands of damaged files and texts through the library: `npm run fuzz`. Each must lead to a report that keeps the
 * contract or to an error in words, within the time limit. The same seed makes the same cases:
 *
 *   npm run fuzz -- --seed 7 --runs 500
 *   npm run fuzz -- --seed 7 --only file:123 --save case.bin
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fileCase } from './files.mjs'
import { seedFiles, seedTexts } from './seeds.mjs'
import { textCase } from './texts.mjs'

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** Cases of each kind. */
    runs: { type: 'string', default: '3000' },
    /** One case: file:123, text:45. */
    only: { type: 'string' },
    /** Where the input of that case is written. */
    save: { type: 'string' },
    /** Seconds that one input may take. */
    limit: { type: 'string', default: '20' }
  }
})
const { seed, only, save } = options
const limit = Number(options.limit) * 1000
const begun = performance.now()
console.log(`seed ${seed}`)

const wanted = only ? /^(file|text):(\d+)$/u.exec(only) : null
if (only && !wanted) throw new Error('--only takes file:<number> or text:<number>')
if (wanted && save) {
  const files = seedFiles()
  const number = Number(wanted[2])
  const input = wanted[1] === 'file' ? fileCase(files, seed, number) : textCase(seedTexts(files), seed, number)
  writeFileSync(save, input.bytes)
  console.log(`${save}: ${input.name}, ${input.mutation}`)
}
const results = await Promise.all(
  wanted
    ? [run(wanted[1], Number(wanted[2]), Number(wanted[2]))]
    : [run('file', 1, Number(options.runs)), run('text', 1, Number(options.runs))]
)
for (const { kind, reports, unreadable, failures, slowest, peak } of results) {
  const all = reports + unreadable + failures
  console.log(`${kind}s: ${all} cases, ${reports} reports, ${unreadable} clear errors, ${failures} failures`)
  const time = `${(slowest.milliseconds / 1000).toFixed(1)} s (${kind}:${slowest.number}, ${slowest.mutation})`
  console.log(`  slowest ${time}; peak memory ${Math.round(peak)} MB`)
}
console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s`)
if (results.some(({ failures }) => failures > 0)) process.exitCode = 1

/** Cases in a process of their own; one that hangs or dies costs its case, and the rest go on in a new one. */
async function run(kind, from, to) {
  const slowest = { milliseconds: 0, number: from, mutation: '' }
  const tally = { kind, reports: 0, unreadable: 0, failures: 0, slowest, peak: 0 }
  let next = from
  while (next <= to) next = await stretch(kind, next, to, tally)
  return tally
}

function stretch(kind, from, to, tally) {
  return new Promise((resolve) => {
    const runner = fileURLToPath(new URL('./runner.mjs', import.meta.url))
    const child = fork(runner, [kind, seed, String(from), String(to)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let current = { number: from, mutation: 'start', size: 0 }
    let open = true
    let timer = null
    let late = false
    let last = ''
    child.stderr.on('data', (piece) => {
      last = (last + piece).slice(-1500)
    })
    child.on('message', (message) => {
      if (message.outcome === undefined) {
        current = message
        open = true
        timer = setTimeout(() => {
          late = true
          child.kill('SIGKILL')
        }, limit)
        return
      }
      clearTimeout(timer)
      open = false
      const { outcome, milliseconds, peak, number } = message
      if (outcome.kind === 'failure') fail(kind, current, outcome.why, tally)
      else tally[outcome.kind === 'report' ? 'reports' : 'unreadable']++
      if (milliseconds > tally.slowest.milliseconds)
        tally.slowest = { milliseconds, number, mutation: current.mutation }
      tally.peak = Math.max(tally.peak, peak)
      if (number % 250 === 0) console.log(`${kind}s ${number}/${to}, ${tally.failures} failures`)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const why = late ? `no end after ${limit / 1000} s` : `the process died (${signal ?? code}): ${last}`
      if (open) fail(kind, current, why, tally)
      resolve(current.number + 1)
    })
  })
}

function fail(kind, { number, mutation, size }, why, tally) {
  tally.failures++
  console.log(`FAILURE  --seed ${seed} --only ${kind}:${number}  (${mutation}; ${size} bytes)`)
  console.log(why.replace(/^/gmu, '  '))
}
