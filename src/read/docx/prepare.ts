/**
 * Rewrites a document into what mammoth keeps. Mammoth drops automatic numbers, text boxes of drawings, equations and
 * simple fields, and prints hidden text; here each becomes plain runs and paragraphs (or leaves, and is said). Every
 * paragraph and table gets a bookmark that leads, through mammoth, back to what is known about it.
 */
import { Fields } from './fields.ts'
import type { ParagraphInfo, Preparation } from './preparation.ts'
import { alternativeOf, appendAll, countChange, isDropped, isWrapper, placeOf, textRun } from './preparation.ts'
import { prepareInline } from './prepare-runs.ts'
import { prepareTable } from './prepare-table.ts'
import { firstSwitch, headingOf } from './styles.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { attributeOf, childNamed, descendants, element, isElement, textOf } from './xml.ts'

export function startPreparation(
  given: Pick<Preparation, 'styles' | 'numbering' | 'losses' | 'limits' | 'comments'>
): Preparation {
  const preparation: Preparation = {
    ...given,
    fields: new Fields(),
    paragraphs: [],
    tables: [],
    notes: new Set(),
    customMarks: new Map(),
    zone: 'body',
    cells: 0,
    ordinal: 0,
    lifted: [],
    depthInBox: 0,
    blocks: (nodes) => prepareBlocks(nodes, preparation)
  }
  return preparation
}

interface Pending {
  nodes: XmlNode[]
  properties: XmlElement | undefined
}

/** Paragraphs and tables of a body, cell, note or text box. */
function prepareBlocks(nodes: readonly XmlNode[], preparation: Preparation): XmlElement[] {
  const out: XmlElement[] = []
  // a paragraph whose mark is deleted runs on into the next one
  let pending: Pending | null = null
  const flush = () => {
    if (!pending) return
    const { nodes: left, properties } = pending
    pending = null
    const rest = prepareParagraph(left, properties, preparation)
    // a bookmark alone is an empty paragraph
    if (rest[0]!.children.length > 1 || rest.length > 1) appendAll(out, rest)
  }
  const walk = (children: readonly XmlNode[]) => {
    for (const node of children) {
      if (!isElement(node)) continue
      if (node.name === 'w:p') {
        const properties = childNamed(node, 'w:pPr')
        if (isHiddenParagraph(node, properties, preparation)) {
          preparation.ordinal++
          preparation.losses.count('hidden', placeOf(preparation), descendants(node, 'w:t').map(textOf).join(''))
          continue
        }
        // what is pending goes on in its own list: copying it for each paragraph would take time that grows with its square
        const content = pending ? pending.nodes : [...node.children]
        if (pending) for (const child of node.children) content.push(child)
        pending = null
        if (isMarkDeleted(properties)) pending = { nodes: content, properties: withoutNumber(properties) }
        else appendAll(out, prepareParagraph(content, properties, preparation))
      } else if (node.name === 'w:tbl') {
        flush()
        appendAll(out, prepareTable(node, preparation))
      } else if (node.name === 'mc:AlternateContent') {
        walk(alternativeOf(node)?.children ?? [])
      } else if (isDropped(node.name)) {
        countChange(preparation, node)
      } else if (node.name === 'w:altChunk' || node.name === 'w:subDoc') {
        preparation.losses.count('embedded', placeOf(preparation))
      } else if (node.name === 'm:oMathPara' || node.name === 'm:oMath' || node.name === 'w:r') {
        flush()
        appendAll(out, prepareParagraph([node], undefined, preparation))
      } else if (isWrapper(node.name) || descendants(node, 'w:p').length > 0) {
        countChange(preparation, node)
        walk(node.children)
      }
    }
  }
  walk(nodes)
  flush()
  return out
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childNamed(properties, 'w:rPr')
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined
}

function withoutNumber(properties: XmlElement | undefined): XmlElement | undefined {
  if (!properties) return undefined
  const off = element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })])
  return {
    ...properties,
    children: [...properties.children.filter((node) => !isElement(node) || node.name !== 'w:numPr'), off]
  }
}

/** Mark and runs are all hidden: Word neither prints nor numbers it. */
function isHiddenParagraph(node: XmlElement, properties: XmlElement | undefined, preparation: Preparation): boolean {
  const style = attributeOf(properties, 'w:pStyle')
  const isHidden = (own: XmlElement | undefined) => firstSwitch(preparation.styles.runLayers(own, style), 'w:vanish')
  if (!isHidden(childNamed(properties, 'w:rPr'))) return false
  const runs = descendants(node, 'w:r')
  return runs.length > 0 && runs.every((run) => isHidden(childNamed(run, 'w:rPr')))
}

function prepareParagraph(
  nodes: readonly XmlNode[],
  properties: XmlElement | undefined,
  preparation: Preparation
): XmlElement[] {
  if (preparation.zone === 'body' && preparation.depthInBox === 0) preparation.ordinal++
  const chain = preparation.styles.chain(attributeOf(properties, 'w:pStyle'), 'paragraph')
  const number = preparation.numbering.next(properties, chain)
  const info: ParagraphInfo = {
    origin: placeOf(preparation),
    zone: preparation.zone,
    listLevel: number?.level ?? null,
    heading: headingOf(properties, chain),
    bold: false,
    contents: chain.some((style) => /^(?:toc \d|table of figures)$/iu.test(style.name))
  }
  const outerLifted = preparation.lifted
  preparation.lifted = []
  const inline = prepareInline(nodes, attributeOf(properties, 'w:pStyle'), preparation)
  const lifted = preparation.lifted
  preparation.lifted = outerLifted
  info.bold = inline.letters > 0 && inline.bold >= inline.letters * 0.9
  const name = `p${preparation.paragraphs.push(info) - 1}`
  const head: XmlNode[] = [element('w:bookmarkStart', { 'w:name': name })]
  if (number && number.text !== '') head.push(textRun(number.text))
  preparation.fields.endParagraph()
  return [element('w:p', {}, [...head, ...inline.nodes]), ...lifted]
}
