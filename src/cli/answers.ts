/**
 * Findings that need no more work: those that an officer answered for (giải trình), and those that were there when the
 * baseline was drawn. They stay in every output and are counted apart.
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Finding, Report } from '../model/contract.ts'
import { parseRuleFile } from '../rules/source.ts'
import { UsageError } from './problems.ts'
import type { Say } from './terminal.ts'

// - file: bao-cao-2024.docx
//   finding: sum.sectors-3f9a1c
//   reason: Hai HTX hoạt động ở cả hai lĩnh vực.
//   author: Nguyễn Văn A, Phòng Tài chính - Kế hoạch
const answersFile = z.array(
  z.strictObject({
    file: z.string().min(1),
    finding: z.string().min(1),
    reason: z.string().min(1),
    author: z.string().min(1)
  })
)
export type Answer = z.output<typeof answersFile>[number]

export async function readAnswers(path: string, name: string): Promise<Answer[]> {
  return parseRuleFile(name, await readFile(path, 'utf8'), answersFile).value
}

const baselineFile = z.strictObject({ version: z.literal(1), findings: z.record(z.string(), z.array(z.string())) })

/** Ids of known findings, by file. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>

export async function readBaseline(path: string, name: string, say: Say): Promise<Baseline> {
  const text = await readFile(path, 'utf8')
  const advice = say('Tạo lại bằng --update-baseline.', 'Make it anew by --update-baseline.')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${name}: ${say('không phải JSON', 'no JSON')} (${(error as Error).message})`, advice)
  }
  const checked = baselineFile.safeParse(content)
  if (!checked.success) throw new UsageError(`${name}: ${say('không phải tệp baseline', 'no baseline file')}`, advice)
  return new Map(Object.entries(checked.data.findings).map(([file, ids]) => [file, new Set(ids)]))
}

/** Every finding that stands, by file, in code unit order: the same findings give the same bytes. */
export function printBaseline(reports: readonly Report[]): string {
  const findings = Object.fromEntries(
    reports
      .filter((report) => report.findings.length > 0)
      .map((report): [string, string[]] => [report.source.file, report.findings.map(({ id }) => id).sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`
}

/** Answers for what the baseline knows, so that every writer shows it like the answers of officers. */
export function answersFromBaseline(baseline: Baseline, reports: readonly Report[], say: Say): Answer[] {
  const known = (report: Report, finding: Finding): boolean =>
    baseline.get(report.source.file)?.has(finding.id) ?? false
  return reports.flatMap((report) =>
    report.findings
      .filter((finding) => known(report, finding))
      .map(({ id }) => ({
        file: report.source.file,
        finding: id,
        reason: say('có từ trước', 'known before'),
        author: 'baseline'
      }))
  )
}
