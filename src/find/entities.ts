/**
 * One organization called by its name: "HTX Dịch vụ nông nghiệp Thành Công". Its own figures are no figures of the
 * sector. Names are told by a capital letter behind the kind of organization that no phrase of the vocabulary covers.
 */
import type { Annotation } from '../model/annotation.ts'

const inner = new Set([
  'và',
  'dịch',
  'vụ',
  'tổng',
  'hợp',
  '-',
  '&',
  'kinh',
  'doanh',
  'sản',
  'xuất',
  'chế',
  'biến',
  'đa',
  'liên',
  'kết',
  'dv',
  'dvnn',
  'nn',
  'sx',
  'tm',
  'dvth',
  'hữu',
  'cơ',
  'xanh',
  'sạch'
])

/** Words that lead away from the name: "HTX của huyện Đông Hà" is none. */
const loose = new Set([
  'trên',
  'tại',
  'ở',
  'của',
  'do',
  'đã',
  'có',
  'là',
  'cho',
  'từ',
  'đến',
  'theo',
  'bị',
  'sẽ',
  'cần',
  'gắn',
  'như',
  'vay',
  'mới',
  'ký',
  'tham',
  'đưa',
  'giao',
  'thuộc',
  'với',
  'để'
])

/** "HTX Ea Drông xuất khẩu 180 tấn cà phê, có 135 thành viên": what goes on is told of the one named last. */
export function goesOnOfOne(annotation: Annotation, first: number, lead: number, end: number): boolean {
  const subjects = annotation.marks.filter(
    (mark) => mark.first >= first && mark.last < end && mark.terms.some((term) => term.kind === 'subject')
  )
  const last = subjects.at(-1)
  if (!last || last.first >= lead) return false
  const between = annotation.words
    .slice(last.last + 1, end)
    .map((word) => word.form)
    .join(' ')
  if (/(?:^|\s)(?:toàn|tổng|các|cả|bình quân|trung bình|[;():])(?:\s|$)/u.test(between)) return false
  return namesOne(annotation, last.first, lead)
}

export function namesOne(annotation: Annotation, first: number, end: number): boolean {
  const { words, stretch } = annotation
  for (const mark of annotation.marks) {
    if (mark.first < first || mark.first >= end) continue
    const unitWord = mark.terms.some(
      (term) => term.kind === 'subject' || (term.kind === 'unit' && term.id === 'doanh nghiệp')
    )
    if (!unitWord) continue
    // "doanh thu của đơn vị này"
    if (words[mark.last + 1]?.form === 'này') return true
    if (!mark.terms.some((term) => term.kind === 'subject')) continue
    let at = mark.last + 1
    let strange = 0
    // "Hợp tác xã của anh Páo có 9 thành viên"
    if (words[at]?.form === 'của' && ['anh', 'chị', 'ông', 'bà', 'tôi', 'mình'].includes(words[at + 1]?.form ?? ''))
      return true
    for (let steps = 0; at < words.length && steps < 10; steps++) {
      const covering = annotation.cover[at]
      if (covering?.terms.some((term) => term.kind === 'sector')) at = covering.last + 1
      else if (
        inner.has(words[at]!.form) ||
        (/^\d+$/u.test(words[at]!.form) && /^\p{Lu}$/u.test(stretch.text.slice(words[at]!.to, words[at]!.to + 1))) ||
        // HTX 3T Nông sản Cao Phong
        (/^\d+$/u.test(words[at - 1]!.form) && words[at - 1]!.to === words[at]!.from)
      )
        at++
      else if (
        !covering &&
        strange < 2 &&
        /^\p{Ll}/u.test(stretch.text[words[at]!.from]!) &&
        !loose.has(words[at]!.form)
      ) {
        // "HTX chè Phố Giang", "HTX cơ khí Tân Tiến"
        strange++
        at++
      } else break
    }
    // HTX Vận tải số 9
    if (words[at]?.form === 'số' && /^\d/u.test(words[at + 1]?.form ?? '')) return true
    const word = words[at]
    if (!word || at >= end + 6) continue
    if (
      annotation.marks.some(
        (one) =>
          one.first <= at &&
          at <= one.last &&
          one.terms.some((term) => term.kind !== 'neutral' && !(term.kind === 'unit' && one.first === one.last))
      )
    )
      continue
    const printed = stretch.text.slice(word.from, word.to)
    if (/^\p{Lu}\p{Ll}/u.test(printed) && !/[.:!?]\s*$/u.test(stretch.text.slice(0, word.from))) return true
  }
  return false
}
