/** Fonts of an RTF file: their names, and the code page in which bytes set in them are read. */
import { encodingOfFont } from '../encodings/fonts.ts'

export interface RtfFont {
  name: string
  charset: number
}

const codePages: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250'
}

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>()

/** Letters of bytes; those of the old Vietnamese fonts stay Latin-1 until their font is asked. */
export function lettersOf(bytes: readonly number[], font: RtfFont | undefined, ansiPage: number): string {
  const symbol = font?.charset === 2
  if (symbol) return String.fromCharCode(...bytes.map((byte) => (byte < 0x20 ? byte : 0xf000 + byte)))
  const old = font && encodingOfFont(font.name)
  const page = old || !font ? pageOf(ansiPage) : (codePages[font.charset] ?? pageOf(ansiPage))
  const decoder = decoders.get(page) ?? new TextDecoder(page)
  decoders.set(page, decoder)
  return decoder.decode(Uint8Array.from(bytes))
}

function pageOf(number: number): string {
  return number === 65001 ? 'utf-8' : number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252'
}
