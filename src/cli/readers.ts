/** Who reads the documents: worker processes with their own engines, since only a killed process stops at once. */
import { availableParallelism } from 'node:os'
import type { ReadOptions } from '../model/reading.ts'
import type { Language } from '../report/labels.ts'
import type { DocumentOutcome } from './document.ts'
import { type Engine, openEngine } from './engine.ts'
import type { FileSource } from './file-source.ts'
import { Pool } from './pool.ts'
import { explainFailure, type Problem, UsageError } from './problems.ts'
import type { Terminal } from './terminal.ts'
import type { Contents, Done, Explained, Task } from './work.ts'
import { workerEntry } from './worker-entry.ts'

export interface Readers {
  /** How many documents may be begun and not yet handed on. */
  ahead: number
  contents(path: string): Promise<Contents | { failure: Problem }>
  report(source: FileSource, file: string): Promise<DocumentOutcome>
  explain(source: FileSource, file: string, wanted: string): Promise<Explained>
  /** An engine of this process, for what is not reading. */
  engine(): Promise<Engine>
  close(): Promise<void>
}

export interface WorkerSettings {
  language: Language
  options: ReadOptions
}

/** For each worker: enough to keep all busy, few enough to hold in memory. */
const aheadOfWriting = 4

/** As many as were asked for, or as the machine has processors to spare; one is started when there is work for it. */
export function openReaders(jobs: number | null, options: ReadOptions, terminal: Terminal): Readers {
  const size = jobs ?? Math.max(1, availableParallelism() - 1)
  const settings: WorkerSettings = { language: terminal.language, options }
  const pool = new Pool<Task, Done>({ entry: workerEntry, size, data: settings, limits: options.limits })
  const orProblem = (error: unknown): { failure: Problem } => {
    // a worker that cannot begin stops the run; one that is ended loses its document alone
    if (error instanceof UsageError) throw error
    return { failure: explainFailure(error, terminal.say, options.limits) }
  }
  return {
    ahead: size * aheadOfWriting,
    contents: (path) => (pool.run({ do: 'contents', path }) as Promise<Contents>).catch(orProblem),
    report: (source, file) => (pool.run({ do: 'report', source, file }) as Promise<DocumentOutcome>).catch(orProblem),
    explain: (source, file, wanted) =>
      (pool.run({ do: 'explain', source, file, wanted }) as Promise<Explained>).catch(orProblem),
    engine: openEngine,
    close: () => pool.close()
  }
}
