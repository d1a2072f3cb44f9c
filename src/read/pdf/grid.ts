/** Rules that cross one another make a grid; missing stretches of rule merge its cells. */
import type { Rule } from './rules.ts'

export interface GridCell {
  row: number
  column: number
  rowspan: number
  colspan: number
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface Grid {
  x0: number
  y0: number
  x1: number
  y1: number
  /** Edges of the columns and rows. */
  xs: number[]
  ys: number[]
  /** For each square between neighbouring edges, row by row, the cell that holds it. */
  owners: ArrayLike<number>
  cells: GridCell[]
}

/** The cell that holds a place; null outside of the grid. */
export function cellAt(grid: Grid, x: number, y: number): GridCell | null {
  if (x < grid.x0 || x > grid.x1 || y < grid.y0 || y > grid.y1) return null
  const column = Math.min(lastUpTo(grid.xs, x), grid.xs.length - 2)
  const row = Math.min(lastUpTo(grid.ys, y), grid.ys.length - 2)
  const cell = grid.cells[grid.owners[row * (grid.xs.length - 1) + column]!]
  return cell ?? null
}

/** Index of the last edge that is not beyond the place. */
function lastUpTo(edges: readonly number[], place: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= place) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** Rules within this distance are one, and meet. */
const tolerance = 2.2
/** A gap in a dashed or dotted rule. */
const dash = 3.2
/** A border is there where rules cover this share of the side. */
const covered = 0.6
/** More elementary cells than this are a drawing, not a table. */
const mostCells = 20_000
const mostRules = 3000

interface Span {
  at: number
  from: number
  to: number
}

export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = merge(
    rules
      .filter((rule) => rule.x1 - rule.x0 > rule.y1 - rule.y0)
      .map((rule) => ({ at: rule.y0, from: rule.x0, to: rule.x1 }))
  )
  const down = merge(
    rules
      .filter((rule) => rule.x1 - rule.x0 <= rule.y1 - rule.y0)
      .map((rule) => ({ at: rule.x0, from: rule.y0, to: rule.y1 }))
  )
  if (across.length > mostRules || down.length > mostRules) return []
  const grids: Grid[] = []
  for (const { rows, columns } of components(across, down)) {
    const grid = gridOf(rows, columns)
    if (grid) grids.push(grid)
  }
  return grids.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

/** Joins pieces of one rule: the same line, end to end. */
function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.at - b.at || a.from - b.from)
  const merged: Span[] = []
  for (let i = 0; i < spans.length; ) {
    let j = i
    while (j < spans.length && spans[j]!.at - spans[i]!.at <= tolerance / 2) j++
    const same = spans.slice(i, j).sort((a, b) => a.from - b.from)
    let open: Span | null = null
    for (const span of same) {
      if (open && span.from - open.to <= dash) open.to = Math.max(open.to, span.to)
      else {
        open = { at: spans[i]!.at, from: span.from, to: span.to }
        merged.push(open)
      }
    }
    i = j
  }
  return merged.filter((span) => span.to - span.from > 4)
}

/** Rules that hang together by crossing. */
function components(across: Span[], down: Span[]): { rows: Span[]; columns: Span[] }[] {
  const parent = [...across, ...down].map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    while (parent[index] !== root) {
      const next = parent[index]!
      parent[index] = root
      index = next
    }
    return root
  }
  for (const [v, column] of down.entries()) {
    // across is sorted by its place, so that only the stretch beside this column is looked at
    let i = firstFrom(across, column.from - tolerance)
    for (; i < across.length && across[i]!.at <= column.to + tolerance; i++) {
      const row = across[i]!
      if (column.at >= row.from - tolerance && column.at <= row.to + tolerance)
        parent[find(i)] = find(across.length + v)
    }
  }
  const found = new Map<number, { rows: Span[]; columns: Span[] }>()
  const partOf = (index: number) => {
    const root = find(index)
    const part = found.get(root) ?? { rows: [], columns: [] }
    found.set(root, part)
    return part
  }
  across.forEach((row, index) => {
    partOf(index).rows.push(row)
  })
  down.forEach((column, index) => {
    partOf(across.length + index).columns.push(column)
  })
  return [...found.values()].filter((part) => part.rows.length > 1 && part.columns.length > 0)
}

function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

function edgesOf(places: number[]): number[] {
  places.sort((a, b) => a - b)
  const edges: number[] = []
  for (const place of places) if (edges.length === 0 || place - edges.at(-1)! > tolerance) edges.push(place)
  return edges
}

function gridOf(rows: Span[], columns: Span[]): Grid | null {
  const y0 = Math.min(...rows.map((row) => row.at))
  const y1 = Math.max(...rows.map((row) => row.at))
  const from = Math.min(...rows.map((row) => row.from))
  const to = Math.max(...rows.map((row) => row.to))
  // A table may be open at its sides, where no upright rule stands.
  const left = Math.min(...columns.map((column) => column.at))
  const right = Math.max(...columns.map((column) => column.at))
  const sides: Span[] = []
  if (left - from > 12) sides.push({ at: from, from: y0, to: y1 })
  if (to - right > 12) sides.push({ at: to, from: y0, to: y1 })
  const uprights = [...columns, ...sides]
  const xs = edgesOf(uprights.map((column) => column.at))
  const ys = edgesOf(rows.map((row) => row.at))
  const width = xs.length - 1
  const height = ys.length - 1
  if (width < 1 || height < 1 || width * height < 2 || width * height > mostCells) return null

  const upright = walls(uprights, xs, ys)
  const level = walls(rows, ys, xs)
  const owners = new Int32Array(width * height).fill(-1)
  const cells: GridCell[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (owners[row * width + column]! >= 0) continue
      let colspan = 1
      while (
        column + colspan < width &&
        !upright[column + colspan]![row] &&
        owners[row * width + column + colspan]! < 0
      )
        colspan++
      let rowspan = 1
      while (row + rowspan < height && open(row + rowspan, column, colspan)) rowspan++
      for (let r = row; r < row + rowspan; r++)
        owners.fill(cells.length, r * width + column, r * width + column + colspan)
      cells.push({
        row,
        column,
        rowspan,
        colspan,
        x0: xs[column]!,
        y0: ys[row]!,
        x1: xs[column + colspan]!,
        y1: ys[row + rowspan]!
      })
    }
  }
  if (cells.length < 2) return null
  return { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)!, xs, ys, owners, cells }

  /** Whether the cell goes on into this row: no rule above it, none inside it, and none of it taken. */
  function open(row: number, column: number, colspan: number): boolean {
    for (let c = column; c < column + colspan; c++) {
      if (level[row]![c] || owners[row * width + c]! >= 0) return false
      if (c > column && upright[c]![row]) return false
    }
    return true
  }
}

/** For each edge, which of the stretches between the crossing edges a rule covers. */
function walls(spans: readonly Span[], edges: readonly number[], crossing: readonly number[]): Uint8Array[] {
  const found = edges.map(() => new Float64Array(crossing.length))
  for (const span of spans) {
    const index = nearest(edges, span.at)
    for (let k = Math.max(0, nearest(crossing, span.from) - 1); k < crossing.length - 1; k++) {
      if (crossing[k]! >= span.to) break
      found[index]![k]! += Math.max(0, Math.min(span.to, crossing[k + 1]!) - Math.max(span.from, crossing[k]!))
    }
  }
  return found.map((lengths) =>
    Uint8Array.from(lengths, (length, k) =>
      length >= covered * ((crossing[k + 1] ?? Infinity) - crossing[k]!) ? 1 : 0
    )
  )
}

function nearest(edges: readonly number[], place: number): number {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle + 1]! - place <= Math.abs(place - edges[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
