/** What holds for the whole workbook: its sheets, strings, fonts, formats and cell styles. */
import { UnreadableFile } from '../../model/reading.ts'
import { hold, type Limits } from '../limits.ts'
import { formatCode } from '../xlsx/number-format.ts'
import type { CellStyle } from '../xlsx/styles.ts'
import { type BiffString, lettersIn, recordsOf, StringReader } from './records.ts'

export interface Globals {
  sheets: { place: number; hidden: boolean; name: string }[]
  strings: BiffString[]
  styleOf(index: number): CellStyle
  fontOf(index: number): { font: string; bold: boolean } | null
  from1904: boolean
}

const biff8 = 0x0600

export function readGlobals(book: Uint8Array, limits: Limits): Globals {
  const fonts: { font: string; bold: boolean }[] = []
  const formats = new Map<number, string>()
  const styles: { font: number; format: number; bordered: boolean }[] = []
  const globals: Globals = {
    sheets: [],
    strings: [],
    // font 4 does not exist
    fontOf: (index) => fonts[index > 4 ? index - 1 : index] ?? null,
    styleOf(index) {
      const style = styles[index]
      const font = style ? this.fontOf(style.font) : null
      return {
        format: formatCode(style?.format ?? 0, formats),
        font: font?.font ?? null,
        bold: font?.bold ?? false,
        bordered: style?.bordered ?? false
      }
    },
    from1904: false
  }
  for (const record of recordsOf(book, 0)) {
    const { type, data, view } = record
    if (type === 0x000a) break
    if (type === 0x0809 && view.getUint16(0, true) !== biff8) throw tooOld()
    if (type === 0x002f)
      throw new UnreadableFile('Tệp xls được đặt mật khẩu', 'Hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại.')
    if (type === 0x0022) globals.from1904 = data[0] === 1
    else if (type === 0x0085) {
      globals.sheets.push({
        place: view.getUint32(0, true),
        hidden: ((data[4] ?? 0) & 3) !== 0,
        name: lettersIn(data, 7, data[6] ?? 0)
      })
    } else if (type === 0x0031)
      fonts.push({ font: lettersIn(data, 15, data[14] ?? 0), bold: view.getUint16(6, true) >= 600 })
    else if (type === 0x041e) formats.set(view.getUint16(0, true), new StringReader(record, 2).next().text)
    else if (type === 0x00e0) {
      const lines = data.length >= 12 ? view.getUint16(10, true) : 0
      styles.push({ font: view.getUint16(0, true), format: view.getUint16(2, true), bordered: lines !== 0 })
    } else if (type === 0x00fc) {
      const reader = new StringReader(record, 8)
      const count = view.getUint32(4, true)
      hold(limits, 'cells', count, 'Tệp xls')
      while (globals.strings.length < count && !reader.done) globals.strings.push(reader.next())
    }
  }
  return globals
}

function tooOld(): UnreadableFile {
  return new UnreadableFile(
    'Tệp xls của Excel đời trước 97',
    'Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.'
  )
}
