/** What is done to files, and to the texts inside them: cut, turned, spliced, repeated, nested, renamed, blown up. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const telling = [
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0x80, 0, 0, 0],
  [0, 0, 0, 0x80],
  [1, 0, 0, 0],
  [0xff, 0xff],
  [0, 0x80]
]

const bytesWays = {
  cut: (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  headless: (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 600) + 1)),
  turned(bytes, random) {
    const turned = bytes.slice()
    const times = 1 + random.below(1 + Math.min(200, bytes.length >> 5))
    for (let time = 0; time < times; time++) turned[random.below(turned.length)] ^= 1 << random.below(8)
    return turned
  },
  noised(bytes, random) {
    const noised = bytes.slice()
    const from = random.below(noised.length)
    const to = Math.min(noised.length, from + 1 + random.below(64))
    for (let at = from; at < to; at++) noised[at] = random.below(256)
    return noised
  },
  telling(bytes, random) {
    const told = bytes.slice()
    for (let time = 0; time <= random.below(4); time++)
      told.set(random.pick(telling), random.below(Math.max(1, told.length - 4)))
    return told
  },
  dropped(bytes, random) {
    const from = random.below(bytes.length)
    return joined(bytes.slice(0, from), bytes.slice(from + 1 + random.below(Math.max(1, bytes.length >> 3))))
  },
  repeated(bytes, random) {
    const from = random.below(bytes.length)
    const piece = bytes.slice(from, from + 1 + random.below(400))
    return joined(bytes.slice(0, from), ...Array(1 + random.below(60)).fill(piece), bytes.slice(from))
  },
  spliced(bytes, random, others) {
    const other = random.pick(others)
    const at = random.below(bytes.length)
    const from = random.below(other.length)
    return joined(bytes.slice(0, at), other.slice(from, from + random.below(4000)), bytes.slice(at))
  }
}

const signs = [
  '\u0000',
  '\ufffd',
  '\ud800',
  '\u202e',
  '\u0301',
  '\u00ad',
  '\ufeff',
  '(',
  ')',
  '|',
  '-',
  '*',
  '#',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\',
  '{',
  '}',
  '\t',
  '\r',
  '\f',
  '9',
  '.',
  ',',
  '%',
  'đ',
  'ế',
  '𝟙',
  '٣',
  '½',
  '²',
  '：'
]
const stretches = [
  '1.',
  '1,',
  '(',
  '[',
  '| ',
  '- ',
  '1 ',
  'a',
  'ấ ',
  'HTX ',
  'trong đó ',
  '1.1.',
  '12/2023 ',
  ' ',
  '\n',
  '%',
  '9',
  '"',
  '<b>',
  '{\\b ',
  'hợp tác xã ',
  '... ',
  '___',
  'I. '
]

const textWays = {
  lines(text, random) {
    const lines = text.split('\n')
    for (let time = 0; time < 1 + random.below(12); time++) {
      const from = random.below(lines.length)
      const [line] = lines.splice(from, 1)
      if (random.chance(0.7)) lines.splice(random.below(lines.length + 1), 0, line ?? '')
    }
    return lines.join('\n')
  },
  signs(text, random) {
    const letters = [...text]
    for (let time = 0; time < 1 + random.below(60); time++)
      letters.splice(random.below(letters.length), random.below(3), random.pick(signs))
    return letters.join('')
  },
  long(text, random) {
    const at = random.below(text.length)
    return text.slice(0, at) + random.pick(stretches).repeat(1 + random.below(4000)) + text.slice(at)
  },
  doubled(text, random) {
    const from = random.below(text.length)
    const piece = text.slice(from, from + 20 + random.below(800))
    return text.slice(0, from) + piece.repeat(2 + random.below(20)) + text.slice(from)
  },
  figures: (text, random) =>
    text.replace(/\d+(?:[.,]\d+)*/gu, (printed) => (random.chance(0.3) ? odd(printed, random) : printed)),
  unaccented: (text, random) =>
    random.chance(0.5) ? text.normalize('NFD') : text.normalize('NFD').replace(/\p{M}/gu, ''),
  capitals: (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  unbroken: (text, random) => text.replaceAll('\n', random.pick([' ', '', '\r', '\r\n', '\f', '\n\n\n'])),
  cut: (text, random) => text.slice(random.below(text.length), text.length - random.below(text.length >> 1)),
  mixed(text, random, others) {
    const other = random.pick(others)
    const at = random.below(text.length)
    return text.slice(0, at) + other.slice(random.below(other.length)) + text.slice(at)
  }
}

function odd(printed, random) {
  return random.pick([
    () => printed.repeat(1 + random.below(30)),
    () => `${printed}.`.repeat(1 + random.below(50)),
    () => '9'.repeat(1 + random.below(400)),
    () => `-${printed}`,
    () => `${printed}e${random.below(999)}`,
    () => '0',
    () => `${printed},${printed}`,
    () => ''
  ])()
}

const markupWays = {
  ...textWays,
  tags(text, random) {
    const tags = text.match(/<[^>]{1,80}>|\\[a-z]{1,12}-?\d{0,6}|[{}]/gu) ?? ['<x>']
    let mutated = text
    for (let time = 0; time < 1 + random.below(10); time++) {
      const at = random.below(mutated.length)
      mutated = random.chance(0.3)
        ? mutated.replace(random.pick(tags), '')
        : mutated.slice(0, at) + random.pick(tags).repeat(1 + random.below(30)) + mutated.slice(at)
    }
    return mutated
  },
  nested(text, random) {
    const [open, close] = random.pick([
      ['<div>', '</div>'],
      ['<table><tr><td>', '</td></tr></table>'],
      ['{', '}'],
      ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
      ['<text:list><text:list-item>', '</text:list-item></text:list>'],
      ['<b>', '']
    ])
    const depth = 1 + random.below(2000)
    const at = random.below(text.length)
    return text.slice(0, at) + open.repeat(depth) + (random.chance(0.5) ? close.repeat(depth) : '') + text.slice(at)
  },
  entities: (text) =>
    text.replace(
      /(<\?xml[^>]*\?>)?/u,
      '$1<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&d;&d;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'
    ),
  huge: (text, random) =>
    text.replace(/"(\d+)"/gu, (whole) =>
      random.chance(0.2) ? `"${random.pick(['999999999', '-1', '1e99', '0', '16384', ''])}"` : whole
    )
}

/** Parts of a package are mutated as what they are, so that damage reaches beyond the archive. */
function mutatePackage(bytes, random, others) {
  let parts
  try {
    parts = unzipSync(bytes)
  } catch {
    return null
  }
  const names = Object.keys(parts).filter((name) => parts[name].length > 0)
  if (names.length === 0) return null
  for (let time = 0; time <= random.below(2); time++) {
    const name = random.pick(names)
    const way = random.below(10)
    if (way === 0) delete parts[name]
    else if (way === 1)
      parts[
        random.pick([
          '../../escaped.xml',
          '/etc/passwd',
          'C:\\windows\\x.xml',
          'con.xml',
          `${'a/'.repeat(300)}b.xml`,
          ''
        ])
      ] = parts[name]
    else if (way === 2) parts[name] = bytesWays[random.pick(Object.keys(bytesWays))](parts[name], random, others)
    else if (way === 3) parts[name] = new Uint8Array(random.pick([5_000_000, 60_000_000]))
    else if (parts[name]) {
      const text = strFromU8(parts[name])
      parts[name] = strToU8(markupWays[random.pick(Object.keys(markupWays))](text, random, [text]))
    }
  }
  return zipSync(parts, { level: random.pick([0, 1, 9]) })
}

/** A case: a name and the bytes of a file that somebody damaged. */
export function mutateFile(seed, seeds, random) {
  const others = seeds.map((each) => each.bytes)
  let { bytes } = seed
  const times = 1 + random.below(3)
  for (let time = 0; time < times && bytes.length > 0; time++) {
    const packed =
      bytes[0] === 0x50 && bytes[1] === 0x4b && random.chance(0.7) ? mutatePackage(bytes, random, others) : null
    if (packed) bytes = packed
    else if (/\.(?:html|rtf|eml)$/u.test(seed.name) && random.chance(0.6)) {
      bytes = strToU8(markupWays[random.pick(Object.keys(markupWays))](strFromU8(bytes), random, [strFromU8(bytes)]))
    } else bytes = bytesWays[random.pick(Object.keys(bytesWays))](bytes, random, others)
    if (bytes.length > 4_000_000) bytes = bytes.slice(0, 4_000_000)
  }
  if (random.chance(0.04)) bytes = nestedArchive(bytes, random)
  const name = random.chance(0.15)
    ? random.pick(['x.docx', 'x.pdf', 'x.txt', 'x', 'x.doc.exe', '../x.html', '.odt'])
    : seed.name
  return { name, bytes }
}

function nestedArchive(bytes, random) {
  let nested = bytes
  for (let depth = 0; depth <= random.below(6); depth++)
    nested = zipSync({ [random.pick(['a.zip', 'b.docx', '../c'])]: nested, 'd.txt': strToU8('x') }, { level: 1 })
  return nested
}

function joined(...pieces) {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
