import { expect, test } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { emptyReport, makeFact, makeFinding } from '../report/sample-plan.ts'
import { expectQuiet, openUrl, useBrowser, writePage } from './open-page.ts'

useBrowser()

const documents = 200
const kilobytes = 30
/** Generous: the figures are printed to be read, not to fail on a busy machine. */
const patience = { timeout: 30_000, interval: 20 }

/** A paper of some 30 kB with a figure in each line, a finding in each tenth, an unexplained number in each twentieth. */
function bigReport(nth: number): Report {
  const lines: string[] = []
  for (let size = 0; size < kilobytes * 1024; ) {
    const line = `- Toàn huyện có ${lines.length + nth} hợp tác xã nông nghiệp đang hoạt động, trong đó một số hợp tác xã đã liên kết với doanh nghiệp để tiêu thụ sản phẩm cho thành viên.`
    lines.push(line)
    size += Buffer.byteLength(line) + 1
  }
  const text = lines.join('\n')
  const report = emptyReport(`huyen-${String(nth).padStart(3, '0')}/bao-cao.txt`, text)
  report.document = {
    ...report.document,
    kind: 'BÁO CÁO',
    title: `Tình hình kinh tế tập thể huyện số ${nth}`,
    place: `Huyện ${nth}`,
    year: 2031
  }
  let at = 0
  lines.forEach((line, row) => {
    const start = at + line.indexOf(' có ') + 4
    const place = { start, end: start + String(row + nth).length }
    report.facts.push(makeFact(text, place, `f${row}`, { indicator: 'organizations.active', value: row + nth }))
    if (row % 10 === 0) {
      const span = { start: at, end: at + line.length }
      const message = { vi: `Dòng ${row} không khớp.`, en: `Line ${row} does not agree.` }
      const severity = row % 20 === 0 ? 'error' : 'warning'
      report.findings.push(makeFinding(text, [span, place], { id: `x${row}`, check: 'sum.sector', severity, message }))
    }
    if (row % 20 === 5) report.numbers.unexplained.push({ ...place, quote: text.slice(place.start, place.end) })
    at += line.length + 1
  })
  return report
}

test(`${documents} documents of ${kilobytes} kB open, switch and search`, async () => {
  const reports = Array.from({ length: documents }, (_, nth) => bigReport(nth))
  const url = writePage(reports)
  const times: Record<string, number> = {}
  const timed = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await run()
    times[what] = Math.round(performance.now() - start)
  }
  let opened = await openUrl('about:blank')
  await timed('open the page', async () => {
    await opened.page.goto(url)
    await opened.page.waitForSelector('.documents tbody tr')
  })
  const { page } = opened
  expect(await page.locator('.documents tbody tr').count()).toBe(documents)
  await timed('open a document', async () => {
    await page.click('.documents tbody tr >> nth=100 >> button')
    await page.waitForSelector('.paper mark.error')
  })
  await timed('go through 20 documents', async () => {
    for (let step = 0; step < 20; step++) await page.keyboard.press(']')
    await page.waitForSelector('.titlebar:has-text("121/200")')
  })
  await timed('go through 20 findings', async () => {
    for (let step = 0; step < 20; step++) await page.keyboard.press('n')
  })
  await timed('search one document', async () => {
    await page.fill('#search', 'hop tac xa')
    await page.waitForSelector('mark.hit.current')
  })
  await timed('go back to the overview', async () => {
    await page.click('.brand')
    await page.waitForSelector('.documents tbody tr')
  })
  await timed('search all documents', async () => {
    await page.fill('#search', 'huyện số 199')
    await expect.poll(() => page.locator('.documents tbody tr').count(), patience).toBe(1)
    await page.fill('#search', 'lien ket voi doanh nghiep')
    await expect.poll(() => page.locator('.found').count(), patience).toBe(documents)
  })
  for (const [what, milliseconds] of Object.entries(times)) console.log(`${what}: ${milliseconds} ms`)
  expectQuiet({ ...opened, requests: opened.requests.filter((one) => one !== 'about:blank') })
  opened = await openUrl(url, { viewport: { width: 390, height: 780 } })
  expectQuiet(opened)
})
