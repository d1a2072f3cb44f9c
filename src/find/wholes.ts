/**
 * Which listed figures make up which whole. "trong đó" alone proves nothing: parts that sum to the whole are a
 * partition, parts that stay below it a subset, parts above it an overlap (several axes in one list).
 */
import type { Whole } from '../model/contract.ts'
import type { Draft } from './draft.ts'

const flows = /^(?:organizations\.(?:new|dissolved|converted)|members\.(?:new|left)|labour\.new)$/u

export function wholesOf(pairs: readonly { part: Draft; whole: Draft }[], ids: ReadonlyMap<Draft, string>): Whole[] {
  const groups = new Map<Draft, Draft[]>()
  for (const { part, whole } of pairs) {
    if (unitOf(part) !== unitOf(whole) || part.quantity.unit.family === 'percent') continue
    if (part.status === 'change' || part.quantity.fraction === 'base') continue
    // founded and dissolved ones are no parts of the stock
    if (flows.test(part.indicator) && !flows.test(whole.indicator)) continue
    const list = groups.get(whole) ?? []
    if (!list.includes(part)) list.push(part)
    groups.set(whole, list)
  }
  const wholes: Whole[] = []
  for (const [whole, parts] of groups) {
    const comparable = parts.filter((part) => familyOf(part) === familyOf(whole))
    for (const axis of axesOf(comparable)) {
      if (axis.length < 2) continue
      const low = axis.reduce((sum, part) => sum + (part.quantity.low ?? Number.NEGATIVE_INFINITY), 0)
      const high = axis.reduce((sum, part) => sum + (part.quantity.high ?? Number.POSITIVE_INFINITY), 0)
      const wholeLow = whole.quantity.low ?? Number.NEGATIVE_INFINITY
      const wholeHigh = whole.quantity.high ?? Number.POSITIVE_INFINITY
      const meets = low <= wholeHigh && high >= wholeLow
      wholes.push({
        id: '',
        kind: meets ? 'partition' : high < wholeLow ? 'subset' : 'overlap',
        whole: ids.get(whole)!,
        parts: axis.map((part) => ids.get(part)!),
        outcome: meets ? 'holds' : high < wholeLow ? 'undecided' : 'fails'
      })
    }
  }
  return wholes
    .sort(
      (a, b) =>
        Number(a.whole.slice(1)) - Number(b.whole.slice(1)) ||
        Number(a.parts[0]!.slice(1)) - Number(b.parts[0]!.slice(1))
    )
    .map((whole, index) => ({ ...whole, id: `w${index + 1}` }))
}

/** A credit fund is one of the cooperatives; "triệu đồng/năm" is money like "triệu đồng". */
function unitOf(draft: Draft): string {
  return draft.unit === 'QTDND' ? 'HTX' : draft.unit.split('/')[0]!
}

function familyOf(draft: Draft): string {
  return draft.indicator.split('.')[0]!
}

/** Sectors, grades and states of operation are axes of their own, each to be summed alone. */
function axesOf(parts: readonly Draft[]): Draft[][] {
  const axes = new Map<string, Draft[]>()
  for (const part of parts) {
    const name = axisOf(part)
    axes.set(name, [...(axes.get(name) ?? []), part])
  }
  return [...axes.values()]
}

function axisOf(part: Draft): string {
  if (/^organizations\.(?:good|fair|average|weak|unrated)$/u.test(part.indicator)) return 'rating'
  if (/^organizations\.(?:active|inactive|dissolved)$/u.test(part.indicator) && part.sector === null) return 'state'
  if (/^managers\./u.test(part.indicator)) return 'level'
  return part.sector === null ? part.indicator : `sector:${part.indicator}`
}
