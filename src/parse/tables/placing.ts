/**
 * Under which columns do the figures of a short row stand? Their order is known; the blank cells between are not. Three
 * witnesses: a part is never greater than its whole in the same column; two parts that together make the whole do so in
 * every column; and each blank cell leaves some white space.
 */
export interface PlacingRow {
  /** Exact values in printed order; null of a cell that is no number. */
  values: (number | null)[]
  /** White space before each figure; null where it opens a line. */
  gaps: (number | null)[]
  trailing: number
  /** Index of the row that this one is a part of. */
  whole: number | null
  /** Index of the first row of its group: a column in which that one has zero holds nothing in the others. */
  base: number | null
}

export interface Placed {
  columns: number[]
  /** For each figure the other columns that nothing but the spacing speaks against. */
  doubt: number[][]
}

/** More ways than these are not tried out; the figures then stand side by side. */
const mostWays = 5000
/** Signs of white space that one blank cell adds. */
const blankWidth = 2
/** A way that fits the spacing worse than the best by more than this is not in doubt. */
const doubtful = 4

export function placeRows(rows: readonly PlacingRow[], width: number, hasTotal: boolean): Placed[] {
  const placed: (Placed | null)[] = rows.map((row) =>
    row.values.length >= width || row.values.length === 0 ? sure(row.values.slice(0, width)) : null
  )
  // where every gap is one space, blank cells left no trace
  const spacingTells = rows.some((row) => row.gaps.some((gap, index) => index > 0 && gap !== null && gap > 2))
  const place = (row: PlacingRow, whole: Cells | null, rest: readonly number[] | null) =>
    placeRow(row, { width, hasTotal, spacingTells, whole, rest, base: cellsOf(rows, placed, row.base, width) })
  // wholes come before their parts; a pair of parts that exhausts its whole fixes both
  for (const [index, row] of rows.entries()) placed[index] ??= place(row, cellsOf(rows, placed, row.whole, width), null)
  for (const [a, b] of complements(rows)) {
    const whole = cellsOf(rows, placed, rows[a]!.whole, width)
    if (!whole) continue
    for (const [one, other] of [
      [a, b],
      [b, a]
    ] as const) {
      if (rows[one]!.values.length >= width || placed[other]!.doubt.some((columns) => columns.length > 0)) continue
      placed[one] = place(rows[one]!, whole, restOf(whole, spread(rows[other]!, placed[other]!, width)))
    }
  }
  return placed as Placed[]
}

type Cells = readonly (number | null)[]

interface Bounds {
  width: number
  hasTotal: boolean
  spacingTells: boolean
  whole: Cells | null
  rest: readonly number[] | null
  base: Cells | null
}

function sure(values: readonly (number | null)[]): Placed {
  return { columns: values.map((_, index) => index), doubt: values.map(() => []) }
}

/** The cells of a row whose columns are sure. */
function cellsOf(
  rows: readonly PlacingRow[],
  placed: readonly (Placed | null)[],
  index: number | null,
  width: number
): Cells | null {
  const found = index === null ? null : placed[index]
  if (!found || found.doubt.some((columns) => columns.length > 0)) return null
  return spread(rows[index!]!, found, width)
}

/** The values of a row by column; null where blank. */
function spread(row: PlacingRow, placed: Placed, width: number): (number | null)[] {
  const cells: (number | null)[] = new Array(width).fill(null)
  for (const [index, column] of placed.columns.entries()) cells[column] = row.values[index] ?? null
  return cells
}

function restOf(whole: readonly (number | null)[], part: readonly (number | null)[]): number[] {
  return whole.map((value, column) => (value ?? 0) - (part[column] ?? 0))
}

/** Pairs of parts of one whole whose totals add up to its total: "đang hoạt động" and "ngừng hoạt động". */
function complements(rows: readonly PlacingRow[]): [number, number][] {
  const pairs: [number, number][] = []
  for (const [a, row] of rows.entries()) {
    if (row.whole === null || !row.values[0]) continue
    for (let b = a + 1; b < rows.length && b < a + 8; b++) {
      const other = rows[b]!
      const total = rows[row.whole]!.values[0]
      if (other.whole !== row.whole || !other.values[0] || total == null) continue
      if (row.values[0] + other.values[0] === total) pairs.push([a, b])
    }
  }
  return pairs
}

function placeRow(row: PlacingRow, bounds: Bounds): Placed {
  const { width, hasTotal, whole, rest, base } = bounds
  const count = row.values.length
  const ways: { columns: number[]; cost: number }[] = []
  const columns: number[] = []
  let tried = 0
  walk(0, 0)
  if (ways.length === 0) {
    return whole || rest || base ? placeRow(row, { ...bounds, whole: null, rest: null, base: null }) : sure(row.values)
  }
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least))
  const near = ways.filter((way) => way.cost <= best.cost + doubtful)
  const doubt = row.values.map((_, index) => {
    const other = new Set(near.map((way) => way.columns[index]!))
    other.delete(best.columns[index]!)
    return [...other].sort((a, b) => a - b)
  })
  return { columns: best.columns, doubt }

  function walk(place: number, from: number): void {
    if (tried > mostWays) return
    if (place === count) {
      tried++
      if (rest && !exhausts()) return
      ways.push({ columns: [...columns], cost: spacing() })
      return
    }
    const latest = place === 0 && hasTotal ? 0 : width - (count - place)
    for (let column = from; column <= latest; column++) {
      if (!fits(row.values[place]!, column)) continue
      columns.push(column)
      walk(place + 1, column + 1)
      columns.pop()
    }
  }

  function fits(value: number | null, column: number): boolean {
    if (value !== null && value > 0 && base?.[column] === 0) return false
    if (value === null || !whole) return true
    const limit = whole[column]
    return limit == null ? value === 0 : value <= limit
  }

  /** Each column gives what the other part leaves of the whole. */
  function exhausts(): boolean {
    const cells: number[] = new Array(width).fill(0)
    for (const [index, column] of columns.entries()) cells[column] = row.values[index] ?? 0
    return cells.every((value, column) => value === rest![column])
  }

  /** How badly the white space agrees with the blank cells. */
  function spacing(): number {
    if (!bounds.spacingTells) return 0
    let cost = 0
    for (let index = 1; index < count; index++) {
      const gap = row.gaps[index]
      const blanks = columns[index]! - columns[index - 1]! - 1
      cost += gap == null ? blanks : Math.abs(gap - 1 - blankWidth * blanks)
      // side by side on the line: hardly ever a blank cell between
      if (gap != null && gap <= 2 && blanks > 0) cost += doubtful
    }
    const behind = width - 1 - columns.at(-1)!
    return cost + (row.trailing > 1 ? Math.abs(row.trailing - 1 - blankWidth * behind) * 0.5 : 0)
  }
}
