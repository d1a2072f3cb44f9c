/** What the labels and headers of a table say: an indicator, a sector, a year, a status, a unit. */
import type { Annotation, Unit } from '../model/annotation.ts'
import { fold } from '../model/fold.ts'
import type { CueRule } from '../model/terms.ts'
import type { Cell, Table } from '../model/tree.ts'
import type { Status, SubjectId } from '../model/vocabulary.ts'
import { namesOne } from './entities.ts'
import { completePeriod } from './periods.ts'
import type { Scope } from './scope.ts'
import { sectorsOf } from './sectors.ts'

/** What a label or header says; null where it says nothing. */
export interface Dimensions {
  rule: CueRule | null
  subject: SubjectId | null
  sector: string | null
  sectorLabel: string | null
  total: boolean
  /** "Số lượng" alone: how many of what the row, the unit or the section names. */
  counts: boolean
  status: Status | null
  period: string | null
  /** "compared": so many per cent of the year before, neither a change nor the fulfilment of a plan. */
  growth: 'growth' | 'completion' | 'share' | 'compared' | null
  unit: Unit | null
  text: string
  /** Words that no vocabulary explains: the figure is of another kind. */
  unknown: boolean
  named: boolean
}

export function headerDimensions(table: Table, scope: Scope): (Dimensions | null)[] {
  const dimensions = (table.heads ?? []).map((head) => (head === null ? null : dimensionsOf(head, scope)))
  // "Kế hoạch | Thực hiện | Tỷ lệ (%)": the rate is one of fulfilment
  for (const [index, column] of dimensions.entries()) {
    // "Thực hiện 2023" says when, not what
    if (column?.status && column.rule?.id === 'organizations.other') column.rule = null
    const before = dimensions.slice(0, index)
    if (
      column?.growth === 'share' &&
      column.rule === null &&
      before.some((one) => one?.status === 'plan') &&
      before.some((one) => one?.status === 'actual' || one?.status === 'estimate')
    )
      column.growth = 'completion'
    // "Kế hoạch | Thực hiện | So sánh (%)", but "So với cùng kỳ (%)" is one of the year before
    if (column?.growth === 'growth' && isOfWholes(table, index, column.text))
      column.growth =
        before.some((one) => one?.status === 'plan') && !/năm|cùng kỳ|so với th/u.test(fold(column.text))
          ? 'completion'
          : 'compared'
  }
  return dimensions
}

/** "So sánh (%)" over 105 and 97,5: the one in per cent of the other; "Tăng, giảm (%)" is a change. */
function isOfWholes(table: Table, column: number, head: string): boolean {
  if (/tăng|giảm|tốc độ/u.test(fold(head))) return false
  const values = table.rows
    .flat()
    .filter((cell) => cell.role === 'value' && cell.column === column)
    .map((cell) => (/[-−–]\s*\d/u.test(cell.stretch.text) ? -1 : (cell.annotation!.quantities[0]?.value ?? null)))
    .filter((value) => value !== null)
  return (
    values.length > 0 &&
    values.every((value) => value >= 0) &&
    values.filter((value) => value >= 60).length * 2 > values.length
  )
}

/** A header over two rows: the lower cell says more, the upper one fills what it leaves open. */
function combine(upper: Dimensions, lower: Dimensions): Dimensions {
  return {
    rule:
      lower.rule && upper.rule
        ? rank(lower.rule) >= rank(upper.rule)
          ? lower.rule
          : upper.rule
        : (lower.rule ?? upper.rule),
    subject: lower.subject ?? upper.subject,
    sector: lower.sector ?? upper.sector,
    sectorLabel: lower.sectorLabel ?? upper.sectorLabel,
    total: lower.total,
    counts: lower.counts,
    status: lower.status ?? upper.status,
    period: lower.period ?? upper.period,
    growth: lower.growth ?? upper.growth,
    unit: lower.unit ?? upper.unit,
    text: `${upper.text} ${lower.text}`,
    unknown: lower.unknown,
    named: false
  }
}

export function mergeLabels(cells: readonly Cell[], scope: Scope): Dimensions | null {
  let merged: Dimensions | null = null
  for (const cell of cells) {
    const own = dimensionsOf(cell.annotation!, scope)
    merged = merged ? combine(merged, own) : own
  }
  return merged
}

const small = new Set([
  'các',
  'số',
  'tổng',
  'của',
  'và',
  'trong',
  'trên',
  'về',
  'là',
  'tính',
  'đến',
  'có',
  'được',
  'theo',
  'từ',
  'một',
  'cho',
  'năm',
  'tr',
  'đ',
  'đồng',
  'triệu',
  'đó',
  'n',
  'nghìn',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'a',
  'b',
  'c',
  'kh',
  'th',
  'uth',
  'loại'
])

function dimensionsOf(annotation: Annotation, scope: Scope): Dimensions {
  const text = fold(annotation.stretch.text).replace(/\s+/gu, ' ').trim()
  let rule: CueRule | null = null
  let subject: SubjectId | null = null
  let status: Status | null = null
  for (const mark of annotation.marks) {
    for (const term of mark.terms) {
      if (term.kind === 'subject' && subject === null) subject = term.id
      if (term.kind === 'cue' && (rule === null || rank(term.rule) > rank(rule))) rule = term.rule
      if (term.kind === 'cue' && rule && term.rule.family === rule.family && rank(term.rule) > rank(rule))
        rule = term.rule
    }
  }
  if (/(?:^|\s)(?:kh|kế hoạch|mục tiêu|dự kiến)(?:\s|$)/u.test(text) && !/thực hiện kế hoạch|so với/u.test(text))
    status = 'plan'
  if (/(?:^|\s)(?:ước|uth|ưth|dự ước)(?:\s|$)/u.test(text)) status = 'estimate'
  else if (/(?:^|\s)(?:thực hiện|th|kết quả)(?:\s|$)/u.test(text)) status = 'actual'
  let growth: Dimensions['growth'] = null
  if (
    /so với (?:kế hoạch|kh)(?:\s|$|\()|\/ ?(?:kh|kế hoạch)|% (?:kh|kế hoạch)|tỷ lệ (?:đạt|hoàn thành)|đạt.*%|hoàn thành/u.test(
      text
    ) &&
    /%|tỷ lệ|\/|so với|hoàn thành/u.test(text)
  )
    growth = 'completion'
  else if (
    /tăng|tốc độ|so với (?:năm|cùng kỳ|th)|so sánh/u.test(text) &&
    !/tăng thêm/u.test(text) &&
    /%|tỷ lệ|tốc độ|so sánh|so với/u.test(text)
  )
    growth = 'growth'
  else if (/cơ cấu|tỷ trọng|tỷ lệ/u.test(text) && /%|cơ cấu|tỷ trọng/u.test(text)) growth = rule ? null : 'share'
  const sectors = sectorsOf(annotation, 0, annotation.words.length)
  const mention = sectors.length === 1 ? sectors[0]! : null
  const periods = annotation.periods.filter((period) => !period.compared)
  const period =
    periods.length > 0
      ? completePeriod(periods.at(-1)!, status === 'plan' ? { ...scope, status: 'plan' } : scope)
      : null
  const unit = annotation.innerUnit
  const covered = new Uint8Array(annotation.words.length)
  for (const mark of annotation.marks) covered.fill(1, mark.first, mark.last + 1)
  const unknown =
    annotation.words.filter((word, index) => !covered[index] && /\p{L}/u.test(word.form) && !small.has(word.form))
      .length >= 2
  return {
    rule,
    subject,
    sector: mention?.sector ?? null,
    sectorLabel: mention?.label ?? null,
    total:
      /^(?:tổng(?: số| cộng)?|cộng|tổng số (?:htx|hợp tác xã|tht|tổ hợp tác)|chung|toàn (?:tỉnh|huyện|xã|thành phố))$/u.test(
        text
      ),
    counts: /^(?:tổng )?số (?:lượng|liệu)(?: \([^()]*\))?$/u.test(text),
    status: growth ? null : status,
    period: growth ? null : period,
    growth,
    unit,
    text: annotation.stretch.text
      .replace(/\s+/gu, ' ')
      .replace(/^[-+*•\s]+|[:\s]+$/gu, '')
      .slice(0, 120),
    unknown,
    named: namesOne(annotation, 0, annotation.words.length)
  }
}

export function rank(rule: CueRule): number {
  return rule.id === 'organizations.total' || rule.id === 'organizations.other' || rule.id === 'other'
    ? 0
    : rule.id.endsWith('.total')
      ? 1
      : 2
}

export function captionScope(table: Table, scope: Scope): Scope {
  let next = scope
  for (const caption of table.captions.slice(0, 3)) {
    const annotation = caption.annotation!
    const periods = annotation.periods.filter((period) => !period.compared)
    const years = new Set(periods.map((period) => period.period))
    if (years.size === 1 && periods[0]!.period) next = { ...next, period: periods[0]!.period }
    if (
      /biểu|phụ lục|bảng|kinh tế tập thể|hợp tác xã|htx|tổ hợp tác/u.test(fold(caption.stretch.text)) &&
      /kinh tế tập thể|hợp tác xã|htx|tổ hợp tác|tht/u.test(fold(caption.stretch.text))
    )
      next = { ...next, about: true }
  }
  return next
}

// (ĐVT: triệu đồng)   Đơn vị tính: Tr.đồng   ĐVT: HTX, 1.000 đồng
const unitNote =
  /(?:^|[^\p{L}])(?:đvt|đ\.v\.t|đơn vị(?: tính)?)\s*:?\s*(?:[^()\d]{0,30}[,;] *)?(tỷ|tỉ|triệu|tr|nghìn|ngàn|1\.?000)?[. ]*(?:đồng|đ)(?:\s*\/\s*(năm|tháng))?(?!\p{L})/u
const scales: Readonly<Record<string, number>> = { tỷ: 1000, tỉ: 1000, triệu: 1, tr: 1 }

/** The unit of amounts that a note above the table gives. */
export function notedUnit(table: Table): Unit | null {
  for (const caption of table.captions) {
    const note = unitNote.exec(fold(caption.stretch.text))
    if (!note) continue
    const scale = note[1] === undefined ? 1e-6 : (scales[note[1]] ?? 1e-3)
    const per = note[2] === 'năm' ? 'year' : note[2] === 'tháng' ? 'month' : null
    return { family: 'money', scale, per, of: null, ofSubject: null }
  }
  return null
}

/** "Trình độ cán bộ quản lý HTX" above a table of levels. */
export function speaksOfManagers(annotation: Annotation): boolean {
  return annotation.marks.some((mark) =>
    mark.terms.some((term) => term.kind === 'cue' && term.rule.id === 'managers.total')
  )
}

/** The label of a row that starts with a bare year: "2021 | 30 | 900". */
export function yearLabel(cell: Cell): Dimensions {
  return {
    rule: null,
    subject: null,
    sector: null,
    sectorLabel: null,
    total: false,
    counts: false,
    status: null,
    period: cell.stretch.text.trim(),
    growth: null,
    unit: null,
    text: cell.stretch.text.trim(),
    unknown: false,
    named: false
  }
}
