/** Workbooks of Excel 97–2003, read by their records; no formula is run, no macro is opened. */
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { type FlowItem, writeFlow } from './flow.ts'
import { defaultLimits, hold, type Limits } from './limits.ts'
import { LossTally } from './loss-tally.ts'
import { openOle } from './ole/container.ts'
import { sheetFlow } from './sheets.ts'
import { readGlobals } from './xls/globals.ts'
import { readXlsSheet, what } from './xls/sheet.ts'

export async function readXls(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  try {
    return readBook(bytes, limits)
  } catch (error) {
    // a place that lies outside the file
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableFile(`${what} hỏng: bị cắt hoặc ghi sai`, 'Hãy mở bằng Excel rồi lưu lại dạng .xlsx.')
  }
}

function readBook(bytes: Uint8Array, limits: Limits): Reading {
  const book = openOle(bytes, what, limits).stream('Workbook')
  if (!book)
    throw new UnreadableFile(
      'Tệp xls của Excel đời trước 97',
      'Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.'
    )
  const tally = new LossTally()
  const globals = readGlobals(book, limits)
  hold(limits, 'pages', globals.sheets.length, what)
  const items: FlowItem[] = []
  for (const [index, { place, hidden, name }] of globals.sheets.entries()) {
    const flow = sheetFlow(readXlsSheet(book, place, globals, tally, limits), index + 1, limits, what)
    if (flow.length > 0 && hidden) tally.count('hiddenSheets', name)
    for (const item of flow) items.push(item)
  }
  const written = writeFlow({ items, notes: new Map(), paragraphWord: 'ô' })
  return {
    text: written.text,
    format: 'xls',
    reader: 'xls',
    encoding: null,
    pages: globals.sheets.length,
    blocks: written.blocks,
    losses: [...written.losses, ...tally.toLosses('bảng tính'), ...tally.balance(written.letters)]
  }
}
