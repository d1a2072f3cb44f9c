/** What a run did, in words for somebody who sees it for the first time: what could not be explained stands first. */
import type { Language } from './labels.ts'

/** What one document came to. */
export interface Figures {
  facts: number
  numbers: number
  unexplained: number
  losses: number
  /** Checks that were run: where there were none, no findings say nothing. */
  checks: number
  findings: { error: number; warning: number; info: number }
}

export interface RunTotals {
  /** Folder of the results as the user named it. */
  output: string
  documents: ({ file: string } & Figures)[]
  failures: { file: string; what: string; advice: string }[]
  /** Files of other kinds in the folders, by ending: ".jpg" -> 3. */
  skipped: ReadonlyMap<string, number>
  milliseconds: number
}

const longestList = 5

export function summary(totals: RunTotals, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en)
  const count = (value: number): string => grouped(value, language)
  const sum = (pick: (figures: Figures) => number): number =>
    totals.documents.reduce((total, document) => total + pick(document), 0)
  const numbers = sum((figures) => figures.numbers)
  const unexplained = sum((figures) => figures.unexplained)
  const losses = sum((figures) => figures.losses)
  const skipped = [...totals.skipped.values()].reduce((total, number) => total + number, 0)
  const lines: string[] = []
  const line = (label: string, value: string): void => {
    lines.push(`  ${label.padEnd(24)}${value}`)
  }

  lines.push(say('Kết quả', 'Result'))
  line(
    say('Số chưa giải thích', 'Numbers unexplained'),
    say(
      `${count(unexplained)} trong ${count(numbers)} số (${percent(unexplained, numbers, language)})`,
      `${count(unexplained)} of ${count(numbers)} (${percent(unexplained, numbers, language)})`
    )
  )
  for (const document of worst(totals.documents, (figures) => figures.unexplained)) {
    lines.push(`    ${document.file}: ${count(document.unexplained)}`)
  }
  line(say('Văn bản đã đọc', 'Documents read'), count(totals.documents.length))
  line(say('Số liệu tìm thấy', 'Figures found'), count(sum((figures) => figures.facts)))
  line(say('Phát hiện', 'Findings'), findingsIn(totals.documents, say, count))
  line(
    say('Phần không đọc được', 'Losses'),
    losses === 0
      ? say('không có', 'none')
      : say(`${count(losses)} (xem "losses" trong tệp JSON)`, `${count(losses)} (see "losses" in the JSON files)`)
  )
  for (const document of worst(totals.documents, (figures) => figures.losses)) {
    lines.push(`    ${document.file}: ${count(document.losses)}`)
  }
  line(
    say('Bỏ qua (loại tệp khác)', 'Skipped (other kinds)'),
    skipped === 0 ? say('không có', 'none') : `${count(skipped)} (${kinds(totals.skipped)})`
  )
  line(
    say('Không đọc được', 'Failed'),
    totals.failures.length === 0 ? say('không có', 'none') : count(totals.failures.length)
  )
  for (const failure of totals.failures) lines.push(`    ${failure.file}: ${failure.what}`, `      → ${failure.advice}`)
  line(say('Thời gian', 'Time'), duration(totals.milliseconds, language))
  line(say('Nơi lưu', 'Written to'), totals.output)
  return `${lines.join('\n')}\n`
}

function findingsIn(
  documents: RunTotals['documents'],
  say: (vi: string, en: string) => string,
  count: (value: number) => string
): string {
  if (documents.every((document) => document.checks === 0))
    return say('chưa có phép kiểm tra nào chạy', 'no check was run')
  const all = (severity: keyof Figures['findings']): string =>
    count(documents.reduce((total, { findings }) => total + findings[severity], 0))
  return say(
    `${all('error')} lỗi, ${all('warning')} cảnh báo, ${all('info')} lưu ý`,
    `${all('error')} errors, ${all('warning')} warnings, ${all('info')} notes`
  )
}

function worst(documents: RunTotals['documents'], measure: (figures: Figures) => number): RunTotals['documents'] {
  return documents
    .filter((document) => measure(document) > 0)
    .sort((a, b) => measure(b) - measure(a) || (a.file < b.file ? -1 : 1))
    .slice(0, longestList)
}

/** ".jpg 3, .xlsm 1" */
function kinds(skipped: ReadonlyMap<string, number>): string {
  return [...skipped]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([ending, number]) => `${ending} ${number}`)
    .join(', ')
}

/** 12345 -> 12.345 in Vietnamese, 12,345 in English. */
function grouped(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, language === 'vi' ? '.' : ',')
}

function decimal(value: number, places: number, language: Language): string {
  const text = value.toFixed(places)
  return language === 'vi' ? text.replace('.', ',') : text
}

function percent(part: number, all: number, language: Language): string {
  return `${decimal(all === 0 ? 0 : (100 * part) / all, 1, language)}${language === 'vi' ? ' %' : '%'}`
}

function duration(milliseconds: number, language: Language): string {
  const seconds = milliseconds / 1000
  if (seconds < 60)
    return language === 'vi' ? `${decimal(seconds, 1, language)} giây` : `${decimal(seconds, 1, language)} s`
  const minutes = Math.floor(seconds / 60)
  const rest = Math.round(seconds - 60 * minutes)
  return language === 'vi' ? `${minutes} phút ${rest} giây` : `${minutes} min ${rest} s`
}
