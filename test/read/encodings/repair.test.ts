import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLegacy } from '../../../src/read/encodings/decode.ts'
import { encodingOfFont } from '../../../src/read/encodings/fonts.ts'
import { withoutLookAlikes } from '../../../src/read/encodings/look-alikes.ts'
import { inLines } from '../../../src/read/encodings/places.ts'
import { repairLines, repairText } from '../../../src/read/encodings/repair.ts'
import { tableOf } from '../../../src/read/encodings/trial.ts'
import { asSeen, paragraphs, toBytes, writerOf } from './legacy.ts'

const written = (['tcvn3', 'vni', 'viscii', 'vps', 'cp1258'] as const).map((id) => [id, writerOf(tableOf(id))] as const)
const tcvn3 = writerOf(tableOf('tcvn3'))
const seenTcvn3 = (text: string): string => asSeen(tcvn3(text))

describe('repairText by the words', () => {
  it.each([
    ['kÕ ho¹ch ph¸t triÓn kinh tÕ tËp thÓ', 'kế hoạch phát triển kinh tế tập thể'],
    ['x∙ viªn cña hîp t¸c x·', 'xã viên của hợp tác xã'],
    ['Th«ng t- sè 12 cña H§ND, l-îng l-¬ng thùc', 'Thông tư số 12 của HĐND, lượng lương thực'],
    ['kinh tÕ-x· héi 2016-2020', 'kinh tế-xã hội 2016-2020'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'Cộng hòa xã hội chủ nghĩa'],
    ['Cộng hòa \u2013 hîp t¸c x·', 'Cộng hòa \u2013 hợp tác xã'],
    ['há»£p tÃ¡c xÃ£ nÃ´ng nghiá»‡p', 'hợp tác xã nông nghiệp'],
    ['\uf0aeiÒu lÖ \uf0ae\uf0adîc söa', 'điều lệ được sửa']
  ])('%s', (damaged, meant) => {
    expect(repairText(damaged)?.text).toBe(meant)
  })

  it.each([
    'Báo cáo tình hình kinh tế tập thể',
    'Báo cáo là có',
    'TOÀN TỈNH ĐẠT 20 %',
    'le développement économique de la région à été présenté',
    'Plan 2024: 60 HTX, 5 ± 1 ha, 20 m², 30 °C, 2 × 3 = 6 © §',
    'và',
    'Hrê, Êđê, Glêi, Krông Pắc',
    '“Mỗi xã một sản phẩm” – OCOP…',
    ''
  ])('leaves %j alone', (text) => {
    expect(repairText(text)).toBeNull()
  })

  it('keeps the way back to the original', () => {
    const damaged = 'Toång soá HTX: 45 ñôn vò'
    const repaired = repairText(damaged)!
    expect(repaired.text).toBe('Tổng số HTX: 45 đơn vị')
    expect(repaired.map).toHaveLength(repaired.text.length)
    const from = repaired.text.indexOf('45')
    expect(damaged.slice(repaired.map[from], repaired.map[from + 2])).toBe('45')
    expect(damaged.slice(repaired.map[0], repaired.map[4])).toBe('Toång')
  })

  it('is right for at least 199 of 200 paragraphs in each encoding, and never touches Unicode', () => {
    for (const [id, write] of written) {
      const wrong = paragraphs(200, 11).filter((paragraph) => {
        const small = id === 'tcvn3' ? paragraph.toLowerCase() : paragraph
        const repaired = repairText(asSeen(write(small)))
        return (repaired?.text ?? asSeen(write(small))) !== small
      })
      expect(wrong.length, `${id}: ${wrong[0]}`).toBeLessThanOrEqual(1)
    }
    expect(paragraphs(200, 11).filter((paragraph) => repairText(paragraph) !== null)).toEqual([])
  })

  it('never throws and keeps its map in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const repaired = repairText(text)
        if (!repaired) return
        expect(repaired.map).toHaveLength(repaired.text.length)
        expect(
          repaired.map.every(
            (index, place) => index < text.length && (place === 0 || index >= repaired.map[place - 1]!)
          )
        ).toBe(true)
      })
    )
  })
})

describe('repairText by the font', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['ABCDEE+.VnArialH,Bold', 'tcvn3', true],
    ['.VnTime-BoldItalic', 'tcvn3', false],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VPS Times', 'vps', false],
    ['VI Times', 'viscii', false]
  ])('%s is %s', (name, encoding, capitals) => {
    expect(encodingOfFont(name)).toEqual({ encoding, capitals })
  })

  it.each(['Times New Roman', 'Arial', 'Vni', 'Vntimes new roman', 'VNU Times', 'Symbol', ''])(
    '%s says nothing',
    (name) => {
      if (name.startsWith('Vni')) expect(encodingOfFont(name)?.encoding).toBe('vni')
      else expect(encodingOfFont(name)).toBeNull()
    }
  )

  it.each([
    ['céng hßa x· héi', '.VnTimeH', 'CỘNG HÒA XÃ HỘI'],
    ['\u00ae', '.VnTime', 'đ'],
    ['á', '.VnTime', 'ỏ'],
    ['t\u00adưng'.replace('ư', '\u00ad'), '.VnTime', 'tưưng'],
    ['h\u00ad', '.VnTime', 'hư'],
    ['htx 12', '.VnTimeH', 'HTX 12'],
    ['ñöôïc', 'VNI-Times', 'được'],
    // Unicode typed while the old font was set
    ['Hợp tác xã', '.VnTime', null],
    ['Báo cáo', '.VnTime', null],
    // the old letters kept when the font was changed to a new one
    ['hîp t¸c x·', 'Times New Roman', 'hợp tác xã'],
    ['HTX', '.VnTime', null]
  ])('%s in %s', (text, font, meant) => {
    expect(repairText(text, font)?.text ?? null).toBe(meant)
  })
})

describe('repairLines', () => {
  it('lets short lines follow the others', () => {
    expect(repairLines(['Tæng sè hîp t¸c x·', '®', 'hî', '45', 'á'])?.lines).toEqual([
      'Tổng số hợp tác xã',
      'đ',
      'hợ',
      '45',
      'ỏ'
    ])
  })

  it('leaves short lines alone where the file is Unicode besides', () => {
    expect(repairLines(['Tæng sè hîp t¸c x·', 'á', 'Những việc đã làm'])?.lines).toEqual([
      'Tổng số hợp tác xã',
      'á',
      'Những việc đã làm'
    ])
  })

  it('says nothing about Unicode', () => {
    expect(repairLines(['Báo cáo', 'Kế hoạch', '© 2024'])).toBeNull()
  })
})

describe('decodeLegacy', () => {
  it('leaves UTF-8 to others', () => {
    expect(decodeLegacy(new TextEncoder().encode('Hợp tác xã\nBáo cáo'))).toBeNull()
    expect(decodeLegacy(new TextEncoder().encode('plain'))).toBeNull()
    expect(decodeLegacy(new Uint8Array())).toBeNull()
  })

  it('is right for at least 199 of 200 paragraphs in each encoding', () => {
    for (const [id, write] of written) {
      const wrong = paragraphs(200, 5).filter((paragraph) => {
        const small = id === 'tcvn3' ? paragraph.toLowerCase() : paragraph
        const decoded = decodeLegacy(toBytes(write(small)))
        return decoded?.text !== small || decoded.encoding !== id
      })
      expect(wrong.length, `${id}: ${wrong[0]}`).toBeLessThanOrEqual(1)
    }
  })

  it('reads a file that mixes encodings and says which lines were what', () => {
    const lines = ['Kế hoạch năm nay', 'hîp t¸c x·', 'Tổ hợp tác', 'Hôïp taùc xaõ']
    const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
    const bytes = Uint8Array.from([
      ...utf8(`${lines[0]}\n`),
      ...toBytes(`${tcvn3('hợp tác xã')}\n`),
      ...utf8(`${lines[2]}\n`),
      ...toBytes(writerOf(tableOf('vni'))('Hợp tác xã'))
    ])
    const decoded = decodeLegacy(bytes)!
    expect(decoded.text).toBe('Kế hoạch năm nay\nhợp tác xã\nTổ hợp tác\nHợp tác xã')
    expect(decoded.losses.map((loss) => `${loss.what}: ${loss.where}`)).toEqual([
      'bảng mã TCVN3 (ABC) được đổi sang Unicode: dòng 2',
      'bảng mã VNI được đổi sang Unicode: dòng 4'
    ])
  })

  it('says what it could not read', () => {
    const decoded = decodeLegacy(Uint8Array.of(0x62, 0xff, 0x78, 0xfe, 0x71, 0x20, 0x7a, 0xe9, 0xe9))!
    expect(decoded.encoding).toBe('windows-1252')
    expect(decoded.losses).toHaveLength(1)
  })

  it('keeps the soft hyphen that is a letter', () => {
    expect(decodeLegacy(toBytes('Th\xabng t\xad n\xadíc, ch\xada'.replace('í', '\xed')))?.text).toBe(
      'Thông tư nước, chưa'
    )
  })

  it('reads any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeLegacy(bytes)))
  })
})

describe('small things', () => {
  it('names lines shortly', () => {
    expect(inLines([1])).toBe('dòng 1')
    expect(inLines([1, 2, 3, 7])).toBe('dòng 1–3, 7')
    expect(inLines([1, 3, 5, 7, 9, 11, 13, 15])).toBe('dòng 1, 3, 5, 7, 9, 11 và 2 chỗ khác')
  })

  it('exchanges look-alikes one for one', () => {
    expect(withoutLookAlikes('phƣơng Ɖảng Ðiều')).toEqual({ text: 'phương Đảng Điều', count: 3 })
    expect(withoutLookAlikes('phương')).toBeNull()
  })

  it('reads TCVN3 as programs show it', () => {
    expect(repairText(seenTcvn3('ủy ban nhân dân'))?.text).toBe('ủy ban nhân dân')
  })
})
