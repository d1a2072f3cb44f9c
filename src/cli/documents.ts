/** From the paths that the user named to the documents to read, those inside archives and messages with them. */
import { open } from 'node:fs/promises'
import { inOrder } from './in-order.ts'
import { gatherInputs, type InputOptions, type Inputs } from './inputs.ts'
import { isDocumentName } from './kinds.ts'
import { type Candidate, type NamedDocument, nameDocuments } from './names.ts'
import { explainFailure, type Problem } from './problems.ts'
import type { Readers } from './readers.ts'
import type { Terminal } from './terminal.ts'
import type { Contents } from './work.ts'

export interface FoundDocuments extends Pick<Inputs, 'failures' | 'skipped'> {
  documents: NamedDocument[]
}

export async function findDocuments(
  paths: readonly string[],
  options: Pick<InputOptions, 'output' | 'accepts'>,
  readers: Readers,
  terminal: Terminal
): Promise<FoundDocuments> {
  const { say } = terminal
  const { candidates, failures, skipped } = await gatherInputs(paths, { ...options, cwd: terminal.cwd, say })
  const all: Candidate[] = []
  const look = async (candidate: Candidate): Promise<Contents | { failure: Problem }> => {
    try {
      return (await mayHoldDocuments(candidate.path)) ? await readers.contents(candidate.path) : { contents: null }
    } catch (error) {
      return { failure: explainFailure(error, say) }
    }
  }
  const take = async (found: Contents | { failure: Problem }, candidate: Candidate): Promise<void> => {
    const name = candidate.segments.slice(-candidate.keep).join('/').normalize('NFC')
    if ('failure' in found) failures.push({ file: name, ...found.failure })
    else if (found.contents === null) all.push(candidate)
    else if (!expand(found.contents, candidate)) failures.push({ file: name, ...nothingInside(say) })
  }
  await inOrder(candidates, readers.ahead, look, take, terminal.interrupted)
  return { documents: nameDocuments(all), failures, skipped }

  function expand(contents: readonly string[], candidate: Candidate): boolean {
    let documents = 0
    for (const inside of contents) {
      if (isDocumentName(inside.split('/').at(-1)!)) {
        documents++
        const steps = inside.split('/')
        all.push({
          ...candidate,
          inside,
          segments: [...candidate.segments, ...steps],
          keep: candidate.keep + steps.length
        })
      } else {
        const ending = /\.[^./]+$/u.exec(inside)?.[0].toLowerCase() ?? inside
        skipped.set(ending, (skipped.get(ending) ?? 0) + 1)
      }
    }
    return documents > 0
  }
}

/** Archives, and the formats that are archives, begin with PK; messages go by their name. */
async function mayHoldDocuments(path: string): Promise<boolean> {
  if (/\.eml$/iu.test(path)) return true
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1', 0, bytesRead) === 'PK'
  } finally {
    await file.close()
  }
}

function nothingInside(say: Terminal['say']): Problem {
  return {
    what: say('tệp nén không chứa văn bản nào', 'the archive holds no document'),
    advice: say(
      'Xem bên trong tệp nén; rasoat run --help cho biết các loại tệp đọc được.',
      'Look into the archive; rasoat run --help tells which kinds of files are read.'
    )
  }
}
