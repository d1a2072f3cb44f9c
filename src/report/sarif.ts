/**
 * SARIF 2.1.0, for code hosts and editors. Regions speak of the reading text in UTF-16 units: of a txt or md file that is
 * the file itself, of any other format the `text` of its JSON report.
 */
import type { Finding, Report, Severity } from '../model/contract.ts'
import type { Labels } from './labels.ts'
import { type LinePlace, lineFinder } from './lines.ts'
import { answersFor, type RunNotes } from './run-notes.ts'

type SarifLevel = 'error' | 'warning' | 'note'
const levels: Record<Severity, SarifLevel> = { error: 'error', warning: 'warning', info: 'note' }

export function renderSarif(reports: readonly Report[], labels?: Labels, notes: RunNotes = {}): string {
  const checks = [...new Set(reports.flatMap((report) => report.findings.map((finding) => finding.check)))].sort()
  const tool = reports[0]?.tool
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rasoat',
            ...(tool && { version: tool.version, properties: { rules: tool.rules } }),
            rules: checks.map((check) => ruleOf(check, reports, labels))
          }
        },
        columnKind: 'utf16CodeUnits',
        language: 'vi',
        artifacts: reports.map((report) => ({
          location: { uri: uriOf(report) },
          length: report.source.bytes,
          hashes: { 'sha-256': report.source.sha256 },
          ...(report.source.encoding !== null && { encoding: report.source.encoding })
        })),
        results: reports.flatMap((report, artifact) => resultsOf(report, artifact, checks, notes))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(check: string, reports: readonly Report[], labels: Labels | undefined) {
  const label = labels?.checks[check]
  const severity =
    label?.severity ?? reports.flatMap((report) => report.findings).find((finding) => finding.check === check)!.severity
  return {
    id: check,
    shortDescription: { text: label?.name.vi ?? check },
    ...(label?.reason && { fullDescription: { text: label.reason.vi } }),
    defaultConfiguration: { level: levels[severity] },
    ...(label && { properties: { name: label.name, ...(label.reason && { reason: label.reason }) } })
  }
}

function resultsOf(report: Report, artifact: number, checks: string[], notes: RunNotes) {
  const answers = answersFor(report.source.file, notes)
  const place = lineFinder(report.text)
  const artifactLocation = { uri: uriOf(report), index: artifact }
  const located = (span: Finding['spans'][number]) => ({
    physicalLocation: { artifactLocation, region: regionOf(span, place) },
    ...(span.page !== null && { properties: { page: span.page } })
  })
  return report.findings.map((finding) => {
    const [first, ...others] = finding.spans
    const answer = answers.get(finding.id)
    return {
      ruleId: finding.check,
      ruleIndex: checks.indexOf(finding.check),
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: [first ? located(first) : { physicalLocation: { artifactLocation } }],
      ...(others.length > 0 && { relatedLocations: others.map((span, at) => ({ id: at + 1, ...located(span) })) }),
      ...(answer && { suppressions: [{ kind: 'external', justification: `${answer.reason} (${answer.author})` }] }),
      partialFingerprints: { 'rasoat/v1': finding.id },
      properties: {
        message: finding.message,
        stated: finding.stated,
        expected: finding.expected,
        difference: finding.difference,
        certificate: finding.certificate,
        repair: finding.repair,
        follows: finding.follows,
        facts: finding.facts
      }
    }
  })
}

/** A host shows nothing but the message: it takes the sum with it. */
function messageOf(finding: Finding): string {
  const equation = finding.certificate?.equation
  return equation && !finding.message.vi.includes(equation) ? `${finding.message.vi} (${equation})` : finding.message.vi
}

function regionOf(span: Finding['spans'][number], place: (offset: number) => LinePlace) {
  const from = place(span.start)
  const to = place(span.end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: span.quote }
  }
}

/** A relative URI: "Thị xã/kế hoạch #2.docx" becomes "Th%E1%BB%8B%20x%C3%A3/k%E1%BA%BF%20ho%E1%BA%A1ch%20%232.docx". */
function uriOf(report: Report): string {
  return report.source.file.split('/').map(encodeURIComponent).join('/')
}
