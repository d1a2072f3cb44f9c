/**
 * The figures that accuracy may not fall below ("floors") or rise above ("ceilings"), in test/floors.json. They move in
 * one direction only: each version of the file that history knows binds the next.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const tolerance = 1e-9

export function readLimits(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** One line for each figure that is worse than its limit, or that has vanished. */
export function brokenLimits(limits, figures) {
  const broken = []
  for (const [name, floor] of Object.entries(limits.floors)) {
    if (!(name in figures)) broken.push(`${name}: not measured, the floor is ${floor}`)
    else if (figures[name] < floor - tolerance) broken.push(`${name}: ${figures[name]} is below the floor ${floor}`)
  }
  for (const [name, ceiling] of Object.entries(limits.ceilings)) {
    if (!(name in figures)) broken.push(`${name}: not measured, the ceiling is ${ceiling}`)
    else if (figures[name] > ceiling + tolerance)
      broken.push(`${name}: ${figures[name]} is above the ceiling ${ceiling}`)
  }
  return broken
}

/** One line for each limit that is laxer now than it was before, or gone. */
export function loosenedLimits(before, now) {
  const loosened = []
  for (const [name, floor] of Object.entries(before.floors)) {
    if (!(now.floors[name] >= floor))
      loosened.push(`${name}: the floor was ${floor}, now ${now.floors[name] ?? 'none'}`)
  }
  for (const [name, ceiling] of Object.entries(before.ceilings)) {
    if (!(now.ceilings[name] <= ceiling))
      loosened.push(`${name}: the ceiling was ${ceiling}, now ${now.ceilings[name] ?? 'none'}`)
  }
  return loosened
}

/** The same limits, tightened to what was measured; nothing is loosened. */
export function tightened(limits, measured) {
  const pick = (old, new_, better) =>
    Object.fromEntries(
      [...new Set([...Object.keys(old), ...Object.keys(new_)])]
        .sort()
        .map((name) => [name, name in old && name in new_ ? better(old[name], new_[name]) : (old[name] ?? new_[name])])
    )
  return {
    floors: pick(limits.floors, measured.floors, Math.max),
    ceilings: pick(limits.ceilings, measured.ceilings, Math.min)
  }
}

/** Earlier versions of the file, as far as this clone has its history. */
export function historyOf(path) {
  const git = (...words) => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return git('log', '--format=%H', '--', path)
    .split('\n')
    .filter(Boolean)
    .map((commit) => ({ commit: commit.slice(0, 8), limits: JSON.parse(git('show', `${commit}:./${path}`)) }))
}

export function writeLimits(path, limits) {
  writeFileSync(path, `${JSON.stringify(limits, null, 2)}\n`)
}
