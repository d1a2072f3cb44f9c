/** What a workbook is made of, before it is written: sheets of cells with a look, a note, a width. */
export interface Look {
  bold?: boolean
  italic?: boolean
  quiet?: boolean
  size?: number
  align?: 'left' | 'center' | 'right'
  indent?: number
  wrap?: boolean
  border?: boolean
  fill?: 'head' | 'group' | 'doubt' | 'error' | 'warning' | 'info'
  /** A number format such as "#,##0.0". */
  format?: string
}

export interface Cell {
  value: string | number | null
  look: Look
  /** Shown when the pointer rests on the cell: the quote that the figure comes from. */
  note?: string | undefined
}

export interface Sheet {
  name: string
  /** Widths in characters. */
  widths: number[]
  rows: Cell[][]
  /** Cells that go over several columns; the ones that they cover stand in the row and are blank. */
  merged: { row: number; column: number; columns: number }[]
  /** Rows that stay when one scrolls. */
  frozen: number
}

/** A1, AB12; row and column from 0. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return `${letters}${row + 1}`
}

const longestName = 31

/** Names as a spreadsheet allows them: no more than 31 letters, without []:*?/\, none twice whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '') || 'Trang'
    for (let time = 1; ; time++) {
      const ending = time === 1 ? '' : ` (${time})`
      const candidate = `${cutTo(plain, longestName - ending.length)}${ending}`
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  })
}

/** Cuts to UTF-16 units without halving a sign that takes two. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return /[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut
}
