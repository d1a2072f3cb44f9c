/** The stamp that a digital signature leaves on the page: small lines of its own, often beside the letterhead. */
import type { PrintedLine } from './columns.ts'
import { type Row, textOf, type Word } from './rows.ts'

/** "Ký bởi: Ủy ban nhân dân ...", "Người ký: ...", "Digitally signed by ...", "Signature Not Verified". */
const opening =
  /^(?:Ký (?:số )?bởi|Người ký|Được ký (?:số )?bởi|Thời gian ký|Ngày ký|Giờ ký|Chữ ký số|Digitally signed|Signature (?:Not |Is )?(?:Verified|Valid)|Signed by)(?!\p{L})/iu
/** "Email: ...", "Cơ quan: ...", "Thời gian ký: 12.09.2023 16:20:11 +07:00", "Date: ...". */
const following =
  /^(?:Ký|Người ký|Được ký|Thời gian|Ngày ký|Giờ ký|Cơ quan|Tổ chức|Đơn vị|Chức vụ|E-?mail|Lý do|Địa điểm|Reason|Location|Date|Signed|Signature|DN|CN|OU?|\d{1,2}[.:/-]\d{1,2}[.:/-]|\+0\d:)/iu

/** A stretch of a row between gaps of an em. */
interface Chunk {
  row: Row
  words: Word[]
  text: string
  size: number
}

/** The rows without the stamps, and each stamp as its lines. */
export function takeStamps(rows: readonly Row[]): { rows: Row[]; stamps: PrintedLine[][] } {
  const stamps: Chunk[][] = []
  const taken = new Set<Word>()
  for (const row of rows) {
    for (const chunk of chunksOf(row)) {
      const stamp = stamps.find((each) => goesOn(each, chunk))
      if (stamp) stamp.push(chunk)
      else if (opening.test(chunk.text)) stamps.push([chunk])
      else continue
      for (const word of chunk.words) taken.add(word)
    }
  }
  if (stamps.length === 0) return { rows: [...rows], stamps: [] }
  const left = rows.map((row) => ({ ...row, words: row.words.filter((word) => !taken.has(word)) }))
  return { rows: left.filter((row) => row.words.length > 0), stamps: stamps.map((stamp) => stamp.map(lineOf)) }
}

function chunksOf(row: Row): Chunk[] {
  const { words } = row
  const chunks: Chunk[] = []
  let from = 0
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && words[to]!.x - words[to - 1]!.end < Math.min(row.size, words[to]!.size)) continue
    const part = words.slice(from, to)
    chunks.push({ row, words: part, text: textOf(part), size: part[0]!.size })
    from = to
  }
  return chunks
}

/** Under the last line of the stamp: one of its entries, or the rest of one in the same type at the same margin. */
function goesOn(stamp: readonly Chunk[], chunk: Chunk): boolean {
  const last = stamp.at(-1)!
  const down = chunk.row.y - last.row.y
  if (down <= 0 || down > 2.2 * last.size) return false
  const aside = Math.abs(chunk.words[0]!.x - last.words[0]!.x)
  const sameType = Math.abs(chunk.size - last.size) < 0.05 * last.size
  if (following.test(chunk.text)) return aside < 2 * last.size && chunk.size < 1.15 * last.size
  return sameType && aside < 0.5 * last.size && down < 1.6 * last.size
}

function lineOf({ words, text, row, size }: Chunk): PrintedLine {
  const x = words[0]!.x
  const end = words.at(-1)!.end
  return { text, words, x, end, y: row.y, size, margin: end }
}
