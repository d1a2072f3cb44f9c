/** Papers cited in the text, each mention with its number, date and issuer as printed there. */
import type { CheckDocument } from './document.ts'

export interface Citation {
  start: number
  /** After the date where one is printed, else after the number. */
  end: number
  /** "746/UBND-KT" as printed, soft breaks taken out. */
  number: string
  serial: string
  /** Year inside the number. */
  year: string | null
  /** "NQ-HĐND", "UBND-KT", "NQ/TW". */
  code: string
  party: boolean
  /** Folded word of the kind before the number: "quyết định". */
  kind: string | null
  date: { iso: string; start: number; end: number } | null
  /** Folded words after "của", up to the end of the clause. */
  issuer: string
  /** A level glued to the code: "QĐ-UBND tỉnh". */
  suffix: string | null
}

// 12/KH-UBND   56/2021/NQ-HĐND   17/2023/QH15   4139/STC-ĐKKD&QLDN   20-NQ/TW   13-NQ-TW   257/HD-⏎TCKH   3376/QĐ UBND
const numberPattern =
  /(?<![\p{L}\d/.,-])(\d{1,5}\p{Ll}?)(?:\/(\d{4}))?(\/|-)(\p{Lu}[\p{L}\d]*(?:(?:[-/&](?:\s*\n\s*)?|\s(?=UBND|HĐND|TTg|CP))\p{Lu}[\p{L}\d]*)*)/gu
// , ngày 18/08/2023   ngày 21 tháng 11 năm ⏎2013   ngày 7-6-2018
const datePattern =
  /^(?:\s*\p{L}+)?\s*,?\s*(?:ban hành\s+)?ngày\s+(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/u
const laterDate =
  /^[^;.,\d()]{0,70}\s+ngày\s+(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/u
const kindPattern =
  /(quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|báo cáo|chương trình(?: hành động)?|kết luận|luật|tờ trình|hướng dẫn|đề án|văn bản|thông báo|quy định)[^\d;.]{0,30}$/u

const known = new WeakMap<CheckDocument, Citation[]>()

export function citationsOf(document: CheckDocument): Citation[] {
  let found = known.get(document)
  if (!found) {
    found = readCitations(document)
    known.set(document, found)
  }
  return found
}

function readCitations(document: CheckDocument): Citation[] {
  const { text, words } = document
  const found: Citation[] = []
  for (const match of text.matchAll(numberPattern)) {
    const [printed, serial = '', year, mark, rawCode = ''] = match
    const code = rawCode.replace(/\s*\n\s*/gu, '')
    if (!/[-/&\s]/u.test(code) && !/^(?:QH\d+|UBTVQH\d+)$/u.test(code)) continue
    const start = match.index
    const after = start + printed.length
    // KH-UBND at the head of the paper itself ("Số: 12/KH-UBND") is no citation
    if (/số\s*:\s*$/u.test(words.slice(Math.max(0, start - 8), start)) && start < 600) continue
    const suffix =
      /^\s(tỉnh|huyện|thành phố|thị xã|xã|phường)(?=[\s,;.)])/u.exec(words.slice(after, after + 14))?.[1] ?? null
    const tail = words.slice(after, after + 110)
    const dated = datePattern.exec(tail) ?? laterDate.exec(tail)
    const date = dated ? dateOf(dated, after) : null
    const end = date ? date.end : after
    const issuer =
      /^[\s,]*(?:của|do)\s+([^;.:()“"]{2,90})/u.exec(words.slice(end, end + 100))?.[1] ??
      (date ? (/^[\s,]*của\s+([^;.:()“"]{2,60}?)\s+ngày/u.exec(tail)?.[1] ?? '') : '')
    found.push({
      start,
      end,
      number: printed.replace(/\s*\n\s*/gu, ''),
      serial,
      year: year ?? null,
      code,
      party: mark === '-',
      kind: kindPattern.exec(words.slice(Math.max(0, start - 50), start))?.[1] ?? null,
      date,
      issuer,
      suffix
    })
  }
  return found
}

function dateOf(match: RegExpExecArray, offset: number): Citation['date'] {
  const day = match[1]!
  const month = match[2] ?? match[4] ?? ''
  const year = match[3] ?? match[5] ?? ''
  const start = offset + match[0].lastIndexOf('ngày')
  return { iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, start, end: offset + match[0].length }
}

/** 13-NQ-TW and 13-NQ/TW, 56 and 056 are one number. */
export function sameNumber(citation: Citation): string {
  return `${citation.serial.replace(/^0+/u, '')}|${codeKey(citation)}|${citation.year ?? ''}`
}

export function codeKey(citation: Citation): string {
  return citation.code
    .toUpperCase()
    .replace(/[-/&\s]/gu, '-')
    .replace(/Ð|D(?=$|-)/gu, 'Đ')
}
