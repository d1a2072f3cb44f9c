/**
 * What a page paints: its text as marks with their places, its straight rules, how much of it pictures cover.
 * Walks the operator list, because only that gives each glyph its own place (text content comes with glyphs of a
 * fallback font out of order) and the rules of tables in the same pass.
 */
import { OPS, type PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { encodingOfFont } from '../encodings/fonts.ts'
import { readable } from './letters.ts'
import { identity, type Matrix, multiply, turn } from './matrix.ts'
import { addRules, type Ink, type Rule } from './rules.ts'

/** A word, or the part of a word that was drawn in one go. Places in page points, the origin in the upper left. */
export interface Mark {
  text: string
  /** Left end of the writing, on the base line. */
  x: number
  y: number
  /** Where the pen stands behind the last glyph, in the direction of writing. */
  end: number
  size: number
  font: string
  bold: boolean
  /** Degrees by which the writing is turned clockwise, 0 to 359. */
  angle: number
  /** Position in the order of drawing. */
  order: number
  /** Raised and small beside its neighbour: for the rows to say. */
  raised: boolean
  /** A space was drawn before it. */
  spaced: boolean
  /** Painted with no ink: the text that scanning software lays under a picture. */
  hidden: boolean
}

export interface Painted {
  number: number
  width: number
  height: number
  marks: Mark[]
  rules: Rule[]
  /** Share of the page that its pictures cover. */
  picture: number
  /** Curves that it fills: many where letters were turned into drawings. */
  curves: number
}

export interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

export interface FontFace {
  name?: string
  bold?: boolean
  black?: boolean
  vertical?: boolean
  isType3Font?: boolean
  fontMatrix?: number[]
}

interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
}

interface State {
  ctm: Matrix
  text: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  font: FontFace
  fontName: string
  /** The font is of an old encoding. */
  legacy: boolean
  size: number
  mode: number
  ink: Ink
}

/** A gap inside one drawn string that is more than kerning begins a new mark. */
const pieceGap = 0.1
const boldName = /bold|black|heavy|demi|,b(?:$|i)|-b(?:$|i)/i
const invisible = 3
const fillAndStroke = 2

export function paint(
  number: number,
  operators: Operators,
  viewport: PageViewport,
  fontOf: (name: string) => FontFace
): Painted {
  const page: Painted = {
    number,
    width: viewport.width,
    height: viewport.height,
    marks: [],
    rules: [],
    picture: 0,
    curves: 0
  }
  const base = viewport.transform as unknown as Matrix
  const fonts = new Map<string, FontFace>()
  let state: State = freshState(base)
  const stack: State[] = []
  let textBefore = false
  const { fnArray, argsArray } = operators

  for (let index = 0; index < fnArray.length; index++) {
    const args = argsArray[index] as never[]
    switch (fnArray[index]) {
      case OPS.save:
      case OPS.beginGroup:
        stack.push({ ...state })
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
        state = stack.pop() ?? state
        break
      case OPS.transform:
        state.ctm = multiply(state.ctm, args as unknown as Matrix)
        notePicture(page, state.ctm, fnArray, index)
        break
      case OPS.paintFormXObjectBegin:
        stack.push({ ...state })
        if (args[0]) state.ctm = multiply(state.ctm, args[0])
        break
      case OPS.beginAnnotation:
        stack.push({ ...state })
        state = freshState(multiply(multiply(base, args[2] ?? identity), args[3] ?? identity))
        break
      case OPS.endAnnotation:
        state = stack.pop() ?? state
        break
      case OPS.beginText:
        state.text = identity
        state.x = state.y = state.lineX = state.lineY = 0
        break
      case OPS.setCharSpacing:
        state.charSpacing = args[0]!
        break
      case OPS.setWordSpacing:
        state.wordSpacing = args[0]!
        break
      case OPS.setHScale:
        state.scale = args[0]! / 100
        break
      case OPS.setLeading:
        state.leading = -args[0]!
        break
      case OPS.setTextRise:
        state.rise = args[0]!
        break
      case OPS.setTextRenderingMode:
        state.mode = args[0]!
        break
      case OPS.setFont:
        setFont(args[0]!, args[1]!)
        break
      case OPS.setGState:
        for (const [key, value] of args[0] as unknown as [string, [string, number]][]) {
          if (key === 'Font') setFont(value[0], value[1])
        }
        break
      case OPS.setTextMatrix:
        state.text = args[0] as unknown as Matrix
        state.x = state.y = state.lineX = state.lineY = 0
        break
      case OPS.setLeadingMoveText:
        state.leading = args[1]!
        moveText(args[0]!, args[1]!)
        break
      case OPS.moveText:
        moveText(args[0]!, args[1]!)
        break
      case OPS.nextLine:
        moveText(0, state.leading)
        break
      case OPS.showText:
        showText(args[0]!)
        break
      case OPS.setStrokeRGBColor:
        state.ink = { ...state.ink, stroke: !isWhite(args[0]) }
        break
      case OPS.setFillRGBColor:
        state.ink = { ...state.ink, fill: !isWhite(args[0]) }
        break
      case OPS.setStrokeColorN:
        state.ink = { ...state.ink, stroke: true }
        break
      case OPS.setFillColorN:
        state.ink = { ...state.ink, fill: true }
        break
      case OPS.constructPath:
        if (args[1]?.[0]) page.curves += addRules(page.rules, args[0]!, args[1][0], state.ctm, state.ink)
        break
    }
  }
  return page

  function setFont(name: string, size: number): void {
    let font = fonts.get(name)
    if (!font) {
      font = fontOf(name)
      fonts.set(name, font)
    }
    state.font = font
    state.fontName = (font.name ?? name).replace(/^[A-Z]{6}\+/, '')
    state.legacy = encodingOfFont(state.fontName) !== null
    state.size = size
  }

  function moveText(x: number, y: number): void {
    state.lineX += x
    state.lineY += y
    state.x = state.lineX
    state.y = state.lineY
  }

  /** The advance of the pen follows CanvasGraphics.showText of pdf.js. */
  function showText(glyphs: (Glyph | number | null)[]): void {
    const { font, size } = state
    const matrix = multiply(state.ctm, state.text)
    // The glyph space of a Type 3 font is its own; all others have 1,000 units to the em.
    const unit = font.isType3Font ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001
    const em = Math.abs(size) * Math.hypot(matrix[2], matrix[3]) * (font.isType3Font ? unit * 1000 : 1)
    const along = Math.hypot(matrix[0], matrix[1])
    if (size === 0 || em === 0 || along === 0 || !Number.isFinite(em)) return
    const direction = size < 0 ? -1 : 1
    const angle = quantise((Math.atan2(matrix[1] * direction, matrix[0] * direction) * 180) / Math.PI)
    const bold =
      boldName.test(state.fontName) || font.bold === true || font.black === true || state.mode === fillAndStroke
    let mark: Mark | null = null
    let spaced = textBefore
    textBefore = false
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        if (font.vertical) state.y -= (glyph * size) / 1000
        else state.x -= ((glyph * size) / 1000) * state.scale
        continue
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const advance = glyph.width * unit * size
      const text = readable(glyph.unicode, state.fontName, state.legacy)
      if (text.trim() === '') {
        mark = null
        spaced = true
      } else {
        const x = matrix[0] * state.x + matrix[2] * (state.y + state.rise) + matrix[4]
        const y = matrix[1] * state.x + matrix[3] * (state.y + state.rise) + matrix[5]
        const [u, v] = turn(x, y, angle)
        const end = u + Math.abs(advance * state.scale * along)
        if (mark && u - mark.end < pieceGap * em + Math.max(0, state.charSpacing) * along && u > mark.end - 0.5 * em) {
          mark.text += text
          mark.end = Math.max(end, mark.end)
        } else {
          mark = {
            text,
            x: u,
            y: v,
            end,
            size: em,
            font: state.fontName,
            bold,
            angle,
            order: page.marks.length,
            raised: false,
            spaced,
            hidden: state.mode === invisible
          }
          page.marks.push(mark)
          spaced = false
        }
      }
      if (font.vertical) state.y -= advance + spacing
      else state.x += (advance + spacing) * state.scale
    }
    textBefore = spaced
  }
}

function freshState(ctm: Matrix): State {
  return {
    ctm,
    text: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    font: {},
    fontName: '',
    legacy: false,
    size: 0,
    mode: 0,
    ink: { stroke: true, fill: true }
  }
}

/** Degrees, with the small slants of real files brought back to the right angles. */
function quantise(degrees: number): number {
  const nearest = Math.round(degrees / 90) * 90
  const angle = Math.abs(degrees - nearest) < 3 ? nearest : Math.round(degrees)
  return (angle + 360) % 360
}

function isWhite(color: unknown): boolean {
  return color === '#ffffff'
}

/**
 * Pictures are not decoded (maxImageSize is 0), which leaves "save, transform, restore" with nothing drawn between:
 * the unit square of that transform is where the picture stands.
 */
function notePicture(page: Painted, matrix: Matrix, fnArray: number[], index: number): void {
  if (fnArray[index + 1] !== OPS.restore) return
  const wide = Math.min(page.width, Math.abs(matrix[0]) + Math.abs(matrix[2]))
  const high = Math.min(page.height, Math.abs(matrix[1]) + Math.abs(matrix[3]))
  page.picture = Math.min(1, page.picture + (wide * high) / (page.width * page.height))
}
