/** Lists that a sentence or a table announces as a whole: "1.250 triệu đồng, bao gồm: …", a row "Tổng cộng". */
import type { ReportTable } from '../../model/contract.ts'
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import { type Count, countsOf } from '../counts.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { isAnchored, isMixed, levels, neighbours } from './groups.ts'
import { figureAt } from './loose.ts'

// bao gồm   gồm:   chia ra   cụ thể
const strictCue = /(?:gồm|chia (?:ra|theo)|phân (?:ra|theo|loại)|cụ thể|theo (?:từng )?(?:lĩnh vực|nhóm|ngành|loại))/u
const unfinished = /^[^\d;]{0,80}(?:\.\.\.|…|v\.v|vân vân)/u

/** The wholes that the extraction found. */
export function lists(rule: RuleOf<'lists'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const found of document.report.wholes) {
    const whole = document.figure(found.whole)
    const parts = found.parts.map((id) => document.figure(id))
    if (!whole || parts.length === 0 || parts.some((part) => part === null)) continue
    const terms = [whole, ...(parts as Figure[])]
    if (found.kind !== 'partition') {
      if (!whole.base.endsWith('.total') || whole.fact.sector !== null) continue
      for (const part of parts as Figure[]) verdicts.push(...atMost(rule, document, rules, whole, part))
      continue
    }
    verdicts.push(partition(rule, document, rules, terms as [Figure, ...Figure[]], found.outcome === 'undecided'))
  }
  return [...verdicts, ...plainLists(rule, document, rules)]
}

// là 76, cụ thể: ...   259 người, gồm: ...   được chia thành
const listCue =
  /(?:(?<!không )gồm|chia (?:ra|theo|thành)|phân (?:ra|theo|chia)|cụ thể|trong đó)\s*(?:có\s*)?:?\s*[^\d.;]{0,70}$/u
// ... chưa qua đào tạo 26 người   ... lĩnh vực khác 02 HTX   còn lại 5 HTX: the list is told to its end
const closing =
  /(?:chưa qua đào tạo|còn lại|lĩnh vực khác|(?:htx|tht|tổ|loại hình|ngành nghề)\s+khác|không xếp loại|chưa xếp loại|chưa phân loại)/u

/** Lists told in one sentence, whatever was made of their figures: a total, a cue, and counts of one kind behind it. */
function plainLists(rule: RuleOf<'lists'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const counts of countsOf(document).values()) {
    for (const [index, whole] of counts.entries()) {
      if (whole.class === 'open' || !usable(whole)) continue
      const found = partsAfter(document, counts.slice(index + 1), whole)
      const all = found.all.map((part) => part.figure)
      const [first] = all
      if (!first || all.length < 2) continue
      const lead = document.words.slice(whole.end, first.start)
      // Trong 88 người tham gia quản lý có 35 người trình độ đại học, 28 người trung cấp ...
      const cued =
        listCue.test(lead) || (/(?:^|\s)trong (?:số |tổng số )?$/u.test(whole.figure.before) && /\scó\s*$/u.test(lead))
      const stated = found.bracketed && isActivity(document, found.all.slice(0, 2))
      // the list goes on to the part that closes it, else to the semicolon
      const last = all.findIndex(
        (part, at) => at > 0 && closing.test(document.words.slice(all[at - 1]!.end, part.end + 30))
      )
      const closed = last > 0
      const parts = closed ? all.slice(0, last + 1) : all.slice(0, found.cut)
      if (!cued && !stated && !(closed && opensList(counts, whole, parts))) continue
      const sumOf = (some: Figure[]): Relation => ({ form: 'sum', terms: [whole.figure, ...some], direction: 1 })
      const right = all
        .map((_, at) => sumOf(all.slice(0, at + 1)))
        .slice(1)
        .find((relation) => modeOf(relation) !== null)
      if (right) {
        verdicts.push(holds(rule, right))
        continue
      }
      const strict = strictCue.test(lead)
      const relation = sumOf(parts)
      const whole_ = whole.figure
      if (
        (!strict && !closed && !stated) ||
        (parts.length < 3 &&
          !stated &&
          !/^\s*\p{L}+(?:\s\p{L}+){0,4},?\s*(?:bao )?gồm\s*:?\s*(?:có\s*)?$/u.test(lead)) ||
        looseList.test(lead) ||
        isMixed(document, whole_) ||
        unfinished.test(document.words.slice(parts.at(-1)!.end, parts.at(-1)!.end + 120))
      ) {
        verdicts.push(undecided(rule, 'danh sách không nói là đủ'))
        continue
      }
      const what = whole_.fact.id === '' ? { vi: 'danh sách', en: 'the list' } : nameOf(rules, whole_)
      const severity = strict || stated ? rule.severity : 'warning'
      verdicts.push(
        fails(rule, arithmeticFailure(document, { relation, severity, what, axis: axisOf(parts) }), relation)
      )
    }
  }
  return [...verdicts, ...sizes(rule, document, rules)]
}

/** A figure of money needs its scale, which only the extraction knows; percent and ranges are no counts. */
function usable({ figure, class: kind }: Count): boolean {
  if (figure.fact.id === '') return kind !== 'money'
  return (
    figure.form === 'level' && !figure.percent && figure.exact && figure.fact.max === null && figure.tense !== 'change'
  )
}

/** (10 đang hoạt động, 02 ngừng hoạt động): the two make all. */
function isActivity(document: CheckDocument, parts: readonly Count[]): boolean {
  if (parts.length !== 2) return false
  const [one, other] = parts.map((part) => document.words.slice(part.end, part.end + 40)) as [string, string]
  return (
    /^\s*(?:htx |hợp tác xã )?(?:đang|còn) hoạt động/u.test(one) &&
    /^\s*(?:htx |hợp tác xã )?(?:đã |tạm )?(?:ngừng|ngưng|dừng|chờ giải thể)/u.test(other)
  )
}

/** Without a cue a total must look like one: first of its kind in the sentence, and of the same family as its parts. */
function opensList(counts: readonly Count[], whole: Count, parts: Figure[]): boolean {
  const { figure } = whole
  const sentence = figure.start - figure.before.length
  const earlier = counts.some(
    (other) => other.end <= figure.start && other.start >= sentence && other.class === whole.class
  )
  if (earlier) return false
  if (figure.base === 'other') return /(?:gồm|tổng số|có)\s*$/u.test(figure.before)
  return (
    figure.base.endsWith('.total') &&
    figure.fact.sector === null &&
    parts.every((part) => part.base.split('.')[0] === figure.base.split('.')[0])
  )
}

// Hợp tác xã siêu nhỏ 61, nhỏ 17, vừa 05, lớn 01   61 HTX siêu nhỏ, 17 HTX nhỏ, 5 HTX vừa, 1 HTX lớn
const sizeBehind =
  /siêu nhỏ\s*:?\s*(\d+)[^\d.]{1,25}nhỏ\s*:?\s*(\d+)[^\d.]{1,25}vừa\s*:?\s*(\d+)[^\d.]{1,25}lớn\s*:?\s*(\d+)/gu
const sizeAhead =
  /(\d+)[^\d.,;]{1,25}siêu nhỏ[^\d.]{1,12}(\d+)[^\d.,;]{1,25}nhỏ[^\d.]{1,12}(\d+)[^\d.,;]{1,25}vừa[^\d.]{1,12}(\d+)[^\d.,;]{1,25}lớn/gu

/** Cooperatives by size make all cooperatives. */
function sizes(rule: RuleOf<'lists'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  if (!document.words.includes('siêu nhỏ')) return verdicts
  for (const match of [...document.words.matchAll(sizeBehind), ...document.words.matchAll(sizeAhead)]) {
    let at = match.index
    const parts = match.slice(1, 5).map((digits) => {
      at = document.words.indexOf(digits, at)
      const figure = figureAt(document, at, at + digits.length, false)
      at += digits.length
      return figure
    })
    const totals = levels(document, ['organizations.total', 'organizations.active']).filter(
      (figure) =>
        figure.subject === 'HTX' && figure.fact.sector === null && figure.tense === 'now' && isAnchored(figure)
    )
    const [whole] = totals
    if (!whole || parts.some((part) => part === null)) continue
    const relations = totals.map(
      (total): Relation => ({ form: 'sum', terms: [total, ...(parts as Figure[])], direction: 1 })
    )
    const right = relations.find((relation) => modeOf(relation) !== null)
    if (right) verdicts.push(holds(rule, right))
    else
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation: relations[0]!,
            severity: rule.severity,
            what: nameOf(rules, whole),
            axis: 'sizes'
          }),
          relations[0]!
        )
      )
  }
  return verdicts
}

const looseList = /(?:chủ yếu|tiêu biểu|nhất là|một số|như\s|trong đó (?:có|riêng))/u

/** Counts of the kind of the whole, one behind the other in its sentence, up to where the sentence or its clause ends. */
function partsAfter(
  document: CheckDocument,
  behind: readonly Count[],
  whole: Count
): { all: Count[]; cut: number; bracketed: boolean } {
  const all: Count[] = []
  let last = whole
  let cut = Number.POSITIVE_INFINITY
  let bracketed = false
  for (const count of behind) {
    const between = document.words.slice(last.end, count.start)
    if (between.length > 130 || /[.]\s/u.test(between)) break
    if (all.length === 0) bracketed = /^[^()]*\([^()]*$/u.test(between)
    // a closed bracket ends what stands in it, a semicolon a list of commas
    if (all.length > 0 && bracketed && between.includes(')') && !between.includes('(')) break
    if (all.length >= 2 && between.includes(';') && !document.words.slice(all[0]!.end, all[1]!.start).includes(';'))
      cut = Math.min(cut, all.length)
    const alike = count.class === whole.class || (count.class === 'open' && whole.class !== 'money')
    if (!alike || !usable(count)) {
      if (all.length > 0) break
      return { all: [], cut, bracketed }
    }
    const { figure } = count
    if (figure.fact.id !== '' && whole.figure.fact.id !== '' && figure.tense !== whole.figure.tense) break
    if (flows.has(figure.base) && !/gồm/u.test(document.words.slice(whole.end, count.start))) break
    all.push(count)
    last = count
  }
  return { all, cut, bracketed }
}

const flows = new Set([
  'organizations.new',
  'organizations.dissolved',
  'organizations.converted',
  'members.new',
  'members.left',
  'labour.new'
])

function atMost(
  rule: RuleOf<'lists'>,
  document: CheckDocument,
  rules: CheckRules,
  whole: Figure,
  part: Figure
): Verdict[] {
  if (whole.fact.unit !== part.fact.unit || whole.percent) return []
  const relation: Relation = { form: 'atMost', terms: [part, whole], direction: 1 }
  if (modeOf(relation) !== null) return [holds(rule, relation)]
  // a figure of the list that is no part of the whole at all is likelier than a part that is too great
  return [
    fails(
      rule,
      arithmeticFailure(document, { relation, severity: 'warning', what: nameOf(rules, part), axis: 'list' }),
      relation
    )
  ]
}

function partition(
  rule: RuleOf<'lists'>,
  document: CheckDocument,
  rules: CheckRules,
  terms: [Figure, ...Figure[]],
  doubtful: boolean
): Verdict {
  const [whole, ...parts] = terms
  const relation: Relation = { form: 'sum', terms, direction: 1 }
  if (modeOf(relation) !== null) return holds(rule, relation)
  if (doubtful) return undecided(rule, 'không chắc các phần là toàn bộ tổng')
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const money = (figure: Figure) => /đồng/u.test(figure.fact.unit)
  if (parts.some((part) => money(part) !== money(whole) || part.percent !== whole.percent))
    return undecided(rule, 'các phần khác đơn vị với tổng')
  if (unfinished.test(document.words.slice(last.end, last.end + 120))) return undecided(rule, 'danh sách còn bỏ ngỏ')
  const within = modeOf({ ...relation, form: 'within' }) !== null
  const between = whole.end < first.start ? document.words.slice(whole.end, first.start).slice(0, 200) : ''
  const explicit = strictCue.test(between)
  const others = neighbours(document, parts).filter((other) => other.start !== whole.start)
  if (within && others.some((other) => modeOf({ form: 'sum', terms: [...terms, other], direction: 1 }) !== null))
    return undecided(rule, 'phần còn lại được nêu riêng')
  const mixed = isMixed(document, whole)
  const severity = mixed || (within && !explicit && !sharesFill(document, parts)) ? 'warning' : rule.severity
  return fails(
    rule,
    arithmeticFailure(document, { relation, severity, what: nameOf(rules, whole), axis: axisOf(parts) }),
    relation
  )
}

/** Shares beside the parts that add up to 100 say that the list is whole. */
function sharesFill(document: CheckDocument, parts: Figure[]): boolean {
  const last = parts.at(-1)!
  const shares = document.figures.filter(
    (figure) =>
      figure.percent &&
      figure.form === 'share' &&
      figure.start > parts[0]!.start &&
      figure.start < last.end + 60 &&
      figure.passage === last.passage
  )
  const total = shares.reduce((all, share) => all + share.fact.value, 0)
  return shares.length >= parts.length && Math.abs(total - 100) < 0.6 * shares.length
}

function axisOf(parts: Figure[]): string {
  if (parts.every((part) => part.fact.sector !== null)) return 'sector'
  return `list:${parts
    .map((part) => part.base)
    .sort()
    .join('+')}`
}

const totalWord =
  /^(?:\d+[.)]?\s*)?(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố|thị xã))(?:\s+(?:tổng|cộng|chung|htx|hợp tác xã))?\s*:?$/u
const meanWord = /(?:bình quân|tỷ lệ|%|tăng trưởng|năm thành lập|stt)/u

interface Grid {
  table: ReportTable
  cells: (Cell | null)[][]
  flattened: boolean
}

interface Cell {
  text: string
  role: string
  start: number
  end: number
}

/** Rows and columns named total, cell by cell, whether or not facts were made of the cells. */
export function tableTotals(rule: RuleOf<'tableTotals'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  return document.report.tables.flatMap((table) => {
    if (!table.rows.some((row) => row.some((cell) => /tổng|cộng|toàn/iu.test(cell.text)))) return []
    const grid = gridOf(document, table)
    return [...columnTotals(rule, document, rules, grid), ...rowTotals(rule, document, rules, grid)]
  })
}

function gridOf(document: CheckDocument, table: ReportTable): Grid {
  const cells = table.rows.map((row) =>
    row.flatMap((cell) => [
      { text: cell.text.replace(/\s+/gu, ' ').trim().toLowerCase(), role: cell.role, start: cell.start, end: cell.end },
      ...Array<null>(Math.max(0, cell.colspan - 1)).fill(null)
    ])
  )
  const gaps = table.rows.flatMap((row) =>
    row.slice(1).map((cell, index) => document.text.slice(row[index]!.end, cell.start))
  )
  const flattened = gaps.length > 0 && gaps.every((gap) => !/[\n\t|]/u.test(gap))
  return { table, cells, flattened }
}

function numberOf(document: CheckDocument, cell: Cell | null | undefined): Figure | null {
  if (cell?.role !== 'value') return null
  const raw = document.text.slice(cell.start, cell.end)
  const match = /^[^\d]*(\d+(?:[.,]\d+)*)\s*(?:htx|tht|người)?\s*$/iu.exec(raw)
  if (!match) return null
  const start = cell.start + raw.indexOf(match[1]!)
  return figureAt(document, start, start + match[1]!.length, false)
}

/** The row of totals, below its rows or above them. */
function columnTotals(rule: RuleOf<'tableTotals'>, document: CheckDocument, rules: CheckRules, grid: Grid): Verdict[] {
  const verdicts: Verdict[] = []
  const { cells } = grid
  const labelOf = (row: (Cell | null)[]) => row.find((cell) => cell?.role === 'label')?.text ?? ''
  const totals = cells.flatMap((row, index) => (totalWord.test(labelOf(row)) ? [index] : []))
  if (totals.length !== 1) return verdicts
  const at = totals[0]!
  const body = cells
    .map((row, index) => ({ row, index }))
    .filter(
      ({ row, index }) =>
        index !== at &&
        row.some((cell) => cell?.role === 'value') &&
        !row.every((cell) => cell === null || cell.role === 'header')
    )
  const below = body.filter(({ index }) => index > at)
  const above = body.filter(({ index }) => index < at)
  if (below.length > 0 && above.length > 0) return verdicts
  const rows = (below.length > 0 ? below : above).map(({ row }) => row)
  // rows of one unit: a list of places or sectors, not of indicators
  const top = rows.filter((row) => !/^(?:[-+*]|trong đó)/u.test(labelOf(row)))
  if (top.length < 2) return verdicts
  const relations: Relation[] = []
  for (let column = 0; column < cells[at]!.length; column++) {
    const total = numberOf(document, cells[at]![column])
    const parts = top.map((row) => numberOf(document, row[column])).filter((part) => part !== null)
    const header = cells
      .slice(0, 3)
      .map((row) => (row[column]?.role === 'header' ? row[column]!.text : ''))
      .join(' ')
    if (total && parts.length >= 2 && !meanWord.test(header))
      relations.push({ form: 'sum', terms: [total, ...parts], direction: 1 })
  }
  return judged(rule, document, rules, relations, 2, /^(?:tổng )?cộng/u.test(labelOf(cells[at]!)))
}

/** The column of totals and the columns that it adds up. */
function rowTotals(rule: RuleOf<'tableTotals'>, document: CheckDocument, rules: CheckRules, grid: Grid): Verdict[] {
  const { cells } = grid
  const header = cells.filter((row) => row.some((cell) => cell?.role === 'header'))
  const column = header[0]?.findIndex((cell) => cell !== null && /^(?:tổng(?: số| cộng)?|cộng)$/u.test(cell.text)) ?? -1
  if (column < 0) return []
  const relations: Relation[] = []
  for (const row of cells) {
    const total = numberOf(document, row[column])
    const parts = row
      .map((cell, index) => (index === column ? null : numberOf(document, cell)))
      .filter((part) => part !== null)
    if (total && parts.length >= 2) relations.push({ form: 'sum', terms: [total, ...parts], direction: 1 })
  }
  return judged(rule, document, rules, relations, 3)
}

/** A table whose other sums are right is a table of sums: what fails in it is wrong. */
function judged(
  rule: RuleOf<'tableTotals'>,
  document: CheckDocument,
  rules: CheckRules,
  relations: Relation[],
  least: number,
  named = false
): Verdict[] {
  const right = relations.filter((relation) => modeOf(relation) !== null)
  const wrong = relations.filter((relation) => !right.includes(relation))
  const verdicts = right.map((relation) => holds(rule, relation))
  if (wrong.length === 0) return verdicts
  const sums = right.length >= wrong.length && right.length + wrong.length >= least
  for (const relation of wrong) {
    // a row "Cộng" of one column says by itself that it adds up
    const alone = named && wrong.length === 1 && relation.terms.length >= 4 && !withoutOne(relation)
    if (!sums && !alone) verdicts.push(undecided(rule, 'không chắc các ô là phần của ô tổng'))
    else
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: rule.severity,
            what: relation.terms[0]!.fact.id
              ? nameOf(rules, relation.terms[0]!)
              : { vi: 'ô tổng', en: 'the total cell' },
            axis: 'table'
          }),
          relation
        )
      )
  }
  return verdicts
}

/** One of the parts is itself part of another: a row "trong đó" without the words. */
function withoutOne({ terms }: Relation): boolean {
  return terms
    .slice(1)
    .some((part) => modeOf({ form: 'sum', terms: terms.filter((term) => term !== part), direction: 1 }) !== null)
}

// có 02/7 chỉ tiêu ... Còn 05/7 chỉ tiêu chưa đạt
const ofTargets = /(?<![\d/])(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])\s*(chỉ tiêu|nội dung|nhiệm vụ|tiêu chí)[^\d;]{0,90}/gu

/** Targets met and targets missed make all targets. */
export function targetCount(rule: RuleOf<'targetCount'>, document: CheckDocument, _rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const passage of document.passages) {
    if (!passage.words.includes('/')) continue
    const found = [...passage.words.matchAll(ofTargets)].map((match) => {
      const at = passage.start + match.index
      const [, part = '', all = '', noun = ''] = match
      const allAt = at + match[0].indexOf(all, part.length)
      // "gồm 06/11 nội dung đạt": the verdict may stand after the next fraction
      const tail = passage.words.slice(match.index, match.index + 140)
      return {
        noun,
        negative: /(?:chưa|không) (?:đạt|hoàn thành)/u.test(tail.split(/[.]\s/u)[0]!),
        part: figureAt(document, at, at + part.length, false)!,
        all: figureAt(document, allAt, allAt + all.length, false)!
      }
    })
    for (const noun of new Set(found.map((one) => one.noun))) {
      const same = found.filter((one) => one.noun === noun)
      if (
        same.length !== 2 ||
        same[0]!.negative === same[1]!.negative ||
        same[0]!.all.fact.value !== same[1]!.all.fact.value
      )
        continue
      const relation: Relation = { form: 'sum', terms: [same[0]!.all, same[0]!.part, same[1]!.part], direction: 1 }
      if (modeOf(relation) !== null) verdicts.push(holds(rule, relation))
      else
        verdicts.push(
          fails(
            rule,
            arithmeticFailure(document, {
              relation,
              severity: rule.severity,
              what: { vi: `số ${noun}`, en: 'the number of targets' },
              axis: `targets:${noun}`
            }),
            relation
          )
        )
    }
  }
  return verdicts
}
