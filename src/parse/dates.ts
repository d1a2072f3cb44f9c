/** Dates as papers print them, whole or partly blank. */
import { isCalendarDate, isoDate } from '../model/period.ts'

export interface DateMatch {
  /** Null for a blank or impossible date. */
  iso: string | null
  from: number
  to: number
}

// ngày 05 tháng 8 năm 2025   ngày tháng 9 năm 2023   ngày      tháng     năm 2025   ngày …/…/2024
const inWords = /ngày\s{0,3}(\d{1,2})?[\s.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4}|\d{2}(?!\d))?/giu
// 7/9/2015   18/08/2023   07-6-2018   22.7.2021   30/ 7/2025
const inDigits = /(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu

/** Every date of the text, in order. */
export function datesIn(text: string): DateMatch[] {
  const found: DateMatch[] = []
  for (const match of text.matchAll(inWords)) {
    found.push({
      iso: partial(match[3], match[2], match[1]),
      from: match.index,
      to: match.index + match[0].trimEnd().length
    })
  }
  for (const match of text.matchAll(inDigits)) {
    const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const from = match.index
    found.push({
      iso: isCalendarDate(year, month, day) ? isoDate(year, month, day) : null,
      from,
      to: from + match[0].length
    })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** "2025-08-05", "2023-09"; null where nothing but the year is printed. */
function partial(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || year.length !== 4 || month === undefined) return null
  const [y, m, d] = [Number(year), Number(month), day === undefined ? null : Number(day)]
  if (m < 1 || m > 12) return null
  if (d !== null && !isCalendarDate(y, m, d)) return null
  return isoDate(y, m, d)
}
