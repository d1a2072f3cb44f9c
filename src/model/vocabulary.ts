/** The closed words of the contract. Their Vietnamese labels and the phrases that mean them live in rules/. */
import { z } from 'zod'

export const subjects = ['HTX', 'LHHTX', 'THT', 'QTDND'] as const
export const subjectId = z.enum(subjects)
export type SubjectId = z.infer<typeof subjectId>

/** In the order in which a combined sector joins them: "trade+transport". */
export const sectors = [
  'agriculture',
  'crops',
  'livestock',
  'fishery',
  'forestry',
  'salt',
  'agriculturalServices',
  'industryCrafts',
  'construction',
  'trade',
  'transport',
  'credit',
  'electricity',
  'environment',
  'market',
  'housing',
  'other'
] as const
export type Sector = (typeof sectors)[number]

export const sectorId = z
  .string()
  .refine((value) => value.split('+').every((part) => (sectors as readonly string[]).includes(part)), {
    message: 'unknown sector'
  })

/**
 * The contract's example joins "agriculture+forestry+fishery" although its list names fishery before forestry; the
 * gold files follow the example. The order of joining is therefore kept apart from the list above.
 */
const joiningOrder: readonly Sector[] = [
  'agriculture',
  'crops',
  'livestock',
  'forestry',
  'fishery',
  'salt',
  'agriculturalServices',
  'industryCrafts',
  'construction',
  'trade',
  'transport',
  'credit',
  'electricity',
  'environment',
  'market',
  'housing',
  'other'
]

export function joinSectors(parts: Iterable<Sector>): string {
  const present = new Set(parts)
  return joiningOrder.filter((sector) => present.has(sector)).join('+')
}

const organizations = [
  'total',
  'active',
  'inactive',
  'new',
  'dissolved',
  'converted',
  'effective',
  'good',
  'fair',
  'average',
  'weak',
  'unrated',
  'valueChain',
  'multiService',
  'certified',
  'ocop',
  'other'
]
const managers = [
  'total',
  'untrained',
  'primary',
  'intermediate',
  'primaryIntermediate',
  'college',
  'trained',
  'intermediatePlus'
]

/** The base indicators; share.<id>, growth.<id> and completion.<id> are made of them. */
export const baseIndicators: readonly string[] = [
  ...organizations.map((name) => `organizations.${name}`),
  ...['total', 'new', 'left'].map((name) => `members.${name}`),
  ...['total', 'new', 'members'].map((name) => `labour.${name}`),
  ...managers.map((name) => `managers.${name}`),
  'revenue.average',
  'revenue.total',
  'revenue.fromMembers',
  'profit.average',
  'profit.total',
  'income.average',
  'capital.total',
  'capital.average',
  'budget.paid',
  'other'
]
const base = new Set(baseIndicators)
export const derivedPrefixes = ['share', 'growth', 'completion'] as const

export function isIndicator(id: string): boolean {
  const [first = '', ...rest] = id.split('.')
  return base.has(id) || ((derivedPrefixes as readonly string[]).includes(first) && base.has(rest.join('.')))
}

export const indicatorId = z.string().refine(isIndicator, { message: 'unknown indicator' })

export const statuses = ['actual', 'estimate', 'plan', 'previous', 'change'] as const
export const status = z.enum(statuses)
export type Status = z.infer<typeof status>

export const levels = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'quốc gia'] as const
export const level = z.enum(levels)
export type Level = z.infer<typeof level>

/** What an indicator is a figure of; one family shares a unit. */
export const families = [
  'organizations',
  'members',
  'labour',
  'managers',
  'revenue',
  'profit',
  'income',
  'capital',
  'budget',
  'other'
] as const
export type Family = (typeof families)[number]
