/** The labels out of the words that the rule files give: by indicator, and by kind and id of a term ("subject.HTX"). */
import type { Bilingual } from '../model/contract.ts'
import type { CheckLabel, Labels } from './labels.ts'

export interface RuleWords {
  indicators: ReadonlyMap<string, Bilingual>
  terms: ReadonlyMap<string, Bilingual>
}

const derived = {
  share: { vi: 'Tỷ lệ {of}', en: 'Share: {of}' },
  growth: { vi: 'Tốc độ tăng {of}', en: 'Growth: {of}' },
  completion: { vi: 'Mức hoàn thành kế hoạch {of}', en: 'Plan fulfilment: {of}' }
}

/** Statuses that no word of a paper announces: they come of how a figure stands beside another. */
const comparing = {
  previous: { vi: 'Số so sánh kỳ trước', en: 'Previous' },
  change: { vi: 'Mức tăng, giảm', en: 'Change' }
}

export function labelsFrom(words: RuleWords, checks: Readonly<Record<string, CheckLabel>> = {}): Labels {
  const termsOf = (kind: string): Record<string, Bilingual> =>
    Object.fromEntries(
      [...words.terms]
        .filter(([id]) => id.startsWith(`${kind}.`))
        .map(([id, label]) => [id.slice(kind.length + 1), label])
    )
  return {
    indicators: Object.fromEntries(words.indicators),
    derived,
    subjects: termsOf('subject'),
    sectors: termsOf('sector'),
    statuses: { ...comparing, ...termsOf('status') },
    bounds: termsOf('bound'),
    checks
  }
}
