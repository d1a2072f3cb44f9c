/** The page of one check: what it holds figures to, why, and its own examples. */

import type { CheckRule, CheckRules } from '../rules/check-rules.ts'
import { nearest } from '../rules/nearest.ts'
import { UsageError } from './problems.ts'
import type { Terminal } from './terminal.ts'

export function checkPage(id: string, { rules }: CheckRules, { say, language }: Terminal): string {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw unknownCheck(id, rules, say)
  const severity = { error: say('lỗi', 'error'), warning: say('cảnh báo', 'warning'), info: say('lưu ý', 'note') }[
    rule.severity
  ]
  const groups: [string, CheckRule['examples']['fails']][] = [
    [say('Khớp', 'Holds'), rule.examples.holds],
    [say('Không khớp', 'Fails'), rule.examples.fails],
    [say('Chưa đủ căn cứ', 'Undecided'), rule.examples.undecided]
  ]
  const examples = groups
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}:\n${list.map(({ text }) => `${indent(plain(text))}\n`).join('')}`)
  return [
    `${rule.id}: ${rule.name[language]}\n`,
    `${say('Mức độ', 'Severity')}: ${severity}\n${say('Căn cứ', 'Reason')}: ${rule.reason[language]}\n${say('Thông báo', 'Message')}: ${rule.message[language]}\n`,
    ...examples,
    `${say('Tệp quy tắc', 'Rule file')}: rules/checks/${rule.id}.yaml\n`
  ].join('\n')
}

// "có [53](organizations.total) HTX" -> "có 53 HTX": the marks are for the test of the rule
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function unknownCheck(id: string, rules: readonly CheckRule[], say: Terminal['say']): UsageError {
  const ids = rules.map((rule) => rule.id)
  const near = nearest(id, ids)
  const hint = near === null ? '' : say(`; có phải là ${near}?`, `; did you mean ${near}?`)
  return new UsageError(
    say(`không có phép kiểm tra ${id}${hint}`, `there is no check ${id}${hint}`),
    say('Xem danh sách: rasoat rules list', 'See the list: rasoat rules list')
  )
}
