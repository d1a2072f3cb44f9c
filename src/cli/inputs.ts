/** From the paths that the user named to the documents to read: files, folders and patterns, each document once. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, parse, resolve, sep } from 'node:path'
import { expandPattern, isPattern } from './glob.ts'
import type { Candidate } from './names.ts'
import { explainFailure, type Problem } from './problems.ts'
import type { Say } from './terminal.ts'

export interface Inputs {
  candidates: Candidate[]
  failures: { file: string; what: string; advice: string }[]
  /** Files of other kinds met in folders, by ending. */
  skipped: Map<string, number>
}

export interface InputOptions {
  cwd: string
  /** Not searched for documents when it lies inside a named folder. */
  output: string | null
  /** Whether a file found in a folder is of a kind that is read. */
  accepts(name: string, path: string): boolean | Promise<boolean>
  say: Say
}

export async function gatherInputs(paths: readonly string[], options: InputOptions): Promise<Inputs> {
  const inputs: Inputs = { candidates: [], failures: [], skipped: new Map() }
  const seen = new Map<string, Candidate>()
  const output = options.output === null ? null : resolve(options.cwd, options.output)

  for (const path of paths) {
    for (const named of await expand(path, options.cwd)) {
      const full = resolve(options.cwd, named)
      await guard(named, async () => {
        const found = await stat(full)
        if (found.isDirectory()) await walk(full, 1)
        else if (found.isFile()) await add(full, 1)
        else inputs.failures.push({ file: shown(named), ...noFile(options.say) })
      })
    }
  }
  inputs.candidates = [...seen.values()]
  return inputs

  async function guard(named: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      inputs.failures.push({ file: shown(named), ...explainFailure(error, options.say) })
    }
  }

  async function walk(folder: string, depth: number): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const full = join(folder, entry.name)
      if (entry.name.startsWith('.') || full === output) continue
      if (entry.isDirectory()) await guard(full, () => walk(full, depth + 1))
      // Word keeps "~$report.docx" beside a report that is open
      else if (entry.name.startsWith('~$') || !(await isFile(full)) || !(await options.accepts(entry.name, full)))
        skip(entry.name)
      else await guard(full, () => add(full, depth))
    }
  }

  /** The same file named twice is read once, under the longer of its names. */
  async function add(full: string, keep: number): Promise<void> {
    const segments = full.slice(parse(full).root.length).split(sep)
    const real = await realpath(full)
    const known = seen.get(real)
    if (!known || known.keep < keep) seen.set(real, { path: full, inside: null, segments, keep })
  }

  function skip(name: string): void {
    const ending = extname(name).toLowerCase() || name
    inputs.skipped.set(ending, (inputs.skipped.get(ending) ?? 0) + 1)
  }

  /** Paths are shown as the user would write them: from where she stands. */
  function shown(path: string): string {
    const from = `${resolve(options.cwd)}${sep}`
    return (path.startsWith(from) ? path.slice(from.length) : path).replaceAll(sep, '/')
  }
}

/** A device or a pipe has no end. */
function noFile(say: Say): Problem {
  return {
    what: say('đây không phải một tệp thường', 'this is no regular file'),
    advice: say(
      'Chép nội dung vào một tệp, hoặc dùng: rasoat extract -',
      'Copy its content to a file, or use: rasoat extract -'
    )
  }
}

async function expand(path: string, cwd: string): Promise<string[]> {
  if (!isPattern(path) || (await exists(resolve(cwd, path)))) return [path]
  const found = await expandPattern(path, cwd)
  return found.length > 0 ? found : [path]
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

/** A link may lead to a folder or to nothing; folders behind links are not followed, for they can go in circles. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false
  )
}
