/**
 * A few worker threads that take one task at a time. A worker that dies takes only its own task with it; the next
 * task gets a fresh one.
 */
import { Worker } from 'node:worker_threads'
import { type Problem, UsageError } from './problems.ts'

export interface PoolOptions {
  entry: URL
  size: number
  /** Handed to every worker when it starts. */
  data: unknown
}

interface Job<Task, Result> {
  task: Task
  settle(result: Result): void
  fail(error: Error): void
}

/** What a worker may answer: a result, or why it can do no work at all. */
export type Answer<Result> = { result: Result } | { unfit: Problem }

export class Pool<Task, Result> {
  private readonly options: PoolOptions
  private readonly waiting: Job<Task, Result>[] = []
  private readonly workers = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly busy = new Map<Worker, Job<Task, Result>>()
  private closed = false

  constructor(options: PoolOptions) {
    this.options = options
  }

  run(task: Task): Promise<Result> {
    return new Promise((settle, fail) => {
      this.waiting.push({ task, settle, fail })
      this.handOut()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.workers].map((worker) => worker.terminate()))
  }

  private handOut(): void {
    while (!this.closed && this.waiting.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.options.size ? this.hire() : null)
      if (worker === null) return
      const job = this.waiting.shift()!
      this.busy.set(worker, job)
      worker.postMessage(job.task)
    }
  }

  private hire(): Worker {
    const worker = new Worker(this.options.entry, { workerData: this.options.data })
    this.workers.add(worker)
    worker.on('message', (answer: Answer<Result>) => {
      const job = this.busy.get(worker)
      this.busy.delete(worker)
      if (!job) return
      if ('unfit' in answer) {
        job.fail(new UsageError(answer.unfit.what, answer.unfit.advice))
        return
      }
      this.idle.push(worker)
      job.settle(answer.result)
      this.handOut()
    })
    worker.on('error', (error) => this.dismiss(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => this.dismiss(worker, new Error(`worker ended with code ${code}`)))
    return worker
  }

  private dismiss(worker: Worker, error: Error): void {
    this.workers.delete(worker)
    const place = this.idle.indexOf(worker)
    if (place !== -1) this.idle.splice(place, 1)
    const job = this.busy.get(worker)
    this.busy.delete(worker)
    if (!this.closed) job?.fail(error)
    this.handOut()
  }
}
