/**
 * Rewrites a document into what mammoth keeps. Mammoth drops automatic numbers, text boxes of drawings, equations and
 * simple fields, and prints hidden text; here each becomes plain runs and paragraphs (or leaves, and is said). Every
 * paragraph and table gets a bookmark that leads, through mammoth, back to what is known about it.
 */
import { Fields } from './fields.ts'
import type { LossBook } from './losses.ts'
import type { Numbering } from './numbering.ts'
import { prepareInline } from './prepare-runs.ts'
import type { TableInfo } from './prepare-table.ts'
import { prepareTable } from './prepare-table.ts'
import type { Styles } from './styles.ts'
import { firstSwitch, headingOf } from './styles.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { attributeOf, childNamed, childrenNamed, descendants, element, elementsOf, isElement, textOf } from './xml.ts'

export type Zone = 'body' | 'header' | 'footer' | 'note' | 'watermark'

export interface ParagraphInfo {
  origin: string
  zone: Zone
  listLevel: number | null
  heading: number | null
  bold: boolean
  /** A line of a table of contents: headings and page numbers said once more. */
  contents: boolean
}

/** What a preparation carries along: the sources, the state of the walk, and what it has found. */
export interface Preparation {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly losses: LossBook
  /** Texts of the comments by id. */
  readonly comments: ReadonlyMap<string, string>
  readonly fields: Fields
  readonly paragraphs: ParagraphInfo[]
  readonly tables: TableInfo[]
  /** Notes in the order of their marks, "footnote 2"; and marks that the writer typed himself. */
  readonly notes: Set<string>
  readonly customMarks: Map<string, string>
  zone: Zone
  /** Paragraphs of the body so far, as Word counts them. */
  ordinal: number
  /** Blocks of text boxes anchored in the paragraph at hand; they follow it. */
  lifted: XmlElement[]
  depthInBox: number
}

export function startPreparation(
  given: Pick<Preparation, 'styles' | 'numbering' | 'losses' | 'comments'>
): Preparation {
  return {
    ...given,
    fields: new Fields(),
    paragraphs: [],
    tables: [],
    notes: new Set(),
    customMarks: new Map(),
    zone: 'body',
    ordinal: 0,
    lifted: [],
    depthInBox: 0
  }
}

const places: Record<Exclude<Zone, 'body'>, string> = {
  header: 'đầu trang',
  footer: 'chân trang',
  note: 'chú thích',
  watermark: 'hình chìm'
}

export function placeOf(preparation: Preparation): string {
  if (preparation.zone !== 'body') return places[preparation.zone]
  const paragraph = `đoạn ${Math.max(1, preparation.ordinal)}`
  return preparation.depthInBox > 0 ? `khung chữ tại ${paragraph}` : paragraph
}

/** Elements that only wrap others: content controls, custom XML, accepted insertions. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback'
])
const dropped = new Set(['w:del', 'w:moveFrom'])

export function isWrapper(name: string): boolean {
  return wrappers.has(name)
}

export function isDropped(name: string): boolean {
  return dropped.has(name)
}

/** The branch that says most: Word's own where it holds something, else what it offers to older programs. */
export function alternativeOf(node: XmlElement): XmlElement | undefined {
  const choice = childrenNamed(node, 'mc:Choice').find((one) => elementsOf(one).length > 0)
  return choice ?? childNamed(node, 'mc:Fallback')
}

/** Insertions and moves are kept, deletions left out; both are counted where they hold text. */
export function countChange(preparation: Preparation, node: XmlElement): void {
  const kinds = { 'w:ins': 'inserted', 'w:moveTo': 'movedIn', 'w:del': 'deleted', 'w:moveFrom': 'movedOut' } as const
  const kind = kinds[node.name as keyof typeof kinds]
  if (!kind) return
  const text = [...descendants(node, 'w:t'), ...descendants(node, 'w:delText')].map(textOf).join('')
  if (text.trim() !== '') preparation.losses.count(kind, placeOf(preparation), text)
}

interface Pending {
  nodes: XmlNode[]
  properties: XmlElement | undefined
}

/** Paragraphs and tables of a body, cell, note or text box. */
export function prepareBlocks(nodes: readonly XmlNode[], preparation: Preparation): XmlElement[] {
  const out: XmlElement[] = []
  // a paragraph whose mark is deleted runs on into the next one
  let pending: Pending | null = null
  const flush = () => {
    if (!pending) return
    const { nodes: left, properties } = pending
    pending = null
    const rest = prepareParagraph(left, properties, preparation)
    if (descendants(rest[0]!, 'w:t').length > 0 || rest.length > 1) out.push(...rest)
  }
  const walk = (children: readonly XmlNode[]) => {
    for (const node of children) {
      if (!isElement(node)) continue
      if (node.name === 'w:p') {
        const properties = childNamed(node, 'w:pPr')
        const content = [...(pending?.nodes ?? []), ...node.children]
        pending = null
        if (isMarkDeleted(properties)) pending = { nodes: content, properties: withoutNumber(properties) }
        else if (isHiddenParagraph(node, properties, preparation)) {
          preparation.ordinal++
          preparation.losses.count('hidden', placeOf(preparation), descendants(node, 'w:t').map(textOf).join(''))
        } else out.push(...prepareParagraph(content, properties, preparation))
      } else if (node.name === 'w:tbl') {
        flush()
        out.push(...prepareTable(node, preparation))
      } else if (node.name === 'mc:AlternateContent') {
        walk(alternativeOf(node)?.children ?? [])
      } else if (isDropped(node.name)) {
        countChange(preparation, node)
      } else if (node.name === 'w:altChunk' || node.name === 'w:subDoc') {
        preparation.losses.count('embedded', placeOf(preparation))
      } else if (node.name === 'm:oMathPara' || node.name === 'm:oMath' || node.name === 'w:r') {
        flush()
        out.push(...prepareParagraph([node], undefined, preparation))
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

export function textRun(text: string): XmlElement {
  return element('w:r', {}, [element('w:t', {}, [text])])
}
