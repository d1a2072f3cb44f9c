/** Figures of one named organization, and of owners outside the sector, are no figures of the sector. */
import { describe, expect, test } from 'vitest'
import { namesOne } from '../../src/find/entities.ts'
import { annotated } from '../annotate/annotating.ts'
import { expectFacts, findIn } from './finding.ts'

const isNamed = (text: string) => {
  const annotation = annotated(text)
  return namesOne(annotation, 0, annotation.words.length)
}

describe('names', () => {
  test.each([
    'HTX Dịch vụ nông nghiệp Thành Công',
    'Hợp tác xã Rau sạch Bình Minh',
    'HTX chè Phố Giang',
    'HTX cơ khí Tân Tiến',
    'HTX vận tải Hòa Bình',
    'HTX DVNN An Phú',
    'Quỹ tín dụng nhân dân Yên Thành',
    'HTX nông nghiệp hữu cơ Mường Khương',
    'THT nuôi ong Đức Mạnh'
  ])('%s', (text) => {
    expect(isNamed(text)).toBe(true)
  })
})

describe('no names', () => {
  test.each([
    'HTX nông nghiệp',
    'Các HTX trên địa bàn thành phố Bắc Giang',
    'HTX của huyện Đông Hà',
    'HTX tại xã Tân Lập',
    'Toàn huyện có HTX. Năm 2024',
    'Liên minh HTX tỉnh Kon Tum',
    'HTX, THT',
    'HTX đang hoạt động',
    'hợp tác xã: Trong đó'
  ])('%s', (text) => {
    expect(isNamed(text)).toBe(false)
  })
})

describe('figures of one', () => {
  test.each<[sentence: string, ...facts: string[]]>([
    ['HTX Dịch vụ nông nghiệp Tân Lập có 45 thành viên.'],
    ['Hợp tác xã Rau quả sạch An Phú thu hút 30 lao động.'],
    ['HTX Minh Tâm được hỗ trợ 350 triệu đồng.', 'other HTX 350 triệu_đồng'],
    ['HTX Vận tải Bình Minh có doanh thu 12 tỷ đồng.', 'other HTX 12000 triệu_đồng'],
    ['HTX nông nghiệp có 450 thành viên.', 'members.total HTX/agriculture 450'],
    ['HTX của huyện Đông Hà có 450 thành viên.', 'members.total HTX 450'],
    ['Các HTX trên địa bàn thành phố Bắc Giang có 450 thành viên.', 'members.total HTX 450'],
    ['HTX Hòa Bình có 120 thành viên. Toàn xã có 3 HTX.', 'organizations.total HTX 3'],
    [
      'Toàn xã có 3 HTX (HTX Nông nghiệp Hòa Bình, HTX Vận tải Thắng Lợi, HTX Rau an toàn Phú Quý).',
      'organizations.total HTX 3'
    ]
  ])('%s', (sentence, ...facts) => {
    expectFacts(findIn(sentence), facts)
  })
})

describe('figures of others', () => {
  test.each([
    'Doanh nghiệp trên địa bàn nộp ngân sách 35 tỷ đồng.',
    'Hộ kinh doanh cá thể đạt doanh thu 12 tỷ đồng.',
    'Thu nhập bình quân đầu người toàn xã 62 triệu đồng/năm.',
    'Lãi suất vay 6,5%/năm.',
    'Ngân hàng Chính sách xã hội cho vay 45 tỷ đồng.',
    'Nông dân trồng 120 ha lúa.',
    'Dân số toàn xã 9.870 người.',
    'Lực lượng lao động 4.500 người.',
    'Doanh thu du lịch đạt 120 tỷ đồng.',
    'Thu ngân sách nhà nước đạt 850 tỷ đồng.',
    'Vốn đầu tư công giải ngân 120 tỷ đồng.',
    'Liên kết tiêu thụ với 12 doanh nghiệp.',
    'Xã có 12 thôn, 3 trạm y tế và 2 trường học.',
    'Luật Hợp tác xã năm 2023 gồm 12 chương, 115 điều.',
    'Liên minh HTX tỉnh có 24 cán bộ, công chức.'
  ])('%s', (sentence) => {
    expectFacts(findIn(sentence), [])
  })
})

describe('papers on other subjects', () => {
  test.each<[title: string, body: string]>([
    ['BÁO CÁO\nKết quả giảm nghèo bền vững năm 2024', 'Toàn huyện còn 450 hộ nghèo, chiếm 2,5%. Cho vay 12 tỷ đồng.'],
    ['KẾ HOẠCH\nPhòng chống thiên tai năm 2025', 'Huy động 120 người, 15 xe; kinh phí 850 triệu đồng.'],
    [
      'BÁO CÁO\nCông tác y tế 9 tháng năm 2023',
      'Khám cho 12.500 lượt người, đạt 95% kế hoạch; 98% dân số có thẻ bảo hiểm.'
    ],
    ['BÁO CÁO\nThu ngân sách năm 2022', 'Tổng thu 1.250 tỷ đồng, tăng 8%; lao động 4.500 người.']
  ])('%s', (title, body) => {
    expectFacts(findIn(body, `${title}\n\n`), [])
  })
})
