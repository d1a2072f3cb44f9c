/**
 * A stretch of running words taken from the reading text: soft line breaks become single spaces, emphasis signs and
 * footnote marks are left out, and every code unit still knows its place in the reading text.
 */
export interface Stretch {
  text: string
  /** at[i] is the offset of text[i] in the reading text; strictly increasing. */
  at: readonly number[]
}

/** The span of the reading text that holds text.slice(from, to); an empty slice stands at its own place. */
export function spanOf(stretch: Stretch, from: number, to: number): { start: number; end: number } {
  if (to <= from) {
    const here = stretch.at[from] ?? (stretch.at.at(-1) ?? -1) + 1
    return { start: here, end: here }
  }
  return { start: stretch.at[from]!, end: stretch.at[to - 1]! + 1 }
}

export function sliceStretch(stretch: Stretch, from: number, to: number): Stretch {
  return { text: stretch.text.slice(from, to), at: stretch.at.slice(from, to) }
}

/** A slice of the reading text as it stands. */
export function stretchOf(text: string, start: number, end: number): Stretch {
  return { text: text.slice(start, end), at: Array.from({ length: end - start }, (_, index) => start + index) }
}
