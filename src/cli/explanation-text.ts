/** The words in which an explanation is told. */

import { find } from '../find/find.ts'
import type { Fact, NumberClass } from '../model/contract.ts'
import type { Root } from '../model/tree.ts'
import { indicatorLabel, type Labels } from '../report/labels.ts'
import { type Explanation, explain, locate, type TriedPhrase } from './explanation.ts'
import { UsageError } from './problems.ts'
import type { Terminal } from './terminal.ts'

type Speech = Pick<Terminal, 'say' | 'language'>

/** More than these are a page that nobody reads. */
const mostShown = 10

/** wanted: some words with their number, or the id of a fact. */
export function explainIn(
  root: Root,
  { file, wanted }: { file: string; wanted: string },
  labels: Labels,
  speech: Speech
): string {
  const { say } = speech
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
    return say(
      `"${wanted}" có trong văn bản nhưng không chứa con số nào.\n`,
      `"${wanted}" stands in the document but holds no number.\n`
    )
  }
  const printer = new Printer(root, labels, speech)
  const shown = explanations.slice(0, mostShown).map((explanation) => printer.print(explanation))
  const rest = explanations.length - mostShown
  if (rest > 0)
    shown.push(
      say(`… và ${rest} con số nữa: nêu một đoạn dài hơn.\n`, `… and ${rest} more numbers: quote more words.\n`)
    )
  return shown.join('\n')
}

class Printer {
  private readonly root: Root
  private readonly labels: Labels
  private readonly speech: Speech

  constructor(root: Root, labels: Labels, speech: Speech) {
    this.root = root
    this.labels = labels
    this.speech = speech
  }

  print(explanation: Explanation): string {
    const { say } = this.speech
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
    const { say } = this.speech
    const section = this.root.outline.find(({ id }) => id === around.section)
    const parts = [say(`ký tự ${start}–${end}`, `characters ${start}–${end}`)]
    if (around.page !== null) parts.push(say(`trang ${around.page}`, `page ${around.page}`))
    if (section) parts.push(say(`mục ${section.label} ${section.title}`, `section ${section.label} ${section.title}`))
    return parts.join(', ')
  }

  private factLines(fact: Fact): string[] {
    const { say, language } = this.speech
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
    const { say } = this.speech
    const where = side === 'lead' ? say('trước số', 'before the number') : say('sau số', 'behind the number')
    return `${indicator} «${words}» (${where}, ${say(`cách ${distance} từ lạ`, `${distance} unknown words away`)})`
  }

  private why(why: NonNullable<Explanation['nearest']>['why']): string {
    const { say } = this.speech
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
    const { say } = this.speech
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
