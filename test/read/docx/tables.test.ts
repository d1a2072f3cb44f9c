import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx.ts'
import { cell, expectWhole, gridOf, pack, para, part, ruled, run, table, tablesOf } from './pack.ts'

const span = (width: number) => `<w:gridSpan w:val="${width}"/>`
const down = (first: boolean) => (first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')

async function only(body: string, more: Record<string, string> = {}) {
  const reading = await readDocx(pack({ body, ...more }))
  expectWhole(reading)
  const tables = tablesOf(reading)
  expect(tables).toHaveLength(1)
  return { reading, block: tables[0]!, grid: gridOf(reading, tables[0]!) }
}

describe('tables', () => {
  test('cells by tabs, rows by lines, paragraphs of a cell by lines, blank cells at their place', async () => {
    const { reading, block, grid } = await only(
      table([
        ['TT', 'Chỉ tiêu', 'Năm 2022', 'Năm 2023'],
        ['1', cell(para('Tổng số') + para('hợp tác xã')), '45', ''],
        ['2', 'Giải thể', '', '3']
      ])
    )
    expect(reading.text).toBe('TT\tChỉ tiêu\tNăm 2022\tNăm 2023\n1\tTổng số\nhợp tác xã\t45\t\n2\tGiải thể\t\t3')
    expect(grid[1]).toEqual(['1', 'Tổng số\nhợp tác xã', '45', ''])
    expect(block).toMatchObject({ layout: false, rows: 3, columns: 4, headerRows: 0 })
  })

  test('merged cells keep their spans and their columns', async () => {
    const { block, grid } = await only(
      table([
        [cell('TT', down(true)), cell('Tên', down(true)), cell('Số lượng', span(2)), cell('Ghi chú', down(true))],
        [cell('', down(false)), cell('', down(false)), 'Năm 2022', 'Năm 2023', cell('', down(false))],
        [cell('Cộng', span(2)), '12', '15', '']
      ])
    )
    expect(grid).toEqual([
      ['TT', 'Tên', 'Số lượng', '<', 'Ghi chú'],
      ['<', '<', 'Năm 2022', 'Năm 2023'],
      ['Cộng', '<', '12', '15', '']
    ])
    expect(block.cells.filter((one) => one.rowspan === 2).map((one) => one.column)).toEqual([0, 1, 4])
    expect(block.cells.filter((one) => one.colspan === 2).map((one) => [one.row, one.column])).toEqual([
      [0, 2],
      [2, 0]
    ])
  })

  test('cells merged in the old way, and rows that begin further right', async () => {
    const shifted = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}${cell('c')}</w:tr>`
    const old = `<w:tr>${cell('A', '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge w:val="continue"/>')}${cell('C')}</w:tr>`
    const { grid } = await only(`<w:tbl><w:tblPr>${ruled}</w:tblPr>${old}${shifted}</w:tbl>`)
    expect(grid).toEqual([
      ['A', '<', 'C'],
      ['', 'b', 'c']
    ])
  })

  test('header rows as the file marks them; bold cells', async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(para(run('Tên', '<w:b/>')))}${cell('Số')}</w:tr>`
    const unmarked = `<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>${cell('A')}${cell('1')}</w:tr>`
    const { block } = await only(`<w:tbl><w:tblPr>${ruled}</w:tblPr>${header}${unmarked}</w:tbl>`)
    expect(block.headerRows).toBe(1)
    expect(block.cells.map((one) => one.bold)).toEqual([true, false, false, false])
  })

  test('rows and cells inside content controls; bookmarks between rows', async () => {
    const inner = `<w:bookmarkStart w:id="1" w:name="x"/><w:sdt><w:sdtContent><w:tr>${cell('A')}<w:sdt><w:sdtContent>${cell('1')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:bookmarkEnd w:id="1"/>`
    const { grid } = await only(
      `<w:tbl><w:tblPr>${ruled}</w:tblPr>${inner}<w:tr>${cell('B')}${cell('2')}</w:tr></w:tbl>`
    )
    expect(grid).toEqual([
      ['A', '1'],
      ['B', '2']
    ])
  })

  test('rows deleted under track changes are gone', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(`<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`)}${cell('')}</w:tr>`
    const { reading, grid } = await only(
      `<w:tbl><w:tblPr>${ruled}</w:tblPr><w:tr>${cell('A')}${cell('1')}</w:tr>${gone}</w:tbl>`
    )
    expect(grid).toEqual([['A', '1']])
    expect(reading.losses[0]?.what).toContain('1 chỗ xóa')
  })

  test('hidden rows, deleted cells and words under a merged cell are gone, and that is said', async () => {
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('ẩn')}${cell('9')}</w:tr>`
    const below = `<w:tr>${cell('thừa', down(false))}${cell('2')}${cell('x', '<w:cellDel w:id="1"/>')}</w:tr>`
    const { reading, grid } = await only(
      `<w:tbl><w:tblPr>${ruled}</w:tblPr><w:tr>${cell('A', down(true))}${cell('1')}</w:tr>${hidden}${below}</w:tbl>`
    )
    expect(grid).toEqual([
      ['A', '1'],
      ['<', '2']
    ])
    expect(reading.losses.map((loss) => loss.what)).toEqual([expect.stringContaining('1 chỗ xóa'), '2 đoạn chữ ẩn'])
  })

  test('a cell goes on only under one that is merged and as wide', async () => {
    const { grid } = await only(
      table([
        [cell('A', down(true)), cell('B', down(true))],
        [cell('C', `${span(2)}`)],
        [cell('D', down(false)), cell('E', down(false))]
      ])
    )
    expect(grid).toEqual([['A', 'B'], ['C'], ['D', 'E']])
  })

  test('a table in a cell is read as words of the cell, and that is said', async () => {
    const nested = table([
      ['x', '1'],
      ['y', '2']
    ])
    const { reading, grid } = await only(
      table([
        ['A', cell(para('Gồm:') + nested + para(''))],
        ['B', '7']
      ])
    )
    expect(grid[0]![1]).toBe('Gồm:\nx\t1\ny\t2')
    expect(reading.losses.map((loss) => loss.what)).toEqual(['1 bảng lồng trong ô'])
  })

  test('a data table inside a frame or a layout stands by itself', async () => {
    const data = table([
      ['Tên', 'Số'],
      ['HTX nông nghiệp', '12'],
      ['HTX vận tải', '5']
    ])
    const framed = await only(table([[cell(para('Bảng 1') + data + para(''))]]))
    expect(framed.grid[1]).toEqual(['HTX nông nghiệp', '12'])
    const placed = await only(table([[cell(para('Đơn vị: HTX')), cell(data + para(''))]], ''))
    expect(placed.grid[2]).toEqual(['HTX vận tải', '5'])
    expect(placed.block.layout).toBe(false)
  })

  test('an empty table leaves nothing', async () => {
    const reading = await readDocx(
      pack(
        para('A') +
          table([
            ['', ''],
            ['', '']
          ]) +
          para('B')
      )
    )
    expect(reading.text).toBe('A\nB')
    expectWhole(reading)
  })
})

describe('layout tables', () => {
  const letterhead = [
    [
      cell(para('ỦY BAN NHÂN DÂN') + para('HUYỆN TÂN LẬP') + para('Số: 15/BC-UBND')),
      cell(para('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + para('Độc lập - Tự do - Hạnh phúc'))
    ]
  ]
  const signature = [
    [
      cell(para('Nơi nhận:') + para('- Như trên;') + para('- Lưu: VT.')),
      cell(para('TM. ỦY BAN NHÂN DÂN') + para('CHỦ TỊCH'))
    ]
  ]
  const data = [
    ['Huyện', 'Số HTX', 'Thành viên'],
    ['Tân Lập', '12', '350'],
    ['Bình An', '9', '210']
  ]
  const gridStyle = `<w:style w:type="table" w:styleId="Ke"><w:name w:val="Table Grid"/><w:tblPr>${ruled}</w:tblPr></w:style>`
  const unruledCells = (rows: string[][]) =>
    rows.map((row) =>
      row.map((one) =>
        cell(
          one,
          '<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'
        )
      )
    )

  test.each([
    { name: 'letterhead without lines', body: table(letterhead, ''), layout: true },
    { name: 'letterhead that keeps its lines', body: table(letterhead), layout: true },
    { name: 'signature and recipients', body: table(signature, ''), layout: true },
    {
      name: 'agency and signer without the motto',
      body: table([['TM. BAN QUẢN LÝ', 'NGƯỜI LẬP BIỂU']], ''),
      layout: true
    },
    {
      name: 'two columns of words without lines',
      body: table([['Kính gửi:', 'Sở Kế hoạch và Đầu tư']], ''),
      layout: true
    },
    { name: 'data with lines', body: table(data), layout: false },
    { name: 'data whose lines were left out', body: table(data, ''), layout: false },
    {
      name: 'two columns of data without lines',
      body: table(
        data.map((row) => row.slice(0, 2)),
        ''
      ),
      layout: false
    },
    { name: 'data with lines of the style', body: table(data, '<w:tblStyle w:val="Ke"/>'), layout: false },
    {
      name: 'words in a ruled table',
      body: table([
        ['STT', 'Tên hợp tác xã'],
        ['1', 'HTX Rau sạch']
      ]),
      layout: false
    },
    {
      name: 'words in cells whose lines are switched off',
      body: table(unruledCells([['Kính gửi:', 'Các xã']]), '<w:tblStyle w:val="Ke"/>'),
      layout: true
    },
    {
      name: 'a list of managers is data',
      body: table([
        ['STT', 'Họ tên', 'Chức vụ'],
        ['1', 'Nguyễn Văn A', 'Chủ tịch'],
        ['2', 'Lê Thị B', 'Giám đốc']
      ]),
      layout: false
    }
  ])('$name', async ({ body, layout }) => {
    const { block } = await only(body, { styles: gridStyle })
    expect(block.layout).toBe(layout)
  })

  test('letterhead columns keep their own lines', async () => {
    const { grid } = await only(table(letterhead, ''))
    expect(grid[0]![0]).toBe('ỦY BAN NHÂN DÂN\nHUYỆN TÂN LẬP\nSố: 15/BC-UBND')
  })
})

describe('headers and footers', () => {
  const relationship = (id: string, kind: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${id}.xml"/>`
  const section = (references: string, more = '') => `<w:sectPr>${references}${more}</w:sectPr>`
  const reference = (kind: string, id: string, type = 'default') =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

  async function withMargins(header: string, footer: string, more = '', settings = '') {
    const reading = await readDocx(
      pack({
        body: para('Thân bài') + section(reference('header', 'h1') + reference('footer', 'f1') + more),
        relationships: relationship('h1', 'header') + relationship('f1', 'footer') + relationship('h2', 'header'),
        settings,
        others: {
          'word/h1.xml': part('hdr', header),
          'word/f1.xml': part('ftr', footer),
          'word/h2.xml': part('hdr', para('Trang đầu'))
        }
      })
    )
    expectWhole(reading)
    return reading
  }

  test('page numbers alone leave nothing', async () => {
    const { text } = await withMargins(
      para(page),
      para(`${run('Trang ')}${page}${run('/')}<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple>`)
    )
    expect(text).toBe('Thân bài')
  })

  test('other words are furniture, the header first and the footer last', async () => {
    const { text, blocks } = await withMargins(para('Số: 15/BC-UBND'), table([['Báo cáo', 'Dự thảo']]))
    expect(text).toBe('Số: 15/BC-UBND\nThân bài\nBáo cáo\tDự thảo')
    expect(blocks.map((block) => block.kind)).toEqual(['furniture', 'paragraph', 'furniture'])
  })

  test('a header of the first page or of even pages only where Word prints it', async () => {
    const first = reference('header', 'h2', 'first')
    expect((await withMargins(para(''), para(''), first)).text).toBe('Thân bài')
    expect((await withMargins(para(''), para(''), `${first}<w:titlePg/>`)).text).toBe('Trang đầu\nThân bài')
    const even = reference('header', 'h2', 'even')
    expect((await withMargins(para(''), para(''), even)).text).toBe('Thân bài')
    expect((await withMargins(para(''), para(''), even, '<w:evenAndOddHeaders/>')).text).toBe('Trang đầu\nThân bài')
  })

  test('a letterhead in the header is the letterhead', async () => {
    const { blocks } = await withMargins(
      table([['UBND XÃ MỸ HÒA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], ''),
      para('')
    )
    expect(blocks[0]).toMatchObject({ kind: 'table', layout: true })
  })
})
