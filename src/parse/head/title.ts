/** The title of a paper: put together from its lines, set in small letters where it is printed in capitals. */
import { fold } from '../../model/fold.ts'
import { capitalize, isCapitals } from '../letters.ts'
import { kindAt, type Lexicon } from '../lexicon.ts'
import type { Zones } from '../zones.ts'

export function titleOf(zones: Zones, places: readonly string[], lexicon: Lexicon): string | null {
  const parts = zones.titleRuns.flatMap((run) => {
    let text = run.stretch.text
    if (run === zones.kindRun) text = text.slice(kindAt(text, lexicon)?.length ?? 0)
    // "(Phục vụ kỳ họp …)", "(Kèm theo Quyết định số …)" stand under a title, they are no part of it
    if (/^\(.*\)$/u.test(text.trim())) return []
    return [text.replace(/^[\s:.]+|[\s:]+$/gu, '')]
  })
  const title = parts.filter((part) => part !== '').join(' ')
  if (title === '') return null
  const subject = title.replace(/^(?:v\/v|về việc)\s*:?\s*/iu, (head) => (zones.kind === null ? '' : head))
  return sentenceCase(subject.replace(/[.;]$/u, ''), places, lexicon)
}

/** "KINH TẾ TẬP THỂ TỈNH X NĂM 2019" -> "Kinh tế tập thể tỉnh X năm 2019": names that the text knows keep their capitals. */
export function sentenceCase(text: string, places: readonly string[], lexicon: Lexicon): string {
  if (!isCapitals(text)) return text.charAt(0).toUpperCase() + text.slice(1)
  const words = text.split(' ').map((word) => {
    const bare = word.replace(/[^\p{L}\d/&-]/gu, '')
    // 47/NQ-HĐND, II, HTX
    if (/[\d/]/u.test(bare) && /\p{L}/u.test(bare)) return word
    if (/^(?:[IVX]+)$/u.test(bare) && bare.length > 1) return word
    const short = lexicon.abbreviations.get(bare.toLowerCase())
    if (short !== undefined) return word.replace(bare, short)
    return word.toLowerCase()
  })
  let lower = words.join(' ')
  for (const place of places) {
    const folded = fold(place)
    for (let at = fold(lower).indexOf(folded); at >= 0; at = fold(lower).indexOf(folded, at + folded.length)) {
      const whole = !/\p{L}/u.test(lower[at - 1] ?? '') && !/\p{L}/u.test(lower[at + folded.length] ?? '')
      if (whole) lower = lower.slice(0, at) + place + lower.slice(at + folded.length)
    }
  }
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** "BÀ RỊA - VŨNG TÀU" -> "Bà Rịa - Vũng Tàu"; names in small letters stay as they are. */
export function nameCase(name: string): string {
  return isCapitals(name) || name === name.toUpperCase() ? name.replace(/\p{L}+/gu, (word) => capitalize(word)) : name
}
