import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import { type Grid, type Line, notes, type Part, paper } from './paper.ts'

export interface DocxOptions {
  font?: string
  letters?: (text: string) => string
}

export async function asDocx(items: readonly (Line | Grid)[] = paper, options: DocxOptions = {}): Promise<Uint8Array> {
  const { font = 'Times New Roman', letters = (text) => text } = options
  const run = (text: string, more: { bold?: boolean; superScript?: boolean } = {}): TextRun =>
    new TextRun({ text: letters(text), font, ...more })
  const part = (each: Part, bold: boolean): TextRun | FootnoteReferenceRun => {
    if (typeof each === 'string') return run(each, { bold })
    return 'raised' in each ? run(each.raised, { superScript: true }) : new FootnoteReferenceRun(each.note + 1)
  }
  const level = (number: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: number,
    format,
    text,
    alignment: AlignmentType.LEFT
  })
  const line = (item: Line): Paragraph =>
    new Paragraph({
      children: item.parts.map((each) => part(each, item.bold ?? false)),
      ...(item.list ? { numbering: { reference: item.list.name, level: item.list.level } } : {})
    })
  const grid = (item: Grid): Table =>
    new Table({
      ...(item.ruled ? {} : { borders: TableBorders.NONE }),
      rows: item.rows.map(
        (row, number) =>
          new TableRow({
            tableHeader: number < item.headerRows,
            children: row.map(
              (cell) =>
                new TableCell({
                  children: [new Paragraph({ children: [run(cell.text)] })],
                  columnSpan: cell.across ?? 1,
                  rowSpan: cell.down ?? 1
                })
            )
          })
      )
    })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'main',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.LOWER_LETTER, '%3)')
          ]
        },
        { reference: 'dash', levels: [level(0, LevelFormat.BULLET, '-'), level(1, LevelFormat.BULLET, '+')] }
      ]
    },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph({ children: [run(note)] })] }])
    ),
    sections: [{ children: items.map((item) => (item.kind === 'grid' ? grid(item) : line(item))) }]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
