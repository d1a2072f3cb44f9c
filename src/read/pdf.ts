/** PDF: the text layer, laid out again by the places of its glyphs. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Loss } from '../model/contract.ts'
import { type OcrChoice, type Reading, type ReadOptions, UnreadableFile } from '../model/reading.ts'
import { legibilityOf } from './legibility.ts'
import { defaultOptions, hold } from './limits.ts'
import type { Scan } from './ocr/scans.ts'
import { assemble } from './pdf/assemble.ts'
import { layOut } from './pdf/layout.ts'
import { repairLetters } from './pdf/legacy.ts'
import { readerName, withPdf } from './pdf/open.ts'
import { type FontFace, type Operators, type Painted, paint } from './pdf/paint.ts'
import { remarksOf } from './pdf/remarks.ts'
import { lossOfLayer, type TextLayer, takeUnseen, textLayerOf } from './pdf/text-layer.ts'

export async function readPdf(bytes: Uint8Array, options: ReadOptions = defaultOptions): Promise<Reading> {
  const pages: Painted[] = []
  const losses: Loss[] = []
  const count = await withPdf(bytes, async (document) => {
    hold(options.limits, 'pages', document.numPages, 'Tệp PDF')
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
  losses.push(...repairLetters(pages))
  const layers = pages.map((page) => {
    losses.push(...takeUnseen(page))
    return { page, layer: textLayerOf(page) }
  })
  const needed = layers
    .filter(({ page, layer }) => needsPicture(page, layer, options.ocr))
    .map(({ page }) => page.number)
  const scans = new Map((await recognised(bytes, needed, options)).map((scan) => [scan.number, scan]))
  const layouts = []
  for (const { page, layer } of layers) {
    const scan = scans.get(page.number)
    const loss = scan ? null : lossOfLayer(page.number, layer)
    losses.push(...(scan?.losses ?? []), ...(loss ? [loss] : []))
    if (scan) layouts.push(layOut(scan.painted))
    else if (layer !== 'garbled') layouts.push(layOut(page))
  }
  const reader = scans.size > 0 ? `${readerName}, tesseract.js 7.0.0` : readerName
  return { ...assemble(layouts), format: 'pdf', reader, encoding: null, pages: count, losses }
}

/** Letters of another alphabet than the font says, or that scanning software guessed wrongly, are no text. */
function needsPicture(page: Painted, layer: TextLayer, ocr: OcrChoice): boolean {
  if (ocr !== 'auto') return ocr === 'always' && layer !== 'blank'
  if (layer === 'none' || layer === 'garbled') return true
  if (layer === 'blank') return false
  const { verdict } = legibilityOf(
    page.marks.map((mark) => mark.text).join(' '),
    page.picture > 0.5 || page.curves > 300
  )
  return verdict === 'needsOcr'
}

/** The recogniser is loaded for pages that need it only. */
async function recognised(bytes: Uint8Array, pages: readonly number[], options: ReadOptions): Promise<Scan[]> {
  if (pages.length === 0) return []
  return (await import('./ocr/scans.ts')).recognisePdf(bytes, pages, options)
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
