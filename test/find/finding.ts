/** Facts of small papers, told on one line each so that tables of cases can be read. */
import { expect } from 'vitest'
import { annotateTree } from '../../src/annotate/annotate.ts'
import { compileFrames } from '../../src/annotate/frames.ts'
import { type Found, find } from '../../src/find/find.ts'
import type { Fact } from '../../src/model/contract.ts'
import type { Block, ReadCell, Reading } from '../../src/model/reading.ts'
import { parse } from '../../src/parse/parse.ts'
import { loadRulebook } from '../../src/rules/load.ts'

const rulebook = loadRulebook()
const annotating = { terms: rulebook.terms, frames: compileFrames(rulebook.frames.frames) }

/** A report that looks back on 2024, so that a sentence of it is one on the collective economy. */
const report2024 = 'BÁO CÁO\nTình hình phát triển kinh tế tập thể, hợp tác xã năm 2024\n\n'

export interface Paper extends Found {
  text: string
  /** The facts of the body, without those of the lines ahead of it. */
  body: Fact[]
}

function findInReading(reading: Reading, bodyStart = 0): Paper {
  const root = parse(reading, rulebook.parse)
  annotateTree(root, annotating)
  const found = find(root)
  return { ...found, text: reading.text, body: found.facts.filter((fact) => fact.source.start >= bodyStart) }
}

export function findIn(body: string, head: string = report2024): Paper {
  const text = `${head}${body}\n`.normalize('NFC')
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    kind: 'line',
    start: match.index,
    end: match.index + match[0].length,
    page: null,
    box: null,
    short: null,
    bold: false
  }))
  return findInReading(
    { text, format: 'txt', reader: 'test', encoding: 'utf-8', pages: null, blocks, losses: [] },
    head.normalize('NFC').length
  )
}

export interface TablePaper {
  /** Paragraphs before the table; the first two are the kind and title of the paper. */
  before?: string[]
  headerRows?: number
}

/** A table as a docx file gives it: cells parted by "|", "<" joins a cell to its left, "^" to the one above. */
export function findInTable(grid: string, { before = [], headerRows = 1 }: TablePaper = {}): Paper {
  let text = ''
  const blocks: Block[] = []
  for (const paragraph of [...report2024.trim().split('\n'), ...before]) {
    const start = text.length
    text += paragraph.normalize('NFC')
    blocks.push({
      kind: 'paragraph',
      start,
      end: text.length,
      page: null,
      box: null,
      listLevel: null,
      heading: null,
      bold: false,
      origin: 'đoạn'
    })
    text += '\n'
  }
  const rows = grid
    .normalize('NFC')
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
  const tableStart = text.length
  const cells: ReadCell[] = []
  for (const [row, given] of rows.entries()) {
    for (const [column, words] of given.entries()) {
      if (words === '<' || words === '^') continue
      let colspan = 1
      while (given[column + colspan] === '<') colspan++
      let rowspan = 1
      while (rows[row + rowspan]?.[column] === '^') rowspan++
      const start = text.length
      text += words
      cells.push({ row, column, rowspan, colspan, start, end: text.length, page: null, box: null, bold: false })
      text += '\n'
    }
  }
  const columns = Math.max(...rows.map((row) => row.length))
  blocks.push({
    kind: 'table',
    start: tableStart,
    end: text.length,
    page: null,
    box: null,
    layout: false,
    rows: rows.length,
    columns,
    headerRows,
    cells
  })
  return findInReading(
    { text, format: 'docx', reader: 'test', encoding: null, pages: null, blocks, losses: [] },
    tableStart
  )
}

/** "organizations.total HTX/agriculture min! 30 HTX 2024 actual": blanks within a word are "_". */
function factName(fact: Fact): string {
  const place = fact.source.table ? [`[${fact.source.table.row},${fact.source.table.column}]`] : []
  const bound = fact.bound ? [`${fact.bound}${fact.strict ? '!' : ''}`] : []
  const value = fact.max === null ? `${fact.value}` : `${fact.value}..${fact.max}`
  return [
    ...place,
    fact.indicator,
    `${fact.subject}${fact.sector ? `/${fact.sector}` : ''}`,
    ...bound,
    value,
    fact.unit,
    fact.period ?? 'undated',
    fact.status,
    ...(fact.label ? [`label=${fact.label}`] : []),
    ...(fact.scope ? [`scope=${fact.scope}`] : [])
  ]
    .map((word) => word.replaceAll(' ', '_'))
    .join(' ')
}

/** The facts of the paper, in order, are the wanted ones: each has all the words that are wanted of it. */
export function expectFacts(paper: Paper, wanted: readonly string[]): void {
  const names = paper.body.map(factName)
  expect(names.map((name, index) => (agrees(name, wanted[index]) ? wanted[index] : name))).toEqual(wanted)
}

function agrees(name: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return false
  const own = name.split(' ')
  const subject = own.findIndex((word) => word.includes('.') || word === 'other') + 1
  // the first bare "HTX" that is wanted is the subject without a sector, not the unit
  const first = wanted.split(' ').findIndex((word) => /^(?:HTX|THT|LHHTX|QTDND)(?:\/|$)/u.test(word))
  return wanted.split(' ').every((word, index) => (index === first ? own[subject] === word : own.includes(word)))
}

/** "partition holds 60 = 40 12 8": the wholes with the values of their facts. */
export function wholesIn(paper: Paper): string[] {
  const figureOf = (id: string) => paper.facts.find((fact) => fact.id === id)!.value
  return paper.wholes.map(
    ({ kind, outcome, whole, parts }) => `${kind} ${outcome} ${figureOf(whole)} = ${parts.map(figureOf).join(' ')}`
  )
}

/** "12 fact": every number of the body with its class. */
export function classesIn(paper: Paper, bodyStart: number = report2024.length): string[] {
  return paper.classes
    .filter((entry) => entry.start >= bodyStart)
    .map((entry) => `${paper.text.slice(entry.start, entry.end)} ${entry.class}`)
}
