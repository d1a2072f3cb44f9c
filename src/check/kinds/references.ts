/** Cited papers: one number and its dates, one paper and its forms, code and issuer, year and date. */
import type { RuleOf } from '../../rules/check-rules.ts'
import type { CheckDocument } from '../document.ts'
import { type Citation, citationsOf, codeKey, sameNumber } from '../references.ts'
import { remark } from '../remark.ts'
import { fails, holds, undecided, type Verdict } from '../verdict.ts'
import { groupBy } from './groups.ts'

const spanOf = ({ start, end }: Citation) => ({ start, end })
const slice = (document: CheckDocument, citation: Citation) => document.text.slice(citation.start, citation.end)

/** Numbers of a state office begin again each year: two dates of one year under one number cannot both be right. */
export function referenceDates(rule: RuleOf<'referenceDates'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const group of groupBy(
    citationsOf(document).filter((citation) => citation.date),
    sameNumber
  ).values()) {
    const [first] = group as [Citation]
    const clash = group.find(
      (other) =>
        other.date!.iso !== first.date!.iso &&
        (first.year !== null || first.party || other.date!.iso.slice(0, 4) === first.date!.iso.slice(0, 4))
    )
    if (!clash) {
      if (group.length > 1) verdicts.push(holds(rule))
      continue
    }
    if (apart(first, clash)) {
      verdicts.push(undecided(rule, 'hai cơ quan có thể cùng dùng một số'))
      continue
    }
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'two-dates',
          printed: [slice(document, first), slice(document, clash)],
          spans: [spanOf(first), spanOf(clash)],
          key: [rule.id, sameNumber(first)],
          stated: first.number,
          other: `${dayOf(first)} và ${dayOf(clash)}`
        })
      )
    )
  }
  return verdicts
}

function dayOf(citation: Citation): string {
  const [year, month, day] = citation.date!.iso.split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}

/** Both name their issuer, and the names begin differently: UBND tỉnh, UBND huyện. */
function apart(one: Citation, other: Citation): boolean {
  const [a, b] = [one.issuer, other.issuer].map(
    (issuer) =>
      /(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)\s+(tỉnh|huyện|thành phố|thị xã|xã|phường)/u.exec(issuer)?.[1]
  )
  return a !== undefined && b !== undefined && a !== b
}

/** 56/NQ-HĐND and 56/2021/NQ-HĐND of one day; 1054/QĐ-UBND and "1054/QĐ-UBND tỉnh". */
export function referenceForms(rule: RuleOf<'referenceForms'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  const dated = citationsOf(document).filter((citation) => citation.date)
  for (const group of groupBy(
    dated,
    (citation) => `${citation.serial.replace(/^0+/u, '')}|${codeKey(citation)}|${citation.date!.iso}`
  ).values()) {
    const [first] = group as [Citation]
    const variant = group.find((other) => formOf(other) !== formOf(first))
    if (!variant) {
      if (group.length > 1) verdicts.push(holds(rule))
      continue
    }
    const yearOnly = variant.year !== first.year
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: yearOnly ? rule.severity : 'info',
          proof: 'two-forms',
          printed: [slice(document, first), slice(document, variant)],
          spans: [spanOf(first), spanOf(variant)],
          key: [rule.id, first.serial, codeKey(first), first.date!.iso],
          stated: formOf(first),
          other: formOf(variant)
        })
      )
    )
  }
  return verdicts
}

function formOf(citation: Citation): string {
  return citation.number.replace(/^0+/u, '') + (citation.suffix ? ` ${citation.suffix}` : '')
}

/** What the organ at the end of the code is called, and what it cannot be called. */
const organs: { code: RegExp; not: RegExp; is: string }[] = [
  {
    code: /\/TU$/u,
    not: /^(?:ban chấp hành|bch)\s+trung ương|^bộ chính trị|^ban bí thư|^hội nghị (?:lần thứ \p{L}+ )?(?:ban chấp hành )?trung ương/u,
    is: 'TW'
  },
  {
    code: /\/TW$/u,
    not: /^(?:ban (?:thường vụ|chấp hành) )?(?:đảng bộ )?(?:tỉnh|thành|huyện|thị|quận) ?(?:ủy|đảng bộ)|^ban chấp hành đảng bộ/u,
    is: 'TU'
  },
  { code: /\/HU$/u, not: /^(?:ban thường vụ )?(?:tỉnh|thành) ủy|trung ương/u, is: 'TU, TW' },
  { code: /-CP$/u, not: /^(?:thủ tướng|bộ |quốc hội|ubnd|hđnd)/u, is: 'TTg' },
  { code: /-TTg$/u, not: /^(?:bộ |quốc hội|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)/u, is: '' },
  { code: /-HĐND$/u, not: /^(?:ubnd|ủy ban nhân dân|chính phủ|thủ tướng|bộ )/u, is: 'UBND' },
  { code: /-UBND$/u, not: /^(?:hđnd|hội đồng nhân dân|chính phủ|thủ tướng|bộ |quốc hội)/u, is: 'HĐND' }
]
const kindCodes: Record<string, RegExp> = {
  'quyết định': /^QĐ/u,
  'nghị quyết': /^NQ/u,
  'nghị định': /^NĐ/u,
  'thông tư': /^TT/u,
  'kế hoạch': /^KH/u,
  'chỉ thị': /^CT/u,
  'báo cáo': /^BC/u,
  'kết luận': /^KL/u,
  'tờ trình': /^TTr/u
}
const anyKind = /^(?:QĐ|NQ|NĐ|TT|KH|CT|BC|KL|TTr|CTr|HD|TB)(?=[-/])/u

export function referenceIssuer(rule: RuleOf<'referenceIssuer'>, document: CheckDocument): Verdict[] {
  const verdicts: Verdict[] = []
  for (const citation of citationsOf(document)) {
    const organ =
      citation.issuer === ''
        ? undefined
        : organs.find(({ code }) =>
            code.test(citation.party ? `/${citation.code.split('/').at(-1)}` : `-${citation.code.split('-').at(-1)}`)
          )
    const named = citation.issuer.replace(/\s+/gu, ' ')
    const kindCode = citation.kind ? kindCodes[citation.kind] : undefined
    const wrongOrgan = organ?.not.test(named)
    const wrongKind =
      kindCode !== undefined &&
      anyKind.test(citation.code) &&
      !kindCode.test(citation.code) &&
      directlyBefore(document, citation)
    if (!wrongOrgan && !wrongKind) {
      if (organ || kindCode) verdicts.push(holds(rule))
      continue
    }
    const end = wrongOrgan
      ? Math.min(
          document.text.length,
          document.words.indexOf(citation.issuer, citation.end) + Math.min(citation.issuer.length, 60)
        )
      : citation.end
    const start = wrongKind ? document.words.lastIndexOf(citation.kind!, citation.start) : citation.start
    const other = wrongOrgan
      ? document.text.slice(end - Math.min(citation.issuer.length, 60), end)
      : document.text.slice(start, start + citation.kind!.length)
    verdicts.push(
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'contradiction',
          printed: [document.text.slice(citation.start, citation.start + citation.number.length), other],
          spans: [{ start, end }],
          key: [rule.id, sameNumber(citation)],
          stated: citation.number,
          other
        })
      )
    )
  }
  return verdicts
}

/** "Quyết định số 12/…": nothing but "số" between kind and number. */
function directlyBefore(document: CheckDocument, citation: Citation): boolean {
  return new RegExp(`${citation.kind}\\s+(?:số\\s*:?\\s*)?$`, 'u').test(
    document.words.slice(Math.max(0, citation.start - 40), citation.start)
  )
}

/** 56/2021/NQ-HĐND is of 2021. */
export function referenceYear(rule: RuleOf<'referenceYear'>, document: CheckDocument): Verdict[] {
  return citationsOf(document).flatMap((citation) => {
    if (citation.year === null || !citation.date) return []
    if (citation.date.iso.startsWith(citation.year)) return [holds(rule)]
    return [
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'year-in-number',
          printed: [slice(document, citation)],
          spans: [spanOf(citation)],
          key: [rule.id, sameNumber(citation)],
          stated: citation.number,
          other: dayOf(citation)
        })
      )
    ]
  })
}

/** 13-NQ-TW for 13-NQ/TW, 3376/QĐ UBND for 3376/QĐ-UBND. */
export function referenceMark(rule: RuleOf<'referenceMark'>, document: CheckDocument): Verdict[] {
  return citationsOf(document).flatMap((citation) => {
    const right = citation.party
      ? citation.code.replace(/^([^-/]+)-(TW|TU|HU|ĐU|VPTW|BTGTW)$/u, '$1/$2')
      : citation.code.replace(/\s+/gu, '-')
    if (right === citation.code) return [holds(rule)]
    const number = document.text.slice(citation.start, citation.start + citation.number.length)
    return [
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'bad-mark',
          printed: [number],
          spans: [spanOf(citation)],
          key: [rule.id, sameNumber(citation)],
          stated: citation.number,
          expected: citation.number.replace(citation.code, right)
        })
      )
    ]
  })
}

/** Decrees and circulars carry their year: 193/2013/NĐ-CP. */
export function referenceNoYear(rule: RuleOf<'referenceNoYear'>, document: CheckDocument): Verdict[] {
  return citationsOf(document).flatMap((citation) => {
    if (citation.party || !/^(?:NĐ-CP|TT-B|TTLT)/u.test(citation.code)) return []
    if (citation.year !== null) return [holds(rule)]
    return [
      fails(
        rule,
        remark(document, {
          severity: rule.severity,
          proof: 'no-year',
          printed: [document.text.slice(citation.start, citation.start + citation.number.length)],
          spans: [spanOf(citation)],
          key: [rule.id, sameNumber(citation)],
          stated: citation.number
        })
      )
    ]
  })
}

/** No paper cites one that was not yet there. */
export function referenceFuture(rule: RuleOf<'referenceFuture'>, document: CheckDocument): Verdict[] {
  const { date, year, planYear } = document.report.document
  const limit = date && date.length >= 7 ? date : null
  const lastYear = limit ? null : (planYear ?? (year === null ? null : year + 1))
  return citationsOf(document).flatMap((citation) => {
    if (!citation.date) return []
    const { iso } = citation.date
    const late = limit ? iso.slice(0, limit.length) > limit : lastYear !== null && Number(iso.slice(0, 4)) > lastYear
    if (!limit && lastYear === null) return [undecided(rule, 'văn bản không có ngày ban hành')]
    if (!late) return [holds(rule)]
    return [
      fails(
        rule,
        remark(document, {
          severity: limit?.length === 10 ? rule.severity : 'warning',
          proof: `later-than-${limit ?? lastYear}`,
          printed: [slice(document, citation)],
          spans: [spanOf(citation)],
          key: [rule.id, sameNumber(citation)],
          stated: dayOf(citation),
          other: limit ? limit.split('-').reverse().map(Number).join('/') : String(lastYear),
          what: { vi: citation.number, en: citation.number }
        })
      )
    ]
  })
}
