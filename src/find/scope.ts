/**
 * What headings and parent items say for what stands under them, until something nearer says otherwise:
 * "* Tổ hợp tác", "2.2. Lĩnh vực …:", "Phần thứ hai … NĂM 2024", "- Ước thực hiện hết năm 2023:".
 */
import type { Annotation } from '../model/annotation.ts'
import type { DocumentHead } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import type { Family, Status, SubjectId } from '../model/vocabulary.ts'
import { namesOne } from './entities.ts'
import { completePeriod } from './periods.ts'
import { sectorsOf } from './sectors.ts'

export interface Scope {
  subject: SubjectId | null
  sector: string | null
  status: Status | null
  period: string | null
  /** Years that complete "6 tháng đầu năm" and stand for figures without a period. */
  year: number | null
  planYear: number | null
  /** The day of the paper. */
  signed: string | null
  /** The year in which a plan was signed before its end, whose figures are foreseen. */
  running: string | null
  /** The span of a paper over several years: "giai đoạn 2021-2025" in its title. */
  span: string | null
  family: Family | null
  /** Indicator of a parent item: "- Phân loại HTX:" has none, "- Tổng số cán bộ quản lý: 145 người. Trong đó:" has. */
  indicator: string | null
  /** A heading above says that what stands here was done: "Kết quả thực hiện". */
  looksBack: boolean
  /** The paper or the section is about the collective economy, so that a bare figure is one of the sector. */
  about: boolean
}

export function documentScope(head: DocumentHead, about: boolean): Scope {
  const title = fold(head.title ?? '')
  const span = /((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})/u.exec(title)
  return {
    subject: null,
    // a paper on agricultural cooperatives alone
    sector:
      /(?:hợp tác xã|htx) nông nghiệp(?! và)/u.test(title) && !/kinh tế tập thể|kinh tế hợp tác/u.test(title)
        ? 'agriculture'
        : null,
    status: null,
    period: null,
    year: head.year,
    planYear: head.planYear,
    signed: head.date,
    running:
      head.kind === 'KẾ HOẠCH' &&
      head.planYear !== null &&
      head.date !== null &&
      Number(head.date.slice(0, 4)) === head.planYear - 1 &&
      head.date.slice(5, 7) < '12'
        ? head.date.slice(0, 4)
        : null,
    span: span ? `${span[1]}/${span[2]}` : null,
    family: null,
    indicator: null,
    looksBack: false,
    about
  }
}

const sector =
  /kinh tế tập thể|kinh tế hợp tác|hợp tác xã|tổ hợp tác|(?<!\p{L})(?:kttt|htx|tht|qtdnd|lhhtx)(?!\p{L})|quỹ tín dụng nhân dân/u

const sectorHeading =
  /kinh tế tập thể|kttt|kinh tế hợp tác|^\P{L}*(?:về |khu vực |tình hình |phát triển |số lượng |hoạt động (?:của )?)*(?:các )?(?:hợp tác xã|htx|tổ hợp tác|tht)/u

export function speaksOfSector(text: string): boolean {
  return sector.test(fold(text))
}

// Looks back: kết quả thực hiện kế hoạch; looks ahead: phương hướng, mục tiêu, kế hoạch năm 2024
const ahead =
  /phương hướng|mục tiêu|chỉ tiêu (?:chủ yếu|cụ thể|phấn đấu|kế hoạch|nghị quyết|đến|năm|giai đoạn|cơ bản)|nhiệm vụ|giải pháp|định hướng|dự kiến|phấn đấu|kế hoạch|(?:thời gian|những năm|các năm) tới|đề xuất|dự báo/u
const strongAhead =
  /phương hướng|mục tiêu|định hướng|dự kiến|phấn đấu|(?:thời gian|những năm|các năm|năm) tới|kế hoạch (?:phát triển .*)?năm 20\d\d|nhiệm vụ|chỉ tiêu (?:của )?nghị quyết/u
const back = /kết quả|tình hình|đánh giá|thực trạng|tồn tại|hạn chế|khó khăn|đã đạt|đạt được|sơ kết|tổng kết|công tác/u
const estimated = /(?:^|\s)(?:ước|ước thực hiện|uth|dự ước)(?:\s|$)/u

/** "2.1. Lĩnh vực vận tải", "- HTX dịch vụ:", but not "Hoạt động sản xuất, kinh doanh, dịch vụ". */
function isOfSectors(annotation: Annotation, text: string): boolean {
  if (/lĩnh vực|ngành|nghề|loại hình/u.test(text)) return true
  const marks = annotation.marks.filter((mark) => mark.terms.some((term) => term.kind === 'sector'))
  const behindSubject = marks.some((mark) =>
    annotation.cover[mark.first - 1]?.terms.some((term) => term.kind === 'subject')
  )
  const covered = marks.reduce((sum, mark) => sum + mark.last - mark.first + 1, 0)
  return (
    behindSubject ||
    (marks.length > 0 && annotation.words.filter((word) => /\p{L}/u.test(word.form)).length - covered <= 2)
  )
}

function isYearAlone(text: string): boolean {
  return /^(?:[ivx]+|\d+|phần \S+)?\P{L}*năm (?:hiện tại |nay )?20\d\d\P{L}*$/u.test(text)
}

/** The scope under a heading or a parent item. */
export function narrow(scope: Scope, annotation: Annotation, isHeading: boolean): Scope {
  const text = fold(annotation.stretch.text)
  const next: Scope = { ...scope, indicator: null }
  if (isHeading && sectorHeading.test(text) && !namesOne(annotation, 0, annotation.words.length)) next.about = true

  const subjects = new Set<SubjectId>()
  for (const mark of annotation.marks) for (const term of mark.terms) if (term.kind === 'subject') subjects.add(term.id)
  const first = [...subjects][0]
  if (subjects.size === 1 && first) next.subject = first
  else if (subjects.size > 1 && isHeading) next.subject = null
  const sectors = isOfSectors(annotation, text) ? sectorsOf(annotation, 0, annotation.words.length) : []
  // "Lĩnh vực khác (vệ sinh môi trường)": the bracket says which
  const telling = sectors.filter((mention) => mention.sector !== 'other')
  if (
    sectors.length === 1 &&
    (sectors[0]!.sector !== 'other' ||
      /(?:lĩnh vực|ngành|nghề|htx|hợp tác xã|tổ hợp tác) (?:\S+ ){0,2}khác|phi nông nghiệp/u.test(text))
  )
    next.sector = sectors[0]!.sector
  else if (telling.length === 1 && sectors.length === 2) next.sector = telling[0]!.sector
  else if (isHeading && sectors.length > 1) next.sector = null
  if (isHeading && sectors.length === 0 && subjects.size > 0 && scope.sector && !/lĩnh vực/u.test(text))
    next.sector = scope.sector

  const named = annotation.periods.filter((period) => !period.compared)
  const period = named.at(-1)
  if (isHeading) {
    const looksBack = back.test(text)
    // under "Kết quả" only words that leave no doubt turn ahead: "Diễn biến các chỉ tiêu chủ yếu" does not
    const looksAhead = scope.looksBack ? strongAhead.test(text) : ahead.test(text)
    if (looksBack && !/phương hướng|mục tiêu/u.test(text)) {
      if (next.status === 'plan') next.status = null
      next.period = null
      next.looksBack = true
    }
    if (looksAhead && (!looksBack || /dự kiến|mục tiêu/u.test(text)) && !/kết quả|tình hình thực hiện/u.test(text)) {
      next.status = 'plan'
      next.looksBack = false
      if (scope.status !== 'plan') next.period = null
    }
  } else if (/(?:phấn|phân|phần) (?:đấu|đầu)|mục tiêu/u.test(text)) next.status = 'plan'
  if (estimated.test(text) && next.status !== 'plan') next.status = 'estimate'
  if (period) {
    const complete = completePeriod(period, scope)
    // "năm 2024" in the heading of a plan is the year planned for; in a heading that spans two years neither is told
    // "Kết quả thực hiện các chỉ tiêu đến năm 2025" in a report of 2023 names the plan's end, not the figures' year
    const beyond =
      complete !== null &&
      scope.year !== null &&
      next.status !== 'plan' &&
      Number(/\d{4}/u.exec(complete.split('/').at(-1)!)?.[0] ?? 0) > scope.year
    // "NĂM 2022" and no word more in a plan signed in September 2022: the year is not over
    if (
      isHeading &&
      complete !== null &&
      complete === scope.running &&
      next.status === null &&
      !scope.looksBack &&
      isYearAlone(text)
    )
      next.status = 'estimate'
    if (complete && !beyond && !(isHeading && named.length > 1 && new Set(named.map((one) => one.period)).size > 1))
      next.period = complete
  }
  let told: Family | null = null
  if (isHeading) next.family = null
  for (const mark of annotation.marks) {
    for (const term of mark.terms) {
      if (term.kind === 'cue' && !['other'].includes(term.rule.family) && (isHeading || term.side !== 'after')) {
        if (isHeading) {
          if (['managers', 'revenue', 'profit', 'income', 'capital'].includes(term.rule.family))
            next.family = told && told !== term.rule.family ? null : term.rule.family
          told = next.family
        } else next.family = term.rule.family
      }
    }
  }
  return next
}
