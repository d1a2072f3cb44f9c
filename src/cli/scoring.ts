/**
 * How well the facts of a report agree with gold. Facts are compared as sets of plan or change or now, indicator,
 * subject, sector, value, max and unit: years, exact status and bounds are matters of their own.
 *
 * "other", "organizations.other" and the completions are open classes: nobody can list all of them, so that they count
 * neither as misses nor as extras, except where gold says that a document holds no fact at all.
 */
import type { Fact } from '../model/contract.ts'
import type { GoldFact } from './gold.ts'

type Comparable = Pick<GoldFact, 'indicator' | 'subject' | 'sector' | 'value' | 'max' | 'unit' | 'status'>

export interface Score {
  hits: GoldFact[]
  misses: GoldFact[]
  extras: Fact[]
}

export function scoreFacts(gold: readonly GoldFact[], facts: readonly Fact[]): Score {
  const wanted = firstByKey(gold.filter((fact) => !fact.fringe && !isOpen(fact.indicator)))
  const given = firstByKey(facts)
  const ignored = new Set(
    gold
      .filter((fact) => fact.fringe || isOpen(fact.indicator))
      .flatMap(readingsOf)
      .map(keyOf)
  )
  for (const [key, fact] of [...wanted]) acceptOther(key, fact)
  const extras = [...given].filter(([key, fact]) => {
    if (wanted.has(key) || ignored.has(key)) return false
    return gold.length === 0 || !isOpen(fact.indicator)
  })
  return {
    hits: [...wanted].filter(([key]) => given.has(key)).map(([, fact]) => fact),
    misses: [...wanted].filter(([key]) => !given.has(key)).map(([, fact]) => fact),
    extras: extras.map(([, fact]) => fact)
  }

  /** Another honest reading takes the place of the first one, or is let pass beside it. */
  function acceptOther(key: string, fact: GoldFact): void {
    for (const reading of readingsOf(fact).slice(1)) {
      const other = keyOf(reading)
      if (!given.has(other) || wanted.has(other)) continue
      if (given.has(key)) ignored.add(other)
      else {
        wanted.delete(key)
        wanted.set(other, reading)
        return
      }
    }
  }
}

export interface Rates {
  precision: number
  recall: number
  f1: number
}

export function ratesOf(hits: number, misses: number, extras: number): Rates {
  return {
    precision: rate(hits, hits + extras),
    recall: rate(hits, hits + misses),
    f1: rate(2 * hits, 2 * hits + misses + extras)
  }
}

function rate(part: number, all: number): number {
  return all === 0 ? 1 : part / all
}

function firstByKey<T extends Comparable>(facts: readonly T[]): Map<string, T> {
  const first = new Map<string, T>()
  for (const fact of facts) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact)
  return first
}

function readingsOf(fact: GoldFact): GoldFact[] {
  const given = (reading: object) =>
    Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined))
  return [fact, ...(fact.accept ?? []).map((reading): GoldFact => ({ ...fact, ...given(reading) }))]
}

function isOpen(indicator: string): boolean {
  return indicator === 'other' || indicator === 'organizations.other' || indicator.startsWith('completion.')
}

function keyOf(fact: Comparable): string {
  const time = fact.status === 'plan' || fact.status === 'change' ? fact.status : 'now'
  const subject = fact.subject === 'QTDND' ? 'HTX' : (fact.subject ?? '')
  return [
    time,
    fact.indicator,
    subject,
    sectorOf(fact.sector),
    numberOf(fact.value),
    numberOf(fact.max),
    unitOf(fact.unit)
  ].join('|')
}

function sectorOf(sector: string | null): string {
  const parts = (sector ?? '').split('+').map((part) => (part === 'agriculturalServices' ? 'agriculture' : part))
  return parts.sort().join('+')
}

function numberOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Math.round(value * 1e6) / 1e6)
}

function unitOf(unit: string | null): string {
  const low = (unit ?? '').toLowerCase().replace(/\s*\/\s*/gu, '/')
  if (low.endsWith('/tháng')) return 'triệu đồng/tháng'
  if (low.startsWith('triệu đồng')) return 'triệu đồng'
  return low === 'qtdnd' ? 'htx' : low
}
