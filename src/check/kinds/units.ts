/** Units: left out, without a time, of the wrong thing, in two conventions, a thousand times off. */
import { compare, over, printed, type Rational, times, whole } from '../../model/rational.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { both, keyOf, nameOf, show, spansOf, termOf } from '../arithmetic.ts'
import { aroundNumber, type CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { normal, remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'
import { groupBy, levels } from './groups.ts'

// 42 triệu/người/năm   2,2 tỷ/HTX: đồng is left out
const bareMoney = /(?<![\d.,])\d[\d.,]*\s+(?:triệu|tỷ|tỉ|nghìn|ngàn)(?=\s*\/)/gu
// + Quỹ tín dụng: 1
const bareItem = /:\s*\d[\d.]*\s*[.;,]?\s*$/u
const fullItem =
  /:\s*\d[\d.]*\s*(?:htx|tht|hợp tác xã|tổ hợp tác|tổ|quỹ|người|thành viên|lao động|%|triệu|tỷ|lhhtx|liên hiệp)/u

export function unitMissing(rule: RuleOf<'unitMissing'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const full = /(?:triệu|tỷ|nghìn)\s+đồng\s*\//u.test(document.words)
  for (const match of document.words.matchAll(bareMoney)) {
    if (!full) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const shown = { start: Math.max(0, span.start - 10), end: Math.min(document.text.length, span.end + 11) }
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'words',
          printed: [document.text.slice(span.start, span.end)],
          spans: [shown],
          key: [rule.id, before(document, span.start)],
          stated: document.text.slice(span.start, shown.end),
          what: { vi: 'thiếu chữ "đồng"', en: 'đồng is left out' }
        })
      )
    )
  }
  for (const [index, passage] of document.passages.entries()) {
    if (passage.marker === null || !bareItem.test(passage.words) || /\d{4}\s*$/u.test(passage.words)) continue
    const around = [-2, -1, 1, 2]
      .map((step) => document.passages[index + step])
      .filter((one) => one !== undefined && one.marker === passage.marker && Math.abs(one.start - passage.start) < 400)
    if (around.filter((one) => fullItem.test(one!.words)).length < 1) continue
    const printed_ = document.text.slice(passage.start, passage.end)
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'words',
          printed: [printed_],
          spans: [passage],
          key: [rule.id, normal(passage.words).replace(/\d[\d.,]*/gu, '')],
          stated: printed_,
          what: { vi: 'số không có đơn vị', en: 'a number without a unit' }
        })
      )
    )
  }
  for (const table of document.report.tables) {
    if (table.rows.filter((row) => row.some((cell) => cell.role === 'unit' && cell.text.trim() !== '')).length < 2)
      continue
    const column = unitColumn(table.rows)
    for (const row of table.rows) {
      const cell = column === null ? undefined : row[column]
      const values = row.filter((one) => one.role === 'value')
      const label = row.find((one) => one.role === 'label' && one.text.trim() !== '')
      if (
        !cell ||
        !label ||
        values.length < 3 ||
        row.some((one) => one.role === 'unit' && one.text.trim() !== '') ||
        cell.text.trim() !== ''
      )
        continue
      const span = { start: row[0]!.start, end: Math.min(row.at(-1)!.end, row[0]!.start + 280) }
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: rule.severity,
            proof: 'words',
            printed: [document.text.slice(span.start, span.end)],
            spans: [span],
            key: [rule.id, normal(label.text)],
            stated: label.text,
            what: { vi: 'ô đơn vị tính để trống', en: 'the unit cell is blank' }
          })
        )
      )
    }
  }
  if (verdicts.length === 0 && document.figures.length > 0) verdicts.push(holds(rule))
  return verdicts
}

function unitColumn(rows: CheckDocument['report']['tables'][number]['rows']): number | null {
  const counts = new Map<number, number>()
  for (const row of rows)
    for (const [index, cell] of row.entries())
      if (cell.role === 'unit' && cell.text.trim() !== '') counts.set(index, (counts.get(index) ?? 0) + 1)
  let best: number | null = null
  for (const [column, count] of counts) if (best === null || count > counts.get(best)!) best = column
  return best
}

function before(document: CheckDocument, offset: number): string {
  return normal(document.words.slice(Math.max(0, offset - 40), offset)).replace(/\d[\d.,]*/gu, '')
}

/** "Thu nhập bình quân: 65 triệu đồng": a year or a month? */
export function timeBase(rule: RuleOf<'timeBase'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const incomes = levels(document, ['income.average'])
  const told = (figure: Figure) =>
    /(?:năm|tháng)/u.test(figure.after.slice(0, 45)) ||
    /(?:năm|tháng)/u.test(figure.before.slice(-90)) ||
    /(?:năm|tháng)/u.test(figure.fact.unit.replace(/^triệu đồng$/u, ''))
  for (const figure of incomes) {
    if (figure.fact.where === 'table' || told(figure)) {
      verdicts.push(holds(rule))
      continue
    }
    if (!incomes.some(told)) continue
    const span = aroundNumber(document, figure.start, figure.end)
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'words',
          printed: [document.text.slice(span.start, span.end)],
          spans: [span],
          key: [rule.id, ...keyOf(figure)],
          stated: document.text.slice(span.start, span.end),
          what: nameOf(rules, figure),
          figures: [figure]
        })
      )
    )
  }
  return verdicts
}

/** A row that counts people in THT. */
export function unitWrong(rule: RuleOf<'unitWrong'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const found: { start: number; end: number; label: string; unit: string }[] = []
  for (const table of document.report.tables) {
    for (const row of table.rows) {
      const unit = row.find((cell) => cell.role === 'unit')
      const label = row.find((cell) => cell.role === 'label' && cell.text.trim() !== '')
      if (!unit || !label || !row.some((cell) => cell.role === 'value')) continue
      const people =
        /(?:thành viên|lao động|người|cán bộ|xã viên)/u.test(normal(label.text)) &&
        !/(?:^|\s)số (?:htx|tht|hợp tác xã|tổ hợp tác)/u.test(normal(label.text))
      if (!people) continue
      if (/^(?:htx|tht|tổ|hợp tác xã|tổ hợp tác)$/u.test(normal(unit.text)))
        found.push({
          start: row[0]!.start,
          end: Math.min(row.at(-1)!.end, row[0]!.start + 280),
          label: label.text,
          unit: unit.text
        })
      else verdicts.push(holds(rule))
    }
  }
  const [first] = found
  if (!first) return verdicts
  verdicts.push(
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'words',
        printed: found.map((one) => document.text.slice(one.start, one.end)),
        spans: found,
        key: [rule.id, ...found.map((one) => normal(one.label))],
        stated: first.unit.trim(),
        what: both(found.map((one) => one.label.replace(/\s+/gu, ' ').trim()).join('; '))
      })
    )
  )
  return verdicts
}

/** "Trong đó:" is a heading: a number in its row was left there by a formula. */
export function strayValue(rule: RuleOf<'strayValue'>, document: CheckDocument): Verdict[] {
  const found: { start: number; end: number }[] = []
  for (const table of document.report.tables) {
    for (const row of table.rows) {
      if (!row.some((cell) => /^(?:[-+*]\s*)?trong đó\s*:?$/iu.test(cell.text.trim()))) continue
      const value = row.find((cell) => /^\d[\d.,]*$/u.test(cell.text.trim()))
      if (value) found.push({ start: row.find((cell) => cell.text.trim() !== '')!.start, end: value.end })
    }
  }
  const [first] = found
  if (!first) return document.report.tables.length > 0 ? [holds(rule)] : []
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end)
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'words',
        printed: found.map(words),
        spans: found,
        key: [rule.id],
        stated: words(first)
      })
    )
  ]
}

// 36,508 người: the comma parts thousands where the paper uses it for decimals
const commaThousands =
  /(?<![\d.,])\d{1,3},\d{3}(?![\d,])\s*(?:người|thành viên|xã viên|lao động|hộ|htx|hợp tác xã|tht|tổ hợp tác|tổ|tổ viên)(?!\p{L})/gu

export function convention(rule: RuleOf<'convention'>, document: CheckDocument): Verdict[] {
  const found = [...document.words.matchAll(commaThousands)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const otherwise = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])|\d,\d{1,2}\s*(?:%|tỷ|triệu)/u.test(document.words)
  if (found.length === 0) return otherwise ? [holds(rule)] : []
  if (!otherwise) return [undecided(rule, 'văn bản chỉ dùng một cách viết số')]
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'words',
        printed: found.slice(0, 5).map((span) => document.text.slice(span.start, span.end)),
        spans: found.slice(0, 5),
        key: [rule.id],
        stated: document.text.slice(found[0]!.start, found[0]!.end)
      })
    )
  ]
}

/** Means of one indicator that lie a hundred times apart: nghìn for triệu, triệu for tỷ. */
export function magnitude(rule: RuleOf<'magnitude'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const limit = whole(100)
  for (const group of groupBy(
    levels(document, rule.relation.of).filter((figure) => figure.value.top > 0n),
    (figure) =>
      `${figure.base}|${figure.subject}|${figure.fact.sector ?? ''}|${figure.population}|${/tháng/u.test(figure.fact.unit)}`
  ).values()) {
    if (group.length < 2) continue
    const sorted = [...group].sort((a, b) => compare(a.value, b.value))
    const [least, most] = [sorted[0]!, sorted.at(-1)!]
    const apart: Rational = over(most.value, least.value)
    if (compare(apart, limit) < 0) {
      verdicts.push(holds(rule))
      continue
    }
    // the one that stands alone is the odd one
    const near = (figure: Figure) =>
      group.filter(
        (other) =>
          compare(times(figure.value, whole(10)), other.value) > 0 &&
          compare(times(other.value, whole(10)), figure.value) > 0
      ).length
    const [odd, other] = near(least) <= near(most) ? [least, most] : [most, least]
    const equation = `${printed(most.value)} / ${printed(least.value)} = ${printed(apart, 0)}`
    verdicts.push(
      fails(rule, {
        severity: rule.severity,
        slots: {
          place: document.placeOf(odd.start),
          what: nameOf(rules, odd),
          equation: both(equation),
          stated: both(show(odd)),
          expected: both(''),
          difference: both(''),
          other: both(show(other)),
          note: both('')
        },
        stated: odd.value,
        expected: null,
        difference: null,
        certificate: { kind: 'magnitude', terms: [termOf(most), termOf(least)], equation },
        figures: [odd, other],
        spans: spansOf(document, [odd, other]),
        key: [rule.id, ...keyOf(odd)]
      })
    )
  }
  return verdicts
}
