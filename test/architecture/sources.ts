/** The sources of the project with what each of them imports, read from their text. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** "node:fs", "zod", or the path of a source: "src/model/fold.ts". */
  target: string
  typeOnly: boolean
}

export interface Source {
  /** From the root of the project, with forward slashes. */
  path: string
  text: string
  /** The same text without comments and without what stands in quotes. */
  code: string
  imports: Import[]
}

export function sourcesOf(folder: string): Source[] {
  return readdirSync(`${root}${folder}`, { recursive: true })
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8')
      return { path, text, code: codeOf(text), imports: importsOf(path, text) }
    })
}

export function foldersOf(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

// import type { A } from './a.ts'   export * from './b.ts'   import './c.ts'
const statement = /^(?:import|export)\s+(type\s+)?(?:([^'"`;]*?)\s*from\s*)?['"]([^'"]+)['"]/gmu
// await import('./docx.ts')   typeof import('./docx.ts')
const call = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu
// new URL('../worker.js', import.meta.url)
const address = /new URL\(\s*['"](\.[^'"]+\.(?:js|ts))['"]/gu

export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = []
  const add = (target: string, typeOnly: boolean): void => {
    found.push({ target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target, typeOnly })
  }
  for (const [, type, names = '', target = ''] of text.matchAll(statement)) {
    add(target, type !== undefined || /^\{\s*(?:type\s[^,]+,?\s*)+\}$/u.test(names))
  }
  for (const [, type, target = ''] of text.matchAll(call)) add(target, type !== undefined)
  for (const [, target = ''] of text.matchAll(address)) add(target.replace(/\.js$/u, '.ts'), false)
  return found
}

// a comment, a quoted text, a template without its insertions, a regular expression after an opening sign
const silent =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu

function codeOf(text: string): string {
  return text.replace(silent, (part) => '\n'.repeat(part.split('\n').length - 1))
}
