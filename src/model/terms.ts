/** What a phrase of the vocabulary means where it stands. */
import type { Family, Status, SubjectId } from './vocabulary.ts'

export const boundWords = ['min.strict', 'min', 'max.strict', 'max', 'approx', 'min.after', 'max.after'] as const
export type BoundWord = (typeof boundWords)[number]

export const relationWords = [
  'rise',
  'fall',
  'share',
  'compare',
  'plan',
  'exceed',
  'reach',
  'among',
  'raise',
  'each',
  'and',
  'to',
  'average',
  'sum'
] as const
export type RelationWord = (typeof relationWords)[number]

/** The part of an indicator's rule that binding needs. */
export interface CueRule {
  id: string
  family: Family
  measure?: 'average' | 'total' | undefined
}

export type Term =
  | { kind: 'subject'; id: SubjectId }
  | { kind: 'sector'; id: string }
  | { kind: 'status'; id: Status }
  | { kind: 'bound'; id: BoundWord }
  | { kind: 'word'; id: RelationWord }
  | { kind: 'mask' | 'unit' | 'neutral' | 'zero'; id: string }
  | { kind: 'cue'; id: string; side: 'before' | 'after' | 'either'; rule: CueRule }
