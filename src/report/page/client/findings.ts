import type { PageFinding } from '../data.ts'
import type { App } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** The findings of the open document: message, the calculation written out, the terms, the repair, the places. */
export function installFindings(app: App): void {
  const { h, t } = app

  const interval = (low: number | null, high: number | null): string | null => {
    if (low !== null && low === high) return null
    if (low !== null && high !== null) return t('from', { low, high })
    if (low !== null) return t('fromOnly', { low })
    return high === null ? null : t('toOnly', { high })
  }

  const calculation = (finding: PageFinding): BrowserElement | null => {
    const { certificate } = finding
    const numbers = [
      ['stated', finding.stated],
      ['expected', finding.expected],
      ['difference', finding.difference]
    ] as const
    const compared = numbers.filter(([, value]) => value !== null)
    if (!certificate && compared.length === 0) return null
    return h(
      'div.calculation',
      {},
      h('h4', {}, t('calculation')),
      certificate && h('p.equation', { lang: 'vi' }, certificate.equation),
      compared.length > 0 &&
        h(
          'dl.compared',
          {},
          ...compared.map(([word, value]) => h('div', {}, h('dt', {}, t(word)), h('dd', {}, app.rounded(value ?? 0))))
        )
    )
  }

  const terms = (finding: PageFinding): BrowserElement | null => {
    const facts = app.opened?.facts
    const rows = finding.certificate?.terms ?? []
    if (rows.length === 0 || !facts) return null
    return h(
      'div.terms',
      {},
      h('h4', {}, t('terms')),
      h(
        'ul',
        {},
        ...rows.map((term) => {
          const fact = term.fact === null ? undefined : facts.get(term.fact)
          const reach = interval(term.low, term.high)
          return h(
            'li',
            {},
            fact
              ? h(
                  'button.link',
                  { type: 'button', click: () => app.go({ item: `fact:${fact.id}`, place: 1, view: 'text' }) },
                  h('bdi', {}, term.printed)
                )
              : h('bdi', {}, term.printed),
            fact
              ? h(
                  'span.about',
                  {},
                  app.factName(fact),
                  h('span.quiet', {}, ` ${app.period(fact.period)}, ${app.status(fact.status)}`)
                )
              : null,
            reach ? h('span.reach', {}, reach) : null
          )
        })
      )
    )
  }

  const repair = (finding: PageFinding): BrowserElement | null => {
    if (!finding.repair) return null
    const [before = '', between = '', after = ''] = t('repairLine', { from: '\u0000', to: '\u0000' }).split('\u0000')
    const why = app.say(finding.repair.why)
    return h(
      'div.repair',
      {},
      h('h4', {}, t('repair')),
      h('p.change', {}, before, h('del', {}, finding.repair.from), between, h('ins', {}, finding.repair.to), after),
      h('p', {}, why.slice(0, 1).toUpperCase() + why.slice(1), /[.!?]$/u.test(why) ? '' : '.'),
      h('p.quiet', {}, t('repairNote'))
    )
  }

  const places = (finding: PageFinding): BrowserElement | null =>
    finding.spans.length === 0
      ? null
      : h(
          'div.places',
          {},
          h('h4', {}, t('places')),
          h(
            'ol',
            {},
            ...finding.spans.map((span, place) =>
              h('li', {}, app.placeButton(`finding:${finding.id}`, place, span, span.page))
            )
          )
        )

  /** The message without the sum that stands written out below it: "… không khớp: 25 + 9 = 34 ≠ 40." */
  const shortMessage = (finding: PageFinding): string => {
    const message = app.say(finding.message)
    const equation = finding.certificate?.equation
    return equation ? message.replace(`: ${equation}`, '').replace(` (${equation})`, '') : message
  }

  const card = (finding: PageFinding, nth: number): BrowserElement => {
    const item = `finding:${finding.id}`
    const reason = app.index.labels.checks[finding.check]?.reason
    return h(
      `article.card.${finding.answer ? 'answered' : finding.severity}${finding.cause === null ? '' : '.follows'}`,
      { 'data-item': item },
      h(
        'button.head',
        { type: 'button', 'aria-expanded': 'false', click: () => app.go({ item, place: 0, view: 'text' }) },
        h('span.badge', {}, String(nth + 1)),
        h(
          'span.title',
          {},
          h(
            'span.severity',
            {},
            app.icon(finding.answer ? 'good' : finding.severity),
            t(finding.answer ? 'answered' : finding.severity)
          ),
          h('span.check', {}, app.check(finding.check)),
          h('span.message', { dir: 'auto' }, shortMessage(finding))
        )
      ),
      finding.answer &&
        h('p.answer', {}, h('bdi', {}, finding.answer.reason), ' (', h('bdi', {}, finding.answer.author), ')'),
      calculation(finding),
      repair(finding),
      h('div.more', {}, terms(finding), places(finding), reason ? h('p.quiet', {}, app.say(reason)) : null),
      finding.follows.length > 0 && h('p.quiet', {}, t('consequences', { n: finding.follows.length }))
    )
  }

  app.placeButton = (item, place, span, page) => {
    const text = app.opened?.data.text.slice(span.start, span.end).replace(/\s+/gu, ' ') ?? ''
    const short = text.length > 160 ? `${text.slice(0, 110)} … ${text.slice(-40)}` : text
    return h(
      'button.place',
      { type: 'button', title: t('showInText'), click: () => app.go({ item, place, view: 'text' }) },
      h('q', { lang: 'vi', dir: 'auto' }, short),
      page === null ? null : h('span.page', {}, t('page', { n: page }))
    )
  }

  const plurals = { error: 'errors', warning: 'warnings', info: 'infos' } as const
  app.severityChip = (severity, count) =>
    h(
      `span.chip.${severity}${count === 0 ? '.none' : ''}`,
      {},
      app.icon(severity),
      h('b', {}, app.figure(count)),
      ` ${t(count === 1 ? severity : plurals[severity])}`
    )

  app.findingsPanel = () => {
    const findings = app.opened?.findings ?? []
    if (findings.length === 0) return h('p.empty', {}, app.icon('good'), t('noFindings'))
    return h('div.cards', {}, ...findings.map(card))
  }
}
