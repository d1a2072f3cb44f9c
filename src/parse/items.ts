/** What an item stands under: the stack of open items inside a section. */
import type { Passage } from '../model/tree.ts'
import type { Marker } from './markers.ts'

interface Open {
  /** Style of its mark; '' of a paragraph that announces a list. */
  style: string
  ordinal: number | null
  /** Number of the first item of its list. */
  began: number | null
  level: number | null
  indent: number
  passage: Passage
}

/** Where the format or the printed line places an item. */
export interface Depth {
  /** Level of an automatic list. */
  level: number | null
  /** Columns of white space before its mark. */
  indent: number
}

// Trong đó:   Cụ thể như sau:   Gồm:   Trong đó, …
const continues = /^(?:trong đó|cụ thể|bao gồm|gồm|chia ra|chia theo|phân theo|riêng)(?!\p{L})/iu

/** Outer signs come first where nothing else tells which list holds the other. */
const usualOrder = [
  'number1',
  'number)',
  'number/',
  'number2',
  'number3',
  'number4',
  'letter',
  'letterNumber',
  'spoken',
  '(1)',
  '(a)',
  '*',
  '-',
  '+',
  '•',
  'o',
  '▪'
]
/** Columns by which an inner list is set in. */
const inset = 2

export class ItemStack {
  private open: Open[] = []
  /** The item or paragraph entered last. */
  private latest: Passage | null = null

  clear(): void {
    this.open = []
  }

  /** Does the mark go on with an open list of items that began with the first: "2." after "1."? */
  expects(marker: Marker): boolean {
    return this.open.some(
      (item) => item.style === marker.style && item.began === 1 && item.ordinal! + 1 === marker.ordinal
    )
  }

  /** Enters an item and says what it stands under; comesAgain tells whether a sign goes on further below. */
  enter(passage: Passage, marker: Marker, depth: Depth, comesAgain: (style: string) => boolean): Passage | null {
    const { level, indent } = depth
    const sibling = this.siblingOf(marker, depth)
    const began = sibling >= 0 ? this.open[sibling]!.began : marker.ordinal
    if (sibling >= 0) this.open.length = sibling
    else if (level !== null) {
      while (this.open.length > 0 && (this.open.at(-1)!.level ?? -1) >= level) this.open.pop()
    } else {
      // a new sign opens an inner list, unless it usually stands outside and the item above announces nothing
      for (let top = this.open.at(-1); top; top = this.open.at(-1)) {
        const announces = /:$/u.test(top.passage.stretch.text)
        const deeper = top.style === marker.style || order(marker.style) >= order(top.style)
        if (announces || top.style === '' || deeper || comesAgain(top.style)) break
        this.open.pop()
      }
    }
    const under = this.open.at(-1)?.passage ?? null
    this.open.push({ style: marker.style, ordinal: marker.ordinal, began, level, indent, passage })
    this.latest = passage
    return under
  }

  /** Place of the open item beside which this one stands; -1 where it opens a list of its own. */
  private siblingOf(marker: Marker, { level, indent }: Depth): number {
    const same = this.open.flatMap((item, index) => (item.style === marker.style ? [index] : []))
    if (same.length === 0) return -1
    if (level !== null) return same.find((index) => this.open[index]!.level === level) ?? -1
    const beside = same.findLast((index) => Math.abs(this.open[index]!.indent - indent) < inset)
    if (beside !== undefined) return beside
    // "  * Trồng trọt" under "* Tổng số": the same sign, set in
    return indent > this.open[same.at(-1)!]!.indent ? -1 : same[0]!
  }

  /** A paragraph without a mark: "Trong đó:" goes on with the item above; another one ends the list. */
  paragraph(passage: Passage, next: Marker | null): Passage | null {
    const announces = /:$/u.test(passage.stretch.text)
    const announced = this.latest
    this.latest = passage
    if (this.open.length > 0 && continues.test(passage.stretch.text)) {
      while (this.open.at(-1)?.style === '') this.open.pop()
      const under = this.open.at(-1)?.passage ?? null
      if (announces) this.announce(passage)
      return under
    }
    // between "a) …" and "b) …": more about a)
    const counted =
      next?.ordinal == null
        ? -1
        : this.open.findIndex((item) => item.style === next.style && item.ordinal === next.ordinal! - 1)
    if (counted >= 0) {
      this.open.length = counted + 1
      const under = this.open[counted]!.passage
      if (announces) this.announce(passage)
      return under
    }
    const last = this.open.at(-1)
    // "- Chính sách hỗ trợ vốn:⏎Hàng năm, …": the words that the item announced
    if (last && last.style !== '' && announced === last.passage && /:$/u.test(last.passage.stretch.text))
      return last.passage
    this.open = []
    if (announces) this.announce(passage)
    return null
  }

  private announce(passage: Passage): void {
    this.open.push({ style: '', ordinal: null, began: null, level: null, indent: 0, passage })
  }
}

function order(style: string): number {
  const place = usualOrder.indexOf(style)
  return place < 0 ? usualOrder.length : place
}
