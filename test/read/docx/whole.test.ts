import { readFileSync } from 'node:fs'
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx.ts'
import { abstractList, cell, expectWhole, gridOf, list, listed, pack, para, run, table, tablesOf } from './pack.ts'

describe('a file as a library writes it', () => {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START
  })

  async function written(): Promise<Uint8Array> {
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'muc',
            levels: [
              level(0, LevelFormat.UPPER_ROMAN, '%1.'),
              level(1, LevelFormat.DECIMAL, '%2.'),
              level(2, LevelFormat.BULLET, '-')
            ]
          }
        ]
      },
      footnotes: { 1: { children: [new Paragraph('Không kể quỹ tín dụng.')] } },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('BÁO CÁO')] }),
            new Paragraph({
              numbering: { reference: 'muc', level: 0 },
              children: [new TextRun({ text: 'Tình hình', bold: true })]
            }),
            new Paragraph({
              numbering: { reference: 'muc', level: 1 },
              children: [new TextRun('Toàn xã có 7 hợp tác xã'), new FootnoteReferenceRun(1)]
            }),
            new Paragraph({
              numbering: { reference: 'muc', level: 2 },
              children: [new TextRun('Thành viên: 210 người')]
            }),
            new Table({
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: [
                    new TableCell({ columnSpan: 2, children: [new Paragraph('Lĩnh vực')] }),
                    new TableCell({ children: [new Paragraph('Số lượng')] })
                  ]
                }),
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('1')] }),
                    new TableCell({ children: [new Paragraph('Nông nghiệp')] }),
                    new TableCell({ children: [new Paragraph('5')] })
                  ]
                })
              ]
            }),
            new Paragraph({ numbering: { reference: 'muc', level: 0 }, children: [new TextRun('Phương hướng')] })
          ]
        }
      ]
    })
    return new Uint8Array(await Packer.toBuffer(document))
  }

  test('headings, numbers, a table and a footnote', async () => {
    const reading = await readDocx(await written())
    expectWhole(reading)
    expect(reading.text.split('\n')).toEqual([
      'BÁO CÁO',
      'I. Tình hình',
      '1. Toàn xã có 7 hợp tác xã¹',
      '- Thành viên: 210 người',
      'Lĩnh vực\tSố lượng',
      '1\tNông nghiệp\t5',
      'II. Phương hướng',
      '¹ Không kể quỹ tín dụng.'
    ])
    const [block] = tablesOf(reading)
    expect(block).toMatchObject({ layout: false, headerRows: 1, columns: 3 })
    expect(gridOf(reading, block!)[0]).toEqual(['Lĩnh vực', '<', 'Số lượng'])
    expect(reading.blocks[0]).toMatchObject({ kind: 'paragraph', heading: 1 })
    expect(reading.losses).toEqual([])
  })
})

describe('a file as LibreOffice writes it', () => {
  test('letterhead, numbers, tracked changes, merged cells, note, footer', async () => {
    const bytes = readFileSync(new URL('../fixtures/docx/libreoffice.docx', import.meta.url))
    const reading = await readDocx(new Uint8Array(bytes))
    expectWhole(reading)
    expect(reading.text.split('\n').slice(4, 12)).toEqual([
      'BÁO CÁO',
      'Tình hình kinh tế tập thể năm 2022',
      'I. TÌNH HÌNH CHUNG',
      '1. Toàn xã có 9 hợp tác xã¹, tăng 2 hợp tác xã.',
      'a) Nông nghiệp: 6 hợp tác xã;',
      'b) Vận tải: 3 hợp tác xã.',
      '2. Thành viên: 412 người.',
      'II. SỐ LIỆU'
    ])
    const [letterhead, data, signature] = tablesOf(reading)
    expect([letterhead, data, signature].map((block) => block?.layout)).toEqual([true, false, true])
    expect(data?.headerRows).toBe(2)
    expect(gridOf(reading, data!)).toEqual([
      ['TT', 'Chỉ tiêu', 'Năm'],
      ['<', '<', '2021', '2022'],
      ['1', 'Số hợp tác xã', '7', '9'],
      ['2', 'Giải thể', '', '1']
    ])
    expect(reading.blocks.at(-2)).toMatchObject({ kind: 'footnote', mark: '¹' })
    expect(reading.blocks.at(-1)).toMatchObject({ kind: 'furniture', what: 'runningHead' })
    expect(reading.losses.map((loss) => loss.what)).toEqual([
      '1 chỗ thêm, 1 chỗ xóa được đọc theo trạng thái đã chấp nhận'
    ])
  })
})

describe('whatever stands in a document', () => {
  const word = fc.constantFrom('hợp tác xã', '12', '3.592 người', 'ha\u0323', ' ', '', 'a\tb', '\u00a0', '½', '(1)')
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  const noteOrText = fc.oneof(
    { weight: 4, arbitrary: text.map((words) => run(words)) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 3 }).map((id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`)
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:r><w:br/></w:r>',
        '<w:r><w:tab/></w:r>',
        `<w:ins>${run('thêm')}</w:ins>`,
        '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>'
      )
    }
  )
  const inline = fc.array(noteOrText, { maxLength: 5 }).map((runs) => runs.join(''))
  const paragraph = fc.oneof(
    inline.map((inside) => `<w:p>${inside}</w:p>`),
    fc
      .tuple(text, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 3 }))
      .map(([words, id, level]) => listed(words, id, level)),
    inline.map((inside) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${inside}</w:p>`)
  )
  const merged = fc.constantFrom('', '', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>')
  const grid = (content: fc.Arbitrary<string>) =>
    fc
      .array(
        fc.array(
          fc.tuple(content, merged).map(([inside, properties]) => cell(`${inside}${para('')}`, properties)),
          { minLength: 1, maxLength: 4 }
        ),
        { minLength: 1, maxLength: 4 }
      )
      .chain((rows) => fc.constantFrom(table(rows), table(rows, '')))
  const block = fc.oneof(
    { weight: 3, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: grid(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: grid(paragraph) }))
    }
  )
  const numbering =
    abstractList(1, ['0 upperRoman %1.', '1 decimal %1.%2.', '2 bullet -']) +
    list(1, 1) +
    list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  const footnotes = [1, 2, 3].map((id) => `<w:footnote w:id="${id}">${para(`chú thích ${id}`)}</w:footnote>`).join('')

  test('blocks are slices of the text, in order, and hold all of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        expectWhole(await readDocx(pack({ body: blocks.join(''), numbering, footnotes })))
      }),
      { numRuns: 150 }
    )
  })

  test('words are neither lost nor invented', async () => {
    const plain = fc
      .array(fc.constantFrom('một', 'hai', 'ba', '4', '5,5'), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(plain, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const { text } = await readDocx(
            pack(rows.map((row) => (row.length === 1 ? para(row[0]!) : table([row]))).join(''))
          )
          expect(text.split(/[\n\t]/u)).toEqual(rows.flat())
        }
      ),
      { numRuns: 60 }
    )
  })
})
