/**
 * Reports made by hand for the writers' tests: the text is written here with its figures in marks, and the facts and
 * findings are hung on the marks. «m:420» in the source stands for "420" in the text, findable as m.
 */
import type { Fact, Finding, Report, Span } from '../../src/model/contract.ts'
import type { Labels } from '../../src/report/labels.ts'

export const planLabels: Labels = {
  indicators: {
    'organizations.total': { vi: 'Tổng số hợp tác xã', en: 'Cooperatives in all' },
    'organizations.active': { vi: 'Số hợp tác xã đang hoạt động', en: 'Active cooperatives' },
    'organizations.inactive': { vi: 'Số hợp tác xã ngừng hoạt động', en: 'Inactive cooperatives' },
    'members.total': { vi: 'Tổng số thành viên', en: 'Members in all' },
    'labour.total': { vi: 'Tổng số lao động thường xuyên', en: 'Regular workers in all' },
    'revenue.average': { vi: 'Doanh thu bình quân', en: 'Average revenue' },
    other: { vi: 'Số liệu khác', en: 'Other figure' }
  },
  derived: {
    share: { vi: 'Tỷ lệ {of}', en: 'Share of {of}' },
    growth: { vi: 'Tăng trưởng {of}', en: 'Growth of {of}' },
    completion: { vi: 'Mức hoàn thành {of}', en: 'Completion of {of}' }
  },
  subjects: {
    HTX: { vi: 'HTX', en: 'Cooperative' },
    LHHTX: { vi: 'LHHTX', en: 'Union' },
    THT: { vi: 'THT', en: 'Group' },
    QTDND: { vi: 'QTDND', en: 'Credit fund' }
  },
  sectors: {
    agriculture: { vi: 'Nông nghiệp', en: 'Agriculture' },
    industryCrafts: { vi: 'Công nghiệp, tiểu thủ công nghiệp', en: 'Industry and crafts' },
    trade: { vi: 'Thương mại, dịch vụ', en: 'Trade and services' },
    transport: { vi: 'Vận tải', en: 'Transport' }
  },
  statuses: {
    actual: { vi: 'Thực hiện', en: 'Actual' },
    estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
    plan: { vi: 'Kế hoạch', en: 'Plan' },
    previous: { vi: 'Năm trước', en: 'Previous' },
    change: { vi: 'Tăng, giảm', en: 'Change' }
  },
  bounds: {
    min: { vi: 'ít nhất', en: 'at least' },
    max: { vi: 'nhiều nhất', en: 'at most' },
    approx: { vi: 'khoảng', en: 'about' }
  },
  checks: {
    'sum.sector': {
      name: { vi: 'Tổng theo lĩnh vực', en: 'Sum over sectors' },
      reason: { vi: 'Các lĩnh vực cộng lại phải bằng tổng số.', en: 'The sectors must add up to the whole.' },
      severity: 'error'
    },
    'ratio.share': { name: { vi: 'Tỷ lệ phần trăm', en: 'Percentage' }, severity: 'error' },
    'flow.stock': { name: { vi: 'Tồn và biến động', en: 'Stock and flow' }, severity: 'warning' },
    'form.date': { name: { vi: 'Thiếu ngày ban hành', en: 'Missing date' }, severity: 'info' }
  }
}

const marked = /«(\w+):([^»]*)»/gu

/** Takes the marks out of the source and tells where each stood. */
function unmark(source: string): { text: string; places: Record<string, Span> } {
  const places: Record<string, Span> = {}
  let text = ''
  let at = 0
  for (const match of source.matchAll(marked)) {
    text += source.slice(at, match.index)
    const start = text.length
    text += match[2]
    places[match[1]!] = { start, end: text.length }
    at = match.index + match[0].length
  }
  return { text: text + source.slice(at), places }
}

type FactPart = Partial<Fact> & Pick<Fact, 'indicator' | 'value'>

/** The clause of a figure: its line of the text. */
function lineOf(text: string, place: Span): Span {
  const start = text.lastIndexOf('\n', place.start) + 1
  const end = text.indexOf('\n', place.end)
  return { start, end: end < 0 ? text.length : end }
}

export function makeFact(text: string, place: Span, id: string, part: FactPart): Fact {
  const clause = lineOf(text, place)
  return {
    id,
    label: null,
    subject: 'HTX',
    sector: null,
    scope: null,
    max: null,
    bound: null,
    strict: false,
    low: part.value,
    high: part.value,
    unit: 'HTX',
    period: '2031',
    status: 'estimate',
    where: 'prose',
    stated: { subject: true, sector: null, period: false, status: false },
    source: { ...clause, quote: text.slice(clause.start, clause.end), section: 's1', page: 1, table: null },
    number: { ...place, quote: text.slice(place.start, place.end) },
    rule: part.indicator,
    ...part
  }
}

type FindingPart = Partial<Finding> & Pick<Finding, 'id' | 'check' | 'severity' | 'message'>

export function makeFinding(text: string, spans: Span[], part: FindingPart): Finding {
  return {
    stated: null,
    expected: null,
    difference: null,
    certificate: null,
    repair: null,
    follows: [],
    facts: [],
    spans: spans.map((span) => ({ ...span, quote: text.slice(span.start, span.end), page: 1 })),
    ...part
  }
}

export function emptyReport(file: string, text: string): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'rasoat', version: '0.0.0', rules: 'a'.repeat(64) },
    source: {
      file,
      format: 'txt',
      sha256: 'b'.repeat(64),
      bytes: text.length,
      pages: null,
      reader: 'text',
      encoding: 'utf-8'
    },
    document: {
      kind: null,
      number: null,
      date: null,
      issuer: null,
      place: null,
      level: null,
      title: null,
      year: null,
      planYear: null,
      signer: null,
      signerRole: null,
      recipients: [],
      references: []
    },
    outline: [],
    facts: [],
    wholes: [],
    tables: [],
    findings: [],
    checks: { run: 0, holds: 0, fails: 0, undecided: 0, byCheck: {} },
    numbers: {
      total: 0,
      byClass: {
        fact: 0,
        date: 0,
        reference: 0,
        label: 0,
        footnote: 0,
        page: 0,
        name: 0,
        count: 0,
        other: 0,
        unexplained: 0
      },
      unexplained: []
    },
    losses: [],
    text
  }
}

const planSource = `ỦY BAN NHÂN DÂN
HUYỆN TRÀ KHÊ

KẾ HOẠCH
Phát triển kinh tế tập thể năm 2032

Phần thứ nhất
KẾT QUẢ NĂM 2031

1. Về số lượng hợp tác xã

- Đến cuối năm ước có «total:40» hợp tác xã, trong đó «active:36» hợp tác xã đang hoạt động và «inactive:4» hợp tác xã đã ngừng.

- Chia theo lĩnh vực: nông nghiệp «farm:25» HTX; tiểu thủ công nghiệp «craft:9» HTX; thương mại, dịch vụ «shop:7» HTX.

- Số hợp tác xã nông nghiệp chiếm «share:72,5%» tổng số.

2. Thành viên và lao động

- Các hợp tác xã có khoảng «members:1.250» thành viên, kế hoạch giao «membersPlan:1.200» thành viên.

- Mã hồ sơ lưu «strange:77».

Phần thứ hai
NHIỆM VỤ NĂM 2032

- Phấn đấu có «next:45» hợp tác xã với ít nhất «membersNext:1.300» thành viên.

Biểu kèm theo
| Chỉ tiêu | Số lượng |
|---|---|
| Hợp tác xã | «cell:40» |
`

/** A plan of one district that never was, with one wrong sum, one wrong share and a note. */
export function samplePlan(file = 'tra-khe/ke-hoach-2032.txt'): Report {
  const { text, places } = unmark(planSource)
  const at = (name: string): Span => places[name]!
  const fact = (id: string, name: string, part: FactPart): Fact => makeFact(text, at(name), id, part)
  const facts = [
    fact('f1', 'total', { indicator: 'organizations.total', value: 40 }),
    fact('f2', 'active', { indicator: 'organizations.active', value: 36 }),
    fact('f3', 'inactive', { indicator: 'organizations.inactive', value: 4 }),
    fact('f4', 'farm', { indicator: 'organizations.total', value: 25, sector: 'agriculture' }),
    fact('f5', 'craft', { indicator: 'organizations.total', value: 9, sector: 'industryCrafts' }),
    fact('f6', 'shop', { indicator: 'organizations.total', value: 7, sector: 'trade+transport' }),
    fact('f7', 'share', { indicator: 'share.organizations.total', value: 72.5, unit: '%', sector: 'agriculture' }),
    fact('f8', 'members', { indicator: 'members.total', value: 1250, unit: 'người', bound: 'approx' }),
    fact('f9', 'membersPlan', { indicator: 'members.total', value: 1200, unit: 'người', status: 'plan' }),
    fact('f10', 'next', { indicator: 'organizations.total', value: 45, period: '2032', status: 'plan' }),
    fact('f11', 'membersNext', {
      indicator: 'members.total',
      value: 1300,
      unit: 'người',
      bound: 'min',
      period: '2032',
      status: 'plan'
    })
  ]
  const byId = (id: string): Span => facts.find((one) => one.id === id)!.source
  const tableStart = text.indexOf('| Chỉ tiêu')
  const cell = (words: string, role: 'header' | 'label' | 'value', from = tableStart) => {
    const start = text.indexOf(words, from)
    return { text: words, role, colspan: 1, rowspan: 1, start, end: start + words.length }
  }
  const heading = (id: string, label: string, title: string, parent: string | null) => {
    const start = text.indexOf(label)
    return { id, label, title, role: null, parent, start, end: start + label.length }
  }
  return {
    ...emptyReport(file, text),
    document: {
      kind: 'KẾ HOẠCH',
      number: '15/KH-UBND',
      date: '2031-09',
      issuer: 'Ủy ban nhân dân huyện Trà Khê',
      place: 'Trà Khê',
      level: 'huyện',
      title: 'Phát triển kinh tế tập thể năm 2032',
      year: 2031,
      planYear: 2032,
      signer: null,
      signerRole: null,
      recipients: ['Sở Tài chính', 'Lưu: VT'],
      references: []
    },
    outline: [
      heading('s1', 'Phần thứ nhất', 'KẾT QUẢ NĂM 2031', null),
      heading('s1.1', '1.', 'Về số lượng hợp tác xã', 's1'),
      heading('s1.2', '2.', 'Thành viên và lao động', 's1'),
      heading('s2', 'Phần thứ hai', 'NHIỆM VỤ NĂM 2032', null)
    ],
    facts,
    wholes: [
      { id: 'w1', kind: 'partition', whole: 'f1', parts: ['f2', 'f3'], outcome: 'holds' },
      { id: 'w2', kind: 'partition', whole: 'f1', parts: ['f4', 'f5', 'f6'], outcome: 'fails' }
    ],
    tables: [
      {
        id: 't1',
        page: null,
        start: tableStart,
        end: text.trimEnd().length,
        rows: [
          [cell('Chỉ tiêu', 'header'), cell('Số lượng', 'header')],
          [cell('Hợp tác xã', 'label'), { ...cell('40', 'value'), ...at('cell') }]
        ]
      }
    ],
    findings: [
      makeFinding(text, [at('total'), byId('f4')], {
        id: 'a1b2c3d4',
        check: 'sum.sector',
        severity: 'error',
        message: {
          vi: 'Số hợp tác xã theo lĩnh vực cộng lại là 41, văn bản ghi tổng số 40.',
          en: 'The sectors add up to 41 cooperatives; the paper says 40.'
        },
        stated: 40,
        expected: 41,
        difference: -1,
        certificate: {
          kind: 'sum',
          terms: [
            { fact: 'f4', printed: '25', low: 25, high: 25 },
            { fact: 'f5', printed: '9', low: 9, high: 9 },
            { fact: 'f6', printed: '7', low: 7, high: 7 }
          ],
          equation: '25 + 9 + 7 = 41 ≠ 40'
        },
        repair: {
          fact: 'f6',
          from: '7',
          to: '6',
          why: { vi: 'Chỉ một chữ số khác thì mọi phép cộng đều khớp.', en: 'One digit makes every sum hold.' }
        },
        follows: ['e5f6a7b8'],
        facts: ['f1', 'f4', 'f5', 'f6']
      }),
      makeFinding(text, [at('share')], {
        id: 'e5f6a7b8',
        check: 'ratio.share',
        severity: 'error',
        message: { vi: 'Văn bản ghi 72,5%, tính lại được 62,5%.', en: 'The paper says 72.5%, the sum gives 62.5%.' },
        stated: 72.5,
        expected: 62.5,
        difference: 10,
        certificate: {
          kind: 'share',
          terms: [{ fact: 'f7', printed: '72,5%', low: 72.45, high: 72.55 }],
          equation: '100 × 25 / 40 = 62,5 ≠ 72,5'
        },
        facts: ['f7', 'f4', 'f1']
      }),
      makeFinding(text, [], {
        id: 'c9d0e1f2',
        check: 'form.date',
        severity: 'info',
        message: { vi: 'Văn bản không ghi ngày ban hành.', en: 'The paper has no day of issue.' }
      })
    ],
    checks: {
      run: 6,
      holds: 3,
      fails: 3,
      undecided: 1,
      byCheck: {
        'sum.sector': { holds: 1, fails: 1, undecided: 0, reasons: [] },
        'flow.stock': { holds: 0, fails: 0, undecided: 1, reasons: ['Không có số đầu năm.'] }
      }
    },
    numbers: {
      total: 17,
      byClass: {
        fact: 11,
        date: 2,
        reference: 0,
        label: 2,
        footnote: 0,
        page: 0,
        name: 0,
        count: 0,
        other: 1,
        unexplained: 1
      },
      unexplained: [{ ...at('strange'), quote: '77' }]
    },
    losses: [{ what: 'Một hình ảnh', where: 'cuối văn bản', why: 'Hình không có chữ để đọc.' }]
  }
}
