/** The audit: every check of the rules over one report, what it found and what it could not decide. */
import type { CheckCounts, Finding, Report } from '../model/contract.ts'
import { toNumber } from '../model/rational.ts'
import type { CheckRule, CheckRules } from '../rules/check-rules.ts'
import { certify } from './certify.ts'
import { type CheckDocument, clip, documentOf } from './document.ts'
import { faultsOf } from './faults.ts'
import { fingerprint } from './fingerprint.ts'
import { rankOf, run } from './kinds/kinds.ts'
import type { Failure, Relation, Verdict } from './verdict.ts'

export interface Audit {
  findings: Finding[]
  checks: CheckCounts
}

export function check(report: Report, rules: CheckRules): Audit {
  const document = documentOf(report)
  const ordered = [...rules.rules].sort((a, b) => rankOf(a) - rankOf(b))
  const verdicts = withoutRepeats(ordered.flatMap((rule) => run(rule, document, rules)))
  const counts = countsOf(rules.rules, verdicts)
  const failed = verdicts.filter((verdict) => verdict.outcome === 'fails').sort(bySeverity)
  const findings = new Map<Verdict, Finding>()
  const names = new Map<string, number>()
  for (const verdict of [...failed].sort((a, b) => firstPlace(a) - firstPlace(b))) {
    const finding = findingOf(document, verdict, names)
    const doubt = certify(finding, report.text)
    if (doubt === null) findings.set(verdict, finding)
    else withhold(counts, verdict.rule, doubt)
  }
  for (const fault of faultsOf(
    [...failed].filter((verdict) => findings.has(verdict)),
    verdicts
  )) {
    const root = findings.get(fault.root)!
    root.follows = fault.follows.map((verdict) => findings.get(verdict)!.id).sort()
    root.repair = fault.repair
  }
  return { findings: [...findings.values()], checks: counts }
}

const severityRank = { error: 0, warning: 1, info: 2 }

function bySeverity(a: Verdict, b: Verdict): number {
  return (
    severityRank[a.failure!.severity] - severityRank[b.failure!.severity] ||
    rankOf(a.rule) - rankOf(b.rule) ||
    firstPlace(a) - firstPlace(b)
  )
}

function firstPlace(verdict: Verdict): number {
  return verdict.failure!.spans[0]?.start ?? 0
}

/** Two checks may meet in one and the same calculation: the first that speaks of it is heard. */
function withoutRepeats(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter((verdict) => {
    if (!verdict.relation) return true
    const key = identityOf(verdict.relation)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function identityOf({ form, terms }: Relation): string {
  const [first, ...others] = terms.map((term) => `${term.start}:${term.printed}`)
  const kind = form === 'within' ? 'sum' : form === 'below' ? 'atMost' : form
  return kind === 'equal'
    ? `equal|${[first, ...others].sort().join('|')}`
    : `${kind}|${first}|${others.sort().join('|')}`
}

function countsOf(rules: readonly CheckRule[], verdicts: readonly Verdict[]): CheckCounts {
  const byCheck: CheckCounts['byCheck'] = {}
  for (const rule of rules) byCheck[rule.id] = { holds: 0, fails: 0, undecided: 0, reasons: [] }
  const total = { holds: 0, fails: 0, undecided: 0 }
  for (const { rule, outcome, reason } of verdicts) {
    const entry = byCheck[rule.id]!
    entry[outcome]++
    total[outcome]++
    if (reason !== '' && !entry.reasons.includes(reason)) entry.reasons.push(reason)
  }
  for (const entry of Object.values(byCheck)) entry.reasons.sort()
  return { run: verdicts.length, ...total, byCheck }
}

/** What cannot be proven again from its own certificate is our fault, not the paper's. */
function withhold(counts: CheckCounts, rule: CheckRule, doubt: string): void {
  const entry = counts.byCheck[rule.id]!
  entry.fails--
  entry.undecided++
  counts.fails--
  counts.undecided++
  const reason = `lỗi của công cụ, phát hiện bị giữ lại: ${doubt}`
  if (!entry.reasons.includes(reason)) entry.reasons.push(reason)
}

function findingOf(document: CheckDocument, verdict: Verdict, names: Map<string, number>): Finding {
  const { rule } = verdict
  const failure = verdict.failure!
  const name = fingerprint([rule.id, ...failure.key])
  const count = (names.get(name) ?? 0) + 1
  names.set(name, count)
  return {
    id: count === 1 ? name : `${name}-${count}`,
    check: rule.id,
    severity: failure.severity,
    message: { vi: fill(rule.message.vi, failure, 'vi'), en: fill(rule.message.en, failure, 'en') },
    stated: failure.stated && toNumber(failure.stated),
    expected: failure.expected && short(toNumber(failure.expected)),
    difference: failure.difference && short(toNumber(failure.difference)),
    certificate: failure.certificate,
    repair: null,
    follows: [],
    facts: [...new Set(failure.figures.map((figure) => figure.fact.id))].filter((id) => id !== ''),
    spans: failure.spans.map((span) => spanOf(document, clip(span), failure))
  }
}

/** Six digits after the point are enough for people and the same on every machine. */
function short(value: number): number {
  return Number(value.toFixed(6))
}

function spanOf(document: CheckDocument, { start, end }: { start: number; end: number }, failure: Failure) {
  const figure = failure.figures.find((one) => one.start >= start && one.start < end)
  return { start, end, quote: document.text.slice(start, end), page: figure?.fact.source.page ?? null }
}

function fill(template: string, failure: Failure, language: 'vi' | 'en'): string {
  const text = template.replace(/\{(\w+)\}/gu, (_, slot: string) => failure.slots[slot]?.[language] ?? '')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
