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
  const stopped = new Promise<'stopped'>((resolve) => {
    if (interrupted.aborted) resolve('stopped')
    else interrupted.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
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
    const result = await Promise.race([first.result, stopped])
    if (interrupted.aborted) return
    await handOn(result as Awaited<Result>, first.item)
  }
}
