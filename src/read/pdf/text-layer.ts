/** Whether the text layer of a page is worth reading, or the page must be read from its picture. */
import type { Painted } from './paint.ts'

export type TextLayer = 'text' | 'blank' | 'none' | 'garbled' | 'underScan'

/** A page with less than this many letters beside a picture that fills it is a scan. */
const fewLetters = 25
const pictureFills = 0.5
/** Letters that map to nothing make a layer useless from this share on. */
const unmapped = 0.25

export function textLayerOf(page: Painted): TextLayer {
  let letters = 0
  let lost = 0
  let hidden = 0
  for (const mark of page.marks) {
    for (const letter of mark.text) {
      letters++
      const code = letter.codePointAt(0)!
      if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) lost++
    }
    if (mark.hidden) hidden += mark.text.length
  }
  if (letters < fewLetters && page.picture > pictureFills) return 'none'
  if (letters === 0) return 'blank'
  if (lost > unmapped * letters) return 'garbled'
  if (hidden > letters / 2 && page.picture > pictureFills) return 'underScan'
  return 'text'
}
