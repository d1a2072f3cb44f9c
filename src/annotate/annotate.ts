/** Hangs on every passage and cell what its words mean: terms, spoken-for numbers, periods and quantities. */

import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Annotation, Mark } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import type { PhraseBook } from '../model/phrases.ts'
import type { Stretch } from '../model/stretch.ts'
import type { Term } from '../model/terms.ts'
import type { Cell, Passage, Root, Table } from '../model/tree.ts'
import { wordsOf } from '../model/words.ts'
import type { FrameBook } from './frames.ts'
import { headRowsOf, headsOf } from './headings-of-tables.ts'
import { findMarks } from './marks.ts'
import { findQuantities } from './quantities.ts'
import { findSpoken } from './spoken.ts'
import { unitIn, unitOf } from './units.ts'
import { wordedIn } from './worded.ts'
import { zerosIn } from './zeros.ts'

export interface AnnotateRules {
  terms: PhraseBook<Term>
  frames: FrameBook
}

export function annotateTree(root: Root, rules: AnnotateRules): void {
  visit(root, (node) => {
    if (node.type === 'root') return CONTINUE
    if (node.type === 'section') {
      annotatePassage(node.heading, rules)
      return CONTINUE
    }
    if (node.type === 'passage') annotatePassage(node, rules)
    else if (node.type === 'table') annotateTable(node, rules)
    // nothing below a passage or a table is another one
    return SKIP
  })
}

function annotatePassage(passage: Passage, rules: AnnotateRules): void {
  passage.annotation ??= annotate(passage.stretch, rules)
}

function annotateTable(table: Table, rules: AnnotateRules): void {
  for (const caption of table.captions) annotatePassage(caption, rules)
  for (const row of table.rows)
    for (const cell of row) cell.annotation = annotate(cell.stretch, rules, isPlainValue(cell))
  table.headRows = headRowsOf(table)
  table.heads = headsOf(table, table.headRows).map((stretch) => (stretch === null ? null : annotate(stretch, rules)))
}

/** "2012" in a value cell is a figure, not a year. */
function isPlainValue(cell: Cell): boolean {
  return cell.role === 'value' && /^\s*\d+\s*$/u.test(cell.stretch.text)
}

export function annotate(stretch: Stretch, { terms, frames }: AnnotateRules, figuresOnly = false): Annotation {
  const words = wordsOf(stretch.text)
  const marks = findMarks(stretch, words, terms)
  const cover = coverOf(words.length, marks)
  const { spoken, periods } = figuresOnly ? { spoken: [], periods: [] } : findSpoken(fold(stretch.text))
  const quantities = [
    ...findQuantities(words, marks, spoken),
    ...zerosIn(stretch, words, marks),
    ...wordedIn(words, marks)
  ].sort((a, b) => a.first - b.first)
  const annotation: Annotation = {
    stretch,
    words,
    marks,
    cover,
    spoken,
    periods,
    quantities,
    unit: unitOf(words, marks),
    innerUnit: unitIn(words, marks)
  }
  frames.apply(annotation)
  return annotation
}

/** For each word the mark that it is part of, so that nobody has to search for it. */
function coverOf(length: number, marks: readonly Mark[]): (Mark | undefined)[] {
  const cover: (Mark | undefined)[] = Array.from({ length })
  for (const mark of marks) for (let index = mark.first; index <= mark.last; index++) cover[index] ??= mark
  return cover
}
