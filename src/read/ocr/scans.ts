/** Scanned pages on their way into a document: recognised side by side, each told with what is doubtful in it. */
import type { Loss } from '../../model/contract.ts'
import type { ReadOptions } from '../../model/reading.ts'
import { legibilityOf } from '../legibility.ts'
import type { Painted } from '../pdf/paint.ts'
import { type OcrEngine, type OcrWord, openOcr } from './engine.ts'
import { paintedOf } from './marks.ts'
import { type OcrPage, ocrPage } from './page.ts'
import { type RenderedPage, withRenderedPages } from './render.ts'

export interface Scan {
  number: number
  painted: Painted
  losses: Loss[]
}

/** Workers of the recogniser for one document: each takes up to 350 MB. */
const workers = 2
/** Words read less surely than this are named. */
const doubtful = 70
const doubtsShown = 8

/** Pages of a PDF, in their order. */
export async function recognisePdf(
  bytes: Uint8Array,
  numbers: readonly number[],
  options: ReadOptions
): Promise<Scan[]> {
  return withRenderedPages(bytes, options.limits.pixels, (render) => recognisePages(numbers, render, options))
}

/** render gives the picture of a page when its turn has come, so that few pictures are in memory. */
export async function recognisePages(
  numbers: readonly number[],
  render: (number: number) => Promise<RenderedPage>,
  options: ReadOptions
): Promise<Scan[]> {
  const engine = await openOcr(Math.min(workers, numbers.length))
  const scans: Scan[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < numbers.length; index = next++) {
      const number = numbers[index]!
      options.onPage?.(number)
      scans.push(await recognise(number, await render(number), engine))
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(workers, numbers.length) }, work))
  } finally {
    await engine.close()
  }
  return scans.sort((a, b) => a.number - b.number)
}

async function recognise(number: number, { picture, perInch }: RenderedPage, engine: OcrEngine): Promise<Scan> {
  const page = await ocrPage(picture, perInch, engine)
  return { number, painted: paintedOf(page, number), losses: lossesOf(page, number) }
}

function lossesOf(page: OcrPage, number: number): Loss[] {
  const where = `trang ${number}`
  const { verdict } = legibilityOf(page.words.map((word) => word.text).join(' '))
  if (page.words.length === 0) {
    return [
      {
        what: `Trang ${number} không nhận dạng được chữ nào`,
        where,
        why: 'Trang trắng, hoặc là hình vẽ, chữ viết tay.'
      }
    ]
  }
  const losses: Loss[] = [
    {
      what: `Trang ${number} được đọc bằng nhận dạng chữ (OCR)`,
      where,
      why: `Chữ và số do máy đọc từ ảnh, cần đối chiếu với bản gốc.${doubtsOf(page.words)}`
    }
  ]
  if (verdict === 'unreadable')
    losses.push({
      what: `Trang ${number} nhận dạng kém`,
      where,
      why: 'Ảnh mờ, nghiêng nhiều hoặc là chữ viết tay; hãy quét lại rõ hơn.'
    })
  if (page.corrected.length > 0) {
    losses.push({
      what: `${page.corrected.length} từ viết tắt đọc sai nét được hiểu lại`,
      where,
      why: `Máy đọc nhầm nét chữ: ${[...new Set(page.corrected)].join(', ')}.`
    })
  }
  if (page.stamped)
    losses.push({
      what: 'Con dấu đỏ',
      where,
      why: 'Màu đỏ của con dấu được bỏ đi để đọc chữ; chữ trong dấu không thuộc văn bản.'
    })
  return losses
}

/** " 3 từ đọc chưa chắc: “1.250”, “Phân”, …": figures first, for they are what is reckoned with. */
function doubtsOf(words: readonly OcrWord[]): string {
  const doubts = words.filter((word) => word.confidence < doubtful && /[\p{L}\d]/u.test(word.text))
  if (doubts.length === 0) return ''
  const figures = doubts.filter((word) => /\d/u.test(word.text))
  const others = doubts.filter((word) => !/\d/u.test(word.text))
  const shown = [...figures, ...others].slice(0, doubtsShown).map((word) => `“${word.text}”`)
  return ` ${doubts.length} chỗ đọc chưa chắc: ${shown.join(', ')}${doubts.length > doubtsShown ? ' …' : ''}.`
}
