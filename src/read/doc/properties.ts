/** The modifiers ("sprm") that say how letters, paragraphs and rows look, as far as words depend on it. */
import type { CellShape, RowShape } from '../rows.ts'

export interface Letters {
  font: number | null
  bold: boolean
  hidden: boolean
  inserted: boolean
  deleted: boolean
  raised: 'superscript' | 'subscript' | undefined
  /** The letter stands for something: a picture, a note, a field. */
  special: boolean
  symbol: { font: number; code: number } | null
}

export interface Paragraph {
  style: number
  inTable: boolean
  depth: number
  rowEnd: boolean
  innerCell: boolean
  innerRowEnd: boolean
  list: number
  level: number
  outline: number | null
  row: RowShape | null
}

export const plainLetters: Letters = {
  font: null,
  bold: false,
  hidden: false,
  inserted: false,
  deleted: false,
  raised: undefined,
  special: false,
  symbol: null
}

export const plainParagraph: Paragraph = {
  style: 0,
  inTable: false,
  depth: 0,
  rowEnd: false,
  innerCell: false,
  innerRowEnd: false,
  list: 0,
  level: 0,
  outline: null,
  row: null
}

/** Each modifier with the bytes that it says. */
function* modifiers(bytes: Uint8Array): Generator<{ code: number; value: DataView }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 2 <= bytes.length; ) {
    const code = view.getUint16(at, true)
    at += 2
    const size = sizeOf(code, view, at)
    if (size === null || at + size > bytes.length) return
    yield { code, value: new DataView(bytes.buffer, bytes.byteOffset + at, size) }
    at += size
  }
}

function sizeOf(code: number, view: DataView, at: number): number | null {
  const kind = code >> 13
  if (kind < 2) return 1
  if (kind === 2 || kind === 4 || kind === 5) return 2
  if (kind === 3) return 4
  if (kind === 7) return 3
  if (at >= view.byteLength) return null
  // the definition of a row has a length of two bytes, which counts one too many
  if (code === 0xd608) return at + 2 <= view.byteLength ? view.getUint16(at, true) + 1 : null
  return view.getUint8(at) + 1
}

/** On, off, as in the style, or the opposite of it. */
function switched(value: number, style: boolean): boolean {
  return value === 0x80 ? style : value === 0x81 ? !style : value !== 0
}

export function applyLetters(to: Letters, bytes: Uint8Array, style: Letters): void {
  for (const { code, value } of modifiers(bytes)) {
    switch (code) {
      case 0x0835:
        to.bold = switched(value.getUint8(0), style.bold)
        break
      case 0x083c:
        to.hidden = switched(value.getUint8(0), style.hidden)
        break
      case 0x0800:
        to.deleted = value.getUint8(0) !== 0
        break
      case 0x0801:
        to.inserted = value.getUint8(0) !== 0
        break
      case 0x0855:
        to.special = value.getUint8(0) !== 0
        break
      case 0x2a48:
        to.raised = value.getUint8(0) === 1 ? 'superscript' : value.getUint8(0) === 2 ? 'subscript' : undefined
        break
      case 0x4845:
        to.raised = value.getInt16(0, true) > 0 ? 'superscript' : value.getInt16(0, true) < 0 ? 'subscript' : to.raised
        break
      case 0x4a4f:
        to.font = value.getUint16(0, true)
        break
      case 0x6a09:
        to.symbol = { font: value.getUint16(0, true), code: value.getUint16(2, true) }
        break
      case 0x2a33:
        Object.assign(to, style)
        break
      default:
    }
  }
}

/** more reads the modifiers that were too long for their place, out of the data stream. */
export function applyParagraph(to: Paragraph, bytes: Uint8Array, more: (place: number) => Uint8Array, depth = 0): void {
  for (const { code, value } of modifiers(bytes)) {
    switch (code) {
      case 0x4600:
        to.style = value.getUint16(0, true)
        break
      case 0x2416:
        to.inTable = value.getUint8(0) !== 0
        to.depth = Math.max(to.depth, to.inTable ? 1 : 0)
        break
      case 0x2417:
        to.rowEnd = value.getUint8(0) !== 0
        break
      case 0x6649:
        to.depth = Math.max(0, value.getInt32(0, true))
        to.inTable = to.depth > 0
        break
      case 0x244b:
        to.innerCell = value.getUint8(0) !== 0
        break
      case 0x244c:
        to.innerRowEnd = value.getUint8(0) !== 0
        break
      case 0x260a:
        to.level = Math.min(8, value.getUint8(0))
        break
      case 0x460b:
        to.list = value.getUint16(0, true)
        break
      case 0x2640:
        to.outline = value.getUint8(0) < 9 ? value.getUint8(0) : null
        break
      case 0x6645:
      case 0x6646:
        if (depth === 0) applyParagraph(to, more(value.getUint32(0, true)), more, 1)
        break
      case 0xd608:
        to.row = rowOf(value, to.row)
        break
      case 0x3404:
        to.row = { ...(to.row ?? emptyRow), header: value.getUint8(0) !== 0 }
        break
      // borders of the whole table
      case 0xd605:
      case 0xd613:
        if (hasLine(value)) to.row = { ...(to.row ?? emptyRow), bordered: true }
        break
      case 0xd62b:
        mergeDown(to.row, value)
        break
      default:
    }
  }
}

const emptyRow: RowShape = { left: 0, cells: [], header: false, bordered: false }
const cellSize = 20

function rowOf(value: DataView, before: RowShape | null): RowShape {
  const count = value.byteLength > 2 ? value.getUint8(2) : 0
  const edge = (index: number): number =>
    3 + 2 * index + 2 <= value.byteLength ? value.getInt16(3 + 2 * index, true) : index * 1000
  const cells: CellShape[] = []
  let bordered = before?.bordered ?? false
  let first = 0
  for (let index = 0; index < count; index++) {
    const at = 3 + 2 * (count + 1) + cellSize * index
    const flags = at + 2 <= value.byteLength ? value.getUint16(at, true) : 0
    // whichever of its two bits opens a run of cells merged across is the mark of a first cell
    const across = flags & 3
    if (across === 0) first = 0
    else if (first === 0) first = across
    cells.push({
      right: edge(index + 1),
      mergedLeft: across !== 0 && across !== first,
      mergedUp: (flags & 0x60) === 0x20
    })
    for (let side = 0; side < 4; side++) {
      const place = at + 4 + 4 * side
      // width and kind of the line
      if (
        place + 4 <= value.byteLength &&
        value.getUint8(place) > 0 &&
        value.getUint8(place) < 0xff &&
        value.getUint8(place + 1) > 0
      )
        bordered = true
    }
  }
  return { left: edge(0), cells, header: before?.header ?? false, bordered }
}

function hasLine(value: DataView): boolean {
  for (let at = 1; at + 2 <= value.byteLength; at += 4) {
    const [width, kind] = [value.getUint8(at), value.getUint8(at + 1)]
    if (width > 0 && width < 0xff && kind > 0 && kind < 0xff) return true
  }
  return false
}

function mergeDown(row: RowShape | null, value: DataView): void {
  if (value.byteLength < 3) return
  const cell = row?.cells[value.getUint8(1)]
  if (cell) cell.mergedUp = value.getUint8(2) === 1
}
