/** rasoat check: where documents contradict themselves, as a linter prints it. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { ReadOptions } from '../../model/reading.ts'
import { findingsJson } from '../../report/findings-json.ts'
import { findingsText } from '../../report/findings-text.ts'
import { renderPage } from '../../report/page.ts'
import type { RunNotes } from '../../report/run-notes.ts'
import { renderSarif } from '../../report/sarif.ts'
import { loadRulebook } from '../../rules/load.ts'
import { type Answer, answersFromBaseline, printBaseline, readAnswers, readBaseline } from '../answers.ts'
import { checkPage } from '../check-page.ts'
import { command, type Done, jobsOption } from '../command-line.ts'
import { writeResult } from '../output-folder.ts'
import { explainFailure, UsageError } from '../problems.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { type Collected, collectReports } from '../reports.ts'
import { exitCodes, type Say, type Terminal } from '../terminal.ts'

const checkFormats = ['text', 'json', 'sarif', 'html'] as const
type CheckFormat = (typeof checkFormats)[number]

interface CheckOptions {
  format: CheckFormat
  /** File for the result instead of standard output. */
  out: string | null
  baseline: string | null
  updateBaseline: boolean
  answers: string | null
  jobs: number | null
  quiet: boolean
  reading: ReadOptions
}

async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  if (options.updateBaseline && options.baseline === null) {
    throw new UsageError(
      say('--update-baseline cần biết tệp nào', '--update-baseline needs to know which file'),
      say('Thêm --baseline <tệp>.', 'Add --baseline <file>.')
    )
  }
  const answers = options.answers === null ? [] : await load(options.answers, terminal, readAnswers)
  const baseline =
    options.baseline === null || options.updateBaseline
      ? null
      : await load(options.baseline, terminal, (path, name) => readBaseline(path, name, say))
  const collected = await collectReports(paths, options, terminal)
  if (terminal.interrupted.aborted) return exitCodes.interrupted

  if (options.updateBaseline) {
    await writeResult(resolve(terminal.cwd, options.baseline!), printBaseline(collected.reports))
    const count = collected.reports.reduce((sum, report) => sum + report.findings.length, 0)
    terminal.out(
      say(
        `Đã ghi ${count} phát hiện vào ${options.baseline}.\n`,
        `${count} findings were written to ${options.baseline}.\n`
      )
    )
    return collected.failures.length > 0 ? exitCodes.wrongUse : exitCodes.fine
  }
  const notes = notesOf(collected, [
    ...answers,
    ...(baseline ? answersFromBaseline(baseline, collected.reports, say) : [])
  ])
  const result = render(collected, notes, options.format, terminal)
  if (options.out === null) terminal.out(result)
  else await writeResult(resolve(terminal.cwd, options.out), result)
  for (const { file, what, advice } of collected.failures) terminal.err(`${file}: ${what}\n  → ${advice}\n`)
  tellStaleAnswers(answers, collected, terminal, say)
  if (collected.failures.length > 0) return exitCodes.wrongUse
  return hasOpenErrors(collected, notes) ? exitCodes.someFailed : exitCodes.fine
}

async function load<T>(name: string, terminal: Terminal, read: (path: string, name: string) => Promise<T>): Promise<T> {
  try {
    return await read(resolve(terminal.cwd, name), name)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const problem = explainFailure(error, terminal.say)
    throw new UsageError(`${name}: ${problem.what}`, problem.advice)
  }
}

function notesOf(collected: Collected, answers: readonly Answer[]): RunNotes {
  return { answers, unread: collected.failures.map(({ file, what }) => ({ file, why: what })) }
}

function render({ reports, labels }: Collected, notes: RunNotes, format: CheckFormat, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return findingsText(reports, notes, terminal.language)
    case 'json':
      return findingsJson(reports, notes)
    case 'sarif':
      return renderSarif(reports, labels, notes)
    case 'html':
      return renderPage(reports, labels, notes)
  }
}

function hasOpenErrors({ reports }: Collected, { answers = [] }: RunNotes): boolean {
  const answered = new Set(answers.map(({ file, finding }) => `${file}\n${finding}`))
  return reports.some((report) =>
    report.findings.some(({ id, severity }) => severity === 'error' && !answered.has(`${report.source.file}\n${id}`))
  )
}

/** An answer to a finding that is gone has done its work, or was mistyped: either way somebody should know. */
function tellStaleAnswers(answers: readonly Answer[], { reports }: Collected, terminal: Terminal, say: Say): void {
  for (const { file, finding } of answers) {
    const report = reports.find((one) => one.source.file === file)
    if (!report || report.findings.some(({ id }) => id === finding)) continue
    terminal.err(
      say(
        `${file}: giải trình cho ${finding} không còn ứng với phát hiện nào\n`,
        `${file}: the answer for ${finding} meets no finding any more\n`
      )
    )
  }
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

interface GivenOptions extends GivenReading {
  format: CheckFormat
  out?: string
  baseline?: string
  updateBaseline: boolean
  answers?: string
  explain?: string
  jobs?: number
  quiet: boolean
}

export function addCheck(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const checking = command(program, 'check', terminal)
    .argument(
      '[paths...]',
      say('văn bản, báo cáo JSON đã làm trước đó, hoặc thư mục', 'documents, JSON reports made before, or folders')
    )
    .summary(say('tìm chỗ văn bản tự mâu thuẫn', 'find where documents contradict themselves'))
    .description(
      say(
        'Tìm những chỗ văn bản tự mâu thuẫn: tổng không bằng các phần, tỷ lệ tính sai, cùng một số ghi hai lần khác nhau …\n' +
          'Mỗi phát hiện có vị trí, phép tính và nguyên văn. Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 dùng sai hoặc có tệp không đọc được.',
        'Finds where documents contradict themselves: sums that are off, wrong shares, one figure told in two ways …\n' +
          'Each finding has its place, its sum and its words. Exit code: 0 no errors, 1 errors found, 2 wrong use or a file that cannot be read.'
      )
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        say('dạng kết quả: text, json, sarif hoặc html', 'form of the result: text, json, sarif or html')
      )
        .choices(checkFormats)
        .default('text')
    )
    .option(
      '-o, --out <file>',
      say('ghi kết quả ra tệp thay vì in ra', 'write the result to a file instead of printing it')
    )
    .option(
      '--baseline <file>',
      say(
        'tệp ghi các phát hiện có từ trước: chúng được đếm riêng',
        'file of the findings known before: they are counted apart'
      )
    )
    .option(
      '--update-baseline',
      say('ghi mọi phát hiện hiện có vào tệp baseline', 'write every present finding to the baseline file'),
      false
    )
    .option(
      '--answers <file>',
      say(
        'tệp giải trình (YAML): phát hiện đã có lý do và người chịu trách nhiệm',
        'file of answers (YAML): findings with a reason and an author'
      )
    )
    .option(
      '--explain <check>',
      say('giải thích một phép kiểm tra (sum.sectors) rồi thôi', 'explain one check (sum.sectors) and do nothing else')
    )
    .addOption(jobsOption(say))
    .option('-q, --quiet', say('không hiện tiến độ', 'show no progress'), false)
    .addHelpText('after', say(checkExamples.vi, checkExamples.en))
    .action(async (paths: string[], given: GivenOptions) => {
      if (given.explain !== undefined) {
        terminal.out(checkPage(given.explain, loadRulebook().checks, terminal))
        return done(exitCodes.fine)
      }
      if (paths.length === 0) {
        throw new UsageError(
          say('chưa nêu văn bản nào để kiểm tra', 'no document to check was named'),
          say('Nêu tệp hoặc thư mục: rasoat check bao-cao.docx', 'Name files or folders: rasoat check report.docx')
        )
      }
      const { out = null, baseline = null, answers = null, jobs = null } = given
      done(await check(paths, { ...given, out, baseline, answers, jobs, reading: readingOptions(given) }, terminal))
    })
  addReadingOptions(checking, say)
}

const checkExamples = {
  vi: `
Ví dụ:
  rasoat check bao-cao-2024.docx
  rasoat check output/ --format html --out ket-qua.html
  rasoat check bao-cao/ --baseline da-biet.json --update-baseline
  rasoat check bao-cao/ --baseline da-biet.json --answers giai-trinh.yaml
  rasoat check --explain sum.sectors

Tệp giải trình, mỗi phát hiện một mục:
  - file: bao-cao-2024.docx
    finding: <mã phát hiện>
    reason: Hai HTX hoạt động ở cả hai lĩnh vực.
    author: Nguyễn Văn A, Phòng Tài chính - Kế hoạch`,
  en: `
Examples:
  rasoat check report-2024.docx
  rasoat check output/ --format html --out result.html
  rasoat check reports/ --baseline known.json --update-baseline
  rasoat check reports/ --baseline known.json --answers answers.yaml
  rasoat check --explain sum.sectors

The file of answers, one entry a finding:
  - file: report-2024.docx
    finding: <id of the finding>
    reason: Two cooperatives work in both sectors.
    author: A. Officer, Finance and Planning Division`
}
