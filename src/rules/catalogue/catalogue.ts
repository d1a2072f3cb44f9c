/** rules/README.md: the rules as a page for people, made from the rule files alone. */
import type { Rulebook } from '../load.ts'
import { checkSections } from './checks.ts'
import { indicatorSections } from './indicators.ts'
import { generated, howToRead, howToWrite, opening, recipes } from './introduction.ts'
import { list } from './markdown.ts'
import { frameSection, sharedSection, vocabularySections } from './words.ts'

export function renderCatalogue(rulebook: Rulebook): string {
  const { indicators, vocabulary, frames, checks } = rulebook
  const contents = list([
    '[Cách đọc một quy tắc](#cách-đọc-một-quy-tắc)',
    '[Cách viết cụm từ](#cách-viết-cụm-từ)',
    '[Thêm quy tắc trong ba bước](#thêm-quy-tắc-trong-ba-bước)',
    `[Chỉ tiêu](#chỉ-tiêu): ${indicators.size}`,
    `[Phép kiểm tra](#phép-kiểm-tra): ${checks.rules.length}`,
    `[Từ vựng](#từ-vựng): ${vocabulary.reduce((sum, { file }) => sum + file.terms.length, 0)}`,
    `[Khung phần trăm](#khung-phần-trăm): ${frames.frames.length}`
  ])
  const parts = [
    generated,
    opening,
    contents,
    howToRead,
    howToWrite,
    recipes,
    indicatorSections(indicators),
    checkSections(checks),
    vocabularySections(vocabulary),
    frameSection(frames),
    sharedSection(rulebook)
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
