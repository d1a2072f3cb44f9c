import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/model/reading.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { readOdt } from '../../../src/read/odt.ts'
import { asOdt } from '../paper/as-odt.ts'
import { cellsOf, checkReading, tablesOf } from '../paper/check-reading.ts'

const read = (body: string, styles = '') => readOdt(asOdt([], { body, styles }))
const lines = async (body: string, styles = ''): Promise<string[]> => (await read(body, styles)).text.split('\n')

describe('readOdt', () => {
  it('collapses white space and keeps what the writer put there', async () => {
    const [line] = await lines(
      '<text:p>  Doanh\n   thu<text:s text:c="3"/>là<text:tab/>5<text:line-break/> tỷ </text:p>'
    )
    expect(line).toBe('Doanh thu   là\t5')
  })

  it('counts lists: restarts, values, levels, headers without number', async () => {
    const item = (words: string, value = ''): string =>
      `<text:list-item${value}><text:p>${words}</text:p></text:list-item>`
    expect(
      await lines(
        `<text:list text:style-name="main" xml:id="l1">${item('một')}${item('hai')}<text:list-header><text:p>không số</text:p></text:list-header></text:list>
         <text:p>xen giữa</text:p>
         <text:list text:style-name="main" text:continue-list="l1">${item('ba')}</text:list>
         <text:list text:style-name="main">${item('lại từ đầu')}${item('bảy', ' text:start-value="7"')}
         <text:list-item><text:p>tám</text:p><text:p>cùng mục</text:p><text:list>${item('một của tám')}</text:list></text:list-item></text:list>`
      )
    ).toEqual([
      'I. một',
      'II. hai',
      'không số',
      'xen giữa',
      'III. ba',
      'I. lại từ đầu',
      'VII. bảy',
      'VIII. tám',
      'cùng mục',
      '1. một của tám'
    ])
  })

  it('numbers levels together and headings by the outline', async () => {
    const styles = `<text:list-style style:name="deep"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style>
      <text:outline-style><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix=")"/></text:outline-style>`
    const reading = await read(
      '<text:h text:outline-level="1">Mở đầu</text:h><text:list text:style-name="deep"><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>một một</text:p></text:list-item></text:list></text:list-item></text:list>',
      styles
    )
    expect(reading.text).toBe('A) Mở đầu\n1. một\n1.1. một một')
    expect(reading.blocks[0]).toMatchObject({ kind: 'paragraph', heading: 1, listLevel: null })
    expect(reading.blocks[2]).toMatchObject({ kind: 'paragraph', listLevel: 1 })
  })

  it('reads tracked changes as accepted and says what it leaves out', async () => {
    const { text, losses } = await read(
      `<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info/><text:p>45 hợp tác xã</text:p></text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>
       <text:p>Có <text:change text:change-id="a"/><text:change-start text:change-id="b"/>54<text:change-end text:change-id="b"/> HTX<office:annotation><text:p>xem lại</text:p></office:annotation><text:span text:style-name="Hidden"> ẩn</text:span><draw:frame><draw:image xlink:href="x.png"/></draw:frame>.</text:p>`
    )
    expect(text).toBe('Có 54 HTX.')
    expect(losses.map((loss) => loss.what)).toEqual([
      '1 chỗ đã xóa không được đọc',
      '1 chỗ thêm được đọc như đã chấp nhận',
      '1 ý kiến bên lề',
      '1 đoạn chữ ẩn',
      '1 hình ảnh'
    ])
    expect(losses[0]?.why).toContain('“45 hợp tác xã”')
  })

  it('reads text boxes after their paragraph and tables of contents as furniture', async () => {
    const reading = await read(
      '<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>I. Kết quả 3</text:p></text:index-body></text:table-of-content><text:p>Trước<draw:frame><draw:text-box><text:p>Trong khung</text:p></draw:text-box></draw:frame> sau</text:p>'
    )
    expect(reading.text).toBe('I. Kết quả 3\nTrước sau\nTrong khung')
    expect(reading.blocks.map((block) => block.kind)).toEqual(['furniture', 'paragraph', 'paragraph'])
  })

  it('keeps repeated and nested cells in their columns', async () => {
    const cell = (words: string, more = ''): string =>
      `<table:table-cell table:style-name="Ruled"${more}><text:p>${words}</text:p></table:table-cell>`
    const reading = await read(
      `<table:table><table:table-row>${cell('TT')}${cell('0', ' table:number-columns-repeated="3"')}</table:table-row><table:table-row table:number-rows-repeated="2">${cell('x')}${cell('1')}<table:table-cell/>${cell('3')}</table:table-row></table:table>`
    )
    checkReading(reading)
    expect(cellsOf(reading, tablesOf(reading)[0]!)).toEqual([
      '0,0 TT',
      '0,1 0',
      '0,2 0',
      '0,3 0',
      '1,0 x',
      '1,1 1',
      '1,2',
      '1,3 3',
      '2,0 x',
      '2,1 1',
      '2,2',
      '2,3 3'
    ])
  })

  it('puts footnotes before endnotes', async () => {
    const note = (kind: string, mark: string, words: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`
    const reading = await read(`<text:p>a${note('endnote', 'i', 'cuối')} b${note('footnote', '1', 'chân')}</text:p>`)
    checkReading(reading)
    expect(reading.text).toBe('ai b¹\n¹ chân\ni cuối')
  })

  it('keeps headers once, as running heads, without page numbers', async () => {
    const styles = (header: string): Uint8Array =>
      strToU8(
        `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:master-styles><style:master-page>${header}</style:master-page></office:master-styles></office:document-styles>`
      )
    const content = strToU8(
      '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>Nội dung</text:p></office:text></office:body></office:document-content>'
    )
    const reading = await readOdt(
      zipSync({
        'content.xml': content,
        'styles.xml': styles(
          '<style:header><text:p>Dự thảo lần 2</text:p></style:header><style:footer><text:p>Trang <text:page-number>1</text:page-number>/3</text:p></style:footer>'
        )
      })
    )
    expect(reading.blocks.map((block) => [block.kind, reading.text.slice(block.start, block.end)])).toEqual([
      ['furniture', 'Dự thảo lần 2'],
      ['paragraph', 'Nội dung']
    ])
  })
})

describe('hostile odt', () => {
  const broken: [string, () => Uint8Array, RegExp][] = [
    ['an entity', () => zipSync({ 'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }), /DTD/u],
    ['broken XML', () => zipSync({ 'content.xml': strToU8('<office:document-content><x>') }), /hỏng/u],
    ['no content', () => zipSync({ 'other.xml': strToU8('<x/>') }), /không có thân/u],
    ['no archive', () => strToU8('PK\u0003\u0004 và hết'), /hỏng/u],
    ['a deep nest', () => zipSync({ 'content.xml': strToU8('<a>'.repeat(5000)) }), /lớp lồng nhau/u]
  ]
  it.each(broken)('%s is refused in words', async (_, make, message) => {
    await expect(readOdt(make())).rejects.toThrow(message)
    await expect(readOdt(make())).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('a cell repeated a million times is over the limit', async () => {
    const body =
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>1</text:p></table:table-cell></table:table-row></table:table>'
    await expect(read(body)).rejects.toThrow(/500\.000 ô bảng/u)
  })

  it('a bomb is stopped while it is unpacked', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(30_000_000) }, { level: 9 })
    await expect(readOdt(bomb)).rejects.toThrow(/250 lần nén/u)
    await expect(readOdt(bomb, { ...defaultLimits, unpacked: 1_000_000 })).rejects.toThrow(
      /1\.000\.000 byte sau khi giải nén/u
    )
  })
})
