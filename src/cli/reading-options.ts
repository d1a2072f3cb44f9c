/** --ocr and --limit: how documents are read, and how much of a stranger's file. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Bilingual } from '../model/contract.ts'
import type { OcrChoice, ReadOptions } from '../model/reading.ts'
import { defaultLimits, type Limits } from '../read/limits.ts'
import { nearest } from '../rules/nearest.ts'
import type { Say } from './terminal.ts'

/** As commander hands it over. */
export interface GivenReading {
  ocr: OcrChoice
  limit?: Partial<Limits>
}

export function readingOptions({ ocr, limit = {} }: GivenReading): ReadOptions {
  return { ocr, limits: { ...defaultLimits, ...limit } }
}

const ocrChoices: readonly OcrChoice[] = ['auto', 'never', 'always']

/** What each limit counts. */
const meanings: Record<keyof Limits, Bilingual> = {
  bytes: { vi: 'byte của một tệp', en: 'bytes of a file' },
  pages: { vi: 'trang của một tệp PDF, ảnh của một bản quét', en: 'pages of a PDF, pictures of a scan' },
  unpacked: { vi: 'byte của cả tệp nén sau khi giải nén', en: 'bytes of a whole archive, unpacked' },
  ratio: { vi: 'lần nén của một tệp con (chống bom nén)', en: 'unpacked to packed (against zip bombs)' },
  ratioFrom: { vi: 'byte: tệp con nhỏ hơn thì không xét lần nén', en: 'bytes: below these the ratio is not asked' },
  parts: { vi: 'tệp con trong tệp nén', en: 'parts of an archive' },
  archives: { vi: 'lớp tệp nén trong tệp nén', en: 'archives within archives' },
  nesting: { vi: 'lớp bảng, phần tử lồng nhau', en: 'tables and elements within each other' },
  cells: { vi: 'ô của mọi bảng trong một văn bản', en: 'cells of all tables of a document' },
  elements: { vi: 'phần tử HTML, XML của một văn bản', en: 'HTML or XML elements of a document' },
  pixels: { vi: 'điểm của một ảnh', en: 'pixels of a picture' },
  seconds: { vi: 'giây cho một văn bản', en: 'seconds for a document' },
  megabytes: { vi: 'MB bộ nhớ cho một văn bản', en: 'MB of memory for a document' }
}
const names = Object.keys(meanings) as (keyof Limits)[]

export function addReadingOptions(command: Command, say: Say): Command {
  return command
    .addOption(
      new Option(
        '--ocr <choice>',
        say(
          'đọc trang quét bằng nhận dạng chữ: auto (trang nào cần), never, always',
          'recognise scanned pages: auto (where needed), never, always'
        )
      )
        .choices(ocrChoices)
        .default('auto')
    )
    .addOption(
      new Option(
        '--limit <name=number>',
        say('đổi một giới hạn nêu ở dưới; dùng được nhiều lần', 'change a limit named below; may be repeated')
      ).argParser((text: string, before: Partial<Limits> = {}) => ({ ...before, ...limitIn(text, say) }))
    )
    .addHelpText('after', limitsHelp(say))
}

// "pages=5000"
function limitIn(text: string, say: Say): Partial<Limits> {
  const [name = '', ...rest] = text.split('=')
  const amount = rest.join('=')
  const known = names.find((one) => one === name)
  if (!known) {
    const near = nearest(name, names)
    throw new InvalidArgumentError(
      near === null
        ? say(`có các giới hạn ${names.join(', ')}`, `the limits are ${names.join(', ')}`)
        : say(`không có giới hạn ${name}; có phải là ${near}?`, `there is no limit ${name}; did you mean ${near}?`)
    )
  }
  if (!/^[1-9]\d{0,14}$/u.test(amount)) {
    throw new InvalidArgumentError(
      say(`cần một số nguyên dương: ${name}=5000`, `a positive whole number is needed: ${name}=5000`)
    )
  }
  return { [known]: Number(amount) }
}

function limitsHelp(say: Say): string {
  const rows = names.map((name) => {
    const { vi, en } = meanings[name]
    return `  ${`${name}=${defaultLimits[name]}`.padEnd(22)}${say(vi, en)}`
  })
  const title = say(
    'Giới hạn đối với tệp lạ (--limit tên=số). Tệp vượt giới hạn bị bỏ và được nêu ở cuối, các tệp khác vẫn đọc tiếp:',
    'Limits on files of strangers (--limit name=number). A file beyond one is left and told at the end, others go on:'
  )
  return `\n${title}\n${rows.join('\n')}`
}
