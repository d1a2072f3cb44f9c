import { type Grid, type Line, notes, type Part, paper } from './paper.ts'

export interface RtfOptions {
  /** Table of fonts: \f0 is that of the text. */
  fonts?: string
  /** How letters are written; by default as \uN. */
  letters?: (text: string) => string
  body?: string
}

export const asUnicode = (text: string): string =>
  text
    .split('')
    .map((sign) =>
      sign === '\\' || sign === '{' || sign === '}'
        ? `\\${sign}`
        : sign < '\x80'
          ? sign
          : `\\u${(sign.charCodeAt(0) << 16) >> 16}?`
    )
    .join('')

/** \'e0 for each byte beyond ASCII. */
export const asBytes = (byteText: string): string =>
  byteText
    .split('')
    .map((sign) => (sign < '\x80' ? sign : `\\'${sign.charCodeAt(0).toString(16)}`))
    .join('')

export function asRtf(items: readonly (Line | Grid)[] = paper, options: RtfOptions = {}): Uint8Array {
  const { fonts = '{\\f0\\froman\\fcharset0 Times New Roman;}', letters = asUnicode, body = '' } = options
  const part = (each: Part): string => {
    if (typeof each === 'string') return letters(each)
    if ('raised' in each) return `{\\super ${each.raised}}`
    return `{\\super\\chftn}{\\footnote\\pard\\plain\\f0 {\\super\\chftn} ${letters(notes[each.note]!)}}`
  }
  const line = (item: Line): string => {
    const label = item.list ? `{\\listtext\\pard\\plain ${item.list.label}\\tab}\\ilvl${item.list.level}\\ls1 ` : ''
    return `\\pard\\plain\\f0 ${label}{${item.bold ? '\\b ' : ''}${item.parts.map(part).join('')}}\\par\n`
  }
  const grid = (item: Grid): string => {
    // every row names its own edges; a cell that spans down is named again in the rows below
    const taken: number[] = []
    return item.rows
      .map((row, number) => {
        const shape: string[] = []
        const contents: string[] = []
        let column = 0
        const place = (across: number, words: string, merge: string): void => {
          column += across
          shape.push(`${item.ruled ? '\\clbrdrt\\brdrs\\brdrw10' : ''}${merge}\\cellx${column * 1500}`)
          contents.push(`\\pard\\plain\\intbl\\f0 ${words}\\cell`)
        }
        const fill = (): void => {
          while ((taken[column] ?? 0) > number) place(1, '', '\\clvmrg')
        }
        for (const cell of row) {
          fill()
          const { across = 1, down = 1 } = cell
          for (let at = column; at < column + across; at++) taken[at] = number + down
          place(across, letters(cell.text), down > 1 ? '\\clvmgf' : '')
        }
        fill()
        return `\\trowd${number < item.headerRows ? '\\trhdr' : ''}${shape.join('')}\n${contents.join('\n')}\\row\n`
      })
      .join('')
  }
  const text = items.map((item) => (item.kind === 'grid' ? grid(item) : line(item))).join('')
  return Uint8Array.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${fonts}}{\\info{\\title x}}\n${text}${body}}`,
    (sign) => sign.charCodeAt(0)
  )
}
