/** The head of a Word 97–2003 file: how long its stories are, and where its tables lie in the table stream. */
import { UnreadableFile } from '../../model/reading.ts'

export interface DocHeader {
  /** Characters of each story, in the order in which they follow each other. */
  stories: Record<Story, number>
  table: '0Table' | '1Table'
  /** The bytes that a pair of the header points to in the table stream. */
  part(index: number, tables: Uint8Array): Uint8Array
}

export const storyNames = [
  'text',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes'
] as const
export type Story = (typeof storyNames)[number]

/** Pairs of place and length, by their order in the header. */
export const parts = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headerTexts: 11,
  letterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteMarks: 46,
  endnoteTexts: 47,
  lists: 73,
  listUses: 74
} as const

const word97 = 0x00c1
const firstPair = 154

export function readHeader(main: Uint8Array): DocHeader {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
  if (main.length < 898 || view.getUint16(0, true) !== 0xa5ec)
    throw unreadable('Tệp doc không phải của Word 97 trở lên')
  if (view.getUint16(2, true) < word97) throw unreadable('Tệp doc của Word đời trước 97')
  const flags = view.getUint16(10, true)
  if (flags & 0x0100)
    throw new UnreadableFile('Tệp doc được đặt mật khẩu', 'Hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại.')
  const lengths = storyNames.map((name, index): [Story, number] => [
    name,
    Math.max(0, view.getInt32(76 + 4 * index, true))
  ])
  return {
    stories: Object.fromEntries(lengths) as Record<Story, number>,
    table: flags & 0x0200 ? '1Table' : '0Table',
    part(index, tables) {
      const at = firstPair + 8 * index
      if (at + 8 > main.length) return new Uint8Array()
      const place = view.getUint32(at, true)
      return tables.subarray(place, place + view.getUint32(at + 4, true))
    }
  }
}

function unreadable(what: string): UnreadableFile {
  return new UnreadableFile(what, 'Hãy mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx.')
}
