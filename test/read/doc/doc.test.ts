/** The files are the paper of test/read/paper as Word 97–2003 documents: paper.doc in Unicode, paper-vntime.doc in .VnTime. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { readDoc } from '../../../src/read/doc.ts'
import { openOle } from '../../../src/read/ole/container.ts'
import { oleKind } from '../../../src/read/ole/kind.ts'
import { read } from '../../../src/read/read.ts'
import { cellsOf, checkReading, tablesOf } from '../paper/check-reading.ts'
import { wordsOf, wordsOfPaper } from '../paper/paper.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/doc/${name}`, import.meta.url)))
const paper = fixture('paper.doc')

describe('readDoc', () => {
  it('reads the words with numbers of lists and marks of notes', async () => {
    const reading = await readDoc(paper)
    checkReading(reading)
    expect(wordsOf(reading.text)).toEqual(wordsOfPaper())
    expect(reading.losses).toEqual([])
  })

  it('reads .VnTime by the fonts of the file', async () => {
    const reading = await readDoc(fixture('paper-vntime.doc'))
    checkReading(reading)
    expect(wordsOf(reading.text.toLowerCase())).toEqual(wordsOfPaper().map((word) => word.toLowerCase()))
    expect(reading.losses[0]?.what).toBe('bảng mã TCVN3 (ABC) được đổi sang Unicode')
  })

  it('keeps tables with their merged and blank cells, headers, lists and notes', async () => {
    const reading = await readDoc(paper)
    const [letterhead, data] = tablesOf(reading)
    expect(letterhead).toMatchObject({ layout: true, rows: 2, columns: 2 })
    expect(data).toMatchObject({ layout: false, rows: 4, columns: 5, headerRows: 2 })
    expect(cellsOf(reading, data!).slice(0, 6)).toEqual([
      '0,0[2x1] TT',
      '0,1[2x1] Chỉ tiêu',
      '0,2[1x2] Năm 2023',
      '0,4[2x1] Kế hoạch 2024',
      '1,2 KH',
      '1,3 Ước TH'
    ])
    expect(reading.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.listLevel)).toEqual([
      null,
      null,
      0,
      1,
      null,
      0,
      1,
      0,
      1,
      2,
      2,
      0,
      1,
      null
    ])
    expect(reading.blocks.filter((block) => block.kind === 'footnote')).toHaveLength(2)
  })

  it('is found by its content, whatever its name', async () => {
    expect(oleKind(paper)).toBe('doc')
    expect((await read(paper, 'bao-cao.docx')).format).toBe('doc')
  })
})

describe('damaged doc', () => {
  it.each([
    ['nothing behind the head', paper.subarray(0, 600)],
    ['half of it', paper.subarray(0, paper.length >> 1)],
    ['the head alone', paper.subarray(0, 512)],
    ['no head', paper.subarray(64)]
  ])('%s is refused in words', async (_, bytes) => {
    await expect(readDoc(bytes)).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('chains that run in a ring are noticed', () => {
    const ring = paper.slice()
    const view = new DataView(ring.buffer)
    const fat = (view.getUint32(76, true) + 1) * 512
    for (let sector = 0; sector < 128; sector++) view.setUint32(fat + 4 * sector, 1, true)
    expect(() => openOle(ring, 'Tệp doc').stream('WordDocument')).toThrow(/quay vòng/u)
  })

  it('a password is said', async () => {
    const locked = paper.slice()
    const at = Buffer.from(locked).indexOf(Buffer.from([0xec, 0xa5]))
    locked[at + 11]! |= 1
    await expect(readDoc(locked)).rejects.toThrow(/mật khẩu/u)
  })

  it('bytes turned at any place give a reading or a clear refusal', async () => {
    for (let at = 512; at < paper.length; at += 97) {
      const turned = paper.slice()
      turned[at]! ^= 0xff
      try {
        checkReading(await readDoc(turned))
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
      }
    }
  })
})
