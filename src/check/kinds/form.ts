/** The form of the paper: numbering, prescribed sections and figures, annexes announced, number and date. */
import type { OutlineEntry } from '../../model/contract.ts'
import type { RuleOf } from '../../rules/check-rules.ts'
import { both } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import { normal, remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n']
const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

interface Mark {
  style: string
  value: number
}

/** "Phần thứ hai" 2, "III." 3, "2.4." 4 under 2, "đ)" 5. */
function markOf(label: string): Mark | null {
  const text = label
    .normalize('NFC')
    .trim()
    .replace(/[.):]+$/u, '')
  const word = /^(?:phần|chương|mục)\s+(?:thứ\s+)?(\p{L}+|\d+)$/iu.exec(text)?.[1]
  if (word) {
    const value = words.indexOf(word.toLowerCase()) + 1 || romans.indexOf(word) + 1 || Number(word)
    return value > 0 ? { style: 'part', value } : null
  }
  if (romans.includes(text)) return { style: 'roman', value: romans.indexOf(text) + 1 }
  if (/^\d{1,2}$/u.test(text)) return { style: 'number', value: Number(text) }
  const dotted = /^((?:\d{1,2}\.)+)(\d{1,2})$/u.exec(text)
  if (dotted) return { style: `under ${dotted[1]}`, value: Number(dotted[2]) }
  if (letters.includes(text)) return { style: 'letter', value: letters.indexOf(text) + 1 }
  return null
}

export function numbering(rule: RuleOf<'numbering'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const byParent = new Map<string, OutlineEntry[]>()
  for (const entry of document.report.outline)
    byParent.set(entry.parent ?? '', [...(byParent.get(entry.parent ?? '') ?? []), entry])
  for (const siblings of byParent.values()) {
    let last: { entry: OutlineEntry; mark: Mark } | null = null
    for (const entry of siblings) {
      const mark = markOf(entry.label)
      if (!mark) continue
      if (last && last.mark.style === mark.style) {
        // a, b, c, d, e: many leave out the đ
        const step = mark.value - last.mark.value
        const skipped =
          mark.style === 'letter' && letters[mark.value - 1] === 'e' && letters[last.mark.value - 1] === 'd'
        if (step === 1 || skipped) verdicts.push(holds(rule))
        else if (mark.value > 1)
          verdicts.push(
            fails(rule, numberFailure(rule, document, last.entry, entry, nextLabel(last.entry.label, last.mark)))
          )
      }
      last = { entry, mark }
    }
  }
  return verdicts
}

function numberFailure(
  rule: RuleOf<'numbering'>,
  document: CheckDocument,
  before: OutlineEntry,
  entry: OutlineEntry,
  expected: string
) {
  const lineOf = (one: OutlineEntry) => ({ start: one.start, end: lineEnd(document.text, one.start) })
  const spans = [lineOf(before), lineOf(entry)]
  const printed = spans.map((span) => document.text.slice(span.start, span.end))
  return remark(document, {
    severity: rule.severity,
    proof: 'sequence',
    printed,
    spans,
    key: [rule.id, normal(entry.title).replace(/\d+/gu, ''), markOf(entry.label)?.style ?? ''],
    stated: entry.label.trim(),
    expected,
    other: before.label.trim()
  })
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return Math.min(newline < 0 ? text.length : newline, start + 200)
}

function nextLabel(label: string, mark: Mark): string {
  const tail = /[.):]+$/u.exec(label.trim())?.[0] ?? ''
  if (mark.style === 'roman') return `${romans[mark.value] ?? mark.value + 1}${tail}`
  if (mark.style === 'letter') return `${letters[mark.value] ?? ''}${tail}`
  if (mark.style === 'part') return `thứ ${words[mark.value] ?? mark.value + 1}`
  return `${mark.style.startsWith('under ') ? mark.style.slice(6) : ''}${mark.value + 1}${tail}`
}

/** Row numbers of a table: I, then III. */
export function tableNumbering(rule: RuleOf<'tableNumbering'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const table of document.report.tables) {
    let last: { value: number; row: (typeof table.rows)[number] } | null = null
    for (const row of table.rows) {
      const index = row.find((cell) => cell.role === 'index')
      const mark = index ? markOf(index.text) : null
      if (mark?.style !== 'roman') continue
      if (last && mark.value !== last.value + 1 && mark.value !== 1) {
        const spanOf = (cells: typeof row) => ({
          start: cells[0]!.start,
          end: Math.min(cells.filter((cell) => cell.text !== '').at(-1)?.end ?? cells[0]!.end, cells[0]!.start + 200)
        })
        const spans = [spanOf(last.row), spanOf(row)]
        verdicts.push(
          fails(
            rule,
            remark(document, {
              severity: rule.severity,
              proof: 'sequence',
              printed: spans.map((span) => document.text.slice(span.start, span.end)),
              spans,
              key: [rule.id, normal(row.map((cell) => cell.text).join(' ')).replace(/\d+/gu, '')],
              stated: index!.text.trim(),
              expected: romans[last.value] ?? '',
              other: romans[last.value - 1] ?? ''
            })
          )
        )
      } else if (last) verdicts.push(holds(rule))
      last = { value: mark.value, row }
    }
  }
  return verdicts
}

/** Yearly plans and reports on the collective economy, whole ones: excerpts, news and other papers are left alone. */
function isOfGenre(document: CheckDocument): boolean {
  const { report } = document
  const roles = new Set(report.outline.map((entry) => entry.role).filter((role) => role !== null))
  const kind = report.document.kind ?? ''
  const subject = normal(
    `${report.document.title ?? ''} ${report.outline
      .slice(0, 4)
      .map((entry) => entry.title)
      .join(' ')}`
  )
  return (
    /^(?:KẾ HOẠCH|BÁO CÁO)/u.test(kind) &&
    /kinh tế tập thể|kttt|hợp tác xã|htx/u.test(subject) &&
    roles.size >= 5 &&
    report.document.planYear !== null
  )
}

export function sections(rule: RuleOf<'sections'>, document: CheckDocument): Verdict[] {
  if (!isOfGenre(document)) return [undecided(rule, 'không phải kế hoạch hay báo cáo năm đầy đủ')]
  const roles = document.report.outline.map((entry) => entry.role ?? '')
  const missing = rule.relation.roles.filter(
    ({ role }) => !roles.some((one) => one === role || one.startsWith(`${role}.`))
  )
  if (missing.length === 0) return [holds(rule)]
  const start = headPlace(document)
  const names = { vi: missing.map((one) => one.vi).join('; '), en: missing.map((one) => one.en).join('; ') }
  const span = { start, end: lineEnd(document.text, start) }
  return [
    fails(rule, {
      ...remark(document, {
        severity: rule.severity,
        proof: 'absent-sections',
        printed: [document.text.slice(span.start, span.end)],
        spans: [span],
        key: [rule.id, ...missing.map((one) => one.role)],
        what: names
      })
    })
  ]
}

/** Where the paper begins: its first heading. */
function headPlace(document: CheckDocument): number {
  const first = document.report.outline[0]?.start
  return first ?? Math.max(0, document.text.search(/\S/u))
}

export function core(rule: RuleOf<'core'>, document: CheckDocument): Verdict[] {
  if (!isOfGenre(document)) return [undecided(rule, 'không phải kế hoạch hay báo cáo năm đầy đủ')]
  const present = new Set(
    document.figures.filter((figure) => figure.tense === 'now').map((figure) => figure.fact.indicator)
  )
  const missing = rule.relation.groups.filter(({ any }) => !any.some((id) => present.has(id)))
  if (missing.length === 0) return [holds(rule)]
  const start = headPlace(document)
  const span = { start, end: lineEnd(document.text, start) }
  const names = { vi: missing.map((one) => one.vi).join('; '), en: missing.map((one) => one.en).join('; ') }
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'absent-figures',
        printed: [document.text.slice(span.start, span.end)],
        spans: [span],
        key: [rule.id, ...missing.map((one) => one.any[0]!)],
        what: names
      })
    )
  ]
}

// (Có phụ biểu chi tiết kèm theo)   (Theo Phụ lục đính kèm)   (biểu số 01 kèm theo)   chi tiết tại Phụ lục I
const announced =
  /(?:\(|chi tiết (?:tại|theo|xem)|có |theo |xem )\s*[*_]*(?:có |theo |xem )?(?:các )?(?:phụ (?:lục|biểu)|biểu(?: (?:số|mẫu))?|bảng tổng hợp)[^().;\n]{0,40}(?:kèm theo|đính kèm|gửi kèm)/gu
const annexHead = /^[\s*_#|]*(?:phụ lục|phụ biểu|biểu(?: số| mẫu)?\s*[\dIVX]|biểu tổng hợp|bảng tổng hợp)/iu

export function annex(rule: RuleOf<'annex'>, document: CheckDocument): Verdict[] {
  const found = [...document.words.matchAll(announced)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const [first] = found
  if (!first) return []
  const lines = document.text.split('\n')
  let at = 0
  let present = false
  for (const line of lines) {
    if (
      annexHead.test(line) &&
      !found.some((span) => span.start >= at && span.start < at + line.length) &&
      !/kèm theo|đính kèm/iu.test(line.slice(0, 60))
    )
      present = true
    at += line.length + 1
  }
  if (present) return [holds(rule)]
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'absent-annex',
        printed: found.map((span) => document.text.slice(span.start, span.end)),
        spans: found,
        key: [rule.id],
        stated: document.text.slice(first.start, first.end)
      })
    )
  ]
}

/** A paper that is issued has its number and its day. */
export function headFields(rule: RuleOf<'headFields'>, document: CheckDocument): Verdict[] {
  const { kind, number, date, signer } = document.report.document
  if (kind === null || signer === null || !/^(?:KẾ HOẠCH|BÁO CÁO|QUYẾT ĐỊNH|TỜ TRÌNH)/u.test(kind)) return []
  const missing = [
    ...(number === null ? [{ vi: 'số văn bản', en: 'its number' }] : []),
    ...(date === null || date.length < 10 ? [{ vi: 'ngày ban hành', en: 'its date' }] : [])
  ]
  if (missing.length === 0) return [holds(rule)]
  const at = document.words.search(/số\s*:\s*\/|ngày\s+tháng/u)
  const start = at >= 0 ? at : Math.max(0, document.text.search(/\S/u))
  const span = { start, end: lineEnd(document.text, start) }
  const names = { vi: missing.map((one) => one.vi).join(', '), en: missing.map((one) => one.en).join(', ') }
  return [
    fails(rule, {
      ...remark(document, {
        severity: rule.severity,
        proof: 'absent-head',
        printed: [document.text.slice(span.start, span.end)],
        spans: [span],
        key: [rule.id, ...missing.map((one) => one.en)]
      }),
      slots: {
        place: both('phần đầu văn bản'),
        what: names,
        equation: both(''),
        stated: both(''),
        expected: both(''),
        difference: both(''),
        other: both(''),
        note: both('')
      }
    })
  ]
}

// nội dung số 2 của chỉ tiêu số 3 “Doanh thu bình quân …”
const internal =
  /((?:nội dung|mục|tiêu chí|nhiệm vụ) số 0?(\d{1,2}) của (?:chỉ tiêu|mục|tiêu chí|nhiệm vụ|phần) số 0?(\d{1,2}))[^"“”.;]{0,25}["“]([^"“”]{10,})/gu

/** One internal reference that is quoted with two different texts. */
export function crossReference(rule: RuleOf<'crossReference'>, document: CheckDocument): Verdict[] {
  const found = [...document.words.matchAll(internal)].map((match) => {
    const quoteAt = match.index + match[0].lastIndexOf(match[4]!)
    return {
      key: `${match[1]!.replace(/số 0?/gu, 'số ').replace(/\s+/gu, ' ')}`,
      start: match.index,
      end: Math.min(quoteAt + match[4]!.length, match.index + 200),
      quote: match[4]!.slice(0, 60)
    }
  })
  const verdicts: Verdict[] = []
  for (const key of new Set(found.map((one) => one.key))) {
    const same = found.filter((one) => one.key === key)
    if (same.length < 2) continue
    const [first] = same as [(typeof same)[number]]
    const clash = same.find((other) => shared(first.quote.slice(0, 25), other.quote.slice(0, 25)) < 0.5)
    if (!clash) {
      verdicts.push(holds(rule))
      continue
    }
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'contradiction',
          printed: [first, clash].map((one) => document.text.slice(one.start, one.end)),
          spans: [first, clash].map(({ start, end }) => ({ start, end })),
          key: [rule.id, key],
          stated: key,
          other: `“${document.text.slice(first.end - Math.min(40, first.end - first.start), first.end)}…”`
        })
      )
    )
  }
  return verdicts
}

function shared(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.match(/[\p{L}\d]+/gu) ?? [])) as [Set<string>, Set<string>]
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size))
}
