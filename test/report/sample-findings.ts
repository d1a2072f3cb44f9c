/** Findings for the sample report: a sum that is off, what follows from it, and a warning. */
import type { Finding } from '../../src/model/contract.ts'
import { sampleReport } from './sample-report.ts'

export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'sum.sectors-1',
    check: 'sum.sectors',
    severity: 'error',
    message: { vi: 'Tổng các lĩnh vực không bằng tổng số', en: 'The sectors do not add up' },
    stated: 1250,
    expected: 1240,
    difference: 10,
    certificate: { kind: 'sum', terms: [], equation: '1.000 + 240 = 1.240 ≠ 1.250' },
    repair: { fact: 'f1', from: '1.250', to: '1.240', why: { vi: 'gõ nhầm một chữ số', en: 'one digit mistyped' } },
    follows: ['ratio.share-1'],
    facts: ['f1'],
    spans: [{ start: 10, end: 48, quote: 'toàn xã có 1.250 thành viên\nhợp tác xã', page: null }],
    ...changes
  }
}

const sampleFindings: Finding[] = [
  sampleFinding({
    id: 'place.foreign-1',
    check: 'place.foreign',
    severity: 'warning',
    certificate: null,
    repair: null,
    follows: [],
    spans: []
  }),
  sampleFinding({
    id: 'ratio.share-1',
    check: 'ratio.share',
    follows: [],
    repair: null,
    spans: [{ start: 50, end: 68, quote: '- 02 HTX giải thể', page: 3 }]
  }),
  sampleFinding()
]

export function checkedReport(file = 'mau/bao-cao.txt') {
  const report = sampleReport({
    findings: sampleFindings,
    checks: { run: 9, holds: 4, fails: 3, undecided: 2, byCheck: {} }
  })
  return { ...report, source: { ...report.source, file } }
}
