import type { PageFact } from '../data.ts'
import type { PageWord } from '../words.ts'
import type { App } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The facts of the open document as a table that sorts and filters. */
export function installFacts(app: App): void {
  const { h, t } = app
  type Column = { word: PageWord; text(fact: PageFact): string; key?(fact: PageFact): number; numeric?: true }

  const columns: Column[] = [
    { word: 'indicator', text: (fact) => app.factName(fact) },
    { word: 'value', text: (fact) => `${app.valueOf(fact)} ${fact.unit}`, key: (fact) => fact.value, numeric: true },
    { word: 'period', text: (fact) => `${fact.period ?? ''} ${app.status(fact.status)}` }
  ]
  let filter = ''
  let sorted = -1
  let falling = false
  let document = -1

  const shownFacts = (): PageFact[] => {
    const search = app.searcher(filter)
    const all = app.opened?.data.facts ?? []
    const found = search
      ? all.filter(
          (fact) =>
            search([...columns.map((column) => column.text(fact)), app.subject(fact.subject), quote(fact)].join(' '))
              .length > 0
        )
      : all.slice()
    const column = columns[sorted]
    if (column) {
      const by = column.key ?? ((fact: PageFact) => column.text(fact).toLowerCase())
      const keys = new Map(found.map((fact) => [fact, by(fact)]))
      found.sort((one, other) => {
        const [first, second] = [keys.get(one)!, keys.get(other)!]
        return (first < second ? -1 : first > second ? 1 : 0) * (falling ? -1 : 1)
      })
    }
    return found
  }

  const quote = (fact: PageFact): string =>
    app.opened?.data.text.slice(fact.start, fact.end).replace(/\s+/gu, ' ') ?? ''

  /** What was said in so many words stands upright, what was taken from the surroundings slants. */
  const stated = (text: string, said: boolean): BrowserElement =>
    said ? h('span', {}, text) : h('i', { title: t('inherited') }, text)

  const rowElement = (fact: PageFact): BrowserElement => {
    const item = `fact:${fact.id}`
    return h(
      'tr',
      { 'data-item': item },
      h(
        'td',
        {},
        h(
          'button.link',
          { type: 'button', click: () => app.go({ item, place: 1, view: 'text' }) },
          h('span.subject', {}, app.subject(fact.subject)),
          h('bdi', {}, app.factName(fact))
        ),
        h('q', { lang: 'vi', dir: 'auto' }, fact.row === null ? quote(fact) : `${fact.row} … ${quote(fact)}`)
      ),
      h('td.numeric', {}, app.valueOf(fact), h('small', {}, h('bdi', {}, fact.unit))),
      h(
        'td',
        {},
        stated(app.period(fact.period), fact.stated.period),
        h('small', {}, stated(app.status(fact.status), fact.stated.status))
      )
    )
  }

  const body = (): BrowserElement => h('tbody', {}, ...shownFacts().map(rowElement))

  app.factsPanel = () => {
    if (app.opened && document !== app.opened.at) {
      document = app.opened.at
      filter = ''
      sorted = -1
    }
    if (!app.opened || app.opened.data.facts.length === 0) return h('p.empty', {}, t('noFacts'))
    const count = h('span.quiet', { 'aria-live': 'polite' })
    const table = h('table.facts')
    const headings = columns.map((column, at) =>
      h(
        'th',
        { scope: 'col' },
        h(
          'button',
          { type: 'button', title: t('sort'), click: () => sortBy(at) },
          t(column.word),
          h('span.arrow', { 'aria-hidden': 'true' })
        )
      )
    )
    const refresh = (): void => {
      const rows = body()
      headings.forEach((heading, at) => {
        heading.setAttribute('aria-sort', at !== sorted ? 'none' : falling ? 'descending' : 'ascending')
      })
      table.replaceChildren(h('thead', {}, h('tr', {}, ...headings)), rows)
      count.textContent = app.figure([...rows.querySelectorAll('tr')].length)
      app.showItem()
    }
    const sortBy = (at: number): void => {
      if (sorted === at && falling) sorted = -1
      else {
        falling = sorted === at
        sorted = at
      }
      refresh()
    }
    const input = h('input', { type: 'search', 'aria-label': t('filterFacts'), placeholder: t('filterFacts') })
    input.value = filter
    input.addEventListener('input', () => {
      filter = input.value
      refresh()
    })
    refresh()
    return h('div.listing', {}, h('div.tools', {}, input, count), table)
  }
}
