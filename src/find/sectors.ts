/** Sectors in a run of words; those that stand side by side ("thương mại, vận tải") are one combined sector. */
import type { Annotation } from '../model/annotation.ts'
import { joinSectors, type Sector } from '../model/vocabulary.ts'

export interface SectorMention {
  sector: string
  first: number
  last: number
  from: number
  to: number
  /** "khác" alone, "phi nông nghiệp", "dịch vụ tổng hợp": the words say more than the id. */
  label: string | null
}

const links = new Set([',', '-', 'và', '/', '&'])

export function sectorsOf(annotation: Annotation, firstWord: number, endWord: number): SectorMention[] {
  const mentions: SectorMention[] = []
  for (const mark of annotation.marks) {
    if (mark.first < firstWord || mark.last >= endWord) continue
    const term = mark.terms.find((one) => one.kind === 'sector')
    if (!term) continue
    const words = annotation.stretch.text.slice(mark.from, mark.to)
    const label =
      term.id === 'other' && !/^(?:lĩnh vực |ngành nghề |ngành |loại |loại hình )?khác$/iu.test(words) ? words : null
    const previous = mentions.at(-1)
    const between = previous ? annotation.words.slice(previous.last + 1, mark.first).map((word) => word.form) : []
    if (previous && between.length <= 2 && between.length > 0 && between.every((form) => links.has(form))) {
      previous.sector = joinSectors([...previous.sector.split('+'), ...term.id.split('+')] as Sector[])
      previous.last = mark.last
      previous.to = mark.to
    } else mentions.push({ sector: term.id, first: mark.first, last: mark.last, from: mark.from, to: mark.to, label })
  }
  return mentions
}
