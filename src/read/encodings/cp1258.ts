/** Windows-1258: letters with a hat, breve or horn are one byte, the tone follows as a combining byte of its own. */
import { type Decoded, fromByte, type LegacyTable, pairs } from './table.ts'

const byCode = new Map(
  pairs([
    ['Ă ă Đ đ Ơ ơ Ư ư ₫', 'C3 E3 D0 F0 D5 F5 DD FD FE'],
    ['\u0300 \u0309 \u0303 \u0301 \u0323', 'CC D2 DE EC F2']
  ]).map(([letter, code]) => [String.fromCharCode(code), letter])
)

export const cp1258: LegacyTable = {
  id: 'cp1258',
  label: 'Windows-1258',
  decode(byteText) {
    let text = ''
    for (const sign of byteText) text += byCode.get(sign) ?? fromByte(sign)
    return composed(text)
  }
}

/** NFC with the places kept: each letter is composed with the marks that follow it. */
function composed(text: string): Decoded {
  let whole = ''
  const at: number[] = []
  for (const cluster of text.matchAll(/[\s\S]\p{M}*/gu)) {
    for (const unit of cluster[0].normalize('NFC').split('')) {
      whole += unit
      at.push(cluster.index)
    }
  }
  return { text: whole, at }
}
