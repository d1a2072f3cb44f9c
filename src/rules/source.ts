/**
 * One rule file: YAML read so that 3.592 stays text, checked against its schema, every fault with file, line and
 * column and, for a misspelt word, the nearest right one. All faults of a file are told at once.
 */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Bilingual } from '../model/contract.ts'
import { explainIssue } from './explain-issue.ts'
import { explainYaml, signLost } from './explain-yaml.ts'

export interface RuleFault {
  path: string
  line: number
  column: number
  message: Bilingual
}

export class RuleError extends Error {
  readonly faults: RuleFault[]
  constructor(faults: RuleFault[]) {
    super(faults.map((fault) => `${fault.path}:${fault.line}:${fault.column} ${fault.message.en}`).join('\n'))
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

/** One slip of punctuation makes the YAML reader stumble on every line behind it. */
const yamlFaultsTold = 3

export function parseRuleFile<S extends z.ZodType>(path: string, text: string, schema: S): RuleSource<z.output<S>> {
  const lines = new LineCounter()
  const source = text.normalize('NFC')
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const slips = [...document.errors, ...document.warnings]
    .slice(0, yamlFaultsTold)
    .map((fault) => ({ offset: fault.pos[0], message: explainYaml(fault) }))
  if (slips.length === 0) slips.push(...lostText(document, source))
  if (slips.length > 0) {
    throw new RuleError(slips.map(({ offset, message }) => ({ path, ...place(offset), message })))
  }
  const locate = (keys: readonly PropertyKey[]) => place(offsetOf(document, keys))
  const value: unknown = document.toJS()
  // jitless: to compile a schema costs more than to walk it over one small file
  const checked = schema.safeParse(value, { reportInput: true, jitless: true })
  if (!checked.success) {
    const told = checked.error.issues.flatMap((issue) => explainIssue(issue, schema, value))
    throw new RuleError(
      told.map(({ at, key, message }) => ({ path, ...place(offsetOf(document, at, key === true)), message }))
    )
  }
  return { path, value: checked.data, locate }
}

/** What is loaded, or null and its faults added to the others: all faults of all files are told at once. */
export function gather<T>(faults: RuleFault[], load: () => T): T | null {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    faults.push(...error.faults)
    return null
  }
}

/** The file of a rule bears its id: indicators/members.new.yaml. */
export function misnamed({ path, value, locate }: RuleSource<{ id: string }>): RuleFault[] {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)
  if (value.id === name) return []
  const message = {
    vi: `mã "${value.id}" nằm trong tệp tên ${name}.yaml: hãy sửa mã hoặc đổi tên tệp`,
    en: `the id "${value.id}" stands in a file named ${name}.yaml: change the id, or the name of the file`
  }
  return [{ path, ...locate(['id']), message }]
}

/** What YAML takes without a word, and the writer did not mean. */
function lostText(document: Document, source: string): { offset: number; message: Bilingual }[] {
  const found: { offset: number; message: Bilingual }[] = []
  visit(document, {
    // - *Tổ hợp tác
    Alias(_, { range }) {
      found.push({ offset: range?.[0] ?? 0, message: signLost })
    },
    // - !Chú ý HTX    - &a HTX
    Collection(_, node) {
      if (isMarked(node)) found.push({ offset: node.range?.[0] ?? 0, message: signLost })
    },
    Scalar(_, node) {
      const { type, range } = node
      if (isMarked(node)) found.push({ offset: range?.[0] ?? 0, message: signLost })
      if (type !== 'PLAIN' || !range) return
      const [start, end] = range
      const line = source.indexOf('\n', end)
      const behind = source.slice(end, line < 0 ? source.length : line)
      // text: Có 12 HTX # 3 mới thành lập
      if (/^\s*#/u.test(behind)) {
        found.push({
          offset: end + behind.indexOf('#'),
          message: {
            vi: "chữ sau dấu # bị coi là ghi chú và mất đi: hãy đặt cả câu trong nháy đơn '…', hoặc đưa ghi chú lên dòng riêng",
            en: "what stands behind # is a comment and lost: put the whole text into single quotes '…', or the comment on a line of its own"
          }
        })
      }
      // - Có 12 HTX⏎     - Có 3 THT
      if (source.slice(start, end).includes('\n')) {
        found.push({
          offset: start,
          message: {
            vi: "chữ không có nháy chạy sang dòng sau (thường do thụt lề sai): hãy sửa thụt lề, hoặc đặt cả câu trong nháy đơn '…'",
            en: "a text without quotes goes on in the next line (mostly a wrong indent): mend the indent, or put the whole text into single quotes '…'"
          }
        })
      }
    }
  })
  return found
}

function isMarked({ anchor, tag }: { anchor?: string | undefined; tag?: string | undefined }): boolean {
  return anchor !== undefined || tag !== undefined
}

/** Offset of the node that the keys lead to, or of the last one on the way that exists; of a text, where it begins. */
function offsetOf(document: Document, keys: readonly PropertyKey[], keyItself = false): number {
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
  return isScalar(node) && !keyItself ? (node.range?.[0] ?? offset) : offset
}
