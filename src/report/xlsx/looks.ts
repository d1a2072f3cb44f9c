/** The styles part of a workbook: every look that was asked for once, in the order of asking. */
import type { Look } from './sheet.ts'
import { xmlText } from './xml.ts'

const fills: Record<NonNullable<Look['fill']>, string> = {
  head: 'FFE4EDF8',
  group: 'FFF2EFE6',
  doubt: 'FFFDF0CF',
  error: 'FFFBE4E1',
  warning: 'FFFDF0CF',
  info: 'FFE0EFF6'
}

const firstOwnFormat = 164

export interface Looks {
  /** The number of the style for a cell; text that looks like a formula is marked as text for whoever edits it. */
  of(look: Look, asText: boolean): number
  xml(): string
}

export function makeLooks(): Looks {
  const fonts: string[] = ['<font><sz val="11"/><name val="Times New Roman"/></font>']
  const fillParts: string[] = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>'
  ]
  const formats: string[] = []
  const cells: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']

  const at = (list: string[], entry: string): number => {
    const found = list.indexOf(entry)
    return found >= 0 ? found : list.push(entry) - 1
  }

  return {
    of(look, asText) {
      const font = at(
        fonts,
        `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size ?? 11}"/>${look.quiet ? '<color rgb="FF5A6270"/>' : ''}<name val="Times New Roman"/></font>`
      )
      const fill = look.fill
        ? at(
            fillParts,
            `<fill><patternFill patternType="solid"><fgColor rgb="${fills[look.fill]}"/><bgColor indexed="64"/></patternFill></fill>`
          )
        : 0
      const format = look.format ? firstOwnFormat + at(formats, look.format) : 0
      const alignment = [
        look.align ? ` horizontal="${look.align}"` : '',
        look.indent ? ` indent="${look.indent}"` : '',
        look.wrap ? ' wrapText="1"' : ''
      ].join('')
      return at(
        cells,
        `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${look.border ? 1 : 0}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyNumberFormat="1" applyAlignment="1"${asText ? ' quotePrefix="1"' : ''}><alignment vertical="top"${alignment}/></xf>`
      )
    },
    xml() {
      const side = (name: string) => `<${name} style="thin"><color rgb="FFB8B4A8"/></${name}>`
      const borders = `<border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
      const numbers = formats.map(
        (format, nth) => `<numFmt numFmtId="${firstOwnFormat + nth}" formatCode="${xmlText(format)}"/>`
      )
      return [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        numbers.length > 0 ? `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>` : '',
        `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
        `<fills count="${fillParts.length}">${fillParts.join('')}</fills>`,
        `<borders count="2">${borders}</borders>`,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>'
      ].join('')
    }
  }
}
