/** Members, workers and managers: "48.924 thành viên", "lao động là thành viên 241 người", "trình độ sơ cấp 26 người". */
import type { Quantity } from '../model/annotation.ts'
import type { Family } from '../model/vocabulary.ts'
import { hasSubject, isChange, labelOf, leadText, speaksOfTraining, subjectInClause, tailText } from './around.ts'
import { type BindInput, type Bound, finish } from './binding.ts'
import { bestCue, type Cue } from './cues.ts'
import type { Draft } from './draft.ts'

export const peopleFamilies: readonly Family[] = ['members', 'labour', 'managers']
/** Levels of training are levels of managers only where managers are spoken of. */
export const levelCue = /^managers\.(?!total)/u

export function bindPeople(input: BindInput): Bound | null {
  const { annotation, clause, around, running, scope, parent } = input
  const unit = clause.quantity.unit as Extract<Quantity['unit'], { family: 'people' }>
  if (clause.quantity.fraction === 'base') {
    const done = running.drafts.at(-1)
    // "41/118 cán bộ quản lý" are some of all, "2.570 thành viên/2.600 thành viên" done of planned
    const ofAll =
      done &&
      /^\d/u.test(annotation.words[clause.quantity.first - 2]?.form ?? '') &&
      /^(?:members|labour|managers)\./u.test(done.indicator)
    if (ofAll)
      return finish(input, `${done.indicator.split('.')[0]}.total`, {
        subject: done.subject,
        sector: done.sector,
        sectorStated: false
      })
    return done
      ? finish(input, done.indicator, { subject: done.subject, sector: done.sector, sectorStated: false })
      : null
  }
  // "Chỉ tiêu 6: 40% cán bộ quản lý … trung cấp trở lên. Kết quả: 41/118": what the target is of
  const target = running.drafts.at(-1)
  if (
    clause.quantity.fraction === 'done' &&
    target &&
    /^share\.(?:members|labour|managers)\./u.test(target.indicator) &&
    /kết quả|đạt|đến nay|thực hiện|^$/u.test(leadText(input).trim()) &&
    around.tail.every((cue) => cue.rule.id.endsWith('.total'))
  )
    return finish(input, target.indicator.slice('share.'.length), {
      subject: target.subject,
      sector: target.sector,
      sectorStated: false
    })
  const families: readonly Family[] =
    unit.noun === 'thành viên'
      ? ['members', 'labour']
      : unit.noun === 'lao động'
        ? ['labour']
        : unit.noun === 'cán bộ'
          ? ['managers']
          : peopleFamilies
  // "bình quân 17 tổ viên/tổ" is a mean, not the members of all
  if (
    /bình quân|trung bình/u.test(leadText(input)) ||
    (clause.quantity.fraction !== 'done' && annotation.words[clause.quantity.last + 1]?.form === '/')
  )
    return scope.about ? finish(input, 'other', { label: labelOf(input) }) : null
  if (unit.noun === 'hộ')
    return scope.about && hasSubject(input) ? finish(input, 'other', { label: labelOf(input) }) : null
  // "900 lao động thời vụ" are no regular workers
  if (unit.noun === 'lao động' && /^(?:thời vụ|theo mùa vụ|không thường xuyên|gián tiếp|mùa vụ)/u.test(tailText(input)))
    return finish(input, 'other', { label: labelOf(input) })
  // "31 HTX đóng bảo hiểm cho 110 thành viên"
  const insured = around.lead.some(
    (cue) =>
      cue.rule.id === 'organizations.other' &&
      /bảo hiểm|bhxh/iu.test(annotation.stretch.text.slice(cue.mark.from, cue.mark.to))
  )
  if (insured) return finish(input, 'other', { label: labelOf(input) })
  const served =
    /^cho (?:hơn |gần |khoảng |trên )?$/u.test(`${leadText(input)} `) &&
    /(?:^|\.)other$/u.test(running.drafts.at(-1)?.indicator ?? '')
  if (served) return finish(input, 'other', { label: labelOf(input) })
  // "tập huấn … cho 30 cán bộ quản lý"
  if (
    unit.noun === 'cán bộ' &&
    /cho (?:hơn |gần |khoảng |trên )?$/u.test(`${leadText(input)} `) &&
    speaksOfTraining(input)
  )
    return finish(input, 'managers.trained')
  if (isChange(input)) {
    const previous = running.drafts.findLast((draft) =>
      families.some((family) => draft.indicator.startsWith(`${family}.`))
    )
    const told = bestCue([...around.tail, ...around.lead], families, 4)
    const indicator = told?.rule.id ?? previous?.indicator ?? defaultPeople(unit.noun)
    if (indicator)
      return finish(input, indicator.replace(/\.(?:new)$/u, '.total'), {
        change: true,
        ...(previous && !told ? { subject: previous.subject } : {})
      })
  }
  const inManagers =
    running.managers ||
    input.amongManagers ||
    scope.family === 'managers' ||
    around.lead.some((cue) => cue.rule.family === 'managers' && !levelCue.test(cue.rule.id))
  const usable = (cue: Cue) => !levelCue.test(cue.rule.id) || inManagers || unit.noun === 'cán bộ'
  const tail = bestCue(around.tail.filter(usable), families, 3)
  const lead = bestCue(around.lead.filter(usable), families, 10)
  const chosen = tail && (!lead || lead.rule.id.endsWith('.total')) ? tail : (lead ?? tail)
  const indicator = chosen
    ? membersInLabour(chosen, unit.noun)
    : (cueAhead(input, families) ?? parentPeople(parent, unit.noun) ?? defaultPeople(unit.noun) ?? goesOn(input))
  if (!indicator)
    return scope.about && (hasSubject(input) || running.drafts.length > 0)
      ? finish(input, 'other', { label: labelOf(input) })
      : null
  // "300 lao động nông thôn" in a paper on something else
  if (!scope.about && !subjectInClause(input)) return null
  return finish(input, indicator)
}

/** "lao động là thành viên 241 thành viên" is a figure of labour, "thành viên mới" one of members. */
function membersInLabour(cue: Cue, noun: string): string {
  if (noun === 'thành viên' && cue.rule.id === 'labour.total') return 'members.total'
  if (noun === 'thành viên' && cue.rule.id === 'labour.new') return 'members.new'
  return cue.rule.id
}

function defaultPeople(noun: string): string | null {
  return noun === 'thành viên'
    ? 'members.total'
    : noun === 'lao động'
      ? 'labour.total'
      : noun === 'cán bộ'
        ? 'managers.total'
        : null
}

/** "thành viên 8 HTX là 164 người": a count stands between the label and the heads. */
function cueAhead({ annotation, clause }: BindInput, families: readonly Family[]): string | null {
  const earlier = annotation.quantities.filter(
    (one) => one.last < clause.quantity.first && one.first >= clause.sentenceFirst
  )
  const last = earlier.at(-1)
  if (last?.unit.family !== 'count' || clause.quantity.first - last.last > 5) return null
  const from = earlier.at(-2)?.last ?? clause.sentenceFirst - 1
  const cue = annotation.marks
    .filter((mark) => mark.first > from && mark.last < last.first && last.first - mark.last <= 4)
    .flatMap((mark) =>
      mark.terms.flatMap((term) =>
        term.kind === 'cue' && families.includes(term.rule.family) && term.side !== 'after' ? [term.rule.id] : []
      )
    )
    .at(-1)
  return cue ?? null
}

/** "Cán bộ quản lý HTX 1.176 người …; quỹ tín dụng nhân dân có 96 người": heads of the same kind go on. */
function goesOn({ around, running, clause }: BindInput): string | null {
  if (around.unknown.length > 0 || clause.cut === '(' || around.unknownLead.length > 0) return null
  const last = running.drafts.findLast((draft) => draft.quantity.unit.family === 'people')
  const family = last && /^(members|labour|managers)\./u.exec(last.indicator)?.[1]
  return family && running.drafts.at(-1) !== undefined && around.lead.length === 0 ? `${family}.total` : null
}

function parentPeople(parent: Draft | null, noun: string): string | null {
  if (noun !== 'người' || !parent) return null
  return /^(?:members|labour|managers)\./u.test(parent.indicator) ? parent.indicator : null
}
