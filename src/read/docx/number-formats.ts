/** A list counter as Word prints it in each of its number formats. */

const ones = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** 1 -> một, 15 -> mười lăm, 21 -> hai mươi mốt; beyond 99 no list counts in words. */
function inWords(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const one = value % 10
  if (tens === 0) return ones[one]!
  const head = tens === 1 ? 'mười' : `${ones[tens]!} mươi`
  if (one === 0) return head
  if (one === 5) return `${head} lăm`
  if (one === 1 && tens > 1) return `${head} mốt`
  return `${head} ${ones[one]!}`
}

/** Phần thứ nhất, thứ hai, thứ ba, thứ tư */
function ordinalInWords(value: number): string {
  if (value === 1) return 'nhất'
  return value === 4 ? 'tư' : inWords(value)
}

const romans: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [amount, letters] of romans) {
    while (rest >= amount) {
      text += letters
      rest -= amount
    }
  }
  return text
}

/** 1 -> a, 26 -> z, 27 -> aa, 53 -> aaa: Word repeats the letter. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

/** 1 -> *, 2 -> †, 5 -> ** */
function chicago(value: number): string {
  if (value < 1 || value > 40) return String(value)
  return ['*', '†', '‡', '§'][(value - 1) % 4]!.repeat(Math.floor((value - 1) / 4) + 1)
}

export function formatCounter(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'lowerLetter':
      return letter(value)
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value)
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'cardinalText':
    case 'vietnameseCounting':
      return inWords(value)
    case 'ordinalText':
      return ordinalInWords(value)
    case 'chicago':
      return chicago(value)
    default:
      return String(value)
  }
}
