/**
 * What the result of each document is called: a.docx becomes a.json, folders are mirrored, and where two names would
 * collide both keep their ending (a.docx.json) and then as many of their folders as it takes to tell them apart.
 * Names that differ in case alone collide too, for on Windows and macOS they do.
 */
import { posix } from 'node:path'

export interface Candidate {
  /** Where the file stands on this machine. */
  path: string
  /** The document inside it, where the file is an archive or a message. */
  inside: string | null
  /** The same in steps, from the root of the disk. */
  segments: readonly string[]
  /** How many of the last steps make its name: 1 for a named file, more for one found deep in a named folder. */
  keep: number
}

export interface NamedDocument {
  path: string
  inside: string | null
  /** Its name in the report and the tables: relative, with forward slashes. */
  file: string
  /** Its result, relative to the output folder. */
  target: string
}

interface Naming {
  candidate: Candidate
  keep: number
  long: boolean
  /** Last resort, where only the case of the letters differs. */
  copy: number
}

/** In order of their names, whatever the order in which they were found. */
export function nameDocuments(candidates: readonly Candidate[]): NamedDocument[] {
  const namings = candidates.map((candidate): Naming => ({ candidate, keep: candidate.keep, long: false, copy: 0 }))
  while (namings.length > 0) {
    const groups = new Map<string, Naming[]>()
    for (const naming of namings) {
      const key = targetOf(naming).toLowerCase()
      groups.set(key, [...(groups.get(key) ?? []), naming])
    }
    const colliding = [...groups.values()].filter((group) => group.length > 1)
    if (colliding.length === 0) break
    for (const group of colliding) tellApart(group)
  }
  return namings
    .map((naming) => ({
      path: naming.candidate.path,
      inside: naming.candidate.inside,
      file: fileOf(naming),
      target: targetOf(naming)
    }))
    .sort((a, b) => (a.target < b.target ? -1 : 1))
}

function tellApart(group: Naming[]): void {
  const short = group.filter((naming) => !naming.long)
  if (short.length > 0) {
    for (const naming of short) naming.long = true
    return
  }
  if (new Set(group.map((naming) => whole(naming.candidate).normalize('NFC').toLowerCase())).size > 1) {
    for (const naming of group) naming.keep = Math.min(naming.keep + 1, naming.candidate.segments.length)
    return
  }
  const ordered = group.sort((a, b) => (whole(a.candidate) < whole(b.candidate) ? -1 : 1))
  for (const [index, naming] of ordered.entries()) naming.copy += index
}

const whole = ({ segments }: Candidate): string => segments.join('/')

function fileOf({ candidate, keep }: Naming): string {
  return candidate.segments.slice(-keep).join('/').normalize('NFC')
}

function targetOf(naming: Naming): string {
  const file = fileOf(naming)
  const { dir, base, name } = posix.parse(file)
  const stem = naming.long ? base : name
  return posix.join(dir, `${shortened(stem)}${naming.copy > 0 ? `~${naming.copy}` : ''}.json`)
}

/** File systems take 255 bytes, some of them counted in UTF-8; room is left for endings and for a temporary name. */
const longestStem = 200

function shortened(stem: string): string {
  if (Buffer.byteLength(stem) <= longestStem) return stem
  let short = ''
  for (const letter of stem) {
    if (Buffer.byteLength(short + letter) > longestStem) break
    short += letter
  }
  return short
}
