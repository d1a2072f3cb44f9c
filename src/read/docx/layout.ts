/** Tables that only place text on the page: letterheads, signatures, recipients. */
import { fold } from '../../model/fold.ts'

/** CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | ĐẢNG CỘNG SẢN VIỆT NAM */
const motto = /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam/u
/** Nơi nhận: */
const recipients = /(?:^|\n)\s*nơi nhận\s*:/u
/** Số: 12/BC-UBND | TM. ỦY BAN NHÂN DÂN | T/M BAN THƯỜNG VỤ | KT. CHỦ TỊCH | TL. GIÁM ĐỐC | TUQ. | Q. CHỦ TỊCH */
const office = /(?:^|\n)\s*(?:số\s*:|(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|q)\s*[./]\s*\p{L})/u
/** CHỦ TỊCH | PHÓ GIÁM ĐỐC | NGƯỜI LẬP BIỂU, alone on their line */
const signerRole =
  /(?:^|\n)\s*(?:phó )?(?:chủ tịch|giám đốc|bí thư|chủ nhiệm|trưởng ban|trưởng phòng|thủ trưởng đơn vị|người lập biểu)\s*(?:\n|$)/u

/** 1.250 | 91,47 % | 12/15 | - : a cell of a data table */
const figure = /^[\d.,/%\s()+-]*\d[\d.,/%\s()+-]*$/u

export function hasMotto(text: string): boolean {
  return motto.test(fold(text))
}

/** A ruled table larger than this is data, whatever words it holds. */
const maxRuledRows = 12

export function isLayoutTable(rows: readonly (readonly string[])[], bordered: boolean): boolean {
  const cells = rows.flat()
  const text = fold(cells.join('\n'))
  if (bordered) return rows.length <= maxRuledRows && (motto.test(text) || recipients.test(text))
  const filled = cells.filter((cell) => cell.trim() !== '')
  const figures = filled.filter((cell) => figure.test(cell.trim())).length
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (motto.test(text) || recipients.test(text) || office.test(text) || signerRole.test(text))
    return figures * 3 < filled.length
  // unruled columns of words are a layout; with figures among them they are a table whose lines were left out
  return columns <= 3 && figures * 5 < filled.length
}
