import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { outlineOf, parseLines, passagesOf, readingOfParagraphs, rules } from './reading.ts'

const prose = (text: string) =>
  passagesOf(parseLines(text))
    .filter((passage) => passage.kind !== 'furniture')
    .map((passage) => passage.stretch.text)

describe('hard-wrapped lines', () => {
  const wrapped = `Năm qua, phong trào kinh tế tập thể của huyện có nhiều khởi sắc, số lượng hợp
tác xã tăng đều, chất lượng hoạt động được nâng lên, đóng góp vào xây dựng nông
thôn mới. Các hợp tác xã đã chủ động liên kết với doanh nghiệp để bao tiêu nông
sản cho thành viên, mở rộng dịch vụ phục vụ đời sống của bà con.
Đến nay toàn huyện có 45 hợp tác xã.
Công tác tuyên truyền được quan tâm, nhất là tuyên truyền về Luật Hợp tác xã năm
2012 và các văn bản hướng dẫn đến cán bộ, thành viên.`

  test('come together to paragraphs; a short line that ends a sentence closes one', () => {
    const found = prose(wrapped)
    expect(found).toHaveLength(3)
    expect(found[0]).toMatch(/^Năm qua.*số lượng hợp tác xã tăng đều.*của bà con\.$/u)
    expect(found[1]).toBe('Đến nay toàn huyện có 45 hợp tác xã.')
    expect(found[2]).toContain('Luật Hợp tác xã năm 2012 và các văn bản')
  })

  test('a blank line after every printed line tells nothing', () => {
    const spaced = prose(wrapped.replaceAll('\n', ' \n\n'))
    expect(spaced).toEqual(prose(wrapped))
  })

  test('items and headings begin anew', () => {
    const text = `1. Đánh giá kết quả thực hiện các chỉ tiêu về hoạt động sản xuất kinh doanh
của hợp tác xã, liên hiệp hợp tác xã
a) Về số lượng
- Tổng số hợp tác xã: 12 HTX, trong đó có 8 HTX nông nghiệp hoạt động trên địa
bàn các xã ven biển
- Số thành viên: 450 người
- Thu nhập bình quân đầu người của thành viên, người lao động trong hợp tác xã:
60 triệu đồng/năm`
    const found = prose(text)
    expect(found[0]).toMatch(/hợp tác xã, liên hiệp hợp tác xã$/u)
    expect(found).toContain('Số thành viên: 450 người')
    expect(found.at(-1)).toMatch(/hợp tác xã: 60 triệu đồng\/năm$/u)
  })

  test.each([
    ['hướng dẫn theo Công văn số 57/HD-\nTCKH ngày 23/4/2019 của Phòng Tài chính huyện', '57/HD-TCKH'],
    ['ảnh hưởng của dịch bệnh Covid-\n19 đến khu vực kinh tế tập thể trong năm vừa qua', 'Covid-19'],
    ['theo quy định tại khoản 2 Điều 5 và điểm\na) khoản 1 Điều 6 của Luật Hợp tác xã', 'điểm a) khoản 1'],
    ['kế hoạch được duyệt tại Quyết định số\n15/QĐ-UBND ngày 02/02/2022 của UBND huyện', 'số 15/QĐ-UBND']
  ])('%j', (text, joined) => {
    const longer = `${text}\nvà các văn bản khác có liên quan đến hoạt động của hợp tác xã trên địa bàn.`
    expect(prose(longer).join(' | ')).toContain(joined)
  })
})

describe('one paragraph a line', () => {
  test('a page break inside a sentence is bridged', () => {
    const text = `- Các hợp tác xã đã tạo việc làm cho lao động nông thôn, góp phần chuyển dịch cơ cấu kinh tế của huyện, nhất là ở các xã miền núi

12

còn nhiều khó khăn.

- Số hợp tác xã có lãi: 12 HTX.`
    expect(prose(text)).toEqual([
      'Các hợp tác xã đã tạo việc làm cho lao động nông thôn, góp phần chuyển dịch cơ cấu kinh tế của huyện, nhất là ở các xã miền núi còn nhiều khó khăn.',
      'Số hợp tác xã có lãi: 12 HTX.'
    ])
  })

  test('a name in capitals may follow the break', () => {
    const found =
      prose(`Cơ chế hỗ trợ của tỉnh còn chậm, chưa đồng bộ, nguồn lực dành cho chính sách còn hạn chế so với yêu cầu cần được khuyến khích, hỗ trợ đối với phát triển

KTTT, HTX. Một số chính sách chưa đến được cơ sở.`)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('đối với phát triển KTTT, HTX.')
  })

  test('a heading does not swallow the paragraph below it', () => {
    const found = prose(`5.3. Về nâng cao hiệu quả hoạt động của các hợp tác xã, xây dựng mô hình hợp tác xã kiểu mới

Phối hợp với Liên minh Hợp tác xã tỉnh khảo sát các mô hình có hiệu quả trên địa bàn.`)
    expect(found).toHaveLength(2)
  })
})

describe('footnotes', () => {
  const text = `Toàn huyện hiện có 22 HTX¹ và 01

¹ Không kể chi nhánh.

² Kế hoạch số 12/KH-UBND ngày 05/3/2021.

chi nhánh HTX đang hoạt động theo kế hoạch² đã duyệt.`
  const root = parseLines(text)

  test('their bodies leave the sentence whole', () => {
    const holder = passagesOf(root).find((passage) => passage.kind === 'paragraph')!
    expect(holder.stretch.text).toBe(
      'Toàn huyện hiện có 22 HTX và 01 chi nhánh HTX đang hoạt động theo kế hoạch đã duyệt.'
    )
    expect(root.text.slice(holder.start, holder.end)).toContain('Không kể chi nhánh')
  })

  test('each stands under the passage that holds its mark', () => {
    const notes = passagesOf(root).filter((passage) => passage.kind === 'footnote')
    expect(notes.map((note) => note.stretch.text)).toEqual([
      'Không kể chi nhánh.',
      'Kế hoạch số 12/KH-UBND ngày 05/3/2021.'
    ])
    for (const note of notes) expect(note.under?.kind).toBe('paragraph')
  })

  test.each(['22 HTX<sup>1</sup> và', '22 HTX[^1] và', '22 HTX(1) và', '22 HTX$^{1}$ và'])(
    'the mark is no figure: %s',
    (printed) => {
      const marked = parseLines(`Đến nay có ${printed} nhiều tổ hợp tác.`)
      expect(passagesOf(marked)[0]!.stretch.text).toBe('Đến nay có 22 HTX và nhiều tổ hợp tác.')
      expect(marked.claims.map((claim) => [claim.class, marked.text.slice(claim.start, claim.end)])).toEqual([
        ['footnote', expect.stringContaining('1')]
      ])
    }
  )

  test('squares of measures stay', () => {
    expect(prose('Diện tích 120 km² và 45 m<sup>2</sup> nhà kho.')[0]).toContain('120 km²')
  })
})

describe('markdown', () => {
  test.each([
    ['**Tổng số:** 12 *hợp tác xã*', 'Tổng số: 12 hợp tác xã'],
    ['Văn bản số 12/UBND-NL<sub>3</sub>', 'Văn bản số 12/UBND-NL3'],
    ['1\\. Tổng số \\* 5', '1. Tổng số * 5'],
    ['Doanh thu 3 * 4 tỷ', 'Doanh thu 3 * 4 tỷ']
  ])('%s', (printed, words) => {
    const [passage] = passagesOf(parseLines(printed))
    const marked = passage!.marker === null ? '' : `${passage!.marker} `
    expect(marked + passage!.stretch.text).toBe(words)
  })

  test('every sign of a stretch knows its place', () => {
    const root = parseLines('**a)** *Về số lượng*: có **12** hợp tác xã\\.')
    for (const { stretch } of passagesOf(root)) {
      for (const [index, place] of stretch.at.entries()) {
        if (stretch.text[index] !== ' ') expect(root.text[place]).toBe(stretch.text[index])
      }
    }
  })
})

describe('furniture', () => {
  test.each([
    ['- 9 -', 'page'],
    ['Trang 2/10', 'page'],
    ['https://portal.example.gov.vn/van-ban/123?Open', 'name'],
    ['Ký bởi: Ủy ban nhân dân huyện, 08/05/2020 10:12:30', 'name']
  ])('%s', (line, kind) => {
    const root = parseLines(
      `Đến nay toàn huyện có 15 hợp tác xã đang hoạt động, tạo việc làm cho nhiều\n${line}\nlao động nông thôn.`
    )
    expect(passagesOf(root).find((passage) => passage.kind === 'paragraph')!.stretch.text).toMatch(
      /cho nhiều lao động/u
    )
    const claimed = root.claims
      .filter((claim) => claim.class === kind)
      .map((claim) => root.text.slice(claim.start, claim.end))
    expect(claimed.join(' ')).toMatch(/\d/u)
    expect(root.claims.some((claim) => root.text.slice(claim.start, claim.end).includes('15'))).toBe(false)
  })

  test('lone page numbers grow from page to page; lone figures of a list do not pass for them', () => {
    const page = (words: string) => `${words} ${'Các hợp tác xã hoạt động ổn định, có bước phát triển. '.repeat(14)}`
    const root = parseLines(`${page('Một.')}\n\n2\n\n${page('Hai.')}\n\n3\n\n${page('Ba.')}\n\n57\n\n${page('Bốn.')}`)
    const pages = passagesOf(root)
      .filter((passage) => passage.kind === 'furniture')
      .map((passage) => passage.stretch.text)
    expect(pages).toEqual(['2', '3'])
  })
})

test('paragraphs of a docx stay what they are', () => {
  const root = parse(
    readingOfParagraphs([
      { text: 'I. KẾT QUẢ', bold: true },
      'Toàn xã có 5 hợp tác xã',
      'Hợp tác xã Sao Mai hoạt động tốt',
      { text: 'Thành viên: 120 người', listLevel: 0 },
      { text: 'Nữ: 40 người', listLevel: 1 },
      { text: 'Lao động: 30 người', listLevel: 0 }
    ]),
    rules
  )
  expect(outlineOf(root)).toBe(`# I. KẾT QUẢ
  paragraph: Toàn xã có 5 hợp tác xã
  paragraph: Hợp tác xã Sao Mai hoạt động tốt
  paragraph: Thành viên: 120 người
  paragraph: Nữ: 40 người
  paragraph: Lao động: 30 người`)
})
