/** A scanned page as the PDF layout takes it: marks with places in points, and rules. */
import type { Mark, Painted } from '../pdf/paint.ts'
import type { OcrWord } from './engine.ts'
import { inPoints, type OcrPage } from './page.ts'

/** From the height of a line of letters to the size of the type. */
const typeSize = 1.06
/** Sizes so near to that of the body are the body's: the height of a line depends on which letters it has. */
const sameSize = 0.13

export function paintedOf(page: OcrPage, number: number): Painted {
  const scale = 72 / page.perInch
  const body = bodySize(page.words)
  const marks = page.words.flatMap((word, order) => marksOf(word, order, scale, body))
  return {
    number,
    width: page.width * scale,
    height: page.height * scale,
    marks,
    rules: page.rules.map((rule) => inPoints(rule, page.perInch)),
    picture: 1,
    curves: 0
  }
}

function bodySize(words: readonly OcrWord[]): number {
  const sizes = words.map((word) => word.size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}

function marksOf(word: OcrWord, order: number, scale: number, body: number): Mark[] {
  const near = Math.abs(word.size - body) < body * sameSize
  const size = (near ? body : word.size) * scale * typeSize
  const mark: Mark = {
    text: word.text,
    x: word.x0 * scale,
    end: word.x1 * scale,
    y: word.baseline * scale,
    size,
    font: '',
    bold: false,
    angle: 0,
    order,
    raised: false,
    spaced: true,
    hidden: false
  }
  if (isRaised(word)) return [{ ...mark, ...raisedBy(mark, size) }]
  const { raised } = word
  if (!raised) return [mark]
  const end = raised.x1 * scale
  const top = { ...mark, ...raisedBy(mark, size), text: raised.text, x: raised.x0 * scale, end, spaced: false }
  const tail = { ...mark, text: raised.tail, x: end, end: Math.max(end, mark.end), spaced: false }
  const base = { ...mark, end: Math.min(mark.end, top.x) }
  return raised.tail === '' ? [base, top] : [base, top, tail]
}

function raisedBy(mark: Mark, size: number): Pick<Mark, 'y' | 'size' | 'raised'> {
  return { y: mark.y - 0.35 * size, size: 0.62 * size, raised: true }
}

/** The "1" before the words of a note: a figure that stands high and is half as tall as the line. */
function isRaised({ text, y0, y1, baseline, size }: OcrWord): boolean {
  return /^(?:\d{1,2}|\*{1,3})$/u.test(text) && y1 < baseline - 0.18 * size && y1 - y0 < 0.62 * size
}
