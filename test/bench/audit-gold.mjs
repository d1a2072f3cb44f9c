/** Gold of a corpus document as the audit bench needs it: figures with places, relations that can be worked out again. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNumber } from '../../corpus/make/number.mjs'
import { workOut } from '../../corpus/make/relations.mjs'

const named = new Set(['kind', 'expected', 'holds', 'relative', 'met'])

/** The documents with gold whose places are those of the text itself. */
export function goldDocuments(documents, gold) {
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const truth = JSON.parse(readFileSync(join(gold, name), 'utf8'))
      if (!/\.(?:txt|md)$/u.test(truth.source ?? '')) return []
      const text = readFileSync(join(documents, truth.source), 'utf8').normalize('NFC').replace(/\r\n?/gu, '\n')
      return [
        {
          name: truth.source,
          text,
          sound: truth.sound === true,
          truth,
          facts: truth.facts.map(withFactor),
          relations: truth.relations ?? []
        }
      ]
    })
}

/** What one printed unit is worth: 1000 for "1,85 tỷ đồng" of 1850 triệu. */
function withFactor(fact) {
  if (!fact.printed) return fact
  const read = numberOf(fact.printed)
  return read
    ? { ...fact, factor: Math.round((Math.abs(fact.value) / read) * 1e6) / 1e6, sign: fact.value < 0 ? -1 : 1 }
    : fact
}

export function numberOf(printed) {
  try {
    return readNumber(printed)
  } catch {
    return null
  }
}

/** Ids of the facts that a relation ties together. */
export function factsOf(relation) {
  return Object.entries(relation).flatMap(([role, value]) =>
    named.has(role) || role === 'says' || role === 'words'
      ? []
      : Array.isArray(value)
        ? value
        : typeof value === 'string'
          ? [value]
          : []
  )
}

/** The relations of a fact that hold in gold. */
export function relationsWith(document, id) {
  return document.relations.filter((relation) => relation.holds && factsOf(relation).includes(id))
}

/** The relations that no longer hold when one fact is printed otherwise. */
export function brokenBy(document, changed) {
  const facts = document.facts.map((fact) => (fact.id === changed.id ? changed : fact))
  return relationsWith(document, changed.id).filter((relation) => !holds(relation, facts))
}

export function holds(relation, facts) {
  // "khoảng 45" beside 46 is no contradiction
  if (relation.kind === 'equal') {
    const told = relation.facts.map((id) => facts.find((fact) => fact.id === id))
    const spread = Math.max(...told.map((fact) => fact.value)) - Math.min(...told.map((fact) => fact.value))
    if (told.some((fact) => fact.bound === 'approx') && spread <= 0.1 * Math.abs(told[0].value)) return true
  }
  const roles = Object.fromEntries(Object.entries(relation).filter(([role]) => !named.has(role)))
  return workOut([[relation.kind, roles]], facts)[0].holds
}

/**
 * The single-number repairs by gold: figures of the broken relations and the values that make all relations hold again
 * that hold in gold.
 */
export function repairsOf(document, changed, broken) {
  const facts = document.facts.map((fact) => (fact.id === changed.id ? changed : fact))
  const repairs = []
  for (const id of new Set(factsOf(broken[0]))) {
    if (!broken.every((relation) => factsOf(relation).includes(id))) continue
    const fact = facts.find((one) => one.id === id)
    if (!fact.printed) continue
    for (const printed of candidates(fact)) {
      const other = printedAs(fact, printed)
      if (!other || other.value === fact.value) continue
      const trial = facts.map((one) => (one.id === id ? other : one))
      if (
        relationsWith(document, id).every((relation) => holds(relation, trial)) &&
        broken.every((relation) => holds(relation, trial))
      )
        repairs.push({ id, printed })
    }
  }
  return repairs

  /** Values worth a try: those that the broken relations ask for, and their neighbours at the printed precision. */
  function candidates(fact) {
    const decimals = /,(\d+)$/u.exec(fact.printed)?.[1].length ?? 0
    const step = 10 ** -decimals
    const found = new Set()
    for (const relation of broken) {
      const wanted = wantedOf(relation, fact.id, facts)
      if (wanted === null) continue
      const printedValue = wanted / (fact.factor ?? 1)
      for (let shift = -6; shift <= 6; shift++) {
        const value = Math.round(printedValue / step) * step + shift * step
        if (value > 0) found.add(style(value, fact.printed, decimals))
      }
    }
    return found
  }
}

/** The value that a relation asks of one of its facts; null where it asks for none. */
function wantedOf(relation, id, facts) {
  const value = (key) => {
    const ids = [relation[key] ?? []].flat()
    return ids.reduce((all, one) => all + (facts.find((fact) => fact.id === one)?.value ?? 0), 0)
  }
  const own = facts.find((fact) => fact.id === id).value
  switch (relation.kind) {
    case 'partition':
      return relation.whole === id ? value('parts') : own + value('whole') - value('parts')
    case 'equal':
      return facts.find((fact) => fact.id === relation.facts.find((one) => one !== id))?.value ?? null
    case 'share':
      return relation.share === id
        ? (100 * value('part')) / value('base')
        : relation.part === id
          ? (value('share') * value('base')) / 100
          : (100 * value('part')) / value('share')
    case 'completion':
      return relation.rate === id
        ? (100 * value('done')) / value('plan')
        : relation.done === id
          ? (value('rate') * value('plan')) / 100
          : (100 * value('done')) / value('rate')
    case 'growth':
      return relation.rate === id
        ? 100 * (value('now') / value('before') - 1)
        : relation.now === id
          ? value('before') * (1 + value('rate') / 100)
          : value('now') / (1 + value('rate') / 100)
    case 'change':
      return relation.change === id
        ? value('now') - value('before')
        : relation.now === id
          ? value('before') + value('change')
          : value('now') - value('change')
    case 'flow': {
      const end = value('start') + value('plus') - value('minus')
      if (relation.end === id) return end
      return own + ((relation.minus ?? []).includes(id) ? -1 : 1) * (value('end') - end)
    }
    case 'month':
      return relation.year === id ? 12 * value('month') : value('year') / 12
    case 'product':
      return relation.total === id
        ? value('count') * value('average')
        : relation.count === id
          ? value('total') / value('average')
          : value('total') / value('count')
  }
  return null
}

/** A number in the style of a printed one: dots of thousands, decimals, leading zero. */
export function style(value, like, decimals) {
  const [head, tail] = value.toFixed(decimals).split('.')
  const dotted =
    like.includes('.') || head.length <= 3 || !/^\d{4,}/u.test(like) ? head.replace(/\B(?=(?:\d{3})+$)/gu, '.') : head
  const padded = /^0\d$/u.test(like) && dotted.length === 1 ? `0${dotted}` : dotted
  return tail ? `${padded},${tail}` : padded
}

/** The fact as it would be with other digits. */
export function printedAs(fact, printed) {
  const read = numberOf(printed)
  return read === null
    ? null
    : { ...fact, printed, value: Math.round(read * (fact.factor ?? 1) * (fact.sign ?? 1) * 1e6) / 1e6 }
}
