/** Cuts a stretch into sentences, never inside a number, a date, a document number or an abbreviation. */
import type { Sentence } from '../model/tree.ts'

// TP. HCM   KT. CHỦ TỊCH   Tr. 5   v.v. và   ThS. Nguyễn   Q. 3
const shortForm =
  /(?:^|[\s("“/])(?:tp|tx|tt|kt|tm|tl|tuq|tr|q|p|h|x|v\.v|vv|ths|ts|pgs|gs|ks|bs|st|stt|đc|đ\/c|ông|bà|số|sđt|đt|tel|nxb|vd|cf|m|g|ct|dn|\p{Lu})$/iu
const upperStart = /^[\s"“”'(*–-]*[\p{Lu}\d]/u

export function sentencesOf(text: string): Sentence[] {
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
    if (last > begin) sentences.push({ type: 'SentenceNode', from: begin, to: last })
  }
}

function skipWhite(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}
