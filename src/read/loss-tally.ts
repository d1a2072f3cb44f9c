/** What the readers of marked-up formats leave out or take as accepted, counted while walking, told at the end. */
import type { Loss } from '../model/contract.ts'

const told = {
  inserted: ['chỗ thêm được đọc như đã chấp nhận', 'văn bản còn theo dõi thay đổi (track changes)'],
  deleted: ['chỗ đã xóa không được đọc', 'văn bản còn theo dõi thay đổi (track changes)'],
  comments: ['ý kiến bên lề', 'ý kiến bên lề (comment) không thuộc văn bản'],
  hidden: ['đoạn chữ ẩn', 'chữ ẩn không hiện trên bản in'],
  pictures: ['hình ảnh', 'chữ trong hình ảnh không đọc được'],
  objects: ['đối tượng nhúng', 'bảng tính, biểu đồ hoặc tệp nhúng trong văn bản chưa được đọc'],
  navigation: ['khối điều hướng của trang web', 'thực đơn, đầu trang, chân trang không thuộc văn bản'],
  related: ['khối tin liên quan', 'danh mục bài khác trên trang web không thuộc văn bản'],
  forms: ['ô nhập liệu', 'mẫu nhập của trang web không thuộc văn bản'],
  hiddenSheets: ['trang tính ẩn, vẫn được đọc', 'trang tính bị ẩn trong tệp'],
  hiddenRows: ['hàng ẩn, vẫn được đọc', 'hàng bị ẩn trong trang tính'],
  hiddenColumns: ['cột ẩn, vẫn được đọc', 'cột bị ẩn trong trang tính'],
  withoutValue: [
    'ô công thức không có giá trị lưu sẵn',
    'tệp được ghi bởi chương trình không tính công thức; hãy mở bằng Excel rồi lưu lại'
  ],
  errors: ['ô báo lỗi công thức', 'công thức trong bảng tính cho lỗi']
} as const

export type Tally = keyof typeof told

const quotesShown = 3
const quoteLength = 60

/** What is left out on purpose has its letters counted, so that the balance of a file comes out even. */
const leftOut = new Set<Tally>(['hidden', 'deleted', 'comments'])

/** Letters, figures and signs: all that is not white space. */
export function lettersIn(text: string): number {
  return text.length - (text.match(/\s/gu)?.length ?? 0)
}

export class LossTally {
  #met = 0
  #dropped = 0
  readonly #counts = new Map<Tally, number>()
  readonly #quotes = new Map<Tally, string[]>()

  /** Letters that the file holds. */
  met(letters: number): void {
    this.#met += letters
  }

  /** Letters that are said in another form, such as the marks of notes. */
  passed(letters: number): void {
    this.#dropped += letters
  }

  /** The letters of the file against those that were read: what is missing without a reason is said. */
  balance(read: number): Loss[] {
    const missing = this.#met - this.#dropped - read
    if (missing <= 0) return []
    const why = `tệp có ${this.#met} ký tự, đọc được ${read}; phần còn lại nằm ở chỗ chưa đọc hoặc bị che khuất`
    return [{ what: `${missing} ký tự của tệp không có trong văn bản đọc`, where: 'toàn văn bản', why }]
  }

  count(tally: Tally, quote = '', times = 1): void {
    if (leftOut.has(tally)) this.#dropped += lettersIn(quote)
    this.#counts.set(tally, (this.#counts.get(tally) ?? 0) + times)
    const words = quote.trim().replace(/\s+/gu, ' ')
    const quotes = this.#quotes.get(tally) ?? []
    if (words !== '' && quotes.length <= quotesShown) this.#quotes.set(tally, [...quotes, words])
  }

  toLosses(where = 'toàn văn bản'): Loss[] {
    return [...this.#counts].map(([tally, count]) => {
      const [what, why] = told[tally]
      return { what: `${count} ${what}`, where, why: why + this.#quoted(tally) }
    })
  }

  #quoted(tally: Tally): string {
    const quotes = this.#quotes.get(tally) ?? []
    if (quotes.length === 0) return ''
    const shown = quotes
      .slice(0, quotesShown)
      .map((quote) => `“${quote.length > quoteLength ? `${quote.slice(0, quoteLength)}…` : quote}”`)
    return `: ${shown.join(', ')}${quotes.length > quotesShown ? ' …' : ''}`
  }
}
