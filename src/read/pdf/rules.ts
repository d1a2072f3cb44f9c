/** Straight rules among what a page draws: strokes, and the thin bars that word processors fill for them. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Matrix } from './matrix.ts'

/** A straight rule along an axis: x0 <= x1, y0 <= y1. */
export interface Rule {
  x0: number
  y0: number
  x1: number
  y1: number
}

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])
const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])

/** Thicker than this it is a bar or a shade. */
const thickest = 3
const slant = 0.6

/** Whether what is stroked and filled shows on paper. */
export interface Ink {
  stroke: boolean
  fill: boolean
}

/**
 * Adds the rules of one path and says how many curves it fills.
 * Path data: 0 x y moves, 1 x y draws a line, 2 with six numbers a curve, 3 closes.
 */
export function addRules(rules: Rule[], paintOp: number, path: ArrayLike<number>, ctm: Matrix, ink: Ink): number {
  const stroked = strokes.has(paintOp) && ink.stroke
  const filled = fills.has(paintOp) && ink.fill
  if (!stroked && !filled) return 0
  let curves = 0
  let subpath: [number, number][] = []
  let closed = false
  for (let i = 0; i < path.length; ) {
    const op = path[i++]
    if (op === 0 || op === 1) {
      if (op === 0) flush()
      const x = path[i++]!
      const y = path[i++]!
      subpath.push([ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]])
    } else if (op === 2) {
      flush()
      if (filled) curves++
      i += 6
    } else if (op === 3) closed = true
    else break
  }
  flush()
  return curves

  function flush(): void {
    const points = subpath
    const wasClosed = closed
    subpath = []
    closed = false
    if (points.length < 2) return
    const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
    for (const [x, y] of points) {
      bounds.x0 = Math.min(bounds.x0, x)
      bounds.y0 = Math.min(bounds.y0, y)
      bounds.x1 = Math.max(bounds.x1, x)
      bounds.y1 = Math.max(bounds.y1, y)
    }
    const width = bounds.x1 - bounds.x0
    const height = bounds.y1 - bounds.y0
    if (Math.min(width, height) <= thickest) {
      // A line, or the thin filled bar that Word draws for one: its middle.
      if (width > thickest || height > thickest) rules.push(middle(bounds, width, height))
      return
    }
    if (!stroked) return
    if (wasClosed) points.push(points[0]!)
    for (let k = 1; k < points.length; k++) {
      const [ax, ay] = points[k - 1]!
      const [bx, by] = points[k]!
      if (Math.abs(ax - bx) > slant && Math.abs(ay - by) > slant) continue
      rules.push({ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) })
    }
  }
}

function middle(bounds: Rule, width: number, height: number): Rule {
  if (width >= height) {
    const y = (bounds.y0 + bounds.y1) / 2
    return { x0: bounds.x0, x1: bounds.x1, y0: y, y1: y }
  }
  const x = (bounds.x0 + bounds.x1) / 2
  return { x0: x, x1: x, y0: bounds.y0, y1: bounds.y1 }
}
