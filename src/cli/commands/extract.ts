/** rasoat extract: the report of one document on standard output, and nothing else there. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { toJson } from '../../report/json.ts'
import { openEngine } from '../engine.ts'
import { explainFailure, printProblem } from '../problems.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

export interface ExtractOptions {
  /** What a document from standard input is called in its report. */
  name: string
}

export async function extract(file: string, options: ExtractOptions, terminal: Terminal): Promise<number> {
  const engine = await openEngine()
  const name = file === '-' ? options.name : basename(file)
  try {
    const bytes = file === '-' ? await terminal.readInput() : await readFile(resolve(terminal.cwd, file))
    terminal.out(toJson(await engine.report(bytes, name.normalize('NFC'))))
    return exitCodes.fine
  } catch (error) {
    const problem = explainFailure(error, terminal.say)
    terminal.err(printProblem({ what: `${file}: ${problem.what}`, advice: problem.advice }, terminal.say))
    return exitCodes.someFailed
  }
}
