import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text.ts'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const sample = 'Tổng số hợp tác xã: 53\nThành viên: 1.260 người'

describe('encodings of plain text', () => {
  test.each([
    { name: 'UTF-8', bytes: utf8(sample), encoding: 'utf-8' },
    { name: 'UTF-8 with BOM', bytes: utf8(`\ufeff${sample}`), encoding: 'utf-8' },
    { name: 'UTF-16 LE with BOM', bytes: utf16le(`\ufeff${sample}`), encoding: 'utf-16le' },
    { name: 'UTF-16 BE with BOM', bytes: utf16be(`\ufeff${sample}`), encoding: 'utf-16be' },
    { name: 'UTF-16 LE without BOM', bytes: utf16le(sample), encoding: 'utf-16le' },
    { name: 'UTF-16 BE without BOM', bytes: utf16be(sample), encoding: 'utf-16be' },
    { name: 'decomposed letters', bytes: utf8(sample.normalize('NFD')), encoding: 'utf-8' },
    { name: 'line ends of Windows', bytes: utf8(sample.replace('\n', '\r\n')), encoding: 'utf-8' },
    { name: 'line ends of old Macs', bytes: utf8(sample.replace('\n', '\r')), encoding: 'utf-8' }
  ])('$name', async ({ bytes, encoding }) => {
    expect(await readText(bytes, 'txt')).toMatchObject({
      text: sample,
      encoding,
      losses: [],
      format: 'txt',
      pages: null
    })
  })

  test('a file cut inside a letter keeps the rest and says so', async () => {
    const whole = utf8(`${'Hợp tác xã nông nghiệp. '.repeat(60)}ệ`)
    const reading = await readText(whole.slice(0, -1), 'txt')
    expect(reading.encoding).toBe('utf-8')
    expect(reading.text).toContain('Hợp tác xã')
    expect(reading.losses).toMatchObject([{ what: '1 chỗ không giải mã được' }])
  })

  test('old encodings are decoded and said', async () => {
    // "Tổng số hợp tác xã" in TCVN3
    const reading = await readText(new Uint8Array(Buffer.from('Tæng sè hîp t¸c x·: 53, n«ng nghiÖp', 'latin1')), 'txt')
    expect(reading.text).toBe('Tổng số hợp tác xã: 53, nông nghiệp')
    expect(reading.losses).toHaveLength(1)
  })
})

describe('lines and pages', () => {
  test('each line with words is a block with its white space; blank lines are none', async () => {
    const text = '# **Kế hoạch**\n\n   \n\t| HTX | 12 |  \nCuối'
    const { text: read, blocks, format } = await readText(utf8(text), 'md')
    expect(read).toBe(text)
    expect(format).toBe('md')
    expect(blocks.map((block) => read.slice(block.start, block.end))).toEqual([
      '# **Kế hoạch**',
      '\t| HTX | 12 |  ',
      'Cuối'
    ])
    expect(blocks[0]).toMatchObject({ kind: 'line', page: null, short: null, bold: false })
  })

  test('form feeds part pages', async () => {
    const { blocks, pages } = await readText(utf8('A\nB\fC\n\f\fD\f'), 'txt')
    expect(blocks.map((block) => block.page)).toEqual([1, 1, 2, 4])
    expect(pages).toBe(4)
  })

  test('an empty file has no blocks', async () => {
    expect(await readText(new Uint8Array(), 'txt')).toMatchObject({ text: '', blocks: [], pages: null })
  })

  test('blocks are lines of the text and hold all of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('xã', '12', ' ', '\t', '\n', '\r\n', '\r', '\f', '\u0301', '**')),
        async (pieces) => {
          const { text, blocks } = await readText(utf8(`x${pieces.join('')}`), 'txt')
          expect(text).toBe(text.normalize('NFC'))
          expect(text).not.toContain('\r')
          const lines = text.split(/[\n\f]/u).filter((line) => line.trim() !== '')
          expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(lines)
        }
      )
    )
  })
})
