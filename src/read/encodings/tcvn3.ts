/**
 * TCVN3, the "ABC" fonts (.VnTime, .VnArial): "Céng hßa x· héi chñ nghÜa ViÖt Nam". Capitals with a tone do not exist;
 * they are small letters set in a capital font (.VnTimeH). ư is the soft hyphen.
 */
import { isSyllable } from './syllables.ts'
import { type Decoded, type LegacyTable, singleByteTable } from './table.ts'

const letters = singleByteTable('tcvn3', 'TCVN3 (ABC)', [
  ['à ả ã á ạ', 'B5 B6 B7 B8 B9'],
  ['ă ằ ẳ ẵ ắ ặ', 'A8 BB BC BD BE C6'],
  ['â ầ ẩ ẫ ấ ậ', 'A9 C7 C8 C9 CA CB'],
  ['è ẻ ẽ é ẹ', 'CC CE CF D0 D1'],
  ['ê ề ể ễ ế ệ', 'AA D2 D3 D4 D5 D6'],
  ['ì ỉ ĩ í ị', 'D7 D8 DC DD DE'],
  ['ò ỏ õ ó ọ', 'DF E1 E2 E3 E4'],
  ['ô ồ ổ ỗ ố ộ', 'AB E5 E6 E7 E8 E9'],
  ['ơ ờ ở ỡ ớ ợ', 'AC EA EB EC ED EE'],
  ['ù ủ ũ ú ụ', 'EF F1 F2 F3 F4'],
  ['ư ừ ử ữ ứ ự', 'AD F5 F6 F7 F8 F9'],
  ['ỳ ỷ ỹ ý ỵ', 'FA FB FC FD FE'],
  ['đ', 'AE'],
  ['Ă Â Ê Ô Ơ Ư Đ', 'A1 A2 A3 A4 A5 A6 A7']
])

export const tcvn3: LegacyTable = { ...letters, decode: (byteText) => withHorns(letters.decode(byteText)) }

/**
 * The ư of TCVN3 is the soft hyphen, which many programs print as a hyphen: "l-îng", "Th«ng t-". Where the hyphen makes
 * a syllable and its two sides are none, it is the letter.
 */
function withHorns(decoded: Decoded): Decoded {
  if (!decoded.text.includes('-')) return decoded
  const text = decoded.text.replace(/[\p{L}-]+/gu, hornIn)
  return { text, at: decoded.at }
}

function hornIn(word: string): string {
  // "-", "2016-2020": no letter touches the hyphen
  if (!word.includes('-') || !/\p{L}/u.test(word)) return word
  const whole = word.replace(/-/gu, 'ư')
  // "kinh tế-xã hội", "-Tổ"
  const sides = word.split('-').filter((side) => side !== '')
  return isSyllable(whole) && !sides.every(isSyllable) ? matchCase(whole, word) : word
}

function matchCase(whole: string, word: string): string {
  const letters = word.replace(/-/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? whole.toUpperCase() : whole
}
