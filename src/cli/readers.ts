/** Who reads the documents: this thread alone, or a pool of workers with their own engines. */
import { availableParallelism } from 'node:os'
import { type DocumentOutcome, type DocumentTask, processDocument } from './document.ts'
import { type Engine, openEngine } from './engine.ts'
import { Pool } from './pool.ts'
import { explainFailure, UsageError } from './problems.ts'
import type { Terminal } from './terminal.ts'
import type { WorkerSettings } from './worker.ts'

export interface Readers {
  /** How many documents may be begun and not yet handed on. */
  ahead: number
  read(document: DocumentTask): Promise<DocumentOutcome>
  /** An engine of this thread, for what is not reading. */
  engine(): Promise<Engine>
  close(): Promise<void>
}

/** For each worker: enough to keep all busy, few enough to hold in memory. */
const aheadOfWriting = 4

/** As many as were asked for, or as the machine has processors to spare, and no more than there are documents. */
export async function openReaders(jobs: number | null, documents: number, terminal: Terminal): Promise<Readers> {
  const size = Math.min(jobs ?? Math.max(1, availableParallelism() - 1), documents)
  if (size <= 1) {
    const engine = await openEngine()
    return {
      ahead: 1,
      read: (document) => processDocument(engine, document, terminal.say),
      engine: async () => engine,
      close: async () => {}
    }
  }
  const settings: WorkerSettings = { language: terminal.language }
  const pool = new Pool<DocumentTask, DocumentOutcome>({
    entry: new URL('./worker.js', import.meta.url),
    size,
    data: settings
  })
  return {
    ahead: size * aheadOfWriting,
    read: ({ path, file }) =>
      pool.run({ path, file }).catch((error: unknown) => {
        // a worker that cannot begin stops the run; one that dies loses its document alone
        if (error instanceof UsageError) throw error
        return { failure: explainFailure(error, terminal.say) }
      }),
    engine: openEngine,
    close: () => pool.close()
  }
}
