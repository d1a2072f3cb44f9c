import { PDFParse } from 'pdf-parse'
import { describe, expect, it } from 'vitest'
import type { TableBlock } from '../../../src/model/reading.ts'
import { readPdf } from '../../../src/read/pdf.ts'
import { draw, expectWhole, gridOf, textsOf } from './sheet.ts'

const xs = [80, 110, 280, 350, 420, 490]
const header = [
  [0, 0, 2, 1, 'TT'],
  [0, 1, 2, 1, 'Chỉ tiêu'],
  [0, 2, 2, 1, 'Đơn vị\ntính'],
  [0, 3, 1, 2, 'Năm 2031'],
  [1, 3, 1, 1, 'Kế hoạch'],
  [1, 4, 1, 1, 'Thực\nhiện']
] as const
const row = (at: number, ...texts: string[]) => texts.map((text, column) => [at, column, 1, 1, text] as const)
const steps = (from: number, count: number, height = 34) =>
  Array.from({ length: count + 1 }, (_, index) => from + index * height)

describe('ruled tables', () => {
  it('reads merged headers, blank cells and lines inside cells', async () => {
    const bytes = await draw((sheet) => {
      sheet.page().put(80, 70, 'Kết quả như sau:')
      sheet.table(xs, steps(90, 4), [
        ...header,
        ...row(2, '1', 'Số hợp tác xã', 'HTX', '47', ''),
        ...row(3, '2', 'Doanh thu bình quân\nmột hợp tác xã', 'Triệu đồng', '', '1.320,5')
      ])
      sheet.put(80, 260, 'Nguồn: báo cáo của các xã.')
    })
    const reading = await readPdf(bytes)
    expectWhole(reading)
    expect(gridOf(reading)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị\ntính', 'Năm 2031', null],
      [null, null, null, 'Kế hoạch', 'Thực\nhiện'],
      ['1', 'Số hợp tác xã', 'HTX', '47', ''],
      ['2', 'Doanh thu bình quân\nmột hợp tác xã', 'Triệu đồng', '', '1.320,5']
    ])
    expect(textsOf(reading, 'line')).toEqual(['Kết quả như sau:', 'Nguồn: báo cáo của các xã.'])
    const table = reading.blocks[1] as TableBlock
    expect(table.cells[0]!.box).toEqual({ page: 1, x: 80, y: 90, width: 30, height: 68 })
    expect(table.cells[3]).toMatchObject({ row: 0, column: 3, rowspan: 1, colspan: 2 })

    // The words in the cells are those that pdf-parse finds with its own geometry.
    const parser = new PDFParse({ data: bytes.slice() })
    const other = await parser.getTable()
    await parser.destroy()
    const squeezed = (texts: string[]) =>
      texts
        .map((text) => text.replace(/\s/g, ''))
        .filter((text) => text !== '')
        .sort()
    expect(squeezed(table.cells.map((cell) => reading.text.slice(cell.start, cell.end)))).toEqual(
      squeezed(other.pages.flatMap((page) => page.tables.flat(2)).map((text) => text.normalize('NFC')))
    )
  })

  it('joins a table over pages and takes the repeated header for furniture', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 600, 'Chi tiết từng xã:')
        sheet.table(xs, steps(620, 5), [
          ...header,
          ...row(2, '1', 'Xã Mây Cao', 'HTX', '5', '6'),
          ...row(3, '2', 'Xã Mây Thấp', 'HTX', '', '4'),
          ...row(4, '3', 'Xã Suối Đá', 'HTX', '7', '7')
        ])
        sheet.page().put(297, 34, '2', { align: 'centre' })
        sheet.table(xs, steps(60, 4), [
          ...header,
          ...row(2, '4', 'Xã Nậm Khâu', 'HTX', '3', '3'),
          ...row(3, '', 'Cộng', 'HTX', '15', '20')
        ])
        sheet.put(80, 240, 'Hết bảng.')
      })
    )
    expectWhole(reading)
    expect(gridOf(reading).slice(2)).toEqual([
      ['1', 'Xã Mây Cao', 'HTX', '5', '6'],
      ['2', 'Xã Mây Thấp', 'HTX', '', '4'],
      ['3', 'Xã Suối Đá', 'HTX', '7', '7'],
      ['4', 'Xã Nậm Khâu', 'HTX', '3', '3'],
      ['', 'Cộng', 'HTX', '15', '20']
    ])
    const table = reading.blocks.find((block) => block.kind === 'table')!
    expect(table).toMatchObject({ rows: 7, columns: 5, headerRows: 2, page: 1 })
    expect(table.cells.at(-1)!.page).toBe(2)
    expect(textsOf(reading, 'furniture')).toEqual([
      '2',
      'TT',
      'Chỉ tiêu',
      'Đơn vị\ntính',
      'Năm 2031',
      'Kế hoạch',
      'Thực\nhiện'
    ])
    expect(textsOf(reading, 'line')).toEqual(['Chi tiết từng xã:', 'Hết bảng.'])
  })

  it('keeps tables apart whose columns differ', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().table([80, 200, 400], steps(700, 2), [...row(0, 'a', 'b'), ...row(1, 'c', 'd')])
        sheet.page().table([80, 250, 400], steps(60, 2), [...row(0, 'e', 'f'), ...row(1, 'g', 'h')])
      })
    )
    expect([gridOf(reading, 0), gridOf(reading, 1)]).toEqual([
      [
        ['a', 'b'],
        ['c', 'd']
      ],
      [
        ['e', 'f'],
        ['g', 'h']
      ]
    ])
  })

  it('reads cells that are written upwards', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().table(
          [80, 110, 300],
          [80, 180, 210],
          [
            [0, 1, 1, 1, 'Tên hợp tác xã'],
            [1, 0, 1, 1, '1'],
            [1, 1, 1, 1, 'Mây Xanh'],
            [0, 0, 1, 1, '']
          ]
        )
        sheet.pdf.save().rotate(-90, { origin: [99, 170] })
        sheet.put(99, 170, 'Số thứ tự', { size: 10 })
        sheet.pdf.restore()
      })
    )
    expectWhole(reading)
    expect(gridOf(reading)).toEqual([
      ['Số thứ tự', 'Tên hợp tác xã'],
      ['1', 'Mây Xanh']
    ])
  })

  it('joins a row that a page break cut', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet
          .page()
          .table(
            xs.slice(0, 4),
            [700, 740, 780],
            [...row(0, '1', 'Hỗ trợ cán bộ trẻ', 'Đã làm'), ...row(1, '2', 'Hỗ trợ vay vốn qua quỹ', 'Thẩm định')]
          )
        sheet
          .page()
          .table(
            xs.slice(0, 4),
            [60, 100, 140],
            [...row(0, '', 'phát triển hợp tác xã', 'hồ sơ'), ...row(1, '3', 'Xúc tiến thương mại', 'Chưa làm')]
          )
      })
    )
    expectWhole(reading)
    expect(gridOf(reading)).toEqual([
      ['1', 'Hỗ trợ cán bộ trẻ', 'Đã làm'],
      ['2', 'Hỗ trợ vay vốn qua quỹ\nphát triển hợp tác xã', 'Thẩm định\nhồ sơ'],
      ['3', 'Xúc tiến thương mại', 'Chưa làm']
    ])
  })

  it('does not take frames, underlines and white rules for tables', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(100, 80, 'ĐẾN').rule(90, 84, 180, 84)
        sheet.pdf.rect(90, 60, 90, 60).stroke('#000000')
        sheet.put(100, 200, 'Bên trái').put(300, 200, 'Bên phải')
        sheet.pdf.rect(90, 180, 200, 40).stroke('#ffffff').rect(290, 180, 200, 40).stroke('#ffffff')
      })
    )
    expectWhole(reading)
    expect(textsOf(reading, 'table').join()).not.toContain('Bên')
  })
})

describe('tables without rules', () => {
  it('are tables where columns of figures stand one under the other', async () => {
    const rows = [
      ['Lĩnh vực', 'Năm 2030', 'Năm 2031'],
      ['Nông nghiệp', '21', '24'],
      ['Vận tải đường bộ', '', '6'],
      ['và đường thủy', '', ''],
      ['Tín dụng', '1', '1']
    ]
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page().put(80, 60, 'Cụ thể như sau, chia theo lĩnh vực hoạt động của các hợp tác xã:')
        for (const [index, texts] of rows.entries()) {
          for (const [column, text] of texts.entries())
            if (text) sheet.put([80, 300, 420][column]!, 90 + 20 * index, text)
        }
        sheet.put(80, 200, 'Số liệu do các xã báo cáo đến hết tháng 11 của năm.')
      })
    )
    expectWhole(reading)
    expect(gridOf(reading)).toEqual([
      ['Lĩnh vực', 'Năm 2030', 'Năm 2031'],
      ['Nông nghiệp', '21', '24'],
      ['Vận tải đường bộ\nvà đường thủy', '', '6'],
      ['Tín dụng', '1', '1']
    ])
    expect(textsOf(reading, 'line').length).toBe(2)
  })

  it('are not seen in lists, letterheads and signatures', async () => {
    const reading = await readPdf(
      await draw((sheet) => {
        sheet.page()
        for (const [index, names] of [
          ['Người lập biểu', 'Kế toán', 'Chủ tịch'],
          ['(Ký)', '(Ký)', '(Ký)'],
          ['Lò Văn A', 'Vừ Thị B', 'Sùng C']
        ].entries()) {
          for (const [column, name] of names.entries()) sheet.put(80 + column * 160, 100 + index * 20, name)
        }
      })
    )
    expect(textsOf(reading, 'table')).toEqual([])
  })
})
