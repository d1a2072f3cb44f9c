/**
 * Damaged files of every format by the thousand, pictures too: each must give a reading that keeps the laws of readings
 * or a clear refusal, in time and within memory. `node test/fuzz/readers/fuzz.mjs --files 100 --from 5000`, `--only 1234`.
 */
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { caseOf } from './cases.mjs'

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '3000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    megabytes: { type: 'string', default: '1500' },
    jobs: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) }
  }
})
const longest = Number(options.seconds) * 1000
const most = Number(options.megabytes) * 1_000_000
const worker = fileURLToPath(new URL('worker.mjs', import.meta.url))

const waiting = options.only
  ? [Number(options.only)]
  : Array.from({ length: Number(options.files) }, (_, index) => Number(options.from) + index)
const total = waiting.length
const tally = { read: 0, refused: 0 }
const faults = []
let slowest = { milliseconds: 0 }
let largest = 0

await Promise.all(Array.from({ length: Math.min(total, Number(options.jobs)) }, serve))

process.stdout.write(
  `${total} cases: ${tally.read} read, ${tally.refused} refused, ${faults.length} faults; slowest ${Math.round(slowest.milliseconds)} ms (case ${slowest.number ?? '-'}), most memory ${Math.round(largest / 1e6)} MB\n`
)
for (const { number, fault } of faults) process.stdout.write(`\ncase ${number}: ${fault}\n`)
if (faults.length > 0) {
  const folder = join(tmpdir(), 'rasoat-fuzz')
  mkdirSync(folder, { recursive: true })
  for (const { number } of faults) {
    const { name, bytes } = caseOf(number)
    writeFileSync(join(folder, `${number}-${name.replace(/[^\w.]/gu, '_')}`), bytes)
  }
  process.stdout.write(`\ntheir files are in ${folder}\n`)
  process.exitCode = 1
}

/** One process after the other takes cases until there are none. */
async function serve() {
  let child = start()
  for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
    const outcome = await new Promise((resolve) => ask(child, number, resolve))
    if (outcome.fault) {
      faults.push({ number, fault: outcome.fault })
      child.kill('SIGKILL')
      child = start()
      continue
    }
    tally[outcome.result]++
    if (outcome.milliseconds > slowest.milliseconds) slowest = { ...outcome, number }
    largest = Math.max(largest, outcome.memory)
  }
  child.kill()
}

function start() {
  return fork(worker, [], { execArgv: ['--max-old-space-size=1200'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

function ask(child, number, resolve) {
  let timer
  const settle = (outcome) => {
    clearTimeout(timer)
    child.removeAllListeners('message')
    child.removeAllListeners('exit')
    resolve(outcome)
  }
  child.on('exit', (code, signal) => settle({ fault: `the process died (${code ?? signal})` }))
  child.on('message', (message) => {
    // the clock begins when the readers are loaded and the case is made
    if ('begun' in message)
      timer = setTimeout(
        () => settle({ fault: `hangs for more than ${options.seconds} s (${message.name}, ${message.size} bytes)` }),
        longest
      )
    else if (message.memory > most) settle({ fault: `takes ${Math.round(message.memory / 1e6)} MB` })
    else settle(message)
  })
  child.send(number)
}
