/** The command line: which commands there are, what they take, and how the help speaks. */
import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander'
import { RuleError } from '../rules/source.ts'
import { evaluate } from './commands/evaluate.ts'
import { explainNumbers } from './commands/explain.ts'
import { extract } from './commands/extract.ts'
import { checkRules, listRules } from './commands/rules.ts'
import { run } from './commands/run.ts'
import { explainFailure, printProblem, UsageError } from './problems.ts'
import { exitCodes, type Say, type Terminal } from './terminal.ts'
import { translateUsage } from './usage.ts'

/** Runs one command line and gives its exit code. */
export async function runProgram(argv: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let code: number = exitCodes.fine
  const program = createProgram(version, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    return failed(error, terminal)
  }
  return code
}

function failed(error: unknown, terminal: Terminal): number {
  const { say } = terminal
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine
    const what = translateUsage(error, say)
    // commander has already printed the help where there was no command at all
    if (what !== null) {
      terminal.err(
        printProblem({ what, advice: say('Xem cách dùng: rasoat --help', 'See how it is used: rasoat --help') }, say)
      )
    }
    return exitCodes.wrongUse
  }
  terminal.err(printProblem(explainFailure(error, say), say))
  return error instanceof UsageError || error instanceof RuleError ? exitCodes.wrongUse : exitCodes.someFailed
}

type Done = (code: number) => void

function createProgram(version: string, terminal: Terminal, done: Done): Command {
  const { say } = terminal
  const program = dress(new Command('rasoat'), terminal)
    .description(
      say(
        'Đọc kế hoạch, báo cáo về kinh tế tập thể, hợp tác xã: lấy ra từng số liệu kèm vị trí của nó trong văn bản.',
        'Reads Vietnamese plans and reports on the collective economy and extracts every figure with its place.'
      )
    )
    .version(version, '-V, --version', say('in số phiên bản', 'print the version'))
    .helpCommand('help [command]', say('xem cách dùng một lệnh', 'show how a command is used'))
    .addHelpText('after', say(programExamples.vi, programExamples.en))
  addRun(program, terminal, done)
  addExtract(program, terminal, done)
  addExplain(program, terminal, done)
  addRules(program, terminal, done)
  addEvaluate(program, terminal, done)
  return program
}

const programExamples = {
  vi: `
Ví dụ:
  rasoat run bao-cao/                          đọc mọi văn bản trong thư mục bao-cao
  rasoat extract ke-hoach-2024.docx            in JSON của một văn bản
  rasoat explain ke-hoach-2024.docx "53 HTX"   vì sao con số này được đọc như vậy

Mã kết thúc: 0 đọc được hết, 1 có tệp không đọc được, 2 dùng sai lệnh.`,
  en: `
Examples:
  rasoat run reports/                          read every document in the folder
  rasoat extract ke-hoach-2024.docx            print the JSON of one document
  rasoat explain ke-hoach-2024.docx "53 HTX"   why this number was read as it was

Exit codes: 0 all read, 1 some failed, 2 wrong use.`
}

function addRun(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  command(program, 'run', terminal)
    .argument(
      '<paths...>',
      say('tệp, thư mục hoặc mẫu tên (bao-cao/*.docx)', 'files, folders or patterns (reports/*.docx)')
    )
    .summary(say('đọc nhiều văn bản, ghi kết quả ra thư mục', 'read documents, write the results to a folder'))
    .description(
      say(
        'Đọc mọi văn bản được nêu tên; ghi một tệp JSON cho mỗi văn bản, cùng facts.csv và facts.ndjson gộp tất cả.\n' +
          'Trong thư mục, tệp ẩn và tệp loại khác được bỏ qua; một tệp hỏng không làm dừng các tệp khác.',
        'Reads every document that is named; writes one JSON file for each, and facts.csv and facts.ndjson over all.\n' +
          'In folders, hidden files and files of other kinds are passed over; one bad file never stops the rest.'
      )
    )
    .addOption(new Option('-o, --out <folder>', say('thư mục ghi kết quả', 'folder for the results')).default('output'))
    .option(
      '-j, --jobs <n>',
      say(
        'số luồng chạy song song (mặc định: số nhân máy trừ một)',
        'documents read at a time (default: processors less one)'
      ),
      wholeNumber(say)
    )
    .option('-q, --quiet', say('chỉ in lỗi', 'print errors alone'), false)
    .addHelpText('after', say(runExamples.vi, runExamples.en))
    .action(async (paths: string[], options: { out: string; jobs?: number; quiet: boolean }) => {
      done(await run(paths, { out: options.out, jobs: options.jobs ?? null, quiet: options.quiet }, terminal))
    })
}

const runExamples = {
  vi: `
Ví dụ:
  rasoat run bao-cao/ --out ket-qua
  rasoat run ke-hoach.docx bieu-mau.pdf --quiet
  rasoat run "luu-tru/**/*.docx" --jobs 4

Kết quả:
  ke-hoach.docx thành ke-hoach.json; cây thư mục được giữ nguyên. Hai tệp trùng tên thành ke-hoach.docx.json và
  ke-hoach.pdf.json. Chạy lại thì ghi đè kết quả cũ, không xoá gì khác. facts.csv mở thẳng bằng Excel tiếng Việt.`,
  en: `
Examples:
  rasoat run reports/ --out results
  rasoat run ke-hoach.docx bieu-mau.pdf --quiet
  rasoat run "archive/**/*.docx" --jobs 4

Results:
  ke-hoach.docx becomes ke-hoach.json; folders are mirrored. Two documents of one name become ke-hoach.docx.json and
  ke-hoach.pdf.json. A rerun replaces what it makes and removes nothing else. facts.csv opens in a Vietnamese Excel.`
}

function addExtract(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  command(program, 'extract', terminal)
    .argument('<file>', say('một văn bản, hoặc - để đọc từ đầu vào chuẩn', 'a document, or - for standard input'))
    .summary(say('in JSON của một văn bản', 'print the JSON of one document'))
    .description(
      say(
        'In JSON của một văn bản ra đầu ra chuẩn, ngoài ra không in gì khác.',
        'Prints the JSON of one document on standard output, and nothing else.'
      )
    )
    .addOption(
      new Option(
        '--name <name>',
        say('tên ghi trong JSON khi đọc từ đầu vào chuẩn', 'name for the JSON when reading standard input')
      ).default('stdin')
    )
    .addHelpText('after', say(extractExamples.vi, extractExamples.en))
    .action(async (file: string, options: { name: string }) => {
      done(await extract(file, options, terminal))
    })
}

const extractExamples = {
  vi: `
Ví dụ:
  rasoat extract ke-hoach-2024.docx > ke-hoach-2024.json
  curl -s https://vi-du.gov.vn/bao-cao.pdf | rasoat extract - --name bao-cao.pdf`,
  en: `
Examples:
  rasoat extract ke-hoach-2024.docx > ke-hoach-2024.json
  curl -s https://example.gov.vn/report.pdf | rasoat extract - --name report.pdf`
}

function addExplain(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  command(program, 'explain', terminal)
    .argument('<file>', say('một văn bản, hoặc - để đọc từ đầu vào chuẩn', 'a document, or - for standard input'))
    .argument(
      '<quote>',
      say(
        'nguyên văn một đoạn có con số, hoặc mã số liệu (f12)',
        'some words with their number, or the id of a fact (f12)'
      )
    )
    .summary(say('giải thích vì sao một con số được đọc như vậy', 'explain why a number was read as it was'))
    .description(
      say(
        'Cho biết con số thuộc loại nào, quy tắc nào đã thử, cụm từ nào gắn nó với chỉ tiêu, và cụm từ nào suýt khớp.',
        'Tells the class of a number, the rules that were tried, the phrase that bound it, and the one that came nearest.'
      )
    )
    .addHelpText('after', say(explainExamples.vi, explainExamples.en))
    .action(async (file: string, quote: string) => {
      done(await explainNumbers(file, quote, terminal))
    })
}

const explainExamples = {
  vi: `
Ví dụ:
  rasoat explain ke-hoach-2024.docx "53 hợp tác xã"
  rasoat explain ke-hoach-2024.docx f12`,
  en: `
Examples:
  rasoat explain ke-hoach-2024.docx "53 hợp tác xã"
  rasoat explain ke-hoach-2024.docx f12`
}

function addRules(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  const rules = command(program, 'rules', terminal)
    .summary(say('liệt kê hoặc kiểm tra các quy tắc', 'list or check the rules'))
    .description(
      say(
        'Các quy tắc nằm trong thư mục rules/, mỗi chỉ tiêu một tệp YAML kèm ví dụ. Danh mục có giải thích: rules/README.md.',
        'The rules stand in rules/, one YAML file an indicator, with its examples. The catalogue is rules/README.md.'
      )
    )
    .helpCommand(false)
    .addHelpText('after', say(rulesExamples.vi, rulesExamples.en))
  command(rules, 'list', terminal)
    .description(say('liệt kê chỉ tiêu và từ vựng', 'list the indicators and the vocabulary'))
    .action(() => done(listRules(terminal)))
  command(rules, 'check', terminal)
    .description(say('kiểm tra mọi tệp quy tắc và ví dụ của chúng', 'check every rule file and its examples'))
    .action(() => done(checkRules(terminal)))
}

const rulesExamples = {
  vi: `
Ví dụ:
  rasoat rules list
  rasoat rules check`,
  en: `
Examples:
  rasoat rules list
  rasoat rules check`
}

function addEvaluate(program: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal
  command(program, 'evaluate', terminal)
    .argument('<paths...>', say('tệp hoặc thư mục văn bản', 'documents or their folder'))
    .requiredOption(
      '--gold <folder>',
      say('thư mục tệp gold (số liệu do người đọc ghi lại)', 'folder of gold files (the figures as a person read them)')
    )
    .summary(
      say(
        'đo độ chính xác của quy tắc trên văn bản đã biết kết quả',
        'measure the rules on documents whose figures are known'
      )
    )
    .description(
      say(
        'So số liệu đọc được với tệp gold: độ chính xác, độ phủ và F1, chung và theo từng chỉ tiêu, kèm nguyên văn chỗ sót và chỗ thừa.\n' +
          'Gold của bao-cao.docx là bao-cao.json trong thư mục gold. "other" và "completion.*" là lớp mở, không tính sót hay thừa.',
        'Compares what is read with gold: precision, recall and F1, overall and by indicator, with the text of misses and extras.\n' +
          'The gold of report.docx is report.json in the gold folder. "other" and "completion.*" are open and never missed or extra.'
      )
    )
    .addHelpText('after', say(evaluateExamples.vi, evaluateExamples.en))
    .action(async (paths: string[], options: { gold: string }) => {
      done(await evaluate(paths, options, terminal))
    })
}

const evaluateExamples = {
  vi: `
Ví dụ:
  rasoat evaluate corpus/documents --gold corpus/gold`,
  en: `
Examples:
  rasoat evaluate corpus/documents --gold corpus/gold`
}

/** A subcommand that speaks and fails like the program. */
function command(parent: Command, name: string, terminal: Terminal): Command {
  return dress(parent.command(name), terminal)
}

function dress(command: Command, terminal: Terminal): Command {
  const { say } = terminal
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      // the errors are told once, in the language of the user, where they are caught
      outputError: () => {},
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .configureHelp(helpIn(say))
    .helpOption('-h, --help', say('xem hướng dẫn này', 'show this help'))
    .addOption(
      new Option(
        '--lang <language>',
        say(
          'ngôn ngữ: vi hoặc en (hoặc biến môi trường RASOAT_LANG)',
          'language: vi or en (or the environment variable RASOAT_LANG)'
        )
      ).choices(['vi', 'en'])
    )
}

function helpIn(say: Say): Partial<Help> {
  const plain = new Help()
  const headings: Record<string, string> = {
    'Usage:': say('Cách dùng:', 'Usage:'),
    'Arguments:': say('Đối số:', 'Arguments:'),
    'Options:': say('Tuỳ chọn:', 'Options:'),
    'Commands:': say('Lệnh:', 'Commands:')
  }
  const inWords = (usage: string): string =>
    usage.replace('[options]', say('[tuỳ chọn]', '[options]')).replace('[command]', say('[lệnh]', '[command]'))
  const isGeneral = (option: Option): boolean => ['--lang', '--help', '--version'].includes(option.long ?? '')
  return {
    styleTitle: (title) => headings[title] ?? title,
    commandUsage: (command) => inWords(plain.commandUsage(command)),
    subcommandTerm: (command) => inWords(plain.subcommandTerm(command)),
    // what every command has stands below what only this one has
    visibleOptions: (command) => {
      const options = plain.visibleOptions(command)
      return [...options.filter((option) => !isGeneral(option)), ...options.filter(isGeneral)]
    },
    optionDescription: (option) =>
      typeof option.defaultValue === 'string'
        ? `${option.description} (${say('mặc định', 'default')}: ${option.defaultValue})`
        : option.description
  }
}

function wholeNumber(say: Say): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,2}$/u.test(text))
      throw new InvalidArgumentError(say('cần một số nguyên từ 1 đến 999', 'a whole number from 1 to 999 is needed'))
    return Number(text)
  }
}
