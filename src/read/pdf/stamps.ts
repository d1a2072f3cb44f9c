/** The stamp that a digital signature leaves on the page: small lines of its own, often beside the letterhead. */
import type { PrintedLine } from './columns.ts'
import { type Row, textOf, type Word } from './rows.ts'

/** "Ký bởi: Ủy ban nhân dân ...", "Người ký: ...", "Digitally signed by ...", "Signature Not Verified". */
const opening =
  /^(?:Ký (?:số )?(?:bởi|bới)|Người ký|Được ký (?:số )?bởi|Thời gian ký|Ngày ký|Giờ ký|Chữ ký số|Digitally signed|Signature (?:Not |Is )?(?:Verified|Valid)|Signed by)(?![\p{L}])/iu
/** "Email: ...", "Cơ quan: ...", "Thời gian ký: 12.09.2023 16:20:11 +07:00", "Date: ...". */
const following =
  /^(?:Ký|Người ký|Được ký|Thời gian|Ngày ký|Giờ ký|Cơ quan|Tổ chức|Đơn vị|Chức vụ|E-?mail|Lý do|Địa điểm|Reason|Location|Date|Signed|Signature|DN|CN|OU?|\d{1,2}[.:/-]\d{1,2}[.:/-]|\+0\d:)/iu

interface Chunk {
  row: number
  from: number
  to: number
  words: Word[]
  text: string
}

export function takeStamps(rows: readonly Row[]): { rows: Row[]; stamps: PrintedLine[][] } {
  const stamps: PrintedLine[][] = []
  const taken = new Map<number, [number, number][]>()
  let last: Chunk | null = null
  for (const chunk of chunks(rows)) {
    const follows: boolean =
      last !== null && isUnder(chunk, last, rows) && (following.test(chunk.text) || opening.test(chunk.text))
    if (!follows && !opening.test(chunk.text)) continue
    const { words } = chunk
    const row = rows[chunk.row]!
    const x = words[0]!.x
    const end = words.at(-1)!.end
    const line = { text: chunk.text, words, x, end, y: row.y, size: row.size, left: x, right: end }
    if (follows) stamps.at(-1)!.push(line)
    else stamps.push([line])
    const parts = taken.get(chunk.row)
    if (parts) parts.push([chunk.from, chunk.to])
    else taken.set(chunk.row, [[chunk.from, chunk.to]])
    last = chunk
  }
  if (stamps.length === 0) return { rows: [...rows], stamps }
  const left: Row[] = []
  for (const [index, row] of rows.entries()) {
    const gone = taken.get(index) ?? []
    const words = row.words.filter((_, at) => !gone.some(([from, to]) => at >= from && at < to))
    if (words.length > 0) left.push({ ...row, words })
  }
  return { rows: left, stamps }
}

/** Stretches of a row between gaps of an em. */
function* chunks(rows: readonly Row[]): Generator<Chunk> {
  for (const [row, { words, size }] of rows.entries()) {
    let from = 0
    for (let to = 1; to <= words.length; to++) {
      if (to < words.length && words[to]!.x - words[to - 1]!.end < Math.min(size, words[to]!.size)) continue
      const part = words.slice(from, to)
      yield { row, from, to, words: part, text: textOf(part) }
      from = to
    }
  }
}

function isUnder(chunk: Chunk, last: Chunk, rows: readonly Row[]): boolean {
  const size = last.words[0]!.size
  const down = rows[chunk.row]!.y - rows[last.row]!.y
  return (
    down < 2.2 * size && Math.abs(chunk.words[0]!.x - last.words[0]!.x) < 2 * size && chunk.words[0]!.size < 1.15 * size
  )
}
