/**
 * A book of phrases and what they mean, looked up in running words. A phrase is words with "(a|b c)" for a choice and
 * "[a|b]" for what may be left out: "ngừng [hẳn] (hoạt động|sản xuất)"; "\\(" is a bracket of the text itself. Lookup
 * walks a trie over folded words, so its time grows with the length of the text alone and no phrase can make it
 * backtrack. The trie is made where texts lead into it: a phrase can have thousands of readings, a text has few of them.
 */
import type { Bilingual } from './contract.ts'
import { type Word, wordsOf } from './words.ts'

export interface PhraseMatch<T> {
  /** Indexes into the words: words[first] to words[last]. */
  first: number
  last: number
  from: number
  to: number
  entry: T
}

/** One word of one phrase. */
interface Step<T> {
  form: string
  entry: T
  /** The phrase may end with this word. */
  last: boolean
  after: readonly Step<T>[]
}

interface TrieNode<T> {
  /** A node, or the steps that it will be made of once a text asks for it. */
  next: Map<string, TrieNode<T> | Step<T>[]>
  entries: T[]
}

export class PhraseBook<T> {
  /** First words of the phrases, in the order in which these were added. */
  private readonly firsts = new Map<string, Step<T>[]>()
  private readonly root: TrieNode<T> = { next: new Map(), entries: [] }

  add(phrase: string, entry: T): void {
    for (const step of stepsOf(parsePhrase(phrase), entry, phrase.length === 1)) {
      const others = this.firsts.get(step.form)
      if (others) others.push(step)
      else this.firsts.set(step.form, [step])
      this.root.next.set(step.form, this.firsts.get(step.form)!)
    }
  }

  /** Every phrase that begins at words[first], longest first. */
  matchesAt(words: readonly Word[], first: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    let node: TrieNode<T> = this.root
    for (let index = first; index < words.length; index++) {
      const next = nextNode(node, words[index]!.form)
      if (!next) break
      node = next
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

function nextNode<T>(node: TrieNode<T>, form: string): TrieNode<T> | undefined {
  const next = node.next.get(form)
  if (!Array.isArray(next)) return next
  const made: TrieNode<T> = { next: new Map(), entries: [] }
  const seen = new Set<Step<T>>()
  for (const step of next) {
    if (step.last && !made.entries.includes(step.entry)) made.entries.push(step.entry)
    for (const after of step.after) {
      if (seen.has(after)) continue
      seen.add(after)
      const others = made.next.get(after.form) as Step<T>[] | undefined
      if (others) others.push(after)
      else made.next.set(after.form, [after])
    }
  }
  node.next.set(form, made)
  return made
}

/** What may follow a place in a phrase, and whether the phrase may end there. */
interface Rest<T> {
  steps: readonly Step<T>[]
  end: boolean
}

/** The words with which a phrase may begin, each with what may come after it. Made from the end to the beginning. */
function stepsOf<T>(phrase: Part[], entry: T, single: boolean): readonly Step<T>[] {
  return beforeAll(phrase, { steps: [], end: true }).steps

  function beforeAll(parts: readonly Part[], rest: Rest<T>): Rest<T> {
    return parts.reduceRight<Rest<T>>(
      (after, part) => (typeof part === 'string' ? beforeRun(part, after) : beforeChoice(part, after)),
      rest
    )
  }

  function beforeRun(run: string, rest: Rest<T>): Rest<T> {
    // an optional comma at the end of a phrase belongs to the sentence, not to the phrase
    let mayEnd = single || !/[,;/-]\s*$/u.test(run)
    let after = rest
    for (const { form } of wordsOf(run).reverse()) {
      after = { steps: [{ form, entry, last: after.end && mayEnd, after: after.steps }], end: false }
      mayEnd = true
    }
    return after
  }

  function beforeChoice({ choices }: Choice, rest: Rest<T>): Rest<T> {
    const ways = choices.map((choice) => beforeAll(choice, rest))
    return { steps: [...new Set(ways.flatMap((way) => way.steps))], end: ways.some((way) => way.end) }
  }
}

/** A run of plain words, or a choice of which one of several sequences is taken. */
type Part = string | Choice
interface Choice {
  choices: Part[][]
}

/** More readings than this and the phrase should be written as several. */
const mostReadings = 4096

/** Why a phrase cannot be read. */
export class PhraseError extends Error {
  readonly says: Bilingual
  constructor(says: Bilingual) {
    super(says.en)
    this.name = 'PhraseError'
    this.says = says
  }
}

/** A phrase as it is built; throws where a bracket is wrong, nothing is said or too much. */
export function parsePhrase(phrase: string): Part[] {
  let at = 0
  const { choices, words } = sequences('')
  if (!words) throw wrong('không chứa chữ nào', 'stands for nothing')
  return choices[0]!

  /** Up to the closing bracket, or to the end of the phrase: the sequences between its "|". */
  function sequences(closing: string): { choices: Part[][]; readings: number; words: boolean } {
    const choices: Part[][] = []
    let parts: Part[] = []
    let words = false
    let total = 0
    let readings = 1
    while (at < phrase.length && phrase[at] !== closing) {
      const sign = phrase[at]!
      if (sign === '|') {
        if (closing === '') throw wrong('dấu | phải nằm trong ngoặc: (a|b)', '"|" stands outside of brackets: (a|b)')
        choices.push(parts)
        parts = []
        total += readings
        readings = 1
        at++
      } else if (sign === '(' || sign === '[') {
        at++
        const inner = sequences(sign === '(' ? ')' : ']')
        if (at >= phrase.length) throw wrong(`ngoặc ${sign} chưa đóng`, `"${sign}" is not closed`)
        at++
        parts.push({ choices: sign === '[' ? [[], ...inner.choices] : inner.choices })
        words ||= inner.words
        readings *= inner.readings + (sign === '[' ? 1 : 0)
        if (readings > mostReadings)
          throw wrong(
            `có hơn ${mostReadings} cách đọc: hãy tách thành nhiều cụm từ`,
            `has more than ${mostReadings} readings: write it as several phrases`
          )
      } else if (sign === ')' || sign === ']') {
        throw wrong(`ngoặc ${sign} không có chỗ mở`, `"${sign}" closes nothing`)
      } else {
        const run = plainRun()
        parts.push(run)
        words ||= run.trim() !== ''
      }
    }
    return { choices: [...choices, parts], readings: total + readings, words }
  }

  function wrong(vi: string, en: string): PhraseError {
    return new PhraseError({ vi: `"${phrase}": ${vi}`, en: `"${phrase}": ${en}` })
  }

  function plainRun(): string {
    let run = ''
    while (at < phrase.length && !'()[]|'.includes(phrase[at]!)) {
      if (phrase[at] === '\\') at++
      run += phrase[at++] ?? ''
    }
    return run
  }
}

/** All word sequences that a phrase stands for: "(a|b) [c]" -> "a", "a c", "b", "b c". */
export function expandPhrase(phrase: string): string[] {
  const readings = wordingsOf(parsePhrase(phrase)).map((reading) => reading.replace(/\s+/gu, ' ').trim())
  return [...new Set(readings)].filter((reading) => reading !== '')
}

function wordingsOf(parts: readonly Part[]): string[] {
  return parts.reduce<string[]>(
    (heads, part) => {
      const tails = typeof part === 'string' ? [part] : part.choices.flatMap(wordingsOf)
      return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
    },
    ['']
  )
}
