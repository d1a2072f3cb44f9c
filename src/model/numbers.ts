/**
 * Vietnamese printed numbers. One printed form can have more than one lawful reading ("36,508 người" is 36.508 heads,
 * "20,913 tỷ" is 20,913 milliards); the first is the usual one, unit and neighbours decide.
 */

/** A maximal run of digits with inner dots and commas, as the contract counts numbers. */
export const numberPattern = /\d+(?:[.,]\d+)*/gu

export interface NumberReading {
  /** Canonical decimal text: "1100", "23.4". */
  decimal: string
  /** Digits after the decimal mark as printed: they say how far the number was rounded. */
  places: number
  style: 'plain' | 'dotThousands' | 'commaThousands' | 'commaDecimal' | 'dotDecimal'
}

const plain = (printed: string): NumberReading => ({ decimal: trimZeros(printed), places: 0, style: 'plain' })

/** Every lawful reading of a printed number, the usual one first; none for forms that are no number ("1.2.3"). */
export function readingsOf(printed: string): NumberReading[] {
  const marks = printed.replace(/\d/gu, '')
  if (marks === '') return [plain(printed)]
  const groups = printed.split(/[.,]/u)
  const grouped = groups.slice(1).every((group) => group.length === 3) && groups[0]!.length <= 3
  const whole = trimZeros(groups.join(''))
  if (marks.length === 1) {
    const fraction = groups[1]!
    const decimal: NumberReading = {
      decimal: `${trimZeros(groups[0]!)}.${fraction}`,
      places: fraction.length,
      style: marks === ',' ? 'commaDecimal' : 'dotDecimal'
    }
    if (!grouped || groups[0] === '0' || groups[0] === '00') return [decimal]
    const thousands: NumberReading = {
      decimal: whole,
      places: 0,
      style: marks === '.' ? 'dotThousands' : 'commaThousands'
    }
    return marks === '.' ? [thousands, decimal] : [decimal, thousands]
  }
  // 1.234.567  1,234,567
  if (/^(?:\.+|,+)$/u.test(marks)) {
    return grouped ? [{ decimal: whole, places: 0, style: marks[0] === '.' ? 'dotThousands' : 'commaThousands' }] : []
  }
  // 1.234,5  1,234.5: the last mark is the decimal one
  const inner = marks.slice(0, -1)
  const last = marks.at(-1)!
  const head = groups.slice(0, -1)
  if (inner.includes(last) || !head.slice(1).every((group) => group.length === 3) || head[0]!.length > 3) return []
  return [
    {
      decimal: `${trimZeros(head.join(''))}.${groups.at(-1)!}`,
      places: groups.at(-1)!.length,
      style: last === ',' ? 'commaDecimal' : 'dotDecimal'
    }
  ]
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '')
}
