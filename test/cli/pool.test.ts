import { expect, onTestFinished, test } from 'vitest'
import { Pool } from '../../src/cli/pool.ts'
import { UsageError } from '../../src/cli/problems.ts'

function open(size: number, limits = { seconds: 60, megabytes: 300 }): Pool<string, string> {
  const pool = new Pool<string, string>({
    entry: new URL('./fixtures/echo-worker.mjs', import.meta.url),
    size,
    data: { greeting: 'hello', megabytes: limits.megabytes },
    limits
  })
  onTestFinished(() => pool.close())
  return pool
}

async function answers(pool: Pool<string, string>, tasks: string[]): Promise<unknown[]> {
  const results = await Promise.allSettled(tasks.map((task) => pool.run(task)))
  return results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason))
}

test('every task gets its own answer, however many workers there are', async () => {
  const tasks = Array.from({ length: 20 }, (_, index) => String(index))
  for (const size of [1, 3]) expect(await answers(open(size), tasks)).toEqual(tasks.map((task) => `hello ${task}`))
})

test('a worker that dies takes only its own task with it', async () => {
  expect(await answers(open(1), ['a', 'die', 'b', 'crash', 'c'])).toEqual([
    'hello a',
    new Error('worker ended with code 3'),
    'hello b',
    new Error('thrown in the worker'),
    'hello c'
  ])
})

test('a worker that hangs is ended, and the page is told if it is known', async () => {
  const [a, hung, b, paged, c] = await answers(open(1, { seconds: 1, megabytes: 300 }), [
    'a',
    'hang',
    'b',
    'hang at page 7',
    'c'
  ])
  expect([a, b, c]).toEqual(['hello a', 'hello b', 'hello c'])
  expect(hung).toMatchObject({ name: 'Overrun', limit: 'seconds', page: null })
  expect(paged).toMatchObject({ name: 'Overrun', limit: 'seconds', page: 7 })
})

test.each(['eat objects', 'eat a map', 'eat buffers'])('a worker that would %s without end is ended', async (greed) => {
  const [a, eaten, b] = await answers(open(1), ['a', greed, 'b'])
  expect([a, b]).toEqual(['hello a', 'hello b'])
  expect(eaten).toMatchObject({ name: 'Overrun', limit: 'megabytes' })
})

test('a worker that can do no work says why', async () => {
  const [failure] = await answers(open(1), ['unfit'])
  expect(failure).toBeInstanceOf(UsageError)
  expect(failure).toMatchObject({ message: 'no rules', advice: 'write some' })
})

test('a pool that is closed ends its workers, a hanging one too', async () => {
  const pool = open(2)
  pool.run('hang').catch(() => {})
  expect(await pool.run('a')).toBe('hello a')
  await pool.close()
})
