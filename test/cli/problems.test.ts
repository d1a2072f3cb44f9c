import { expect, test } from 'vitest'
import { Overrun } from '../../src/cli/pool.ts'
import { explainFailure, printProblem, UsageError } from '../../src/cli/problems.ts'
import { speaker } from '../../src/cli/terminal.ts'
import { UnreadableFile } from '../../src/model/reading.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import { RuleError } from '../../src/rules/source.ts'

const vi = speaker('vi')
const en = speaker('en')

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: went wrong, open 'x'`), { code, syscall: 'open' })
}

test.each([
  [new UnreadableFile('tệp có mật khẩu', 'Bỏ mật khẩu.'), 'tệp có mật khẩu', 'Bỏ mật khẩu.'],
  [new UsageError('sai', 'sửa'), 'sai', 'sửa'],
  [systemError('ENOENT'), 'không có tệp hoặc thư mục này', 'đường dẫn'],
  [systemError('EACCES'), 'không có quyền mở', 'Word, Excel'],
  [systemError('EPERM'), 'không có quyền mở', 'Word, Excel'],
  [systemError('EBUSY'), 'chương trình khác mở', 'Đóng chương trình'],
  [systemError('ENOSPC'), 'ổ đĩa đã đầy', '--out'],
  [systemError('EISDIR'), 'đây là một thư mục', 'Nêu tên'],
  [systemError('ENOTDIR'), 'cần một thư mục', 'Chọn'],
  [systemError('EIO'), 'EIO (EIO: went wrong', 'Kiểm tra ổ đĩa'],
  [new Overrun('seconds', null), 'đọc quá 300 giây chưa xong nên đã dừng', '--limit seconds=600'],
  [new Overrun('megabytes', 12), 'cần hơn 1500 MB bộ nhớ nên đã dừng, khi đang đọc trang 12', 'Chia tệp'],
  [systemError('ENAMETOOLONG'), 'tên hoặc đường dẫn quá dài', 'ngắn hơn'],
  ['a thrown text', 'Lỗi bên trong chương trình: a thrown text', 'hãy báo lại']
])('%s', (error, what, advice) => {
  const problem = explainFailure(error, vi, defaultLimits)
  expect(problem.what).toContain(what)
  expect(problem.advice).toContain(advice)
})

test('a fault of the program names the place in it, not on the machine', () => {
  const { what } = explainFailure(new Error('surprise'), en)
  expect(what).toMatch(/^Internal error: surprise \(problems\.test\.ts:\d+:\d+\)$/u)
})

test('faults in rules are told with their places, the first of many', () => {
  const faults = Array.from({ length: 25 }, (_, index) => ({
    path: 'a.yaml',
    line: index + 1,
    column: 3,
    message: { vi: 'không có khóa', en: 'unknown key' }
  }))
  const { what } = explainFailure(new RuleError(faults), en)
  expect(what).toContain('\n  a.yaml:1:3 unknown key\n')
  expect(what.split('\n')).toHaveLength(22)
  expect(what).toMatch(/… and 5 more$/u)
})

test('a problem is two lines: what, and what to do', () => {
  expect(printProblem({ what: 'a', advice: 'b' }, vi)).toBe('Lỗi: a\n  → b\n')
})
