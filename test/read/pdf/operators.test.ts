import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf.ts'
import { handmade } from './handmade.ts'
import { expectWhole } from './sheet.ts'

/** Places of the first line's left end, rounded. */
async function read(operators: string, font?: string): Promise<{ text: string; x: number; y: number }> {
  const reading = await readPdf(handmade(operators, font))
  expectWhole(reading)
  const box = reading.blocks[0]?.box
  return { text: reading.text, x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }
}

describe('operators of text', () => {
  it.each([
    ['moves', 'BT /F 10 Tf 50 700 Td (mot) Tj 0 -20 Td (hai) Tj ET', 'mot\nhai'],
    ['leading', "BT /F 10 Tf 20 TL 50 700 Td (mot) Tj T* (hai) Tj (ba) ' ET", 'mot\nhai\nba'],
    ['leading by a move', 'BT /F 10 Tf 50 700 Td (mot) Tj 0 -15 TD (hai) Tj T* (ba) Tj ET', 'mot\nhai\nba'],
    ['spaced strings', 'BT /F 10 Tf 50 700 Td [(mo) 10 (t) -600 (hai) -50 (ba)] TJ ET', 'mot haiba'],
    ['word and letter spacing', 'BT /F 10 Tf 1 Tc 2 Tw 50 700 Td (K H) Tj (mot hai) Tj ET', 'K Hmot hai'],
    ['letters spaced out', 'BT /F 10 Tf 4 Tc 50 700 Td (KH) Tj ET', 'KH'],
    ['string with spacings', 'BT /F 10 Tf 20 TL 50 700 Td 5 0 (mot hai) " ET', 'mot hai'],
    ['narrow type', 'BT /F 10 Tf 50 Tz 50 700 Td (mot) Tj 7.5 0 Td (hai) Tj ET', 'mothai'],
    ['matrix', 'BT /F 1 Tf 10 0 0 10 50 700 Tm (mot) Tj 10 0 0 10 70 700 Tm (hai) Tj ET', 'mot hai'],
    [
      'saved state',
      'q BT /F 10 Tf 50 700 Td (mot) Tj ET Q q 1 0 0 1 0 -50 cm BT /F 10 Tf 50 700 Td (hai) Tj ET Q',
      'mot\nhai'
    ],
    ['form', '/X Do BT /F 10 Tf 50 650 Td (sau) Tj ET', 'trong khung\nsau'],
    ['order of drawing', 'BT /F 10 Tf 70 700 Td (hai) Tj -20 0 Td (mot) Tj ET', 'mot hai'],
    ['raised type', 'BT /F 10 Tf 50 700 Td (HTX) Tj /F 6 Tf 4 Ts (12) Tj ET', 'HTX¹²'],
    ['negative size', 'BT /F -10 Tf -1 0 0 -1 50 700 Tm (mot) Tj ET', 'mot'],
    ['drawn letters', 'BT /T 10 Tf 50 700 Td (AB) Tj ET', 'AB']
  ])('%s', async (_, operators, text) => {
    expect((await read(operators)).text).toBe(text)
  })

  it('give places on the page from its upper left', async () => {
    expect(await read('BT /F 10 Tf 50 700 Td (mot) Tj ET')).toEqual({ text: 'mot', x: 50, y: 92 })
    expect(await read('/X Do')).toMatchObject({ x: 110 })
  })

  it('draw rules in every way that programs do', async () => {
    const lines = 'q 0.5 w 100 700 m 300 700 l S 100 680 m 300 680 l S 100 660 m 300 660 l S '
    const uprights = {
      strokes: '100 660 m 100 700 l S 200 660 m 200 700 l S 300 660 m 300 700 l S Q ',
      bars: '99.8 660 0.4 40 re f 199.8 660 0.4 40 re f 299.8 660 0.4 40 re f Q ',
      boxes: '100 660 100 40 re S 200 660 100 40 re S Q ',
      onePath: '100 660 m 100 700 l 200 660 m 200 700 l 300 660 m 300 700 l S Q ',
      pieces: '100 660 m 100 681 l S 100 679 m 100 700 l S 200 660 m 200 700 l S 300 660 m 300 700 l S Q '
    }
    const words = 'BT /F 10 Tf 105 685 Td (a) Tj 100 0 Td (b) Tj -100 -20 Td (c) Tj 100 0 Td (1) Tj ET'
    for (const [name, upright] of Object.entries(uprights)) {
      const reading = await readPdf(handmade(lines + upright + words))
      expect([name, reading.blocks.map((block) => block.kind), reading.text]).toEqual([name, ['table'], 'a\tb\nc\t1'])
    }
  })
})

describe('what nobody sees', () => {
  it('is left out and said: letters without ink, letters off the sheet', async () => {
    const reading = await readPdf(
      handmade('BT /F 10 Tf 50 700 Td (thay) Tj 3 Tr 0 -20 Td (an 99 HTX) Tj 0 Tr -900 0 Td (ngoai) Tj ET')
    )
    expect(reading.text).toBe('thay')
    expect(reading.losses.map((loss) => loss.what)).toEqual([
      'Chữ nằm ngoài khổ giấy không được đọc: “ngoai”',
      'Chữ ẩn không được đọc: “an 99 HTX”'
    ])
  })
})

describe('fonts of old encodings', () => {
  const line = (text: string) => handmade(`BT /F 10 Tf 50 700 Td (${text}) Tj ET`, '.VnTime')

  it('are turned into Unicode, and that is said', async () => {
    const reading = await readPdf(line('Tæng sè hîp t¸c x· lµ 53'))
    expect(reading.text).toBe('Tổng số hợp tác xã là 53')
    expect(reading.losses.length).toBe(1)
    expect(reading.losses[0]!.what).toContain('TCVN3')
    expect(reading.losses[0]!.where).toBe('trang 1')
  })

  it('keep the soft hyphen, which is their ư', async () => {
    expect((await readPdf(line('n\u00adíc'))).text).toBe('nước')
  })

  it('show in the letters where the name of the font does not tell', async () => {
    const reading = await readPdf(
      handmade('BT /F 10 Tf 50 700 Td (Tæng sè hîp t¸c x· n«ng nghiÖp lµ 53, ®ang ho¹t ®éng 49) Tj ET', 'Times-Roman')
    )
    expect(reading.text).toBe('Tổng số hợp tác xã nông nghiệp là 53, đang hoạt động 49')
  })
})
