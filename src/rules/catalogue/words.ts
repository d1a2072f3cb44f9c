/** The vocabulary, the frames of percentages, and the phrases that several indicators claim. */
import type { Bilingual } from '../../model/contract.ts'
import type { FrameFile } from '../frame-rules.ts'
import type { Rulebook } from '../load.ts'
import { sharedPhrases } from '../shared-phrases.ts'
import type { VocabularyFile } from '../vocabulary-rules.ts'
import { exampleList } from './indicators.ts'
import { code, codeCell, list, plain, section, table } from './markdown.ts'

const kinds: Record<VocabularyFile['kind'], Bilingual> = {
  subject: { vi: 'Loại tổ chức', en: 'Kinds of organization' },
  sector: { vi: 'Lĩnh vực', en: 'Sectors' },
  status: { vi: 'Trạng thái của số liệu: thực hiện, ước, kế hoạch', en: 'Statuses of a figure' },
  bound: { vi: 'Từ mở rộng số thành một khoảng', en: 'Words that make a number an interval' },
  word: { vi: 'Từ nối số với các chữ đứng cạnh', en: 'Words that tie a number to its neighbours' },
  mask: { vi: 'Tên riêng chứa chữ của ngành mà không phải số liệu', en: 'Names that hold words of the field' },
  unit: { vi: 'Danh từ được đếm', en: 'Nouns that are counted' },
  neutral: { vi: 'Chữ không làm thay đổi nghĩa của một con số', en: 'Words that change nothing' },
  zero: { vi: 'Số không viết bằng chữ', en: 'Nothing, in words' }
}

export function vocabularySections(vocabulary: Rulebook['vocabulary']): string {
  return section('## Từ vựng', ...vocabulary.map(({ path, file }) => vocabularySection(path, file)))
}

function vocabularySection(path: string, { kind, terms, examples }: VocabularyFile): string {
  return section(
    `### ${code(path)}: ${kinds[kind].vi} · ${kinds[kind].en}`,
    table(
      ['Mã', 'Tên', 'Name', 'Cụm từ'],
      terms.map(({ id, vi, en, phrases }) => [
        codeCell(id),
        plain(vi),
        plain(en),
        phrases.map((phrase) => codeCell(phrase)).join('<br>')
      ])
    ),
    exampleList(examples)
  )
}

export function frameSection({ frames, examples }: FrameFile): string {
  return section(
    '## Khung phần trăm',
    'Khung đầu tiên khớp là khung được chọn. `#Percent` là chính con số; `#Subject`, `#People`, `#Plan`, `#Rise`, `#Fall`, `#Share`, `#Sum`, `#Bound` là từ của từ vựng; `?` sau một từ: có thể vắng; `.` là một từ bất kỳ.',
    table(
      ['Mã', 'Tên', 'Name', 'Khung'],
      frames.map(({ id, vi, en, match }) => [
        codeCell(id),
        plain(vi),
        plain(en),
        match.map((pattern) => codeCell(pattern)).join('<br>')
      ])
    ),
    exampleList(examples)
  )
}

/** Lawful where the unit decides; a slip where it cannot. */
export function sharedSection(rulebook: Rulebook): string {
  const shared = sharedPhrases(rulebook.indicators)
  if (shared.length === 0) return ''
  return section(
    '## Cụm từ chung của nhiều chỉ tiêu',
    'Đơn vị và các chữ đứng cạnh quyết định chỉ tiêu nào được chọn. Trong cùng một nhóm thì đơn vị không giúp được: những dòng ghi **cùng nhóm** cần được xem lại.',
    list(
      shared.map(({ phrase, sameFamily, claims }) => {
        const claimed = claims.map(({ id, side }) => `[${code(id)}](#${id}) (${side})`).join(', ')
        return `${code(phrase)}: ${claimed}${sameFamily ? ', **cùng nhóm**' : ''}`
      })
    )
  )
}
