import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { pictureFormat, picturesOf } from '../../../src/read/ocr/decode.ts'
import { decodeFax } from '../../../src/read/ocr/fax.ts'
import { packBits, packLzw, type TiffPage, writeFax, writeTiff } from './fax-writer.ts'

const rowsArbitrary = fc
  .integer({ min: 1, max: 200 })
  .chain((width) =>
    fc
      .array(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), { minLength: 1, maxLength: 8 })
      .map((rows) => rows.map((runs) => rowOf(runs, width)))
  )

function rowOf(runs: readonly number[], width: number): number[] {
  const row: number[] = []
  for (const [index, run] of runs.entries()) for (let x = 0; x < run && row.length < width; x++) row.push(index % 2)
  while (row.length < width) row.push(0)
  return row
}

const bitsOf = (bytes: Uint8Array, width: number, row: number): number[] => {
  const rowBytes = Math.ceil(width / 8)
  return Array.from({ length: width }, (_, x) => (bytes[row * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1)
}

describe('fax coding', () => {
  it.each([2, 3, 4])('kind %d brings every row back', (compression) => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const width = rows[0]!.length
        const read = decodeFax(writeFax(rows, compression), width, rows.length, compression, 0)
        for (const [index, row] of rows.entries()) expect(bitsOf(read, width, index)).toEqual(row)
      })
    )
  })

  it('reads long runs', () => {
    const row = rowOf([150, 170], 330)
    for (const compression of [2, 3, 4])
      expect(bitsOf(decodeFax(writeFax([row], compression), 330, 1, compression, 0), 330, 0)).toEqual(row)
  })

  it('leaves white what it cannot read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(2, 3, 4), (bytes, compression) => {
        expect(decodeFax(bytes, 50, 20, compression, 0)).toHaveLength(140)
      })
    )
  })
})

const shades = Uint8Array.from({ length: 48 }, (_, index) => (index * 37) % 256)
const page = (more: Partial<TiffPage>): TiffPage => ({
  width: 8,
  height: 6,
  bits: 8,
  compression: 1,
  photometric: 1,
  strips: [shades],
  rowsPerStrip: 6,
  ...more
})

async function greyOf(bytes: Uint8Array): Promise<number[]> {
  const [first] = picturesOf(bytes, defaultLimits)
  return [...(await first!()).picture.raster.grey]
}

describe('TIFF', () => {
  it.each<[string, Partial<TiffPage>]>([
    ['plain', {}],
    ['packed', { compression: 32773, strips: [packBits(shades)] }],
    ['LZW', { compression: 5, strips: [packLzw(shades)] }],
    ['deflated', { compression: 8, strips: [zlibSync(shades)] }],
    ['in strips', { rowsPerStrip: 4, strips: [shades.subarray(0, 32), shades.subarray(32)] }]
  ])('%s', async (_, more) => {
    for (const little of [true, false]) expect(await greyOf(writeTiff([page(more)], little))).toEqual([...shades])
  })

  it('LZW of long rows, through all widths of codes', async () => {
    const long = Uint8Array.from({ length: 20_000 }, (_, index) => (index * index) % 251)
    expect(
      await greyOf(
        writeTiff([page({ width: 200, height: 100, compression: 5, strips: [packLzw(long)], rowsPerStrip: 100 })])
      )
    ).toEqual([...long])
  })

  it('black and white, either way round, and colours', async () => {
    const rows = [rowOf([2, 3], 8), rowOf([0, 8], 8)]
    const fax = page({
      height: 2,
      bits: 1,
      compression: 4,
      photometric: 0,
      strips: [writeFax(rows, 4)],
      rowsPerStrip: 2
    })
    const expected = rows.flat().map((bit) => (bit === 1 ? 0 : 255))
    expect(await greyOf(writeTiff([fax]))).toEqual(expected)
    const colour = page({
      width: 2,
      height: 1,
      samples: 3,
      photometric: 2,
      strips: [Uint8Array.of(255, 255, 255, 0, 0, 0)],
      rowsPerStrip: 1
    })
    expect(await greyOf(writeTiff([colour]))).toEqual([255, 0])
  })

  it('has pages', async () => {
    const pictures = picturesOf(writeTiff([page({}), page({ perInch: 300 })]), defaultLimits)
    expect(await Promise.all(pictures.map(async (picture) => (await picture()).perInch))).toEqual([200, 300])
  })

  it.each([
    [
      'a ring of pages',
      () => {
        const ring = writeTiff([page({})])
        ring.set([8 + 48 + 8, 0, 0, 0], ring.length - 4)
        return ring
      }
    ],
    ['a huge picture', () => writeTiff([page({ width: 60_000, height: 60_000 })])],
    ['a kind of packing that nobody knows', () => writeTiff([page({ compression: 99 })])],
    ['the head alone', () => writeTiff([page({})]).subarray(0, 8)],
    ['a PNG without a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['a JPEG without a picture', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9)]
  ])('%s is refused in words', async (_, make) => {
    const read = async (): Promise<void> => {
      for (const picture of picturesOf(make(), defaultLimits)) await picture()
    }
    await expect(read()).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('any bytes behind its sign give a picture or a clear refusal', async () => {
    const whole = writeTiff([page({ compression: 5, strips: [packLzw(shades)] })])
    for (let at = 8; at < whole.length; at++) {
      const turned = whole.slice()
      turned[at]! ^= 0x55
      try {
        for (const picture of picturesOf(turned, { ...defaultLimits, pixels: 1_000_000 })) await picture()
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
      }
    }
  })
})

describe('pictureFormat', () => {
  it('tells pictures by their first bytes', () => {
    expect(
      [
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        [0xff, 0xd8, 0xff],
        [0x49, 0x49, 0x2a, 0],
        [0x4d, 0x4d, 0, 0x2a],
        [1]
      ].map((sign) => pictureFormat(Uint8Array.from(sign)))
    ).toEqual(['png', 'jpeg', 'tiff', 'tiff', null])
  })
})
