/** The letters of a web page: by BOM, by what fits, by what the page declares. */
import { cp1258 } from '../encodings/cp1258.ts'
import { decodeLegacy } from '../encodings/decode.ts'
import type { LegacyTable } from '../encodings/table.ts'
import { tcvn3 } from '../encodings/tcvn3.ts'
import { viscii } from '../encodings/viscii.ts'
import { vni } from '../encodings/vni.ts'
import { vps } from '../encodings/vps.ts'

export interface DecodedPage {
  text: string
  encoding: string
}

/** Browsers look so far for a declaration. */
const declaredWithin = 4096

const declared = new Map<string, LegacyTable>(
  Object.entries({
    viscii,
    'x-viet-viscii': viscii,
    vps,
    'x-viet-vps': vps,
    tcvn: tcvn3,
    'x-viet-tcvn': tcvn3,
    'x-viet-tcvn5712': tcvn3,
    'x-viet-vni': vni,
    'windows-1258': cp1258
  })
)

export function decodePage(bytes: Uint8Array): DecodedPage {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (bom) return { text: new TextDecoder(bom).decode(bytes), encoding: bom }
  const latin1 = new TextDecoder('windows-1252')
  // <meta charset="utf-8">, content="text/html; charset=windows-1258", <?xml encoding="utf-8"?>
  const head = latin1.decode(bytes.subarray(0, declaredWithin))
  const name = /(?:charset|encoding)\s*=\s*["']?([a-z0-9_-]{1,32})/iu.exec(head)?.[1]?.toLowerCase() ?? null
  const table = declared.get(name ?? '')
  const legacy = decodeLegacy(bytes)
  // lawful UTF-8 is UTF-8 whatever the page declares
  if (legacy === null) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  if (table) return { text: table.decode(byteText(bytes)).text.normalize('NFC'), encoding: table.id }
  // a few broken letters in a page of UTF-8
  if (name === 'utf-8' || name === 'utf8') return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  // Latin-1 as browsers read it: the runs are looked at one by one, by font and by words
  return { text: latin1.decode(bytes), encoding: 'windows-1252' }
}

function byteText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
