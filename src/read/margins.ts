/** Headers and footers: what they say beside page numbers, once, as furniture; a letterhead set there is the letterhead. */
import { hasMotto } from './docx/layout.ts'
import type { FlowItem } from './flow.ts'
import { type LossTally, lettersIn } from './loss-tally.ts'

/** parts: one list of items for each header (or footer) of the document. */
export function marginItems(parts: readonly (readonly FlowItem[])[], tally: LossTally): FlowItem[] {
  const seen = new Set<string>()
  return parts.flatMap((items) => {
    const words = items.map(wordsOf).join('\n').trim()
    if (seen.has(words) || isPageNumberOnly(words)) {
      tally.passed(lettersIn(words))
      return []
    }
    seen.add(words)
    if (hasMotto(words)) return [...items]
    return items.map((item): FlowItem => (item.kind === 'paragraph' ? { ...item, furniture: 'runningHead' } : item))
  })
}

function wordsOf(item: FlowItem): string {
  if (item.kind === 'paragraph') return item.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
  return item.rows.flatMap((row) => row.flatMap((cell) => cell.content.map(wordsOf))).join(' ')
}

/** "Trang 3/12", "- 3 -", "Page 3 of 12", and what is left of them where the number itself is a field */
function isPageNumberOnly(text: string): boolean {
  return text.split(/[\s\d\-–—/|]+/u).every((word) => ['', 'trang', 'page', 'of', 'trên'].includes(word.toLowerCase()))
}
