/**
 * Zero-width marks inside a string under construction. A source marks quotes and numbers; every later step (wrapping,
 * tables, page breaks) moves the text about with the marks inside, and the last step takes them out and learns where
 * everything came to stand. The marks are private-use characters, which no document of ours may contain.
 */
const first = 0xe000
const last = 0xf7ff
const noteFirst = 0xf800
const anyMark = /[\uE000-\uF8FF]/gu

/** @param {number} index */
export function markChar(index) {
  if (first + index > last) throw new Error('too many marks in one document')
  return String.fromCharCode(first + index)
}

/** The mark that stands before the sign of footnote n. @param {number} n */
export function noteMark(n) {
  return String.fromCharCode(noteFirst + n)
}

/** Numbers of the footnotes whose signs stand in a line. @param {string} line */
export function notesIn(line) {
  return [...line].filter((c) => c.charCodeAt(0) >= noteFirst && c.charCodeAt(0) <= 0xf8ff).map((c) => c.charCodeAt(0) - noteFirst)
}

/** @param {string} text */
export const unmarked = (text) => text.replace(anyMark, '')

/** @param {string} text */
export const width = (text) => unmarked(text).length

/**
 * @param {string} marked
 * @returns {{ text: string, at: Map<number, number> }} the clean text and where each mark stood in it
 */
export function settle(marked) {
  const at = new Map()
  let text = ''
  for (const char of marked) {
    const code = char.charCodeAt(0)
    if (code >= first && code <= last) at.set(code - first, text.length)
    else if (code < noteFirst || code > 0xf8ff) text += char
  }
  return { text, at }
}
