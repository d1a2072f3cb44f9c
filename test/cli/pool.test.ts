import { expect, onTestFinished, test } from 'vitest'
import { Pool } from '../../src/cli/pool.ts'
import { UsageError } from '../../src/cli/problems.ts'

function open(size: number): Pool<string, string> {
  const pool = new Pool<string, string>({
    entry: new URL('./fixtures/echo-worker.mjs', import.meta.url),
    size,
    data: { greeting: 'hello' }
  })
  onTestFinished(() => pool.close())
  return pool
}

test('every task gets its own answer, however many workers there are', async () => {
  const tasks = Array.from({ length: 20 }, (_, index) => String(index))
  for (const size of [1, 3]) {
    const pool = open(size)
    expect(await Promise.all(tasks.map((task) => pool.run(task)))).toEqual(tasks.map((task) => `hello ${task}`))
  }
})

test('a worker that dies takes only its own task with it', async () => {
  const pool = open(1)
  const results = await Promise.allSettled(['a', 'die', 'b', 'throw', 'c'].map((task) => pool.run(task)))
  expect(
    results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message))
  ).toEqual(['hello a', 'worker ended with code 3', 'hello b', 'thrown in the worker', 'hello c'])
})

test('a worker that can do no work says why', async () => {
  const failure = await open(1)
    .run('unfit')
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UsageError)
  expect(failure).toMatchObject({ message: 'no rules', advice: 'write some' })
})
