/**
 * What every table of the old encodings shares. Text reaches a table as byte characters (U+0000 to U+00FF, one for each
 * byte of the file) whether it came from raw bytes or from letters that another program had taken for Latin-1.
 */

export type EncodingId = 'tcvn3' | 'tcvn5712' | 'vni' | 'viscii' | 'vps' | 'cp1258' | 'utf-8'

export interface LegacyTable {
  id: EncodingId
  /** As an officer knows it: "TCVN3 (ABC)". */
  label: string
  /** The letters that the bytes stand for, each output code unit with the index of the byte that it came from. */
  decode(byteText: string): Decoded
}

export interface Decoded {
  text: string
  /** at[i] is the index of the first input character of text[i]. */
  at: number[]
}

/** "ă ằ ẳ", "A8 BB BC" -> [["ă", 0xa8], ["ằ", 0xbb], ["ẳ", 0xbc]] */
export function pairs(rows: readonly (readonly [letters: string, codes: string])[]): [string, number][] {
  return rows.flatMap(([letters, codes]) => {
    const bytes = codes.split(' ')
    return letters.split(' ').map((letter, index): [string, number] => [letter, Number.parseInt(bytes[index]!, 16)])
  })
}

/** A table in which each letter is one byte; what it does not name stays as cp1252 has it. */
export function singleByteTable(
  id: EncodingId,
  label: string,
  rows: readonly (readonly [string, string])[]
): LegacyTable {
  const byCode = new Map(pairs(rows).map(([letter, code]) => [String.fromCharCode(code), letter]))
  return {
    id,
    label,
    decode(byteText) {
      let text = ''
      for (const sign of byteText) text += byCode.get(sign) ?? fromByte(sign)
      return { text, at: Array.from({ length: text.length }, (_, index) => index) }
    }
  }
}

// Windows-1252 differs from Latin-1 here only
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const highCodes = new Map(Array.from(high, (sign, index) => [sign, 0x80 + index]))

/** The byte of a character in Windows-1252; null where it has none. */
function toByte(sign: string): number | null {
  const code = sign.codePointAt(0)!
  return highCodes.get(sign) ?? (code <= 0xff ? code : null)
}

/** The Windows-1252 character of a byte character; others stay. */
export function fromByte(sign: string): string {
  const code = sign.charCodeAt(0)
  return code >= 0x80 && code < 0xa0 ? high[code - 0x80]! : sign
}

/**
 * Letters that programs put in the place of a byte: "x·" and "x∙" for the ã (B7) of TCVN3, and the private letters
 * U+F020 to U+F0FF that Word uses for fonts marked as symbols.
 */
const standIns = new Map([
  ['∙', 0xb7],
  ['⋅', 0xb7],
  ['･', 0xb7],
  ['μ', 0xb5]
])

/** Text of any origin as byte characters, one for each UTF-16 unit; a letter that no byte can stand for stays itself. */
export function toByteText(text: string): string {
  let bytes = ''
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!
    const code = text.charCodeAt(index)
    if (code >= 0xf020 && code <= 0xf0ff) bytes += String.fromCharCode(code - 0xf000)
    else {
      const byte = standIns.get(sign) ?? toByte(sign)
      bytes += byte === null ? sign : String.fromCharCode(byte)
    }
  }
  return bytes
}
