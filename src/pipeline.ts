/**
 * The journey of a document, stage by stage: begin reading here.
 *
 *   bytes ─read→ Reading ─parse→ tree ─find→ facts, wholes, ledger ─check→ findings ─→ Report
 */
import { type Processor, unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { type AnnotateRules, annotateTree } from './annotate/annotate.ts'
import { compileFrames } from './annotate/frames.ts'
import { check } from './check/check.ts'
import { find } from './find/find.ts'
import { type Report, type Source, schemaVersion } from './model/contract.ts'
import type { Reading, ReadOptions } from './model/reading.ts'
import type { Root } from './model/tree.ts'
import { parse } from './parse/parse.ts'
import { defaultOptions } from './read/limits.ts'
import { read } from './read/read.ts'
import { tell } from './report/messages.ts'
import type { Rulebook } from './rules/load.ts'
import { version } from './version.ts'

/** Name, size and hash of the file, which only the caller knows. */
export type FileIdentity = Pick<Source, 'file' | 'sha256' | 'bytes'>

export interface Pipeline {
  /** With the limits and the recognition of scans that the options name, the usual ones otherwise. */
  read(bytes: Uint8Array, name: string, options?: Partial<ReadOptions>): Promise<Reading>
  /** The whole analysis, the audit included. */
  analyse(reading: Reading, file: FileIdentity): Report
  /** The same as a virtual file of unified: its result is the report, its messages the losses and the findings. */
  process(reading: Reading, file: FileIdentity): VFile & { result: Report }
  /** The audit alone, of a report made before: a check needs nothing but the report. */
  audit(report: Report): Report
}

declare module 'unified' {
  interface CompileResultMap {
    report: Report
  }
}

declare module 'vfile' {
  interface DataMap {
    reading: Reading
    identity: FileIdentity
  }
}

export function createPipeline(rules: Rulebook): Pipeline {
  const audit = (report: Report): Report => ({ ...report, ...check(report, rules.checks) })
  const processor = unified()
    .use(parsing, rules)
    .use(annotating, rules)
    .use(reporting, rules)
    .freeze() as unknown as Processor<Root, Root, Root, Root, Report>
  const analyse = (reading: Reading, identity: FileIdentity) =>
    processor.processSync(new VFile({ path: identity.file, value: reading.text, data: { reading, identity } }))
  return {
    read: (bytes, name, options) => read(bytes, name, { ...defaultOptions, ...options }),
    analyse: (reading, identity) => audit(analyse(reading, identity).result),
    process(reading, identity) {
      const file = analyse(reading, identity)
      file.result = audit(file.result)
      tell(file, file.result)
      return file
    },
    audit
  }
}

function parsing(this: { parser?: unknown }, rules: Rulebook): void {
  this.parser = (_text: string, file: VFile): Root => parse(file.data.reading!, rules.parse)
}

function annotating(rules: Rulebook): (root: Root) => void {
  const compiled: AnnotateRules = { terms: rules.terms, frames: compileFrames(rules.frames.frames) }
  return (root) => annotateTree(root, compiled)
}

function reporting(this: { compiler?: unknown }, rules: Rulebook): void {
  this.compiler = (root: Root, file: VFile): Report => {
    const reading = file.data.reading!
    const { facts, wholes, numbers } = find(root)
    return {
      schemaVersion,
      tool: { name: 'rasoat', version, rules: rules.hash },
      source: {
        ...file.data.identity!,
        format: reading.format,
        pages: reading.pages,
        reader: reading.reader,
        encoding: reading.encoding
      },
      document: root.head,
      outline: root.outline,
      facts,
      wholes,
      tables: tablesOf(root),
      findings: [],
      checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} },
      numbers,
      losses: root.losses,
      text: root.text
    }
  }
}

function tablesOf(root: Root): Report['tables'] {
  const tables: Report['tables'] = []
  visit(root, (node) => {
    if (node.type === 'passage') return SKIP
    if (node.type !== 'table') return CONTINUE
    const { id, page, start, end } = node
    const rows = node.rows.map((row) =>
      row.map(({ stretch, role, colspan, rowspan, start, end }) => ({
        text: stretch.text,
        role,
        colspan,
        rowspan,
        start,
        end
      }))
    )
    tables.push({ id, page, start, end, rows })
    return SKIP
  })
  return tables
}
