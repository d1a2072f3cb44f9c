import { describe, expect, it } from 'vitest'
import { readRtf } from '../../../src/read/rtf.ts'
import { asBytes, asUnicode } from '../paper/as-rtf.ts'
import { cellsOf, checkReading, tablesOf } from '../paper/check-reading.ts'

const rtf = (
  body: string,
  fonts = '{\\f0 Times New Roman;}{\\f1\\fcharset2 Symbol;}{\\f2 .VnTime;}{\\f3 .VnTimeH;}'
): Uint8Array => Uint8Array.from(`{\\rtf1\\ansi\\deff0{\\fonttbl${fonts}}${body}}`, (sign) => sign.charCodeAt(0))
const read = (body: string, fonts?: string) => readRtf(rtf(body, fonts))
const text = async (body: string): Promise<string> => (await read(body)).text

describe('readRtf', () => {
  it.each([
    ['plain \\par lines\\par', 'plain\nlines'],
    ['a\\line b\\tab c', 'a\nb\tc'],
    ['x\\~y\\_z \\{\\}\\\\', 'x\u00a0y\u2011z {}\\'],
    ['\\ldblquote a\\rdblquote  \\endash  b', '“a” – b'],
    ["\\u7907\\'3f\\u225?", 'ợá'],
    ['\\uc2\\u7907ab c\\uc0\\u225 d', 'ợ cád'],
    ['{\\upr{x}{\\*\\ud{\\u7907?}}}', 'ợ'],
    ['{\\field{\\*\\fldinst PAGE }{\\fldrslt 3}}', '3'],
    ['{\\*\\generator x;}{\\info{\\author ai}}chữ', 'chữ'],
    ['a{\\*\\unknown b{c}}d', 'ad'],
    ['a\\bin4 {{{{b', 'ab'],
    ['m{\\super 2} H{\\sub 2}O x{\\up6 1}', 'm² H₂O x¹'],
    ['{\\f1\\u-3913?} một', '- một'],
    ["{\\pntext\\f1\\'b7\\tab}một", '- một'],
    ['trước{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}} sau', 'trước sau'],
    [`{\\f2 ${asBytes('h\xeep t\xb8c x\xb7')}}`, 'hợp tác xã'],
    ["{\\f2 th\\'abng t\\- l\\'ad\\'eeng}", 'thông tư lượng'],
    [`{\\f3 ${asBytes('h\xeep t\xb8c x\xb7')} htx}`, 'HỢP TÁC XÃ HTX']
  ])('%s', async (body, meant) => {
    expect(await text(body.replace(/[^\x00-\xff]/gu, asUnicode))).toBe(meant)
  })

  it('leaves out hidden and deleted text and comments, and says so', async () => {
    const { text: words, losses } = await read(
      'Co {\\v an }{\\deleted 45 }{\\revised 54}{\\*\\annotation \\pard sua lai} HTX{\\pict 00}'
    )
    expect(words).toBe('Co 54 HTX')
    expect(losses.map((loss) => loss.what)).toEqual([
      '1 đoạn chữ ẩn',
      '1 chỗ đã xóa không được đọc',
      '1 chỗ thêm được đọc như đã chấp nhận',
      '1 ý kiến bên lề',
      '1 hình ảnh'
    ])
  })

  it('reads text boxes after their paragraph', async () => {
    expect(
      await text('truoc{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard trong khung\\par}}} sau\\par cuoi')
    ).toBe('truoc sau\ntrong khung\ncuoi')
  })

  it('keeps headers as running heads, and drops page numbers', async () => {
    const reading = await read(
      '{\\header \\pard Du thao\\par}{\\footer \\pard Trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}\\pard noi dung\\par'
    )
    expect(reading.blocks.map((block) => [block.kind, reading.text.slice(block.start, block.end)])).toEqual([
      ['furniture', 'Du thao'],
      ['paragraph', 'noi dung']
    ])
  })

  it('merges cells across and down, whatever their edges', async () => {
    const reading = await read(
      '\\trowd\\clbrdrt\\brdrs\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000 \\pard\\intbl dau\\cell\\cell xuong\\cell\\row' +
        '\\trowd\\cellx1010\\cellx1990\\clvmrg\\cellx3000 \\pard\\intbl 1\\cell 2\\cell\\cell\\row\\pard sau\\par'
    )
    checkReading(reading)
    expect(cellsOf(reading, tablesOf(reading)[0]!)).toEqual(['0,0[1x2] dau', '0,2[2x1] xuong', '1,0 1', '1,1 2'])
  })

  it('reads a table in a cell as lines of the cell', async () => {
    const reading = await read(
      '\\trowd\\clbrdrt\\brdrs\\cellx5000\\cellx9000 \\pard\\intbl ngoai\\par' +
        '\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}' +
        '\\pard\\intbl\\itap1 het\\cell phai\\cell\\row\\pard cuoi'
    )
    checkReading(reading)
    expect(cellsOf(reading, tablesOf(reading)[0]!)).toEqual(['0,0 ngoai\na\tb\nhet', '0,1 phai'])
    expect(reading.text.endsWith('\ncuoi')).toBe(true)
  })

  it('takes a mark that was typed before its note', async () => {
    const reading = await read(
      'Doanh thu{\\super *}{\\footnote \\pard uoc tinh}. Lai{\\super\\chftn}{\\footnote{\\super\\chftn} thuc te}'
    )
    checkReading(reading)
    expect(reading.text).toBe('Doanh thu*. Lai¹\n* uoc tinh\n¹ thuc te')
  })

  it('knows outline levels and list levels', async () => {
    const reading = await read('\\pard\\outlinelevel0 Muc\\par\\pard{\\listtext 1.\\tab}\\ls1\\ilvl0 so\\par')
    expect(reading.blocks).toMatchObject([
      { kind: 'paragraph', heading: 1, listLevel: null },
      { kind: 'paragraph', heading: null, listLevel: 0, origin: 'đoạn 2' }
    ])
    expect(reading.text).toBe('Muc\n1. so')
  })
})

describe('hostile rtf', () => {
  it.each([
    ['unclosed groups', '{\\b{\\footnote{\\header a{\\shptxt b'],
    ['groups closed too often', '}}}}a}}b\\par'],
    ['a note beside a header in one group', '{\\footnote\\header a}b'],
    ['cells without rows', '\\cell\\cell\\row\\nestcell\\row a\\cell'],
    ['numbers out of range', '\\u99999999 \\uc999999 a\\trleft-99999 \\cellx-5 \\itap200 b\\cell\\row'],
    ['a code page that is none', "\\ansicpg99999 a\\'e9"],
    ['a cut escape', "\\'e"]
  ])('%s', async (_, body) => {
    checkReading(await read(body))
  })

  it('keeps all words where destinations are crossed', async () => {
    expect((await text('{\\footnote\\header a}b')).replace(/\s/gu, '')).toContain('b')
  })

  it('refuses a nest without end', async () => {
    await expect(read('{'.repeat(5000))).rejects.toThrow(/lớp lồng nhau/u)
    await expect(read('\\pard\\intbl\\itap5000 a\\nestcell')).rejects.toThrow(/lớp lồng nhau/u)
  })
})
