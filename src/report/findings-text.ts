/** Findings as a linter prints them: by document and severity, each with its place, its sum and what follows from it. */
import type { Finding, Report } from '../model/contract.ts'
import type { Language } from './labels.ts'
import { lineFinder } from './lines.ts'
import { answersFor, type RunNotes } from './run-notes.ts'

const severityOrder = { error: 0, warning: 1, info: 2 }

export function findingsText(reports: readonly Report[], notes: RunNotes, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en)
  const names = { error: say('LỖI', 'ERROR'), warning: say('CẢNH BÁO', 'WARNING'), info: say('LƯU Ý', 'NOTE') }
  const pieces = reports.map(documentText).filter((text) => text !== '')
  for (const { file, why } of notes.unread ?? []) pieces.push(`${file}\n  ${say('KHÔNG ĐỌC ĐƯỢC', 'UNREAD')}  ${why}\n`)
  return [...pieces, totalsText()].join('\n')

  function documentText(report: Report): string {
    const answers = answersFor(report.source.file, notes)
    const open = report.findings.filter(({ id }) => !answers.has(id))
    if (open.length === 0) return ''
    const place = placesOf(report)
    const children = new Map(open.map((finding) => [finding.id, open.filter(({ id }) => finding.follows.includes(id))]))
    const hanging = new Set([...children.values()].flat().map(({ id }) => id))
    const roots = open.filter(({ id }) => !hanging.has(id)).sort(bySeverity)
    return `${report.source.file}\n${roots.map((finding) => findingText(finding, place, children.get(finding.id)!)).join('')}`
  }

  function findingText(finding: Finding, place: (finding: Finding) => string, children: readonly Finding[]): string {
    const lines = [
      `  ${names[finding.severity]}  ${place(finding)}  ${finding.check}  ${finding.id}`,
      `    ${finding.message[language]}`
    ]
    const equation = finding.certificate?.equation
    if (equation !== undefined && !finding.message[language].includes(equation)) lines.push(`    ${equation}`)
    for (const { quote } of finding.spans) lines.push(`    «${shorten(quote)}»`)
    if (finding.repair) {
      const { from, to, why } = finding.repair
      lines.push(`    ${say('Có thể sửa', 'Possible repair')}: ${from} → ${to} (${why[language]})`)
    }
    for (const child of children)
      lines.push(`    ${say('kéo theo', 'hence')}: ${place(child)}  ${child.check}  ${child.message[language]}`)
    return `${lines.join('\n')}\n`
  }

  function placesOf(report: Report): (finding: Finding) => string {
    const lineOf = lineFinder(report.text)
    return ({ spans }) => {
      const [first] = spans
      if (!first) return say('cả văn bản', 'whole document')
      const line = say(`dòng ${lineOf(first.start).line}`, `line ${lineOf(first.start).line}`)
      return first.page === null ? line : `${say(`trang ${first.page}`, `page ${first.page}`)}, ${line}`
    }
  }

  function totalsText(): string {
    const count = { error: 0, warning: 0, info: 0 }
    const checks = { run: 0, holds: 0, fails: 0, undecided: 0 }
    let answered = 0
    for (const report of reports) {
      const answers = answersFor(report.source.file, notes)
      for (const finding of report.findings) {
        if (answers.has(finding.id)) answered++
        else count[finding.severity]++
      }
      for (const key of ['run', 'holds', 'fails', 'undecided'] as const) checks[key] += report.checks[key]
    }
    const findings = say(
      `${count.error} lỗi, ${count.warning} cảnh báo, ${count.info} lưu ý trong ${reports.length} văn bản`,
      `${count.error} errors, ${count.warning} warnings, ${count.info} notes in ${reports.length} documents`
    )
    const apart =
      answered === 0
        ? ''
        : say(
            `; ${answered} phát hiện đã giải trình hoặc có từ trước`,
            `; ${answered} findings answered for or known before`
          )
    const run =
      checks.run === 0
        ? say('Chưa có phép kiểm tra nào chạy được.', 'No check could be run.')
        : say(
            `Phép kiểm tra: ${checks.run} đã chạy, ${checks.holds} khớp, ${checks.fails} không khớp, ${checks.undecided} chưa đủ căn cứ.`,
            `Checks: ${checks.run} run, ${checks.holds} held, ${checks.fails} failed, ${checks.undecided} undecided.`
          )
    return `${findings}${apart}.\n${run}\n`
  }
}

function bySeverity(a: Finding, b: Finding): number {
  return severityOrder[a.severity] - severityOrder[b.severity] || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`
}
