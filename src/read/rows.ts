/** Rows of cells, each with its own right edges as RTF and doc files have them, brought onto one grid. */
import type { FlowCell, FlowItem, FlowTable } from './flow.ts'

export interface CellShape {
  /** Distance of the right edge in twips. */
  right: number
  /** Goes on from the cell on the left, or from the one above. */
  mergedLeft: boolean
  mergedUp: boolean
}

export interface RowShape {
  left: number
  cells: CellShape[]
  header: boolean
  bordered: boolean
}

export interface MarkedRow {
  shape: RowShape
  contents: FlowItem[][]
}

/** Edges closer than this are one line drawn by hand: 0,5 mm. */
const tolerance = 30

export function tableOf(rows: readonly MarkedRow[]): FlowTable {
  const edges = edgesOf(rows)
  const columnAt = (edge: number): number => {
    const found = edges.findIndex((each) => edge <= each + tolerance)
    return found < 0 ? edges.length : found
  }
  const table: FlowTable = { kind: 'table', rows: [], headerRows: 0, bordered: rows.some((row) => row.shape.bordered) }
  /** The last cell that began in each column, for those that go on from it. */
  const above = new Map<number, FlowCell>()
  for (const [number, row] of rows.entries()) {
    const cells: FlowCell[] = []
    let left = columnAt(row.shape.left)
    for (const [index, content] of row.contents.entries()) {
      const shape = row.shape.cells[index]
      const right = shape ? Math.max(left + 1, columnAt(shape.right)) : left + 1
      const last = cells.at(-1)
      const upper = above.get(left)
      if (shape?.mergedLeft && last) {
        last.colspan += right - left
        last.content.push(...content)
      } else if (shape?.mergedUp && upper) {
        upper.rowspan++
        upper.content.push(...content)
      } else {
        const cell: FlowCell = { content, colspan: right - left, rowspan: 1 }
        cells.push(cell)
        above.set(left, cell)
      }
      left = right
    }
    table.rows.push(cells)
    if (row.shape.header && table.headerRows === number) table.headerRows++
  }
  return table
}

function edgesOf(rows: readonly MarkedRow[]): number[] {
  const all = rows
    .flatMap((row) => [row.shape.left, ...row.shape.cells.map((cell) => cell.right)])
    .sort((a, b) => a - b)
  const edges: number[] = []
  for (const edge of all) if (edges.length === 0 || edge > edges.at(-1)! + tolerance) edges.push(edge)
  return edges
}
