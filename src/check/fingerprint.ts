/**
 * A finding's own name: made of its check and of what it is about, not of places or values, so that it stays the same
 * when the text is edited elsewhere. Findings that would share a name are told apart by their order in the text.
 */

/** 64 bits as 16 hexadecimal digits: two FNV-1a hashes over UTF-16 code units, from two beginnings. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u0000').normalize('NFC').toLowerCase()
  return [0x811c9dc5, 0x9e3779b9].map((begin) => hash(text, begin)).join('')
}

function hash(text: string, begin: number): string {
  let value = begin
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
