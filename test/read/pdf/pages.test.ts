import { describe, expect, it, vi } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { defaultOptions } from '../../../src/read/limits.ts'
import { textLayerOf } from '../../../src/read/pdf/text-layer.ts'
import { readPdf } from '../../../src/read/pdf.ts'
import { handmade } from './handmade.ts'
import { draw, expectWhole, gridOf, picture } from './sheet.ts'

describe('pages as they come', () => {
  it('says which pages have no letters, and leaves blank pages alone', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 80, 'Trang một có chữ.')
        sheet.page().pdf.image(picture(), 0, 0, { width: 595, height: 842 })
        sheet.page()
      }),
      { ...defaultOptions, ocr: 'never' }
    )
    expectWhole(reading)
    expect(reading.pages).toBe(3)
    expect(reading.losses).toMatchObject([{ what: 'Trang 2 không có lớp chữ', where: 'trang 2' }])
  })

  it('reads text that lies sideways, and pages that are turned', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet
          .page()
          .pdf.save()
          .rotate(90, { origin: [0, 0] })
        sheet.put(60, -500, 'Phụ lục viết ngang').put(60, -480, 'dòng thứ hai')
        sheet.table(
          [60, 200, 400],
          [-460, -430, -400],
          [
            [0, 0, 1, 1, 'Xã'],
            [0, 1, 1, 1, 'Số HTX'],
            [1, 0, 1, 1, 'Mây Cao'],
            [1, 1, 1, 1, '12']
          ]
        )
        sheet.pdf.restore()
        sheet.page().pdf.page.dictionary.data.Rotate = 90
        sheet.pdf.save().rotate(-90, { origin: [0, 0] })
        sheet.put(-700, 60, 'Trang quay 90 độ').put(-700, 80, 'dòng dưới')
        sheet.pdf.restore()
      })
    )
    expectWhole(reading)
    expect(reading.text).toBe('Phụ lục viết ngang\ndòng thứ hai\nXã\tSố HTX\nMây Cao\t12\nTrang quay 90 độ\ndòng dưới')
    expect(gridOf(reading)).toEqual([
      ['Xã', 'Số HTX'],
      ['Mây Cao', '12']
    ])
    // On the page as it is shown the first line stands upright at the right.
    expect(reading.blocks[0]!.box!.height).toBeGreaterThan(reading.blocks[0]!.box!.width)
  })

  it('reads a file that is locked without a password, and refuses one that asks for it', async () => {
    const text = (sheet: { page(): { put(x: number, y: number, text: string): unknown } }) => {
      sheet.page().put(80, 80, 'Có 9 hợp tác xã')
    }
    const open = await readPdf(await draw(text, { ownerPassword: 'chu' }))
    expect(open.text).toBe('Có 9 hợp tác xã')
    const closed = readPdf(await draw(text, { userPassword: 'nguoi doc', ownerPassword: 'chu' }))
    await expect(closed).rejects.toThrow(UnreadableFile)
    await expect(closed).rejects.toMatchObject({ message: 'Tệp PDF có mật khẩu' })
  })

  it('refuses what is no PDF, and one that is cut short, with advice', async () => {
    const bytes = await draw((sheet) => sheet.page().put(80, 80, 'x'))
    for (const wrong of [new Uint8Array(0), new TextEncoder().encode('%PDF-1.7 nothing more'), bytes.slice(0, 300)]) {
      await expect(readPdf(wrong)).rejects.toSatisfy((error) => error instanceof UnreadableFile && error.advice !== '')
    }
  })

  it('reads the sound pages of a damaged file and says which are not', async () => {
    // The second page is a stream of operators.
    const reading = await readPdf(handmade('BT /F 10 Tf 50 700 Td (trang lanh) Tj ET', 'Times-Roman', '3 0 R 4 0 R'))
    expectWhole(reading)
    expect(reading.text).toBe('trang lanh')
    expect(reading.losses[0]).toMatchObject({ what: 'Trang 2 hỏng, không đọc được', where: 'trang 2' })
  })

  it('reads form fields where they stand and names remarks and attached files', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 100, 'Tổng số hợp tác xã:').pdf.font('Helvetica').initForm()
        sheet.pdf.formText('tong', 260, 88, 80, 18, { value: '31 HTX' })
        sheet.pdf.note(300, 300, 20, 20, 'Xem lại số này')
        sheet.pdf.file(new TextEncoder().encode('x'), { name: 'bieu.xlsx' })
      })
    )
    expect(reading.text.replace(/ {2,}/g, ' ')).toBe('Tổng số hợp tác xã: 31 HTX')
    expect(reading.losses.map((loss) => loss.what)).toEqual([
      '1 ghi chú gắn thêm không đưa vào bài đọc: “Xem lại số này”',
      'Tệp đính kèm “bieu.xlsx” không được đọc'
    ])
  })

  it('prints nothing and leaves its input as it was', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name))
    const bytes = await draw((sheet) => sheet.page().put(80, 80, 'Một'))
    const copy = bytes.slice()
    await readPdf(bytes)
    await readPdf(bytes)
    expect(bytes).toEqual(copy)
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })
})

describe('the text layer of a page', () => {
  const page = (texts: string[], picture = 0, hidden = false) => {
    const mark = {
      x: 0,
      y: 0,
      end: 1,
      size: 10,
      font: '',
      bold: false,
      angle: 0,
      order: 0,
      raised: false,
      spaced: false
    }
    return {
      number: 1,
      width: 100,
      height: 100,
      rules: [],
      picture,
      curves: 0,
      marks: texts.map((text) => ({ ...mark, text, hidden }))
    }
  }
  const long = 'chữ có nghĩa '.repeat(9)
  it.each([
    ['text', page([long])],
    ['blank', page([])],
    ['none', page(['3'], 0.9)],
    ['none', page([], 1)],
    ['garbled', page(['\ue001\ue002\ufffd\ufffd', 'abcd'])],
    ['underScan', page([long], 1, true)],
    ['text', page([long], 1)]
  ] as const)('is called %s', (verdict, painted) => {
    expect(textLayerOf(painted)).toBe(verdict)
  })
})
