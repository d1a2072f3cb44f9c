import type { PageDocument } from '../data.ts'
import type { App, OpenDocument, PageState, Tab } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The frame: where one is (kept in the address), the bar at the top, and what is drawn when something changes. */
export function installShell(app: App): void {
  const { h, t, window, document } = app
  const severities = { error: 0, warning: 1, info: 2 }
  const tabs: readonly string[] = ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']
  let drawn: PageState | null = null
  let overviewScroll = 0

  /** Some browsers forbid storage to files; the address then remembers alone. */
  const remembered = (key: string): string | null => {
    try {
      return window.localStorage.getItem(`rasoat.${key}`)
    } catch {
      return null
    }
  }
  const remember = (key: string, value: string): void => {
    try {
      window.localStorage.setItem(`rasoat.${key}`, value)
    } catch {
      document.documentElement.dataset.memory = 'address'
    }
  }

  // #d=huyen/ke-hoach.docx&t=findings&v=text&i=finding:3fa…&p=1&q=…&l=en&m=dark
  const fromAddress = (): PageState => {
    const words = new URLSearchParams(window.location.hash.slice(1))
    const file = words.get('d')
    const tab = words.get('t') ?? ''
    const language = words.get('l') ?? remembered('language')
    const theme = words.get('m') ?? remembered('theme')
    return {
      file: app.index.documents.some((row) => row.file === file) ? file : null,
      tab: tabs.includes(tab) ? (tab as Tab) : 'findings',
      view: words.get('v') === 'text' ? 'text' : 'panel',
      item: words.get('i'),
      place: Number(words.get('p') ?? 0),
      query: words.get('q') ?? '',
      language: language === 'en' ? 'en' : 'vi',
      theme: theme === 'dark' || theme === 'light' ? theme : null
    }
  }

  const toAddress = (state: PageState): string => {
    const words = new URLSearchParams()
    if (state.file !== null) {
      words.set('d', state.file)
      words.set('t', state.tab)
      words.set('v', state.view)
      if (state.item !== null) words.set('i', state.item)
      if (state.place > 0) words.set('p', String(state.place))
    }
    if (state.query !== '') words.set('q', state.query)
    if (state.language !== 'vi') words.set('l', state.language)
    if (state.theme !== null) words.set('m', state.theme)
    return `#${words}`
  }

  app.state = fromAddress()

  app.go = (change, how = 'push') => {
    const before = toAddress(app.state)
    app.state = { ...app.state, ...change }
    const after = toAddress(app.state)
    if (after !== before) {
      if (how === 'push') window.location.hash = after
      else window.location.replace(after)
    }
    app.render()
  }

  window.addEventListener('hashchange', () => {
    const state = fromAddress()
    if (toAddress(state) === toAddress(app.state)) return
    app.state = state
    app.render()
  })

  app.read = (at) => JSON.parse(document.getElementById(`document-${at}`)?.textContent ?? 'null') as PageDocument

  const openDocument = (at: number): OpenDocument => {
    const data = app.read(at)
    const first = (finding: PageDocument['findings'][number]) => finding.spans[0]?.start ?? -1
    const sorted = [...data.findings].sort(
      (one, other) =>
        Number(one.answer !== null) - Number(other.answer !== null) ||
        severities[one.severity] - severities[other.severity] ||
        first(one) - first(other)
    )
    const ids = new Set(sorted.map((finding) => finding.id))
    const roots = sorted.filter((finding) => finding.cause === null || !ids.has(finding.cause))
    const rest = sorted.filter((finding) => !roots.includes(finding))
    const findings = roots.flatMap((root) => [root, ...rest.filter((finding) => root.follows.includes(finding.id))])
    findings.push(...rest.filter((finding) => !findings.includes(finding)))
    return {
      at,
      data,
      findings,
      facts: new Map(data.facts.map((fact) => [fact.id, fact])),
      unexplained: data.unexplained
    }
  }

  app.shift = (step) => {
    if (!app.opened) return
    const items = app.listed()
    if (items.length === 0) return
    const at = items.indexOf(app.state.item ?? '')
    const next = at < 0 ? (step === 1 ? 0 : items.length - 1) : (at + step + items.length) % items.length
    const item = items[next] ?? null
    app.go({ item, place: item?.startsWith('fact:') ? 1 : 0, view: 'text' }, 'replace')
  }

  let typing = 0
  const searchBox = (): BrowserElement => {
    const label = t(app.state.file === null ? 'searchAll' : 'searchOne')
    const input = h('input', {
      type: 'search',
      id: 'search',
      'aria-label': label,
      placeholder: label,
      autocomplete: 'off',
      spellcheck: 'false'
    })
    input.value = app.state.query
    input.addEventListener('input', () => {
      window.clearTimeout(typing)
      typing = window.setTimeout(() => app.go({ query: input.value, view: 'text' }, 'replace'), 150)
    })
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || app.state.file === null) return
      event.preventDefault()
      window.clearTimeout(typing)
      if (input.value === app.state.query) app.showHit(event.shiftKey ? -1 : 1)
      else app.go({ query: input.value, view: 'text' }, 'replace')
    })
    const steps =
      app.state.file !== null &&
      h(
        'span.steps',
        {},
        h('span', { id: 'hits', 'aria-live': 'polite' }),
        h(
          'button',
          { type: 'button', 'aria-label': t('previousHit'), title: t('previousHit'), click: () => app.showHit(-1) },
          '↑'
        ),
        h(
          'button',
          { type: 'button', 'aria-label': t('nextHit'), title: t('nextHit'), click: () => app.showHit(1) },
          '↓'
        )
      )
    return h('form.search', { role: 'search', submit: (event) => event.preventDefault() }, input, steps)
  }

  const isDark = (): boolean =>
    app.state.theme === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : app.state.theme === 'dark'

  const bar = (): BrowserElement =>
    h(
      'header.topbar',
      {},
      h(
        'button.brand',
        { type: 'button', title: t('allDocuments'), click: () => app.go({ file: null, item: null, query: '' }) },
        h('b', {}, 'rasoat'),
        h('span', {}, t('allDocuments'))
      ),
      searchBox(),
      h(
        'nav.switches',
        {},
        h(
          'button',
          {
            type: 'button',
            id: 'language',
            title: t('languageHint'),
            lang: app.state.language === 'vi' ? 'en' : 'vi',
            click: switchLanguage
          },
          t('language')
        ),
        h('button', { type: 'button', id: 'theme', click: switchTheme }, t(isDark() ? 'light' : 'dark')),
        h('button', { type: 'button', id: 'print', click: () => window.print() }, t('print')),
        h('button', { type: 'button', id: 'keys', click: showHelp }, t('help'), ' ', h('kbd', {}, '?'))
      )
    )

  const switchLanguage = (): void => {
    const language = app.state.language === 'vi' ? 'en' : 'vi'
    remember('language', language)
    app.go({ language }, 'replace')
  }
  const switchTheme = (): void => {
    const theme = isDark() ? 'light' : 'dark'
    remember('theme', theme)
    app.go({ theme }, 'replace')
  }

  const neighbour = (step: 1 | -1): string | null => app.index.documents[(app.opened?.at ?? 0) + step]?.file ?? null
  const goDocument = (step: 1 | -1): void => {
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
          click: () => goDocument(way)
        },
        sign
      )
    return h(
      'div.titlebar',
      {},
      h('button.back', { type: 'button', click: () => window.history.back() }, `← ${t('back')}`),
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
  const drawNow = (): void => {
    const { item } = app.state
    const open = app.opened
    const finding = open?.findings.find((one) => `finding:${one.id}` === item)
    const fact = item?.startsWith('fact:') ? open?.facts.get(item.slice(5)) : undefined
    const words = finding
      ? app.say(finding.message)
      : fact
        ? `${app.factName(fact)}: ${app.valueOf(fact)} ${fact.unit}`
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

  const main = h('main', { id: 'main' })
  let header = h('header')
  let side = h('div')

  const columns = (): BrowserElement => {
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

  const helpRows = (): [string[], string][] => [
    [['n', 'j'], t('keyNext')],
    [['p', 'k'], t('keyPrevious')],
    [['/'], t('keySearch')],
    [['b'], t('keyBack')],
    [['1', '…', '6'], t('keyTabs')],
    [['[', ']'], t('keyDocument')],
    [['o'], t('keyOverview')],
    [['l'], t('keyLanguage')],
    [['d'], t('keyTheme')],
    [['Esc'], t('keyEscape')],
    [['?'], t('keyHelp')]
  ]
  const help = h('dialog', { id: 'help' })
  const showHelp = (): void => {
    const keys = helpRows().map(([names, what]) =>
      h('div', {}, h('dt', {}, ...names.map((name) => h('kbd', {}, name))), h('dd', {}, what))
    )
    help.setAttribute('aria-label', t('help'))
    help.replaceChildren(
      h('h2', {}, t('help')),
      h('dl', {}, ...keys),
      h('button', { type: 'button', click: () => help.close() }, t('close'))
    )
    help.showModal()
  }

  app.render = () => {
    const { state } = app
    const root = document.documentElement
    const all = drawn === null || drawn.language !== state.language
    const other = all || drawn?.file !== state.file
    root.setAttribute('lang', state.language)
    if (state.theme === null) root.removeAttribute('data-theme')
    else root.dataset.theme = state.theme
    document.body.dataset.view = state.view
    document.body.dataset.page = state.file === null ? 'overview' : 'document'
    if (other) {
      if (drawn?.file === null && state.file !== null) overviewScroll = window.scrollY
      const at = app.index.documents.findIndex((row) => row.file === state.file)
      if (at < 0) app.opened = null
      else if (all || app.opened?.at !== at) app.opened = openDocument(at)
      main.replaceChildren(app.opened ? columns() : app.overview())
      document.title = app.opened ? `${app.index.documents[at]?.name} – rasoat` : t('title')
      window.scrollTo(0, app.opened ? 0 : overviewScroll)
    } else if (app.opened && drawn?.tab !== state.tab) {
      const next = app.panel()
      side.replaceWith(next)
      side = next
    }
    if (other || drawn?.theme !== state.theme) {
      const typed = document.activeElement === document.getElementById('search') && document.activeElement !== null
      const next = bar()
      header.replaceWith(next)
      header = next
      if (typed) document.getElementById('search')?.focus()
    }
    const searched = drawn !== null && drawn.query !== state.query
    const box = document.getElementById('search')
    if (box && box !== document.activeElement) box.value = state.query
    if (searched && !other) {
      if (app.opened) app.markHits()
      else app.searchOverview()
    }
    drawn = { ...state }
    if (!app.opened) return
    for (const button of main.querySelectorAll('.views button')) {
      button.setAttribute('aria-pressed', String(button.dataset.view === state.view))
    }
    drawNow()
    app.showItem()
    app.showPlace()
    if (state.query !== '' && (searched || other)) app.showHit(0)
    else if (searched) app.showHit(0)
  }

  document.addEventListener('keydown', (event) => {
    const typing = ['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName)
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    if (event.key === 'Escape') {
      if (typing) event.target.blur()
      app.go({ item: null, place: 0, query: '' }, 'replace')
      return
    }
    if (typing) return
    const keys: Record<string, () => void> = {
      n: () => app.shift(1),
      j: () => app.shift(1),
      p: () => app.shift(-1),
      k: () => app.shift(-1),
      b: () => window.history.back(),
      o: () => app.go({ file: null, item: null, query: '' }),
      l: switchLanguage,
      d: switchTheme,
      '[': () => goDocument(-1),
      ']': () => goDocument(1),
      '?': showHelp,
      '/': () => {
        const box = document.getElementById('search')
        box?.focus()
        box?.select()
      }
    }
    const tab = tabs[Number(event.key) - 1]
    const act =
      keys[event.key] ?? (tab && app.opened ? () => app.go({ tab: tab as Tab, item: null, view: 'panel' }) : null)
    if (!act) return
    event.preventDefault()
    act()
  })

  document.body.append(header, main, help)
  app.render()
}
