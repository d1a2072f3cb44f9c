/** Who signed, in what office, and who receives the paper. */
import { isCapitals } from '../letters.ts'
import { type Lexicon, longOfficeIn, signingPower } from '../lexicon.ts'
import { markerOf } from '../markers.ts'
import type { Run } from '../runs.ts'
import { nameCase } from './title.ts'

export interface Signoff {
  signer: string | null
  signerRole: string | null
  recipients: string[]
}

// Nguyễn Văn An   TRẦN THỊ B   Lê Quốc H’Men
const personName = /^(?:(?:ThS|TS|PGS|GS|BS|KS|Ths)\.?\s*)?\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){1,5}$/u
const notName =
  /(?:kế hoạch|báo cáo|phụ lục|biểu|nơi nhận|như trên|ủy ban|uỷ ban|hội đồng|nhân dân|đã ký|ký tên|đóng dấu|chủ tịch|giám đốc|trưởng phòng|sở |văn phòng|liên minh|phòng )/iu

// CHỦ TỊCH Lê Văn Tân   KT. GIÁM ĐỐC Trần Thị Hoa
const officeAndName = /^(\p{Lu}[\p{Lu}\s./-]{4,40}\p{Lu})\s+(\p{Lu}\p{Ll}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,4})$/u

export function signoffOf(runs: readonly Run[], lexicon: Lexicon): Signoff {
  const result: Signoff = { signer: null, signerRole: null, recipients: [] }
  let receiving = false
  let signing = false
  for (const run of runs) {
    // two columns in one line: "- Như trên;            CHỦ TỊCH"
    for (const column of run.stretch.text.split(/\t|\s*\|\s*/u)) {
      const text = column.trim()
      if (text === '') continue
      if (/^n[oơ]i\s+nh[aậ]n(?!\p{L})/iu.test(text)) {
        receiving = true
        const same = text.replace(/^n[oơ]i\s+nh[aậ]n\s*:?\s*/iu, '')
        if (same !== '') result.recipients.push(trimmedRecipient(same))
        continue
      }
      // "(Đã ký)" stands between the office and the name, or before the name
      const done = /^\(?(?:đã ký|đã kí|ký tên)[^)]{0,30}\)?\s*[:.]?\s*/iu.exec(text)?.[0] ?? ''
      if (done !== '') signing = true
      const joined = officeAndName.exec(text.slice(done.length))
      if (joined && longOfficeIn(joined[1]!, lexicon) !== null && !notName.test(joined[2]!)) {
        signing = true
        result.signerRole = longOfficeIn(joined[1]!, lexicon)
        result.signer = joined[2]!
        continue
      }
      if (done !== '' && text.length === done.length) continue
      const office = isCapitals(text) ? longOfficeIn(text, lexicon) : null
      if (signingPower.test(text) || office !== null) {
        signing = true
        if (office !== null) result.signerRole = office
        continue
      }
      const name = text.slice(done.length)
      if (signing && personName.test(name) && !notName.test(name)) {
        result.signer = isCapitals(name) ? nameCase(name) : name
        continue
      }
      const marker = markerOf(text)
      if (receiving && (marker?.family === 'bullet' || (!signing && text.length < 160))) {
        const recipient = trimmedRecipient(text.slice(marker?.end ?? 0))
        if (recipient !== '') result.recipients.push(recipient)
      }
    }
  }
  return result
}

function trimmedRecipient(text: string): string {
  return text.trim().replace(/[;.,]+$/u, '')
}
