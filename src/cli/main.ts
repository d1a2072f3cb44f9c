#!/usr/bin/env node
/** The program as the shell starts it: the only file that touches the process. */
import { defaultLimits, hold } from '../read/limits.ts'
import { version } from '../version.ts'
import { runProgram } from './program.ts'
import { chooseLanguage, speaker, type Terminal } from './terminal.ts'

const argv = process.argv.slice(2)
const language = chooseLanguage(argv, process.env.RASOAT_LANG)
const interruption = new AbortController()
// a second Ctrl-C finds no listener and ends the process at once
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interruption.abort())

const terminal: Terminal = {
  language,
  say: speaker(language),
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? process.stdout.columns ?? 100,
  readInput,
  clock: () => performance.now(),
  interrupted: interruption.signal
}

// "rasoat extract x | head": a reader that has had enough is no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runProgram(argv, version, terminal)

async function readInput(most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of process.stdin) {
    length += (piece as Uint8Array).length
    hold({ ...defaultLimits, bytes: most }, 'bytes', length)
    pieces.push(piece as Uint8Array)
  }
  return Buffer.concat(pieces)
}
