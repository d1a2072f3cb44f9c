/** Workbooks: annex forms as tables, each sheet under its titles; values as they are shown, formulas by their last result. */
import type { Loss } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { type FlowItem, writeFlow } from './flow.ts'
import { defaultLimits, hold, type Limits } from './limits.ts'
import { LossTally } from './loss-tally.ts'
import { sheetFlow } from './sheets.ts'
import { readSheet, type Workbook } from './xlsx/sheet.ts'
import { readSharedStrings } from './xlsx/strings.ts'
import { readStyles } from './xlsx/styles.ts'
import { firstOf, nodesOf, type XmlNode, xmlTree } from './xml-walk.ts'
import { openArchive } from './zip/archive.ts'

const what = 'Tệp xlsx'

export async function readXlsx(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const archive = openArchive(bytes, what, limits)
  const names = archive.entries.map((entry) => entry.name)
  const tree = (name: string): XmlNode | undefined => {
    const content = archive.read(name)
    return content ? nodesOf(xmlTree(content, what, limits))[0] : undefined
  }
  const main = names.find((name) => /^\/?xl\/workbook\.xml$/iu.test(name))
  const root = main === undefined ? undefined : tree(main)
  if (!root)
    throw new UnreadableFile('Tệp bảng tính không có bảng nào đọc được', 'Hãy mở bằng Excel rồi lưu lại dạng .xlsx.')
  const targets = new Map(
    nodesOf(tree('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [attributes.Id ?? '', attributes])
  )
  const tally = new LossTally()
  const partNamed = (kind: string, otherwise: string): Uint8Array | null => {
    const found = [...targets.values()].find((one) => (one.Type ?? '').endsWith(`/${kind}`))
    return archive.read(pathOf(found?.Target ?? otherwise))
  }
  const date1904 = firstOf(root, 'workbookPr')?.attributes.date1904
  const workbook: Workbook = {
    what,
    limits,
    strings: readSharedStrings(partNamed('sharedStrings', 'sharedStrings.xml'), what, limits),
    styleOf: readStyles(partNamed('styles', 'styles.xml'), what, limits),
    from1904: date1904 === '1' || date1904 === 'true',
    tally
  }
  const sheets = nodesOf(firstOf(root, 'sheets'), 'sheet')
  hold(limits, 'pages', sheets.length, what)
  const items: FlowItem[] = []
  const hidden: string[] = []
  for (const [index, { attributes }] of sheets.entries()) {
    const content = archive.read(pathOf(targets.get(attributes.id ?? '')?.Target ?? `worksheets/sheet${index + 1}.xml`))
    // chart sheets hold no cells
    if (!content) continue
    const flow = sheetFlow(readSheet(content, workbook), index + 1, limits, what)
    if (flow.length > 0 && attributes.state !== undefined && attributes.state !== 'visible')
      hidden.push(attributes.name ?? `${index + 1}`)
    for (const item of flow) items.push(item)
  }
  if (hidden.length > 0) tally.count('hiddenSheets', hidden.join(', '), hidden.length)
  const written = writeFlow({ items, notes: new Map(), paragraphWord: 'ô' })
  return {
    text: written.text,
    format: 'xlsx',
    reader: 'xlsx',
    encoding: null,
    pages: sheets.length,
    blocks: written.blocks,
    losses: [
      ...written.losses,
      ...tally.toLosses('bảng tính'),
      ...tally.balance(written.letters),
      ...unreadParts(names)
    ]
  }
}

/** Targets are paths from the folder xl, or from the root with a slash before them. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`
}

function unreadParts(names: readonly string[]): Loss[] {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length
  const parts: [number, string, string][] = [
    [count(/^xl\/media\//u), 'hình ảnh', 'chữ trong hình ảnh không đọc được'],
    [count(/^xl\/charts\/chart\d*\.xml$/u), 'biểu đồ', 'số liệu trong biểu đồ chưa được đọc'],
    [count(/^xl\/(?:comments|threadedComments)\d*/u), 'tệp ghi chú của ô', 'ghi chú (comment) không thuộc văn bản'],
    [
      count(/^xl\/externalLinks\/externalLink\d+\.xml$/u),
      'liên kết tới bảng tính khác',
      'không mở tệp ngoài; chỉ lấy giá trị đã lưu'
    ],
    [count(/vbaProject\.bin$/iu), 'macro', 'macro không được chạy và không thuộc văn bản']
  ]
  return parts
    .filter(([number]) => number > 0)
    .map(([number, name, why]) => ({ what: `${number} ${name}`, where: 'bảng tính', why }))
}
