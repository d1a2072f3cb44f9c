/** The command line: which commands there are, what they take, and how the help speaks. */
import { Command, CommanderError } from 'commander'
import { RuleError } from '../rules/source.ts'
import { type Done, dress } from './command-line.ts'
import { addCheck } from './commands/check.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addRules } from './commands/rules.ts'
import { addRun } from './commands/run.ts'
import { explainFailure, printProblem, UsageError } from './problems.ts'
import { exitCodes, type Terminal } from './terminal.ts'
import { translateUsage } from './usage.ts'

/** Runs one command line and gives its exit code. */
export async function runProgram(argv: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let code: number = exitCodes.fine
  const program = createProgram(version, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    return failed(error, terminal)
  }
  return code
}

function failed(error: unknown, terminal: Terminal): number {
  const { say } = terminal
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine
    const what = translateUsage(error, say)
    // commander has already printed the help where there was no command at all
    if (what !== null) {
      terminal.err(
        printProblem({ what, advice: say('Xem cách dùng: rasoat --help', 'See how it is used: rasoat --help') }, say)
      )
    }
    return exitCodes.wrongUse
  }
  terminal.err(printProblem(explainFailure(error, say), say))
  return error instanceof UsageError || error instanceof RuleError ? exitCodes.wrongUse : exitCodes.someFailed
}

function createProgram(version: string, terminal: Terminal, done: Done): Command {
  const { say } = terminal
  const program = dress(new Command('rasoat'), terminal)
    .description(
      say(
        'Đọc kế hoạch, báo cáo về kinh tế tập thể, hợp tác xã: lấy ra từng số liệu kèm vị trí của nó trong văn bản.',
        'Reads Vietnamese plans and reports on the collective economy and extracts every figure with its place.'
      )
    )
    .version(version, '-V, --version', say('in số phiên bản', 'print the version'))
    .helpCommand('help [command]', say('xem cách dùng một lệnh', 'show how a command is used'))
    .addHelpText('after', say(programExamples.vi, programExamples.en))
  addRun(program, terminal, done)
  addCheck(program, terminal, done)
  addExtract(program, terminal, done)
  addExplain(program, terminal, done)
  addExport(program, terminal, done)
  addRules(program, terminal, done)
  addEvaluate(program, terminal, done)
  return program
}

const programExamples = {
  vi: `
Ví dụ:
  rasoat run bao-cao/                          đọc mọi văn bản trong thư mục bao-cao
  rasoat check bao-cao-2024.docx               tìm chỗ văn bản tự mâu thuẫn
  rasoat extract ke-hoach-2024.docx            in JSON của một văn bản
  rasoat explain ke-hoach-2024.docx "53 HTX"   vì sao con số này được đọc như vậy

Mã kết thúc: 0 đọc được hết, 1 có tệp không đọc được, 2 dùng sai lệnh.`,
  en: `
Examples:
  rasoat run reports/                          read every document in the folder
  rasoat check report-2024.docx                find where a document contradicts itself
  rasoat extract ke-hoach-2024.docx            print the JSON of one document
  rasoat explain ke-hoach-2024.docx "53 HTX"   why this number was read as it was

Exit codes: 0 all read, 1 some failed, 2 wrong use.`
}
