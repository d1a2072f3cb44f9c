/** Slips of wording: numbers left out, words doubled, passages copied, terms of older laws. */
import { fold } from '../../model/fold.ts'
import type { RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import { normal, remark } from '../remark.ts'
import { fails, holds, type Verdict } from '../verdict.ts'

// bằng  so với cùng kỳ   đạt   % kế hoạch   có … HTX   chiếm tỷ lệ %
const blanks: RegExp[] = [
  /bằng\s{1,6}(?:so với|cùng kỳ)/gu,
  /(?<!\d\s?)(?:bằng|đạt|chiếm|tăng|giảm|tỷ lệ)\s{1,6}%/gu,
  /(?:có|đạt|là|được|thành lập|tổng số)\s*:?\s*(?:\.{3,}|…+)\s*(?:htx|hợp tác xã|tht|tổ hợp tác|triệu|tỷ|người|thành viên|%)/gu,
  /đạt so với (?:kế hoạch|chỉ tiêu)/gu
]

export function dangling(rule: RuleOf<'dangling'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const [index, pattern] of blanks.entries()) {
    for (const match of document.words.matchAll(pattern)) {
      if (inTable(document, match.index)) continue
      const span = { start: match.index, end: match.index + match[0].length }
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: index === 3 ? 'info' : rule.severity,
            proof: 'words',
            printed: [document.text.slice(span.start, span.end)],
            spans: [{ start: Math.max(0, span.start - 30), end: span.end }],
            key: [rule.id, context(document, span.start)],
            stated: document.text.slice(span.start, span.end)
          })
        )
      )
    }
  }
  if (verdicts.length === 0 && /(?:so với|kế hoạch)/u.test(document.words)) verdicts.push(holds(rule))
  return verdicts
}

function inTable(document: CheckDocument, offset: number): boolean {
  return document.report.tables.some((table) => offset >= table.start && offset < table.end)
}

function context(document: CheckDocument, offset: number): string {
  return normal(document.words.slice(Math.max(0, offset - 40), offset)).replace(/\d[\d.,]*/gu, '')
}

/** "cho cho", "của của"; "HTX, HTX"; "HTX (HTX)". Pairs that are words of their own (luôn luôn) are not listed. */
export function repeatedWord(rule: RuleOf<'repeatedWord'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const doubled = rule.relation.words.map((word) => fold(word)).join('|')
  const patterns = [
    new RegExp(`(?<![\\p{L}\\d])(${doubled})\\s+\\1(?![\\p{L}\\d])`, 'gu'),
    /(?<![\p{L}\d])(htx|tht|kttt|lh htx|lhhtx)\s*(?:,\s*\1|\(\1\))(?![\p{L}\d])/gu
  ]
  for (const pattern of patterns) {
    for (const match of document.words.matchAll(pattern)) {
      if (inTable(document, match.index)) continue
      const span = { start: match.index, end: match.index + match[0].length }
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: rule.severity,
            proof: 'doubled',
            printed: [document.text.slice(span.start, span.end)],
            spans: [{ start: Math.max(0, span.start - 15), end: Math.min(document.text.length, span.end + 10) }],
            key: [rule.id, context(document, span.start), match[1]!],
            stated: document.text.slice(span.start, span.end)
          })
        )
      )
    }
  }
  if (verdicts.length === 0) verdicts.push(holds(rule))
  return verdicts
}

const leastCopied = 160

/** A long sentence that stands twice in one paper. */
export function copied(rule: RuleOf<'copied'>, document: CheckDocument): Verdict[] {
  const seen = new Map<string, { start: number; end: number }>()
  const verdicts: Verdict[] = []
  let last = -1
  for (const passage of document.passages) {
    for (const [index, start] of passage.sentences.entries()) {
      const end = passage.sentences[index + 1] ?? passage.end
      if (end - start < leastCopied) continue
      const words = normal(document.words.slice(start, end)).replace(/^[-+*•\s]+/u, '')
      const first = seen.get(words)
      if (!first) {
        seen.set(words, { start, end })
        continue
      }
      // one copied passage of several sentences is one finding
      if (last === passage.start) continue
      last = passage.start
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: rule.severity,
            proof: 'same-text',
            printed: [first, { start, end }].map((span) => document.text.slice(span.start, span.start + 150)),
            spans: [first, { start, end }],
            key: [rule.id, words.slice(0, 60)],
            stated: document.text.slice(start, start + 110)
          })
        )
      )
    }
  }
  if (verdicts.length === 0 && seen.size > 0) verdicts.push(holds(rule))
  return verdicts
}

/** Words of laws that are no more. */
export function legacy(rule: RuleOf<'legacy'>, document: CheckDocument): Verdict[] {
  const found = rule.relation.words.flatMap((word) =>
    [...document.words.matchAll(new RegExp(`(?<!\\p{L})${fold(word).replace(/\s+/gu, '\\s+')}(?!\\p{L})`, 'gu'))].map(
      (match) => ({ start: match.index, end: match.index + match[0].length })
    )
  )
  if (found.length === 0) return [holds(rule)]
  const places = found.sort((a, b) => a.start - b.start).slice(0, 5)
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'words',
        printed: places.map((span) => document.text.slice(span.start, span.end)),
        spans: places.map(({ start, end }) => ({ start: Math.max(0, start - 20), end })),
        key: [rule.id],
        stated: document.text.slice(places[0]!.start, places[0]!.end),
        note: rule.relation.instead
      })
    )
  ]
}
