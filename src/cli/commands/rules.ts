/** rasoat rules: which rules there are, and whether they are sound. */
import { join } from 'node:path'
import type { Command } from 'commander'
import { loadRulebook, type Rulebook, rulesFolder } from '../../rules/load.ts'
import { sharedPhrases } from '../../rules/shared-phrases.ts'
import { RuleError } from '../../rules/source.ts'
import { command, type Done } from '../command-line.ts'
import { writeResult } from '../output-folder.ts'
import { explainFailure, printProblem } from '../problems.ts'
import { brokenExamples } from '../rule-examples.ts'
import { stalePages } from '../rule-pages.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

function listRules(terminal: Terminal): number {
  const { say, language } = terminal
  const rulebook = loadRulebook()
  const indicators = [...rulebook.indicators.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...[...indicators, ...rulebook.checks.rules].map((rule) => rule.id.length))
  terminal.out(`${say('Chỉ tiêu', 'Indicators')} (rules/indicators/)\n`)
  for (const rule of indicators) terminal.out(`  ${rule.id.padEnd(width)}  ${rule[language]}\n`)
  terminal.out(`\n${say('Phép kiểm tra', 'Checks')} (rules/checks/)\n`)
  for (const rule of rulebook.checks.rules) terminal.out(`  ${rule.id.padEnd(width)}  ${rule.name[language]}\n`)
  terminal.out(`\n${say('Từ vựng', 'Vocabulary')} (rules/vocabulary/)\n`)
  for (const { path, file } of rulebook.vocabulary) {
    terminal.out(`  ${path}\n`)
    for (const term of file.terms) terminal.out(`    ${term.id.padEnd(width)}  ${term[language]}\n`)
  }
  return exitCodes.fine
}

/** Faults are told with file, line and column, all at once. */
function checkRules(terminal: Terminal): number {
  let rulebook: Rulebook
  try {
    rulebook = loadRulebook()
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    terminal.err(printProblem(explainFailure(error, terminal.say), terminal.say))
    return exitCodes.someFailed
  }
  const broken = brokenExamples(rulebook)
  for (const { path, text, message } of broken) terminal.err(`${path}: «${text}»\n  ${message}\n`)
  if (broken.length > 0) {
    const what = terminal.say(`${broken.length} ví dụ không đúng`, `${broken.length} examples do not hold`)
    const advice = terminal.say(
      'Sửa cụm từ của quy tắc, hoặc sửa ví dụ.',
      'Mend the phrases of the rule, or the example.'
    )
    terminal.err(printProblem({ what, advice }, terminal.say))
    return exitCodes.someFailed
  }
  for (const { phrase, claims } of sharedPhrases(rulebook.indicators).filter(({ sameFamily }) => sameFamily)) {
    const where = claims.map(({ id, side }) => `${id} (${side})`).join(', ')
    terminal.err(
      terminal.say(
        `Lưu ý: cụm từ "${phrase}" có ở nhiều chỉ tiêu cùng nhóm: ${where}\n`,
        `Note: the phrase "${phrase}" stands in several indicators of one family: ${where}\n`
      )
    )
  }
  const examples =
    [...rulebook.indicators.values()].reduce((sum, rule) => sum + rule.examples.length, 0) +
    rulebook.vocabulary.reduce((sum, { file }) => sum + file.examples.length, 0)
  terminal.out(
    terminal.say(
      `${rulebook.paths.length} tệp quy tắc, ${rulebook.indicators.size} chỉ tiêu, ${examples} ví dụ: không có lỗi.\n`,
      `${rulebook.paths.length} rule files, ${rulebook.indicators.size} indicators, ${examples} examples: no faults.\n`
    )
  )
  return exitCodes.fine
}

/** What is made from the rule files is written anew where it is stale. */
async function writePages(terminal: Terminal): Promise<number> {
  const stale = stalePages()
  for (const [path, text] of stale) {
    await writeResult(join(rulesFolder, path), text)
    terminal.out(`rules/${path}\n`)
  }
  terminal.out(terminal.say(`Đã ghi ${stale.size} tệp.\n`, `${stale.size} files written.\n`))
  return exitCodes.fine
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addRules(program: Command, terminal: Terminal, done: Done): void {
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
  command(rules, 'write', terminal)
    .description(
      say(
        'viết lại danh mục rules/README.md và các lược đồ rules/schema/ từ các tệp quy tắc',
        'write the catalogue rules/README.md and the schemas rules/schema/ from the rule files'
      )
    )
    .action(async () => done(await writePages(terminal)))
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
