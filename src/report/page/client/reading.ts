import type { App } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The view of one document: its title, its text and its results side by side, or one at a time on a narrow screen. */
export function installReading(app: App): void {
  const { h, t } = app
  let side = h('div')

  const neighbour = (step: 1 | -1): string | null => app.index.documents[(app.opened?.at ?? 0) + step]?.file ?? null
  app.goDocument = (step) => {
    const file = neighbour(step)
    if (app.opened && file !== null) app.go({ file, item: null, place: 0 })
  }

  const title = (): BrowserElement => {
    const row = app.index.documents[app.opened!.at]!
    const step = (way: 1 | -1, sign: string) =>
      h(
        'button',
        {
          type: 'button',
          title: t(way === 1 ? 'nextDocument' : 'previousDocument'),
          'aria-label': t(way === 1 ? 'nextDocument' : 'previousDocument'),
          disabled: neighbour(way) === null,
          click: () => app.goDocument(way)
        },
        sign
      )
    return h(
      'div.titlebar',
      {},
      h('button.back', { type: 'button', click: () => app.back() }, `← ${t('back')}`),
      h(
        'div.names',
        { lang: 'vi' },
        h('h1', { dir: 'auto' }, row.name),
        h('p.quiet', {}, h('bdi', {}, [row.number, row.issuer, row.file].filter((part) => part !== null).join(' · ')))
      ),
      h(
        'div.chips',
        {},
        app.severityChip('error', row.error),
        app.severityChip('warning', row.warning),
        app.severityChip('info', row.info)
      ),
      h(
        'div.steps',
        {},
        step(-1, '‹'),
        h('span.quiet', {}, `${app.opened!.at + 1}/${app.index.documents.length}`),
        step(1, '›')
      )
    )
  }

  /** On a narrow screen the list is hidden while the text shows; this line says what is selected. */
  const now = h('div.now')
  app.drawNow = () => {
    const { item } = app.state
    const open = app.opened
    const finding = open?.findings.find((one) => `finding:${one.id}` === item)
    const fact = item?.startsWith('fact:') ? open?.facts.get(item.slice(5)) : undefined
    const number = item?.startsWith('number:') ? open?.unexplained[Number(item.slice(7))] : undefined
    const words = finding
      ? app.say(finding.message)
      : fact
        ? `${app.factName(fact)}: ${app.valueOf(fact)} ${fact.unit}`
        : number
          ? `${t('unexplained')}: ${open?.data.text.slice(number.start, number.end)}`
          : null
    now.hidden = words === null || app.state.view !== 'text'
    now.replaceChildren(
      h(
        'button.words',
        { type: 'button', click: () => app.go({ view: 'panel' }) },
        finding ? app.icon(finding.answer ? 'good' : finding.severity) : '',
        h('span', { dir: 'auto' }, words ?? '')
      ),
      h('button', { type: 'button', 'aria-label': t('previous'), click: () => app.shift(-1) }, '↑'),
      h('button', { type: 'button', 'aria-label': t('next'), click: () => app.shift(1) }, '↓')
    )
  }

  const legend = (): BrowserElement =>
    h(
      'p.legend',
      {},
      ...(['error', 'warning', 'info'] as const).map((one) =>
        h('span', {}, app.icon(one), h(`mark.${one}`, {}, t(one)))
      ),
      h('span', {}, h('mark.figure', {}, '12'), t('legendFact')),
      h('span', {}, h('mark.unknown', {}, '34'), t('legendUnexplained'))
    )

  app.reading = () => {
    side = app.panel()
    const views = (['text', 'panel'] as const).map((view) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(app.state.view === view),
          'data-view': view,
          click: () => app.go({ view }, 'replace')
        },
        t(view === 'text' ? 'text' : 'results')
      )
    )
    return h(
      'div.reading',
      {},
      title(),
      h('div.views', {}, ...views),
      h('div.columns', {}, h('div.text', { tabindex: 0 }, legend(), app.textColumn()), side),
      now
    )
  }

  app.drawPanel = () => {
    const next = app.panel()
    side.replaceWith(next)
    side = next
  }
}
