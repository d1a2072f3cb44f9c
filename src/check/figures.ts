/** A fact as the checks see it: exact, as an interval, with the words around it. */
import type { Fact } from '../model/contract.ts'
import { fold } from '../model/fold.ts'
import { between, exactly, type Interval, rounded, truncated } from '../model/interval.ts'
import { readingsOf } from '../model/numbers.ts'
import { decimal, equal, isWhole, minus, ofNumber, over, type Rational, times } from '../model/rational.ts'
import { type Passage, passageAt, sentenceAt } from './passages.ts'

export type Tense = 'now' | 'plan' | 'change' | 'previous'

export interface Figure {
  fact: Fact
  /** The indicator without share., growth. or completion. before it. */
  base: string
  form: 'level' | 'share' | 'growth' | 'completion'
  /** A credit fund counts among the cooperatives. */
  subject: 'HTX' | 'LHHTX' | 'THT'
  tense: Tense
  /** "2023"; "2021/2025" for a span of years; empty where none is known. */
  year: string
  /** Where the digits stand, or the words of a zero. */
  start: number
  end: number
  /** The digits as printed; the words for a zero in words. */
  printed: string
  value: Rational
  interval: Interval
  /** What it stands for if its digits were cut off instead of rounded; null where that makes no difference. */
  cut: Interval | null
  /** The other lawful readings of its digits: 36,508 heads are 36.508. */
  otherReadings: Interval[]
  /** A count without khoảng, trên, dưới: it stands for itself alone. */
  exact: boolean
  percent: boolean
  passage: Passage | null
  /** Of what it is counted, beyond subject and sector: the scope of the fact, and what the words beside the digits add. */
  population: string
  /** "6 tháng", "đến nay 11 tháng": part of its year. */
  partial: boolean
  /** Subject, tense, year and population in one: figures of one group may be held against each other. */
  group: string
  /** Of its whole year or of its last day. */
  fullYear: boolean
  /** Folded words of its sentence before and after the digits; both empty in tables. */
  before: string
  after: string
}

export interface Surroundings {
  passages: readonly Passage[]
  text: string
  /** Folded, one code unit for each of the text. */
  words: string
  /** Folded name of the unit that the paper is of. */
  place: string | null
  national: boolean
  /** The year that is reported on. */
  year: number | null
}

export function figureOf(fact: Fact, around: Surroundings): Figure {
  const { passages } = around
  const words = (from: number, to: number) => around.words.slice(from, to)
  const { start, end, quote } = fact.number ?? fact.source
  const [first = '', ...rest] = fact.indicator.split('.')
  const derived = first === 'share' || first === 'growth' || first === 'completion'
  const value = ofNumber(fact.value)
  const told = between(
    fact.low === null ? null : ofNumber(fact.low),
    fact.high === null ? null : ofNumber(fact.high),
    fact.strict && fact.bound === 'min',
    fact.strict && fact.bound === 'max'
  )
  const scales = fact.number ? scalesOf(quote, value) : []
  const read = scales.find((scale) => equal(scale.value, value))
  const percent = fact.unit.endsWith('%')
  // a per cent and a mean are rounded to their last printed digit, whatever else was made of them
  const worked = percent || /^(?:revenue|profit|income|capital)\.average$/u.test(fact.indicator)
  const interval = worked && read && fact.bound === null && fact.max === null ? rounded(value, read.unit) : told
  const fuzzy = interval.low === null || interval.high === null || minus(interval.high, interval.low).top !== 0n
  const passage = fact.source.table ? null : passageAt(passages, start)
  const sentence = passage ? sentenceAt(passage, start) : null
  const before = sentence ? words(sentence.start, start) : ''
  const after = sentence ? words(end, sentence.end) : ''
  const lead = before.slice(-160).replace(/\s+/gu, ' ')
  const tail = after.slice(0, 60).replace(/\s+/gu, ' ')
  const own = yearsOf(fact.period)
  const earlier = derived ? null : earlierYear(lead, own)
  // Năm 2011 có 33 HTX ... Đến nay thị xã có 37 HTX
  const current =
    earlier === null &&
    fact.status === 'previous' &&
    around.year !== null &&
    ofNow.test(before.slice(-320).replace(/\s+/gu, ' '))
  // "trong năm có thêm 05 HTX được thành lập mới" counts new ones, whatever it was taken for
  const founded = fact.indicator === 'organizations.total' && foundedAfter.test(tail)
  const subject = fact.subject === 'QTDND' ? 'HTX' : fact.subject
  const tense: Tense = earlier
    ? 'previous'
    : current || (founded && fact.status !== 'plan') || fact.status === 'actual' || fact.status === 'estimate'
      ? 'now'
      : fact.status
  const year =
    earlier ?? (current ? String(around.year) : founded ? (/trong năm (\d{4})/u.exec(lead)?.[1] ?? own) : own)
  const population = [
    fold(fact.scope ?? ''),
    sentence === null
      ? ''
      : (ofExamples.test(lead) && 'một số') ||
        otherPopulation(around, sentence.start, start) ||
        (fact.indicator === 'organizations.total' ? narrowing(lead, tail) : '')
  ].join('|')
  return {
    fact,
    base: derived ? rest.join('.') : founded ? 'organizations.new' : fact.indicator,
    form: derived ? first : 'level',
    subject,
    tense,
    year,
    start,
    end,
    printed: quote,
    value,
    interval,
    cut:
      fuzzy && fact.bound === null && read && fact.max === null && value.top >= 0n ? truncated(value, read.unit) : null,
    otherReadings: scales
      .filter((scale) => scale !== read && isLawful(scale, quote, value, fuzzy))
      .map((scale) => (fuzzy ? rounded(scale.value, scale.unit) : exactly(scale.value))),
    exact: !fuzzy,
    percent,
    passage,
    population,
    group: [
      subject,
      tense,
      year,
      population,
      fact.indicator === 'other' || fact.indicator === 'organizations.other' ? fold(fact.label ?? '') : ''
    ].join('|'),
    partial: isPartial(fact.period ?? '', lead),
    fullYear: earlier !== null || /^\d{4}(?:-12-31)?$/u.test(fact.period ?? '') || ofWholeYear.test(lead),
    before,
    after
  }
}

// ước cả năm đạt   bằng 52% kế hoạch năm (2,15 tỷ đồng)
const ofWholeYear =
  /(?:(?:cả|hết|toàn) năm(?!\p{L})[^,;.]{0,60}|(?:kế hoạch|chỉ tiêu|mục tiêu) (?:cả )?năm(?: \d{4})?\s*\(?\s*(?:là|:)?\s*)$/u

/** "6 tháng đầu năm", 2020-01/2020-06: a part of its year; "ước cả năm" is the whole of it, whatever came before. */
function isPartial(period: string, before: string): boolean {
  if (ofWholeYear.test(before)) return false
  return /^\d{4}-\d\d\/\d{4}-(?!12)\d\d/u.test(period) || /(?<!\d)\d{1,2} tháng(?!\s*\d)[^,;.]{0,40}$/u.test(before)
}

// so với năm 2017 (166 HTX)   so với cuối năm 2020 (69 tổ)   so với cùng kỳ (880 triệu đồng)   so với năm trước (176
const against =
  /so với (?:cùng kỳ )?(?:cuối |đầu )?(?:năm )?(\d{4}|trước|ngoái|cùng kỳ)?[^()\d]{0,20}\(\s*(?:là |đạt |có |năm \d{4}:? ?)?$/u
// (năm 2023: 71 HTX
const bracketed = /\((?:cuối )?năm (\d{4})\s*(?::|là|có|đạt)?\s*$/u

/** The year of a figure that the words before it hold its neighbour against; null where they do not. */
function earlierYear(before: string, own: string): string | null {
  if (!before.includes('(')) return null
  const named = bracketed.exec(before)?.[1]
  const match = named ? null : against.exec(before)
  if (!named && !match) return null
  const year = named ?? (/^\d{4}$/u.test(match![1] ?? '') ? match![1]! : null)
  if (!/^\d{4}$/u.test(own)) return year
  if (year !== null) return year < own ? year : null
  return String(Number(own) - 1)
}

// Một số lĩnh vực tiêu biểu như: nông nghiệp 15 HTX, thương mại 01 HTX...
const ofExamples =
  /(?:một số|tiêu biểu|điển hình|chẳng hạn|ví dụ)(?!\p{L})[^.;:]{0,30}(?:như|là|gồm|:)(?!\p{L})[^.;]{0,120}$/u
// riêng xã Thanh Bình có   tại huyện Krông Búk   ở khu phố 2
const elsewhere =
  /(?:riêng|tại|ở|của)\s+((?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|thôn|khu phố|tổ dân phố|bản|ấp)\s+[^,;.:()]{2,25})/gu
// Đến nay thị xã có 37 HTX   Hiện có 37 HTX, gồm: 24 HTX nông nghiệp, 5 HTX
const ofNow =
  /(?:đến nay|hiện nay|hiện có|hiện tại)(?:[^,;.]{0,40}|[^;.]{0,70}(?:gồm|chia ra|chia theo|trong đó|cụ thể)[^.]{0,200})$/u
// cả nước có 31.700 HTX   toàn quốc
const nation = /(?:cả nước|toàn quốc|trên thế giới|của việt nam)/u
// vốn đăng ký của các HTX mới   thành viên của 11 HTX thành lập mới   các HTX mới đăng ký
const ofNewOnes =
  /(?:của|các) (?:các |\d+ )?(?:htx|hợp tác xã|tht|tổ hợp tác) (?:mới|thành lập mới|vừa thành lập|đăng ký mới)(?!\p{L})/u
// HTX Tân Tiến có 25 thành viên   Quỹ tín dụng nhân dân An Phú
const oneOrganization =
  /(?:HTX|Hợp tác xã|THT|Tổ hợp tác|QTDND|Quỹ tín dụng nhân dân|Quỹ TDND)\s+(?:[\p{L}&-]+\s+){0,5}?(\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u

/** Whose figure it is where the clause names another place, the nation, or one cooperative. */
function otherPopulation({ text, words, place, national }: Surroundings, from: number, to: number): string {
  let start = Math.max(from, to - 140)
  // the clause begins behind the last stop: "... ); tổng số", "... địa phương. HTX Tân Tiến"
  for (let at = to - 2; at > start; at--) {
    if (';:).'.includes(words[at]!) && /\s/u.test(words[at + 1]!)) {
      start = at + 1
      break
    }
  }
  const clause = words.slice(start, to)
  if (!national && nation.test(clause)) return 'cả nước'
  if (/riêng|tại|ở|của/u.test(clause)) {
    for (const match of clause.matchAll(elsewhere)) {
      const name = match[1]!
      if (place !== null && name.includes(place)) continue
      // "tại huyện" in "tại huyện có 5 HTX" names no place
      const at = start + match.index + match[0].length - name.length
      if (/^\p{Ll}+(?:\s\p{Ll}+)?\s+(?:\p{Lu}|\d)/u.test(text.slice(at, at + name.length))) return name.trim()
    }
  }
  if (!/htx|hợp tác|tht|quỹ|qtdnd/u.test(clause)) return ''
  if (ofNewOnes.test(clause)) return 'mới'
  if (/tổng|toàn|các|liên minh|luật/u.test(clause)) return ''
  const named = oneOrganization.exec(text.slice(start, to))
  return named ? fold(named[1]!) : ''
}

// 05 HTX được thành lập mới   12 hợp tác xã ra đời
const foundedAfter =
  /^\s*(?:htx|hợp tác xã|tht|tổ hợp tác|tổ)\s+(?:được |mới )?(?:thành lập mới|mới thành lập|mới ra đời|ra đời)/u

const counted = '(?:htx|hợp tác xã|tht|tổ hợp tác|tổ)'
// số hợp tác xã được xếp loại là 76
const narrowedBefore = new RegExp(
  `(?:số|các) ${counted}\\s+((?:được|tham gia|có|đã|thực hiện|ứng dụng|vay|sản xuất|liên kết|nộp|đóng|ký)\\s[^,;:()]{0,40})(?:là|:|đạt)?\\s*$`,
  'u'
)
// 05 HTX thành viên   13 HTX được hỗ trợ   4 HTX có sản phẩm
const narrowedAfter = new RegExp(
  `^\\s*${counted}\\s+(thành viên|được(?! (?:hình thành|thành lập|tổ chức|chuyển|đăng ký))|tham gia|có|đã|ứng dụng|vay|đạt|làm|tổ chức|gắn|thuộc|đủ|chưa|ký|nộp|đóng|mới|kiểu|điển hình|tiêu biểu)(?!\\p{L})`,
  'u'
)

/** Words that make a count one of some only, where the extraction took it for one of all. */
function narrowing(before: string, after: string): string {
  return narrowedBefore.exec(before)?.[1]?.trim() ?? narrowedAfter.exec(after)?.[1] ?? ''
}

/** A target "từ 40% trở lên" is overshot by what lies above 40: its digits count, not its bound. */
export function printedOnly(figure: Figure): Figure {
  if (figure.fact.bound === null || figure.fact.bound === 'approx') return figure
  return { ...figure, interval: exactly(figure.value), fact: { ...figure.fact, bound: null } }
}

interface Scaled {
  value: Rational
  unit: Rational
}

/** Every reading of the digits, in the unit of the fact: 20,913 (tỷ) of 20913 (triệu) is scaled by 1000. */
function scalesOf(digits: string, value: Rational): Scaled[] {
  const readings = readingsOf(digits).map((reading) => ({
    value: decimal(reading.decimal),
    unit: decimal(`1e-${reading.places}`)
  }))
  const scale = readings
    .filter((reading) => reading.value.top !== 0n)
    .map((reading) => over(value, reading.value))
    .find(isPowerOfTen)
  if (!scale) return []
  return readings.map((reading) => ({ value: times(reading.value, scale), unit: times(reading.unit, scale) }))
}

/**
 * 36,508 heads may be 36.508, and 1.250 tỷ may be 1,25 tỷ; but heads come whole, and a dotted figure without a scale
 * word has its usual reading.
 */
function isLawful(other: Scaled, digits: string, value: Rational, fuzzy: boolean): boolean {
  if (!fuzzy) return isWhole(other.value)
  return digits.includes(',') || !equal(value, decimal(digits.replace(/\./gu, '')))
}

function isPowerOfTen(scale: Rational): boolean {
  return /^-?10*$/u.test(scale.top.toString()) && /^10*$/u.test(scale.bottom.toString())
}

/** 2023-06-30 -> 2023, 2020-01/2020-06 -> 2020, 2021/2025 -> 2021/2025. */
function yearsOf(period: string | null): string {
  const [from = '', to = from] = (period ?? '').split('/')
  const first = from.slice(0, 4)
  const last = to.slice(0, 4)
  return first === last ? first : `${first}/${last}`
}
