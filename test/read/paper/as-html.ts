import { xmlText } from './as-odt.ts'
import { type Grid, type Line, notes, type Part, paper } from './paper.ts'

export interface HtmlOptions {
  letters?: (text: string) => string
  face?: string
  before?: string
  after?: string
  charset?: string
}

/** Numbers are typed, as portals have them; notes point to each other, as word processors save them. */
export function asHtml(items: readonly (Line | Grid)[] = paper, options: HtmlOptions = {}): string {
  const { letters = (text) => text, before = '', after = '', face, charset = 'utf-8' } = options
  const part = (each: Part): string => {
    if (typeof each === 'string') return xmlText(letters(each))
    if ('raised' in each) return `<sup>${each.raised}</sup>`
    return `<a href="#_ftn${each.note}" name="_ftnref${each.note}"><sup>[${each.note + 1}]</sup></a>`
  }
  const line = (item: Line): string => {
    const words = `${item.list ? `${item.list.label} ` : ''}${item.parts.map(part).join('')}`
    return `<p>${item.bold ? `<b>${words}</b>` : words}</p>`
  }
  const grid = (item: Grid): string => {
    const rows = item.rows.map((row, number) => {
      const name = number < item.headerRows ? 'th' : 'td'
      const cells = row.map(
        (cell) =>
          `<${name} colspan="${cell.across ?? 1}" rowspan="${cell.down ?? 1}"><p>${xmlText(letters(cell.text))}</p></${name}>`
      )
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table${item.ruled ? ' border="1"' : ''}>${rows.join('\n')}</table>`
  }
  const foot = notes.map(
    (note, index) =>
      `<div id="ftn${index}"><p><a href="#_ftnref${index}" name="_ftn${index}">[${index + 1}]</a> ${xmlText(letters(note))}</p></div>`
  )
  const body = `${items.map((item) => (item.kind === 'grid' ? grid(item) : line(item))).join('\n')}${foot.join('')}`
  const dressed = face === undefined ? body : `<div style="font-family:'${face}',serif">${body}</div>`
  return `<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>x</title></head><body>${before}${dressed}${after}</body></html>`
}
