/** What the preparation of a docx leaves out or changes, counted while walking and told at the end in words. */
import type { Loss } from '../../model/contract.ts'
import type { EncodingId } from '../encodings/table.ts'
import { tableOf } from '../encodings/trial.ts'

const everywhere = 'toàn văn bản'
/** So many of the dropped texts are quoted, and so many letters of each. */
const quotesShown = 3
const quoteLength = 60

export type Tally =
  | 'inserted'
  | 'deleted'
  | 'movedIn'
  | 'movedOut'
  | 'hidden'
  | 'pictures'
  | 'drawings'
  | 'comments'
  | 'embedded'
  | 'autoNumbers'
  | 'nestedTables'
  | 'symbols'

export class LossBook {
  readonly #counts = new Map<Tally, number>()
  readonly #places = new Map<Tally, string[]>()
  readonly #quotes = new Map<Tally, string[]>()
  readonly #encodings = new Map<EncodingId, string[]>()
  readonly #extra: Loss[] = []

  count(tally: Tally, place: string, quote = ''): void {
    this.#counts.set(tally, (this.#counts.get(tally) ?? 0) + 1)
    append(this.#places, tally, place)
    if (quote.trim() !== '') append(this.#quotes, tally, quote.trim().replace(/\s+/gu, ' '))
  }

  /** Text in an old encoding that was read as Unicode. */
  countEncoding(encoding: EncodingId, place: string): void {
    const places = this.#encodings.get(encoding)
    if (places) places.push(place)
    else this.#encodings.set(encoding, [place])
  }

  add(loss: Loss): void {
    this.#extra.push(loss)
  }

  toLosses(): Loss[] {
    const losses: Loss[] = []
    const tell = (tally: Tally, what: (count: number) => string, why: string, withQuotes = false) => {
      const count = this.#counts.get(tally) ?? 0
      if (count > 0)
        losses.push({ what: what(count), where: this.#where(tally), why: withQuotes ? why + this.#quoted(tally) : why })
    }
    const changes = this.#changes()
    if (changes) losses.push(changes)
    tell('comments', (n) => `${n} ý kiến bên lề`, 'Ý kiến bên lề (comment) không thuộc văn bản', true)
    tell('hidden', (n) => `${n} đoạn chữ ẩn`, 'Chữ ẩn (hidden) không hiện trên bản in', true)
    tell('pictures', (n) => `${n} hình ảnh`, 'Chữ trong hình ảnh không đọc được')
    tell('drawings', (n) => `${n} biểu đồ hoặc sơ đồ`, 'Số liệu trong biểu đồ, sơ đồ chưa được đọc')
    tell('embedded', (n) => `${n} đối tượng nhúng`, 'Tệp nhúng trong văn bản (bảng tính, tệp con) chưa được đọc')
    tell('autoNumbers', (n) => `${n} số tự động`, 'Trường AUTONUM, LISTNUM không lưu số đã in')
    tell('nestedTables', (n) => `${n} bảng lồng trong ô`, 'Bảng lồng được đọc như chữ của ô chứa nó')
    tell('symbols', (n) => `${n} ký hiệu`, 'Ký hiệu của phông chữ đặc biệt không có mã chữ tương ứng', true)
    for (const [encoding, places] of this.#encodings) {
      const what = `bảng mã ${tableOf(encoding).label} được đổi sang Unicode`
      losses.push({ what, where: summary(places), why: 'chữ gõ theo phông chữ cũ, không phải Unicode' })
    }
    return [...losses, ...this.#extra]
  }

  /** 2 chỗ thêm, 1 chỗ xóa */
  #changes(): Loss | null {
    const of = (tally: Tally) => this.#counts.get(tally) ?? 0
    const moved = Math.max(of('movedIn'), of('movedOut'))
    const kinds: [number, string][] = [
      [of('inserted'), 'chỗ thêm'],
      [of('deleted'), 'chỗ xóa'],
      [moved, 'chỗ chuyển']
    ]
    const told = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
    if (told.length === 0) return null
    return {
      what: `${told.join(', ')} được đọc theo trạng thái đã chấp nhận`,
      where: summary(
        ['inserted', 'deleted', 'movedIn', 'movedOut'].flatMap((tally) => this.#places.get(tally as Tally) ?? [])
      ),
      why: `Văn bản còn theo dõi thay đổi (track changes) chưa chấp nhận hoặc từ chối${this.#quoted('deleted', '; đã xóa: ')}`
    }
  }

  #where(tally: Tally): string {
    return summary(this.#places.get(tally) ?? [])
  }

  #quoted(tally: Tally, lead = ': '): string {
    const quotes = this.#quotes.get(tally) ?? []
    if (quotes.length === 0) return ''
    const shown = quotes
      .slice(0, quotesShown)
      .map((quote) => `“${quote.length > quoteLength ? `${quote.slice(0, quoteLength)}…` : quote}”`)
    return `${lead}${shown.join(', ')}${quotes.length > quotesShown ? ' …' : ''}`
  }
}

function append(lists: Map<Tally, string[]>, tally: Tally, entry: string): void {
  const list = lists.get(tally)
  if (list) list.push(entry)
  else lists.set(tally, [entry])
}

/** đoạn 3, đoạn 9, đoạn 12 và 4 nơi khác */
function summary(places: readonly string[]): string {
  const distinct = [...new Set(places)]
  if (distinct.length === 0) return everywhere
  const rest = distinct.length - quotesShown
  return `${distinct.slice(0, quotesShown).join(', ')}${rest > 0 ? ` và ${rest} nơi khác` : ''}`
}
