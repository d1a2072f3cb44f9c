/** A failed relation between printed figures, written out: the equation, the certificate, the places. */
import type { Certificate, Severity, Span } from '../model/contract.ts'
import { type Interval, isExact, meets } from '../model/interval.ts'
import { absolute, compare, minus, printed, type Rational, toNumber } from '../model/rational.ts'
import type { CheckRules } from '../rules/check-rules.ts'
import { type CheckDocument, clauseOf } from './document.ts'
import type { Figure } from './figures.ts'
import { canHold, derived, middle } from './relation.ts'
import type { Failure, Relation, Slots } from './verdict.ts'

/** rounded: as printed; cut: if digits were cut off; other: under another lawful reading of the digits. */
export type Mode = 'rounded' | 'cut' | 'other' | null

/** How the relation can hold, the kindest way last; null if no reading of the printed digits makes it true. */
export function modeOf(relation: Relation): Mode {
  const { form, terms, direction } = relation
  const plain = terms.map((term) => term.interval)
  if (form === 'equal' && apart(terms[0]!, terms[1]!)) return null
  if (canHold(form, plain, direction)) return 'rounded'
  const first = terms[0]!
  if (first.cut && canHold(form, [first.cut, ...plain.slice(1)], direction)) return 'cut'
  // one figure of the passage read otherwise: 36,508 heads as 36.508
  for (const [index, term] of terms.entries()) {
    for (const reading of term.otherReadings) {
      if (canHold(form, plain.with(index, reading), direction)) return 'other'
    }
  }
  return null
}

/** Printed to the same digit, one figure has one form: 100,6 and 100,5 are two, though both may be rounded from 100,55. */
function apart(one: Figure, other: Figure): boolean {
  const width = ({ interval: { low, high } }: Figure) => (low && high ? minus(high, low) : null)
  const [a, b] = [width(one), width(other)]
  if (!a || !b || one.fact.bound !== null || other.fact.bound !== null || compare(a, b) !== 0) return false
  return (
    compare(one.value, other.value) !== 0 &&
    !one.otherReadings.some((reading) => meets(reading, other.interval)) &&
    !other.otherReadings.some((reading) => meets(reading, one.interval))
  )
}

export interface Arithmetic {
  relation: Relation
  severity: Severity
  /** What it is about, in words. */
  what: { vi: string; en: string }
  /** Further words for the message, such as the stale base that would fit. */
  note?: { vi: string; en: string }
  other?: { vi: string; en: string }
  /** Makes the fingerprint differ from other checks of the same figure: the axis of a sum. */
  axis?: string
  /** Places to show besides those of the terms. */
  besides?: readonly Figure[]
}

export function arithmeticFailure(document: CheckDocument, found: Arithmetic): Failure {
  const { relation } = found
  const [first, ...others] = relation.terms as [Figure, ...Figure[]]
  const result = derived(
    relation.form,
    others.map((term) => term.interval),
    relation.direction
  )
  const expected = middle(result)
  const order = relation.form === 'atMost' || relation.form === 'below'
  const equation = equationOf(relation, result)
  const place = document.placeOf(first.start)
  const difference = expected && !order ? absolute(minus(first.value, expected)) : null
  const slots: Slots = {
    place,
    what: found.what,
    equation: { vi: equation, en: equation },
    stated: both(show(first)),
    expected: both(expected ? printed(expected) : ''),
    difference: both(difference ? printed(difference) : ''),
    other: found.other ?? both(others.map(show).join('; ')),
    note: found.note ?? both('')
  }
  return {
    severity: found.severity,
    slots,
    stated: first.value,
    expected: order ? null : expected,
    difference,
    certificate: certificateOf(relation, equation),
    figures: relation.terms,
    spans: spansOf(document, [...relation.terms, ...(found.besides ?? [])]),
    key: [found.axis ?? '', ...keyOf(first)]
  }
}

export function certificateOf(relation: Relation, equation: string): Certificate {
  return { kind: certificateKind(relation), terms: relation.terms.map(termOf), equation }
}

export function termOf(figure: Figure): Certificate['terms'][number] {
  const { low, high } = figure.interval
  return {
    fact: figure.fact.id === '' ? null : figure.fact.id,
    printed: figure.printed,
    low: low && toNumber(low),
    high: high && toNumber(high)
  }
}

function certificateKind({ form, direction }: Relation): string {
  if (form === 'growth') return direction === 1 ? 'growth' : 'decline'
  if (form === 'change') return direction === 1 ? 'rise' : 'fall'
  if (form === 'step') return direction === 1 ? 'step' : 'step-down'
  return form
}

export const both = (text: string) => ({ vi: text, en: text })

/** The digits as printed, unless they stand for a scaled figure ("115,8" tỷ in a sum of triệu). */
export function show(figure: Figure): string {
  const digits = figure.printed.trim()
  const plain = printed(figure.value, 6)
  const unmarked = (text: string) => text.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '')
  const text =
    /^\d/u.test(digits) && sameScale(digits, figure.value, unmarked) ? digits.replace(/^0+(?=\d)/u, '') : plain
  return figure.percent ? `${text}%` : text
}

function sameScale(digits: string, value: Rational, unmarked: (text: string) => string): boolean {
  const head = printed(value, 6)
  return (
    unmarked(digits).replace(/0+$/u, '') === unmarked(head).replace(/0+$/u, '') &&
    Math.abs(toNumber(value)) < 10 ** unmarked(digits).length
  )
}

/** "90,77", or with the room that rounding leaves: "2,7 (2,15 … 3,25)". */
function interval(result: Interval): string {
  if (isExact(result)) return printed(result.low!)
  if (result.low && result.high) {
    const [low, centre, high] = [printed(result.low), printed(middle(result)!), printed(result.high)]
    return low === high ? low : `${centre} (${low} … ${high})`
  }
  return result.low ? `≥ ${printed(result.low)}` : result.high ? `≤ ${printed(result.high)}` : '?'
}

/** "32 + 11 + 5 + 4 + 1 = 53 ≠ 54", "100 × 118 / 130 = 90,77 ≠ 91,47". */
function equationOf({ form, terms, direction }: Relation, result: Interval): string {
  const bare = terms.map((term) => show(term).replace(/%$/u, ''))
  const [first, second = '', third = '', fourth = ''] = bare as [string, string?, string?, string?]
  const value = interval(result)
  switch (form) {
    case 'sum':
      return `${bare.slice(1).join(' + ')} = ${value} ≠ ${first}`
    case 'within':
      return `${bare.slice(1).join(' + ')} = ${value} > ${first}`
    case 'share':
      return `100 × ${second} / ${third} = ${value} ≠ ${first}`
    case 'growth':
      return direction === 1
        ? `100 × (${second} − ${third}) / ${third} = ${value} ≠ ${first}`
        : `100 × (${third} − ${second}) / ${third} = ${value} ≠ ${first}`
    case 'change':
      return direction === 1
        ? `${second} − ${third} = ${value} ≠ ${first}`
        : `${third} − ${second} = ${value} ≠ ${first}`
    case 'equal':
      return `${first} ≠ ${second}`
    case 'atMost':
      return `${first} > ${second}`
    case 'below':
      return `${first} ≥ ${second}`
    case 'times':
      return `${second} × ${third} = ${value} ≠ ${first}`
    case 'flow':
      return `${second} + ${third} − ${fourth} = ${value} ≠ ${first}`
    case 'excess':
      return `${second} − ${third} = ${value} ≠ ${first}`
    case 'step':
      return direction === 1
        ? `100 × ${third} / (${second} − ${third}) = ${value} ≠ ${first}`
        : `100 × ${third} / (${second} + ${third}) = ${value} ≠ ${first}`
  }
}

/** The clauses of the figures, each once, in reading order. */
export function spansOf(document: CheckDocument, figures: readonly Figure[]): Span[] {
  const spans: Span[] = []
  for (const figure of figures) {
    const span = clauseOf(document, figure)
    if (!spans.some((other) => other.start <= span.start && span.end <= other.end)) spans.push(span)
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What the figure is, for the fingerprint: neither its value nor its offset. */
export function keyOf({ fact, tense, year }: Figure): string[] {
  return [
    fact.indicator,
    fact.subject,
    fact.sector ?? '',
    (fact.scope ?? '').toLowerCase(),
    year,
    tense,
    fact.where === 'table' ? 'table' : 'prose',
    fact.label ?? ''
  ]
}

const countedAs = {
  HTX: { vi: 'số HTX', en: 'number of cooperatives' },
  THT: { vi: 'số THT', en: 'number of cooperative groups' },
  LHHTX: { vi: 'số liên hiệp HTX', en: 'number of unions' },
  QTDND: { vi: 'số quỹ tín dụng nhân dân', en: 'number of credit funds' }
}

/** "Tổng số thành viên, lĩnh vực thương mại (kế hoạch 2024)". */
export function nameOf(rules: CheckRules, figure: Figure): { vi: string; en: string } {
  const { fact } = figure
  const counted = figure.base === 'organizations.total' ? countedAs[fact.subject] : undefined
  const indicator = counted ?? rules.names.indicators.get(figure.base)
  const base =
    fact.label && !counted ? { vi: fact.label, en: fact.label } : (indicator ?? { vi: figure.base, en: figure.base })
  const parts = fact.sector === null ? [] : [sectorName(rules, fact.sector)]
  const of = counted
    ? both('')
    : {
        vi: fact.subject === 'THT' ? ' của THT' : fact.subject === 'LHHTX' ? ' của liên hiệp HTX' : '',
        en: fact.subject === 'HTX' || fact.subject === 'QTDND' ? '' : `, ${fact.subject}`
      }
  const form = {
    level: { vi: '', en: '' },
    share: { vi: 'tỷ lệ ', en: 'share of ' },
    growth: { vi: 'mức tăng, giảm của ', en: 'change of ' },
    completion: { vi: 'mức thực hiện kế hoạch của ', en: 'plan fulfilment of ' }
  }[figure.form]
  const plan =
    figure.tense === 'plan'
      ? {
          vi: ` (kế hoạch${figure.year ? ` ${figure.year}` : ''})`,
          en: ` (plan${figure.year ? ` ${figure.year}` : ''})`
        }
      : both('')
  const lower = (text: string) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1))
  return {
    vi: form.vi + lower(base.vi) + of.vi + parts.map((part) => `, lĩnh vực ${lower(part.vi)}`).join('') + plan.vi,
    en: form.en + lower(base.en) + of.en + parts.map((part) => `, ${lower(part.en)}`).join('') + plan.en
  }
}

export function sectorName(rules: CheckRules, sector: string): { vi: string; en: string } {
  const own = rules.names.sectors.get(sector)
  if (own) return own
  const parts = sector.split('+').map((part) => rules.names.sectors.get(part) ?? { vi: part, en: part })
  return { vi: parts.map((part) => part.vi).join(', '), en: parts.map((part) => part.en).join(', ') }
}
