/** The one door to the person at the terminal: the commands print and ask through it, tests listen at it. */
import type { Language } from '../report/labels.ts'

export type Say = (vi: string, en: string) => string

export interface Terminal {
  language: Language
  say: Say
  /** Folder that relative paths start from. */
  cwd: string
  /** Standard output: results. */
  out(text: string): void
  /** Standard error: progress, warnings, errors. */
  err(text: string): void
  /** Standard error is a terminal: a line can be written over. */
  interactive: boolean
  columns: number
  /** All of standard input; more than these bytes are refused. */
  readInput(most: number): Promise<Uint8Array>
  /** Milliseconds from some start, for durations alone. */
  clock(): number
  /** Aborted when the user presses Ctrl-C. */
  interrupted: AbortSignal
}

export function speaker(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en)
}

/** Before the commands are built, since the help itself speaks: --lang, then RASOAT_LANG, then Vietnamese. */
export function chooseLanguage(argv: readonly string[], environment: string | undefined): Language {
  for (const [index, word] of argv.entries()) {
    if (word === '--') break
    if (word === '--lang') return argv[index + 1] === 'en' ? 'en' : 'vi'
    if (word.startsWith('--lang=')) return word === '--lang=en' ? 'en' : 'vi'
  }
  return environment === 'en' ? 'en' : 'vi'
}

/** Exit codes, the same for every command. */
export const exitCodes = { fine: 0, someFailed: 1, wrongUse: 2, interrupted: 130 } as const
