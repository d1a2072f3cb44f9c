/** From the reading to the tree: lines to runs, runs to passages, passages to sections; head, references, claims. */
import type { Reference } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import type { Claim, Root } from '../model/tree.ts'
import type { ParseRules } from '../rules/parse-rules.ts'
import { withStructure } from './claims.ts'
import { headOf } from './head/head.ts'
import { lexiconOf } from './lexicon.ts'
import { joinPartTitles } from './part-titles.ts'
import { referencesIn } from './references.ts'
import { piecesOf, type Run } from './runs.ts'
import { buildBody } from './sections.ts'
import { zonesOf } from './zones.ts'

export function parse(reading: Reading, rules: ParseRules): Root {
  const lexicon = lexiconOf(rules)
  const { text } = reading
  const loose = piecesOf(reading, lexicon)
  const zones = zonesOf(runsAmong(loose), lexicon)
  const pieces = joinPartTitles(loose, zones)
  const runs = runsAmong(pieces)
  const body = buildBody(pieces, zones, text, lexicon)
  const { head, claims: headClaims } = headOf(runs, zones, body.outline, text, lexicon)
  const references: Reference[] = []
  const claims: Claim[] = [...headClaims]
  for (const passage of body.passages) {
    if (passage.kind === 'furniture' || passage.kind === 'letterhead') continue
    const cited = referencesIn(passage)
    for (const reference of cited.references) {
      const { start, end } = reference.source
      references.push({ ...reference, source: { start, end, quote: text.slice(start, end) } })
    }
    claims.push(...cited.claims)
  }
  for (const label of body.labels) claims.push({ ...label, class: 'label' })
  references.sort((a, b) => a.source.start - b.source.start)
  return {
    type: 'root',
    children: body.children,
    text,
    head: { ...head, references },
    outline: body.outline,
    references,
    claims: withStructure(claims, runs, body.passages, text),
    losses: reading.losses
  }
}

function runsAmong(pieces: ReturnType<typeof piecesOf>): Run[] {
  return pieces.filter((piece): piece is Run => piece.kind !== 'table' && piece.kind !== 'textTable')
}
