/** A section for each indicator. */
import { families } from '../../model/vocabulary.ts'
import type { IndicatorRule } from '../indicator-rules.ts'
import { anchored, code, list, plain, section, table } from './markdown.ts'

const sides = [
  ['before', 'Trước số · before the number'],
  ['after', 'Sau số · after the number'],
  ['either', 'Hai bên · either side']
] as const

export function indicatorSections(indicators: ReadonlyMap<string, IndicatorRule>): string {
  const rules = [...indicators.values()].sort(
    (a, b) => families.indexOf(a.family) - families.indexOf(b.family) || (a.id < b.id ? -1 : 1)
  )
  return section(
    '## Chỉ tiêu',
    'Mỗi chỉ tiêu còn có ba dạng suy ra: `share.<mã>` (tỷ lệ), `growth.<mã>` (tốc độ tăng, giảm), `completion.<mã>` (mức thực hiện kế hoạch).',
    table(
      ['Mã', 'Tên', 'Name'],
      rules.map(({ id, vi, en }) => [`[${code(id)}](#${id})`, plain(vi), plain(en)])
    ),
    ...rules.map(indicatorSection)
  )
}

function indicatorSection(rule: IndicatorRule): string {
  const measure = rule.measure === undefined ? '' : `, ${code(rule.measure)}`
  return section(
    anchored('###', rule.id, `${rule.vi} · ${rule.en}`),
    `Nhóm ${code(rule.family)}${measure}. ${plain(rule.definition.vi)} *${plain(rule.definition.en)}*`,
    ...sides.map(([side, title]) =>
      rule[side].length === 0 ? '' : `**${title}**\n\n${list(rule[side].map((phrase) => code(phrase)))}`
    ),
    exampleList(rule.examples)
  )
}

export function exampleList(examples: readonly { text: string; finds: readonly string[] }[]): string {
  const lines = examples.map(({ text, finds }) => {
    const found = finds.length === 0 ? 'không tìm thấy gì' : finds.map((one) => code(one)).join(', ')
    return `«${plain(text.trim().replace(/\s*\n\s*/gu, ' ⏎ '))}» → ${found}`
  })
  return `**Ví dụ**\n\n${list(lines)}`
}
