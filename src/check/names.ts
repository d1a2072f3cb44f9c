/** Lists of names in prose: "06 HTX (HTX A, HTX B, …)", "(HTX A; HTX B; …)", "tại 04 xã (Đông Lĩnh, Thụy Hải, …)". */
import type { CheckDocument } from './document.ts'
import type { Passage } from './passages.ts'

export interface Name {
  start: number
  end: number
  /** Folded, the kind of organization written one way. */
  form: string
}

export interface NameList {
  start: number
  end: number
  names: Name[]
  /** How many names there can be: separators inside a name make the count uncertain. */
  least: number
  most: number
  /** Ends in "…", or is introduced by "như", "điển hình": more are meant than named. */
  open: boolean
  /** Places of what is counted: two may lie in one place. */
  places: boolean
  /** The number that announces it, and the word that it counts. */
  count: { start: number; end: number; value: number; noun: string } | null
}

const organization = '(?:htx|hợp tác xã|tht|tổ hợp tác|liên hiệp htx|lhhtx|qtdnd|quỹ tín dụng(?: nhân dân)?|quỹ tdnd)'
const place = '(?:xã|phường|thị trấn|huyện|thị xã|thành phố)'
// 06 HTX đã ngừng hoạt động (   04 HTX vay vốn, gồm:   tại 05 xã (
const announced =
  /(?<![\d.,/])(\d{1,3})\s+(htx|hợp tác xã|tht|tổ hợp tác|tổ|quỹ|lhhtx|xã|phường|thị trấn|huyện)(?![\p{L}\d])([^()\d;:.]{0,90})([(:])\s*/gu
const anyList = new RegExp(`[(:][\\s*_]*(?:gồm:?\\s*)?(?=(?:\\(1\\)\\s*)?${organization}\\s)`, 'gu')
const organizationStart = new RegExp(`^(?:\\(?\\d{1,2}[).]\\s*)?(?:các\\s+)?${organization}(?![\\p{L}])`, 'u')
const placeStart = new RegExp(`^(?:\\(?\\d{1,2}[).]\\s*)?(?:các\\s+|tại\\s+)?(?:${place}\\s+)?`, 'u')
const openCue = /(?:như|điển hình|tiêu biểu|trong đó có|nhất là|chẳng hạn|một số|ví dụ)[\s:(]*$/u

const known = new WeakMap<CheckDocument, NameList[]>()

export function nameLists(document: CheckDocument): NameList[] {
  let found = known.get(document)
  if (!found) {
    found = readLists(document)
    known.set(document, found)
  }
  return found
}

function readLists(document: CheckDocument): NameList[] {
  const found: NameList[] = []
  for (const passage of document.passages) {
    for (const match of passage.words.matchAll(announced)) {
      const [, digits = '', noun = '', between = '', sign = ''] = match
      if (
        /(?:của|mỗi|một|thu nhập|doanh thu|triệu)\s*$/u.test(
          passage.words.slice(Math.max(0, match.index - 12), match.index)
        )
      )
        continue
      const list = listAt(document, passage, match.index + match[0].length, sign, noun)
      if (!list) continue
      const at = passage.start + match.index
      list.count = { start: at, end: at + digits.length, value: Number(digits), noun }
      list.open ||= openCue.test(`${between}${sign}`) || /(?:trong đó|bao gồm cả)/u.test(between)
      found.push(list)
    }
    for (const match of passage.words.matchAll(anyList)) {
      const start = passage.start + match.index + match[0].length
      if (found.some((list) => list.start <= start && start <= list.end)) continue
      const sign = match[0].startsWith('(') ? '(' : ':'
      const list = listAt(document, passage, match.index + match[0].length, sign, 'htx')
      if (list) {
        list.open ||= openCue.test(passage.words.slice(Math.max(0, match.index - 30), match.index + 1))
        found.push(list)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function listAt(document: CheckDocument, passage: Passage, from: number, sign: string, noun: string): NameList | null {
  const end = sign === '(' ? closing(passage.words, from) : sentenceEnd(passage.words, from)
  if (end === null || end - from < 8) return null
  const body = passage.words.slice(from, end)
  const places = /^(?:xã|phường|thị trấn|huyện)$/u.test(noun) || /^(?:xã|phường|thị trấn)\s/u.test(body)
  const pieces = split(body)
  if (pieces.length < 2) return null
  const original = document.text.slice(passage.start + from, passage.start + end)
  const starts = places ? placeStart : organizationStart
  const open = /(?:\.\.\.|…|v\.v|vân vân)\s*[.;]?\s*$/u.test(body) || /(?:\.{3}|…)/u.test(body)
  const names: Name[] = []
  let least = 0
  let most = 0
  for (const piece of pieces) {
    const words = body.slice(piece.from, piece.to)
    const opens = starts.test(words)
    const capital = /^[\s*_“"(]*\p{Lu}/u.test(original.slice(piece.from, piece.to).replace(starts, ''))
    if (places ? !capital : !opens) {
      if (names.length === 0) return null
      // "HTX trồng trọt, chăn nuôi Tân An": the comma stands inside a name; a capital may begin another
      if (capital) most++
      continue
    }
    // "A và B" may be one name or two
    const inner = [...words.matchAll(/\s(?:và|,)\s/gu)].filter((one) =>
      /^\p{Lu}/u.test(original.slice(piece.from + one.index + one[0].length))
    ).length
    least++
    most += 1 + inner
    names.push({ start: passage.start + from + piece.from, end: passage.start + from + piece.to, form: formOf(words) })
  }
  if (names.length < 2 && most < 2) return null
  if (places && names.length < 2) return null
  return {
    start: passage.start + from,
    end: passage.start + end,
    names,
    least,
    most,
    open,
    places: places && !/^(?:xã|phường|thị trấn|huyện)$/u.test(noun),
    count: null
  }
}

function closing(words: string, from: number): number | null {
  let depth = 1
  for (let index = from; index < words.length && index < from + 1500; index++) {
    if (words[index] === '(') depth++
    if (words[index] === ')' && --depth === 0) return index
  }
  return null
}

function sentenceEnd(words: string, from: number): number {
  const stop = /[.](?=\s|$)/u.exec(words.slice(from))
  return stop ? from + stop.index : words.length
}

/** Pieces between semicolons where there are any, else between commas; "và HTX" parts two names. */
function split(body: string): { from: number; to: number }[] {
  const separator = body.includes(';')
    ? /;|\svà\s+(?=(?:htx|hợp tác xã|tht|tổ hợp tác|quỹ)\s)/gu
    : /,|;|\svà\s+(?=(?:htx|hợp tác xã|tht|tổ hợp tác|quỹ|xã|phường|thị trấn)\s)/gu
  const pieces: { from: number; to: number }[] = []
  let from = 0
  for (const match of body.matchAll(separator)) {
    pieces.push(trim(body, from, match.index))
    from = match.index + match[0].length
  }
  pieces.push(trim(body, from, body.length))
  return pieces.filter(({ from: start, to }) => to - start > 1 && !/^[.…\s*]+$/u.test(body.slice(start, to)))
}

function trim(body: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to]
  while (start < end && /[\s*_]/u.test(body[start]!)) start++
  while (end > start && /[\s*_.:]/u.test(body[end - 1]!)) end--
  return { from: start, to: end }
}

function formOf(words: string): string {
  return words
    .replace(/^\(?\d{1,2}[).]\s*/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^hợp tác xã/u, 'htx')
    .replace(/^tổ hợp tác/u, 'tht')
    .replace(/^quỹ (?:tín dụng nhân dân|tín dụng|tdnd)/u, 'qtdnd')
    .replace(/[:\d.,%]+.*$/u, '')
    .trim()
}

const trades: [string, RegExp][] = [
  ['electricity', /(?:điện năng|dịch vụ điện|htx điện)/u],
  ['market', /(?:chợ)/u],
  ['environment', /(?:môi trường|vệ sinh)/u],
  ['transport', /(?:vận tải|gtvt|xe )/u],
  ['construction', /(?:xây dựng|vật liệu)/u],
  ['credit', /(?:qtdnd|tín dụng)/u],
  ['trade', /(?:du lịch|thương mại|tm)/u],
  ['industryCrafts', /(?:thủ công|mây tre|cơ khí|tiểu thủ|ttcn|dệt|mộc)/u],
  ['agriculture', /(?:nông nghiệp|dvnn|nông sản|(?:^|\s)nn(?:\s|$)|trồng trọt|chăn nuôi|thủy sản|rau|lúa)/u]
]

/** The sector that a name tells; null where it tells none or several. */
export function sectorOfName(form: string): string | null {
  const fitting = trades.filter(([, words]) => words.test(form)).map(([sector]) => sector)
  return fitting.length === 1
    ? fitting[0]!
    : fitting.includes('agriculture') && /^htx (?:nn|nông nghiệp|dịch vụ nông nghiệp|dvnn)/u.test(form)
      ? 'agriculture'
      : null
}
