/**
 * A few processes of their own that take one task at a time. One that hangs, eats memory or dies takes only its own task
 * with it; the next task gets a fresh one. Processes and not threads: a thread that runs out of memory in the midst of a
 * large allocation takes the whole program down with it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Problem, UsageError } from './problems.ts'

export interface PoolOptions {
  entry: URL
  size: number
  /** Handed to every worker when it starts. */
  data: unknown
  /** What a task may take; its time begins when its worker is ready for it. */
  limits: { seconds: number; megabytes: number }
}

/** What a worker says: it has begun, the page it is at, a result, that it must end, or that it can do no work at all. */
export type Answer<Result> =
  | { ready: true }
  | { page: number }
  | { result: Result }
  | { crash: { message: string; stack: string } }
  | { unfit: Problem }

/** What a worker hears. */
export type Order<Task> = { open: unknown } | { task: Task }

/** A task took more than it may, and its worker was ended. */
export class Overrun extends Error {
  readonly limit: 'seconds' | 'megabytes'
  /** The page at which it was; null where nobody said. */
  readonly page: number | null
  constructor(limit: 'seconds' | 'megabytes', page: number | null) {
    super(`a task took more ${limit} than it may`)
    this.name = 'Overrun'
    this.limit = limit
    this.page = page
  }
}

interface Job<Task, Result> {
  task: Task
  settle(result: Result): void
  fail(error: Error): void
}

interface Post<Task, Result> {
  worker: ChildProcess
  job: Job<Task, Result> | null
  ready: boolean
  page: number | null
  timer: NodeJS.Timeout | null
}

/** Milliseconds in which a worker has read the rules, on a slow and busy machine. */
const longestStart = 120_000

export class Pool<Task, Result> {
  private readonly options: PoolOptions
  private readonly waiting: Job<Task, Result>[] = []
  private readonly posts = new Set<Post<Task, Result>>()
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
    const posts = [...this.posts]
    this.posts.clear()
    await Promise.all(
      posts.map(({ worker, timer }) => {
        if (timer) clearTimeout(timer)
        return new Promise((gone) => {
          worker.once('close', gone)
          worker.kill('SIGKILL')
        })
      })
    )
  }

  private handOut(): void {
    while (!this.closed && this.waiting.length > 0) {
      const idle = [...this.posts].find(({ job }) => job === null)
      const post = idle ?? (this.posts.size < this.options.size ? this.hire() : null)
      if (post === null) return
      post.job = this.waiting.shift()!
      if (post.ready) this.begin(post)
    }
  }

  private begin(post: Post<Task, Result>): void {
    if (post.job === null) return
    const { seconds } = this.options.limits
    post.page = null
    // a timer holds no more than 31 bits of milliseconds, 24 days
    post.timer = setTimeout(
      () => this.dismiss(post, new Overrun('seconds', post.page)),
      Math.min(seconds * 1000, 2 ** 31 - 1)
    )
    const order: Order<Task> = { task: post.job.task }
    post.worker.send(order)
  }

  private hire(): Post<Task, Result> {
    const worker = fork(fileURLToPath(this.options.entry), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${this.options.limits.megabytes}`],
      // libraries chat on standard output, where results go
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    const post: Post<Task, Result> = { worker, job: null, ready: false, page: null, timer: null }
    this.posts.add(post)
    worker.on('message', (answer: Answer<Result>) => this.hear(post, answer))
    worker.on('error', (error) => this.dismiss(post, error))
    worker.on('exit', (code, signal) => this.dismiss(post, deathOf(code, signal, post.page)))
    const order: Order<Task> = { open: this.options.data }
    worker.send(order)
    post.timer = setTimeout(() => this.dismiss(post, new Error('worker did not begin')), longestStart)
    return post
  }

  private hear(post: Post<Task, Result>, answer: Answer<Result>): void {
    // what was on its way when the worker was ended
    if (!this.posts.has(post)) return
    if ('ready' in answer) {
      post.ready = true
      if (post.timer) clearTimeout(post.timer)
      this.begin(post)
    } else if ('page' in answer) post.page = answer.page
    else if ('crash' in answer) this.dismiss(post, Object.assign(new Error(answer.crash.message), answer.crash))
    else if ('unfit' in answer) this.dismiss(post, new UsageError(answer.unfit.what, answer.unfit.advice))
    else {
      const { job } = post
      this.free(post)
      job?.settle(answer.result)
      this.handOut()
    }
  }

  private free(post: Post<Task, Result>): Job<Task, Result> | null {
    const { job, timer } = post
    if (timer) clearTimeout(timer)
    post.timer = null
    post.job = null
    return job
  }

  private dismiss(post: Post<Task, Result>, error: Error): void {
    if (this.closed || !this.posts.delete(post)) return
    const job = this.free(post)
    post.worker.kill('SIGKILL')
    job?.fail(error)
    this.handOut()
  }
}

/**
 * A worker that ends without a word was killed: by the watch over its memory, by its own engine when the heap was full
 * (134), or by the system when memory ran out; on Windows a killed process ends with 1.
 */
function deathOf(code: number | null, signal: NodeJS.Signals | null, page: number | null): Error {
  if (signal !== null || code === 134 || code === 1) return new Overrun('megabytes', page)
  return new Error(`worker ended with code ${code}`)
}
