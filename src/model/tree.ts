/**
 * The document as a tree: unist nodes from the document down to the sentence, nlcst nodes below it. The parse stage
 * builds it, annotate hangs numbers and terms on it, find reads facts out of it. Nothing in it is rewritten text: each
 * stretch knows its places in the reading text.
 */
import type { Sentence as NlcstSentence } from 'nlcst'
import type { Node, Parent } from 'unist'
import type { Annotation } from './annotation.ts'
import type { DocumentHead, Loss, NumberClass, OutlineEntry, Reference } from './contract.ts'
import type { Stretch } from './stretch.ts'

export interface Root extends Parent {
  type: 'root'
  children: Content[]
  /** The reading text. */
  text: string
  head: DocumentHead
  /** Parts, sections and lettered items in reading order, as the contract's outline shows them. */
  outline: OutlineEntry[]
  references: Reference[]
  /** Numbers that the structure itself explains: list marks, page numbers, footnote marks, dates of the head. */
  claims: Claim[]
  losses: Loss[]
}

export type Content = Section | Passage | Table

/** A part or section with its heading; what stands under it are its children. */
export interface Section extends Parent {
  type: 'section'
  id: string
  /** "Phần thứ hai", "I.", "1.1.", "a)". */
  label: string
  title: string
  /** Key of the prescribed outline, by wording: "P1.I.1.a"; null where none fits. */
  role: string | null
  depth: number
  heading: Passage
  children: Content[]
}

export type PassageKind =
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'footnote'
  | 'letterhead'
  | 'title'
  | 'grounds'
  | 'signoff'
  | 'furniture'

/** A heading, a paragraph or a list item: one run of prose with its soft breaks healed. */
export interface Passage extends Parent {
  type: 'passage'
  kind: PassageKind
  /** Place in the reading text; over a footnote or page break it covers the gap. */
  start: number
  end: number
  page: number | null
  /** The running words without the mark at their head. */
  stretch: Stretch
  /** "-", "+", "*", "a)", "(1)", "1.1."; null for plain paragraphs. */
  marker: string | null
  /**
   * What the passage stands under inside its section: for "+ Trung bình: 18 HTX" the item "- Phân loại HTX:" above it;
   * for a footnote the passage that holds its mark. Null directly under the section.
   */
  under: Passage | null
  /** Id of the section that holds it (or that it heads); null before the first. */
  section: string | null
  /** What its words mean; the annotate stage hangs it on. */
  annotation?: Annotation
  children: Sentence[]
}

/** An nlcst sentence; its words and signs are there where a number makes them worth it. */
export interface Sentence extends Node {
  type: 'SentenceNode'
  children: NlcstSentence['children']
  /** Offsets into the stretch of the passage. */
  from: number
  to: number
}

export interface Table extends Node {
  type: 'table'
  id: string
  start: number
  end: number
  page: number | null
  section: string | null
  /** The passage that introduces it ("Cụ thể như sau:", "Biểu số 01 ..."), nearest first; unit notes such as "(ĐVT: triệu đồng)" are among them. */
  captions: Passage[]
  /** Made out of lines of text: its columns are inferred, not read. */
  flattened: boolean
  headerRows: number
  columns: number
  /** Rows of the head and its words a column, joined from the top down; from the annotate stage. */
  headRows?: number
  heads?: (Annotation | null)[]
  rows: Cell[][]
}

export type CellRole = 'header' | 'label' | 'unit' | 'index' | 'value' | 'blank'

export interface Cell extends Node {
  type: 'cell'
  role: CellRole
  row: number
  column: number
  rowspan: number
  colspan: number
  start: number
  end: number
  page: number | null
  stretch: Stretch
  annotation?: Annotation
  /** The other columns in which a value of a flattened table might stand; empty where its column is sure. */
  doubt: number[]
}

/** A span of the reading text whose digits are spoken for, and by what. */
export interface Claim {
  start: number
  end: number
  class: NumberClass
}
