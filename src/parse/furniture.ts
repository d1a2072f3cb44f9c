/** Lines that stand on the page but are no part of the paper: page numbers, watermarks, stamps, portal headings. */
import type { Line } from './lines.ts'

export type Furniture = 'pageNumber' | 'rule' | 'watermark' | 'metadata' | 'stamp'

// -------   ______   * * *   |   ***
const rule = /^[-–—_=*~.·\s|]+$/u
// https://portal.example.gov.vn/…   www.example.vn
const address = /^(?:https?:\/\/|www\.)\S+$/iu
// Ký bởi: Ủy ban nhân dân …   Thời gian ký: 05/08/2024   Người ký: …
const stamp =
  /^(?:ký bởi|người ký|ký số bởi|thời gian ký|ngày ký|cơ quan|email|e-mail|signature not verified|digitally signed by|signed by|được ký bởi|nguồn(?!.*\d\s*(?:triệu|tỷ|tỉ|đồng|%))|tệp đính kèm|file đính kèm)\s*:/iu
const stampBare = /^(?:signature not verified|digitally signed by\b.*)$/iu
// <!-- page 3 -->   [Trang 3]   --- Page 2 ---
const pageComment = /^(?:<!--.{0,60}-->|-{2,}\s*(?:page|trang)\s*\d+\s*-{2,}|\[(?:page|trang)\s*\d+\])$/iu
// Trang 2   Trang 2/10   Page 3 of 8   - 9 -   9/12
const pageWords = /^(?:trang|page|tr\.)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$/iu
const pageDashes = /^[-–—]\s*\d{1,3}\s*[-–—]$/u
const pageAlone = /^\d{1,3}$/u
const metadataWords = /(?:người ký|ban hành|số hiệu|loại văn bản|ngày ký|cơ quan ban hành|trích yếu|hiệu lực)/iu

// Cổng thông tin điện tử tỉnh X - Văn bản …   Ngày đăng: 22/09/2025   Số hiệu: 12/KH-UBND   Lượt xem: 120
const portalLine =
  /^(?:(?:cổng|trang) (?:thông tin|ttđt)|(?:loại văn bản|ngày (?:đăng|ban hành|hiệu lực|có hiệu lực|cập nhật|công bố)|cập nhật|số (?:ký hiệu|hiệu)|số\/ký hiệu|cơ quan ban hành|nơi ban hành|người ký|chức vụ|trích yếu(?: nội dung)?|tình trạng|hiệu lực|lĩnh vực|lượt xem|tải về|thuộc tính|tóm tắt)\s*:)/iu

/** Kế hoạch 12/KH-UBND | Tỉnh X | Người ký văn bản: … | Ban hành 03/08/2020 */
export function isMetadata(text: string): boolean {
  return text.includes('|') && text.split('|').length > 2 && metadataWords.test(text)
}

/** What each line is besides words of the paper; the lone numbers need their neighbours and come last. */
export function furnitureOf(lines: readonly Line[]): (Furniture | null)[] {
  const found = lines.map((line, index) => plainFurniture(line, index))
  markPageNumbers(lines, found)
  return found
}

function plainFurniture(line: Line, index: number): Furniture | null {
  const text = line.text === '' ? '*' : line.text
  if (text.length <= 80 && rule.test(text)) return 'rule'
  if (address.test(text)) return 'watermark'
  if (text.length <= 80 && (pageComment.test(text) || pageWords.test(text) || pageDashes.test(text)))
    return 'pageNumber'
  if (text.length <= 160 && (stamp.test(text) || stampBare.test(text))) return 'stamp'
  if (index < 12 && (isMetadata(text) || (text.length <= 200 && portalLine.test(text)))) return 'metadata'
  return null
}

/** A page of a paper holds this many signs at least. */
const shortPage = 300

/**
 * A number alone on its line is a page number where it stands apart from other numbers and grows from page to page, or
 * where it cuts a sentence in two; in a table flattened to lines it is a value.
 */
function markPageNumbers(lines: readonly Line[], found: (Furniture | null)[]): void {
  const alone = lines.flatMap((line, index) => (found[index] === null && pageAlone.test(line.text) ? [index] : []))
  let last: { value: number; start: number } | null = null
  for (const [place, index] of alone.entries()) {
    const line = lines[index]!
    const before = lines[index - 1]
    const next = lines[index + 1]
    const near = [alone[place - 1], alone[place + 1]].some(
      (other) => other !== undefined && Math.abs(lines[other]!.start - line.start) < shortPage
    )
    const value = Number(line.text)
    if (near || value < 1 || value > 400) continue
    // without blank lines around it only a number that two halves of a sentence enclose
    if (line.gap === 0 && (next?.gap ?? 1) === 0 && !cutsNumber(before, next)) continue
    const pages: number = value - (last?.value ?? 0)
    const room = line.start - (last?.start ?? 0)
    const grows = pages >= 1 && room >= shortPage * Math.min(last ? pages : pages - 1, 3)
    if (!grows && !cutsSentence(before, next) && !cutsNumber(before, next)) continue
    found[index] = 'pageNumber'
    last = { value, start: line.start }
  }
}

/** "… trong đó lao động là thành viên 271⏎2⏎người. Thu nhập …": no number stands behind another one. */
function cutsNumber(before: Line | undefined, next: Line | undefined): boolean {
  if (!before || !next) return false
  return before.text.length >= 30 && /\p{L} \d[\d.,]*$/u.test(before.text) && /^\p{Ll}\p{L}/u.test(next.text)
}

/** "… nhất là ở các xã miền núi⏎⏎12⏎⏎còn nhiều khó khăn." */
function cutsSentence(before: Line | undefined, next: Line | undefined): boolean {
  if (!before || !next) return false
  return before.text.length >= 60 && /[\p{L},]$/u.test(before.text) && /^\p{Ll}/u.test(next.text)
}
