/** The files below rules/ that are made from the rule files: the catalogue, the schemas, the line that names a schema. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderCatalogue } from '../rules/catalogue/catalogue.ts'
import { loadRulebook, rulesFolder } from '../rules/load.ts'
import { renderSchemas, withSchemaLine } from '../rules/schemas.ts'

/** The text of each file that is not on disk as it should be, by its path below the folder. */
export function stalePages(folder: string = rulesFolder): Map<string, string> {
  const rulebook = loadRulebook(folder)
  const pages = new Map([['README.md', renderCatalogue(rulebook)], ...renderSchemas()])
  for (const path of rulebook.paths) pages.set(path, withSchemaLine(path, onDisk(folder, path) ?? ''))
  return new Map([...pages].filter(([path, text]) => onDisk(folder, path) !== text))
}

function onDisk(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8').replace(/\r\n?/gu, '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
