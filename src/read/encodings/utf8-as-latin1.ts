/** UTF-8 that some program read as Latin-1: "Viá»‡t Nam" for "Việt Nam". */
import { type Decoded, fromByte, type LegacyTable } from './table.ts'

export const utf8AsLatin1: LegacyTable = {
  id: 'utf-8',
  label: 'UTF-8 đọc nhầm',
  decode(byteText): Decoded {
    let text = ''
    const at: number[] = []
    for (let index = 0; index < byteText.length; ) {
      const lead = byteText.charCodeAt(index)
      const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 1
      let code = length === 2 ? lead & 0x1f : lead & 0x0f
      let whole = length > 1
      for (let next = 1; next < length; next++) {
        const follow = byteText.charCodeAt(index + next)
        if (!(follow >= 0x80 && follow < 0xc0)) whole = false
        code = code * 64 + (follow & 0x3f)
      }
      text += whole ? String.fromCharCode(code) : fromByte(byteText[index]!)
      at.push(index)
      index += whole ? length : 1
    }
    return { text, at }
  }
}
