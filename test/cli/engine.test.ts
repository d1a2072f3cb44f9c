/** The commands with the true rules and the true pipeline. */
import { expect, test } from 'vitest'
import { openEngine } from '../../src/cli/engine.ts'
import { runProgram } from '../../src/cli/program.ts'
import { readingOptions } from '../../src/cli/reading-options.ts'
import { report as reportSchema } from '../../src/model/contract.ts'
import { baseIndicators, sectors, statuses, subjects } from '../../src/model/vocabulary.ts'
import { toJson } from '../../src/report/json.ts'
import { listeningTerminal } from './listening.ts'

const options = readingOptions({ ocr: 'auto' })
const paper =
  'BÁO CÁO\nTình hình kinh tế tập thể năm 2024\n\nToàn xã có 12 hợp tác xã đang hoạt động với 1.250 thành viên.\n'

test('bytes become a report with the identity of their file', async () => {
  const engine = await openEngine()
  const bytes = new TextEncoder().encode(paper)
  const report = await engine.report(bytes, 'x/a.txt', options)
  expect(reportSchema.parse(report)).toEqual(report)
  expect(report.source).toMatchObject({ file: 'x/a.txt', format: 'txt', bytes: bytes.length })
  expect(report.source.sha256).toMatch(/^[0-9a-f]{64}$/u)
  expect(report.facts).toContainEqual(expect.objectContaining({ indicator: 'members.total', value: 1250 }))
  expect(toJson(await engine.report(bytes, 'x/a.txt', options))).toBe(toJson(report))
})

test('every id of the contract has a Vietnamese name', async () => {
  const { labels } = await openEngine()
  const nameless = [
    ...baseIndicators.filter((id) => !labels.indicators[id]),
    ...subjects.filter((id) => !labels.subjects[id]),
    ...sectors.filter((id) => !labels.sectors[id]),
    ...statuses.filter((id) => !labels.statuses[id]),
    ...['min', 'max', 'approx'].filter((id) => !labels.bounds[id])
  ]
  expect(nameless).toEqual([])
})

test('rules are listed and sound', async () => {
  const terminal = listeningTerminal('nowhere')
  expect(await runProgram(['rules', 'list'], '0', terminal)).toBe(0)
  expect(terminal.said.out).toMatch(/^ {2}members\.total +\S/mu)
  expect(terminal.said.out).toMatch(/vocabulary\/subjects\.yaml\n {4}HTX +\S/u)
  const checking = listeningTerminal('nowhere')
  expect(await runProgram(['rules', 'check'], '0', checking)).toBe(0)
  expect(checking.said.out).toMatch(/^\d+ tệp quy tắc, \d+ chỉ tiêu, \d+ ví dụ: không có lỗi\.\n$/u)
})

test('the page of a check tells its reason and its examples, without the marks of the test', async () => {
  const terminal = listeningTerminal('nowhere')
  expect(await runProgram(['check', '--explain', 'sum.sectors'], '0', terminal)).toBe(0)
  expect(terminal.said.out).toMatch(/^sum\.sectors: Tổng bằng cộng các lĩnh vực\n\nMức độ: lỗi\nCăn cứ: \S/u)
  expect(terminal.said.out).toMatch(/\nKhông khớp:\n {2}\S[^[\]]*\n/u)
  expect(terminal.said.out).toContain('rules/checks/sum.sectors.yaml')
})

test('a check that there is not is a wrong use', async () => {
  const terminal = listeningTerminal('nowhere')
  expect(await runProgram(['check', '--explain', 'sum.sector'], '0', terminal)).toBe(2)
  expect(terminal.said.err).toContain('không có phép kiểm tra sum.sector; có phải là sum.sectors?')
})

test('a report made before is audited by the rules of today', async () => {
  const engine = await openEngine()
  const text =
    'BÁO CÁO\nTình hình kinh tế tập thể năm 2024\n\nToàn huyện có 62 hợp tác xã, gồm: 44 HTX nông nghiệp, 6 HTX tiểu thủ công nghiệp và 9 HTX vận tải.\n'
  const report = await engine.report(new TextEncoder().encode(text), 'a.txt', options)
  expect(report.findings.filter(({ severity }) => severity === 'error')).not.toEqual([])
  expect(
    engine.audit({ ...report, findings: [], checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} } })
  ).toEqual(report)
})
