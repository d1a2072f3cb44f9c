/** Exact fractions. Sums, shares and means are compared with them, never with doubles. */

export interface Rational {
  readonly top: bigint
  /** Always positive. */
  readonly bottom: bigint
}

export function ratio(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new Error('a fraction with nothing below the line')
  if (bottom === 1n) return { top, bottom }
  const sign = bottom < 0n ? -1n : 1n
  const divisor = sign * gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
  return { top: top / divisor, bottom: bottom / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

export const hundred: Rational = { top: 100n, bottom: 1n }

export function whole(value: number | bigint): Rational {
  return { top: BigInt(value), bottom: 1n }
}

/** "23.4" -> 117/5, "-0.05" -> -1/20, "1e-7" -> 1/10000000. */
export function decimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(text)
  if (!match) throw new Error(`"${text}" is no decimal number`)
  const [, sign, head = '', tail = '', exponent = '0'] = match
  const shift = Number(exponent) - tail.length
  const digits = BigInt(head + tail) * (sign === '-' ? -1n : 1n)
  return shift >= 0 ? whole(digits * 10n ** BigInt(shift)) : ratio(digits, 10n ** BigInt(-shift))
}

/** The decimal number that a JSON number was written as: 9.45 is 189/20, not the double beside it. */
export function ofNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n }
  return decimal(String(value))
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.bottom === b.bottom)
    return a.bottom === 1n ? { top: a.top + b.top, bottom: 1n } : ratio(a.top + b.top, a.bottom)
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
}

export function minus(a: Rational, b: Rational): Rational {
  if (a.bottom === b.bottom)
    return a.bottom === 1n ? { top: a.top - b.top, bottom: 1n } : ratio(a.top - b.top, a.bottom)
  return ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
}

export function times(a: Rational, b: Rational): Rational {
  if (a.bottom === 1n && b.bottom === 1n) return { top: a.top * b.top, bottom: 1n }
  return ratio(a.top * b.top, a.bottom * b.bottom)
}

export function over(a: Rational, b: Rational): Rational {
  return ratio(a.top * b.bottom, a.bottom * b.top)
}

export function negate(a: Rational): Rational {
  return { top: -a.top, bottom: a.bottom }
}

export function absolute(a: Rational): Rational {
  return a.top < 0n ? negate(a) : a
}

/** Negative, zero or positive as a lies below, on or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.bottom === b.bottom ? a.top - b.top : a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function equal(a: Rational, b: Rational): boolean {
  return a.top === b.top && a.bottom === b.bottom
}

export function isWhole(a: Rational): boolean {
  return a.bottom === 1n
}

export function floor(a: Rational): bigint {
  const quotient = a.top / a.bottom
  return a.top < 0n && quotient * a.bottom !== a.top ? quotient - 1n : quotient
}

export function ceil(a: Rational): bigint {
  return -floor(negate(a))
}

/** To the given number of decimal places, a half away from zero. */
export function round(a: Rational, places: number): Rational {
  const unit = 10n ** BigInt(places)
  const scaled = ratio((a.top < 0n ? -a.top : a.top) * unit * 2n + a.bottom, a.bottom * 2n)
  const digits = floor(scaled)
  return ratio(a.top < 0n ? -digits : digits, unit)
}

export function toNumber(a: Rational): number {
  if (a.bottom === 1n) return Number(a.top)
  // enough digits for any double, without going through one
  const unit = 10n ** 18n
  return Number(a.top / a.bottom) + Number(((a.top % a.bottom) * unit) / a.bottom) / 1e18
}

/** As a Vietnamese officer writes it: "1.182", "90,77", "-2,7"; trailing zeros after the comma are dropped. */
export function printed(a: Rational, places = 2): string {
  const rounded = round(a, places)
  const digits = (rounded.top < 0n ? -rounded.top : rounded.top) * 10n ** BigInt(places)
  const scaled = (digits / rounded.bottom).toString().padStart(places + 1, '0')
  const head = scaled.slice(0, scaled.length - places).replace(/\B(?=(?:\d{3})+$)/gu, '.')
  const tail = scaled.slice(scaled.length - places).replace(/0+$/u, '')
  return `${rounded.top < 0n ? '-' : ''}${head}${tail === '' ? '' : `,${tail}`}`
}
