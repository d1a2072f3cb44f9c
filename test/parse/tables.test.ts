import { describe, expect, test } from 'vitest'
import type { Block, ReadCell, Reading } from '../../src/model/reading.ts'
import { parse } from '../../src/parse/parse.ts'
import { placeRows } from '../../src/parse/tables/placing.ts'
import { gridOf, outlineOf, parseLines, passagesOf, readingOfLines, rules, tablesOf } from './reading.ts'

const only = (text: string) => {
  const tables = tablesOf(parseLines(text))
  expect(tables).toHaveLength(1)
  return tables[0]!
}

describe('tables written with signs', () => {
  test('pipes under a markdown rule', () => {
    const table = only(`Kết quả như sau:

| TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 |
| --- | --- | --- | --- | --- |
| 1 | Tổng số HTX | HTX | 12 | 14 |
|  | Trong đó: thành lập mới | HTX |  | 2 |
| 2 | Thành viên | người | 1.200 | - |

Hết bảng.`)
    expect(table).toMatchObject({ headerRows: 1, columns: 5, flattened: false, id: 't1' })
    expect(gridOf(table)).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2022', 'Năm 2023'],
      ['1', 'Tổng số HTX', 'HTX', '12', '14'],
      ['', 'Trong đó: thành lập mới', 'HTX', '', '2'],
      ['2', 'Thành viên', 'người', '1.200', '']
    ])
    expect(table.rows[1]!.map((cell) => cell.role)).toEqual(['index', 'label', 'unit', 'value', 'value'])
    expect(table.captions[0]!.stretch.text).toBe('Kết quả như sau:')
  })

  test('a head over several columns', () => {
    const table = only(`| TT | Lĩnh vực | Số HTX | Xếp loại |  |  | Ghi chú |
|  |  |  | Tốt | Khá | Yếu |  |
| 1 | Trồng trọt | 10 | 4 | 5 | 1 |  |
| 2 | Chăn nuôi | 6 | 2 | 3 | 1 |  |`)
    expect(table.headerRows).toBe(2)
    expect(table.rows[0]!.map((cell) => [cell.stretch.text, cell.column, cell.colspan, cell.rowspan])).toEqual([
      ['TT', 0, 1, 2],
      ['Lĩnh vực', 1, 1, 2],
      ['Số HTX', 2, 1, 2],
      ['Xếp loại', 3, 3, 1],
      ['Ghi chú', 6, 1, 2]
    ])
    expect(table.rows[1]!.map((cell) => [cell.stretch.text, cell.column])).toEqual([
      ['Tốt', 3],
      ['Khá', 4],
      ['Yếu', 5]
    ])
  })

  test('tabs', () => {
    const table = only('STT\tNội dung\tSố lượng\tKinh phí\n1\tĐào tạo\t5\t120\n2\tĐất đai\t\t0\n\tCộng\t5\t120')
    expect(gridOf(table)).toEqual([
      ['STT', 'Nội dung', 'Số lượng', 'Kinh phí'],
      ['1', 'Đào tạo', '5', '120'],
      ['2', 'Đất đai', '', '0'],
      ['', 'Cộng', '5', '120']
    ])
  })

  test('runs of spaces keep blank cells and wrapped headers', () => {
    const table = only(`TT   Xã           Hợp tác xã                   Tổ hợp    Lao động
                                                tác
                  Tổng     Hoạt động   Ngừng
  1  Bình Minh         4           3       1         6        58
  2  Hòa Lạc           2           2                 3        22
  3  Tân Tiến          3           2       1         4        31
     Cộng              9           7       2        13       111`)
    expect(table.headerRows).toBe(2)
    expect(table.rows[0]!.map((cell) => cell.stretch.text)).toEqual([
      'TT',
      'Xã',
      'Hợp tác xã',
      'Tổ hợp tác',
      'Lao động'
    ])
    expect(table.rows[1]!.map((cell) => [cell.stretch.text, cell.column])).toEqual([
      ['Tổng', 2],
      ['Hoạt động', 3],
      ['Ngừng', 4]
    ])
    expect(gridOf(table).slice(2)).toEqual([
      ['1', 'Bình Minh', '4', '3', '1', '6', '58'],
      ['2', 'Hòa Lạc', '2', '2', '', '3', '22'],
      ['3', 'Tân Tiến', '3', '2', '1', '4', '31'],
      ['', 'Cộng', '9', '7', '2', '13', '111']
    ])
  })

  test.each([
    'ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN AN     Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND     Tân An, ngày 02 tháng 3 năm 2020',
    '| ỦY BAN NHÂN DÂN XÃ TÂN AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| --- | --- |\n| Số: 12/KH-UBND | Độc lập - Tự do - Hạnh phúc |',
    'Các HTX gồm:\n- HTX số 1\n- HTX số 2 10 20\n- HTX số 3'
  ])('no table: %j', (text) => {
    expect(tablesOf(parseLines(`${text}\nKẾ HOẠCH\nPhát triển kinh tế tập thể năm 2021\nI. MỤC TIÊU\nTăng.`))).toEqual(
      []
    )
  })
})

describe('tables with a true grid', () => {
  const cell = (text: string, row: number, column: number, more: Partial<ReadCell> = {}) => ({
    text,
    row,
    column,
    rowspan: 1,
    colspan: 1,
    ...more
  })

  function readingOf(cells: ReturnType<typeof cell>[], layout = false): Reading {
    let text = 'Biểu số 01 (ĐVT: triệu đồng)\n'
    const head: Block = {
      kind: 'paragraph',
      start: 0,
      end: text.length - 1,
      page: null,
      box: null,
      listLevel: null,
      heading: null,
      bold: false,
      origin: 'đoạn 1'
    }
    const start = text.length
    const placed = cells.map((given) => {
      const from = text.length
      text += `${given.text}\n`
      return {
        row: given.row,
        column: given.column,
        rowspan: given.rowspan,
        colspan: given.colspan,
        bold: false,
        start: from,
        end: text.length - 1,
        page: null,
        box: null
      }
    })
    const end = text.length - 1
    const table: Block = {
      kind: 'table',
      start,
      end,
      page: null,
      box: null,
      layout,
      rows: 9,
      columns: 3,
      headerRows: 0,
      cells: placed
    }
    return { text, format: 'docx', reader: 'test', encoding: null, pages: null, blocks: [head, table], losses: [] }
  }

  test('roles, spans and captions', () => {
    const root = parse(
      readingOf([
        cell('Chỉ tiêu', 0, 0, { rowspan: 2 }),
        cell('Năm 2023', 0, 1, { colspan: 2 }),
        cell('Kế hoạch', 1, 1),
        cell('Thực hiện', 1, 2),
        cell('Doanh thu bình quân\nmột HTX', 2, 0),
        cell('1.200', 2, 1),
        cell('1.260', 2, 2),
        cell('Lãi', 3, 0),
        cell('', 3, 1),
        cell('52,5', 3, 2)
      ]),
      rules
    )
    const [table] = tablesOf(root)
    expect(table).toMatchObject({ headerRows: 2, columns: 3 })
    expect(table!.rows.map((row) => row.map((one) => one.role))).toEqual([
      ['header', 'header'],
      ['header', 'header'],
      ['label', 'value', 'value'],
      ['label', 'blank', 'value']
    ])
    expect(table!.rows[2]![0]!.stretch.text).toBe('Doanh thu bình quân một HTX')
    expect(table!.captions[0]!.stretch.text).toBe('Biểu số 01 (ĐVT: triệu đồng)'.replace(/^Biểu số 01 /u, ''))
  })

  test('a layout table is no table', () => {
    const root = parse(
      readingOf(
        [
          cell('ỦY BAN NHÂN DÂN\nXÃ HƯNG LỘC', 0, 0),
          cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 0, 1),
          cell('Số: 5/BC-UBND', 1, 0)
        ],
        true
      ),
      rules
    )
    expect(tablesOf(root)).toEqual([])
    expect(passagesOf(root).map((passage) => passage.stretch.text)).toContain('ỦY BAN NHÂN DÂN XÃ HƯNG LỘC')
  })
})

describe('flattened tables', () => {
  const flat = `Cụ thể như sau:
 STT Nội dung ĐVT 
Tổng 
số 
Nông
nghiệp 
TTCN 
Thương
mại 
Vận
tải 
I Hợp tác xã           
1 Tổng số HTX HTX 20 11 3 6 0 
 Trong đó:           
 Đang hoạt động HTX 16 9 3 4   
 Ngừng hoạt động HTX 4 2   2   
2 Số thành viên người 540 300 90 150   
3 Cán bộ quản lý người 62 33 9 20   
 Trong đó:           
+ Trình độ đại
học
người 12 5   7   
4 Doanh thu bình quân một HTX 
năm 2012 
triệu đồng 900 850 700 1.100   
3. Đánh giá chung
Hoạt động ổn định.`

  test('the header is put together, short rows fall under their columns', () => {
    const table = only(flat)
    expect(table.flattened).toBe(true)
    expect(gridOf(table)).toEqual([
      ['STT', 'Nội dung', 'ĐVT', 'Tổng số', 'Nông nghiệp', 'TTCN', 'Thương mại', 'Vận tải'],
      ['I', 'Hợp tác xã', '', '', '', '', '', ''],
      ['1', 'Tổng số HTX', 'HTX', '20', '11', '3', '6', '0'],
      ['', 'Trong đó:', '', '', '', '', '', ''],
      ['', 'Đang hoạt động', 'HTX', '16', '9', '3', '4', ''],
      ['', 'Ngừng hoạt động', 'HTX', '4', '2', '', '2', ''],
      ['2', 'Số thành viên', 'người', '540', '300', '90', '150', ''],
      ['3', 'Cán bộ quản lý', 'người', '62', '33', '9', '20', ''],
      ['', 'Trong đó:', '', '', '', '', '', ''],
      ['+', 'Trình độ đại học', 'người', '12', '5', '', '7', ''],
      ['4', 'Doanh thu bình quân một HTX năm 2012', 'triệu đồng', '900', '850', '700', '1.100', '']
    ])
  })

  test('the prose around it stays prose', () => {
    expect(outlineOf(parseLines(flat))).toBe(
      'paragraph: Cụ thể như sau:\n[table]\n# 3. Đánh giá chung\n  paragraph: Hoạt động ổn định.'
    )
  })

  test('every cell is where its words are', () => {
    const root = parse(readingOfLines(flat), rules)
    for (const row of tablesOf(root)[0]!.rows) {
      for (const cell of row) {
        if (cell.role !== 'blank')
          expect(root.text.slice(cell.start, cell.end).replace(/\s+/gu, ' ')).toBe(cell.stretch.text)
      }
    }
  })
})

describe('placing the figures of short rows', () => {
  const row = (
    values: number[],
    gaps: (number | null)[] = [],
    whole: number | null = null,
    base: number | null = null
  ) => ({
    values,
    gaps: values.map((_, index) => gaps[index] ?? 1),
    trailing: 0,
    whole,
    base
  })

  test('a part is never greater than its whole', () => {
    const [, placed] = placeRows([row([92, 33, 6, 27, 26]), row([40, 11, 11, 18], [], 0)], 5, true)
    expect(placed!.columns.slice(0, 3)).toEqual([0, 1, 3])
  })

  test('two parts that make the whole fix each other', () => {
    const placed = placeRows(
      [row([31, 11, 2, 6, 3, 9]), row([25, 7, 2, 5, 3, 8], [], 0), row([6, 4, 1, 1], [], 0)],
      6,
      true
    )
    expect(placed[2]).toEqual({ columns: [0, 1, 3, 5], doubt: [[], [], [], []] })
  })

  test('a column without organisations holds nothing else', () => {
    const placed = placeRows([row([9, 4, 0, 5]), row([120, 70, 50], [], null, 0)], 4, true)
    expect(placed[1]).toEqual({ columns: [0, 1, 3], doubt: [[], [], []] })
  })

  test('the spacing decides what the sums leave open, and the doubt is kept', () => {
    const [, placed] = placeRows([row([9, 4, 2, 2, 1]), row([3, 1, 2], [1, 1, 4], null, null)], 5, true)
    expect(placed!.columns).toEqual([0, 1, 3])
    expect(placed!.doubt[2]).toContain(2)
  })

  test('impossible rows keep their order and do not throw', () => {
    const [, placed] = placeRows([row([3, 1, 1, 1]), row([9, 9, 9], [], 0)], 4, true)
    expect(placed!.columns).toHaveLength(3)
  })

  test('rows of many columns end', () => {
    const wide = Array.from({ length: 40 }, (_, index) => index + 1)
    const placed = placeRows([row(wide), row(wide.slice(0, 20))], 40, false)
    expect(placed[1]!.columns).toHaveLength(20)
  })
})

describe('tables in other shapes', () => {
  test('html that a conversion tool left in the text', () => {
    const table = only(`Kết quả:
<table><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm 2023</th></tr>
<tr><th>Kế hoạch</th><th>Thực hiện</th></tr>
<tr><td>Số <b>HTX</b></td><td>12</td><td>14</td></tr>
<tr><td>Lãi<br/>bình quân</td><td></td><td>52,5</td></tr></table>
Hết.`)
    expect(table).toMatchObject({ headerRows: 2, columns: 3 })
    expect(gridOf(table)).toEqual([
      ['Chỉ tiêu', 'Năm 2023'],
      ['Kế hoạch', 'Thực hiện'],
      ['Số HTX', '12', '14'],
      ['Lãi bình quân', '', '52,5']
    ])
    expect(table.rows[1]!.map((cell) => cell.column)).toEqual([1, 2])
  })

  test('cells copied one a line', () => {
    const table = only(
      'Biểu như sau:\nSTT\nLĩnh vực\nĐVT\nSố lượng\nThành viên\n1\nNông nghiệp\nHTX\n25\n1.200\n2\nVận tải\nHTX\n3\n90\nTổng\nHTX\n28\n1.290\nCác HTX hoạt động ổn định.'
    )
    expect(table.flattened).toBe(true)
    expect(gridOf(table)).toEqual([
      ['STT', 'Lĩnh vực', 'ĐVT', 'Số lượng', 'Thành viên'],
      ['1', 'Nông nghiệp', 'HTX', '25', '1.200'],
      ['2', 'Vận tải', 'HTX', '3', '90'],
      ['', 'Tổng', 'HTX', '28', '1.290']
    ])
  })

  test('a header in one line over rows that end in as many figures', () => {
    const table = only(
      'Chia theo địa bàn:\nXã, phường Số HTX Thành viên\nHòa Bình 5 120\nTân Thịnh 3 80\nPhương Lâm 2 45\nTổng cộng 10 245\nHết.'
    )
    expect(gridOf(table)).toEqual([
      ['Xã, phường', 'Số HTX', 'Thành viên'],
      ['Hòa Bình', '5', '120'],
      ['Tân Thịnh', '3', '80'],
      ['Phương Lâm', '2', '45'],
      ['Tổng cộng', '10', '245']
    ])
  })

  test('a page number between two rows is none of them', () => {
    const page = 'Các hợp tác xã hoạt động ổn định, có bước phát triển. '.repeat(20)
    const root = parseLines(`${page}\n| TT | Xã | HTX |\n| 1 | An Phú | 4 |\n2\n| 2 | An Hòa | 5 |\n| 3 | An Lộc | 6 |`)
    expect(gridOf(tablesOf(root)[0]!).slice(1)).toEqual([
      ['1', 'An Phú', '4'],
      ['2', 'An Hòa', '5'],
      ['3', 'An Lộc', '6']
    ])
    expect(root.claims.filter((claim) => claim.class === 'page')).toHaveLength(1)
  })

  test('a caption in the body heads no section', () => {
    expect(
      outlineOf(
        parseLines(
          'I. KẾT QUẢ\nBiểu số 01: Số lượng HTX\n| Xã | HTX | THT |\n| --- | --- | --- |\n| An Phú | 4 | 5 |\n| An Hòa | 2 | 3 |\nHết.'
        )
      )
    ).toBe('# I. KẾT QUẢ\n  paragraph: Biểu số 01: Số lượng HTX\n  [table]\n  paragraph: Hết.')
  })
})
