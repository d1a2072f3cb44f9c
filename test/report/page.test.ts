import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageDocument, PageIndex } from '../../src/report/page/data.ts'
import { palette } from '../../src/report/page/palette.ts'
import { planSeries, sectorSeries } from '../../src/report/page/series.ts'
import { tableLayouts } from '../../src/report/page/table-layout.ts'
import { renderPage } from '../../src/report/page.ts'
import { emptyReport, planLabels, samplePlan } from './sample-plan.ts'

const hostile = '</script><script>alert(1)</script><!-- <b onclick="x">&amp; \u2028 \u202e 😀 \ud800 \' " `'

function recordsOf(html: string): Record<string, unknown> {
  const found = [...html.matchAll(/<script type="application\/json" id="([^"]+)">(.*?)<\/script>/gsu)]
  return Object.fromEntries(found.map(([, id, json]) => [id!, JSON.parse(json!)]))
}

function partOf(html: string, tag: string): string {
  return html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.lastIndexOf(`</${tag}>`))
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the file', () => {
  const html = renderPage([samplePlan(), samplePlan('other.txt')], planLabels)

  test('is the same for the same reports', () => {
    expect(renderPage([samplePlan(), samplePlan('other.txt')], planLabels)).toBe(html)
  })

  test('names nothing outside itself', () => {
    expect(html.match(/\b(?:src|href|action|srcset|url)\s*[=(]/giu)).toBeNull()
    expect(html.match(/https?:\/\/[^\s"'`]+/gu)).toEqual(['http://www.w3.org/2000/svg'])
    expect(html).not.toMatch(/@import|\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|\beval\b|innerHTML|new Function/u)
  })

  test('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src ${digest(partOf(html, 'script'))};`)
    expect(policy).toContain(`style-src ${digest(partOf(html, 'style'))};`)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/u)
  })

  test('carries a script that stands alone', () => {
    const script = partOf(html, 'script')
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/\bimport\b|__vi|__vite|\brequire\(/u)
  })

  test('leaves the quotes out of the data, for they are slices of the text', () => {
    const record = recordsOf(html)['document-0'] as PageDocument
    const report = samplePlan()
    expect(JSON.stringify(record.facts)).not.toContain('"quote"')
    expect(record.facts.map((fact) => record.text.slice(fact.start, fact.end))).toEqual(
      report.facts.map((fact) => fact.source.quote)
    )
    expect(record.findings.map((finding) => finding.cause)).toEqual([null, 'a1b2c3d4', null])
  })

  test('counts in the index', () => {
    const index = recordsOf(html).index as PageIndex
    expect(index.documents[0]).toMatchObject({
      figures: 11,
      error: 2,
      warning: 0,
      info: 1,
      answered: 0,
      unexplained: 1,
      numbers: 17
    })
    expect(index.byCheck).toEqual([
      { check: 'ratio.share', severity: 'error', count: 2 },
      { check: 'sum.sector', severity: 'error', count: 2 },
      { check: 'form.date', severity: 'info', count: 2 }
    ])
    expect(index.labels.indicators['share.organizations.total']).toEqual({
      vi: 'Tỷ lệ tổng số hợp tác xã',
      en: 'Share of cooperatives in all'
    })
    expect(index.labels.sectors['trade+transport']!.vi).toBe('Thương mại, dịch vụ, vận tải')
  })
})

describe('what a document says', () => {
  test('cannot leave the data', () => {
    const report = { ...samplePlan(), losses: [{ what: hostile, where: hostile, why: hostile }] }
    report.document.title = hostile
    report.source.file = hostile
    const html = renderPage([report], planLabels, { unread: [{ file: hostile, why: hostile }] })
    const record = recordsOf(html)['document-0'] as PageDocument
    expect(record.losses[0]!.what).toBe(hostile)
    expect((recordsOf(html).index as PageIndex).unread[0]!.file).toBe(hostile)
    expect(html.match(/<script/gu)).toHaveLength(3)
    expect(html.match(/<\/script>/gu)).toHaveLength(3)
  })

  test('cannot leave it whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const html = renderPage([emptyReport(text, text)], planLabels)
        const record = recordsOf(html)['document-0'] as PageDocument
        return record.text === text && record.source.file === text
      }),
      { numRuns: 60 }
    )
  })
})

test('an answered finding is told apart and counted apart', () => {
  const answers = [
    { file: 'tra-khe/ke-hoach-2032.txt', finding: 'a1b2c3d4', reason: 'Đã giải trình', author: 'Văn phòng' }
  ]
  const html = renderPage([samplePlan(), samplePlan('other.txt')], planLabels, { answers })
  const index = recordsOf(html).index as PageIndex
  expect(index.documents.map(({ error, answered }) => [error, answered])).toEqual([
    [1, 1],
    [2, 0]
  ])
  const [first] = (recordsOf(html)['document-0'] as PageDocument).findings
  expect(first!.answer).toEqual({ reason: 'Đã giải trình', author: 'Văn phòng' })
})

describe('charts', () => {
  test('take the sectors of a whole with the outcome of its sum', () => {
    expect(sectorSeries(samplePlan())).toEqual([
      {
        indicator: 'organizations.total',
        subject: 'HTX',
        period: '2031',
        status: 'estimate',
        unit: 'HTX',
        whole: { fact: 'f1', value: 40 },
        parts: [
          { fact: 'f4', value: 25, sector: 'agriculture' },
          { fact: 'f5', value: 9, sector: 'industryCrafts' },
          { fact: 'f6', value: 7, sector: 'trade+transport' }
        ],
        outcome: 'fails'
      }
    ])
  })

  test('draw sectors that nobody added up where there are three or more, beside the whole where there is one', () => {
    const report = { ...samplePlan(), wholes: [] }
    const parts = [{ value: 25 }, { value: 9 }, { value: 7 }]
    expect(sectorSeries(report)).toMatchObject([{ whole: { fact: 'f1', value: 40 }, outcome: null, parts }])
    const alone = { ...report, facts: report.facts.filter((fact) => fact.id !== 'f1') }
    expect(sectorSeries(alone)).toMatchObject([{ whole: null, outcome: null, parts }])
    expect(sectorSeries({ ...report, facts: report.facts.filter((fact) => fact.id !== 'f6') })).toEqual([])
  })

  test('leave out the branches of farming where farming itself is told', () => {
    const report = { ...samplePlan(), wholes: [] }
    const branch = { ...report.facts.find((fact) => fact.id === 'f4')!, id: 'f20', sector: 'crops', value: 20 }
    const [series] = sectorSeries({ ...report, facts: [...report.facts, branch] })
    expect(series!.parts.map((part) => part.sector)).toEqual(['agriculture', 'industryCrafts', 'trade+transport'])
  })

  test('set what was done beside what was planned, for the same year and the next', () => {
    expect(planSeries(samplePlan())).toEqual([
      {
        indicator: 'organizations.total',
        subject: 'HTX',
        unit: 'HTX',
        done: { fact: 'f1', value: 40 },
        planned: null,
        plannedNext: { fact: 'f10', value: 45 }
      },
      {
        indicator: 'members.total',
        subject: 'HTX',
        unit: 'người',
        done: { fact: 'f8', value: 1250 },
        planned: { fact: 'f9', value: 1200 },
        plannedNext: { fact: 'f11', value: 1300 }
      }
    ])
    expect(planSeries(emptyReport('x.txt', ''))).toEqual([])
  })
})

describe('tables in the text', () => {
  test('are shown as tables where their cells hold all the words', () => {
    const report = samplePlan()
    const [layout] = tableLayouts(report)
    expect(report.text.slice(layout!.start, layout!.end)).toMatch(/^\| Chỉ tiêu.*40 \|$/su)
    expect(layout!.rows.map((row) => row.map((cell) => report.text.slice(cell.start, cell.end)))).toEqual([
      ['Chỉ tiêu', 'Số lượng'],
      ['Hợp tác xã', '40']
    ])
  })

  test('stay lines where a word stands between the cells, or a cell before another', () => {
    const report = samplePlan()
    const [table] = report.tables
    const [head, body] = table!.rows
    expect(tableLayouts({ ...report, tables: [{ ...table!, rows: [head!, [body![1]!]] }] })).toEqual([])
    expect(tableLayouts({ ...report, tables: [{ ...table!, rows: [body!, head!] }] })).toEqual([])
  })
})

describe('colours', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light! + 0.05) / (dark! + 0.05)
  }
  const words = ['ink', 'quiet', 'accent', 'error', 'warning', 'info', 'unknown', 'good'] as const
  const cases = (['light', 'dark'] as const).flatMap((theme) => [
    ...words.flatMap((word) =>
      (['paper', 'raised', 'ground'] as const).map((ground) => [theme, word, ground] as const)
    ),
    ...(['errorSoft', 'warningSoft', 'infoSoft', 'unknownSoft', 'goodSoft', 'chosen'] as const).map(
      (ground) => [theme, 'ink', ground] as const
    ),
    [theme, 'error', 'goodSoft'] as const,
    [theme, 'good', 'goodSoft'] as const,
    [theme, 'hitInk', 'hit'] as const
  ])

  test.each(cases)('%s: %s on %s can be read', (theme, word, ground) => {
    expect(contrast(palette[theme][word], palette[theme][ground])).toBeGreaterThanOrEqual(4.5)
  })
})
