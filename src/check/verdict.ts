/** What a kind of check says about one place: holds, fails with all that the finding needs, or undecided and why. */
import type { Certificate, Outcome, Severity, Span } from '../model/contract.ts'
import type { Rational } from '../model/rational.ts'
import type { CheckRule } from '../rules/check-rules.ts'
import type { Figure } from './figures.ts'
import type { Direction, Form } from './relation.ts'

/** Arithmetic that ties printed figures together: what a repair must keep true, and what hangs on what. */
export interface Relation {
  form: Form
  terms: readonly Figure[]
  direction: Direction
  /** Which figures belong to it is itself a guess: no repair is drawn from it. */
  loose?: boolean
}

/** Words of the message, by placeholder, in both languages. */
export type Slots = Record<string, { vi: string; en: string }>

export interface Failure {
  severity: Severity
  slots: Slots
  stated: Rational | null
  expected: Rational | null
  difference: Rational | null
  certificate: Certificate | null
  /** Facts that are part of it, the one it is about first. */
  figures: readonly Figure[]
  spans: readonly Span[]
  /** What it is about, without offsets and values: the fingerprint is made of it. */
  key: readonly string[]
}

export interface Verdict {
  rule: CheckRule
  outcome: Outcome
  /** Why it could not be decided, in Vietnamese; empty otherwise. */
  reason: string
  relation: Relation | null
  failure: Failure | null
}

export function holds(rule: CheckRule, relation: Relation | null = null): Verdict {
  return { rule, outcome: 'holds', reason: '', relation, failure: null }
}

export function undecided(rule: CheckRule, reason: string): Verdict {
  return { rule, outcome: 'undecided', reason, relation: null, failure: null }
}

export function fails(rule: CheckRule, failure: Failure, relation: Relation | null = null): Verdict {
  return { rule, outcome: 'fails', reason: '', relation, failure }
}
