import type { App, PageState, Tab } from './app.ts'

/**
 * Where somebody is, kept in the address after "#": the Back button, reloading and links then work from disk, without a
 * server and without storage.
 */
export function installAddress(app: App): void {
  const { window, document } = app
  const tabs: readonly string[] = ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']
  let steps = 0

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

  const put = (how: 'push' | 'replace'): void => {
    const address = toAddress(app.state)
    if (address === (window.location.hash || '#')) return
    if (how === 'replace') window.location.replace(address)
    else {
      steps++
      window.location.hash = address
    }
  }

  app.state = fromAddress()

  app.go = (change, how = 'push') => {
    app.state = { ...app.state, ...change }
    put(how)
    app.render()
  }

  app.back = () => {
    if (steps > 0) window.history.back()
    else app.go({ file: null, item: null, query: '' })
  }

  app.switchLanguage = () => {
    const language = app.state.language === 'vi' ? 'en' : 'vi'
    remember('language', language)
    app.go({ language }, 'replace')
  }

  app.isDark = () =>
    app.state.theme === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : app.state.theme === 'dark'

  app.switchTheme = () => {
    const theme = app.isDark() ? 'light' : 'dark'
    remember('theme', theme)
    app.go({ theme }, 'replace')
  }

  // going back goes back to a place; language and light stay as they are
  window.addEventListener('hashchange', () => {
    const { language, theme } = app.state
    const state = { ...fromAddress(), language, theme }
    if (toAddress(state) === toAddress(app.state)) return
    app.state = state
    put('replace')
    app.render()
  })
}
