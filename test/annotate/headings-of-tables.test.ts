/** The head of a table: its rows, and the words over each column. */
import { describe, expect, test } from 'vitest'
import { headRowsOf, headsOf } from '../../src/annotate/headings-of-tables.ts'
import { type Grid, tableOf } from './grid.ts'

function headsIn(grid: Grid): (string | null)[] {
  const table = tableOf(grid)
  return headsOf(table, headRowsOf(table)).map((stretch) => stretch?.text ?? null)
}

describe('rows of the head', () => {
  test.each<[what: string, grid: Grid, rows: number]>([
    [
      'one row that the format marks',
      {
        headerRows: 1,
        rows: [
          ['TT', 'Chỉ tiêu', 'Năm 2023'],
          ['1', 'Số HTX', '12']
        ]
      },
      1
    ],
    [
      'one row that only its words tell',
      {
        rows: [
          ['TT', 'Chỉ tiêu', 'Năm 2023'],
          ['1', 'Số HTX', '12']
        ]
      },
      1
    ],
    [
      'two rows, one of them marked',
      {
        headerRows: 1,
        rows: [
          ['TT', 'Chỉ tiêu', 'Năm 2023:2', null],
          ['', '', 'Kế hoạch', 'Thực hiện'],
          ['1', 'Số HTX', '12', '13']
        ]
      },
      2
    ],
    [
      'a section row is none of it',
      {
        headerRows: 1,
        rows: [
          ['TT', 'Chỉ tiêu', 'Năm 2023'],
          ['I', 'HỢP TÁC XÃ', ''],
          ['1', 'Số HTX', '12']
        ]
      },
      1
    ],
    [
      'a row with a unit column is none of it',
      {
        headerRows: 1,
        rows: [
          ['Chỉ tiêu', 'ĐVT', 'Năm 2023'],
          ['Số HTX', 'HTX', ''],
          ['Số thành viên', 'Người', '300']
        ]
      },
      1
    ],
    [
      'the last row is always data',
      {
        rows: [
          ['Chỉ tiêu', 'Năm 2023'],
          ['Số HTX', 'chưa có']
        ]
      },
      1
    ]
  ])('%s', (_, grid, rows) => {
    expect(headRowsOf(tableOf(grid))).toBe(rows)
  })
})

describe('words over the columns', () => {
  test('one row', () => {
    expect(
      headsIn({
        headerRows: 1,
        rows: [
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2022', 'KH 2023'],
          ['1', 'Số HTX', 'HTX', '12', '14']
        ]
      })
    ).toEqual(['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2022', 'KH 2023'])
  })

  test('the upper row of two reaches over its columns', () => {
    expect(
      headsIn({
        headerRows: 2,
        rows: [
          ['Chỉ tiêu/2', 'Năm 2023:2', null, 'Năm 2024:2', null],
          [null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Ước'],
          ['Số HTX', '12', '13', '14', '14']
        ]
      })
    ).toEqual(['Chỉ tiêu', 'Năm 2023 Kế hoạch', 'Năm 2023 Thực hiện', 'Năm 2024 Kế hoạch', 'Năm 2024 Ước'])
  })

  test('a cell without a span of its own reaches over blank ones where a lower row heads them', () => {
    expect(
      headsIn({
        headerRows: 2,
        rows: [
          ['Đơn vị', 'Số HTX', 'Xếp loại', '', '', 'Ghi chú'],
          ['', '', 'Tốt', 'Khá', 'Trung bình', ''],
          ['Xã A', '12', '3', '4', '5', '']
        ]
      })
    ).toEqual(['Đơn vị', 'Số HTX', 'Xếp loại Tốt', 'Xếp loại Khá', 'Xếp loại Trung bình', 'Ghi chú'])
  })

  test('a broken word of a head is joined', () => {
    expect(
      headsIn({
        headerRows: 2,
        rows: [
          ['Lĩnh vực', 'Tổ hợp', 'Hợp tác'],
          ['', 'tác', 'xã'],
          ['Nông nghiệp', '5', '8']
        ]
      })
    ).toEqual(['Lĩnh vực', 'Tổ hợp tác', 'Hợp tác xã'])
  })

  test('a row that numbers the columns says nothing', () => {
    expect(
      headsIn({
        headerRows: 2,
        rows: [
          ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
          ['(1)', '(2)', '(3)', '(4)=(3)/(2)'],
          ['Số HTX', '12', '13', '108,3']
        ]
      })
    ).toEqual(['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'])
  })

  test('a column without words has no head', () => {
    expect(
      headsIn({
        headerRows: 1,
        rows: [
          ['Chỉ tiêu', '', 'Năm 2023'],
          ['Số HTX', 'HTX', '12']
        ]
      })
    ).toEqual(['Chỉ tiêu', null, 'Năm 2023'])
  })

  test('joined words still know their places', () => {
    const table = tableOf({
      headerRows: 2,
      rows: [
        ['Chỉ tiêu', 'Năm 2023:2', null],
        ['', 'Kế hoạch', 'Thực hiện'],
        ['Số HTX', '12', '13']
      ]
    })
    const [, planned] = headsOf(table, 2)
    expect(planned!.at).toHaveLength(planned!.text.length)
    const lower = table.rows[1]![1]!
    expect(planned!.at[planned!.text.indexOf('Kế')]).toBe(lower.start)
  })
})
