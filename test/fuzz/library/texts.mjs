/** Damaged texts: letters, digits and lines of sound papers changed, doubled, mixed, or driven to extremes. */
import { randomOf } from './random.mjs'

/** @param {string[]} seeds */
export function textCase(seeds, seed, number) {
  const random = randomOf(seed, 'text', number)
  const at = random.below(seeds.length)
  let text = seeds[at]
  const how = []
  for (let times = 1 + random.below(3); times > 0; times--) {
    const change = random.pick(changes)
    how.push(change.name)
    text = change(text, random, seeds)
  }
  const form = random.below(12)
  const bytes = form === 0 ? utf16(text) : form === 1 ? legacy(text) : new TextEncoder().encode(text)
  const coded = form === 0 ? ', utf-16' : form === 1 ? ', one byte a letter' : ''
  return { name: `van-ban.${random.pick(['txt', 'md'])}`, bytes, mutation: `text ${at}: ${how.join(', ')}${coded}` }
}

function utf16(text) {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

/** Letters beyond Latin-1 lose their high byte: what a wrong export leaves. */
function legacy(text) {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function cut(text, { below }) {
  const start = below(text.length + 1)
  return below(2) === 0 ? text.slice(0, start) : text.slice(start)
}

function linesShuffled(text, { below }) {
  const lines = text.split('\n')
  for (let at = lines.length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[lines[at], lines[other]] = [lines[other], lines[at]]
  }
  return lines.join('\n')
}

function linesDoubled(text, { below }) {
  return text
    .split('\n')
    .flatMap((line) => (below(8) === 0 ? Array(1 + below(4)).fill(line) : [line]))
    .join('\n')
}

function linesDropped(text, { below }) {
  return text
    .split('\n')
    .filter(() => below(5) > 0)
    .join('\n')
}

function linesJoined(text, { pick, below }) {
  const link = pick([' ', '', '\t', '\u00a0', '\u2028', '\f', '|', ' | '])
  const rarely = 1 + below(4)
  return text.replace(/\n+/gu, (breaks) => (below(rarely) === 0 ? link : breaks))
}

function digitsChanged(text, { below }) {
  const rarely = 1 + below(10)
  return text.replace(/\d/gu, (digit) => (below(rarely) === 0 ? String(below(10)) : digit))
}

function numbersOdd(text, { below, pick }) {
  const odd = [
    '0',
    '00',
    '-1',
    '1.000.000.000.000.000.000.000',
    '9'.repeat(400),
    '1,2,3,4',
    '1.2.3.4',
    '٣٤',
    '１２',
    '²',
    '½',
    '0,0',
    '1/0',
    '31/02/2024',
    '99/99/9999',
    '1e400',
    '∞',
    '−5',
    '100%%'
  ]
  const rarely = 1 + below(10)
  return text.replace(/\d+(?:[.,]\d+)*/gu, (number) => (below(rarely) === 0 ? pick(odd) : number))
}

function decomposed(text, { pick }) {
  return text.normalize(pick(['NFD', 'NFKD', 'NFKC']))
}

function marksAdded(text, { below, pick }) {
  const rarely = 2 + below(40)
  const marks = [
    '\u0301',
    '\u0300\u0301\u0303',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\udfff',
    '\ufffd',
    '\u0000',
    '\u0007',
    '\u{1f600}',
    '\u0301'.repeat(50),
    'ﬁ',
    '\u1e9e',
    'İ'
  ]
  return text.replace(/\p{L}/gu, (letter) => (below(rarely) === 0 ? letter + pick(marks) : letter))
}

function lettersChanged(text, { below }) {
  const rarely = 2 + below(40)
  return text.replace(/\p{L}/gu, (letter) =>
    below(rarely) === 0 ? String.fromCharCode(32 + below(below(2) === 0 ? 200 : 9000)) : letter
  )
}

function caseChanged(text, { pick }) {
  return pick([(all) => all.toUpperCase(), (all) => all.toLowerCase()])(text)
}

function longLine(text, { below, pick }) {
  const line = pick(text.split('\n')) || 'HTX '
  return inserted(text, below, `${line} `.repeat(1 + Math.floor(below(60_000) / (line.length + 1))))
}

const repeats = [
  '(',
  ')',
  '[',
  '{',
  '“',
  '"',
  '”',
  "'",
  '«',
  '1',
  '0',
  '9',
  '.',
  ',',
  '-',
  '+',
  '/',
  '%',
  ' ',
  '\t',
  '\u00a0',
  '\n',
  '\r',
  '|',
  '*',
  '#',
  '_',
  '`',
  '<',
  '&',
  '\\',
  'a',
  'Đ',
  'ă\u0301',
  ':',
  ';',
  '…',
  '(1',
  '1.',
  '1,',
  '1.000',
  '1/',
  '- ',
  'và ',
  'trong đó ',
  'trong đó: ',
  'trong đó có 1 HTX (',
  '1 HTX, ',
  '1%',
  '1 tỷ ',
  'năm ',
  'năm 2024 ',
  'tăng 1 ',
  'từ 1 đến ',
  'I. ',
  'a) ',
  '1.1.1.',
  '| - ',
  '|---',
  '\n|1|2|',
  '\n- ',
  '\n1. ',
  '\n+ ',
  '\nI. ',
  'Điều 1. ',
  'số 1/KH-UBND ',
  'một trăm ',
  'không ',
  '=',
  '1+1=',
  'chiếm 50% ',
  'tổng số 10, trong đó ',
  '[^1]',
  '](',
  '> ',
  '\n> ',
  '--',
  '~~~\n',
  '§',
  'ký '
]

function hostileRepeat(text, { below, pick }) {
  const unit = pick(repeats) + (below(3) === 0 ? pick(repeats) : '')
  return inserted(text, below, unit.repeat(Math.ceil((1 + below(30_000)) / unit.length)))
}

function hostileAlone(_text, { below, pick }) {
  const unit = pick(repeats) + pick(repeats) + (below(2) === 0 ? pick(repeats) : '')
  return unit.repeat(Math.ceil((1 + below(40_000)) / unit.length))
}

function bracketsOdd(text, { below, pick }) {
  const rarely = 5 + below(80)
  return text.replace(/ /gu, (space) =>
    below(rarely) === 0 ? pick([' (', ') ', ' “', '” ', ' [', '] ', ': ', '; ', ' - ', '/', ' | ', '. ', '\n']) : space
  )
}

function wordsSwapped(text, { below }) {
  const words = text.split(' ')
  for (let times = below(200); times > 0; times--) {
    const [one, other] = [below(words.length), below(words.length)]
    ;[words[one], words[other]] = [words[other], words[one]]
  }
  return words.join(' ')
}

function spliced(text, { below, pick }, seeds) {
  const other = pick(seeds)
  return text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1))
}

function tables(text, { below }) {
  const columns = 1 + below(40)
  const rows = Array.from(
    { length: 1 + below(120) },
    () => `|${Array.from({ length: Math.max(0, columns + below(3) - 1) }, () => below(5000)).join('|')}|`
  )
  return inserted(text, below, `\n|${'Số HTX|'.repeat(columns)}\n|${'---|'.repeat(columns)}\n${rows.join('\n')}\n`)
}

function emptied(_text, { pick }) {
  return pick(['', ' ', '\n', '\ufeff', '\u0000', '.', '1', 'HTX', '\n'.repeat(9999)])
}

function inserted(text, below, piece) {
  const at = below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

const often = [
  cut,
  linesShuffled,
  linesDoubled,
  linesDropped,
  linesJoined,
  digitsChanged,
  numbersOdd,
  decomposed,
  marksAdded,
  lettersChanged,
  bracketsOdd,
  wordsSwapped,
  spliced,
  hostileRepeat,
  hostileRepeat,
  hostileAlone
]
const changes = [...often, ...often, longLine, caseChanged, tables, emptied]
