/** How many letters must be changed, added or dropped to make one text of another; texts of cells, not of pages. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      now.push(Math.min(before[column - 1]! + same, before[column]! + 1, now[column - 1]! + 1))
    }
    before = now
  }
  return before[b.length]!
}
