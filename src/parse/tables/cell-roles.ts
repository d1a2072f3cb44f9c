/** What each cell of a table is: header, running number, label, unit, value. */
import { fold } from '../../model/fold.ts'
import type { Cell } from '../../model/tree.ts'

// 1.260   23,4%   (15)   -   12/14   -5,2   10 - 15   0
const figure = /^[(]?[-–+]?\s*\d[\d.,]*\s*(?:%|[-–/]\s*\d[\d.,]*\s*%?)?[)]?$/u
const nothing = /^(?:[-–—x.…]+|\.{2,}|\/)$/iu
const indexForm = /^(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,2}){0,3}|[a-zđA-HK]|[-+*•–])[.)]?$/u
const indexHeader = /^(?:stt|tt|số tt|số thứ tự|thứ tự|no\.?)$/u
const unitHeader = /^(?:đvt|đv|đơn vị|đơn vị tính|đ\.?v\.?t)(?:\s*\(.*\))?$/u
const unitWords =
  /^(?:htx|tht|lhhtx|lh htx|qtdnd|người|thành viên|t\/viên|lao động|hộ|tổ|ha|tấn|%|triệu( đồng)?.*|tr\.?\s?đ.*|tỷ( đồng)?.*|nghìn( đồng)?.*|1\.?000 đồng|đồng.*|cái|lớp|xã|quỹ|liên hiệp.*|hợp tác xã|tổ hợp tác|sản phẩm|lượt( người)?|mô hình|dự án|doanh nghiệp|cơ sở|"|nt|-nt-)$/u

export function isFigure(text: string): boolean {
  return figure.test(text)
}

export function isNothing(text: string): boolean {
  return nothing.test(text)
}

export function isUnit(text: string): boolean {
  return unitWords.test(fold(text.trim()))
}

/** Sets the role of every cell and returns the number of header rows. */
export function rolesOfCells(rows: readonly Cell[][], columns: number, marked: number): number {
  const headerRows = countHeaderRows(rows, columns, marked)
  const indexColumn = findColumn(rows, headerRows, indexHeader) ?? guessIndexColumn(rows, headerRows)
  const unitColumn = findColumn(rows, headerRows, unitHeader) ?? guessUnitColumn(rows, headerRows, columns, indexColumn)
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const text = cell.stretch.text
      if (row < headerRows) cell.role = text === '' ? 'blank' : 'header'
      else if (text === '' || (nothing.test(text) && cell.column !== indexColumn)) cell.role = 'blank'
      else if (cell.column === indexColumn && indexForm.test(text)) cell.role = 'index'
      else if (cell.column === unitColumn) cell.role = 'unit'
      else if (isFigure(text)) cell.role = 'value'
      else cell.role = valueLike(text) && cell.column > labelColumn(indexColumn) ? 'value' : 'label'
    }
  }
  return headerRows
}

/** "Không", "31 HTX", "45 (31%)", "trên 90" */
function valueLike(text: string): boolean {
  return (
    text.length <= 40 && (/^\D{0,12}\d[\d.,]*\s*\D{0,20}$/u.test(text) || /^(?:không|không có|chưa có)$/iu.test(text))
  )
}

function labelColumn(indexColumn: number | null): number {
  return indexColumn === null ? 0 : indexColumn + 1
}

function countHeaderRows(rows: readonly Cell[][], columns: number, marked: number): number {
  let headerRows = marked
  if (headerRows === 0) {
    // the first row with a figure behind its label ends the header; a row of column numbers "1 2 3 4" is header still
    while (headerRows < Math.min(rows.length, 6) && !isDataRow(rows[headerRows]!, columns)) headerRows++
    if (headerRows === rows.length) headerRows = Math.min(1, rows.length)
  }
  // a markdown rule stands under the first line of a header of two
  while (marked > 0 && headerRows < rows.length - 1 && isHeadersSecondLine(rows[headerRows]!)) headerRows++
  // cells that reach down from the header make the rows that they reach header too
  for (let row = 0; row < headerRows; row++) {
    for (const cell of rows[row]!) {
      const reach = row + cell.rowspan
      if (cell.rowspan > 1 && reach > headerRows && reach <= rows.length && cell.rowspan <= 4) headerRows = reach
    }
  }
  while (headerRows > 0 && headerRows < rows.length && isColumnNumbers(rows[headerRows]!)) headerRows++
  return headerRows
}

function isDataRow(cells: readonly Cell[], columns: number): boolean {
  const filled = cells.filter((cell) => cell.stretch.text !== '')
  if (filled.length === 0) return false
  if (isColumnNumbers(cells)) return false
  const figures = filled.filter((cell) => isFigure(cell.stretch.text) && !/^(?:19|20)\d\d$/u.test(cell.stretch.text))
  const first = filled[0]!
  if (figures.some((cell) => cell.column > 0)) return true
  // "I | Hợp tác xã | | |": a section row
  return (
    filled.length <= 2 &&
    columns >= 3 &&
    first.column === 0 &&
    indexForm.test(first.stretch.text) &&
    first.colspan < columns
  )
}

/** "| | | Tốt | Khá | Yếu |": nothing in the first columns, words without figures behind them. */
function isHeadersSecondLine(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.stretch.text !== '')
  return (
    filled.length > 1 &&
    filled[0]!.column >= 2 &&
    filled.every((cell) => !isFigure(cell.stretch.text) && !isUnit(cell.stretch.text))
  )
}

/** 1 2 3 4   (1) (2) (3)=(2)-(1)   A B 1 2 3 */
function isColumnNumbers(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.stretch.text !== '')
  if (filled.length < 3) return false
  const numbers = filled.map((cell) => /^[(]?(\d{1,2}|[A-D])[)]?(?:\s*=.{1,30})?$/u.exec(cell.stretch.text)?.[1])
  if (numbers.some((number) => number === undefined)) return false
  const digits = numbers.filter((number) => /\d/u.test(number!)).map(Number)
  return digits.length >= 2 && digits.every((digit, place) => place === 0 || digit === digits[place - 1]! + 1)
}

function findColumn(rows: readonly Cell[][], headerRows: number, header: RegExp): number | null {
  for (let row = 0; row < headerRows; row++) {
    for (const cell of rows[row]!) if (header.test(fold(cell.stretch.text).trim())) return cell.column
  }
  return null
}

function guessIndexColumn(rows: readonly Cell[][], headerRows: number): number | null {
  const first = rows
    .slice(headerRows)
    .flatMap((cells) => cells.filter((cell) => cell.column === 0 && cell.stretch.text !== ''))
  const forms = first.filter((cell) => indexForm.test(cell.stretch.text))
  return first.length >= 2 && forms.length >= first.length * 0.7 ? 0 : null
}

function guessUnitColumn(
  rows: readonly Cell[][],
  headerRows: number,
  columns: number,
  indexColumn: number | null
): number | null {
  for (let column = labelColumn(indexColumn) + 1; column < columns; column++) {
    const filled = rows
      .slice(headerRows)
      .flatMap((cells) => cells.filter((cell) => cell.column === column && cell.stretch.text !== ''))
    if (filled.length >= 2 && filled.filter((cell) => isUnit(cell.stretch.text)).length >= filled.length * 0.7)
      return column
  }
  return null
}
