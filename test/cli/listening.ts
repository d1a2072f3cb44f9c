/** A terminal that writes down what is said to it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { speaker, type Terminal } from '../../src/cli/terminal.ts'
import type { Language } from '../../src/report/labels.ts'

export interface ListeningTerminal extends Terminal {
  said: { out: string; err: string }
  interrupt(): void
}

export function listeningTerminal(
  cwd: string,
  changes: { language?: Language; interactive?: boolean; input?: string } = {}
): ListeningTerminal {
  const language = changes.language ?? 'vi'
  const interruption = new AbortController()
  const said = { out: '', err: '' }
  let time = 0
  return {
    language,
    say: speaker(language),
    cwd,
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    interactive: changes.interactive ?? false,
    columns: 100,
    readInput: async () => new TextEncoder().encode(changes.input ?? ''),
    clock: () => (time += 1500),
    interrupted: interruption.signal,
    said,
    interrupt: () => interruption.abort()
  }
}

/** A folder of its own for a test, with these files, gone afterwards. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** All files below a folder with their contents. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map((name) => String(name))
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')])
  )
}
