/** Is a run a heading, an item, or a heading with words of its own behind the colon? */
import { isCapitals } from './letters.ts'
import type { Marker } from './markers.ts'
import type { Run } from './runs.ts'

export interface Shape {
  kind: 'heading' | 'item' | 'paragraph'
  marker: Marker | null
  /** Of a heading with words behind its colon: where those words begin in the stretch. */
  runIn: number | null
}

/** Figures that a heading may hold: years, periods, numbers of papers, of targets, of sessions. */
const harmless =
  /\d{1,5}[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&]*(?:[-/ ]\p{Lu}[\p{L}\d&]*)*|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\/\d{4}|ngày\s+\d{1,2}\s*\/\s*\d{1,2}|(?:19|20)\d\d|\d{1,2}\s+(?:tháng|năm|chỉ tiêu|nội dung|nhóm|mục tiêu|nhiệm vụ|giải pháp|tiêu chí|đề án)|(?:quý|số|khóa|khoá|kỳ|thứ|tháng|nghị quyết|luật|chương trình|trung ương|tiêu chí|lần|mẫu|biểu|phụ lục|ngày)\s+\d{1,4}|\p{Lu}\d/giu

export function holdsFigures(text: string): boolean {
  return /\d/u.test(text) && /\d/u.test(text.replace(harmless, ''))
}

export interface Neighbours {
  /** The next run of prose and its mark. */
  next: Run | null
  nextMarker: Marker | null
  /** A table stands directly behind the run. */
  table: boolean
  /** A heading of the same style with the number before this one is open. */
  expected: boolean
  /** A mark whose dot is lost, and the next number of its style stands further below: "1 Số lượng" over "2. Lao động". */
  goesOn: boolean
  /** An item with the number before this one is open: "3." stood right above "4.". */
  listed: boolean
  /** The wording is that of a prescribed heading. */
  known: (title: string) => boolean
}

export function shapeOf(run: Run, marker: Marker | null, around: Neighbours): Shape {
  if (marker === null) return unmarked(run, around)
  if (!marker.sure && !((around.expected || around.goesOn) && isShortTitle(run.stretch.text.slice(marker.end))))
    return unmarked(run, around)
  const text = run.stretch.text.slice(marker.end).trim()
  const item: Shape = { kind: 'item', marker, runIn: null }
  const heading: Shape = { kind: 'heading', marker, runIn: null }
  switch (marker.family) {
    case 'annex':
    case 'part':
      return heading
    case 'chapter':
      // "Điều 1. Phê duyệt Kế hoạch …" is the rule itself, not its title
      return text.length > 160 || holdsFigures(text) || /[.;]\s+\p{Lu}/u.test(text) ? item : heading
    case 'bullet':
    case 'spoken':
      return item
    case 'star':
      return starred(run, text, around) ? heading : item
  }
  if (run.heading !== null) return heading
  if (text === '') return item
  if (isCapitals(text) && text.length <= 400 && !(holdsFigures(text) && /[;]$/u.test(text))) return heading
  if (around.listed && !run.bold) return item
  const runIn = runInAt(run, marker, around)
  if (runIn !== null) return { kind: 'heading', marker, runIn }
  if (holdsFigures(text)) return item
  const sentences = /[.;]\s+\p{Lu}/u.test(text)
  if (sentences || text.length > 330 || /;$/u.test(text)) return item
  if (around.nextMarker !== null && around.nextMarker.style === marker.style && !around.table) {
    // "1. Dự báo tình hình" with nothing under it stays a heading only by its wording
    const follows = around.nextMarker.ordinal === (marker.ordinal ?? 0) + 1
    if (follows) return text.length <= 120 && !/[.,]$/u.test(text) && around.known(text) ? heading : item
  }
  if (marker.family === 'paren' || marker.family === 'parenLetter')
    return run.bold && text.length <= 120 ? heading : item
  if (/\.$/u.test(text)) return text.length <= 160 && hasBody(marker, around) ? heading : item
  if (/,$/u.test(text)) return item
  return hasBody(marker, around) || run.bold || around.known(text) ? heading : item
}

function isShortTitle(text: string): boolean {
  return text.length <= 120 && !holdsFigures(text) && !/[.;,]$/u.test(text.trim())
}

/** Something stands under the heading: prose without a mark, a deeper mark, a table. */
function hasBody(marker: Marker, around: Neighbours): boolean {
  if (around.table) return true
  if (around.next === null) return false
  const next = around.nextMarker
  return next === null || !next.sure || next.rank > marker.rank || next.family === 'bullet'
}

/** "* Tổ hợp tác" over items, not "* Số HTX thành lập mới: 3 HTX." */
function starred(run: Run, text: string, around: Neighbours): boolean {
  if (text.length > 140 || holdsFigures(text) || /[;,]$/u.test(text) || /[.;]\s+\p{Lu}/u.test(text)) return false
  if (/:\s*\S/u.test(text) || (/\.$/u.test(text) && !run.bold)) return false
  return around.next !== null && around.nextMarker?.style !== '*'
}

// "c) Về trình độ quản lý: Tổng số cán bộ …", "4. Hợp tác quốc tế về KTTT: không có"
function runInAt(run: Run, marker: Marker, around: Neighbours): number | null {
  const text = run.stretch.text
  const colon = text.indexOf(':', marker.end)
  if (colon < 0) return null
  const title = text.slice(marker.end, colon).trim()
  const rest = text.slice(colon + 1).trim()
  if (rest === '' || title.length < 3 || title.length > 160 || holdsFigures(title) || /[.;]\s/u.test(title)) return null
  const begin = colon + 1 + (text.slice(colon + 1).length - text.slice(colon + 1).trimStart().length)
  // "3. Biểu số 02: Kết quả sản xuất, kinh doanh" is a title as a whole
  const titled = rest.length <= 90 && /^\p{Lu}/u.test(rest) && !holdsFigures(rest) && !/[.;]$/u.test(rest)
  if (titled) return null
  if (around.known(title)) return rest.length > 60 || !/^\d/u.test(rest) ? begin : null
  if (marker.family === 'paren' || marker.family === 'parenLetter') return null
  const named =
    /^(?:về|đối với|công tác|kết quả|tình hình|đánh giá|lĩnh vực|khu vực|khối|mục tiêu|nhiệm vụ|giải pháp|nguyên nhân|tồn tại|hạn chế|khó khăn|thuận lợi)(?!\p{L})/iu.test(
      title
    )
  return named && rest.length > 80 && /^[\p{Lu}"“(]/u.test(rest) ? begin : null
}

function unmarked(run: Run, around: Neighbours): Shape {
  const paragraph: Shape = { kind: 'paragraph', marker: null, runIn: null }
  const heading: Shape = { kind: 'heading', marker: null, runIn: null }
  const text = run.stretch.text
  if (text.length > 300 || around.next === null || /^[(“"]/u.test(text)) return paragraph
  if (run.heading !== null && !/[;,]$/u.test(text) && !/[.]\s+\p{Lu}/u.test(text)) return heading
  if (isCapitals(text) && text.length >= 8 && /\s/u.test(text) && !holdsFigures(text) && !/[;]$/u.test(text))
    return heading
  if (run.bold && text.length <= 140 && !holdsFigures(text) && !/[.;,]$/u.test(text) && /^\p{Lu}/u.test(text))
    return heading
  return paragraph
}
