/** Units of cells and units inside labels. */
import { describe, expect, test } from 'vitest'
import { annotated, unitName } from './annotating.ts'

describe('a cell that is a unit', () => {
  test.each<[cell: string, unit: string]>([
    ['HTX', 'HTX'],
    ['Hợp tác xã', 'HTX'],
    ['THT', 'THT'],
    ['Tổ', 'THT'],
    ['LH HTX', 'LHHTX'],
    ['Quỹ', 'QTDND'],
    ['Người', 'người'],
    ['T/viên', 'thành viên'],
    ['Thành viên', 'thành viên'],
    ['Lao động', 'lao động'],
    ['Hộ', 'hộ'],
    ['%', '%'],
    ['Triệu đồng', 'money'],
    ['Tr.đồng', 'money'],
    ['Tr.đ', 'money'],
    ['Triệu đồng/năm', 'money a year'],
    ['Tr.đ/người/tháng', 'money of person a month'],
    ['Triệu đồng/HTX/năm', 'money of HTX a year'],
    ['Tỷ đồng', 'money'],
    ['Ha', '[ha]']
  ])('%s', (cell, unit) => {
    expect(unitName(annotated(cell).unit!)).toBe(unit)
  })

  test.each(['Tổng số', 'Doanh thu bình quân', 'Xếp loại', ''])('"%s" is none', (cell) => {
    expect(annotated(cell).unit).toBeNull()
  })

  test.each<[cell: string, scale: number]>([
    ['đồng', 1e-6],
    ['Nghìn đồng', 1e-3],
    ['Triệu đồng', 1],
    ['Tỷ đồng', 1e3],
    ['Nghìn tỷ đồng', 1e6]
  ])('%s is %d million', (cell, scale) => {
    expect(annotated(cell).unit).toMatchObject({ family: 'money', scale })
  })
})

describe('a unit inside a label', () => {
  test.each<[label: string, unit: string]>([
    ['Doanh thu bình quân (triệu đồng/năm)', 'money a year'],
    ['Vốn điều lệ (tr.đ)', 'money'],
    ['Thu nhập bình quân của lao động (triệu đồng/tháng)', 'money a month'],
    ['Tỷ lệ (%)', '%'],
    ['Cơ cấu, %', '%'],
    ['% so với kế hoạch', '%'],
    ['Số thành viên (người)', 'người'],
    ['Số lượng (HTX)', 'HTX'],
    ['Số lượng, tổ', 'THT']
  ])('%s', (label, unit) => {
    expect(unitName(annotated(label).innerUnit!)).toBe(unit)
  })

  test.each(['Doanh thu bình quân', 'HTX (kiểu mới)', 'Lĩnh vực khác (vệ sinh môi trường)', 'Tổng số HTX'])(
    '%s names none',
    (label) => {
      expect(annotated(label).innerUnit).toBeNull()
    }
  )
})
