/** Hangs passages and tables into parts and sections. */
import type { OutlineEntry } from '../model/contract.ts'
import type { Content, Passage, PassageKind, Section, Table } from '../model/tree.ts'
import { shapeOf } from './headings.ts'
import { ItemStack } from './items.ts'
import { isCapitals } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { type Marker, markerOf } from './markers.ts'
import { passageOf } from './passages.ts'
import { roleOf } from './roles.ts'
import type { Piece, Run } from './runs.ts'
import { gridTable } from './tables/grid-tables.ts'
import type { Zone, Zones } from './zones.ts'

interface OpenSection {
  style: string
  rank: number
  ordinal: number | null
  heading: number | null
  section: Section
}

// Biểu số 01   Bảng 2.   Biểu đồ 3:   Hình 1
const captionNumber = /^(?:bảng|biểu|phụ biểu|mẫu|biểu mẫu|biểu đồ|hình|sơ đồ)(?:\s+số)?\s+\d{1,2}(?![\d/])/iu

export interface Body {
  children: Content[]
  outline: OutlineEntry[]
  passages: Passage[]
  /** Section numbers and list marks: their digits are labels. */
  labels: { start: number; end: number }[]
  tables: Table[]
}

export function buildBody(pieces: readonly Piece[], zones: Zones, text: string, lexicon: Lexicon): Body {
  const body: Body = { children: [], outline: [], passages: [], labels: [], tables: [] }
  const stack: OpenSection[] = []
  const items = new ItemStack()
  const counts = new Map<string, number>()
  const entries = new Map<string, OutlineEntry>()
  const footnotes: { passage: Passage; run: Run }[] = []
  const held: { passage: Passage; run: Run }[] = []
  let signed = false

  const put = (content: Content) => (stack.at(-1)?.section.children ?? body.children).push(content)
  const sectionId = () => stack.at(-1)?.section.id ?? null
  const add = (passage: Passage, run: Run) => {
    passage.section = sectionId()
    body.passages.push(passage)
    held.push({ passage, run })
    put(passage)
  }

  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    if (piece.kind === 'table' || piece.kind === 'textTable') {
      addTable(piece)
      continue
    }
    const run = piece
    if (run.kind === 'furniture') {
      const passage = passageOf(run, 'furniture', null)
      body.passages.push(passage)
      passage.section = sectionId()
      put(passage)
      continue
    }
    if (run.kind === 'footnote') {
      const passage = passageOf(run, 'footnote', null)
      footnotes.push({ passage, run })
      body.passages.push(passage)
      passage.section = sectionId()
      put(passage)
      continue
    }
    const zone = zones.zone.get(run) ?? 'body'
    if (zone !== 'body') {
      if (zone === 'signoff') {
        signed = true
        closeTo(0)
      }
      addPlain(run, zone)
      continue
    }
    addProse(run, index)
  }
  closeTo(0)
  tieFootnotes()
  return body

  function addPlain(run: Run, zone: Zone): void {
    const marker = zone === 'signoff' || zone === 'grounds' ? markerOf(run.stretch.text) : null
    const bullet = marker?.family === 'bullet' ? marker : null
    add(passageOf(run, zone as PassageKind, bullet?.label ?? null, bullet?.end ?? 0), run)
  }

  function addProse(run: Run, index: number): void {
    let marker = markerOf(run.stretch.text)
    if (isCaption(run, marker)) {
      claimTo(run, captionNumber.exec(run.stretch.text)![0].length)
      addParagraph(run, null)
      return
    }
    const ahead = lookAhead(index)
    const nextMarker = ahead.run ? markerOf(ahead.run.stretch.text) : null
    const shape = shapeOf(run, marker, {
      next: ahead.run,
      nextMarker,
      table: ahead.table,
      listed: marker !== null && items.expects(marker),
      expected:
        marker !== null && stack.some((open) => open.style === marker!.style && open.ordinal === marker!.ordinal! - 1),
      goesOn: marker !== null && !marker.sure && marker.ordinal === 1 && isFollowed(index, marker),
      known: (title) =>
        roleOf(
          title,
          rolesAbove(stack.findIndex((open) => open.style === marker?.style)),
          { first: false, part: false },
          lexicon
        ) !== null
    })
    marker = shape.marker
    if (marker && /\d/u.test(marker.label)) claimTo(run, marker.end)
    if (shape.kind === 'heading') {
      addHeading(run, marker, shape.runIn)
      return
    }
    if (marker) {
      const numbered = marker.family !== 'bullet' && marker.family !== 'star' && marker.family !== 'spoken'
      if (numbered) leaveNumbered(marker)
      const passage = passageOf(run, 'item', marker.label, marker.end)
      add(passage, run)
      const depth = { level: run.listLevel, indent: run.lines[0]!.indent }
      passage.under = items.enter(passage, marker, depth, (style) => !numbered && comesAgain(index, style))
      return
    }
    addParagraph(run, nextMarker)
  }

  function addParagraph(run: Run, next: Marker | null): void {
    const passage = passageOf(run, 'paragraph', null)
    add(passage, run)
    passage.under = items.paragraph(passage, next)
  }

  /** "Biểu số 01: …", "Bảng 2." over a table inside the body; behind the sign-off it heads an annex. */
  function isCaption(run: Run, marker: Marker | null): boolean {
    if (!captionNumber.test(run.stretch.text)) return false
    return (
      marker === null ||
      (marker.family === 'annex' && stack.length > 0 && !signed && !/^phụ lục/iu.test(run.stretch.text))
    )
  }

  /** The next run of the body, over furniture and footnotes; a table right behind counts apart. */
  function lookAhead(index: number): { run: Run | null; table: boolean } {
    for (let next = index + 1; next < pieces.length; next++) {
      const piece = pieces[next]!
      if (piece.kind === 'table' || piece.kind === 'textTable') return { run: null, table: true }
      if (piece.kind === 'prose') return { run: zones.zone.get(piece) === 'body' ? piece : null, table: false }
    }
    return { run: null, table: false }
  }

  /** "+ …", "- …", "- …", "+ …": the sign of the outer list goes on below the inner one. */
  function comesAgain(index: number, style: string): boolean {
    for (const piece of pieces.slice(index + 1, index + 12)) {
      if (piece.kind !== 'prose') continue
      const next = markerOf(piece.stretch.text)
      if (next === null || (next.family !== 'bullet' && next.family !== 'star')) return false
      if (next.style === style) return true
    }
    return false
  }

  /** Does the next number of the style stand further below, before the part or section ends? */
  function isFollowed(index: number, marker: Marker): boolean {
    for (const piece of pieces.slice(index + 1, index + 30)) {
      if (piece.kind !== 'prose') continue
      const next = markerOf(piece.stretch.text)
      if (next === null) continue
      if (next.style === marker.style) return next.ordinal === marker.ordinal! + 1
      if (next.rank < marker.rank) return false
    }
    return false
  }

  /** An item "2." beside the heading "1." ends that section; one that begins to count anew stands under it. */
  function leaveNumbered(marker: Marker): void {
    if (items.expects(marker)) return
    const place = besideOf(marker)
    if (place < 0) return
    const restarts = marker.ordinal === 1 && (stack[place]!.ordinal ?? 0) >= 1
    if (!restarts) closeTo(place)
  }

  /** The open section of the same style: the one whose number this one follows, else the deepest. */
  function besideOf(marker: Marker): number {
    const same = stack.flatMap((open, index) => (open.style === marker.style ? [index] : []))
    return same.findLast((index) => stack[index]!.ordinal === (marker.ordinal ?? 0) - 1) ?? same.at(-1) ?? -1
  }

  function claimTo(run: Run, end: number): void {
    const { at } = run.stretch
    body.labels.push({ start: at[0]!, end: (at[end - 1] ?? run.end - 1) + 1 })
  }

  function rolesAbove(depth: number): string[] {
    const above = (depth < 0 ? stack : stack.slice(0, depth)).flatMap((open) =>
      open.section.role ? [open.section.role] : []
    )
    return above.length > 0 ? above.reverse() : ['top']
  }

  function addHeading(run: Run, marker: Marker | null, runIn: number | null): void {
    const from = marker?.end ?? 0
    const style =
      marker?.style ??
      (isCapitals(run.stretch.text) ? 'capitals' : run.heading !== null ? `heading${run.heading}` : 'bold')
    const rank = marker?.rank ?? (style === 'capitals' ? 3.5 : style === 'bold' ? 12.5 : 12 + (run.heading ?? 0) / 10)
    // "NHIỆM VỤ 6 THÁNG CUỐI NĂM" behind "Phần A": a part of its own, though nothing numbers it
    if (style === 'capitals' && stack.length > 0 && opensPart(run.stretch.text)) closeTo(0)
    const known = marker ? besideOf(marker) : stack.findIndex((open) => open.style === style)
    // "## 2. Nhiệm vụ" over "### 1. Tổ chức": counted anew, one level of markdown below
    const nested = known >= 0 && marker?.ordinal === 1 && (run.heading ?? 0) > (stack[known]!.heading ?? 9)
    if (known >= 0) closeTo(nested ? known + 1 : known)
    else if (marker || style === 'capitals') {
      const deeper = stack.findIndex((open) => open.rank > rank)
      if (deeper >= 0) closeTo(deeper)
    }
    items.clear()
    const title = run.stretch.text
      .slice(from, runIn ?? undefined)
      .trim()
      .replace(/\s*:$/u, '')
    const parent = stack.at(-1)?.section ?? null
    const role = roleOf(title, rolesAbove(-1), { first: isFirst(parent), part: isPart(marker) }, lexicon)
    const heading = passageOf(run, 'heading', marker?.label ?? null, from, runIn ?? run.stretch.text.length)
    const section: Section = {
      type: 'section',
      id: idOf(parent, marker),
      label: marker?.label ?? '',
      title,
      role,
      depth: stack.length + 1,
      heading,
      children: []
    }
    put(section)
    stack.push({ style, rank, ordinal: marker?.ordinal ?? null, heading: run.heading, section })
    heading.section = section.id
    body.passages.push(heading)
    held.push({ passage: heading, run })
    const entry = {
      id: section.id,
      label: section.label,
      title,
      role,
      parent: parent?.id ?? null,
      start: heading.start,
      end: heading.end
    }
    entries.set(section.id, entry)
    body.outline.push(entry)
    if (runIn !== null) {
      const passage = passageOf(run, 'paragraph', null, runIn)
      passage.start = run.stretch.at[runIn]!
      add(passage, run)
      items.paragraph(passage, null)
    }
  }

  function opensPart(title: string): boolean {
    const place = { first: false, part: true }
    if (roleOf(title, rolesAbove(-1), place, lexicon) !== null) return false
    return /^P[\dX]$/u.test(roleOf(title, ['top'], place, lexicon) ?? '')
  }

  function isPart(marker: Marker | null): boolean {
    return marker?.family === 'part' || marker?.family === 'capital'
  }

  function isFirst(parent: Section | null): boolean {
    return !(parent?.children ?? body.children).some((child) => child.type === 'section')
  }

  /** s1, s1.2, s1.2.a: letters keep their letter, all else counts among its siblings. */
  function idOf(parent: Section | null, marker: Marker | null): string {
    const base = parent?.id ?? 's'
    const letter = marker?.family === 'letter' ? marker.label.replace(/[^\p{L}]/gu, '') : null
    if (letter !== null) {
      const key = `${base}/${letter}`
      const times = (counts.get(key) ?? 0) + 1
      counts.set(key, times)
      return `${base}.${letter}${times > 1 ? `-${times}` : ''}`.replace(/^s\./u, 's')
    }
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return parent ? `${base}.${count}` : `s${count}`
  }

  function closeTo(depth: number): void {
    while (stack.length > depth) {
      const { section } = stack.pop()!
      const entry = entries.get(section.id)!
      for (const child of section.children) {
        const end = child.type === 'section' ? entries.get(child.id)!.end : child.end
        if (end > entry.end) entry.end = end
      }
      items.clear()
    }
  }

  function addTable(piece: Extract<Piece, { kind: 'table' | 'textTable' }>): void {
    const table = gridTable(piece.kind === 'table' ? piece.block : piece.table, text, `t${body.tables.length + 1}`)
    if (table === null) return
    table.section = sectionId()
    table.captions = captionsOf()
    body.tables.push(table)
    put(table)
  }

  /** The passages right above a table that introduce it, nearest first. */
  function captionsOf(): Passage[] {
    const captions: Passage[] = []
    for (let place = body.passages.length - 1; place >= 0 && captions.length < 3; place--) {
      const passage = body.passages[place]!
      if (passage.kind === 'furniture' || passage.kind === 'footnote') continue
      if (captions.length > 0 && passage.stretch.text.length > 160) break
      captions.push(passage)
      if (passage.kind === 'heading' || passage.stretch.text.length > 160) break
    }
    return captions
  }

  function tieFootnotes(): void {
    for (const { passage, run } of footnotes) {
      const anchors = run.note?.anchors ?? []
      const holder = held.find(({ passage: other, run: otherRun }) =>
        anchors.length > 0
          ? anchors.some((anchor) => anchor.start >= other.start && anchor.end <= other.end)
          : otherRun.marks.some(
              (mark) => mark.mark === run.note?.mark && mark.start >= other.start && mark.end <= other.end
            )
      )
      passage.under = holder?.passage ?? null
    }
  }
}
