/** How far a run is: one line that is written over on a terminal, one line a document where there is none. */
import type { Terminal } from './terminal.ts'

export class Progress {
  private readonly terminal: Terminal
  private readonly total: number
  private done = 0

  constructor(terminal: Terminal, total: number) {
    this.terminal = terminal
    this.total = total
  }

  /** A document is finished; `note` says how it went. */
  step(file: string, note: string): void {
    this.done++
    const count = `${this.done}/${this.total}`
    if (!this.terminal.interactive) {
      this.terminal.err(`${count} ${file}: ${note}\n`)
      return
    }
    const filled = Math.round((20 * this.done) / this.total)
    const line = `[${'█'.repeat(filled)}${'░'.repeat(20 - filled)}] ${count} ${file}: ${note}`
    this.terminal.err(`\r\u001b[K${shorten(line, this.terminal.columns - 1)}`)
  }

  /** Leaves the line before something else is printed. */
  clear(): void {
    if (this.terminal.interactive && this.done > 0) this.terminal.err('\r\u001b[K')
  }
}

function shorten(line: string, columns: number): string {
  const letters = [...line]
  return letters.length <= columns ? line : `${letters.slice(0, Math.max(columns - 1, 0)).join('')}…`
}
