import { expect, test } from 'vitest'
import { type RunTotals, summary } from '../../src/report/summary.ts'

const none = { error: 0, warning: 0, info: 0 }
const totals: RunTotals = {
  output: 'output',
  documents: [
    {
      file: 'a.docx',
      facts: 1200,
      numbers: 2000,
      unexplained: 3,
      losses: 0,
      checks: 9,
      findings: { error: 1, warning: 2, info: 0 }
    },
    { file: 'b.pdf', facts: 34, numbers: 500, unexplained: 12, losses: 2, checks: 0, findings: none },
    { file: 'c.txt', facts: 0, numbers: 0, unexplained: 0, losses: 0, checks: 9, findings: none }
  ],
  failures: [{ file: 'd.doc', what: 'tệp có mật khẩu', advice: 'Bỏ mật khẩu.' }],
  skipped: new Map([
    ['.jpg', 1],
    ['.zip', 3]
  ]),
  milliseconds: 3250
}

test('in Vietnamese, what is unexplained first', () => {
  expect(summary(totals, 'vi')).toMatchInlineSnapshot(`
    "Kết quả
      Số chưa giải thích      15 trong 2.500 số (0,6 %)
        b.pdf: 12
        a.docx: 3
      Văn bản đã đọc          3
      Số liệu tìm thấy        1.234
      Phát hiện               1 lỗi, 2 cảnh báo, 0 lưu ý
      Phần không đọc được     2 (xem "losses" trong tệp JSON)
        b.pdf: 2
      Bỏ qua (loại tệp khác)  4 (.zip 3, .jpg 1)
      Không đọc được          1
        d.doc: tệp có mật khẩu
          → Bỏ mật khẩu.
      Thời gian               3,3 giây
      Nơi lưu                 output
    "
  `)
})

test('in English', () => {
  expect(summary(totals, 'en')).toMatchInlineSnapshot(`
    "Result
      Numbers unexplained     15 of 2,500 (0.6%)
        b.pdf: 12
        a.docx: 3
      Documents read          3
      Figures found           1,234
      Findings                1 errors, 2 warnings, 0 notes
      Losses                  2 (see "losses" in the JSON files)
        b.pdf: 2
      Skipped (other kinds)   4 (.zip 3, .jpg 1)
      Failed                  1
        d.doc: tệp có mật khẩu
          → Bỏ mật khẩu.
      Time                    3.3 s
      Written to              output
    "
  `)
})

test('a run over nothing but failures divides by nothing', () => {
  const text = summary({ ...totals, documents: [], skipped: new Map(), failures: [], milliseconds: 125_000 }, 'vi')
  expect(text).toContain('0 trong 0 số (0,0 %)')
  expect(text).toContain('2 phút 5 giây')
  expect(text.match(/không có/gu)).toHaveLength(3)
})

test('a run that checked nothing says so', () => {
  const documents = totals.documents.map((document) => ({ ...document, checks: 0 }))
  expect(summary({ ...totals, documents }, 'vi')).toMatch(/Phát hiện +chưa có phép kiểm tra nào chạy/u)
})

test('only the worst documents are listed', () => {
  const documents = Array.from({ length: 9 }, (_, index) => ({
    ...totals.documents[0]!,
    file: `${index}.txt`,
    unexplained: index
  }))
  const listed = summary({ ...totals, documents }, 'vi').match(/^ {4}\d\.txt/gmu)
  expect(listed?.map((line) => line.trim())).toEqual(['8.txt', '7.txt', '6.txt', '5.txt', '4.txt'])
})
