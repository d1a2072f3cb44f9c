/** rasoat run: every document of the named paths becomes a report; tables over all of them, and a summary. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { factHeader } from '../../report/csv.ts'
import { type RunTotals, summary } from '../../report/summary.ts'
import { type DocumentOutcome, processDocument } from '../document.ts'
import { openEngine } from '../engine.ts'
import { inOrder } from '../in-order.ts'
import { gatherInputs } from '../inputs.ts'
import { isDocumentName } from '../kinds.ts'
import { type NamedDocument, nameDocuments } from '../names.ts'
import { OutputFolder } from '../output-folder.ts'
import { Pool } from '../pool.ts'
import { explainFailure, UsageError } from '../problems.ts'
import { Progress } from '../progress.ts'
import { exitCodes, type Say, type Terminal } from '../terminal.ts'
import type { WorkerSettings } from '../worker.ts'

export interface RunOptions {
  out: string
  jobs: number | null
  quiet: boolean
}

/** Reports that may be begun and not yet written, for each worker: enough to keep all busy, few enough to hold. */
const aheadOfWriting = 4

export async function run(paths: readonly string[], options: RunOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const started = terminal.clock()
  const inputs = await gatherInputs(paths, { cwd: terminal.cwd, output: options.out, accepts: isDocumentName, say })
  const documents = nameDocuments(inputs.candidates)
  const totals: RunTotals = {
    output: options.out,
    documents: [],
    failures: inputs.failures,
    skipped: inputs.skipped,
    milliseconds: 0
  }
  if (documents.length === 0) throw nothingToRead(totals, say)

  const folder = new OutputFolder(resolve(terminal.cwd, options.out))
  const readers = await openReaders(Math.min(options.jobs ?? defaultJobs(), documents.length), terminal)
  try {
    await folder.prepare().catch((error: unknown) => {
      const problem = explainFailure(error, say)
      throw new UsageError(`${options.out}: ${problem.what}`, problem.advice)
    })
    await readAll(documents, readers, folder, totals, options, terminal)
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

async function readAll(
  documents: readonly NamedDocument[],
  readers: Readers,
  folder: OutputFolder,
  totals: RunTotals,
  options: RunOptions,
  terminal: Terminal
): Promise<void> {
  const { say } = terminal
  const csv = await folder.begin('facts.csv')
  const ndjson = await folder.begin('facts.ndjson')
  const progress = new Progress(terminal, documents.length)
  await csv.append(factHeader)
  const write = async (outcome: DocumentOutcome, document: NamedDocument): Promise<void> => {
    if ('failure' in outcome) {
      totals.failures.push({ file: document.file, ...outcome.failure })
      if (!options.quiet) progress.step(document.file, say('không đọc được', 'failed'))
      return
    }
    const { json, figures, ...tables } = outcome.output
    await folder.write(document.target, json)
    await csv.append(tables.csv)
    await ndjson.append(tables.ndjson)
    totals.documents.push({ file: document.file, ...figures })
    if (!options.quiet) progress.step(document.file, say(`${figures.facts} số liệu`, `${figures.facts} figures`))
  }
  await inOrder(documents, readers.ahead, (document) => readers.read(document), write, terminal.interrupted)
  progress.clear()
  if (terminal.interrupted.aborted) return
  await csv.finish()
  await ndjson.finish()
}

interface Readers {
  /** How many documents may be begun at once. */
  ahead: number
  read(document: NamedDocument): Promise<DocumentOutcome>
  close(): Promise<void>
}

async function openReaders(jobs: number, terminal: Terminal): Promise<Readers> {
  if (jobs <= 1) {
    const engine = await openEngine()
    return { ahead: 1, read: (document) => processDocument(engine, document, terminal.say), close: async () => {} }
  }
  const settings: WorkerSettings = { language: terminal.language }
  const pool = new Pool<NamedDocument, DocumentOutcome>({
    entry: new URL('../worker.js', import.meta.url),
    size: jobs,
    data: settings
  })
  return {
    ahead: jobs * aheadOfWriting,
    read: (document) =>
      pool.run(document).catch((error: unknown) => {
        // a worker that cannot begin stops the run; one that dies loses its document alone
        if (error instanceof UsageError) throw error
        return { failure: explainFailure(error, terminal.say) }
      }),
    close: () => pool.close()
  }
}

function defaultJobs(): number {
  return Math.max(1, availableParallelism() - 1)
}

function nothingToRead(totals: RunTotals, say: Say): UsageError {
  const failures = totals.failures.map(({ file, what }) => `\n  ${file}: ${what}`).join('')
  const skipped = [...totals.skipped.values()].reduce((total, number) => total + number, 0)
  const others =
    skipped === 0 ? '' : say(` (đã bỏ qua ${skipped} tệp loại khác)`, ` (files of other kinds skipped: ${skipped})`)
  return new UsageError(
    say(`không tìm thấy văn bản nào để đọc${others}`, `no document to read was found${others}`) + failures,
    say(
      'Kiểm tra đường dẫn; rasoat đọc tệp .docx, .pdf, .txt và .md.',
      'Check the paths; rasoat reads .docx, .pdf, .txt and .md files.'
    )
  )
}
