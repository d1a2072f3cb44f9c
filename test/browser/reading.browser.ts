import { expect, test } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { samplePlan } from '../report/sample-plan.ts'
import { expectQuiet, isInView, openPage, openUrl, useBrowser, writePage } from './open-page.ts'

useBrowser()

/** The plan with so much text before it that every place is far below the first screen. */
function longPlan(): Report {
  const report = samplePlan()
  const before = 'Một đoạn văn không có con số nào ở đầu văn bản.\n\n'.repeat(80)
  const move = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: span.start + before.length,
    end: span.end + before.length
  })
  return {
    ...report,
    text: before + report.text,
    outline: report.outline.map(move),
    facts: report.facts.map((fact) => ({
      ...fact,
      source: move(fact.source),
      number: fact.number && move(fact.number)
    })),
    findings: report.findings.map((finding) => ({ ...finding, spans: finding.spans.map(move) })),
    tables: report.tables.map((table) => ({ ...move(table), rows: table.rows.map((row) => row.map(move)) })),
    numbers: { ...report.numbers, unexplained: report.numbers.unexplained.map(move) }
  }
}

const card = (id: string) => `[data-item="finding:${id}"]`

test('a finding leads to its place, another place to the next, and Back comes back', async () => {
  const opened = await openPage([samplePlan('a.txt'), longPlan()])
  const { page } = opened
  await page.click('[data-file="tra-khe/ke-hoach-2032.txt"] .name button')
  expect(await page.locator('.titlebar h1').textContent()).toBe('KẾ HOẠCH Phát triển kinh tế tập thể năm 2032')
  expect(await isInView(page, '.paper mark.error')).toBe(false)

  await page.click(`${card('a1b2c3d4')} .head`)
  expect(await page.locator('mark.here').allInnerTexts()).toEqual(['40'])
  expect(await isInView(page, 'mark.here')).toBe(true)
  expect(await page.locator(`${card('a1b2c3d4')}.selected .equation`).textContent()).toBe('25 + 9 + 7 = 41 ≠ 40')

  await page.click(`${card('a1b2c3d4')} .places button >> nth=1`)
  expect((await page.locator('mark.here').allInnerTexts()).join('')).toContain('Chia theo lĩnh vực: nông nghiệp 25 HTX')
  expect(await isInView(page, 'mark.here')).toBe(true)

  await page.goBack()
  expect(await page.locator('mark.here').allInnerTexts()).toEqual(['40'])
  await page.goBack()
  expect(await page.locator('mark.on').count()).toBe(0)
  await page.goBack()
  expect(await page.locator('.documents').isVisible()).toBe(true)
  expectQuiet(opened)
})

test('a mark leads to its finding, and once more to the figure within it', async () => {
  const { page } = await openPage([samplePlan()])
  await page.click('.documents .name button')
  await page.click('#tab-outline')
  await page.click('mark.figure.error:text-is("72,5%")')
  expect(await page.locator(`${card('e5f6a7b8')}.selected`).count()).toBe(1)
  await page.click('mark.figure.error:text-is("72,5%")')
  expect(await page.locator('#tab-facts').getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('tr.selected').textContent()).toContain('Tỷ lệ tổng số hợp tác xã')
  await page.click('mark.unknown:text-is("77")')
  expect(await page.locator('#tab-ledger').getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('li.selected').textContent()).toContain('77')
})

test('a term, a bar of a chart and a heading lead to their places', async () => {
  const { page } = await openPage([longPlan()])
  await page.click('.documents .name button')
  await page.click(`${card('a1b2c3d4')} .head`)
  await page.click(`${card('a1b2c3d4')} .terms bdi:text-is("9")`)
  expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe('9')
  await page.click('#tab-summary')
  await page.click('.chart button:text-is("25")')
  expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe('25')
  await page.click('#tab-outline')
  await page.click('.outline button:has-text("NHIỆM VỤ")')
  expect(await page.locator('.heading.on').textContent()).toBe('Phần thứ hai')
  expect(await isInView(page, '.heading.on')).toBe(true)
})

test('keys go through the open list, the tabs and the documents', async () => {
  const opened = await openPage([samplePlan('a.txt'), samplePlan('b.txt')])
  const { page } = opened
  const selected = () => page.locator('.selected').first().getAttribute('data-item')
  await page.click('[data-file="a.txt"] .name button')
  await page.keyboard.press('n')
  expect(await selected()).toBe('finding:a1b2c3d4')
  await page.keyboard.press('j')
  expect(await selected()).toBe('finding:e5f6a7b8')
  await page.keyboard.press('k')
  await page.keyboard.press('p')
  expect(await selected()).toBe('finding:c9d0e1f2')
  await page.keyboard.press('3')
  expect(await page.locator('#tab-facts').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('n')
  expect(await selected()).toBe('fact:f1')
  await page.keyboard.press('Escape')
  expect(await page.locator('.selected').count()).toBe(0)
  await page.keyboard.press(']')
  expect(await page.locator('.titlebar').textContent()).toContain('b.txt')
  await page.keyboard.press('[')
  expect(await page.locator('.titlebar').textContent()).toContain('a.txt')
  await page.keyboard.press('?')
  expect(await page.locator('dialog').textContent()).toContain('Mục tiếp theo')
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog').isVisible()).toBe(false)
  await page.keyboard.press('o')
  expect(await page.locator('.documents').isVisible()).toBe(true)
  expectQuiet(opened)
})

test('Back out of a link goes to the overview; the language stays as it was switched', async () => {
  const url = writePage([samplePlan()])
  const { page } = await openUrl(`${url}#d=tra-khe%2Fke-hoach-2032.txt&t=facts&i=fact:f9`)
  expect(await page.locator('tr.selected').textContent()).toContain('1.200')
  await page.click('.titlebar .back')
  expect(await page.locator('.documents').isVisible()).toBe(true)
  await page.click('.documents .name button')
  await page.click('#language')
  await page.keyboard.press('b')
  expect(await page.locator('.documents').isVisible()).toBe(true)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('letters typed into the search are no commands', async () => {
  const { page } = await openPage([samplePlan()])
  await page.click('.documents .name button')
  await page.keyboard.press('/')
  await page.keyboard.type('nông nghiệp')
  expect(await page.locator('#search').inputValue()).toBe('nông nghiệp')
  await page.waitForSelector('mark.hit')
  expect(await page.locator('.selected').count()).toBe(0)
  expect(await page.locator('#hits').textContent()).toBe('1 / 2')
  await page.keyboard.press('Enter')
  expect(await page.locator('#hits').textContent()).toBe('2 / 2')
  expect((await page.locator('mark.current').allInnerTexts()).join('')).toBe('nông nghiệp')
})

test.each([
  ['hop tac', 6],
  ['HỢP TÁC', 6],
  ['hợp  tác', 6],
  ['hớp tác', 0],
  ['(25)', 0],
  ['[', 0],
  ['72,5%', 1]
])('the search for "%s" finds %i places', async (query, places) => {
  const report = samplePlan()
  const { page } = await openPage([report])
  await page.click('.documents .name button')
  await page.fill('#search', query)
  await page.waitForTimeout(300)
  const expected = places === 6 ? report.text.match(/hợp tác/giu)!.length : places
  expect(await page.locator('#hits').textContent()).toBe(
    expected > 0 ? `1 / ${expected}` : query === '[' ? '' : 'Không tìm thấy'
  )
})

test('the language switches everything but the papers, and is remembered by the address alone', async () => {
  const opened = await openPage([samplePlan()])
  const { page } = opened
  await page.click('.documents .name button')
  await page.click('#language')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator(`${card('a1b2c3d4')} .message`).textContent()).toBe(
    'The sectors add up to 41 cooperatives; the paper says 40.'
  )
  expect(await page.locator('#tab-facts').textContent()).toContain('Figures')
  expect(await page.locator('.paper').textContent()).toContain('Đến cuối năm ước có')
  await page.evaluate('localStorage.clear()')
  await page.reload()
  expect(await page.locator('#tab-facts').textContent()).toContain('Figures')
  await page.keyboard.press('l')
  expect(await page.locator('#tab-facts').textContent()).toContain('Số liệu')
  expectQuiet(opened)
})

test('a page whose storage is forbidden works the same', async () => {
  const opened = await openPage([samplePlan()])
  const { page } = opened
  await page.addInitScript('Object.defineProperty(window, "localStorage", { get() { throw new Error("forbidden") } })')
  await page.reload()
  await page.click('#language')
  expect(await page.locator('h1').textContent()).toBe('Collective economy reports, checked')
  await page.reload()
  expect(await page.locator('h1').textContent()).toBe('Collective economy reports, checked')
  expectQuiet(opened)
})

test('the facts sort, filter and keep their order without', async () => {
  const { page } = await openPage([samplePlan()])
  await page.click('.documents .name button')
  await page.click('#tab-facts')
  const values = async () =>
    (await page.locator('.facts td.numeric').allInnerTexts()).map((value) => value.split('\n')[0])
  const asPrinted = ['40', '36', '4', '25', '9', '7', '72,5', 'khoảng 1.250', '1.200', '45', 'từ 1.300 trở lên']
  expect(await values()).toEqual(asPrinted)
  await page.click('.facts th >> nth=1 >> button')
  expect((await values()).slice(0, 4)).toEqual(['4', '7', '9', '25'])
  expect(await page.locator('.facts th >> nth=1').getAttribute('aria-sort')).toBe('ascending')
  await page.click('.facts th >> nth=1 >> button')
  expect((await values()).slice(0, 2)).toEqual(['từ 1.300 trở lên', 'khoảng 1.250'])
  await page.click('.facts th >> nth=1 >> button')
  expect(await values()).toEqual(asPrinted)
  await page.fill('.side input', 'thanh vien')
  expect(await values()).toEqual(['khoảng 1.250', '1.200', '45', 'từ 1.300 trở lên'])
})

test('the tabs tell of the ledger, the losses, the checks and the charts', async () => {
  const { page } = await openPage([samplePlan()])
  await page.click('.documents .name button')
  await page.click('#tab-summary')
  const summary = await page.locator('#panel').textContent()
  for (const words of ['15/KH-UBND', '9/2031', '2031 → 2032', 'cộng không khớp', 'Tồn và biến động'])
    expect(summary).toContain(words)
  await page.click('#tab-ledger')
  const ledger = (await page.locator('#panel').textContent()) ?? ''
  expect(ledger.indexOf('77')).toBeLessThan(ledger.indexOf('Tất cả con số'))
  await page.click('#tab-losses')
  expect(await page.locator('#panel').textContent()).toContain('Hình không có chữ để đọc.')
  expect(await page.locator('.paper table td.value').textContent()).toBe('40')
})

test('an answered finding stands behind the open ones, with its reason', async () => {
  const answers = [{ file: 'a.txt', finding: 'a1b2c3d4', reason: 'Gộp cả hợp tác xã mới', author: 'Phòng Tài chính' }]
  const { page } = await openPage([samplePlan('a.txt')], {}, { answers })
  expect(await page.locator('.tile.error b').textContent()).toBe('1')
  expect(await page.locator('.tiles').textContent()).toContain('1 phát hiện đã được giải trình')
  await page.click('.documents .name button')
  const items = await page.locator('.card').evaluateAll((cards) => cards.map((one) => one.getAttribute('data-item')))
  expect(items).toEqual(['finding:c9d0e1f2', 'finding:a1b2c3d4', 'finding:e5f6a7b8'])
  expect(await page.locator('.card.answered').textContent()).toContain('Gộp cả hợp tác xã mới (Phòng Tài chính)')
})
