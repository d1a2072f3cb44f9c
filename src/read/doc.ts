/** Word 97–2003 documents: the pieces of their text with fonts, lists, tables and notes. */
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { parts, readHeader, type Story, storyNames } from './doc/header.ts'
import { DocLists } from './doc/lists.ts'
import { formattedRuns } from './doc/pages.ts'
import { piecesOf } from './doc/pieces.ts'
import { type DocSource, StoryReader, what } from './doc/stories.ts'
import { DocStyles } from './doc/styles.ts'
import { noteMark, typedMark } from './docx/marks.ts'
import { type FlowItem, type FlowNote, writeFlow } from './flow.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { LossTally } from './loss-tally.ts'
import { marginItems } from './margins.ts'
import { openOle } from './ole/container.ts'

export async function readDoc(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  try {
    return readWord(bytes, limits)
  } catch (error) {
    // a place that lies outside the file
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableFile(
      `${what} hỏng: bị cắt hoặc ghi sai`,
      'Hãy tải lại tệp gốc, hoặc mở bằng Word rồi lưu lại dạng .docx.'
    )
  }
}

function readWord(bytes: Uint8Array, limits: Limits): Reading {
  const container = openOle(bytes, what, limits)
  const main = container.stream('WordDocument')
  if (!main)
    throw new UnreadableFile(
      'Tệp Office đời cũ không phải văn bản Word',
      'Hãy mở bằng chương trình đã tạo ra nó rồi lưu lại dạng mới.'
    )
  const header = readHeader(main)
  const tables = container.stream(header.table) ?? new Uint8Array()
  const part = (index: number): Uint8Array => header.part(index, tables)
  const fonts = fontNames(part(parts.fonts))
  const fontName = (font: number): string | null => fonts[font] ?? null
  const lists = part(parts.lists)
  const starts = storyStarts(header.stories)
  const footnotes = notesOf(part(parts.footnoteMarks), part(parts.footnoteTexts), 'footnote', starts.footnotes)
  const endnotes = notesOf(part(parts.endnoteMarks), part(parts.endnoteTexts), 'endnote', starts.endnotes)
  const tally = new LossTally()
  const source: DocSource = {
    main,
    data: container.stream('Data') ?? new Uint8Array(),
    pieces: piecesOf(part(parts.pieces)),
    letters: formattedRuns(main, part(parts.letterPages), 'letters'),
    paragraphs: formattedRuns(main, part(parts.paragraphPages), 'paragraphs'),
    styles: new DocStyles(part(parts.styles)),
    // the levels of the lists lie behind the list of lists
    lists: new DocLists(
      lists.length === 0 ? lists : tables.subarray(lists.byteOffset - tables.byteOffset),
      part(parts.listUses),
      (font) => fontName(font) ?? ''
    ),
    fontName,
    noteAt: new Map([...footnotes, ...endnotes].map((note) => [note.at, note.key])),
    tally,
    limits
  }
  const reader = new StoryReader(source)
  const items = reader.read(0, header.stories.text)
  const notes = new Map<string, FlowNote>()
  for (const note of [...footnotes, ...endnotes]) {
    notes.set(note.key, {
      mark: note.auto ? note.mark : typedMark(characterAt(source, note.at)),
      content: reader.read(note.from, note.to)
    })
  }
  const boxes = reader.read(starts.boxes, starts.boxes + header.stories.boxes)
  const { headers, footers } = marginsOf(part(parts.headerTexts), starts.headers, reader)
  const written = writeFlow({
    items: [...marginItems(headers, tally), ...items, ...boxes, ...marginItems(footers, tally)],
    notes,
    paragraphWord: 'đoạn'
  })
  return {
    text: written.text,
    format: 'doc',
    reader: 'doc',
    encoding: null,
    pages: null,
    blocks: written.blocks,
    losses: [
      ...written.losses,
      ...tally.toLosses(),
      ...tally.balance(written.letters),
      ...boxLoss(boxes),
      ...commentLoss(header.stories.comments)
    ]
  }
}

function storyStarts(lengths: Record<Story, number>): Record<Story, number> {
  let at = 0
  return Object.fromEntries(
    storyNames.map((name) => {
      const start = at
      at += lengths[name]
      return [name, start]
    })
  ) as Record<Story, number>
}

/** Names of the fonts in their order: each entry has its length, 39 bytes of other things, and the name. */
function fontNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  const utf16 = new TextDecoder('utf-16le')
  for (let at = 4; at < bytes.length; ) {
    const length = bytes[at]! + 1
    names.push(utf16.decode(bytes.subarray(at + 40, at + length)).split('\0')[0] ?? '')
    at += length
  }
  return names
}

interface NotePlace {
  key: string
  at: number
  from: number
  to: number
  auto: boolean
  mark: string
}

/** Places of the marks in the text, each with whether it counts by itself; places of the words in their story. */
function notesOf(marks: Uint8Array, texts: Uint8Array, kind: 'footnote' | 'endnote', story: number): NotePlace[] {
  const count = Math.max(0, Math.floor((marks.length - 4) / 6))
  const [places, words] = [viewOf(marks), viewOf(texts)]
  const notes: NotePlace[] = []
  let number = 0
  for (let index = 0; index < count && 4 * index + 8 <= texts.length; index++) {
    const auto = places.getUint16(4 * (count + 1) + 2 * index, true) !== 0
    if (auto) number++
    notes.push({
      key: `${kind} ${index}`,
      at: places.getUint32(4 * index, true),
      from: story + words.getUint32(4 * index, true),
      to: story + words.getUint32(4 * index + 4, true),
      auto,
      mark: noteMark(number, kind === 'footnote' ? 'decimal' : 'lowerRoman')
    })
  }
  return notes
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function characterAt({ main, pieces }: DocSource, at: number): string {
  const piece = pieces.find((each) => each.start <= at && at < each.end)
  if (!piece) return '*'
  const place = piece.place + (at - piece.start) * piece.width
  return String.fromCharCode(
    piece.width === 1 ? (main[place] ?? 0x2a) : (main[place] ?? 0x2a) | ((main[place + 1] ?? 0) << 8)
  )
}

/** Six separators of notes, then six stories a section: headers of even, odd and first pages, footers likewise. */
function marginsOf(
  bytes: Uint8Array,
  story: number,
  reader: StoryReader
): { headers: FlowItem[][]; footers: FlowItem[][] } {
  const headers: FlowItem[][] = []
  const footers: FlowItem[][] = []
  const view = viewOf(bytes)
  for (let index = 6; 4 * index + 8 <= bytes.length; index++) {
    const from = view.getUint32(4 * index, true)
    const to = view.getUint32(4 * index + 4, true)
    if (to <= from) continue
    const isHeader = [0, 1, 4].includes(index % 6)
    ;(isHeader ? headers : footers).push(reader.read(story + from, story + to))
  }
  return { headers, footers }
}

function boxLoss(boxes: readonly FlowItem[]): Reading['losses'] {
  const holdsWords = boxes.some(
    (item) => item.kind === 'table' || item.pieces.some((piece) => 'text' in piece && piece.text.trim() !== '')
  )
  return holdsWords
    ? [
        {
          what: 'chỗ đứng của khung chữ',
          where: 'cuối văn bản',
          why: 'chữ trong khung (text box) của tệp doc được đọc sau thân văn bản'
        }
      ]
    : []
}

function commentLoss(characters: number): Reading['losses'] {
  return characters > 0
    ? [{ what: 'ý kiến bên lề', where: 'toàn văn bản', why: 'ý kiến bên lề (comment) không thuộc văn bản' }]
    : []
}
