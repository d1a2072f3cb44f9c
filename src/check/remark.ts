/** A finding about words rather than numbers: what it shows and how it is certified. */
import type { Certificate, Severity, Span } from '../model/contract.ts'
import { both } from './arithmetic.ts'
import { type CheckDocument, clip } from './document.ts'
import type { Figure } from './figures.ts'
import type { Failure } from './verdict.ts'

export interface Remark {
  severity: Severity
  /** Kind of the certificate: what the certifier looks at again. */
  proof: string
  /** The strings that prove it, each printed in the text. */
  printed: readonly string[]
  spans: readonly Span[]
  key: readonly string[]
  stated?: string
  expected?: string
  what?: { vi: string; en: string }
  other?: string
  note?: { vi: string; en: string }
  figures?: readonly Figure[]
}

export function remark(document: CheckDocument, found: Remark): Failure {
  const [first] = found.spans as [Span]
  const certificate: Certificate = {
    kind: found.proof,
    terms: found.printed.map((printed) => ({ fact: null, printed, low: null, high: null })),
    equation: found.printed.join(' | ')
  }
  const stated = found.stated ?? found.printed[0] ?? ''
  return {
    severity: found.severity,
    slots: {
      place: document.placeOf(first.start),
      what: found.what ?? both(''),
      equation: both(certificate.equation),
      stated: both(flat(stated)),
      expected: both(found.expected ?? ''),
      difference: both(''),
      other: both(flat(found.other ?? found.printed.slice(1).join('; '))),
      note: found.note ?? both('')
    },
    stated: null,
    expected: null,
    difference: null,
    certificate,
    figures: found.figures ?? [],
    spans: found.spans.map(clip),
    key: found.key
  }
}

/** One line for a message, not too long. */
function flat(text: string): string {
  const line = text
    .replace(/[*_#]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line
}

export const normal = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim()
