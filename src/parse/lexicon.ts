/** The rules of the parse stage made ready for looking up, once for each set of rules. */
import { fold } from '../model/fold.ts'
import { expandPhrase, PhraseBook } from '../model/phrases.ts'
import { wordsOf } from '../model/words.ts'
import type { OutlineRole, ParseRules } from '../rules/parse-rules.ts'
import { bare, isCapitals } from './letters.ts'

export type Body = ParseRules['papers']['bodies'][number]

export interface Lexicon {
  /** Name of a kind of paper, folded and without accents, and its printed form, longest first. */
  kinds: { folded: string; bare: string; name: string }[]
  /** Kind of paper by the code in its number: KH. */
  kindByCode: Map<string, string>
  bodies: PhraseBook<Body>
  /** The same without accents, for capitals that a scan has damaged. */
  bareBodies: PhraseBook<Body>
  /** Without accents. */
  offices: Set<string>
  officeStarts: PhraseBook<true>
  grounds: PhraseBook<true>
  roles: PhraseBook<OutlineRole>
  forbidden: Map<OutlineRole, PhraseBook<true>>
  abbreviations: Map<string, string>
  departments: string[]
  columnHeads: PhraseBook<true>
  /** Folded name of a province and its printed form. */
  provinces: Map<string, ParseRules['places']['provinces'][number]>
}

const made = new WeakMap<ParseRules, Lexicon>()

export function lexiconOf(rules: ParseRules): Lexicon {
  const known = made.get(rules)
  if (known) return known
  const lexicon = compile(rules)
  made.set(rules, lexicon)
  return lexicon
}

function compile({ outline, papers, places }: ParseRules): Lexicon {
  const kinds = papers.kinds
    .map(({ name }) => ({ folded: fold(name), bare: bare(name), name }))
    .sort((a, b) => b.folded.length - a.folded.length)
  const kindByCode = new Map(papers.kinds.flatMap(({ name, codes }) => codes.map((code) => [code, name] as const)))
  const bodies = new PhraseBook<Body>()
  const bareBodies = new PhraseBook<Body>()
  for (const body of papers.bodies)
    for (const phrase of body.phrases) {
      bodies.add(phrase, body)
      bareBodies.add(bare(phrase), body)
    }
  const grounds = new PhraseBook<true>()
  for (const phrase of papers.grounds) grounds.add(phrase, true)
  const roles = new PhraseBook<OutlineRole>()
  const forbidden = new Map<OutlineRole, PhraseBook<true>>()
  for (const role of outline.roles) {
    for (const phrase of role.phrases) roles.add(phrase, role)
    const book = new PhraseBook<true>()
    for (const phrase of role.unless) book.add(phrase, true)
    forbidden.set(role, book)
  }
  const officeStarts = new PhraseBook<true>()
  for (const phrase of papers.offices) officeStarts.add(bare(phrase), true)
  const columnHeads = new PhraseBook<true>()
  for (const phrase of papers.columnHeads) columnHeads.add(phrase, true)
  return {
    columnHeads,
    kinds,
    kindByCode,
    bodies,
    bareBodies,
    offices: new Set(papers.offices.flatMap(expandPhrase).map(officeKey)),
    officeStarts,
    grounds,
    roles,
    forbidden,
    abbreviations: new Map(papers.abbreviations.map((short) => [short.toLowerCase(), short])),
    departments: [...papers.departments].sort((a, b) => b.length - a.length),
    provinces: new Map(places.provinces.map((province) => [fold(province.name), province]))
  }
}

/** Words only, so that "P. CHỦ TỊCH" and spacing do not matter. */
function officeKey(text: string): string {
  return wordsOf(bare(text))
    .map((word) => word.form)
    .filter((form) => /\p{L}/u.test(form))
    .join(' ')
}

/** "PHÓ CHỦ TỊCH", "KT. GIÁM ĐỐC": the office that a line of the sign-off names, as printed without KT., TM. */
export function officeIn(text: string, lexicon: Lexicon): string | null {
  const named = withoutPower(text)
  return named !== '' && named.length <= 60 && lexicon.offices.has(officeKey(named)) ? named : null
}

/** "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH": an office with what it is the office of. */
export function longOfficeIn(text: string, lexicon: Lexicon): string | null {
  const named = withoutPower(text)
  return named.length <= 80 && lexicon.officeStarts.matchesAt(wordsOf(bare(named)), 0).length > 0 ? named : null
}

function withoutPower(text: string): string {
  return text.replace(/^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\s?[./]\s?|\s+))+/u, '').replace(/[:.,\s]+$/u, '')
}

// TM. ỦY BAN NHÂN DÂN   KT. CHỦ TỊCH   T/M ỦY BAN   TUQ. CHỦ TỊCH
export const signingPower = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\s?[./]\s?|\s+)\p{Lu}/u
// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM   Độc lập - Tự do - Hạnh phúc   ĐẢNG CỘNG SẢN VIỆT NAM   CONG HOA XA HOI …
const mottoStart = /^(?:cong hoa xa h[oq]i|doc lap\s*[-–—.]|dang cong san viet)/u
const mottoAnywhere = /(?:cong hoa xa hoi|doc lap\s*[-–—.]\s*tu do)/u

export function isMotto(text: string): boolean {
  return mottoStart.test(bare(text.slice(0, 24)))
}

/** A line whose second column is the motto. */
export function holdsMotto(text: string): boolean {
  return text.length <= 400 && mottoAnywhere.test(bare(text))
}

// Nơi nhận:
const receives = /^n[oơ]i\s+nh[aậ]n\s*:?/iu

/** What stands in the tables and columns that only place a letterhead or a sign-off. */
export const layoutWords =
  /(?:cộng h[oòóọ][aàáạ] xã hội|độc lập\s*[-–]\s*tự do|n[oơ]i\s+nh[aậ]n\s*:|(?:^|[\s|*])(?:TM|KT|TL|TUQ)\.\s+\p{Lu})/iu

// DỰ THẢO KẾ HOẠCH   (Dự thảo) BÁO CÁO
const draft = /^\(?dự thảo\s?\d{0,2}\)?\s*[:.–-]?\s*/iu
// K Ế H O Ạ C H
const spacedOut = /^\p{Lu}(?: \p{Lu}(?!\p{L})){2}/u

/** The kind of paper that a line in capitals opens with, how many signs of it that takes, and whether its accents are right. */
export function kindAt(text: string, lexicon: Lexicon): { name: string; length: number; exact: boolean } | null {
  const from = draft.exec(text)?.[0].length ?? 0
  const head = text.slice(from, from + 60)
  if (!/^\p{Lu}\s?\p{Lu}/u.test(head)) return null
  if (spacedOut.test(head)) {
    for (const kind of lexicon.kinds) {
      const length = spacedLength(bare(head), kind.bare)
      if (length > 0 && !/^\p{L}/u.test(head.slice(length)))
        return { name: kind.name, length: from + length, exact: true }
    }
    return null
  }
  const folded = fold(head)
  const plain = bare(head)
  for (const kind of lexicon.kinds) {
    const exact = folded.startsWith(kind.folded)
    if (!exact && !plain.startsWith(kind.bare)) continue
    const printed = head.slice(0, kind.folded.length)
    if (printed !== printed.toUpperCase() || /^\p{L}/u.test(head.slice(printed.length))) continue
    return { name: kind.name, length: from + kind.folded.length, exact }
  }
  return null
}

/** How many signs of the text spell the name when blanks count in neither. */
function spacedLength(text: string, name: string): number {
  let at = 0
  for (const letter of name.replace(/\s/gu, '')) {
    while (text[at] === ' ') at++
    if (text[at] !== letter) return 0
    at++
  }
  return at
}

/** The body that a line names at its head; of capitals also with damaged accents: "UY BAN NHAN DÂN". */
export function bodyAt(text: string, lexicon: Lexicon): Body | null {
  const match =
    lexicon.bodies.matchesAt(wordsOf(text), 0)[0] ??
    (isCapitals(text) ? lexicon.bareBodies.matchesAt(wordsOf(bare(text)), 0)[0] : undefined)
  return match?.entry ?? null
}

// 19/12/2021   15/12/2020 08:35 | Lượt xem: 642   Thứ ba, 07/05/2024
const dateline =
  /^(?:(?:thứ \p{L}+|chủ nhật|ngày|cập nhật|đăng ngày)\s?[,:]?\s?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\p{L}\d])(?:[\s,|-]{1,4}\d{1,2}[:h]\d{2}\D{0,3})?(?:\|.*)?$/iu

// Số: 12/KH-UBND   Số:     /BC-UBND   Tân Phú, ngày 05 tháng 8 năm 2025
const headLine =
  /^(?:Số\s*:\s*[\d….\s_]{0,12}[/-]\s?\p{Lu}[\p{L}&/-]{1,30}|\p{Lu}[\p{L} .-]{1,40}, ngày[\d….\s_]{0,12}tháng[\d….\s_]{0,12}năm[\s\d….]{0,10})$/u

/** Lines of the letterhead and the sign-off never join their neighbours. */
export function standsAlone(text: string, lexicon: Lexicon): boolean {
  if (text.length > 80) return false
  if (isMotto(text) || signingPower.test(text) || dateline.test(text) || receives.test(text) || headLine.test(text))
    return true
  const kind = kindAt(text, lexicon)
  if (kind && text.slice(kind.length).replace(/[\s:.]/gu, '') === '') return true
  return text.length <= 60 && isCapitals(text) && officeIn(text, lexicon) !== null
}

/** A line of the letterhead that names a body of its own: "SỞ TÀI CHÍNH" under "UBND TỈNH X". */
export function namesBody(text: string, lexicon: Lexicon): boolean {
  return text.length <= 80 && isCapitals(text) && bodyAt(text, lexicon) !== null
}

/** "Căn cứ …", "Thực hiện …" under a title whose last line is full. */
export function opensGrounds(text: string, lexicon: Lexicon): boolean {
  if (text.length <= 40 || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  return lexicon.grounds.matchesAt(wordsOf(text.slice(0, 40)), 0).length > 0
}
