/** "Phần thứ nhất" alone on its line takes its title from the next one. */
import { holdsFigures } from './headings.ts'
import { isCapitals } from './letters.ts'
import { markerOf } from './markers.ts'
import { mergeRuns, type Piece, type Run } from './runs.ts'
import type { Zones } from './zones.ts'

export function joinPartTitles(pieces: readonly Piece[], zones: Zones): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const next = pieces[index + 1]
    if (
      piece.kind === 'prose' &&
      next?.kind === 'prose' &&
      zones.zone.get(piece) === 'body' &&
      zones.zone.get(next) === 'body' &&
      isBareLabel(piece) &&
      isPartTitle(next)
    ) {
      const merged = mergeRuns(piece, next)
      zones.zone.set(merged, 'body')
      joined.push(merged)
      index++
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
  const text = run.stretch.text
  if (markerOf(text)?.sure) return false
  return (
    isCapitals(text) ||
    run.bold ||
    run.heading !== null ||
    (text.length <= 200 && !/[.;:]$/u.test(text) && !holdsFigures(text))
  )
}
