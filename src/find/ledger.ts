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
const weight: Record<NumberClass, number> = {
  fact: 9,
  page: 8,
  footnote: 7,
  label: 6,
  reference: 5,
  date: 4,
  name: 3,
  count: 2,
  other: 1,
  unexplained: 0
}

export function accountFor(text: string, numbers: readonly LedgerEntry[]): NumberLedger {
  const byClass = Object.fromEntries(numberClasses.map((name) => [name, 0])) as Record<NumberClass, number>
  const unexplained: NumberLedger['unexplained'] = []
  for (const { start, end, class: name } of numbers) {
    byClass[name]++
    if (name === 'unexplained') unexplained.push({ start, end, quote: text.slice(start, end) })
  }
  return { total: numbers.length, byClass, unexplained }
}

/** Every number of the text with its class, in order. */
export function classifyNumbers(
  text: string,
  entries: readonly LedgerEntry[],
  claims: readonly Claim[]
): LedgerEntry[] {
  const names = new Uint8Array(text.length)
  for (const entry of [...claims, ...entries]) {
    const code = weight[entry.class]
    for (let at = entry.start; at < entry.end && at < text.length; at++) if (names[at]! < code) names[at] = code
  }
  const classOf = new Map(Object.entries(weight).map(([name, code]) => [code, name as NumberClass]))
  return Array.from(text.matchAll(numberPattern), (match) => {
    const end = match.index + match[0].length
    let code = 0
    for (let at = match.index; at < end; at++) code = Math.max(code, names[at]!)
    return { start: match.index, end, class: classOf.get(code)! }
  })
}
