import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { tableOf } from '../../../src/read/encodings/trial.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { readXlsx } from '../../../src/read/xlsx.ts'
import { asSeen, writerOf } from '../encodings/legacy.ts'
import { cellsOf, checkReading, tablesOf, textOf } from '../paper/check-reading.ts'
import { cell, row, type TestWorkbook, workbook } from './workbook.ts'

const read = async (given: TestWorkbook) => {
  const reading = await readXlsx(workbook(given))
  checkReading(reading)
  return reading
}

/** A form as districts fill it: letterhead, title, unit, two header rows, signatures. */
const annex = {
  rows: [
    row(1, cell('A1', 'ỦY BAN NHÂN DÂN HUYỆN SÔNG LÃM'), cell('D1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    row(3, cell('A3', 'Biểu số 01: Tình hình hợp tác xã năm 2023')),
    row(4, cell('E4', 'ĐVT: triệu đồng')),
    row(
      5,
      cell('A5', 'TT', 6),
      cell('B5', 'Chỉ tiêu', 6),
      cell('C5', 'Năm 2023', 6),
      cell('D5', '', 6),
      cell('E5', 'Kế hoạch', 6)
    ),
    row(6, cell('A6', '', 6), cell('B6', '', 6), cell('C6', 'KH', 6), cell('D6', 'TH', 6), cell('E6', '', 6)),
    row(7, cell('A7', 'I', 1), cell('B7', 'Nông nghiệp', 1), cell('C7', '', 1), cell('D7', '', 1), cell('E7', '', 1)),
    row(8, cell('A8', 1, 1), cell('B8', 'Doanh thu', 1), cell('C8', 1250.5, 7), cell('D8', '', 1), cell('E8', 1300, 7)),
    row(10, cell('B10', 'NGƯỜI LẬP BIỂU'), cell('E10', 'CHỦ TỊCH'))
  ].join(''),
  after:
    '<mergeCells><mergeCell ref="A5:A6"/><mergeCell ref="B5:B6"/><mergeCell ref="C5:D5"/><mergeCell ref="E5:E6"/><mergeCell ref="A3:E3"/></mergeCells>'
}

describe('readXlsx', () => {
  it('reads a form: titles above, one table, signatures below', async () => {
    const reading = await read({ sheets: [annex] })
    expect(
      reading.blocks.map(
        (block) =>
          `${block.kind}${block.kind === 'table' && block.layout ? ' layout' : ''}: ${textOf(reading, block).split('\n')[0]}`
      )
    ).toEqual([
      'table layout: ỦY BAN NHÂN DÂN HUYỆN SÔNG LÃM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'paragraph: Biểu số 01: Tình hình hợp tác xã năm 2023',
      'paragraph: ĐVT: triệu đồng',
      'table: TT\tChỉ tiêu\tNăm 2023\tKế hoạch',
      'table layout: NGƯỜI LẬP BIỂU\tCHỦ TỊCH'
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
      '3,4 1.300,0'
    ])
    expect(reading.blocks[1]).toMatchObject({ page: 1, origin: 'trang tính 1, hàng 3' })
    expect(reading).toMatchObject({ pages: 1, losses: [] })
  })

  it('finds a table without lines by its rows', async () => {
    const rows = [
      row(1, cell('A1', 'Danh sách hợp tác xã')),
      row(2, cell('A2', 'TT'), cell('B2', 'Tên'), cell('C2', 'Thành viên')),
      row(3, cell('A3', 'Nông nghiệp')),
      row(4, cell('A4', 1), cell('B4', 'HTX Bình Minh'), cell('C4', 45)),
      row(6, cell('A6', 'Ghi chú cuối bảng'))
    ].join('')
    const reading = await read({ sheets: [{ rows }] })
    expect(reading.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(tablesOf(reading)[0]).toMatchObject({ rows: 3, columns: 3, layout: false })
  })

  it('reads shared and rich strings, escapes, booleans, dates, results of formulas', async () => {
    const rows = row(
      1,
      '<c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c><c r="C1" t="b" s="1"><v>1</v></c>',
      '<c r="D1" t="str" s="1"><f>A1</f><v>kết quả</v></c><c r="E1" s="2"><f>1+1</f><v>1200</v></c><c r="F1" s="3"><v>0.9147</v></c><c r="G1" s="4"><v>45236</v></c><c r="H1" t="d"><v>2023-11-06T00:00:00</v></c>',
      '<c r="I1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="J1"><f>NOW()</f></c>'
    )
    const strings = [
      '<si><t>một_x000A_hai</t></si>',
      '<si><r><t>nửa </t></r><r><rPr><b/><rFont val=".VnTimeH"/></rPr><t>x\u00b7</t></r><rPh sb="0"><t>bỏ</t></rPh></si>'
    ]
    const reading = await read({ sheets: [{ rows }], strings })
    expect(reading.text.split('\t')).toEqual([
      'một\nhai',
      'nửa XÃ',
      'TRUE',
      'kết quả',
      '1.200',
      '91,5%',
      '06/11/2023',
      '06/11/2023',
      '#DIV/0!'
    ])
    expect(reading.losses.map((loss) => loss.what)).toEqual([
      'bảng mã TCVN3 (ABC) được đổi sang Unicode',
      '1 ô báo lỗi công thức',
      '1 ô công thức không có giá trị lưu sẵn'
    ])
  })

  it('reads cells set in .VnTime', async () => {
    const old = (text: string): string => asSeen(writerOf(tableOf('tcvn3'))(text))
    const rows = row(1, cell('A1', old('tổng số hợp tác xã'), 5), cell('B1', old('đạt'), 5))
    const reading = await read({ sheets: [{ rows }] })
    expect(reading.text).toBe('tổng số hợp tác xã\tđạt')
  })

  it('reads hidden rows, columns and sheets, and says that they are hidden', async () => {
    const hiddenRow = `<row r="1" hidden="1">${cell('A1', 'a', 1)}${cell('B1', 2, 1)}</row>`
    const reading = await read({
      sheets: [
        { rows: hiddenRow, before: '<cols><col min="2" max="3" hidden="1"/></cols>' },
        { name: 'Nháp', state: 'hidden', rows: row(1, cell('A1', 'b')) },
        { rows: '' }
      ],
      more: { 'xl/media/image1.png': strToU8('x'), 'xl/vbaProject.bin': strToU8('x') }
    })
    expect(reading.text).toBe('a\t2\nb')
    expect(reading.losses.map((loss) => loss.what)).toEqual([
      '2 cột ẩn, vẫn được đọc',
      '1 hàng ẩn, vẫn được đọc',
      '1 trang tính ẩn, vẫn được đọc',
      '1 hình ảnh',
      '1 macro'
    ])
    expect(reading.blocks.map((block) => block.page)).toEqual([1, 2])
  })

  it('takes frozen rows for the header', async () => {
    const reading = await read({
      sheets: [
        {
          before: '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
          rows: row(1, cell('A1', 'TT', 1), cell('B1', 'Tên', 1)) + row(2, cell('A2', 1, 1), cell('B2', 'x', 1))
        }
      ]
    })
    expect(tablesOf(reading)[0]).toMatchObject({ headerRows: 1 })
  })

  it('says that a merged cell hides what stands under it', async () => {
    const reading = await read({
      sheets: [
        {
          rows: row(1, cell('A1', 'Tổng', 1), cell('B1', 'bị che', 1)),
          after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
        }
      ]
    })
    expect(reading.losses.map((loss) => loss.what)).toEqual(['5 ký tự của tệp không có trong văn bản đọc'])
  })

  it('stands up two forms of one sheet as two tables', async () => {
    const rows =
      row(1, cell('A1', 'TT', 1), cell('B1', 'A', 1)) +
      row(3, cell('A3', 'Biểu B')) +
      row(4, cell('A4', 'TT', 1), cell('B4', 'B', 1), cell('C4', 'C', 1))
    const reading = await read({ sheets: [{ rows }] })
    expect(tablesOf(reading).map((table) => table.columns)).toEqual([2, 3])
  })
})

describe('hostile xlsx', () => {
  it('a sheet spread over the whole grid is refused, not filled in', async () => {
    const rows = Array.from({ length: 900 }, (_, index) =>
      row(
        index * 1000 + 1,
        `<c r="${String.fromCharCode(65 + (index % 26))}${index * 1000 + 1}" s="1"><v>1</v></c><c r="A${index * 1000 + 1}" s="1"><v>1</v></c>`
      )
    ).join('')
    await expect(readXlsx(workbook({ sheets: [{ rows }] }), { ...defaultLimits, cells: 10_000 })).rejects.toThrow(
      /10\.000 ô bảng/u
    )
  })

  it.each([
    ['cells without places', '<row><c><v>1</v></c><c t="s"><v>99</v></c></row><c><v>3</v></c>', ''],
    [
      'places out of range',
      '<row r="-5"><c r="ZZZZ99999999" s="-3"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1"/><mergeCell ref="B2:A1"/><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ],
    [
      'merges over each other',
      row(1, cell('A1', 1, 1), cell('B1', 2, 1)) + row(2, cell('A2', 3, 1), cell('B2', 4, 1)),
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/><mergeCell ref="A2:B2"/></mergeCells>'
    ]
  ])('%s', async (_, rows, after) => {
    checkReading(await readXlsx(workbook({ sheets: [{ rows, after }] })))
  })

  it.each([
    ['no workbook', () => zipSync({ 'xl/other.xml': strToU8('<x/>') })],
    ['a workbook that is no XML', () => zipSync({ 'xl/workbook.xml': strToU8('không') })],
    ['a DTD', () => zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a><a/>') })]
  ])('%s is refused in words', async (_, make) => {
    await expect(readXlsx(make())).rejects.toBeInstanceOf(UnreadableFile)
  })
})
