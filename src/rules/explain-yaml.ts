/** What is wrong with the punctuation of a rule file, and what to do about it. */
import type { YAMLError } from 'yaml'
import type { Bilingual } from '../model/contract.ts'

const quoteIt: Bilingual = {
  vi: "dấu không đúng chỗ: câu bắt đầu bằng [ { ' \" # & * ! | > % @ phải đặt trong nháy đơn '…'",
  en: "an unexpected sign: a text that begins with [ { ' \" # & * ! | > % @ must stand in single quotes '…'"
}

const explanations: Partial<Record<YAMLError['code'], Bilingual>> = {
  // text: Năm 2023: tăng 3 HTX
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "dấu hai chấm trong câu làm hỏng tệp: hãy đặt cả câu trong nháy đơn '…'",
    en: "a colon inside the text breaks the file: put the whole text into single quotes '…'"
  },
  // - [được] vay vốn
  UNEXPECTED_TOKEN: quoteIt,
  // text: %HTX đạt khá
  BAD_SCALAR_START: quoteIt,
  DUPLICATE_KEY: { vi: 'khóa này ghi hai lần', en: 'this key stands twice' },
  BAD_INDENT: {
    vi: 'thụt lề sai: các mục cùng danh sách phải thẳng cột',
    en: 'a wrong indent: the items of a list begin in the same column'
  },
  TAB_AS_INDENT: { vi: 'thụt lề bằng dấu cách, không bằng phím Tab', en: 'indent by blanks, not by tabs' },
  MISSING_CHAR: { vi: 'thiếu dấu đóng ngoặc, nháy hoặc dấu phẩy', en: 'a closing bracket, quote or comma is missing' },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'dòng này thiếu dấu hai chấm sau khóa, hoặc thụt lề sai',
    en: 'a colon is missing behind the key, or the indent is wrong'
  }
}

export function explainYaml({ code, message }: YAMLError): Bilingual {
  const reason = message.split('\n')[0]!
  const known = explanations[code]
  return known
    ? { vi: known.vi, en: `${known.en} (${reason})` }
    : { vi: `tệp không đúng dạng YAML: ${reason}`, en: `not well formed YAML: ${reason}` }
}

/** Signs that YAML takes for its own and leaves out of the text. */
export const signLost: Bilingual = {
  vi: "câu bắt đầu bằng * & hoặc ! bị YAML hiểu khác: hãy đặt trong nháy đơn '…'",
  en: "YAML reads a text that begins with * & or ! in its own way: put it into single quotes '…'"
}
