/** Tables made by hand: a row is its cells, "Xếp loại:3" spans three columns, "TT/2" two rows. */
import type { Cell, CellRole, Table } from '../../src/model/tree.ts'

export interface Grid {
  rows: (string | null)[][]
  headerRows?: number
}

export function tableOf({ rows, headerRows = 0 }: Grid): Table {
  let at = 0
  const made = rows.map((row, rowIndex) => {
    const cells: Cell[] = []
    for (const [column, given] of row.entries()) {
      if (given === null) continue
      const [, text = '', colspan = '1', rowspan = '1'] = /^(.*?)(?::(\d))?(?:\/(\d))?$/su.exec(given) ?? []
      const start = at
      at += text.length + 1
      cells.push({
        type: 'cell',
        role: roleOf(text, rowIndex < headerRows),
        row: rowIndex,
        column,
        rowspan: Number(rowspan),
        colspan: Number(colspan),
        start,
        end: start + text.length,
        page: null,
        stretch: { text, at: Array.from(text, (_, index) => start + index) },
        doubt: []
      })
    }
    return cells
  })
  return {
    type: 'table',
    id: 't1',
    start: 0,
    end: at,
    page: null,
    section: null,
    captions: [],
    flattened: false,
    headerRows,
    columns: Math.max(...rows.map((row) => row.length)),
    rows: made
  }
}

function roleOf(text: string, isHeader: boolean): CellRole {
  if (text.trim() === '') return 'blank'
  if (isHeader) return 'header'
  if (/^[\d.,%\s-]+$/u.test(text)) return 'value'
  return /^(?:HTX|THT|Người|%|Triệu đồng)$/u.test(text) ? 'unit' : 'label'
}
