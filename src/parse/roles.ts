/** Which heading of the prescribed outline a title is: by its wording and its place, never by its number. */
import { wordsOf } from '../model/words.ts'
import type { OutlineRole } from '../rules/parse-rules.ts'
import type { Lexicon } from './lexicon.ts'

/** Where a heading stands. */
export interface Standing {
  /** No section stands before it under its parent. */
  first: boolean
  /** "Phần thứ nhất", "A.": it heads a part. */
  part: boolean
}

/** A short phrase far back in a title names another heading's matter. */
const faintest = 4

/** Above: the roles of the sections above it, nearest first, or "top" where none of them has a role. */
export function roleOf(title: string, above: readonly string[], place: Standing, lexicon: Lexicon): string | null {
  const words = wordsOf(title)
  let best: { role: OutlineRole; score: number } | null = null
  for (const match of lexicon.roles.findAll(words)) {
    const role = match.entry
    const distance = above.findIndex((name) => role.under.includes(name))
    if (distance < 0) continue
    if (lexicon.forbidden.get(role)!.find(words).length > 0) continue
    // long phrases near the beginning of the title tell most; the nearest parent is the likeliest
    let score =
      (match.last - match.first + 1) * 4 -
      Math.min(match.first, 8) -
      distance * 8 -
      role.under.indexOf(above[distance]!)
    if (place.part && /^P[\dX]$/u.test(role.role)) score += 8
    if (place.first && role.later) {
      if (above[distance] === 'top') continue
      score -= 4
    }
    if (score >= faintest && (!best || score > best.score)) best = { role, score }
  }
  return best?.role.role ?? null
}
