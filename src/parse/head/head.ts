/** The head of the paper as the contract shows it. */
import type { DocumentHead, OutlineEntry } from '../../model/contract.ts'
import { spanOf } from '../../model/stretch.ts'
import type { Claim } from '../../model/tree.ts'
import { datesIn } from '../dates.ts'
import type { Lexicon } from '../lexicon.ts'
import { paperNumbersIn } from '../references.ts'
import type { Run } from '../runs.ts'
import type { Zones } from '../zones.ts'
import { issuerOf } from './issuer.ts'
import { signoffOf } from './signoff.ts'
import { titleOf } from './title.ts'
import { yearsOf } from './years.ts'

export function headOf(
  runs: readonly Run[],
  zones: Zones,
  outline: readonly OutlineEntry[],
  text: string,
  lexicon: Lexicon
): { head: DocumentHead; claims: Claim[] } {
  const claims: Claim[] = []
  const letterhead = runs.filter((run) => run.kind === 'prose' && zones.zone.get(run) === 'letterhead')
  const signed = runs.filter((run) => run.kind === 'prose' && zones.zone.get(run) === 'signoff')
  const { issuer, place, level, places } = issuerOf(runs, zones, lexicon)
  const portal = portalFields(runs)
  const printed = numberAndDate(letterhead, claims)
  const number = printed.number ?? (printed.numberLine ? null : portal.number)
  const date = printed.date ?? (printed.dateLine ? null : portal.date)
  const title = titleOf(zones, places, lexicon)
  const { signer, signerRole, recipients } = signoffOf(signed, lexicon)
  const letter =
    zones.kind === null && letterhead.some((run) => /^kính\s+gửi/iu.test(run.stretch.text)) && printed.numberLine
  const kind =
    zones.kind ?? (letterhead.length > 1 ? kindOfNumber(number, lexicon) : null) ?? (letter ? 'CÔNG VĂN' : null)
  const body = runs.filter((run) => run.kind === 'prose' && zones.zone.get(run) === 'body')
  const grounds = runs.filter((run) => run.kind === 'prose' && zones.zone.get(run) === 'grounds')
  const opening = [...grounds.slice(-1), ...body.slice(0, 5)].map((run) => run.stretch.text).join(' ')
  const dateline = kind === null && letterhead.length === 0 ? newsDate(runs, claims) : null
  const years = yearsOf({ kind, title, date: date ?? dateline, outline, opening, text })
  return {
    head: {
      kind,
      number,
      date: date ?? dateline,
      issuer,
      place,
      level,
      title,
      ...years,
      signer: signer ?? portal.signer,
      signerRole,
      recipients,
      references: []
    },
    claims
  }
}

/** "12/KH-UBND" is of a plan, though the line that says so is lost; "12/UBND-KT" is of a letter. */
function kindOfNumber(number: string | null, lexicon: Lexicon): string | null {
  const code = /^\d+[a-zđ]?(?:\/\d{4})?[/-](\p{L}+)[/-]/u.exec(number ?? '')?.[1]
  return (code !== undefined && lexicon.kindByCode.get(code)) || null
}

/** "Số: 12/KH-UBND" and "X, ngày 05 tháng 8 năm 2025", together in one line or apart. */
function numberAndDate(letterhead: readonly Run[], claims: Claim[]) {
  let number: string | null = null
  let date: string | null = null
  let numberLine = false
  let dateLine = false
  for (const run of letterhead) {
    const { text } = run.stretch
    if (/^kính\s+gửi/iu.test(text)) break
    const at = text.search(/(?<!\p{L})số\s*:?\s*(?=[\d/–…._\s-]*[\d/]|\s*$)/iu)
    if (at >= 0 && at < 120 && !numberLine) {
      numberLine = true
      const found = paperNumbersIn(text.slice(at))[0]
      if (found) {
        number = found.number
        claims.push({ ...spanOf(run.stretch, at + found.from, at + found.to), class: 'reference' })
      }
    }
    for (const found of datesIn(text)) {
      if (dateLine) break
      dateLine = true
      date = found.iso
      claims.push({ ...spanOf(run.stretch, found.from, found.to), class: 'date' })
    }
  }
  return { number, date, numberLine, dateLine }
}

/** "Kế hoạch 12/KH-UBND | Tỉnh X | Người ký văn bản: … | Ban hành 03/08/2020" */
function portalFields(runs: readonly Run[]): { number: string | null; date: string | null; signer: string | null } {
  const fields: { number: string | null; date: string | null; signer: string | null } = {
    number: null,
    date: null,
    signer: null
  }
  for (const run of runs) {
    if (run.furniture !== 'metadata') continue
    for (const field of run.stretch.text.split('|')) {
      const signer = /người ký[^:]*:\s*(.+)$/iu.exec(field.trim())?.[1]
      if (signer !== undefined) fields.signer ??= signer.trim()
      else {
        fields.number ??= paperNumbersIn(field)[0]?.number ?? null
        if (/ban hành|ngày ký/iu.test(field)) fields.date ??= datesIn(field)[0]?.iso ?? null
      }
    }
  }
  return fields
}

/** A date alone on one of the first lines of a news text. */
function newsDate(runs: readonly Run[], claims: Claim[]): string | null {
  for (const run of runs.filter((candidate) => candidate.kind === 'prose').slice(0, 4)) {
    const found = datesIn(run.stretch.text)[0]
    if (!found || run.stretch.text.length > 60) continue
    const rest = run.stretch.text.slice(0, found.from) + run.stretch.text.slice(found.to)
    if (
      /\p{L}{2,}.*\p{L}{2,}.*\p{L}{2,}.*\p{L}{2,}/u.test(
        rest.replace(/(?:thứ|chủ nhật|ngày|cập nhật|đăng|lúc|giờ)/giu, '')
      )
    )
      continue
    claims.push({ ...spanOf(run.stretch, found.from, found.to), class: 'date' })
    return found.iso
  }
  return null
}
