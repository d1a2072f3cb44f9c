/** What commander says about a wrong command line, in the language of the user. */
import type { CommanderError } from 'commander'
import type { Say } from './terminal.ts'

/** Null where commander has already said it by printing the help. */
export function translateUsage(error: CommanderError, say: Say): string | null {
  // error: unknown option '--jobz'
  const [, name = ''] = /'([^']*)'/u.exec(error.message) ?? []
  // (Did you mean --jobs?)
  const [, near] = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(error.message) ?? []
  const hint = near === undefined ? '' : say(`; có phải là ${near}?`, `; did you mean ${near}?`)
  switch (error.code) {
    case 'commander.help':
      return null
    case 'commander.unknownOption':
      return say(`không có tuỳ chọn ${name}${hint}`, `there is no option ${name}${hint}`)
    case 'commander.unknownCommand':
      return say(`không có lệnh ${name}${hint}`, `there is no command ${name}${hint}`)
    case 'commander.missingArgument':
      return say(`thiếu đối số <${name}>`, `the argument <${name}> is missing`)
    case 'commander.missingMandatoryOptionValue':
      return say(`thiếu tuỳ chọn bắt buộc ${name}`, `the option ${name} is required`)
    case 'commander.optionMissingArgument':
      return say(`tuỳ chọn ${name} cần một giá trị`, `the option ${name} needs a value`)
    case 'commander.excessArguments':
      return say('thừa đối số', 'there are too many arguments')
    case 'commander.invalidArgument':
      return invalid(error.message, say)
    default:
      return error.message.replace(/^error: /u, '')
  }
}

// error: option '-j, --jobs <n>' argument 'x' is invalid. a whole number from 1 to 999 is needed
// error: option '--lang <language>' argument 'fr' is invalid. Allowed choices are vi, en.
function invalid(message: string, say: Say): string {
  const [, option = '', value = '', reason = ''] = /'([^']*)' argument '([^']*)' is invalid\. (.*)/u.exec(message) ?? []
  const [, choices] = /^Allowed choices are (.*)\.$/u.exec(reason) ?? []
  const why = choices === undefined ? reason : say(`chỉ nhận ${choices}`, `only ${choices} are allowed`)
  return say(
    `giá trị "${value}" của tuỳ chọn ${option} không hợp lệ: ${why}`,
    `the value "${value}" of the option ${option} is invalid: ${why}`
  )
}
