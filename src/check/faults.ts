/**
 * One fault, one finding: failed relations that one other value of one printed figure would all mend are told as the
 * first of them, the others hang under it. Where exactly one figure can be that one, and one value is left for it, the
 * repair is proposed; nothing is ever changed.
 */
import type { Repair } from '../model/contract.ts'
import { exactly, type Interval, meets, rounded, wholesIn } from '../model/interval.ts'
import {
  compare,
  decimal,
  isWhole,
  minus,
  plus,
  printed,
  type Rational,
  round,
  toNumber,
  whole
} from '../model/rational.ts'
import { modeOf } from './arithmetic.ts'
import type { Figure } from './figures.ts'
import { canHold, middle, solve } from './relation.ts'
import type { Relation, Verdict } from './verdict.ts'

export interface Fault {
  root: Verdict
  follows: Verdict[]
  repair: Repair | null
}

/** The failed verdicts, those that speak first first; `all` holds those that hold, too. */
export function faultsOf(failed: readonly Verdict[], all: readonly Verdict[]): Fault[] {
  const open = new Set(failed)
  const faults: Fault[] = []
  for (const verdict of failed) {
    if (!open.has(verdict)) continue
    const group = groupWith(verdict, open)
    for (const member of group) open.delete(member)
    faults.push({ root: verdict, follows: group.slice(1), repair: null })
  }
  // a verdict without arithmetic that leans on a figure at fault hangs under that fault
  for (const fault of [...faults]) {
    const { root } = fault
    if (root.relation || fault.follows.length > 0 || !root.failure) continue
    const figures = new Set(root.failure.figures.map((figure) => figure.start))
    const cause = faults.find(
      (other) =>
        other !== fault &&
        other.root.relation !== null &&
        faults.includes(other) &&
        other.root.relation.terms.some((term) => term.fact.id !== '' && figures.has(term.start))
    )
    if (!cause) continue
    cause.follows.push(root)
    faults.splice(faults.indexOf(fault), 1)
  }
  const holding = all.flatMap((verdict) => (verdict.outcome === 'holds' && verdict.relation ? [verdict.relation] : []))
  for (const fault of faults) fault.repair = repairOf(fault, holding)
  return faults
}

/** The verdict and all that the best single figure of it would mend together with it. */
function groupWith(verdict: Verdict, open: ReadonlySet<Verdict>): Verdict[] {
  if (!verdict.relation) return [verdict]
  let best: Verdict[] = [verdict]
  for (const term of verdict.relation.terms) {
    if (term.fact.id === '') continue
    const touching = [...open].filter(
      (other) => other !== verdict && other.relation?.terms.some((one) => one.start === term.start)
    )
    if (touching.length === 0) continue
    let room = roomFor(term, verdict.relation)
    if (!room) continue
    const group = [verdict]
    for (const other of touching) {
      const narrower: Interval | null = roomFor(term, other.relation!)
      if (!narrower || !meets(room, narrower)) continue
      const both: Interval = intersection(room, narrower)
      if (term.exact && both.low && both.high && wholesIn(both, 1)?.length === 0) continue
      room = both
      group.push(other)
    }
    if (group.length > best.length) best = group
  }
  return best
}

function roomFor(term: Figure, relation: Relation): Interval | null {
  const index = relation.terms.findIndex((one) => one.start === term.start)
  const room = solve(
    relation.form,
    relation.terms.map((one) => one.interval),
    index,
    relation.direction
  )
  return room?.high && room.high.top < 0n ? null : room
}

function intersection(a: Interval, b: Interval): Interval {
  const lower = !a.low ? b : !b.low ? a : compare(a.low, b.low) >= 0 ? a : b
  const upper = !a.high ? b : !b.high ? a : compare(a.high, b.high) <= 0 ? a : b
  return { low: lower.low, lowOpen: lower.lowOpen, high: upper.high, highOpen: upper.highOpen }
}

function repairOf(fault: Fault, holding: readonly Relation[]): Repair | null {
  const broken = [fault.root, ...fault.follows].flatMap((verdict) => (verdict.relation ? [verdict.relation] : []))
  if (broken.some((relation) => relation.loose)) return null
  const [first] = broken
  if (!first) return null
  const proposals: { figure: Figure; value: Rational }[] = []
  for (const figure of first.terms) {
    if (figure.fact.id === '' || figure.fact.number === null) continue
    if (!broken.every((relation) => relation.terms.some((term) => term.start === figure.start))) continue
    const values = valuesFor(figure, broken, holding)
    if (values === null || values.length > 1) return null
    if (values.length === 1) proposals.push({ figure, value: values[0]! })
    if (proposals.length > 1) return null
  }
  const [only] = proposals
  if (!only) return null
  const from = only.figure.printed
  const to = likePrinted(only.figure, only.value)
  if (to === null || to === from) return null
  const slip = slipOf(from, to)
  // a figure a hundred times off has the wrong unit, not the wrong digits
  const apart = toNumber(only.value) / toNumber(only.figure.value)
  if (apart > 99 || apart < 0.01 || (!slip && !only.figure.percent && from.length < 3)) return null
  return {
    fact: only.figure.fact.id,
    from,
    to,
    why: {
      vi: `chỉ cần thay ${from} bằng ${to} là mọi phép tính liên quan đều khớp${slip ? ` (${slip.vi})` : ''}`,
      en: `only ${from} → ${to} makes every calculation that it is part of come out${slip ? ` (${slip.en})` : ''}`
    }
  }
}

/** The values that mend all that is broken and break nothing; null where there are too many to tell. */
function valuesFor(figure: Figure, broken: readonly Relation[], holding: readonly Relation[]): Rational[] | null {
  let room: Interval | null = null
  for (const relation of broken) {
    const one = roomFor(figure, relation)
    if (!one) return []
    if (room && !meets(room, one)) return []
    room = room ? intersection(room, one) : one
  }
  if (!room) return []
  const places = placesOf(figure)
  const unit = decimal(`1e-${places}`)
  const candidates: Rational[] = []
  if (figure.exact && places === 0) {
    if (!room.low || !room.high) return null
    const wholes = wholesIn(room, 12)
    if (!wholes || wholes.length > 11) return null
    candidates.push(...wholes.map((value) => whole(value)))
  } else {
    const centre = middle(room)
    if (!centre || !room.low || !room.high) return null
    const rounded = scaledRound(figure, centre, places)
    if (rounded.top <= 0n) return null
    candidates.push(rounded, plus(rounded, stepOf(figure, unit)), minus(rounded, stepOf(figure, unit)))
  }
  const touching = holding.filter((relation) => relation.terms.some((term) => term.start === figure.start))
  return candidates.filter(
    (value) =>
      value.top > 0n &&
      compare(value, figure.value) !== 0 &&
      [...broken, ...touching].every((relation) => holdsWith(relation, figure, value))
  )
}

function holdsWith(relation: Relation, figure: Figure, value: Rational): boolean {
  const interval = figure.exact ? exactly(value) : rounded(value, stepOf(figure, decimal(`1e-${placesOf(figure)}`)))
  const terms = relation.terms.map((term) => (term.start === figure.start ? interval : term.interval))
  if (canHold(relation.form, terms, relation.direction)) return true
  // a relation that only held cut off or otherwise read is no witness against the repair
  return modeOf(relation) !== null && modeOf(relation) !== 'rounded'
}

/** Decimal places printed: 2 for "91,47", 0 for "1.092". */
function placesOf(figure: Figure): number {
  const tail = /,(\d+)$/u.exec(figure.printed)?.[1]
  return tail && !isWhole(figure.value) ? tail.length : tail && figure.percent ? tail.length : 0
}

/** One unit of the last printed digit, in the unit of the fact. */
function stepOf(figure: Figure, unit: Rational): Rational {
  const { low, high } = figure.interval
  if (figure.exact || !low || !high || figure.fact.bound !== null) return unit
  const width = minus(high, low)
  return width.top > 0n ? width : unit
}

function scaledRound(figure: Figure, value: Rational, places: number): Rational {
  const step = stepOf(figure, decimal(`1e-${places}`))
  const steps = round({ top: value.top * step.bottom, bottom: value.bottom * step.top }, 0)
  return { top: steps.top * step.top, bottom: steps.bottom * step.bottom }
}

/** The value in the style of the figure: dots, decimals, leading zero; null where it is printed in another unit. */
function likePrinted(figure: Figure, value: Rational): string | null {
  const digits = figure.printed
  const places = placesOf(figure)
  const scale = toNumber(figure.value) / Number(digits.replace(/\./gu, '').replace(',', '.'))
  const dotless = !/\./u.test(digits) && !/,/u.test(digits)
  if (Math.abs(scale - 1) > 1e-9) return null
  let text = printed(value, places)
  if (places > 0) {
    const [head = '', tail = ''] = text.split(',')
    text = `${head},${tail.padEnd(places, '0')}`
  }
  if (dotless && digits.length > 3) text = text.replace(/\./gu, '')
  if (/^0\d$/u.test(digits) && text.length === 1) text = `0${text}`
  return text
}

/** Which slip of the hand makes one of the other. */
function slipOf(from: string, to: string): { vi: string; en: string } | null {
  const [a, b] = [from, to].map((text) => text.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '')) as [string, string]
  if (a === b) return { vi: 'sai dấu phân cách', en: 'separator misplaced' }
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
    if (wrong.length === 1) return { vi: 'sai một chữ số', en: 'one digit off' }
    const [first, second] = wrong as [number, number]
    if (wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
      return { vi: 'đảo hai chữ số', en: 'two digits swapped' }
    return null
  }
  const drops = (long: string, short: string) =>
    long.length - short.length === 1 &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  if (drops(b, a)) return { vi: 'sót một chữ số', en: 'a digit dropped' }
  if (drops(a, b)) {
    const doubled = [...a].some(
      (digit, index) => digit === a[index + 1] && a.slice(0, index) + a.slice(index + 1) === b
    )
    return doubled
      ? { vi: 'gõ lặp một chữ số', en: 'a digit doubled' }
      : { vi: 'thừa một chữ số', en: 'a digit too many' }
  }
  if (b === `${a}000` || a === `${b}000`) return { vi: 'lệch nghìn lần', en: 'off by a thousand' }
  return null
}
