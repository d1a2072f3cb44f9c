/** One paper as one sheet: annex forms A (by year) and B (by sector), and below them every figure that no form asks for. */
import type { Fact, Report } from '../../model/contract.ts'
import { sectors as sectorOrder } from '../../model/vocabulary.ts'
import { indicatorLabel, type Labels, sectorLabel } from '../labels.ts'
import { periodInVietnamese } from '../period.ts'
import { boxed, type FormColumn, figureCell, formColumns, isFormFigure, noteOf, yearsOf } from './figures.ts'
import { formSections } from './form-rows.ts'
import type { Cell, Look, Sheet } from './sheet.ts'

const heading: Look = { bold: true, border: true, wrap: true, align: 'center', fill: 'head' }
const group: Look = { bold: true, border: true, wrap: true, fill: 'group' }
const titleLook: Look = { bold: true, size: 13, wrap: true }
const formWidth = 7
const quoteWidth = 3
const howToRead =
  'Đặt con trỏ lên ô số để xem trích dẫn và vị trí; ô tô vàng: văn bản ghi nhiều số khác nhau; ô trống: văn bản không nêu.'

export function documentSheet(report: Report, labels: Labels): Sheet {
  const rows: Cell[][] = []
  const merged: Sheet['merged'] = []
  const placed = new Set<Fact>()
  const put = (row: Cell[]): void => {
    rows.push(row)
  }
  const putTitle = (value: string, look: Look): void => {
    merged.push({ row: rows.length, column: 0, columns: formWidth })
    rows.push([{ value, look }])
  }
  const titled = (title: string): void => {
    rows.push([])
    putTitle(title, titleLook)
  }

  const { document, source } = report
  putTitle([document.kind, document.title].filter((part) => part !== null).join(' ') || source.file, {
    ...titleLook,
    size: 14
  })
  const about = [document.number, document.issuer, document.date, source.file].filter((part) => part !== null)
  putTitle(about.join(' · '), { quiet: true, wrap: true })
  putTitle(howToRead, { quiet: true, italic: true, wrap: true })

  const columns = formColumns(yearsOf(report))
  titled('Biểu A. Các chỉ tiêu phát triển hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác')
  put(
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', ...columns.map((column) => column.title)].map((value) => ({
      value,
      look: heading
    }))
  )
  for (const row of formA(report, labels, columns, placed)) put(row)

  const bySector = formB(report, labels, columns, placed)
  if (bySector.length > 0) {
    titled('Biểu B. Các chỉ tiêu chia theo lĩnh vực')
    for (const row of bySector) put(row)
  }

  const rest = report.facts.filter((fact) => !placed.has(fact))
  if (rest.length > 0) {
    titled('Số liệu khác trong văn bản')
    merged.push({ row: rows.length, column: formWidth - 1, columns: quoteWidth })
    put(
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Giá trị', 'Kỳ', 'Trạng thái', 'Trích dẫn', '', ''].map((value) => ({
        value,
        look: heading
      }))
    )
    rest.forEach((fact, at) => {
      merged.push({ row: rows.length, column: formWidth - 1, columns: quoteWidth })
      put(otherRow(fact, at, report, labels))
    })
  }
  const width = Math.max(...rows.map((row) => row.length))
  const widths = [6, 46, 16, ...Array.from({ length: width - 3 }, () => 18)]
  return { name: sheetTitle(report), widths, rows, merged, frozen: 0 }
}

function sheetTitle(report: Report): string {
  const { place, kind, year } = report.document
  const named = [place, kind === null ? null : (shortKinds[kind] ?? kind), year].filter((part) => part !== null)
  return place === null ? report.source.file.replace(/^.*\//u, '') : named.join(' ')
}

const shortKinds: Record<string, string> = {
  'KẾ HOẠCH': 'KH',
  'BÁO CÁO': 'BC',
  'QUYẾT ĐỊNH': 'QĐ',
  'NGHỊ QUYẾT': 'NQ',
  'TỜ TRÌNH': 'TTr'
}

function formA(report: Report, labels: Labels, columns: FormColumn[], placed: Set<Fact>): Cell[][] {
  const rows: Cell[][] = []
  for (const section of formSections) {
    const own = report.facts.filter(
      (fact) => fact.subject === section.subject && fact.sector === null && isFormFigure(fact)
    )
    const inColumns = own.filter((fact) => columns.some((column) => column.holds(fact)))
    const wanted = section.rows.flatMap((row) => {
      const units = unitsOf(inColumns, row.indicator)
      return (units.length > 0 ? units : [row.unit]).map((unit) => ({ ...row, unit }))
    })
    const asked = new Set(section.rows.map((row) => row.indicator))
    for (const indicator of new Set(inColumns.map((fact) => fact.indicator))) {
      if (!asked.has(indicator))
        wanted.push(...unitsOf(inColumns, indicator).map((unit) => ({ indicator, unit, depth: 0 as const })))
    }
    if (wanted.length === 0) continue
    rows.push(
      [section.mark, section.title, '', '', '', '', ''].map((value, at) => ({
        value,
        look: at === 0 ? { ...group, align: 'center' } : group
      }))
    )
    let number = 0
    for (const { indicator, unit, depth } of wanted) {
      if (depth === 0) number++
      rows.push([
        { value: depth === 0 ? number : null, look: { ...boxed, align: 'center' } },
        {
          value: indicatorLabel(labels, indicator).vi,
          look: depth === 0 ? boxed : { ...boxed, indent: 2, italic: true }
        },
        { value: unit, look: { ...boxed, align: 'center' } },
        ...columns.map((column) => {
          const facts = inColumns.filter(
            (fact) => fact.indicator === indicator && fact.unit === unit && column.holds(fact)
          )
          for (const fact of facts) placed.add(fact)
          return figureCell(facts, report)
        })
      ])
    }
  }
  return rows
}

/** For each column of form A that has figures by sector, a block with a column for each sector of the paper. */
function formB(report: Report, labels: Labels, columns: FormColumn[], placed: Set<Fact>): Cell[][] {
  const figures = report.facts.filter(isFormFigure)
  const rows: Cell[][] = []
  for (const column of columns) {
    const inColumn = figures.filter((fact) => fact.sector !== null && column.holds(fact))
    if (inColumn.length === 0) continue
    const sectors = [...new Set(inColumn.map((fact) => fact.sector!))].sort(
      (one, other) => sectorRank(one) - sectorRank(other) || (one < other ? -1 : 1)
    )
    rows.push(
      ['', column.title, ...Array.from({ length: sectors.length + 2 }, () => '')].map((value) => ({
        value,
        look: group
      }))
    )
    rows.push(
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Tổng số', ...sectors.map((sector) => sectorLabel(labels, sector).vi)].map(
        (value) => ({ value, look: heading })
      )
    )
    const keys = new Map(inColumn.map((fact) => [keyOf(fact), fact]))
    let number = 0
    for (const [key, first] of keys) {
      const { subject, unit } = asCounted(first)
      const same = (fact: Fact) => keyOf(fact) === key && column.holds(fact)
      const cells = [null, ...sectors].map((sector) => {
        const facts = figures.filter((fact) => fact.sector === sector && same(fact))
        for (const fact of facts) placed.add(fact)
        return figureCell(facts, report)
      })
      const of = subject === 'HTX' ? '' : ` (${labels.subjects[subject]?.vi ?? subject})`
      rows.push([
        { value: ++number, look: { ...boxed, align: 'center' } },
        { value: `${indicatorLabel(labels, first.indicator).vi}${of}`, look: boxed },
        { value: unit, look: { ...boxed, align: 'center' } },
        ...cells
      ])
    }
  }
  return rows
}

/** A credit fund counts among the cooperatives: its figures stand in their rows, under credit. */
function asCounted({ subject, sector, unit }: Fact): { subject: string; unit: string } {
  const isFund = subject === 'QTDND' && sector === 'credit'
  return isFund ? { subject: 'HTX', unit: unit === 'QTDND' ? 'HTX' : unit } : { subject, unit }
}

function keyOf(fact: Fact): string {
  const { subject, unit } = asCounted(fact)
  return `${subject} ${fact.indicator} ${unit}`
}

function sectorRank(sector: string): number {
  return (sectorOrder as readonly string[]).indexOf(sector.split('+')[0] ?? '')
}

function otherRow(fact: Fact, at: number, report: Report, labels: Labels): Cell[] {
  const name = [
    fact.indicator === 'other' && fact.label !== null ? null : indicatorLabel(labels, fact.indicator).vi,
    fact.label,
    fact.subject === 'HTX' ? null : (labels.subjects[fact.subject]?.vi ?? fact.subject),
    fact.sector === null ? null : sectorLabel(labels, fact.sector).vi,
    fact.scope
  ].filter((part) => part !== null)
  const middle: Look = { ...boxed, align: 'center' }
  const quote = fact.source.quote.replace(/\s+/gu, ' ').trim()
  return [
    { value: at + 1, look: middle },
    { value: name.join(', '), look: boxed },
    { value: fact.unit, look: middle },
    { ...figureCell([fact], report), note: noteOf(fact, report) },
    { value: fact.period === null ? null : periodInVietnamese(fact.period), look: middle },
    { value: labels.statuses[fact.status]?.vi ?? fact.status, look: middle },
    { value: quote, look: { ...boxed, quiet: true } },
    ...Array.from({ length: quoteWidth - 1 }, (): Cell => ({ value: null, look: boxed }))
  ]
}

function unitsOf(facts: Fact[], indicator: string): string[] {
  return [...new Set(facts.filter((fact) => fact.indicator === indicator).map((fact) => fact.unit))]
}
