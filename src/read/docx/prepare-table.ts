/** Tables: wrapped, deleted and shifted rows and cells put straight, and whether their lines are drawn. */

import { hold } from '../limits.ts'
import type { Preparation } from './preparation.ts'
import { countChange, isWrapper, placeOf } from './preparation.ts'
import type { XmlElement } from './xml.ts'
import { attributeOf, childNamed, descendants, element, elementsOf, integerOf, switchOf, textOf } from './xml.ts'

/** Word's own limit of columns. */
const maxColumns = 63

export function prepareTable(table: XmlElement, preparation: Preparation): XmlElement[] {
  const lines = tableLines(table, preparation)
  let drawn = 0
  let cellCount = 0
  const rows: XmlElement[] = []
  let above: Above = new Map()
  const index = preparation.tables.push({ bordered: false }) - 1
  for (const row of childrenThrough(table, 'w:tr')) {
    const properties = childNamed(row, 'w:trPr')
    if (leaveOutRow(row, properties, preparation)) continue
    const { cells, below } = prepareCells(row, properties, above, preparation)
    for (const cell of childrenThrough(row, 'w:tc')) {
      cellCount++
      hold(preparation.limits, 'cells', ++preparation.cells, 'Tệp docx')
      if (isDrawn(childNamed(childNamed(cell, 'w:tcPr'), 'w:tcBorders'), lines)) drawn++
    }
    if (cells.length === 0) continue
    above = below
    const header = switchOf(properties, 'w:tblHeader') ? [element('w:trPr', {}, [element('w:tblHeader')])] : []
    rows.push(element('w:tr', {}, [...header, ...cells]))
  }
  preparation.tables[index] = { bordered: drawn * 2 >= cellCount }
  const first = elementsOf(rows[0] ?? element('')).find((cell) => cell.name === 'w:tc')
  if (!first) return []
  first.children.unshift(element('w:bookmarkStart', { 'w:name': `t${index}` }))
  return [element('w:tbl', {}, rows)]
}

/** Rows and cells may stand inside content controls and custom XML. */
function childrenThrough(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return isWrapper(child.name) ? childrenThrough(child, name) : []
  })
}

function leaveOutRow(row: XmlElement, properties: XmlElement | undefined, preparation: Preparation): boolean {
  const change = childNamed(properties, 'w:del')
  if (change) {
    countChange(preparation, { ...row, name: 'w:del' })
    return true
  }
  if (switchOf(properties, 'w:hidden')) {
    preparation.losses.count('hidden', placeOf(preparation), printedIn(row))
    return true
  }
  return false
}

function printedIn(node: XmlElement): string {
  return descendants(node, 'w:t').map(textOf).join(' ')
}

/** Cells of the row above by the column where they begin. */
type Above = Map<number, { width: number; merging: boolean }>

function prepareCells(
  row: XmlElement,
  properties: XmlElement | undefined,
  above: Above,
  preparation: Preparation
): { cells: XmlElement[]; below: Above } {
  const cells: XmlElement[] = []
  const below: Above = new Map()
  let column = clampSpan(integerOf(attributeOf(properties, 'w:gridBefore')) ?? 0, 0)
  if (column > 0) cells.push(cellOf(column, undefined, [element('w:p')]))
  for (const cell of childrenThrough(row, 'w:tc')) {
    const own = childNamed(cell, 'w:tcPr')
    if (childNamed(own, 'w:cellDel')) {
      countChange(preparation, { ...cell, name: 'w:del' })
      continue
    }
    const width = clampSpan(integerOf(attributeOf(own, 'w:gridSpan')) ?? 1, 1)
    const before = cells.at(-1)
    if (mergeOf(own, 'w:hMerge') === 'continue' && before) {
      widen(before, width)
      column += width
      continue
    }
    const asked = mergeOf(own, 'w:vMerge')
    const over = above.get(column)
    // a cell goes on with the one above only where that one is merged too and as wide; else it begins a merge
    const merge = asked === 'continue' && !(over?.merging && over.width === width) ? 'restart' : asked
    below.set(column, { width, merging: merge !== undefined })
    column += width
    // a cell merged into the one above shows nothing of its own
    const hidden = merge === 'continue' ? printedIn(cell) : ''
    if (hidden.trim() !== '') preparation.losses.count('hidden', placeOf(preparation), hidden)
    cells.push(cellOf(width, merge, merge === 'continue' ? [element('w:p')] : preparation.blocks(cell.children)))
  }
  return { cells, below }
}

function mergeOf(properties: XmlElement | undefined, name: string): 'restart' | 'continue' | undefined {
  const merge = childNamed(properties, name)
  if (!merge) return undefined
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

function cellOf(span: number, merge: string | undefined, blocks: XmlElement[]): XmlElement {
  const properties = element('w:tcPr', {}, [element('w:gridSpan', { 'w:val': String(span) })])
  if (merge) properties.children.push(element('w:vMerge', { 'w:val': merge }))
  return element('w:tc', {}, [properties, ...blocks])
}

function clampSpan(span: number, least: number): number {
  return Math.min(maxColumns, Math.max(least, span))
}

function widen(cell: XmlElement, by: number): void {
  const span = childNamed(childNamed(cell, 'w:tcPr'), 'w:gridSpan')
  if (span) span.attributes['w:val'] = String(clampSpan(Number(span.attributes['w:val']) + by, 1))
}

const edges = ['top', 'left', 'bottom', 'right'] as const
type Edge = (typeof edges)[number]
type Lines = Record<Edge, boolean>

/** Lines between and around the cells: the table's own, else those of its style. */
function tableLines(table: XmlElement, preparation: Preparation): Lines {
  const own = childNamed(table, 'w:tblPr')
  const chain = preparation.styles.chain(attributeOf(own, 'w:tblStyle'), 'table')
  const layers = [own, ...chain.map((style) => style.table)].map((layer) => childNamed(layer, 'w:tblBorders'))
  const parts = chain.flatMap((style) => style.tableParts)
  const banded = parts.some((part) =>
    descendants(part, 'w:tcBorders').some((borders) => elementsOf(borders).some(isLine))
  )
  const seen = (...names: string[]): boolean => {
    const shown = names.map((name) =>
      layers.map((layer) => childNamed(layer, `w:${name}`)).find((edge) => edge !== undefined)
    )
    return (
      shown.some((edge) => edge !== undefined && isLine(edge)) || (banded && shown.every((edge) => edge === undefined))
    )
  }
  return {
    top: seen('insideH', 'top'),
    bottom: seen('insideH', 'bottom'),
    left: seen('insideV', 'left', 'start'),
    right: seen('insideV', 'right', 'end')
  }
}

function isLine(edge: XmlElement): boolean {
  const kind = edge.attributes['w:val']
  return kind !== undefined && kind !== 'nil' && kind !== 'none'
}

/** At least two of the cell's sides are drawn; one alone is the rule under a letterhead. */
function isDrawn(borders: XmlElement | undefined, lines: Lines): boolean {
  const drawn = edges.filter((edge) => {
    const own =
      childNamed(borders, `w:${edge}`) ??
      childNamed(borders, edge === 'left' ? 'w:start' : edge === 'right' ? 'w:end' : '')
    return own ? isLine(own) : lines[edge]
  })
  return drawn.length >= 2
}
