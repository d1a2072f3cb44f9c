import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { samplePlan } from '../report/sample-plan.ts'
import { expectQuiet, openPage, useBrowser } from './open-page.ts'

useBrowser()

const tabs = ['summary', 'findings', 'facts', 'outline', 'ledger', 'losses']

/** Every visible run of words whose colour is too near to the colour behind it. */
const faintWords = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const channel = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if (colour.length === 3 || colour[3] === 1) return colour
    }
    return [255, 255, 255]
  }
  const faint = []
  for (const element of document.body.querySelectorAll('*')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent.trim()).join(' ').trim()
    if (words === '' || element.closest('[disabled], script, noscript, select') || !element.checkVisibility()) continue
    const [one, other] = [parse(getComputedStyle(element).color), behind(element)].map(luminance).sort((a, b) => a - b)
    const contrast = (other + 0.05) / (one + 0.05)
    if (contrast < 4.5) faint.push(element.tagName + '.' + element.className + ' ' + contrast.toFixed(2) + ' ' + words.slice(0, 40))
  }
  return faint
})()`

async function everyView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await look('overview')
  await page.click('.documents .name button')
  await page.keyboard.press('n')
  for (const tab of tabs) {
    await page.keyboard.press(String(tabs.indexOf(tab) + 1))
    await look(tab)
    await page.keyboard.press('n')
    await look(`${tab}, selected`)
  }
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('all words can be read', async () => {
    const opened = await openPage([samplePlan()], { colorScheme })
    const ground = await opened.page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 30)' : 'rgb(244, 242, 236)')
    await everyView(opened.page, async (view) => {
      expect(await opened.page.evaluate<string[]>(faintWords), view).toEqual([])
    })
    expectQuiet(opened)
  })

  test('the switch turns to the other and is remembered', async () => {
    const { page } = await openPage([samplePlan()], { colorScheme })
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const before = await ground()
    await page.click('#theme')
    const after = await ground()
    expect(after).not.toBe(before)
    await page.reload()
    expect(await ground()).toBe(after)
    await page.keyboard.press('d')
    expect(await ground()).toBe(before)
  })
})

describe.each([320, 390, 820])('%i pixels wide', (width) => {
  test('nothing sticks out', async () => {
    const { page } = await openPage([samplePlan()], { viewport: { width, height: 780 } })
    await everyView(page, async (view) => {
      for (const side of ['text', 'panel']) {
        const button = page.locator(`.views [data-view=${side}]`)
        if (await button.isVisible()) await button.click()
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(wide, `${view}, ${side}`).toBeLessThanOrEqual(width)
      }
    })
  })
})

test('on a phone a finding shows in the text with its words below, and goes back to the list', async () => {
  const { page } = await openPage([samplePlan()], {
    viewport: { width: 390, height: 780 },
    isMobile: true,
    hasTouch: true
  })
  await page.click('.documents .name button')
  await page.click('[data-item="finding:e5f6a7b8"] .head')
  expect(await page.locator('.paper').isVisible()).toBe(true)
  expect(await page.locator('.side').isVisible()).toBe(false)
  expect(await page.locator('.now').textContent()).toContain('Văn bản ghi 72,5%')
  await page.click('.now button >> nth=2')
  expect(await page.locator('.now').textContent()).toContain('không ghi ngày ban hành')
  await page.click('.now .words')
  expect(await page.locator('.card.selected').isVisible()).toBe(true)
  expect(await page.locator('.paper').isVisible()).toBe(false)
})

describe('on paper', () => {
  test.each(['light', 'dark'] as const)(
    'the open document is printed whole, light, without controls (%s screen)',
    async (colorScheme) => {
      const { page } = await openPage([samplePlan()], { colorScheme })
      await page.click('.documents .name button')
      await page.emulateMedia({ media: 'print', colorScheme })
      for (const control of ['.topbar', '.tabs', '.legend', '.titlebar .back', '.titlebar .steps']) {
        expect(await page.locator(control).isVisible(), control).toBe(false)
      }
      for (const shown of ['.paper', '.card .terms', '.card .places', '.card .equation']) {
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
      }
      expect(await page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')).toBe(
        'rgb(255, 255, 255)'
      )
      expect(await page.evaluate<string[]>(faintWords)).toEqual([])
      const clipped = `[...document.querySelectorAll('.text, .panel, .columns, .reading')].filter((one) => one.scrollHeight > one.clientHeight + 1).length`
      expect(await page.evaluate<number>(clipped)).toBe(0)
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      expect(pdf.length).toBeGreaterThan(10_000)
    }
  )

  test('the overview is printed too', async () => {
    const { page } = await openPage([samplePlan('a.txt'), samplePlan('b.txt')])
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 900 })
    expect(await page.evaluate<string>('getComputedStyle(document.querySelector(".documents")).display')).toBe('table')
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680)
    expect(await page.locator('.documents tbody tr').count()).toBe(2)
    expect(await page.locator('.tools').isVisible()).toBe(false)
  })
})
