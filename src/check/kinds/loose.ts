/** Numbers that the extraction made no fact of, where the words around them say what they are: "431/2.673 tổ, bằng 16%". */
import type { Fact } from '../../model/contract.ts'
import { exactly, rounded, truncated } from '../../model/interval.ts'
import { readingsOf } from '../../model/numbers.ts'
import { decimal, type Rational, toNumber } from '../../model/rational.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { passageAt, sentenceAt } from '../passages.ts'

/** The figure whose digits stand there, or one made of the digits alone; null where they are no number. */
export function figureAt(document: CheckDocument, start: number, end: number, percent: boolean): Figure | null {
  const known = document.at.get(start)
  if (known?.end === end) return known
  const printed = document.text.slice(start, end)
  const readings = readingsOf(printed)
  const [usual] = readings
  if (!usual) return null
  const value = decimal(usual.decimal)
  const unit = decimal(`1e-${usual.places}`)
  const fuzzy = percent || usual.places > 0
  const passage = passageAt(document.passages, start)
  const sentence = passage && sentenceAt(passage, start)
  return {
    ...shell(document, start, end, value, percent ? '%' : ''),
    interval: fuzzy ? rounded(value, unit) : exactly(value),
    cut: fuzzy ? truncated(value, unit) : null,
    otherReadings: readings.slice(1).map((reading) => exactly(decimal(reading.decimal))),
    exact: !fuzzy,
    percent,
    passage,
    before: sentence ? document.words.slice(sentence.start, start) : '',
    after: sentence ? document.words.slice(end, sentence.end) : ''
  }
}

/** A number that is said and not printed: the 100 of a plan that is just met, the 12 months of a year. */
export function constant(document: CheckDocument, value: Rational, beside: Figure): Figure {
  return {
    ...shell(document, beside.start, beside.end, value, ''),
    printed: toNumber(value).toString(),
    interval: exactly(value),
    cut: null,
    otherReadings: [],
    exact: true,
    percent: false,
    passage: beside.passage,
    before: '',
    after: ''
  }
}

function shell(document: CheckDocument, start: number, end: number, value: Rational, unit: string) {
  const quote = document.text.slice(start, end)
  const fact: Fact = {
    id: '',
    indicator: 'other',
    label: null,
    subject: 'HTX',
    sector: null,
    scope: null,
    value: toNumber(value),
    max: null,
    bound: null,
    strict: false,
    low: null,
    high: null,
    unit,
    period: null,
    status: 'actual',
    where: 'prose',
    stated: { subject: false, sector: null, period: false, status: false },
    source: { start, end, quote, section: null, page: null, table: null },
    number: { start, end, quote },
    rule: ''
  }
  return {
    fact,
    base: 'other',
    form: 'level' as const,
    subject: 'HTX' as const,
    tense: 'now' as const,
    population: '|',
    partial: false,
    group: 'HTX|now|||',
    fullYear: false,
    year: '',
    start,
    end,
    printed: quote,
    value
  }
}
