/** The one document that extract and explain are given: a path, or - for standard input. */
import { basename, resolve } from 'node:path'
import type { Limits } from '../read/limits.ts'
import type { FileSource } from './file-source.ts'
import type { Terminal } from './terminal.ts'

export async function sourceOfNamed(
  file: string,
  nameOfInput: string,
  limits: Limits,
  terminal: Terminal
): Promise<{ source: FileSource; name: string }> {
  if (file === '-') return { source: { bytes: await terminal.readInput(limits.bytes) }, name: nameOfInput }
  return {
    source: { path: resolve(terminal.cwd, file), inside: null },
    name: basename(file).normalize('NFC')
  }
}
