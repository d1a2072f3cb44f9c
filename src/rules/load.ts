/** All rule files of a folder, read, checked and compiled once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bilingual } from '../model/contract.ts'
import { PhraseBook } from '../model/phrases.ts'
import type { Term } from '../model/terms.ts'
import { type CheckRules, loadCheckRules } from './check-rules.ts'
import { type FrameFile, frameFile } from './frame-rules.ts'
import { type IndicatorRule, indicatorFile } from './indicator-rules.ts'
import { loadParseRules, type ParseRules } from './parse-rules.ts'
import { gather, misnamed, parseRuleFile, RuleError, type RuleFault, type RuleSource } from './source.ts'
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

/** Throws a RuleError with every fault of every file, each with its place. */
export function loadRulebook(folder: string = rulesFolder): Rulebook {
  const found = listRuleFiles(folder)
  const paths = found.filter(isInPlace)
  const texts = new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8').replace(/\r\n?/gu, '\n')]))
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(`${path}\n${text}\n`)

  const faults: RuleFault[] = strayFiles(found)
  const vocabulary: RuleSource<VocabularyFile>[] = []
  const indicators = new Map<string, IndicatorRule>()
  for (const [path, text] of texts) {
    if (path.startsWith('vocabulary/')) {
      const source = gather(faults, () => parseRuleFile(path, text, vocabularyFile))
      if (source) vocabulary.push(source)
    } else if (path.startsWith('indicators/')) {
      const source = gather(faults, () => parseRuleFile(path, text, indicatorFile))
      if (!source) continue
      faults.push(...misnamed(source))
      indicators.set(source.value.id, source.value)
    }
  }
  faults.push(...repeatedTerms(vocabulary))
  const named = (path: string) => texts.get(path) ?? missing(path)
  const frames = gather(faults, () => parseRuleFile('frames.yaml', named('frames.yaml'), frameFile))
  const parse = gather(faults, () => loadParseRules(named))

  const terms = new PhraseBook<Term>()
  const labels: Rulebook['labels'] = { indicators: new Map(), terms: new Map() }
  const sectors = new Map<string, Bilingual>()
  for (const { value: file } of vocabulary) {
    for (const { id, vi, en, phrases } of file.terms) {
      labels.terms.set(`${file.kind}.${id}`, { vi, en })
      if (file.kind === 'sector') sectors.set(id, { vi, en })
      const meaning = { kind: file.kind, id } as Term
      for (const phrase of phrases) terms.add(phrase, meaning)
    }
  }
  for (const rule of indicators.values()) {
    labels.indicators.set(rule.id, { vi: rule.vi, en: rule.en })
    for (const side of ['before', 'after', 'either'] as const) {
      const meaning: Term = { kind: 'cue', id: rule.id, side, rule }
      for (const phrase of rule[side]) terms.add(phrase, meaning)
    }
  }
  const checkTexts = new Map([...texts].filter(([path]) => path.startsWith('checks/')))
  const names = { indicators: labels.indicators, sectors }
  const provinces = parse?.places.provinces ?? []
  const checks = gather(faults, () => loadCheckRules(checkTexts, { names, provinces }))
  if (faults.length > 0 || !parse || !frames || !checks) throw new RuleError(faults)
  return {
    hash: hash.digest('hex'),
    paths,
    vocabulary: vocabulary.map(({ path, value }) => ({ path, file: value })),
    indicators,
    terms,
    frames: frames.value,
    parse,
    checks,
    labels
  }
}

/** Paths below the folder, with forward slashes, in code unit order. */
function listRuleFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: false })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/u.test(path))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

const places = /^(?:vocabulary|indicators|checks)\/[^/]+\.yaml$/u
const single = new Set(['frames.yaml', 'outline.yaml', 'papers.yaml', 'places.yaml'])

function isInPlace(path: string): boolean {
  return places.test(path) || single.has(path)
}

/** A file that nobody reads would be a rule that never speaks. */
function strayFiles(paths: readonly string[]): RuleFault[] {
  const message: Bilingual = {
    vi: 'tệp quy tắc nằm sai chỗ hoặc sai tên: cần vocabulary/*.yaml, indicators/*.yaml, checks/*.yaml',
    en: 'a rule file of a wrong name or in a wrong place: vocabulary/*.yaml, indicators/*.yaml, checks/*.yaml'
  }
  return paths.filter((path) => !isInPlace(path)).map((path) => ({ path, line: 1, column: 1, message }))
}

/** One term, one entry: two of them would hide each other's names. */
function repeatedTerms(vocabulary: readonly RuleSource<VocabularyFile>[]): RuleFault[] {
  const first = new Map<string, string>()
  const faults: RuleFault[] = []
  for (const { path, value, locate } of vocabulary) {
    for (const [index, { id }] of value.terms.entries()) {
      const key = `${value.kind}.${id}`
      const place = locate(['terms', index, 'id'])
      const other = first.get(key)
      if (other === undefined) first.set(key, `${path}:${place.line}`)
      else {
        const message = {
          vi: `mã "${id}" đã có ở ${other}: hãy gộp các cụm từ vào đó`,
          en: `the id "${id}" stands already at ${other}: add the phrases there`
        }
        faults.push({ path, ...place, message })
      }
    }
  }
  return faults
}

function missing(path: string): never {
  throw new RuleError([
    { path, line: 1, column: 1, message: { vi: 'thiếu tệp quy tắc này', en: 'this rule file is missing' } }
  ])
}
