/** Sectors in a run of words. */
import { describe, expect, test } from 'vitest'
import { sectorsOf } from '../../src/find/sectors.ts'
import { annotated } from '../annotate/annotating.ts'

function sectorsIn(text: string): string[] {
  const annotation = annotated(text)
  return sectorsOf(annotation, 0, annotation.words.length).map(
    ({ sector, label }) => `${sector}${label ? ` «${label}»` : ''}`
  )
}

describe('one sector', () => {
  test.each<[text: string, sector: string]>([
    ['HTX nông nghiệp', 'agriculture'],
    ['HTX NN', 'agriculture'],
    ['HTX dịch vụ nông nghiệp', 'agriculturalServices'],
    ['tổ hợp tác chăn nuôi', 'livestock'],
    ['tổ trồng rau', 'crops'],
    ['HTX khai thác hải sản', 'fishery'],
    ['HTX nuôi trồng thủy sản', 'fishery'],
    ['lĩnh vực lâm nghiệp', 'forestry'],
    ['HTX làm muối', 'salt'],
    ['HTX diêm nghiệp', 'salt'],
    ['HTX CN-TTCN', 'industryCrafts'],
    ['HTX tiểu thủ công nghiệp', 'industryCrafts'],
    ['HTX xây dựng', 'construction'],
    ['HTX thương mại – dịch vụ', 'trade'],
    ['HTX giao thông vận tải', 'transport'],
    ['HTX vận tải hành khách', 'transport'],
    ['lĩnh vực tín dụng', 'credit'],
    ['HTX điện năng', 'electricity'],
    ['HTX vệ sinh môi trường', 'environment'],
    ['HTX nước sạch', 'environment'],
    ['HTX kinh doanh chợ', 'market'],
    ['HTX nhà ở', 'housing'],
    ['lĩnh vực khác', 'other'],
    ['phi nông nghiệp', 'other «phi nông nghiệp»'],
    ['dịch vụ tổng hợp', 'other «dịch vụ tổng hợp»']
  ])('%s', (text, sector) => {
    expect(sectorsIn(text)).toEqual([sector])
  })
})

describe('combined sectors, in the order of the contract', () => {
  test.each<[text: string, sector: string]>([
    ['nông - lâm - ngư nghiệp', 'agriculture+forestry+fishery'],
    ['nông, lâm, thủy sản', 'agriculture+forestry+fishery'],
    ['nông nghiệp, thủy sản', 'agriculture+fishery'],
    ['nông, lâm nghiệp', 'agriculture+forestry'],
    ['nông nghiệp, diêm nghiệp', 'agriculture+salt'],
    ['công nghiệp - xây dựng', 'industryCrafts+construction'],
    ['xây dựng, tiểu thủ công nghiệp', 'industryCrafts+construction'],
    ['thương mại, dịch vụ, vận tải', 'trade+transport'],
    ['vận tải, thương mại', 'trade+transport'],
    ['vận tải và xây dựng', 'construction+transport'],
    ['trồng trọt, chăn nuôi', 'crops+livestock']
  ])('%s', (text, sector) => {
    expect(sectorsIn(text)).toEqual([sector])
  })
})

describe('sectors apart', () => {
  test.each<[text: string, ...sectors: string[]]>([
    ['HTX nông nghiệp; HTX vận tải', 'agriculture', 'transport'],
    ['nông nghiệp 5 HTX, vận tải 2 HTX', 'agriculture', 'transport'],
    ['nông nghiệp (30), xây dựng (4)', 'agriculture', 'construction']
  ])('%s', (text, ...sectors) => {
    expect(sectorsIn(text)).toEqual(sectors)
  })
})

describe('no sector', () => {
  test.each([
    'phát triển nông nghiệp, nông thôn',
    'xây dựng nông thôn mới',
    'Sở Nông nghiệp và Môi trường',
    'môi trường đầu tư',
    'xúc tiến thương mại',
    'Ngân hàng thương mại cổ phần',
    'ứng dụng công nghệ cao',
    'hoạt động tín dụng',
    'hợp đồng điện tử'
  ])('%s', (text) => {
    expect(sectorsIn(text)).toEqual([])
  })
})
