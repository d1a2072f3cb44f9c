import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropped, inkOf, quarterTurn, type Raster, resized, toGrey, turned } from '../../../src/read/ocr/raster.ts'
import { erased, rulesOf } from '../../../src/read/ocr/rules.ts'
import { skewOf } from '../../../src/read/ocr/skew.ts'

/** Lines of small bars, like lines of words, on white paper. */
function lines(width = 900, height = 1200): Raster {
  const grey = new Uint8Array(width * height).fill(255)
  for (let y = 100; y < height - 100; y += 40) {
    for (let x = 80; x < width - 80; x += 16) {
      for (let dy = 0; dy < 14; dy++)
        for (let dx = 0; dx < 4 + ((x + y) % 5); dx++) grey[(y + dy) * width + x + dx] = 20
    }
  }
  return { width, height, grey }
}

/** A grid of three columns and four rows with a word in each cell. */
function grid(): Raster {
  const paper = { width: 800, height: 600, grey: new Uint8Array(800 * 600).fill(255) }
  const black = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) paper.grey[y * 800 + x] = 0
  }
  for (const y of [100, 180, 260, 340, 420]) black(100, y, 700, y + 2)
  for (const x of [100, 300, 500, 698]) black(x, 100, x + 2, 422)
  for (const y of [130, 210, 290, 370]) for (const x of [140, 340, 540]) black(x, y, x + 60, y + 20)
  return paper
}

describe('pictures of pages', () => {
  it('become grey on white, the red of stamps left out', () => {
    const rgba = Uint8Array.of(0, 0, 0, 255, 255, 255, 255, 255, 210, 40, 50, 255, 0, 0, 0, 0, 60, 10, 10, 255)
    const { raster, red } = toGrey(rgba, 5, 1)
    expect([...raster.grey]).toEqual([0, 255, 255, 255, 25])
    expect(red).toBeCloseTo(0.2)
  })

  it('come back after four quarters and keep their dots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), (width, height) => {
        const raster = { width, height, grey: Uint8Array.from({ length: width * height }, (_, index) => index) }
        expect(quarterTurn(raster, 4)).toEqual(raster)
        expect(quarterTurn(quarterTurn(raster, 1), 3)).toEqual(raster)
        const once = quarterTurn(raster, 1)
        expect([once.width, once.height, once.grey[height - 1]]).toEqual([height, width, raster.grey[0]])
      })
    )
  })

  it('are cropped with white beyond their edges', () => {
    const raster = { width: 2, height: 2, grey: Uint8Array.of(1, 2, 3, 4) }
    expect([...cropped(raster, -1, -1, 3, 2).grey]).toEqual([255, 255, 255, 255, 255, 1, 2, 255, 255, 3, 4, 255])
  })

  it.each([0.5, 0.61, 1.7, 2])('keep their shade when resized by %d', (factor) => {
    const flat = { width: 40, height: 30, grey: new Uint8Array(1200).fill(137) }
    const next = resized(flat, factor)
    expect([next.width, next.height]).toEqual([Math.round(40 * factor), Math.round(30 * factor)])
    expect(next.grey.every((shade) => Math.abs(shade - 137) <= 1)).toBe(true)
  })

  it.each([-2.4, -0.6, 0, 0.3, 1.5, 3])('turned by %d degrees are set level again', (degrees) => {
    const slanted = turned(lines(), (degrees * Math.PI) / 180)
    expect((skewOf(inkOf(slanted)) * 180) / Math.PI).toBeCloseTo(-degrees, 0)
    expect(Math.abs((skewOf(inkOf(slanted)) * 180) / Math.PI + degrees)).toBeLessThan(0.1)
  })

  it('without ink are not turned', () => {
    expect(skewOf(inkOf({ width: 200, height: 200, grey: new Uint8Array(40_000).fill(255) }))).toBe(0)
  })
})

describe('rules of a scan', () => {
  it('are found, and erased without the words between them', () => {
    const page = grid()
    const ink = inkOf(page)
    const rules = rulesOf(ink, 200)
    expect(rules.across.map((rule) => rule.y0)).toEqual([100, 180, 260, 340, 420])
    expect(rules.down.map((rule) => rule.x0)).toEqual([100, 300, 500, 698])
    const clean = inkOf(erased(page, ink, rules))
    expect(clean.bits.reduce((sum, bit) => sum + bit, 0)).toBe(12 * 61 * 21)
  })

  it('are no words, however many', () => {
    expect(rulesOf(inkOf(lines()), 200)).toEqual({ across: [], down: [] })
  })
})
