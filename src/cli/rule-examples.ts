/**
 * Runs the examples that each rule file carries: what an example says it finds must be found, and nothing else of the
 * same rule. They are the rule's test and its page in the catalogue.
 */
import { type AnnotateRules, annotate } from '../annotate/annotate.ts'
import { compileFrames } from '../annotate/frames.ts'
import type { Fact } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import { stretchOf } from '../model/stretch.ts'
import { createPipeline } from '../pipeline.ts'
import type { Rulebook } from '../rules/load.ts'

export interface BrokenExample {
  path: string
  text: string
  message: string
}

// The title makes a sentence one of a paper on the collective economy, as the reports themselves do.
const opening = 'BÁO CÁO\nTình hình phát triển kinh tế tập thể, hợp tác xã năm 2024\n\n'

export function brokenExamples(rules: Rulebook): BrokenExample[] {
  const pipeline = createPipeline(rules)
  const compiled: AnnotateRules = { terms: rules.terms, frames: compileFrames(rules.frames.frames) }
  const read = (text: string) => annotate(stretchOf(text.normalize('NFC'), 0, text.normalize('NFC').length), compiled)
  const broken: BrokenExample[] = []
  for (const example of rules.frames.examples) {
    const found = read(example.text).quantities.flatMap((quantity) => quantity.frame ?? [])
    const missing = without(example.finds, found)
    const extra = example.finds.length === 0 ? found : []
    if (missing.length + extra.length > 0)
      broken.push({ path: 'frames.yaml', text: example.text, message: tell(missing, extra) })
  }
  for (const { path, file } of rules.vocabulary) {
    for (const example of file.examples) {
      const { marks } = read(example.text)
      const found = marks.flatMap((mark) => mark.terms.filter((term) => term.kind === file.kind).map((term) => term.id))
      const missing = without(example.finds, found)
      const extra = without(found, example.finds)
      if (missing.length + extra.length > 0) broken.push({ path, text: example.text, message: tell(missing, extra) })
    }
  }
  for (const rule of rules.indicators.values()) {
    for (const example of rule.examples) {
      const text = `${opening}${example.text.normalize('NFC')}\n`
      const { facts } = pipeline.analyse(asReading(text), { file: 'example.txt', sha256: '', bytes: text.length })
      const own = facts.filter((fact) => fact.source.start >= opening.length)
      const missing = example.finds.filter((wanted) => !own.some((fact) => matches(fact, wanted)))
      const extra = own
        .filter((fact) => baseOf(fact.indicator) === rule.id && !example.finds.some((wanted) => matches(fact, wanted)))
        .map(describe)
      if (missing.length + extra.length > 0) {
        const others = own.map(describe).join('; ')
        broken.push({
          path: `indicators/${rule.id}.yaml`,
          text: example.text,
          message: `${tell(missing, extra)}${others ? ` [${others}]` : ''}`
        })
      }
    }
  }
  return broken
}

/** "organizations.active HTX 6": every word must be one of the fact's own. */
function matches(fact: Fact, wanted: string): boolean {
  const own = new Set(describe(fact).split(' '))
  return wanted.split(' ').every((word) => own.has(word))
}

function describe(fact: Fact): string {
  const parts = [
    fact.indicator,
    fact.subject,
    fact.sector,
    String(fact.value),
    fact.max === null ? null : String(fact.max),
    fact.bound,
    fact.period,
    fact.status
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function baseOf(indicator: string): string {
  return indicator.replace(/^(?:share|growth|completion)\./u, '')
}

function tell(missing: readonly string[], extra: readonly string[]): string {
  return [
    missing.length > 0 ? `not found: ${missing.join('; ')}` : '',
    extra.length > 0 ? `found too many: ${extra.join('; ')}` : ''
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken]
  return list.filter((one) => {
    const at = rest.indexOf(one)
    if (at < 0) return true
    rest.splice(at, 1)
    return false
  })
}

function asReading(text: string): Reading {
  const blocks: Reading['blocks'] = []
  for (const match of text.matchAll(/[^\n]+/gu)) {
    blocks.push({
      kind: 'line',
      start: match.index,
      end: match.index + match[0].length,
      page: null,
      box: null,
      short: null,
      bold: false
    })
  }
  return { text, format: 'txt', reader: 'example', encoding: 'utf-8', pages: null, blocks, losses: [] }
}
