/** Readers that work in this process, without workers, for tests of the commands. */

import type { DocumentOutcome } from '../../src/cli/document.ts'
import type { Engine } from '../../src/cli/engine.ts'
import { openEngine } from '../../src/cli/engine.ts'
import type { Readers } from '../../src/cli/readers.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { type Contents, createWork, type Explained } from '../../src/cli/work.ts'
import type { ReadOptions } from '../../src/model/reading.ts'
import { openSampleEngine } from './sample-engine.ts'

const readersOf =
  (open: () => Promise<Engine>) =>
  (_jobs: number | null, options: ReadOptions, terminal: Terminal): Readers => {
    const opening = open()
    const work = opening.then((engine) => createWork(engine, options, terminal.say, terminal.language))
    return {
      ahead: 1,
      contents: async (path) => (await work)({ do: 'contents', path }) as Promise<Contents>,
      report: async (source, file) => (await work)({ do: 'report', source, file }) as Promise<DocumentOutcome>,
      explain: async (source, file, wanted) =>
        (await work)({ do: 'explain', source, file, wanted }) as Promise<Explained>,
      engine: () => opening,
      close: async () => {}
    }
  }

export const openSampleReaders = readersOf(openSampleEngine)
/** With the true rules and the true stages. */
export const openReadersHere = readersOf(openEngine)
