/** Opens a report page from disk in a real browser and watches what it does: requests, console, errors. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Report } from '../../src/model/contract.ts'
import { renderPage } from '../../src/report/page.ts'
import type { RunNotes } from '../../src/report/run-notes.ts'
import { planLabels } from '../report/sample-plan.ts'

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium'

export interface Opened {
  page: Page
  /** Everything that the page asked for, its own file included. */
  requests: string[]
  /** Warnings and errors of the console, and uncaught errors. */
  complaints: string[]
}

let browser: Browser | undefined
let folder = ''
let files = 0

export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(executable)) {
      throw new Error(
        `There is no Chromium at ${executable}. Install it (Debian: apt-get install -y chromium) or name another with CHROMIUM=/path/to/chromium.`
      )
    }
    folder = mkdtempSync(join(tmpdir(), 'rasoat-page-'))
    browser = await chromium.launch({ executablePath: executable })
  })
  afterAll(async () => {
    await browser?.close()
    if (folder !== '') rmSync(folder, { recursive: true })
  })
}

export function writePage(reports: Report[], notes: RunNotes = {}): string {
  const path = join(folder, `report-${++files}.html`)
  writeFileSync(path, renderPage(reports, planLabels, notes))
  return pathToFileURL(path).href
}

export async function openUrl(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url)
  return { page, requests, complaints }
}

export async function openPage(
  reports: Report[],
  options: BrowserContextOptions = {},
  notes: RunNotes = {}
): Promise<Opened> {
  return openUrl(writePage(reports, notes), options)
}

/** Nothing but the file itself was asked for, and nobody complained. */
export function expectQuiet({ requests, complaints }: Opened): void {
  expect(requests.filter((url) => !/^file:.*\/report-\d+\.html$/u.test(url))).toEqual([])
  expect(complaints).toEqual([])
}

/** Whether all of an element is within what can be seen of its column. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  const size = page.viewportSize()!
  return (
    box !== null && box.y >= 0 && box.y + box.height <= size.height && box.x >= 0 && box.x + box.width <= size.width
  )
}
