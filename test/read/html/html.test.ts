import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/read/html.ts'
import { asHtml } from '../paper/as-html.ts'
import { cellsOf, checkReading, tablesOf } from '../paper/check-reading.ts'
import { wordsOf, wordsOfPaper } from '../paper/paper.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html))
const text = async (html: string): Promise<string> => (await read(html)).text

describe('readHtml', () => {
  it.each([
    ['<p>một\n  hai</p><p>ba</p>', 'một hai\nba'],
    ['một<br>hai<br/> ba', 'một\nhai\nba'],
    ['<div>a<p>b</p>c</div>', 'a\nb\nc'],
    ['<pre>a  b\nc</pre>', 'a  b\nc'],
    ['<p>m<sup>2</sup> x<sub>1</sub> <sup>(a)</sup></p>', 'm² x₁ (a)'],
    ['<p>1&nbsp;250&#273;</p>', '1\u00a0250đ'],
    ['<script>x</script><style>p{}</style><p>a<!-- b -->c</p><noscript>d</noscript>', 'ac'],
    ['<ol><li>a<li>b<ul><li>c</ul></ol>', '1. a\n2. b\n- c'],
    ['<ol type="I" start="3"><li>a<li value="7">b</ol>', 'III. a\nVII. b'],
    ['<ul style="list-style-type: none"><li>a</ul>', 'a'],
    ['<ol><li>a<ol type=a><li>b</ol><ol start="2"><li>c</ol></ol>', '1. a\na. b\n2. c'],
    [
      '<p>Có <span style="display:none">45</span><span style="visibility: hidden">4</span><span hidden>5</span>54</p>',
      'Có 54'
    ],
    ['<style>.an{display:none}</style><p class="an">x</p><p>y</p>', 'y'],
    ['<table><tr><td>một ô</td></tr></table>', 'một ô'],
    [
      '<p><font face=".VnTimeH">h\u00eep t\u00b8c x\u00b7</font> và <span style="font-family:.VnTime">x\u00b7</span></p>',
      'HỢP TÁC XÃ và xã'
    ]
  ])('%s', async (html, meant) => {
    expect(await text(html)).toBe(meant)
  })

  it('brings spans onto a grid and keeps blank cells', async () => {
    const reading = await read(
      '<table border=1><caption>Biểu 1</caption><thead><tr><th rowspan=2>TT<th colspan=2>Năm<tr><th>KH<th>TH</thead><tr><td>1<td><td>5</tr><tr></tr></table>'
    )
    checkReading(reading)
    expect(reading.text.split('\n')[0]).toBe('Biểu 1')
    const [table] = tablesOf(reading)
    expect(table).toMatchObject({ rows: 3, columns: 3, headerRows: 2, layout: false })
    expect(cellsOf(reading, table!)).toEqual([
      '0,0[2x1] TT',
      '0,1[1x2] Năm',
      '1,1 KH',
      '1,2 TH',
      '2,0 1',
      '2,1',
      '2,2 5'
    ])
  })

  it('reads a page that is one table as its paragraphs', async () => {
    const reading = await read(`<table><tr><td>${'<p>Đoạn văn của trang.</p>'.repeat(20)}</td><td></td></tr></table>`)
    expect(reading.blocks).toHaveLength(20)
  })

  it('knows headings and bold paragraphs', async () => {
    const reading = await read('<h2>Kết quả</h2><p><b>Đậm</b></p><p><b>nửa</b> thường</p><ul><li>mục</ul>')
    expect(reading.blocks).toMatchObject([
      { heading: 2, bold: true, listLevel: null },
      { heading: null, bold: true },
      { bold: false },
      { listLevel: 0 }
    ])
  })
})

const links = (words: string[]): string =>
  `<ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul>`
const before = `<div id="main-menu">${links(['Trang chủ', 'Giới thiệu', 'Văn bản', 'Công báo', 'Liên hệ', 'Sơ đồ'])}</div><div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/vb">Văn bản</a></div>
<h1>Báo cáo kinh tế tập thể 2023 của huyện</h1><table class="thuoc-tinh"><tr><td>Số ký hiệu</td><td>27/BC-UBND</td></tr><tr><td>Ngày ban hành</td><td>06/11/2023</td></tr><tr><td>Người ký:</td><td>Trần Thị Mười</td></tr><tr><td>Loại văn bản</td><td>Báo cáo</td></tr><tr><td>Tệp đính kèm</td><td><a href="/a.pdf">27.pdf</a></td></tr></table>`
const after = `<div class="share-box">Chia sẻ: <a href="f">Facebook</a></div><div><h3>Các tin khác</h3>${links(['Hội nghị tổng kết 12 năm (3/3)', 'Tập huấn cho 45 cán bộ (4/3)'])}</div><footer>© 2023 Cổng thông tin huyện, 1.234 lượt truy cập</footer>`

describe('a page of a portal', () => {
  it('gives the paper alone, and says what it took away', async () => {
    const { text: words, losses } = await read(asHtml(undefined, { before, after }))
    expect(wordsOf(words)).toEqual(wordsOfPaper())
    const told = losses.map((loss) => `${loss.what} ${loss.why}`).join('\n')
    for (const said of [
      'khối điều hướng',
      'bảng thuộc tính văn bản',
      'khối liên kết tới bài khác',
      '27/BC-UBND',
      'Các tin khác',
      'Báo cáo kinh tế tập thể 2023 của huyện'
    ]) {
      expect(told).toContain(said)
    }
  })

  it('keeps the title of a piece of news', async () => {
    const body = `<article><div class="body">${'<p>Toàn huyện hiện có 54 hợp tác xã hoạt động hiệu quả, tăng 3 hợp tác xã so với năm 2020.</p>'.repeat(3)}</div></article>`
    const page = `<html><body>${before.replace(/<table.*<\/table>/su, '')}${body}${after}</body></html>`
    const { text: words } = await read(page)
    expect(words.split('\n')).toEqual([
      'Báo cáo kinh tế tập thể 2023 của huyện',
      ...Array(3).fill('Toàn huyện hiện có 54 hợp tác xã hoạt động hiệu quả, tăng 3 hợp tác xã so với năm 2020.')
    ])
  })

  it('never takes the greater part of the words', async () => {
    const page = `<div class="menu footer"><p>Toàn huyện hiện có 54 hợp tác xã.</p></div>${links(Array(12).fill('tin'))}`
    expect(await text(page)).toContain('54 hợp tác xã')
  })

  it('leaves a table of linked names alone', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) =>
        `<tr><td>${index + 1}</td><td><a href="/x${index}">HTX số ${index}</a></td><td>${index * 37} triệu đồng doanh thu</td></tr>`
    )
    expect(
      tablesOf(await read(`<p>Danh sách hợp tác xã</p><table border=1>${rows.join('')}</table>`))[0]
    ).toMatchObject({ rows: 12, columns: 3 })
  })
})

describe('hostile html', () => {
  it.each([
    ['a deep nest', '<div>'.repeat(5000), /lớp lồng nhau/u],
    ['elements without end', '<p>'.repeat(1_000_001), /ô bảng|phần tử/u]
  ])('%s is refused', async (_, html, message) => {
    await expect(read(html)).rejects.toThrow(message)
  })

  it.each([
    ['spans out of range', '<table border=1><tr><td colspan=99999999 rowspan=-1>a<td rowspan=abc>b</table>'],
    ['spans past the table', '<table border=1><tr><td rowspan=9>a<td>b<tr><td>c</table>'],
    ['a note that points to itself', '<p><a href="#a" name="a">1</a> x</p>'],
    [
      'notes that point in a ring',
      '<p><a href="#a" name="b">1</a></p><div><a href="#b" name="a">1</a> <a href="#a" name="b">1</a></div>'
    ],
    ['tables without rows', '<table></table><table><tr></tr></table><td>a'],
    ['names of prototypes', '<p class="constructor __proto__"><ol type="constructor"><li>a</ol></p>'],
    ['half a tag', '<p>a<b'],
    ['nothing', '']
  ])('%s', async (_, html) => {
    checkReading(await read(html))
  })

  it('never looks up a declared encoding in a prototype', async () => {
    const page = Uint8Array.from('<meta charset="constructor"><p>\xe9\xff</p>', (sign) => sign.charCodeAt(0))
    expect((await readHtml(page)).encoding).toBe('windows-1252')
  })
})
