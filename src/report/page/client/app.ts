/**
 * What the parts of the client share. Each part is one function that hangs its doings on the app; page.ts writes the
 * functions out as text, one after another. So none of them may use anything from outside itself but the app.
 */
import type { Bilingual, Severity, Span } from '../../../model/contract.ts'
import type { PageDocument, PageFact, PageFinding, PageIndex } from '../data.ts'
import type { PageWord } from '../words.ts'
import type { BrowserDocument, BrowserElement, BrowserEvent, BrowserNode, BrowserWindow } from './browser.ts'

type Language = 'vi' | 'en'
type Theme = 'light' | 'dark'
export type Tab = 'summary' | 'findings' | 'facts' | 'outline' | 'ledger' | 'losses'

/** Where somebody is; the address holds it after "#", so that Back, reloading and links work without a server. */
export interface PageState {
  /** The open document by its file; null for the overview. */
  file: string | null
  tab: Tab
  /** On a narrow screen, which of the two columns shows. */
  view: 'text' | 'panel'
  /** What is selected: "finding:<id>", "fact:<id>", "number:<nth unexplained>", "heading:<outline id>". */
  item: string | null
  /** Which of the places of a finding. */
  place: number
  query: string
  language: Language
  /** Null: as the system has it. */
  theme: Theme | null
}

export interface OpenDocument {
  at: number
  data: PageDocument
  facts: Map<string, PageFact>
  /** As they are listed: by severity and place, each consequence behind its cause. */
  findings: PageFinding[]
  unexplained: Span[]
}

export type Attributes = Record<string, string | number | boolean | null | ((event: BrowserEvent) => void)>
export type Child = BrowserNode | string | null | false

export interface App {
  window: BrowserWindow
  document: BrowserDocument
  index: PageIndex
  state: PageState
  opened: OpenDocument | null

  h(selector: string, attributes?: Attributes, ...children: Child[]): BrowserElement
  svg(tag: string, attributes: Attributes, ...children: Child[]): BrowserElement
  icon(name: Severity | 'unknown' | 'good'): BrowserElement

  t(word: PageWord, values?: Record<string, string | number>): string
  say(text: Bilingual): string
  figure(value: number): string
  /** For a recomputed figure, whose further digits say nothing. */
  rounded(value: number): string
  period(value: string | null): string
  valueOf(fact: PageFact): string
  indicator(id: string): string
  sector(id: string): string
  subject(id: string): string
  status(id: string): string
  check(id: string): string
  /** What a fact is about, in one line: "Tổng số thành viên · Nông nghiệp". */
  factName(fact: PageFact): string

  searcher(query: string): ((text: string) => Span[]) | null

  read(at: number): PageDocument
  go(change: Partial<PageState>, how?: 'push' | 'replace'): void
  back(): void
  /** To the next or previous item of the open list. */
  shift(step: 1 | -1): void
  goDocument(step: 1 | -1): void
  switchLanguage(): void
  switchTheme(): void
  isDark(): boolean

  textColumn(): BrowserElement
  markHits(): void
  showHit(step: 1 | -1 | 0): void
  showPlace(): void

  panel(): BrowserElement
  /** Marks the selected item in the list and brings it into view. */
  showItem(): void
  /** The items of the list that is open, in its order: what "next" and "previous" go through. */
  listed(): string[]
  summaryPanel(): BrowserElement
  findingsPanel(): BrowserElement
  factsPanel(): BrowserElement
  /** A button that goes to a place of the text; it shows the words there. */
  placeButton(item: string, place: number, span: Span, page: number | null): BrowserElement
  severityChip(severity: Severity, count: number): BrowserElement
  charts(): BrowserElement[]

  overview(): BrowserElement
  searchOverview(): void

  bar(): BrowserElement
  showHelp(): void
  reading(): BrowserElement
  drawNow(): void
  drawPanel(): void
  render(): void
}
