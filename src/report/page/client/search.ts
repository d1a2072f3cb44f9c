import type { Span } from '../../../model/contract.ts'
import type { App } from './app.ts'

/**
 * Search as people type: "huong hoa" finds "Hướng Hóa", "hướng" finds no "hưởng", and a space also matches the line
 * break of a page. Letters are folded one for one, so that places in the folded text are places in the text.
 */
export function installSearch(app: App): void {
  const bare = new Uint16Array(65536)
  const lower = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    const small = letter.toLowerCase()
    lower[code] = small.length === 1 ? small.charCodeAt(0) : code
    const base = small === 'đ' ? 'd' : small.normalize('NFD')
    bare[code] = base.charCodeAt(0)
  }

  const folded = (text: string, table: Uint16Array): string => {
    const pieces: string[] = []
    for (let at = 0; at < text.length; at += 4096) {
      const codes: number[] = []
      for (let next = at; next < Math.min(at + 4096, text.length); next++) codes.push(table[text.charCodeAt(next)] ?? 0)
      pieces.push(String.fromCharCode(...codes))
    }
    return pieces.join('')
  }

  app.searcher = (query) => {
    const words = query.normalize('NFC').trim().split(/\s+/u)
    if (words.join('').length < 2) return null
    const plain = words.every((word) => folded(word, bare) === folded(word, lower))
    const table = plain ? bare : lower
    const source = words.map((word) => folded(word, table).replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('\\s+')
    return (text) => {
      const found: Span[] = []
      for (const match of folded(text, table).matchAll(new RegExp(source, 'g'))) {
        found.push({ start: match.index, end: match.index + match[0].length })
      }
      return found
    }
  }
}
