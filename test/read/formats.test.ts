/** One small file of each format, as strangers send them: the content decides who reads it, and it is read. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'
import { checkReading } from './paper/check-reading.ts'
import { wordsOf, wordsOfPaper } from './paper/paper.ts'

const folder = new URL('fixtures/formats/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))

describe('the file of each format', () => {
  it.each(['paper.docx', 'paper.odt', 'paper.rtf', 'paper.html'])('%s holds the paper', async (name) => {
    const reading = await read(bytesOf(name), 'khong-ro')
    checkReading(reading)
    expect(reading.format).toBe(name.split('.')[1])
    expect(wordsOf(reading.text)).toEqual(wordsOfPaper())
  })

  it('annex.xlsx holds a form', async () => {
    const reading = await read(bytesOf('annex.xlsx'), 'x')
    checkReading(reading)
    expect(reading.text.split('\n').slice(0, 4)).toEqual([
      'Biểu số 01: Tình hình hợp tác xã',
      'TT\tChỉ tiêu\tNăm 2023',
      '1\tDoanh thu\t1.250,5',
      '2\tTỷ lệ\t91,5%'
    ])
  })

  it('mail.eml holds words and a table', async () => {
    const reading = await read(bytesOf('mail.eml'), 'x')
    checkReading(reading)
    expect(reading.text).toBe('Huyện có 45 hợp tác xã.\n1\t2')
  })

  it.each(['line.png', 'line.jpg', 'line.tiff'])('%s holds a line of print', { timeout: 120_000 }, async (name) => {
    const reading = await read(bytesOf(name), 'x')
    checkReading(reading)
    expect(reading.text).toBe('Có 45 hợp tác xã, 1.250 triệu')
  })

  it('has no file that nobody looks at', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'annex.xlsx',
      'archive.zip',
      'line.jpg',
      'line.png',
      'line.tiff',
      'mail.eml',
      'paper.docx',
      'paper.html',
      'paper.odt',
      'paper.rtf'
    ])
  })
})
