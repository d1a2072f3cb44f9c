/** Styles of a workbook that matter to its words: number formats, fonts, borders. */
import type { Limits } from '../limits.ts'
import { firstOf, nodesOf, type XmlNode, xmlTree } from '../xml-walk.ts'
import { formatCode } from './number-format.ts'

export interface CellStyle {
  format: string
  font: string | null
  bold: boolean
  bordered: boolean
}

const plain: CellStyle = { format: 'General', font: null, bold: false, bordered: false }

export function readStyles(content: Uint8Array | null, what: string, limits: Limits): (index: number) => CellStyle {
  if (!content) return () => plain
  const root = nodesOf(xmlTree(content, what, limits))[0]
  const own = new Map<number, string>()
  for (const format of nodesOf(firstOf(root, 'numFmts')))
    own.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? '')
  const fonts = nodesOf(firstOf(root, 'fonts'), 'font').map((font) => ({
    font: firstOf(font, 'name')?.attributes.val ?? null,
    bold: isOn(firstOf(font, 'b'))
  }))
  const borders = nodesOf(firstOf(root, 'borders'), 'border').map((border) =>
    nodesOf(border).some(
      (side) => side.name !== 'diagonal' && side.attributes.style !== undefined && side.attributes.style !== 'none'
    )
  )
  const styles = nodesOf(firstOf(root, 'cellXfs'), 'xf').map(({ attributes }): CellStyle => {
    const font = fonts[Number(attributes.fontId ?? 0)]
    return {
      format: formatCode(Number(attributes.numFmtId ?? 0), own),
      font: font?.font ?? null,
      bold: font?.bold ?? false,
      bordered: borders[Number(attributes.borderId ?? 0)] ?? false
    }
  })
  return (index) => styles[index] ?? plain
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && node.attributes.val !== '0' && node.attributes.val !== 'false'
}
