/** Tesseract in workers of its own, with the Vietnamese data of its npm package; nothing is fetched. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Tesseract from 'tesseract.js'
import { asPgm, type Raster } from './raster.ts'

export interface OcrWord {
  text: string
  /** In pixels. */
  x0: number
  y0: number
  x1: number
  y1: number
  baseline: number
  /** Height of the line's letters, in pixels. */
  size: number
  /** 0 to 100. */
  confidence: number
  /** The mark of a note or a power at its end, and what follows it: "xã" + 1 + ",". */
  raised: { text: string; x0: number; x1: number; tail: string } | null
}

/** page: columns and blocks are looked for; block: one block of lines; figures: lines of figures alone. */
export type OcrMode = 'page' | 'block' | 'figures'

export interface OcrEngine {
  words(raster: Raster, mode: OcrMode, perInch: number): Promise<OcrWord[]>
  close(): Promise<void>
}

const figures = '0123456789.,%-'
const modes: Record<OcrMode, { psm: Tesseract.PSM; letters: string }> = {
  page: { psm: Tesseract.PSM.AUTO, letters: '' },
  block: { psm: Tesseract.PSM.SINGLE_BLOCK, letters: '' },
  figures: { psm: Tesseract.PSM.SINGLE_BLOCK, letters: figures }
}

function dataFolder(): string {
  const packageFile = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')
  return join(dirname(packageFile), '4.0.0_best_int')
}

async function openWorker(): Promise<Tesseract.Worker> {
  return Tesseract.createWorker('vie', Tesseract.OEM.LSTM_ONLY, {
    langPath: dataFolder(),
    cacheMethod: 'none',
    gzip: true
  })
}

/** Each worker takes 200 to 350 MB; pages wait until one is free. */
export async function openOcr(workers = 1): Promise<OcrEngine> {
  // the first shows whether it works at all; the others are opened when there is work for them
  const free = [await openWorker()]
  const all = [...free]
  const waiting: ((worker: Tesseract.Worker) => void)[] = []
  let opened = 1
  const take = async (): Promise<Tesseract.Worker> => {
    const ready = free.pop()
    if (ready) return ready
    if (opened >= workers) return new Promise((resolve) => waiting.push(resolve))
    opened++
    const worker = await openWorker()
    all.push(worker)
    return worker
  }
  return {
    async words(raster, mode, perInch) {
      const worker = await take()
      try {
        return await recognise(worker, raster, mode, perInch)
      } finally {
        const next = waiting.shift()
        if (next) next(worker)
        else free.push(worker)
      }
    },
    async close() {
      for (const worker of all) await worker.terminate()
    }
  }
}

async function recognise(worker: Tesseract.Worker, raster: Raster, mode: OcrMode, perInch: number): Promise<OcrWord[]> {
  const { psm, letters } = modes[mode]
  await worker.setParameters({
    tessedit_pageseg_mode: psm,
    tessedit_char_whitelist: letters,
    user_defined_dpi: String(Math.round(perInch)),
    preserve_interword_spaces: '1'
  })
  const { data } = await worker.recognize(Buffer.from(asPgm(raster)), {}, { text: false, blocks: true })
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap((line) => {
    const size = line.rowAttributes.rowHeight
    return line.words
      .filter((word) => word.text.trim() !== '')
      .map((word) => ({
        ...word.bbox,
        baseline: baselineAt(line.baseline, (word.bbox.x0 + word.bbox.x1) / 2),
        size,
        confidence: word.confidence,
        ...textAndRaised(word)
      }))
  })
}

function baselineAt({ x0, y0, x1, y1 }: Tesseract.Baseline, x: number): number {
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y0
}

/** "xã1" whose 1 is half as high as the letters before it and hangs at their top. */
function textAndRaised({ text, symbols, bbox }: Tesseract.Word): Pick<OcrWord, 'text' | 'raised'> {
  const height = bbox.y1 - bbox.y0
  let from = symbols.length
  while (from > 1) {
    const { text: sign, bbox: box } = symbols[from - 1]!
    const isSmall = box.y1 - box.y0 < height * 0.75 && box.y1 < bbox.y1 - height * 0.22
    if (!/^[\d*]$/u.test(sign) || !isSmall) break
    from--
  }
  const whole = text.trim().normalize('NFC')
  if (from === symbols.length) return { text: whole, raised: null }
  const mark = symbols
    .slice(from)
    .map((symbol) => symbol.text)
    .join('')
  return {
    text: whole.slice(0, whole.length - mark.length),
    raised: { text: mark, x0: symbols[from]!.bbox.x0, x1: bbox.x1, tail: '' }
  }
}
