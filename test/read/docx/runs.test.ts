import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx.ts'
import { expectWhole, pack, para, run, table } from './pack.ts'

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const inserted = (inside: string) => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const mathRun = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const box = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

describe('the inside of a paragraph', () => {
  test.each([
    { name: 'runs join without a gap', body: para(run('hợp ') + run('tác xã')), text: 'hợp tác xã' },
    {
      name: 'decomposed letters compose over runs',
      body: para(run('hơ') + run('\u0323p ta') + run('\u0301c')),
      text: 'hợp tác'
    },
    {
      name: 'tabs and line breaks',
      body: para('<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r>'),
      text: 'A\tB\nC\nD'
    },
    { name: 'white space at the ends is not printed', body: para(run('\u00a0 A ') + run('  ')), text: 'A' },
    { name: 'a line end inside the XML is a space', body: para(run('A\nB')), text: 'A B' },
    {
      name: 'hyphens that hold and hyphens that only break',
      body:
        para('<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>') +
        para(run('thành\u00ad viên')),
      text: 'A\u2011BC\nthành viên'
    },
    {
      name: 'exponents and indices stay apart from figures',
      body: para(
        run('50 m') +
          run('2', '<w:vertAlign w:val="superscript"/>') +
          run(', CO') +
          run('2', '<w:vertAlign w:val="subscript"/>') +
          run(' 15') +
          run('(1)', '<w:vertAlign w:val="superscript"/>')
      ),
      text: '50 m², CO₂ 15⁽¹⁾'
    },
    {
      name: 'raised words are words',
      body: para(run('Số 12/KH', '<w:vertAlign w:val="superscript"/>')),
      text: 'Số 12/KH'
    },
    {
      name: 'capitals by formatting are printed as capitals',
      body: para(run('kế hoạch', '<w:caps/>')),
      text: 'KẾ HOẠCH'
    },
    {
      name: 'signs of the symbol font',
      body: para(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 5; \uf0a3 7')}`),
      text: '≥ 5; ≤ 7'
    },
    {
      name: 'the result of a field, not its code',
      body: para(run('Ngày ') + field('DATE \\@ "dd/MM/yyyy"', run('05/3/2023'))),
      text: 'Ngày 05/3/2023'
    },
    {
      name: 'fields inside the code of others',
      body: para(
        field(`IF </w:instrText></w:r>${field('MERGEFIELD x', run('ẩn'))}<w:r><w:instrText> = 1`, run('hiện'))
      ),
      text: 'hiện'
    },
    {
      name: 'simple fields',
      body: para(`${run('Bảng ')}<w:fldSimple w:instr="SEQ Bang"><w:r><w:t>3</w:t></w:r></w:fldSimple>`),
      text: 'Bảng 3'
    },
    {
      name: 'an unclosed field code hides no more than its paragraph',
      body: para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + para('còn'),
      text: 'còn'
    },
    {
      name: 'hyperlinks by their words, also without a target',
      body: para(`<w:hyperlink r:id="none"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>`),
      text: 'liên kết'
    },
    {
      name: 'content controls in a line',
      body: para(`<w:sdt><w:sdtPr/><w:sdtContent>${run('ô nhập')}</w:sdtContent></w:sdt>`),
      text: 'ô nhập'
    },
    {
      name: 'content controls around paragraphs',
      body: `<w:sdt><w:sdtContent>${para('A')}${para('B')}</w:sdtContent></w:sdt>`,
      text: 'A\nB'
    },
    {
      name: 'custom XML and smart tags',
      body: `<w:customXml>${para(`<w:smartTag><w:r><w:t>2023</w:t></w:r></w:smartTag>`)}</w:customXml>`,
      text: '2023'
    },
    { name: 'words in another direction', body: para(`<w:bdo w:val="ltr">${run('A')}</w:bdo>`), text: 'A' },
    { name: 'check boxes as they are drawn', body: para(`${field('FORMCHECKBOX', '')}${run(' có')}`), text: '☐ có' },
    {
      name: 'ruby: the words below',
      body: para(
        '<w:r><w:ruby><w:rt><w:r><w:t>trên</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dưới</w:t></w:r></w:rubyBase></w:ruby></w:r>'
      ),
      text: 'dưới'
    },
    {
      name: 'equations in one line',
      body: para(
        `${run('Tỷ lệ: ')}<m:oMath><m:f><m:num>${mathRun('118')}</m:num><m:den>${mathRun('130+5')}</m:den></m:f>${mathRun(' × 100 = ')}<m:sSup><m:e>${mathRun('x')}</m:e><m:sup>${mathRun('2')}</m:sup></m:sSup></m:oMath>`
      ),
      text: 'Tỷ lệ: 118/(130+5) × 100 = x^2'
    },
    {
      name: 'more of equations',
      body: para(
        `<m:oMathPara><m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mathRun('i=1')}</m:sub><m:sup>${mathRun('n')}</m:sup><m:e><m:sSub><m:e>${mathRun('a')}</m:e><m:sub>${mathRun('i')}</m:sub></m:sSub></m:e></m:nary><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:rad><m:deg/><m:e>${mathRun('b')}</m:e></m:rad></m:e></m:d></m:oMath></m:oMathPara>`
      ),
      text: '∑_(i=1)^n a_i[√(b)]'
    },
    {
      name: 'equations and alternatives between paragraphs',
      body: `<m:oMathPara><m:oMath>${mathRun('a=b')}</m:oMath></m:oMathPara><mc:AlternateContent><mc:Choice Requires="x">${para('mới')}</mc:Choice><mc:Fallback>${para('cũ')}</mc:Fallback></mc:AlternateContent>`,
      text: 'a=b\nmới'
    },
    {
      name: 'more parts of equations',
      body: para(
        `<m:oMath><m:sSubSup><m:e>${mathRun('x')}</m:e><m:sub>${mathRun('1')}</m:sub><m:sup>${mathRun('2')}</m:sup></m:sSubSup><m:r><m:rPr/><w:rPr/><w:t>+</w:t></m:r></m:oMath>`
      ),
      text: 'x_1^2+'
    },
    { name: 'blank paragraphs leave nothing', body: para('A') + para('') + para('  ') + para('B'), text: 'A\nB' }
  ])('$name', async ({ body, text }) => {
    const reading = await readDocx(pack(body))
    expect(reading.text).toBe(text)
    expect(reading.losses).toEqual([])
    expectWhole(reading)
  })

  test('bold, headings and the place in the file', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="H2"/></w:style>' +
      '<w:style w:type="character" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style>'
    const body =
      para('A', '<w:pStyle w:val="Muc"/>') +
      para(run('B', '<w:b w:val="0"/>'), '<w:pStyle w:val="H2"/>') +
      para(run('C', '<w:rStyle w:val="Dam"/>')) +
      para(run('D', '<w:b/>') + run(' thường')) +
      para('E', '<w:outlineLvl w:val="0"/>') +
      para('') +
      para('F', '<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>')
    const { blocks } = await readDocx(pack({ body, styles }))
    const seen = blocks.map((block) => block.kind === 'paragraph' && [block.bold, block.heading, block.origin])
    expect(seen).toEqual([
      [true, 2, 'đoạn 1'],
      [false, 2, 'đoạn 2'],
      [true, null, 'đoạn 3'],
      [false, null, 'đoạn 4'],
      [false, 1, 'đoạn 5'],
      [true, null, 'đoạn 7']
    ])
  })

  test('a table of contents is no part of the paper', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const { blocks } = await readDocx(
      pack({ body: para('I. Tình hình\t3', '<w:pStyle w:val="TOC1"/>') + para('I. Tình hình'), styles })
    )
    expect(blocks.map((block) => block.kind)).toEqual(['furniture', 'paragraph'])
  })
})

describe('what is read in its accepted state or left out is said', () => {
  async function readBody(body: string, more: Record<string, string> = {}) {
    const reading = await readDocx(pack({ body, ...more }))
    expectWhole(reading)
    return { text: reading.text, losses: reading.losses, told: reading.losses.map((loss) => loss.what) }
  }

  test('insertions stay, deletions go, moves are read once', async () => {
    const moved = `<w:moveFrom w:id="5"><w:r><w:t>chuyển </w:t></w:r></w:moveFrom>`
    const body =
      para(run('Có ') + inserted(run('12')) + deleted('10') + run(' HTX')) +
      para(moved + run('đi')) +
      para(`<w:moveTo w:id="6">${run('chuyển ')}</w:moveTo>${run('đến')}`) +
      para(inserted(run('thêm')))
    const { text, losses } = await readBody(body)
    expect(text).toBe('Có 12 HTX\nđi\nchuyển đến\nthêm')
    expect(losses).toEqual([
      {
        what: '2 chỗ thêm, 1 chỗ xóa, 1 chỗ chuyển được đọc theo trạng thái đã chấp nhận',
        where: 'đoạn 1, đoạn 4, đoạn 3 và 1 nơi khác',
        why: 'Văn bản còn theo dõi thay đổi (track changes) chưa chấp nhận hoặc từ chối; đã xóa: “10”'
      }
    ])
  })

  test('a paragraph whose mark is deleted runs on into the next', async () => {
    const mark = '<w:rPr><w:del w:id="9"/></w:rPr>'
    const { text } = await readBody(para(run('Một '), mark) + para('hai') + para(run('ba'), mark) + table([['x', 'y']]))
    expect(text).toBe('Một hai\nba\nx\ty')
  })

  test('a deletion over whole paragraphs and tables', async () => {
    const { text, told } = await readBody(`${para('A')}<w:moveFrom w:id="1">${para('đi')}</w:moveFrom>${para('B')}`)
    expect(text).toBe('A\nB')
    expect(told).toEqual(['1 chỗ chuyển được đọc theo trạng thái đã chấp nhận'])
  })

  test('hidden runs, by themselves or by their style', async () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = para(
      run('Hiện ') +
        run('mật', '<w:vanish/>') +
        run('ẩn', '<w:rStyle w:val="An"/>') +
        run('rõ', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')
    )
    const { text, losses } = await readBody(body, { styles })
    expect(text).toBe('Hiện rõ')
    expect(losses).toEqual([
      { what: '2 đoạn chữ ẩn', where: 'đoạn 1', why: 'Chữ ẩn (hidden) không hiện trên bản in: “mật”, “ẩn”' }
    ])
  })

  test('comments, with their words', async () => {
    const comments = `<w:comment w:id="0" w:author="A">${para('Kiểm tra lại số này')}</w:comment>`
    const { text, losses } = await readBody(para(`${run('12 HTX')}<w:r><w:commentReference w:id="0"/></w:r>`), {
      comments
    })
    expect(text).toBe('12 HTX')
    expect(losses[0]).toEqual({
      what: '1 ý kiến bên lề',
      where: 'đoạn 1',
      why: 'Ý kiến bên lề (comment) không thuộc văn bản: “Kiểm tra lại số này”'
    })
  })

  test('text boxes follow their paragraph, once', async () => {
    const { text, told } = await readBody(para(run('Neo') + box(para('Dự thảo') + para('lần 2'))) + para('Sau'))
    expect(text).toBe('Neo\nDự thảo\nlần 2\nSau')
    expect(told).toEqual([])
  })

  test('a text box in a text box, a table in a text box', async () => {
    const { text } = await readBody(para(box(para(run('ngoài') + box(para('trong'))) + table([['a', 'b']]))))
    expect(text).toBe('ngoài\ntrong\na\tb')
  })

  test('drawn words of a watermark', async () => {
    const reading = await readDocx(
      pack(para('<w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r>') + para('A'))
    )
    expect(reading.blocks.map((block) => (block.kind === 'furniture' ? block.what : block.kind))).toEqual([
      'watermark',
      'paragraph'
    ])
  })

  test('pictures, charts, embedded objects, merged parts', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const chart =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const object = '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape></w:object></w:r>'
    const { told } = await readBody(`${para(picture + picture + chart + object)}<w:altChunk r:id="y"/>`)
    expect(told).toEqual(['2 hình ảnh', '1 biểu đồ hoặc sơ đồ', '2 đối tượng nhúng'])
  })

  test('numbers that Word computes and does not save', async () => {
    const { told } = await readBody(para(`${field('AUTONUM \\* Arabic', '')}${run('Mục')}`))
    expect(told).toEqual(['1 số tự động'])
  })

  test('signs without a letter', async () => {
    const { losses } = await readBody(para(`${run('A')}<w:r><w:sym w:font="Phông lạ" w:char="F0AB"/></w:r>`))
    expect(losses[0]?.what).toBe('1 ký hiệu')
  })

  test('old encodings, by font and by words', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}"/>`
    const body =
      para(run('kÕ ho¹ch', font('.VnTimeH'))) +
      para(run('kinh tÕ tËp thÓ, th\u00adêng', font('.VnTime'))) +
      para(run('Tæng sè hîp ') + run('t¸c x·: 12'))
    const { text, losses } = await readBody(body)
    expect(text).toBe('KẾ HOẠCH\nkinh tế tập thể, thường\nTổng số hợp tác xã: 12')
    expect(losses[0]).toMatchObject({
      what: 'bảng mã TCVN3 (ABC) được đổi sang Unicode',
      where: 'đoạn 1, đoạn 2, đoạn 3'
    })
  })
})

describe('notes', () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, inside: string) => `<w:${kind} w:id="${id}">${inside}</w:${kind}>`
  const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'

  test('stand at the end, in the order of their marks, anchored where the marks stand', async () => {
    const reading = await readDocx(
      pack({
        body:
          para(run('Có 53') + reference('footnote', 3) + run(' HTX')) +
          table([['THT', `<w:tc>${para(run('25') + reference('footnote', 2))}</w:tc>`]]),
        footnotes:
          separators +
          note('footnote', 2, para('Ước tính.')) +
          note('footnote', 3, para(`<w:r><w:footnoteRef/></w:r>${run(' Gồm 3 HTX mới;')}`) + para('không kể quỹ.')) +
          note('footnote', 9, para('Không ai gọi'))
      })
    )
    expect(reading.text).toBe('Có 53¹ HTX\nTHT\t25²\n¹ Gồm 3 HTX mới;\nkhông kể quỹ.\n² Ước tính.')
    expectWhole(reading)
    const notes = reading.blocks.filter((block) => block.kind === 'footnote')
    expect(notes.map((block) => [block.mark, block.anchors])).toEqual([
      ['¹', [{ start: 5, end: 6 }]],
      ['²', [{ start: 17, end: 18 }]]
    ])
  })

  test('endnotes in Roman figures, after the footnotes', async () => {
    const { text } = await readDocx(
      pack({
        body: para(run('A') + reference('endnote', 1) + run('B') + reference('footnote', 1)),
        footnotes: note('footnote', 1, para('chân trang')),
        endnotes: note('endnote', 1, para('cuối bài'))
      })
    )
    expect(text).toBe('AⁱB¹\n¹ chân trang\nⁱ cuối bài')
  })

  test('numbered as the section says; marks typed by the writer', async () => {
    const typed =
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>(*)</w:t></w:r>'
    const { text } = await readDocx(
      pack({
        body:
          para(run('A') + typed + run('B') + reference('footnote', 2)) +
          '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr></w:sectPr>',
        footnotes: note('footnote', 1, para('một')) + note('footnote', 2, para('hai'))
      })
    )
    expect(text).toBe('A⁽*⁾Bᶜ\n⁽*⁾ một\nᶜ hai')
  })
})
