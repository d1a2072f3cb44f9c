/** What a phrase of the vocabulary means. */
import type { Status, SubjectId } from '../model/vocabulary.ts'
import type { IndicatorRule } from './indicator-rules.ts'
import type { BoundWord, RelationWord } from './vocabulary-rules.ts'

export type Term =
  | { kind: 'subject'; id: SubjectId }
  | { kind: 'sector'; id: string }
  | { kind: 'status'; id: Status }
  | { kind: 'bound'; id: BoundWord }
  | { kind: 'word'; id: RelationWord }
  | { kind: 'mask' | 'unit' | 'neutral' | 'zero'; id: string }
  | { kind: 'cue'; id: string; side: 'before' | 'after' | 'either'; rule: IndicatorRule }

export type TermKind = Term['kind']
