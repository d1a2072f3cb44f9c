/** rasoat extract: the report of one document on standard output, and nothing else there. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { toJson } from '../../report/json.ts'
import { command, type Done } from '../command-line.ts'
import { openEngine } from '../engine.ts'
import { explainFailure, printProblem } from '../problems.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

interface ExtractOptions {
  /** What a document from standard input is called in its report. */
  name: string
}

async function extract(file: string, options: ExtractOptions, terminal: Terminal): Promise<number> {
  const engine = await openEngine()
  const name = file === '-' ? options.name : basename(file)
  try {
    const bytes = file === '-' ? await terminal.readInput() : await readFile(resolve(terminal.cwd, file))
    terminal.out(toJson(await engine.report(bytes, name.normalize('NFC'))))
    return exitCodes.fine
  } catch (error) {
    const problem = explainFailure(error, terminal.say)
    terminal.err(printProblem({ what: `${file}: ${problem.what}`, advice: problem.advice }, terminal.say))
    return exitCodes.someFailed
  }
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addExtract(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  command(program, 'extract', terminal)
    .argument('<file>', say('một văn bản, hoặc - để đọc từ đầu vào chuẩn', 'a document, or - for standard input'))
    .summary(say('in JSON của một văn bản', 'print the JSON of one document'))
    .description(
      say(
        'In JSON của một văn bản ra đầu ra chuẩn, ngoài ra không in gì khác.',
        'Prints the JSON of one document on standard output, and nothing else.'
      )
    )
    .addOption(
      new Option(
        '--name <name>',
        say('tên ghi trong JSON khi đọc từ đầu vào chuẩn', 'name for the JSON when reading standard input')
      ).default('stdin')
    )
    .addHelpText('after', say(extractExamples.vi, extractExamples.en))
    .action(async (file: string, options: { name: string }) => {
      done(await extract(file, options, terminal))
    })
}

const extractExamples = {
  vi: `
Ví dụ:
  rasoat extract ke-hoach-2024.docx > ke-hoach-2024.json
  curl -s https://vi-du.gov.vn/bao-cao.pdf | rasoat extract - --name bao-cao.pdf`,
  en: `
Examples:
  rasoat extract ke-hoach-2024.docx > ke-hoach-2024.json
  curl -s https://example.gov.vn/report.pdf | rasoat extract - --name report.pdf`
}
