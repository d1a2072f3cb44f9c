/**
 * A source text becomes blocks with marks, and the list of facts, anchors and references that the marks belong to.
 * The notation is told in corpus/README.md.
 */
import { markChar, noteMark, unmarked } from './marks.mjs'
import { moneyScale, numberPattern, readNumber, round6 } from './number.mjs'
import { readSpec } from './spec.mjs'

/** @param {any} source */
export function parseSource(source) {
  const build = new Build(source)
  build.read()
  return build
}

const moneyIndicators = /^(?:growth\.|share\.|completion\.)?(?:revenue|profit|income|capital|budget)\b/u
const peopleIndicators = /^(?:members|labour|managers)\./u

class Build {
  constructor(source) {
    this.source = source
    this.facts = []
    this.anchors = new Map()
    this.references = []
    this.blocks = []
    this.notes = new Map()
    this.marks = 0
    this.warnings = []
    this.context = this.defaults()
  }

  defaults() {
    return { subject: 'HTX', sector: null, status: 'actual', period: String(this.source.document.year ?? ''), ...readSpec(this.source.context ?? '') }
  }

  newMark() {
    return this.marks++
  }

  read() {
    const lines = this.source.text.split('\n').map((line) => line.trimEnd())
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i].trim()
      if (line === '') continue
      if (line.startsWith('@')) this.context = { ...this.defaults(), ...readSpec(line.slice(1)) }
      else if (line.startsWith('%table')) {
        const end = lines.findIndex((other, at) => at > i && other.trim() === '%end')
        if (end < 0) throw new Error('%table without %end')
        this.blocks.push(this.table(line, lines.slice(i + 1, end)))
        i = end
      } else if (line === '%letterhead' || line === '%sign' || line === '%pagebreak') this.blocks.push({ kind: line.slice(1) })
      else this.blocks.push(this.textBlock(line))
    }
    for (const fact of this.facts) if (fact.id === undefined) fact.id = this.freshId()
  }

  freshId() {
    this.counter = (this.counter ?? 0) + 1
    const id = `f${this.counter}`
    return this.facts.some((fact) => fact.id === id) ? this.freshId() : id
  }

  textBlock(line) {
    const [, hashes, heading] = /^(#{1,4}) (.*)$/u.exec(line) ?? []
    if (hashes) return { kind: 'heading', level: hashes.length, text: this.inline(heading, 'prose') }
    const [, mark, note] = /^\[\^(\d+)\]: (.*)$/u.exec(line) ?? []
    if (mark) {
      this.notes.set(Number(mark), this.inline(note, 'footnote'))
      return { kind: 'note', number: Number(mark) }
    }
    if (line.startsWith('> ')) return { kind: 'centred', text: this.inline(line.slice(2), 'prose') }
    const [, bullet, item] = /^([-+*•]) (.*)$/u.exec(line) ?? []
    if (bullet) return { kind: 'item', bullet, text: this.inline(item, 'prose') }
    return { kind: 'paragraph', text: this.inline(line, 'prose') }
  }

  /** Footnote signs and {words|meaning} of one stretch of text. */
  inline(text, where, extra = {}) {
    let out = ''
    let rest = 0
    for (const match of text.matchAll(/\{([^{}|]*)\|([^{}]*)\}|\[\^(\d+)\]/gu)) {
      out += text.slice(rest, match.index)
      rest = match.index + match[0].length
      out += match[3] === undefined ? this.brace(match[1], match[2], where, extra) : `${noteMark(Number(match[3]))}`
    }
    const all = out + text.slice(rest)
    if (/[{}]/u.test(all)) throw new Error(`a brace is left over in "${all}"`)
    return all
  }

  brace(words, specs, where, extra) {
    const bare = words.trim()
    const quote = { start: this.newMark(), end: this.newMark(), text: bare.replaceAll('**', '').replaceAll('*', '') }
    const surround = (inner) => markChar(quote.start) + inner + markChar(quote.end)
    const first = specs.trim()
    if (first.startsWith('@')) {
      for (const name of first.slice(1).split(/\s+/u)) this.anchors.set(name, [...(this.anchors.get(name) ?? []), quote])
      return surround(words)
    }
    if (first.startsWith('ref')) {
      this.references.push({ ...referenceOf(quote.text, first.slice(3).trim()), quote })
      const name = /@(\S+)/u.exec(first)?.[1]
      if (name) this.anchors.set(name, [...(this.anchors.get(name) ?? []), quote])
      return surround(words)
    }
    const numbers = [...words.matchAll(numberPattern)]
    const inserts = []
    let next = 1
    const used = new Set()
    for (const spec of specs.split(';')) {
      const fact = { ...this.context, ...extra, ...readSpec(spec, { indicator: true }) }
      if (!fact.inWords) {
        const nth = fact.nth ?? next
        const match = numbers[nth - 1]
        if (!match) throw new Error(`no number ${nth} in "${words}"`)
        const upper = fact.range ? numbers[nth] : undefined
        next = nth + (fact.range ? 2 : 1)
        used.add(nth)
        if (upper) used.add(nth + 1)
        this.value(fact, words, match, upper)
        inserts.push({ at: match.index, end: match.index + match[0].length, mark: fact.mark })
      }
      this.push(fact, quote, where)
    }
    if (used.size < numbers.length && !specs.includes('n=') && !specs.includes('=')) this.warnings.push(`number left in {${words}|${specs}}`)
    for (const insert of inserts.sort((a, b) => b.at - a.at)) {
      words = `${words.slice(0, insert.at)}${markChar(insert.mark.start)}${words.slice(insert.at, insert.end)}${markChar(insert.mark.end)}${words.slice(insert.end)}`
    }
    return surround(words)
  }

  value(fact, words, match, upper) {
    fact.printed = match[0]
    const isMoney = moneyIndicators.test(fact.indicator) && !/^(?:growth|share|completion)/u.test(fact.indicator)
    const scale = fact.scale ?? (isMoney ? moneyScale(words.slice((upper ?? match).index + (upper ?? match)[0].length)) ?? 1 : 1)
    fact.value ??= round6(readNumber(match[0]) * scale)
    if (upper) {
      fact.max = round6(readNumber(upper[0]) * scale)
      fact.printedMax = upper[0]
    }
    fact.factor = scale
    if (fact.fall) {
      fact.accept = [...(fact.accept ?? []), { value: fact.value }]
      fact.value = -fact.value
      delete fact.fall
    }
    fact.mark = { start: this.newMark(), end: this.newMark() }
  }

  push(fact, quote, where) {
    // The rate of an unnamed figure is itself an unnamed figure; a share of organizations.other may be called one
    if (/^(?:growth|share|completion)\.other$/u.test(fact.indicator)) fact.indicator = 'other'
    if (fact.indicator === 'share.organizations.other') fact.accept = [...(fact.accept ?? []), { indicator: 'other' }]
    fact.where = where
    fact.quote = quote
    fact.unit ??= unitOf(fact, unmarked(quote.text))
    this.facts.push(fact)
  }

  table(head, lines) {
    const table = { kind: 'table', id: /id=(\S+)/u.exec(head)?.[1] ?? 't', header: [], rows: [], columns: [], numbers: new Set(), ...readTableHead(head) }
    for (const raw of lines) {
      const line = raw.trim()
      if (line === '') continue
      if (line.startsWith('@')) this.context = { ...this.defaults(), ...readSpec(line.slice(1)) }
      else if (line.startsWith('%cols')) {
        table.columns = line.slice(5).trim().split(/\s*\|\s*/u).map((spec) => (spec === '.' ? null : spec.startsWith('!') ? readSpec(spec.slice(1), { indicator: true }) : readSpec(spec)))
      } else if (line.startsWith('%widths')) table.widths = line.slice(7).trim().split(/\s+/u).map(Number)
      else if (line.startsWith('= ')) table.header.push(cellsOf(line.slice(2)))
      else if (line.startsWith('§ ')) table.rows.push(this.row(line.slice(2), table, true))
      else table.rows.push(this.row(line, table, false))
    }
    return table
  }

  row(line, table, section) {
    const [body, spec = ''] = line.split(/\s*\|\|\s*/u)
    // A pipe parts cells, so that braces in a cell part their words from their meaning by a broken bar
    const cells = cellsOf(body).map((cell) => cell.replaceAll('¦', '|'))
    const quote = { start: this.newMark(), end: this.newMark(), text: unmarked(cells.map((cell) => this.plainCell(cell).replaceAll('**', '')).filter((cell) => cell !== '' && cell !== '<' && cell !== '^').join(' ')) }
    // A row of indicators, or with "-" a row of some place or sector under columns that carry the indicators
    const bare = spec.trim().startsWith('-')
    const meaning = spec.trim() === '' ? null : readSpec(bare ? spec.trim().slice(1) : spec, { indicator: !bare })
    const out = cells.map((cell, at) => {
      if (cell.includes('{')) return this.inline(cell, 'table')
      const column = table.columns[at]
      if (!meaning || !column || section) return cell
      return this.cell(cell, meaning, column, quote, at)
    })
    return { section, quote, cells: out }
  }

  plainCell(cell) {
    return cell.replaceAll(/\{([^{}|]*)\|[^{}]*\}/gu, '$1')
  }

  cell(cell, meaning, column, quote, at) {
    const numbers = [...cell.matchAll(numberPattern)]
    if (numbers.length === 0) return cell
    const fact = { ...this.context, ...meaning, ...column }
    delete fact.derive
    if (column.derive) {
      fact.indicator = `${column.derive}.${meaning.indicator}`
      fact.unit = '%'
      delete fact.scale
    }
    if (meaning.derive) {
      fact.indicator = `share.${fact.indicator}`
      fact.unit = '%'
    }
    fact.id = meaning.id === undefined ? undefined : `${meaning.id}.${at}`
    const upper = /^\s*\d[\d.,]*\s*%?\s*(?:-|–)\s*\d/u.test(cell) ? numbers[1] : undefined
    fact.scale ??= 1
    this.value(fact, cell, numbers[0], upper)
    if (/^-\s*\d/u.test(cell)) {
      fact.accept = [{ value: fact.value }]
      fact.value = -fact.value
    }
    this.push(fact, quote, 'table')
    const first = numbers[0].index
    const end = first + numbers[0][0].length
    return `${cell.slice(0, first)}${markChar(fact.mark.start)}${cell.slice(first, end)}${markChar(fact.mark.end)}${cell.slice(end)}`
  }
}

const cellsOf = (line) => line.split('|').map((cell) => cell.trim())

function readTableHead(head) {
  return Object.fromEntries([...head.matchAll(/(style|caption|repeat)=(?:"([^"]*)"|(\S+))/gu)].map((match) => [match[1], match[2] ?? match[3]]))
}

function unitOf(fact, quote) {
  if (/^(?:share|growth|completion)\./u.test(fact.indicator)) return '%'
  if (fact.indicator.startsWith('organizations.')) return fact.subject
  if (peopleIndicators.test(fact.indicator)) return 'người'
  if (moneyIndicators.test(fact.indicator)) {
    if (/tháng(?!\s*\d)/u.test(quote) && fact.indicator === 'income.average') return 'triệu đồng/tháng'
    return /(?:\/|một |mỗi )\s*năm/u.test(quote) ? 'triệu đồng/năm' : 'triệu đồng'
  }
  throw new Error(`the unit of "${quote}" has to be said: u=`)
}

// "Quyết định số 1318/QĐ-TTg ngày 22/7/2021"  "Nghị định số 113/2024/NĐ-CP, ngày 12 tháng 9 năm 2024"
function referenceOf(text, given) {
  const number = /number=(\S+)/u.exec(given)?.[1] ?? /\d+[\p{L}\d]*(?:\/\d{4})?(?:\/[\p{L}\d&]+(?:-[\p{L}\d&]+)*|-[\p{L}\d]+\/[\p{L}\d]+)/u.exec(text)?.[0]
  if (!number) throw new Error(`no number in the reference "${text}"`)
  const after = text.slice(text.indexOf(number) + number.length)
  const date = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(after) ?? /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u.exec(after)
  return { number, date: date ? `${date[3]}-${date[2].padStart(2, '0')}-${date[1].padStart(2, '0')}` : null }
}
