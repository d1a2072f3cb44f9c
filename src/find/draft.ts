/** A fact in the making: offsets are still offsets into the stretch of its passage or cell. */
import type { Quantity } from '../model/annotation.ts'
import type { Status, SubjectId } from '../model/vocabulary.ts'

export interface Draft {
  indicator: string
  label: string | null
  subject: SubjectId
  sector: string | null
  scope: string | null
  quantity: Quantity
  period: string | null
  status: Status
  unit: string
  stated: { subject: boolean; sector: boolean | null; period: boolean; status: boolean }
  /** The words that bind it: its clause, offsets into the stretch. */
  from: number
  to: number
  rule: string
}

/** A number that was understood and is no figure of the sector. */
export interface Counted {
  from: number
  to: number
}

/** "giảm 11,4 %", "-3,0" in a column of rates. */
export function negated(quantity: Quantity): Quantity {
  const flip = (value: number | null) => (value === null ? null : -value)
  return {
    ...quantity,
    value: -quantity.value,
    max: flip(quantity.max),
    low: flip(quantity.high),
    high: flip(quantity.low)
  }
}
