/** The sign that a list draws before its items, in letters. */

/** Signs of symbol fonts that drafters choose for their meaning; every other drawn sign is a dash to the reader. */
const kept = new Set(['+', '*', '-'])

/** Symbol F0B7, Wingdings F0D8, Courier New "o" -> "-"; "-", "+", "–", "•" as they stand. */
export function bulletSign(sign: string, font: string): string {
  const trimmed = sign.trim()
  if (trimmed === '') return ''
  const drawn = /[\ue000-\uf8ff]/u.test(trimmed)
  if (!drawn && !/symbol|wingdings|webdings/iu.test(font)) return trimmed === 'o' ? '-' : trimmed
  const plain = String.fromCharCode(trimmed.charCodeAt(0) & 0xff)
  return kept.has(plain) ? plain : '-'
}
