/**
 * Sentences as nlcst. retext's parser makes the words and signs where a number stands in the passage; where sentences
 * end we say ourselves, because parse-latin cuts "UBND TP. | Hải Phòng", "KT. | CHỦ TỊCH", "5.1. | Tiếp tục" and does
 * not cut behind "số 20-NQ/TW. Đạt". Passages without a digit hold no figures and get bare ranges.
 */
import type { Root as NlcstRoot, Sentence as NlcstSentence, Nodes, SentenceContent } from 'nlcst'
import { retext } from 'retext'
import type { Sentence } from '../model/tree.ts'

// TP. HCM   KT. CHỦ TỊCH   Tr. 5   v.v. và   ThS. Nguyễn   Q. 3
const shortForm =
  /(?:^|[\s("“/])(?:tp|tx|tt|kt|tm|tl|tuq|tr|q|p|h|x|v\.v|vv|ths|ts|pgs|gs|ks|bs|st|stt|đc|đ\/c|ông|bà|số|sđt|đt|tel|nxb|vd|cf|m|g|ct|dn|\p{Lu})$/iu
const upperStart = /^[\s"“”'(*–-]*[\p{Lu}\d]/u

const processor = retext().use(recut).freeze()

export function sentencesOf(text: string): Sentence[] {
  const ranges = rangesOf(text)
  if (!/\d/u.test(text)) return ranges
  const words = new WordsOfPassage(text)
  return ranges.map((range, index) => new LazySentence(range.from, range.to, words, index))
}

/** The words of a passage, made when somebody first asks for those of one of its sentences: most are never asked for. */
class WordsOfPassage {
  private readonly text: string
  private sentences: NlcstSentence[] | null = null

  constructor(text: string) {
    this.text = text
  }

  of(index: number): SentenceContent[] {
    this.sentences ??= this.made()
    return this.sentences[index]?.children ?? []
  }

  private made(): NlcstSentence[] {
    const tree = processor.runSync(processor.parse(this.text), this.text) as NlcstRoot
    return tree.children.flatMap((paragraph) =>
      paragraph.type === 'ParagraphNode'
        ? paragraph.children.filter((node): node is NlcstSentence => node.type === 'SentenceNode')
        : []
    )
  }
}

class LazySentence implements Sentence {
  readonly type = 'SentenceNode'
  readonly from: number
  readonly to: number
  readonly #words: WordsOfPassage
  readonly #index: number

  constructor(from: number, to: number, words: WordsOfPassage, index: number) {
    this.from = from
    this.to = to
    this.#words = words
    this.#index = index
  }

  get children(): SentenceContent[] {
    return this.#words.of(this.#index)
  }
}

/** A retext plugin: the words and signs stay as the parser made them, the sentences become ours. */
function recut(): (tree: unknown, file: { toString(): string }) => void {
  return (tree, file) => {
    const root = tree as NlcstRoot
    const leaves = leavesOf(root)
    let at = 0
    const sentences = rangesOf(String(file)).map((range): NlcstSentence => {
      const children: SentenceContent[] = []
      for (; at < leaves.length && leaves[at]!.position!.start.offset! < range.to; at++) {
        if (leaves[at]!.position!.start.offset! >= range.from) children.push(leaves[at]!)
      }
      const start = children[0]?.position?.start ?? { line: 1, column: range.from + 1, offset: range.from }
      const end = children.at(-1)?.position?.end ?? { line: 1, column: range.to + 1, offset: range.to }
      return {
        type: 'SentenceNode',
        children,
        position: { start: { ...start, offset: range.from }, end: { ...end, offset: range.to } }
      }
    })
    root.children = [{ type: 'ParagraphNode', children: sentences }]
  }
}

/** Words, signs and spaces in order, out of the sentences and paragraphs that hold them. */
function leavesOf(node: Nodes, leaves: SentenceContent[] = []): SentenceContent[] {
  if (node.type === 'RootNode' || node.type === 'ParagraphNode' || node.type === 'SentenceNode')
    for (const child of node.children) leavesOf(child, leaves)
  else leaves.push(node as SentenceContent)
  return leaves
}

function rangesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = skipWhite(text, 0)
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') continue
    // the whole cluster: "...", "./.", "?!", closing quotes
    let stop = at + 1
    while (stop < text.length && '.!?…/'.includes(text[stop]!) && !(text[stop] === '/' && text[stop + 1] !== '.'))
      stop++
    while (stop < text.length && '"”’)]'.includes(text[stop]!)) stop++
    if (stop < text.length && !/\s/u.test(text[stop]!)) {
      at = stop - 1
      continue
    }
    const rest = text.slice(stop, stop + 8)
    const lone = stop === at + 1 && sign === '.'
    const head = text.slice(Math.max(from, at - 10), at)
    const ends =
      stop >= text.length ||
      (upperStart.test(rest) &&
        !(lone && shortForm.test(head)) &&
        !(lone && /(?:^|\s)\d{1,2}(?:\.\d{1,2})*$/u.test(head) && at - from < 10))
    at = stop - 1
    if (!ends) continue
    push(from, stop)
    from = skipWhite(text, stop)
  }
  push(from, text.length)
  return sentences

  function push(begin: number, end: number): void {
    let last = end
    while (last > begin && /\s/u.test(text[last - 1]!)) last--
    if (last > begin) sentences.push({ type: 'SentenceNode', from: begin, to: last, children: [] })
  }
}

function skipWhite(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}
