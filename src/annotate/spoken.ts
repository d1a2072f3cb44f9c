/**
 * Numbers that are no figures: dates and periods, numbers of papers, labels, names, durations. Each is a pattern over
 * the folded text; the first that claims a digit keeps it.
 */

import type { PeriodMention, Spoken } from '../model/annotation.ts'
import type { NumberClass } from '../model/contract.ts'
import { isCalendarDate, isoDate } from '../model/period.ts'

type Found = { class: NumberClass; period?: Omit<PeriodMention, 'from' | 'to' | 'compared'> } | null

interface Pattern {
  expression: RegExp
  read: (match: RegExpExecArray) => Found
}

const dated = (period: string | null, kind: PeriodMention['kind'], extra: Partial<PeriodMention> = {}): Found => ({
  class: 'date',
  period: { period, kind, months: null, day: null, ...extra }
})
const as = (name: NumberClass) => (): Found => ({ class: name })
const year = '(?:19[4-9]|20[0-4])\\d'

function fullDate(day: string, month: string, yearDigits: string): Found {
  const [d, m, y] = [Number(day), Number(month), Number(yearDigits)]
  // An impossible date (31/2/2023) is still a date: the audit names it.
  if (m < 1 || m > 12 || d < 1 || d > 31) return d > 31 || m > 31 ? null : { class: 'date' }
  return isCalendarDate(y, m, d) ? dated(isoDate(y, m, d), 'asOf') : { class: 'date' }
}

const patterns: Pattern[] = [
  // 717a/QĐ-UBND  01/2020/TT-BKHĐT  20-NQ/TW  17/2023/QH15  4139/STC-ĐKKD&QLDN  257/HD- TCKH
  {
    expression:
      /(?<![\p{L}\d.,/])\d{1,5}[a-zđ]?(?:\s?\/\s?(?:19|20)\d{2})?\s?[/-]\s?(?:qđ|nq|kh|bc|ct|ctr|cthđ|ctrhđ|ctrhd|nđ|tt|ttlt|hd|kl|tb|tttr|ttr|cv|gm|qc|qh|ubtvqh|ubnd|hđnd|hnd|lmhtx|skhđt|stc|snn|sct|bkhđt|bnn|bnnptnt|btc|bnv|bct|đa|đl|cđ|pa|ctđ|bcđ|tu|hu|đu|tw|vpcp|ttg|l|lct|vbhn|tckh|kth|htx|ptnt|nn|nl|kt)(?![\p{L}])[\p{L}\d&]*(?:\s?[-/&]\s?[\p{L}\d&]+){0,3}/gu,
    read: as('reference')
  },
  // 25/8/2020  07-6-2018  22.7.2021
  {
    expression: /(?<![\d.,/-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?![\d/])/gu,
    read: (m) => fullDate(m[1]!, m[3]!, m[4]!)
  },
  // ngày 05 tháng 3 năm 2018
  {
    expression: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})(?!\d)/gu,
    read: (m) => fullDate(m[1]!, m[2]!, m[3]!)
  },
  {
    expression: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/gu,
    read: (m) => dated(null, 'asOf', { day: { day: Number(m[1]), month: Number(m[2]) } })
  },
  // 6 tháng đầu năm 2024, 09 tháng năm 2023, 6 tháng cuối năm, 8 tháng đầu năm, trong 6 tháng
  {
    expression: new RegExp(
      `(?<![\\d.,/])(\\d{1,2})\\s+tháng(?:\\s+(đầu|cuối))?(?:\\s+(?:của\\s+)?năm)?(?:\\s+(${year}))?(?!\\s*\\d)(?!\\s+liên)`,
      'gu'
    ),
    read: (m) => {
      const months = Number(m[1])
      if (months < 1 || months > 12) return { class: 'date' }
      const span = m[2] === 'cuối' ? { from: 13 - months, to: 12 } : { from: 1, to: months }
      if (months === 12 && !m[2] && !m[3]) return { class: 'date' }
      return dated(
        m[3] ? `${isoDate(Number(m[3]), span.from, null)}/${isoDate(Number(m[3]), span.to, null)}` : null,
        'part',
        { months: span }
      )
    }
  },
  // quý I/2024, quý 2 năm 2024, quý III
  {
    expression: new RegExp(`quý\\s+(iv|iii|ii|i|[1-4])(?:\\s*(?:/|năm)\\s*(${year}))?(?![\\p{L}\\d])`, 'gu'),
    read: (m) => {
      const quarter = { i: 1, ii: 2, iii: 3, iv: 4 }[m[1]!] ?? Number(m[1])
      const span = { from: quarter * 3 - 2, to: quarter * 3 }
      return dated(
        m[2] ? `${isoDate(Number(m[2]), span.from, null)}/${isoDate(Number(m[2]), span.to, null)}` : null,
        'part',
        { months: span }
      )
    }
  },
  // tháng 7 năm 2025, tháng 6/2024, T6/2024, tháng 7
  {
    expression: new RegExp(`(?:tháng\\s+|(?<![\\p{L}])t)(\\d{1,2})\\s*(?:năm|/|-)\\s*(${year})(?!\\d)`, 'gu'),
    read: (m) => (Number(m[1]) <= 12 ? dated(isoDate(Number(m[2]), Number(m[1]), null), 'asOf') : { class: 'date' })
  },
  {
    expression: /tháng\s+(\d{1,2})(?![\d/.,])/gu,
    read: (m) =>
      Number(m[1]) <= 12 ? dated(null, 'asOf', { day: { day: null, month: Number(m[1]) } }) : { class: 'date' }
  },
  // giai đoạn 2021 - 2025, nhiệm kỳ 2021-2026, 2021–2025
  {
    expression: new RegExp(
      `(nhiệm kỳ\\s+|niên độ\\s+|khóa\\s+)?(?<![\\d.,/])(${year})\\s*[-/]\\s*(${year})(?![\\d/])`,
      'gu'
    ),
    read: (m) => (m[1] || Number(m[3]) < Number(m[2]) ? { class: 'date' } : dated(`${m[2]}/${m[3]}`, 'span'))
  },
  // từ năm 2020 đến năm 2025
  {
    expression: new RegExp(`từ\\s+năm\\s+(${year})\\s+đến\\s+(?:hết\\s+|cuối\\s+)?(?:năm\\s+)?(${year})(?!\\d)`, 'gu'),
    read: (m) => dated(`${m[1]}/${m[2]}`, 'span')
  },
  // giai đoạn 2 (2026), 2011, 2012 và 2013 come below; "5/2024", "6/2024": month and year
  {
    expression: new RegExp(
      `(?<![\\d.,/])(\\d{1,2})/(${year})(?![\\d/.,])(?!\\s*(?:htx|hợp tác xã|tht|tổ|người|thành viên))`,
      'gu'
    ),
    read: (m) =>
      Number(m[1]) >= 1 && Number(m[1]) <= 12 ? dated(isoDate(Number(m[2]), Number(m[1]), null), 'asOf') : null
  },
  // năm 2023; năm 2021, 2022 và 2023
  {
    expression: new RegExp(`năm\\s*:?\\s*(${year})(?![\\d/])(?!\\s*(?:htx|hợp tác xã))`, 'gu'),
    read: (m) => dated(m[1]!, 'year')
  },
  // đến 30/6, ngày 15/7, (30/6), trước 31/12
  {
    expression:
      /(?<!\p{L})(?:ngày|đến|từ|trước|sau|hết|tính đến|\()\s*(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?![\d/])(?![.,]\d)(?!\s*(?:htx|hợp tác xã|tht|tổ|chỉ tiêu|nội dung|xã|người|tiêu chí))/gu,
    read: (m) =>
      Number(m[1]) <= 31 && Number(m[2]) >= 1 && Number(m[2]) <= 12
        ? dated(null, 'asOf', { day: { day: Number(m[1]), month: Number(m[2]) } })
        : null
  },
  // Covid-19, công nghiệp 4.0, 4 nhà, NL3, QH15
  { expression: /covid\s?-?\s?\d+/gu, read: as('name') },
  {
    expression:
      /(?<!\p{L})(?:(?:công nghiệp|nông nghiệp|công nghệ|cách mạng)\s+(?:lần thứ\s+[45](?:\.0)?|[45]\.0)|lần thứ\s+[45](?:\.0)?)(?![\d,.])(?!\s*%)/gu,
    read: as('name')
  },
  { expression: /(?<=\p{L})\d+(?:[.,]\d+)*/gu, read: as('name') },
  // HTX Vận tải số 9
  { expression: /(?<!\p{L})(?:htx|hợp tác xã)(?:\s\p{L}+){1,5}\s+số\s+\d{1,3}(?!\d)/gu, read: as('name') },
  // HTX vận tải 26/3, thôn 19/5: a day of the year in a name
  {
    expression:
      /(?<!\p{L})(?:htx|hợp tác xã|công ty|thôn|đường|trường|chợ)(?:\s\p{L}+){1,4}\s\d{1,2}\/\d{1,2}(?![\d/])(?!\s*(?:htx|hợp tác xã|tổ|thành viên|chỉ tiêu))/gu,
    read: as('name')
  },
  // 08:35, 14h30; Lượt xem: 642
  { expression: /(?<!\d)(?:[01]?\d|2[0-4])(?::|\s?h\s?)[0-5]\d(?!\d)(?!\s?%)/gu, read: as('date') },
  { expression: /lượt (?:xem|đọc|truy cập)\s*:?\s*\d+(?:[.,]\d+)*/gu, read: as('page') },
  // cấp 13, giật cấp 16
  { expression: /(?<!\p{L})(?:gió|giật|bão|động đất)\s+(?:mạnh\s+)?cấp\s+\d{1,2}(?!\d)(?![.,]\d)/gu, read: as('name') },
  { expression: /(?<!\p{L})(?:hoặc|số|chữ|mẫu|chuẩn)\s+(?:iso|tcvn|qcvn)\s*[\d:.-]+/gu, read: as('name') },
  // chỉ tiêu số 3, tiêu chí số 13, Điều 5, khoản 2, Phụ lục 1, Biểu số 02, kỳ họp thứ 4, khóa 13, lần thứ 5
  {
    expression:
      /(?<!\p{L})(?:chỉ tiêu|tiêu chí|nội dung|mục tiêu|nhiệm vụ|nhóm|giải pháp|mẫu|biểu|bảng|phụ lục|phụ biểu|điều|khoản|mục|phần|chương|điểm|hình|phương án|tổ công tác|quyển|tập)\s+số\s+\d+(?:[.,]\d+)*/gu,
    read: as('label')
  },
  {
    expression:
      /(?<!\p{L})(?:điều|khoản|phụ lục|phụ biểu|biểu|bảng|chương|điểm|mục|kỳ họp thứ|kỳ họp lần thứ|lần thứ|thứ|khóa|hội nghị trung ương|nghị quyết trung ương|trung ương|đại hội)\s+\d+(?:[.,]\d+)*(?!\s*(?:htx|hợp tác xã|%|triệu|người|tỷ|tổ))/gu,
    read: as('label')
  },
  // Nghị quyết 51, Chương trình 1719, Thông tư số 01, Đề án 1956, Quyết định 1318
  {
    expression:
      /(?<!\p{L})(?:nghị quyết|chương trình|thông tư|đề án|quyết định|nghị định|chỉ thị|kết luận|kế hoạch|công văn|văn bản|luật|báo cáo|hướng dẫn|thông báo|tờ trình|quốc lộ|tỉnh lộ)\s+(?:số\s*:?\s*)?(?!20\d\d(?!\d))\d{1,5}[a-zđ]?(?!\d)(?![.,]\d)(?!\s*(?:htx|hợp tác xã|tht|tổ|%|triệu|người|thành viên|tỷ|lao động|xã|chỉ tiêu|lớp|năm|tháng|ha|mô hình|nội dung|nhiệm vụ|ngày|liên hiệp|lh|quỹ|hộ|cán bộ))/gu,
    read: as('reference')
  },
  { expression: /số\s*:\s*\d+(?=\s*[/-])/gu, read: as('reference') },
  // Chỉ tiêu 1: …; là chỉ tiêu 3 và chỉ tiêu 5
  {
    expression:
      /(?<!\p{L})(?:chỉ tiêu|tiêu chí|nội dung|mục tiêu|nhiệm vụ|giải pháp|nhóm|vùng|khu|thôn|ấp|đợt|lần|giai đoạn|bước)\s+\d{1,2}(?=\s*[:,.;)](?!\d)|\s+(?:và|đã|chưa|của|là|đến)(?:\s|$)|$)/gu,
    read: as('label')
  },
  // (1) (2) ...: marks of a list inside a sentence
  { expression: /\(\s*\d{1,2}\s*\)/gu, read: as('label') },
  // phone numbers, tax codes, decimals of a version
  { expression: /(?<!\p{L})(?:điện thoại|đt|sđt|fax|mã số thuế|mst|hotline)\s*:?\s*[\d.\s-]{6,}/gu, read: as('name') },
  { expression: /https?:\/\/\S+|www\.\S+|\S+@\S+/gu, read: as('name') },
  // the remaining bare years: 2021, 2022 và 2023; (2025)
  {
    expression: new RegExp(
      `(?<![\\d.,/])(${year})(?![\\d/])(?![.,]\\d)(?!\\s*(?:htx|hợp tác xã|tht|tổ|người|thành viên|lao động|triệu|tỷ|đồng|ha|hộ|lượt|xã viên|cán bộ|%))`,
      'gu'
    ),
    read: (m) => dated(m[1]!, 'year')
  },
  // đến hết năm ước có 244 HTX: the year that the paper is about
  {
    expression: /(?<!\p{L})(?:đến hết|đến cuối|hết|cả) năm(?!\s*(?:\d|trước|nay|sau|tới|ngoái|học))(?!\p{L})/gu,
    read: () => dated(null, 'year')
  },
  // 03 ngày làm việc, 5 năm, 12 tháng liên tục, 2 cấp, 4 nhà
  { expression: /(?<![\d.,])\d{1,3}\s+(?:ngày|năm|giờ|tuần|phút)(?![\p{L}])(?!\s+(?:20|19)\d{2})/gu, read: as('count') }
]

const comparison =
  /(?:so với|so)\s+(?:(?:cùng|với|thời|điểm|kỳ|của|số|liệu|mức|kế|hoạch|chỉ|tiêu|thực|hiện|cuối|đầu|ngày|tháng|năm|kết|quả|ước)\s+){0,7}$/u
const samePeriod = /cùng\s+kỳ\s+(?:của\s+)?(?:năm\s+)?(?:trước\s+)?\(?$/u

/** The folded text must be as long as the text. */
export function findSpoken(folded: string): { spoken: Spoken[]; periods: PeriodMention[] } {
  const spoken: Spoken[] = []
  const periods: PeriodMention[] = []
  if (!/\d|quý/u.test(folded)) return { spoken, periods }
  const taken = new Uint8Array(folded.length)
  for (const { expression, read } of patterns) {
    expression.lastIndex = 0
    for (const match of folded.matchAll(expression)) {
      const from = match.index
      const to = from + match[0].length
      let free = true
      for (let at = from; at < to && free; at++) if (taken[at]) free = false
      if (!free) continue
      const found = read(match)
      if (!found) continue
      taken.fill(1, from, to)
      spoken.push({ from, to, class: found.class })
      if (found.period) {
        const before = folded.slice(Math.max(0, from - 60), from)
        periods.push({ from, to, ...found.period, compared: comparison.test(before) || samePeriod.test(before) })
      }
    }
  }
  const byPlace = (a: { from: number }, b: { from: number }) => a.from - b.from
  return { spoken: spoken.sort(byPlace), periods: periods.sort(byPlace) }
}
