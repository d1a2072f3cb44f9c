/**
 * A book of phrases and what they mean, looked up in running words. A phrase is words with "(a|b c)" for a choice and
 * "[a|b]" for what may be left out: "ngừng [hẳn] (hoạt động|sản xuất)"; "\\(" is a bracket of the text itself. Lookup walks a trie over folded words, so its
 * time grows with the length of the text alone and no phrase can make it backtrack.
 */
import { type Word, wordsOf } from './words.ts'

export interface PhraseMatch<T> {
  /** Indexes into the words: words[first] to words[last]. */
  first: number
  last: number
  from: number
  to: number
  entry: T
}

interface TrieNode<T> {
  next: Map<string, TrieNode<T>>
  entries: T[]
}

/** More readings than this and the phrase should be written as several. */
const mostReadings = 4096

export class PhraseBook<T> {
  private readonly root: TrieNode<T> = { next: new Map(), entries: [] }

  add(phrase: string, entry: T): void {
    for (const reading of expandPhrase(phrase)) {
      // an optional comma at the end of a phrase belongs to the sentence, not to the phrase
      if (/[,;/-]\s*$/u.test(reading) && phrase.length > 1) continue
      let node = this.root
      for (const word of wordsOf(reading)) {
        let next = node.next.get(word.form)
        if (!next) {
          next = { next: new Map(), entries: [] }
          node.next.set(word.form, next)
        }
        node = next
      }
      if (node !== this.root && !node.entries.includes(entry)) node.entries.push(entry)
    }
  }

  /** Every phrase that begins at words[first], longest first. */
  matchesAt(words: readonly Word[], first: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    let node: TrieNode<T> | undefined = this.root
    for (let index = first; index < words.length; index++) {
      node = node.next.get(words[index]!.form)
      if (!node) break
      for (const entry of node.entries) {
        found.push({ first, last: index, from: words[first]!.from, to: words[index]!.to, entry })
      }
    }
    return found.reverse()
  }

  /** Every phrase at every place, overlapping ones too, in order of place, longest first. */
  findAll(words: readonly Word[]): PhraseMatch<T>[] {
    return words.flatMap((_, index) => this.matchesAt(words, index))
  }

  /** The phrases left to right, longest first, none overlapping another. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    for (let index = 0; index < words.length; index++) {
      const longest = this.matchesAt(words, index)[0]
      if (!longest) continue
      found.push(longest)
      index = longest.last
    }
    return found
  }
}

/** All word sequences that a phrase stands for: "(a|b) [c]" -> "a", "a c", "b", "b c". */
export function expandPhrase(phrase: string): string[] {
  let at = 0
  const readings = sequence('')
  if (at < phrase.length) throw new Error(`"${phrase}": unexpected "${phrase[at]}" at ${at + 1}`)
  const whole = [...new Set(readings.map((reading) => reading.replace(/\s+/gu, ' ').trim()))].filter((reading) => reading !== '')
  if (whole.length === 0) throw new Error(`"${phrase}" stands for nothing`)
  return whole

  function sequence(closing: string): string[] {
    let choices: string[] = []
    let current = ['']
    while (at < phrase.length && phrase[at] !== closing) {
      const sign = phrase[at]!
      if (sign === '|' && closing !== '') {
        choices.push(...current)
        current = ['']
        at++
      } else if (sign === '(' || sign === '[') {
        at++
        const inner = sequence(sign === '(' ? ')' : ']')
        if (at >= phrase.length) throw new Error(`"${phrase}": "${sign}" is not closed`)
        at++
        current = join(current, sign === '[' ? ['', ...inner] : inner)
      } else if (sign === ')' || sign === ']') {
        throw new Error(`"${phrase}": "${sign}" closes nothing`)
      } else {
        let run = ''
        while (at < phrase.length && (phrase[at] === '\\' || !'()[]|'.includes(phrase[at]!))) {
          if (phrase[at] === '\\') at++
          run += phrase[at++] ?? ''
        }
        if (run === '') run = phrase[at++]!
        current = join(current, [run])
      }
    }
    choices = [...choices, ...current]
    return choices
  }

  function join(left: string[], right: string[]): string[] {
    if (left.length * right.length > mostReadings) throw new Error(`"${phrase}" has more than ${mostReadings} readings: write it as several phrases`)
    return left.flatMap((head) => right.map((tail) => `${head} ${tail}`))
  }
}
