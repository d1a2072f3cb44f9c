import type { Span } from '../../../model/contract.ts'
import type { App } from './app.ts'
import type { BrowserElement, BrowserEvent } from './browser.ts'

/**
 * The text of the open document with its marks. Marks overlap (the clause of a finding holds the figures of facts), so
 * the text is cut at every boundary and each piece knows all the marks over it.
 */
export function installText(app: App): void {
  interface Mark extends Span {
    item: string
    place: number
    look: string
    /** The number of a finding in the list, shown at its first place. */
    badge: string | null
  }
  interface Piece extends Span {
    marks: Mark[]
  }
  interface Line {
    start: number
    element: BrowserElement
  }

  let paper: BrowserElement = app.h('div')
  let pieces: Piece[] = []
  let lines: Line[] = []
  /** "finding:<id>" and "finding:<id>#<place>" to the pieces in the page. */
  let shown = new Map<string, BrowserElement[]>()
  let hits: Span[] = []
  let hit = -1

  const marksOf = (): Mark[] => {
    const open = app.opened
    if (!open) return []
    const marks: Mark[] = []
    open.findings.forEach((finding, nth) => {
      finding.spans.forEach((span, place) => {
        const look = finding.answer ? 'answered' : finding.severity
        const badge = place === 0 ? String(nth + 1) : null
        marks.push({ start: span.start, end: span.end, item: `finding:${finding.id}`, place, look, badge })
      })
    })
    open.unexplained.forEach((span, nth) => {
      marks.push({ ...span, item: `number:${nth}`, place: 0, look: 'unknown', badge: null })
    })
    for (const fact of open.data.facts) {
      const item = `fact:${fact.id}`
      marks.push({ start: fact.start, end: fact.end, item, place: 0, look: 'source', badge: null })
      if (fact.number) marks.push({ ...fact.number, item, place: 1, look: 'figure', badge: null })
    }
    hits.forEach((span, nth) => {
      marks.push({ ...span, item: `hit:${nth}`, place: 0, look: 'hit', badge: null })
    })
    return marks.filter((mark) => mark.end > mark.start)
  }

  const cut = (marks: Mark[]): Piece[] => {
    const bounds = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((one, other) => one - other)
    const waiting = [...marks].sort((one, other) => one.start - other.start)
    const found: Piece[] = []
    let over: Mark[] = []
    let next = 0
    bounds.forEach((start, nth) => {
      over = over.filter((mark) => mark.end > start)
      for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[++next]) over.push(mark)
      const end = bounds[nth + 1]
      if (end !== undefined && over.length > 0) found.push({ start, end, marks: over.slice() })
    })
    return found
  }

  const markElement = (text: string, piece: Piece, from: number): BrowserElement => {
    const looks = [...new Set(piece.marks.map((mark) => mark.look))]
    const element = app.h(`mark.${looks.join('.')}`)
    element.append(text)
    element.dataset.items = piece.marks.map((mark) => mark.item).join(' ')
    const badges = piece.marks.filter((mark) => mark.badge !== null && mark.start === from).map((mark) => mark.badge)
    if (badges.length > 0) element.dataset.badge = badges.join(' ')
    for (const mark of piece.marks) {
      for (const key of [mark.item, `${mark.item}#${mark.place}`]) {
        const elements = shown.get(key)
        if (elements) elements.push(element)
        else shown.set(key, [element])
      }
    }
    return element
  }

  /** Writes text[start, end) into an element, cut into its pieces. */
  const write = (into: BrowserElement, text: string, start: number, end: number): void => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    let at = start
    for (let piece = pieces[low]; piece && piece.start < end; piece = pieces[++low]) {
      const from = Math.max(piece.start, start)
      const to = Math.min(piece.end, end)
      if (from > at) into.append(text.slice(at, from))
      into.append(markElement(text.slice(from, to), piece, from))
      at = to
    }
    if (end > at) into.append(text.slice(at, end))
  }

  // "## **I. Tình hình**" has the letters of "I. Tình hình"
  const bare = (words: string): number => words.replace(/[\s#*_]+/gu, '').length

  /** The starts of the lines that are headings, with their depth; a heading may go on over several lines. */
  const headings = (): Map<number, number> => {
    const depths = new Map<string, number>()
    const found = new Map<number, number>()
    const { outline, text } = app.opened!.data
    for (const entry of outline) {
      const depth = entry.parent === null ? 1 : (depths.get(entry.parent) ?? 0) + 1
      depths.set(entry.id, depth)
      const letters = bare(`${entry.label}${entry.title}`)
      let line = text.lastIndexOf('\n', entry.start - 1) + 1
      for (let read = 0; read < letters && line < text.length; ) {
        const stop = text.indexOf('\n', line)
        const end = stop < 0 ? text.length : stop
        read += bare(text.slice(line, end))
        // "1. Tình hình chung: trong năm ..." goes on as prose; a few stray signs do not matter
        if (read <= letters + 6) found.set(line, depth)
        line = end + 1
      }
    }
    return found
  }

  const tableElement = (layout: NonNullable<App['opened']>['data']['tables'][number], text: string): BrowserElement => {
    const body = app.h('tbody')
    for (const row of layout.rows) {
      const line = app.h('tr')
      for (const cell of row) {
        const element = app.h(cell.header ? 'th' : cell.value ? 'td.value' : 'td')
        if (cell.colspan > 1) element.setAttribute('colspan', String(cell.colspan))
        if (cell.rowspan > 1) element.setAttribute('rowspan', String(cell.rowspan))
        write(element, text, cell.start, cell.end)
        lines.push({ start: cell.start, element })
        line.append(element)
      }
      body.append(line)
    }
    return app.h('div.sheet', { tabindex: 0 }, app.h('table', {}, body))
  }

  const fill = (): void => {
    const open = app.opened
    if (!open) return
    const { text, tables } = open.data
    const titles = headings()
    pieces = cut(marksOf())
    shown = new Map()
    lines = []
    const blocks: BrowserElement[] = []
    let table = 0
    for (let start = 0; start < text.length; ) {
      const layout = tables[table]
      if (layout && layout.start <= start) {
        blocks.push(tableElement(layout, text))
        start = layout.end + 1
        table++
        continue
      }
      const stop = text.indexOf('\n', start)
      const end = stop < 0 ? text.length : stop
      const depth = titles.get(start)
      const blank = text.slice(start, end).trim() === ''
      const element = app.h(blank ? 'p.blank' : depth ? `p.heading.depth${Math.min(depth, 4)}` : 'p', { dir: 'auto' })
      write(element, text, start, end)
      lines.push({ start, element })
      blocks.push(element)
      start = end + 1
    }
    lines.sort((one, other) => one.start - other.start)
    paper.replaceChildren(...blocks)
  }

  const lineAt = (offset: number): BrowserElement | null => {
    let found: BrowserElement | null = null
    for (const line of lines) {
      if (line.start > offset) break
      found = line.element
    }
    return found
  }

  // a click takes the narrowest thing that is not yet selected: the finding first, then the figure within it
  const click = (event: BrowserEvent): void => {
    const mark = event.target.closest('mark')
    const items = mark?.dataset.items?.split(' ').filter((item) => !item.startsWith('hit:')) ?? []
    if (items.length === 0) return
    const order = ['finding', 'number', 'fact']
    const sorted = [...new Set(items)].sort(
      (one, other) => order.indexOf(one.split(':')[0] ?? '') - order.indexOf(other.split(':')[0] ?? '')
    )
    const item = sorted[(sorted.indexOf(app.state.item ?? '') + 1) % sorted.length] ?? null
    const tabs = { finding: 'findings', number: 'ledger', fact: 'facts' } as const
    const kind = item?.split(':')[0]
    if (kind === 'finding' || kind === 'number' || kind === 'fact') {
      const place = shownPlace(item!, mark!)
      app.go({ item, place, tab: tabs[kind] }, 'push')
    }
  }

  const shownPlace = (item: string, mark: BrowserElement): number => {
    for (const [key, elements] of shown) {
      if (key.startsWith(`${item}#`) && elements.includes(mark)) return Number(key.slice(item.length + 1))
    }
    return 0
  }

  const find = (): void => {
    const search = app.searcher(app.state.query)
    hits = search && app.opened ? search(app.opened.data.text) : []
    hit = -1
  }

  app.textColumn = () => {
    paper = app.h('div.paper', { lang: 'vi', click })
    find()
    fill()
    return paper
  }

  app.markHits = () => {
    find()
    fill()
  }

  app.showHit = (step) => {
    if (hits.length > 0) {
      for (const element of shown.get(`hit:${hit}`) ?? []) element.classList.remove('current')
      hit = step === 0 ? Math.max(hit, 0) : (hit + step + hits.length) % hits.length
      const elements = shown.get(`hit:${hit}`) ?? []
      for (const element of elements) element.classList.add('current')
      elements[0]?.scrollIntoView({ block: 'center' })
    }
    const count = app.document.getElementById('hits')
    if (count) {
      const none = app.searcher(app.state.query) ? app.t('noHits') : ''
      count.textContent = hits.length > 0 ? app.t('hitOf', { n: hit + 1, m: hits.length }) : none
    }
  }

  app.showPlace = () => {
    for (const element of paper.querySelectorAll('.on, .here')) element.classList.remove('on', 'here')
    const { item, place } = app.state
    if (item === null || !app.opened) return
    if (item.startsWith('heading:')) {
      const entry = app.opened.data.outline.find((one) => `heading:${one.id}` === item)
      const line = entry ? lineAt(entry.start) : null
      line?.classList.add('on')
      line?.scrollIntoView({ block: 'start' })
      return
    }
    for (const element of shown.get(item) ?? []) element.classList.add('on')
    const here = shown.get(`${item}#${place}`) ?? shown.get(item) ?? []
    for (const element of here) element.classList.add('here')
    const number = item.startsWith('fact:') ? (shown.get(`${item}#1`) ?? here) : here
    number[0]?.scrollIntoView({ block: 'center' })
  }
}
