import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/model/reading.ts'
import { readDocx } from '../../../src/read/docx.ts'
import { tableOf } from '../../../src/read/encodings/trial.ts'
import { readHtml } from '../../../src/read/html.ts'
import { readOdt } from '../../../src/read/odt.ts'
import { readRtf } from '../../../src/read/rtf.ts'
import { asSeen, toBytes, writerOf } from '../encodings/legacy.ts'
import { asDocx } from './as-docx.ts'
import { asHtml } from './as-html.ts'
import { asOdt } from './as-odt.ts'
import { asBytes, asRtf } from './as-rtf.ts'
import { cellsOf, checkReading, tablesOf, textOf } from './check-reading.ts'
import { paper, wordsOf, wordsOfPaper } from './paper.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const tcvn3 = writerOf(tableOf('tcvn3'))
const vni = writerOf(tableOf('vni'))
const small = wordsOfPaper().map((word) => word.toLowerCase())
const vnTime = '{\\f0\\fnil\\fcharset0 .VnTime;}'

const settings: [string, () => Promise<Reading>, 'exact' | 'lower case'][] = [
  ['docx', async () => readDocx(await asDocx()), 'exact'],
  ['odt', () => readOdt(asOdt()), 'exact'],
  ['rtf', () => readRtf(asRtf()), 'exact'],
  ['html', () => readHtml(utf8(asHtml())), 'exact'],
  ['html in UTF-16', () => readHtml(new Uint8Array(Buffer.from(`\ufeff${asHtml()}`, 'utf16le'))), 'exact'],
  ['odt in VNI', () => readOdt(asOdt(paper, { font: 'VNI-Times', letters: (text) => asSeen(vni(text)) })), 'exact'],
  [
    'odt in .VnTime',
    () => readOdt(asOdt(paper, { font: '.VnTime', letters: (text) => asSeen(tcvn3(text)) })),
    'lower case'
  ],
  [
    'rtf in .VnTime',
    () => readRtf(asRtf(paper, { fonts: vnTime, letters: (text) => asBytes(tcvn3(text)) })),
    'lower case'
  ],
  [
    'rtf in VNI',
    () =>
      readRtf(asRtf(paper, { fonts: vnTime.replace('.VnTime', 'VNI-Times'), letters: (text) => asBytes(vni(text)) })),
    'exact'
  ],
  [
    'rtf in cp1258',
    () =>
      readRtf(
        asRtf(paper, {
          fonts: '{\\f0\\fcharset163 Times New Roman;}',
          letters: (text) => asBytes(writerOf(tableOf('cp1258'))(text))
        })
      ),
    'exact'
  ],
  [
    'html in .VnTime',
    () => readHtml(utf8(asHtml(paper, { face: '.VnTime', letters: (text) => asSeen(tcvn3(text)) }))),
    'lower case'
  ],
  [
    'html of bytes in TCVN3',
    () => readHtml(toBytes(asHtml(paper, { face: '.VnTime', charset: 'iso-8859-1', letters: tcvn3 }))),
    'lower case'
  ],
  [
    'html in declared VISCII',
    () => readHtml(toBytes(asHtml(paper, { charset: 'viscii', letters: writerOf(tableOf('viscii')) }))),
    'exact'
  ]
]

describe('the same paper in every format', () => {
  it.each(settings)('%s gives the same words', async (_, read, letters) => {
    const reading = await read()
    const words = wordsOf(reading.text)
    if (letters === 'exact') expect(words).toEqual(wordsOfPaper())
    else expect(words.map((word) => word.toLowerCase())).toEqual(small)
    checkReading(reading)
    // every letter of the file is read or accounted for
    expect(reading.losses.filter((loss) => !loss.what.startsWith('bảng mã'))).toEqual([])
  })

  it.each(settings)('%s keeps the tables and notes', async (_, read) => {
    const reading = await read()
    const [letterhead, data, signatures] = tablesOf(reading)
    expect([letterhead?.layout, data?.layout, signatures?.layout]).toEqual([true, false, true])
    expect(data).toMatchObject({ rows: 4, columns: 5, headerRows: 2 })
    expect(cellsOf(reading, data!).map((cell) => cell.split(' ')[0])).toEqual(
      '0,0[2x1] 0,1[2x1] 0,2[1x2] 0,4[2x1] 1,2 1,3 2,0 2,1 2,2 2,3 2,4 3,0 3,1 3,2 3,3 3,4'.split(' ')
    )
    const footnotes = reading.blocks.filter((block) => block.kind === 'footnote')
    expect(footnotes.map((note) => [note.mark, note.anchors.length])).toEqual([
      ['¹', 1],
      ['²', 1]
    ])
    expect(textOf(reading, footnotes[0]!).toLowerCase()).toBe('¹ không kể quỹ tín dụng nhân dân.')
  })

  it.each(settings.filter(([name]) => / in /u.test(name) && !/UTF|declared|cp1258/u.test(name)))(
    '%s says that letters were turned',
    async (_, read) => {
      const { losses } = await read()
      expect(losses.map((loss) => loss.what).join()).toMatch(/bảng mã (?:TCVN3 \(ABC\)|VNI) được đổi sang Unicode/u)
    }
  )
})
