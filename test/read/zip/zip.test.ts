import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { containedDocuments, isArchive } from '../../../src/read/contained.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { read } from '../../../src/read/read.ts'
import { openArchive } from '../../../src/read/zip/archive.ts'
import { isByCatch, safePath } from '../../../src/read/zip/names.ts'
import { asOdt } from '../paper/as-odt.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const paths = (bytes: Uint8Array): string[] => containedDocuments(bytes).map((document) => document.path)

describe('safePath', () => {
  it.each([
    ['bao-cao.docx', 'bao-cao.docx'],
    ['đợt 1/báo cáo.docx', 'đợt 1/báo cáo.docx'],
    ['../../etc/passwd', 'etc/passwd'],
    ['..\\..\\x.doc', 'x.doc'],
    ['/tuyet/doi.txt', 'tuyet/doi.txt'],
    ['C:\\Users\\x.doc', 'Users/x.doc'],
    ['a/./b/.../c.txt', 'a/b/c.txt'],
    ['con.txt', '_con.txt'],
    ['COM1', '_COM1'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['x\u0000y\u202etxt.exe', 'x_y_txt.exe'],
    ['cuoi.txt. . ', 'cuoi.txt'],
    ['....', ''],
    ['', ''],
    [`${'d'.repeat(300)}.docx`, `${'d'.repeat(115)}.docx`],
    ['báo', 'báo'.normalize('NFC')]
  ])('%j becomes %j', (name, path) => {
    expect(safePath(name)).toBe(path)
  })

  it('knows what archives hold beside documents', () => {
    expect(
      ['__MACOSX/._a.docx', 'x/.DS_Store', 'Thumbs.db', '~$bao-cao.docx', 'bao-cao.docx', 'a.b/c.txt'].map(isByCatch)
    ).toEqual([true, true, true, true, false, false])
  })
})

describe('containedDocuments', () => {
  it('opens folders and archives inside, and keeps names apart', () => {
    const inner = zipSync({ 'b.txt': text('hai'), '../c.txt': text('ba') })
    const outer = zipSync({
      'thu-muc/': text(''),
      'thu-muc/a.txt': text('một'),
      '__MACOSX/._a.txt': text('x'),
      'trong.zip': inner,
      '../A.txt': text('bốn'),
      '../../a.txt': text('năm')
    })
    expect(paths(outer)).toEqual(['thu-muc/a.txt', 'trong.zip/b.txt', 'trong.zip/c.txt', 'A.txt', 'a (2).txt'])
  })

  it('takes an odt for a document, not for an archive', () => {
    expect(isArchive(asOdt())).toBe(false)
    expect(paths(zipSync({ 'a.odt': asOdt() }))).toEqual(['a.odt'])
  })

  it('stops at a depth, a count and a size', () => {
    let nested = zipSync({ 'a.txt': text('x') })
    for (let depth = 0; depth < 4; depth++) nested = zipSync({ 'b.zip': nested })
    expect(() => containedDocuments(nested)).toThrow(/3 lớp tệp nén/u)
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, text('x')])))
    expect(() => containedDocuments(many, { ...defaultLimits, parts: 20 })).toThrow(/20 tệp con/u)
    const big = zipSync({ a: new Uint8Array(600_000), b: zipSync({ c: new Uint8Array(600_000) }) })
    expect(() => containedDocuments(big, { ...defaultLimits, unpacked: 1_000_000 })).toThrow(/byte sau khi giải nén/u)
  })
})

describe('read', () => {
  it('reads the one document of an archive', async () => {
    expect((await read(zipSync({ 'bao-cao.txt': text('Có 45 hợp tác xã') }), 'x.zip')).text).toBe('Có 45 hợp tác xã')
  })

  it('says what to do about several, or none', async () => {
    await expect(read(zipSync({ 'a.txt': text('a'), 'b.txt': text('b') }), 'x.zip')).rejects.toThrow(
      'Tệp nén chứa 2 tệp'
    )
    await expect(read(zipSync({ 'thu-muc/': text('') }), 'x.zip')).rejects.toThrow('không chứa văn bản nào')
  })
})

describe('openArchive', () => {
  const whole = zipSync({ 'a.txt': strToU8('một hai ba '.repeat(200)), 'b.txt': [strToU8('thô'), { level: 0 }] })

  it('reads packed and plain parts', () => {
    const archive = openArchive(whole, 'Tệp')
    expect(new TextDecoder().decode(archive.read('b.txt')!)).toBe('thô')
    expect(archive.read('a.txt')).toHaveLength(strToU8('một hai ba '.repeat(200)).length)
    expect(archive.read('constructor')).toBeNull()
  })

  it('never trusts the sizes that the directory claims', () => {
    const bomb = zipSync({ a: new Uint8Array(9_000_000) }, { level: 9 })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    expect(() => openArchive(bomb, 'Tệp').read('a')).toThrow(/250 lần nén/u)
  })

  it.each([
    ['cut in the middle', () => whole.subarray(0, whole.length >> 1)],
    ['without its first part', () => whole.slice(20)],
    [
      'with a part that is noise',
      () => {
        const noisy = whole.slice()
        noisy.fill(0xff, 40, 60)
        return noisy
      }
    ],
    ['nothing at all', () => new Uint8Array()]
  ])('a file %s is refused in words', (_, make) => {
    expect(() => {
      const archive = openArchive(make(), 'Tệp')
      for (const entry of archive.entries) archive.read(entry.name)
    }).toThrow(UnreadableFile)
  })

  it('says that a part is under a password', () => {
    const locked = whole.slice()
    const view = new DataView(locked.buffer)
    for (let at = 0; at < locked.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(() => openArchive(locked, 'Tệp').read('a.txt')).toThrow(/mật khẩu/u)
  })
})
