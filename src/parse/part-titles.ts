/** "Phần thứ nhất" alone on its line takes its title from the next one. */
import { holdsFigures } from './headings.ts'
import { isCapitals } from './letters.ts'
import { markerOf } from './markers.ts'
import { mergeRuns, type Piece, type Run } from './runs.ts'
import type { Zones } from './zones.ts'

export function joinPartTitles(pieces: readonly Piece[], zones: Zones): Piece[] {
  const joined: Piece[] = []
  const taken = new Set<Piece>()
  const inBody = (piece: Piece | undefined): piece is Run => piece?.kind === 'prose' && zones.zone.get(piece) === 'body'
  for (const [index, piece] of pieces.entries()) {
    if (taken.has(piece)) continue
    // a page number may stand between
    const next = pieces.slice(index + 1, index + 4).find((other) => other.kind !== 'furniture')
    if (inBody(piece) && inBody(next) && isBareLabel(piece) && isPartTitle(next)) {
      const merged = mergeRuns(piece, next)
      zones.zone.set(merged, 'body')
      joined.push(merged)
      taken.add(next)
    } else joined.push(piece)
  }
  return joined
}

function isBareLabel(run: Run): boolean {
  const marker = markerOf(run.stretch.text)
  return (
    (marker?.family === 'part' || marker?.family === 'chapter' || marker?.family === 'annex') &&
    run.stretch.text.slice(marker.end).trim() === ''
  )
}

function isPartTitle(run: Run): boolean {
  const { text } = run.stretch
  if (markerOf(text)?.sure) return false
  if (isCapitals(text) || run.bold || run.heading !== null) return true
  return text.length <= 200 && !/[.;:]$/u.test(text) && !holdsFigures(text)
}
