/** The cells of one sheet of an xls, as they are shown. */
import type { FlowRun } from '../flow.ts'
import { hold, type Limits } from '../limits.ts'
import { type LossTally, lettersIn } from '../loss-tally.ts'
import type { Sheet } from '../sheets.ts'
import { displayNumber } from '../xlsx/number-format.ts'
import type { Globals } from './globals.ts'
import { type BiffRecord, type BiffString, recordsOf, StringReader } from './records.ts'

export const what = 'Tệp xls'

const errors = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A']
])

export function readXlsSheet(
  book: Uint8Array,
  place: number,
  globals: Globals,
  tally: LossTally,
  limits: Limits
): Sheet {
  const sheet: Sheet = { rows: new Map(), merges: [], frozenRows: 0 }
  const reader = new SheetReader(sheet, globals, tally, limits)
  let depth = 0
  for (const record of recordsOf(book, place)) {
    if (record.type === 0x0809) depth++
    else if (record.type === 0x000a) depth--
    // charts within the sheet have records of their own
    else if (depth === 1) reader.take(record)
    if (depth <= 0) break
  }
  return sheet
}

class SheetReader {
  readonly #sheet: Sheet
  readonly #globals: Globals
  readonly #tally: LossTally
  readonly #limits: Limits
  #cells = 0
  /** The cell of a formula whose text comes in the next record. */
  #awaited: { row: number; column: number; style: number } | null = null
  #frozen = false
  #split = 0

  constructor(sheet: Sheet, globals: Globals, tally: LossTally, limits: Limits) {
    this.#sheet = sheet
    this.#globals = globals
    this.#tally = tally
    this.#limits = limits
  }

  take(record: BiffRecord): void {
    const { type, data, view } = record
    const at = (): [number, number, number] => [
      view.getUint16(0, true),
      view.getUint16(2, true),
      view.getUint16(4, true)
    ]
    switch (type) {
      case 0x00fd:
        this.#string(...at(), this.#globals.strings[view.getUint32(6, true)])
        return
      case 0x0204:
      case 0x00d6:
        this.#string(...at(), new StringReader(record, 6).next())
        return
      case 0x0203:
        this.#number(...at(), view.getFloat64(6, true))
        return
      case 0x027e:
        this.#number(...at(), rkNumber(view, 6))
        return
      case 0x00bd:
        for (let index = 0; 4 + 6 * (index + 1) <= data.length - 2; index++) {
          this.#number(
            view.getUint16(0, true),
            view.getUint16(2, true) + index,
            view.getUint16(4 + 6 * index, true),
            rkNumber(view, 6 + 6 * index)
          )
        }
        return
      case 0x0006:
        this.#formula(...at(), view)
        return
      case 0x0207:
        if (this.#awaited)
          this.#string(this.#awaited.row, this.#awaited.column, this.#awaited.style, new StringReader(record, 0).next())
        this.#awaited = null
        return
      case 0x0205:
        this.#booleanOrError(...at(), data[6] ?? 0, data[7] === 1)
        return
      case 0x0201:
        this.#put(...at(), [])
        return
      case 0x00be:
        for (let index = 0; 4 + 2 * (index + 1) <= data.length - 2; index++) {
          this.#put(view.getUint16(0, true), view.getUint16(2, true) + index, view.getUint16(4 + 2 * index, true), [])
        }
        return
      default:
        this.#layout(record)
    }
  }

  #layout({ type, data, view }: BiffRecord): void {
    if (type === 0x0208 && (view.getUint16(12, true) & 0x20) !== 0) this.#tally.count('hiddenRows')
    else if (type === 0x007d && (view.getUint16(8, true) & 1) !== 0) {
      this.#tally.count(
        'hiddenColumns',
        '',
        Math.max(1, Math.min(255, view.getUint16(2, true)) - view.getUint16(0, true) + 1)
      )
    } else if (type === 0x001c) this.#tally.count('comments')
    else if (type === 0x023e) this.#frozen = (view.getUint16(0, true) & 8) !== 0
    else if (type === 0x0041) this.#split = view.getUint16(2, true)
    else if (type === 0x00e5) {
      for (let at = 2; at + 8 <= data.length; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => view.getUint16(at + offset, true) + 1) as [
          number,
          number,
          number,
          number
        ]
        this.#sheet.merges.push({ top, left, bottom, right })
      }
      hold(this.#limits, 'cells', this.#sheet.merges.length, what)
    }
    this.#sheet.frozenRows = this.#frozen ? this.#split : 0
  }

  #formula(row: number, column: number, style: number, view: DataView): void {
    if (view.getUint16(12, true) !== 0xffff) this.#number(row, column, style, view.getFloat64(6, true))
    else if (view.getUint8(6) === 0) this.#awaited = { row, column, style }
    else if (view.getUint8(6) === 3) this.#put(row, column, style, [])
    else this.#booleanOrError(row, column, style, view.getUint8(8), view.getUint8(6) === 2)
  }

  #number(row: number, column: number, style: number, value: number): void {
    const { format, font, bold } = this.#globals.styleOf(style)
    this.#put(row, column, style, [{ text: displayNumber(String(value), format, this.#globals.from1904), font, bold }])
  }

  #booleanOrError(row: number, column: number, style: number, value: number, isError: boolean): void {
    const text = isError ? (errors.get(value) ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE'
    if (isError) this.#tally.count('errors', text)
    this.#put(row, column, style, [{ text, font: null }])
  }

  #string(row: number, column: number, style: number, value: BiffString | undefined): void {
    if (!value) return
    const own = this.#globals.styleOf(style)
    const cuts = [{ from: 0, look: own as { font: string | null; bold: boolean } }]
    for (const { from, font } of value.fonts) cuts.push({ from, look: this.#globals.fontOf(font) ?? own })
    const runs = cuts.map(({ from, look }, index): FlowRun => {
      return {
        text: value.text.slice(from, cuts[index + 1]?.from ?? value.text.length),
        font: look.font,
        bold: look.bold
      }
    })
    this.#put(
      row,
      column,
      style,
      runs.filter((run) => run.text !== '')
    )
  }

  #put(row: number, column: number, style: number, runs: FlowRun[]): void {
    const { bordered } = this.#globals.styleOf(style)
    for (const run of runs) this.#tally.met(lettersIn(run.text))
    if (!bordered && runs.every((run) => run.text.trim() === '')) return
    hold(this.#limits, 'cells', ++this.#cells, what)
    const known = this.#sheet.rows.get(row + 1)
    if (known) known.set(column + 1, { runs, bordered })
    else this.#sheet.rows.set(row + 1, new Map([[column + 1, { runs, bordered }]]))
  }
}

/** Thirty bits of a whole number or of the head of a double, perhaps a hundredth of it. */
function rkNumber(view: DataView, at: number): number {
  const bits = view.getInt32(at, true)
  let value: number
  if (bits & 2) value = bits >> 2
  else {
    const double = new DataView(new ArrayBuffer(8))
    double.setInt32(4, bits & ~3, true)
    value = double.getFloat64(0, true)
  }
  return bits & 1 ? value / 100 : value
}
