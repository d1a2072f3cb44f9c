/** Pictures of pages: PNG, JPEG, TIFF of one page or many, recognised and laid out like pages of a PDF. */
import type { Reading, ReadOptions } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { hold } from './limits.ts'
import { pictureFormat, picturesOf } from './ocr/decode.ts'
import { resized } from './ocr/raster.ts'
import { recognisePages } from './ocr/scans.ts'
import { assemble } from './pdf/assemble.ts'
import { layOut } from './pdf/layout.ts'

/** A sheet of A4, whose width tells the resolution where the file does not say it. */
const sheetInches = 8.27
const usualPerInch = 220
const leastPerInch = 150
const mostPerInch = 320

export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const format = pictureFormat(bytes) ?? 'png'
  if (options.ocr === 'never') {
    throw new UnreadableFile(
      'Tệp ảnh cần nhận dạng chữ, mà tuỳ chọn --ocr never đã tắt',
      'Hãy chạy lại không có --ocr never.'
    )
  }
  const pictures = picturesOf(bytes, options.limits)
  hold(options.limits, 'pages', pictures.length, 'Tệp ảnh')
  const render = async (number: number) => {
    const { picture, perInch } = await pictures[number - 1]!()
    const { width, height } = picture.raster
    const known = perInch && perInch >= 60 ? perInch : Math.max(50, Math.min(width, height) / sheetInches)
    // coarse pictures are read better when they are larger, fine ones no worse when they are smaller
    if (known >= leastPerInch && known <= mostPerInch) return { picture, perInch: known }
    const raster = resized(picture.raster, usualPerInch / known)
    return { picture: { ...picture, raster }, perInch: usualPerInch }
  }
  const scans = await recognisePages(
    pictures.map((_, index) => index + 1),
    render,
    options
  )
  return {
    ...assemble(scans.map((scan) => layOut(scan.painted))),
    format,
    reader: 'tesseract.js 7.0.0',
    encoding: null,
    pages: pictures.length,
    losses: scans.flatMap((scan) => scan.losses)
  }
}
