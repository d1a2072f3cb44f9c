import { describe, expect, it } from 'vitest'
import { isSyllable, isWordOfVietnamese } from '../../../src/read/encodings/syllables.ts'
import { paragraphs } from './legacy.ts'

describe('isSyllable', () => {
  it.each(
    `nghiệp quốc thuỷ thủy gì gìn giếng giết quý quí kỷ hoà hòa hoàn ngoèo khuya khuỷu huỳnh tuyết uỷ yếu y ở ô ưu rượu xoong
    nghĩa Đồng Ý hươu duyệt khuếch trương quyết quăng quạt gặt ghế ngành nghề oanh oẳn thuở quỹ mỹ lý tỷ Đắk Lắk Kạn`.split(
      /\s+/u
    )
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  // stop finals without their tones, c before e, letters of other tongues, two syllables in one
  it.each([
    'Céng',
    'hßa',
    'cat',
    'tỏc',
    'bịchs',
    'né à',
    'kế-hoạch',
    'développé',
    'café',
    'ngiệp',
    'gé',
    'ủưa',
    '',
    'hoạtđộng'
  ])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })

  it('takes short forms in capitals for words', () => {
    expect(['HĐND', 'QĐ', 'TCĐ'].map(isWordOfVietnamese)).toEqual([true, true, true])
    expect(isWordOfVietnamese('H§ND')).toBe(false)
  })

  it('knows every word of running text', () => {
    const unknown = paragraphs(300, 7)
      .join(' ')
      .match(/\p{L}+/gu)!
      .filter((word) => word !== 'HTX' && !isSyllable(word))
    expect(unknown).toEqual([])
  })
})
