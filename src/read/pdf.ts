/** PDF: the text layer, laid out again by the places of its glyphs. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Loss } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
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
      try {
        pages.push(await paintPage(document, number))
      } catch (error) {
        losses.push({
          what: `Trang ${number} hỏng, không đọc được`,
          where: `trang ${number}`,
          why: `Nội dung trang trong tệp bị lỗi (${error instanceof Error ? error.message : String(error)}); hãy xuất lại tệp PDF.`
        })
      }
    }
    losses.push(...(await remarksOf(document)))
    return document.numPages
  })
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

async function paintPage(document: PDFDocumentProxy, number: number): Promise<Painted> {
  const page = await document.getPage(number)
  try {
    const operators = (await page.getOperatorList()) as Operators
    return paint(number, operators, page.getViewport({ scale: 1 }), (name) => page.commonObjs.get(name) as FontFace)
  } finally {
    page.cleanup()
  }
}
