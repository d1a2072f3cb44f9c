/** Words for matching: letters together, numbers together, every other sign alone. */
import { fold } from './fold.ts'

export interface Word {
  /** Folded form. */
  form: string
  from: number
  to: number
}

const wordPattern = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu

export function wordsOf(text: string): Word[] {
  const folded = fold(text)
  const words: Word[] = []
  for (const match of folded.matchAll(wordPattern)) {
    words.push({ form: match[0], from: match.index, to: match.index + match[0].length })
  }
  return words
}
