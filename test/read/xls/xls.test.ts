/** annex.xls is a form of an annex as Excel 97–2003 keeps it, with merged headers, a formula, a cell in .VnTime, a date. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { read } from '../../../src/read/read.ts'
import { recordsOf, StringReader } from '../../../src/read/xls/records.ts'
import { readXls } from '../../../src/read/xls.ts'
import { cellsOf, checkReading, tablesOf, textOf } from '../paper/check-reading.ts'

const annex = new Uint8Array(readFileSync(new URL('../fixtures/xls/annex.xls', import.meta.url)))

describe('readXls', () => {
  it('reads a form as its .xlsx would be read', async () => {
    const reading = await readXls(annex)
    checkReading(reading)
    expect(reading.blocks.map((block) => `${block.kind}: ${textOf(reading, block).split('\n')[0]}`)).toEqual([
      'table: ỦY BAN NHÂN DÂN HUYỆN SÔNG LÃM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'paragraph: Biểu số 01: Tình hình hợp tác xã năm 2023',
      'paragraph: ĐVT: triệu đồng',
      'table: TT\tChỉ tiêu\tNăm 2023\tKế hoạch',
      'table: NGƯỜI LẬP BIỂU\tCHỦ TỊCH'
    ])
    expect(cellsOf(reading, tablesOf(reading)[1]!)).toEqual([
      '0,0[2x1] TT',
      '0,1[2x1] Chỉ tiêu',
      '0,2[1x2] Năm 2023',
      '0,4[2x1] Kế hoạch',
      '1,2 KH',
      '1,3 TH',
      '2,0 I',
      '2,1 Nông nghiệp',
      '2,2',
      '2,3',
      '2,4',
      '3,0 1',
      '3,1 Doanh thu',
      '3,2 1.250,5',
      '3,3',
      '3,4 2.501,0',
      '4,0 2',
      '4,1 hợp tác xã',
      '4,2 91,5%',
      '4,3 11/6/2023',
      '4,4 Doanh thu'
    ])
    expect(reading).toMatchObject({ format: 'xls', pages: 1 })
  })

  it('is found by its content', async () => {
    expect((await read(annex, 'bieu.doc')).format).toBe('xls')
  })
})

const record = (type: number, data: number[]): number[] => [
  type & 255,
  type >> 8,
  data.length & 255,
  data.length >> 8,
  ...data
]

describe('strings that run on', () => {
  it('change their width where a record goes on', () => {
    const bytes = Uint8Array.from([
      ...record(0xfc, [4, 0, 0, 0x61, 0x62]),
      ...record(0x3c, [1, 0xa1, 0x1e, 0x64, 0, 2, 0, 0, 0x78, 0x79])
    ])
    const [first] = [...recordsOf(bytes, 0)]
    const reader = new StringReader(first!, 0)
    expect(reader.next().text).toBe('abạd')
    expect(reader.next().text).toBe('xy')
    expect(reader.done).toBe(true)
  })

  it('keep the fonts of their parts and pass over what is not words', () => {
    const bytes = Uint8Array.from(
      record(0xfc, [3, 0, 0x0c, 1, 0, 4, 0, 0, 0, 0x61, 0x62, 0x63, 1, 0, 7, 0, 9, 9, 9, 9, 1, 0, 0, 0x7a])
    )
    const reader = new StringReader([...recordsOf(bytes, 0)][0]!, 0)
    expect(reader.next()).toEqual({ text: 'abc', fonts: [{ from: 1, font: 7 }] })
    expect(reader.next().text).toBe('z')
  })
})

describe('damaged xls', () => {
  it('bytes turned at any place give a reading or a clear refusal', async () => {
    for (let at = 512; at < annex.length; at += 31) {
      const turned = annex.slice()
      turned[at]! ^= 0xff
      try {
        checkReading(await readXls(turned))
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
      }
    }
  })

  it('half a file is refused in words', async () => {
    await expect(readXls(annex.subarray(0, 3000))).rejects.toBeInstanceOf(UnreadableFile)
  })
})
