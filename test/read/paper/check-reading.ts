import { expect } from 'vitest'
import type { Block, Reading, TableBlock } from '../../../src/model/reading.ts'

/** What the contract asks of every reading: NFC, LF, blocks in order that together hold all that is not white space. */
export function checkReading(reading: Reading): void {
  const { text, blocks } = reading
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toContain('\r')
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(block.end).toBeGreaterThan(block.start)
    expect(text.slice(end, block.start).trim(), 'between blocks').toBe('')
    end = block.end
    if (block.kind === 'table') checkTable(block, text)
    if (block.kind === 'footnote')
      for (const anchor of block.anchors) expect(text.slice(anchor.start, anchor.end)).toBe(block.mark)
  }
  expect(text.slice(end).trim()).toBe('')
}

function checkTable(block: TableBlock, text: string): void {
  let end = block.start
  const taken = new Set<string>()
  for (const cell of block.cells) {
    expect(cell.start).toBeGreaterThanOrEqual(end)
    expect(text.slice(end, cell.start).trim()).toBe('')
    end = cell.end
    expect(cell.row + cell.rowspan).toBeLessThanOrEqual(block.rows)
    expect(cell.column + cell.colspan).toBeLessThanOrEqual(block.columns)
    for (let row = cell.row; row < cell.row + cell.rowspan; row++) {
      for (let column = cell.column; column < cell.column + cell.colspan; column++) {
        expect(taken.has(`${row} ${column}`), `cell ${row} ${column} twice`).toBe(false)
        taken.add(`${row} ${column}`)
      }
    }
  }
  expect(end).toBeLessThanOrEqual(block.end)
}

export function tablesOf(reading: Reading): TableBlock[] {
  return reading.blocks.filter((block): block is TableBlock => block.kind === 'table')
}

/** The cells of a table as "row,column[rows x columns] words". */
export function cellsOf(reading: Reading, table: TableBlock): string[] {
  return table.cells.map((cell) => {
    const span = cell.rowspan > 1 || cell.colspan > 1 ? `[${cell.rowspan}x${cell.colspan}]` : ''
    return `${cell.row},${cell.column}${span} ${reading.text.slice(cell.start, cell.end)}`.trim()
  })
}

export const textOf = (reading: Reading, block: Block): string => reading.text.slice(block.start, block.end)
