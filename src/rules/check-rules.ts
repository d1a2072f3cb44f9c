/**
 * rules/checks/*.yaml: one check a file. Its kind is one of a closed set that src/check/kinds implements; its relation
 * says over which indicators; its examples are its test and its page.
 */
import { z } from 'zod'
import type { Bilingual, Severity } from '../model/contract.ts'
import { baseIndicators, derivedPrefixes } from '../model/vocabulary.ts'
import { refuse, unknownWord } from './explain-issue.ts'
import { gather, misnamed, parseRuleFile, RuleError, type RuleFault } from './source.ts'

const indicator = z
  .enum([...baseIndicators, ...derivedPrefixes.flatMap((prefix) => baseIndicators.map((id) => `${prefix}.${id}`))])
  .meta({ id: 'indicator' })
const indicators = z.array(indicator).min(1)
const words = z.array(z.string().min(1)).min(1)
const amount = z.string().superRefine((value, context) => {
  if (!/^\d+(?:\.\d+)?$/u.test(value))
    refuse(context, { vi: 'số trong quy tắc viết là 12 hoặc 0.5', en: 'a number is written 12 or 0.5' })
})
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** What may stand in braces in a message; every kind fills all that it can. */
const slotNames = ['place', 'what', 'equation', 'stated', 'expected', 'difference', 'other', 'note'] as const

const template = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const [, slot = ''] of text.matchAll(/\{([^}]*)\}/gu)) {
      if ((slotNames as readonly string[]).includes(slot)) continue
      refuse(context, unknownWord(['chỗ trống', 'slot'], slot, slotNames, slotNames.length))
    }
  })
const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).meta({ id: 'bilingualText' })

/**
 * A small text whose figures are marked like links: "có [53](organizations.total) HTX, trong đó
 * [49](organizations.active) HTX đang hoạt động". After the indicator may stand subject, sector, status, period, unit,
 * bound. `head` gives what the paper is: "xã An Bình 2025-08-04 2025/2026".
 */
const example = z.strictObject({ text: z.string().min(1), head: z.string().min(1).optional() })
export type CheckExample = z.output<typeof example>

const idPattern = '^[a-z]+\\.[a-z-]+$'
const wrongId: Bilingual = {
  vi: 'mã là hai từ nối bằng dấu chấm: sum.sectors',
  en: 'an id is two words with a dot: sum.sectors'
}

const common = {
  id: z
    .string()
    .superRefine((id, context) => {
      if (!new RegExp(idPattern, 'u').test(id)) refuse(context, wrongId)
    })
    .meta({ id: 'checkId', pattern: idPattern, description: 'Mã: hai từ nối bằng dấu chấm, trùng tên tệp.' }),
  name: text,
  severity: z
    .enum(['error', 'warning', 'info'])
    .meta({ id: 'severity', description: 'error: không thể đúng; warning: cần giải trình; info: thể thức.' }),
  reason: z
    .strictObject({
      basis: z.enum(['arithmetic', 'logic', 'law', 'form', 'practice']),
      vi: z.string().min(1),
      en: z.string().min(1)
    })
    .meta({ id: 'reason', description: 'Vì sao phải khớp: số học, lôgic, pháp luật, thể thức, thực tế.' }),
  message: z
    .strictObject({ vi: template, en: template })
    .meta({ id: 'message', description: `Chỗ trống: ${slotNames.map((name) => `{${name}}`).join(' ')}.` }),
  examples: z
    .strictObject({
      holds: z.array(example).min(1),
      fails: z.array(example).min(1),
      undecided: z.array(example).default([])
    })
    .meta({ id: 'examples', description: 'Số trong câu ghi như liên kết: [53](organizations.total) HTX.' })
}

const none = z.strictObject({})
const kind = <K extends string, R extends z.ZodType>(name: K, relation: R) =>
  z.strictObject({ ...common, kind: z.literal(name), relation })
/** Kinds that need to be told nothing. */
const plain = <K extends string>(name: K) =>
  z.strictObject({ ...common, kind: z.literal(name), relation: none.default({}) })

export const checkFile = z.discriminatedUnion('kind', [
  // sums
  kind('sectors', z.strictObject({ of: indicators, bases: indicators.optional() })),
  plain('subsectors'),
  kind(
    'classes',
    z.strictObject({
      whole: indicators,
      parts: indicators,
      complete: z.array(indicators).min(1),
      beside: z.array(indicator).default([]),
      least: amount.default('2')
    })
  ),
  plain('lists'),
  plain('tableTotals'),
  plain('shareTotal'),
  plain('targetCount'),
  // ratios
  plain('shares'),
  plain('fractions'),
  plain('fractionScope'),
  plain('cap'),
  plain('growth'),
  plain('change'),
  plain('completion'),
  plain('impliedPlan'),
  plain('planVerdict'),
  plain('excess'),
  // the same thing twice
  kind('repeat', z.strictObject({ between: z.enum(['prose', 'table']) })),
  // means
  kind('meanRange', z.strictObject({ of: indicators })),
  kind('weightedMean', z.strictObject({ of: indicators, weights: indicators })),
  kind('months', z.strictObject({ of: indicators })),
  kind('product', z.strictObject({ total: indicator, mean: indicator, count: indicator })),
  plain('meanTold'),
  // over time
  kind('flow', z.strictObject({ stock: indicator, come: indicators, gone: indicators, when: z.enum(['now', 'plan']) })),
  kind('partYear', z.strictObject({ of: indicators })),
  kind('pace', z.strictObject({ of: indicators, factor: amount })),
  kind('belowPresent', z.strictObject({ of: indicators })),
  // order
  kind('order', z.strictObject({ lesser: indicators, greater: indicators, strict: flag.default(false) })),
  kind('orderTold', z.strictObject({ lesser: words, greater: words })),
  kind('sectorWithin', z.strictObject({ of: indicators })),
  kind(
    'perOrganization',
    z.strictObject({ of: indicator, least: amount.optional(), most: amount.optional(), until: z.string().optional() })
  ),
  kind('payroll', none.default({})),
  kind('margin', z.strictObject({ part: indicator, whole: indicator, most: amount })),
  kind('dominant', z.strictObject({ of: indicator, most: amount })),
  kind('sameEverywhere', z.strictObject({ of: indicators, least: amount })),
  kind('sevenEach', none.default({})),
  kind('coincidence', z.strictObject({ one: indicator, other: indicator })),
  // lists
  plain('listLength'),
  plain('listTable'),
  plain('listRepeat'),
  // references and dates
  plain('referenceDates'),
  plain('referenceForms'),
  plain('referenceIssuer'),
  plain('referenceYear'),
  plain('referenceMark'),
  plain('referenceNoYear'),
  plain('referenceFuture'),
  plain('impossibleDate'),
  plain('phase'),
  plain('staleYear'),
  plain('oddBase'),
  // places
  plain('foreignPlace'),
  plain('foreignLevel'),
  kind('abolished', z.strictObject({ words, from: z.string() })),
  // form
  plain('numbering'),
  plain('tableNumbering'),
  kind(
    'sections',
    z.strictObject({ roles: z.array(z.strictObject({ role: z.string(), vi: z.string(), en: z.string() })).min(1) })
  ),
  kind(
    'core',
    z.strictObject({ groups: z.array(z.strictObject({ any: indicators, vi: z.string(), en: z.string() })).min(1) })
  ),
  plain('annex'),
  plain('headFields'),
  plain('crossReference'),
  plain('dangling'),
  kind('repeatedWord', z.strictObject({ words })),
  plain('copied'),
  kind('legacy', z.strictObject({ words, instead: text })),
  // units
  plain('unitMissing'),
  plain('timeBase'),
  plain('unitWrong'),
  plain('strayValue'),
  plain('convention'),
  kind('magnitude', z.strictObject({ of: indicators }))
])

export type CheckRule = z.output<typeof checkFile>
export type CheckKind = CheckRule['kind']
export type RuleOf<K extends CheckKind> = Extract<CheckRule, { kind: K }>

export interface Province {
  name: string
  kind: string
}

export interface CheckRules {
  /** In code unit order of their ids. */
  rules: readonly CheckRule[]
  /** Names for messages; an id without one is shown as it is. */
  names: { indicators: ReadonlyMap<string, Bilingual>; sectors: ReadonlyMap<string, Bilingual> }
  /** Names of provinces and central cities, before and after 1/7/2025. */
  provinces: readonly Province[]
}

/** The texts of rules/checks/ by their paths; what the checks must know besides comes from the other rules. */
export function loadCheckRules(texts: ReadonlyMap<string, string>, known: Omit<CheckRules, 'rules'>): CheckRules {
  const faults: RuleFault[] = []
  const rules: CheckRule[] = []
  for (const [path, text] of texts) {
    const source = gather(faults, () => parseRuleFile(path, text, checkFile))
    if (!source) continue
    faults.push(...misnamed(source))
    rules.push(source.value)
  }
  if (faults.length > 0) throw new RuleError(faults)
  rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { ...known, rules }
}

/** Name, reason and severity of every check, for lists and pages. */
export function checkLabels(
  rules: CheckRules
): Record<string, { name: Bilingual; reason: Bilingual; severity: Severity }> {
  return Object.fromEntries(
    rules.rules.map((rule) => [
      rule.id,
      { name: rule.name, reason: { vi: rule.reason.vi, en: rule.reason.en }, severity: rule.severity }
    ])
  )
}
