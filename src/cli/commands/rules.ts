/** rasoat rules: which rules there are, and whether they are sound. */
import { loadRulebook, type Rulebook } from '../../rules/load.ts'
import { RuleError } from '../../rules/source.ts'
import { explainFailure, printProblem } from '../problems.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

export function listRules(terminal: Terminal): number {
  const { say, language } = terminal
  const rulebook = loadRulebook()
  const indicators = [...rulebook.indicators.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...indicators.map((rule) => rule.id.length), 0)
  terminal.out(`${say('Chỉ tiêu', 'Indicators')} (rules/indicators/)\n`)
  for (const rule of indicators) terminal.out(`  ${rule.id.padEnd(width)}  ${rule[language]}\n`)
  terminal.out(`\n${say('Từ vựng', 'Vocabulary')} (rules/vocabulary/)\n`)
  for (const { path, file } of rulebook.vocabulary) {
    terminal.out(`  ${path}\n`)
    for (const term of file.terms) terminal.out(`    ${term.id.padEnd(width)}  ${term[language]}\n`)
  }
  return exitCodes.fine
}

/** Faults are told with file, line and column, all at once. */
export function checkRules(terminal: Terminal): number {
  let rulebook: Rulebook
  try {
    rulebook = loadRulebook()
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    terminal.err(printProblem(explainFailure(error, terminal.say), terminal.say))
    return exitCodes.someFailed
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
