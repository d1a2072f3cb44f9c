/** PDF: the text layer, laid out again by the places of its glyphs. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Loss } from '../model/contract.ts'
import { type Reading, UnreadableFile } from '../model/reading.ts'
import { assemble } from './pdf/assemble.ts'
import { layOut } from './pdf/layout.ts'
import { repairLetters } from './pdf/legacy.ts'
import { readerName, withPdf } from './pdf/open.ts'
import { type FontFace, type Operators, type Painted, paint } from './pdf/paint.ts'
import { remarksOf } from './pdf/remarks.ts'
import { lossOfLayer, takeUnseen, textLayerOf } from './pdf/text-layer.ts'

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pages: Painted[] = []
  const losses: Loss[] = []
  const count = await withPdf(bytes, async (document) => {
    for (let number = 1; number <= document.numPages; number++) {
      const painted = await unlessDamaged(paintPage(document, number), losses, `Trang ${number}`, `trang ${number}`)
      if (painted) pages.push(painted)
    }
    const remarks = await unlessDamaged(remarksOf(document), losses, 'Phần ghi chú và tệp đính kèm', 'toàn tệp')
    losses.push(...(remarks ?? []))
    return document.numPages
  })
  if (pages.length === 0) {
    throw new UnreadableFile('Tệp PDF hỏng, không trang nào đọc được', 'Hãy xuất lại tệp PDF từ tệp soạn thảo.')
  }
  const layouts = []
  losses.push(...repairLetters(pages))
  for (const page of pages) {
    losses.push(...takeUnseen(page))
    const layer = textLayerOf(page)
    const loss = lossOfLayer(page.number, layer)
    if (loss) losses.push(loss)
    if (layer !== 'garbled') layouts.push(layOut(page))
  }
  return { ...assemble(layouts), format: 'pdf', reader: readerName, encoding: null, pages: count, losses }
}

/** A damaged part does not cost the rest of the file; it is said. */
async function unlessDamaged<Part>(
  part: Promise<Part>,
  losses: Loss[],
  name: string,
  where: string
): Promise<Part | null> {
  try {
    return await part
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    losses.push({
      what: `${name} hỏng, không đọc được`,
      where,
      why: `Nội dung trong tệp bị lỗi (${fault}); hãy xuất lại tệp PDF.`
    })
    return null
  }
}

async function paintPage(document: PDFDocumentProxy, number: number): Promise<Painted> {
  const page = await document.getPage(number)
  try {
    const operators = (await page.getOperatorList()) as Operators
    return paint(number, operators, page.getViewport({ scale: 1 }), (name) => page.commonObjs.get(name) as FontFace)
  } finally {
    page.cleanup()
  }
}
