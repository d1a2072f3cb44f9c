import type { PageRow } from '../data.ts'
import type { PageWord } from '../words.ts'
import type { App, Child } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** All documents at a glance: sums over the run, what was found most, and a table that sorts, filters and searches. */
export function installOverview(app: App): void {
  const { h, t } = app
  const rows = app.index.documents

  interface Column {
    word: PageWord
    key(row: PageRow): string | number
    numeric?: true
    severity?: 'error' | 'warning' | 'info'
  }
  const columns: Column[] = [
    { word: 'document', key: (row) => row.name.toLowerCase() },
    { word: 'place', key: (row) => (row.place ?? row.issuer ?? '').toLowerCase() },
    { word: 'year', key: (row) => row.year ?? 0, numeric: true },
    { word: 'errors', key: (row) => row.error, numeric: true, severity: 'error' },
    { word: 'warnings', key: (row) => row.warning, numeric: true, severity: 'warning' },
    { word: 'infos', key: (row) => row.info, numeric: true, severity: 'info' },
    { word: 'figures', key: (row) => row.figures, numeric: true },
    { word: 'unexplained', key: (row) => row.unexplained, numeric: true }
  ]
  const severityFilters: [PageWord, (row: PageRow) => boolean][] = [
    ['everySeverity', () => true],
    ['withErrors', (row) => row.error > 0],
    ['withWarnings', (row) => row.error + row.warning > 0],
    ['withUnexplained', (row) => row.unexplained > 0],
    ['withNothing', (row) => row.error + row.warning + row.info === 0]
  ]

  let sorted = -1
  let falling = false
  let severity = 0
  let level = ''
  let year = ''
  let body: BrowserElement = h('tbody')
  let count: BrowserElement = h('p')
  let headings: BrowserElement[] = []

  /** How often the words of the search stand in each document, and where first; null before it was looked at. */
  let found: ({ times: number; words: string } | null)[] = []
  let searching = 0

  const open = (row: PageRow) => () =>
    app.go(
      {
        file: row.file,
        tab: row.error + row.warning + row.info > 0 ? 'findings' : 'summary',
        item: null,
        view: 'panel'
      },
      'push'
    )

  const rowElement = (row: PageRow, at: number): BrowserElement => {
    const hit = found[at]
    const cell = (column: Column, ...content: Child[]) =>
      h(column.numeric ? 'td.numeric' : 'td', { 'data-label': t(column.word) }, ...content)
    const [name, place, years, ...counts] = columns
    return h(
      'tr',
      { 'data-file': row.file },
      h(
        'td.name',
        { 'data-label': t(name!.word) },
        h('button.link', { type: 'button', dir: 'auto', lang: 'vi', click: open(row) }, row.name),
        h('span.quiet', {}, row.number === null ? null : h('bdi', {}, `${row.number} · `), h('bdi', {}, row.file)),
        hit && hit.times > 0
          ? h('span.found', {}, h('b', {}, t('hits', { n: hit.times })), h('q', { lang: 'vi' }, hit.words))
          : null
      ),
      cell(
        place!,
        h('bdi', {}, row.place ?? row.issuer ?? '–'),
        row.level === null ? null : h('span.quiet', {}, row.level)
      ),
      cell(years!, row.year === null ? '–' : String(row.year)),
      ...counts.map((column) => {
        const value = Number(column.key(row))
        if (value === 0) return cell(column, h('span.zero', {}, '0'))
        if (column.severity)
          return cell(column, h(`span.tally.${column.severity}`, {}, app.icon(column.severity), app.figure(value)))
        return cell(
          column,
          column.word === 'unexplained'
            ? h('span.tally.unknown', {}, app.icon('unknown'), app.figure(value))
            : app.figure(value)
        )
      })
    )
  }

  const shownRows = (): number[] => {
    const search = app.searcher(app.state.query)
    const shown = rows.flatMap((row, at) => {
      if (
        !severityFilters[severity]![1](row) ||
        (level !== '' && row.level !== level) ||
        (year !== '' && String(row.year) !== year)
      )
        return []
      const about = [row.name, row.number, row.issuer, row.place, row.file].filter((part) => part !== null).join(' ')
      return search && search(about).length === 0 && (found[at]?.times ?? 0) === 0 ? [] : [at]
    })
    const column = columns[sorted]
    if (column) {
      shown.sort((one, other) => {
        const [first, second] = [column.key(rows[one]!), column.key(rows[other]!)]
        return (first < second ? -1 : first > second ? 1 : 0) * (falling ? -1 : 1) || one - other
      })
    }
    return shown
  }

  const refresh = (): void => {
    const shown = shownRows()
    body.replaceChildren(...shown.map((at) => rowElement(rows[at]!, at)))
    if (shown.length === 0)
      body.append(
        h('tr', {}, h('td.empty', { colspan: columns.length }, t(rows.length === 0 ? 'noDocuments' : 'noMatch')))
      )
    count.textContent =
      shown.length === rows.length
        ? t('documents', { n: rows.length })
        : t('ofDocuments', { n: shown.length, m: rows.length })
    headings.forEach((heading, at) => {
      heading.setAttribute('aria-sort', at !== sorted ? 'none' : falling ? 'descending' : 'ascending')
    })
  }

  // the texts are read a few at a time, so that typing stays smooth over hundreds of documents
  app.searchOverview = () => {
    const turn = ++searching
    const search = app.searcher(app.state.query)
    found = []
    refresh()
    if (!search) return
    const look = (from: number): void => {
      if (turn !== searching || app.state.file !== null) return
      const to = Math.min(from + 5, rows.length)
      for (let at = from; at < to; at++) {
        const { text } = app.read(at)
        const places = search(text)
        const first = places[0]
        const words = first
          ? `… ${text.slice(Math.max(first.start - 40, 0), first.end + 40).replace(/\s+/gu, ' ')} …`
          : ''
        found[at] = { times: places.length, words }
      }
      if (to < rows.length) app.window.setTimeout(() => look(to), 0)
      if (to === rows.length || to % 25 === 0) refresh()
    }
    app.window.setTimeout(() => look(0), 0)
  }

  const sum = (key: (row: PageRow) => number): number => rows.reduce((total, row) => total + key(row), 0)

  const tile = (kind: string, title: Child, value: number, ...below: Child[]): BrowserElement =>
    h(`div.tile.${kind}`, {}, h('span.title', {}, title), h('b', {}, app.figure(value)), h('span.quiet', {}, ...below))

  const tiles = (): BrowserElement => {
    const answered = sum((row) => row.answered)
    const run = sum((row) => row.checks.run)
    const severe = (['error', 'warning', 'info'] as const).map((one) => {
      const plural = one === 'error' ? 'errors' : one === 'warning' ? 'warnings' : 'infos'
      const touched = rows.filter((row) => row[one] > 0).length
      return tile(
        one,
        h('span', {}, app.icon(one), t(plural)),
        sum((row) => row[one]),
        t('documents', { n: touched })
      )
    })
    return h(
      'section.tiles',
      {},
      tile('plain', t('document'), rows.length, answered > 0 ? t('suppressed', { n: answered }) : null),
      ...severe,
      tile(
        'plain',
        t('figures'),
        sum((row) => row.figures),
        t('ofNumbers', { n: sum((row) => row.numbers) })
      ),
      tile(
        'unknown',
        h('span', {}, app.icon('unknown'), t('unexplainedLong')),
        sum((row) => row.unexplained),
        t('ofNumbers', { n: sum((row) => row.numbers) })
      ),
      tile(
        'plain',
        t('checksRun'),
        run,
        run === 0
          ? t('nothingChecked')
          : [
              t('held', { n: sum((row) => row.checks.holds) }),
              t('failed', { n: sum((row) => row.checks.fails) }),
              t('undecided', { n: sum((row) => row.checks.undecided) })
            ].join(' · ')
      )
    )
  }

  const byCheck = (): Child => {
    const entries = app.index.byCheck
    const most = Math.max(...entries.map((entry) => entry.count), 1)
    return (
      entries.length > 0 &&
      h(
        'details.across',
        {},
        h('summary', {}, t('checksAcross')),
        h(
          'table',
          {},
          h(
            'tbody',
            {},
            ...entries.map((entry) =>
              h(
                'tr',
                {},
                h(
                  'th',
                  { scope: 'row' },
                  h('span.severity', { title: t(entry.severity) }, app.icon(entry.severity)),
                  app.check(entry.check)
                ),
                h(
                  'td.bar',
                  {},
                  app.svg(
                    'svg',
                    { class: 'strip', viewBox: '0 0 200 18', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
                    app.svg('rect', {
                      class: entry.severity,
                      x: 0,
                      y: 4,
                      height: 10,
                      width: (entry.count / most) * 200
                    })
                  )
                ),
                h('td.numeric', {}, app.figure(entry.count))
              )
            )
          )
        )
      )
    )
  }

  const choice = (
    word: PageWord,
    options: [value: string, label: string][],
    value: string,
    change: (value: string) => void
  ): BrowserElement => {
    const select = h(
      'select',
      { 'aria-label': t(word) },
      ...options.map(([id, label]) => h('option', { value: id, selected: id === value }, label))
    )
    select.addEventListener('change', () => {
      change(select.value)
      refresh()
    })
    return select
  }

  const distinct = (key: (row: PageRow) => string): string[] =>
    [...new Set(rows.map(key).filter((value) => value !== ''))].sort()

  const tools = (): BrowserElement => {
    const levels = distinct((row) => row.level ?? '')
    const years = distinct((row) => (row.year === null ? '' : String(row.year)))
    const setSeverity = (value: string) => {
      severity = Number(value)
    }
    const setLevel = (value: string) => {
      level = value
    }
    const setYear = (value: string) => {
      year = value
    }
    count = h('p.quiet', { 'aria-live': 'polite' })
    return h(
      'div.tools',
      {},
      choice(
        'filterSeverity',
        severityFilters.map(([word], at) => [String(at), t(word)]),
        String(severity),
        setSeverity
      ),
      levels.length > 1
        ? choice(
            'filterLevel',
            [['', t('everyLevel')], ...levels.map((one): [string, string] => [one, one])],
            level,
            setLevel
          )
        : null,
      years.length > 1
        ? choice('year', [['', t('everyYear')], ...years.map((one): [string, string] => [one, one])], year, setYear)
        : null,
      count
    )
  }

  const sortBy = (at: number) => () => {
    // numbers are asked for with the greatest first
    const first = columns[at]!.numeric === true
    if (sorted !== at) {
      sorted = at
      falling = first
    } else if (falling === first) falling = !first
    else sorted = -1
    refresh()
  }

  app.overview = () => {
    headings = columns.map((column, at) =>
      h(
        column.numeric ? 'th.numeric' : 'th',
        { scope: 'col' },
        h(
          'button',
          { type: 'button', title: t('sort'), click: sortBy(at) },
          column.severity ? app.icon(column.severity) : null,
          t(column.word),
          h('span.arrow', { 'aria-hidden': 'true' })
        )
      )
    )
    body = h('tbody')
    const unread = app.index.unread
    const page = h(
      'div.overview',
      {},
      h('h1', {}, t('title')),
      tiles(),
      unread.length > 0 &&
        h(
          'section.unread',
          {},
          h('h2', {}, app.icon('error'), `${t('unread')} (${app.figure(unread.length)})`),
          h('ul', {}, ...unread.map((one) => h('li', {}, h('bdi', {}, one.file), ': ', h('bdi', {}, one.why))))
        ),
      byCheck(),
      tools(),
      h('table.documents', {}, h('thead', {}, h('tr', {}, ...headings)), body)
    )
    app.searchOverview()
    return page
  }
}
