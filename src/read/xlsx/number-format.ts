/** A cell's number as a Vietnamese Excel shows it: 1.250,5 for the format "#,##0.0". */

/** Formats that a workbook names by number only. */
const builtIn = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [14, 'dd/mm/yyyy'],
  [15, 'dd-mmm-yy'],
  [16, 'dd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [45, 'mm:ss'],
  [46, 'h:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '0.0E+0']
])

export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? builtIn.get(id) ?? 'General'
}

/** value is the text of the cell: "0.1523", "1250", "1.2E-3". */
export function displayNumber(value: string, code: string, from1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  const sections = sectionsOf(code)
  const section = sections[sectionFor(number, sections)] ?? 'General'
  const bare = withoutColours(section)
  if (/^General$/iu.test(bare.trim()) || bare.trim() === '' || bare.includes('@')) return general(number)
  const tokens = tokensOf(bare)
  if (tokens.some((token) => token.kind === 'date')) return displayDate(number, tokens, from1904)
  // the section for negative numbers writes its own sign
  const signed = number < 0 && sections.length > 1 && sectionFor(number, sections) === 1
  return displayDecimal(signed ? -number : number, tokens)
}

/** Parts of a format at the semicolons outside quotes: positive; negative; zero; text. */
function sectionsOf(code: string): string[] {
  const sections = ['']
  let quoted = false
  for (let at = 0; at < code.length; at++) {
    const sign = code[at]!
    if (sign === '\\') {
      sections[sections.length - 1] += sign + (code[++at] ?? '')
      continue
    }
    if (sign === '"') quoted = !quoted
    if (sign === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += sign
  }
  return sections
}

function sectionFor(number: number, sections: readonly string[]): number {
  // [>=1000000]0.0,,"tr";…
  for (const [index, section] of sections.entries()) {
    const condition = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/u.exec(section)
    if (condition && holds(number, condition[1]!, Number(condition[2]))) return index
  }
  if (sections.some((section) => /\[[<>=]/u.test(section))) return sections.length - 1
  if (number < 0 && sections.length > 1) return 1
  return number === 0 && sections.length > 2 ? 2 : 0
}

function holds(number: number, sign: string, limit: number): boolean {
  switch (sign) {
    case '<':
      return number < limit
    case '<=':
      return number <= limit
    case '>':
      return number > limit
    case '>=':
      return number >= limit
    case '=':
      return number === limit
    default:
      return number !== limit
  }
}

/** [Red], [$-42A], [>=100] say nothing that is printed; [$₫-42A] prints its sign. */
function withoutColours(section: string): string {
  return section
    .replace(/\[\$([^\]-]{0,8})[^\]]{0,24}\]/gu, (_, sign: string) => (sign === '' ? '' : `"${sign}"`))
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]{0,40}\]/giu, '')
}

interface Token {
  kind: 'literal' | 'digit' | 'point' | 'comma' | 'percent' | 'date' | 'exponent'
  text: string
}

function tokensOf(section: string): Token[] {
  const tokens: Token[] = []
  for (const match of section.matchAll(
    /"([^"]*)"|\\([\s\S])|_([\s\S])|\*[\s\S]|AM\/PM|A\/P|\[[hms]+\]|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[Ee][+-]|[0#?]|[.,%]|[\s\S]/gu
  )) {
    const [text, quoted, escaped, skipped] = match
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' })
    else if (skipped !== undefined || text.startsWith('*')) continue
    else if (/^(?:AM\/PM|A\/P|\[[hms]+\]|[ymdhs]+)$/iu.test(text))
      tokens.push({ kind: 'date', text: text.toLowerCase() })
    else if (/^[0#?]$/u.test(text)) tokens.push({ kind: 'digit', text })
    else if (text === '.') tokens.push({ kind: 'point', text })
    else if (text === ',') tokens.push({ kind: 'comma', text })
    else if (text === '%') tokens.push({ kind: 'percent', text })
    else if (/^E[+-]$/iu.test(text)) tokens.push({ kind: 'exponent', text })
    else tokens.push({ kind: 'literal', text })
  }
  return tokens
}

/** "#,##0.0,," "trước" 0 "sau" */
function displayDecimal(number: number, tokens: readonly Token[]): string {
  if (tokens.some((token) => token.kind === 'exponent')) return general(number)
  const digits = tokens.map((token) => token.kind === 'digit')
  const first = digits.indexOf(true)
  const last = digits.lastIndexOf(true)
  if (first < 0) return tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('')
  const point = tokens.findIndex((token) => token.kind === 'point')
  const whole = tokens.slice(first, point < 0 ? last + 1 : point)
  const fraction = point < 0 ? [] : tokens.slice(point + 1).filter((token) => token.kind === 'digit')
  const grouped = whole.some((token) => token.kind === 'comma')
  // commas after the last digit divide by a thousand each
  let thousands = 0
  for (let at = last + 1; tokens[at]?.kind === 'comma'; at++) thousands++
  const percents = tokens.filter((token) => token.kind === 'percent').length
  const scaled = shift(plainDecimal(Math.abs(number)), 2 * percents - 3 * thousands)
  const rounded = roundedTo(scaled, fraction.length)
  let [units = '0', rest = ''] = rounded.split('.')
  const wanted = whole.filter((token) => token.text === '0').length
  // "#" and "?" show no zero
  units = wanted === 0 && units === '0' ? '' : units.padStart(wanted, '0')
  let least = fraction.length
  while (least > 0 && fraction[least - 1]!.text !== '0' && rest[least - 1] === '0') least--
  rest = rest.slice(0, least)
  const shown = (grouped ? group(units) : units) + (rest === '' ? '' : `,${rest}`)
  const sign = number < 0 && /[1-9]/u.test(rounded) ? '-' : ''
  const before = tokens.slice(0, first).map(outside).join('')
  const after = tokens
    .slice(Math.max(last, point) + 1)
    .map(outside)
    .join('')
  return `${sign}${before}${shown}${after}`
}

const outside = (token: Token): string => (token.kind === 'literal' || token.kind === 'percent' ? token.text : '')

/** Excel's General: up to eleven signs. */
function general(number: number): string {
  const size = Math.abs(number)
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return String(number).replace('.', ',')
  return plainDecimal(Number(number.toPrecision(11))).replace('.', ',')
}

/** A double in plain decimals, as its shortest form or the fifteen digits that Excel keeps. */
function plainDecimal(number: number): string {
  const [mantissa = '0', exponent = '0'] = String(Number(number.toPrecision(15))).split('e')
  return shift(mantissa, Number(exponent))
}

/** "12.5", 2 -> "1250" */
function shift(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', rest = ''] = decimal.replace('-', '').split('.')
  const digits = whole + rest
  const point = whole.length + places
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const left = padded.slice(0, at).replace(/^0+(?=\d)/u, '')
  const right = padded.slice(at).replace(/0+$/u, '')
  return `${negative ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`
}

/** Half away from zero, on the digits as they are written. */
function roundedTo(decimal: string, places: number): string {
  const [whole = '0', rest = ''] = decimal.split('.')
  const kept = whole + rest.slice(0, places).padEnd(places, '0')
  const up = (rest[places] ?? '0') >= '5'
  const total = String(BigInt(kept) + (up ? 1n : 0n)).padStart(places + 1, '0')
  return places === 0 ? total : `${total.slice(0, -places)}.${total.slice(-places)}`
}

function group(digits: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join('.')
}

const months = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']

/** Days since 30/12/1899 (Excel counts a 29/2/1900 that never was). */
function displayDate(serial: number, tokens: readonly Token[], from1904: boolean): string {
  if (serial < 0 || serial > 2_958_466) return general(serial)
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0)
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000 + seconds * 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const half = tokens.some((token) => token.text === 'am/pm' || token.text === 'a/p')
  const hours = half ? date.getUTCHours() % 12 || 12 : date.getUTCHours()
  return tokens
    .map((token, index) => {
      if (token.kind !== 'date') return token.kind === 'digit' ? '' : token.text
      const length = token.text.length
      if (token.text === 'am/pm' || token.text === 'a/p') return date.getUTCHours() < 12 ? 'SA' : 'CH'
      switch (token.text.replace('[', '')[0]) {
        case 'y':
          return length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100)
        case 'd':
          return length === 1 ? String(date.getUTCDate()) : two(date.getUTCDate())
        case 'h':
          return token.text.startsWith('[')
            ? String(Math.floor(serial * 24))
            : length === 1
              ? String(hours)
              : two(hours)
        case 's':
          return two(date.getUTCSeconds())
        default: {
          if (isMinute(tokens, index)) return two(date.getUTCMinutes())
          const month = date.getUTCMonth()
          return length === 1 ? String(month + 1) : length === 2 ? two(month + 1) : `tháng ${months[month]!}`
        }
      }
    })
    .join('')
}

/** m beside h or s is a minute. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const dates = tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.kind === 'date')
  const place = dates.findIndex(({ at }) => at === index)
  return /^\[?h/u.test(dates[place - 1]?.token.text ?? '') || /^\[?s/u.test(dates[place + 1]?.token.text ?? '')
}
