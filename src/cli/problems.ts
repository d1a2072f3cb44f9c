/** What went wrong, in words: what happened, where, and what to do. */
import { UnreadableFile } from '../model/reading.ts'
import { defaultLimits, type Limits } from '../read/limits.ts'
import { RuleError } from '../rules/source.ts'
import { Overrun } from './pool.ts'
import type { Say } from './terminal.ts'

export interface Problem {
  what: string
  advice: string
}

/** The command was used wrongly; nothing was done. */
export class UsageError extends Error {
  readonly advice: string
  constructor(what: string, advice: string) {
    super(what)
    this.name = 'UsageError'
    this.advice = advice
  }
}

export function printProblem(problem: Problem, say: Say): string {
  return `${say('Lỗi', 'Error')}: ${problem.what}\n  → ${problem.advice}\n`
}

/** The same with the name of the file it is about. */
export function ofFile(file: string, { what, advice }: Problem): Problem {
  return { what: `${file}: ${what}`, advice }
}

/** Why one document could not be read. */
export function explainFailure(error: unknown, say: Say, limits: Limits = defaultLimits): Problem {
  if (error instanceof UnreadableFile || error instanceof UsageError)
    return { what: error.message, advice: error.advice }
  if (error instanceof RuleError) return explainRules(error, say)
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error) {
    return explainSystem(error.code, error.message, say)
  }
  if (error instanceof Overrun) return explainOverrun(error, say, limits[error.limit])
  const message = error instanceof Error ? error.message : String(error)
  const place = error instanceof Error ? (/\n\s+at ([^\n]+)/u.exec(error.stack ?? '')?.[1] ?? null) : null
  return {
    what:
      say(`Lỗi bên trong chương trình: ${message}`, `Internal error: ${message}`) +
      (place === null ? '' : ` (${fileAndLine(place)})`),
    advice: say(
      'Đây là lỗi của rasoat, không phải của tệp: hãy báo lại kèm tệp này.',
      'This is a fault of rasoat, not of the file: please report it with the file.'
    )
  }
}

function explainOverrun({ limit, page }: Overrun, say: Say, most: number): Problem {
  const at = page === null ? '' : say(`, khi đang đọc trang ${page}`, `, at page ${page}`)
  const what =
    limit === 'seconds'
      ? say(`đọc quá ${most} giây chưa xong nên đã dừng${at}`, `not read within ${most} seconds, stopped${at}`)
      : say(`cần hơn ${most} MB bộ nhớ nên đã dừng${at}`, `needs more than ${most} MB of memory, stopped${at}`)
  return {
    what,
    advice: say(
      `Chia tệp thành các phần nhỏ hơn, hoặc nâng giới hạn: --limit ${limit}=${2 * most}`,
      `Split the file into smaller parts, or raise the limit: --limit ${limit}=${2 * most}`
    )
  }
}

/** One slip in a YAML file can be felt on every line below it: the first ones tell enough. */
const faultsTold = 20

function explainRules({ faults }: RuleError, say: Say): Problem {
  const lines = faults
    .slice(0, faultsTold)
    .map(({ path, line, column, message }) => `\n  ${path}:${line}:${column} ${say(message.vi, message.en)}`)
  const rest = faults.length - lines.length
  if (rest > 0) lines.push(`\n  ${say(`… và ${rest} lỗi nữa`, `… and ${rest} more`)}`)
  return {
    what: `${say('Có lỗi trong tệp quy tắc', 'There are faults in the rule files')}:${lines.join('')}`,
    advice: say('Sửa các dòng trên rồi chạy "rasoat rules check".', 'Mend these lines, then run "rasoat rules check".')
  }
}

// "readDocx (file:///somewhere/dist/read/docx.js:10:5)" -> docx.js:10:5: enough to report, no path of the machine
function fileAndLine(place: string): string {
  return place.replace(/\)$/u, '').split(/[\\/]/u).at(-1)!
}

function explainSystem(code: string, message: string, say: Say): Problem {
  switch (code) {
    case 'ENOENT':
      return {
        what: say('không có tệp hoặc thư mục này', 'no such file or folder'),
        advice: say('Kiểm tra lại đường dẫn và chính tả của tên.', 'Check the path and the spelling of the name.')
      }
    case 'EACCES':
    case 'EPERM':
      return {
        what: say('không có quyền mở', 'permission denied'),
        advice: say(
          'Cấp quyền cho tệp, hoặc đóng chương trình (Word, Excel) đang mở nó.',
          'Grant access to it, or close the program (Word, Excel) that has it open.'
        )
      }
    case 'EBUSY':
      return {
        what: say('tệp đang được chương trình khác mở', 'another program has the file open'),
        advice: say(
          'Đóng chương trình đó (Word, Excel) rồi chạy lại.',
          'Close that program (Word, Excel) and run again.'
        )
      }
    case 'ENOSPC':
      return {
        what: say('ổ đĩa đã đầy', 'the disk is full'),
        advice: say(
          'Dọn bớt ổ đĩa hoặc chọn nơi lưu khác bằng --out.',
          'Make room, or choose another place with --out.'
        )
      }
    case 'EISDIR':
      return {
        what: say('đây là một thư mục, không phải một tệp', 'this is a folder, not a file'),
        advice: say('Nêu tên một tệp trong thư mục đó.', 'Name a file in it.')
      }
    case 'ENAMETOOLONG':
      return {
        what: say('tên hoặc đường dẫn quá dài', 'the name or path is too long'),
        advice: say('Đổi sang tên ngắn hơn rồi chạy lại.', 'Give it a shorter name and run again.')
      }
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        what: say('cần một thư mục nhưng đây là một tệp', 'a folder is needed, but this is a file'),
        advice: say('Chọn một thư mục khác.', 'Choose another folder.')
      }
    default:
      return {
        what: `${code} (${message})`,
        advice: say(
          'Kiểm tra ổ đĩa và quyền truy cập rồi chạy lại.',
          'Check the disk and your permissions, then run again.'
        )
      }
  }
}

/** Whether a failed write is the fault of one name, so that others can go on: not where the disk is full or read-only. */
export function isOfOneFile(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    ['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EINVAL', 'ENOENT', 'EPERM', 'EBUSY'].includes(error.code)
  )
}

/** Nothing that was named is a document. */
export function nothingToRead(
  met: { failures: readonly { file: string; what: string }[]; skipped: ReadonlyMap<string, number> },
  say: Say
): UsageError {
  const failures = met.failures.map(({ file, what }) => `\n  ${file}: ${what}`).join('')
  const skipped = [...met.skipped.values()].reduce((total, number) => total + number, 0)
  const others =
    skipped === 0 ? '' : say(` (đã bỏ qua ${skipped} tệp loại khác)`, ` (files of other kinds skipped: ${skipped})`)
  return new UsageError(
    say(`không tìm thấy văn bản nào để đọc${others}`, `no document to read was found${others}`) + failures,
    say(
      'Kiểm tra đường dẫn; rasoat run --help cho biết các loại tệp đọc được.',
      'Check the paths; rasoat run --help tells which kinds of files are read.'
    )
  )
}
