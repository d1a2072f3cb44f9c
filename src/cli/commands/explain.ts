/** rasoat explain: why a number of a document was read as it was, or was not. */
import type { Command } from 'commander'
import type { ReadOptions } from '../../model/reading.ts'
import { command, type Done } from '../command-line.ts'
import { unlessInterrupted } from '../in-order.ts'
import { sourceOfNamed } from '../named-source.ts'
import { ofFile, printProblem, UsageError } from '../problems.ts'
import { openReaders } from '../readers.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

async function explainNumbers(file: string, wanted: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const readers = openReaders(1, options, terminal)
  try {
    const { source, name } = await sourceOfNamed(file, 'stdin', options.limits, terminal)
    const explained = await unlessInterrupted(readers.explain(source, name, wanted), terminal.interrupted)
    if (explained === null) return exitCodes.interrupted
    if ('text' in explained.result) {
      terminal.out(explained.result.text)
      return exitCodes.fine
    }
    if ('wrongUse' in explained.result) {
      const { what, advice } = explained.result.wrongUse
      throw new UsageError(what, advice)
    }
    terminal.err(printProblem(ofFile(file, explained.result.failure), say))
    return exitCodes.someFailed
  } finally {
    await readers.close()
  }
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addExplain(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const explain = command(program, 'explain', terminal)
    .argument('<file>', say('một văn bản, hoặc - để đọc từ đầu vào chuẩn', 'a document, or - for standard input'))
    .argument(
      '<quote>',
      say(
        'nguyên văn một đoạn có con số, hoặc mã số liệu (f12)',
        'some words with their number, or the id of a fact (f12)'
      )
    )
    .summary(say('giải thích vì sao một con số được đọc như vậy', 'explain why a number was read as it was'))
    .description(
      say(
        'Cho biết con số thuộc loại nào, quy tắc nào đã thử, cụm từ nào gắn nó với chỉ tiêu, và cụm từ nào suýt khớp.',
        'Tells the class of a number, the rules that were tried, the phrase that bound it, and the one that came nearest.'
      )
    )
    .addHelpText('after', say(explainExamples.vi, explainExamples.en))
    .action(async (file: string, quote: string, given: GivenReading) => {
      done(await explainNumbers(file, quote, readingOptions(given), terminal))
    })
  addReadingOptions(explain, say)
}

const explainExamples = {
  vi: `
Ví dụ:
  rasoat explain ke-hoach-2024.docx "53 hợp tác xã"
  rasoat explain ke-hoach-2024.docx f12`,
  en: `
Examples:
  rasoat explain ke-hoach-2024.docx "53 hợp tác xã"
  rasoat explain ke-hoach-2024.docx f12`
}
