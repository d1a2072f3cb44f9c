/**
 * What a page paints: its text as marks with their places, its straight rules, how much of it pictures cover.
 * Walks the operator list, because only that gives each glyph its own place (text content comes with glyphs of a
 * fallback font out of order) and the rules of tables in the same pass.
 */
import { OPS, type PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { encodingOfFont } from '../encodings/fonts.ts'

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
  /** Drawn by an annotation: a form field, a remark, a signature. */
  annotation: boolean
}

/** A straight rule along an axis: x0 <= x1, y0 <= y1. */
export interface Rule {
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface Painted {
  number: number
  width: number
  height: number
  marks: Mark[]
  rules: Rule[]
  /** Share of the page that the largest picture covers. */
  picture: number
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

type Matrix = readonly [number, number, number, number, number, number]

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
  strokeWhite: boolean
  fillWhite: boolean
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5]
  ]
}

/** A gap inside one drawn string that is more than kerning begins a new mark. */
const pieceGap = 0.1
const boldName = /bold|black|heavy|demi|,b(?:$|i)|-b(?:$|i)/i
const symbolName = /symbol|wingding|webding/i
const invisible = 3
const fillAndStroke = 2

export function paint(
  number: number,
  operators: Operators,
  viewport: PageViewport,
  fontOf: (name: string) => FontFace
): Painted {
  const page: Painted = { number, width: viewport.width, height: viewport.height, marks: [], rules: [], picture: 0 }
  const base = viewport.transform as unknown as Matrix
  const fonts = new Map<string, FontFace>()
  let state: State = freshState(base)
  const stack: State[] = []
  let inAnnotation = false
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
        inAnnotation = true
        break
      case OPS.endAnnotation:
        state = stack.pop() ?? state
        inAnnotation = false
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
        state.strokeWhite = isWhite(args[0])
        break
      case OPS.setFillRGBColor:
        state.fillWhite = isWhite(args[0])
        break
      case OPS.setStrokeColorN:
        state.strokeWhite = false
        break
      case OPS.setFillColorN:
        state.fillWhite = false
        break
      case OPS.constructPath:
        addRules(page.rules, args[0]!, args[1]!, state)
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
            hidden: state.mode === invisible,
            annotation: inAnnotation
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
    strokeWhite: false,
    fillWhite: false
  }
}

/** Degrees, with the small slants of real files brought back to the right angles. */
function quantise(degrees: number): number {
  const nearest = Math.round(degrees / 90) * 90
  const angle = Math.abs(degrees - nearest) < 3 ? nearest : Math.round(degrees)
  return (angle + 360) % 360
}

/** A point of the page in the frame of writing that is turned by the angle: along the line, and down across it. */
export function turn(x: number, y: number, angle: number): [number, number] {
  switch (angle) {
    case 0:
      return [x, y]
    case 90:
      return [y, -x]
    case 180:
      return [-x, -y]
    case 270:
      return [-y, x]
    default: {
      const radians = (angle * Math.PI) / 180
      const cos = Math.cos(radians)
      const sin = Math.sin(radians)
      return [x * cos + y * sin, y * cos - x * sin]
    }
  }
}

const ligatures = /[\ufb00-\ufb06]/g
/** Bullets of the Symbol and Wingdings fonts, which come as private-use letters. */
const bullets: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▫',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf06e': '■',
  '\uf06c': '●',
  '\uf071': '❑'
}

function readable(unicode: string, font: string, legacy: boolean): string {
  // The letters of old encodings are repaired line by line; here they stay as they are.
  if (legacy) return unicode
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0)
    if (code > 0x20 && code < 0x7f) return unicode
    if (code >= 0xe000 && code <= 0xf8ff) return bullets[unicode] ?? (symbolName.test(font) ? '•' : unicode)
    // A soft hyphen that is drawn is a hyphen.
    if (code === 0xad) return '-'
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return code === 9 || code === 10 || code === 13 ? ' ' : '\ufffd'
    if (code === 0x200b || code === 0xfeff || code === 0x200c || code === 0x200d) return ''
  }
  return unicode.replace(ligatures, (found) => found.normalize('NFKC')).replace(/\s/gu, ' ')
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
  page.picture = Math.max(page.picture, (wide * high) / (page.width * page.height))
}

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])
const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])

/** Thicker than this it is a bar or a shade. */
const thickest = 3
const slant = 0.6

/** Path data: 0 x y moves, 1 x y draws a line, 2 with six numbers a curve, 3 closes. */
function addRules(rules: Rule[], paintOp: number, data: (ArrayLike<number> | null)[], state: State): void {
  const stroked = strokes.has(paintOp) && !state.strokeWhite
  const filled = fills.has(paintOp) && !state.fillWhite
  const path = data?.[0]
  if (!path || !(stroked || filled)) return
  const { ctm } = state
  let subpath: [number, number][] = []
  let closed = false
  for (let i = 0; i < path.length; ) {
    const op = path[i++]
    if (op === 0 || op === 1) {
      if (op === 0) flush()
      const x = path[i++]!
      const y = path[i++]!
      subpath.push([ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]])
    } else if (op === 2) {
      flush()
      i += 6
    } else if (op === 3) closed = true
    else break
  }
  flush()

  function flush(): void {
    const points = subpath
    const wasClosed = closed
    subpath = []
    closed = false
    if (points.length < 2) return
    const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
    for (const [x, y] of points) {
      bounds.x0 = Math.min(bounds.x0, x)
      bounds.y0 = Math.min(bounds.y0, y)
      bounds.x1 = Math.max(bounds.x1, x)
      bounds.y1 = Math.max(bounds.y1, y)
    }
    const width = bounds.x1 - bounds.x0
    const height = bounds.y1 - bounds.y0
    if (Math.min(width, height) <= thickest) {
      // A line, or the thin filled bar that Word draws for one: its middle.
      if (width > thickest || height > thickest) rules.push(middle(bounds, width, height))
      return
    }
    if (!stroked) return
    if (wasClosed) points.push(points[0]!)
    for (let k = 1; k < points.length; k++) {
      const [ax, ay] = points[k - 1]!
      const [bx, by] = points[k]!
      if (Math.abs(ax - bx) > slant && Math.abs(ay - by) > slant) continue
      rules.push({ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) })
    }
  }
}

function middle(bounds: Rule, width: number, height: number): Rule {
  if (width >= height) {
    const y = (bounds.y0 + bounds.y1) / 2
    return { x0: bounds.x0, x1: bounds.x1, y0: y, y1: y }
  }
  const x = (bounds.x0 + bounds.x1) / 2
  return { x0: x, x1: x, y0: bounds.y0, y1: bounds.y1 }
}
