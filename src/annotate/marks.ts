/** The phrases of the vocabulary in a run of words. */
import type { Mark } from '../model/annotation.ts'
import type { PhraseBook } from '../model/phrases.ts'
import type { Stretch } from '../model/stretch.ts'
import type { Term } from '../model/terms.ts'
import type { Word } from '../model/words.ts'

/** Left to right, the longest phrase at each word, with all that it can mean. */
export function findMarks(stretch: Stretch, words: readonly Word[], terms: PhraseBook<Term>): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < words.length; index++) {
    const found = terms.matchesAt(words, index)
    const longest = found[0]
    if (!longest) continue
    const same = found
      .filter((match) => match.last === longest.last)
      .filter(
        (match) => match.entry.kind !== 'sector' || match.first !== match.last || !isPartOfName(stretch, words, index)
      )
    if (same.length === 0) continue
    marks.push({
      first: index,
      last: longest.last,
      from: longest.from,
      to: longest.to,
      terms: same.map((match) => match.entry)
    })
    // "cán bộ quản lý HTX" is a cue that holds an organization, "một HTX ước thu" one that holds a status
    if (same.every((match) => match.entry.kind === 'cue')) marks.push(...inside(words, terms, index, longest.last))
    index = longest.last
  }
  return marks
}

function inside(words: readonly Word[], terms: PhraseBook<Term>, first: number, last: number): Mark[] {
  const found: Mark[] = []
  for (let index = first; index <= last; index++) {
    const match = terms
      .matchesAt(words, index)
      .find(
        (one) => ((one.entry.kind === 'subject' && index > first) || one.entry.kind === 'status') && one.last <= last
      )
    if (!match) continue
    found.push({ first: index, last: match.last, from: match.from, to: match.to, terms: [match.entry] })
    index = match.last
  }
  return found
}

/** "huyện Chợ Mới", "HTX Phú Điền": a capital beside another capital is a name, no sector. */
function isPartOfName(stretch: Stretch, words: readonly Word[], index: number): boolean {
  const isCapital = (word: Word | undefined) =>
    word !== undefined && /^\p{Lu}\p{Ll}/u.test(stretch.text.slice(word.from, word.to))
  return isCapital(words[index]) && (isCapital(words[index - 1]) || isCapital(words[index + 1]))
}
