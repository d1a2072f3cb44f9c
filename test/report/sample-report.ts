/** A small report of a made-up paper, for tests of the writers and the commands. */
import type { Fact, Report } from '../../src/model/contract.ts'

const text = 'Năm 2024, toàn xã có 1.250 thành viên\nhợp tác xã; - 02 HTX giải thể.'

function spanOf(quote: string): { start: number; end: number; quote: string } {
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`the sample text does not hold "${quote}"`)
  return { start, end: start + quote.length, quote }
}

export function sampleFact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    indicator: 'members.total',
    label: null,
    subject: 'HTX',
    sector: null,
    scope: null,
    value: 1250,
    max: null,
    bound: null,
    strict: false,
    low: 1250,
    high: 1250,
    unit: 'người',
    period: '2024',
    status: 'actual',
    where: 'prose',
    stated: { subject: true, sector: null, period: true, status: false },
    source: { ...spanOf('toàn xã có 1.250 thành viên\nhợp tác xã'), section: 's1.1', page: null, table: null },
    number: spanOf('1.250'),
    rule: 'members.total',
    ...changes
  }
}

export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'rasoat', version: '0.0.0', rules: '0'.repeat(64) },
    source: {
      file: 'mau/bao-cao.txt',
      format: 'txt',
      sha256: '1'.repeat(64),
      bytes: 80,
      pages: null,
      reader: 'text',
      encoding: 'utf-8'
    },
    document: {
      kind: 'BÁO CÁO',
      number: '12/BC-UBND',
      date: '2024-12-20',
      issuer: 'Ủy ban nhân dân xã Bến Sỏi',
      place: 'Bến Sỏi',
      level: 'xã',
      title: 'Tình hình kinh tế tập thể',
      year: 2024,
      planYear: 2025,
      signer: null,
      signerRole: null,
      recipients: [],
      references: []
    },
    outline: [
      { id: 's1', label: 'I.', title: 'Tình hình', role: null, parent: null, start: 0, end: 60 },
      { id: 's1.1', label: '1.', title: 'Số lượng', role: null, parent: 's1', start: 0, end: 60 }
    ],
    facts: [
      sampleFact(),
      sampleFact({
        id: 'f2',
        indicator: 'organizations.dissolved',
        value: 2,
        low: 2,
        high: 2,
        unit: 'HTX',
        source: { ...spanOf('- 02 HTX giải thể'), section: null, page: 3, table: { id: 't1', row: 2, column: 4 } },
        number: spanOf('02'),
        where: 'table',
        rule: 'organizations.dissolved'
      })
    ],
    wholes: [],
    tables: [],
    findings: [],
    checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} },
    numbers: {
      total: 4,
      byClass: {
        fact: 2,
        date: 1,
        reference: 0,
        label: 0,
        footnote: 0,
        page: 0,
        name: 0,
        count: 0,
        other: 0,
        unexplained: 1
      },
      unexplained: [spanOf('2024')]
    },
    losses: [],
    text,
    ...changes
  }
}
