/** Pictures that come as files: PNG, JPEG, TIFF. Their size is asked before anything is unpacked. */
import { decode } from 'jpeg-js'
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'
import { decodePng } from './png.ts'
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
  if (format === 'tiff')
    return decodeTiff(bytes, limits, (strip) => jpegPicture(strip, limits)).map((page) => async () => page())
  if (format === 'png') {
    return [
      async () => {
        const { rgba, width, height, perInch } = decodePng(bytes, limits)
        return { picture: toGrey(rgba, width, height), perInch }
      }
    ]
  }
  return [async () => ({ picture: jpegPicture(bytes, limits), perInch: jpegSize(bytes)?.perInch ?? null })]
}

/** In plain JavaScript, for a native library may die of a damaged picture and take the process with it. */
function jpegPicture(bytes: Uint8Array, limits: Limits): GreyPicture {
  const size = jpegSize(bytes)
  if (!size) throw damaged()
  hold(limits, 'pixels', size.width * size.height, what)
  try {
    const { data, width, height } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: true,
      maxResolutionInMP: limits.pixels / 1_000_000,
      maxMemoryUsageInMB: limits.megabytes
    })
    return toGrey(data, width, height)
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  }
}

interface Size {
  width: number
  height: number
  perInch: number | null
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
