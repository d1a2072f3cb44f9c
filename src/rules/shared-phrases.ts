/** Phrases that several indicators claim on one side of the number: the unit has to decide between them. */
import { expandPhrase } from '../model/phrases.ts'
import { wordsOf } from '../model/words.ts'
import type { IndicatorRule } from './indicator-rules.ts'

type Side = 'before' | 'after' | 'either'

export interface SharedPhrase {
  /** The words in their folded form. */
  phrase: string
  claims: { id: string; side: Side }[]
  /** Two of them share their family, so that no unit tells them apart. */
  sameFamily: boolean
}

export function sharedPhrases(indicators: ReadonlyMap<string, IndicatorRule>): SharedPhrase[] {
  const claims = new Map<string, { rule: IndicatorRule; side: Side }[]>()
  for (const rule of indicators.values()) {
    for (const side of ['before', 'after', 'either'] as const) {
      const readings = new Set(rule[side].flatMap(expandPhrase).map(wordForm))
      for (const reading of readings) {
        const others = claims.get(reading)
        if (others) others.push({ rule, side })
        else claims.set(reading, [{ rule, side }])
      }
    }
  }
  return [...claims]
    .map(([phrase, all]) => ({ phrase, meeting: all.filter((one) => all.some((other) => meets(one, other))) }))
    .filter(({ meeting }) => meeting.length > 0)
    .map(({ phrase, meeting }) => ({
      phrase,
      claims: meeting.map(({ rule, side }) => ({ id: rule.id, side })),
      sameFamily: meeting.some((one) =>
        meeting.some((other) => meets(one, other) && one.rule.family === other.rule.family)
      )
    }))
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1))
}

function meets(one: { rule: IndicatorRule; side: Side }, other: { rule: IndicatorRule; side: Side }): boolean {
  if (one.rule === other.rule) return false
  return one.side === other.side || one.side === 'either' || other.side === 'either'
}

function wordForm(reading: string): string {
  return wordsOf(reading)
    .map(({ form }) => form)
    .join(' ')
}
