/** The parts by sector make the whole: 32 + 11 + 5 + 4 + 1 = 53. */
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { arithmeticFailure, modeOf, nameOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { fails, holds, type Relation, undecided, type Verdict } from '../verdict.ts'
import { choicesOf, groupBy, isMixed, levels, nearestTo, neighbours, populationOf, runs, tableOf } from './groups.ts'
import { figureAt } from './loose.ts'

const farming = new Set(['crops', 'livestock', 'fishery', 'forestry', 'salt', 'agriculturalServices'])

// Theo lĩnh vực:   chia ra:   bao gồm:   Phân loại theo lĩnh vực   xếp theo nhóm ngành
const wholeCue =
  /(?:gồm|chia (?:ra|theo|thành)|phân (?:theo|ra|chia)|phân loại|cụ thể|theo (?:từng )?(?:lĩnh vực|nhóm ngành|ngành)|cơ cấu)/u
// còn lại là HTX lĩnh vực khác   chủ yếu là   tiêu biểu   trong đó có
const looseCue = /(?:còn lại|chủ yếu|tiêu biểu|trong đó,? (?:có|riêng)|đa số|phần lớn|nhất là|một số|\.\.\.|…)/u

export function sectors(rule: RuleOf<'sectors'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const bases = rule.relation.bases ?? []
  const verdicts: Verdict[] = []
  for (const indicator of rule.relation.of) {
    // "đang hoạt động trong lĩnh vực ..." may stand for the sector's total: the other bases serve where it is missing
    const all = levels(document, [indicator, ...bases])
    for (const group of groupBy(all, populationOf).values()) {
      const parts = group.filter((figure) => figure.fact.sector !== null)
      const wholes = group.filter((figure) => figure.fact.sector === null)
      if (parts.length < 2) continue
      for (const [table, cells] of groupBy(parts, (figure) => tableOf(figure) ?? '')) {
        const lists = table === '' ? prosaicLists(cells, indicator) : [...groupBy(cells, (cell) => cell.base).values()]
        for (const list of lists) {
          if (new Set(list.map((figure) => figure.fact.sector)).size < 2) continue
          const own =
            table === '' ? wholes : wholes.filter((whole) => tableOf(whole) === table && whole.base === list[0]!.base)
          const full = table === '' ? [...opening(document, list), ...list] : list
          verdicts.push(verdictOf(rule, document, rules, full, own, table !== ''))
        }
      }
    }
  }
  return verdicts
}

/** Lists in prose: a sector that comes again begins another; the first indicator goes before its substitutes. */
function prosaicLists(figures: Figure[], indicator: string): Figure[][] {
  const own = figures.filter((figure) => figure.base === indicator)
  const lists = runs(own, (figure) => figure.fact.sector ?? '', 6000)
  for (const substitute of figures.filter((figure) => figure.base !== indicator)) {
    const list = lists.find(
      (one) =>
        one.length > 1 &&
        one[0]!.start < substitute.start &&
        substitute.start - one.at(-1)!.end < 2500 &&
        !one.some((figure) => overlaps(figure, substitute))
    )
    if (list) list.push(substitute)
  }
  if (own.length === 0) return runs(figures, (figure) => figure.fact.sector ?? '', 6000)
  return lists
}

/** "Cơ cấu năm 2016: 19 HTX nông nghiệp, 11 HTX vận tải": the first of the list, if it was taken for something else. */
function opening(document: CheckDocument, list: Figure[]): Figure[] {
  const [first] = list as [Figure]
  return document.figures.filter(
    (figure) =>
      figure.base === 'organizations.other' &&
      figure.subject === first.subject &&
      figure.exact &&
      figure.form === 'level' &&
      figure.passage === first.passage &&
      figure.passage !== null &&
      figure.end <= first.start &&
      first.start - figure.end < 40 &&
      /(?:cơ cấu|gồm|chia|phân|lĩnh vực)[^.;:\d]{0,30}(?:\d{4})?\s*:\s*$/u.test(figure.before)
  )
}

function overlaps(a: Figure, b: Figure): boolean {
  const of = new Set((a.fact.sector ?? '').split('+'))
  return (b.fact.sector ?? '').split('+').some((part) => of.has(part))
}

function verdictOf(
  rule: RuleOf<'sectors'>,
  document: CheckDocument,
  rules: CheckRules,
  list: Figure[],
  wholes: Figure[],
  table: boolean
): Verdict {
  const name = nameOf(rules, { ...list[0]!, fact: { ...list[0]!.fact, sector: null } }).vi
  if (wholes.length === 0) return undecided(rule, `không nêu tổng của ${name}`)
  // totals of the lines before, whatever the extraction made of their population: "14 HTX được hình thành …, 11 HTX đang hoạt động"
  const before = levels(document, ['organizations.total', list[0]!.base]).filter(
    (figure) =>
      !table &&
      figure.fact.sector === null &&
      figure.subject === list[0]!.subject &&
      figure.tense === list[0]!.tense &&
      figure.start < list[0]!.start &&
      list[0]!.start - figure.start < 800
  )
  const bases = [...wholes, ...before]
  for (const parts of waysToAdd(list)) {
    for (const whole of bases) {
      const relation: Relation = { form: 'sum', terms: [whole, ...parts], direction: 1 }
      if (parts.length > 1 && modeOf(relation) !== null) return holds(rule, relation)
    }
  }
  const first = list[0]!
  const whole = nearestTo(
    wholes.some((figure) => figure.base === rule.relation.of[0])
      ? wholes.filter((figure) => figure.base === rule.relation.of[0] || figure.base === first.base)
      : wholes,
    first.start
  )!
  const ways = waysToAdd(list)
  const parts = ways[0]!
  const kinds = new Set(list.flatMap((figure) => (figure.fact.sector ?? '').split('+')))
  // the cue stands between the whole and its list, or leads the list in
  const gap = first.start - whole.end
  const between = gap >= 0 && gap < 250 ? document.words.slice(whole.end, first.start) : first.before.slice(-80)
  const closing = document.words.slice(list.at(-1)!.end, list.at(-1)!.end + 60)
  const claimed = table || kinds.has('other') || kinds.size >= 4 || wholeCue.test(between)
  const loose = !table && (looseCue.test(between.slice(-60)) || looseCue.test(closing.slice(0, 30)))
  if (!claimed || loose) {
    // sectors that exclude each other are never more than all of them, however loosely they are told
    const crowded =
      gap >= 0 &&
      list.every((figure) => figure.passage === whole.passage) &&
      bases.every((base) =>
        ways.every((way) => modeOf({ form: 'within', terms: [base, ...way], direction: 1 }) === null)
      )
    if (!crowded || isMixed(document, whole)) return undecided(rule, `danh sách lĩnh vực của ${name} không nói là đủ`)
    const relation: Relation = { form: 'within', terms: [whole, ...parts], direction: 1 }
    return fails(
      rule,
      arithmeticFailure(document, { relation, severity: 'warning', what: nameOf(rules, whole), axis: 'sector' }),
      relation
    )
  }
  const relation: Relation = { form: 'sum', terms: [whole, ...parts], direction: 1 }
  const elsewhere = wholesNearby(document, first, wholes).some((other) =>
    waysToAdd(list).some((way) => modeOf({ form: 'sum', terms: [other, ...way], direction: 1 }) !== null)
  )
  if (elsewhere) return undecided(rule, `các lĩnh vực của ${name} khớp với tổng của một thời điểm khác`)
  if (!table && toldBefore(document, first, parts))
    return undecided(rule, `các lĩnh vực của ${name} khớp với một số khác đứng trước`)
  if (!table && besides(document, list, whole))
    return undecided(rule, `các lĩnh vực của ${name} khớp khi tính cả số khác trong câu`)
  const uncovered = table ? uncoveredCells(document, list, whole) : []
  if (uncovered.length > 0) {
    const full: Relation = { form: 'sum', terms: [whole, ...parts, ...uncovered], direction: 1 }
    if (modeOf(full) !== null) return holds(rule, full)
    return undecided(rule, 'hàng của bảng còn ô chưa đọc được')
  }
  const short = modeOf({ ...relation, form: 'within' }) !== null
  const severity = (short && !table && !wholeCue.test(between)) || isMixed(document, whole) ? 'warning' : rule.severity
  return fails(
    rule,
    arithmeticFailure(document, { relation, severity, what: nameOf(rules, whole), axis: 'sector' }),
    relation
  )
}

/** Totals of another time in the same lines: "74 HTX (năm 2023: 71 HTX), chia ra". */
function wholesNearby(document: CheckDocument, first: Figure, wholes: Figure[]): Figure[] {
  return levels(document, [first.base, 'organizations.total']).filter(
    (figure) =>
      figure.subject === first.subject &&
      figure.fact.sector === null &&
      !wholes.includes(figure) &&
      figure.start < first.start &&
      first.start - figure.start < 300
  )
}

/** A count in the lines before that the extraction made nothing of: "Hiện xã có 14 hợp tác xã …". */
function toldBefore(document: CheckDocument, first: Figure, parts: Figure[]): boolean {
  if (!parts.every((part) => part.exact)) return false
  const total = parts.reduce((all, part) => all + part.value.top, 0n)
  const counts = document.words
    .slice(Math.max(0, first.start - 500), first.start)
    .matchAll(/(?<![\d.,/])(\d[\d.]*)\s+(?:htx|hợp tác xã|tht|tổ hợp tác|tổ)(?!\p{L})/gu)
  return [...counts].some((match) => BigInt(match[1]!.replace(/\./gu, '') || '0') === total)
}

/** With other counts of the same sentence the list makes its total: a sector that was not told as one. */
function besides(document: CheckDocument, list: Figure[], whole: Figure): boolean {
  const others = neighbours(document, list).filter(
    (figure) =>
      figure.exact &&
      figure.start !== whole.start &&
      (figure.fact.unit === list[0]!.fact.unit || figure.fact.unit === 'QTDND')
  )
  return choicesOf(others).some(
    (more) => more.length > 0 && modeOf({ form: 'sum', terms: [whole, ...list, ...more], direction: 1 }) !== null
  )
}

/** Numbers in the row (or column) of the list that no figure of it stands for. */
function uncoveredCells(document: CheckDocument, list: Figure[], whole: Figure): Figure[] {
  const place = list[0]!.fact.source.table!
  const table = document.report.tables.find((one) => one.id === place.id)
  if (!table || whole.fact.source.table?.row !== place.row) return []
  const taken = [...list, whole]
  return (table.rows[place.row] ?? []).flatMap((cell) => {
    if (cell.role !== 'value' || taken.some((figure) => figure.start >= cell.start && figure.start < cell.end))
      return []
    const digits = /\d[\d.,]*\d|\d/u.exec(document.text.slice(cell.start, cell.end))
    const figure =
      digits && figureAt(document, cell.start + digits.index, cell.start + digits.index + digits[0].length, false)
    return figure ? [figure] : []
  })
}

/** All of them; without the kinds of farming where farming itself is among them; without the credit funds. */
function waysToAdd(list: Figure[]): Figure[][] {
  const parent = list.some((figure) => (figure.fact.sector ?? '').split('+').includes('agriculture'))
  const top = parent ? list.filter((figure) => !farming.has(figure.fact.sector ?? '')) : list
  const ways = [list]
  if (top.length < list.length) ways.unshift(top)
  if (list.some((figure) => figure.fact.sector === 'credit'))
    ways.push(...ways.map((way) => way.filter((figure) => figure.fact.sector !== 'credit')))
  return ways
}

/** The kinds of farming make farming: 44 + 28 + 20 + 3 + 1 + 1 = 97. */
export function subsectors(rule: RuleOf<'subsectors'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  const counts = levels(document, ['organizations.total', 'members.total', 'labour.total'])
  for (const group of groupBy(
    counts,
    (figure) => `${figure.base}|${populationOf(figure)}|${tableOf(figure) ?? ''}`
  ).values()) {
    const parents = group.filter((figure) => (figure.fact.sector ?? '').split('+').includes('agriculture'))
    const kinds = group.filter((figure) => farming.has(figure.fact.sector ?? ''))
    for (const list of runs(kinds, (figure) => figure.fact.sector ?? '', 500)) {
      if (list.length < 2) continue
      const parent = nearestTo(
        parents.filter((figure) => figure.start < list[0]!.start && list[0]!.start - figure.end < 250),
        list[0]!.start
      )
      if (!parent) continue
      const relation: Relation = { form: 'sum', terms: [parent, ...list], direction: 1 }
      if (modeOf(relation) !== null) {
        verdicts.push(holds(rule, relation))
        continue
      }
      const between = document.words.slice(parent.end, list[0]!.start)
      if (!wholeCue.test(between) || looseCue.test(between)) {
        // 116 HTX nông nghiệp, 03 HTX thủy sản: side by side, not one in the other
        if (!/trong đó/u.test(between)) continue
        verdicts.push(undecided(rule, 'các loại hình nông nghiệp không nói là đủ'))
        continue
      }
      verdicts.push(
        fails(
          rule,
          arithmeticFailure(document, {
            relation,
            severity: rule.severity,
            what: nameOf(rules, parent),
            axis: 'farming'
          }),
          relation
        )
      )
    }
  }
  return verdicts
}
