import type { App, Tab } from './app.ts'

/** What the keys do, and the table that says so. */
export function installKeys(app: App): void {
  const { h, t, document } = app
  const tabs: Tab[] = ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']

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
  app.showHelp = () => {
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
      b: () => app.back(),
      o: () => app.go({ file: null, item: null, query: '' }),
      l: app.switchLanguage,
      d: app.switchTheme,
      '[': () => app.goDocument(-1),
      ']': () => app.goDocument(1),
      '?': app.showHelp,
      '/': () => {
        const box = document.getElementById('search')
        box?.focus()
        box?.select()
      }
    }
    const tab = tabs[Number(event.key) - 1]
    const act = keys[event.key] ?? (tab && app.opened ? () => app.go({ tab, item: null, view: 'panel' }) : null)
    if (!act) return
    event.preventDefault()
    act()
  })

  document.body.append(help)
}
