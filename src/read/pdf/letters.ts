/** What a glyph says: its letters as they are read. */

const symbolName = /symbol|wingding|webding/i
const ligatures = /[\ufb00-\ufb06]/g
/** Bullets of the Symbol and Wingdings fonts, which come as private-use letters. */
const bullets: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▫',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf06e': '■',
  '\uf06c': '●',
  '\uf071': '❑'
}

/** legacy: the font is of an old encoding. */
export function readable(unicode: string, font: string, legacy: boolean): string {
  // The letters of old encodings are repaired line by line; here they stay as they are.
  if (legacy) return unicode
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0)
    if (code > 0x20 && code < 0x7f) return unicode
    if (code >= 0xe000 && code <= 0xf8ff) return bullets[unicode] ?? (symbolName.test(font) ? '•' : unicode)
    // A soft hyphen that is drawn is a hyphen.
    if (code === 0xad) return '-'
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return code === 9 || code === 10 || code === 13 ? ' ' : '\ufffd'
    if (code === 0x200b || code === 0xfeff || code === 0x200c || code === 0x200d) return ''
  }
  return unicode.replace(ligatures, (found) => found.normalize('NFKC')).replace(/\s/gu, ' ')
}
