/** All rule files of a folder, read, checked and compiled once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PhraseBook } from '../model/phrases.ts'
import type { Bilingual } from '../model/contract.ts'
import { type CheckRules, loadCheckRules } from './check-rules.ts'
import { type FrameFile, frameFile } from './frame-rules.ts'
import { type IndicatorRule, indicatorFile } from './indicator-rules.ts'
import { type ParseRules, loadParseRules } from './parse-rules.ts'
import { parseRuleFile, RuleError, type RuleFault } from './source.ts'
import type { Term } from '../model/terms.ts'
import { type VocabularyFile, vocabularyFile } from './vocabulary-rules.ts'

export interface Rulebook {
  /** sha256 over all rule files, in order of their paths. */
  hash: string
  /** Paths of all rule files, below the rules folder. */
  paths: string[]
  vocabulary: { path: string; file: VocabularyFile }[]
  indicators: Map<string, IndicatorRule>
  /** Every phrase of the vocabulary and of the indicators. */
  terms: PhraseBook<Term>
  frames: FrameFile
  parse: ParseRules
  checks: CheckRules
  labels: { indicators: Map<string, Bilingual>; terms: Map<string, Bilingual> }
}

export const rulesFolder = fileURLToPath(new URL('../../rules/', import.meta.url))

export function loadRulebook(folder: string = rulesFolder): Rulebook {
  const paths = listRuleFiles(folder)
  const texts = new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8').replace(/\r\n?/gu, '\n')]))
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(`${path}\n${text}\n`)

  const faults: RuleFault[] = []
  const gather = <T>(load: () => T): T | null => {
    try {
      return load()
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      faults.push(...error.faults)
      return null
    }
  }

  const vocabulary: Rulebook['vocabulary'] = []
  const indicators = new Map<string, IndicatorRule>()
  for (const [path, text] of texts) {
    if (path.startsWith('vocabulary/')) {
      const source = gather(() => parseRuleFile(path, text, vocabularyFile))
      if (source) vocabulary.push({ path, file: source.value })
    } else if (path.startsWith('indicators/')) {
      const source = gather(() => parseRuleFile(path, text, indicatorFile))
      if (!source) continue
      const fileName = path.slice('indicators/'.length, -'.yaml'.length)
      if (source.value.id !== fileName) {
        faults.push({ path, ...source.locate(['id']), message: `id "${source.value.id}" stands in a file named ${fileName}.yaml` })
      }
      indicators.set(source.value.id, source.value)
    }
  }
  const frames = gather(() => parseRuleFile('frames.yaml', texts.get('frames.yaml') ?? missing('frames.yaml'), frameFile))
  const parse = gather(() => loadParseRules((path) => texts.get(path) ?? missing(path)))
  const checks = gather(() => loadCheckRules(texts))
  if (faults.length > 0 || !parse || !frames || !checks) throw new RuleError(faults)

  const terms = new PhraseBook<Term>()
  const labels: Rulebook['labels'] = { indicators: new Map(), terms: new Map() }
  for (const { file } of vocabulary) {
    for (const term of file.terms) {
      labels.terms.set(`${file.kind}.${term.id}`, { vi: term.vi, en: term.en })
      const meaning = { kind: file.kind, id: term.id } as Term
      for (const phrase of term.phrases) terms.add(phrase, meaning)
    }
  }
  for (const rule of indicators.values()) {
    labels.indicators.set(rule.id, { vi: rule.vi, en: rule.en })
    for (const side of ['before', 'after', 'either'] as const) {
      const meaning: Term = { kind: 'cue', id: rule.id, side, rule }
      for (const phrase of rule[side]) terms.add(phrase, meaning)
    }
  }
  return { hash: hash.digest('hex'), paths, vocabulary, indicators, terms, frames: frames.value, parse, checks, labels }
}

/** Paths below the folder, with forward slashes, in code unit order. */
function listRuleFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: false })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function missing(path: string): never {
  throw new RuleError([{ path, line: 1, column: 1, message: 'this rule file is missing' }])
}
