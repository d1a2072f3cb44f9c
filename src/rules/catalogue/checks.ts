/** A section for each check of the audit. */
import type { Severity } from '../../model/contract.ts'
import type { CheckExample, CheckRule, CheckRules } from '../check-rules.ts'
import { anchored, code, list, plain, section, table } from './markdown.ts'

const severities: Record<Severity, string> = {
  error: 'lỗi · error',
  warning: 'cảnh báo · warning',
  info: 'lưu ý · info'
}

const bases: Record<CheckRule['reason']['basis'], string> = {
  arithmetic: 'số học',
  logic: 'lôgic',
  law: 'pháp luật',
  form: 'thể thức',
  practice: 'thực tế'
}

export function checkSections({ rules }: CheckRules): string {
  return section(
    '## Phép kiểm tra',
    'Một phép kiểm tra có ba kết quả: **khớp**, **không khớp**, **chưa đủ căn cứ**. Con số in ra được hiểu là một khoảng (làm tròn, «khoảng», «trên»): chỉ khi không cách đọc nào khớp thì mới là sai.',
    table(
      ['Mã', 'Tên', 'Name', 'Mức độ'],
      rules.map(({ id, name, severity }) => [
        `[${code(id)}](#${id})`,
        plain(name.vi),
        plain(name.en),
        severities[severity]
      ])
    ),
    ...rules.map(checkSection)
  )
}

function checkSection(rule: CheckRule): string {
  const { reason, message, examples } = rule
  return section(
    anchored('###', rule.id, `${rule.name.vi} · ${rule.name.en}`),
    list([
      `Mức độ: ${severities[rule.severity]}`,
      `Dạng: ${code(rule.kind)}${relationOf(rule)}`,
      `Căn cứ (${bases[reason.basis]}): ${plain(reason.vi)} *${plain(reason.en)}*`,
      `Thông báo: «${plain(message.vi)}»`
    ]),
    exampleGroup('Khớp', examples.holds),
    exampleGroup('Không khớp', examples.fails),
    exampleGroup('Chưa đủ căn cứ', examples.undecided)
  )
}

/** ", of `members.total`, least `5`" */
function relationOf({ relation }: CheckRule): string {
  return Object.entries(relation)
    .filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `, ${key} ${describeValue(value)}`)
    .join('')
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(describeValue).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key} ${describeValue(part)}`)
      .join(' ')
  return code(String(value))
}

function exampleGroup(title: string, examples: readonly CheckExample[]): string {
  if (examples.length === 0) return ''
  const lines = examples.map(({ text, head }) => {
    const where = head === undefined ? '' : ` (${plain(head)})`
    const words = unmarked(text.trim())
    return words.includes('\n')
      ? `${where.trim()}\n\n  \`\`\`text\n${words.replace(/^/gmu, '  ')}\n  \`\`\``.trimStart()
      : `«${plain(words)}»${where}`
  })
  return `**${title}**\n\n${list(lines)}`
}

// "có [53](organizations.total) HTX" -> "có 53 HTX": the marks are for the test of the rule
function unmarked(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
}
