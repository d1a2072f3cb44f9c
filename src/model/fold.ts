/**
 * Folding for comparison: lower case, one spelling of tone placement (hoá = hóa, uỷ = ủy, quí = quý) and of look-alike
 * letters. It never changes the length of an NFC string, so that offsets into the folded text are offsets into the text.
 */
const letters: Record<string, string> = {
  ð: 'đ',
  ɖ: 'đ',
  ƣ: 'ư',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' '
}

// oà -> òa, uý -> úy: the tone goes to the first vowel; "quý" keeps its own, its u belongs to the q
const toneRow = ['àáảãạ', 'èéẻẽẹ', 'ỳýỷỹỵ']
const plainRow = ['a', 'e', 'y']
const firstVowel: Record<string, string> = { o: 'òóỏõọ', u: 'ùúủũụ' }

const toneMoves = new Map<string, string>()
for (const [first, toned] of Object.entries(firstVowel)) {
  for (const [row, marked] of toneRow.entries()) {
    if ((first === 'o') === (row === 2)) continue
    if (first === 'u' && row === 0) continue
    for (let tone = 0; tone < 5; tone++) toneMoves.set(first + marked[tone]!, toned[tone]! + plainRow[row]!)
  }
}

const anyLetter = /[ðɖƣ–—−‑‐“”‘’\u00a0\u2009\u202f]/gu
const anyTone = /(?<!q)(o[àáảãạèéẻẽẹ]|u[èéẻẽẹỳýỷỹỵ])(?!\p{L})/gu
const quWord = /(?<=q)u[íìỉĩị](?!\p{L})/gu
const quRow: Record<string, string> = { í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' }

export function fold(text: string): string {
  return text
    .replace(/İ/gu, 'I') // the one capital that grows: "i" and a dot above
    .toLowerCase()
    .replace(anyLetter, (letter) => letters[letter] ?? letter)
    .replace(anyTone, (pair) => toneMoves.get(pair) ?? pair)
    .replace(quWord, (pair) => `u${quRow[pair[1]!] ?? pair[1]}`)
}
