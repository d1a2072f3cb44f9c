/** The year that a paper reports on and the year that it plans for. */
import type { OutlineEntry } from '../../model/contract.ts'

export interface YearEvidence {
  kind: string | null
  title: string | null
  date: string | null
  outline: readonly OutlineEntry[]
  /** First paragraphs of the body. */
  opening: string
  /** The whole text, for the newest "tính đến ngày". */
  text: string
}

interface Mention {
  year: number
  role: 'report' | 'plan' | null
}

// giai đoạn 2021-2025   2021 - 2025   05 năm 2021 – 2025   từ năm 2021 đến năm 2025
const span = /(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d|từ năm (?:19|20)\d\d đến (?:hết )?năm (?:19|20)\d\d/giu
const cited =
  /\d{1,5}[a-z]?(?:\/(?:19|20)\d\d)?[/-]\p{Lu}[\p{L}\d&/-]*(?:\s*,?\s*ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?|ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|luật\s+(?:\p{L}+\s+){0,3}(?:năm\s+)?(?:19|20)\d\d/giu
// định hướng đến năm 2030   tầm nhìn 2045   đến hết năm 2025: how far a paper looks, not the year it is for
const horizon =
  /(?:(?:định hướng|tầm nhìn)(?:\s+(?:đến|tới))?(?:\s+năm)?|(?:đến|tới)\s+(?:hết\s+)?năm)\s+((?:19|20)\d\d)(?!\d)/giu
// năm học 2022 - 2023: named after the year in which it ends
const schoolYear = /(năm học\s+)(?:19|20)\d\d(\s*[-–]\s*)((?:19|20)\d\d)/giu
const planWords =
  /(?:kế hoạch|phương hướng|nhiệm vụ|mục tiêu|giải pháp|định hướng|dự kiến|chỉ tiêu|chương trình)(?!\p{L})/iu
const reportWords = /(?:kết quả|tình hình|đánh giá|tổng kết|sơ kết|báo cáo|thực hiện|nhìn lại|kiểm điểm|ước)(?!\p{L})/iu

export function yearsOf(evidence: YearEvidence): { year: number | null; planYear: number | null } {
  const printed = evidence.date === null ? null : Number(evidence.date.slice(0, 4))
  const title = (evidence.title ?? '')
    .replace(
      schoolYear,
      (_, words: string, dash: string, year: string) => `${words}    ${dash.replace(/[-–]/u, ' ')}${year}`
    )
    .replace(horizon, (match, year: string) => (Number(year) > (printed ?? 0) ? ' '.repeat(match.length) : match))
  const mentions = mentionsIn(title, evidence.kind)
  const inSpan = [...title.matchAll(span)].length > 0 || title !== (evidence.title ?? '')
  const plan = mentions.find((mention) => mention.role === 'plan')?.year ?? null
  const report = mentions.find((mention) => mention.role === 'report')?.year ?? null
  const headings = headingYears(evidence.outline, printed ?? 2000)
  if (plan !== null || report !== null) {
    if (plan !== null && report === null) return { year: headings.report ?? beforePlan(plan, evidence), planYear: plan }
    const planned = plan ?? (headings.plan !== null && headings.plan > report! ? headings.plan : null)
    return { year: report, planYear: planned }
  }
  const bare = inSpan ? { plan: null, report: headings.report } : headings
  if (evidence.kind === null)
    return { year: newsYear(title, evidence.opening) ?? bare.report ?? printed, planYear: null }
  const year =
    bare.report ??
    (bare.plan !== null ? bare.plan - 1 : null) ??
    asOf(evidence, printed) ??
    printed ??
    newestDate(evidence.text)
  return { year, planYear: bare.plan }
}

/** A plan reports on the year before it, unless it was made in its own year and looks back on nothing. */
function beforePlan(plan: number, evidence: YearEvidence): number {
  const looksBack = evidence.outline.some((entry) => entry.role?.startsWith('P1'))
  return !looksBack && evidence.date?.startsWith(String(plan)) ? plan : plan - 1
}

/** Years of a title and what each is for: "năm 2024 và phương hướng, nhiệm vụ năm 2025". */
function mentionsIn(title: string, kind: string | null): Mention[] {
  const plain = title
    .replace(cited, (match) => ' '.repeat(match.length))
    .replace(span, (match) => ' '.repeat(match.length))
  const found: Mention[] = []
  let from = 0
  for (const match of plain.matchAll(/(?:19|20)\d\d(?!\d)/gu)) {
    const before = plain.slice(from, match.index)
    from = match.index + 4
    // the nearest word tells: "kết quả thực hiện kế hoạch năm 2023" reports
    const planned = lastOf(before, planWords)
    const reported = lastOf(before, reportWords)
    const role =
      restOfYear.test(before) || reportOnPlan.test(before)
        ? 'report'
        : planned < 0 && reported < 0
          ? null
          : planned > reported
            ? 'plan'
            : 'report'
    found.push({ year: Number(match[0]), role })
  }
  const isReport = kind === 'BÁO CÁO' || kind === 'THÔNG BÁO'
  for (const [index, mention] of found.entries()) {
    if (mention.role === null)
      mention.role =
        index > 0 && found[0]!.year < mention.year ? 'plan' : isReport ? 'report' : kind === null ? null : 'plan'
    else if (
      mention.role === 'report' &&
      !isReport &&
      kind !== null &&
      found.length === 1 &&
      !/^(?:kết quả|đánh giá|tổng kết|sơ kết)/iu.test(title)
    )
      mention.role = 'plan'
  }
  return found
}

// kết quả thực hiện kế hoạch …   tình hình thực hiện nhiệm vụ …
const reportOnPlan =
  /(?:kết quả|tình hình|đánh giá|tổng kết|sơ kết|kiểm điểm)(?:\s+(?!phương|nhiệm vụ|mục tiêu)\p{L}+){0,4}\s+(?:kế hoạch|nhiệm vụ|chỉ tiêu|mục tiêu|chương trình|nghị quyết)(?!.*(?:phương hướng|;|,\s*(?:kế hoạch|nhiệm vụ|mục tiêu)|và\s+(?:kế hoạch|nhiệm vụ|mục tiêu|xây dựng)))/iu

// nhiệm vụ 6 tháng cuối năm 2020   phương hướng quý IV năm 2021: the year that is reported on goes on
const restOfYear = /(?:tháng cuối|cuối|còn lại (?:của )?|quý (?:iii|iv|3|4)(?:\s*\/)?)\s*(?:năm\s+)?$/iu

function lastOf(text: string, words: RegExp): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(words.source, 'giu'))) last = match.index
  return last
}

/** Years of parts and sections: "KẾ HOẠCH … NĂM 2026" plans, "ĐÁNH GIÁ … NĂM 2025" reports. */
function headingYears(
  outline: readonly OutlineEntry[],
  printed: number
): { report: number | null; plan: number | null } {
  let report: number | null = null
  let plan: number | null = null
  for (const entry of outline) {
    const title = entry.title
      .replace(cited, ' ')
      .replace(span, ' ')
      .replace(horizon, (match, year: string) => (Number(year) > printed + 1 ? ' ' : match))
    const year = /(?:năm|NĂM|Năm)\s+((?:19|20)\d\d)/u.exec(title)?.[1]
    if (year === undefined) continue
    if (entry.role?.startsWith('P2')) plan ??= Number(year)
    else if (entry.role?.startsWith('P1') || (entry.parent === null && !planWords.test(title))) report ??= Number(year)
  }
  return { report, plan }
}

/** A news text names its year at once: "Năm 2021 huyện …", "6 tháng đầu năm 2023". */
function newsYear(title: string, opening: string): number | null {
  const plain = `${title} ${opening}`.replace(cited, ' ').replace(span, ' ')
  const found =
    /(?:^|[.,;:]\s*|\s)(?:trong |tính đến |đến |hết |cuối |đầu |tháng |quý |cả )?(?:năm|Năm|NĂM)\s+((?:19|20)\d\d)(?!\d)/u.exec(
      plain
    )
  return found ? Number(found[1]) : null
}

/** Until when the figures reach: as the first paragraphs say, else the newest date "đến …" up to the date of the paper. */
function asOf(evidence: YearEvidence, printed: number | null): number | null {
  // báo cáo kết quả tính đến hết năm 2016   số liệu đến 31/10/2023
  const opening =
    /đến\s+(?:hết\s+|cuối\s+|thời điểm\s+|ngày\s+){0,2}(?:\d{1,2}[/.-]\d{1,2}[/.-]|tháng\s+\d{1,2}(?:\/|\s+năm\s+)|năm\s+)((?:19|20)\d\d)/iu.exec(
      evidence.opening.replace(cited, ' ').replace(span, ' ')
    )
  if (opening && Number(opening[1]) <= (printed ?? Number.POSITIVE_INFINITY)) return Number(opening[1])
  let newest: number | null = null
  // tính đến ngày 10/11/2023   đến 31/10/2023   đến hết tháng 7 năm 2025   thời điểm 31/12/2022
  for (const match of evidence.text.matchAll(
    /(?:đến|thời điểm)\s+(?:hết\s+|cuối\s+|thời điểm\s+|ngày\s+){0,2}(?:\d{1,2}[/.-]\d{1,2}[/.-]|tháng\s+\d{1,2}(?:\/|\s+năm\s+))((?:19|20)\d\d)/giu
  )) {
    const year = Number(match[1])
    if ((newest === null || year > newest) && year <= (printed ?? year)) newest = year
  }
  return newest
}

function newestDate(text: string): number | null {
  let newest: number | null = null
  for (const match of text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)(?!\d)/gu)) {
    const year = Number(match[1])
    if (newest === null || year > newest) newest = year
  }
  return newest
}
