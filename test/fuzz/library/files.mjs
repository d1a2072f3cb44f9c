/** Damaged files: the nth case of a seed is the same on every machine. */
import { unzipSync, zipSync } from 'fflate'
import { randomOf } from './random.mjs'

const zipped = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b
const extensions = [
  '.txt',
  '.md',
  '.docx',
  '.pdf',
  '.rtf',
  '.odt',
  '.html',
  '.xlsx',
  '.xls',
  '.doc',
  '.zip',
  '.eml',
  ''
]

/** @param {{ name: string, bytes: Uint8Array }[]} seeds */
export function fileCase(seeds, seed, number) {
  const random = randomOf(seed, 'file', number)
  const from = random.pick(seeds)
  const how = []
  let { name, bytes } = from
  const times = random.below(4) === 0 ? 2 : 1
  for (let time = 0; time < times; time++) {
    const choices = zipped(bytes) ? [...onBytes, ...onParts, ...onParts, ...onParts] : onBytes
    const change = random.pick(choices)
    how.push(change.name)
    const changed = change(bytes, random, seeds, name)
    bytes = changed.bytes ?? changed
    name = changed.name ?? name
  }
  return { name: name.split('/').at(-1), bytes, mutation: `${from.name}: ${how.join(', ')}` }
}

function cut(bytes, { below }) {
  return bytes.slice(0, below(bytes.length + 1))
}

function cutFront(bytes, { below }) {
  return bytes.slice(below(bytes.length + 1))
}

function bitsFlipped(bytes, { below }) {
  const changed = bytes.slice()
  if (changed.length > 0)
    for (let times = 1 + below(40); times > 0; times--) changed[below(changed.length)] ^= 1 << below(8)
  return changed
}

function bytesReplaced(bytes, { below, pick }) {
  const changed = bytes.slice()
  if (changed.length > 0)
    for (let times = 1 + below(40); times > 0; times--)
      changed[below(changed.length)] = pick([0, 255, 127, 128, 0x3c, 0x7b, below(256)])
  return changed
}

function headDamaged(bytes, { below }) {
  const changed = bytes.slice()
  for (let times = 1 + below(6); times > 0; times--) changed[below(Math.min(600, changed.length))] = below(256)
  return changed
}

function tailDamaged(bytes, { below }) {
  const changed = bytes.slice()
  for (let times = 1 + below(6); times > 0; times--)
    changed[changed.length - 1 - below(Math.min(300, changed.length))] = below(256)
  return changed
}

function rangeOf(bytes, { below }) {
  const start = below(bytes.length + 1)
  return [start, start + below(Math.min(bytes.length - start, 20_000) + 1)]
}

function rangeRemoved(bytes, random) {
  const [start, end] = rangeOf(bytes, random)
  return joined(bytes.subarray(0, start), bytes.subarray(end))
}

function rangeDoubled(bytes, random) {
  const [start, end] = rangeOf(bytes, random)
  const times = 1 + random.below(5)
  return joined(bytes.subarray(0, end), ...Array(times).fill(bytes.subarray(start, end)), bytes.subarray(end))
}

function rangeMoved(bytes, random) {
  const [start, end] = rangeOf(bytes, random)
  const rest = joined(bytes.subarray(0, start), bytes.subarray(end))
  const at = random.below(rest.length + 1)
  return joined(rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at))
}

function rangeZeroed(bytes, random) {
  const [start, end] = rangeOf(bytes, random)
  return bytes.slice().fill(random.pick([0, 0, 255, 0x28]), start, end)
}

function spliced(bytes, random, seeds) {
  const other = random.pick(seeds).bytes
  const at = random.below(bytes.length + 1)
  return random.below(2) === 0
    ? joined(bytes.subarray(0, at), other.subarray(random.below(other.length + 1)))
    : joined(bytes.subarray(0, at), other.subarray(...rangeOf(other, random)), bytes.subarray(at))
}

function renamed(bytes, { pick }, _seeds, name) {
  return { bytes, name: name.replace(/\.[^.]*$/u, '') + pick(extensions) }
}

function nested(bytes, { below }, _seeds, name) {
  let inner = bytes
  let path = name.split('/').at(-1)
  for (let depth = 1 + below(6); depth > 0; depth--) {
    inner = zipSync({ [path]: [inner, { level: 1 }] })
    path = 'trong.zip'
  }
  return { bytes: inner, name: path }
}

function hostileNames(bytes, { pick }, seeds, name) {
  const names = [
    '../../ra-ngoai.txt',
    '/etc/tep.txt',
    'C:\\tep.txt',
    'con.txt',
    'a'.repeat(4000),
    '\0.txt',
    '.',
    '..',
    'á̂'.normalize('NFD')
  ]
  return {
    bytes: zipSync({ [pick(names)]: bytes, [pick(names)]: pick(seeds).bytes }, { level: 1 }),
    name: `${name}.zip`
  }
}

function padded(bytes, { below, pick }) {
  const pad = new Uint8Array(below(3000)).fill(pick([0, 10, 32, 0xef]))
  return below(2) === 0 ? joined(pad, bytes) : joined(bytes, pad)
}

const onBytes = [
  cut,
  cutFront,
  bitsFlipped,
  bytesReplaced,
  headDamaged,
  tailDamaged,
  rangeRemoved,
  rangeDoubled,
  rangeMoved,
  rangeZeroed,
  spliced,
  renamed,
  nested,
  hostileNames,
  padded
].map(guarded)

/** A change of one part inside an archive, zipped again; of the bytes themselves where the archive is broken already. */
function inside(label, change) {
  const changed = (bytes, random, seeds, name) => {
    const parts = partsOf(bytes)
    if (!parts) return bitsFlipped(bytes, random)
    return zipSync(change(parts, random, seeds, name), { level: 1 })
  }
  return Object.defineProperty(changed, 'name', { value: label })
}

const onParts = [
  inside('partDamaged', (parts, random, seeds) => {
    const path = partFor(parts, random)
    const change = random.pick([
      cut,
      bitsFlipped,
      bytesReplaced,
      rangeRemoved,
      rangeDoubled,
      rangeMoved,
      rangeZeroed,
      spliced
    ])
    return { ...parts, [path]: change(parts[path], random, seeds) }
  }),
  inside('partRemoved', (parts, random) => {
    const path = partFor(parts, random)
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path))
  }),
  inside('partsSwapped', (parts, random) => {
    const [one, other] = [partFor(parts, random), partFor(parts, random)]
    return { ...parts, [one]: parts[other], [other]: parts[one] }
  }),
  inside('tagsDoubled', (parts, random) =>
    withXml(parts, random, (xml) => {
      const tag = random.pick(xml.match(/<[^>]*>/gu) ?? ['<a>'])
      const at = random.below(xml.length)
      return xml.slice(0, at) + tag.repeat(1 + random.below(2000)) + xml.slice(at)
    })
  ),
  inside('tagRemoved', (parts, random) =>
    withXml(parts, random, (xml) => {
      const tags = [...xml.matchAll(/<[^>]*>/gu)]
      if (tags.length === 0) return xml
      const { index, 0: tag } = random.pick(tags)
      return xml.slice(0, index) + xml.slice(index + tag.length)
    })
  ),
  inside('valuesChanged', (parts, random) =>
    withXml(parts, random, (xml) => {
      const value = random.pick([
        '',
        '-1',
        '0',
        '99999999999',
        '1e309',
        'NaN',
        '\u0000',
        '&#0;',
        '&#xD800;',
        '&nbsp;',
        '__proto__',
        'constructor'
      ])
      const rarely = 1 + random.below(30)
      return xml.replace(/="[^"]*"/gu, (held) => (random.below(rarely) === 0 ? `="${value}"` : held))
    })
  ),
  inside('entities', (parts, random) =>
    withXml(
      parts,
      random,
      (xml) =>
        `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(999)}"><!ENTITY c "${'&b;'.repeat(999)}">]>${xml.replace(/<\?[^>]*>/u, '').replace(/>[^<]+</u, '>&c;<')}`
    )
  ),
  inside('partBomb', (parts, random) => {
    const path = partFor(parts, random)
    return {
      ...parts,
      [path]: joined(
        parts[path],
        new Uint8Array(1_000_000 * (1 + random.below(40))).fill(random.pick([0, 32, 0x3c, 0x31]))
      )
    }
  }),
  inside('manyParts', (parts, random) => ({
    ...parts,
    ...Object.fromEntries(Array.from({ length: random.below(3000) }, (_, at) => [`word/x${at}.xml`, new Uint8Array(1)]))
  }))
].map(guarded)

function withXml(parts, random, change) {
  const paths = Object.keys(parts)
    .filter((path) => /\.(?:xml|rels)$/u.test(path) && parts[path].length > 0)
    .sort()
  if (paths.length === 0) return parts
  const main = paths.filter((path) => /document\.xml$|content\.xml$|sheet\d*\.xml$/u.test(path))
  const path = random.pick(main.length > 0 && random.below(2) === 0 ? main : paths)
  return { ...parts, [path]: new TextEncoder().encode(change(new TextDecoder().decode(parts[path]))) }
}

function partFor(parts, random) {
  return random.pick(Object.keys(parts).sort())
}

function partsOf(bytes) {
  try {
    const parts = unzipSync(bytes)
    return Object.keys(parts).length > 0 ? parts : null
  } catch {
    // damaged by the change before this one
    return null
  }
}

/** Nothing is left to damage in an empty file. */
function guarded(change) {
  const safe = (bytes, ...rest) => (bytes.length === 0 ? bytes : change(bytes, ...rest))
  return Object.defineProperty(safe, 'name', { value: change.name })
}

function joined(...pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
