import { describe, expect, it } from 'vitest'
import type { LineBlock } from '../../../src/model/reading.ts'
import { readPdf } from '../../../src/read/pdf.ts'
import { draw, expectWhole, type Sheet, textsOf } from './sheet.ts'

const paragraph = [
  'Đến hết năm 2031, toàn huyện Suối Mây có 47 hợp tác xã, tăng 03',
  'hợp tác xã so với năm trước; trong đó 39 hợp tác xã hoạt động',
  'thường xuyên.'
]

function letterhead(sheet: Sheet): Sheet {
  return sheet
    .put(165, 60, 'ỦY BAN NHÂN DÂN', { bold: true, size: 12, align: 'centre' })
    .put(420, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 11, align: 'centre' })
    .put(165, 76, 'HUYỆN SUỐI MÂY', { bold: true, size: 12, align: 'centre' })
    .put(420, 76, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 12, align: 'centre' })
    .put(165, 100, 'Số: 215/BC-UBND', { size: 12, align: 'centre' })
    .put(420, 103, 'Suối Mây, ngày 09 tháng 12 năm 2031', { size: 12, align: 'centre' })
}

describe('lines of a page', () => {
  it('reads the letterhead column by column, then the title', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        letterhead(sheet.page()).put(297, 150, 'BÁO CÁO', { bold: true, align: 'centre' }).lines(80, 190, paragraph)
      })
    )
    expectWhole(reading)
    expect(textsOf(reading, 'line')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN SUỐI MÂY',
      'Số: 215/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Suối Mây, ngày 09 tháng 12 năm 2031',
      'BÁO CÁO',
      ...paragraph
    ])
    expect(reading.format).toBe('pdf')
    expect(reading.reader).toBe('pdf-parse 2.4.5 (pdfjs-dist 5.4.296)')
    expect(reading.pages).toBe(1)
    expect(reading.losses).toEqual([])
  })

  it('reads signatures column by column, the recipients first, however far they run down', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet
          .page()
          .lines(80, 100, paragraph)
          .put(80, 200, 'Nơi nhận:', { bold: true, size: 11 })
          .put(420, 198, 'TM. ỦY BAN NHÂN DÂN', { bold: true, align: 'centre' })
          .lines(80, 215, ['- UBND tỉnh;', '- Các phòng, ban;', '- UBND các xã;', '- Lưu: VT.'], { size: 10 })
          .put(420, 216, 'KT. CHỦ TỊCH', { bold: true, align: 'centre' })
          .put(420, 234, 'PHÓ CHỦ TỊCH', { bold: true, align: 'centre' })
          .put(420, 310, 'Lò Thị Mận', { bold: true, align: 'centre' })
      })
    )
    expectWhole(reading)
    expect(textsOf(reading, 'line').slice(3)).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh;',
      '- Các phòng, ban;',
      '- UBND các xã;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lò Thị Mận'
    ])
  })

  it('says which lines end before the margin, which are bold, and where they stand', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 80, '1. Số lượng', { bold: true }).lines(80, 100, paragraph).put(100, 160, '- Mục sau.')
      })
    )
    const lines = reading.blocks as LineBlock[]
    expect(lines.map((line) => line.short)).toEqual([true, false, false, true, true])
    expect(lines.map((line) => line.bold)).toEqual([true, false, false, false, false])
    expect(lines[0]!.box).toMatchObject({ page: 1, x: 80, height: 13 })
    expect(lines[4]!.box!.x).toBeCloseTo(100, 0)
  })

  it('keeps two columns apart where no rule parts them, as wide as they stand', async () => {
    const rows = [
      ['Nông nghiệp, lâm nghiệp', '24 HTX'],
      ['Vận tải', '6 HTX'],
      ['Tín dụng', '1 HTX']
    ]
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page()
        for (const [index, row] of rows.entries()) {
          sheet.put(80, 90 + 20 * index, row[0]!).put(400, 90 + 20 * index, row[1]!)
        }
      })
    )
    expectWhole(reading)
    const texts = reading.text.split('\n')
    expect(texts.map((line) => line.split(/ {2,}/))).toEqual(rows)
    const gaps = texts.map((line) => line.match(/ {2,}/)![0].length)
    expect(gaps[1]).toBeGreaterThan(gaps[0]!)
  })

  it('does not part the mark of an item from its text', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        for (const [index, mark] of ['-', 'a)', '1.2.', 'IV.'].entries()) {
          if (index === 0) sheet.page()
          sheet.put(80, 80 + index * 20, mark).put(120, 80 + index * 20, `Số tổ hợp tác: ${index}`)
        }
      })
    )
    expect(reading.text.split('\n')).toEqual([
      '- Số tổ hợp tác: 0',
      'a) Số tổ hợp tác: 1',
      '1.2. Số tổ hợp tác: 2',
      'IV. Số tổ hợp tác: 3'
    ])
  })

  it('reads two pages on one sheet one after the other', async () => {
    const column = (name: string) =>
      Array.from({ length: 9 }, (_, index) => `${name} dòng ${index} về các tổ hợp tác trong xã`)
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page({ layout: 'landscape', size: 'A4', margin: 0 })
        for (let index = 0; index < 9; index++) {
          sheet.put(50, 60 + 20 * index, column('Trái')[index]!, { size: 12 })
          sheet.put(450, 60 + 20 * index, column('Phải')[index]!, { size: 12 })
        }
      })
    )
    expect(reading.text.split('\n')).toEqual([...column('Trái'), ...column('Phải')])
  })

  it('turns raised figures into superscripts and leaves lowered ones', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 80, 'Diện tích 120 km')
        const after = 80 + sheet.pdf.font('regular').fontSize(13).widthOfString('Diện tích 120 km')
        sheet.put(after, 75.5, '2', { size: 8 }).put(80, 120, 'Công văn số 44/UBND-NL')
        const behind = 80 + sheet.pdf.font('regular').fontSize(13).widthOfString('Công văn số 44/UBND-NL')
        sheet.put(behind, 122.5, '3', { size: 8 })
      })
    )
    expect(reading.text).toBe('Diện tích 120 km²\nCông văn số 44/UBND-NL3')
  })

  it('takes words that are struck twice once', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 80, 'BÁO CÁO').put(80.3, 80, 'BÁO CÁO')
      })
    )
    expect(reading.text).toBe('BÁO CÁO')
  })

  it('composes letters whose accents are drawn apart', async () => {
    const reading = await readPdf(await draw((sheet) => sheet.page().put(80, 80, 'Hợp tác xã'.normalize('NFD'))))
    expect(reading.text).toBe('Hợp tác xã')
  })
})
