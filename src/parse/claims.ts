/** Digits that the structure itself explains, whatever the words around them say. */
import type { Claim, Passage } from '../model/tree.ts'
import type { Run } from './runs.ts'

// https://example.gov.vn/12   abc12@example.gov.vn   0203.3825.123 (ĐT, Fax, Hotline)
const addresses = /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\d._-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
const phones = /(?:đt|điện thoại|sđt|tel|fax|hotline|di động)\s*[:.]?\s*[(+]?\d[\d\s.()+-]{5,18}\d/giu

export function structureClaims(runs: readonly Run[], passages: readonly Passage[], text: string): Claim[] {
  const claims: Claim[] = []
  for (const run of runs) {
    if (run.furniture !== null)
      claims.push({ start: run.start, end: run.end, class: run.furniture === 'pageNumber' ? 'page' : 'name' })
    for (const mark of run.marks) claims.push({ start: mark.start, end: mark.end, class: 'footnote' })
    for (const anchor of run.note?.anchors ?? []) claims.push({ ...anchor, class: 'footnote' })
  }
  for (const passage of passages)
    if (passage.kind === 'signoff') claims.push({ start: passage.start, end: passage.end, class: 'name' })
  for (const pattern of [addresses, phones]) {
    for (const match of text.matchAll(pattern))
      claims.push({ start: match.index, end: match.index + match[0].length, class: 'name' })
  }
  return claims
}
