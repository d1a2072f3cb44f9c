/**
 * A finding's own name: made of its check and of what it is about, not of places or values, so that it stays the same
 * when the text is edited elsewhere. Findings that would share a name are told apart by their order in the text.
 */

/** 64 bits as 16 hexadecimal digits (FNV-1a over UTF-16 code units). */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of parts.join('\u0000').normalize('NFC').toLowerCase()) {
    hash ^= BigInt(unit.codePointAt(0)!)
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}
