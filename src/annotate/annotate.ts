/** One stretch of words with its terms, spoken-for numbers, periods and quantities. */
import { fold } from '../model/fold.ts'
import type { PhraseBook } from '../model/phrases.ts'
import type { Stretch } from '../model/stretch.ts'
import { wordsOf } from '../model/words.ts'
import type { Term } from '../rules/terms.ts'
import type { Annotation, Mark } from './annotation.ts'
import { findQuantities } from './quantities.ts'
import { findSpoken } from './spoken.ts'

export function annotate(stretch: Stretch, terms: PhraseBook<Term>): Annotation {
  const words = wordsOf(stretch.text)
  const marks = findMarks(words, terms)
  const { spoken, periods } = findSpoken(fold(stretch.text))
  return { stretch, words, marks, spoken, periods, quantities: findQuantities(words, marks, spoken) }
}

/** Left to right, the longest phrase at each word, with all that it can mean. */
function findMarks(words: ReturnType<typeof wordsOf>, terms: PhraseBook<Term>): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < words.length; index++) {
    const found = terms.matchesAt(words, index)
    const longest = found[0]
    if (!longest) continue
    const same = found.filter((match) => match.last === longest.last)
    marks.push({ first: index, last: longest.last, from: longest.from, to: longest.to, terms: same.map((match) => match.entry) })
    index = longest.last
  }
  return marks
}
