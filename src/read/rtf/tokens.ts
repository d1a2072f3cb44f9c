/** The signs of an RTF file, one at a time: groups, control words, bytes of text. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  /** A byte of text: as it stands or as \'e0. */
  | { kind: 'byte'; byte: number; escaped: boolean }
  /** \~ \_ \- \* \| \: */
  | { kind: 'sign'; sign: string }

const backslash = 0x5c
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** Control words are at most 32 letters and their numbers at most ten digits long. */
const longestWord = 32
const longestNumber = 10

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++]!
    if (byte === 0x7b) yield { kind: 'open' }
    else if (byte === 0x7d) yield { kind: 'close' }
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue
    else if (byte !== backslash) yield { kind: 'byte', byte, escaped: false }
    else {
      const next = bytes[at]
      if (next === undefined) return
      if (!isLetter(next)) {
        at++
        if (next === 0x27) {
          const code = Number.parseInt(String.fromCharCode(bytes[at] ?? 0x20, bytes[at + 1] ?? 0x20), 16)
          at += 2
          if (!Number.isNaN(code)) yield { kind: 'byte', byte: code, escaped: true }
        } else if (next === backslash || next === 0x7b || next === 0x7d)
          yield { kind: 'byte', byte: next, escaped: false }
        else if (next === 0x0d || next === 0x0a) yield { kind: 'word', name: 'par', value: null }
        else yield { kind: 'sign', sign: String.fromCharCode(next) }
        continue
      }
      let end = at
      while (end < bytes.length && end - at < longestWord && isLetter(bytes[end]!)) end++
      const name = String.fromCharCode(...bytes.subarray(at, end))
      at = end
      if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end++
      while (end < bytes.length && end - at < longestNumber && isDigit(bytes[end]!)) end++
      const value = end > at ? Number(String.fromCharCode(...bytes.subarray(at, end))) : null
      at = end
      if (bytes[at] === 0x20) at++
      // \bin5 and five bytes of a picture
      if (name === 'bin') at += Math.max(0, value ?? 0)
      else yield { kind: 'word', name, value }
    }
  }
}
