import { createCanvas } from '@napi-rs/canvas'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { decodePng } from '../../../src/read/ocr/png.ts'

const u32 = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
const chunk = (type: string, data: Uint8Array | number[]): number[] => [
  ...u32(data.length),
  ...Buffer.from(type, 'latin1'),
  ...data,
  0,
  0,
  0,
  0
]

function png(
  header: { width: number; height: number; bits: number; kind: number; interlaced?: boolean },
  rows: number[],
  more: number[] = []
): Uint8Array {
  const { width, height, bits, kind, interlaced } = header
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', [...u32(width), ...u32(height), bits, kind, 0, 0, interlaced ? 1 : 0]),
    ...more,
    ...chunk('IDAT', zlibSync(Uint8Array.from(rows))),
    ...chunk('IEND', [])
  ])
}

const read = (bytes: Uint8Array) => decodePng(bytes, defaultLimits)
const reds = (bytes: Uint8Array): number[] => Array.from(read(bytes).rgba).filter((_, index) => index % 4 === 0)

describe('decodePng', () => {
  it('agrees with what a drawing library wrote', () => {
    const canvas = createCanvas(37, 23)
    const context = canvas.getContext('2d')
    for (let x = 0; x < 37; x++) {
      for (let y = 0; y < 23; y++) {
        context.fillStyle = `rgb(${(x * 7) % 256}, ${(y * 11) % 256}, ${(x * y) % 256})`
        context.fillRect(x, y, 1, 1)
      }
    }
    const { rgba, width, height } = read(new Uint8Array(canvas.toBuffer('image/png')))
    expect([width, height]).toEqual([37, 23])
    expect([...rgba]).toEqual([...context.getImageData(0, 0, 37, 23).data])
  })

  it('undoes each filter', () => {
    // 10 20 30 / left / up / mean / Paeth
    const rows = [0, 10, 20, 30, 1, 10, 10, 10, 2, 0, 0, 0, 3, 5, 5, 5, 4, 1, 1, 1]
    expect(reds(png({ width: 3, height: 5, bits: 8, kind: 0 }, rows))).toEqual([
      10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30, 11, 21, 31
    ])
  })

  it.each([
    [
      'one bit',
      { width: 9, height: 1, bits: 1, kind: 0 },
      [0, 0b10100000, 0b10000000],
      [],
      [255, 0, 255, 0, 0, 0, 0, 0, 255]
    ],
    ['four bits', { width: 2, height: 1, bits: 4, kind: 0 }, [0, 0x0f], [], [0, 255]],
    ['sixteen bits', { width: 1, height: 1, bits: 16, kind: 0 }, [0, 0x80, 0xff], [], [128]],
    ['a palette', { width: 2, height: 1, bits: 8, kind: 3 }, [0, 1, 0], chunk('PLTE', [9, 8, 7, 200, 1, 2]), [200, 9]],
    ['grey with alpha', { width: 1, height: 1, bits: 8, kind: 4 }, [0, 77, 10], [], [77]]
  ])('reads %s', (_, header, rows, more, shades) => {
    expect(reds(png(header, rows, more))).toEqual(shades)
  })

  it('puts the passes of Adam7 together', () => {
    // 3 by 3: passes 1, 5, 6, 7 hold dots; each row has its filter before it
    const passes = [0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6]
    expect(reds(png({ width: 3, height: 3, bits: 8, kind: 0, interlaced: true }, passes))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9
    ])
  })

  it('knows the resolution', () => {
    expect(
      read(png({ width: 1, height: 1, bits: 8, kind: 0 }, [0, 1], chunk('pHYs', [...u32(7874), ...u32(7874), 1])))
        .perInch
    ).toBeCloseTo(200, 0)
  })

  it.each([
    ['no size', png({ width: 0, height: 1, bits: 8, kind: 0 }, [0])],
    ['a kind that does not exist', png({ width: 1, height: 1, bits: 8, kind: 5 }, [0, 1])],
    ['too many dots', png({ width: 60_000, height: 60_000, bits: 8, kind: 0 }, [0])],
    [
      'noise for data',
      png({ width: 4, height: 4, bits: 8, kind: 0 }, [0]).map((byte, at) => (at > 43 ? byte ^ 0x5a : byte))
    ],
    ['half a head', png({ width: 4, height: 4, bits: 8, kind: 0 }, [0]).subarray(0, 20)]
  ])('refuses %s', (_, bytes) => {
    expect(() => read(bytes)).toThrow(UnreadableFile)
  })
})
