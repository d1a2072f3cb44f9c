/** What a printed number may stand for: a stretch of the number line, its ends in or out, or without end on a side. */
import {
  absolute,
  ceil,
  compare,
  floor,
  minus as less,
  negate,
  over,
  plus,
  type Rational,
  times,
  whole
} from './rational.ts'

export interface Interval {
  /** null = without end. */
  readonly low: Rational | null
  readonly high: Rational | null
  /** The end itself is out: "trên 45" begins after 45. */
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

export function exactly(value: Rational): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}

export function between(low: Rational | null, high: Rational | null, lowOpen = false, highOpen = false): Interval {
  return { low, high, lowOpen, highOpen }
}

/** Half a unit of the last printed digit to either side: 34,3 with unit 0,1 is 34,25 to 34,35. */
export function rounded(value: Rational, unit: Rational): Interval {
  const half = over(absolute(unit), whole(2))
  return between(less(value, half), plus(value, half))
}

/** Digits cut off: 19,69 with unit 0,01 is 19,69 up to but not 19,70. */
export function truncated(value: Rational, unit: Rational): Interval {
  return between(value, plus(value, absolute(unit)), false, true)
}

export function isExact(a: Interval): boolean {
  return a.low !== null && a.high !== null && compare(a.low, a.high) === 0
}

export function sum(intervals: readonly Interval[]): Interval {
  let low: Rational | null = whole(0)
  let high: Rational | null = whole(0)
  let lowOpen = false
  let highOpen = false
  for (const part of intervals) {
    low = low && part.low ? plus(low, part.low) : null
    high = high && part.high ? plus(high, part.high) : null
    lowOpen ||= part.lowOpen
    highOpen ||= part.highOpen
  }
  return { low, high, lowOpen: lowOpen && low !== null, highOpen: highOpen && high !== null }
}

export function opposite(a: Interval): Interval {
  return { low: a.high && negate(a.high), high: a.low && negate(a.low), lowOpen: a.highOpen, highOpen: a.lowOpen }
}

export function difference(a: Interval, b: Interval): Interval {
  return sum([a, opposite(b)])
}

/** Scaled by a factor that is not negative. */
export function scaled(a: Interval, factor: Rational): Interval {
  return { ...a, low: a.low && times(a.low, factor), high: a.high && times(a.high, factor) }
}

/** a / b, both of them not negative; without end above where b may be zero. */
export function quotient(a: Interval, b: Interval): Interval {
  const low = a.low && b.high && b.high.top > 0n ? over(a.low, b.high) : whole(0)
  const high = a.high && b.low && b.low.top > 0n ? over(a.high, b.low) : null
  return {
    low,
    high,
    lowOpen: a.low !== null && b.high !== null && (a.lowOpen || b.highOpen),
    highOpen: high !== null && (a.highOpen || b.lowOpen)
  }
}

/** a x b, both of them not negative. */
export function product(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? times(a.low, b.low) : whole(0),
    high: a.high && b.high ? times(a.high, b.high) : null,
    lowOpen: a.low !== null && b.low !== null && (a.lowOpen || b.lowOpen),
    highOpen: a.high !== null && b.high !== null && (a.highOpen || b.highOpen)
  }
}

/** Some number lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return reaches(a.low, a.lowOpen, b.high, b.highOpen) && reaches(b.low, b.lowOpen, a.high, a.highOpen)
}

/** Some number of a is at most some number of b. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return reaches(a.low, a.lowOpen, b.high, b.highOpen)
}

function reaches(low: Rational | null, lowOpen: boolean, high: Rational | null, highOpen: boolean): boolean {
  if (!low || !high) return true
  const order = compare(low, high)
  return order < 0 || (order === 0 && !lowOpen && !highOpen)
}

export function contains(a: Interval, value: Rational): boolean {
  return meets(a, exactly(value))
}

/** The whole numbers in it, at most so many; null where it has no end. */
export function wholesIn(a: Interval, most: number): bigint[] | null {
  if (!a.low || !a.high) return null
  let first = ceil(a.low)
  if (a.lowOpen && compare(whole(first), a.low) === 0) first++
  let last = floor(a.high)
  if (a.highOpen && compare(whole(last), a.high) === 0) last--
  const found: bigint[] = []
  for (let value = first; value <= last && found.length < most; value++) found.push(value)
  return found
}
