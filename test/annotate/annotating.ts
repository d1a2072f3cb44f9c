/** Annotations of sentences, told on one line each so that tables of cases can be read. */
import { type AnnotateRules, annotate } from '../../src/annotate/annotate.ts'
import { compileFrames } from '../../src/annotate/frames.ts'
import { findSpoken } from '../../src/annotate/spoken.ts'
import type { Annotation, PeriodMention, Quantity, Unit } from '../../src/model/annotation.ts'
import { fold } from '../../src/model/fold.ts'
import { stretchOf } from '../../src/model/stretch.ts'
import { loadRulebook } from '../../src/rules/load.ts'

const rulebook = loadRulebook()
const rules: AnnotateRules = { terms: rulebook.terms, frames: compileFrames(rulebook.frames.frames) }

export function annotated(raw: string): Annotation {
  const text = raw.normalize('NFC')
  return annotate(stretchOf(text, 0, text.length), rules)
}

/** "date 30/6/2024": class and words of every span that is no figure. */
export function spokenIn(text: string): string[] {
  const folded = fold(text)
  return findSpoken(folded).spoken.map((span) => `${span.class} ${text.slice(span.from, span.to).trim()}`)
}

export function periodsIn(text: string): PeriodMention[] {
  return findSpoken(fold(text)).periods
}

/** "2024", "2024-01/2024-06", "?-06-30", "months 1-6": what each mention says, "~" before those of another figure. */
export function periodNamesIn(text: string): string[] {
  return periodsIn(text).map((mention) => `${mention.compared ? '~' : ''}${periodName(mention)}`)
}

function periodName({ period, months, day }: PeriodMention): string {
  if (period) return period
  if (months) return `months ${months.from}-${months.to}`
  if (day) return day.day === null ? `month ${day.month}` : `day ${day.day}/${day.month}`
  return '?'
}

/** "1250 money", "from 82 to 85 %", "min 45 HTX": the quantities of a sentence in order. */
export function quantitiesIn(text: string): string[] {
  return annotated(text).quantities.map(quantityName)
}

function quantityName(quantity: Quantity): string {
  const bound = quantity.bound ? `${quantity.bound}${quantity.strict ? '!' : ''} ` : ''
  const value = quantity.max === null ? `${quantity.value}` : `${quantity.value}..${quantity.max}`
  const side = quantity.fraction ? ` ${quantity.fraction}` : ''
  return `${bound}${value} ${unitName(quantity.unit)}${side}${quantity.inWords ? ' in words' : ''}`
}

export function unitName(unit: Unit): string {
  switch (unit.family) {
    case 'count':
      return unit.subject
    case 'people':
      return unit.noun
    case 'money':
      return ['money', unit.of && `of ${unit.ofSubject ?? unit.of}`, unit.per && `a ${unit.per}`]
        .filter(Boolean)
        .join(' ')
    case 'percent':
      return unit.points ? 'points' : '%'
    case 'noun':
      return `[${unit.id}]`
    case 'none':
      return '-'
  }
}

/** "sector trade «thương mại, dịch vụ»": the marks of one kind. */
export function marksIn(text: string, kind: string): string[] {
  return annotated(text).marks.flatMap((mark) =>
    mark.terms
      .filter((term) => term.kind === kind)
      .map((term) => `${term.id} «${text.normalize('NFC').slice(mark.from, mark.to)}»`)
  )
}
