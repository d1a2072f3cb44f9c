/** How far the writing on a scan is turned. */
import type { Ink } from './raster.ts'

/** Scans lie within four degrees. */
const widest = (4 * Math.PI) / 180
const coarse = widest / 16
const fine = coarse / 12
/** So many places are enough to tell. */
const mostPoints = 60_000

/** The angle (radians) by which turning the picture sets its lines level; 0 where there is too little ink to tell. */
export function skewOf(ink: Ink): number {
  const points = feet(ink)
  if (points.length < 2 * 200) return 0
  let best = bestWithin(points, ink.height, 0, widest, coarse)
  best = bestWithin(points, ink.height, best, coarse, fine)
  return Math.abs(best) < fine ? 0 : -best
}

/** Lower edges of strokes: they lie on the base lines. As x, y, x, y, … */
function feet({ width, height, bits }: Ink): Int32Array {
  let count = 0
  for (let at = 0; at < bits.length - width; at++) if (bits[at] === 1 && bits[at + width] === 0) count++
  const step = Math.max(1, Math.ceil(count / mostPoints))
  const points = new Int32Array(2 * Math.ceil(count / step))
  let seen = 0
  let next = 0
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (bits[at] === 1 && bits[at + width] === 0 && seen++ % step === 0) {
        points[next++] = x
        points[next++] = y
      }
    }
  }
  return points.subarray(0, next)
}

function bestWithin(points: Int32Array, height: number, middle: number, reach: number, step: number): number {
  let best = middle
  let most = -1
  for (let angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
    const sharpness = sharpnessAt(points, height, angle)
    if (sharpness > most) {
      most = sharpness
      best = angle
    }
  }
  return best
}

/** Level lines put many feet into few rows. */
function sharpnessAt(points: Int32Array, height: number, angle: number): number {
  const slope = Math.tan(angle)
  const rows = new Uint32Array(height * 3)
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round(points[at + 1]! - points[at]! * slope) + height
    if (row >= 0 && row < rows.length) rows[row]!++
  }
  let sum = 0
  for (const count of rows) sum += count * count
  return sum
}
