/** Slips of wording: numbers left out, words doubled, passages copied, terms of older laws. */
import { fold } from '../../model/fold.ts'
import type { RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import { normal, remark } from '../remark.ts'
import { fails, holds, type Verdict } from '../verdict.ts'

// bằng  so với cùng kỳ   đạt   % kế hoạch   có … HTX   chiếm tỷ lệ %
const blanks: RegExp[] = [
  /bằng\s{1,6}(?:so với|cùng kỳ)/gu,
  /(?:bằng|đạt|chiếm|tăng|giảm|tỷ lệ)(?<!\d\s?\p{L}{3,6})\s{1,6}%/gu,
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
  const doubled = doubledWords(document, new Set(rule.relation.words.map(fold)))
  const patterns = [/(?<![\p{L}\d])(htx|tht|kttt|lh htx|lhhtx)\s*(?:,\s*\1|\(\1\))(?![\p{L}\d])/gu]
  if (doubled.length > 0)
    patterns.unshift(new RegExp(`(?<![\\p{L}\\d])(${doubled.join('|')})\\s+\\1(?![\\p{L}\\d])`, 'gu'))
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

/** Those of the words that come twice in a row somewhere. */
function doubledWords(document: CheckDocument, known: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  let last = ''
  for (const word of document.words.split(' ')) {
    if (word === '') continue
    if (last !== '' && word.startsWith(last) && known.has(last)) found.add(last)
    last = word
  }
  return [...found].sort()
}

const leastSentence = 45
const leastCopied = 160

/** Sentences that stand twice in one paper, one behind the other, long enough together to be copied. */
export function copied(rule: RuleOf<'copied'>, document: CheckDocument): Verdict[] {
  const sentences = document.passages.flatMap((passage) =>
    passage.sentences.flatMap((start, index) => {
      const end = passage.sentences[index + 1] ?? passage.end
      return end - start < leastSentence ? [] : [{ start, end, words: opening(document, start, end) }]
    })
  )
  const first = new Map<string, number>()
  const verdicts: Verdict[] = []
  for (let index = 0; index < sentences.length; index++) {
    const before = first.get(sentences[index]!.words)
    if (before === undefined || !same(document, sentences[before]!, sentences[index]!)) {
      if (before === undefined) first.set(sentences[index]!.words, index)
      continue
    }
    let length = 0
    while (
      before + length < index &&
      sentences[index + length] &&
      same(document, sentences[before + length]!, sentences[index + length]!)
    )
      length++
    const [once, twice] = [before, index].map((at) => ({
      start: sentences[at]!.start,
      end: sentences[at + length - 1]!.end
    })) as [{ start: number; end: number }, { start: number; end: number }]
    if (twice.end - twice.start >= leastCopied) {
      const printed = [once, twice].map((span) => document.text.slice(span.start, span.start + 150))
      verdicts.push(
        fails(
          rule,
          remark(document, {
            severity: rule.severity,
            proof: 'same-text',
            printed,
            spans: [once, twice],
            key: [rule.id, sentences[index]!.words.slice(0, 60)],
            stated: document.text.slice(twice.start, twice.start + 110)
          })
        )
      )
    }
    index += Math.max(0, length - 1)
  }
  if (verdicts.length === 0 && sentences.length > 0) verdicts.push(holds(rule))
  return verdicts
}

/** The first letters of a sentence, for a quick look. */
function opening(document: CheckDocument, start: number, end: number): string {
  let from = start
  // "- ", "+ ", "1. " before the first letter
  while (from < end && document.words[from]! < 'a') from++
  return document.words.slice(from, Math.min(end, from + 20))
}

function same(
  document: CheckDocument,
  one: { start: number; end: number },
  other: { start: number; end: number }
): boolean {
  const [a, b] = [one, other].map(({ start, end }) =>
    normal(document.words.slice(start, end)).replace(/^[-+*•\s]+/u, '')
  )
  return a === b
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
