/**
 * File patterns for shells that leave them to the program (Windows): * ? [abc] {docx,pdf} and ** for any depth.
 * A path that exists as it is written is no pattern, whatever signs are in its name.
 */
import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'

const signs = /[*?[\]{}]/u

export function isPattern(path: string): boolean {
  return signs.test(path)
}

/** The files and folders that fit, in order of their names. */
export async function expandPattern(pattern: string, cwd: string): Promise<string[]> {
  const found = new Set<string>()
  for (const choice of expandBraces(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern)) {
    const { root } = parse(choice)
    const steps = choice
      .slice(root.length)
      .split('/')
      .filter((step) => step !== '' && step !== '.')
    await walk(root === '' ? cwd : root, steps, found)
  }
  return [...found].sort()
}

async function walk(folder: string, steps: readonly string[], found: Set<string>): Promise<void> {
  const [step, ...rest] = steps
  if (step === undefined) return
  if (step === '..') return walk(join(folder, '..'), rest, found)
  const entries = await entriesOf(folder)
  if (step === '**') {
    await walk(folder, rest.length === 0 ? ['*'] : rest, found)
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(join(folder, entry.name), steps, found)
    }
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') && !step.startsWith('.')) continue
    if (!fits(entry.name.normalize('NFC'), step.normalize('NFC'))) continue
    if (rest.length === 0) found.add(join(folder, entry.name))
    else if (entry.isDirectory() || entry.isSymbolicLink()) await walk(join(folder, entry.name), rest, found)
  }
}

/** A step of the pattern that is no folder, or is closed to us, simply leads nowhere. */
async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(String(error.code))
    )
      return []
    throw error
  }
}

/** a{b,c}d -> abd, acd */
function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open === -1) return [pattern]
  let depth = 0
  let from = open + 1
  const choices: string[] = []
  for (let at = open; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '{') depth++
    else if (sign === '}') depth--
    if ((sign === ',' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, at))
      from = at + 1
    }
    if (depth === 0) {
      const head = pattern.slice(0, open)
      return expandBraces(pattern.slice(at + 1)).flatMap((tail) =>
        choices.flatMap((choice) => expandBraces(choice).map((inner) => head + inner + tail))
      )
    }
  }
  return [pattern]
}

/** One name against one step, in time of their product: after a star only its last place is tried again. */
export function fits(name: string, step: string): boolean {
  const signsOfStep = step.match(/\[!?\]?[^\]]*\]|[\s\S]/gu) ?? []
  const letters = [...name]
  let at = 0
  let sign = 0
  let star = -1
  let starAt = 0
  while (at < letters.length) {
    const wanted = signsOfStep[sign]
    if (wanted === '*') {
      star = sign++
      starAt = at
    } else if (wanted !== undefined && fitsOne(letters[at]!, wanted)) {
      sign++
      at++
    } else if (star !== -1) {
      sign = star + 1
      at = ++starAt
    } else return false
  }
  while (signsOfStep[sign] === '*') sign++
  return sign === signsOfStep.length
}

function fitsOne(letter: string, wanted: string): boolean {
  if (wanted === '?') return true
  if (wanted.length < 3 || !wanted.startsWith('[')) return letter === wanted
  const negated = wanted[1] === '!'
  const members = [...wanted.slice(negated ? 2 : 1, -1)]
  let inside = false
  for (let index = 0; index < members.length; index++) {
    if (members[index + 1] === '-' && members[index + 2] !== undefined) {
      inside ||= letter >= members[index]! && letter <= members[index + 2]!
      index += 2
    } else inside ||= letter === members[index]
  }
  return inside !== negated
}
