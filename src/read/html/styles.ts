/** What the styles of a page say about letters: fonts, weight, hidden text. Inline styles, and rules for a class. */
import { attribute, descendantsOf, type HtmlElement, isText } from './tree.ts'

export interface Look {
  font?: string
  bold?: boolean
  hidden?: boolean
  border?: boolean
}

/** "font-family:'.VnTime',serif; font-weight:bold" */
function lookOf(style: string): Look {
  const look: Look = {}
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (name === 'font-family' || name === 'mso-ascii-font-family') look.font ??= firstFont(value)
    else if (name === 'font-weight') look.bold = value === 'bold' || value === 'bolder' || Number(value) >= 600
    else if (name === 'display' && value.toLowerCase().startsWith('none')) look.hidden = true
    else if (name === 'visibility' && value.toLowerCase() === 'hidden') look.hidden = true
    // mso-hide:all marks Word's hidden text
    else if (name === 'mso-hide' && value === 'all') look.hidden = true
    else if (
      /^border(?:-|$)/u.test(name) &&
      !name.includes('radius') &&
      !name.includes('collapse') &&
      !name.includes('spacing')
    )
      look.border = look.border === true || isLine(value)
  }
  return look
}

/** "solid windowtext 1.0pt", "none", "0" */
function isLine(value: string): boolean {
  return /\b(?:solid|double|dotted|dashed|groove|ridge|inset|outset)\b/iu.test(value)
}

function firstFont(value: string): string {
  return (value.split(',')[0] ?? '').trim().replace(/^["']|["']$/gu, '')
}

/** Rules by class name: "p.MsoNormal, li.MsoNormal {font-family:.VnTime}". */
export function classLooks(root: HtmlElement): Map<string, Look> {
  const looks = new Map<string, Look>()
  for (const element of descendantsOf(root)) {
    if (element.tagName !== 'style') continue
    const css = element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
    for (const rule of css.split('}')) {
      const brace = rule.lastIndexOf('{')
      if (brace < 0) continue
      const look = lookOf(rule.slice(brace + 1).replaceAll('"', "'"))
      for (const selector of rule.slice(0, brace).split(',')) {
        const name = /\.([\w-]{1,80})\s*$/u.exec(selector.slice(-100))?.[1]
        if (name !== undefined) looks.set(name, { ...looks.get(name), ...look })
      }
    }
  }
  return looks
}

export function lookOfElement(element: HtmlElement, classes: ReadonlyMap<string, Look>): Look {
  const look: Look = {}
  for (const name of (attribute(element, 'class') ?? '').split(/\s+/u)) Object.assign(look, classes.get(name))
  const face = element.tagName === 'font' ? attribute(element, 'face') : undefined
  if (face !== undefined) look.font = firstFont(face)
  if (attribute(element, 'hidden') !== undefined) look.hidden = true
  return { ...look, ...lookOf(attribute(element, 'style') ?? '') }
}
