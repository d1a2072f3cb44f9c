/** What an item stands under: the stack of open items inside a section. */
import type { Passage } from '../model/tree.ts'
import type { Marker } from './markers.ts'

interface Open {
  style: string
  ordinal: number | null
  level: number | null
  passage: Passage
}

// Trong đó:   Cụ thể như sau:   Gồm:   Trong đó, …
const continues = /^(?:trong đó|cụ thể|bao gồm|gồm|chia ra|chia theo|phân theo|riêng)(?!\p{L})/iu

/** Outer signs come first where nothing else tells which list holds the other. */
const usualOrder = ['number1', 'number)', 'letter', '(1)', '(a)', '*', '-', '+', '•', 'o', '▪']

export class ItemStack {
  private open: Open[] = []
  /** The item or paragraph entered last. */
  private latest: Passage | null = null

  clear(): void {
    this.open = []
  }

  /** Enters an item and says what it stands under. */
  enter(passage: Passage, marker: Marker, listLevel: number | null): Passage | null {
    const known = this.open.findIndex(
      (item) => item.style === marker.style && (item.level === listLevel || listLevel === null)
    )
    if (known >= 0) this.open.length = known
    else if (listLevel !== null)
      while (this.open.at(-1) && (this.open.at(-1)!.level ?? -1) >= listLevel) this.open.pop()
    else {
      // a new sign opens an inner list, unless it usually stands outside and the item above announces nothing
      for (let top = this.open.at(-1); top; top = this.open.at(-1)) {
        const announces = /:$/u.test(top.passage.stretch.text)
        if (announces || top.style === '' || order(marker.style) >= order(top.style)) break
        this.open.pop()
      }
    }
    const under = this.open.at(-1)?.passage ?? null
    this.open.push({ style: marker.style, ordinal: marker.ordinal, level: listLevel, passage })
    this.latest = passage
    return under
  }

  /** A paragraph without a mark: "Trong đó:" goes on with the item above; another one ends the list. */
  paragraph(passage: Passage, next: Marker | null): Passage | null {
    const text = passage.stretch.text
    const announces = /:$/u.test(text)
    if (this.open.length > 0 && continues.test(text)) {
      while (this.open.at(-1)?.style === '') this.open.pop()
      const under = this.open.at(-1)?.passage ?? null
      if (announces) this.open.push({ style: '', ordinal: null, level: null, passage })
      return under
    }
    const last = this.open.at(-1)
    // between "a) …" and "b) …": more about a)
    const counted =
      next?.ordinal == null
        ? -1
        : this.open.findIndex((item) => item.style === next.style && item.ordinal === next.ordinal! - 1)
    if (counted >= 0) {
      const under = this.open[counted]!.passage
      this.open.length = counted + 1
      if (announces) this.open.push({ style: '', ordinal: null, level: null, passage })
      this.latest = passage
      return under
    }
    if (last && last.style !== '' && this.latest === last.passage && /:$/u.test(last.passage.stretch.text)) {
      // "- Chính sách hỗ trợ vốn:⏎Hàng năm, …": the words that the item announced
      this.latest = passage
      return last.passage
    }
    this.open = announces ? [{ style: '', ordinal: null, level: null, passage }] : []
    this.latest = passage
    return null
  }
}

function order(style: string): number {
  const place = usualOrder.indexOf(style)
  return place < 0 ? usualOrder.length : place
}
