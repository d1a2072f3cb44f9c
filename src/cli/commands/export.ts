/** rasoat export: the figures of documents as a workbook in the layout of the prescribed annex forms. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { ReadOptions } from '../../model/reading.ts'
import { renderWorkbook } from '../../report/xlsx.ts'
import { command, type Done, jobsOption } from '../command-line.ts'
import { writeResult } from '../output-folder.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { collectReports } from '../reports.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

interface ExportOptions {
  out: string
  jobs: number | null
  quiet: boolean
  reading: ReadOptions
}

async function exportForms(paths: readonly string[], options: ExportOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const { reports, failures, labels } = await collectReports(paths, options, terminal)
  if (terminal.interrupted.aborted) return exitCodes.interrupted
  const unread = failures.map(({ file, what }) => ({ file, why: what }))
  await writeResult(resolve(terminal.cwd, options.out), renderWorkbook(reports, labels, { unread }))
  if (!options.quiet) {
    terminal.out(
      say(
        `Đã ghi ${reports.length} văn bản vào ${options.out}.\n`,
        `${reports.length} documents were written to ${options.out}.\n`
      )
    )
  }
  for (const { file, what, advice } of failures) terminal.err(`${file}: ${what}\n  → ${advice}\n`)
  return failures.length > 0 ? exitCodes.someFailed : exitCodes.fine
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addExport(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const exporting = command(program, 'export', terminal)
    .argument(
      '<paths...>',
      say('văn bản, báo cáo JSON đã làm trước đó, hoặc thư mục', 'documents, JSON reports made before, or folders')
    )
    .summary(say('xuất số liệu ra Excel theo biểu mẫu phụ lục', 'write the figures to Excel in the prescribed forms'))
    .description(
      say(
        'Ghi một tệp .xlsx: mỗi văn bản một trang theo biểu mẫu phụ lục, ô nào cũng có chú thích trích nguyên văn, và một trang các phát hiện.',
        'Writes one .xlsx: a sheet a document in the layout of the annex forms, each cell with a note of its quote, and a sheet of findings.'
      )
    )
    .requiredOption('--form', say('theo biểu mẫu phụ lục', 'in the layout of the annex forms'))
    .addOption(new Option('-o, --out <file>', say('tệp kết quả', 'file for the result')).default('bieu-mau.xlsx'))
    .addOption(jobsOption(say))
    .option('-q, --quiet', say('chỉ in lỗi', 'print errors alone'), false)
    .addHelpText('after', say(exportExamples.vi, exportExamples.en))
    .action(async (paths: string[], options: { out: string; jobs?: number; quiet: boolean } & GivenReading) => {
      const { out, jobs = null, quiet } = options
      done(await exportForms(paths, { out, jobs, quiet, reading: readingOptions(options) }, terminal))
    })
  addReadingOptions(exporting, say)
}

const exportExamples = {
  vi: `
Ví dụ:
  rasoat export bao-cao/ --form --out tong-hop.xlsx`,
  en: `
Examples:
  rasoat export reports/ --form --out summary.xlsx`
}
