/**
 * Percentages: a rate of change, of fulfilment, or a share. Which of them it is the frame tells (rules/frames.yaml); of
 * what figure, the clause's own words or the figure before.
 */
import { labelOf, leadText, speaksOfTraining } from './around.ts'
import { measured, moneyFamilies } from './bind-money.ts'
import { organizationFamilies } from './bind-organizations.ts'
import { levelCue, peopleFamilies } from './bind-people.ts'
import { type BindInput, type Bound, finish } from './binding.ts'
import { bestCue, type Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { sectorsOf } from './sectors.ts'

export function bindPercent(input: BindInput): Bound | null {
  const { clause, around, running, scope } = input
  const { quantity } = clause
  const previous =
    running.drafts.findLast((draft) => draft.quantity.fraction !== 'base' && draft.status !== 'change') ?? null
  if (quantity.fraction === 'base' && previous) {
    return finish(input, previous.indicator, {
      subject: previous.subject,
      sector: previous.sector,
      sectorStated: false,
      label: previous.label
    })
  }
  const cue = percentCue(input)
  const counted = previous !== null && /^(?:organizations|members|labour|managers)\./u.test(previous.indicator)
  const { frame } = quantity
  if (!scope.about && !(frame === 'ofOrganizations' && cue) && !counted) return null
  const base = cue ? measuredPercent(input, cue) : previous ? plain(previous.indicator) : null
  const other = () => finish(input, 'other', { label: labelOf(input) })

  if (frame === 'exceed' && !cue) return other()
  if (frame === 'growth') {
    if (cue && base) return finish(input, `growth.${base}`)
    return previous ? finish(input, `growth.${plain(previous.indicator)}`, same(previous)) : other()
  }
  if (frame === 'completion') {
    // the plan is one of the figure before, unless the clause names another
    if (previous && !cue) return finish(input, `completion.${plain(previous.indicator)}`, same(previous))
    return base ? finish(input, `completion.${base}`) : other()
  }
  const ofBase = frame === 'ofBase' && previous !== null && previous.quantity.unit.family !== 'percent'
  if (!ofBase && (frame === 'ofOrganizations' || frame === 'ofBase')) return shareOfOrganizations(input, previous)
  if (frame === 'ofPeople') return shareOfPeople(input)

  // "2.570 thành viên/2.600 thành viên, đạt 98,85%": the fraction is done of planned
  if (
    !cue &&
    previous?.quantity.fraction === 'done' &&
    running.drafts.at(-1)?.status === 'plan' &&
    previous.quantity.unit.family !== 'percent'
  ) {
    return finish(input, `completion.${plain(previous.indicator)}`, same(previous))
  }

  // "nông, lâm, thủy sản chiếm 67%, công nghiệp 12%, vận tải 4%"
  const listed = sectorsOf(input.annotation, clause.leadFirst, quantity.first).at(-1)
  if (
    !cue &&
    listed &&
    quantity.first - listed.last <= 4 &&
    (!previous || previous.sector !== listed.sector || previous.quantity.unit.family === 'percent') &&
    clause.cut !== '('
  )
    return finish(input, 'share.organizations.total')

  const text = leadText(input)
  // "trong đó trên 70% xếp loại khá, tốt"
  const graded = cue
    ? null
    : bestCue(
        around.tail.filter((one) => one.rule.id !== 'organizations.other'),
        organizationFamilies,
        1
      )
  if (graded && frame === null && scope.about)
    return finish(
      input,
      `share.${graded.rule.id}`,
      previous && previous.quantity.unit.family === 'count' ? { subject: previous.subject, subjectStated: false } : {}
    )
  // "Chỉ tiêu 1: 30 HTX. Kết quả: 26 HTX, đạt 86,67%"
  if (
    !cue &&
    frame === null &&
    previous?.status === 'actual' &&
    /(?:^|\s)đạt(?:\s|$)/u.test(text) &&
    running.drafts.some(
      (draft) =>
        draft.status === 'plan' &&
        draft.indicator === previous.indicator &&
        draft.subject === previous.subject &&
        draft.quantity.unit.family === previous.quantity.unit.family
    )
  )
    return finish(input, `completion.${plain(previous.indicator)}`, same(previous))
  // "Cao đẳng, đại học trở lên: 31 (45,6%)"
  const bracketed = clause.cut === '(' && text.trim() === '' && previous === running.drafts.at(-1)
  const share =
    frame === 'share' ||
    bracketed ||
    ofBase ||
    around.has('lead', 'share') ||
    /bằng|đạt|tương|chiếm|tỷ lệ|là/u.test(text)
  if (cue && base && (share || clause.cut !== '(')) return finish(input, `share.${base}`)
  if (share && previous && ['count', 'people', 'money', 'none'].includes(previous.quantity.unit.family)) {
    // more than all of it can only be a fulfilment
    if (quantity.value > 100) return finish(input, `completion.${plain(previous.indicator)}`, same(previous))
    return finish(
      input,
      previous.indicator === 'other' ? 'other' : `share.${plain(previous.indicator)}`,
      same(previous)
    )
  }
  if (previous?.quantity.unit.family === 'percent') {
    const goesOn =
      quantity.fraction === 'done' ||
      (previous.indicator.startsWith('share.') && /(?:^|\s)(?:đạt|là|mới|chỉ)(?:\s|$)/u.test(text))
    if (goesOn) return finish(input, previous.indicator, same(previous))
  }
  return other()
}

/** "20% HTX đa dịch vụ", "trong đó 50% là HTX nông nghiệp" */
function shareOfOrganizations(input: BindInput, previous: Draft | null): Bound {
  const { around } = input
  // what is said behind the organizations counts; words before the number only where nothing is
  const cue =
    bestCue(around.tail, organizationFamilies, 8) ??
    (around.unknown.length < 2 ? bestCue(around.lead, organizationFamilies, 8) : null)
  if (cue?.rule.id === 'organizations.other')
    return finish(input, 'share.organizations.other', { label: labelOf(input) })
  const inherited = previous ? plain(previous.indicator) : null
  const id = cue?.rule.id ?? (inherited?.startsWith('organizations.') ? inherited : null)
  if (id) return finish(input, `share.${id}`)
  const bound = finish(input, 'share.organizations.total')
  if (bound.sectorStated) return bound
  return finish(input, around.unknown.length > 0 ? 'share.organizations.other' : 'other', { label: labelOf(input) })
}

/** "trên 85% cán bộ HTX được đào tạo" */
function shareOfPeople(input: BindInput): Bound {
  const cue = bestCue([...input.around.tail, ...input.around.lead], peopleFamilies, 8)
  if ((!cue || cue.rule.id === 'managers.total') && speaksOfTraining(input))
    return finish(input, 'share.managers.trained')
  return cue ? finish(input, `share.${cue.rule.id}`) : finish(input, 'other', { label: labelOf(input) })
}

function plain(id: string): string {
  return id.replace(/^(?:share|growth|completion)\./u, '')
}

function same(draft: Draft): Partial<Bound> {
  return {
    subject: draft.subject,
    subjectStated: false,
    sector: draft.sector,
    sectorStated: draft.sector === null ? null : false,
    label: draft.label
  }
}

/** The indicator named in the percentage's own clause. */
function percentCue(input: BindInput): Cue | null {
  const { around, running, scope } = input
  const inManagers =
    running.managers ||
    input.amongManagers ||
    scope.family === 'managers' ||
    around.lead.some((cue) => cue.rule.family === 'managers' && !levelCue.test(cue.rule.id))
  const lead = around.lead.filter(
    (cue) =>
      cue.rule.id !== 'organizations.total' &&
      cue.rule.id !== 'organizations.other' &&
      cue.rule.id !== 'other' &&
      (inManagers || !levelCue.test(cue.rule.id))
  )
  return bestCue(
    lead,
    ['managers', 'organizations', 'members', 'labour', 'revenue', 'profit', 'income', 'capital', 'budget'],
    10
  )
}

function measuredPercent(input: BindInput, cue: Cue): string {
  if (!moneyFamilies.includes(cue.rule.family)) return cue.rule.id
  return measured(input, cue, { family: 'money', scale: 1, per: null, of: null, ofSubject: null })
}
