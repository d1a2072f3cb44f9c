/** Line numbers in words. */

/** "dòng 3–5, 9" and no more than a handful of them. */
export function inLines(numbers: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  const shown = spans.slice(0, 6).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return `dòng ${shown.join(', ')}${spans.length > 6 ? ` và ${spans.length - 6} chỗ khác` : ''}`
}
