/** Whether the text layer of a page is worth reading, or the page must be read from its picture. */
import type { Loss } from '../../model/contract.ts'
import type { Painted } from './paint.ts'

/**
 * text: worth reading. blank: nothing is on the page. none: a scan, or letters that were turned into drawings.
 * garbled: letters that map to nothing. underScan: hidden letters that scanning software laid under its picture.
 */
export type TextLayer = 'text' | 'blank' | 'none' | 'garbled' | 'underScan'

/** A page with fewer letters beside a picture that fills it is a scan. */
const fewLetters = 25
const pictureFills = 0.5
/** A page of letters drawn as shapes has at least so many curves. */
const manyCurves = 300
/** Letters that map to nothing make a layer useless from this share on. */
const unmapped = 0.25

export function textLayerOf(page: Painted): TextLayer {
  let letters = 0
  let lost = 0
  let hidden = 0
  for (const mark of page.marks) {
    for (const letter of mark.text) {
      letters++
      const code = letter.codePointAt(0)!
      if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) lost++
    }
    if (mark.hidden) hidden += mark.text.length
  }
  if (letters < fewLetters && (page.picture > pictureFills || page.curves > manyCurves)) return 'none'
  if (letters === 0) return 'blank'
  if (lost > unmapped * letters) return 'garbled'
  if (hidden > letters / 2 && page.picture > pictureFills) return 'underScan'
  return 'text'
}

export function lossOfLayer(page: number, layer: TextLayer): Loss | null {
  const where = `trang ${page}`
  switch (layer) {
    case 'none':
      return {
        what: `Trang ${page} không có lớp chữ`,
        where,
        why: 'Trang là ảnh chụp hoặc chữ đã đổi thành nét vẽ; cần nhận dạng chữ (OCR) hoặc nộp bản .docx để đọc được trang này.'
      }
    case 'garbled':
      return {
        what: `Trang ${page} có lớp chữ hỏng, không đọc được`,
        where,
        why: 'Phông chữ nhúng trong tệp không cho biết chữ nào là chữ nào; cần nhận dạng chữ (OCR) hoặc xuất lại PDF từ tệp soạn thảo.'
      }
    case 'underScan':
      return {
        what: `Trang ${page} là ảnh chụp có lớp chữ ẩn do máy nhận dạng từ trước`,
        where,
        why: 'Chữ và số lấy từ lớp chữ ẩn có thể sai; cần đối chiếu với ảnh của trang.'
      }
    case 'blank':
    case 'text':
      return null
  }
}

/** Takes away what nobody sees on the page: letters off the sheet, letters without ink that no picture covers. */
export function takeUnseen(page: Painted): Loss[] {
  const off: string[] = []
  const hidden: string[] = []
  page.marks = page.marks.filter((mark) => {
    if (mark.hidden && page.picture <= pictureFills) {
      hidden.push(mark.text)
      return false
    }
    if (mark.angle % 90 === 0 && isOff(page, mark.angle, mark.x, mark.end, mark.y)) {
      off.push(mark.text)
      return false
    }
    return true
  })
  const losses: Loss[] = []
  const where = `trang ${page.number}`
  if (off.length > 0) {
    losses.push({
      what: `Chữ nằm ngoài khổ giấy không được đọc: ${quote(off)}`,
      where,
      why: 'Chữ này không hiện trên trang.'
    })
  }
  if (hidden.length > 0) {
    losses.push({
      what: `Chữ ẩn không được đọc: ${quote(hidden)}`,
      where,
      why: 'Chữ được đặt ở chế độ không hiện, không in ra giấy.'
    })
  }
  return losses
}

/** x, end and y are in the frame of the writing, which the angle turns against the page. */
function isOff(page: Painted, angle: number, x: number, end: number, y: number): boolean {
  const sideways = angle === 90 || angle === 270
  const along = sideways ? page.height : page.width
  const across = sideways ? page.width : page.height
  const from = angle === 180 || angle === 270 ? -along : 0
  const top = angle === 90 || angle === 180 ? -across : 0
  return end <= from || x >= from + along || y <= top || y >= top + across
}

function quote(texts: readonly string[]): string {
  const all = texts.slice(0, 40).join(' ')
  return `“${all.length > 80 ? `${all.slice(0, 79)}…` : all}”`
}
