/**
 * One rule file: YAML read so that 3.592 stays text, checked against its schema, every fault with file, line and
 * column and, for a misspelt word, the nearest right one. All faults of a file are told at once.
 */
import { LineCounter, parseDocument, isMap, isNode, isPair, isScalar } from 'yaml'
import type { Document, Node } from 'yaml'
import type { z } from 'zod'

export interface RuleFault {
  path: string
  line: number
  column: number
  message: string
}

export class RuleError extends Error {
  readonly faults: RuleFault[]
  constructor(faults: RuleFault[]) {
    super(faults.map((fault) => `${fault.path}:${fault.line}:${fault.column} ${fault.message}`).join('\n'))
    this.name = 'RuleError'
    this.faults = faults
  }
}

export interface RuleSource<T> {
  path: string
  value: T
  /** Line and column of a part of the value: locate(['examples', 0, 'text']). */
  locate(keys: readonly PropertyKey[]): { line: number; column: number }
}

export function parseRuleFile<S extends z.ZodType>(path: string, text: string, schema: S): RuleSource<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), { schema: 'failsafe', lineCounter: lines, uniqueKeys: true })
  // one slip of punctuation makes the YAML reader stumble on every line behind it
  const faults: RuleFault[] = [...document.errors, ...document.warnings].slice(0, 3).map((fault) => ({
    path,
    ...placeOf(lines, fault.pos[0]),
    message: fault.message.split('\n')[0]!
  }))
  if (faults.length > 0) throw new RuleError(faults)
  const locate = (keys: readonly PropertyKey[]) => placeOf(lines, offsetOf(document, keys))
  const checked = schema.safeParse(document.toJS())
  if (!checked.success) {
    throw new RuleError(checked.error.issues.map((issue) => ({ path, ...locate(issue.path), message: explain(issue) })))
  }
  return { path, value: checked.data, locate }
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Offset of the node that the keys lead to, or of the last one on the way that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[key as number]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else return offset
  }
  return isScalar(node) ? (node.range?.[0] ?? offset) : offset
}

function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
  if (issue.code === 'unrecognized_keys') return `${where}unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  if (issue.code === 'invalid_value') return `${where}expected one of ${issue.values.map(String).join(', ')}`
  return `${where}${issue.message}`
}

/** The word of the list with the fewest edits from the given one, if they are few enough to be a slip. */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = editDistance(word, candidate, least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
