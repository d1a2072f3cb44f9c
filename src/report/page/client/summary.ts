import type { PageWord } from '../words.ts'
import type { App, Child } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The first tab: what paper it is, its charts, and what the checks did. */
export function installSummary(app: App): void {
  const { h, t } = app

  const row = (word: PageWord, ...values: (string | number | null)[]): BrowserElement | null => {
    const given = values.filter((value) => value !== null && value !== '')
    return h(
      'div',
      {},
      h('dt', {}, t(word)),
      given.length === 0
        ? h('dd.quiet', {}, t('blank'))
        : h('dd', {}, ...given.map((value) => h('bdi', {}, String(value))))
    )
  }

  const head = (): BrowserElement => {
    const { head, source } = app.opened!.data
    const size = `${app.figure(Math.ceil(source.bytes / 1024))} kB`
    const pages = source.pages === null ? null : t('pages', { n: source.pages })
    const details = [source.format, pages, size, source.encoding, source.reader].filter((part) => part !== null)
    return h(
      'section',
      {},
      h('h3', {}, t('head')),
      h(
        'dl.head',
        {},
        row('number', head.number),
        row('date', head.date === null ? null : app.period(head.date)),
        row('issuer', head.issuer),
        row('place', head.place),
        row('level', head.level),
        row(
          'years',
          head.year === null ? null : head.planYear === null ? head.year : `${head.year} → ${head.planYear}`
        ),
        row('signer', head.signer, head.signerRole),
        row('source', source.file, details.join(', '))
      ),
      list(
        'references',
        head.references.map((reference) =>
          [reference.number, reference.date === null ? '' : app.period(reference.date)].join('  ')
        )
      ),
      list('recipients', head.recipients)
    )
  }

  const list = (word: PageWord, lines: string[]): Child =>
    lines.length > 0 &&
    h(
      'details',
      {},
      h('summary', {}, `${t(word)} (${app.figure(lines.length)})`),
      h('ul', {}, ...lines.map((line) => h('li', {}, h('bdi', {}, line))))
    )

  const checks = (): BrowserElement => {
    const { checks } = app.opened!.data
    const idle = Object.keys(app.index.labels.checks).filter((check) => !(check in checks.byCheck))
    const rows = Object.entries(checks.byCheck).sort(
      ([one, first], [other, second]) =>
        second.fails - first.fails || second.undecided - first.undecided || (one < other ? -1 : 1)
    )
    const cell = (word: PageWord, count: number): BrowserElement =>
      h(count === 0 ? 'td.numeric.zero' : 'td.numeric', { 'data-label': t(word) }, app.figure(count))
    return h(
      'section',
      {},
      h('h3', {}, t('checks')),
      checks.run === 0
        ? h('p.empty', {}, t('nothingChecked'))
        : h(
            'p',
            {},
            [
              `${t('checksRun')}: ${app.figure(checks.run)}`,
              t('held', { n: checks.holds }),
              t('failed', { n: checks.fails }),
              t('undecided', { n: checks.undecided })
            ].join(' · ')
          ),
      rows.length > 0 &&
        h(
          'table.checks',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              ...(['check', 'holdsShort', 'failsShort', 'undecidedShort'] as const).map((word) =>
                h('th', { scope: 'col' }, t(word))
              )
            )
          ),
          h(
            'tbody',
            {},
            ...rows.map(([check, tally]) =>
              h(
                'tr',
                {},
                h(
                  'td',
                  {},
                  app.check(check),
                  tally.reasons.length > 0 &&
                    h(
                      'details',
                      {},
                      h('summary', {}, t('reasons')),
                      h('ul', {}, ...tally.reasons.map((reason) => h('li', {}, reason)))
                    )
                ),
                cell('holdsShort', tally.holds),
                cell('failsShort', tally.fails),
                cell('undecidedShort', tally.undecided)
              )
            )
          )
        ),
      idle.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, t('idleChecks', { n: idle.length })),
          h('ul', {}, ...idle.map((check) => h('li', {}, app.check(check))))
        )
    )
  }

  app.summaryPanel = () => {
    const { version, rules } = app.opened!.data.tool
    return h(
      'div.summary',
      {},
      head(),
      ...app.charts(),
      checks(),
      h('p.quiet.made', {}, t('madeBy', { version, rules: rules.slice(0, 12) }))
    )
  }
}
