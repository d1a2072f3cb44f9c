/** A picture of a page in shades of grey, and what is done to it before letters are looked for. */

export interface Raster {
  width: number
  height: number
  /** 0 black to 255 white, row by row. */
  grey: Uint8Array
}

/** 1 where there is ink. */
export interface Ink {
  width: number
  height: number
  bits: Uint8Array
}

/** Red of stamps: the red beyond the other colours by so much. */
const redness = 48

export interface GreyPicture {
  raster: Raster
  /** Share of the picture that was stamp red. */
  red: number
}

/** Grey out of RGBA, on white; the red of stamps is left out, for it is no text. */
export function toGrey(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): GreyPicture {
  const grey = new Uint8Array(width * height)
  let red = 0
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    const alpha = rgba[from + 3]!
    const r = rgba[from]!
    const g = rgba[from + 1]!
    const b = rgba[from + 2]!
    if (r - Math.max(g, b) > redness && r > 110) {
      red++
      grey[at] = 255
    } else {
      const shade = (r * 77 + g * 150 + b * 29) >> 8
      grey[at] = alpha === 255 ? shade : 255 - (((255 - shade) * alpha) >> 8)
    }
  }
  return { raster: { width, height, grey }, red: red / Math.max(1, grey.length) }
}

/** Otsu's threshold: the shade that parts ink from paper best. */
export function inkOf({ width, height, grey }: Raster): Ink {
  const shades = new Uint32Array(256)
  for (const shade of grey) shades[shade]!++
  const threshold = Math.min(200, Math.max(60, otsu(shades, grey.length)))
  const bits = new Uint8Array(grey.length)
  for (let at = 0; at < grey.length; at++) if (grey[at]! <= threshold) bits[at] = 1
  return { width, height, bits }
}

function otsu(shades: Uint32Array, total: number): number {
  let sum = 0
  for (let shade = 0; shade < 256; shade++) sum += shade * shades[shade]!
  let below = 0
  let sumBelow = 0
  let best = 128
  let most = -1
  for (let shade = 0; shade < 256; shade++) {
    below += shades[shade]!
    const above = total - below
    if (below === 0) continue
    if (above === 0) break
    sumBelow += shade * shades[shade]!
    const apart = sumBelow / below - (sum - sumBelow) / above
    const between = below * above * apart * apart
    if (between > most) {
      most = between
      best = shade
    }
  }
  return best
}

/** Turned by quarters clockwise. */
export function quarterTurn(raster: Raster, quarters: number): Raster {
  let turned = raster
  for (let quarter = 0; quarter < ((quarters % 4) + 4) % 4; quarter++) {
    const { width, height, grey } = turned
    const next = new Uint8Array(grey.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) next[x * height + (height - 1 - y)] = grey[y * width + x]!
    turned = { width: height, height: width, grey: next }
  }
  return turned
}

/** Turned by a small angle (in radians, clockwise positive) about its middle; what comes in from outside is white. */
export function turned({ width, height, grey }: Raster, angle: number): Raster {
  const next = new Uint8Array(grey.length).fill(255)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const middleX = (width - 1) / 2
  const middleY = (height - 1) / 2
  for (let y = 0; y < height; y++) {
    let fromX = -middleX * cos + (y - middleY) * sin + middleX
    let fromY = middleX * sin + (y - middleY) * cos + middleY
    for (let x = 0; x < width; x++, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const right = fromX - left
      const down = fromY - top
      const at = top * width + left
      const upper = grey[at]! + (grey[at + 1]! - grey[at]!) * right
      const lower = grey[at + width]! + (grey[at + width + 1]! - grey[at + width]!) * right
      next[y * width + x] = upper + (lower - upper) * down
    }
  }
  return { width, height, grey: next }
}

/** A part of the picture; what lies outside is white. */
export function cropped(
  { width, height, grey }: Raster,
  left: number,
  top: number,
  right: number,
  bottom: number
): Raster {
  const wide = Math.max(1, right - left)
  const high = Math.max(1, bottom - top)
  const part = new Uint8Array(wide * high).fill(255)
  for (let y = Math.max(0, -top); y < high && top + y < height; y++) {
    const from = Math.max(0, left)
    const to = Math.min(width, left + wide)
    if (to > from) part.set(grey.subarray((top + y) * width + from, (top + y) * width + to), y * wide + from - left)
  }
  return { width: wide, height: high, grey: part }
}

/** Larger or smaller by a factor: each new dot is the mean of what it covers, or lies between its neighbours. */
export function resized({ width, height, grey }: Raster, factor: number): Raster {
  const wide = Math.max(1, Math.round(width * factor))
  const high = Math.max(1, Math.round(height * factor))
  const columns = coverage(wide, width)
  const rows = coverage(high, height)
  const across = new Float32Array(wide * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < wide; x++) {
      const { from, weights } = columns[x]!
      let sum = 0
      for (const [tap, weight] of weights.entries()) sum += grey[y * width + from + tap]! * weight
      across[y * wide + x] = sum
    }
  }
  const next = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++) {
    const { from, weights } = rows[y]!
    for (let x = 0; x < wide; x++) {
      let sum = 0
      for (const [tap, weight] of weights.entries()) sum += across[(from + tap) * wide + x]! * weight
      next[y * wide + x] = Math.round(sum)
    }
  }
  return { width: wide, height: high, grey: next }
}

/** For each of the new dots the first old one that it is made of, and how much of each from there on. */
function coverage(size: number, old: number): { from: number; weights: number[] }[] {
  const step = old / size
  // a dot made larger takes in its neighbour, else edges would be steps
  const reach = Math.max(1, step)
  return Array.from({ length: size }, (_, index) => {
    const middle = (index + 0.5) * step
    const left = Math.max(0, middle - reach / 2)
    const right = Math.min(old, middle + reach / 2)
    const from = Math.min(old - 1, Math.floor(left))
    const weights: number[] = []
    for (let at = from; at < right && at < old; at++) {
      weights.push((Math.min(right, at + 1) - Math.max(left, at)) / (right - left))
    }
    return { from, weights }
  })
}

/** The picture as a PGM file, which costs nothing to write. */
export function asPgm({ width, height, grey }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + grey.length)
  file.set(head)
  file.set(grey, head.length)
  return file
}
