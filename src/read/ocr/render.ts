/** Pages of a PDF as pictures, one at a time, so that only a few are in memory. */
import { PDFParse } from 'pdf-parse'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type GreyPicture, toGrey } from './raster.ts'

/** Recognition gains nothing from more. */
const usualPerInch = 200

export interface RenderedPage {
  picture: GreyPicture
  perInch: number
}

interface Canvas {
  canvas: object
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } }
}

interface CanvasFactory {
  create(width: number, height: number): Canvas
  destroy(canvas: Canvas): void
}

/** use gets a function that renders a page (counted from 1); the document is closed when use is done. */
export async function withRenderedPages<Result>(
  bytes: Uint8Array,
  mostPixels: number,
  use: (render: (page: number) => Promise<RenderedPage>) => Promise<Result>
): Promise<Result> {
  const parser = new PDFParse({
    // pdf.js takes the buffer over, so it gets its own copy
    data: bytes.slice(),
    verbosity: 0,
    maxImageSize: mostPixels,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false
  })
  try {
    const document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load()
    return await use((page) => render(document, page, mostPixels))
  } finally {
    await parser.destroy()
  }
}

async function render(document: PDFDocumentProxy, number: number, mostPixels: number): Promise<RenderedPage> {
  const page = await document.getPage(number)
  const size = page.getViewport({ scale: 1 })
  // a plan on A0 is rendered coarser
  const scale = Math.min(
    usualPerInch / 72,
    Math.sqrt(Math.min(mostPixels, mostRendered) / Math.max(1, size.width * size.height))
  )
  const viewport = page.getViewport({ scale })
  const width = Math.max(1, Math.floor(viewport.width))
  const height = Math.max(1, Math.floor(viewport.height))
  const factory = document.canvasFactory as CanvasFactory
  const canvas = factory.create(width, height)
  try {
    await page.render({ canvas: null, canvasContext: canvas.context as never, viewport }).promise
    const { data } = canvas.context.getImageData(0, 0, width, height)
    return { picture: toGrey(data, width, height), perInch: scale * 72 }
  } finally {
    factory.destroy(canvas)
    page.cleanup()
  }
}

/** An A3 sheet at 200 dots per inch is 8 million dots. */
const mostRendered = 30_000_000
