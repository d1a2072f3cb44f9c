/** Single changes to a document that make it contradict itself, and what gold says about each. */
import { brokenBy, numberOf, printedAs, relationsWith, repairsOf, style } from './audit-gold.mjs'

/**
 * @typedef {{ kind: string, text: string, at: [number, number], decidable: boolean, why: string, repairs: any[], from: string, to: string }} Defect
 */

export function defectsOf(document) {
  return [
    ...digits(document),
    ...units(document),
    ...removed(document),
    ...otherBases(document),
    ...verdicts(document),
    ...references(document),
    ...names(document)
  ]
}

const swapped = (digits) => {
  for (let i = 0; i + 1 < digits.length; i++)
    if (digits[i] !== digits[i + 1] && !(i === 0 && digits[1] === '0'))
      return digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)
  return null
}
const operations = {
  'digits swapped': swapped,
  'digit dropped': (digits) =>
    digits.length < 2 || (digits.length === 2 && digits[1] === '0') ? null : digits.slice(0, -2) + digits.at(-1),
  'digit doubled': (digits) => digits[0] + digits,
  'one digit off': (digits, turn) => {
    const at = turn % digits.length
    const other = String((Number(digits[at]) + 3 + (turn % 4)) % 10)
    return at === 0 && other === '0' ? null : digits.slice(0, at) + other + digits.slice(at + 1)
  },
  'one more or less': (digits, turn) => String(Number(digits) + (turn % 2 === 0 ? 1 : -1)).padStart(digits.length, '0')
}

/** What the relation of the changed figure is, for the kinds that the issue names. */
const byRelation = {
  completion: 'plan per cent off',
  growth: 'growth off',
  month: 'month and year',
  flow: 'stock and flow',
  product: 'total and mean',
  less: 'limit broken',
  change: 'difference off'
}

function digits(document) {
  const defects = []
  let turn = 0
  for (const fact of document.facts) {
    if (!fact.printed || !fact.number || numberOf(fact.printed) === null) continue
    const relations = relationsWith(document, fact.id)
    if (relations.length === 0) continue
    turn++
    const names = Object.keys(operations)
    for (const name of [names[turn % 5], names[(turn + 2) % 5]]) {
      const bare = fact.printed.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '')
      const changed = operations[name](bare, turn)
      if (changed === null || Number(changed) === 0 || changed === bare || /^0/u.test(changed)) continue
      const decimals = /,(\d+)$/u.exec(fact.printed)?.[1].length ?? 0
      const printed = style(Number(changed) / 10 ** decimals, fact.printed, decimals)
      const other = printedAs(fact, printed)
      if (!other || other.value === fact.value) continue
      const broken = brokenBy(document, other)
      const table = fact.where === 'table'
      const kind =
        broken.length > 0 && broken.every((relation) => relation.kind === 'equal')
          ? table ||
            broken.some((relation) =>
              relation.facts.some((id) => document.facts.find((one) => one.id === id).where === 'table')
            )
            ? 'table against prose'
            : 'told twice'
          : (broken
              .map((relation) => byRelation[relation.kind])
              .find(
                (one) =>
                  one !== undefined &&
                  !broken.some((relation) => relation.kind === 'partition' || relation.kind === 'share')
              ) ?? name)
      defects.push({
        kind,
        text: replaced(document.text, fact.number, printed),
        at: [fact.number.start, fact.number.start + printed.length],
        decidable: broken.length > 0,
        why:
          broken.length > 0
            ? broken.map((relation) => relation.kind).join(', ')
            : `still holds: ${relations.map((relation) => relation.kind).join(', ')}`,
        repairs: broken.length > 0 ? repairsOf(document, other, broken) : [],
        original: { id: fact.id, printed: fact.printed },
        from: fact.printed,
        to: printed,
        quote: fact.quote
      })
    }
  }
  return defects
}

const replaced = (text, { start, end }, by) => text.slice(0, start) + by + text.slice(end)

/** "1.524 triệu đồng" as "1.524 tỷ đồng". */
function units(document) {
  return document.facts.flatMap((fact) => {
    if (!fact.number || fact.where === 'table' || !/đồng/u.test(fact.unit)) return []
    const tail = document.text.slice(fact.number.end, fact.number.end + 12)
    const unit = /^\s+(triệu|tỷ)/u.exec(tail)
    if (!unit) return []
    const factor = unit[1] === 'triệu' ? 1000 : 0.001
    const broken = brokenBy(document, { ...fact, value: fact.value * factor, factor: (fact.factor ?? 1) * factor })
    if (relationsWith(document, fact.id).length === 0) return []
    const at = fact.number.end + unit[0].length - unit[1].length
    const to = unit[1] === 'triệu' ? 'tỷ' : 'triệu'
    return [
      {
        kind: 'unit a thousand times off',
        text: replaced(document.text, { start: at, end: at + unit[1].length }, to),
        at: [fact.number.start, at + to.length],
        decidable: broken.length > 0,
        why: broken.length > 0 ? broken.map((one) => one.kind).join(', ') : 'still holds',
        repairs: [],
        from: unit[1],
        to,
        quote: fact.quote
      }
    ]
  })
}

/** One part taken out of a list that is said to be whole. */
function removed(document) {
  const defects = []
  for (const relation of document.relations.filter(
    (one) => one.kind === 'partition' && one.holds && one.parts.length >= 4
  )) {
    const find = (id) => document.facts.find((fact) => fact.id === id)
    const [whole, parts] = [find(relation.whole), relation.parts.map(find)]
    if ([whole, ...parts].some((fact) => fact.where === 'table' || !fact.source)) continue
    const between = document.text.slice(whole.source.start, parts[0].source.start)
    // a list whose words say that it is whole, in the lines after its total
    if (between.length > 220 || !/gồm|chia|phân|cụ thể|trong đó/iu.test(between)) continue
    const part = parts[1 + (defects.length % (parts.length - 2))]
    if (part.value === 0) continue
    const after = /^\s*[,;]\s*/u.exec(document.text.slice(part.source.end, part.source.end + 6))
    if (!after) continue
    const cut = { start: part.source.start, end: part.source.end + after[0].length }
    const left = parts.filter((one) => one !== part).reduce((all, one) => all + one.value, 0)
    defects.push({
      kind: 'part removed',
      text: replaced(document.text, cut, ''),
      at: [whole.source.start, whole.source.end],
      decidable: left !== whole.value,
      why: 'partition',
      repairs: [],
      from: part.quote,
      to: '',
      quote: whole.quote
    })
  }
  return defects
}

/** A share worked out from another base of the document. */
function otherBases(document) {
  return document.relations.flatMap((relation) => {
    if (relation.kind !== 'share' || !relation.holds || Array.isArray(relation.part) || Array.isArray(relation.base))
      return []
    const find = (id) => document.facts.find((fact) => fact.id === id)
    const [share, part, base] = [relation.share, relation.part, relation.base].map(find)
    if (!share?.number || !base || !part) return []
    const other = document.facts.find(
      (fact) =>
        fact.subject === base.subject &&
        fact.unit === base.unit &&
        fact.value !== base.value &&
        fact.value > part.value &&
        /\.(?:total|active)$/u.test(fact.indicator) &&
        fact.sector === null
    )
    if (!other) return []
    const decimals = /,(\d+)$/u.exec(share.printed)?.[1].length ?? 0
    const printed = style((100 * part.value) / other.value, share.printed, decimals)
    const changed = printedAs(share, printed)
    if (!changed || changed.value === share.value || changed.value >= 100) return []
    const broken = brokenBy(document, changed)
    return [
      {
        kind: 'share of another base',
        text: replaced(document.text, share.number, printed),
        at: [share.number.start, share.number.start + printed.length],
        decidable: broken.length > 0,
        why: broken.length > 0 ? 'share' : 'the same within rounding',
        repairs: [],
        from: share.printed,
        to: printed,
        quote: share.quote
      }
    ]
  })
}

/** đạt for chưa đạt. */
function verdicts(document) {
  return document.relations.flatMap((relation) => {
    if (relation.kind !== 'verdict' || !relation.holds) return []
    const value = document.facts.find((fact) => fact.id === relation.value)
    if (!value?.number) return []
    const tail = document.text.slice(value.number.end, value.number.end + 110)
    const met = /(?<!chưa |không |được )(?:đạt|vượt)(?! \d)/iu.exec(tail)
    const missed = /(?:chưa|không) đạt/iu.exec(tail)
    const [words, to] =
      relation.says === 'missed'
        ? [missed, /^C/u.test(missed?.[0] ?? '') ? 'Đạt' : 'đạt']
        : [missed ? null : met, /^[ĐV]/u.test(met?.[0] ?? '') ? 'Chưa đạt' : 'chưa đạt']
    if (!words) return []
    const start = value.number.end + words.index
    return [
      {
        kind: 'verdict flipped',
        text: replaced(document.text, { start, end: start + words[0].length }, to),
        at: [value.number.start, value.number.end],
        decidable: true,
        why: 'verdict',
        repairs: [],
        from: words[0],
        to,
        quote: value.quote
      }
    ]
  })
}

const cited =
  /(\d+[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/&]\p{Lu}[\p{L}\d]*)*),?\s+ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})/gu

/** A day, a year or a month of a cited paper that cannot be. */
function references(document) {
  const defects = []
  const found = [...document.text.matchAll(cited)]
  const push = (match, day, month, year, why, decidable = true) => {
    const dateAt = match.index + match[0].lastIndexOf(`${match[2]}/`)
    const to = `${day}/${month}/${year}`
    defects.push({
      kind: 'reference date',
      text: replaced(document.text, { start: dateAt, end: match.index + match[0].length }, to),
      at: [match.index, dateAt + to.length],
      decidable,
      why,
      repairs: [],
      from: match[0].slice(dateAt - match.index),
      to,
      quote: match[0]
    })
  }
  for (const match of found) {
    const [, number, day, month, year] = match
    const again = found.some((other) => other !== match && other[1] === number && other[2] === day)
    const shifted =
      Number(day) > 15 ? String(Number(day) - 2).padStart(2, '0') : String(Number(day) + 2).padStart(2, '0')
    if (again) push(match, shifted, month, year, 'cited twice')
    if (/\/\d{4}\//u.test(number)) push(match, day, month, String(Number(year) + 1), 'year in the number')
    push(match, '31', '6', year, 'no such day')
    const own = document.truth.document?.date ?? null
    if (own?.length === 10) push(match, day, month, String(Number(own.slice(0, 4)) + 1), 'later than the paper')
  }
  return defects
}

const list = /(?<![\d.,/])(\d{1,2})\s+(?:HTX|hợp tác xã|THT|xã|tổ hợp tác)[^()\d;:.]{0,60}\(([^()]{20,400})\)/gu

/** A name taken out of a list whose length is said. */
function names(document) {
  const defects = []
  for (const match of document.text.matchAll(list)) {
    const items = match[2].split(/[,;]\s*|\s+và\s+(?=HTX|hợp tác xã|xã|thị trấn)/u)
    if (
      items.length !== Number(match[1]) ||
      items.length < 3 ||
      items.some((item) => !/\p{Lu}/u.test(item)) ||
      /\.\.\.|…/u.test(match[2])
    )
      continue
    const first = match.index + match[0].length - match[2].length - 1
    const cut = /^[^,;]+[,;]\s*/u.exec(match[2])
    if (!cut) continue
    defects.push({
      kind: 'list item',
      text: replaced(document.text, { start: first, end: first + cut[0].length }, ''),
      at: [match.index, match.index + match[1].length],
      decidable: true,
      why: 'count of names',
      repairs: [],
      from: cut[0],
      to: '',
      quote: match[0].slice(0, 60)
    })
  }
  return defects
}
