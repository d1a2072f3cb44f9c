import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../corpus/make/corpus.mjs'
import { numberPattern, readingsOf } from '../../src/model/numbers.ts'
import { isIndicator, levels, sectorId, statuses, subjects } from '../../src/model/vocabulary.ts'

interface Place {
  start: number
  end: number
  quote: string
}
interface GoldFact {
  id: string
  indicator: string
  subject: string
  sector: string | null
  value: number
  max: number | null
  bound: string | null
  unit: string
  period: string | null
  status: string
  where: string
  quote: string
  printed: string | null
  source?: Place
  number?: Place | null
  accept?: Record<string, unknown>[]
}
interface Gold {
  source: string
  sound: boolean
  document: { level: string | null; kind: string; year: number | null; date: string | null }
  facts: GoldFact[]
  wholes: { holds: boolean; whole: { id: string }; parts: { id: string }[] }[]
  relations: { kind: string; holds: boolean }[]
  findings: { type: string; severity: string; what: string; quotes: string[] }[]
  clean: { what: string; quotes: string[] }[]
}

const corpus = new URL('../../corpus/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, corpus), 'utf8')
const golds = readdirSync(new URL('gold/', corpus))
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ stem: name.replace('.json', ''), gold: JSON.parse(read(`gold/${name}`)) as Gold }))

// What one printed unit can be worth: a fact in triệu đồng may be printed in đồng, nghìn, triệu or tỷ
const scales = [1, 1e-6, 1e-3, 1e3, 1e6]
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b))

describe('corpus', () => {
  it('holds enough documents of every kind', () => {
    expect(golds.length).toBeGreaterThanOrEqual(20)
    const sound = golds.filter(({ gold }) => gold.sound && gold.facts.length > 0)
    expect(sound.length).toBeGreaterThanOrEqual(5)
    expect(golds.filter(({ gold }) => gold.findings.length > 0).length).toBeGreaterThanOrEqual(5)
    expect(golds.filter(({ gold }) => gold.facts.length === 0).length).toBeGreaterThanOrEqual(2)
    expect(new Set(golds.map(({ gold }) => gold.document.level))).toEqual(
      new Set(['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn'])
    )
    expect(readdirSync(new URL('documents/pdf/', corpus)).length).toBeGreaterThanOrEqual(5)
  })

  it('gives as many docx and PDF copies as gold for them', () => {
    for (const format of ['docx', 'pdf']) {
      const stems = readdirSync(new URL(`gold/${format}/`, corpus)).map((name) => name.replace('.json', ''))
      expect(stems).toEqual(
        readdirSync(new URL(`documents/${format}/`, corpus)).map((name) => name.replace(`.${format}`, ''))
      )
      for (const stem of stems) {
        const copy = JSON.parse(read(`gold/${format}/${stem}.json`)) as Gold
        const plain = golds.find((one) => one.stem === stem)!.gold
        expect(copy.facts.map((fact) => [fact.id, fact.indicator, fact.value, fact.unit])).toEqual(
          plain.facts.map((fact) => [fact.id, fact.indicator, fact.value, fact.unit])
        )
      }
    }
  })

  it('is what the sources make', async () => {
    expect(await checkCorpus()).toEqual({ stale: [], warnings: [] })
  }, 60_000)
})

describe.each(golds)('gold of $stem', ({ gold }) => {
  const text = read(`documents/${gold.source}`)

  it('quotes the text at the places that it names', () => {
    for (const fact of gold.facts) {
      expect(text.slice(fact.source!.start, fact.source!.end)).toBe(fact.quote)
      if (!fact.number) continue
      expect(text.slice(fact.number.start, fact.number.end)).toBe(fact.printed)
      expect(fact.number.start).toBeGreaterThanOrEqual(fact.source!.start)
      expect(fact.number.end).toBeLessThanOrEqual(fact.source!.end)
    }
    for (const { quotes } of [...gold.findings, ...gold.clean])
      for (const quote of quotes) expect(text).toContain(quote)
  })

  it('names whole numbers of the text', () => {
    const numbers = new Set([...text.matchAll(numberPattern)].map((match) => `${match.index} ${match[0]}`))
    for (const fact of gold.facts)
      if (fact.number) expect(numbers).toContain(`${fact.number.start} ${fact.number.quote}`)
  })

  it('speaks the vocabulary', () => {
    const ids = gold.facts.map((fact) => fact.id)
    expect(new Set(ids).size).toBe(ids.length)
    if (gold.document.level !== null) expect(levels).toContain(gold.document.level)
    for (const fact of gold.facts) {
      expect(isIndicator(fact.indicator), fact.indicator).toBe(true)
      expect(subjects).toContain(fact.subject)
      if (fact.sector !== null) expect(sectorId.safeParse(fact.sector).success, String(fact.sector)).toBe(true)
      expect(statuses).toContain(fact.status)
      expect([null, 'min', 'max', 'approx']).toContain(fact.bound)
      expect(fact.unit).not.toBe('')
      expect(fact.period ?? '2000').toMatch(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/u)
    }
  })

  it('gives each figure a value that its printed number can have', () => {
    for (const fact of gold.facts) {
      if (fact.printed === null || / tỷ \d+ triệu/u.test(fact.quote)) continue
      const readings = readingsOf(fact.printed).map((reading) => Number(reading.decimal))
      const can = readings.some((reading) => scales.some((scale) => near(reading * scale, Math.abs(fact.value))))
      expect(can, `${fact.printed} as ${fact.value}`).toBe(true)
      if (fact.max !== null) expect(fact.max).toBeGreaterThan(fact.value)
    }
  })

  it('declares no relation on a sound document that does not hold', () => {
    if (!gold.sound) return
    expect(gold.findings).toEqual([])
    expect(gold.relations.filter((relation) => !relation.holds)).toEqual([])
    expect(gold.wholes.filter((whole) => !whole.holds)).toEqual([])
  })
})
