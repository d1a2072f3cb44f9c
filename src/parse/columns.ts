/** The letterhead and the sign-off are often set in two columns: one printed line holds two. */
import { isMetadata } from './furniture.ts'
import { isCapitals } from './letters.ts'
import { holdsMotto, isMotto, kindAt, type Lexicon, officeIn, signingPower } from './lexicon.ts'
import { isWhite, type Line, lineAt } from './lines.ts'

// "ỦY BAN NHÂN DÂN        CỘNG HÒA …", "Nơi nhận:	TM. ỦY BAN", "| Số: 12 | X, ngày … |"
const gutter = /\s{3,}|\s*\t\s*|\s*\|\s*/gu
const receives = /^n[oơ]i\s+nh[aậ]n(?!\p{L})/iu
const headLines = 40
const signLines = 70

export function splitColumns(text: string, lines: readonly Line[], lexicon: Lexicon): Line[] {
  const head = headEnd(lines, lexicon)
  const sign = signStart(lines, head)
  if (head === 0 && sign === lines.length) return [...lines]
  return lines.flatMap((line, index) =>
    index < head ? partsOf(text, line, null) : index >= sign ? partsOf(text, line, lexicon) : [line]
  )
}

/** The lines above the one that names the kind of paper; where there is none, those down to the motto. */
function headEnd(lines: readonly Line[], lexicon: Lexicon): number {
  const area = lines.slice(0, headLines)
  const kind = area.findIndex((line) => kindAt(line.text, lexicon) !== null)
  if (kind >= 0) return kind
  const said = area.findLastIndex((line) => isMotto(line.text) || holdsMotto(line.text))
  return said < 0 ? 0 : Math.min(area.length, said + 4)
}

function signStart(lines: readonly Line[], head: number): number {
  for (let index = Math.max(head, lines.length - signLines); index < lines.length; index++) {
    const bare = lines[index]!.text.replace(/^[|\s]+/u, '')
    if (receives.test(bare) || (signingPower.test(bare) && bare.length < 80)) return index
  }
  return lines.length
}

/** The columns of a line; signed: of the sign-off, where one blank may be all that is left between them. */
function partsOf(text: string, line: Line, signed: Lexicon | null): Line[] {
  const raw = text.slice(line.start, line.end)
  const narrow = signed && !/\s{3,}|\t|\|/u.test(raw) ? narrowGutter(raw, signed) : null
  if (narrow === null && (!/\s{3,}|\t|\|/u.test(raw) || isMetadata(raw))) return [line]
  const parts: Line[] = []
  let from = 0
  const push = (start: number, end: number) => {
    const part = lineAt(text, line.start + start, line.start + end, line.block, parts.at(-1)?.end ?? line.start)
    if (part) parts.push({ ...part, gap: parts.length === 0 ? line.gap : 0, closed: true })
  }
  for (const match of narrow ?? raw.matchAll(gutter)) {
    if (isBlankField(raw, match.index, match.index + match[0].length)) continue
    if (match.index > from) push(from, match.index)
    from = match.index + match[0].length
  }
  if (from < raw.length) push(from, raw.length)
  if (parts.length === 0) return [line]
  // the gutters belong to the parts, so that nothing of the line is lost
  for (const [index, part] of parts.entries()) {
    part.start = index === 0 ? line.start : afterWhite(text, parts[index - 1]!.end)
    if (index === parts.length - 1) part.end = line.end
  }
  return parts
}

// Nơi nhận: TM. ỦY BAN NHÂN DÂN   - Như trên; KT. CHỦ TỊCH   - Lưu: VT, KT. Nguyễn Văn An
const recipientEnd = /(?<!(?:KT|TM|TL|TUQ|Q))[:;.,]\s{1,2}(?=\p{Lu})/gu
const printedName = /^\p{Lu}[\p{Ll}’']+(?: \p{Lu}[\p{L}’']+){2,3}$/u

/** Where behind a recipient the office or the name of the signer begins. */
function narrowGutter(raw: string, lexicon: Lexicon): { index: number; 0: string }[] | null {
  if (raw.length > 200 || !(receives.test(raw) || /^[-–+*•]/u.test(raw))) return null
  for (const match of raw.matchAll(recipientEnd)) {
    const index = match.index + 1
    const rest = raw.slice(index).trim()
    const signs = isCapitals(rest) && (signingPower.test(rest) || officeIn(rest, lexicon) !== null)
    if (signs || (/^[-–+*•]\s*lưu\b/iu.test(raw) && printedName.test(rest)))
      return [{ index, 0: raw.slice(index, raw.length - rest.length) }]
  }
  return null
}

function afterWhite(text: string, at: number): number {
  let next = at
  while (isWhite(text.charCodeAt(next))) next++
  return next
}

/** "Số:        /KH-UBND", "ngày      tháng 7 năm 2021": room left for the pen is no gutter. */
function isBlankField(raw: string, from: number, to: number): boolean {
  const before = raw.slice(Math.max(0, from - 8), from)
  const after = raw.slice(to, to + 8)
  if (/(?:ngày|tháng)$/iu.test(before)) return /^(?:tháng|năm)(?!\p{L})/iu.test(after)
  return /số\s?:?$/iu.test(before) && /^[/-]/u.test(after)
}
