/** The short words in which a source says what a figure means: "o.total #n HTX agriculture 2023 plan min". */

const prefixes = { o: 'organizations', m: 'members', l: 'labour', g: 'managers' }
const shortNames = {
  rev: 'revenue.average',
  'rev.total': 'revenue.total',
  'rev.members': 'revenue.fromMembers',
  profit: 'profit.average',
  'profit.total': 'profit.total',
  inc: 'income.average',
  cap: 'capital.total',
  'cap.avg': 'capital.average',
  tax: 'budget.paid',
  x: 'other'
}
const derived = { s: 'share', gr: 'growth', c: 'completion' }
const subjects = new Set(['HTX', 'LHHTX', 'THT', 'QTDND'])
const statuses = new Set(['actual', 'estimate', 'plan', 'previous', 'change'])
const sectors = new Set(
  'agriculture crops livestock fishery forestry salt agriculturalServices industryCrafts construction trade transport credit electricity environment market housing other'.split(' ')
)

/** @param {string} word */
function indicatorOf(word) {
  const [head = '', ...rest] = word.split('.')
  if (head in derived) return `${derived[head]}.${indicatorOf(rest.join('.'))}`
  if (word in shortNames) return shortNames[word]
  if (head in prefixes && rest.length > 0) return `${prefixes[head]}.${rest.join('.')}`
  throw new Error(`unknown indicator "${word}"`)
}

/** Words apart, with "…" kept whole: L="vốn vay" n=2. @param {string} spec */
function wordsOf(spec) {
  return spec.match(/(?:[^\s"]+"[^"]*"|\S+)/gu) ?? []
}

const unquote = (value) => value.replace(/^"|"$/gu, '')
const nullable = (value) => (value === 'null' ? null : value)

/**
 * One meaning. Everything but the indicator may come from the context in force.
 * @param {string} spec
 * @param {{ indicator?: boolean }} [options] whether the first word is an indicator
 */
export function readSpec(spec, options = {}) {
  const words = wordsOf(spec.trim())
  /** @type {Record<string, any>} */
  const out = {}
  if (options.indicator) out.indicator = indicatorOf(words.shift() ?? '')
  for (const word of words) {
    const [, key = '', value = ''] = /^([a-zA-Z]*)=(.*)$/u.exec(word) ?? []
    if (subjects.has(word)) out.subject = word
    else if (statuses.has(word)) out.status = word
    else if (word.split('+').every((part) => sectors.has(part))) out.sector = word
    else if (word === 'whole') out.sector = null
    else if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u.test(word)) out.period = word
    else if (word === 'noperiod') out.period = null
    else if (['min', 'max', 'approx'].includes(word)) out.bound = word
    else if (word === 'to') out.range = true
    else if (word === 'fringe') out.fringe = true
    else if (word === 'fall') out.fall = true
    else if (word === 'completion' || word === 'growth' || word === 'share') out.derive = word
    else if (word.startsWith('#')) out.id = word.slice(1)
    else if (/^x[\d.]+$/u.test(word)) out.scale = Number(word.slice(1))
    else if (word.startsWith('=')) {
      out.value = Number(word.slice(1))
      out.inWords = true
    } else if (key === 'v') out.value = Number(value)
    else if (key === 'n') out.nth = Number(value)
    else if (key === 'u') out.unit = unquote(value)
    else if (key === 'L') out.label = unquote(value)
    else if (key === 'S') out.scope = nullable(unquote(value))
    else if (key === 'N') out.note = unquote(value)
    else if (key === 'A') {
      // A=sector:trade,indicator:members.new
      const reading = Object.fromEntries(value.split(',').map((pair) => {
        const [name = '', given = ''] = pair.split(':')
        return [name, nullable(given)]
      }))
      out.accept = [...(out.accept ?? []), reading]
    } else throw new Error(`unknown word "${word}" in "${spec}"`)
  }
  return out
}
