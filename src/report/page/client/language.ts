import type { App } from './app.ts'

/** Words, numbers and names in the language that is on. */
export function installLanguage(app: App): void {
  const { labels, words } = app.index

  app.say = (text) => text[app.state.language]

  app.t = (word, values = {}) => {
    const [one = '', more = one] = app.say(words[word]).split('|')
    const pattern = values.n === 1 ? one : more
    return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? app.figure(value) : value
    })
  }

  const formats = {
    vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }),
    en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
  }
  app.figure = (value) => formats[app.state.language].format(value)

  app.rounded = (value) =>
    app.figure(Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Math.round(value * 100) / 100)

  // 2023 | 2024-06 -> 6/2024 | 2025-07-31 -> 31/7/2025 | 2021/2025 -> 2021–2025
  app.period = (value) =>
    (value ?? '–')
      .split('/')
      .map((end) =>
        end
          .split('-')
          .reverse()
          .map((part) => part.replace(/^0/u, ''))
          .join('/')
      )
      .join('–')

  app.valueOf = (fact) => {
    const v = fact.max === null ? app.figure(fact.value) : `${app.figure(fact.value)}–${app.figure(fact.max)}`
    if (fact.bound === 'approx') return app.t('approx', { v })
    if (fact.bound === 'min') return app.t(fact.strict ? 'over' : 'atLeast', { v })
    if (fact.bound === 'max') return app.t(fact.strict ? 'under' : 'atMost', { v })
    return v
  }

  const named = (names: Record<string, { vi: string; en: string }>) => (id: string) => {
    const name = names[id]
    return name ? app.say(name) : id
  }
  app.indicator = named(labels.indicators)
  app.sector = named(labels.sectors)
  app.subject = named(labels.subjects)
  app.status = named(labels.statuses)
  app.check = (id) => {
    const check = labels.checks[id]
    return check ? app.say(check.name) : id
  }

  app.factName = (fact) => {
    const parts = [fact.indicator === 'other' && fact.label ? fact.label : app.indicator(fact.indicator)]
    if (fact.indicator !== 'other' && fact.label) parts.push(fact.label)
    if (fact.sector !== null) parts.push(app.sector(fact.sector))
    if (fact.scope !== null) parts.push(fact.scope)
    return parts.join(' · ')
  }
}
