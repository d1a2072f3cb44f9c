/** Pictures that come as files: PNG, JPEG, TIFF. Their size is asked before anything is unpacked. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'
import { type GreyPicture, toGrey } from './raster.ts'
import { decodeTiff } from './tiff.ts'

export interface DecodedPicture {
  picture: GreyPicture
  /** null where the file does not say. */
  perInch: number | null
}

const what = 'Tệp ảnh'

export type PictureFormat = 'png' | 'jpeg' | 'tiff'

export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const starts = (...sign: number[]): boolean => sign.every((byte, index) => bytes[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  return null
}

/** One picture, or the pages of a TIFF, each decoded when it is asked for. */
export function picturesOf(bytes: Uint8Array, limits: Limits): (() => Promise<DecodedPicture>)[] {
  const format = pictureFormat(bytes)
  if (format === 'tiff') return decodeTiff(bytes, limits, decodeJpeg).map((page) => async () => page())
  const size = format === 'png' ? pngSize(bytes) : jpegSize(bytes)
  if (!size) throw damaged()
  hold(limits, 'pixels', size.width * size.height, what)
  return [async () => ({ picture: await decodeJpeg(bytes), perInch: size.perInch })]
}

/** PNG too: the library tells them apart. */
async function decodeJpeg(bytes: Uint8Array): Promise<GreyPicture> {
  try {
    const image = await loadImage(Buffer.from(bytes))
    const canvas = createCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return toGrey(context.getImageData(0, 0, image.width, image.height).data, image.width, image.height)
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  }
}

interface Size {
  width: number
  height: number
  perInch: number | null
}

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let perInch: number | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    // dots a metre
    if (type === 'pHYs' && length === 9 && bytes[at + 16] === 1) perInch = view.getUint32(at + 8) * 0.0254
    if (type === 'IDAT') break
    at += 12 + length
  }
  return { width: view.getUint32(16), height: view.getUint32(20), perInch }
}

function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let perInch: number | null = null
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const mark = bytes[at + 1]!
    const length = view.getUint16(at + 2)
    // JFIF: units, then dots an inch (1) or a centimetre (2)
    if (mark === 0xe0 && length >= 14) {
      const unit = bytes[at + 11]
      const density = view.getUint16(at + 12)
      if (unit === 1) perInch = density
      else if (unit === 2) perInch = density * 2.54
    }
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), perInch }
    at += 2 + length
  }
  return null
}

function damaged(why = 'không rõ kích thước'): UnreadableFile {
  return new UnreadableFile(`${what} hỏng: ${why}`, 'Hãy quét hoặc chụp lại, lưu dạng PNG, JPEG hoặc PDF.')
}
