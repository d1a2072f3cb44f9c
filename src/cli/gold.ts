/** Gold files: what a person says that a document holds. Keys that scoring does not need are let through. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { explainFailure, UsageError } from './problems.ts'
import type { Say } from './terminal.ts'

const reading = {
  indicator: z.string(),
  subject: z.string().nullable(),
  sector: z.string().nullable(),
  value: z.number(),
  max: z.number().nullable().optional(),
  bound: z.string().nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  status: z.string()
}

const goldFact = z.object({
  ...reading,
  label: z.string().nullable().optional(),
  quote: z.string(),
  /** Counts for nothing, found or not. */
  fringe: z.boolean().optional(),
  /** Other honest readings of the same figure. */
  accept: z.array(z.object(reading).partial()).optional()
})
export type GoldFact = z.output<typeof goldFact>

const goldFile = z.object({ facts: z.array(goldFact) })

export interface Gold {
  /** Name of the document without its ending; with its folders where gold is mirrored. */
  stem: string
  facts: GoldFact[]
}

export async function readGold(folder: string, say: Say): Promise<Gold[]> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    const problem = explainFailure(error, say)
    throw new UsageError(`--gold: ${problem.what}`, problem.advice)
  })
  const names = entries
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  if (names.length === 0) {
    throw new UsageError(
      say('thư mục gold không có tệp .json nào', 'the gold folder holds no .json file'),
      say('Nêu thư mục chứa các tệp gold bằng --gold.', 'Name the folder with the gold files by --gold.')
    )
  }
  return Promise.all(
    names.map(async (name) => ({
      stem: name.slice(0, -'.json'.length),
      facts: parseGold(name, await readFile(join(folder, name), 'utf8'), say)
    }))
  )
}

function parseGold(name: string, text: string, say: Say): GoldFact[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `${name}: ${say('không phải JSON', 'no JSON')} (${(error as Error).message})`,
      say('Sửa lại tệp gold này.', 'Mend this gold file.')
    )
  }
  const checked = goldFile.safeParse(content)
  if (checked.success) return checked.data.facts
  const faults = checked.error.issues.map((issue) => `\n  ${issue.path.join('.')}: ${issue.message}`).join('')
  throw new UsageError(
    `${name}: ${say('sai khuôn dạng', 'wrong form')}${faults}`,
    say('Sửa lại tệp gold này.', 'Mend this gold file.')
  )
}

/**
 * A gold file speaks of every document whose name is its own, or begins with it before a "_" or a ".". A document in a
 * folder finds its gold in the same folder of gold, or, where that is not mirrored, at its top.
 */
export function belongsTo(file: string, stem: string): boolean {
  return [file, file.slice(file.lastIndexOf('/') + 1)].some(
    (name) => name === stem || name.startsWith(`${stem}_`) || name.startsWith(`${stem}.`)
  )
}
