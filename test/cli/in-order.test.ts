import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'

const never = new AbortController().signal

test('results are handed on in order, and never more are begun than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), fc.nat(12), async (scheduler, ahead, count) => {
      const items = Array.from({ length: count }, (_, index) => index)
      const handed: number[] = []
      let begun = 0
      const start = (item: number) => {
        begun++
        expect(begun - handed.length).toBeLessThanOrEqual(ahead + 1)
        return scheduler.schedule(Promise.resolve(item * 10))
      }
      const work = inOrder(items, ahead, start, async (result) => void handed.push(result), never)
      await scheduler.waitFor(work)
      expect(handed).toEqual(items.map((item) => item * 10))
    })
  )
})

test('a failure of the work stops it', async () => {
  const start = async (item: number) => {
    if (item === 1) throw new Error('no more')
    return item
  }
  const handed: number[] = []
  await expect(inOrder([0, 1, 2], 2, start, async (result) => void handed.push(result), never)).rejects.toThrow(
    'no more'
  )
  expect(handed).toEqual([0])
})

test('an interruption stops it without waiting for what is begun', async () => {
  const interruption = new AbortController()
  const handed: number[] = []
  const start = (item: number) => (item === 0 ? Promise.resolve(0) : new Promise<number>(() => {}))
  const handOn = async (result: number) => {
    handed.push(result)
    interruption.abort()
  }
  await inOrder([0, 1, 2], 2, start, handOn, interruption.signal)
  expect(handed).toEqual([0])
  await inOrder([0], 2, start, handOn, interruption.signal)
  expect(handed).toEqual([0])
})
