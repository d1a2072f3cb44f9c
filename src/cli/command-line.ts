/** What every command of the line shares: how it fails, how its help speaks, and the options that all of them know. */
import { type Command, Help, InvalidArgumentError, Option } from 'commander'
import type { Say, Terminal } from './terminal.ts'

/** Takes the exit code of a command. */
export type Done = (code: number) => void

/** A subcommand that speaks and fails like the program. */
export function command(parent: Command, name: string, terminal: Terminal): Command {
  return dress(parent.command(name), terminal)
}

export function dress(command: Command, terminal: Terminal): Command {
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

export function jobsOption(say: Say): Option {
  return new Option(
    '-j, --jobs <n>',
    say(
      'số luồng chạy song song (mặc định: số nhân máy trừ một)',
      'documents read at a time (default: processors less one)'
    )
  ).argParser(wholeNumber(say))
}

function wholeNumber(say: Say): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,2}$/u.test(text))
      throw new InvalidArgumentError(say('cần một số nguyên từ 1 đến 999', 'a whole number from 1 to 999 is needed'))
    return Number(text)
  }
}
