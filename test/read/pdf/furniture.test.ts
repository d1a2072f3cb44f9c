import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf.ts'
import { draw, expectWhole, type Sheet, words } from './sheet.ts'

const body = ['Các hợp tác xã trong huyện duy trì 412 lao động, thu nhập', 'bình quân 54 triệu đồng mỗi người một năm.']

async function furniture(paint: (sheet: Sheet) => void): Promise<string[]> {
  const reading = await readPdf(await draw(paint))
  expectWhole(reading)
  const found: string[] = []
  for (const block of reading.blocks) {
    if (block.kind === 'furniture') found.push(`${block.what} ${block.page}: ${words(reading, block)}`)
  }
  return found
}

describe('what is printed on the page but no part of the paper', () => {
  it.each([
    ['at the head', 34, (page: number) => `${page}`],
    ['at the foot', 815, (page: number) => `- ${page} -`],
    ['in words', 815, (page: number) => `Trang ${page}/3`]
  ])('knows page numbers %s', async (_, y, number) => {
    const found = await furniture((sheet) => {
      for (let page = 1; page <= 3; page++) {
        sheet.page().lines(80, 90, body)
        if (page > 1 || y > 100) sheet.put(297, y, number(page), { align: 'centre' })
      }
    })
    const pages = y > 100 ? [1, 2, 3] : [2, 3]
    expect(found.map((each) => each.replace(/^runningHead/, 'pageNumber'))).toEqual(
      pages.map((page) => `pageNumber ${page}: ${number(page)}`)
    )
  })

  it('takes a figure inside the page for what it is', async () => {
    const found = await furniture((sheet) => {
      sheet.page().lines(80, 90, body).put(80, 300, '57')
      sheet.page().lines(80, 90, body).put(80, 700, 'Hết./.')
    })
    expect(found).toEqual([])
  })

  it('knows running heads, also where they count the pages', async () => {
    const found = await furniture((sheet) => {
      for (let page = 1; page <= 4; page++) {
        sheet.page().lines(80, 90, [`Đoạn thứ ${page}.`, ...body])
        sheet
          .put(80, 40, 'UBND huyện Suối Mây', { size: 9 })
          .put(80, 810, `Báo cáo kinh tế tập thể, tờ ${page}`, { size: 9 })
      }
    })
    expect(found).toEqual(
      [1, 2, 3, 4].flatMap((page) => [
        `runningHead ${page}: UBND huyện Suối Mây`,
        `runningHead ${page}: Báo cáo kinh tế tập thể, tờ ${page}`
      ])
    )
  })

  it('leaves lines alone that are alike but end a paragraph', async () => {
    const found = await furniture((sheet) => {
      for (let page = 1; page <= 3; page++) {
        sheet
          .page()
          .lines(80, 64, [`Phụ lục ${page}`])
          .put(80, 787, `Đã thực hiện xong ${page * 7} việc được giao trong`, { size: 12 })
          .put(80, 802, 'kế hoạch.', { size: 12 })
      }
    })
    expect(found).toEqual([])
  })

  it('knows watermarks', async () => {
    const found = await furniture((sheet) => {
      sheet.page().lines(80, 90, body).put(80, 30, 'https://vanban.example.vn/bc/215', { size: 8 })
      sheet.pdf.save().rotate(-40, { origin: [300, 400] })
      sheet.put(150, 400, 'BẢN DỰ THẢO', { size: 40 })
      sheet.pdf.restore()
    })
    expect(found).toEqual(['watermark 1: https://vanban.example.vn/bc/215', 'watermark 1: BẢN DỰ THẢO'])
  })

  it('lifts the stamp of a digital signature out of the letterhead', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet
          .page()
          .put(165, 40, 'UBND HUYỆN SUỐI MÂY', { bold: true, size: 11, align: 'centre' })
          .put(165, 56, 'Số: 9/KH-UBND', { size: 11, align: 'centre' })
          .put(380, 40, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 9, align: 'centre' })
          .put(380, 56, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 10, align: 'centre' })
          .put(515, 40, 'Ký bởi: UBND huyện', { size: 6 })
          .put(515, 48, 'Suối Mây', { size: 6 })
          .put(515, 56, 'Email: vp@suoimay.vn', { size: 6 })
          .put(515, 64, 'Ngày ký: 09/12/2031', { size: 6 })
          .lines(80, 120, body)
      })
    )
    expectWhole(reading)
    expect(reading.blocks.map((block) => `${block.kind}: ${words(reading, block)}`)).toEqual([
      'furniture: Ký bởi: UBND huyện',
      'furniture: Suối Mây',
      'furniture: Email: vp@suoimay.vn',
      'furniture: Ngày ký: 09/12/2031',
      'line: UBND HUYỆN SUỐI MÂY',
      'line: Số: 9/KH-UBND',
      'line: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'line: Độc lập - Tự do - Hạnh phúc',
      ...body.map((line) => `line: ${line}`)
    ])
  })
})
