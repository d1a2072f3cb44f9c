/** What binding a number takes and gives, and the subject and sector that every kind of figure needs. */
import type { Annotation } from '../model/annotation.ts'
import type { SubjectId } from '../model/vocabulary.ts'
import { leadStart, unknownBetween } from './around.ts'
import type { Clause } from './clauses.ts'
import type { Surroundings } from './cues.ts'
import type { Draft } from './draft.ts'
import { namesOne } from './entities.ts'
import type { Scope } from './scope.ts'
import { sectorsOf } from './sectors.ts'

/** What stands before the clause in its passage. */
export interface Running {
  /** Facts of the passage so far, latest last. */
  drafts: Draft[]
  subject: SubjectId | null
  /** Sector named in a label before the figures that it holds for ("Lĩnh vực vận tải: 3 HTX, 21 thành viên"). */
  sector: string | null
  managers: boolean
}

export interface Bound {
  indicator: string
  label: string | null
  subject: SubjectId
  subjectStated: boolean
  sector: string | null
  sectorStated: boolean | null
  change: boolean
  rule: string
}

export interface BindInput {
  annotation: Annotation
  clause: Clause
  around: Surroundings
  running: Running
  scope: Scope
  /** The figure that the clause breaks down, if any. */
  parent: Draft | null
  /** The clause speaks of one organization by its name. */
  ofOne: boolean
  /** The item begins with the sector that its figures are of: "Lĩnh vực vận tải: 3 HTX, 21 thành viên". */
  inLabelled: boolean
  /** The item before on the same level counts managers: "+ Cán bộ quản lý: 164 người", "+ Sơ cấp: 38 người". */
  amongManagers: boolean
}

function subjectOf(input: BindInput): { subject: SubjectId; stated: boolean; joint: boolean } {
  const { annotation, clause, running, scope, parent } = input
  const { unit } = clause.quantity
  if (unit.family === 'money' && unit.ofSubject) return { subject: unit.ofSubject, stated: true, joint: false }
  const mentions = annotation.marks
    .filter(
      (mark) =>
        mark.first >= clause.leadFirst &&
        mark.last < clause.quantity.first &&
        !inClosedBracket(annotation, mark.first, clause)
    )
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [{ id: term.id, mark }] : [])))
  const last = mentions.at(-1)
  if (last) {
    const before = mentions.at(-2)
    const between = before ? annotation.words.slice(before.mark.last + 1, last.mark.first).map((word) => word.form) : []
    const joint =
      before !== undefined &&
      before.id !== last.id &&
      between.length <= 1 &&
      between.every((form) => [',', 'và', '/', '-'].includes(form))
    return { subject: joint ? 'HTX' : last.id, stated: true, joint }
  }
  const behind = annotation.marks
    .filter(
      (mark) =>
        mark.first > clause.quantity.last && mark.last < clause.tailEnd && mark.first <= clause.quantity.last + 8
    )
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [term.id] : [])))[0]
  if (behind && unit.family !== 'money') return { subject: behind, stated: true, joint: false }
  return { subject: running.subject ?? parent?.subject ?? scope.subject ?? 'HTX', stated: false, joint: false }
}

/** "Tổng vốn điều lệ (không tính QTDND): 41,6 tỷ đồng": what a closed bracket names is aside. */
function inClosedBracket(annotation: Annotation, index: number, clause: Clause): boolean {
  let depth = 0
  for (let at = index; at < clause.quantity.first; at++) {
    const form = annotation.words[at]!.form
    if (form === '(') depth++
    else if (form === ')') depth--
    if (depth < 0) return true
  }
  return false
}

function sectorFor(
  input: BindInput,
  subject: SubjectId
): { sector: string | null; stated: boolean | null; label: string | null } {
  const { annotation, clause, running, scope } = input
  const { quantity } = clause
  // behind the number: "116 THT nông nghiệp", "32 HTX hoạt động trong lĩnh vực vận tải"
  const behind = sectorsOf(annotation, quantity.first, clause.tailEnd).find(
    (mention) =>
      mention.last > quantity.last &&
      isNear(annotation, quantity.last, mention.first) &&
      !namesOne(annotation, quantity.last + 1, mention.first + 1)
  )
  if (behind) return { sector: behind.sector, stated: true, label: behind.label }
  // before it: "Lĩnh vực vận tải: 3 HTX", "tín dụng 996 tổ"
  const mentions = sectorsOf(annotation, leadStart(annotation, clause), quantity.first)
  // "HTX đầu tư xây dựng chợ (khác): 2 HTX": the bracket names the column, the words the sector
  const bracketed = mentions.at(-1)?.sector === 'other' && annotation.words[mentions.at(-1)!.first - 1]?.form === '('
  const ahead = bracketed && mentions.length > 1 ? mentions.at(-2) : mentions.at(-1)
  if (ahead && !input.ofOne && unknownBetween(annotation, ahead.last + 1, quantity.first) <= 3)
    return { sector: ahead.sector, stated: true, label: ahead.label }
  if (subject === 'QTDND') return { sector: 'credit', stated: true, label: null }
  // a count takes over a sector only from the label of its own item
  if (
    running.sector &&
    !(running.sector === 'credit' && subject === 'THT') &&
    (quantity.unit.family !== 'count' || input.inLabelled)
  )
    return { sector: running.sector, stated: false, label: null }
  if (scope.sector && !(scope.sector === 'credit' && subject === 'THT'))
    return { sector: scope.sector, stated: false, label: null }
  return { sector: null, stated: null, label: null }
}

/** Only small words between: "HTX [hoạt động] [trong] [lĩnh vực] nông nghiệp". */
function isNear(annotation: Annotation, last: number, first: number): boolean {
  let distance = 0
  for (let index = last + 1; index < first; index++) {
    const form = annotation.words[index]!.form
    if (/^[,;:().]$/u.test(form) || form === 'chủ') return false
    const mark = annotation.cover[index]
    if (mark?.terms.some((term) => ['neutral', 'cue', 'word', 'subject', 'zero'].includes(term.kind))) continue
    if (/\p{L}/u.test(form)) distance++
  }
  return distance <= 2
}

/** The binding of an indicator, its subject and sector found in the words around. */
export function finish(input: BindInput, indicator: string, extra: Partial<Bound> & { rule?: string } = {}): Bound {
  const { clause } = input
  const { unit } = clause.quantity
  // "15 triệu đồng/THT/năm" behind a figure of HTX
  const perSubject = unit.family === 'money' ? unit.ofSubject : null
  const found = perSubject
    ? { subject: perSubject, stated: true, joint: false }
    : extra.subject
      ? { subject: extra.subject, stated: true, joint: false }
      : subjectOf(input)
  const sector = sectorFor(input, found.subject)
  // "của HTX nông nghiệp 1.250 triệu đồng, của HTX vận tải 2.100 triệu đồng": its own words before the figure before
  const inherits = 'sector' in extra && !(extra.sectorStated === false && sector.stated && unit.family !== 'percent')
  return {
    indicator,
    label: extra.label ?? sector.label ?? (found.joint ? 'HTX, THT cộng chung' : null),
    subject: found.subject,
    subjectStated: extra.subjectStated ?? found.stated,
    sector: inherits ? (extra.sector ?? null) : sector.sector,
    sectorStated: inherits ? (extra.sectorStated ?? false) : sector.stated,
    change: extra.change ?? false,
    rule:
      extra.rule ??
      (clause.quantity.unit.family === 'percent' ? indicator.replace(/^(?:share|growth|completion)\./u, '') : indicator)
  }
}
