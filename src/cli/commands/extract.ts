/** rasoat extract: the report of one document on standard output, and nothing else there. */
import { type Command, Option } from 'commander'
import type { ReadOptions } from '../../model/reading.ts'
import { command, type Done } from '../command-line.ts'
import { unlessInterrupted } from '../in-order.ts'
import { sourceOfNamed } from '../named-source.ts'
import { explainFailure, ofFile, printProblem, UsageError } from '../problems.ts'
import { openReaders } from '../readers.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

interface ExtractOptions {
  /** What a document from standard input is called in its report. */
  name: string
  reading: ReadOptions
}

async function extract(file: string, options: ExtractOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const readers = openReaders(1, options.reading, terminal)
  try {
    const { source, name } = await sourceOfNamed(file, options.name.normalize('NFC'), options.reading.limits, terminal)
    const done = await unlessInterrupted(readers.report(source, name), terminal.interrupted)
    if (done === null) return exitCodes.interrupted
    if ('output' in done.result) {
      terminal.out(done.result.output.json)
      return exitCodes.fine
    }
    terminal.err(printProblem(ofFile(file, done.result.failure), say))
    return exitCodes.someFailed
  } catch (error) {
    if (error instanceof UsageError) throw error
    terminal.err(printProblem(ofFile(file, explainFailure(error, say)), say))
    return exitCodes.someFailed
  } finally {
    await readers.close()
  }
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addExtract(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const extracting = command(program, 'extract', terminal)
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
    .action(async (file: string, options: { name: string } & GivenReading) => {
      done(await extract(file, { name: options.name, reading: readingOptions(options) }, terminal))
    })
  addReadingOptions(extracting, say)
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
