/** The reports of the named paths: documents are read now, reports that were made before are audited once more. */
import { open, readFile } from 'node:fs/promises'
import { type Report, report as reportSchema, schemaVersion } from '../model/contract.ts'
import type { ReadOptions } from '../model/reading.ts'
import type { Labels } from '../report/labels.ts'
import { findDocuments } from './documents.ts'
import { inOrder } from './in-order.ts'
import { isDocumentName } from './kinds.ts'
import type { NamedDocument } from './names.ts'
import { explainFailure, nothingToRead, type Problem, UsageError } from './problems.ts'
import { Progress } from './progress.ts'
import { openReaders } from './readers.ts'
import type { Say, Terminal } from './terminal.ts'

export interface Collected {
  reports: Report[]
  failures: { file: string; what: string; advice: string }[]
  labels: Labels
}

type ReportOutcome = { report: Report } | { output: { json: string } } | { failure: Problem }

export async function collectReports(
  paths: readonly string[],
  options: { jobs: number | null; quiet: boolean; reading: ReadOptions },
  terminal: Terminal
): Promise<Collected> {
  const { say } = terminal
  const accepts = async (name: string, path: string): Promise<boolean> => isDocumentName(name) || looksLikeReport(path)
  const readers = openReaders(options.jobs, options.reading, terminal)
  try {
    const { documents, ...found } = await findDocuments(paths, { output: null, accepts }, readers, terminal)
    if (documents.length === 0 && !terminal.interrupted.aborted) throw nothingToRead(found, say)
    const progress = new Progress(terminal, documents.length)
    const engine = await readers.engine()
    const collected: Collected = { reports: [], failures: found.failures, labels: engine.labels }
    await inOrder(
      documents,
      readers.ahead,
      (document): Promise<ReportOutcome> =>
        isReportName(document.file) ? readReport(document, say) : readers.report(document, document.file),
      async (outcome, { file }) => {
        if ('failure' in outcome) collected.failures.push({ file, ...outcome.failure })
        else
          collected.reports.push(
            'report' in outcome ? engine.audit(outcome.report) : (JSON.parse(outcome.output.json) as Report)
          )
        // results may go to standard output: only a terminal sees how far it is
        if (terminal.interactive && !options.quiet) progress.step(file, '')
      },
      terminal.interrupted
    )
    progress.clear()
    return collected
  } finally {
    await readers.close()
  }
}

function isReportName(name: string): boolean {
  return name.toLowerCase().endsWith('.json')
}

/** A report begins with its schema version; other JSON files of a folder are none of ours. */
async function looksLikeReport(path: string): Promise<boolean> {
  if (!isReportName(path)) return false
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return /^\{\s*"schemaVersion"/u.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}

async function readReport({ path }: NamedDocument, say: Say): Promise<ReportOutcome> {
  try {
    return { report: parseReport(await readFile(path, 'utf8'), say) }
  } catch (error) {
    return { failure: explainFailure(error, say) }
  }
}

function parseReport(json: string, say: Say): Report {
  const advice = say('Đọc lại văn bản gốc bằng rasoat run.', 'Read the document itself again by rasoat run.')
  let content: unknown
  try {
    content = JSON.parse(json)
  } catch {
    throw new UsageError(say('tệp này không phải JSON', 'this is no JSON'), advice)
  }
  const version =
    typeof content === 'object' && content !== null && 'schemaVersion' in content ? content.schemaVersion : null
  if (version !== schemaVersion) {
    throw new UsageError(
      say(
        `đây không phải báo cáo của rasoat theo lược đồ ${schemaVersion}`,
        `this is no report of rasoat in schema ${schemaVersion}`
      ),
      advice
    )
  }
  const checked = reportSchema.safeParse(content)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new UsageError(
    say(
      `báo cáo sai khuôn dạng ở ${issue!.path.join('.')}: ${issue!.message}`,
      `the report is malformed at ${issue!.path.join('.')}: ${issue!.message}`
    ),
    advice
  )
}
