/**
 * Starts work on the items ahead and hands the results on in the order of the items, so that what is written does not
 * depend on who finished first. No more than `ahead` items are begun and not yet handed on: that bounds the memory.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  start: (item: Item) => Promise<Result>,
  handOn: (result: Result, item: Item) => Promise<void>,
  interrupted: AbortSignal
): Promise<void> {
  const begun: { item: Item; result: Promise<Result> }[] = []
  let next = 0
  while (next < items.length || begun.length > 0) {
    while (begun.length < ahead && next < items.length) {
      const item = items[next++]!
      const result = start(item)
      // its turn to be awaited comes later; until then a failure is not unheard
      result.catch(() => {})
      begun.push({ item, result })
    }
    const first = begun.shift()!
    const done = await unlessInterrupted(first.result, interrupted)
    if (done === null) return
    await handOn(done.result, first.item)
  }
}

/** Null once the user stops the run. Not a race with one lasting promise: that one would hold on to every result of the run. */
export function unlessInterrupted<Result>(
  work: Promise<Result>,
  interrupted: AbortSignal
): Promise<{ result: Result } | null> {
  return new Promise((resolve, reject) => {
    if (interrupted.aborted) return resolve(null)
    const stop = () => resolve(null)
    interrupted.addEventListener('abort', stop, { once: true })
    work.then((result) => resolve({ result }), reject).finally(() => interrupted.removeEventListener('abort', stop))
  })
}
