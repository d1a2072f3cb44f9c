/** Who issued the paper: from the letterhead, else from what the first and last sentences and the sign-off say. */

import { fold } from '../../model/fold.ts'
import type { Level } from '../../model/vocabulary.ts'
import { bare, isCapitals } from '../letters.ts'
import { type Body, bodyAt, type Lexicon, signingPower } from '../lexicon.ts'
import type { Run } from '../runs.ts'
import type { Zones } from '../zones.ts'
import { nameCase, sentenceCase } from './title.ts'

export interface Issuer {
  issuer: string | null
  place: string | null
  level: Level | null
  /** Every place named with its level, for setting a title in small letters. */
  places: string[]
}

interface Unit {
  level: Level
  name: string
  from: number
}

const levelWords: Record<string, Level> = {
  tỉnh: 'tỉnh',
  'thành phố': 'thành phố',
  tp: 'thành phố',
  huyện: 'huyện',
  'thị xã': 'thị xã',
  tx: 'thị xã',
  quận: 'quận',
  xã: 'xã',
  phường: 'phường',
  'thị trấn': 'thị trấn',
  tt: 'thị trấn'
}
const levelPattern = String.raw`(tỉnh|thành phố|tp\.?|huyện|thị xã|tx\.?|quận|xã|phường|thị trấn|tt\.?)`
const word = String.raw`(?:\p{Lu}[\p{Ll}’']*|\d{1,2})`
// huyện Chợ Mới   TP. Hồ Chí Minh   tỉnh Bà Rịa - Vũng Tàu   phường 5
const unitExact = new RegExp(String.raw`^${levelPattern}\s+(${word}(?:\s+(?:-\s+|–\s+)?${word}){0,4})(?!\p{L})`, 'u')
const unitLower = new RegExp(String.raw`(?<!\p{L}|(?:hợp tác|cấp|đô)\s)${levelPattern}(?!\p{L})`, 'giu')
// ỦY BAN NHÂN DÂN / HUYỆN CHỢ MỚI
const unitCapitals =
  /(?<!\p{L}|(?:HỢP TÁC|CẤP|HÒA|HOÀ)\s)(TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|TX\.?|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|TT\.?)\s+(\d{1,2}(?!\d)|[\p{Lu}\d][\p{Lu}\d\s–-]*[\p{Lu}\d])(?!\p{Ll})/u

/** Every "level Name" of a text in small letters. */
function unitsIn(text: string): Unit[] {
  const units: Unit[] = []
  for (const match of text.matchAll(unitLower)) {
    const found = unitExact.exec(lowerHead(text.slice(match.index, match.index + 90), match[0].length))
    if (!found) continue
    const level = levelOf(found[1]!)
    if (level) units.push({ level, name: trimName(found[2]!), from: match.index })
  }
  return units
}

/** The level word may open a sentence: "Huyện Chợ Mới". */
function lowerHead(text: string, length: number): string {
  return text.slice(0, length).toLowerCase() + text.slice(length)
}

function levelOf(printed: string): Level | null {
  return levelWords[printed.toLowerCase().replace('.', '')] ?? null
}

/** Words that open the next clause stick to a name in titles: "huyện Chợ Mới Năm 2020". */
function trimName(name: string): string {
  return name
    .replace(/\s+(?:Năm|Về|Kế|Báo|Khóa|Khoá|Ban|Trong|Đến|Số)(?:\s.*)?$/u, '')
    .replace(/\s+\d{1,2}$/u, (tail, at) => (at > 0 && /\p{L}/u.test(name.slice(0, at)) ? '' : tail))
}

interface Candidate {
  level: Level
  name: string
  weight: number
}

export function issuerOf(runs: readonly Run[], zones: Zones, lexicon: Lexicon): Issuer {
  const prose = runs.filter((run) => run.kind === 'prose')
  const letterhead = prose.filter((run) => zones.zone.get(run) === 'letterhead')
  const candidates = new Map<string, Candidate>()
  const levels = new Map<Level, number>()
  const vote = (unit: { level: Level; name: string }, weight: number) => {
    const key = `${unit.level} ${fold(unit.name)}`
    const known = candidates.get(key)
    if (known) known.weight += weight
    else candidates.set(key, { level: unit.level, name: unit.name, weight })
  }

  const heads = letterheadBodies(letterhead, lexicon)
  for (const head of heads) if (head.unit) vote(head.unit, 100)

  const datePlace = letterhead
    .map((run) => /^(\p{Lu}[\p{L}\s.-]{1,60}?)\s*,\s*ngày(?!\p{L})/u.exec(run.stretch.text)?.[1])
    .find((name) => name !== undefined)
  for (const run of zones.titleRuns) {
    for (const unit of unitsIn(run.stretch.text)) vote(unit, 15)
    const capitals = unitCapitals.exec(run.stretch.text)
    if (capitals) vote({ level: levelOf(capitals[1]!)!, name: nameCase(cutName(capitals[2]!)) }, 15)
  }
  const body = prose.filter((run) => ['body', 'grounds'].includes(zones.zone.get(run)!))
  for (const [index, run] of body.entries()) {
    const early = index < 6
    const late = index >= body.length - 3
    const { text } = run.stretch
    if (!early && !late && text.length > 20_000) continue
    for (const unit of unitsIn(text)) {
      const before = text.slice(Math.max(0, unit.from - 40), unit.from)
      const office = /(?:UBND|ủy ban nhân dân|uỷ ban nhân dân|HĐND|hội đồng nhân dân)\s*$/iu.test(before)
      const cited = /(?:của|do)\s+(?:\p{L}+\s+){0,4}$/iu.test(before)
      const area = /địa bàn\s*$/iu.test(before)
      vote(
        unit,
        early
          ? office && !cited
            ? 20
            : area
              ? 6
              : cited
                ? 0
                : 3
          : late
            ? office || cited
              ? 12
              : 3
            : office && !cited
              ? 2
              : area
                ? 1
                : 0.2
      )
    }
    if (early || late) {
      // "Ủy ban nhân dân huyện báo cáo", "UBND xã đã chỉ đạo": the level without its name
      for (const match of text.matchAll(
        /(?:UBND|[uủỦU][yỷYỶ] ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s+\p{Ll}/gu
      )) {
        const level = levelOf(match[1]!)!
        levels.set(level, (levels.get(level) ?? 0) + 1)
      }
    }
  }
  const all = [...candidates.values()]
  if (datePlace !== undefined) {
    const name = fold(nameCase(datePlace.replace(/^(?:tp|tx)\.?\s+/iu, '')))
    for (const candidate of all) if (fold(candidate.name) === name) candidate.weight += 30
  }
  for (const candidate of all) candidate.weight += 4 * (levels.get(candidate.level) ?? 0)
  const best = all.reduce<Candidate | null>(
    (top, candidate) => (candidate.weight > (top?.weight ?? 2.5) ? candidate : top),
    null
  )
  const places = [...new Set(all.map((candidate) => candidate.name))].sort((a, b) => b.length - a.length)
  return describe(best, heads, prose, zones, lexicon, places)
}

interface HeadBody {
  body: Body
  text: string
  unit: { level: Level; name: string } | null
}

/** ỦY BAN NHÂN DÂN HUYỆN X; a department stands under its committee: UBND TỈNH X / SỞ KẾ HOẠCH VÀ ĐẦU TƯ. */
function letterheadBodies(letterhead: readonly Run[], lexicon: Lexicon): HeadBody[] {
  const found: HeadBody[] = []
  for (const [index, run] of letterhead.entries()) {
    for (const column of run.stretch.text.split(/\s*\|\s*|\s{3,}/u)) {
      const text = column.trim()
      const body = bodyAt(text, lexicon)
      const named = capitalUnit(text)
      if (body)
        found.push({
          body,
          text,
          unit: named ?? unitBelow(letterhead, index)
        })
    }
  }
  return found
}

/** The name of the place in one of the next lines; in between may stand the other column. */
function unitBelow(letterhead: readonly Run[], index: number): { level: Level; name: string } | null {
  for (const run of letterhead.slice(index + 1, index + 4)) {
    const unit = capitalUnit(run.stretch.text, true)
    if (unit) return unit
  }
  return null
}

// TỈNH ỦY LÂM SƠN   HUYỆN UỶ X   THÀNH ỦY Y
const partyUnit = /^(TỈNH|THÀNH|HUYỆN|THỊ|QUẬN)\s+[ỦUÙ][YỶ]\s+(\p{Lu}[\p{Lu}\s–-]*\p{Lu})(?!\p{Ll})/u
const partyLevels: Record<string, Level> = {
  TỈNH: 'tỉnh',
  THÀNH: 'thành phố',
  HUYỆN: 'huyện',
  THỊ: 'thị xã',
  QUẬN: 'quận'
}
// THÀNH PHÔ QUY NHƠN   UY BAN NHÂN DÂN HUYÊN X: levels at the head of a line whose accents a scan has damaged
const damagedLevel =
  /^((?:uy ban nhan dan |ubnd |hoi dong nhan dan )?)(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran)(?= )/u
const capitalLevels = ['TỈNH', 'THÀNH PHỐ', 'HUYỆN', 'THỊ XÃ', 'QUẬN', 'XÃ', 'PHƯỜNG', 'THỊ TRẤN']

function mendLevel(text: string): string {
  const found = isCapitals(text) ? damagedLevel.exec(bare(text)) : null
  if (!found) return text
  const level = capitalLevels.find((known) => bare(known) === found[2])!
  const from = found[1]!.length
  return text.slice(0, from) + level + text.slice(from + level.length)
}

function capitalUnit(text: string, whole = false): { level: Level; name: string } | null {
  const party = partyUnit.exec(text)
  if (party) return { level: partyLevels[party[1]!]!, name: nameCase(cutName(party[2]!)) }
  const found = unitCapitals.exec(text) ?? unitCapitals.exec(mendLevel(text))
  if (!found || (whole && found.index > 0)) return null
  const level = levelOf(found[1]!)
  return level ? { level, name: nameCase(cutName(found[2]!)) } : null
}

/** "CHỢ MỚI CỘNG HÒA XÃ HỘI …", "X NĂM 2021": what follows the name in the same line. */
function cutName(name: string): string {
  return name
    .replace(/\s+PHÒNG\s+(?:GIÁO|TÀI|KINH|NÔNG|LAO|NỘI|CÔNG|VĂN|TƯ|DÂN|Y|THỐNG)(?:.*)$/u, '')
    .replace(/\s+(?:SỞ|CHI CỤC|BAN|LIÊN MINH|HỘI)\s+\p{Lu}{2}.*$/u, '')
    .replace(/\s+(?:CỘNG H|ĐỘC LẬP|NĂM|GIAI ĐOẠN|VÀ|ĐẾN|TRÊN|SỐ)(?:.*)$/u, '')
    .replace(/[\s–-]+$/u, '')
    .trim()
}

function describe(
  best: Candidate | null,
  heads: readonly HeadBody[],
  prose: readonly Run[],
  zones: Zones,
  lexicon: Lexicon,
  places: string[]
): Issuer {
  const paper = zones.kindRun !== null || heads.length > 0
  const head = heads.at(-1)
  const body = head?.body ?? signingBody(prose, zones, lexicon)
  const place = best?.name ?? null
  const level = body && !body.local ? body.level : (best?.level ?? null)
  if (!paper && !body) return { issuer: null, place, level, places }
  if (body && !body.local)
    return { issuer: head ? sentenceCase(head.text, places, lexicon) : body.name, place: null, level, places }
  const own = body?.name ?? 'Ủy ban nhân dân'
  const parent = heads.length > 1 ? heads[0]! : null
  // departments have longer names than the phrase that finds them
  const full =
    head && /^(?:Sở|Phòng|Chi cục|Ban Chỉ đạo)$/u.test(own) ? departmentName(head.text, places, lexicon) : own
  const unit = best ? `${best.level} ${best.name}` : null
  const named = unit !== null && !fold(full).endsWith(fold(unit)) ? `${full} ${unit}` : full
  if (!unit && !head && !body) return { issuer: null, place, level, places }
  return { issuer: unit || head || parent ? named : null, place, level: level ?? body?.level ?? null, places }
}

function departmentName(text: string, places: readonly string[], lexicon: Lexicon): string {
  const cased = sentenceCase(text, [...places, ...lexicon.departments], lexicon)
  return cased
    .replace(/\s+(?:tỉnh|thành phố|huyện|thị xã)\s+\p{Lu}.*$/u, '')
    .replace(/^(Sở|Phòng) (\p{L})/u, (_, office: string, letter: string) => `${office} ${letter.toUpperCase()}`)
}

/** TM. ỦY BAN NHÂN DÂN */
function signingBody(prose: readonly Run[], zones: Zones, lexicon: Lexicon): Body | null {
  for (const run of prose) {
    if (zones.zone.get(run) !== 'signoff' || !signingPower.test(run.stretch.text)) continue
    const named = run.stretch.text.replace(/^(?:TM|T\/M)\s*[./]?\s+/u, '')
    const body = bodyAt(named, lexicon)
    if (body) return body
  }
  return null
}
