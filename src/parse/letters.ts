/** Capitals and small letters. */

/** Printed in capitals: at least two letters, hardly a small one ("NĂM 2024", "TM. ỦY BAN NHÂN DÂN"). */
export function isCapitals(text: string): boolean {
  const mostLower = text.length * 0.11
  let upper = 0
  let lower = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) {
      if (code >= 97 && code <= 122) lower++
      else if (code >= 65 && code <= 90) upper++
    } else {
      const sign = text[index]!
      const low = sign.toLowerCase()
      if (sign !== low) upper++
      else if (sign !== sign.toUpperCase()) lower++
    }
    if (lower > mostLower) return false
  }
  return upper >= 2 && lower <= upper * 0.12
}

export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}

/** Small letters without accents, each sign in its place: what scans leave of "KẾ HOẠCH", "KÉ HOẠCH", "KE HOACH" alike. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\u0000-\u007f]/gu, (sign) => {
    if (sign === 'đ' || sign === 'ð') return 'd'
    const base = sign.normalize('NFD')[0]!
    return base.length === sign.length ? base : sign
  })
}
