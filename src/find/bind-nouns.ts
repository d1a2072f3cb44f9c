/** Figures of other nouns ("08 THT tại 06 xã", "33.046 ha") and bare numbers that a label explains ("Quỹ tín dụng: 1"). */
import type { Quantity } from '../model/annotation.ts'
import {
  hasSubject,
  labelOf,
  leadSubjectTouches,
  leadText,
  sentenceOpening,
  subjectInClause,
  unknownBetween
} from './around.ts'
import { levelCue } from './bind-people.ts'
import { type BindInput, type Bound, finish } from './binding.ts'
import { bestCue } from './cues.ts'
import { sectorsOf } from './sectors.ts'

/** Nouns whose figures belong to the sector where an organization stands in the sentence: "08 THT tại 06 xã". */
const sectorNouns = new Set(['ha', 'sản phẩm', 'xã', 'lớp', 'doanh nghiệp', 'chi nhánh', 'lượt'])

export function bindNoun(input: BindInput): Bound | null {
  const { clause, around, running, scope } = input
  const unit = clause.quantity.unit as Extract<Quantity['unit'], { family: 'noun' }>
  const ofSector =
    hasSubject(input) || unit.id === 'lớp' || unit.id === 'lượt' || (unit.id === 'ha' && running.subject !== null)
  if (!sectorNouns.has(unit.id) || !scope.about || !ofSector) return null
  if (
    unit.id === 'lượt' &&
    around.lead.some((cue) => cue.rule.id === 'managers.trained') &&
    /cán bộ/u.test(around.unknown.join(' '))
  )
    return finish(input, 'managers.trained')
  // "quỹ tín dụng nhân dân 8 đơn vị"
  if (unit.noun === 'đơn vị' && clause.quantity.first > clause.leadFirst && leadSubjectTouches(input))
    return finish(input, 'organizations.total')
  if (unit.id === 'chi nhánh') return finish(input, 'organizations.other', { label: labelOf(input) })
  const ocop = input.annotation.marks.some(
    (mark) =>
      mark.first >= clause.sentenceFirst &&
      mark.last < clause.sentenceEnd &&
      mark.terms.some((term) => term.kind === 'cue' && term.rule.id === 'organizations.ocop')
  )
  if (unit.id === 'sản phẩm' && ocop) return finish(input, 'organizations.ocop', { label: labelOf(input) })
  return finish(input, 'other', { label: labelOf(input) })
}

/** "số đang hoạt động 38", "+ Quỹ tín dụng: 1": the label alone says what is counted. */
export function bindBare(input: BindInput): Bound | null {
  const { annotation, clause, around, parent, running, scope } = input
  if (!scope.about || input.ofOne) return null
  const text = leadText(input)
  // "vượt kế hoạch 26,7% (chỉ tiêu của năm là 15)"
  const founded = running.drafts.findLast((draft) => draft.quantity.unit.family === 'count')
  if (founded && clause.cut === '(' && /^\(? ?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s|:)/u.test(text))
    return finish(input, founded.indicator, { subject: founded.subject })
  const cue = bestCue(
    around.lead.filter((one) => one.rule.id !== 'organizations.other' || one.distance <= 1),
    ['organizations', 'members', 'labour', 'managers'],
    2
  )
  const rated =
    cue !== null && cue.distance === 0 && /^organizations\.(?:good|fair|average|weak|unrated)$/u.test(cue.rule.id)
  const labelled =
    rated ||
    /[:]\s*$/u.test(text) ||
    /^(?:số|tổng số|trong đó)(?:\s|$)/u.test(text) ||
    (cue !== null && cue.distance === 0 && (running.drafts.length > 0 || parent !== null))
  const inList =
    running.drafts.some((draft) => draft.quantity.unit.family === 'count' || draft.quantity.unit.family === 'none') ||
    /lĩnh vực|ngành nghề|loại hình|quy mô|xếp loại|phân loại/u.test(sentenceOpening(input) + text)
  const touching = sectorsOf(annotation, clause.leadFirst, clause.quantity.first).at(-1)
  const ofSubject =
    inList && (clause.cut === ',' || clause.cut === ')' || clause.cut === ';') && leadSubjectTouches(input)
  const bySector =
    touching !== undefined && inList && unknownBetween(annotation, touching.last + 1, clause.quantity.first) === 0
  const equated = /(?:là|có|đạt|:)\s*$/u.test(text) && (around.lead.length > 0 || subjectInClause(input))
  // "siêu nhỏ 61, nhỏ 17, vừa 05": the list of one division goes on
  const listed =
    clause.cut === ',' &&
    running.drafts.at(-1)?.indicator === 'organizations.other' &&
    clause.quantity.first - clause.leadFirst <= 4
  if (listed && !cue) return finish(input, 'organizations.other', { label: labelOf(input) })
  const partOfCount =
    parent?.quantity.unit.family === 'count' &&
    sectorsOf(annotation, clause.quantity.last + 1, clause.tailEnd).length > 0
  if (!labelled && !bySector && !equated && !ofSubject && !partOfCount && cue?.rule.id !== 'organizations.other')
    return null
  const subject = annotation.marks
    .filter((mark) => mark.first >= clause.leadFirst && mark.last < clause.quantity.first)
    .flatMap((mark) => mark.terms.flatMap((term) => (term.kind === 'subject' ? [term.id] : [])))
    .at(-1)
  if (cue && !(cue.rule.id === 'organizations.total' && scope.family === 'managers')) {
    if (cue.rule.id === 'organizations.other')
      return finish(input, cue.rule.id, { label: labelOf(input), ...(subject ? { subject } : {}) })
    if (levelCue.test(cue.rule.id) && !(running.managers || input.amongManagers || scope.family === 'managers'))
      return null
    return finish(input, cue.rule.id, subject ? { subject } : {})
  }
  const sectors = sectorsOf(annotation, clause.leadFirst, clause.quantity.first)
  const last = running.drafts.findLast(
    (draft) => draft.indicator.startsWith('organizations.') && draft.status !== 'change'
  )
  if (sectors.length > 0 && bySector && last && !parent)
    return finish(
      input,
      last.indicator.endsWith('other')
        ? 'organizations.total'
        : last.sector || last.indicator === 'organizations.total'
          ? last.indicator
          : 'organizations.total',
      { subject: subject ?? last.subject }
    )
  if (sectors.length > 0 && bySector && !last && !parent)
    return finish(input, 'organizations.total', subject ? { subject } : {})
  const people = running.drafts.findLast((draft) => /^(?:members|labour|managers)\./u.test(draft.indicator))
  // "Riêng QTDND: 1.965" among figures of members
  if (subject && people && sectors.length === 0 && running.drafts.at(-1)?.quantity.unit.family !== 'count')
    return finish(input, people.indicator, { subject })
  // "+ Trồng trọt: 27" under "Lĩnh vực (41 HTX)"
  if (
    labelled &&
    sectors.length > 0 &&
    !parent &&
    unknownBetween(annotation, clause.leadFirst, clause.quantity.first) <= 2
  )
    return finish(input, 'organizations.total', { subject: subject ?? scope.subject ?? 'HTX' })
  // "+ Số tổ: 65"; "Tổng số: 68" under "Cán bộ quản lý"
  const groups = annotation.marks.some(
    (mark) =>
      mark.first >= clause.leadFirst &&
      mark.last < clause.quantity.first &&
      mark.terms.some((term) => term.kind === 'unit' && term.id === 'tổ')
  )
  if (labelled && groups) return finish(input, 'organizations.total', { subject: 'THT' })
  if (labelled && !subject && scope.family === 'managers' && /tổng/u.test(text)) return finish(input, 'managers.total')
  // "(01 trong lĩnh vực vận tải, 01 trong lĩnh vực nông nghiệp)"
  const behind = sectorsOf(annotation, clause.quantity.last + 1, clause.tailEnd)[0]
  if (behind && parent?.quantity.unit.family === 'count' && behind.first - clause.quantity.last <= 4)
    return finish(input, parent.indicator, { subject: parent.subject })
  const counted = parent?.quantity.unit.family === 'count' || parent?.quantity.unit.family === 'people' ? parent : null
  if (sectors.length > 0 && counted) return finish(input, counted.indicator, { subject: subject ?? counted.subject })
  if (subject) return finish(input, 'organizations.total', { subject })
  return null
}
