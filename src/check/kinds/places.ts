/** Names of places and levels that are not the issuer's: text of another unit's paper, or of a level that is no more. */

import { fold } from '../../model/fold.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { both } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import { passageAt } from '../passages.ts'
import { citationsOf } from '../references.ts'
import { remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'

const nameAfter = /^\s+(\p{Lu}[\p{Ll}’']*(?:[\s-]+\p{Lu}[\p{Ll}’']*){0,3})/u
// trên địa bàn xã   UBND xã   toàn xã   nhân dân xã
const actingBefore = /(?:trên địa bàn|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|toàn|đảng bộ|nhân dân|đảng ủy)\s*$/u
const actingAfter = /^\s*(?:xác định|xây dựng|ban hành|phấn đấu|chỉ đạo|tiếp tục|triển khai|đề ra|có \d|hiện có|đã )/u

export function foreignPlace(rule: RuleOf<'foreignPlace'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const { level, place } = document.report.document
  if (!level || !place) return [undecided(rule, 'không rõ cơ quan ban hành')]
  const verdicts: Verdict[] = []
  const own = fold(place).replace(/\s+/gu, ' ')
  const acting = actingNames(document, level)
  const ours = acting.filter((one) => one.name === own || one.name.startsWith(`${own} `)).length
  const foreign = new Map<string, typeof acting>()
  for (const one of acting)
    if (one.name !== own && !one.name.startsWith(`${own} `) && !own.startsWith(one.name))
      foreign.set(one.name, [...(foreign.get(one.name) ?? []), one])
  for (const [name, places] of foreign) {
    // a unit that is spoken of again and again is meant; one slip is not
    if (ours < places.length + 1) {
      verdicts.push(undecided(rule, 'không rõ đơn vị nào là của văn bản'))
      continue
    }
    const [first] = places as [(typeof places)[number]]
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'foreign-place',
          printed: places.map((one) => document.text.slice(one.start, one.end)),
          spans: places.map((one) => ({ start: Math.max(0, one.start - 20), end: one.end })),
          key: [rule.id, name],
          stated: document.text.slice(first.start, first.end),
          other: `${level} ${place}`
        })
      )
    )
  }
  if (foreign.size === 0) verdicts.push(holds(rule))
  if (level !== 'tỉnh') verdicts.push(...foreignProvince(rule, document, rules))
  return verdicts
}

interface Acting {
  name: string
  start: number
  end: number
}

function actingNames(document: CheckDocument, level: string): Acting[] {
  const found: Acting[] = []
  const pattern = new RegExp(`(?<!\\p{L})${level}(?=\\s)`, 'gu')
  for (const match of document.words.matchAll(pattern)) {
    const after = match.index + match[0].length
    const name = nameAfter.exec(document.text.slice(after, after + 60))
    if (!name) continue
    const end = after + name[0].length
    // "… huyện" at the end of a heading, "Thực hiện …" in the next line
    if (passageAt(document.passages, match.index) !== passageAt(document.passages, end - 1)) continue
    // "… huyện" at the end of a heading, "Thực hiện …" in the next line
    if (/\n/u.test(name[0]) && !/\s/u.test(name[1]!.trim())) continue
    const before = document.words.slice(Math.max(0, match.index - 30), match.index)
    if (!actingBefore.test(before) && !actingAfter.test(document.words.slice(end, end + 25))) continue
    // "thị xã" is no "xã", "đảng bộ thành phố" belongs to the level above
    if (/thị\s*$/u.test(before)) continue
    found.push({ name: fold(name[1]!).replace(/\s+/gu, ' '), start: match.index, end })
  }
  return found
}

/** Of the provinces that act in the paper one is its own: the one named most. */
function foreignProvince(rule: RuleOf<'foreignPlace'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const known = new Set(
    rules.provinces.filter((province) => province.kind === 'tỉnh').map((province) => fold(province.name))
  )
  const acting = actingNames(document, 'tỉnh').filter((one) => known.has(one.name))
  const counts = new Map<string, Acting[]>()
  for (const one of acting) counts.set(one.name, [...(counts.get(one.name) ?? []), one])
  const sorted = [...counts].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  const [main, second] = sorted
  if (!main || main[1].length < 2) return []
  if (!second) return [holds(rule)]
  if (second[1].length >= main[1].length) return [undecided(rule, 'không rõ tỉnh nào là của văn bản')]
  const [first] = second[1] as [Acting]
  const mainName = document.text.slice(main[1][0]!.start, main[1][0]!.end).replace(/\s+/gu, ' ')
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'foreign-place',
        printed: second[1].map((one) => document.text.slice(one.start, one.end)),
        spans: second[1].map((one) => ({ start: Math.max(0, one.start - 20), end: one.end })),
        key: [rule.id, second[0]],
        stated: document.text.slice(first.start, first.end),
        other: mainName
      })
    )
  ]
}

/** "xã, phường, thị trấn" in a district, "các xã, thị trấn" in a commune, "của tỉnh" where the city is meant. */
export function foreignLevel(rule: RuleOf<'foreignLevel'>, document: CheckDocument): Verdict[] {
  const { level } = document.report.document
  if (!level) return [undecided(rule, 'không rõ cấp của cơ quan ban hành')]
  const patterns: [RegExp, string][] = []
  if (level === 'huyện')
    patterns.push([/(?:các )?xã,\s+phường(?:,\s+thị trấn| và thị trấn)?|các phường/gu, 'huyện chỉ có xã, thị trấn'])
  if (level === 'xã' || level === 'phường' || level === 'thị trấn')
    patterns.push([
      /(?:từ xã đến )?các xã(?:,\s+(?:phường,\s+)?thị trấn|,\s+phường)?(?=[\s,;.])(?!\s+(?:lân cận|giáp ranh|bạn|khác|trong tỉnh|trong thành phố))/gu,
      'cấp xã không có xã trực thuộc'
    ])
  if (level !== 'tỉnh' && level !== 'quốc gia')
    patterns.push([
      /(?:thành phần kinh tế|nền kinh tế|tăng trưởng kinh tế|phát triển kinh tế(?: -| và)? xã hội)(?: (?:quan trọng|chung))?\s+của tỉnh(?=[\s,;.])/gu,
      `văn bản là của ${level}`
    ])
  const found = patterns.flatMap(([pattern, why]) =>
    [...document.words.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      why
    }))
  )
  if (found.length === 0) return [holds(rule)]
  const verdicts: Verdict[] = []
  for (const why of new Set(found.map((one) => one.why))) {
    const places = found.filter((one) => one.why === why && !inTitle(document, one.start))
    const [first] = places
    if (!first) continue
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'words',
          printed: places.slice(0, 6).map((one) => document.text.slice(one.start, one.end)),
          spans: places.slice(0, 6).map(({ start, end }) => ({ start: Math.max(0, start - 20), end })),
          key: [rule.id, why],
          stated: document.text.slice(first.start, first.end),
          note: both(why)
        })
      )
    )
  }
  return verdicts
}

/** Inside the quoted title of another paper the words are that paper's. */
function inTitle(document: CheckDocument, offset: number): boolean {
  const before = document.words.slice(Math.max(0, offset - 200), offset)
  return before.lastIndexOf('"') >= 0 && (before.match(/"/gu)?.length ?? 0) % 2 === 1
}

/** Levels and offices that are no more when the paper is written. */
export function abolished(rule: RuleOf<'abolished'>, document: CheckDocument): Verdict[] {
  const { words, from } = rule.relation
  const date = writtenOn(document)
  if (date === null) return [undecided(rule, 'không rõ ngày của văn bản')]
  if (date < from) return [holds(rule)]
  const cited = citationsOf(document)
  const found = words.flatMap((word) => {
    const pattern = new RegExp(`(?<!\\p{L})${fold(word).replace(/\s+/gu, '\\s+')}(?!\\p{L})`, 'gu')
    return [...document.words.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(
        (span) =>
          !cited.some((citation) => span.start > citation.start && span.start - citation.end < 90) &&
          !inTitle(document, span.start)
      )
      .filter(
        (span) =>
          !/(?:trước đây|cũ|nguyên|sáp nhập|hợp nhất|bãi bỏ|trước khi|giải thể)/u.test(
            document.words.slice(Math.max(0, span.start - 60), span.end + 40)
          )
      )
  })
  if (found.length === 0) return [holds(rule)]
  const places = found.sort((a, b) => a.start - b.start).slice(0, 6)
  return [
    fails(
      rule,
      remark(document, {
        severity: rule.severity,
        proof: 'words',
        printed: places.map((span) => document.text.slice(span.start, span.end)),
        spans: places.map(({ start, end }) => ({ start: Math.max(0, start - 25), end })),
        key: [rule.id],
        stated: document.text.slice(places[0]!.start, places[0]!.end),
        other: from.split('-').reverse().map(Number).join('/')
      })
    )
  ]
}

/** The date of the paper, or where it is blank the newest date that it cites. */
function writtenOn(document: CheckDocument): string | null {
  const { date } = document.report.document
  if (date && date.length === 10) return date
  const newest = citationsOf(document)
    .flatMap((citation) => (citation.date ? [citation.date.iso] : []))
    .sort()
    .at(-1)
  const partial = date && date.length === 7 ? `${date}-01` : date ? `${date}-01-01` : null
  if (!newest) return partial
  return partial && partial > newest ? partial : newest
}
