import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx.ts'
import { abstractList, expectWhole, list, listed, pack, para } from './pack.ts'

interface Case {
  name: string
  body: string
  numbering: string
  styles?: string
  lines: string[]
}

const outline = abstractList(1, ['0 upperRoman %1.', '1 decimal %2.', '2 lowerLetter %3)', '3 bullet -'])

/** A paragraph style that counts: id, what it is based on, what stands in its pPr. */
function style(id: string, inside: string, basedOn = ''): string {
  const base = basedOn && `<w:basedOn w:val="${basedOn}"/>`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:pPr>${inside}</w:pPr></w:style>`
}

const numPr = (id: number, level?: number) =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`

const cases: Case[] = [
  {
    name: 'levels in their formats, deeper ones begin anew',
    body: [
      listed('Một', 1),
      listed('Hai', 1, 1),
      listed('Ba', 1, 2),
      listed('Bốn', 1, 2),
      listed('Năm', 1, 3),
      listed('Sáu', 1, 1),
      listed('Bảy', 1, 2),
      listed('Tám', 1),
      listed('Chín', 1, 1)
    ].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. Một', '1. Hai', 'a) Ba', 'b) Bốn', '- Năm', '2. Sáu', 'a) Bảy', 'II. Tám', '1. Chín']
  },
  {
    name: 'paragraphs between do not stop the count',
    body: [listed('Một', 1), para('Ở giữa'), listed('Hai', 1)].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. Một', 'Ở giữa', 'II. Hai']
  },
  {
    name: 'numbers of several levels in one',
    body: [listed('A', 1), listed('B', 1, 1), listed('C', 1, 2), listed('D', 1, 2), listed('E', 1, 1)].join(''),
    numbering: abstractList(1, ['0 decimal %1.', '1 decimal %1.%2.', '2 decimal %1.%2.%3.']) + list(1, 1),
    lines: ['1. A', '1.1. B', '1.1.1. C', '1.1.2. D', '1.2. E']
  },
  {
    name: 'a Roman parent is shown in figures where the level is legal',
    body: [listed('A', 1), listed('B', 1), listed('C', 1, 1)].join(''),
    numbering: abstractList(1, ['0 upperRoman %1.', '1 decimal %1.%2. | <w:isLgl/>']) + list(1, 1),
    lines: ['I. A', 'II. B', '2.1. C']
  },
  {
    name: 'a Roman parent stays Roman elsewhere',
    body: [listed('A', 1), listed('B', 1, 1)].join(''),
    numbering: abstractList(1, ['0 upperRoman %1.', '1 decimal %1.%2.']) + list(1, 1),
    lines: ['I. A', 'I.1. B']
  },
  {
    name: 'two nums of one abstract list count on together',
    body: [listed('A', 1), listed('B', 2), listed('C', 1)].join(''),
    numbering: outline + list(1, 1) + list(2, 1),
    lines: ['I. A', 'II. B', 'III. C']
  },
  {
    name: 'a start override begins anew once',
    body: [listed('A', 1), listed('B', 1), listed('C', 2), listed('D', 2), listed('E', 1)].join(''),
    numbering:
      outline + list(1, 1) + list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    lines: ['I. A', 'II. B', 'I. C', 'II. D', 'III. E']
  },
  {
    name: 'a start override of a deeper level',
    body: [listed('A', 1), listed('B', 1, 1), listed('C', 1, 1), listed('D', 2, 1), listed('E', 2, 1)].join(''),
    numbering:
      outline + list(1, 1) + list(2, 1, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'),
    lines: ['I. A', '1. B', '2. C', '5. D', '6. E']
  },
  {
    name: 'a level written anew by the num',
    body: [listed('A', 1), listed('B', 2)].join(''),
    numbering:
      outline +
      list(1, 1) +
      list(
        2,
        1,
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>'
      ),
    lines: ['I. A', '(2) B']
  },
  {
    name: 'other lists count by themselves',
    body: [listed('A', 1), listed('B', 2), listed('C', 1)].join(''),
    numbering: outline + abstractList(2, ['0 lowerLetter %1)']) + list(1, 1) + list(2, 2),
    lines: ['I. A', 'a) B', 'II. C']
  },
  {
    name: 'a level that never begins anew',
    body: [listed('A', 1), listed('B', 1, 1), listed('C', 1), listed('D', 1, 1)].join(''),
    numbering: abstractList(1, ['0 upperRoman %1.', '1 decimal %2. | <w:lvlRestart w:val="0"/>']) + list(1, 1),
    lines: ['I. A', '1. B', 'II. C', '2. D']
  },
  {
    name: 'a level that begins anew only under the first',
    body: [
      listed('A', 1),
      listed('B', 1, 1),
      listed('C', 1, 2),
      listed('D', 1, 1),
      listed('E', 1, 2),
      listed('F', 1),
      listed('G', 1, 1),
      listed('H', 1, 2)
    ].join(''),
    numbering:
      abstractList(1, ['0 upperRoman %1.', '1 decimal %2.', '2 lowerLetter %3) | <w:lvlRestart w:val="1"/>']) +
      list(1, 1),
    lines: ['I. A', '1. B', 'a) C', '2. D', 'b) E', 'II. F', '1. G', 'a) H']
  },
  {
    name: 'a start other than one',
    body: [listed('A', 1), listed('B', 1)].join(''),
    numbering: abstractList(1, ['0 decimal Điều %1. | <w:start w:val="7"/>']) + list(1, 1),
    lines: ['Điều 7. A', 'Điều 8. B']
  },
  {
    name: 'levels skipped count as begun',
    body: [listed('A', 1, 1), listed('B', 1), listed('C', 1, 1)].join(''),
    numbering: abstractList(1, ['0 decimal %1.', '1 decimal %1.%2.']) + list(1, 1),
    lines: ['1.1. A', '2. B', '2.1. C']
  },
  {
    name: 'signs: dashes, pluses, drawn bullets',
    body: [
      listed('A', 1),
      listed('B', 1, 1),
      listed('C', 1, 2),
      listed('D', 1, 3),
      listed('E', 1, 4),
      listed('F', 1, 5)
    ].join(''),
    numbering:
      abstractList(1, [
        '0 bullet -',
        '1 bullet +',
        '2 bullet \uf0b7 | <w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>',
        '3 bullet o | <w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>',
        '4 bullet \uf02b | <w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>',
        '5 bullet –'
      ]) + list(1, 1),
    lines: ['- A', '+ B', '- C', '- D', '+ E', '– F']
  },
  {
    name: 'words around and instead of the number',
    body: [listed('A', 1), listed('B', 1), listed('C', 2), listed('D', 3), listed('E', 3)].join(''),
    numbering:
      abstractList(1, ['0 ordinalText Phần thứ %1:']) +
      abstractList(2, ['0 cardinalText Mục %1.']) +
      abstractList(3, ['0 decimalZero %1']) +
      list(1, 1) +
      list(2, 2) +
      list(3, 3),
    lines: ['Phần thứ nhất: A', 'Phần thứ hai: B', 'Mục một. C', '01 D', '02 E']
  },
  {
    name: 'a format newer than the standard, with its fallback',
    body: [listed('A', 1), listed('B', 2)].join(''),
    numbering: [1, 2]
      .map((id) => {
        const format = id === 1 ? '01, 02, 03, ...' : '№ 1'
        const choice = `<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${format}"/></mc:Choice>`
        const level = `<w:start w:val="1"/><mc:AlternateContent>${choice}<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`
        return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0">${level}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`
      })
      .concat(list(1, 1), list(2, 2))
      .join(''),
    lines: ['01. A', '1. B']
  },
  {
    name: "a tenth level is nobody's",
    body: listed('A', 1),
    numbering:
      abstractList(1, ['0 decimal %1.', '9 upperRoman %1/']) +
      list(1, 1, '<w:lvlOverride w:ilvl="9"><w:startOverride w:val="5"/></w:lvlOverride>'),
    lines: ['1. A']
  },
  {
    name: 'no gap after the number where the level says so; no number where it prints none',
    body: [listed('A', 1), listed('B', 1, 1), listed('C', 1, 2)].join(''),
    numbering:
      abstractList(1, [
        '0 decimal %1/ | <w:suff w:val="nothing"/>',
        '1 none ',
        '2 decimal %3. | <w:rPr><w:vanish/></w:rPr>'
      ]) + list(1, 1),
    lines: ['1/A', 'B', 'C']
  },
  {
    name: 'numId 0 switches off what the style counts',
    styles: style('Muc', numPr(1)),
    body: [
      para('A', '<w:pStyle w:val="Muc"/>'),
      para('B', `<w:pStyle w:val="Muc"/>${numPr(0)}`),
      para('C', '<w:pStyle w:val="Muc"/>')
    ].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. A', 'B', 'II. C']
  },
  {
    name: 'a style that switches off what its base counts',
    styles: style('Muc', numPr(1)) + style('Khong', numPr(0), 'Muc'),
    body: [para('A', '<w:pStyle w:val="Muc"/>'), para('B', '<w:pStyle w:val="Khong"/>')].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. A', 'B']
  },
  {
    name: 'numbers of styles, over basedOn, on the level that names the style',
    styles: style('Muc', numPr(1)) + style('Tieu', numPr(1, 1), 'Muc') + style('Con', '', 'Tieu'),
    body: [
      para('A', '<w:pStyle w:val="Muc"/>'),
      para('B', '<w:pStyle w:val="Tieu"/>'),
      para('C', '<w:pStyle w:val="Con"/>'),
      para('D', '<w:pStyle w:val="Muc"/>')
    ].join(''),
    numbering:
      abstractList(1, ['0 upperRoman %1. | <w:pStyle w:val="Muc"/>', '1 decimal %2. | <w:pStyle w:val="Tieu"/>']) +
      list(1, 1),
    lines: ['I. A', '1. B', '2. C', 'II. D']
  },
  {
    name: 'the level of the paragraph with the list of its style',
    styles: style('Muc', numPr(1)),
    body: [
      para('A', '<w:pStyle w:val="Muc"/>'),
      para('B', '<w:pStyle w:val="Muc"/><w:numPr><w:ilvl w:val="1"/></w:numPr>')
    ].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. A', '1. B']
  },
  {
    name: 'a list defined by a numbering style',
    styles: `<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kieu"/><w:pPr>${numPr(2)}</w:pPr></w:style>`,
    body: [listed('A', 1), listed('B', 1, 1), listed('C', 2)].join(''),
    numbering:
      abstractList(1, [], '<w:numStyleLink w:val="Kieu"/>') +
      abstractList(2, ['0 upperLetter %1.', '1 decimal %2.'], '<w:styleLink w:val="Kieu"/>') +
      list(1, 1) +
      list(2, 2),
    lines: ['A. A', '1. B', 'B. C']
  },
  {
    name: 'numbering styles that lead in a circle count nothing',
    styles: `<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kieu"/><w:pPr>${numPr(1)}</w:pPr></w:style>`,
    body: listed('A', 1),
    numbering: abstractList(1, [], '<w:numStyleLink w:val="Kieu"/>') + list(1, 1),
    lines: ['A']
  },
  {
    name: 'a num, a level or an abstract list that is missing',
    body: [listed('A', 9), listed('B', 1, 7), listed('C', 2)].join(''),
    numbering: outline + list(1, 1) + list(2, 8),
    lines: ['A', 'B', 'C']
  },
  {
    name: 'deleted paragraphs and hidden ones are not counted',
    body: [
      listed('A', 1),
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr>${numPr(1, 0)}</w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`,
      listed('B', 1)
    ].join(''),
    numbering: outline + list(1, 1),
    lines: ['I. A', 'II. B']
  }
]

describe('automatic numbers of Word', () => {
  test.each(cases)('$name', async ({ body, numbering, styles, lines }) => {
    const reading = await readDocx(pack({ body, numbering, ...(styles ? { styles } : {}) }))
    expect(reading.text.split('\n')).toEqual(lines)
    expectWhole(reading)
  })

  test('tells the level of the list, and none outside lists', async () => {
    const body = listed('A', 1) + listed('B', 1, 2) + para('C')
    const { blocks } = await readDocx(pack({ body, numbering: outline + list(1, 1) }))
    expect(blocks.map((block) => block.kind === 'paragraph' && block.listLevel)).toEqual([0, 2, null])
  })

  test('counts through cells and text boxes in the order of the text', async () => {
    const grid = `<w:tbl><w:tr><w:tc>${listed('B', 1)}</w:tc><w:tc>${listed('C', 1)}</w:tc></w:tr></w:tbl>`
    const { text } = await readDocx(
      pack({ body: listed('A', 1) + grid + listed('D', 1), numbering: outline + list(1, 1) })
    )
    expect(text).toBe('I. A\nII. B\tIII. C\nIV. D')
  })
})
