import { expect, test } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { emptyReport, makeFact, makeFinding, samplePlan } from '../report/sample-plan.ts'
import { expectQuiet, openPage, useBrowser } from './open-page.ts'

useBrowser()

const words =
  '<script>window.hacked=1</script></script><img src=x onerror="window.hacked=1">&lt;b&gt; "q" \'a\' `t` \u202eABC\u202c 😀\u0000 <!-- ]]> {{x}} javascript:1'

function hostileReport(): Report {
  const text = `${words}\nSố 12 ${words}\n| ${words} | 5 |`
  const place = { start: text.indexOf('12'), end: text.indexOf('12') + 2 }
  const report = emptyReport(`${words}.txt`, text)
  report.document = {
    ...report.document,
    kind: words,
    number: words,
    issuer: words,
    place: words,
    title: words,
    signer: words,
    recipients: [words]
  }
  report.facts = [
    makeFact(text, place, 'f1', {
      indicator: 'other',
      label: words,
      scope: words,
      unit: words,
      value: 12,
      period: words
    })
  ]
  report.outline = [{ id: 's1', label: words, title: words, role: null, parent: null, start: 0, end: 5 }]
  report.findings = [
    makeFinding(text, [place, { start: 0, end: text.length }], {
      id: 'x1',
      check: words,
      severity: 'error',
      message: { vi: words, en: words },
      certificate: { kind: 'sum', terms: [{ fact: 'f1', printed: words, low: 1, high: 2 }], equation: words },
      repair: { fact: 'f1', from: words, to: words, why: { vi: words, en: words } }
    })
  ]
  report.checks.byCheck[words] = { holds: 1, fails: 0, undecided: 1, reasons: [words] }
  report.numbers.unexplained = [{ ...place, quote: '12' }]
  report.losses = [{ what: words, where: words, why: words }]
  return report
}

test('whatever a document says stays words', async () => {
  const report = hostileReport()
  const answers = [{ file: 'none', finding: 'none', reason: words, author: words }]
  const opened = await openPage([report], {}, { answers, unread: [{ file: words, why: words }] })
  const { page } = opened
  expect(await page.locator('.documents .name button').textContent()).toBe(`${words} ${words}`)
  await page.click('.documents .name button')
  for (const tab of ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']) {
    await page.click(`#tab-${tab}`)
    await page.keyboard.press('n')
    expect(await page.locator('#panel').textContent(), tab).toContain(
      tab === 'ledger' ? '12' : '<script>window.hacked=1</script>'
    )
  }
  const text = await page.locator('.paper > *').evaluateAll((lines) => lines.map((line) => line.textContent))
  expect(text.join('\n')).toBe(report.text)
  await page.fill('#search', '<script>')
  await page.waitForSelector('mark.hit')
  expect(await page.locator('body img, body iframe, body object, main script').count()).toBe(0)
  expect(await page.evaluate('window.hacked')).toBeUndefined()
  expectQuiet(opened)
})

test('an address of somebody else is no way in', async () => {
  const opened = await openPage([samplePlan()])
  const { page } = opened
  const base = page.url()
  for (const hash of [
    '#d=none',
    '#d=tra-khe%2Fke-hoach-2032.txt&t=<b>&i=finding:"]&p=-5',
    '#%',
    '#l=xx&m=yy&q=%3Cimg%20src=x%3E'
  ]) {
    await page.goto('about:blank')
    await page.goto(base + hash)
    expect(await page.locator('main > *').count()).toBe(1)
  }
  expect(opened.complaints).toEqual([])
})

test('the policy is at work: no code from markup, no request, no foreign style', async () => {
  const { page, complaints } = await openPage([samplePlan()])
  const refused: string[] = []
  const answered: string[] = []
  page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('requestfinished', (request) => answered.push(request.url()))
  const results = await page.evaluate<Record<string, unknown>>(`(async () => {
    const result = {}
    const script = document.createElement('script')
    try { script.textContent = 'window.hacked = 1'; document.body.append(script) } catch (error) { result.script = error.name }
    try { document.body.insertAdjacentHTML('beforeend', '<img src=x>') } catch (error) { result.markup = error.name }
    try { await fetch('https://example.com/') ; result.fetch = 'went' } catch (error) { result.fetch = error.name }
    const image = document.createElement('img')
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid red }'
    document.body.append(style)
    await new Promise((done) => setTimeout(done, 200))
    result.hacked = window.hacked
    result.outline = getComputedStyle(document.body).outlineWidth
    return result
  })()`)
  expect(results).toMatchObject({ markup: 'TypeError', fetch: 'TypeError' })
  expect(results.hacked).toBeUndefined()
  expect(results.outline).not.toBe('7px')
  expect(refused).toEqual(['https://example.com/x.png csp'])
  expect(answered).toEqual([])
  expect(complaints.join('\n')).toContain('Content Security Policy')
})
