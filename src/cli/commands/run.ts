/** rasoat run: every document of the named paths becomes a report; tables and a page over all of them, and a summary. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Report } from '../../model/contract.ts'
import type { ReadOptions } from '../../model/reading.ts'
import { factHeader, findingHeader } from '../../report/csv.ts'
import { renderPage } from '../../report/page.ts'
import { type RunTotals, summary } from '../../report/summary.ts'
import { command, type Done, jobsOption } from '../command-line.ts'
import type { DocumentOutcome } from '../document.ts'
import { findDocuments } from '../documents.ts'
import { inOrder } from '../in-order.ts'
import { documentEndings, isDocumentName } from '../kinds.ts'
import type { NamedDocument } from '../names.ts'
import { OutputFolder } from '../output-folder.ts'
import { explainFailure, isOfOneFile, nothingToRead, type Problem, UsageError } from '../problems.ts'
import { Progress } from '../progress.ts'
import { openReaders, type Readers } from '../readers.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

export interface RunOptions {
  out: string
  jobs: number | null
  quiet: boolean
  reading: ReadOptions
}

/** A page over more documents than these is too heavy for a browser. */
const mostOnPage = 1000

export async function run(paths: readonly string[], options: RunOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const started = terminal.clock()
  const totals: RunTotals = {
    output: options.out,
    documents: [],
    failures: [],
    skipped: new Map(),
    milliseconds: 0
  }
  const root = resolve(terminal.cwd, options.out)
  const folder = new OutputFolder(root)
  const readers = openReaders(options.jobs, options.reading, terminal)
  try {
    const inputs = { output: options.out, accepts: isDocumentName }
    const found = await findDocuments(paths, inputs, readers, terminal)
    const { documents } = found
    if (documents.length === 0 && !terminal.interrupted.aborted) throw nothingToRead(found, say)
    totals.failures = found.failures
    totals.skipped = found.skipped
    await folder.prepare().catch((error: unknown) => {
      const problem = explainFailure(error, say)
      throw new UsageError(`${options.out}: ${problem.what}`, problem.advice)
    })
    const written = await readAll(documents, readers, folder, totals, options, terminal)
    if (!terminal.interrupted.aborted) await writePage(written, root, folder, readers, totals, terminal)
  } finally {
    await readers.close()
    await folder.clearUnfinished()
  }

  if (terminal.interrupted.aborted) {
    terminal.err(
      say(
        `Đã dừng theo yêu cầu; ${totals.documents.length} văn bản xong trước đó đã được lưu trong ${options.out}.\n`,
        `Stopped as asked; the ${totals.documents.length} documents finished before are in ${options.out}.\n`
      )
    )
    return exitCodes.interrupted
  }
  totals.milliseconds = terminal.clock() - started
  if (!options.quiet) terminal.out(summary(totals, terminal.language))
  else for (const { file, what, advice } of totals.failures) terminal.err(`${file}: ${what}\n  → ${advice}\n`)
  return totals.failures.length > 0 ? exitCodes.someFailed : exitCodes.fine
}

/** Gives the names of the reports that were written, in order. */
async function readAll(
  documents: readonly NamedDocument[],
  readers: Readers,
  folder: OutputFolder,
  totals: RunTotals,
  options: RunOptions,
  terminal: Terminal
): Promise<string[]> {
  const { say } = terminal
  const facts = await folder.begin('facts.csv')
  const lines = await folder.begin('facts.ndjson')
  const findings = await folder.begin('findings.csv')
  const progress = new Progress(terminal, documents.length)
  const written: string[] = []
  await facts.append(factHeader)
  await findings.append(findingHeader)
  const fail = (document: NamedDocument, problem: Problem): void => {
    totals.failures.push({ file: document.file, ...problem })
    if (!options.quiet) progress.step(document.file, say('không đọc được', 'failed'))
  }
  const write = async (outcome: DocumentOutcome, document: NamedDocument): Promise<void> => {
    if ('failure' in outcome) return fail(document, outcome.failure)
    const { json, figures, ...tables } = outcome.output
    try {
      await folder.write(document.target, json)
    } catch (error) {
      if (!isOfOneFile(error)) throw error
      return fail(document, explainFailure(error, say))
    }
    await facts.append(tables.facts)
    await lines.append(tables.lines)
    await findings.append(tables.findings)
    written.push(document.target)
    totals.documents.push({ file: document.file, ...figures })
    if (!options.quiet) progress.step(document.file, say(`${figures.facts} số liệu`, `${figures.facts} figures`))
  }
  await inOrder(
    documents,
    readers.ahead,
    (document) => readers.report(document, document.file),
    write,
    terminal.interrupted
  )
  progress.clear()
  if (!terminal.interrupted.aborted) for (const file of [facts, lines, findings]) await file.finish()
  return written
}

/** Made of the reports as they lie on the disk: while documents are read, no report is held. */
async function writePage(
  written: readonly string[],
  root: string,
  folder: OutputFolder,
  readers: Readers,
  totals: RunTotals,
  terminal: Terminal
): Promise<void> {
  if (written.length > mostOnPage) {
    terminal.err(
      terminal.say(
        `Không làm report.html: hơn ${mostOnPage} văn bản thì trình duyệt không mở nổi. Hãy chạy từng phần.\n`,
        `No report.html: more than ${mostOnPage} documents are too heavy for a browser. Run them in parts.\n`
      )
    )
    return
  }
  const reports: Report[] = []
  for (const name of written) reports.push(JSON.parse(await readFile(join(root, name), 'utf8')) as Report)
  const unread = totals.failures.map(({ file, what }) => ({ file, why: what }))
  await folder.write('report.html', renderPage(reports, (await readers.engine()).labels, { unread }))
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addRun(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const running = command(program, 'run', terminal)
    .argument(
      '<paths...>',
      say('tệp, thư mục hoặc mẫu tên (bao-cao/*.docx)', 'files, folders or patterns (reports/*.docx)')
    )
    .summary(say('đọc nhiều văn bản, ghi kết quả ra thư mục', 'read documents, write the results to a folder'))
    .description(
      say(
        'Đọc mọi văn bản được nêu tên; ghi một tệp JSON cho mỗi văn bản, cùng facts.csv và facts.ndjson gộp tất cả.\n' +
          `Trong thư mục chỉ lấy các loại ${documentEndings.join(' ')}; tệp ẩn và tệp loại khác được bỏ qua. Một tệp hỏng không làm dừng các tệp khác.`,
        'Reads every document that is named; writes one JSON file for each, and facts.csv and facts.ndjson over all.\n' +
          `In folders only ${documentEndings.join(' ')} are taken; hidden files and other kinds are passed over. One bad file never stops the rest.`
      )
    )
    .addOption(new Option('-o, --out <folder>', say('thư mục ghi kết quả', 'folder for the results')).default('output'))
    .addOption(jobsOption(say))
    .option('-q, --quiet', say('chỉ in lỗi', 'print errors alone'), false)
    .addHelpText('after', say(runExamples.vi, runExamples.en))
    .action(async (paths: string[], options: { out: string; jobs?: number; quiet: boolean } & GivenReading) => {
      const { out, jobs = null, quiet } = options
      done(await run(paths, { out, jobs, quiet, reading: readingOptions(options) }, terminal))
    })
  addReadingOptions(running, say)
}

const runExamples = {
  vi: `
Ví dụ:
  rasoat run bao-cao/ --out ket-qua
  rasoat run ke-hoach.docx bieu-mau.pdf --quiet
  rasoat run "luu-tru/**/*.docx" --jobs 4

Kết quả:
  ke-hoach.docx thành ke-hoach.json; cây thư mục được giữ nguyên. Hai tệp trùng tên thành ke-hoach.docx.json và
  ke-hoach.pdf.json. Chạy lại thì ghi đè kết quả cũ, không xoá gì khác. facts.csv mở thẳng bằng Excel tiếng Việt.`,
  en: `
Examples:
  rasoat run reports/ --out results
  rasoat run ke-hoach.docx bieu-mau.pdf --quiet
  rasoat run "archive/**/*.docx" --jobs 4

Results:
  ke-hoach.docx becomes ke-hoach.json; folders are mirrored. Two documents of one name become ke-hoach.docx.json and
  ke-hoach.pdf.json. A rerun replaces what it makes and removes nothing else. facts.csv opens in a Vietnamese Excel.`
}
