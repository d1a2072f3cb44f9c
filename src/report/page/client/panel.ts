import type { PageWord } from '../words.ts'
import type { App, Tab } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The right column: its tabs, and the lists that are too small for a file of their own. */
export function installPanel(app: App): void {
  const { h, t } = app
  const tabs: Tab[] = ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']
  let column: BrowserElement = h('div')

  const counts = (): Record<Tab, number | null> => {
    const { data, findings, unexplained } = app.opened!
    return {
      summary: null,
      findings: findings.length,
      facts: data.facts.length,
      outline: data.outline.length,
      ledger: unexplained.length,
      losses: data.losses.length
    }
  }

  const tabWord = (tab: Tab): PageWord => (tab === 'facts' ? 'figures' : tab)

  const outlinePanel = (): BrowserElement => {
    const { outline } = app.opened!.data
    if (outline.length === 0) return h('p.empty', {}, t('noOutline'))
    const depths = new Map<string, number>()
    return h(
      'ol.outline',
      {},
      ...outline.map((entry) => {
        const depth = entry.parent === null ? 1 : (depths.get(entry.parent) ?? 0) + 1
        depths.set(entry.id, depth)
        const item = `heading:${entry.id}`
        return h(
          `li.depth${Math.min(depth, 5)}`,
          { 'data-item': item },
          h(
            'button.link',
            { type: 'button', dir: 'auto', click: () => app.go({ item, place: 0, view: 'text' }) },
            entry.label ? h('b', {}, entry.label) : null,
            ` ${entry.title}`
          )
        )
      })
    )
  }

  const classWords: Record<string, PageWord> = {
    fact: 'classFact',
    date: 'classDate',
    reference: 'classReference',
    label: 'classLabel',
    footnote: 'classFootnote',
    page: 'classPage',
    name: 'className',
    count: 'classCount',
    other: 'classOther',
    unexplained: 'classUnexplained'
  }

  const ledgerPanel = (): BrowserElement => {
    const { data, unexplained } = app.opened!
    const { byClass, total } = data.numbers
    // some words before and after, none of them cut
    const context = (start: number, end: number) => [
      data.text
        .slice(Math.max(start - 80, 0), start)
        .replace(/^\S*\s/u, '')
        .replace(/\s+/gu, ' '),
      data.text
        .slice(end, end + 80)
        .replace(/\s\S*$/u, '')
        .replace(/\s+/gu, ' ')
    ]
    const classes = Object.entries(byClass).sort(([one, first], [other, second]) => {
      const last = Number(other === 'unexplained') - Number(one === 'unexplained')
      return last || second - first
    })
    return h(
      'div.ledger',
      {},
      h(
        'h3',
        {},
        app.icon(unexplained.length === 0 ? 'good' : 'unknown'),
        t('unexplainedLong'),
        ` (${app.figure(unexplained.length)})`
      ),
      unexplained.length === 0
        ? h('p.quiet', {}, t('allExplained'))
        : h(
            'ol.numbers',
            {},
            ...unexplained.map((span, nth) => {
              const [before = '', after = ''] = context(span.start, span.end)
              const item = `number:${nth}`
              return h(
                'li',
                { 'data-item': item },
                h(
                  'button.place',
                  { type: 'button', dir: 'auto', lang: 'vi', click: () => app.go({ item, place: 0, view: 'text' }) },
                  `… ${before}`,
                  h('b', {}, data.text.slice(span.start, span.end)),
                  `${after} …`
                )
              )
            })
          ),
      h('h3', {}, t('numbersTotal'), ` (${app.figure(total)})`),
      h(
        'table.classes',
        {},
        h(
          'tbody',
          {},
          ...classes.map(([name, count]) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, classWords[name] ? t(classWords[name]) : name),
              h(
                'td.bar',
                {},
                app.svg(
                  'svg',
                  { class: 'strip', viewBox: '0 0 200 18', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
                  app.svg('rect', {
                    class: name === 'unexplained' ? 'unknown' : 'part',
                    x: 0,
                    y: 4,
                    height: 10,
                    width: total > 0 ? (count / total) * 200 : 0
                  })
                )
              ),
              h(count === 0 ? 'td.numeric.zero' : 'td.numeric', {}, app.figure(count))
            )
          )
        )
      )
    )
  }

  const lossesPanel = (): BrowserElement => {
    const { losses } = app.opened!.data
    if (losses.length === 0) return h('p.empty', {}, app.icon('good'), t('noLosses'))
    return h(
      'div',
      {},
      h('p.quiet', {}, t('lossesHint')),
      h(
        'ul.losses',
        {},
        ...losses.map((loss) =>
          h(
            'li',
            {},
            h('b', {}, h('bdi', {}, loss.what)),
            h('span.quiet', {}, ' ', h('bdi', {}, loss.where)),
            h('p', {}, h('bdi', {}, loss.why))
          )
        )
      )
    )
  }

  const content: Record<Tab, () => BrowserElement> = {
    summary: () => app.summaryPanel(),
    findings: () => app.findingsPanel(),
    facts: () => app.factsPanel(),
    outline: outlinePanel,
    ledger: ledgerPanel,
    losses: lossesPanel
  }

  app.panel = () => {
    const open = app.state.tab
    const count = counts()
    const buttons = tabs.map((tab) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-selected': String(tab === open),
          'aria-controls': 'panel',
          tabindex: tab === open ? 0 : -1,
          click: () => app.go({ tab, view: 'panel', item: null }, 'push')
        },
        t(tabWord(tab)),
        count[tab] === null ? null : h('span.count', {}, app.figure(count[tab] ?? 0))
      )
    )
    const list = h('div.tabs', { role: 'tablist' }, ...buttons)
    list.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      const tab = tabs[(tabs.indexOf(app.state.tab) + step + tabs.length) % tabs.length]
      if (step === 0 || !tab) return
      event.preventDefault()
      app.go({ tab, view: 'panel', item: null }, 'push')
      app.document.getElementById(`tab-${tab}`)?.focus()
    })
    column = h(
      'div.panel',
      { id: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${open}`, tabindex: -1 },
      content[open]()
    )
    return h('div.side', {}, list, column)
  }

  app.listed = () => [...column.querySelectorAll('[data-item]')].map((element) => element.dataset.item ?? '')

  app.showItem = () => {
    for (const element of column.querySelectorAll('.selected')) {
      element.classList.remove('selected')
      element.querySelector('.head')?.setAttribute('aria-expanded', 'false')
    }
    for (const element of column.querySelectorAll('[data-item]')) {
      if (element.dataset.item !== app.state.item) continue
      element.classList.add('selected')
      element.querySelector('.head')?.setAttribute('aria-expanded', 'true')
      element.scrollIntoView({ block: 'nearest' })
    }
  }
}
