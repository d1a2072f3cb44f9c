/**
 * What the audit finds of defects sown into sound documents, and how silent it stays where nothing is wrong:
 * `npm run bench:audit`, with `-- --misses` for each one that went wrong.
 *
 * A defect is found when the changed document has a finding whose fingerprint the document as it stands has not; the
 * culprit is marked when a span of such a finding meets the changed place. What can be decided at all is said by gold.
 */
import { parseArgs } from 'node:util'
import { createPipeline } from '../../dist/pipeline.js'
import { loadRulebook } from '../../dist/rules/load.js'
import { defectsOf } from './audit-defects.mjs'
import { goldDocuments } from './audit-gold.mjs'
import { negativesOf } from './audit-negatives.mjs'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: 'corpus/documents' },
    gold: { type: 'string', default: 'corpus/gold' },
    misses: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string' }
  }
})
const pipeline = createPipeline(loadRulebook())
const documents = goldDocuments(options.documents, options.gold).filter(
  ({ name, sound }) => (sound || options.all) && (!options.only || name.startsWith(options.only))
)

async function audit(name, text) {
  const bytes = new TextEncoder().encode(text)
  return pipeline.analyse(await pipeline.read(bytes, name), { file: name, sha256: '0'.repeat(64), bytes: bytes.length })
}

const share = (part, all) => (all === 0 ? '  –  ' : `${((100 * part) / all).toFixed(1)}%`.padStart(6))
const kinds = new Map()
const totals = {
  seeded: 0,
  decidable: 0,
  found: 0,
  alarmed: 0,
  marked: 0,
  repairable: 0,
  proposed: 0,
  right: 0,
  anyProposed: 0,
  anyRight: 0
}
const undecidable = new Map()
const silence = { negatives: 0, silent: 0, kinds: new Map() }
const burden = []
const misses = []

for (const document of documents) {
  const before = await audit(document.name, document.text)
  const known = new Set(before.findings.map((finding) => finding.id))
  if (document.sound && document.facts.length > 0)
    burden.push({ name: document.name, error: count(before, 'error'), warning: count(before, 'warning') })
  for (const defect of defectsOf(document)) {
    totals.seeded++
    if (!defect.decidable) {
      undecidable.set(defect.why, (undecidable.get(defect.why) ?? 0) + 1)
      continue
    }
    totals.decidable++
    const after = await audit(document.name, defect.text)
    const fresh = after.findings.filter((finding) => !known.has(finding.id))
    const marked = fresh.some((finding) =>
      finding.spans.some((span) => span.start < defect.at[1] && span.end > defect.at[0])
    )
    const row = kinds.get(defect.kind) ?? { all: 0, found: 0, marked: 0 }
    row.all++
    if (fresh.length > 0) {
      row.found++
      totals.found++
      if (fresh.some((finding) => finding.severity !== 'info')) totals.alarmed++
    } else
      misses.push(
        `missed   ${document.name} ${defect.kind}: ${defect.from} → ${defect.to} (${defect.why}) in "${flat(defect.quote)}"`
      )
    if (marked) {
      row.marked++
      totals.marked++
    } else if (fresh.length > 0)
      misses.push(
        `unmarked ${document.name} ${defect.kind}: ${defect.from} → ${defect.to} in "${flat(defect.quote)}": ${fresh.map((finding) => finding.message.vi).join(' / ')}`
      )
    kinds.set(defect.kind, row)
    const repair = fresh.map((finding) => finding.repair).find((one) => one !== null)
    const right =
      repair &&
      repair.from.replace(/^0+/u, '') === defect.to.replace(/^0+/u, '') &&
      repair.to.replace(/^0+/u, '') === defect.from.replace(/^0+/u, '')
    if (repair) {
      totals.anyProposed++
      if (right) totals.anyRight++
      else
        misses.push(
          `repair   ${document.name} ${defect.kind}: ${defect.from} → ${defect.to}, proposed ${repair.from} → ${repair.to}`
        )
    }
    if (defect.repairs.length === 1) {
      totals.repairable++
      if (repair) totals.proposed++
      else misses.push(`norepair ${document.name} ${defect.kind}: ${defect.from} → ${defect.to} (${defect.why})`)
      if (right) totals.right++
    }
  }
  for (const negative of negativesOf(document)) {
    silence.negatives++
    const after = await audit(document.name, negative.text)
    const fresh = after.findings.filter((finding) => !known.has(finding.id))
    const row = silence.kinds.get(negative.kind) ?? { all: 0, silent: 0 }
    row.all++
    if (fresh.length === 0) {
      silence.silent++
      row.silent++
    } else
      misses.push(
        `alarm    ${document.name} ${negative.kind}: ${negative.from} → ${flat(negative.to)} after "${flat(negative.quote)}": ${fresh.map((finding) => `${finding.severity} ${finding.check} ${finding.message.vi}`).join(' / ')}`
      )
    silence.kinds.set(negative.kind, row)
  }
}

if (options.misses) for (const miss of misses) console.log(miss)
console.log(
  `\n${documents.length} documents, ${totals.seeded} defects of ${kinds.size} kinds, ${totals.decidable} of them decidable by gold\n`
)
console.log('kind                          sown   found  marked')
for (const [kind, { all, found, marked }] of [...kinds].sort())
  console.log(`${kind.padEnd(28)} ${String(all).padStart(5)}  ${share(found, all)}  ${share(marked, all)}`)
console.log(
  `${'all'.padEnd(28)} ${String(totals.decidable).padStart(5)}  ${share(totals.found, totals.decidable)}  ${share(totals.marked, totals.found)} of those found; as error or warning ${share(totals.alarmed, totals.decidable)}`
)
console.log(
  `\nundecidable ${totals.seeded - totals.decidable} (${share(totals.seeded - totals.decidable, totals.seeded).trim()})`
)
for (const [why, number] of [...undecidable].sort((a, b) => b[1] - a[1]).slice(0, 12))
  console.log(`  ${String(number).padStart(4)}  ${why}`)
console.log(
  `\nrepairs: ${totals.proposed} proposed of ${totals.repairable} digit errors with one repair by gold (${share(totals.proposed, totals.repairable).trim()}); of all ${totals.anyProposed} proposals ${totals.anyRight} are the original (${share(totals.anyRight, totals.anyProposed).trim()})`
)
console.log(
  `\nhard negatives: ${silence.silent} of ${silence.negatives} silent (${share(silence.silent, silence.negatives).trim()})`
)
for (const [kind, { all, silent }] of [...silence.kinds].sort())
  console.log(`  ${kind.padEnd(26)} ${String(all).padStart(4)}  ${share(silent, all)}`)
console.log(
  `\nsound documents: errors ${burden.reduce((all, one) => all + one.error, 0)}, median of warnings ${median(burden.map((one) => one.warning))}`
)
for (const one of burden.filter(({ error, warning }) => error + warning > 0))
  console.log(`  ${one.name}: ${one.error} errors, ${one.warning} warnings`)

function count(report, severity) {
  return report.findings.filter((finding) => finding.severity === severity).length
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function flat(text) {
  return text.replace(/\s+/gu, ' ').slice(0, 110)
}
