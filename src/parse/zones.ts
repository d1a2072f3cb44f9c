/** Which runs are the head of the paper, which its body, which its sign-off. */
import { wordsOf } from '../model/words.ts'
import { holdsFigures } from './headings.ts'
import { isCapitals } from './letters.ts'
import { bodyAt, isMotto, kindAt, type Lexicon, officeIn, signingPower } from './lexicon.ts'
import { markerOf } from './markers.ts'
import type { Run } from './runs.ts'

export type Zone = 'letterhead' | 'title' | 'grounds' | 'body' | 'signoff'

export interface Zones {
  zone: Map<Run, Zone>
  /** The run that names the kind of paper; null for texts that are no paper. */
  kindRun: Run | null
  kind: string | null
  titleRuns: Run[]
}

/** The head ends within so many runs, or the text has none. */
const headRuns = 40
const headSigns = 4000

// Kính gửi: Ban Thường vụ …
const addressed = /^kính\s+(?:gửi|trình)/iu
// Số: 12/KH-UBND   Số:    /BC-UBND
const numberLine = /^số\s*:?\s*\d*\s*[/-]/iu
// Tân Phú, ngày 05 tháng 8 năm 2025
const dateLine = /^\p{Lu}[\p{L}\s.-]{1,60},\s*ngày\b.{0,40}năm/iu
// Kính gửi: …   Về việc …: stand behind the kind of paper too
const mayBeTitle = /^(?:kính\s+(?:gửi|trình)|v\/v|về việc)(?!\p{L})/iu
// V/v xây dựng kế hoạch …   Về việc …
const subjectLine = /^(?:v\/v|về việc)(?!\p{L})/iu
const enactor =
  /^(?:(?:PHÓ )?CHỦ TỊCH|[UỦ][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|QUYẾT ĐỊNH|QUYẾT NGHỊ|UBND|HĐND)/u
const recipients = /^n[oơ]i\s+nh[aậ]n(?!\p{L})/iu

export function zonesOf(runs: readonly Run[], lexicon: Lexicon): Zones {
  const prose = runs.filter((run) => run.kind === 'prose')
  const zone = new Map<Run, Zone>()
  const head = headOf(prose, lexicon)
  for (const [index, run] of prose.entries()) zone.set(run, head.zones[index] ?? 'body')
  markSignoff(prose, zone, lexicon)
  return { zone, kindRun: head.kindRun, kind: head.kind, titleRuns: head.titleRuns }
}

function headOf(prose: readonly Run[], lexicon: Lexicon) {
  const zones: Zone[] = []
  const titleRuns: Run[] = []
  const origin = prose[0]?.start ?? 0
  const reach = prose.findIndex((run, index) => index >= headRuns || run.start - origin > headSigns)
  const area = reach < 0 ? prose : prose.slice(0, reach)
  const at = kindPlace(area, lexicon)
  if (at < 0) return { zones: letterWithoutKind(area, lexicon, titleRuns, zones), kindRun: null, kind: null, titleRuns }
  const kindRun = area[at]!
  const kind = kindOf(kindRun, lexicon)!
  for (const run of area.slice(0, at)) zones.push(startsBody(run, lexicon) ? 'body' : 'letterhead')
  zones.push('title')
  if (kindRun.stretch.text.slice(kind.length).replace(/[\s:.]/gu, '') !== '') titleRuns.push(kindRun)
  let next = at + 1
  // a page may print the kind above the body that issues the paper
  while (next < prose.length && isLetterhead(prose[next]!, lexicon) && !mayBeTitle.test(prose[next]!.stretch.text)) {
    zones.push('letterhead')
    next++
  }
  const first = next
  while (next < prose.length && next < first + 5 && isTitle(prose[next]!, titleRuns, lexicon)) {
    titleRuns.push(prose[next]!)
    zones.push('title')
    next++
  }
  markGrounds(prose, next, zones, lexicon)
  return { zones, kindRun, kind: kind.name, titleRuns }
}

/**
 * Where the head names the kind of paper: above the first words of the body. Words such as a portal prints above a paper
 * may stand before it if the letterhead follows them.
 */
function kindPlace(area: readonly Run[], lexicon: Lexicon): number {
  let damaged = -1
  let begun = false
  for (const [index, run] of area.entries()) {
    const kind = kindOf(run, lexicon)
    if (kind !== null && !begun) {
      if (kind.exact) return index
      if (damaged < 0) damaged = index
    } else if (isLetterhead(run, lexicon) && opensPaper(run)) begun = false
    else if (startsBody(run, lexicon)) begun = true
    if (begun && damaged >= 0) break
  }
  return damaged
}

/** The motto and the number stand in no body. */
function opensPaper(run: Run): boolean {
  return isMotto(run.stretch.text) || numberLine.test(run.stretch.text)
}

/** Addressees and grounds between the title and the first heading. */
function markGrounds(prose: readonly Run[], from: number, zones: Zone[], lexicon: Lexicon): void {
  for (let next = from; next < prose.length; next++) {
    const text = prose[next]!.stretch.text
    if (
      (isCapitals(text) && enactor.test(text)) ||
      isLetterhead(prose[next]!, lexicon) ||
      (addressed.test(text) && !tellsFigures(text))
    )
      zones.push('letterhead')
    else if (isGrounds(text, lexicon) && !tellsFigures(text)) zones.push('grounds')
    else if (/^[-–+*]\s/u.test(text) && zones.at(-1) === 'letterhead' && text.length < 160 && !holdsFigures(text))
      zones.push('letterhead')
    else break
  }
}

/** Công văn have no kind; news texts have a title alone. */
function letterWithoutKind(area: readonly Run[], lexicon: Lexicon, titleRuns: Run[], zones: Zone[]): Zone[] {
  let last = -1
  for (const [index, run] of area.entries()) {
    if (isLetterhead(run, lexicon)) last = index
    else if (index - last > 2) break
  }
  for (let index = 0; index <= last; index++) {
    const run = area[index]!
    const subject = subjectLine.test(run.stretch.text)
    if (subject) titleRuns.push(run)
    zones.push(subject ? 'title' : startsBody(run, lexicon) ? 'body' : 'letterhead')
  }
  // news have a title alone; so has a paper whose kind is lost
  const first = area[last + 1]
  if (first && titleRuns.length === 0 && area.length > last + 2 && isLoneTitle(first, last < 0, lexicon)) {
    titleRuns.push(first)
    zones.push('title')
  }
  markGrounds(area, zones.length, zones, lexicon)
  return zones
}

function isLoneTitle(run: Run, news: boolean, lexicon: Lexicon): boolean {
  const { text } = run.stretch
  if (text.length > 220 || markerOf(text) || /[.;:]$/u.test(text)) return false
  return news || !(startsBody(run, lexicon) || tellsFigures(text) || (isCapitals(text) && enactor.test(text)))
}

function kindOf(run: Run, lexicon: Lexicon): { name: string; length: number; exact: boolean } | null {
  const text = run.stretch.text
  const kind = kindAt(text, lexicon)
  if (!kind) return null
  const rest = text.slice(kind.length).replace(/^[\s:.]+/u, '')
  // "KẾ HOẠCH", "KẾ HOẠCH KINH TẾ TẬP THỂ NĂM 2023", "BÁO CÁO Tình hình …"
  return rest === '' || (text.length <= 400 && /^[\p{Lu}(]/u.test(rest) && !/[.;]$/u.test(rest)) ? kind : null
}

function isLetterhead(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 220 || tellsFigures(text.replace(dateLine, ''))) return false
  if (isMotto(text) || numberLine.test(text) || dateLine.test(text) || subjectLine.test(text) || addressed.test(text))
    return true
  return isCapitals(text) && bodyAt(text, lexicon) !== null
}

function startsBody(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 400) return true
  if (isLetterhead(run, lexicon)) return false
  const marker = markerOf(text)
  if (marker?.sure && (marker.family !== 'bullet' || holdsFigures(text))) return true
  return tellsFigures(text) || isGrounds(text, lexicon)
}

// … có 12 hợp tác xã   … đạt 85%   … : 03 HTX
const tells =
  /(?<!\p{L})(?:có|còn|là|đạt|được|đã|gồm|tăng|giảm|ước|chiếm|khoảng|thành lập|giải thể|hoạt động|với|bằng|trên|gần|hơn)(?!\p{L})|:\s*\d/iu

/** Says something with a figure, as no line of a head does: "Toàn huyện có 12 hợp tác xã". */
function tellsFigures(text: string): boolean {
  return holdsFigures(text) && !isCapitals(text) && (/[.;:]$/u.test(text) || tells.test(text))
}

function isTitle(run: Run, before: readonly Run[], lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 420 || tellsFigures(text)) return false
  if (isLetterhead(run, lexicon) && !subjectLine.test(text)) return false
  const marker = markerOf(text)
  if (marker?.sure && marker.family !== 'paren' && marker.family !== 'parenLetter') return false
  // "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN X" opens the enacting part of a decision
  if (isCapitals(text)) return !enactor.test(text)
  if (/^\(.*\)$/u.test(text)) return text.length < 250
  if (before.length > 0 && isGrounds(text, lexicon)) return false
  if (before.length === 0) return !/[.:]$/u.test(text) || text.length < 60
  const first = before.at(-1)!.stretch.text
  // a second line of the title: the first was left open, or both are in bold
  return (!/[.;:]$/u.test(text) && text.length < 200 && run.bold && before.at(-1)!.bold) || /[,;–-]$/u.test(first)
}

function isGrounds(text: string, lexicon: Lexicon): boolean {
  const bare = text.replace(/^[-–+*]\s*/u, '')
  return (
    lexicon.grounds.matchesAt(wordsOf(bare.slice(0, 60)), 0).length > 0 &&
    (/[;.:,]$/u.test(bare) || bare.length > 60) &&
    !isCapitals(bare)
  )
}

/** From "Nơi nhận" or the signing power to the name; an annex behind it is body again. */
function markSignoff(prose: readonly Run[], zone: Map<Run, Zone>, lexicon: Lexicon): void {
  for (let index = 0; index < prose.length; index++) {
    const run = prose[index]!
    if (zone.get(run) !== 'body' || !opensSignoff(run, lexicon)) continue
    let next = index
    let signs = 0
    for (; next < prose.length; next++) {
      const text = prose[next]!.stretch.text
      signs += text.length
      const over = signs > 2500 || text.length > 400 || isBodyAgain(text) || closesSignoff(prose[next]!, lexicon)
      if (next > index && over) break
      zone.set(prose[next]!, 'signoff')
    }
    index = next - 1
  }
}

function opensSignoff(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 300 || isBodyAgain(text)) return false
  if (recipients.test(text)) return true
  if (signingPower.test(text) && isCapitals(text)) return true
  return isCapitals(text) && officeIn(text, lexicon) !== null
}

// Lưu: VT (15 bản)   ĐT: 02033.825.123
const officeFigures = /(?:lưu|đt|điện thoại|fax|email|vt)(?!\p{L})/iu

/** "1. Tổng số HTX: 12", "Toàn xã có 12 HTX.": no recipient and no name. */
function isBodyAgain(text: string): boolean {
  if (!holdsFigures(text) || officeFigures.test(text)) return false
  const marker = markerOf(text)
  return tellsFigures(text) && (marker?.family !== 'bullet' || tells.test(text))
}

/** PHỤ LỤC …, Biểu số 01, KẾ HOẠCH …, I. … */
function closesSignoff(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  const marker = markerOf(text)
  if (marker?.family === 'annex' || marker?.family === 'part' || marker?.family === 'roman') return true
  return kindOf(run, lexicon) !== null
}
