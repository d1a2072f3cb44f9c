/** The cells of one sheet, as they are shown. */
import type { FlowRun } from '../flow.ts'
import { hold, type Limits } from '../limits.ts'
import { type LossTally, lettersIn } from '../loss-tally.ts'
import type { Sheet, SheetCell } from '../sheets.ts'
import { type Attributes, walkXml } from '../xml-walk.ts'
import { displayNumber } from './number-format.ts'
import { RichText } from './strings.ts'
import type { CellStyle } from './styles.ts'

export interface Workbook {
  what: string
  limits: Limits
  strings: readonly FlowRun[][]
  styleOf(index: number): CellStyle
  from1904: boolean
  tally: LossTally
}

export function readSheet(content: Uint8Array, workbook: Workbook): Sheet {
  const { limits, tally, what } = workbook
  const sheet: Sheet = { rows: new Map(), merges: [], frozenRows: 0 }
  const inline = new RichText()
  let cells = 0
  let row = 0
  let column = 0
  let attributes: Attributes = {}
  let value: string | null = null
  let formula = false
  let inValue = false
  let inInline = false

  const finish = (): void => {
    const style = workbook.styleOf(Number(attributes.s ?? 0))
    const runs = runsOf(attributes.t ?? 'n', value, inline.take(), style, workbook)
    if (formula && value === null) tally.count('withoutValue')
    if (attributes.t === 'e' && value !== null) tally.count('errors', value)
    for (const run of runs) tally.met(lettersIn(run.text))
    if (!style.bordered && runs.every((run) => run.text.trim() === '')) return
    hold(limits, 'cells', ++cells, what)
    const known = sheet.rows.get(row)
    const cell: SheetCell = { runs, bordered: style.bordered }
    if (known) known.set(column, cell)
    else sheet.rows.set(row, new Map([[column, cell]]))
  }

  walkXml(
    content,
    what,
    {
      open(name, each) {
        if (inInline) inline.open(name, each)
        else if (name === 'row') {
          row = each.r === undefined ? row + 1 : Number(each.r)
          column = 0
          if (each.hidden === '1' || each.hidden === 'true') tally.count('hiddenRows')
        } else if (name === 'c') {
          attributes = each
          const place = placeOf(each.r)
          column = place?.column ?? column + 1
          row = place?.row ?? row
          value = null
          formula = false
        } else if (name === 'v') inValue = true
        else if (name === 'f') formula = true
        else if (name === 'is') inInline = true
        else if (name === 'col' && (each.hidden === '1' || each.hidden === 'true')) {
          tally.count('hiddenColumns', '', Math.min(16_384, Number(each.max) - Number(each.min) + 1) || 1)
        } else if (name === 'mergeCell') {
          const [from, to] = (each.ref ?? '').split(':').map(placeOf)
          if (from && to) sheet.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
          hold(limits, 'cells', sheet.merges.length, what)
        } else if (name === 'pane' && (each.state ?? '').startsWith('frozen'))
          sheet.frozenRows = Number(each.ySplit ?? 0)
      },
      close(name) {
        if (name === 'is') inInline = false
        else if (inInline) inline.close(name)
        else if (name === 'v') inValue = false
        else if (name === 'c') finish()
      },
      text(text) {
        if (inInline) inline.text(text)
        else if (inValue) value = (value ?? '') + text
      }
    },
    limits
  )
  return sheet
}

function runsOf(
  type: string,
  value: string | null,
  inline: FlowRun[],
  style: CellStyle,
  workbook: Workbook
): FlowRun[] {
  const look = { font: style.font, bold: style.bold }
  if (type === 'inlineStr') return dressed(inline, look)
  if (value === null) return []
  if (type === 's') return dressed(workbook.strings[Number(value)] ?? [], look)
  if (type === 'b') return [{ text: value === '1' ? 'TRUE' : 'FALSE', ...look }]
  if (type === 'str' || type === 'e') return [{ text: value, ...look }]
  // <c t="d"><v>2023-11-06T00:00:00</v></c>
  const date = type === 'd' ? /^(\d{4})-(\d\d)-(\d\d)/u.exec(value) : null
  if (date) return [{ text: `${date[3]}/${date[2]}/${date[1]}`, ...look }]
  return [{ text: displayNumber(value, style.format, workbook.from1904), ...look }]
}

/** Runs without a look of their own have that of the cell. */
function dressed(runs: readonly FlowRun[], look: { font: string | null; bold: boolean }): FlowRun[] {
  return runs.map((run) => ({ text: run.text, font: run.font ?? look.font, bold: run.bold ?? look.bold }))
}

/** "AB12" -> row 12, column 28 */
function placeOf(reference: string | undefined): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference ?? '')
  if (!found) return null
  let column = 0
  for (const letter of found[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(found[2]), column }
}
