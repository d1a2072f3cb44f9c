/** The number ledger: each digit run of the reading text in exactly one class. */
import { type NumberClass, type NumberLedger, numberClasses } from '../model/contract.ts'
import { numberPattern } from '../model/numbers.ts'
import type { Claim } from '../model/tree.ts'

export interface LedgerEntry {
  start: number
  end: number
  class: NumberClass
}

/** A fact outranks all; what the structure claims outranks what a pattern saw. */
const weight: Record<NumberClass, number> = { fact: 9, page: 8, footnote: 7, label: 6, reference: 5, date: 4, name: 3, count: 2, other: 1, unexplained: 0 }

export function accountFor(text: string, entries: readonly LedgerEntry[], claims: readonly Claim[]): NumberLedger {
  const byClass = Object.fromEntries(numberClasses.map((name) => [name, 0])) as Record<NumberClass, number>
  const unexplained: NumberLedger['unexplained'] = []
  const names = new Uint8Array(text.length)
  for (const entry of [...claims, ...entries]) {
    const code = weight[entry.class]
    for (let at = entry.start; at < entry.end && at < text.length; at++) if (names[at]! < code) names[at] = code
  }
  const classOf = new Map(Object.entries(weight).map(([name, code]) => [code, name as NumberClass]))
  let total = 0
  for (const match of text.matchAll(numberPattern)) {
    total++
    let code = 0
    for (let at = match.index; at < match.index + match[0].length; at++) code = Math.max(code, names[at]!)
    const name = classOf.get(code)!
    byClass[name]++
    if (name === 'unexplained') unexplained.push({ start: match.index, end: match.index + match[0].length, quote: match[0] })
  }
  return { total, byClass, unexplained }
}
