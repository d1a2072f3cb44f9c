/** What the preparation of a document carries along, and the words that its parts share. */
import type { Limits } from '../limits.ts'
import type { Fields } from './fields.ts'
import type { LossBook } from './losses.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { childNamed, childrenNamed, descendants, element, elementsOf, textOf } from './xml.ts'

type Zone = 'body' | 'header' | 'footer' | 'note' | 'watermark'

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
  readonly limits: Limits
  /** Texts of the comments by id. */
  readonly comments: ReadonlyMap<string, string>
  readonly fields: Fields
  readonly paragraphs: ParagraphInfo[]
  readonly tables: TableInfo[]
  /** Notes in the order of their marks, "footnote 2"; and marks that the writer typed himself. */
  readonly notes: Set<string>
  readonly customMarks: Map<string, string>
  zone: Zone
  /** Cells of all tables so far. */
  cells: number
  /** Paragraphs of the body so far, as Word counts them. */
  ordinal: number
  /** Blocks of text boxes anchored in the paragraph at hand; they follow it. */
  lifted: XmlElement[]
  depthInBox: number
  /** Prepares the paragraphs and tables inside a cell or text box. */
  blocks(nodes: readonly XmlNode[]): XmlElement[]
}

export interface TableInfo {
  /** Most of its cells show lines around them. */
  bordered: boolean
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

export function textRun(text: string): XmlElement {
  return element('w:r', {}, [element('w:t', {}, [text])])
}

/** push(...) would put each of them on the stack, and a text box may hold more than fit there. */
export function appendAll(to: XmlElement[], more: readonly XmlElement[]): void {
  for (const one of more) to.push(one)
}
