/** What the annotate stage hangs on a passage or a cell. Offsets are offsets into its stretch. */
import type { BoundName, NumberClass } from './contract.ts'
import type { Stretch } from './stretch.ts'
import type { Term } from './terms.ts'
import type { SubjectId } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A phrase of the vocabulary at its place: words[first] to words[last]. */
export interface Mark {
  first: number
  last: number
  from: number
  to: number
  terms: Term[]
}

/** Digits that are no figure: dates, references, labels, names. */
export interface Spoken {
  from: number
  to: number
  class: NumberClass
}

export interface PeriodMention {
  from: number
  to: number
  /** ISO 8601 as in the contract; null where only the year of the paper can complete it ("6 tháng đầu năm"). */
  period: string | null
  /** "6 tháng đầu năm": months to be joined to a year. */
  months: { from: number; to: number } | null
  /** Day and month without a year: "30/6". */
  day: { day: number | null; month: number } | null
  /** Stands behind "so với", "cùng kỳ": the period of another figure. */
  compared: boolean
  /** A cut-off ("đến 31/10/2023") or the whole span ("năm 2023")? */
  kind: 'year' | 'span' | 'part' | 'asOf'
}

export type Unit =
  | { family: 'count'; subject: SubjectId; noun: string }
  | { family: 'people'; noun: string }
  | {
      family: 'money'
      scale: number
      per: 'year' | 'month' | null
      of: 'organization' | 'person' | null
      ofSubject: SubjectId | null
    }
  | { family: 'percent'; points: boolean }
  | { family: 'noun'; id: string; noun: string }
  | { family: 'none' }

/** A number with its unit and the words that widen it. */
export interface Quantity {
  /** From the first bound word to the end of the unit and of "trở lên". */
  from: number
  to: number
  /** The digits alone (both ends of a range); for a zero in words the words. */
  numberFrom: number
  numberTo: number
  /** Index of the first and last word of the whole. */
  first: number
  last: number
  value: number
  max: number | null
  low: number | null
  high: number | null
  bound: BoundName | null
  strict: boolean
  unit: Unit
  /** Unit printed at the number itself (false: taken over from the other end of a range or fraction). */
  ownUnit: boolean
  /** In "20/22 HTX", "95 triệu/200 triệu": what was done and out of what. */
  fraction: 'done' | 'base' | null
  /** A zero said in words. */
  inWords: boolean
  style: string
  /** How a percentage stands to its neighbours, by rules/frames.yaml; null for other units and where no frame fits. */
  frame: string | null
}

export interface Annotation {
  stretch: Stretch
  words: Word[]
  marks: Mark[]
  /** For each word the mark that it is part of. */
  cover: readonly (Mark | undefined)[]
  spoken: Spoken[]
  periods: PeriodMention[]
  quantities: Quantity[]
  /** Unit that the stretch itself names: a unit cell ("Triệu đồng/năm"). */
  unit: Unit | null
  /** Unit in brackets or behind a comma: "Doanh thu bình quân (triệu đồng)". */
  innerUnit: Unit | null
}
