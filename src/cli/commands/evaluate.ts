/** rasoat evaluate: how well the rules read documents whose figures are known; for those who write rules. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Fact, Report } from '../../model/contract.ts'
import type { ReadOptions } from '../../model/reading.ts'
import { command, type Done, jobsOption } from '../command-line.ts'
import { findDocuments } from '../documents.ts'
import { belongsTo, type GoldFact, readGold } from '../gold.ts'
import { inOrder } from '../in-order.ts'
import { isDocumentName } from '../kinds.ts'
import { ofFile, printProblem, UsageError } from '../problems.ts'
import { openReaders, type Readers } from '../readers.ts'
import { addReadingOptions, type GivenReading, readingOptions } from '../reading-options.ts'
import { ratesOf, type Score, scoreFacts } from '../scoring.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

interface EvaluateOptions {
  gold: string
  jobs: number | null
  reading: ReadOptions
}

interface Counts {
  hits: number
  misses: number
  extras: number
}

async function evaluate(paths: readonly string[], options: EvaluateOptions, terminal: Terminal): Promise<number> {
  const readers = openReaders(options.jobs, options.reading, terminal)
  try {
    return await evaluateBy(readers, paths, options, terminal)
  } finally {
    await readers.close()
  }
}

async function evaluateBy(
  readers: Readers,
  paths: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal
): Promise<number> {
  const { say } = terminal
  const golds = await readGold(resolve(terminal.cwd, options.gold), say)
  const found = await findDocuments(paths, { output: null, accepts: isDocumentName }, readers, terminal)
  const pairs = found.documents.flatMap((document) => {
    const gold = golds.find(({ stem }) => belongsTo(document.file, stem))
    return gold ? [{ document, gold }] : []
  })
  for (const { file, ...problem } of found.failures) terminal.err(printProblem(ofFile(file, problem), say))
  if (pairs.length === 0) {
    throw new UsageError(
      say('không văn bản nào có tệp gold cùng tên', 'no document has a gold file of its name'),
      say(
        'Gold của bao-cao.docx là bao-cao.json trong thư mục nêu bằng --gold.',
        'The gold of report.docx is report.json in the folder named by --gold.'
      )
    )
  }

  const byIndicator = new Map<string, Counts>()
  let failed = found.failures.length > 0
  await inOrder(
    pairs,
    readers.ahead,
    ({ document }) => readers.report(document, document.file),
    async (outcome, { document, gold }) => {
      if ('failure' in outcome) {
        failed = true
        terminal.err(printProblem(ofFile(document.file, outcome.failure), say))
        return
      }
      const score = scoreFacts(gold.facts, (JSON.parse(outcome.output.json) as Report).facts)
      tally(byIndicator, score)
      terminal.out(documentLines(document.file, score, terminal))
    },
    terminal.interrupted
  )
  if (terminal.interrupted.aborted) return exitCodes.interrupted
  const unmatched = golds.filter((gold) => !pairs.some((pair) => pair.gold === gold))
  for (const { stem } of unmatched) {
    failed = true
    terminal.err(
      say(`${stem}.json: không có văn bản nào mang tên này\n`, `${stem}.json: there is no document of this name\n`)
    )
  }
  terminal.out(totalLines(byIndicator, terminal))
  return failed ? exitCodes.someFailed : exitCodes.fine
}

function tally(byIndicator: Map<string, Counts>, score: Score): void {
  for (const kind of ['hits', 'misses', 'extras'] as const) {
    for (const { indicator } of score[kind]) {
      const counts = byIndicator.get(indicator) ?? { hits: 0, misses: 0, extras: 0 }
      counts[kind]++
      byIndicator.set(indicator, counts)
    }
  }
}

function documentLines(file: string, score: Score, terminal: Terminal): string {
  const { say } = terminal
  const counts = { hits: score.hits.length, misses: score.misses.length, extras: score.extras.length }
  const lines = [`${file}\n`, `  ${ratesLine(counts, terminal)}\n`]
  for (const fact of score.misses) lines.push(`  ${say('sót ', 'miss ')} ${factLine(fact, fact.quote)}\n`)
  for (const fact of score.extras) lines.push(`  ${say('thừa', 'extra')} ${factLine(fact, fact.source.quote)}\n`)
  return lines.join('')
}

function factLine(fact: GoldFact | Fact, quote: string): string {
  const dimensions = [fact.subject, fact.sector, fact.period, fact.status].filter((part) => part !== null)
  const value = fact.max === null || fact.max === undefined ? fact.value : `${fact.value}..${fact.max}`
  return `${fact.indicator} = ${value} ${fact.unit ?? ''} (${dimensions.join(', ')})  «${quote.replace(/\s+/gu, ' ')}»`
}

function totalLines(byIndicator: ReadonlyMap<string, Counts>, terminal: Terminal): string {
  const { say } = terminal
  const all: Counts = { hits: 0, misses: 0, extras: 0 }
  const lines = [`\n${say('Theo chỉ tiêu', 'By indicator')}\n`]
  const width = Math.max(...[...byIndicator.keys()].map((id) => id.length), 0)
  for (const [id, counts] of [...byIndicator].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`  ${id.padEnd(width)}  ${ratesLine(counts, terminal)}\n`)
    for (const kind of ['hits', 'misses', 'extras'] as const) all[kind] += counts[kind]
  }
  lines.push(`\n${say('Tất cả', 'All')}  ${ratesLine(all, terminal)}\n`)
  return lines.join('')
}

function ratesLine({ hits, misses, extras }: Counts, { say, language }: Terminal): string {
  const { precision, recall, f1 } = ratesOf(hits, misses, extras)
  const percent = (value: number): string => {
    const text = (100 * value).toFixed(1).padStart(5)
    return language === 'vi' ? text.replace('.', ',') : text
  }
  return say(
    `F1 ${percent(f1)}  độ chính xác ${percent(precision)}  độ phủ ${percent(recall)}  (đúng ${hits}, sót ${misses}, thừa ${extras})`,
    `F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  (right ${hits}, missed ${misses}, too many ${extras})`
  )
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addEvaluate(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const evaluating = command(program, 'evaluate', terminal)
    .argument('<paths...>', say('tệp hoặc thư mục văn bản', 'documents or their folder'))
    .requiredOption(
      '--gold <folder>',
      say('thư mục tệp gold (số liệu do người đọc ghi lại)', 'folder of gold files (the figures as a person read them)')
    )
    .summary(
      say(
        'đo độ chính xác của quy tắc trên văn bản đã biết kết quả',
        'measure the rules on documents whose figures are known'
      )
    )
    .description(
      say(
        'So số liệu đọc được với tệp gold: độ chính xác, độ phủ và F1, chung và theo từng chỉ tiêu, kèm nguyên văn chỗ sót và chỗ thừa.\n' +
          'Gold của bao-cao.docx là bao-cao.json trong thư mục gold. "other" và "completion.*" là lớp mở, không tính sót hay thừa.',
        'Compares what is read with gold: precision, recall and F1, overall and by indicator, with the text of misses and extras.\n' +
          'The gold of report.docx is report.json in the gold folder. "other" and "completion.*" are open and never missed or extra.'
      )
    )
    .addHelpText('after', say(evaluateExamples.vi, evaluateExamples.en))
    .addOption(jobsOption(say))
    .action(async (paths: string[], options: { gold: string; jobs?: number } & GivenReading) => {
      const { gold, jobs = null } = options
      done(await evaluate(paths, { gold, jobs, reading: readingOptions(options) }, terminal))
    })
  addReadingOptions(evaluating, say)
}

const evaluateExamples = {
  vi: `
Ví dụ:
  rasoat evaluate corpus/documents --gold corpus/gold`,
  en: `
Examples:
  rasoat evaluate corpus/documents --gold corpus/gold`
}
