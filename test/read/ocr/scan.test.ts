/** Pages that were set as PDF, made into pictures, turned a little and sprinkled with dust, and read again. */
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { defaultLimits, defaultOptions } from '../../../src/read/limits.ts'
import { quarterTurn, type Raster, turned } from '../../../src/read/ocr/raster.ts'
import { withRenderedPages } from '../../../src/read/ocr/render.ts'
import { readPdf } from '../../../src/read/pdf.ts'
import { readPicture } from '../../../src/read/picture.ts'
import { checkReading, tablesOf } from '../paper/check-reading.ts'
import { draw } from '../pdf/sheet.ts'
import { writeTiff } from './fax-writer.ts'

const patience = 240_000

const prose = [
  'Đến cuối năm 2023, toàn huyện có 45 hợp tác xã đang hoạt động, tăng 03 hợp tác xã',
  'so với năm 2022, đạt 102,3% kế hoạch. Doanh thu bình quân một hợp tác xã ước đạt',
  '1.250 triệu đồng, lãi bình quân 230 triệu đồng; thu nhập của lao động thường xuyên',
  'là 65 triệu đồng một năm. Tổng số thành viên 2.145 người, lao động 1.020 người.',
  'Số cán bộ quản lý có trình độ cao đẳng, đại học trở lên là 96 người, chiếm 31,5%.'
]
const grid = [
  ['TT', 'Chỉ tiêu', 'Năm 2022', 'Năm 2023'],
  ['1', 'Số hợp tác xã', '42', '45'],
  ['2', 'Doanh thu bình quân', '1.180', '1.250,5'],
  ['3', 'Số thành viên', '', '2.145'],
  ['4', 'Tỷ lệ khá, tốt (%)', '58,4', '61,7']
]
const xs = [70, 110, 290, 390, 490]
const ys = [330, 356, 382, 408, 434, 460]

const typeset = (): Promise<Uint8Array> =>
  draw((sheet) => {
    sheet.page()
    sheet
      .put(170, 70, 'ỦY BAN NHÂN DÂN', { align: 'centre', size: 12 })
      .put(170, 88, 'HUYỆN SÔNG LÃM', { align: 'centre', size: 12 })
    sheet
      .put(420, 70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', { align: 'centre', size: 12 })
      .put(420, 88, 'Độc lập - Tự do - Hạnh phúc', { align: 'centre', size: 12 })
    sheet.put(297, 140, 'BÁO CÁO', { align: 'centre', size: 14 })
    sheet.lines(70, 180, prose, { size: 11 })
    sheet.table(
      xs,
      ys,
      grid.flatMap((row, number) => row.map((text, column) => [number, column, 1, 1, text] as const))
    )
  })

/** Dust and uneven paper, the same each time. */
function dusty(raster: Raster): Raster {
  let state = 5
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  const grey = raster.grey.map((shade) =>
    next() < 0.0003 ? 0 : Math.max(0, Math.min(255, shade + (next() + next() - 1) * 45))
  )
  return { ...raster, grey }
}

const rendered = async (): Promise<Raster> =>
  withRenderedPages(await typeset(), defaultLimits.pixels, async (render) => (await render(1)).picture.raster)

function encoded({ width, height, grey }: Raster, type: 'image/jpeg' | 'image/png', stamp = false): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const data = context.createImageData(width, height)
  for (let at = 0; at < grey.length; at++) data.data.set([grey[at]!, grey[at]!, grey[at]!, 255], 4 * at)
  context.putImageData(data, 0, 0)
  if (stamp) {
    context.strokeStyle = '#d81e2c'
    context.lineWidth = 8
    context.beginPath()
    context.arc(1100, 1700, 110, 0, 7)
    context.stroke()
  }
  return type === 'image/jpeg' ? canvas.toBuffer('image/jpeg', 80) : canvas.toBuffer('image/png')
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** The share of the words that are there, each counted once. */
function recall(read: string, meant: readonly string[]): number {
  const left = wordsOf(read)
  const found = meant.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return found.length / meant.length
}

describe('a scanned page', () => {
  it('is read from a PDF: prose, figures, the table cell by cell', { timeout: patience }, async () => {
    const scan = encoded(dusty(turned(await rendered(), 0.012)), 'image/jpeg', true)
    const told: number[] = []
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page()
        sheet.pdf.image(scan, 0, 0, { width: 595.28, height: 841.89 })
        sheet.page().put(80, 80, 'Trang hai có lớp chữ, tiếp theo trang quét ở trên đây.')
      }),
      { ...defaultOptions, onPage: (page) => told.push(page) }
    )
    checkReading(reading)
    expect(recall(reading.text, prose.flatMap(wordsOf))).toBeGreaterThanOrEqual(0.97)
    const figures = prose.join(' ').match(/\d+(?:[.,]\d+)*/gu)!
    expect(
      recall(reading.text.replace(/[;.](?!\d)|,(?!\d)/gu, ' ').replaceAll('%', ''), figures)
    ).toBeGreaterThanOrEqual(0.97)
    const [table] = tablesOf(reading).filter((each) => !each.layout)
    expect(table).toMatchObject({ rows: 5, columns: 4 })
    const cells = table!.cells.map((cell) => reading.text.slice(cell.start, cell.end))
    const right = grid.flat().filter((text, index) => cells[index] === text).length
    expect(right / grid.flat().length, cells.join('|')).toBeGreaterThanOrEqual(0.93)
    // the letterhead's two columns are not read across
    expect(reading.text.indexOf('HUYỆN SÔNG LÃM')).toBeLessThan(reading.text.indexOf('CỘNG HÒA'))
    expect(reading.text).toContain('Trang hai có lớp chữ')
    expect(told).toEqual([1])
    expect(reading.losses.map((loss) => loss.what)).toEqual(
      expect.arrayContaining(['Trang 1 được đọc bằng nhận dạng chữ (OCR)', 'Con dấu đỏ'])
    )
    expect(reading.blocks[0]?.box).not.toBeNull()
  })

  it('is read as a picture, whichever way it lies and whatever it is saved as', { timeout: patience }, async () => {
    const page = await rendered()
    const part = { width: page.width, height: 760, grey: page.grey.slice(0, 760 * page.width) }
    const lying = quarterTurn(part, 2)
    const strips = writeTiff([
      {
        width: part.width,
        height: part.height,
        bits: 8,
        compression: 1,
        photometric: 1,
        strips: [part.grey],
        rowsPerStrip: part.height,
        perInch: 200
      }
    ])
    for (const file of [encoded(lying, 'image/png'), strips]) {
      const reading = await readPicture(new Uint8Array(file), defaultOptions)
      checkReading(reading)
      expect(recall(reading.text, prose.flatMap(wordsOf))).toBeGreaterThanOrEqual(0.97)
    }
  })

  it('is left alone where nobody wants recognition', async () => {
    await expect(
      readPicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { ...defaultOptions, ocr: 'never' })
    ).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('that is white says so', { timeout: patience }, async () => {
    const white = encoded({ width: 400, height: 500, grey: new Uint8Array(200_000).fill(255) }, 'image/png')
    const { text, losses } = await readPicture(new Uint8Array(white), defaultOptions)
    expect(text).toBe('')
    expect(losses[0]?.what).toBe('Trang 1 không nhận dạng được chữ nào')
  })
})
