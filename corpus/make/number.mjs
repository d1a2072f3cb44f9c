/** Printed numbers as a Vietnamese clerk reads them: dots part thousands, a comma starts the decimals. */

export const numberPattern = /\d+(?:[.,]\d+)*/gu

/** @param {string} printed */
export function readNumber(printed) {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(printed)) return Number(printed.replace(/\./gu, '').replace(',', '.'))
  if (/^\d+(?:,\d+)?$/u.test(printed)) return Number(printed.replace(',', '.'))
  throw new Error(`"${printed}" needs its value said: v=`)
}

/** Half a unit of the last printed digit, in printed units. @param {string} printed */
export function halfUnit(printed) {
  const decimals = /,(\d+)$/u.exec(printed)?.[1]?.length ?? 0
  return decimals === 0 ? 0.5 : 0.5 * 10 ** -decimals
}

export const round6 = (/** @type {number} */ value) => Math.round(value * 1e6) / 1e6

// "1,4 tỷ đồng", "850 tr.đ", "12 - 15 triệu", "35.000 nghìn"
const scaleWord = /^\s*(?:(?:-|–|đến)\s*[\d.,]+\s*)?(nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr\.?\s?đ|trđ|nghìn|ngàn|đồng)/u
const money = { 'nghìn tỷ': 1e6, 'ngàn tỷ': 1e6, tỷ: 1e3, tỉ: 1e3, triệu: 1, nghìn: 1e-3, ngàn: 1e-3, đồng: 1e-6 }

/** What one printed unit is worth in triệu đồng, by the word after it. @param {string} after */
export function moneyScale(after) {
  const word = scaleWord.exec(after)?.[1]
  if (word === undefined) return null
  return money[word] ?? 1
}
