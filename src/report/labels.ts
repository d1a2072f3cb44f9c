/**
 * The names that people read, in Vietnamese and English, for the ids of the contract. They come from rules/; whoever
 * calls a writer of this folder fills them in. An id without a label is shown as it is.
 */
import type { Bilingual, Severity } from '../model/contract.ts'

export type Language = keyof Bilingual

export interface CheckLabel {
  name: Bilingual
  /** Why the relation must hold: the law or the arithmetic behind it. */
  reason?: Bilingual | undefined
  severity?: Severity | undefined
}

export interface Labels {
  /** By base indicator: "organizations.total". */
  indicators: Readonly<Record<string, Bilingual>>
  /** What a share, growth or completion of an indicator is called; "{of}" is its label: "Tỷ lệ {of}". */
  derived: Readonly<Record<string, Bilingual>>
  subjects: Readonly<Record<string, Bilingual>>
  /** By single sector; a joined one ("trade+transport") is made of its parts. */
  sectors: Readonly<Record<string, Bilingual>>
  statuses: Readonly<Record<string, Bilingual>>
  /** min, max, approx: "ít nhất", "nhiều nhất", "khoảng". */
  bounds: Readonly<Record<string, Bilingual>>
  checks: Readonly<Record<string, CheckLabel>>
}

const derivedId = /^(share|growth|completion)\.(.+)$/u

/** "share.organizations.total" becomes { vi: 'Tỷ lệ tổng số hợp tác xã', en: … }. */
export function indicatorLabel(labels: Labels, id: string): Bilingual {
  const own = labels.indicators[id]
  if (own) return own
  const [, prefix = '', base = ''] = derivedId.exec(id) ?? []
  const pattern = labels.derived[prefix]
  if (!pattern) return { vi: id, en: id }
  const of = indicatorLabel(labels, base)
  return {
    vi: pattern.vi.replace('{of}', () => uncapital(of.vi)),
    en: pattern.en.replace('{of}', () => uncapital(of.en))
  }
}

export function sectorLabel(labels: Labels, id: string): Bilingual {
  const parts = id.split('+').map((part) => labels.sectors[part] ?? { vi: part, en: part })
  return {
    vi: parts.map((part, at) => (at === 0 ? part.vi : uncapital(part.vi))).join(', '),
    en: parts.map((part, at) => (at === 0 ? part.en : uncapital(part.en))).join(', ')
  }
}

/** "Tổng số" becomes "tổng số"; an abbreviation ("HTX", "OCOP") keeps its capitals. */
function uncapital(label: string): string {
  const [first = '', second = ''] = label
  if (second !== second.toLowerCase()) return label
  return first.toLowerCase() + label.slice(first.length)
}
