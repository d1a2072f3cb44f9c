/** Ruled lines of a scan: found as long straight runs of ink, and erased so that letters stand alone. */
import type { Ink, Raster } from './raster.ts'

/** In pixels, both ends within. */
export interface ScannedRule {
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface ScannedRules {
  across: ScannedRule[]
  down: ScannedRule[]
}

interface Run {
  /** Row (or column) and the stretch of ink in it. */
  at: number
  from: number
  to: number
  group: number
}

interface Lengths {
  shortest: number
  thickest: number
  gap: number
}

/** perInch is the resolution of the picture. */
export function rulesOf(ink: Ink, perInch: number): ScannedRules {
  const { width, height, bits } = ink
  const inch = (share: number): number => Math.max(2, Math.round(perInch * share))
  const common = { thickest: inch(0.05), gap: inch(0.015) }
  const across = linesAlong((row, place) => bits[row * width + place]!, height, width, {
    ...common,
    shortest: inch(0.35)
  })
  const down = linesAlong((column, place) => bits[place * width + column]!, width, height, {
    ...common,
    shortest: inch(0.2)
  })
  const level = across.map(({ first, last, from, to }): ScannedRule => ({ x0: from, x1: to, y0: first, y1: last }))
  const upright = down.map(({ first, last, from, to }): ScannedRule => ({ x0: first, x1: last, y0: from, y1: to }))
  const near = inch(0.04)
  // a tall stroke that meets no level rule is a letter
  return { across: level, down: upright.filter((rule) => level.some((other) => meets(rule, other, near))) }
}

function meets(upright: ScannedRule, level: ScannedRule, near: number): boolean {
  return (
    upright.x1 >= level.x0 - near &&
    upright.x0 <= level.x1 + near &&
    upright.y1 >= level.y0 - near &&
    upright.y0 <= level.y1 + near
  )
}

interface Line {
  first: number
  last: number
  from: number
  to: number
}

function linesAlong(
  inkAt: (row: number, place: number) => number,
  rows: number,
  places: number,
  lengths: Lengths
): Line[] {
  const runs: Run[] = []
  let before: Run[] = []
  const groups: number[] = []
  const root = (group: number): number => {
    let top = group
    while (groups[top] !== top) top = groups[top]!
    groups[group] = top
    return top
  }
  for (let row = 0; row < rows; row++) {
    const found = runsIn(inkAt, row, places, lengths)
    for (const run of found) {
      run.group = groups.length
      groups.push(run.group)
      for (const other of before) {
        if (run.from <= other.to + lengths.gap && run.to >= other.from - lengths.gap)
          groups[root(run.group)] = root(other.group)
      }
      runs.push(run)
    }
    before = found
  }
  const lines = new Map<number, Line>()
  for (const run of runs) {
    const group = root(run.group)
    const line = lines.get(group)
    if (!line) lines.set(group, { first: run.at, last: run.at, from: run.from, to: run.to })
    else {
      line.first = Math.min(line.first, run.at)
      line.last = Math.max(line.last, run.at)
      line.from = Math.min(line.from, run.from)
      line.to = Math.max(line.to, run.to)
    }
  }
  return [...lines.values()].filter(
    (line) => line.last - line.first < lengths.thickest && line.to - line.from >= lengths.shortest
  )
}

/** Long stretches of ink; a gap of a pixel or two is a fault of the scan. */
function runsIn(
  inkAt: (row: number, place: number) => number,
  row: number,
  places: number,
  { shortest, gap }: Lengths
): Run[] {
  const found: Run[] = []
  let from = -1
  let last = -1
  const close = (): void => {
    if (from >= 0 && last - from + 1 >= shortest) found.push({ at: row, from, to: last, group: 0 })
  }
  for (let place = 0; place < places; place++) {
    if (inkAt(row, place) === 0) continue
    if (from < 0 || place - last > gap) {
      close()
      from = place
    }
    last = place
  }
  close()
  return found
}

/** Paints the rules white where nothing but the rule stands; strokes of letters that cross it stay. */
export function erased(raster: Raster, ink: Ink, { across, down }: ScannedRules): Raster {
  const { width, height } = raster
  const grey = raster.grey.slice()
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && ink.bits[y * width + x] === 1
  for (const rule of across) {
    for (let x = rule.x0; x <= rule.x1; x++) {
      if (isInk(x, rule.y0 - 3) || isInk(x, rule.y1 + 3)) continue
      for (let y = Math.max(0, rule.y0 - 2); y <= Math.min(height - 1, rule.y1 + 2); y++) grey[y * width + x] = 255
    }
  }
  for (const rule of down) {
    for (let y = rule.y0; y <= rule.y1; y++) {
      if (isInk(rule.x0 - 3, y) || isInk(rule.x1 + 3, y)) continue
      for (let x = Math.max(0, rule.x0 - 2); x <= Math.min(width - 1, rule.x1 + 2); x++) grey[y * width + x] = 255
    }
  }
  // where rules cross each would take the other for a letter
  for (const level of across) {
    for (const upright of down) {
      if (!meets(upright, level, 3)) continue
      for (let y = Math.max(0, level.y0 - 2); y <= Math.min(height - 1, level.y1 + 2); y++) {
        grey.fill(255, y * width + Math.max(0, upright.x0 - 2), y * width + Math.min(width, upright.x1 + 3))
      }
    }
  }
  return { width, height, grey }
}
