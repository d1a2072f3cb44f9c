/** Figures that may be held against each other: one subject, one time, one population. */
import type { CheckDocument } from '../document.ts'
import type { Figure } from '../figures.ts'

const joined = new WeakMap<CheckDocument, Map<string, readonly Figure[]>>()

/** Stocks and flows printed as such, in reading order: no per cents, no differences. */
export function levels(document: CheckDocument, indicators: readonly string[]): readonly Figure[] {
  if (indicators.length === 1) return document.levels.get(indicators[0]!) ?? []
  const known = joined.get(document) ?? new Map<string, readonly Figure[]>()
  if (known.size === 0) joined.set(document, known)
  const key = indicators.join('|')
  let found = known.get(key)
  if (!found) {
    found = indicators
      .flatMap((indicator) => document.levels.get(indicator) ?? [])
      .sort((a, b) => a.start - b.start || a.end - b.end)
    known.set(key, found)
  }
  return found
}

/** Subject, time and population, without sector. */
export function populationOf(figure: Figure): string {
  return figure.group
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export function tableOf(figure: Figure): string | null {
  return figure.fact.source.table?.id ?? null
}

/**
 * Splits figures in reading order into lists: a new one begins where the same key comes again, or where the text has
 * gone on for long.
 */
export function runs(figures: readonly Figure[], keyOf: (figure: Figure) => string, farthest: number): Figure[][] {
  const lists: Figure[][] = []
  let keys = new Set<string>()
  let last: Figure | null = null
  for (const figure of figures) {
    const key = keyOf(figure)
    const list = lists.at(-1)
    if (!list || !last || keys.has(key) || figure.start - last.end > farthest) {
      lists.push([figure])
      keys = new Set([key])
    } else {
      list.push(figure)
      keys.add(key)
    }
    last = figure
  }
  return lists
}

/** The nearest of the candidates before the place, else the nearest after it. */
export function nearestTo(candidates: readonly Figure[], offset: number): Figure | null {
  let best: Figure | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = candidate.start <= offset ? offset - candidate.start : (candidate.start - offset) * 3
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Every choice of some of the items, none and all of them included; only for short lists. */
export function choicesOf<T>(items: readonly T[]): T[][] {
  const few = items.slice(0, 6)
  return Array.from({ length: 2 ** few.length }, (_, bits) => few.filter((_, index) => (bits >> index) & 1))
}

/** Other counts printed in the sentences of the given figures. */
export function neighbours(document: CheckDocument, figures: readonly Figure[]): Figure[] {
  const passages = new Set(figures.map((figure) => figure.passage))
  return document.figures.filter(
    (figure) =>
      figure.passage !== null &&
      passages.has(figure.passage) &&
      !figures.includes(figure) &&
      figure.form === 'level' &&
      !figure.percent
  )
}

// 320 HTX, liên hiệp HTX   506 HTX, QTDND   đã tính 02 LH HTX
const mixedWhole =
  /^\s*(?:htx|hợp tác xã|tht|tổ hợp tác|qtdnd|quỹ tín dụng(?: nhân dân)?)\s*(?:,|và|\/)\s*(?:\d+\s*)?(?:liên hiệp|lh ?htx|lhhtx|qtdnd|quỹ|tht|tổ hợp tác|htx|hợp tác xã|doanh nghiệp)/u

/** A whole of two kinds of organization need not be told part by part. */
export function isMixed(document: CheckDocument, whole: Figure): boolean {
  return mixedWhole.test(document.words.slice(whole.end, whole.end + 60))
}

// toàn huyện có   trên địa bàn xã   tổng số   hiện có   nâng tổng số   cả tỉnh
const anchor =
  /(?:tổng|toàn|cả (?:nước|tỉnh|huyện|xã|thành phố|thị xã)|địa bàn|hiện có|hiện nay|lũy kế|nâng|duy trì|số lượng|số htx|số hợp tác xã|số tht|số tổ)/u

// Tổ hợp tác: 1.340 tổ   ước đến cuối năm có 305 THT   Liên hiệp hợp tác xã có 03 đơn vị
const headed =
  /(?:(?:htx|hợp tác xã|tht|tổ hợp tác|liên hiệp|quỹ tín dụng nhân dân)\s*(?:\([^)]*\)\s*)?(?::|có|là|hiện có)|(?:^|[\s,])trong(?: số| tổng số)?|(?:cuối năm|đến nay|hiện|năm \d{4})[^,;.:]{0,20}\s(?:có|còn|là)|(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?:\s\p{L}+){0,3}\s(?:có|còn))\s*$/u

// ... có 244 HTX, 02 liên hiệp HTX và 320 THT: what is said of the first is said of the others
const earlierOfChain =
  /\s*(?:khoảng |gần |hơn |trên )?\d[\d.]*\s+(?:htx|hợp tác xã|tht|tổ hợp tác|(?:liên hiệp|lh) ?(?:htx|hợp tác xã)|lhhtx|quỹ tín dụng(?: nhân dân)?|qtdnd)\s*(?:,|,?\s*và)\s*(?:có\s*)?$/u

/** A count is of all only where the words say so; a mean or a member count says so by its own name. */
export function isAnchored(figure: Figure): boolean {
  if (figure.fact.where === 'table' || figure.base !== 'organizations.total') return true
  // 44/44 HTX: a base may be the base of some only
  if (/\/\s*$/u.test(figure.before) || /^\s*(?:\p{L}+\s*)?\/\s*\d/u.test(figure.after)) return false
  let before = figure.before.slice(-220)
  for (let earlier = 0; earlier < 3; earlier++) {
    before = before.replace(/(?:khoảng|gần|hơn|trên|dưới|ước|đạt|từ|ít nhất)\s*$/u, '')
    if (anchor.test(before.slice(-90)) || headed.test(before.slice(-70))) return true
    const shorter = before.replace(earlierOfChain, ' ')
    if (shorter === before) return false
    before = shorter
  }
  return false
}

/** A cell under "Số HTX" counts all only where its row says so. */
export function countsAll(document: CheckDocument, figure: Figure): boolean {
  const place = figure.fact.source.table
  if (figure.base !== 'organizations.total' || figure.fact.sector !== null) return true
  if (!place) return isAnchored(figure)
  const row = document.report.tables.find((table) => table.id === place.id)?.rows[place.row]
  if (!row || row.length === 0) return true
  const label = row
    .filter((cell) => cell.role === 'label')
    .map((cell) => cell.text)
    .join(' ')
  return /tổng|cộng|số htx|số hợp tác xã|số tht|số tổ|hợp tác xã|tổ hợp tác/iu.test(label)
}
