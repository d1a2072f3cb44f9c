/** Relations that a source declares between its facts, each worked out, so that gold says truly which of them hold. */
import { halfUnit, round6 } from './number.mjs'

/** Interval of a printed figure in its canonical unit; counts are exact. */
function interval(fact) {
  const exact = /^(?:organizations|members|labour|managers)\./u.test(fact.indicator) && !fact.bound
  const half = exact || fact.printed === undefined ? 0 : halfUnit(fact.printed) * (fact.factor ?? 1)
  return { low: fact.value - half, high: (fact.max ?? fact.value) + half, loose: fact.bound !== undefined && fact.bound !== null }
}

const epsilon = 1e-9
const meets = (low, high, fact) => {
  const stated = interval(fact)
  if (stated.loose) return Math.abs((low + high) / 2 - fact.value) <= 0.1 * Math.abs(fact.value)
  return low <= stated.high + epsilon && high >= stated.low - epsilon
}
/** Printed at its own precision after truncation. */
const truncates = (signed, fact) => {
  if (fact.value < 0) return truncates(-signed, { ...fact, value: -fact.value })
  const exact = signed
  const step = 2 * halfUnit(fact.printed) * (fact.factor ?? 1)
  return exact >= fact.value - epsilon && exact < fact.value + step - epsilon
}
const quotient = (a, b) => ({ low: a.low / b.high, high: a.high / b.low })

/** Each kind gives what it works out to and whether the stated figure can be it. */
const kinds = {
  partition: ({ whole, parts }) => sum(whole, parts),
  subset: ({ whole, parts }) => {
    const total = parts.reduce((all, part) => all + part.value, 0)
    return { expected: null, holds: parts.every((part) => part.value <= whole.value) && total <= whole.value }
  },
  overlap: ({ whole, parts }) => ({ expected: null, holds: parts.every((part) => part.value <= whole.value) }),
  share: ({ share, part, base }) => ratio(share, together(part), together(base)),
  completion: ({ rate, done, plan }) => ratio(rate, done, plan),
  growth: ({ rate, now, before }) => {
    const expected = (100 * (now.value - before.value)) / before.value
    const q = quotient(interval(now), interval(before))
    return { expected: round6(expected), holds: meets(100 * (q.low - 1), 100 * (q.high - 1), rate) || truncates(expected, rate) }
  },
  change: ({ change, now, before }) => {
    const [a, b] = [interval(now), interval(before)]
    return { expected: round6(now.value - before.value), holds: meets(a.low - b.high, a.high - b.low, change) }
  },
  equal: ({ facts }) => ({ expected: null, holds: facts.every((fact) => Math.abs(fact.value - facts[0].value) <= Math.max(interval(fact).high - fact.value, interval(facts[0]).high - facts[0].value) + epsilon) }),
  less: ({ small, large }) => ({ expected: null, holds: small.value <= large.value }),
  // end = start + new - gone
  flow: ({ start, end, plus = [], minus = [] }) => {
    const expected = start.value + plus.reduce((all, fact) => all + fact.value, 0) - minus.reduce((all, fact) => all + fact.value, 0)
    return { expected, holds: expected === end.value }
  },
  net: ({ change, plus = [], minus = [] }) => {
    const expected = plus.reduce((all, fact) => all + fact.value, 0) - minus.reduce((all, fact) => all + fact.value, 0)
    return { expected, holds: meets(expected, expected, change) }
  },
  mean: ({ mean, values, weights }) => {
    const total = weights.reduce((all, fact) => all + fact.value, 0)
    const at = (side) => values.reduce((all, fact, i) => all + weights[i].value * interval(fact)[side], 0) / total
    return { expected: round6((at('low') + at('high')) / 2), holds: meets(at('low'), at('high'), mean) }
  },
  // total = count × average
  product: ({ total, count, average }) => {
    const each = interval(average)
    return { expected: round6(count.value * average.value), holds: meets(count.value * each.low, count.value * each.high, total) }
  },
  // "vượt x %": points above the target, or per cent of the target
  excess: ({ over, value, target }) => {
    const points = round6(value.value - target.value)
    const relative = round6((100 * points) / target.value)
    const near = (exact) => Math.abs(Math.abs(exact) - over.value) <= halfUnit(over.printed) + epsilon
    return { expected: points, relative, holds: near(points) || (over.unit === '%' && near(relative)) }
  },
  // says: met or missed; "trên 45" is not met by 45
  verdict: ({ value, target, says, strict = false }) => {
    const met = target.bound === 'max' ? value.value <= target.value : strict ? value.value > target.value : value.value >= target.value
    return { expected: null, met, holds: met === (says === 'met') }
  },
  month: ({ year, month }) => ({ expected: 12 * month.value, holds: meets(12 * interval(month).low, 12 * interval(month).high, year) })
}

function sum(whole, parts) {
  const low = parts.reduce((all, part) => all + interval(part).low, 0)
  const high = parts.reduce((all, part) => all + interval(part).high, 0)
  return { expected: round6(parts.reduce((all, part) => all + part.value, 0)), holds: meets(low, high, whole) }
}

/** Several figures stand for their sum: the rated ones of a rating. */
const together = (facts) => (Array.isArray(facts) ? { ...facts[0], value: facts.reduce((all, fact) => all + fact.value, 0) } : facts)

function ratio(rate, part, base) {
  const q = quotient(interval(part), interval(base))
  const exact = (100 * part.value) / base.value
  return { expected: round6(exact), holds: meets(100 * q.low, 100 * q.high, rate) || truncates(exact, rate) }
}

/**
 * @param {any[]} relations ["share", {share: "a", part: "b", base: "c"}]
 * @param {any[]} facts
 */
export function workOut(relations, facts) {
  const find = (id) => {
    const fact = facts.find((other) => other.id === id)
    if (!fact) throw new Error(`no fact "${id}"`)
    return fact
  }
  return relations.map(([kind, roles]) => {
    const work = kinds[kind]
    if (!work) throw new Error(`no kind of relation "${kind}"`)
    const given = Object.fromEntries(Object.entries(roles).map(([role, id]) => [role, Array.isArray(id) ? id.map(find) : typeof id === 'string' && role !== 'says' && role !== 'words' ? find(id) : id]))
    return { kind, ...roles, ...work(given) }
  })
}
