/** The documents of the corpus read by the whole pipeline, each once a test file. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Fact, Report } from '../../src/model/contract.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { loadRulebook } from '../../src/rules/load.ts'

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
export const documentsFolder = `${corpus}documents/`
export const goldFolder = `${corpus}gold/`

const pipeline = createPipeline(loadRulebook())

export async function reportOf(bytes: Uint8Array, name: string): Promise<Report> {
  const reading = await pipeline.read(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return pipeline.analyse(reading, { file: name, sha256, bytes: bytes.byteLength })
}

const reports = new Map<string, Promise<Report>>()

/** Read once, however often it is asked for. */
export function reportOfDocument(path: string): Promise<Report> {
  const known = reports.get(path) ?? reportOf(readFileSync(`${documentsFolder}${path}`), path)
  reports.set(path, known)
  return known
}

export function reportOfText(text: string, name = 'bao-cao.txt'): Promise<Report> {
  return reportOf(new TextEncoder().encode(text), name)
}

/** Paths below the folder of documents: "thanh-lam-kh-2019.txt", "docx/thanh-lam-kh-2019.docx". */
export const documents = readdirSync(documentsFolder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => /\.(?:txt|md|docx|pdf)$/u.test(path))
  .sort()

export const texts = documents.filter((path) => /\.(?:txt|md)$/u.test(path))

export function stemOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[a-z]+$/u, '')
}

/** "organizations.total HTX agriculture 30 HTX 2023 actual «30»": what a fact says, without where it stands. */
export function saying(fact: Fact): string {
  const bound = fact.bound ? `${fact.bound}${fact.strict ? '!' : ''} ` : ''
  const value = fact.max === null ? `${fact.value}` : `${fact.value}..${fact.max}`
  return [
    fact.indicator,
    fact.subject,
    fact.sector ?? '-',
    `${bound}${value}`,
    fact.unit,
    fact.period ?? '-',
    fact.status,
    fact.number ? `«${fact.number.quote}»` : '«»'
  ].join(' ')
}
