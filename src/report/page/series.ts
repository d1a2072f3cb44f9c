/** What the small charts of the page draw: the sectors of a whole, and what was done against what was planned. */
import type { Fact, Outcome, Report } from '../../model/contract.ts'

export interface SectorSeries {
  indicator: string
  subject: string
  period: string | null
  status: string
  unit: string
  /** Fact id and value of the whole; null where the paper prints the parts alone. */
  whole: Bar | null
  parts: (Bar & { sector: string })[]
  /** Whether the parts add up to the whole, by the checks; null where nobody asked. */
  outcome: Outcome | null
}

export interface PlanSeries {
  indicator: string
  subject: string
  unit: string
  done: Bar
  planned: Bar | null
  plannedNext: Bar | null
}

export interface Bar {
  fact: string
  value: number
}

const mostSectorCharts = 6
const mostPlanRows = 14

export function sectorSeries(report: Report): SectorSeries[] {
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]))
  const seen = new Set<string>()
  const found: SectorSeries[] = []
  for (const whole of report.wholes) {
    const total = facts.get(whole.whole)
    const parts = whole.parts.map((id) => facts.get(id)).filter((fact) => fact !== undefined)
    if (!total || total.sector !== null || whole.kind !== 'partition') continue
    if (parts.length < 2 || parts.length !== whole.parts.length || !areSectorsOf(total, parts)) continue
    const key = populationOf(total)
    if (seen.has(key)) continue
    seen.add(key)
    found.push(seriesOf(total, total, parts, whole.outcome))
  }
  for (const [key, parts] of groups(report.facts.filter((fact) => fact.sector !== null && isPlainCount(fact)))) {
    if (seen.has(key) || new Set(parts.map((part) => part.sector)).size < 3) continue
    const first = parts[0]!
    const once = withoutBranches(parts).filter(
      (part, at, all) => all.findIndex((other) => other.sector === part.sector) === at
    )
    const whole = report.facts.find((fact) => fact.sector === null && populationOf(fact) === key)
    found.push(seriesOf(first, whole ?? null, once, null))
  }
  return found.slice(0, mostSectorCharts)
}

export function planSeries(report: Report): PlanSeries[] {
  const { year, planYear } = report.document
  if (year === null) return []
  const next = planYear ?? year + 1
  const rows: PlanSeries[] = []
  for (const [, facts] of groups(
    report.facts.filter((fact) => fact.sector === null && isLevel(fact)),
    false
  )) {
    const inYear = facts.filter((fact) => fact.period?.startsWith(String(year)))
    const done =
      inYear.find((fact) => fact.status === 'estimate' && fact.period === String(year)) ??
      inYear.find((fact) => fact.status === 'actual' || fact.status === 'estimate')
    const planned = inYear.find((fact) => fact.status === 'plan')
    const plannedNext = facts.find((fact) => fact.status === 'plan' && fact.period === String(next) && next !== year)
    if (!done || (!planned && !plannedNext)) continue
    rows.push({
      indicator: done.indicator,
      subject: done.subject,
      unit: done.unit,
      done: bar(done),
      planned: planned ? bar(planned) : null,
      plannedNext: plannedNext ? bar(plannedNext) : null
    })
  }
  return rows.slice(0, mostPlanRows)
}

const farming = new Set(['crops', 'livestock', 'forestry', 'fishery', 'salt', 'agriculturalServices'])

/** Where agriculture itself is told, its branches would be counted twice. */
function withoutBranches(parts: Fact[]): Fact[] {
  const hasAll = parts.some((part) => part.sector === 'agriculture')
  return hasAll ? parts.filter((part) => !farming.has(part.sector ?? '')) : parts
}

function areSectorsOf(total: Fact, parts: Fact[]): boolean {
  const sectors = new Set(parts.map((part) => part.sector))
  return (
    sectors.size === parts.length && !sectors.has(null) && parts.every((part) => part.indicator === total.indicator)
  )
}

function seriesOf(like: Fact, whole: Fact | null, parts: Fact[], outcome: Outcome | null): SectorSeries {
  return {
    indicator: like.indicator,
    subject: like.subject,
    period: like.period,
    status: like.status,
    unit: like.unit,
    whole: whole && bar(whole),
    parts: parts.map((part) => ({ ...bar(part), sector: part.sector ?? '' })),
    outcome
  }
}

function bar(fact: Fact): Bar {
  return { fact: fact.id, value: fact.value }
}

/** One population at one time; without its time where plan and actual are to meet. */
function populationOf(fact: Fact, withTime = true): string {
  const time = withTime ? [fact.period, fact.status] : []
  return JSON.stringify([fact.indicator, fact.subject, fact.unit, fact.scope, fact.label, ...time])
}

function groups(facts: Fact[], withTime = true): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = populationOf(fact, withTime)
    found.set(key, [...(found.get(key) ?? []), fact])
  }
  return found
}

/** A figure of the whole sector whose height can be drawn; rates and differences cannot. */
function isLevel(fact: Fact): boolean {
  return (
    fact.scope === null &&
    fact.indicator !== 'other' &&
    fact.status !== 'change' &&
    !/^(share|growth|completion)\./u.test(fact.indicator)
  )
}

/** What can be added up over the sectors. */
function isPlainCount(fact: Fact): boolean {
  return isLevel(fact) && !fact.indicator.endsWith('.average')
}
