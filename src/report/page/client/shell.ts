import type { PageDocument } from '../data.ts'
import type { App, OpenDocument, PageState } from './app.ts'

/** What is drawn again when something changes, and no more. Comes last: it draws for the first time. */
export function installShell(app: App): void {
  const { h, t, window, document } = app
  const severities = { error: 0, warning: 1, info: 2 }
  const main = h('main', { id: 'main' })
  let header = h('header')
  let drawn: PageState | null = null
  let overviewScroll = 0

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
      main.replaceChildren(app.opened ? app.reading() : app.overview())
      document.title = app.opened ? `${app.index.documents[at]?.name} – rasoat` : t('title')
      window.scrollTo(0, app.opened ? 0 : overviewScroll)
    } else if (app.opened && drawn?.tab !== state.tab) {
      app.drawPanel()
    }
    if (other || drawn?.theme !== state.theme) {
      const typed = document.activeElement === document.getElementById('search') && document.activeElement !== null
      const next = app.bar()
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
    app.drawNow()
    app.showItem()
    app.showPlace()
    if (searched || (other && state.query !== '')) app.showHit(0)
  }

  document.body.append(header, main)
  app.render()
}
