/** Phrases of the vocabulary where they stand: the longest wins, names are no sectors. */
import { describe, expect, test } from 'vitest'
import { annotated, marksIn } from './annotating.ts'

describe('the longest phrase wins', () => {
  test.each<[text: string, kind: string, ...marks: string[]]>([
    ['lĩnh vực thương mại - dịch vụ', 'sector', 'trade «thương mại - dịch vụ»'],
    ['dịch vụ nông nghiệp tổng hợp', 'sector', 'agriculturalServices «dịch vụ nông nghiệp»', 'other «tổng hợp»'],
    ['HTX tiểu thủ công nghiệp', 'sector', 'industryCrafts «tiểu thủ công nghiệp»'],
    ['công nghiệp – xây dựng', 'sector', 'industryCrafts+construction «công nghiệp – xây dựng»'],
    ['nông, lâm, ngư nghiệp', 'sector', 'agriculture+forestry+fishery «nông, lâm, ngư nghiệp»'],
    ['nuôi trồng thủy sản', 'sector', 'fishery «nuôi trồng thủy sản»'],
    ['giao thông vận tải', 'sector', 'transport «giao thông vận tải»'],
    ['vệ sinh môi trường', 'sector', 'environment «vệ sinh môi trường»'],
    ['quản lý chợ', 'sector', 'market «quản lý chợ»'],
    ['liên hiệp hợp tác xã', 'subject', 'LHHTX «liên hiệp hợp tác xã»'],
    ['hợp tác xã tín dụng', 'subject', 'QTDND «hợp tác xã tín dụng»'],
    ['quỹ tín dụng nhân dân', 'subject', 'QTDND «quỹ tín dụng nhân dân»'],
    ['ước thực hiện cả năm', 'status', 'estimate «ước thực hiện cả năm»'],
    ['so với cùng kỳ', 'word', 'compare «so với cùng kỳ»'],
    ['không vượt quá', 'bound', 'max «không vượt quá»']
  ])('%s: %s', (text, kind, ...marks) => {
    expect(marksIn(text, kind)).toEqual(marks)
  })
})

describe('spelling does not matter', () => {
  test.each([
    'Hợp tác xã',
    'hợp tác xã',
    'HỢP TÁC XÃ',
    'hợp  tác\txã',
    'Hợp Tác Xã',
    'HTX',
    'htx',
    'hợp tác xã'.normalize('NFD')
  ])('%s', (text) => {
    expect(
      annotated(text)
        .marks.flatMap((mark) => mark.terms)
        .filter((term) => term.kind === 'subject')
    ).toEqual([{ kind: 'subject', id: 'HTX' }])
  })

  test.each(['thủy sản', 'thuỷ sản', 'Thuỷ Sản', 'THỦY SẢN'])('%s is fishery', (text) => {
    expect(marksIn(`lĩnh vực ${text}`, 'sector')).toEqual([`fishery «${text}»`])
  })
})

describe('names', () => {
  test.each<[text: string, ...sectors: string[]]>([
    ['huyện Chợ Gạo'],
    ['HTX Muối Bạc Liêu'],
    ['xã Chợ Chùa'],
    ['HTX chợ thị trấn', 'market «chợ»'],
    ['Chợ và vận tải', 'market «Chợ»', 'transport «vận tải»']
  ])('%s', (text, ...sectors) => {
    expect(marksIn(text, 'sector')).toEqual(sectors)
  })

  test.each([
    'Liên minh Hợp tác xã tỉnh',
    'Quỹ hỗ trợ phát triển hợp tác xã',
    'Luật Hợp tác xã năm 2023',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'xây dựng nông thôn mới',
    'kinh tế hợp tác, hợp tác xã',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn',
    'hoạt động tín dụng',
    'ô nhiễm môi trường',
    'Trung tâm Dịch vụ nông nghiệp'
  ])('%s holds neither an organization nor a sector', (text) => {
    expect([...marksIn(text, 'subject'), ...marksIn(text, 'sector')]).toEqual([])
  })
})

test('an organization inside a cue is still seen', () => {
  const { marks } = annotated('cán bộ quản lý HTX')
  const kinds = marks.flatMap((mark) => mark.terms.map((term) => term.kind))
  expect(kinds).toContain('cue')
  expect(kinds).toContain('subject')
})

test('every word knows the mark that covers it', () => {
  const { words, marks, cover } = annotated('Toàn huyện có 12 hợp tác xã nông nghiệp, 3 tổ hợp tác')
  for (const mark of marks) {
    for (let index = mark.first; index <= mark.last; index++) expect(cover[index]).toBeDefined()
  }
  expect(cover).toHaveLength(words.length)
})

test('marks of one pass stand left to right', () => {
  const { marks } = annotated('Phấn đấu đến năm 2025 thành lập mới 5 HTX vận tải, doanh thu tăng 10% so với năm 2024')
  const firsts = marks.map((mark) => mark.first)
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
})
