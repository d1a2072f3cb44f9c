/** Capitals and small letters. */

/** Printed in capitals: at least two letters, hardly a small one ("NĂM 2024", "TM. ỦY BAN NHÂN DÂN"). */
export function isCapitals(text: string): boolean {
  let upper = 0
  let lower = 0
  for (const sign of text) {
    const low = sign.toLowerCase()
    if (sign !== low) upper++
    else if (sign !== sign.toUpperCase()) lower++
  }
  return upper >= 2 && lower <= upper * 0.12
}

export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}
