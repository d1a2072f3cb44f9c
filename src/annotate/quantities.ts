/** Numbers with their units, bounds, ranges and fractions, and zeros in words. */

import type { Mark, Quantity, Spoken, Unit } from '../model/annotation.ts'
import type { BoundName } from '../model/contract.ts'
import { type NumberReading, readingsOf } from '../model/numbers.ts'
import type { BoundWord } from '../model/terms.ts'
import type { Word } from '../model/words.ts'
import { marksByFirst, readUnit } from './units.ts'

interface Context {
  words: readonly Word[]
  byFirst: ReadonlyMap<number, Mark>
  byLast: ReadonlyMap<number, Mark>
  spoken: readonly Spoken[]
}

export function findQuantities(words: readonly Word[], marks: readonly Mark[], spoken: readonly Spoken[]): Quantity[] {
  const context: Context = {
    words,
    byFirst: marksByFirst(marks),
    byLast: new Map(marks.map((mark) => [mark.last, mark])),
    spoken
  }
  const quantities: Quantity[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!isDigit(word.form)) continue
    if (spoken.some((span) => span.from <= word.from && word.to <= span.to)) continue
    const read =
      readFraction(context, index) ??
      readRange(context, index) ??
      readCompound(context, index) ??
      readSingle(context, index)
    quantities.push(...read)
    index = read.at(-1)!.last
  }
  return quantities
}

function isDigit(form: string): boolean {
  const code = form.charCodeAt(0)
  return code >= 48 && code <= 57
}

function isFree(context: Context, index: number): boolean {
  const word = context.words[index]
  return (
    word !== undefined &&
    isDigit(word.form) &&
    !context.spoken.some((span) => span.from <= word.from && word.to <= span.to)
  )
}

// 20/22 HTX   2.570 thành viên/2.600 thành viên   75%/40%   95 triệu đồng/200 triệu đồng   4.428/12.700 triệu đồng
function readFraction(context: Context, index: number): Quantity[] | null {
  const { words, byFirst } = context
  const ownUnit = readUnit(words, byFirst, index + 1)
  let slash = ownUnit ? ownUnit.last + 1 : index + 1
  if (words[slash]?.form !== '/') {
    // "triệu đồng/200": the slash was not taken as "per"; nothing to do
    if (words[index + 1]?.form !== '/') return null
    slash = index + 1
  }
  if (!isFree(context, slash + 1)) return null
  const baseUnit = readUnit(words, byFirst, slash + 2)
  if (!baseUnit && !ownUnit) {
    const single = readSingle(context, slash + 1)[0]!
    if (single.unit.family === 'none') {
      const done = quantityOf(context, index, index, { family: 'none' }, index, false)
      return [
        { ...done, fraction: 'done' },
        { ...single, fraction: 'base' }
      ]
    }
  }
  const unit = ownUnit?.unit ?? baseUnit!.unit
  const done = quantityOf(context, index, index, unit, ownUnit ? ownUnit.last : index, ownUnit !== null)
  const base = quantityOf(
    context,
    slash + 1,
    slash + 1,
    baseUnit?.unit ?? unit,
    baseUnit ? baseUnit.last : slash + 1,
    baseUnit !== null
  )
  return [
    { ...done, fraction: 'done' },
    { ...base, fraction: 'base' }
  ]
}

// 1 - 2 HTX   82% - 85%   3,5 - 6,0 triệu đồng/tháng   600 đến 800 lao động   từ 10% đến 20%
function readRange(context: Context, index: number): Quantity[] | null {
  const { words, byFirst } = context
  const ownUnit = readUnit(words, byFirst, index + 1)
  const link = (ownUnit?.last ?? index) + 1
  const sign = words[link]?.form
  if (sign !== '-' && sign !== 'đến' && sign !== 'tới' && sign !== '÷') return null
  if (!isFree(context, link + 1)) return null
  const endUnit = readUnit(words, byFirst, link + 2)
  if (!endUnit) return null
  if (
    ownUnit &&
    JSON.stringify(ownUnit.unit) !== JSON.stringify(endUnit.unit) &&
    ownUnit.unit.family !== endUnit.unit.family
  )
    return null
  // "1 - Tổng số": a list mark, not a range; and a falling pair is none either
  // "từ 5 triệu đồng đến 7 tỷ đồng": each end on its own scale
  const lowUnit =
    ownUnit?.unit.family === 'money' && endUnit.unit.family === 'money'
      ? { ...endUnit.unit, scale: ownUnit.unit.scale }
      : endUnit.unit
  const low = { ...quantityOf(context, index, index, lowUnit, index, true), unit: endUnit.unit }
  const high = quantityOf(context, link + 1, link + 1, endUnit.unit, endUnit.last, true)
  if (high.value <= low.value) return null
  return [
    {
      ...low,
      to: high.to,
      numberTo: high.numberTo,
      last: high.last,
      max: high.value,
      low: low.low,
      high: high.high,
      bound: low.bound === 'min' ? null : (low.bound ?? null),
      strict: false
    }
  ]
}

// 203 tỷ 500 triệu đồng   1 tỷ 350 triệu đồng/HTX/năm
function readCompound(context: Context, index: number): Quantity[] | null {
  const upper = readUnit(context.words, context.byFirst, index + 1)
  if (upper?.unit.family !== 'money' || upper.unit.per || !isFree(context, upper.last + 1)) return null
  const lower = readUnit(context.words, context.byFirst, upper.last + 2)
  if (lower?.unit.family !== 'money' || lower.unit.scale >= upper.unit.scale) return null
  const high = quantityOf(context, index, index, upper.unit, upper.last, true)
  const low = quantityOf(context, upper.last + 1, upper.last + 1, lower.unit, lower.last, true)
  const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : tidy(a + b))
  return [
    {
      ...low,
      from: high.from,
      numberFrom: high.numberFrom,
      first: high.first,
      value: tidy(high.value + low.value),
      low: high.bound === 'max' ? null : plus(high.value, low.low),
      high: high.bound === 'min' ? null : plus(high.value, low.high),
      bound: high.bound,
      strict: high.strict
    }
  ]
}

function readSingle(context: Context, index: number): Quantity[] {
  const unit = readUnit(context.words, context.byFirst, index + 1)
  // "tăng từ 30,5 lên 42 triệu đồng/năm": the unit stands at the second number
  const link = context.words[index + 1]?.form ?? ''
  if (!unit && (link === 'lên' || link === 'xuống')) {
    const next = ['còn', 'đến', 'tới'].includes(context.words[index + 2]?.form ?? '') ? index + 3 : index + 2
    const borrowed = isFree(context, next) ? readUnit(context.words, context.byFirst, next + 1) : null
    if (borrowed) return [quantityOf(context, index, index, borrowed.unit, index, false)]
  }
  return [quantityOf(context, index, index, unit?.unit ?? { family: 'none' }, unit?.last ?? index, unit !== null)]
}

function quantityOf(
  context: Context,
  first: number,
  lastDigit: number,
  unit: Unit,
  last: number,
  ownUnit: boolean
): Quantity {
  const { words, byFirst } = context
  const printed = words[first]!.form
  let scale = unit.family === 'money' ? unit.scale : 1
  let clean = unit
  if ((unit.family === 'people' || unit.family === 'count') && unit.noun.includes('|')) {
    const [factor, noun] = unit.noun.split('|') as [string, string]
    scale = Number(factor) * 1e6
    clean = { ...unit, noun }
  }
  const reading = chooseReading(printed, clean, scale)
  const value = reading ? scaled(reading.decimal, scale) : Number.NaN
  const before = boundBefore(context, first)
  const after = byFirst.get(last + 1)?.terms.find((term) => term.kind === 'bound' && term.id.endsWith('.after'))
  const start = before?.first ?? first
  let bound: BoundName | null = null
  let strict = false
  if (after?.kind === 'bound') bound = after.id === 'min.after' ? 'min' : 'max'
  else if (before) {
    bound = before.id.startsWith('min') ? 'min' : before.id.startsWith('max') ? 'max' : 'approx'
    strict = before.id.endsWith('strict')
  }
  const exact =
    (clean.family === 'count' || clean.family === 'people' || clean.family === 'noun' || clean.family === 'none') &&
    scale === 1 &&
    (reading?.places ?? 0) === 0
  const half = exact ? 0 : scaled(`0.${'0'.repeat(reading?.places ?? 0)}5`, scale)
  const edge = bound ? 0 : half
  const low =
    bound === 'max'
      ? null
      : bound === 'approx'
        ? before?.word === 'gần'
          ? null
          : tidy(value * 0.95)
        : tidy(value - edge)
  const high =
    bound === 'min'
      ? null
      : bound === 'approx'
        ? tidy(before?.word === 'gần' ? value : value * 1.05)
        : tidy(value + edge)
  const end = after ? byFirst.get(last + 1)!.last : last
  return {
    from: words[start]!.from,
    to: words[end]!.to,
    numberFrom: words[first]!.from,
    numberTo: words[lastDigit]!.to,
    first: start,
    last: end,
    value,
    max: null,
    low,
    high,
    bound,
    strict,
    unit: clean,
    ownUnit,
    fraction: null,
    inWords: false,
    style: reading?.style ?? 'plain',
    frame: null
  }
}

function boundBefore(context: Context, first: number): { id: BoundWord; first: number; word: string } | null {
  const mark = context.byLast.get(first - 1)
  const term = mark?.terms.find((candidate) => candidate.kind === 'bound')
  if (!mark || term?.kind !== 'bound' || term.id.endsWith('.after')) return null
  const word = context.words[mark.last]!.form
  // "từ 2.600 trở lên" is a bound, "từ 1 đến 2", "từ 30 HTX" alone is none; "vượt 60%" is more than 60
  if (word === 'từ') return null
  return { id: term.id, first: mark.first, word }
}

/**
 * The reading that fits the unit: heads and organizations are whole ("36,508 người" is 36.508), money and percentages
 * read the comma as decimal mark ("20,913 tỷ"), a dot before three digits as thousands ("5.935 nghìn").
 */
function chooseReading(printed: string, unit: Unit, scale: number): NumberReading | null {
  const readings = readingsOf(printed)
  if (readings.length < 2) return readings[0] ?? null
  const whole = (unit.family === 'count' || unit.family === 'people') && scale === 1
  if (whole) return readings.find((reading) => reading.places === 0) ?? readings[0]!
  // 36.508 % is no percentage: the dot is a decimal mark
  if (unit.family === 'percent') return readings.find((reading) => reading.places > 0) ?? readings[0]!
  return readings[0]!
}

function scaled(decimal: string, scale: number): number {
  if (scale === 1) return Number(decimal)
  return tidy(Number(decimal) * scale)
}

/** Doubles carry a printed figure of up to 15 digits; the noise beyond is cut. */
function tidy(value: number): number {
  return Number(value.toPrecision(14))
}
