/** Readings made by hand: of lines, as a text file gives them, and of paragraphs, as a docx file does. */
import { readFileSync } from 'node:fs'
import type { Block, ParagraphBlock, Reading } from '../../src/model/reading.ts'
import type { Content, Passage, Root, Section, Table } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { loadParseRules } from '../../src/rules/parse-rules.ts'

export const rules = loadParseRules((path) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), 'utf8'))

export function readingOfLines(raw: string): Reading {
  const text = raw.normalize('NFC')
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    kind: 'line',
    start: match.index,
    end: match.index + match[0].length,
    page: null,
    box: null,
    short: null,
    bold: false
  }))
  return { text, format: 'txt', reader: 'test', encoding: 'utf-8', pages: null, blocks, losses: [] }
}

export function readingOfParagraphs(
  paragraphs: readonly (string | (Partial<ParagraphBlock> & { text: string }))[]
): Reading {
  let text = ''
  const blocks: Block[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const given = typeof paragraph === 'string' ? { text: paragraph } : paragraph
    if (index > 0) text += '\n'
    const start = text.length
    text += given.text
    blocks.push({
      kind: 'paragraph',
      start,
      end: text.length,
      page: null,
      box: null,
      listLevel: given.listLevel ?? null,
      heading: given.heading ?? null,
      bold: given.bold ?? false,
      origin: `đoạn ${index + 1}`
    })
  }
  return { text, format: 'docx', reader: 'test', encoding: null, pages: null, blocks, losses: [] }
}

export function parseLines(text: string): Root {
  return parse(readingOfLines(text), rules)
}

export function passagesOf(root: Root): Passage[] {
  return walk(root.children).filter((node): node is Passage => node.type === 'passage')
}

export function sectionsOf(root: Root): Section[] {
  return walk(root.children).filter((node): node is Section => node.type === 'section')
}

export function tablesOf(root: Root): Table[] {
  return walk(root.children).filter((node): node is Table => node.type === 'table')
}

function walk(nodes: readonly Content[]): (Content | Passage)[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, node.heading, ...walk(node.children)] : [node]))
}

/** The tree on one page: sections with their labels, passages with their marks, each under what it stands under. */
export function outlineOf(root: Root): string {
  const lines: string[] = []
  const show = (nodes: readonly Content[], depth: number) => {
    for (const node of nodes) {
      const pad = '  '.repeat(depth)
      if (node.type === 'section') {
        lines.push(`${pad}# ${[node.label, node.title].filter((part) => part !== '').join(' ')}`)
        show(node.children, depth + 1)
      } else if (node.type === 'table') lines.push(`${pad}[table]`)
      else {
        let deep = 0
        for (let above = node.under; above; above = above.under) deep++
        lines.push(
          `${pad}${'  '.repeat(deep)}${node.kind}: ${[node.marker, node.stretch.text].filter(Boolean).join(' ')}`
        )
      }
    }
  }
  show(root.children, 0)
  return lines.join('\n')
}

/** The words of a table, row by row; blank cells are empty. */
export function gridOf(table: Table): string[][] {
  return table.rows.map((row) => row.map((cell) => (cell.role === 'blank' ? '' : cell.stretch.text)))
}
