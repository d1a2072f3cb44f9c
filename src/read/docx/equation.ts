/** Word's equations as one line of text: (118)/(130) × 100, x^2, √(a), ∑_(i=1)^(n) a. */

import type { XmlElement } from './xml.ts'
import { childNamed, childrenNamed, elementsOf, textOf } from './xml.ts'

export function equationText(node: XmlElement): string {
  const part = (name: string): string => {
    const child = childNamed(node, name)
    return child ? inside(child) : ''
  }
  switch (node.name) {
    case 'm:t':
      return textOf(node)
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`
    case 'm:rad':
      return `${part('m:deg')}√(${part('m:e')})`
    case 'm:d':
      return delimited(node)
    case 'm:nary':
      return nary(node, part)
    case 'm:rPr':
    case 'm:ctrlPr':
    case 'w:rPr':
      return ''
    default:
      return node.name === 'w:t' ? textOf(node) : inside(node)
  }
}

function inside(node: XmlElement): string {
  return elementsOf(node).map(equationText).join('')
}

/** Brackets only where they are needed: a/b, (a+b)/2 */
function grouped(text: string): string {
  return /^[\p{L}\d.,]*$/u.test(text) ? text : `(${text})`
}

function delimited(node: XmlElement): string {
  const properties = childNamed(node, 'm:dPr')
  const sign = (name: string, otherwise: string) => childNamed(properties, name)?.attributes['m:val'] ?? otherwise
  return (
    sign('m:begChr', '(') + childrenNamed(node, 'm:e').map(inside).join(sign('m:sepChr', '|')) + sign('m:endChr', ')')
  )
}

function nary(node: XmlElement, part: (name: string) => string): string {
  const sign = childNamed(childNamed(node, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫'
  const limits = (mark: string, name: string) => {
    const text = part(name)
    return text === '' ? '' : `${mark}${grouped(text)}`
  }
  return `${sign}${limits('_', 'm:sub')}${limits('^', 'm:sup')} ${part('m:e')}`
}
