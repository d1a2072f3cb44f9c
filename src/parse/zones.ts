/** Which runs are the head of the paper, which its body, which its sign-off. */
import { wordsOf } from '../model/words.ts'
import { isCapitals } from './letters.ts'
import { kindAt, type Lexicon, motto, officeIn, signingPower } from './lexicon.ts'
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
  let at = area.findIndex((run) => kindOf(run, lexicon) !== null)
  const body = area.findIndex((run) => startsBody(run, lexicon))
  if (at >= 0 && body >= 0 && body < at && !area.slice(0, at).some((run) => isLetterhead(run, lexicon))) at = -1
  if (at < 0) return { zones: letterWithoutKind(area, lexicon, titleRuns, zones), kindRun: null, kind: null, titleRuns }
  const kindRun = area[at]!
  const kind = kindOf(kindRun, lexicon)!
  for (let index = 0; index < at; index++) zones.push('letterhead')
  zones.push('title')
  if (kindRun.stretch.text.slice(kind.length).replace(/[\s:.]/gu, '') !== '') titleRuns.push(kindRun)
  let next = at + 1
  while (next < prose.length && next <= at + 5 && isTitle(prose[next]!, titleRuns, lexicon)) {
    titleRuns.push(prose[next]!)
    zones.push('title')
    next++
  }
  next = markGrounds(prose, next, zones, lexicon)
  return { zones, kindRun, kind: kind.name, titleRuns }
}

/** Addressees and grounds between the title and the first heading. */
function markGrounds(prose: readonly Run[], from: number, zones: Zone[], lexicon: Lexicon): number {
  let next = from
  for (; next < prose.length; next++) {
    const text = prose[next]!.stretch.text
    if (addressed.test(text) || (isCapitals(text) && enactor.test(text))) zones.push('letterhead')
    else if (isGrounds(text, lexicon)) zones.push('grounds')
    else if (/^[-–+*]\s/u.test(text) && zones.at(-1) === 'letterhead' && text.length < 160) zones.push('letterhead')
    else break
  }
  return next
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
    zones.push(subject ? 'title' : 'letterhead')
  }
  if (last < 0) {
    const first = area[0]
    const text = first?.stretch.text ?? ''
    if (first && text.length <= 220 && area.length > 1 && !markerOf(text) && !/[.;:]$/u.test(text)) {
      titleRuns.push(first)
      zones.push('title')
    }
  }
  markGrounds(area, zones.length, zones, lexicon)
  return zones
}

function kindOf(run: Run, lexicon: Lexicon): { name: string; length: number } | null {
  const text = run.stretch.text
  const kind = kindAt(text, lexicon)
  if (!kind) return null
  const rest = text.slice(kind.length).replace(/^[\s:.]+/u, '')
  // "KẾ HOẠCH", "KẾ HOẠCH KINH TẾ TẬP THỂ NĂM 2023", "BÁO CÁO Tình hình …"
  return rest === '' || (text.length <= 400 && /^[\p{Lu}(]/u.test(rest) && !/[.;]$/u.test(rest)) ? kind : null
}

function isLetterhead(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 220) return false
  if (
    motto.test(text) ||
    numberLine.test(text) ||
    dateLine.test(text) ||
    subjectLine.test(text) ||
    addressed.test(text)
  )
    return true
  return isCapitals(text) && lexicon.bodies.matchesAt(wordsOf(text), 0).length > 0
}

function startsBody(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  const marker = markerOf(text)
  return (marker?.sure === true && marker.family !== 'bullet' && !isLetterhead(run, lexicon)) || text.length > 400
}

function isTitle(run: Run, before: readonly Run[], lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 420 || addressed.test(text) || numberLine.test(text) || dateLine.test(text)) return false
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
      if (next > index && closesSignoff(prose[next]!, lexicon)) break
      signs += text.length
      if (signs > 2500 || text.length > 400) break
      zone.set(prose[next]!, 'signoff')
    }
    index = next - 1
  }
}

function opensSignoff(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  if (text.length > 300) return false
  if (recipients.test(text)) return true
  if (signingPower.test(text) && isCapitals(text)) return true
  return isCapitals(text) && officeIn(text, lexicon) !== null
}

/** PHỤ LỤC …, Biểu số 01, KẾ HOẠCH …, I. … */
function closesSignoff(run: Run, lexicon: Lexicon): boolean {
  const text = run.stretch.text
  const marker = markerOf(text)
  if (marker?.family === 'annex' || marker?.family === 'part' || marker?.family === 'roman') return true
  return kindOf(run, lexicon) !== null
}
