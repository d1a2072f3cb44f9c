/** The signs at the head of a heading or a list item: "Phần thứ hai", "I.", "1.1.", "a)", "-", "(1)". */
export type MarkerStyle =
  | 'annex'
  | 'spoken'
  | 'part'
  | 'chapter'
  | 'capital'
  | 'roman'
  | 'number1'
  | 'number2'
  | 'number3'
  | 'number4'
  | 'letter'
  | 'letterNumber'
  | 'paren'
  | 'parenLetter'
  | 'star'
  | 'bullet'

export interface Marker {
  /** As printed, without the white space behind it. */
  label: string
  /** Two marks of one style stand on one level: "-" and "+" differ, "1." and "2)" differ. */
  style: string
  family: MarkerStyle
  /** Lower ranks stand above higher ones when nothing else tells. */
  rank: number
  /** 3 of "3.", "III.", "c)", "2.3."; null of bullets. */
  ordinal: number | null
  /** Where the words begin. */
  end: number
  /** Certain, or only if the neighbours agree ("2 Đánh giá theo lĩnh vực", whose dot is lost). */
  sure: boolean
}

const ranks: Record<MarkerStyle, number> = {
  spoken: 10.5,
  annex: 0,
  part: 1,
  chapter: 2,
  capital: 3,
  roman: 4,
  number1: 5,
  number2: 6,
  number3: 7,
  number4: 8,
  letter: 9,
  letterNumber: 10,
  paren: 11,
  parenLetter: 12,
  star: 13,
  bullet: 14
}

const numberWords: Record<string, number> = {
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8
}

// Phần thứ nhất   PHẦN THỨ II:   Phần I.   Phần 2 -
const part =
  /^phần\s+(?:thứ\s+(nhất|hai|nhì|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|[ivx]{1,4}|\d)|([ivx]{1,4}|\d|[a-d]))(?![\p{L}\d])\s*[.:/)–-]?\s*/iu
// Chương I   CHƯƠNG 2.   Mục 1.   Điều 5.
const chapter = /^(chương|mục)\s+([ivx]{1,5}|\d{1,2})(?![\p{L}\d])\s*[.:/)–-]?\s*/iu
const article = /^(điều)\s+(\d{1,3})[a-z]?\s*[.:]\s*/iu
// Phụ lục I   PHỤ LỤC 02:   Biểu số 01   Phụ biểu 1
const annex =
  /^(?:phụ lục|phụ biểu|biểu mẫu|biểu số|mẫu biểu|mẫu số|biểu)(?:\s+số)?(?:\s+([ivx]{1,5}|\d{1,2}))?(?![\p{L}\d])\s*[.:/)–-]?\s*/iu
// Một là: …   Thứ hai, …   Ba là, …
const spoken =
  /^(?:(một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám)\s+là|thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám))\s*[,:]\s*(?=\p{L})/iu
// A. ĐÁNH GIÁ   B/ PHƯƠNG HƯỚNG   C- KIẾN NGHỊ
const capital = /^([A-HK])\s*[.)/–-]\s*(?=\p{Lu}[\p{L}\s])/u
// I. TÌNH HÌNH   II/ Kết quả   III- Đánh giá   IV) Kiến nghị
const roman = /^([IVX]{1,6})\s*(?:[.)]\s*|[/–-]\s*(?=\p{Lu}|\s))(?=[^\s.)])/u
// I.1. Tình hình   II.2.3 Giải pháp
const romanNumber = /^([IVX]{1,6})\.(\d{1,2}(?:\.\d{1,2}){0,2})\s*[.)/:]?\s+(?=\p{L})/u
// 1.1. Tình hình   2.3.1 Về thành viên   1.1) Số lượng
const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[.):/]\s*(?=[^\s\d])|\s+(?=\p{Lu}))/u
// 1. Tình hình   2) Kết quả   3/ Kiến nghị   4.Mục tiêu
const single = /^(\d{1,2})\s*(?:\.\s*(?=[^\s\d.])|\)\s*(?=\S)|\/\s*(?=\p{Lu})|\/\s+(?=\p{L})|[-–]\s*(?=\p{Lu}\p{Ll}))/u
// 2 Đánh giá theo lĩnh vực
const lostDot = /^(\d{1,2})\s+(?=\p{Lu}\p{Ll})/u
// a) Thuận lợi   b. Khó khăn   đ/ Khác
const letter = /^([a-zđ])\s*(?:[)/]\s*(?=[^\s])|\.\s+(?=\S)|\.(?=\p{Lu}))/u
// a1) Số lượng   b.2. Kết quả   a.1) Về số lượng
const letterNumber = /^([a-zđ])\.?\s?(\d{1,2})\s*[.)/:]\s*(?=\p{L})/u
// (1) HTX   (a) Thuận lợi   (i) Một là
const paren = /^\(\s*(?:(\d{1,2})|([a-zđ]|[ivx]{1,4}))\s*\)\s*/u
const bullet =
  /^(?:([-–—−+•●○▪■□◦‣⁃·►➢✓✔→])\s*(?=[^\s\d])|([-–—−+•●○▪■□◦‣⁃·►➢✓✔→])\s+(?=\S)|(o)\s+(?=\p{Lu})|([\uf000-\uf0ff])\s*(?=\S))/u
const star = /^(\*{1,2})\s*(?=\S)/u

const numbersSpoken: Record<string, number> = { ...numberWords, một: 1 }

function spokenMarker(text: string): Marker | null {
  const found = spoken.exec(text)
  if (!found) return null
  const ordinal = numbersSpoken[(found[1] ?? found[2]!).toLowerCase()]!
  return make('spoken', 'spoken', label(found[0]).replace(/,$/u, ''), ordinal, found[0].length)
}

export function markerOf(text: string): Marker | null {
  const code = text.charCodeAt(0)
  // cheap refusal: most lines begin with a letter that opens no marker
  const first = text[0]
  if (first === undefined) return null
  if (code >= 48 && code <= 57) return numberMarker(text)
  if (first === '(') return parenMarker(text)
  if (first === '*') {
    const found = star.exec(text)
    return found ? make('star', '*', found[1]!, null, found[0].length) : null
  }
  if (
    first === 'P' ||
    first === 'p' ||
    first === 'C' ||
    first === 'c' ||
    first === 'M' ||
    first === 'm' ||
    first === 'B' ||
    first === 'b' ||
    first === 'Đ' ||
    first === 'đ'
  ) {
    const found = wordMarker(text)
    if (found) return found
  }
  if (first === 'I' || first === 'V' || first === 'X') {
    const found = romanMarker(text)
    if (found) return found
  }
  if (text.length > 1 && ((first >= 'a' && first <= 'z') || first === 'đ')) {
    const found = letterMarker(text)
    if (found) return found
  }
  if ('MHBNSTmhbnst'.includes(first)) {
    const found = spokenMarker(text)
    if (found) return found
  }
  if (first >= 'A' && first <= 'K') {
    const found = capital.exec(text)
    if (found)
      return make('capital', 'capital', found[0].trimEnd(), 'ABCDEFGHIJK'.indexOf(found[1]!) + 1, found[0].length)
  }
  const found = bullet.exec(text)
  if (!found) return null
  const sign = found[1] ?? found[2] ?? found[3] ?? found[4]!
  return make('bullet', bulletStyle(sign), sign, null, found[0].length)
}

/** The dashes of different lengths are one sign. */
function bulletStyle(sign: string): string {
  return /[-–—−⁃]/u.test(sign) ? '-' : /[•●·]/u.test(sign) ? '•' : sign
}

function make(
  family: MarkerStyle,
  style: string,
  label: string,
  ordinal: number | null,
  end: number,
  sure = true
): Marker {
  return { label, style, family, rank: ranks[family], ordinal, end, sure }
}

function wordMarker(text: string): Marker | null {
  let found = part.exec(text)
  if (found) return make('part', 'part', label(found[0]), ordinalOf(found[1] ?? found[2]!), found[0].length)
  found = chapter.exec(text) ?? article.exec(text)
  if (found) {
    const word = found[1]!.toLowerCase()
    const marker = make('chapter', word, label(found[0]), ordinalOf(found[2]!), found[0].length)
    return { ...marker, rank: word === 'chương' ? 2 : word === 'mục' ? 2.5 : 4.5 }
  }
  found = annex.exec(text)
  if (found && (found[1] !== undefined || /^(?:PHỤ|BIỂU|MẪU)/u.test(text))) {
    return make('annex', 'annex', label(found[0]), found[1] === undefined ? null : ordinalOf(found[1]), found[0].length)
  }
  return null
}

function label(printed: string): string {
  return printed.replace(/[\s:/–-]+$/u, '')
}

function romanMarker(text: string): Marker | null {
  const nested = romanNumber.exec(text)
  if (nested && romanValue(nested[1]!)) {
    const depth = nested[2]!.split('.').length
    return make(
      depth > 1 ? 'number2' : 'number1',
      `roman.${depth}`,
      nested[0].trimEnd(),
      Number(nested[2]!.split('.').at(-1)),
      nested[0].length
    )
  }
  const found = roman.exec(text)
  const value = found ? romanValue(found[1]!) : null
  return found && value ? make('roman', 'roman', found[0].trimEnd(), value, found[0].length) : null
}

function numberMarker(text: string): Marker | null {
  let found = dotted.exec(text)
  if (found) {
    const groups = found[1]!.split('.')
    const family = (['number1', 'number2', 'number3', 'number4'] as const)[groups.length - 1]!
    return make(family, family, found[0].trimEnd(), Number(groups.at(-1)), found[0].length)
  }
  found = single.exec(text)
  if (found) {
    const sign = found[0].trim().slice(found[1]!.length).trim()
    return make('number1', sign === ')' ? 'number)' : 'number1', found[0].trimEnd(), Number(found[1]), found[0].length)
  }
  found = lostDot.exec(text)
  return found ? make('number1', 'number1', found[1]!, Number(found[1]), found[0].length, false) : null
}

function letterMarker(text: string): Marker | null {
  let found = letterNumber.exec(text)
  if (found) return make('letterNumber', 'letterNumber', found[0].trimEnd(), Number(found[2]), found[0].length)
  found = letter.exec(text)
  return found ? make('letter', 'letter', found[0].trimEnd(), letterOrdinal(found[1]!), found[0].length) : null
}

function parenMarker(text: string): Marker | null {
  const found = paren.exec(text)
  if (!found) return null
  if (found[1] !== undefined) return make('paren', '(1)', found[0].trimEnd(), Number(found[1]), found[0].length)
  return make('parenLetter', '(a)', found[0].trimEnd(), letterOrdinal(found[2]!), found[0].length)
}

/** a b c d đ e …: the order of Vietnamese lists, in which đ may be left out. */
function letterOrdinal(sign: string): number {
  return 'abcdđeghiklmnopqrstuvxyz'.indexOf(sign) + 1
}

function ordinalOf(printed: string): number | null {
  const lower = printed.toLowerCase()
  return (
    numberWords[lower] ??
    (/^\d+$/u.test(lower) ? Number(lower) : (romanValue(printed.toUpperCase()) ?? letterOrdinal(lower)))
  )
}

/** 14 of "XIV"; null of letters that are no Roman number ("IIX"). */
export function romanValue(printed: string): number | null {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u.test(printed) || printed === '') return null
  let value = 0
  for (let index = 0; index < printed.length; index++) {
    const here = romanDigits[printed[index]!]!
    value += here < (romanDigits[printed[index + 1] ?? ''] ?? 0) ? -here : here
  }
  return value
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 }
