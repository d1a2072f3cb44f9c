/**
 * A table's figures: each value cell takes what its row label says and what its column header says. A header column
 * can be a sector (NN, CN-TTCN, Vận tải), a year or plan (Thực hiện 2022, KH 2023), an indicator (Số thành viên), or
 * the total; a section row (I. Hợp tác xã) holds for the rows under it.
 */
import type { Annotation, Quantity, Unit } from '../model/annotation.ts'
import type { NumberClass } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import type { CueRule } from '../model/terms.ts'
import type { Cell, Table } from '../model/tree.ts'
import type { Family, Status } from '../model/vocabulary.ts'
import { type Draft, negated } from './draft.ts'
import type { Scope } from './scope.ts'
import {
  captionScope,
  type Dimensions,
  headerDimensions,
  mergeLabels,
  notedUnit,
  rank,
  speaksOfManagers,
  yearLabel
} from './table-labels.ts'
import { unitName } from './units.ts'

export interface TableDraft {
  cell: Cell
  annotation: Annotation
  draft: Draft | null
  claims: { from: number; to: number; class: NumberClass }[]
}

export interface TableFigures {
  cells: TableDraft[]
  parts: { part: Draft; whole: Draft }[]
}

export function figuresOfTable(table: Table, tableScope: Scope): TableFigures {
  const cells: TableDraft[] = []
  const scope = captionScope(table, tableScope)
  const headerRows = table.headRows ?? table.headerRows
  const headers = headerDimensions(table, scope)
  // "Nội dung | HTX | THT": a column for each kind of organization
  const byKind = new Set(headers.filter((header) => header && isKind(header)).map((header) => header!.subject)).size > 1
  const ofNamedOnes =
    !byKind &&
    headers.some(
      (header) =>
        header !== null &&
        /^(?:stt )?tên (?:htx|hợp tác xã|tht|tổ hợp tác|đơn vị|quỹ)|^(?:htx|hợp tác xã)$/u.test(fold(header.text)) &&
        header.rule === null
    ) &&
    namesInLabels(table)
  const hasData =
    byKind ||
    headers.some(
      (header) =>
        header &&
        (header.sector ||
          header.total ||
          header.counts ||
          header.status ||
          header.period ||
          header.rule ||
          header.growth)
    )
  const noted = notedUnit(table)
  const ofManagers = scope.family === 'managers' || table.captions.some((one) => speaksOfManagers(one.annotation!))
  let section = null as Dimensions | null
  let sector: string | null = null
  const parts: TableFigures['parts'] = []

  for (const [rowIndex, row] of table.rows.entries()) {
    const isHeader = rowIndex < headerRows || row.every((cell) => cell.role === 'header')
    const labelCells = row.filter((cell) => cell.role === 'label')
    const yearCell = isHeader ? null : yearCellOf(row, headers)
    const label = labelCells.length > 0 ? mergeLabels(labelCells, scope) : yearCell ? yearLabel(yearCell) : null
    const unitCell = row.find((cell) => cell.role === 'unit')
    const rowUnit = unitCell ? unitCell.annotation!.unit : null
    const values = isHeader ? [] : row.filter((cell) => cell.role === 'value' && cell !== yearCell)
    for (const cell of row) {
      const annotation = cell.annotation!
      if (!values.includes(cell))
        cells.push({ cell, annotation, draft: null, claims: labelClaims(cell, annotation, cell === yearCell) })
    }
    if (isHeader) continue
    if (label && values.length === 0) {
      if (label.subject || label.sector || label.rule) {
        if (!/^trong đó/u.test(label.text)) section = { ...label, subject: label.subject ?? section?.subject ?? null }
        sector = label.sector
      }
      continue
    }
    if (label && isSectionRow(label, rowUnit)) section = { ...label }
    const rowDrafts: Draft[] = []
    for (const cell of values) {
      const annotation = cell.annotation!
      const header = headers[cell.column] ?? null
      const value = annotation.quantities.length === 1 ? annotation.quantities[0]! : null
      const claims: TableDraft['claims'] = []
      let draft: Draft | null = null
      if (
        value &&
        hasData &&
        scope.about &&
        label &&
        !label.named &&
        !ofNamedOnes &&
        !/^trong đó:?$/iu.test(label.text)
      ) {
        draft = draftOf({
          cell,
          annotation,
          value,
          header,
          label,
          rowUnit,
          section,
          sector,
          before: rowDrafts.at(-1) ?? null,
          counted: rowDrafts.find((one) => !['money', 'percent'].includes(one.quantity.unit.family)) ?? null,
          scope,
          noted,
          ofManagers: ofManagers || section?.rule?.family === 'managers',
          // "Kế hoạch | Thực hiện", but not "Thực hiện | Kế hoạch"
          planBesideDone: headers
            .slice(cell.column + 1)
            .some((one) => one?.status === 'actual' || one?.status === 'estimate')
        })
      }
      if (draft) rowDrafts.push(draft)
      else
        for (const quantity of annotation.quantities)
          if (!scope.about || label?.named || ofNamedOnes || /^trong đó:?$/iu.test(label?.text ?? ''))
            claims.push({ from: quantity.numberFrom, to: quantity.numberTo, class: 'count' })
      cells.push({ cell, annotation, draft, claims })
    }
    const total = rowDrafts.find((draft, index) => draft.sector === null && index === 0)
    if (total)
      for (const draft of rowDrafts)
        if (draft !== total && draft.sector !== null && draft.period === total.period && addsUp(draft, label))
          parts.push({ part: draft, whole: total })
  }
  return { cells, parts }
}

/** Heads and amounts add up to the total of their row, means do not: "Doanh thu bình quân | 900 | 950 | 800". */
function addsUp(draft: Draft, label: Dimensions | null): boolean {
  return (
    !/^(?:share|growth|completion)\.|^(?:revenue|profit|income|capital)\.average$/u.test(draft.indicator) &&
    !(draft.indicator === 'other' && /bình quân|trung bình|(?:^|\s)bq(?:\s|$)/u.test(fold(label?.text ?? '')))
  )
}

interface CellInput {
  cell: Cell
  annotation: Annotation
  value: Quantity
  header: Dimensions | null
  label: Dimensions
  rowUnit: Unit | null
  section: Dimensions | null
  sector: string | null
  /** The figure before it in the same row: a share is one of it. */
  before: Draft | null
  /** The first count of the same row. */
  counted: Draft | null
  scope: Scope
  /** The unit that a note above the table gives its amounts. */
  noted: Unit | null
  /** The table or its section speaks of managers, so that levels of training are theirs. */
  ofManagers: boolean
  /** A column of what was done stands behind: a plan before it is of the same year. */
  planBesideDone: boolean
}

function draftOf(input: CellInput): Draft | null {
  const { value, header, label, rowUnit, section, scope, before } = input
  // "1,2,3,4" is no number
  if (!Number.isFinite(value.value)) return null
  if (
    !header ||
    (!header.sector &&
      !header.total &&
      !header.counts &&
      !header.status &&
      !header.period &&
      !header.rule &&
      !header.growth &&
      !header.subject)
  )
    return null
  const unit = unitFor(value, rowUnit, header, label, input.noted)
  let rule = label.rule ?? header.rule ?? null
  if (label.rule && header.rule && label.rule !== header.rule)
    rule = rank(header.rule) > rank(label.rule) ? header.rule : label.rule
  // a column of amounts or of organizations in a row about something else: "Tập huấn | Số HTX | Kinh phí"
  if (rule && !fits(rule, unit))
    rule =
      header.rule && fits(header.rule, unit) ? header.rule : label.rule && fits(label.rule, unit) ? label.rule : null
  // "Đào tạo, bồi dưỡng | Số HTX": organizations served by what the row names
  const served =
    header.subject !== null &&
    rowUnit === null &&
    (header.rule === null || header.rule.family === 'organizations') &&
    label.rule !== null &&
    !['organizations', 'members', 'labour'].includes(label.rule.family) &&
    // "Đại học | 20 | 3" under "Trình độ cán bộ quản lý": the managers of the column's organizations
    !(label.rule.family === 'managers' && input.ofManagers) &&
    // "Doanh thu bình quân | HTX | THT": an amount of theirs
    !(isOfMoney(label) && isKind(header))
  // levels of members or of anybody else are no organizations: "Trình độ | HTX | THT" over "Đại học | 20 | 3"
  if (served && label.rule?.family === 'managers' && label.rule.id !== 'managers.total' && isKind(header)) return null
  if (served && header.unit?.family !== 'money') rule = null
  const ruled = rule?.id ?? null
  let subject =
    header.subject === 'QTDND'
      ? 'QTDND'
      : (label.subject ?? header.subject ?? section?.subject ?? countedBy(label, unit) ?? scope.subject ?? 'HTX')
  let text: string | null = null
  // "Số lao động đóng bảo hiểm xã hội": the label says more than the total that it names
  const narrowed =
    ruled !== null &&
    rule === label.rule &&
    label.unknown &&
    /^(?:members|labour|managers)\.total$/u.test(ruled) &&
    label.sector === null &&
    !isPlace(label.text)
  const ofUnion = /(?:htx|hợp tác xã) thành viên/iu.test(label.text)
  if (ofUnion) subject = 'LHHTX'
  let indicator = ofUnion ? 'organizations.other' : narrowed ? 'other' : (ruled ?? bareIndicator(input, unit))
  if (indicator === null) return null
  if (indicator.endsWith('.other') || indicator === 'other') text ??= label.text
  const family = indicator.split('.')[0] as Family
  // "Số HTX | Doanh thu bình quân | Tỷ lệ (%)": a share is one of the heads counted, not of an amount beside it
  const sharing =
    header.growth === 'share' && before?.quantity.unit.family === 'money' ? (input.counted ?? before) : before
  if (
    (header.growth === 'share' || unit.family === 'percent') &&
    indicator === 'other' &&
    sharing &&
    sharing.quantity.unit.family !== 'percent'
  )
    indicator = sharing.indicator
  if (header.growth === 'compared') {
    indicator = 'other'
    text = `${label.text}: ${header.text}`
  } else if (unit.family === 'percent' && !header.growth) {
    indicator = indicator === 'other' ? 'other' : `share.${indicator}`
  } else if (header.growth) indicator = indicator === 'other' ? 'other' : `${header.growth}.${indicator}`
  if (
    ['revenue', 'profit', 'capital'].includes(family) &&
    !header.growth &&
    unit.family !== 'percent' &&
    unit.family !== 'money'
  )
    return null
  let sector = header.sector ?? label.sector ?? (section?.sector && !label.total ? section.sector : null)
  if (header.total) sector = label.sector ?? section?.sector ?? null
  if (header.sector && label.sector && header.sector !== label.sector) sector = header.sector
  if (
    sector === 'credit' &&
    subject === 'HTX' &&
    (/qu[ỹy]|qũy|tdnd/u.test(header.text) || /qu[ỹy]|qũy|tdnd/u.test(label.text))
  )
    subject = 'QTDND'
  if (subject === 'QTDND' && !sector) sector = 'credit'
  const status: Status = header.status ?? label.status ?? scope.status ?? 'actual'
  const period = header.period ?? label.period ?? periodOf(status, scope, input.planBesideDone)
  const percent = unit.family === 'percent' || header.growth !== null
  const minus =
    header.growth === 'growth' && /[-−–]\s*$/u.test(input.annotation.stretch.text.slice(0, value.numberFrom))
  const quantity: Quantity = rescale(
    { ...(minus ? negated(value) : value), unit: percent ? { family: 'percent', points: false } : unit },
    percent ? { family: 'percent', points: false } : unit
  )
  // "Xã An Bình | 12 | 340": the place of the organizations as of their members
  const ofPlace =
    (label.unknown ||
      (label.subject === null && isPlace(label.text) && /\s/u.test(label.text)) ||
      /^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Tt]hành phố) \p{Lu}/u.test(label.text)) &&
    label.rule === null &&
    label.sector === null &&
    (header.rule !== null ||
      ((header.subject !== null || header.counts) && label.subject === null && isPlace(label.text)))
  return {
    indicator,
    label: text ?? header.sectorLabel ?? label.sectorLabel,
    subject,
    sector,
    scope: ofPlace ? label.text : null,
    quantity,
    period,
    status,
    unit: unitName(fitting(quantity.unit, indicator), subject, indicator),
    stated: {
      subject: label.subject !== null || header.subject !== null,
      sector: sector === null ? null : header.sector !== null || label.sector !== null,
      period: header.period !== null,
      status: header.status !== null
    },
    from: value.from,
    to: value.to,
    rule: indicator
  }
}

/** The period of a column that names none: "Kế hoạch | Thực hiện" in a report on 2024. */
function periodOf(status: Status, scope: Scope, planBesideDone: boolean): string | null {
  const named = (year: number | null) => (year === null ? null : String(year))
  if (status !== 'plan') return scope.period ?? named(scope.year)
  if (scope.status === 'plan') return scope.period ?? named(scope.planYear) ?? named(scope.year)
  // what was done and what was planned for it, though the report goes on to plan the next year
  const ahead = planBesideDone ? null : named(scope.planYear)
  return ahead ?? scope.span ?? named(scope.year)
}

/** "Tổng số thành viên | THT | 370": the unit column repeats the organization, the row counts people. */
function fitting(unit: Unit, indicator: string): Unit {
  return unit.family === 'count' && /^(?:members|labour|managers)\./u.test(indicator)
    ? { family: 'people', noun: 'người' }
    : unit
}

/** Heads for people, money for amounts; a bare cell fits anything. */
function fits(rule: CueRule, unit: Unit): boolean {
  if (unit.family === 'none' || unit.family === 'percent') return true
  const money = moneyFamilies.includes(rule.family)
  if (unit.family === 'money') return money || rule.family === 'other'
  if (unit.family === 'people') return ['members', 'labour', 'managers', 'other'].includes(rule.family)
  if (unit.family === 'count') return !money
  return rule.family === 'organizations' || rule.family === 'other'
}

/** "Năm | Số HTX" over "2021 | 30": a bare year in the column of years says when the figures beside it are of. */
function yearCellOf(row: readonly Cell[], headers: readonly (Dimensions | null)[]): Cell | null {
  const ofYears = (cell: Cell) =>
    /^(?:các )?(?:năm|thời gian|thời điểm|giai đoạn|kỳ)(?: báo cáo| thực hiện)?$/u.test(
      fold(headers[cell.column]?.text ?? '')
    )
  return row.find((cell) => ofYears(cell) && /^\s*(?:19|20)\d{2}\s*$/u.test(cell.stretch.text)) ?? null
}

function namesInLabels(table: Table): boolean {
  const labels = table.rows.flat().filter((cell) => cell.role === 'label')
  return labels.filter((cell) => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(cell.stretch.text)).length * 2 >= labels.length
}

/** A row of a commune: the label is a name, and the column says what is counted. */
function isPlace(label: string): boolean {
  return /^(?:(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TX\.?|TP\.?|TT\.?)\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*$/u.test(
    label
  )
}

/** "Số lượng | THT | 80" under no section: the unit says what is counted. */
function countedBy(label: Dimensions, unit: Unit): Dimensions['subject'] {
  return label.counts && unit.family === 'count' ? unit.subject : null
}

/** A column for one kind of organization: "HTX", "Tổ hợp tác". */
function isKind({ subject, rule, text }: Dimensions): boolean {
  return (
    subject !== null &&
    rule === null &&
    /^(?:htx|hợp tác xã|tht|tổ hợp tác|lhhtx|liên hiệp (?:htx|hợp tác xã)|qtdnd|quỹ tín dụng nhân dân)$/u.test(
      fold(text)
    )
  )
}

/** A row label without an indicator of its own: "Lĩnh vực vận tải" counts organizations, members … by its unit. */
function bareIndicator(input: CellInput, unit: Unit): string | null {
  const { label, section, scope } = input
  if (unit.family === 'count' || unit.family === 'none') {
    if (input.header?.subject && !label.subject)
      return label.rule || (label.unknown && scope.about && !isPlace(label.text))
        ? 'organizations.other'
        : 'organizations.total'
    if (label.sector || label.subject) return label.unknown ? 'organizations.other' : 'organizations.total'
    if (section?.rule) return section.rule.id
    // "I. Hợp tác xã" over "Số lượng | HTX | 50": the organizations of the section
    if (label.counts && (unit.family === 'count' || section?.subject)) return 'organizations.total'
    return scope.indicator ?? null
  }
  if (unit.family === 'people') {
    if (unit.noun === 'thành viên') return 'members.total'
    if (unit.noun === 'lao động') return 'labour.total'
    if (unit.noun === 'cán bộ') return 'managers.total'
    return section?.rule && ['members', 'labour', 'managers'].includes(section.rule.family) ? section.rule.id : 'other'
  }
  return 'other'
}

function unitFor(
  value: Quantity,
  rowUnit: Unit | null,
  header: Dimensions,
  label: Dimensions,
  noted: Unit | null
): Unit {
  if (value.unit.family !== 'none') return value.unit
  // "Số lượng | Kinh phí (triệu đồng)" in a row of "Lớp": the column's own unit is not the row's
  const apart = header.unit?.family === 'money' && rowUnit?.family !== 'money'
  const near = apart ? header.unit : (rowUnit ?? label.unit ?? header.unit)
  // "(ĐVT: triệu đồng)" above the table speaks of its amounts, not of the organizations counted beside them
  return near ?? (noted && !header.growth && (isOfMoney(label) || isOfMoney(header)) ? noted : { family: 'none' })
}

const moneyFamilies: readonly string[] = ['revenue', 'profit', 'income', 'capital', 'budget']

/** "Tổng doanh thu", "Vốn điều lệ"; "Dư nợ cho vay" has no indicator of its own. */
function isOfMoney({ rule, subject, text }: Dimensions): boolean {
  if (rule && rule.family !== 'other') return moneyFamilies.includes(rule.family)
  return (
    subject === null &&
    /^(?:tổng )?(?:doanh thu|lợi nhuận|lãi|thu nhập|(?:nguồn )?vốn|kinh phí|tài sản|dư nợ)/u.test(fold(text))
  )
}

/** A bare cell read as a plain number becomes an amount of its row's unit: 2.291 in a row of "triệu đồng". */
function rescale(value: Quantity, unit: Unit): Quantity {
  if (unit.family !== 'money' || value.unit.family === 'none' || value.unit.family === 'money') {
    if (unit.family === 'money' && unit.scale !== 1 && value.ownUnit === false) {
      const times = (number: number | null) => (number === null ? null : Number((number * unit.scale).toPrecision(14)))
      return {
        ...value,
        value: times(value.value)!,
        max: times(value.max),
        low: times(value.low),
        high: times(value.high)
      }
    }
  }
  return value
}

function isSectionRow(label: Dimensions, unit: Unit | null): boolean {
  return (
    label.subject !== null &&
    label.subject !== 'QTDND' &&
    !label.total &&
    label.sector === null &&
    (label.rule === null || label.rule.id === 'organizations.total') &&
    (unit === null || unit.family === 'count')
  )
}

function labelClaims(cell: Cell, annotation: Annotation, isYear: boolean): TableDraft['claims'] {
  const name: NumberClass = isYear
    ? 'date'
    : cell.role === 'header' || cell.role === 'index' || cell.role === 'label'
      ? 'label'
      : 'count'
  return annotation.quantities.map((quantity) => ({ from: quantity.numberFrom, to: quantity.numberTo, class: name }))
}
