/** Digits that the structure itself explains, whatever the words around them say. */
import type { NumberClass } from '../model/contract.ts'
import type { Claim, Passage } from '../model/tree.ts'
import type { Run } from './runs.ts'

// https://example.gov.vn/12   abc12@example.gov.vn   0203.3825.123 (ĐT, Fax, Hotline)
const addresses = /(?:https?:\/\/|www\.)[^\s<>"]+/giu
const mails = /[\p{L}\d._-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const phones = /(?:đt|điện thoại|sđt|tel|fax|hotline|di động)\s?[:.]?\s?[(+]?\d[\d\s.()+-]{5,18}\d/giu

/** Claims of whole lines come last: they take only the digits that nothing nearer explains. */
export function withStructure(
  near: Claim[],
  runs: readonly Run[],
  passages: readonly Passage[],
  text: string
): Claim[] {
  const claims = [...near]
  for (const run of runs) {
    for (const mark of run.marks) claims.push({ start: mark.start, end: mark.end, class: 'footnote' })
    for (const anchor of run.note?.anchors ?? []) claims.push({ ...anchor, class: 'footnote' })
  }
  const patterns = [/https?:|www\./iu.test(text) ? addresses : null, text.includes('@') ? mails : null, phones]
  for (const pattern of patterns) {
    if (pattern === null) continue
    for (const match of text.matchAll(pattern))
      claims.push({ start: match.index, end: match.index + match[0].length, class: 'name' })
  }
  claims.sort(inOrder)
  const whole: Claim[] = []
  for (const run of runs) {
    if (run.furniture !== null) rest(run, run.furniture === 'pageNumber' ? 'page' : 'name')
  }
  for (const passage of passages) {
    if (passage.kind === 'signoff' || passage.kind === 'letterhead') rest(passage, 'name')
  }
  return [...claims, ...whole].sort(inOrder)

  function rest(span: { start: number; end: number }, kind: NumberClass): void {
    for (const match of text.slice(span.start, span.end).matchAll(/\d+(?:[.,]\d+)*/gu)) {
      const start = span.start + match.index
      const end = start + match[0].length
      if (!covered(claims, start, end)) whole.push({ start, end, class: kind })
    }
  }
}

function inOrder(a: Claim, b: Claim): number {
  return a.start - b.start || b.end - a.end
}

/** Is the span inside one of the claims, which stand in order? */
function covered(claims: readonly Claim[], start: number, end: number): boolean {
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (claims[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0 && index >= low - 4; index--) if (claims[index]!.end >= end) return true
  return false
}
