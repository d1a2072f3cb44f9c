/** Dates and years: days that no calendar has, phases outside their programme, years left over from last year's paper. */
import { isCalendarDate } from '../../model/period.ts'
import type { RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import { normal, remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'

// 31/6/2023   ngày 30 tháng 02 năm 2024   ngày 31/4
const slashed = /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?![\d/])/gu
const spelled = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+((?:19|20)\d\d))?/gu
const short =
  /(?:ngày|đến|trước|từ)\s+(\d{1,2})\/(\d{1,2})(?![\d/]|\s*(?:htx|tht|xã|chỉ tiêu|nội dung|hợp tác|thành viên|người|triệu))/gu

export function impossibleDate(rule: RuleOf<'impossibleDate'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const pattern of [slashed, spelled, short]) {
    for (const match of document.words.matchAll(pattern)) {
      const [printed, day = '', month = '', year = '2024'] = match
      if (isCalendarDate(Number(year), Number(month), Number(day))) {
        verdicts.push(holds(rule))
        continue
      }
      // "ngày 15/20 HTX": no date at all
      if (pattern === short && Number(month) > 12) continue
      const start = match.index
      const span = { start, end: start + printed.length }
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: rule.severity,
            proof: 'no-such-day',
            printed: [document.text.slice(span.start, span.end)],
            spans: [{ start: Math.max(0, start - 30), end: span.end }],
            key: [rule.id, before(document, start)],
            stated: printed.trim()
          })
        )
      )
    }
  }
  return verdicts
}

function before(document: CheckDocument, start: number): string {
  return normal(document.words.slice(Math.max(0, start - 40), start)).replace(/\d+/gu, '')
}

// giai đoạn 2021-2030, giai đoạn I: từ năm 2020 đến năm 2025
const phases =
  /giai đoạn\s+(?:từ )?(?:năm )?((?:19|20)\d\d)\s*(?:-|đến(?: năm)?)\s*((?:19|20)\d\d)[^.;]{0,40}?giai đoạn\s+(?:i{1,3}|\d|thứ \p{L}+)[^.;\d]{0,20}((?:19|20)\d\d)\s*(?:-|đến(?: năm)?)\s*((?:19|20)\d\d)/gu
// giai đoạn 2025 - 2021
const spans = /(?:giai đoạn|nhiệm kỳ|thời kỳ)\s+((?:19|20)\d\d)\s*-\s*((?:19|20)\d\d)/gu
// 5 năm 2021-2025   05 năm giai đoạn 2021-2026
const lengths = /(?<!\d)(0?[1-9]|10) năm\s+(?:giai đoạn\s+)?((?:19|20)\d\d)\s*-\s*((?:19|20)\d\d)/gu

export function phase(rule: RuleOf<'phase'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const judge = (match: RegExpMatchArray, wrong: boolean, other: string) => {
    if (!wrong) {
      verdicts.push(holds(rule))
      return
    }
    const span = { start: match.index!, end: match.index! + match[0].length }
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'phase',
          printed: [document.text.slice(span.start, span.end)],
          spans: [span],
          key: [rule.id, before(document, span.start)],
          stated: document.text.slice(span.start, span.end),
          other
        })
      )
    )
  }
  for (const match of document.words.matchAll(phases)) {
    const [, from = '', to = '', start = '', end = ''] = match
    judge(match, start < from || end > to, `${from}-${to}`)
  }
  for (const match of document.words.matchAll(spans)) judge(match, match[1]! >= match[2]!, '')
  for (const match of document.words.matchAll(lengths)) {
    const years = Number(match[3]) - Number(match[2])
    judge(match, years + 1 !== Number(match[1]) && years !== Number(match[1]), `${years + 1}`)
  }
  return verdicts
}

/** "cùng kỳ năm 2024" in a review of 2024; "Năm 2019, đến thời điểm báo cáo" in a review of 2020. */
export function staleYear(rule: RuleOf<'staleYear'>, document: CheckDocument): Verdict[] {
  const { year, planYear } = document.report.document
  const reported = year ?? (planYear === null ? null : planYear - 1)
  if (reported === null) return [undecided(rule, 'không rõ năm báo cáo')]
  const verdicts: Verdict[] = []
  const same = /cùng kỳ\s+(?:của\s+)?năm\s+((?:19|20)\d\d)/gu
  const left =
    /(?:^|[.;:]\s+|\n)\s*(?:-\s*|\+\s*)?(năm\s+((?:19|20)\d\d)\s*,?\s*(?:\p{L}+\s+){0,2}?(?:tính\s+)?(?:đến\s+(?:thời điểm|nay|hiện)|hiện nay|hiện tại))/gu
  for (const match of document.words.matchAll(same))
    push(match.index, match[0], match[1]!, Number(match[1]) >= reported, String(reported - 1))
  for (const match of document.words.matchAll(left))
    push(match.index + match[0].indexOf(match[1]!), match[1]!, match[2]!, Number(match[2]) < reported, String(reported))
  // Năm 2022, kinh phí hỗ trợ ... in the results of 2023
  if (planYear !== null && year !== null) {
    for (const passage of document.passages) {
      const match = /^[-+*•\s]*((?:trong )?năm ((?:19|20)\d\d)),?\s/u.exec(passage.words)
      if (
        !match ||
        Number(match[2]) !== year - 1 ||
        /so với|cùng kỳ/u.test(passage.words) ||
        !inResults(document, passage.start)
      )
        continue
      const start = passage.start + match[0].indexOf(match[1]!)
      push(start, match[1]!, match[2]!, true, String(year), 'info')
    }
  }
  return verdicts

  function push(
    start: number,
    words: string,
    stated: string,
    stale: boolean,
    expected: string,
    severity = rule.severity
  ) {
    if (!stale) {
      verdicts.push(holds(rule))
      return
    }
    const span = { start, end: start + words.length }
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity,
          proof: `stale-${reported}`,
          printed: [document.text.slice(span.start, span.end)],
          spans: [span],
          key: [rule.id, before(document, start)],
          stated: document.text.slice(span.start, span.end),
          other: String(reported),
          expected,
          what: { vi: stated, en: stated }
        })
      )
    )
  }
}

/** Under the heading of the results of the year. */
function inResults(document: CheckDocument, offset: number): boolean {
  return document.report.outline.some(
    (entry) => entry.role?.startsWith('P1') && entry.start <= offset && offset < entry.end
  )
}

/** A result held against the plan of the year before. */
export function oddBase(rule: RuleOf<'oddBase'>, document: CheckDocument): Verdict[] {
  const { year } = document.report.document
  if (year === null) return [undecided(rule, 'không rõ năm báo cáo')]
  return [...document.words.matchAll(/so với (?:kế hoạch|chỉ tiêu)(?: của)? năm ((?:19|20)\d\d)/gu)].map((match) => {
    const named = Number(match[1])
    if (named >= year) return holds(rule)
    const span = { start: match.index, end: match.index + match[0].length }
    return fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: `stale-${year}`,
        printed: [document.text.slice(span.start, span.end)],
        spans: [{ start: Math.max(0, span.start - 25), end: span.end }],
        key: [rule.id, before(document, span.start)],
        stated: document.text.slice(span.start, span.end),
        other: String(year)
      })
    )
  })
}
