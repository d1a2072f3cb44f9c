import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factHeader, factRows, findingHeader, findingRows, harmless } from '../../src/report/csv.ts'
import { sampleLabels } from './sample-labels.ts'
import { sampleFact, sampleReport } from './sample-report.ts'

/** The cells of each line as a spreadsheet would see them. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!
      )
    )
}

function rowOf(changes: Parameters<typeof sampleFact>[0]): Record<string, string> {
  const [cells] = cellsOf(factRows(sampleReport({ facts: [sampleFact(changes)] }), sampleLabels))
  const [headings] = cellsOf(factHeader.slice(1))
  return Object.fromEntries(headings!.map((heading, index) => [heading, cells![index]!]))
}

test('the table opens right in a Vietnamese Excel', () => {
  expect(factHeader.startsWith('\uFEFF"Tệp";"Mã";')).toBe(true)
  expect(factHeader.endsWith('\r\n')).toBe(true)
  expect(findingHeader.startsWith('\uFEFF"Tệp";')).toBe(true)
})

test('a fact is one row with its names and its place', () => {
  expect(rowOf({})).toMatchObject({
    Tệp: 'mau/bao-cao.txt',
    'Mã chỉ tiêu': 'members.total',
    'Chỉ tiêu': 'Tổng số thành viên',
    'Đối tượng': 'Hợp tác xã',
    'Lĩnh vực': '',
    'Giá trị': '1250',
    'Đơn vị': 'người',
    Kỳ: '2024',
    'Trạng thái': 'Thực hiện',
    'Trích dẫn': 'toàn xã có 1.250 thành viên hợp tác xã',
    'Vị trí': 'lời văn',
    Mục: 'I. Tình hình › 1. Số lượng',
    'Từ ký tự': '10'
  })
})

test.each([
  [{ value: 23.45 }, 'Giá trị', '23,45'],
  [{ value: -5 }, 'Giá trị', '-5'],
  [{ value: 1e21 }, 'Giá trị', '1000000000000000000000'],
  [{ value: 1e-7 }, 'Giá trị', '0,0000001'],
  [{ max: 85 }, 'Đến', '85'],
  [{ bound: 'min' as const }, 'Mức', 'từ'],
  [{ bound: 'approx' as const }, 'Mức', 'approx'],
  [{ sector: 'trade+transport' }, 'Lĩnh vực', 'Thương mại, vận tải'],
  [{ indicator: 'share.members.total' }, 'Chỉ tiêu', 'Tỷ lệ tổng số thành viên'],
  [{ period: '2024-06' }, 'Kỳ', 'tháng 6/2024'],
  [{ period: '2025-07-31' }, 'Kỳ', 'ngày 31/7/2025'],
  [{ period: '2021/2025' }, 'Kỳ', 'giai đoạn 2021–2025'],
  [{ period: '2024-01/2024-08' }, 'Kỳ', 'từ tháng 1/2024 đến tháng 8/2024'],
  [{ period: '2024/2025-06' }, 'Kỳ', 'từ năm 2024 đến tháng 6/2025'],
  [{ period: null }, 'Kỳ', ''],
  [{ label: 'vay "ưu đãi"; quỹ' }, 'Diễn giải', 'vay "ưu đãi"; quỹ'],
  [{ scope: '=HYPERLINK("http://x")' }, 'Phạm vi', `'=HYPERLINK("http://x")`]
])('%j: %s is %s', (changes, heading, expected) => {
  expect(rowOf(changes)[heading]).toBe(expected)
})

test('a place in a table is told by its row and column', () => {
  const [, cells] = cellsOf(factRows(sampleReport(), sampleLabels))
  expect(cells).toEqual(expect.arrayContaining(["'- 02 HTX giải thể", 'bảng', '3', 't1', '2', '4']))
})

test('no text becomes a formula, whatever a paper holds', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', '＝', '"', ';', '\n', 'a')
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const scope = signs.join('')
      const row = rowOf({ scope })
      expect(row['Phạm vi']).not.toMatch(/^\s*[=+\-@＝]/u)
      expect(row['Từ ký tự']).toBe('10')
    })
  )
  expect(harmless('HTX - THT')).toBe('HTX - THT')
})

test('a finding is one row with its sum and its places', () => {
  const span = { start: 0, end: 8, quote: 'Năm 2024', page: 2 }
  const report = sampleReport({
    findings: [
      {
        id: 'k1',
        check: 'sum.sector',
        severity: 'error',
        message: { vi: 'Tổng không khớp', en: 'The sum is off' },
        stated: 12.5,
        expected: 13,
        difference: -0.5,
        certificate: { kind: 'sum', terms: [], equation: '= 6 + 7 = 13 ≠ 12,5' },
        repair: { fact: 'f1', from: '12,5', to: '13', why: { vi: 'gõ nhầm', en: 'slip' } },
        follows: [],
        facts: ['f1'],
        spans: [span, { ...span, page: null }]
      }
    ]
  })
  expect(cellsOf(findingRows(report))).toEqual([
    [
      'mau/bao-cao.txt',
      'k1',
      'lỗi',
      'sum.sector',
      'Tổng không khớp',
      "'= 6 + 7 = 13 ≠ 12,5",
      '12,5',
      '13',
      '-0,5',
      '12,5 → 13: gõ nhầm',
      '2',
      'Năm 2024 | Năm 2024'
    ]
  ])
  expect(cellsOf(findingRows(sampleReport()))).toEqual([])
})
