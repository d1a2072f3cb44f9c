/** rasoat explain: why a number of a document was read as it was, or was not. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { annotateTree } from '../../annotate/annotate.ts'
import { compileFrames } from '../../annotate/frames.ts'
import { find } from '../../find/find.ts'
import type { Fact, NumberClass } from '../../model/contract.ts'
import type { Root } from '../../model/tree.ts'
import { parse } from '../../parse/parse.ts'
import { read } from '../../read/read.ts'
import { indicatorLabel, type Labels } from '../../report/labels.ts'
import { loadRulebook } from '../../rules/load.ts'
import { command, type Done } from '../command-line.ts'
import { labelsOf } from '../engine.ts'
import { type Explanation, explain, locate, type TriedPhrase } from '../explanation.ts'
import { explainFailure, printProblem, UsageError } from '../problems.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** More than these are a page that nobody reads. */
const mostShown = 10

async function explainNumbers(file: string, wanted: string, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const rulebook = loadRulebook()
  let root: Root
  try {
    const bytes = file === '-' ? await terminal.readInput() : await readFile(resolve(terminal.cwd, file))
    root = parse(await read(bytes, basename(file)), rulebook.parse)
    annotateTree(root, { terms: rulebook.terms, frames: compileFrames(rulebook.frames.frames) })
  } catch (error) {
    const problem = explainFailure(error, say)
    terminal.err(printProblem({ what: `${file}: ${problem.what}`, advice: problem.advice }, say))
    return exitCodes.someFailed
  }
  const spots = locate(root.text, find(root).facts, wanted)
  if (spots.length === 0) {
    throw new UsageError(
      say(`${file}: không thấy "${wanted}" trong văn bản`, `${file}: "${wanted}" does not stand in the document`),
      say(
        'Chép nguyên văn một đoạn có con số, hoặc dùng mã số liệu trong tệp JSON (f1, f2 …).',
        'Copy some words with their number, or use the id of a fact in the JSON (f1, f2 …).'
      )
    )
  }
  const explanations = explain(root, spots)
  if (explanations.length === 0) {
    terminal.out(
      say(
        `"${wanted}" có trong văn bản nhưng không chứa con số nào.\n`,
        `"${wanted}" stands in the document but holds no number.\n`
      )
    )
    return exitCodes.fine
  }
  const printer = new Printer(root, labelsOf(rulebook), terminal)
  terminal.out(
    explanations
      .slice(0, mostShown)
      .map((explanation) => printer.print(explanation))
      .join('\n')
  )
  const rest = explanations.length - mostShown
  if (rest > 0)
    terminal.out(
      say(`\n… và ${rest} con số nữa: nêu một đoạn dài hơn.\n`, `\n… and ${rest} more numbers: quote more words.\n`)
    )
  return exitCodes.fine
}

class Printer {
  private readonly root: Root
  private readonly labels: Labels
  private readonly terminal: Terminal

  constructor(root: Root, labels: Labels, terminal: Terminal) {
    this.root = root
    this.labels = labels
    this.terminal = terminal
  }

  print(explanation: Explanation): string {
    const { say } = this.terminal
    const lines = [`${this.quote(explanation)}`, `  ${this.place(explanation)}`]
    const entry = (label: string, text: string): void => {
      lines.push(`  ${label.padEnd(20)}${text}`)
    }
    entry(say('Loại', 'Class'), this.className(explanation.class))
    if (explanation.fact) for (const line of this.factLines(explanation.fact)) lines.push(line)
    if (explanation.cell) {
      entry(say('Nhãn dòng', 'Row label'), explanation.cell.labels.join(' | ') || '–')
      entry(say('Đầu cột', 'Column heading'), explanation.cell.headings.join(' | ') || '–')
    }
    if (explanation.clause !== null) entry(say('Mệnh đề', 'Clause'), `«${explanation.clause}»`)
    entry(
      say('Quy tắc đã thử', 'Rules tried'),
      explanation.tried.length === 0
        ? say('không có cụm từ nào của quy tắc quanh con số', 'no phrase of a rule stands around the number')
        : ''
    )
    for (const phrase of explanation.tried) lines.push(`    ${this.phrase(phrase)}`)
    const words = explanation.vocabulary.map(({ kind, id, words: printed }) => `${kind} ${id} «${printed}»`)
    if (words.length > 0) entry(say('Từ vựng nhận ra', 'Vocabulary'), words.join(', '))
    if (explanation.nearest) {
      const { phrase, why } = explanation.nearest
      entry(say('Suýt khớp', 'Nearest miss'), `${this.phrase(phrase)}: ${this.why(why)}`)
    }
    return `${lines.join('\n')}\n`
  }

  /** The passage with the number in brackets. */
  private quote({ start, end, around }: Explanation): string {
    const { text } = this.root
    const from = Math.max(around.start, start - 120)
    const to = Math.min(around.end, end + 120)
    const line = `${from > around.start ? '…' : ''}${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}${to < around.end ? '…' : ''}`
    return line.replace(/\s+/gu, ' ').trim()
  }

  private place({ start, end, around }: Explanation): string {
    const { say } = this.terminal
    const section = this.root.outline.find(({ id }) => id === around.section)
    const parts = [say(`ký tự ${start}–${end}`, `characters ${start}–${end}`)]
    if (around.page !== null) parts.push(say(`trang ${around.page}`, `page ${around.page}`))
    if (section) parts.push(say(`mục ${section.label} ${section.title}`, `section ${section.label} ${section.title}`))
    return parts.join(', ')
  }

  private factLines(fact: Fact): string[] {
    const { say, language } = this.terminal
    const from = (stated: boolean | null): string =>
      stated === null
        ? ''
        : stated
          ? say('(nói tại chỗ)', '(stated)')
          : say('(lấy từ ngữ cảnh)', '(from its surroundings)')
    const value = fact.max === null ? String(fact.value) : `${fact.value}–${fact.max}`
    const line = (label: string, text: string): string => `  ${label.padEnd(20)}${text}`.trimEnd()
    return [
      line(
        say('Số liệu', 'Fact'),
        `${fact.id}: ${fact.indicator} = ${fact.bound === null ? '' : `${fact.bound} `}${value} ${fact.unit}`
      ),
      line(
        '',
        `${indicatorLabel(this.labels, fact.indicator)[language]}${fact.label === null ? '' : `: ${fact.label}`}`
      ),
      line(say('  đối tượng', '  subject'), `${fact.subject} ${from(fact.stated.subject)}`),
      line(say('  lĩnh vực', '  sector'), `${fact.sector ?? '–'} ${from(fact.stated.sector)}`),
      line(say('  kỳ', '  period'), `${fact.period ?? '–'} ${from(fact.stated.period)}`),
      line(say('  trạng thái', '  status'), `${fact.status} ${from(fact.stated.status)}`),
      line(say('Gắn bởi', 'Bound by'), fact.rule)
    ]
  }

  private phrase({ indicator, words, side, distance }: TriedPhrase): string {
    const { say } = this.terminal
    const where = side === 'lead' ? say('trước số', 'before the number') : say('sau số', 'behind the number')
    return `${indicator} «${words}» (${where}, ${say(`cách ${distance} từ lạ`, `${distance} unknown words away`)})`
  }

  private why(why: NonNullable<Explanation['nearest']>['why']): string {
    const { say } = this.terminal
    switch (why) {
      case 'otherUnit':
        return say('đơn vị của con số không hợp với chỉ tiêu này', 'the unit of the number does not fit this indicator')
      case 'tooFar':
        return say('đứng quá xa con số', 'it stands too far from the number')
      case 'otherClause':
        return say('đứng ở mệnh đề khác', 'it stands in another clause')
      case 'weaker':
        return say('có cụm từ khác gần hơn hoặc rõ hơn', 'another phrase is nearer or more telling')
    }
  }

  private className(name: NumberClass): string {
    const { say } = this.terminal
    const names: Record<NumberClass, string> = {
      fact: say('số liệu', 'figure'),
      date: say('ngày tháng', 'date'),
      reference: say('số hiệu văn bản', 'reference to a paper'),
      label: say('số thứ tự, đề mục', 'label of an item'),
      footnote: say('dấu chú thích', 'footnote mark'),
      page: say('số trang, chân trang', 'page number or footer'),
      name: say('phần của tên riêng', 'part of a name'),
      count: say('số đếm ngoài phạm vi kinh tế tập thể', 'a count of something else'),
      other: say('loại khác', 'other'),
      unexplained: say('CHƯA GIẢI THÍCH ĐƯỢC', 'UNEXPLAINED')
    }
    return `${names[name]} (${name})`
  }
}

// ── how it is called ──────────────────────────────────────────────────────────────────────────────────────────────────

export function addExplain(program: Command, terminal: Terminal, done: Done): void {
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
