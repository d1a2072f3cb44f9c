/**
 * VNI for Windows (VNI-Times): a plain letter and a mark byte after it, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam";
 * đ, ơ, ư and i with its tones are bytes of their own.
 */
import { type Decoded, fromByte, type LegacyTable } from './table.ts'

// on a e o u y ơ ư
const tones = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
// on a alone
const breves = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
// on a e o
const hats = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' }

/** "aù" -> á; both letters decide alone about their case, for "Ñoaøn", "AÁp" and "Aáp" are all met. */
const two = new Map<string, string>()
const one = new Map(
  [...'ñđôơöưííììæỉóĩòịîỵ'.matchAll(/(.)(.)/gu)].map((pair): [string, string] => [pair[1]!, pair[2]!])
)
for (const [mark, tone] of Object.entries(tones)) {
  for (const base of 'aeouy') two.set(base + mark, (base + tone).normalize('NFC'))
  two.set(`ô${mark}`, `ơ${tone}`.normalize('NFC'))
  two.set(`ö${mark}`, `ư${tone}`.normalize('NFC'))
}
for (const [mark, tone] of Object.entries(breves)) two.set(`a${mark}`, `ă${tone}`.normalize('NFC'))
for (const [mark, tone] of Object.entries(hats)) {
  for (const base of 'aeo') two.set(base + mark, `${base}\u0302${tone}`.normalize('NFC'))
}

export const vni: LegacyTable = {
  id: 'vni',
  label: 'VNI',
  decode(byteText): Decoded {
    let text = ''
    const at: number[] = []
    for (let index = 0; index < byteText.length; index++) {
      const sign = byteText[index]!
      const lower = sign.toLowerCase()
      const pair = two.get(lower + (byteText[index + 1] ?? '').toLowerCase())
      const letter = pair ?? one.get(lower)
      text += letter === undefined ? fromByte(sign) : sign === lower ? letter : letter.toUpperCase()
      at.push(index)
      if (pair !== undefined) index++
    }
    return { text, at }
  }
}
