/** The text of a doc: pieces of one-byte and two-byte letters, put in order by the piece table. */
import { fromByte } from '../encodings/table.ts'

export interface Piece {
  /** Characters from start to end of the document lie at this place of the file. */
  start: number
  end: number
  place: number
  /** Bytes a character. */
  width: 1 | 2
}

/** Sets of modifiers come before the table of pieces. */
export function piecesOf(clx: Uint8Array): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength)
  let at = 0
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (clx[at] !== 2 || at + 5 > clx.length) return []
  const length = Math.min(view.getUint32(at + 1, true), clx.length - at - 5)
  const first = at + 5
  const count = Math.floor((length - 4) / 12)
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const place = view.getUint32(first + 4 * (count + 1) + 8 * index + 2, true)
    const narrow = (place & 0x40000000) !== 0
    pieces.push({
      start: view.getUint32(first + 4 * index, true),
      end: view.getUint32(first + 4 * index + 4, true),
      place: narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff,
      width: narrow ? 1 : 2
    })
  }
  return pieces.filter((piece) => piece.end > piece.start)
}

/** The characters of a stretch of a piece. */
export function charactersOf(main: Uint8Array, piece: Piece, from: number, to: number): string {
  let text = ''
  for (let character = from; character < to; character++) {
    const at = piece.place + (character - piece.start) * piece.width
    if (at + piece.width > main.length) break
    text +=
      piece.width === 1
        ? fromByte(String.fromCharCode(main[at]!))
        : String.fromCharCode(main[at]! | (main[at + 1]! << 8))
  }
  return text
}
