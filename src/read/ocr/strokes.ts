/**
 * What the ink itself says where the recogniser is weak: whether a point or comma stands between figures ("102,1" read
 * as "1021"), and how many strokes a Roman numeral has ("III" read as "II" or "H").
 */
import type { OcrWord } from './engine.ts'
import type { Ink } from './raster.ts'

export interface Blot {
  x0: number
  y0: number
  x1: number
  y1: number
  area: number
}

/** A word whose strokes were counted is no surer than this. */
const counted = 65

export function checkedByStrokes(word: OcrWord, ink: Ink): OcrWord {
  // "1.250", "102,1"; two figures at least
  if (/^\d[\d.,]*\d[.,]?$/u.test(word.text)) return checkedFigures(word, ink)
  // "II.", "H"
  if (/^(?:I{1,3}|H|HI|IH)[.)/]?$/u.test(word.text)) return checkedNumeral(word, ink)
  return word
}

function checkedFigures(word: OcrWord, ink: Ink): OcrWord {
  const blots = blotsIn(word, ink)
  const height = Math.max(0, ...blots.map((blot) => blot.y1 - blot.y0 + 1))
  const figures = blots.filter((blot) => blot.y1 - blot.y0 + 1 >= 0.6 * height).sort((a, b) => a.x0 - b.x0)
  const foot = Math.max(0, ...figures.map((blot) => blot.y1))
  const points = blots.filter((blot) => isPoint(blot, height, foot))
  const digits = word.text.replace(/[.,]/gu, '')
  const signs = word.text.length - digits.length
  if (figures.length !== digits.length) {
    // figures that touch cannot be counted; points can
    return points.length === signs ? word : { ...word, confidence: Math.min(word.confidence, counted) }
  }
  const places = points.map((point) => ({ point, before: figures.filter((figure) => figure.x0 < point.x0).length }))
  let text = ''
  for (let index = 0; index <= digits.length; index++) {
    const here = places.filter((place) => place.before === index)
    if (here.length > 0) text += signBefore(word.text, index) ?? signOf(here[0]!.point, foot)
    text += digits[index] ?? ''
  }
  return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, counted) }
}

/** Low, small, and near the foot of the figures. */
function isPoint({ x0, y0, x1, y1, area }: Blot, height: number, foot: number): boolean {
  const [wide, high] = [x1 - x0 + 1, y1 - y0 + 1]
  return (
    high <= 0.5 * height &&
    wide <= 0.4 * height &&
    wide >= 2 &&
    high >= 2 &&
    area >= 0.012 * height * height &&
    y1 >= foot - 0.12 * height &&
    y0 >= foot - 0.35 * height
  )
}

/** The sign that was read after so many digits. */
function signBefore(text: string, digitsBefore: number): string | null {
  let digits = 0
  for (const sign of text) {
    if (/\d/u.test(sign)) digits++
    else if (digits === digitsBefore) return sign
  }
  return null
}

/** A comma hangs below the foot of the figures. */
function signOf(point: Blot, foot: number): string {
  const [wide, high] = [point.x1 - point.x0 + 1, point.y1 - point.y0 + 1]
  return point.y1 > foot + 1 && high >= 1.4 * wide ? ',' : '.'
}

function checkedNumeral(word: OcrWord, ink: Ink): OcrWord {
  const tail = /[.)/]$/u.exec(word.text)?.[0] ?? ''
  const blots = blotsIn(word, ink)
  const height = Math.max(0, ...blots.map((blot) => blot.y1 - blot.y0 + 1))
  if (height < 8) return word
  const tall = blots.filter((blot) => blot.y1 - blot.y0 + 1 >= 0.6 * height)
  const x0 = Math.min(...tall.map((blot) => blot.x0))
  const x1 = Math.max(...tall.map((blot) => blot.x1))
  const top = Math.min(...tall.map((blot) => blot.y0))
  // strokes cut at their middle: three of III, one where the bar of an H runs
  const counts: number[] = []
  for (let y = Math.round(top + 0.3 * height); y <= top + 0.7 * height; y++) counts.push(runsAt(ink, y, x0, x1))
  counts.sort((a, b) => a - b)
  const strokes = counts[Math.floor(counts.length * 0.15)] ?? 0
  if (strokes < 1 || strokes > 3 || x1 - x0 > 0.75 * height * strokes) return word
  const isBar = strokes === 1 && x1 - x0 > 0.5 * height
  const text = isBar ? word.text : 'I'.repeat(strokes) + tail
  return text === word.text ? word : { ...word, text }
}

/**
 * The small figure that hangs raised at the end of a word, "xã¹": recognisers take it for "!" or drop it. Punctuation may
 * follow it. null where there is none; quotation marks and accents are smaller or lie elsewhere.
 */
export function raisedAtEnd(word: OcrWord, ink: Ink): Blot | null {
  if (!/\p{L}/u.test(word.text)) return null
  const room = 0.35 * word.size
  const blots = blotsIn({ ...word, x1: word.x1 + room, y0: word.y0 - room / 2 }, ink).filter((blot) => blot.area >= 4)
  const isLow = (blot: Blot): boolean => blot.y1 > word.baseline - 0.25 * word.size
  const isHigh = (blot: Blot): boolean => blot.y1 < word.baseline - 0.42 * word.size
  const letters = blots.filter((blot) => isLow(blot) && blot.y1 - blot.y0 + 1 >= 0.3 * word.size)
  const end = Math.max(0, ...letters.map((blot) => blot.x1))
  const raised = blots.filter((blot) => {
    const high = blot.y1 - blot.y0 + 1
    const wide = blot.x1 - blot.x0 + 1
    return (
      isHigh(blot) &&
      blot.x0 >= end - 1 &&
      high >= 0.34 * word.size &&
      high <= 0.55 * word.size &&
      wide >= 0.13 * word.size
    )
  })
  if (raised.length === 0 || raised.length > 2) return null
  return raised.reduce((a, b) => ({
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
    area: a.area + b.area
  }))
}

function runsAt({ width, height, bits }: Ink, y: number, x0: number, x1: number): number {
  if (y < 0 || y >= height) return 0
  let runs = 0
  let inside = false
  for (let x = x0; x <= x1; x++) {
    const isInk = bits[y * width + x] === 1
    if (isInk && !inside) runs++
    inside = isInk
  }
  return runs
}

/** Connected ink within the box of a word, a little room around it. */
function blotsIn(word: OcrWord, { width, height, bits }: Ink): Blot[] {
  const left = Math.max(0, Math.floor(word.x0) - 1)
  const top = Math.max(0, Math.floor(word.y0) - 1)
  const right = Math.min(width - 1, Math.ceil(word.x1) + 1)
  // commas hang below
  const bottom = Math.min(height - 1, Math.ceil(word.y1 + 0.2 * (word.y1 - word.y0)))
  const wide = right - left + 1
  const high = bottom - top + 1
  if (wide <= 0 || high <= 0) return []
  const seen = new Uint8Array(wide * high)
  const blots: Blot[] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || bits[(top + Math.floor(start / wide)) * width + left + (start % wide)] === 0) continue
    const blot: Blot = { x0: right, y0: bottom, x1: left, y1: top, area: 0 }
    const waiting = [start]
    seen[start] = 1
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const x = at % wide
      const y = Math.floor(at / wide)
      blot.area++
      blot.x0 = Math.min(blot.x0, left + x)
      blot.x1 = Math.max(blot.x1, left + x)
      blot.y0 = Math.min(blot.y0, top + y)
      blot.y1 = Math.max(blot.y1, top + y)
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [x + dx, y + dy]
          if (nx < 0 || ny < 0 || nx >= wide || ny >= high) continue
          const next = ny * wide + nx
          if (seen[next] === 1 || bits[(top + ny) * width + left + nx] === 0) continue
          seen[next] = 1
          waiting.push(next)
        }
      }
    }
    blots.push(blot)
  }
  return blots
}
