/** The other side of the pool, a process of its own: opens an engine, then does one task after the other. */
import { Worker } from 'node:worker_threads'
import { openEngine } from './engine.ts'
import type { Answer, Order } from './pool.ts'
import { explainFailure } from './problems.ts'
import type { WorkerSettings } from './readers.ts'
import { speaker } from './terminal.ts'
import { createWork, type Done, type Task } from './work.ts'

let work: ((task: Task) => Promise<Done>) | null = null

process.on('message', async (order: Order<Task>) => {
  if ('open' in order) await open(order.open as WorkerSettings)
  else tell({ result: await work!(order.task) })
})
process.on('uncaughtException', (error) => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  process.send!({ crash: { message, stack } } satisfies Answer<Done>, () => process.exit(1))
})
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches every process of the terminal; the first one decides what happens
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

async function open({ language, options }: WorkerSettings): Promise<void> {
  const guard = new Worker(new URL('./memory-guard.js', import.meta.url), {
    workerData: { megabytes: options.limits.megabytes, parent: process.ppid }
  })
  guard.unref()
  const say = speaker(language)
  try {
    work = createWork(await openEngine(), { ...options, onPage: (page) => tell({ page }) }, say, language)
    tell({ ready: true })
  } catch (error) {
    tell({ unfit: explainFailure(error, say) })
  }
}

function tell(answer: Answer<Done>): void {
  process.send!(answer)
}
