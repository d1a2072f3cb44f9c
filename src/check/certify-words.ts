/** The certifier's second half: findings about words, names, references and dates, proven again from the text. */
import type { Certificate, Finding } from '../model/contract.ts'

type Spans = Finding['spans']

export function proveWords({ kind, terms }: Certificate, spans: Spans, text: string): string | null {
  const printed = terms.map((term) => term.printed)
  if (printed.length === 0) return 'chứng cứ trống'
  const [first = '', second = ''] = printed
  const absent = printed.filter((words) => !text.includes(words))
  if (absent.length > 0) return `"${absent[0]}" không có trong văn bản`
  const shown = (words: string) => spans.some((span) => span.quote.includes(words) || words.includes(span.quote))
  const says = (holds: boolean) => (holds ? null : 'xem lại thì không có gì sai')
  switch (kind) {
    case 'two-dates':
      return says(
        numberOf(first) === numberOf(second) &&
          dayOf(first) !== null &&
          dayOf(second) !== null &&
          dayOf(first) !== dayOf(second)
      )
    case 'two-forms':
      return says(
        dayOf(first) === dayOf(second) && serialOf(first) === serialOf(second) && plain(first) !== plain(second)
      )
    case 'year-in-number': {
      const year = /\/((?:19|20)\d\d)\//u.exec(first)?.[1]
      return says(year !== undefined && dayOf(first) !== null && !dayOf(first)!.startsWith(year))
    }
    case 'no-year':
      return says(!/\/(?:19|20)\d\d\//u.test(first))
    case 'bad-mark':
      return says(/^\d+\p{Ll}?-\p{L}+-\p{Lu}+$/u.test(first) || /\s/u.test(first))
    case 'no-such-day':
      return says(isNoDay(first))
    case 'list-length':
      return says(printed.slice(1).length !== Number(first) && inOrder(printed.slice(1), text, spans[0]!.start))
    case 'name-twice':
      return says(sameName(first, second) && spans.length >= 2 && spans[0]!.start !== spans[1]!.start)
    case 'doubled':
      return says(isDoubled(first))
    case 'same-text':
      return says(
        letters(first).slice(0, 100) === letters(second).slice(0, 100) &&
          spans.length >= 2 &&
          spans[0]!.start !== spans[1]!.start
      )
    case 'sequence':
      return says(
        printed.length === 2 && spans[0]!.start < spans[1]!.start && !follows(labelOf(first), labelOf(second))
      )
    case 'phase':
      return says(new Set(first.match(/(?:19|20)\d\d/gu) ?? []).size >= 2)
    case 'absent-annex':
      return says(
        shown(first) && !/^[\s*_#|]*(?:phụ lục|phụ biểu)\s+(?:số\s+)?[\dIVX]/imu.test(text.slice(spans.at(-1)!.end))
      )
  }
  const [, what, value = ''] = /^(later-than|stale)-([\d-]+)$/u.exec(kind) ?? []
  if (what === 'later-than') return says((dayOf(first) ?? '') > value)
  if (what === 'stale')
    return says((first.match(/(?:19|20)\d\d/gu) ?? []).some((year) => Number(year) <= Number(value)))
  if (/^(?:words|contradiction|foreign-place|list-table|absent-sections|absent-figures|absent-head)$/u.test(kind))
    return says(printed.some(shown))
  return `không rõ loại chứng cứ ${kind}`
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/[*_#]/gu, '').replace(/\s+/gu, ' ').trim()
}

/** Letters and digits without tone marks: uỷ and ủy are one. */
function letters(words: string): string {
  return plain(words)
    .normalize('NFD')
    .replace(/[^a-zđ\d]/gu, '')
}

function numberOf(citation: string): string {
  return plain(/^[^\s,]+(?:-\s*\n\s*[^\s,]+)?/u.exec(citation)?.[0] ?? '')
    .replace(/\s+/gu, '')
    .replace(/^0+/u, '')
    .replace(/[-/&]/gu, '-')
}

function serialOf(citation: string): string {
  return /^0*(\d+)/u.exec(citation)?.[1] ?? ''
}

/** The last date of the words, as year-month-day. */
function dayOf(words: string): string | null {
  const dates = [
    ...words.matchAll(/(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/giu)
  ]
  const last = dates.at(-1)
  if (!last) return null
  return `${last[3] ?? last[5]}-${(last[2] ?? last[4] ?? '').padStart(2, '0')}-${last[1]!.padStart(2, '0')}`
}

function isNoDay(words: string): boolean {
  const [day = 0, month = 0, year = 2024] = (words.match(/\d+/gu) ?? []).map(Number)
  if (month < 1 || month > 12) return true
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  return day < 1 || day > days
}

/** The names stand one after the other, behind the number that announces them. */
function inOrder(names: readonly string[], text: string, start: number): boolean {
  let at = start
  for (const name of names) {
    at = text.indexOf(name, at)
    if (at < 0) return false
    at += name.length
  }
  return true
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) =>
    plain(name)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replace(/^\(?\d+[).]\s*/u, '')
      .replace(/^hop tac xa/u, 'htx')
      .replace(/^to hop tac/u, 'tht')
  return bare(one) === bare(other)
}

function isDoubled(words: string): boolean {
  const parts = plain(words).replace(/[,()]/gu, ' ').trim().split(/\s+/u)
  const half = parts.length / 2
  return Number.isInteger(half) && parts.slice(0, half).join(' ') === parts.slice(half).join(' ')
}

function labelOf(line: string): string {
  return (
    /[\dIVXa-zđ]+(?:\.\d+)*(?=[.)\s])|(?<=thứ )\p{L}+/iu.exec(
      line.replace(/^[\s*_#|]+/u, '').replace(/^(?:Phần|Chương|Mục)\s+(?=thứ)/iu, '')
    )?.[0] ?? line
  )
}

function follows(one: string, other: string): boolean {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
  const last = (label: string) => label.split('.').at(-1)!
  if (/^\d/u.test(one) && /^\d/u.test(other)) return Number(last(other)) === Number(last(one)) + 1
  const [a, b] = [roman.indexOf(one), roman.indexOf(other)]
  return a >= 0 && b === a + 1
}
