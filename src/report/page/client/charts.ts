import type { Bar, PlanSeries, SectorSeries } from '../series.ts'
import type { App } from './app.ts'
import type { BrowserElement } from './browser.ts'

/** Small bars, each of them a way to its place in the text. Numbers stand beside them: a bar alone proves nothing. */
export function installCharts(app: App): void {
  const { h, svg, t } = app
  const width = 200
  const height = 18

  const strip = (label: string, ...shapes: BrowserElement[]): BrowserElement =>
    svg(
      'svg',
      {
        class: 'strip',
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': label
      },
      ...shapes
    )

  const rect = (kind: string, value: number, most: number, top: number, tall: number): BrowserElement =>
    svg('rect', {
      class: kind,
      x: 0,
      y: top,
      height: tall,
      width: most > 0 ? Math.max((Math.max(value, 0) / most) * width, value > 0 ? 1.5 : 0) : 0
    })

  const jump = (bar: Bar, className = ''): BrowserElement =>
    h(
      `button.link${className}`,
      {
        type: 'button',
        title: t('showInText'),
        click: () => app.go({ item: `fact:${bar.fact}`, place: 1, view: 'text' })
      },
      app.figure(bar.value)
    )

  const sectorChart = (series: SectorSeries): BrowserElement => {
    const most = Math.max(...series.parts.map((part) => part.value))
    const base = series.whole?.value ?? 0
    const verdicts = { holds: 'sumHolds', fails: 'sumFails', undecided: 'sumUndecided' } as const
    const percent = (value: number) => (base > 0 ? `${app.figure(Math.round((1000 * value) / base) / 10)} %` : '')
    return h(
      'figure.chart',
      {},
      h(
        'figcaption',
        {},
        h('b', {}, app.indicator(series.indicator)),
        ` · ${app.subject(series.subject)} · ${app.period(series.period)} · ${app.status(series.status)}`
      ),
      h(
        'table',
        {},
        h(
          'tbody',
          {},
          ...series.parts.map((part) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, app.sector(part.sector)),
              h(
                'td.bar',
                {},
                strip(`${app.sector(part.sector)}: ${app.figure(part.value)}`, rect('part', part.value, most, 3, 12))
              ),
              h('td.numeric', {}, jump(part)),
              h('td.numeric.quiet', {}, percent(part.value))
            )
          ),
          series.whole &&
            h(
              'tr.whole',
              {},
              h('th', { scope: 'row' }, t('whole')),
              h(
                'td',
                {},
                series.outcome
                  ? h(
                      `span.verdict.${series.outcome}`,
                      {},
                      app.icon(series.outcome === 'holds' ? 'good' : series.outcome === 'fails' ? 'error' : 'unknown'),
                      t(verdicts[series.outcome])
                    )
                  : null
              ),
              h('td.numeric', {}, jump(series.whole)),
              h('td', {}, series.unit)
            )
        )
      )
    )
  }

  const planRow = (row: PlanSeries): BrowserElement => {
    const most = Math.max(row.done.value, row.planned?.value ?? 0, row.plannedNext?.value ?? 0)
    const shapes = [rect('done', row.done.value, most, 2, 7)]
    if (row.plannedNext) shapes.push(rect('next', row.plannedNext.value, most, 12, 5))
    if (row.planned && most > 0) {
      const x = Math.min(Math.max((row.planned.value / most) * width, 1), width - 1)
      shapes.push(svg('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: 11 }))
    }
    const cell = (bar: Bar | null) => h('td.numeric', {}, bar ? jump(bar) : '–')
    return h(
      'tr',
      {},
      h(
        'th',
        { scope: 'row' },
        app.indicator(row.indicator),
        h('span.quiet', {}, ` ${[...new Set([app.subject(row.subject), row.unit])].join(', ')}`)
      ),
      h('td.bar', {}, strip(app.indicator(row.indicator), ...shapes)),
      cell(row.done),
      cell(row.planned),
      cell(row.plannedNext)
    )
  }

  app.charts = () => {
    const { sectors, plans } = app.opened!.data
    const sections: BrowserElement[] = []
    if (sectors.length > 0) sections.push(h('section', {}, h('h3', {}, t('sectorChart')), ...sectors.map(sectorChart)))
    if (plans.length > 0) {
      const headings = (['done', 'planned', 'plannedNext'] as const).map((word) =>
        h('th.numeric', { scope: 'col' }, t(word))
      )
      sections.push(
        h(
          'section',
          {},
          h('h3', {}, t('planChart')),
          h('p.quiet', {}, t('planChartHint')),
          h(
            'figure.chart.plan',
            {},
            h(
              'table',
              {},
              h('thead', {}, h('tr', {}, h('td'), h('td'), ...headings)),
              h('tbody', {}, ...plans.map(planRow))
            )
          )
        )
      )
    }
    return sections
  }
}
