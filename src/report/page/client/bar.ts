import type { App } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The bar at the top: the way home, the search, language, light, print, keys. */
export function installBar(app: App): void {
  const { h, t, window } = app

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

  app.bar = () =>
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
            click: app.switchLanguage
          },
          t('language')
        ),
        h('button', { type: 'button', id: 'theme', click: app.switchTheme }, t(app.isDark() ? 'light' : 'dark')),
        h('button', { type: 'button', id: 'print', click: () => window.print() }, t('print')),
        h('button', { type: 'button', id: 'keys', click: app.showHelp }, t('help'), ' ', h('kbd', {}, '?'))
      )
    )
}
