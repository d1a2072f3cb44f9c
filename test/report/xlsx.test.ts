import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Fact, Report } from '../../src/model/contract.ts'
import { cellName, sheetNames } from '../../src/report/xlsx/sheet.ts'
import { xmlText } from '../../src/report/xlsx/xml.ts'
import { renderWorkbook } from '../../src/report/xlsx.ts'
import { emptyReport, makeFact, makeFinding, planLabels, samplePlan } from './sample-plan.ts'

interface Read {
  parts: Record<string, string>
  sheets: { name: string; cells: Map<string, string>; notes: Map<string, string>; styles: Map<string, number> }[]
}

/** A reader of its own: element by element, nothing taken from the writer. */
function read(bytes: Uint8Array): Read {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  const names: string[] = []
  walk(parts['xl/workbook.xml']!, (tag, attributes) => {
    if (tag === 'sheet') names.push(attributes.name!)
  })
  const sheets = names.map((name, at) => {
    const cells = new Map<string, string>()
    const styles = new Map<string, number>()
    let cell = ''
    walk(
      parts[`xl/worksheets/sheet${at + 1}.xml`]!,
      (tag, attributes) => {
        expect(tag).not.toBe('f')
        if (tag !== 'c') return
        cell = attributes.r!
        styles.set(cell, Number(attributes.s))
      },
      (tag, text) => {
        if (tag === 'v' || tag === 't') cells.set(cell, text)
      }
    )
    const notes = new Map<string, string>()
    let noted = ''
    walk(
      parts[`xl/comments${at + 1}.xml`] ?? '<none/>',
      (tag, attributes) => {
        if (tag === 'comment') noted = attributes.ref!
      },
      (tag, text) => {
        if (tag === 't') notes.set(noted, text)
      }
    )
    return { name, cells, notes, styles }
  })
  return { parts, sheets }
}

function walk(
  xml: string,
  open: (tag: string, attributes: Record<string, string>) => void,
  close?: (tag: string, text: string) => void
): void {
  const parser = new SaxesParser()
  let text = ''
  parser.on('opentag', (node) => {
    text = ''
    open(node.name, node.attributes as Record<string, string>)
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', (node) => close?.(node.name, text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** The name of the cell that holds the words, and the cells right of it. */
function rowOf(cells: Map<string, string>, words: string, nth = 0): Record<string, string> {
  const row = [...cells].filter(([, value]) => value === words)[nth]?.[0].replace(/\D/gu, '')
  return Object.fromEntries(
    [...cells]
      .filter(([name]) => name.replace(/\D/gu, '') === row)
      .map(([name, value]) => [name.replace(/\d/gu, ''), value])
  )
}

describe('the workbook', () => {
  const bytes = renderWorkbook([samplePlan()], planLabels)
  const { parts, sheets } = read(bytes)

  test('is the same twice', () => {
    expect(Buffer.from(renderWorkbook([samplePlan()], planLabels)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('has well-formed parts, each with a type and each spoken of', () => {
    for (const [name, xml] of Object.entries(parts)) {
      expect(name).toMatch(/\.(?:xml|rels|vml)$/u)
      walk(xml, () => undefined)
    }
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
    const typed = parts['[Content_Types].xml']!
    for (const name of Object.keys(parts).filter((name) =>
      /^xl\/(?:worksheets\/sheet|comments|styles|workbook)/u.test(name)
    )) {
      expect(typed).toContain(`PartName="/${name}"`)
    }
  })

  test('has a sheet of findings and one a document', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Phát hiện', 'Trà Khê KH 2031'])
    const findings = sheets[0]!.cells
    expect(rowOf(findings, 'Tổng theo lĩnh vực')).toMatchObject({
      B: 'tra-khe/ke-hoach-2032.txt',
      C: 'Lỗi',
      E: 'Số hợp tác xã theo lĩnh vực cộng lại là 41, văn bản ghi tổng số 40.',
      F: '25 + 9 + 7 = 41 ≠ 40',
      G: '7 → 6: Chỉ một chữ số khác thì mọi phép cộng đều khớp.'
    })
  })

  test('gives an answered finding its reason', () => {
    const answers = [
      { file: 'tra-khe/ke-hoach-2032.txt', finding: 'c9d0e1f2', reason: 'Bản nháp', author: 'Văn phòng' }
    ]
    const { cells } = read(renderWorkbook([samplePlan()], planLabels, { answers })).sheets[0]!
    expect(rowOf(cells, 'Thiếu ngày ban hành').J).toBe('Bản nháp (Văn phòng)')
    expect(rowOf(cells, 'Tổng theo lĩnh vực').J).toBeUndefined()
  })

  test('lays out form A by year', () => {
    const { cells } = sheets[1]!
    expect(rowOf(cells, 'STT')).toEqual({
      A: 'STT',
      B: 'Chỉ tiêu',
      C: 'Đơn vị tính',
      D: 'Thực hiện năm 2030',
      E: 'Kế hoạch năm 2031',
      F: 'Ước thực hiện năm 2031',
      G: 'Kế hoạch năm 2032'
    })
    expect(rowOf(cells, 'Tổng số hợp tác xã')).toMatchObject({ A: '1', C: 'HTX', F: '40', G: '45' })
    expect(rowOf(cells, 'Tổng số thành viên')).toMatchObject({ A: '2', C: 'người', E: '1200', F: '1250', G: '1300' })
    expect(rowOf(cells, 'Số hợp tác xã ngừng hoạt động')).toEqual({
      B: 'Số hợp tác xã ngừng hoạt động',
      C: 'HTX',
      F: '4'
    })
  })

  test('lays out form B by sector, the whole first', () => {
    const { cells } = sheets[1]!
    expect(rowOf(cells, 'STT', 1)).toEqual({
      A: 'STT',
      B: 'Chỉ tiêu',
      C: 'Đơn vị tính',
      D: 'Tổng số',
      E: 'Nông nghiệp',
      F: 'Công nghiệp, tiểu thủ công nghiệp',
      G: 'Thương mại, dịch vụ, vận tải'
    })
    const forB = rowOf(cells, 'Tổng số hợp tác xã', 3)
    expect(forB).toMatchObject({ D: '40', E: '25', F: '9', G: '7' })
  })

  test('shows below the forms what no form asks for: nothing is lost', () => {
    const { cells } = sheets[1]!
    expect(rowOf(cells, 'Tỷ lệ tổng số hợp tác xã, Nông nghiệp')).toMatchObject({
      A: '1',
      C: '%',
      D: '72.5',
      E: '2031'
    })
    const shown = [...sheets[1]!.notes.values()].join('\n')
    for (const fact of samplePlan().facts) expect(shown).toContain(fact.source.quote)
  })

  test('gives each figure a note with its quote and place, and a box to show it in', () => {
    const { cells, notes } = sheets[1]!
    const name = [...cells].find(([, value]) => value === '1250')![0]
    expect(notes.get(name)).toBe(
      '“- Các hợp tác xã có khoảng 1.250 thành viên, kế hoạch giao 1.200 thành viên.”\n(mục Phần thứ nhất KẾT QUẢ NĂM 2031; trang 1)\nnăm suy từ ngữ cảnh'
    )
    expect(parts['xl/drawings/vmlDrawing2.vml']!.match(/ObjectType="Note"/gu)).toHaveLength(notes.size)
  })

  test('keeps words like "khoảng" in the look, a number in the cell', () => {
    expect(parts['xl/styles.xml']).toContain('formatCode="&quot;khoảng &quot;#,##0"')
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0.0"')
  })
})

test('a credit fund stands in the row of the cooperatives, under credit', () => {
  const text = 'có 40 HTX, nông nghiệp 39, 1 quỹ tín dụng'
  const figure = (words: string, value: number, part: Partial<Fact>) => {
    const start = text.indexOf(words)
    return makeFact(text, { start, end: start + words.length }, words, {
      indicator: 'organizations.total',
      value,
      ...part
    })
  }
  const report: Report = {
    ...emptyReport('a.txt', text),
    facts: [
      figure('40', 40, {}),
      figure('39', 39, { sector: 'agriculture' }),
      figure('1', 1, { subject: 'QTDND', sector: 'credit', unit: 'QTDND' })
    ]
  }
  report.document.year = 2031
  const { cells } = read(renderWorkbook([report], planLabels)).sheets[1]!
  expect(rowOf(cells, 'Tổng số hợp tác xã', 3)).toEqual({
    A: '1',
    B: 'Tổng số hợp tác xã',
    C: 'HTX',
    D: '40',
    E: '39',
    F: '1'
  })
})

describe('two figures for one cell', () => {
  const text = 'có 40 HTX\ncó 42 HTX\ncó 40 HTX'
  const facts = [3, 13, 23].map((start, at) =>
    makeFact(text, { start, end: start + 2 }, `f${at}`, {
      indicator: 'organizations.total',
      value: Number(text.slice(start, start + 2))
    })
  )
  const report: Report = { ...emptyReport('a.txt', text), facts }
  report.document.year = 2031

  test('that differ are both in the note, and the cell is marked', () => {
    const { cells, notes } = read(renderWorkbook([report], planLabels)).sheets[1]!
    const [name] = [...cells].find(([, value]) => value === '40')!
    expect(notes.get(name)).toMatch(/^Văn bản ghi nhiều số khác nhau.*có 40 HTX.*có 42 HTX.*có 40 HTX/su)
  })

  test('that agree are no doubt', () => {
    const { cells, notes } = read(renderWorkbook([{ ...report, facts: [facts[0]!, facts[2]!] }], planLabels)).sheets[1]!
    const [name] = [...cells].find(([, value]) => value === '40')!
    expect(notes.get(name)).toMatch(/^“có 40 HTX”/u)
  })
})

describe('hostile words', () => {
  test.each(['=1+1', '+84', '-5 người', '@SUM(A1)', '＝1'])(
    '%s is text, and stays text when somebody edits it',
    (words) => {
      const report = emptyReport('a.txt', '')
      report.findings = [
        makeFinding('', [], { id: 'x', check: words, severity: 'error', message: { vi: words, en: words } })
      ]
      const { parts, sheets } = read(renderWorkbook([report], planLabels))
      const [name] = [...sheets[0]!.cells].filter(([, value]) => value === words).at(-1)!
      const style = sheets[0]!.styles.get(name)!
      const looks = [...parts['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/gu)]
      expect(looks[style]![0]).toContain('quotePrefix="1"')
    }
  )

  test('signs that XML cannot hold do not break the parts', () => {
    const words = 'a\u0000b\u000c<>&"\ud800\uffff_x0041_ 😀'
    const report = emptyReport(words, words)
    report.losses = []
    report.document.title = words
    const { sheets } = read(renderWorkbook([report], planLabels))
    expect(sheets[1]!.cells.get('A1')).toBe('a_x0000_b_x000C_<>&"\ufffd_xFFFF__x005F_x0041_ 😀')
  })

  test('text longer than a cell may be is cut, and not within a sign', () => {
    const report = emptyReport('a.txt', '')
    report.document.title = `${'a'.repeat(32766)}😀`
    expect(read(renderWorkbook([report], planLabels)).sheets[1]!.cells.get('A1')).toBe('a'.repeat(32766))
  })
})

test.each([
  [
    ['Báo cáo [1]: a/b?*\\', "'x'"],
    ['Báo cáo  1   a b', 'x']
  ],
  [
    ['Kế hoạch', 'kế hoạch', 'KẾ HOẠCH'],
    ['Kế hoạch', 'kế hoạch (2)', 'KẾ HOẠCH (3)']
  ],
  [
    ['a'.repeat(40), 'a'.repeat(40)],
    ['a'.repeat(31), `${'a'.repeat(27)} (2)`]
  ],
  [
    ['', '//'],
    ['Trang', 'Trang (2)']
  ]
])('sheets %j are called %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names)
})

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1']
])('row %i column %i is %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name)
})

test('plain text is left as it is', () => {
  expect(xmlText('Ủy ban nhân dân_x, 12,5%\n')).toBe('Ủy ban nhân dân_x, 12,5%\n')
})
