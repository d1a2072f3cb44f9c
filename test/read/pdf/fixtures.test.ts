import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf.ts'
import { expectWhole, gridOf, textsOf } from './sheet.ts'

const fixture = (name: string) => readPdf(readFileSync(new URL(`../fixtures/pdf/${name}`, import.meta.url)))

const letterhead = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN SUỐI MÂY',
  'Số: 215/BC-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Suối Mây, ngày 09 tháng 12 năm 2031',
  'BÁO CÁO',
  'Kết quả phát triển kinh tế tập thể năm 2031'
]
const signature = [
  'Nơi nhận:',
  '- Sở Tài chính;',
  '- TT. Huyện ủy, HĐND huyện;',
  '- Lưu: VT, KT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Lò Thị Mận'
]

describe('a report as a word processor prints it', () => {
  it('comes out in reading order, its table whole', async () => {
    const reading = await fixture('word-like.pdf')
    expectWhole(reading)
    const lines = textsOf(reading, 'line')
    expect(lines.slice(0, 8)).toEqual(letterhead)
    expect(lines.slice(-8)).toEqual(signature)
    expect(lines).toContain('- Quỹ tín dụng nhân dân: 01 quỹ²; các lĩnh vực còn lại: 04 HTX.')
    expect(lines.slice(-12, -8)).toEqual([
      'II. PHƯƠNG HƯỚNG NĂM 2032',
      'Phấn đấu thành lập mới từ 08 đến 10 hợp tác xã, củng cố 05 hợp tác xã yếu',
      'kém; bảo đảm ít nhất 60% cán bộ quản lý có trình độ từ trung cấp trở lên, doanh',
      'thu bình quân đạt 1.450 triệu đồng/HTX./.'
    ])
    const grid = gridOf(reading)
    expect(grid.length).toBe(15)
    expect(grid.slice(0, 3)).toEqual([
      ['TT', 'Xã', 'Số HTX', null, 'Doanh thu bình quân\n(triệu đồng)'],
      [null, null, 'Năm 2030', 'Năm 2031', null],
      ['1', 'Xã Mây Cao', '2', '3', '1.120']
    ])
    expect(grid[6]).toEqual(['5', 'Xã Nậm Mít', '', '5', '1.260'])
    expect(grid.slice(-2)).toEqual([
      ['12', 'Xã Dào San', '5', '6', '1.505'],
      ['Tổng cộng', null, '43', '57', '']
    ])
    expect(reading.blocks.find((block) => block.kind === 'table')).toMatchObject({ headerRows: 2, layout: false })
    expect(textsOf(reading, 'footnote')).toEqual([
      '¹ Kế hoạch số 37/KH-UBND ngày 15/01/2031 của Ủy ban nhân dân huyện Suối Mây về phát triển kinh tế tập\nthể trên địa bàn huyện năm 2031.',
      '² Quỹ tín dụng nhân dân Mây Thấp, 412 thành viên.'
    ])
    expect(textsOf(reading, 'furniture')[0]).toBe('2')
    expect(reading.losses).toEqual([])
  })
})

describe('accents drawn in another font', () => {
  it('fall into their places', async () => {
    const reading = await fixture('font-fallback.pdf')
    expectWhole(reading)
    expect(textsOf(reading, 'line')).toEqual([
      ...letterhead,
      'Thực hiện Công văn số 1188/STC-KTTT ngày 20/11/2031 của Sở Tài',
      'chính, Ủy ban nhân dân huyện Suối Mây báo cáo kết quả phát triển kinh tế',
      'tập thể năm 2031¹ như sau:',
      'I. TÌNH HÌNH CHUNG',
      'Đến ngày 30/11/2031, toàn huyện có 57 hợp tác xã, tăng 14 hợp tác xã so',
      'với năm 2030; số thành viên là 2.318 người, trong đó thành viên mới 164',
      'người. Lao động làm việc thường xuyên là 1.027 người với thu nhập bình',
      'quân 61,5 triệu đồng/người/năm.',
      '- Hợp tác xã nông nghiệp: 41 HTX, chiếm 71,93% tổng số hợp tác xã của',
      'huyện;',
      '- Hợp tác xã thương mại, dịch vụ: 11 HTX;',
      ...signature
    ])
  })
})
