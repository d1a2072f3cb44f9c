/**
 * Why a number was read as it was: its class, its clause, the phrases of rules that stand in it, and the one that came
 * nearest without binding it. Nothing is read anew: the stages are run again and asked for what they saw.
 */
import { type Clause, clausesOf } from '../find/clauses.ts'
import { type Cue, surroundings } from '../find/cues.ts'
import { type Found, find } from '../find/find.ts'
import type { Annotation, Quantity } from '../model/annotation.ts'
import type { Fact, NumberClass } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import type { Cell, Content, Passage, Root, Table } from '../model/tree.ts'
import type { Family } from '../model/vocabulary.ts'

export interface TriedPhrase {
  /** Id of the indicator whose rule holds the phrase. */
  indicator: string
  family: Family
  words: string
  side: 'lead' | 'tail'
  /** Unknown words between the phrase and the number. */
  distance: number
}

export interface Explanation {
  start: number
  end: number
  class: NumberClass
  fact: Fact | null
  /** The passage or cell around it, cut out of the reading text. */
  around: { start: number; end: number; section: string | null; page: number | null }
  /** In a table: the labels of its row and the headings of its column. */
  cell: { labels: string[]; headings: string[] } | null
  /** What is counted by the unit: organizations, people, money …; null where the number was read as no quantity. */
  family: Quantity['unit']['family'] | null
  clause: string | null
  tried: TriedPhrase[]
  vocabulary: { kind: string; id: string; words: string }[]
  /** A phrase that stands near and did not bind the number. */
  nearest: { phrase: TriedPhrase; why: 'otherUnit' | 'tooFar' | 'otherClause' | 'weaker' } | null
}

export interface Spot {
  start: number
  end: number
}

/** Where the person means: a fact by its id, or every place of a quote, white space and spelling of tones aside. */
export function locate(text: string, facts: readonly Fact[], wanted: string): Spot[] {
  const fact = facts.find(({ id }) => id === wanted)
  if (fact) return [fact.number ?? fact.source]
  const quote = fold(wanted.normalize('NFC')).trim()
  if (quote === '') return []
  const words = quote.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  // "4 HTX" is not meant where "104 HTX" or "2,4 HTX" stands
  const open = /^\d/u.test(quote) ? '(?<!\\d[.,]?)' : ''
  const close = /\d$/u.test(quote) ? '(?![.,]?\\d)' : ''
  return Array.from(fold(text).matchAll(new RegExp(open + words.join('\\s+') + close, 'gu')), (match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** One explanation for each number of the spots, and for each zero in words. */
export function explain(root: Root, spots: readonly Spot[]): Explanation[] {
  const found = find(root)
  const meets = (span: Spot) => spots.some((spot) => span.start < spot.end && span.end > spot.start)
  const numbers = found.classes
    .filter(meets)
    .map(({ start, end, class: name }) => explainNumber(root, found, { start, end }, name))
  const zeros = found.facts
    .filter((fact) => fact.number === null && meets(fact.source))
    .map((fact) => explainNumber(root, found, fact.source, 'fact', fact))
  return [...numbers, ...zeros].sort((a, b) => a.start - b.start)
}

function explainNumber(root: Root, found: Found, at: Spot, name: NumberClass, zero?: Fact): Explanation {
  const fact =
    zero ?? found.facts.find(({ number }) => number !== null && number.start < at.end && number.end > at.start) ?? null
  const home = homeOf(root.children, at.start)
  const seen = home ? seenIn(home, at) : null
  return {
    ...at,
    class: name,
    fact,
    around: home
      ? { start: home.node.start, end: home.node.end, section: home.section, page: home.node.page }
      : { start: Math.max(0, at.start - 60), end: Math.min(root.text.length, at.end + 60), section: null, page: null },
    cell: home?.table ? { labels: labelsOf(home.table, home.node), headings: headingsOf(home.table, home.node) } : null,
    family: seen?.clause?.quantity.unit.family ?? null,
    clause: seen?.clause ? wordsOfClause(seen.annotation, seen.clause) : null,
    tried: seen?.tried ?? [],
    vocabulary: seen?.vocabulary ?? [],
    nearest: seen ? nearestMiss(seen, fact) : null
  }
}

// ── the passage or cell that holds the number ───────────────────────────────────────────────────────────────────────

type Home =
  | { node: Passage; table: null; section: string | null }
  | { node: Cell; table: Table; section: string | null }

function homeOf(children: readonly Content[], offset: number): Home | null {
  for (const node of children) {
    if (node.type === 'section') {
      const inside = homeOf([node.heading, ...node.children], offset)
      if (inside) return inside
    } else if (node.type === 'passage') {
      if (holds(node, offset)) return { node, table: null, section: node.section }
    } else {
      const cell = node.rows.flat().find((one) => holds(one, offset))
      if (cell) return { node: cell, table: node, section: node.section }
    }
  }
  return null
}

/** Spans may nest over page breaks and footnotes: the stretch says which letters are truly its own. */
function holds({ start, end, stretch }: Passage | Cell, offset: number): boolean {
  return start <= offset && offset < end && stretch.at.includes(offset)
}

function labelsOf(table: Table, cell: Cell): string[] {
  return textsOf((table.rows[cell.row] ?? []).filter((other) => other.role === 'label'))
}

function headingsOf(table: Table, cell: Cell): string[] {
  const covers = (other: Cell) =>
    other.column < cell.column + cell.colspan && cell.column < other.column + other.colspan
  return textsOf(table.rows.flat().filter((other) => other.role === 'header' && covers(other)))
}

function textsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map((cell) => cell.stretch.text.trim()).filter((text) => text !== ''))]
}

// ── what the stages saw there ───────────────────────────────────────────────────────────────────────────────────────

interface Seen {
  annotation: Annotation
  clause: Clause | null
  tried: TriedPhrase[]
  /** Phrases of rules in the other clauses. */
  beside: TriedPhrase[]
  vocabulary: Explanation['vocabulary']
}

function seenIn(home: Home, at: Spot): Seen {
  const { stretch } = home.node
  const annotation = home.node.annotation!
  const from = stretch.at.indexOf(at.start)
  const clauses = clausesOf(annotation, sentencesOf(home, annotation))
  const clause = clauses.find(({ quantity }) => quantity.numberFrom <= from && from < quantity.numberTo) ?? null
  const inClause = (mark: Annotation['marks'][number]) =>
    clause === null || (mark.first >= clause.leadFirst && mark.last < clause.tailEnd)
  const cues = clause ? surroundings(annotation, clause) : null
  return {
    annotation,
    clause,
    tried: cues ? [...cues.lead, ...cues.tail].map((cue) => phraseOf(annotation, cue)) : [],
    beside: clauses
      .filter((other) => other !== clause)
      .flatMap((other) => {
        const { lead, tail } = surroundings(annotation, other)
        return [...lead, ...tail].map((cue) => phraseOf(annotation, cue))
      }),
    vocabulary: annotation.marks
      .filter(inClause)
      .flatMap((mark) =>
        mark.terms
          .filter(({ kind }) => kind !== 'cue' && kind !== 'neutral')
          .map(({ kind, id }) => ({ kind, id, words: stretch.text.slice(mark.from, mark.to) }))
      )
  }
}

function sentencesOf(home: Home, annotation: Annotation): { first: number; end: number }[] {
  const { words } = annotation
  if (home.table) return [{ first: 0, end: words.length }]
  return home.node.children.map(({ from, to }) => {
    const end = words.findIndex((word) => word.from >= to)
    return { first: words.findIndex((word) => word.from >= from), end: end === -1 ? words.length : end }
  })
}

function phraseOf(annotation: Annotation, { rule, mark, side, distance }: Cue): TriedPhrase {
  return {
    indicator: rule.id,
    family: rule.family,
    words: annotation.stretch.text.slice(mark.from, mark.to),
    side,
    distance
  }
}

function wordsOfClause({ words, stretch }: Annotation, clause: Clause): string {
  const first = Math.min(clause.leadFirst, clause.quantity.first)
  const last = Math.max(clause.tailEnd - 1, clause.quantity.last)
  return stretch.text.slice(words[first]!.from, words[last]!.to).trim()
}

// ── the nearest miss ────────────────────────────────────────────────────────────────────────────────────────────────

/** Which families a number of this unit can be a figure of. */
const families: Record<Quantity['unit']['family'], readonly Family[]> = {
  count: ['organizations'],
  people: ['members', 'labour', 'managers'],
  money: ['revenue', 'profit', 'income', 'capital', 'budget'],
  percent: ['organizations', 'members', 'labour', 'managers', 'revenue', 'profit', 'income', 'capital', 'budget'],
  noun: ['organizations', 'managers', 'other'],
  none: ['organizations', 'members', 'labour', 'managers']
}
/** As far as a phrase reaches over words that no rule knows. */
const reach = 6

function nearestMiss({ clause, tried, beside }: Seen, fact: Fact | null): Explanation['nearest'] {
  const missed = tried.filter(({ indicator }) => indicator !== fact?.rule).sort((a, b) => a.distance - b.distance)[0]
  if (missed && clause) {
    const fits = families[clause.quantity.unit.family].includes(missed.family)
    return { phrase: missed, why: !fits ? 'otherUnit' : missed.distance > reach ? 'tooFar' : 'weaker' }
  }
  const other = beside.filter(({ indicator }) => indicator !== fact?.rule).sort((a, b) => a.distance - b.distance)[0]
  return other ? { phrase: other, why: 'otherClause' } : null
}
