/**
 * A report made of a small text whose figures are marked like links, as the examples of the check rules are:
 * "có [53](organizations.total) HTX". After the indicator may stand a subject, a sector, a status, a period, a bound,
 * u=unit (blanks as _), x1000, =0 for a zero in words, L=label, S=scope, W1 and P1 for the whole and the parts of a list;
 * "[2. Theo lĩnh vực](role P1.I.2)" gives a heading its role.
 */
import type { DocumentHead, Fact, OutlineEntry, Report, ReportTable } from '../../src/model/contract.ts'
import { numberPattern, readingsOf } from '../../src/model/numbers.ts'

const mark = /\[([^\]]+)\]\(([^)]+)\)/gu
const statuses = ['actual', 'estimate', 'plan', 'previous', 'change']

export function markedReport(marked: string, head = ''): Report {
  const plain: { start: number; end: number; tokens: string[] }[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(last, match.index)
    plain.push({ start: text.length, end: text.length + match[1]!.length, tokens: match[2]!.split(/\s+/u) })
    text += match[1]
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  const roles = plain.filter(({ tokens }) => tokens[0] === 'role')
  const figures = plain.filter((one) => !roles.includes(one))
  const document = headOf(head)
  const tables = tablesOf(text)
  const facts = figures.map((one, index) => factOf(text, one, index, document, tables))
  const wholes = wholesOf(figures, facts)
  return {
    schemaVersion: 1,
    tool: { name: 'rasoat', version: '0', rules: '' },
    source: {
      file: 'example.txt',
      format: 'txt',
      sha256: '',
      bytes: 0,
      pages: null,
      reader: 'example',
      encoding: null
    },
    document: { ...document, references: referencesOf(text) },
    outline: outlineOf(text).map((entry) => ({
      ...entry,
      role: roles.find((role) => role.start === entry.start)?.tokens[1] ?? null
    })),
    facts,
    wholes,
    tables,
    findings: [],
    checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} },
    numbers: { total: 0, byClass: {} as Report['numbers']['byClass'], unexplained: [] },
    losses: [],
    text
  }
}

function factOf(
  text: string,
  one: { start: number; end: number; tokens: string[] },
  index: number,
  head: DocumentHead,
  tables: ReportTable[]
): Fact {
  const [indicator = '', ...tokens] = one.tokens
  const valued = (key: string) =>
    tokens
      .find((token) => token.startsWith(key))
      ?.slice(key.length)
      .replaceAll('_', ' ') ?? null
  const subject = (tokens.find((token) => ['HTX', 'THT', 'LHHTX', 'QTDND'].includes(token)) ?? 'HTX') as Fact['subject']
  const status = (tokens.find((token) => statuses.includes(token)) ?? 'actual') as Fact['status']
  const bound = (tokens.find((token) => ['min', 'max', 'approx'].includes(token)) ?? null) as Fact['bound']
  const period =
    tokens.find((token) => /^\d{4}/u.test(token)) ??
    String(
      status === 'plan'
        ? (head.planYear ?? 2024)
        : status === 'previous'
          ? (head.year ?? 2023) - 1
          : (head.year ?? 2023)
    )
  const sector =
    tokens.find(
      (token) =>
        /^[a-z]+(?:[A-Z][a-z]+)?(?:\+[a-zA-Z]+)*$/u.test(token) &&
        !statuses.includes(token) &&
        !['min', 'max', 'approx', 'strict', 'x1000'].includes(token)
    ) ?? null
  const words = text.slice(one.start, one.end)
  const digits = [...words.matchAll(numberPattern)][0]
  const scale = tokens.includes('x1000') ? 1000 : 1
  const reading = digits ? readingsOf(digits[0])[tokens.includes('second') ? 1 : 0]! : null
  const zero = valued('=')
  const value = zero !== null ? Number(zero) : Number((Number(reading?.decimal ?? 0) * scale).toPrecision(12))
  const unit = valued('u=') ?? unitOf(indicator, subject)
  const fuzzy = reading !== null && (reading.places > 0 || unit.includes('%') || /đồng/u.test(unit))
  const half = fuzzy ? (scale * 10 ** -reading.places) / 2 : 0
  const exact = (number: number) => Number(number.toPrecision(12))
  const table = placeIn(tables, one.start)
  const number = digits
    ? { start: one.start + digits.index, end: one.start + digits.index + digits[0].length, quote: digits[0] }
    : null
  return {
    id: `f${index + 1}`,
    indicator,
    label: valued('L='),
    subject,
    sector,
    scope: valued('S='),
    value,
    max: null,
    bound,
    strict: tokens.includes('strict'),
    low: bound === 'max' ? null : bound === 'approx' ? value * 0.95 : bound === 'min' ? value : exact(value - half),
    high: bound === 'min' ? null : bound === 'approx' ? value * 1.05 : bound === 'max' ? value : exact(value + half),
    unit,
    period,
    status,
    where: table ? 'table' : 'prose',
    stated: { subject: true, sector: sector === null ? null : true, period: false, status: false },
    source: { start: one.start, end: one.end, quote: words, section: null, page: null, table },
    number,
    rule: indicator
  }
}

function unitOf(indicator: string, subject: string): string {
  if (/^(?:share|growth|completion)\./u.test(indicator)) return '%'
  if (indicator.startsWith('organizations.')) return subject
  if (/^(?:members|labour|managers)\./u.test(indicator)) return 'người'
  return 'triệu đồng/năm'
}

function wholesOf(marks: { tokens: string[] }[], facts: Fact[]): Report['wholes'] {
  const names = new Set(marks.flatMap(({ tokens }) => tokens.flatMap((token) => /^W(\d+)$/u.exec(token)?.[1] ?? [])))
  return [...names].map((name) => ({
    id: `w${name}`,
    kind: 'partition' as const,
    whole: facts[marks.findIndex(({ tokens }) => tokens.includes(`W${name}`))]!.id,
    parts: marks.flatMap(({ tokens }, index) => (tokens.includes(`P${name}`) ? [facts[index]!.id] : [])),
    outcome: 'fails' as const
  }))
}

/** "huyện An Bình 2023-09-05 2023/2024 KẾ_HOẠCH": level, place, date, year reported on and planned for, kind. */
function headOf(head: string): DocumentHead {
  const found = /^(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s+([^\d]+?)(?=\s+(?:\d|[A-ZĐẾẠ_]{6,})|$)/u.exec(
    head
  )
  const years = /(?<![\d-])(\d{4})\/(\d{4}|-)/u.exec(head)
  return {
    kind: /(KẾ_HOẠCH|BÁO_CÁO|QUYẾT_ĐỊNH)/u.exec(head)?.[1]?.replace('_', ' ') ?? null,
    number: /(?:^|\s)(\d+\/[\p{Lu}]\S+)/u.exec(head)?.[1] ?? null,
    date: /\d{4}-\d\d-\d\d/u.exec(head)?.[0] ?? null,
    issuer: found ? `Ủy ban nhân dân ${found[1]} ${found[2]}` : null,
    place: found?.[2] ?? null,
    level: (found?.[1] ?? null) as DocumentHead['level'],
    title: null,
    year: years ? Number(years[1]) : null,
    planYear: years && years[2] !== '-' ? Number(years[2]) : null,
    signer: head.endsWith(' ký') ? 'Nguyễn Văn An' : null,
    signerRole: null,
    recipients: [],
    references: []
  }
}

/** Lines of cells between bars: the first is the header. */
function tablesOf(text: string): ReportTable[] {
  const tables: ReportTable[] = []
  let rows: ReportTable['rows'] = []
  let start = 0
  let at = 0
  const close = (end: number) => {
    if (rows.length > 0) tables.push({ id: `t${tables.length + 1}`, page: null, start, end, rows })
    rows = []
  }
  for (const line of text.split('\n')) {
    if (line.trim().startsWith('|')) {
      if (rows.length === 0) start = at
      const cells: ReportTable['rows'][number] = []
      let from = at + line.indexOf('|') + 1
      for (const piece of line.trim().slice(1, -1).split('|')) {
        const body = piece.trim()
        const begin = from + piece.indexOf(body)
        const above = rows[0]?.[cells.length]?.text ?? ''
        const role =
          rows.length === 0
            ? 'header'
            : /^S?TT$/u.test(above)
              ? 'index'
              : /^ĐVT$/u.test(above)
                ? 'unit'
                : body === ''
                  ? 'blank'
                  : /^[\d.,]+$/u.test(body)
                    ? 'value'
                    : 'label'
        cells.push({ text: body, role, colspan: 1, rowspan: 1, start: begin, end: begin + body.length })
        from += piece.length + 1
      }
      rows.push(cells)
    } else close(at)
    at += line.length + 1
  }
  close(text.length)
  return tables
}

function placeIn(tables: ReportTable[], offset: number): Fact['source']['table'] {
  for (const table of tables) {
    for (const [row, cells] of table.rows.entries()) {
      const column = cells.findIndex((cell) => cell.start <= offset && offset < cell.end)
      if (column >= 0) return { id: table.id, row, column }
    }
  }
  return null
}

// 12/KH-UBND ngày 05/3/2024   20-NQ/TW ngày 16/6/2022   17/2023/QH15
const referencePattern =
  /(?<![\d/])(\d+[a-z]?(?:\/\d{4})?(?:\/|-)(?:\p{Lu}[\p{Lu}\p{Ll}]*\d*)(?:[-/&]\p{Lu}[\p{L}\d]*)*)(?:,?\s+ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?/gu

function referencesOf(text: string): DocumentHead['references'] {
  return [...text.matchAll(referencePattern)].map((match) => ({
    number: match[1]!,
    date: match[2] ? `${match[4]}-${match[3]!.padStart(2, '0')}-${match[2].padStart(2, '0')}` : null,
    source: { start: match.index, end: match.index + match[0].length, quote: match[0] }
  }))
}

const headings: [RegExp, number][] = [
  [/^(Phần thứ \p{L}+)/iu, 1],
  [/^([IVX]+\.)\s/u, 2],
  [/^(\d{1,2}\.)\s+(?=\p{Lu})/u, 3],
  [/^(\d{1,2}\.\d{1,2}\.)\s/u, 4],
  [/^(\p{Ll}\))\s/u, 5]
]

function outlineOf(text: string): OutlineEntry[] {
  const entries: (OutlineEntry & { depth: number })[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const line = raw.replace(/^[#*\s]+/u, '')
    const offset = at + raw.length - line.length
    for (const [pattern, depth] of headings) {
      const match = pattern.exec(line)
      if (!match) continue
      for (const open of entries) if (open.end === text.length && open.depth >= depth) open.end = offset
      const parent = entries.filter((entry) => entry.end === text.length && entry.depth < depth).at(-1)?.id ?? null
      entries.push({
        id: `s${entries.length + 1}`,
        label: match[1]!,
        title: line.slice(match[0].length).trim(),
        role: null,
        parent,
        start: offset,
        end: text.length,
        depth
      })
      break
    }
    at += raw.length + 1
  }
  return entries.map(({ depth: _, ...entry }) => entry)
}
