/** The inside of a paragraph: runs, fields, notes, equations, drawings with their text boxes. */

import { encodingOfFont } from '../encodings/fonts.ts'
import { repairText } from '../encodings/repair.ts'
import { equationText } from './equation.ts'
import { isPageField } from './fields.ts'
import type { Preparation } from './preparation.ts'
import { alternativeOf, appendAll, countChange, isDropped, isWrapper, placeOf, textRun } from './preparation.ts'
import { firstSwitch, firstValue, fontOf } from './styles.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { childNamed, descendants, element, isElement, textOf } from './xml.ts'

export interface Inline {
  nodes: XmlElement[]
  /**
   * The last run, if it holds text alone. Runs that differ only in look are one to mammoth: Word cuts a line into dozens,
   * each of which would cost time.
   */
  open: XmlElement | null
  /** Letters in all, and bold ones. */
  letters: number
  bold: number
}

/** What runs inherit, looked up once a run. */
interface RunLook {
  hidden: boolean
  bold: boolean
  capitals: boolean
  vertical: string | undefined
  font: string | undefined
}

export function prepareInline(nodes: readonly XmlNode[], style: string | undefined, preparation: Preparation): Inline {
  const inline: Inline = { nodes: [], open: null, letters: 0, bold: 0 }
  const walk = (children: readonly XmlNode[]) => {
    for (const node of children) {
      if (!isElement(node)) continue
      if (node.name === 'w:r') prepareRun(node, style, preparation, inline)
      else if (node.name === 'w:fldSimple') {
        if (!(isPageField(node.attributes['w:instr'] ?? '') && isMargin(preparation))) walk(node.children)
      } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
        inline.open = null
        inline.nodes.push(textRun(equationText(node)))
      } else if (node.name === 'mc:AlternateContent') walk(alternativeOf(node)?.children ?? [])
      else if (isDropped(node.name)) countChange(preparation, node)
      else if (isWrapper(node.name) || node.name === 'w:hyperlink' || descendants(node, 'w:r').length > 0) {
        countChange(preparation, node)
        walk(node.children)
      }
    }
  }
  walk(nodes)
  return inline
}

function isMargin(preparation: Preparation): boolean {
  return preparation.zone === 'header' || preparation.zone === 'footer'
}

function lookOf(run: XmlElement, style: string | undefined, preparation: Preparation): RunLook {
  const layers = preparation.styles.runLayers(childNamed(run, 'w:rPr'), style)
  return {
    hidden: firstSwitch(layers, 'w:vanish'),
    bold: firstSwitch(layers, 'w:b'),
    capitals: firstSwitch(layers, 'w:caps') || firstSwitch(layers, 'w:smallCaps'),
    vertical: firstValue(layers, 'w:vertAlign'),
    font: fontOf(layers)
  }
}

function prepareRun(run: XmlElement, style: string | undefined, preparation: Preparation, inline: Inline): void {
  const look = lookOf(run, style, preparation)
  const out: XmlElement[] = []
  let hidden = ''
  const walk = (children: readonly XmlNode[]) => {
    for (const node of children) {
      if (!isElement(node)) continue
      if (isFieldPart(node, preparation)) out.push(onlyWord(node))
      else if (node.name === 'mc:AlternateContent') walk(alternativeOf(node)?.children ?? [])
      else if (look.hidden) hidden += node.name === 'w:t' ? textOf(node) : ''
      else if (!preparation.fields.inCode && !(preparation.fields.inPageNumber && isMargin(preparation))) {
        const kept = prepareRunPart(node, look, preparation)
        if (kept) out.push(kept)
      }
    }
  }
  walk(run.children)
  if (hidden.trim() !== '') preparation.losses.count('hidden', placeOf(preparation), hidden)
  takeCustomMark(out, preparation)
  for (const node of out) {
    if (node.name !== 'w:t') continue
    const letters = textOf(node).replace(/\s/gu, '').length
    inline.letters += letters
    if (look.bold) inline.bold += letters
  }
  if (out.length === 0) return
  const vertical = look.vertical === 'superscript' || look.vertical === 'subscript' ? look.vertical : null
  const properties = vertical ? [element('w:rPr', {}, [element('w:vertAlign', { 'w:val': vertical })])] : []
  const isPlain = !vertical && out.every((node) => plainParts.has(node.name))
  if (isPlain && inline.open) for (const node of out) append(inline.open, node)
  else {
    const made = element('w:r', {}, [...properties, ...out])
    inline.nodes.push(made)
    inline.open = isPlain ? made : null
  }
}

/** What a run of text alone consists of. */
const plainParts = new Set(['w:t', 'w:tab', 'w:br'])

function append(run: XmlElement, node: XmlElement): void {
  const last = run.children.at(-1)
  if (node.name === 'w:t' && last !== undefined && isElement(last) && last.name === 'w:t')
    last.children.push(...node.children)
  else run.children.push(node)
}

/** Field marks stay, hidden or not, so that mammoth sees each field closed. */
function isFieldPart(node: XmlElement, preparation: Preparation): boolean {
  const { fields } = preparation
  if (node.name === 'w:instrText') {
    fields.addCode(textOf(node))
    return true
  }
  if (node.name !== 'w:fldChar') return false
  const type = node.attributes['w:fldCharType']
  if (type === 'begin') fields.begin()
  else if (type === 'separate') fields.separate()
  else if (type === 'end' && fields.end()) preparation.losses.count('autoNumbers', placeOf(preparation))
  return true
}

/** The element with its parts in Word's own namespace only: the rest could not be written back. */
function onlyWord(node: XmlElement): XmlElement {
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => name.startsWith('w:')))
  const children = node.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child]
    return child.name.startsWith('w:') ? [onlyWord(child)] : []
  })
  return element(node.name, attributes, children)
}

function prepareRunPart(node: XmlElement, look: RunLook, preparation: Preparation): XmlElement | null {
  switch (node.name) {
    case 'w:t':
      return element('w:t', {}, [printedText(textOf(node), look, preparation)])
    case 'w:tab':
    case 'w:ptab':
      return element('w:tab')
    case 'w:br':
    case 'w:cr':
      return element('w:br')
    case 'w:noBreakHyphen':
    case 'w:sym':
      return onlyWord(node)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      preparation.notes.add(
        `${node.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${node.attributes['w:id'] ?? ''}`
      )
      return onlyWord(node)
    case 'w:commentReference':
      preparation.losses.count(
        'comments',
        placeOf(preparation),
        preparation.comments.get(node.attributes['w:id'] ?? '') ?? ''
      )
      return null
    case 'w:ruby': {
      const base = childNamed(node, 'w:rubyBase')
      return base ? element('w:t', {}, [descendants(base, 'w:t').map(textOf).join('')]) : null
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      liftDrawing(node, preparation)
      return null
    default:
      return null
  }
}

/** Signs that drafters type in the Symbol font, where they are no letters: ≥ ≤ ± × – • ° */
const symbolLetters: Record<string, string> = {
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0b0': '°',
  '\uf0b7': '•',
  '\uf0b8': '÷',
  '\uf0bb': '≈',
  '\uf0b9': '≠',
  '\uf0ae': '→',
  '\uf0e5': '∑',
  '\uf02d': '-',
  '\uf02b': '+'
}

function printedText(text: string, look: RunLook, preparation: Preparation): string {
  const old = look.font !== undefined && encodingOfFont(look.font) ? repairText(text, look.font) : null
  if (old) preparation.losses.countEncoding(old.encoding, placeOf(preparation))
  // a soft hyphen shows only at a line's end; in the .Vn fonts its place was the letter ư
  const visible = (old?.text ?? text).replaceAll('\u00ad', '')
  const signs = visible.replace(/[\uf020-\uf0ff]/gu, (sign) => symbolLetters[sign] ?? sign)
  return look.capitals ? signs.toUpperCase() : signs
}

/** <w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>(*)</w:t> */
function takeCustomMark(out: XmlElement[], preparation: Preparation): void {
  const at = out.findIndex(
    (node) => node.attributes['w:customMarkFollows'] === '1' || node.attributes['w:customMarkFollows'] === 'true'
  )
  const reference = out[at]
  if (!reference) return
  const mark = out.slice(at + 1).filter((node) => node.name === 'w:t')
  const text = mark.map(textOf).join('').trim()
  if (text === '') return
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  preparation.customMarks.set(`${kind} ${reference.attributes['w:id'] ?? ''}`, text)
  for (const node of mark) out.splice(out.indexOf(node), 1)
}

/** Text boxes of a drawing follow the paragraph that it is anchored in; pictures and charts are counted as lost. */
function liftDrawing(drawing: XmlElement, preparation: Preparation): void {
  if (drawing.name === 'w:object') preparation.losses.count('embedded', placeOf(preparation))
  const walk = (node: XmlElement) => {
    switch (node.name) {
      case 'w:txbxContent':
        preparation.depthInBox++
        appendAll(preparation.lifted, preparation.blocks(node.children))
        preparation.depthInBox--
        return
      case 'mc:AlternateContent': {
        const branch = alternativeOf(node)
        if (branch) walk(branch)
        return
      }
      case 'pic:pic':
      case 'v:imagedata':
        if (drawing.name !== 'w:object') preparation.losses.count('pictures', placeOf(preparation))
        return
      case 'c:chart':
      case 'dgm:relIds':
        preparation.losses.count('drawings', placeOf(preparation))
        return
      case 'v:textpath':
        liftWatermark(node.attributes.string ?? '', preparation)
        return
      default:
        for (const child of node.children) if (isElement(child)) walk(child)
    }
  }
  walk(drawing)
}

/** <v:textpath string="DỰ THẢO"/> */
function liftWatermark(text: string, preparation: Preparation): void {
  if (text.trim() === '') return
  const zone = preparation.zone
  preparation.zone = 'watermark'
  appendAll(preparation.lifted, preparation.blocks([element('w:p', {}, [textRun(text)])]))
  preparation.zone = zone
}
