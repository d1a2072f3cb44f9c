/** Which figures of a paper belong in which column of the annex forms, and how a cell shows several of them. */
import type { Fact, Report } from '../../model/contract.ts'
import { periodInVietnamese } from '../period.ts'
import type { Cell, Look } from './sheet.ts'

export interface FormYears {
  before: number | null
  year: number | null
  next: number | null
}

export interface FormColumn {
  title: string
  holds(fact: Fact): boolean
}

export function yearsOf(report: Report): FormYears {
  const { year, planYear } = report.document
  return { before: year === null ? null : year - 1, year, next: planYear ?? (year === null ? null : year + 1) }
}

/** Thực hiện năm N-1 | Kế hoạch năm N | Ước thực hiện năm N | Kế hoạch năm N+1 */
export function formColumns({ before, year, next }: FormYears): FormColumn[] {
  const isDone = (fact: Fact) => fact.status === 'actual' || fact.status === 'estimate'
  return [
    {
      title: `Thực hiện năm ${before ?? 'N-1'}`,
      holds: (fact) => yearOf(fact) === before && (isDone(fact) || fact.status === 'previous')
    },
    { title: `Kế hoạch năm ${year ?? 'N'}`, holds: (fact) => yearOf(fact) === year && fact.status === 'plan' },
    { title: `Ước thực hiện năm ${year ?? 'N'}`, holds: (fact) => yearOf(fact) === year && isDone(fact) },
    {
      title: `Kế hoạch năm ${next ?? 'N+1'}`,
      holds: (fact) => yearOf(fact) === next && next !== year && fact.status === 'plan'
    }
  ]
}

/** The one year that a figure speaks of; undefined for several years together, which no column of the forms means. */
function yearOf(fact: Fact): number | undefined {
  if (fact.period === null) return undefined
  const [from = '', to = from] = fact.period.split('/')
  const years = [from, to].map((end) => Number(end.slice(0, 4)))
  return years[0] === years[1] ? years[0] : undefined
}

/** A figure of the whole population, which a form asks for; a narrower one stands below the forms. */
export function isFormFigure(fact: Fact): boolean {
  return (
    fact.scope === null &&
    fact.label === null &&
    fact.indicator !== 'other' &&
    !/^(?:share|growth|completion)\./u.test(fact.indicator)
  )
}

export const boxed: Look = { border: true, wrap: true }

/** One cell for all that the paper says about it: the figure of the full year first, and in the note every place. */
export function figureCell(facts: readonly Fact[], report: Report): Cell {
  const look: Look = { ...boxed, align: 'right' }
  const sorted = [...facts].sort(
    (one, other) => (one.period ?? '').length - (other.period ?? '').length || one.source.start - other.source.start
  )
  const [first] = sorted
  if (!first) return { value: null, look }
  const alike = sorted.every((fact) => fact.value === first.value && fact.max === first.max)
  return {
    value: first.max === null ? first.value : `${plainFigure(first.value)}–${plainFigure(first.max)}`,
    look: { ...look, format: formatOf(first), ...(!alike && { fill: 'doubt' as const }) },
    note: [
      ...(alike ? [] : ['Văn bản ghi nhiều số khác nhau cho chỉ tiêu này:']),
      ...sorted.map((fact) => noteOf(fact, report))
    ].join('\n\n')
  }
}

// đúng như in trong văn bản; mục I.1; trang 3
export function noteOf(fact: Fact, report: Report): string {
  const quote = fact.source.quote.replace(/\s+/gu, ' ').trim()
  const section = report.outline.find((entry) => entry.id === fact.source.section)
  const place = [
    section ? `mục ${[section.label, section.title].filter((part) => part !== '').join(' ')}` : null,
    fact.source.table ? `bảng, dòng ${fact.source.table.row + 1}, cột ${fact.source.table.column + 1}` : null,
    fact.source.page === null ? null : `trang ${fact.source.page}`
  ].filter((part) => part !== null)
  const doubts = [
    fact.period !== null && fact.period.length > 4 ? `số liệu ${periodInVietnamese(fact.period)}` : null,
    fact.stated.period ? null : 'năm suy từ ngữ cảnh'
  ].filter((part) => part !== null)
  return [`“${quote}”`, place.length > 0 ? `(${place.join('; ')})` : '', doubts.join('; ')]
    .filter((line) => line !== '')
    .join('\n')
}

/** "khoảng "#,##0 shows the bound and leaves a number in the cell. */
function formatOf(fact: Fact): string {
  const decimals = (String(fact.value).split('.')[1] ?? '').length
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 6))}`
  const words = { approx: 'khoảng ', min: fact.strict ? 'trên ' : 'từ ', max: fact.strict ? 'dưới ' : 'đến ' }
  return fact.bound === null ? digits : `"${words[fact.bound]}"${digits}`
}

/** 1250.5 -> 1.250,5 */
function plainFigure(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
