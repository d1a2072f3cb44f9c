/** Letters of other alphabets that stand where a Vietnamese one is meant: "phƣơng", "Ðiều", "Ɖảng". One for one. */

const meant = new Map([
  ['ƣ', 'ư'],
  ['Ƣ', 'Ư'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ']
])

export interface LookAlikes {
  text: string
  count: number
}

/** The text with its look-alikes exchanged; null where there are none. */
export function withoutLookAlikes(text: string): LookAlikes | null {
  let count = 0
  const exchanged = text.replace(/[ƣƢÐðƉɖ]/gu, (sign) => {
    count++
    return meant.get(sign)!
  })
  return count === 0 ? null : { text: exchanged, count }
}
