/** Lists of names: as many as announced, none twice, and in the sectors that the table counts them under. */
import type { CheckRules, RuleOf } from '../../rules/check-rules.ts'
import { both, nameOf, sectorName, show, spansOf, termOf } from '../arithmetic.ts'
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'
import { type NameList, nameLists, sectorOfName } from '../names.ts'
import { remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'
import { levels, tableOf } from './groups.ts'

export function listLength(rule: RuleOf<'listLength'>, document: CheckDocument): Verdict[] {
  return nameLists(document).flatMap((list) => {
    if (!list.count) return []
    const { value } = list.count
    const fits = list.open ? list.least <= value : list.least <= value && value <= list.most
    if (fits) return [holds(rule)]
    // a list of communes may name one for two cooperatives; only a list of what is counted must be as long
    if (list.open && value > list.most) return [holds(rule)]
    if (value > 40 || list.most - list.least > 2)
      return [undecided(rule, 'không tách chắc được từng tên trong danh sách')]
    const span = { start: list.count.start, end: list.end }
    const said = document.text.slice(list.count.start, list.count.end)
    const count = list.least === list.most ? String(list.least) : `${list.least} – ${list.most}`
    const figure = document.at.get(list.count.start)
    return [
      fails(rule, {
        ...remark(document, {
          severity: list.places ? 'info' : rule.severity,
          proof: 'list-length',
          printed: [said, ...list.names.map((name) => document.text.slice(name.start, name.end))],
          spans: pieces(span),
          key: [rule.id, list.count.noun, list.names[0]?.form ?? ''],
          stated: said,
          expected: count,
          ...(figure && { figures: [figure] })
        })
      })
    ]
  })
}

/** A long list is marked at its head and its tail. */
function pieces(span: { start: number; end: number }) {
  if (span.end - span.start <= 300) return [span]
  return [
    { start: span.start, end: span.start + 280 },
    { start: span.end - 120, end: span.end }
  ]
}

export function listRepeat(rule: RuleOf<'listRepeat'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const list of nameLists(document)) {
    if (list.names.length < 3) continue
    const twice = list.names.find(
      (name, index) =>
        name.form.split(' ').length >= 3 && list.names.findIndex((other) => other.form === name.form) < index
    )
    if (!twice) {
      verdicts.push(holds(rule))
      continue
    }
    const first = list.names.find((name) => name.form === twice.form)!
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'name-twice',
          printed: [document.text.slice(first.start, first.end), document.text.slice(twice.start, twice.end)],
          spans: [first, twice].map(({ start, end }) => ({ start, end })),
          key: [rule.id, twice.form],
          stated: document.text.slice(first.start, first.end)
        })
      )
    )
  }
  return verdicts
}

/** Six stopped cooperatives are named, one of them for electricity; the table has no stopped one there. */
export function listTable(rule: RuleOf<'listTable'>, document: CheckDocument, rules: CheckRules): Verdict[] {
  const verdicts: Verdict[] = []
  for (const list of nameLists(document)) {
    if (!list.count || list.open || list.least !== list.count.value) continue
    const figure = document.figures.find(
      (one) => one.start === list.count!.start && one.base.startsWith('organizations.')
    )
    if (!figure) continue
    const cells = levels(document, [figure.base]).filter(
      (cell) => tableOf(cell) !== null && cell.subject === figure.subject && cell.tense === figure.tense
    )
    const total = cells.find((cell) => cell.fact.sector === null)
    if (!total || total.fact.value !== figure.fact.value) {
      if (cells.length > 0) verdicts.push(undecided(rule, 'bảng không có cùng số liệu với danh sách'))
      continue
    }
    const wrong = mismatch(
      document,
      list,
      cells.filter((cell) => tableOf(cell) === tableOf(total))
    )
    if (wrong === null) {
      verdicts.push(holds(rule))
      continue
    }
    const { sector, named, cell } = wrong
    const names = named.map((name) => document.text.slice(name.start, name.end))
    const shown = cell ?? total
    const name = sectorName(rules, sector)
    verdicts.push(
      fails(rule, {
        ...remark(document, {
          severity: rule.severity,
          proof: 'list-table',
          printed: names.length > 0 ? names : [show(figure)],
          spans: [{ start: list.count.start, end: list.end }],
          key: [rule.id, figure.base, sector],
          figures: [figure, ...(cell ? [cell] : [total])]
        }),
        certificate: {
          kind: 'list-table',
          terms: [
            termOf(figure),
            ...names.map((printed) => ({ fact: null, printed, low: null, high: null })),
            termOf(shown)
          ],
          equation: `${names.length} ≠ ${cell ? show(cell) : 0}`
        },
        slots: {
          place: document.placeOf(figure.start),
          what: nameOf(rules, figure),
          equation: both(`${names.length} ≠ ${cell ? show(cell) : 0}`),
          stated: both(String(names.length)),
          expected: both(cell ? show(cell) : '0'),
          difference: both(''),
          other: name,
          note: both(names.length > 0 ? ` (${names.map((one) => one.replace(/\s+/gu, ' ')).join(', ')})` : '')
        },
        spans: [
          { start: list.count.start, end: Math.min(list.end, list.count.start + 300) },
          ...spansOf(document, [shown])
        ]
      })
    )
  }
  return verdicts
}

function mismatch(
  document: CheckDocument,
  list: NameList,
  cells: Figure[]
): { sector: string; named: NameList['names']; cell: Figure | null } | null {
  const table = cells[0] ? tableOf(cells[0]) : null
  // a sector has a column if any figure of the table stands under it
  const columns = new Set(
    document.figures
      .filter((figure) => tableOf(figure) === table && figure.fact.sector !== null)
      .map((figure) => figure.fact.sector!)
  )
  const columnOf = (sector: string | null) =>
    sector === null ? null : columns.has(sector) ? sector : columns.has('other') ? 'other' : null
  const named = list.names.map((name) => ({ name, column: columnOf(sectorOfName(name.form)) }))
  for (const column of [...columns].sort()) {
    const here = named.filter((one) => one.column === column).map((one) => one.name)
    const unknown = named.filter((one) => one.column === null).length
    const cell = cells.find((one) => one.fact.sector === column) ?? null
    const counted = cell?.fact.value ?? 0
    if (here.length > counted) return { sector: column, named: here, cell }
    if (here.length + unknown < counted) return { sector: column, named: here, cell }
  }
  return null
}
