/** What a worker does with a task: look into an archive, read and analyse a document, explain a number of it. */
import type { ReadOptions } from '../model/reading.ts'
import type { Language } from '../report/labels.ts'
import { type DocumentOutcome, outputOf } from './document.ts'
import type { Engine } from './engine.ts'
import { explainIn } from './explanation-text.ts'
import { type FileSource, FileSources } from './file-source.ts'
import { explainFailure, type Problem, UsageError } from './problems.ts'
import type { Say } from './terminal.ts'

export type Task =
  | { do: 'contents'; path: string }
  | { do: 'report'; source: FileSource; file: string }
  | { do: 'explain'; source: FileSource; file: string; wanted: string }

/** The documents of an archive or message; null where the file is none, or has one document alone. */
export type Contents = { contents: string[] | null }
/** wrongUse: what was asked for does not stand in the document. */
export type Explained = { text: string } | { failure: Problem } | { wrongUse: Problem }
export type Done = Contents | DocumentOutcome | Explained

export function createWork(
  engine: Engine,
  options: ReadOptions,
  say: Say,
  language: Language
): (task: Task) => Promise<Done> {
  const sources = new FileSources(options.limits)
  return async (task) => {
    switch (task.do) {
      case 'contents':
        return { contents: await contentsOf(task.path) }
      case 'report':
        return report(task.source, task.file)
      case 'explain':
        return explain(task.source, task.file, task.wanted)
    }
  }

  async function contentsOf(path: string): Promise<string[] | null> {
    try {
      const contents = await sources.contents(path)
      return contents === null || contents.length === 1 ? null : contents
    } catch (error) {
      // when it is read as a document, the same fault is told with all that can be said of it
      if (error instanceof Error) return null
      throw error
    }
  }

  async function report(source: FileSource, file: string): Promise<DocumentOutcome> {
    try {
      const report = await engine.report(await sources.bytes(source), file, options)
      return { output: outputOf(report, engine.labels) }
    } catch (error) {
      return { failure: explainFailure(error, say) }
    }
  }

  async function explain(source: FileSource, file: string, wanted: string): Promise<Explained> {
    try {
      const root = await engine.tree(await sources.bytes(source), file, options)
      return { text: explainIn(root, { file, wanted }, engine.labels, { say, language }) }
    } catch (error) {
      const problem = explainFailure(error, say)
      return error instanceof UsageError ? { wrongUse: problem } : { failure: problem }
    }
  }
}
