/**
 * A sentence cut into one clause a number: its lead (the words before it) and its tail (the words behind it up to the
 * lead of the next). "49 HTX đang hoạt động, | 04 HTX ngừng hoạt động" is cut at the comma, "lãi 95 triệu (| mục tiêu
 * 200 triệu)" at the bracket; commas inside a term ("thương mại, dịch vụ") cut nothing.
 */
import type { Annotation, Mark, Quantity } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'

export interface Clause {
  quantity: Quantity
  /** Word indexes: lead is [leadFirst, quantity.first), tail is (quantity.last, tailEnd). */
  leadFirst: number
  tailEnd: number
  /** Sign or word at which the lead was cut off from the clause before; "" at the start of a sentence. */
  cut: string
  /** Brackets open around the number, counted from the start of the sentence. */
  depth: number
  sentenceFirst: number
  sentenceEnd: number
}

const strength: Record<string, number> = {
  ';': 10,
  ')': 9,
  '(': 8,
  '"': 7,
  ',': 6,
  '[': 8,
  ']': 9,
  '+': 5,
  '.': 11,
  '…': 5,
  '\n': 8
}
const joining = new Set(['và', 'còn', 'cùng', 'với', 'kèm', 'nhưng'])

export function clausesOf(annotation: Annotation, sentences: readonly { first: number; end: number }[]): Clause[] {
  const clauses: Clause[] = []
  const inMark = marksInside(annotation)
  for (const sentence of sentences) {
    const quantities = annotation.quantities.filter((one) => one.first >= sentence.first && one.last < sentence.end)
    let leadFirst = sentence.first
    let cut = ''
    for (const [index, quantity] of quantities.entries()) {
      const next = quantities[index + 1]
      const split = next
        ? next.fraction === 'base' && quantity.fraction === 'done'
          ? { at: next.first, sign: '/' }
          : cutBetween(annotation, inMark, quantity.last + 1, next.first)
        : { at: sentence.end, sign: '' }
      clauses.push({
        quantity,
        leadFirst,
        tailEnd: split.at,
        cut,
        depth: depthAt(annotation, sentence.first, quantity.first),
        sentenceFirst: sentence.first,
        sentenceEnd: sentence.end
      })
      leadFirst = split.at
      cut = split.sign
    }
    // "20/22 HTX hoạt động hiệu quả": what stands behind the base is said of what was done
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1]
      // "24 người (53,3%) có trình độ đại học": what follows the bracket is said of the heads too
      const bracketed =
        next?.quantity.unit.family === 'percent' &&
        next.cut === '(' &&
        annotation.words[next.quantity.last + 1]?.form === ')'
      if (bracketed && next && clause.quantity.unit.family !== 'percent') clause.tailEnd = next.tailEnd
      if (clause.quantity.fraction === 'done' && next?.quantity.fraction === 'base') clause.tailEnd = next.tailEnd
    }
  }
  return clauses
}

/** Words that stand inside a longer phrase (not at its start): their signs cut nothing. */
function marksInside(annotation: Annotation): Uint8Array {
  const inside = new Uint8Array(annotation.words.length)
  for (const mark of annotation.marks) inside.fill(1, mark.first + 1, mark.last + 1)
  return inside
}

function cutBetween(
  annotation: Annotation,
  inMark: Uint8Array,
  first: number,
  end: number
): { at: number; sign: string } {
  const { words, marks } = annotation
  const byFirst = new Map<number, Mark>()
  for (const mark of marks) if (mark.first >= first && mark.first < end) byFirst.set(mark.first, mark)
  let best = { at: -1, sign: '', weight: 0 }
  const offer = (at: number, sign: string, weight: number) => {
    if (weight > best.weight) best = { at, sign, weight }
  }
  for (let index = first; index < end; index++) {
    if (inMark[index]) continue
    const form = words[index]!.form
    const weight = strength[form]
    if (weight !== undefined) {
      if (form === ',' && joinsSectors(byFirst, words, index)) continue
      // ")" closes the clause before it; "(" opens the next
      offer(form === '(' || form === '[' ? index : index + 1, form, weight)
      continue
    }
    const terms = byFirst.get(index)?.terms ?? []
    if (terms.some((term) => term.kind === 'word' && term.id === 'among')) offer(index, 'trong đó', 7)
    else if (
      terms.some(
        (term) =>
          term.kind === 'word' &&
          (term.id === 'rise' ||
            term.id === 'fall' ||
            term.id === 'share' ||
            term.id === 'exceed' ||
            term.id === 'raise')
      )
    )
      offer(index, form, 4)
    else if (joining.has(form) && !terms.some((term) => term.kind === 'cue')) offer(index, form, 5)
    else if (form === ':') offer(index + 1, form, 2.5)
    // "đạt 50% kế hoạch cả năm là 04 HTX": the plan stands between the rate and the figure and serves both
    else if (terms.some((term) => term.kind === 'status' && term.id !== 'actual')) offer(index, form, 3)
    else if (terms.some((term) => term.kind === 'cue' && term.side === 'before')) offer(index, form, 3)
    else if (terms.some((term) => term.kind === 'word' && term.id === 'reach') && form !== 'có' && form !== 'là')
      offer(index, form, 2)
  }
  if (best.at < 0) {
    // "08 THT thủ công mỹ nghệ tại 06 xã": the preposition goes with the second number
    const before = words[end - 1]?.form ?? ''
    return {
      at:
        end > first && ['tại', 'ở', 'trong', 'trên', 'từ', 'cho', 'của', 'với', 'có', 'là', 'đạt'].includes(before)
          ? end - 1
          : end,
      sign: ''
    }
  }
  return { at: best.at, sign: best.sign }
}

/** The comma in "nông nghiệp, thủy sản, vận tải" stands between two sectors. */
function joinsSectors(byFirst: Map<number, Mark>, words: Annotation['words'], comma: number): boolean {
  const isSector = (mark: Mark | undefined) => mark?.terms.some((term) => term.kind === 'sector') ?? false
  const after = byFirst.get(comma + 1)
  if (!isSector(after)) return false
  const before = [...byFirst.values()].find((mark) => mark.last === comma - 1)
  // "5 HTX nông nghiệp, thương mại 3 HTX": behind the second sector comes its own number
  const next = words[after!.last + 1]?.form ?? ''
  return isSector(before) && !/^\d|^:$/u.test(next)
}

function depthAt(annotation: Annotation, first: number, index: number): number {
  let depth = 0
  for (let at = first; at < index; at++) {
    const form = annotation.words[at]!.form
    if (form === '(') depth++
    else if (form === ')' && depth > 0) depth--
  }
  return depth
}

/** The folded words of the clause before its number. */
export function leadTextOf(annotation: Annotation, clause: Clause): string {
  const from = annotation.words[clause.leadFirst]?.from ?? 0
  const to = annotation.words[clause.quantity.first]?.from ?? from
  return fold(annotation.stretch.text.slice(from, to))
}
