/**
 * Every count of a passage as printed, whether or not the extraction made a fact of it: "12 hợp tác xã (10 đang hoạt
 * động, 02 ngừng hoạt động)". What it counts is told by the word behind it.
 */
import type { CheckDocument } from './document.ts'
import type { Figure } from './figures.ts'
import { figureAt } from './kinds/loose.ts'
import type { Passage } from './passages.ts'

export type CountClass = 'organizations' | 'people' | 'money' | 'open'

export interface Count {
  figure: Figure
  start: number
  end: number
  /** open: no noun of its own, what it counts is what its list counts. */
  class: CountClass
}

const number = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*(?![\d/]|[.,]\d|\s?%|-\p{L})/gu
// ngày 05   năm 2020   số 12   thứ 3   tiêu chí số 13   khoản 2
const noCount =
  /(?:ngày|tháng|năm|quý|số|thứ|khoản|điều|mục|khóa|lần|nhiệm kỳ|giai đoạn|luật|nghị quyết|quyết định|covid)\s*:?\s*$/u
const classes: [CountClass, RegExp][] = [
  [
    'organizations',
    /^\s*(?:htx|hợp tác xã|tht|tổ hợp tác|tổ(?!\s+(?:trưởng|viên))|quỹ|liên hiệp|lhhtx|lh htx|đơn vị|qtdnd)(?!\p{L})/u
  ],
  ['people', /^\s*(?:người|thành viên|xã viên|lao động|cán bộ|tổ viên|đồng chí|hộ)(?!\p{L})/u],
  ['money', /^\s*(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng)(?!\p{L})/u],
  [
    'open',
    /^\s*(?:[,;.)(]|$|(?:đang|còn|đã|ngừng|ngưng|tạm|chờ|loại|tốt|khá|giỏi|trung bình|yếu|chưa|không xếp|thuộc|lĩnh vực|nông|phi nông|công nghiệp|tiểu thủ|thương mại|dịch vụ|xây dựng|vận tải|thủy sản|chăn nuôi|trồng trọt|môi trường|và\s)(?!\p{L}))/u
  ]
]

// three numbers, and a word or bracket that may open a list
const listed = /\d[^\d]+\d+[^\d]+\d/u

const known = new WeakMap<CheckDocument, Map<Passage, Count[]>>()

export function countsOf(document: CheckDocument): ReadonlyMap<Passage, Count[]> {
  let found = known.get(document)
  if (!found) {
    found = new Map()
    for (const passage of document.passages) {
      if (!listed.test(passage.words)) continue
      const counts = read(document, passage)
      if (counts.length > 2) found.set(passage, counts)
    }
    known.set(document, found)
  }
  return found
}

/** What the extraction knows it to count. */
function ofUnit(figure: Figure | null): CountClass | null {
  if (!figure || figure.fact.id === '') return null
  const { unit } = figure.fact
  if (/^(?:HTX|THT|LHHTX|QTDND)$/u.test(unit)) return 'organizations'
  return unit === 'người' ? 'people' : /đồng/u.test(unit) ? 'money' : null
}

function read(document: CheckDocument, passage: Passage): Count[] {
  const counts: Count[] = []
  for (const match of passage.words.matchAll(number)) {
    const [digits] = match
    const after = passage.words.slice(match.index + digits.length, match.index + digits.length + 24)
    const before = passage.words.slice(Math.max(0, match.index - 14), match.index)
    const start = passage.start + match.index
    const figure = figureAt(document, start, start + digits.length, false)
    const kind = ofUnit(figure) ?? classes.find(([, pattern]) => pattern.test(after))?.[0]
    if (!kind || (noCount.test(before) && (kind === 'open' || !/số\s*:?\s*$/u.test(before)))) continue
    if (kind === 'open' && /^(?:19|20)\d\d$/u.test(digits)) continue
    if (figure) counts.push({ figure, start, end: start + digits.length, class: kind })
  }
  return counts
}
