/** The indicator cues around a number, and the words that no rule knows. */
import type { Annotation, Mark } from '../model/annotation.ts'
import type { CueRule } from '../model/terms.ts'
import type { Family } from '../model/vocabulary.ts'
import type { Clause } from './clauses.ts'

export interface Cue {
  rule: CueRule
  mark: Mark
  /** Words of unknown or neutral meaning between the cue and the number. */
  distance: number
  side: 'lead' | 'tail'
  /** Nothing stands between the cue and the number. */
  touches?: boolean
  /** "chưa chuyển đổi", "không còn hoạt động": the cue itself says no. */
  negated?: boolean
}

export interface Surroundings {
  lead: Cue[]
  tail: Cue[]
  /** Words of the tail, next to the unit, that no vocabulary explains. */
  unknown: string[]
  /** Words of the lead behind the last organization that no vocabulary explains. */
  unknownLead: string[]
  has: (side: 'lead' | 'tail', word: string) => boolean
  /** Form of the word behind the given one. */
  wordAfter: (index: number) => string
}

const stops = new Set([';', '(', ')', ':', '.', '"'])

export function surroundings(annotation: Annotation, clause: Clause): Surroundings {
  const { words, marks } = annotation
  const { quantity } = clause
  const lead: Cue[] = []
  const tail: Cue[] = []
  const leadWords = new Set<string>()
  const tailWords = new Set<string>()
  const covered = new Uint8Array(words.length)
  for (const mark of marks) covered.fill(1, mark.first, mark.last + 1)

  for (const mark of marks) {
    if (mark.first >= clause.leadFirst && mark.last < quantity.first) {
      for (const term of mark.terms) {
        if (term.kind === 'word') leadWords.add(term.id)
        if (term.kind === 'cue' && term.side !== 'after')
          lead.push({
            rule: term.rule,
            mark,
            distance: gap(words, covered, mark.last + 1, quantity.first),
            side: 'lead',
            touches: mark.last === quantity.first - 1
          })
      }
    } else if (mark.first > quantity.first && mark.last > quantity.last && mark.last < clause.tailEnd) {
      for (const term of mark.terms) {
        if (term.kind === 'word' && mark.first > quantity.last) tailWords.add(term.id)
        if (term.kind === 'cue' && term.side !== 'before')
          tail.push({
            rule: term.rule,
            mark,
            distance: gap(words, covered, quantity.last + 1, mark.first),
            side: 'tail',
            negated: words[mark.first]!.form === 'chưa'
          })
      }
    }
  }
  const unknown: string[] = []
  for (let index = quantity.last + 1; index < clause.tailEnd && unknown.length < 12; index++) {
    const form = words[index]!.form
    if (stops.has(form) || (form === ',' && !covered[index])) break
    const mark = annotation.cover[index]
    if (
      mark?.terms.some(
        (term) =>
          term.kind === 'word' && ['rise', 'fall', 'share', 'compare', 'among', 'exceed', 'and'].includes(term.id)
      )
    )
      break
    if (!covered[index] && /\p{L}/u.test(form)) unknown.push(form)
  }
  const unknownLead: string[] = []
  for (let index = quantity.first - 1; index >= clause.leadFirst; index--) {
    const form = words[index]!.form
    if (form === ',' || form === ';' || form === '.' || form === ')' || form === '(') break
    const mark = annotation.cover[index]
    if (mark?.terms.some((term) => term.kind === 'subject')) break
    if (!covered[index] && /\p{L}/u.test(form)) unknownLead.unshift(form)
  }
  return {
    lead,
    tail,
    unknown,
    unknownLead,
    wordAfter: (index) => words[index + 1]?.form ?? '',
    has: (side, word) => (side === 'lead' ? leadWords : tailWords).has(word)
  }
}

function gap(words: Annotation['words'], covered: Uint8Array, first: number, end: number): number {
  let distance = 0
  for (let index = first; index < end; index++) {
    const form = words[index]!.form
    if (form === '(') {
      // "Số HTX được giao đất (không thu tiền sử dụng đất): 0": a bracket that closes keeps the label together
      const close = words.slice(index, end).findIndex((word) => word.form === ')')
      if (close > 0) {
        index += close
        continue
      }
    }
    if (form === ',' || form === ';' || form === '.' || form === '(' || form === ')') distance += 4
    else if (!covered[index] && /\p{L}/u.test(form)) distance += 1
  }
  return distance
}

/** More telling rules win over the totals and over "other" within one family. */
const rank = (id: string): number => {
  if (id === 'other') return 0
  if (id.endsWith('.total') || id === 'organizations.other') return 1
  // "03 HTX mới thành lập nên không xếp loại" is said of the rating
  if (id === 'organizations.unrated') return 4
  if (id === 'managers.trained' || id === 'organizations.active' || id === 'organizations.average') return 2
  return 3
}

/** The best cue of the wanted families: the most telling, then the nearest, then the later one. */
export function bestCue(cues: readonly Cue[], families: readonly Family[], reach = 12): Cue | null {
  let best: Cue | null = null
  for (const cue of cues) {
    if (!families.includes(cue.rule.family) || cue.distance > reach) continue
    if (!best) {
      best = cue
      continue
    }
    const gain = rank(cue.rule.id) - rank(best.rule.id)
    if (
      gain > 0 ||
      (gain === 0 && (cue.distance < best.distance || (cue.distance === best.distance && cue.side === 'lead')))
    )
      best = cue
  }
  return best
}
