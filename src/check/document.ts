/** What all checks look at: the report, its passages, its figures in reading order. */
import type { Report, Span } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import { type Figure, figureOf } from './figures.ts'
import { type Passage, passageAt, passagesOf } from './passages.ts'

export interface CheckDocument {
  report: Report
  text: string
  /** Folded text, line breaks as blanks; one code unit for each of the text. */
  words: string
  passages: Passage[]
  /** In reading order. */
  figures: Figure[]
  figure(id: string): Figure | null
  /** Stocks and flows by indicator: no per cents, no differences, no ranges. */
  levels: ReadonlyMap<string, Figure[]>
  /** By the offset of their digits. */
  at: ReadonlyMap<number, Figure>
  /** A paper of some months only: "6 tháng đầu năm 2024", "quý III". */
  partYear: boolean
  /** The innermost section of the outline that holds the offset, as people name it: "mục I.1.a". */
  placeOf(offset: number): { vi: string; en: string }
}

export function documentOf(report: Report): CheckDocument {
  const words = fold(report.text).replace(/\n/gu, ' ')
  const passages = passagesOf(report, words)
  const { place, level } = report.document
  const around = {
    passages,
    text: report.text,
    words,
    place: place && fold(place),
    national: level === 'quốc gia',
    year: report.document.year
  }
  const figures = report.facts.map((fact) => figureOf(fact, around)).sort((a, b) => a.start - b.start || a.end - b.end)
  const levels = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.form !== 'level' || figure.percent || figure.tense === 'change' || figure.fact.max !== null) continue
    const list = levels.get(figure.base)
    if (list) list.push(figure)
    else levels.set(figure.base, [figure])
  }
  const byId = new Map(figures.map((figure) => [figure.fact.id, figure]))
  return {
    report,
    text: report.text,
    words,
    passages,
    figures,
    figure: (id) => byId.get(id) ?? null,
    levels,
    at: new Map(figures.map((figure) => [figure.start, figure])),
    partYear: /(?:\d{1,2} tháng|quý (?:[ivx]+|\d))(?![\p{L}\d])/u.test(fold(report.document.title ?? '')),
    placeOf: (offset) => placeOf(report, offset)
  }
}

function placeOf(report: Report, offset: number): { vi: string; en: string } {
  const table = report.tables.find((one) => offset >= one.start && offset < one.end)
  if (table) {
    const number = report.tables.indexOf(table) + 1
    return { vi: `bảng ${number}`, en: `table ${number}` }
  }
  const inside = report.outline.filter((entry) => entry.start <= offset && offset < entry.end)
  const labels = inside.map((entry) => entry.label.trim().replace(/[.)]+$/u, '')).filter((label) => label !== '')
  const parts = labels.filter((label) => /\s/u.test(label))
  // 1.1 already names the 1 above it
  const marks = labels.filter(
    (label, at) => !/\s/u.test(label) && !labels.slice(at + 1).some((deeper) => deeper.startsWith(`${label}.`))
  )
  const section = marks.join('.')
  const vi = [...parts, ...(section === '' ? [] : [`mục ${section}`])].join(', ')
  const en = [...parts, ...(section === '' ? [] : [`section ${section}`])].join(', ')
  return vi === '' ? { vi: 'phần mở đầu', en: 'the opening' } : { vi, en }
}

/** At most so long may a marked place be: it shows the clause that matters, not the page. */
const longestSpan = 300

/** The clause of a figure: what the extraction quoted, cut down around the digits where that is long. */
export function clauseOf(document: CheckDocument, figure: Figure): Span {
  const { start, end } = figure.fact.source
  if (end - start <= longestSpan) return widened(document, figure, { start, end })
  return aroundNumber(document, figure.start, figure.end)
}

/** A quote that is the bare digits says little: take the words before it in the same clause along. */
function widened(document: CheckDocument, figure: Figure, span: Span): Span {
  if (figure.fact.source.table || span.end - span.start > 24) return span
  return aroundNumber(document, span.start, span.end)
}

export function aroundNumber(document: CheckDocument, from: number, to: number): Span {
  const passage = passageAt(document.passages, from)
  if (!passage) return { start: from, end: to }
  const head = document.text.slice(Math.max(passage.start, from - 90), from)
  const tail = document.text.slice(to, Math.min(passage.end, to + 60))
  const cut = Math.max(head.lastIndexOf(';'), head.lastIndexOf('. '), head.lastIndexOf('\n\n'), head.lastIndexOf(':'))
  const before = cut >= 0 ? head.slice(cut + 1) : head.replace(/^\S*\s/u, '')
  const stop = /[;.](?=\s|$)|,\s|\n\s*\n|$/u.exec(tail)
  const start = from - before.trimStart().length
  return { start, end: to + (stop ? stop.index : 0) }
}

/** A span cut to the words of the passage that holds it, no longer than allowed. */
export function clip(span: Span): Span {
  return span.end - span.start <= longestSpan ? span : { start: span.start, end: span.start + longestSpan }
}
