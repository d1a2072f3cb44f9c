import { describe, expect, it } from 'vitest'
import type { FootnoteBlock } from '../../../src/model/reading.ts'
import { readPdf } from '../../../src/read/pdf.ts'
import { draw, expectWhole, type Sheet, textsOf } from './sheet.ts'

function withMark(sheet: Sheet, x: number, y: number, text: string, mark: string): Sheet {
  sheet.put(x, y, text)
  const width = sheet.pdf.font('regular').fontSize(13).widthOfString(text)
  return sheet.put(x + width, y - 4.5, mark, { size: 8 })
}

describe('footnotes', () => {
  it('finds the notes at the foot of the page and their marks in the text', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page()
        withMark(sheet, 80, 90, 'Huyện đã ban hành Kế hoạch', '1')
        withMark(sheet, 80, 110, 'và phân loại 22 hợp tác xã', '2')
        sheet.rule(80, 735, 220, 735)
        sheet.put(80, 746, '1', { size: 6 }).put(86, 750, 'Kế hoạch số 12/KH-UBND ngày 02/3/2031 của', { size: 10 })
        sheet.put(80, 763, 'Ủy ban nhân dân huyện.', { size: 10 })
        sheet.put(80, 772, '2', { size: 6 }).put(95, 776, 'Theo 04 nhóm tiêu chí.', { size: 10 })
        sheet.put(297, 815, '1', { align: 'centre' })
        sheet.page().put(80, 90, 'Trang sau nói tiếp.')
      })
    )
    expectWhole(reading)
    expect(textsOf(reading, 'line')).toEqual([
      'Huyện đã ban hành Kế hoạch¹',
      'và phân loại 22 hợp tác xã²',
      'Trang sau nói tiếp.'
    ])
    expect(textsOf(reading, 'footnote')).toEqual([
      '¹ Kế hoạch số 12/KH-UBND ngày 02/3/2031 của\nỦy ban nhân dân huyện.',
      '² Theo 04 nhóm tiêu chí.'
    ])
    expect(textsOf(reading, 'furniture')).toEqual(['1'])
    const notes = reading.blocks.filter((block): block is FootnoteBlock => block.kind === 'footnote')
    expect(notes.map((note) => note.mark)).toEqual(['¹', '²'])
    expect(notes.map((note) => note.anchors.length)).toEqual([1, 1])
  })

  it('does not take small recipients at the foot for notes', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().lines(80, 90, ['Nội dung của báo cáo nói về kết quả của các hợp tác xã', 'trong toàn huyện.'])
        sheet.lines(80, 740, ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], { size: 10 })
      })
    )
    expect(textsOf(reading, 'footnote')).toEqual([])
  })
})
