/** What docx and PDF share: the words of a block without marks, its list label, its footnotes, the grid of a table. */
import { notesIn, unmarked } from './marks.mjs'

/** Stretches of one paragraph in order: {text, bold, italic} or {note}. @param {string} marked */
export function stretches(marked) {
  const out = []
  let bold = false
  let italic = false
  for (const piece of marked.split(/(\*\*|\*|[\uF800-\uF8FF])/u)) {
    if (piece === '**') bold = !bold
    else if (piece === '*') italic = !italic
    else if (/^[\uF800-\uF8FF]$/u.test(piece)) out.push({ note: notesIn(piece)[0] })
    else if (unmarked(piece) !== '') out.push({ text: unmarked(piece), bold, italic })
  }
  return out
}

/** @param {string} marked */
export const words = (marked) => stretches(marked).map((piece) => piece.text ?? '').join('')

const labels = [
  [/^([IVX]+)\. /u, 'roman'],
  [/^(\d+)\. /u, 'number'],
  [/^([a-dđe])\) /u, 'letter']
]

/** "II. KẾT QUẢ" is the second roman. @param {string} text */
export function labelOf(text) {
  for (const [pattern, kind] of labels) {
    const match = pattern.exec(text)
    if (!match) continue
    const rank = kind === 'roman' ? romanValue(match[1]) : kind === 'number' ? Number(match[1]) : 'abcd'.indexOf(match[1]) + 1
    return { kind, rank, length: match[0].length }
  }
  return null
}

function romanValue(text) {
  const values = { I: 1, V: 5, X: 10 }
  return [...text].reduce((sum, char, at) => sum + (values[text[at + 1]] > values[char] ? -values[char] : values[char]), 0)
}

/**
 * A table as a grid of cells with spans; "<" belongs to the cell on its left, "^" to the one above.
 * @returns {{ text: string, row: number, column: number, colspan: number, rowspan: number, header: boolean, section: boolean }[]}
 */
export function gridOf(table) {
  const rows = [...table.header.map((cells) => ({ cells, header: true, section: false })), ...table.rows.map((row) => ({ cells: row.cells, header: false, section: row.section }))]
  const out = []
  rows.forEach(({ cells, header, section }, row) => {
    cells.forEach((text, column) => {
      if (text === '<' || text === '^') return
      let colspan = 1
      while (cells[column + colspan] === '<') colspan++
      let rowspan = 1
      while (rows[row + rowspan]?.cells[column] === '^') rowspan++
      out.push({ text, row, column, colspan, rowspan, header, section })
    })
  })
  return out
}

/** Numbers stand right, words left. @param {string} text */
export const isNumeric = (text) => /^-?[\d.,%\s-]*$/u.test(text)
