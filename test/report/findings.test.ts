import { expect, test } from 'vitest'
import { findingsJson } from '../../src/report/findings-json.ts'
import { findingsText } from '../../src/report/findings-text.ts'
import { checkedReport, sampleFinding } from './sample-findings.ts'
import { sampleReport } from './sample-report.ts'

const answer = { file: 'mau/bao-cao.txt', finding: 'sum.sectors-1', reason: 'đã đối chiếu', author: 'A' }

test('by document and severity, with place, sum, repair and what follows', () => {
  expect(findingsText([checkedReport()], {}, 'vi')).toMatchInlineSnapshot(`
    "mau/bao-cao.txt
      LỖI  dòng 1  sum.sectors  sum.sectors-1
        Tổng các lĩnh vực không bằng tổng số
        1.000 + 240 = 1.240 ≠ 1.250
        «toàn xã có 1.250 thành viên hợp tác xã»
        Có thể sửa: 1.250 → 1.240 (gõ nhầm một chữ số)
        kéo theo: trang 3, dòng 2  ratio.share  Tổng các lĩnh vực không bằng tổng số
      CẢNH BÁO  cả văn bản  place.foreign  place.foreign-1
        Tổng các lĩnh vực không bằng tổng số

    2 lỗi, 1 cảnh báo, 0 lưu ý trong 1 văn bản.
    Phép kiểm tra: 9 đã chạy, 4 khớp, 3 không khớp, 2 chưa đủ căn cứ.
    "
  `)
})

test('in English', () => {
  expect(findingsText([checkedReport()], {}, 'en')).toMatchInlineSnapshot(`
    "mau/bao-cao.txt
      ERROR  line 1  sum.sectors  sum.sectors-1
        The sectors do not add up
        1.000 + 240 = 1.240 ≠ 1.250
        «toàn xã có 1.250 thành viên hợp tác xã»
        Possible repair: 1.250 → 1.240 (one digit mistyped)
        hence: page 3, line 2  ratio.share  The sectors do not add up
      WARNING  whole document  place.foreign  place.foreign-1
        The sectors do not add up

    2 errors, 1 warnings, 0 notes in 1 documents.
    Checks: 9 run, 4 held, 3 failed, 2 undecided.
    "
  `)
})

test('what was answered for is counted apart, and what hung under it stands alone', () => {
  const text = findingsText([checkedReport()], { answers: [answer] }, 'vi')
  expect(text).not.toContain('sum.sectors')
  expect(text).toMatch(/^ {2}LỖI {2}trang 3, dòng 2 {2}ratio\.share/mu)
  expect(text).toContain('1 lỗi, 1 cảnh báo, 0 lưu ý trong 1 văn bản; 1 phát hiện đã giải trình hoặc có từ trước.')
})

test('sound documents are not listed, unread ones are, and a run without checks says so', () => {
  expect(findingsText([sampleReport()], { unread: [{ file: 'x.doc', why: 'có mật khẩu' }] }, 'vi')).toBe(
    'x.doc\n  KHÔNG ĐỌC ĐƯỢC  có mật khẩu\n\n0 lỗi, 0 cảnh báo, 0 lưu ý trong 1 văn bản.\nChưa có phép kiểm tra nào chạy được.\n'
  )
})

test('a long quote is shortened, a sum that the message tells is not told twice', () => {
  const finding = sampleFinding({
    message: { vi: 'sai: 1.000 + 240 = 1.240 ≠ 1.250', en: 'wrong' },
    spans: [{ start: 0, end: 4, quote: 'dài '.repeat(60), page: null }],
    follows: []
  })
  const text = findingsText([sampleReport({ findings: [finding] })], {}, 'vi')
  expect(text.match(/1\.240 ≠/gu)).toHaveLength(1)
  expect(text).toMatch(/«(?:dài ){39}dài…»/u)
})

test('for programs: every finding with its answer', () => {
  const { documents, unread } = JSON.parse(
    findingsJson([checkedReport()], { answers: [answer], unread: [{ file: 'x', why: 'y' }] })
  )
  expect(unread).toEqual([{ file: 'x', why: 'y' }])
  expect(documents[0].checks.run).toBe(9)
  expect(documents[0].findings.map((finding: { id: string; answer: unknown }) => [finding.id, finding.answer])).toEqual(
    [
      ['place.foreign-1', null],
      ['ratio.share-1', null],
      ['sum.sectors-1', { reason: 'đã đối chiếu', author: 'A' }]
    ]
  )
})
