/** All files of the corpus, made in memory from the sources; written, or compared with what lies on disk. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goldOf } from './gold.mjs'
import { settle } from './marks.mjs'
import { renderDocx } from './docx.mjs'
import { numberPattern } from './number.mjs'
import { parseSource } from './parse.mjs'
import { renderPdf } from './pdf.mjs'
import { renderText } from './text.mjs'

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const json = (value) => `${JSON.stringify(value, null, 1)}\n`

async function sources(only = []) {
  const names = readdirSync(join(home, 'sources')).filter((name) => name.endsWith('.mjs')).sort()
  const chosen = only.length === 0 ? names : names.filter((name) => only.includes(name.replace('.mjs', '')))
  return Promise.all(chosen.map(async (name) => {
    const source = (await import(new URL(`../sources/${name}`, import.meta.url).href)).default
    return { stem: name.replace(/\.mjs$/u, ''), ...source }
  }))
}

/** @returns {Promise<{ files: Map<string, Buffer>, warnings: string[] }>} */
async function makeCorpus() {
  const files = new Map()
  const warnings = []
  for (const source of await sources()) {
    try {
      const build = parseSource(source)
      const settled = settle(renderText(build, source.layout))
      const name = `${source.stem}.${source.layout.format ?? 'txt'}`
      const gold = goldOf(build, settled, name)
      files.set(`documents/${name}`, Buffer.from(settled.text))
      files.set(`gold/${source.stem}.json`, Buffer.from(json(gold)))
      const copies = source.copies ? { docx: await renderDocx(build, source.layout), pdf: await renderPdf(build, source.layout) } : {}
      for (const [format, bytes] of Object.entries(copies)) {
        files.set(`documents/${format}/${source.stem}.${format}`, Buffer.from(bytes))
        files.set(`gold/${format}/${source.stem}.json`, Buffer.from(json(goldOf(build, null, `${format}/${source.stem}.${format}`))))
      }
      warnings.push(...build.warnings.map((line) => `${source.stem}: ${line}`), ...doubts(source, gold))
    } catch (error) {
      throw new Error(`${source.stem}: ${error.message}`, { cause: error })
    }
  }
  return { files, warnings }
}

/** What an author most likely forgot. */
function doubts(source, gold) {
  const told = JSON.stringify(source.findings ?? [])
  return gold.relations
    .filter((relation) => !relation.holds)
    .filter((relation) => source.sound || !Object.values(relation).flat().some((id) => typeof id === 'string' && told.includes(`"${id}"`)))
    .map((relation) => `${source.stem}: does not hold and no finding says so: ${JSON.stringify(relation)}`)
}

const owned = ['documents', 'documents/docx', 'documents/pdf', 'gold', 'gold/docx', 'gold/pdf']
const ownedFiles = () => owned.filter((folder) => existsSync(join(home, folder))).flatMap((folder) => readdirSync(join(home, folder), { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => `${folder}/${entry.name}`))

export async function writeCorpus() {
  const { files, warnings } = await makeCorpus()
  for (const name of ownedFiles()) if (!files.has(name)) rmSync(join(home, name))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), bytes)
  }
  return { files: files.size, warnings }
}

/** @returns {Promise<{ stale: string[], warnings: string[] }>} files that are missing, left over or other than the sources make them */
export async function checkCorpus() {
  const { files, warnings } = await makeCorpus()
  const stale = [...files].filter(([name, bytes]) => !existsSync(join(home, name)) || !readFileSync(join(home, name)).equals(bytes)).map(([name]) => name)
  return { stale: [...stale, ...ownedFiles().filter((name) => !files.has(name))].sort(), warnings }
}

/** Numbers of the texts that belong to no fact and no marked quote, with their line. */
export async function uncovered(only) {
  const out = []
  for (const source of await sources(only)) {
    const build = parseSource(source)
    const { text, at } = settle(renderText(build, source.layout))
    const spans = [...build.facts.flatMap((fact) => (fact.mark ? [fact.mark] : [])), ...build.references.map((reference) => reference.quote), ...[...build.anchors.values()].flat()].map((marks) => [at.get(marks.start), at.get(marks.end)])
    for (const line of text.matchAll(/[^\n]+/gu)) {
      const left = [...line[0].matchAll(numberPattern)].filter((match) => !spans.some(([start, end]) => match.index + line.index >= start && match.index + line.index < end))
      const shown = left.filter((match) => !/^(?:20\d\d|19\d\d)$/u.test(match[0]) && !/^#* ?\**\d[\d.]*\. /u.test(line[0].slice(0, 12)))
      if (shown.length > 0) out.push(`${source.stem}: ${shown.map((match) => match[0]).join(' ')}  <- ${line[0].slice(0, 160)}`)
    }
  }
  return out
}
